//! The transitions.

use super::config::{Config, FIRST_CODE_LIFETIME, KEY_LIFETIME, LOCKOUT};
use super::effect::{Effect, Event, Forgotten, InvalidTransition, Outcome, Wait};
use super::snapshot::{Snapshot, SnapshotStep};
use super::state::{
    Action, Awaits, Busy, Claim, Doubt, Factor, FailureCode, IfValid, Key, KeyProblem, PasswordProblem, PhoneProblem,
    Resume, Session, State,
};
use crate::api::{Answer, Call, Fault, Loss, Question};
use crate::policy::Policy;

/// One password-set flow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Flow {
    config: Config,
    state: State,
    session: Session,
    last_number: u32,
}

impl Flow {
    /// A flow that has not begun.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self { config, state: State::Idle { username_missing: false }, session: Session::default(), last_number: 0 }
    }

    /// A flow that continues from the state that another had when the page was left, and its first effects.
    #[must_use]
    pub fn resumed(config: Config, snapshot: Snapshot) -> (Self, Vec<Effect>) {
        let mut flow = Self::new(config);
        if snapshot.may_have_been_set {
            flow.session.doubt = Doubt::Possible;
        }
        let mut turn = Turn::new(&mut flow);
        let state = match snapshot.step {
            SnapshotStep::Idle => State::Idle { username_missing: false },
            SnapshotStep::LinkSent => State::LinkSent,
            // A clock that was set back must not lock anybody out for longer than the service does.
            SnapshotStep::Locked { remaining } => {
                State::Locked { timer: turn.set_timer(Wait::Exactly(remaining.min(LOCKOUT))), resume: None }
            }
            SnapshotStep::KeyRejected => State::KeyRejected { problem: KeyProblem::Unknown },
            SnapshotStep::OutcomeUnknown { key_gone: true } => State::OutcomeUnknown { key: Key::Gone },
            SnapshotStep::OutcomeUnknown { key_gone: false } => State::OutcomeUnknown { key: Key::Forgotten },
            SnapshotStep::Done => State::Done,
        };
        let effects = turn.outcome.effects;
        flow.state = state;
        (flow, effects)
    }

    /// The part of the flow that survives a reload. `remaining` returns how long a timer still runs, in milliseconds.
    #[must_use]
    pub fn snapshot(&self, remaining: impl Fn(u32) -> u32) -> Snapshot {
        let may_have_been_set = self.may_have_been_set();
        let step = match self.state {
            State::LinkSent => SnapshotStep::LinkSent,
            State::Locked { timer, .. } => SnapshotStep::Locked { remaining: remaining(timer) },
            State::KeyRejected { .. } => SnapshotStep::KeyRejected,
            State::OutcomeUnknown { key } => SnapshotStep::OutcomeUnknown { key_gone: key == Key::Gone },
            State::Done => SnapshotStep::Done,
            _ if may_have_been_set => SnapshotStep::OutcomeUnknown { key_gone: false },
            _ => SnapshotStep::Idle,
        };
        Snapshot { step, may_have_been_set }
    }

    /// The current state.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What a page may claim about the password.
    #[must_use]
    pub fn claim(&self) -> Claim {
        match self.state {
            State::Done => Claim::Set,
            _ if self.may_have_been_set() => Claim::MayBeSet,
            _ => Claim::NotSet,
        }
    }

    /// The live policy, once the server has sent it.
    #[must_use]
    pub fn policy(&self) -> Option<&Policy> {
        self.session.policy.as_ref()
    }

    /// The security questions of the user's profile.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.session.questions
    }

    /// Whether the next code is sent together with the one before it: the credential is out of step, and the first code
    /// is not too old for that.
    #[must_use]
    pub fn takes_second_code(&self) -> bool {
        let supplied = self.session.supplied;
        matches!(self.state, State::Verisign { second: true, .. })
            && supplied.factor.is_some()
            && supplied.code_age < FIRST_CODE_LIFETIME
    }

    /// Notes that time has passed. Call it before each event: the flow has no clock.
    pub fn elapse(&mut self, milliseconds: u32) {
        let Session { supplied, key_age, .. } = &mut self.session;
        // Times stop growing when they no longer matter, so that two flows with the same behaviour are equal.
        let later = |age: u32, lifetime: u32| age.saturating_add(milliseconds).min(lifetime);
        if matches!(supplied.factor, Some(Factor::Verisign { .. } | Factor::Totp)) {
            supplied.code_age = later(supplied.code_age, FIRST_CODE_LIFETIME);
        }
        *key_age = key_age.map(|age| later(age, KEY_LIFETIME));
    }

    /// Takes an event and returns what to do.
    ///
    /// An answer or timer that the state does not wait for changes nothing.
    ///
    /// ```
    /// use softlayer_password_set::api::{Answer, Call, Loss};
    /// use softlayer_password_set::flow::{Action, Config, Effect, Event, Flow, InvalidTransition};
    /// use softlayer_password_set::policy::Policy;
    ///
    /// let mut flow = Flow::new(Config::default());
    /// assert!(flow.step(Event::Act(Action::SubmitPassword)).is_err());
    ///
    /// flow.step(Event::Act(Action::OpenKey))?;
    /// flow.step(Event::Answered { number: 1, answer: Answer::KeyLives })?;
    /// flow.step(Event::Answered { number: 2, answer: Answer::Requirements(Ok(Policy::documented()), Vec::new()) })?;
    /// assert_eq!(flow.state().kind(), "enterPassword");
    ///
    /// let outcome = flow.step(Event::Act(Action::SubmitPassword))?;
    /// assert_eq!(outcome.effects, [Effect::Send { number: 3, call: Call::ProcessPasswordSetRequest }]);
    ///
    /// // The answer is lost. The password is not sent again, and the service is asked about the key.
    /// let lost = Answer::Lost { loss: Loss::Connection, retry_after: None };
    /// let outcome = flow.step(Event::Answered { number: 3, answer: lost })?;
    /// assert_eq!(outcome.effects, [Effect::Send { number: 4, call: Call::GetUserIdForPasswordSet }]);
    /// assert_eq!(flow.state().kind(), "verifyingOutcome");
    /// # Ok::<(), InvalidTransition>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidTransition`] for an action that the state does not allow; nothing has changed.
    pub fn step(&mut self, event: Event) -> Result<Outcome, InvalidTransition> {
        let awaited = self.awaited();
        let request = self.state.request();
        let mut turn = Turn::new(self);
        let (settled, next) = match event {
            Event::Act(action) if turn.flow.state.allows(action) => (None, turn.act(action)),
            Event::Act(action) => return Err(InvalidTransition(action)),
            Event::Answered { number, answer } => match request {
                Some((expected, call)) if expected == number => (Some(number), turn.answered(call, answer)),
                _ => return Ok(turn.outcome),
            },
            Event::TimerFired { number } if turn.flow.state.timers().contains(&Some(number)) => {
                (Some(number), turn.fired(number))
            }
            Event::TimerFired { .. } => return Ok(turn.outcome),
            Event::Online => (None, turn.online()),
        };
        let mut outcome = turn.outcome;
        if let Some(state) = next {
            self.state = state;
        }
        // Stop whatever the new state does not wait for, so that no transition can leave a request or a timer behind.
        let still_awaited = self.awaited();
        let mut effects = Vec::new();
        for number in awaited.into_iter().flatten() {
            if Some(number) != settled && !still_awaited.contains(&Some(number)) {
                effects.push(Effect::Stop { number });
            }
        }
        effects.append(&mut outcome.effects);
        Ok(Outcome { effects, ..outcome })
    }

    /// For a model checker: the same flow with its numbers counted from 1, and the new number for each old one. Flows
    /// that differ only in their past become equal, so the checker recognises a state that it has seen. A key that has
    /// not expired becomes new, so the checker can only let its whole lifetime pass at once.
    #[must_use]
    pub fn renumbered(mut self) -> (Self, Vec<(u32, u32)>) {
        let renamed: Vec<(u32, u32)> = self.awaited().into_iter().flatten().zip(1..).collect();
        for number in self.state.numbers_mut() {
            if let Some((_, new)) = renamed.iter().find(|(old, _)| old == number) {
                *number = *new;
            }
        }
        self.last_number = u32::try_from(renamed.len()).unwrap_or(u32::MAX);
        let has_run_out = self.session.key_has_run_out();
        self.session.key_age = self.session.key_age.map(|_| if has_run_out { KEY_LIFETIME } else { 0 });
        (self, renamed)
    }

    /// The request and the timers that the state waits for.
    fn awaited(&self) -> [Option<u32>; 3] {
        let [first, second] = self.state.timers();
        [self.state.request().map(|(number, _)| number), first, second]
    }

    /// It is not documented whether the service sets the password as soon as the person confirms by phone, before any
    /// poll.
    fn may_have_been_set(&self) -> bool {
        self.session.doubt != Doubt::None
            || matches!(
                self.state,
                State::PhoneWaiting { .. } | State::Busy { what: Busy::Submitting, .. } | State::Done
            )
    }
}

