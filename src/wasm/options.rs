//! The options of a flow: `options.ts` checks them, and they are read here.

use super::error::Error;
use super::request::Transport;
use crate::api::{BindingNames, FactorNames, Service};
use crate::driver;
use crate::flow::{Config, Polling, Snapshot};
use wasm_bindgen::prelude::*;
use web_sys::{Headers, RequestCredentials};

#[wasm_bindgen(typescript_custom_section)]
const OPTIONS: &str = r#"
/** Options of a flow, every one checked. What is missing has the engine's default. */
export interface Options {
    readonly endpoint: string;
    readonly headers: Headers;
    readonly credentials: RequestCredentials;
    readonly service?: string | null | undefined;
    readonly gate: boolean;
    readonly username?: string | null | undefined;
    readonly resume?: string | null | undefined;
    readonly polling: PollingWaits;
    readonly verisign: FactorBinding;
    readonly totp: FactorBinding;
    readonly phone: FactorBinding;
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
    /// See its declaration for TypeScript, above, as for the others.
    pub type Options;
    type PollingWaits;
    type FactorBinding;

    #[wasm_bindgen(method, getter)]
    fn endpoint(this: &Options) -> String;
    #[wasm_bindgen(method, getter)]
    fn headers(this: &Options) -> Headers;
    #[wasm_bindgen(method, getter)]
    fn credentials(this: &Options) -> RequestCredentials;
    #[wasm_bindgen(method, getter)]
    fn service(this: &Options) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn gate(this: &Options) -> bool;
    #[wasm_bindgen(method, getter)]
    fn username(this: &Options) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn resume(this: &Options) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn polling(this: &Options) -> PollingWaits;
    #[wasm_bindgen(method, getter)]
    fn verisign(this: &Options) -> FactorBinding;
    #[wasm_bindgen(method, getter)]
    fn totp(this: &Options) -> FactorBinding;
    #[wasm_bindgen(method, getter)]
    fn phone(this: &Options) -> FactorBinding;

    #[wasm_bindgen(method, getter, js_name = firstMilliseconds)]
    fn first(this: &PollingWaits) -> Option<u32>;
    #[wasm_bindgen(method, getter, js_name = greatestMilliseconds)]
    fn greatest(this: &PollingWaits) -> Option<u32>;
    #[wasm_bindgen(method, getter, js_name = deadlineMilliseconds)]
    fn deadline(this: &PollingWaits) -> Option<u32>;

    #[wasm_bindgen(method, getter, js_name = complexType)]
    fn complex_type(this: &FactorBinding) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn vendor(this: &FactorBinding) -> Option<String>;
}

impl Options {
    /// Where requests go, and how.
    pub(super) fn transport(&self) -> Transport {
        Transport::new(self.endpoint(), self.headers(), self.credentials())
    }

    /// The options that are the driver's; `now` is in milliseconds since 1970.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidService`], and [`Error::InvalidSnapshot`] where `resume` is no snapshot.
    pub(super) fn of_driver(&self, now: i64) -> Result<driver::Options, Error> {
        let service = match self.service() {
            Some(name) => Service::named(&name).ok_or(Error::InvalidService)?,
            None => Service::default(),
        };
        let snapshot = match self.resume() {
            Some(text) => Snapshot::from_text(&text, now).ok_or(Error::InvalidSnapshot)?,
            None => Snapshot::default(),
        };
        let (polling, waits) = (Polling::default(), self.polling());
        Ok(driver::Options {
            service,
            factor_names: FactorNames {
                verisign: self.verisign().names(),
                totp: self.totp().names(),
                phone: self.phone().names(),
            },
            config: Config {
                gate: self.gate(),
                polling: Polling {
                    first: waits.first().unwrap_or(polling.first),
                    greatest: waits.greatest().unwrap_or(polling.greatest),
                    deadline: waits.deadline().unwrap_or(polling.deadline),
                },
                ..Config::default()
            },
            username: self.username(),
            snapshot,
        })
    }
}

impl FactorBinding {
    #[inline(never)]
    fn names(&self) -> BindingNames {
        BindingNames { complex_type: self.complex_type(), vendor: self.vendor() }
    }
}
