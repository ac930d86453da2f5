//! The settings of the flow, which are mostly waits. Every duration is in milliseconds.

/// The settings of a flow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Config {
    /// Whether to wait for the person before a key is sent, because mail scanners open links too.
    pub gate: bool,
    /// How requests that only read are repeated.
    pub backoff: Backoff,
    /// How the phone is polled.
    pub polling: Polling,
}

/// Capped exponential backoff with full jitter: before try n + 1, a random wait of up to `first` · 2ⁿ⁻¹, but at most
/// `greatest`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Backoff {
    /// The bound of the first wait.
    pub first: u32,
    /// The bound of every wait.
    pub greatest: u32,
    /// How many tries there are in all.
    pub tries: u8,
    /// The longest `Retry-After` that is waited for without asking the person.
    pub longest_retry_after: u32,
}

/// How often the service is asked whether the phone was answered, and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Polling {
    /// The first wait; each next one is half as long again.
    pub first: u32,
    /// The longest wait.
    pub greatest: u32,
    /// When to give up, counted from the beginning of the wait.
    pub deadline: u32,
}

/// How long an account stays locked, in milliseconds: "Account has been locked for 30 minutes"
/// (`processPasswordSetRequest`).
pub const LOCKOUT: u32 = 30 * 60 * 1000;

/// How long a key lives, in milliseconds: "Password recovery keys are valid for 24 hours after they're generated"
/// (`getUserIdForPasswordSet`).
pub const KEY_LIFETIME: u32 = 24 * 60 * 60 * 1000;

/// How long a code may still be right after the person entered it, in milliseconds. RFC 6238 recommends steps of 30
/// seconds, and to accept the previous step too. What the service does is not documented.
pub const CODE_LIFETIME: u32 = 60 * 1000;

/// The same for the first of two VeriSign codes, because the second comes one step later.
pub const FIRST_CODE_LIFETIME: u32 = CODE_LIFETIME + 30 * 1000;

impl Default for Config {
    fn default() -> Self {
        Self {
            gate: false,
            backoff: Backoff { first: 500, greatest: 8_000, tries: 4, longest_retry_after: 30_000 },
            polling: Polling::default(),
        }
    }
}

impl Default for Polling {
    fn default() -> Self {
        Self { first: 2_000, greatest: 10_000, deadline: 180_000 }
    }
}

impl Backoff {
    /// The bound of the wait after the given try, which counts from 1.
    #[must_use]
    pub fn bound(&self, attempt: u8) -> u32 {
        let doubled = 1_u32.checked_shl(u32::from(attempt.saturating_sub(1))).unwrap_or(u32::MAX);
        self.first.saturating_mul(doubled).min(self.greatest)
    }
}

impl Polling {
    /// The wait after the given poll, which counts from 0.
    #[must_use]
    pub fn wait(&self, polls: u32) -> u32 {
        (0..polls.min(32)).fold(self.first, |wait, _| wait.saturating_add(wait / 2)).min(self.greatest)
    }
}