/// One step under way. Its methods return the next state, or `None` if the state does not change.
struct Turn<'a> {
    flow: &'a mut Flow,
    outcome: Outcome,
}

impl<'a> Turn<'a> {
    fn new(flow: &'a mut Flow) -> Self {
        Self { flow, outcome: Outcome::default() }
    }

    fn session(&mut self) -> &mut Session {
        &mut self.flow.session
    }

    fn act(&mut self, action: Action) -> Option<State> {
        Some(match action {
            Action::RequestLink => {
                // The key is dropped, but a password may still have been set with it.
                self.begin_session(self.flow.may_have_been_set());
                self.forget(Forgotten::Everything);
                self.send(Busy::RequestingLink)
            }
            Action::OpenKey => {
                // A link that is opened after an unknown outcome or a reload is very probably the same one.
                let same =
                    matches!(self.flow.state, State::Idle { .. } | State::Locked { .. } | State::OutcomeUnknown { .. });
                self.begin_session(same && self.flow.may_have_been_set());
                if self.flow.config.gate { State::Gate } else { self.send(Busy::CheckingKey) }
            }
            Action::Proceed => self.send(Busy::CheckingKey),
            Action::SubmitPassword => self.submit(),
            Action::AnswerSecurityQuestion => {
                self.session().supplied.security_answer = true;
                self.submit()
            }
            Action::SubmitCode => {
                let second = self.flow.takes_second_code();
                let factor = match self.flow.state {
                    State::Verisign { .. } => Factor::Verisign { second },
                    _ => Factor::Totp,
                };
                let supplied = &mut self.session().supplied;
                supplied.factor = Some(factor);
                if !second {
                    supplied.code_age = 0;
                }
                self.submit()
            }
            Action::StartPhone => {
                let supplied = &mut self.session().supplied;
                (supplied.factor, supplied.code_age) = (Some(Factor::Phone), 0);
                self.submit()
            }
            Action::StopWaiting => match self.flow.state {
                State::Busy { what, loss, .. } => self.give_up(what, loss.unwrap_or(Loss::Timeout)),
                _ => self.ask_phone_again(PhoneProblem::Stopped),
            },
            Action::Retry => match self.flow.state {
                State::Retryable { resume, .. } | State::Failed { resume, .. } => self.resume(resume),
                _ => return None,
            },
            Action::CheckOutcome => self.send(Busy::Verifying(IfValid::LetRetry)),
            Action::Cancel => {
                if self.flow.may_have_been_set() {
                    self.session().doubt = Doubt::Possible;
                }
                self.forget(Forgotten::Everything);
                State::Cancelled
            }
        })
    }

