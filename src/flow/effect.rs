//! The inputs and outputs of the state machine.

use super::state::Action;
use crate::api::{Answer, Call};

/// Something that has happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The person, or the portal for them, did something. What the person typed stays outside.
    Act(Action),
    /// The request of that number was answered, or its answer is lost.
    Answered {
        /// The number it was sent with.
        number: u32,
        /// What came back.
        answer: Answer,
    },
    /// The timer of that number fired.
    TimerFired {
        /// The number it was set with.
        number: u32,
    },
    /// There is a network again.
    Online,
}

/// Something to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Send the call, and report the answer under this number.
    Send {
        /// Unique in this flow, timers included.
        number: u32,
        /// What to send.
        call: Call,
    },
    /// Set a timer, and report under this number that it fired.
    SetTimer {
        /// Unique in this flow, requests included.
        number: u32,
        /// How long the timer runs.
        wait: Wait,
    },
    /// Abort the request or the timer of this number, if it is still there.
    Stop {
        /// The number it was started with.
        number: u32,
    },
}

/// The result of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The secrets to drop before anything else is done.
    pub forget: Option<Forgotten>,
    /// What is to be done, in order.
    pub effects: Vec<Effect>,
}

/// Secrets that are no longer needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Forgotten {
    /// The password.
    Password,
    /// The answer to a security question.
    SecurityAnswer,
    /// The second of two codes. The first is sent again with a new second one.
    SecondCode,
    /// The second factor.
    Authentication,
    /// All of them: the key, the container, the password, the answer and the second factor. The username is no secret.
    Everything,
}

/// How long a timer runs, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wait {
    /// Exactly this long, whether the page is visible or not.
    Exactly(u32),
    /// A random time of at most this long (full jitter).
    UpTo(u32),
    /// About this long, with jitter. The timer does not fire while the page is hidden.
    Visible(u32),
    /// At least this long, as the service has asked, and up to as long again, because the service may have told
    /// everybody the same moment.
    AtLeast(u32),
    /// The same, and the timer does not fire while the page is hidden.
    VisibleAtLeast(u32),
}

impl Wait {
    /// How long the timer runs, in milliseconds; `random` is a number from 0 to below 1.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a u32 is a u32")]
    pub fn milliseconds(self, random: f64) -> u32 {
        let (time, share) = match self {
            Self::Exactly(time) => (time, 1.0),
            Self::AtLeast(least) | Self::VisibleAtLeast(least) => (least, 1.0 + random),
            Self::UpTo(longest) => (longest, random),
            Self::Visible(longest) => (longest, 0.75 + random / 4.0),
        };
        (f64::from(time) * share) as u32
    }

    /// Whether the timer must not fire while the page is hidden.
    #[must_use]
    pub fn needs_visible_page(self) -> bool {
        matches!(self, Self::Visible(_) | Self::VisibleAtLeast(_))
    }
}

/// The state does not allow the action. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the current state does not allow {}", .0.name())]
pub struct InvalidTransition(pub Action);
