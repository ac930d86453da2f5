//! The password-set flow as one state machine: [`Flow::step`] takes an event and answers the effects to run.
//!
//! It knows no clock, no fetch and no secret; how much time has passed it is told by [`Flow::elapse`]. What a state allows is [`State::allows`]; every request and timer carries a
//! number, and an answer with another number than the state waits for is dropped.

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
