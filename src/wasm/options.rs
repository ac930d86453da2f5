//! Reads the options of a flow, which `options.ts` has checked.

use super::error::Error;
use super::request::Transport;
use crate::api::{BindingNames, FactorNames, Service};
use crate::driver;
use crate::flow::{Config, Polling, Snapshot};
use wasm_bindgen::prelude::*;
use web_sys::{Headers, RequestCredentials};

#[wasm_bindgen(typescript_custom_section)]
const OPTIONS: &str = r#"
/** Options of a flow, every one checked. For a missing one, the engine's default applies. */
export interface Options {
    readonly endpoint: string;
    readonly headers: Headers;
    readonly credentials: RequestCredentials;
    readonly service?: string | null | undefined;
    readonly gate: boolean;
    readonly username?: string | null | undefined;
    readonly resume?: string | null | undefined;
    readonly polling: PollingWaits;
    readonly factors: { readonly [factor: string]: FactorBinding };
}
export interface PollingWaits {
    readonly firstMilliseconds?: number | null | undefined;
    readonly greatestMilliseconds?: number | null | undefined;
    readonly deadlineMilliseconds?: number | null | undefined;
}
export interface FactorBinding {
    readonly complexType?: string | null | undefined;
    readonly vendor?: string | null | undefined;
}
"#;

#[wasm_bindgen]
extern "C" {
    /// See its declaration for TypeScript, above.
    pub type Options;

    // One import for each type of member, because an import for each member would weigh more.
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn text(this: &Options, name: &str) -> Option<String>;
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn number(this: &Options, name: &str) -> Option<u32>;
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn group(this: &Options, name: &str) -> Options;
    #[wasm_bindgen(method, getter)]
    fn gate(this: &Options) -> bool;
    #[wasm_bindgen(method, getter)]
    fn headers(this: &Options) -> Headers;
}

impl Options {
    /// The options of requests.
    pub(super) fn transport(&self) -> Transport {
        let endpoint = self.text("endpoint").unwrap_or_default();
        let credentials = match self.text("credentials").as_deref() {
            Some("include") => RequestCredentials::Include,
            Some("same-origin") => RequestCredentials::SameOrigin,
            _ => RequestCredentials::Omit,
        };
        Transport::new(endpoint, self.headers(), credentials)
    }

    /// The options of the driver. `now` is in milliseconds since 1970.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidService`], [`Error::InvalidSnapshot`] if `resume` is not a snapshot, and [`Error::InvalidPolling`] if
    /// the first wait is over the greatest.
    pub(super) fn of_driver(&self, now: i64) -> Result<driver::Options, Error> {
        let service = match self.text("service") {
            Some(name) => Service::named(&name).ok_or(Error::InvalidService)?,
            None => Service::default(),
        };
        let snapshot = match self.text("resume") {
            Some(text) => Snapshot::from_text(&text, now).ok_or(Error::InvalidSnapshot)?,
            None => Snapshot::default(),
        };
        let (polling, waits) = (Polling::default(), self.group("polling"));
        let (first, greatest) = (waits.number("firstMilliseconds"), waits.number("greatestMilliseconds"));
        let greatest = greatest.unwrap_or(polling.greatest);
        // The first wait would never be waited. One that is only the default gives way.
        if first > Some(greatest) {
            return Err(Error::InvalidPolling);
        }
        let factors = self.group("factors");
        Ok(driver::Options {
            service,
            factor_names: FactorNames::each(|factor| {
                let binding = factors.group(factor);
                BindingNames { complex_type: binding.text("complexType"), vendor: binding.text("vendor") }
            }),
            config: Config {
                gate: self.gate(),
                polling: Polling {
                    first: first.unwrap_or(polling.first),
                    greatest,
                    deadline: waits.number("deadlineMilliseconds").unwrap_or(polling.deadline),
                },
                ..Config::default()
            },
            username: self.text("username"),
            snapshot,
        })
    }
}
