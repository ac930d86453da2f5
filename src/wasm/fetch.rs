//! The transport: the one file that names gloo-net.
//!
//! gloo-net builds the requests. It does not send them: its `send` panics where `fetch` rejects with something that is no
//! `Error` or answers something that is no `Response` of this realm, and a portal's own `fetch` may do either. So the call
//! and the reading of the answer are written in JavaScript, which also spares a dozen ways over the boundary.

use super::convert::{option, timeout};
use super::error::Error;
use super::timer::Timer;
use crate::api::{HttpRequest, Loss, Reply};
use gloo_net::http::{Headers, Method, RequestBuilder};
use js_sys::{Array, Function, Object};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestRedirect};

const DEFAULT_ENDPOINT: &str = "https://api.softlayer.com/rest/v3.1";

#[wasm_bindgen(module = "/src/wasm/exchange.js")]
extern "C" {
    fn exchange(fetch: Option<&Function>, request: &web_sys::Request, settle: &JsValue);
}

/// How requests are sent.
pub struct Transport {
    endpoint: String,
    fetch: Option<Function>,
    headers: web_sys::Headers,
    credentials: RequestCredentials,
    /// In milliseconds.
    timeout: u32,
}

impl Transport {
    /// The transport that the options describe.
    pub fn new(options: &JsValue) -> Result<Self, Error> {
        let endpoint = option(options, "endpoint", JsValue::as_string)?.unwrap_or_else(|| DEFAULT_ENDPOINT.into());
        let resolved = web_sys::Request::new_with_str(&endpoint).map(|request| request.url());
        if !resolved.is_ok_and(|url| url.starts_with("http")) {
            return Err(Error::InvalidOption("endpoint"));
        }
        let fetch = option(options, "fetch", |value| value.dyn_ref::<Function>().cloned())?;
        let credentials = option(options, "credentials", |value| match value.as_string()?.as_str() {
            "omit" => Some(RequestCredentials::Omit),
            "same-origin" => Some(RequestCredentials::SameOrigin),
            "include" => Some(RequestCredentials::Include),
            _ => None,
        })?;
        let given_headers = option(options, "headers", |value| headers(value.dyn_ref()?).ok())?;
        Ok(Self {
            endpoint: endpoint.trim_end_matches('/').into(),
            fetch,
            headers: match given_headers {
                Some(headers) => headers,
                None => headers(&Object::new()).map_err(|_| Error::InvalidOption("headers"))?,
            },
            credentials: credentials.unwrap_or(RequestCredentials::Omit),
            timeout: timeout(options)?,
        })
    }

    /// Sends the request and reports once, but not before it has returned: with the answer, or after the time allowed with
    /// the loss.
    pub fn send(&self, request: &HttpRequest, answered: impl FnOnce(Reply) + 'static) -> Exchange {
        let waiting = Rc::new(Waiting {
            controller: AbortController::new().ok(),
            answered: RefCell::new(Some(Box::new(answered))),
        });
        let read = Rc::clone(&waiting);
        let settle = Closure::once_into_js(move |status: JsValue, retry_after: JsValue, text: JsValue| {
            read.report(reply(&status, &retry_after, &text));
        });
        let (wait, loss) = match self.request(request, &waiting) {
            Some(request) => {
                exchange(self.fetch.as_ref(), &request, &settle);
                (self.timeout, Loss::Timeout)
            }
            // The endpoint has been tried, and all else is ours; should it fail, the flow must not wait for nothing.
            None => (0, Loss::Connection),
        };
        let too_late = Rc::clone(&waiting);
        let timer = Timer::start(wait, false, move || too_late.report(Reply::Lost(loss)));
        Exchange { waiting, _timer: timer }
    }

    fn request(&self, request: &HttpRequest, waiting: &Waiting) -> Option<web_sys::Request> {
        RequestBuilder::new(&[self.endpoint.as_str(), &request.path].concat())
            .method(Method::POST)
            // Shared, not copied: the request takes a copy of its own.
            .headers(Headers::from_raw(self.headers.clone()))
            .credentials(self.credentials)
            .cache(RequestCache::NoStore)
            .referrer_policy(ReferrerPolicy::NoReferrer)
            // A redirect would carry the key and the password to wherever it points.
            .redirect(RequestRedirect::Error)
            .abort_signal(waiting.controller.as_ref().map(AbortController::signal).as_ref())
            .body(request.body.reveal())
            .ok()
            .map(Into::into)
    }
}

/// The portal's headers over the defaults.
fn headers(given: &Object) -> Result<web_sys::Headers, JsValue> {
    let headers = web_sys::Headers::new()?;
    headers.set("accept", "application/json")?;
    headers.set("content-type", "application/json")?;
    for entry in Object::entries(given).iter() {
        let entry: Array = entry.dyn_into()?;
        let (Some(name), Some(value)) = (entry.get(0).as_string(), entry.get(1).as_string()) else {
            return Err(JsValue::UNDEFINED);
        };
        headers.set(&name, &value)?;
    }
    Ok(headers)
}

/// A request under way; dropping it aborts it, unless it has been answered.
pub struct Exchange {
    waiting: Rc<Waiting>,
    _timer: Timer,
}

impl Drop for Exchange {
    fn drop(&mut self) {
        if self.waiting.answered.take().is_some() {
            self.waiting.abort();
        }
    }
}

type Answered = Box<dyn FnOnce(Reply)>;

struct Waiting {
    controller: Option<AbortController>,
    /// Gone once it was called.
    answered: RefCell<Option<Answered>>,
}

impl Waiting {
    fn abort(&self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }

    fn report(&self, reply: Reply) {
        let Some(answered) = self.answered.take() else { return };
        // Before the report, which may have the next request sent.
        if matches!(reply, Reply::Lost(_)) {
            self.abort();
        }
        answered(reply);
    }
}

/// What `exchange` settled with.
fn reply(status: &JsValue, retry_after: &JsValue, text: &JsValue) -> Reply {
    match (status.as_f64(), text.as_string()) {
        (Some(status), Some(body)) => {
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "the cast saturates; no status is that high"
            )]
            let status = status as u16;
            Reply::Answered { status, retry_after: milliseconds(retry_after), body }
        }
        (None, _) if status.is_null() => Reply::Lost(Loss::Connection),
        _ => Reply::Lost(Loss::Unintelligible),
    }
}

/// `Retry-After` in milliseconds from now, in both of its forms (RFC 9110 section 10.2.3).
fn milliseconds(retry_after: &JsValue) -> Option<u32> {
    let value = retry_after.as_string()?;
    let milliseconds = match value.trim().parse::<u32>() {
        Ok(seconds) => f64::from(seconds) * 1000.0,
        Err(_) => js_sys::Date::parse(&value) - js_sys::Date::now(),
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, which is meant")]
    milliseconds.is_finite().then_some(milliseconds as u32)
}
