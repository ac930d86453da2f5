//! The transport: the one file that names gloo-net.
//!
//! gloo-net builds the requests. It does not send them: its `send` panics where `fetch` rejects with something that is no
//! `Error` or answers something that is no `Response` of this realm, and a portal's own `fetch` may do either. So the call
//! and the reading of the answer go through functions that catch whatever is thrown.

use super::convert::{member, option, timeout};
use super::error::Error;
use super::timer::Timer;
use crate::api::{HttpRequest, Loss, Reply};
use gloo_net::http::{Headers, Method, RequestBuilder};
use js_sys::{Array, Function, Object, Promise};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestRedirect};

const DEFAULT_ENDPOINT: &str = "https://api.softlayer.com/rest/v3.1";

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
        web_sys::Request::new_with_str(&endpoint).map_err(|_| Error::InvalidOption("endpoint"))?;
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
        let response = self.fetch(request, &waiting).unwrap_or_else(|error| Promise::reject(&error).into());
        let read = Rc::clone(&waiting);
        once_settled(&response, Box::new(move |response| read.response_came(response)));
        let too_late = Rc::clone(&waiting);
        let timer = Timer::start(self.timeout, false, move || {
            too_late.report(Reply::Lost(Loss::Timeout));
            too_late.abort();
        });
        Exchange { waiting, _timer: timer }
    }

    fn fetch(&self, request: &HttpRequest, waiting: &Waiting) -> Result<JsValue, JsValue> {
        let headers = Headers::from_raw(web_sys::Headers::new_with_headers(&self.headers)?);
        let request: web_sys::Request = RequestBuilder::new(&[self.endpoint.as_str(), &request.path].concat())
            .method(Method::POST)
            .headers(headers)
            .credentials(self.credentials)
            .cache(RequestCache::NoStore)
            .referrer_policy(ReferrerPolicy::NoReferrer)
            // A redirect would carry the key and the password to wherever it points.
            .redirect(RequestRedirect::Error)
            .abort_signal(waiting.controller.as_ref().map(AbortController::signal).as_ref())
            .body(request.body.reveal())
            .map_err(|_| JsValue::UNDEFINED)?
            .into();
        let fetch = match &self.fetch {
            Some(given) => given.clone(),
            None => member(&js_sys::global(), "fetch").dyn_into()?,
        };
        fetch.call1(&JsValue::UNDEFINED, &request)
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

/// A request under way; dropping it aborts it.
pub struct Exchange {
    waiting: Rc<Waiting>,
    _timer: Timer,
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.waiting.abort();
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
        let answered = self.answered.take();
        if let Some(answered) = answered {
            answered(reply);
        }
    }

    fn lost(&self, loss: Loss) {
        self.report(Reply::Lost(loss));
    }

    fn response_came(self: Rc<Self>, response: Option<JsValue>) {
        let Some(response) = response else { return self.lost(Loss::Connection) };
        let Some(status) = member(&response, "status").as_f64() else { return self.lost(Loss::Unintelligible) };
        let Ok(text) = call_method(&response, "text", &Array::new()) else { return self.lost(Loss::Unintelligible) };
        let read = move |text: Option<JsValue>| match text.map(|text| text.as_string()) {
            Some(Some(body)) => {
                #[allow(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "the cast saturates; no status is that high"
                )]
                let status = status as u16;
                self.report(Reply::Answered { status, retry_after: retry_after(&response), body });
            }
            Some(None) => self.lost(Loss::Unintelligible),
            None => self.lost(Loss::Connection),
        };
        once_settled(&text, Box::new(read));
    }
}

/// Calls back with what the value becomes: what its promise is fulfilled with, or `None` where that is rejected.
///
/// Futures would do the same with a queue of tasks that weighs several kilobytes.
fn once_settled(value: &JsValue, settled: Box<dyn FnOnce(Option<JsValue>)>) {
    let callback = Closure::once_into_js(move |outcomes: JsValue| {
        let outcome = member(&outcomes, "0");
        let fulfilled = member(&outcome, "status") == "fulfilled";
        settled(fulfilled.then(|| member(&outcome, "value")));
    });
    // A method of a promise that is fresh: it cannot fail.
    let _ = call_method(&Promise::all_settled(&Array::of1(value)), "then", &Array::of1(&callback));
}

/// `Retry-After` in milliseconds from now, in both of its forms (RFC 9110 section 10.2.3).
fn retry_after(response: &JsValue) -> Option<u32> {
    let headers = member(response, "headers");
    let value = call_method(&headers, "get", &Array::of1(&"retry-after".into())).ok()?.as_string()?;
    let milliseconds = match value.trim().parse::<u32>() {
        Ok(seconds) => f64::from(seconds) * 1000.0,
        Err(_) => js_sys::Date::parse(&value) - js_sys::Date::now(),
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, which is meant")]
    milliseconds.is_finite().then_some(milliseconds as u32)
}

fn call_method(object: &JsValue, name: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    member(object, name).dyn_into::<Function>()?.apply(object, arguments)
}
