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
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
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

    /// Sends the request and reports once: with the answer, or with the loss after the time allowed.
    pub fn send(&self, request: &HttpRequest, answered: impl FnOnce(Reply) + 'static) -> Exchange {
        let stop = Stop::new();
        let response = self.fetch(request, &stop);
        let exchange = Exchange { stop: stop.clone(), _timer: stop.clone().after(self.timeout) };
        spawn_local(async move { answered(exchange_over(response, &stop).await) });
        exchange
    }

    fn fetch(&self, request: &HttpRequest, stop: &Stop) -> Result<Promise, JsValue> {
        let headers = Headers::from_raw(web_sys::Headers::new_with_headers(&self.headers)?);
        let request: web_sys::Request = RequestBuilder::new(&format!("{}{}", self.endpoint, request.path))
            .method(Method::POST)
            .headers(headers)
            .credentials(self.credentials)
            .cache(RequestCache::NoStore)
            .referrer_policy(ReferrerPolicy::NoReferrer)
            // A redirect would carry the key and the password to wherever it points.
            .redirect(RequestRedirect::Error)
            .abort_signal(stop.0.controller.as_ref().map(AbortController::signal).as_ref())
            .body(request.body.reveal())
            .map_err(|_| JsValue::UNDEFINED)?
            .into();
        let fetch = match &self.fetch {
            Some(given) => given.clone(),
            None => member(&js_sys::global(), "fetch").dyn_into()?,
        };
        fetch.call1(&JsValue::UNDEFINED, &request).map(|promise| Promise::resolve(&promise))
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
    stop: Stop,
    _timer: Timer,
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.stop.now(Loss::Connection);
    }
}

async fn exchange_over(response: Result<Promise, JsValue>, stop: &Stop) -> Reply {
    let lost = |loss: Loss| Reply::Lost(stop.0.reason.get().unwrap_or(loss));
    let response = match response {
        Ok(response) => stop.race(&response).await,
        Err(error) => Err(error),
    };
    let Ok(response) = response else { return lost(Loss::Connection) };
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the cast saturates; no status is that high"
    )]
    let Some(status) = member(&response, "status").as_f64().map(|status| status as u16) else {
        return lost(Loss::Unintelligible);
    };
    let Ok(text) = call_method(&response, "text", &Array::new()) else { return lost(Loss::Unintelligible) };
    match stop.race(&Promise::resolve(&text)).await {
        Ok(text) => match text.as_string() {
            Some(body) => Reply::Answered { status, retry_after: retry_after(&response), body },
            None => lost(Loss::Unintelligible),
        },
        Err(_) => lost(Loss::Connection),
    }
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

/// Ends a request from outside. What it races against may never settle, so nothing here waits for that alone.
#[derive(Clone)]
struct Stop(Rc<StopState>);

struct StopState {
    controller: Option<AbortController>,
    reason: Cell<Option<Loss>>,
    stopped: Promise,
    resolve: RefCell<Option<Function>>,
}

impl Stop {
    fn new() -> Self {
        let mut resolve = None;
        let stopped = Promise::new(&mut |resolver, _| resolve = Some(resolver));
        Self(Rc::new(StopState {
            controller: AbortController::new().ok(),
            reason: Cell::new(None),
            stopped,
            resolve: RefCell::new(resolve),
        }))
    }

    fn now(&self, reason: Loss) {
        let Some(resolve) = self.0.resolve.take() else { return };
        self.0.reason.set(Some(reason));
        let _ = resolve.call0(&JsValue::UNDEFINED);
        if let Some(controller) = &self.0.controller {
            controller.abort();
        }
    }

    fn after(self, milliseconds: u32) -> Timer {
        Timer::start(milliseconds, false, move || self.now(Loss::Timeout))
    }

    /// What the promise settles as, or `undefined` once stopped.
    async fn race(&self, promise: &Promise) -> Result<JsValue, JsValue> {
        JsFuture::from(Promise::race(&Array::of2(promise, &self.0.stopped))).await
    }
}
