//! Runs the flow's effects against a [`Host`], and keeps the secrets that the flow must not know.
//!
//! It makes no decision of the protocol, and knows neither `fetch` nor JavaScript: those are the host's.

use crate::api::{
    Authentication, Call, Container, FactorNames, HttpRequest, Kept, Loss, Reply, SecurityAnswer, Service, Submission,
    interpret,
};
use crate::flow::{Action, Config, Effect, Event, Flow, Forgotten, InvalidTransition, Snapshot, State, Wait};
use crate::secret::Secret;
use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// Where the driver runs: the transport, the clock and the dice.
///
/// No method may call back before it has returned.
pub trait Host: 'static {
    /// A request or a timer under way. Dropping it aborts it; its callback is then not called, or ignored.
    type Pending;

    /// Sends the request and reports once what came of it.
    fn send(&self, request: HttpRequest, answered: impl FnOnce(Reply) + 'static) -> Self::Pending;

    /// Calls back once after so many milliseconds; with `visible`, not while nobody sees the page.
    fn set_timer(&self, milliseconds: u32, visible: bool, fired: impl FnOnce() + 'static) -> Self::Pending;

    /// Milliseconds since 1970.
    fn now(&self) -> f64;

    /// A random number from 0 to below 1.
    fn random(&self) -> f64;

    /// The state has changed.
    fn changed(&self);
}

/// Drives one flow. Cheap to clone: clones share the flow.
pub struct Driver<H: Host>(Rc<Shared<H>>);

/// What a flow is started with.
#[derive(Debug)]
pub struct Options {
    /// The service.
    pub service: Service,
    /// What the factors' bindings are called.
    pub factor_names: FactorNames,
    /// The flow's own choices.
    pub config: Config,
    /// What a link would be requested for.
    pub username: Option<String>,
    /// Where to go on.
    pub snapshot: Snapshot,
}

struct Shared<H: Host> {
    host: H,
    service: Service,
    factor_names: FactorNames,
    cell: RefCell<Cell<H>>,
}

struct Cell<H: Host> {
    flow: Flow,
    vault: Vault,
    /// What is under way: at most a request and two timers.
    pending: Vec<Started<H::Pending>>,
}

struct Started<P> {
    number: u32,
    /// When it fires, for a timer, in milliseconds since 1970.
    due: Option<f64>,
    #[allow(dead_code, reason = "kept for its Drop")]
    pending: P,
}

/// What the calls need and the flow must not see.
#[derive(Default)]
struct Vault {
    username: Option<String>,
    key: Option<Secret>,
    user_id: Option<u64>,
    container: Option<Container>,
    password: Option<Secret>,
    security_answer: Option<SecurityAnswer>,
    /// Kept when the answer is dropped, to be offered again.
    chosen_question: Option<i64>,
    authentication: Authentication,
}

/// What the person gives with an action.
#[derive(Debug)]
pub enum Input {
    /// Have a link e-mailed; without a name, for the user named before.
    RequestLink(Option<String>),
    /// The key of an e-mailed link.
    OpenKey(Secret),
    /// A password to set.
    Password(Secret),
    /// A security question answered.
    SecurityAnswer(SecurityAnswer),
    /// A code of the factor that the state names.
    Code(Secret),
    /// Go on from the gate.
    Proceed,
    /// Have the phone asked.
    StartPhone,
    /// Stop waiting for the phone.
    StopWaiting,
    /// Try again.
    Retry,
    /// Ask again whether the key lives.
    CheckOutcome,
    /// End the flow.
    Cancel,
}

impl Input {
    fn action(&self) -> Action {
        match self {
            Self::RequestLink(_) => Action::RequestLink,
            Self::OpenKey(_) => Action::OpenKey,
            Self::Password(_) => Action::SubmitPassword,
            Self::SecurityAnswer(_) => Action::AnswerSecurityQuestion,
            Self::Code(_) => Action::SubmitCode,
            Self::Proceed => Action::Proceed,
            Self::StartPhone => Action::StartPhone,
            Self::StopWaiting => Action::StopWaiting,
            Self::Retry => Action::Retry,
            Self::CheckOutcome => Action::CheckOutcome,
            Self::Cancel => Action::Cancel,
        }
    }
}

/// Why an action was not taken. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActionError {
    /// The state does not allow it.
    #[error(transparent)]
    InvalidTransition(#[from] InvalidTransition),
    /// A link was asked for, and no username was ever given.
    #[error("no username is known yet")]
    UsernameUnknown,
    /// The security question is none of those that the state lists.
    #[error("there is no such security question")]
    QuestionUnknown,
}

impl<H: Host> Clone for Driver<H> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<H: Host> Driver<H> {
    /// A driver for one flow.
    pub fn new(host: H, options: Options) -> Self {
        let (flow, effects) = Flow::resumed(options.config, options.snapshot);
        let vault = Vault { username: options.username, ..Vault::default() };
        let cell = RefCell::new(Cell { flow, vault, pending: Vec::new() });
        let driver = Self(Rc::new(Shared { host, service: options.service, factor_names: options.factor_names, cell }));
        for effect in effects {
            driver.run(effect);
        }
        driver
    }

    /// Where it runs.
    pub fn host(&self) -> &H {
        &self.0.host
    }

    /// Does what the person asks for.
    ///
    /// # Errors
    ///
    /// [`ActionError`]; nothing has changed then.
    pub fn act(&self, input: Input) -> Result<(), ActionError> {
        let action = input.action();
        {
            let mut cell = self.0.cell.borrow_mut();
            if !cell.flow.state().allows(action) {
                return Err(InvalidTransition(action).into());
            }
            cell.take(input)?;
        }
        self.step(Event::Act(action)).map_err(Into::into)
    }

    /// Reads the flow, with a way to learn when a timer of its state fires, in milliseconds since 1970.
    pub fn read<T>(&self, view: impl FnOnce(&Flow, &dyn Fn(u32) -> Option<f64>) -> T) -> T {
        let cell = self.0.cell.borrow();
        let due = |timer| cell.pending.iter().find(|started| started.number == timer)?.due;
        view(&cell.flow, &due)
    }

    /// The security question that was answered last.
    pub fn chosen_question(&self) -> Option<i64> {
        self.0.cell.borrow().vault.chosen_question
    }

    fn step(&self, event: Event) -> Result<(), InvalidTransition> {
        let effects = {
            let mut cell = self.0.cell.borrow_mut();
            let effects = cell.flow.step(event)?;
            for effect in &effects {
                if let Effect::Forget(forgotten) = effect {
                    cell.vault.forget(*forgotten);
                }
            }
            effects
        };
        // Run only once the borrow has ended: the host may call into JavaScript, and that back into here.
        for effect in effects {
            self.run(effect);
        }
        self.0.host.changed();
        Ok(())
    }

    fn run(&self, effect: Effect) {
        match effect {
            Effect::Send { number, call } => self.send(number, call),
            Effect::SetTimer { number, wait } => self.set_timer(number, wait),
            Effect::Stop { number } => self.settle(number),
            Effect::Forget(_) => {}
        }
    }

    fn send(&self, number: u32, call: Call) {
        let request = {
            let cell = self.0.cell.borrow();
            if !cell.awaits(number) {
                return;
            }
            cell.vault.request(self.0.service, &self.0.factor_names, call)
        };
        let Some(request) = request else {
            // The flow asks for nothing that it has not been given; should it ever, it must not wait for ever.
            return self.answered(number, call, &Reply::Lost(Loss::Unintelligible));
        };
        let driver = Rc::downgrade(&self.0);
        let pending = self.0.host.send(request, move |reply| {
            if let Some(driver) = Self::upgrade(&driver) {
                driver.answered(number, call, &reply);
            }
        });
        self.keep(Started { number, due: None, pending });
    }

    fn set_timer(&self, number: u32, wait: Wait) {
        let (milliseconds, visible) = self.roll(wait);
        let driver = Rc::downgrade(&self.0);
        let due = self.0.host.now() + f64::from(milliseconds);
        let pending = self.0.host.set_timer(milliseconds, visible, move || {
            if let Some(driver) = Self::upgrade(&driver) {
                driver.fired(number);
            }
        });
        self.keep(Started { number, due: Some(due), pending });
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a u32 is a u32")]
    fn roll(&self, wait: Wait) -> (u32, bool) {
        let share = |milliseconds: u32, share: f64| (f64::from(milliseconds) * share) as u32;
        match wait {
            Wait::Exactly(milliseconds) => (milliseconds, false),
            Wait::UpTo(milliseconds) => (share(milliseconds, self.0.host.random()), false),
            Wait::Visible(milliseconds) => (share(milliseconds, 0.75 + self.0.host.random() / 4.0), true),
            Wait::VisibleAtLeast(milliseconds) => (milliseconds, true),
        }
    }

    fn fired(&self, number: u32) {
        self.settle(number);
        let awaited = self.0.cell.borrow().awaits(number);
        if awaited {
            // No timer is an action, so it cannot be refused.
            let _ = self.step(Event::TimerFired { number });
        }
    }

    fn answered(&self, number: u32, call: Call, reply: &Reply) {
        self.settle(number);
        let answer = {
            let mut cell = self.0.cell.borrow_mut();
            if !cell.awaits(number) {
                return;
            }
            let interpretation = interpret(call, reply);
            match interpretation.kept {
                Some(Kept::UserId(id)) => cell.vault.user_id = Some(id),
                Some(Kept::Container(container)) => cell.vault.container = Some(container),
                None => {}
            }
            interpretation.answer
        };
        // No answer is an action, so it cannot be refused.
        let _ = self.step(Event::Answered { number, answer });
    }

    fn keep(&self, started: Started<H::Pending>) {
        let mut cell = self.0.cell.borrow_mut();
        if cell.awaits(started.number) {
            cell.pending.push(started);
            return;
        }
        // Cancelled while it was being started; dropped outside the borrow, for that calls into the host.
        drop(cell);
        drop(started);
    }

    fn settle(&self, number: u32) {
        let settled = {
            let pending = &mut self.0.cell.borrow_mut().pending;
            pending.iter().position(|started| started.number == number).map(|place| pending.swap_remove(place))
        };
        drop(settled);
    }

    fn upgrade(driver: &Weak<Shared<H>>) -> Option<Self> {
        driver.upgrade().map(Self)
    }
}

impl<H: Host> Cell<H> {
    fn awaits(&self, number: u32) -> bool {
        let state = self.flow.state();
        state.request().is_some_and(|(awaited, _)| awaited == number) || state.timers().any(|timer| timer == number)
    }

    /// Puts away what came with an action that the state allows.
    fn take(&mut self, input: Input) -> Result<(), ActionError> {
        let vault = &mut self.vault;
        match input {
            Input::RequestLink(Some(username)) => vault.username = Some(username),
            Input::RequestLink(None) if vault.username.is_none() => return Err(ActionError::UsernameUnknown),
            Input::OpenKey(key) => {
                vault.forget(Forgotten::Everything);
                vault.key = Some(key);
            }
            Input::Password(password) => vault.password = Some(password),
            Input::SecurityAnswer(answer) => {
                if !self.flow.questions().iter().any(|question| question.id == answer.question) {
                    return Err(ActionError::QuestionUnknown);
                }
                vault.chosen_question = Some(answer.question);
                vault.security_answer = Some(answer);
            }
            Input::Code(code) => {
                vault.authentication = match (self.flow.state(), core::mem::take(&mut vault.authentication)) {
                    (State::Verisign { second: true, .. }, Authentication::Verisign { code: first, .. }) => {
                        Authentication::Verisign { code: first, second: Some(code) }
                    }
                    (State::Verisign { .. }, _) => Authentication::Verisign { code, second: None },
                    _ => Authentication::Totp { code },
                };
            }
            Input::StartPhone => vault.authentication = Authentication::Phone,
            Input::RequestLink(None)
            | Input::Proceed
            | Input::StopWaiting
            | Input::Retry
            | Input::CheckOutcome
            | Input::Cancel => {}
        }
        Ok(())
    }
}

impl Vault {
    /// The request that the call is. `None` where something is missing that the flow cannot be without.
    fn request(&self, service: Service, factor_names: &FactorNames, call: Call) -> Option<HttpRequest> {
        let key = self.key.as_ref();
        Some(match call {
            Call::InitiatePortalPasswordChange => HttpRequest::initiate(service, self.username.as_deref()?),
            Call::GetUserIdForPasswordSet => HttpRequest::get_user_id(service, key?),
            Call::GetRequirementsForPasswordSet => HttpRequest::get_requirements(service, self.user_id?, key?),
            Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet => {
                let submission = Submission {
                    key: key?,
                    container: self.container.as_ref()?,
                    password: self.password.as_ref()?,
                    security_answer: self.security_answer.as_ref(),
                    authentication: &self.authentication,
                    factor_names,
                };
                HttpRequest::submit(service, self.user_id?, call, submission)
            }
        })
    }

    fn forget(&mut self, forgotten: Forgotten) {
        match forgotten {
            Forgotten::SecurityAnswer => self.security_answer = None,
            Forgotten::Authentication => self.authentication = Authentication::None,
            Forgotten::Everything => *self = Self { username: self.username.take(), ..Self::default() },
        }
    }
}