    fn begin_session(&mut self, may_have_been_set: bool) {
        let doubt = if may_have_been_set { Doubt::Possible } else { Doubt::None };
        *self.session() = Session { doubt, ..Session::default() };
    }

    fn resume(&mut self, resume: Resume) -> State {
        match resume {
            Resume::RequestLink => self.send(Busy::RequestingLink),
            Resume::CheckKey => self.send(Busy::CheckingKey),
            Resume::LoadRequirements => self.send(Busy::LoadingRequirements),
            Resume::Submit => self.submit(),
        }
    }

    /// Every call of `processPasswordSetRequest` starts here. If the answer to a call that may have set the password is
    /// missing, the key is checked first. A code that is too old is left out, and the service then asks for another.
    fn submit(&mut self) -> State {
        let Session { doubt, outdated, supplied, .. } = &self.flow.session;
        if *doubt == Doubt::Unasked {
            return self.send(Busy::Verifying(IfValid::Submit));
        }
        if *outdated {
            return self.send(Busy::RenewingRequirements);
        }
        if supplied.code_has_run_out() {
            self.forget(Forgotten::Authentication);
        }
        self.send(Busy::Submitting)
    }

    /// Repeats a request that only reads, because there is a network again.
    fn online(&mut self) -> Option<State> {
        match self.flow.state {
            State::OutcomeUnknown { key: Key::Unreachable } => Some(self.send(Busy::Verifying(IfValid::LetRetry))),
            State::Retryable { resume: resume @ (Resume::CheckKey | Resume::LoadRequirements), loss: Some(loss) }
                if loss.is_of_the_network() =>
            {
                Some(self.resume(resume))
            }
            _ => None,
        }
    }

