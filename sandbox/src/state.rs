//! The state that all requests share, behind one lock. The lock is never held during a wait.

use crate::clock::Clock;
use crate::faults::Faults;
use crate::journal::Journal;
use crate::world::{Settings, World};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How the HTTP side behaves.
#[derive(Debug, Clone)]
pub struct Behavior {
    /// Whether the API answers other origins.
    pub cors: bool,
    /// How long a request's body may take to arrive.
    pub request_timeout: Duration,
}

/// Everything that changes.
#[derive(Debug)]
pub struct State {
    /// The time.
    pub clock: Clock,
    /// Users, keys and e-mails.
    pub world: World,
    /// Faults on demand.
    pub faults: Faults,
    /// The request log.
    pub journal: Journal,
}

/// One running sandbox.
#[derive(Debug)]
pub struct Sandbox {
    /// How the HTTP side behaves.
    pub behavior: Behavior,
    settings: Settings,
    state: Mutex<State>,
}

impl Sandbox {
    /// A sandbox in its initial state.
    pub fn new(settings: Settings, behavior: Behavior, clock: Clock) -> Self {
        let world = World::new(settings.clone(), clock.now());
        let state = State { clock, world, faults: Faults::default(), journal: Journal::default() };
        Self { behavior, settings, state: Mutex::new(state) }
    }

    /// The state, for as long as the guard lives.
    pub fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Resets everything, the clock included.
    pub fn reset(&self) {
        let mut state = self.lock();
        state.clock.reset();
        state.world = World::new(self.settings.clone(), state.clock.now());
        state.faults = Faults::default();
        state.journal = Journal::default();
    }
}
