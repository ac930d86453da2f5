//! The password-set flow as one state machine: [`Flow::step`] takes an event and returns the effects to carry out.
//!
//! The flow knows no clock, no fetch and no secret. [`Flow::elapse`] tells it how much time has passed.
//! [`State::allows`] says which actions a state allows. Every request and timer has a number. The flow ignores a result
//! whose number it does not wait for.

mod config;
mod effect;
mod snapshot;
mod state;
mod step;

pub use config::{Backoff, CODE_LIFETIME, Config, FIRST_CODE_LIFETIME, KEY_LIFETIME, LOCKOUT, Polling};
pub use effect::{Effect, Event, Forgotten, InvalidTransition, Outcome, Wait};
pub use snapshot::{Snapshot, SnapshotStep};
pub use state::{
    Action, Awaits, Busy, Claim, FailureCode, IfValid, Key, KeyProblem, PasswordProblem, PhoneProblem, Resume, State,
};
pub use step::Flow;