    fn answered(&mut self, call: Call, answer: Answer) -> Option<State> {
        match (call, answer) {
            (_, Answer::Lost { loss, retry_after }) => self.lost(loss, retry_after),
            (Call::InitiatePortalPasswordChange, Answer::LinkRequested) => Some(State::LinkSent),
            (Call::GetUserIdForPasswordSet, Answer::KeyLives) => Some(self.key_lives()),
            (Call::GetRequirementsForPasswordSet, Answer::Requirements(policy, questions)) => {
                Some(self.requirements_came(policy.ok(), questions))
            }
            (
                Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet,
                Answer::PasswordSet,
            ) => {
                self.forget(Forgotten::Everything);
                Some(State::Done)
            }
            (
                Call::CheckPhoneFactorAuthenticationForPasswordSet,
                Answer::NotSet | Answer::Fault(Fault::AwaitingResponse),
            ) => {
                self.session().doubt.resolve();
                self.poll_later(None)
            }
            (_, Answer::Fault(fault)) => Some(self.refused(call, fault)),
            // No document says what `false` from processPasswordSetRequest means. No other pair of call and answer can
            // occur.
            _ => self.lost(Loss::Unintelligible, None),
        }
    }

    fn key_lives(&mut self) -> State {
        let State::Busy { what: Busy::Verifying(then), loss, .. } = self.flow.state else {
            self.session().key_age = Some(0);
            return self.send(Busy::LoadingRequirements);
        };
        self.session().doubt.resolve();
        match then {
            IfValid::Submit => self.submit(),
            IfValid::LetRetry => State::Retryable { resume: Resume::Submit, loss },
        }
    }

    fn requirements_came(&mut self, policy: Option<Policy>, questions: Vec<Question>) -> State {
        let renewing = matches!(self.flow.state, State::Busy { what: Busy::RenewingRequirements, .. });
        let Some(policy) = policy else {
            let resume = if renewing { Resume::Submit } else { Resume::LoadRequirements };
            return State::Failed { code: FailureCode::PolicyImpossible, resume, fault: None };
        };
        let session = self.session();
        session.policy = Some(policy);
        session.questions = questions;
        session.outdated = false;
        if renewing { self.submit() } else { State::EnterPassword { problem: None } }
    }

