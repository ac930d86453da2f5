//! Sets SoftLayer portal passwords in the browser: live password rules, and a driver that goes through the password-set
//! calls of the SoftLayer API, from the e-mailed key to the new password.
//!
//! ```text
//!  package/element   one tag: faces, words, focus
//!  package/          PasswordPolicy, PasswordSetFlow, fetch and timers            TypeScript
//!  ─────────────────────────────────────────────────────────────────────────────────────────
//!  wasm              calls become events, orders become requests and timers             Rust
//!    driver          flow and secrets: events in, orders out
//!      flow          one state machine: event in, outcome out
//!        reading     texts that people type and paste
//!          api       what goes out for each call, and what an answer means
//!            policy  rules, the check of a password, the generator
//! ```
//!
//! Each module may use those below it and none above it.
//!
//! | module | what it is | what may not enter it |
//! | --- | --- | --- |
//! | [`policy`] | requirements, rules, the check of a password | clock, fetch, DOM |
//! | [`api`] | the calls, the containers, the faults | clock, fetch, DOM |
//! | [`reading`] | codes, usernames, links and mails | clock, fetch, DOM |
//! | [`flow`] | the states and the transitions | clock, fetch, DOM, secrets |
//! | [`driver`] | the flow with its secrets | clock, fetch, DOM, I/O of any kind |
//! | [`wasm`] | the exported classes, conversion, the requests | decisions |
//!
//! Without the feature `wasm`, which is on by default, the crate is plain Rust: a policy judges a password, and a
//! driver goes through the calls. Any HTTP client can send its requests.
//!
//! ```
//! use softlayer_password_set::api::Container;
//! use softlayer_password_set::policy::{Checker, RuleId, Status};
//!
//! let container = Container::parse(r#"{"minimumPasswordLengthRequirement": 12, "digitCountRequirement": 2}"#);
//! let policy = container.expect("an object").policy()?;
//! let (verdict, _) = Checker::new(policy, Some("ada")).check("Correct-horse");
//! assert_eq!(verdict.status(RuleId::MinimumLength), Status::Met);
//! assert_eq!(verdict.status(RuleId::Digit), Status::Unmet);
//! # Ok::<(), softlayer_password_set::policy::PolicyError>(())
//! ```
//!
//! The crate follows what the vendor documents of `getUserIdForPasswordSet` and `processPasswordSetRequest`, in
//! `SoftLayer_User_Customer` and `SoftLayer_User_Customer_OpenIdConnect`.

pub mod api;
pub mod driver;
pub mod flow;
mod number;
pub mod policy;
pub mod reading;
pub mod secret;
mod text;
#[cfg(feature = "wasm")]
pub mod wasm;
