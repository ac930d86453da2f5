//! Sets SoftLayer portal passwords in the browser: live password rules, and a driver that walks the password-set calls of
//! the SoftLayer API from the e-mailed key to the new password.
//!
//! | module | what it is | what may not enter it |
//! | --- | --- | --- |
//! | [`policy`] | requirements, rules, the check of a password | clock, fetch, DOM |
//! | [`api`] | the calls, the containers, the faults: what goes out and what an answer means | clock, fetch, DOM |
//! | [`flow`] | one state machine: event in, effects out | clock, fetch, DOM, secrets |
//! | [`driver`] | runs the effects against a [`driver::Host`] and keeps the secrets | JavaScript |
//! | [`wasm`] | the exported classes, conversion, `fetch` | decisions |
//!
//! The vendor's method documents that this crate implements are `getUserIdForPasswordSet` and
//! `processPasswordSetRequest` of `SoftLayer_User_Customer` and `SoftLayer_User_Customer_OpenIdConnect`.

pub mod api;
pub mod driver;
pub mod flow;
pub mod policy;
pub mod secret;
pub mod wasm;