    fn lost(&mut self, loss: Loss, retry_after: Option<u32>) -> Option<State> {
        Some(match self.flow.state {
            // Nothing was sent, so nothing has changed.
            State::Busy { what, .. } if loss.is_unsent() => self.give_up(what, loss),
            State::Busy { what: Busy::Submitting, .. } => {
                self.session().doubt = Doubt::Unasked;
                self.session().outdated |= loss == Loss::Unintelligible;
                let what = Busy::Verifying(IfValid::LetRetry);
                match retry_after {
                    None => self.send_again(what, 0, Some(loss)),
                    Some(wait) => {
                        let wait = Wait::AtLeast(wait.min(self.flow.config.backoff.longest_retry_after));
                        State::Busy { what, attempt: 0, awaits: Awaits::Timer(self.set_timer(wait)), loss: Some(loss) }
                    }
                }
            }
            State::Busy { what, attempt, .. } => match self.wait_before_retry(what, attempt, loss, retry_after) {
                Some(wait) => {
                    State::Busy { what, attempt, awaits: Awaits::Timer(self.set_timer(wait)), loss: Some(loss) }
                }
                None => self.give_up(what, loss),
            },
            State::PhoneWaiting { .. } => {
                if !loss.is_unsent() {
                    self.session().doubt = Doubt::Unasked;
                }
                return self.poll_later(retry_after);
            }
            _ => return None,
        })
    }

    /// Lets the person decide whether to ask again.
    fn give_up(&mut self, what: Busy, loss: Loss) -> State {
        match what.resume() {
            Some(resume) => State::Retryable { resume, loss: Some(loss) },
            None => self.outcome_unknown(Key::Unreachable),
        }
    }

    fn refused(&mut self, call: Call, fault: Fault) -> State {
        let resume = match call {
            Call::InitiatePortalPasswordChange => Resume::RequestLink,
            Call::GetUserIdForPasswordSet
                if matches!(self.flow.state, State::Busy { what: Busy::Verifying(_), .. }) =>
            {
                return self.outcome_unknown(if fault == Fault::InvalidKey { Key::Gone } else { Key::Unreachable });
            }
            Call::GetUserIdForPasswordSet => Resume::CheckKey,
            Call::GetRequirementsForPasswordSet
                if matches!(self.flow.state, State::Busy { what: Busy::RenewingRequirements, .. }) =>
            {
                Resume::Submit
            }
            Call::GetRequirementsForPasswordSet => Resume::LoadRequirements,
            Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet => {
                self.session().doubt.resolve();
                Resume::Submit
            }
        };
        let doubted = self.flow.session.doubt != Doubt::None;
        match (resume, fault) {
            (Resume::RequestLink, Fault::UsernameMissing) => State::Idle { username_missing: true },
            (_, Fault::InvalidKey) if doubted || matches!(self.flow.state, State::PhoneWaiting { .. }) => {
                self.outcome_unknown(Key::Gone)
            }
            (_, Fault::CannotProcess { .. }) if doubted => self.outcome_unknown(Key::Forgotten),
            (resume, Fault::InvalidKey) => {
                let problem = match self.flow.session.key_age {
                    None => KeyProblem::Unknown,
                    Some(_) if self.flow.session.key_has_run_out() => KeyProblem::Expired,
                    Some(_) => KeyProblem::ExpiredOrUsed,
                };
                self.forget(Forgotten::Everything);
                // Browsers repeat a request whose connection broke. The refusal may answer the repetition of a
                // submission that succeeded.
                if resume == Resume::Submit {
                    self.session().doubt = Doubt::Possible;
                }
                State::KeyRejected { problem }
            }
            (_, Fault::CannotProcess { message }) => {
                self.forget(Forgotten::Everything);
                State::RequestRejected { message }
            }
            (resume, Fault::AccountLocked) => self.locked(resume),
            (Resume::Submit, fault) if call.may_set_password() => self.submission_refused(fault),
            (resume, fault) => failed(resume, fault),
        }
    }

