//! The pages that the sandbox serves: a portal's page and the package, with the headers that docs/deployment.md
//! recommends.

use crate::state::Sandbox;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{Redirect, Response};
use axum::routing::get;
use std::path::PathBuf;
use std::sync::Arc;
use tower_http::services::ServeDir;

/// The path of the package for pages.
pub const PACKAGE_PATH: &str = "/softlayer-password-set";

/// The path of the pages of other portals that show the package in their own look.
pub const EXAMPLES_PATH: &str = "/examples";

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                                       connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; \
                                       frame-ancestors 'none'";

/// No other window can reach a page, no other origin can embed these files, and no page needs any of these permissions.
const ISOLATION: [(HeaderName, &str); 3] = [
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
];

/// The folders that are served.
#[derive(Debug, Clone, Default)]
pub struct Folders {
    /// Served at `/`. Without it, `/` redirects to the control page.
    pub page: Option<PathBuf>,
    /// Served at [`PACKAGE_PATH`].
    pub package: Option<PathBuf>,
    /// Served at [`EXAMPLES_PATH`].
    pub examples: Option<PathBuf>,
}

/// The routes of the folders.
pub fn routes(folders: &Folders) -> Router<Arc<Sandbox>> {
    let mut router = Router::new();
    for (path, folder) in [(PACKAGE_PATH, &folders.package), (EXAMPLES_PATH, &folders.examples)] {
        if let Some(folder) = folder {
            router = router.nest_service(path, ServeDir::new(folder));
        }
    }
    match &folders.page {
        Some(page) => router.fallback_service(ServeDir::new(page)),
        None => router.route("/", get(|| async { Redirect::temporary("/sandbox/") })),
    }
}

/// Adds the recommended headers to every page, and makes the browser request it again each time.
pub async fn with_page_headers(request: Request, next: Next) -> Response {
    // The browser's cache on disk stores addresses, and a query may contain a key.
    let cache = if request.uri().query().is_some() { "no-store" } else { "no-cache" };
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    for (name, value) in ISOLATION {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(cache));
    response
}
