//! Builds the requests. This is the only file that names gloo-net.
//!
//! gloo-net does not send the requests: its `send` panics if `fetch` rejects with something that is not an `Error`, or
//! returns something that is not a `Response` of this realm. A portal's own `fetch` may do either. So `host.ts` calls
//! `fetch`.

use crate::api::HttpRequest;
use gloo_net::http::{Headers, Method, RequestBuilder};
use web_sys::{AbortSignal, ReferrerPolicy, Request, RequestCache, RequestCredentials, RequestRedirect};

/// Where and how requests are sent.
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

    /// The request for `fetch`; `None` if the browser cannot make it.
    pub fn request(&self, request: &HttpRequest, signal: Option<&AbortSignal>) -> Option<Request> {
        let mut url = self.endpoint.clone();
        url.push_str(&request.path);
        RequestBuilder::new(&url)
            .method(Method::POST)
            // Shared, because the request makes its own copy.
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