    /// Handles the faults that only a submission can get.
    fn submission_refused(&mut self, fault: Fault) -> State {
        let supplied = self.flow.session.supplied;
        match fault {
            Fault::PasswordRules { violations, message } => {
                self.forget(Forgotten::Password);
                State::EnterPassword { problem: Some(PasswordProblem::Refused { violations, message }) }
            }
            Fault::PasswordMissing => {
                self.forget(Forgotten::Password);
                State::EnterPassword { problem: Some(PasswordProblem::Missing) }
            }
            Fault::SecurityAnswerRequired if self.flow.session.questions.is_empty() => {
                // Once the questions have come, the password is asked for again.
                self.forget(Forgotten::Password);
                let code = FailureCode::SecurityQuestionsMissing;
                State::Failed { code, resume: Resume::LoadRequirements, fault: None }
            }
            Fault::SecurityAnswerRequired => {
                self.forget(Forgotten::SecurityAnswer);
                State::SecurityQuestion { wrong: supplied.security_answer }
            }
            // The first code stays, because it is sent again with the second.
            Fault::SecondSecurityCodeRequired
                if matches!(supplied.factor, Some(Factor::Verisign { .. }))
                    && supplied.code_age < FIRST_CODE_LIFETIME =>
            {
                self.forget(Forgotten::SecondCode);
                State::Verisign { second: true, wrong: supplied.factor == Some(Factor::Verisign { second: true }) }
            }
            Fault::SecondSecurityCodeRequired => self.ask_verisign(false),
            Fault::SecurityCodeRequired => self.ask_verisign(matches!(supplied.factor, Some(Factor::Verisign { .. }))),
            Fault::TotpRequired => self.ask_totp(supplied.factor == Some(Factor::Totp)),
            Fault::PhoneRequired => {
                self.forget(Forgotten::Authentication);
                State::Phone { problem: None }
            }
            Fault::AwaitingResponse => self.await_phone(),
            Fault::AuthenticationFailed => match supplied.factor {
                Some(Factor::Verisign { .. }) => self.ask_verisign(true),
                Some(Factor::Totp) => self.ask_totp(true),
                Some(Factor::Phone) | None => self.ask_phone_again(PhoneProblem::Denied),
            },
            fault => {
                // Nobody knows what the service did. So the key is checked and the requirements are fetched before
                // anything is sent again.
                self.session().doubt = Doubt::Unasked;
                self.session().outdated = true;
                failed(Resume::Submit, fault)
            }
        }
    }

    fn outcome_unknown(&mut self, mut key: Key) -> State {
        if key == Key::Gone && self.flow.session.key_has_run_out() {
            key = Key::Forgotten;
        }
        if key != Key::Unreachable {
            self.forget(Forgotten::Everything);
        }
        if self.flow.session.doubt == Doubt::None {
            self.session().doubt = Doubt::Possible;
        }
        State::OutcomeUnknown { key }
    }

    fn locked(&mut self, resume: Resume) -> State {
        // The service refused the last answer or code, and sending it again would lock the account again. A question
        // comes before a second factor (`processPasswordSetRequest`), so the answer was accepted if there was a factor
        // too.
        self.forget(match self.flow.session.supplied.factor {
            None => Forgotten::SecurityAnswer,
            Some(_) => Forgotten::Authentication,
        });
        State::Locked { timer: self.set_timer(Wait::Exactly(LOCKOUT)), resume: Some(resume) }
    }

    fn ask_verisign(&mut self, wrong: bool) -> State {
        self.forget(Forgotten::Authentication);
        State::Verisign { second: false, wrong }
    }

    fn ask_totp(&mut self, wrong: bool) -> State {
        self.forget(Forgotten::Authentication);
        State::Totp { wrong }
    }

    fn await_phone(&mut self) -> State {
        let (deadline, first) = (self.flow.config.polling.deadline, self.flow.config.polling.wait(0));
        let deadline = self.set_timer(Wait::Exactly(deadline));
        let awaits = Awaits::Timer(self.set_timer(Wait::Visible(first)));
        State::PhoneWaiting { polls: 0, awaits, deadline: Some(deadline) }
    }

    fn poll_later(&mut self, retry_after: Option<u32>) -> Option<State> {
        let State::PhoneWaiting { polls, deadline, .. } = self.flow.state else { return None };
        if deadline.is_none() {
            return Some(self.ask_phone_again(PhoneProblem::TimedOut));
        }
        let polling = &self.flow.config.polling;
        let wait = match retry_after {
            // Nothing is polled after the deadline.
            Some(asked) => Wait::VisibleAtLeast(asked.min(polling.deadline).max(polling.wait(polls))),
            None => Wait::Visible(polling.wait(polls)),
        };
        Some(State::PhoneWaiting { polls, awaits: Awaits::Timer(self.set_timer(wait)), deadline })
    }

