//! The password-set flow as one state machine: [`Flow::step`] takes an event and answers the effects to run.
//!
//! It knows no clock, no fetch and no secret; [`Flow::elapse`] tells it how much time has passed. [`State::allows`]
//! says what a state allows. Every request and timer carries a number, and the flow drops an answer with any other
//! number than the one it waits for.

mod config;
mod effect;
mod snapshot;
mod state;
mod step;

pub use config::{Backoff, CODE_LIFETIME, Config, FIRST_CODE_LIFETIME, KEY_LIFETIME, LOCKOUT, Polling};
pub use effect::{Effect, Event, Forgotten, InvalidTransition, Outcome, Wait};
pub use snapshot::{Snapshot, SnapshotStep};
pub use state::{
    Action, Awaits, Busy, Claim, FailureCode, Key, KeyProblem, PasswordProblem, PhoneProblem, Resume, State, Then,
};
pub use step::Flow;
