//! A stand-in for the password-set methods of the SoftLayer API, for tests and demonstrations on one machine. It
//! implements the vendor's documentation independently and shares no code with the package that it helps to test.
//! `world` with `account`, `factors`, `policy`, `keys` and `fixtures` is pure. `api`, `control` and `pages` are HTTP.

pub mod account;
pub mod api;
mod breaches;
pub mod clock;
pub mod connection;
pub mod control;
pub mod exception;
pub mod factors;
pub mod faults;
pub mod fixtures;
pub mod journal;
pub mod keys;
pub mod options;
pub mod pages;
pub mod policy;
pub mod service;
pub mod state;
pub mod world;

use axum::Router;
use axum::routing::any;
use std::sync::Arc;

/// All routes of the sandbox.
pub fn router(sandbox: Arc<state::Sandbox>, folders: &pages::Folders) -> Router {
    let pages =
        control::routes().merge(pages::routes(folders)).layer(axum::middleware::from_fn(pages::with_page_headers));
    Router::new()
        .route("/rest", any(api::answer))
        .route("/rest/", any(api::answer))
        .route("/rest/{*rest}", any(api::answer))
        .merge(pages)
        .layer(axum::middleware::from_fn(connection::for_one_request))
        .with_state(sandbox)
}

/// Serves until the future is dropped.
///
/// # Errors
/// If the listener fails.
pub async fn serve(listener: tokio::net::TcpListener, router: Router) -> std::io::Result<()> {
    let service = router.into_make_service_with_connect_info::<connection::AbortSwitch>();
    axum::serve(connection::Listener::new(listener), service).await
}
