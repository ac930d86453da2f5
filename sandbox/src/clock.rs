//! The sandbox's clock: a source, and what the control API has added to it. No other code may read the system's clock.

use std::time::{SystemTime, UNIX_EPOCH};

/// The most that one call may add, in seconds: ten years.
pub const LONGEST_ADVANCE_SECONDS: u64 = 315_360_000;

/// A clock that can be moved forward. All times of the sandbox are milliseconds since 1970 by this clock.
#[derive(Debug, Clone)]
pub struct Clock {
    source: fn() -> u64,
    advanced: u64,
}

impl Clock {
    /// The system's clock, not moved.
    pub fn system() -> Self {
        Self::reading(|| {
            let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            u64::try_from(since_epoch.as_millis()).unwrap_or(u64::MAX)
        })
    }

    /// A clock over another source of milliseconds since 1970.
    pub fn reading(source: fn() -> u64) -> Self {
        Self { source, advanced: 0 }
    }

    /// Milliseconds since 1970.
    pub fn now(&self) -> u64 {
        (self.source)().saturating_add(self.advanced)
    }

    /// Milliseconds that this clock is ahead of its source.
    pub fn advanced(&self) -> u64 {
        self.advanced
    }

    /// Moves the clock forward.
    pub fn advance(&mut self, seconds: u64) {
        self.advanced = self.advanced.saturating_add(seconds.saturating_mul(1000));
    }

    /// Removes everything that was added.
    pub fn reset(&mut self) {
        self.advanced = 0;
    }
}