    fn poll(&mut self, polls: u32, deadline: Option<u32>) -> State {
        let number = self.request(Call::CheckPhoneFactorAuthenticationForPasswordSet);
        State::PhoneWaiting { polls: polls.saturating_add(1), awaits: Awaits::Request(number), deadline }
    }

    fn ask_phone_again(&mut self, problem: PhoneProblem) -> State {
        self.forget(Forgotten::Authentication);
        let asked_in_vain = matches!(self.flow.state, State::PhoneWaiting { awaits: Awaits::Request(_), .. });
        let doubt = &mut self.session().doubt;
        match (problem, *doubt) {
            // The poll may still set the password.
            (PhoneProblem::Stopped, _) if asked_in_vain => *doubt = Doubt::Unasked,
            // From now on, nothing reports a confirmation by phone.
            (PhoneProblem::Stopped | PhoneProblem::TimedOut, Doubt::None) => *doubt = Doubt::Possible,
            _ => {}
        }
        State::Phone { problem: Some(problem) }
    }

    fn fired(&mut self, number: u32) -> Option<State> {
        Some(match self.flow.state {
            State::Busy { what, attempt, loss, .. } => self.send_again(what, attempt, loss),
            State::PhoneWaiting { polls, deadline, awaits } if deadline == Some(number) => match awaits {
                Awaits::Request(_) => State::PhoneWaiting { polls, awaits, deadline: None },
                // The page may have been hidden, and then nothing was polled. So poll once more before giving up.
                Awaits::Timer(_) => self.poll(polls, None),
            },
            State::PhoneWaiting { polls, deadline, .. } => self.poll(polls, deadline),
            State::Locked { resume: Some(resume), .. } => State::Retryable { resume, loss: None },
            State::Locked { resume: None, .. } => State::Idle { username_missing: false },
            _ => return None,
        })
    }

    fn send(&mut self, what: Busy) -> State {
        self.send_again(what, 0, None)
    }

    fn send_again(&mut self, what: Busy, attempt: u8, loss: Option<Loss>) -> State {
        let number = self.request(what.call());
        State::Busy { what, attempt: attempt.saturating_add(1), awaits: Awaits::Request(number), loss }
    }

    /// The wait before the next try; `None` if there is no next try.
    fn wait_before_retry(&self, what: Busy, attempt: u8, loss: Loss, retry_after: Option<u32>) -> Option<Wait> {
        let backoff = &self.flow.config.backoff;
        // Each request for a link sends an e-mail, so only the person repeats it.
        if what == Busy::RequestingLink
            || !loss.is_transient()
            || attempt >= backoff.tries
            || retry_after.is_some_and(|wait| wait > backoff.longest_retry_after)
        {
            return None;
        }
        Some(retry_after.map_or(Wait::UpTo(backoff.bound(attempt)), Wait::AtLeast))
    }

    fn forget(&mut self, forgotten: Forgotten) {
        match forgotten {
            Forgotten::SecurityAnswer => self.session().supplied.security_answer = false,
            Forgotten::SecondCode => self.session().supplied.factor = Some(Factor::Verisign { second: false }),
            Forgotten::Authentication => {
                let supplied = &mut self.session().supplied;
                (supplied.factor, supplied.code_age) = (None, 0);
            }
            Forgotten::Everything => self.session().supplied = Default::default(),
            Forgotten::Password => {}
        }
        self.outcome.forget = Some(forgotten);
    }

    fn request(&mut self, call: Call) -> u32 {
        let number = self.next_number();
        self.outcome.effects.push(Effect::Send { number, call });
        number
    }

    fn set_timer(&mut self, wait: Wait) -> u32 {
        let number = self.next_number();
        self.outcome.effects.push(Effect::SetTimer { number, wait });
        number
    }

    fn next_number(&mut self) -> u32 {
        self.flow.last_number = self.flow.last_number.wrapping_add(1);
        self.flow.last_number
    }
}

fn failed(resume: Resume, fault: Fault) -> State {
    State::Failed { code: FailureCode::UnknownFault, resume, fault: Some(fault) }
}
