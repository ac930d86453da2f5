//! The requests: the one file that names gloo-net.
//!
//! gloo-net builds them. It does not send them: its `send` panics where `fetch` rejects with something that is no `Error` or
//! answers something that is no `Response` of this realm, and a portal's own `fetch` may do either. `host.ts` calls it.

use crate::api::HttpRequest;
use gloo_net::http::{Headers, Method, RequestBuilder};
use web_sys::{AbortSignal, ReferrerPolicy, Request, RequestCache, RequestCredentials, RequestRedirect};

/// Where requests go, and how.
pub struct Transport {
    endpoint: String,
    headers: web_sys::Headers,
    credentials: RequestCredentials,
}

impl Transport {
    /// A transport to an endpoint without a slash at its end.
    pub fn new(endpoint: String, headers: web_sys::Headers, credentials: RequestCredentials) -> Self {
        Self { endpoint, headers, credentials }
    }

    /// The request as `fetch` takes it; `None` where the browser cannot make one.
    pub fn request(&self, request: &HttpRequest, signal: Option<&AbortSignal>) -> Option<Request> {
        let mut url = self.endpoint.clone();
        url.push_str(&request.path);
        RequestBuilder::new(&url)
            .method(Method::POST)
            // Shared, not copied: the request takes a copy of its own.
            .headers(Headers::from_raw(self.headers.clone()))
            .credentials(self.credentials)
            .cache(RequestCache::NoStore)
            .referrer_policy(ReferrerPolicy::NoReferrer)
            // A redirect would carry the key and the password to wherever it points.
            .redirect(RequestRedirect::Error)
            .abort_signal(signal)
            .body(request.body.reveal())
            .ok()
            .map(Into::into)
    }
}
