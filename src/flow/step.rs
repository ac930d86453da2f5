//! The transitions.

use super::config::{Config, LOCKOUT};
use super::effect::{Effect, Event, Forgotten, InvalidTransition, Wait};
use super::snapshot::{Snapshot, SnapshotStep};
use super::state::{
    Action, Factor, FailureCode, Given, Key, PasswordProblem, PhoneProblem, ReadStep, Reading, Resume, Session, State,
    Then,
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

    /// A flow that goes on where another stood when the page was left, and what is to be done first.
    #[must_use]
    pub fn resumed(config: Config, snapshot: Snapshot) -> (Self, Vec<Effect>) {
        let mut flow = Self::new(config);
        let mut effects = Vec::new();
        flow.session.doubt = snapshot.may_have_been_set;
        flow.state = match snapshot.step {
            SnapshotStep::Idle => State::Idle { username_missing: false },
            SnapshotStep::LinkSent => State::LinkSent,
            SnapshotStep::Locked { remaining } => {
                // A clock that was set back must not lock anybody out for longer than the service does.
                let wait = Wait::Exactly(remaining.min(LOCKOUT));
                State::Locked { timer: flow.set_timer(wait, &mut effects), resume: None }
            }
            SnapshotStep::KeyRejected => State::KeyRejected { may_have_been_set: snapshot.may_have_been_set },
            SnapshotStep::OutcomeUnknown { key_gone: true } => State::OutcomeUnknown { key: Key::Gone },
            SnapshotStep::OutcomeUnknown { key_gone: false } => State::OutcomeUnknown { key: Key::Forgotten },
            SnapshotStep::Done => State::Done,
        };
        (flow, effects)
    }

    /// What of the flow survives a reload; `due` tells for how long a timer still runs, in milliseconds.
    #[must_use]
    pub fn snapshot(&self, due: impl Fn(u32) -> u32) -> Snapshot {
        let may_have_been_set = self.may_have_been_set();
        let step = match self.state {
            State::LinkSent => SnapshotStep::LinkSent,
            State::Locked { timer, .. } => SnapshotStep::Locked { remaining: due(timer) },
            State::KeyRejected { .. } => SnapshotStep::KeyRejected,
            State::OutcomeUnknown { key } => SnapshotStep::OutcomeUnknown { key_gone: key == Key::Gone },
            State::Done => SnapshotStep::Done,
            _ if may_have_been_set => SnapshotStep::OutcomeUnknown { key_gone: false },
            _ => SnapshotStep::Idle,
        };
        Snapshot { step, may_have_been_set }
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
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

    /// Takes an event and answers what is to be done, in order.
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
    /// let effects = flow.step(Event::Act(Action::SubmitPassword))?;
    /// assert_eq!(effects, [Effect::Send { number: 3, call: Call::ProcessPasswordSetRequest }]);
    ///
    /// // The answer is lost: the password is not sent again, the key is asked.
    /// let lost = Answer::Lost { loss: Loss::Connection, retry_after: None };
    /// let effects = flow.step(Event::Answered { number: 3, answer: lost })?;
    /// assert_eq!(effects, [Effect::Send { number: 4, call: Call::GetUserIdForPasswordSet }]);
    /// assert_eq!(flow.state().kind(), "verifyingOutcome");
    /// # Ok::<(), InvalidTransition>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidTransition`] for an action that the state does not allow; nothing has changed.
    pub fn step(&mut self, event: Event) -> Result<Vec<Effect>, InvalidTransition> {
        let awaited = self.awaited();
        let mut effects = Vec::new();
        let settled = match event {
            Event::Act(action) if self.state.allows(action) => {
                self.act(action, &mut effects);
                None
            }
            Event::Act(action) => return Err(InvalidTransition(action)),
            Event::Answered { number, answer } => match self.state.request() {
                Some((awaited, call)) if awaited == number => {
                    self.answered(call, answer, &mut effects);
                    Some(number)
                }
                _ => return Ok(effects),
            },
            Event::TimerFired { number } if self.state.timers().contains(&Some(number)) => {
                self.fired(number, &mut effects);
                Some(number)
            }
            Event::TimerFired { .. } => return Ok(effects),
        };
        // Whatever the new state no longer waits for is stopped here, so that no transition can leave a request or a timer
        // behind.
        let still_awaited = self.awaited();
        let mut stops = Vec::new();
        for number in awaited.into_iter().flatten() {
            if Some(number) != settled && !still_awaited.contains(&Some(number)) {
                stops.push(Effect::Stop { number });
            }
        }
        stops.append(&mut effects);
        Ok(stops)
    }

    /// The same flow with its numbers counted anew, and what each awaited number has become: two flows that differ in
    /// nothing but their past become equal, which lets a model checker tell that it has been there.
    #[must_use]
    pub fn renumbered(mut self) -> (Self, Vec<(u32, u32)>) {
        let renamed: Vec<(u32, u32)> = self.awaited().into_iter().flatten().zip(1..).collect();
        for number in self.state.numbers_mut() {
            if let Some((_, new)) = renamed.iter().find(|(old, _)| old == number) {
                *number = *new;
            }
        }
        self.last_number = u32::try_from(renamed.len()).unwrap_or(u32::MAX);
        (self, renamed)
    }

    /// The request and the timers that the state waits for.
    fn awaited(&self) -> [Option<u32>; 3] {
        let [first, second] = self.state.timers();
        [self.state.request().map(|(number, _)| number), first, second]
    }

    /// Whether the service sets the password as soon as the phone is answered, before it is polled, is not documented.
    fn may_have_been_set(&self) -> bool {
        self.session.unanswered || self.session.doubt || matches!(self.state, State::PhoneWaiting { .. })
    }

    fn act(&mut self, action: Action, effects: &mut Vec<Effect>) {
        match action {
            Action::RequestLink => {
                // The key is given up, and what may have been done with it stays true.
                self.session = Session { doubt: self.may_have_been_set(), ..Session::default() };
                effects.push(Effect::Forget(Forgotten::Everything));
                self.request_link(effects);
            }
            Action::OpenKey => {
                // The link that is opened again after an unknown outcome or a reload is very probably the same.
                let same =
                    matches!(self.state, State::Idle { .. } | State::Locked { .. } | State::OutcomeUnknown { .. });
                self.session = Session { doubt: same && self.may_have_been_set(), ..Session::default() };
                if self.config.gate {
                    self.state = State::Gate;
                } else {
                    self.check_key(effects);
                }
            }
            Action::Proceed => self.check_key(effects),
            Action::SubmitPassword => self.submit(effects),
            Action::AnswerSecurityQuestion => {
                self.session.given.security_answer = true;
                self.submit(effects);
            }
            Action::SubmitCode => {
                self.session.given.factor = Some(match self.state {
                    State::Verisign { second, .. } => Factor::Verisign { second },
                    _ => Factor::Totp,
                });
                self.submit(effects);
            }
            Action::StartPhone => {
                self.session.given.factor = Some(Factor::Phone);
                self.submit(effects);
            }
            Action::StopWaiting => self.ask_phone_again(PhoneProblem::Stopped, effects),
            Action::Retry => match self.state {
                State::Retryable { resume, .. } | State::Failed { resume, .. } => self.resume(resume, effects),
                _ => {}
            },
            Action::CheckOutcome => self.verify_outcome(Then::Offer(None), effects),
            Action::Cancel => {
                effects.push(Effect::Forget(Forgotten::Everything));
                self.state = State::Cancelled { may_have_been_set: self.may_have_been_set() };
            }
        }
    }

    fn resume(&mut self, resume: Resume, effects: &mut Vec<Effect>) {
        match resume {
            Resume::RequestLink => self.request_link(effects),
            Resume::CheckKey => self.check_key(effects),
            Resume::LoadRequirements => self.load_requirements(effects),
            Resume::Submit => self.submit(effects),
        }
    }

    fn request_link(&mut self, effects: &mut Vec<Effect>) {
        self.state = State::RequestingLink { number: self.send(Call::InitiatePortalPasswordChange, effects) };
    }

    fn check_key(&mut self, effects: &mut Vec<Effect>) {
        self.state = State::CheckingKey(self.read(1, Call::GetUserIdForPasswordSet, effects));
    }

    fn load_requirements(&mut self, effects: &mut Vec<Effect>) {
        self.state = State::LoadingRequirements(self.read(1, Call::GetRequirementsForPasswordSet, effects));
    }

    /// The only way to `processPasswordSetRequest`. While the answer to a call that may have set the password is missing, the
    /// key is asked first.
    fn submit(&mut self, effects: &mut Vec<Effect>) {
        if self.session.unanswered {
            self.verify_outcome(Then::Submit, effects);
        } else {
            self.session.unanswered = true;
            self.state = State::Submitting { number: self.send(Call::ProcessPasswordSetRequest, effects) };
        }
    }

    fn verify_outcome(&mut self, then: Then, effects: &mut Vec<Effect>) {
        let reading = self.read(1, Call::GetUserIdForPasswordSet, effects);
        self.state = State::VerifyingOutcome { reading, then };
    }

    fn answered(&mut self, call: Call, answer: Answer, effects: &mut Vec<Effect>) {
        match (call, answer) {
            (_, Answer::Lost { loss, retry_after }) => self.lost(loss, retry_after, effects),
            (Call::InitiatePortalPasswordChange, Answer::LinkRequested) => self.state = State::LinkSent,
            (Call::GetUserIdForPasswordSet, Answer::KeyLives) => self.key_lives(effects),
            (Call::GetRequirementsForPasswordSet, Answer::Requirements(policy, questions)) => {
                self.requirements_came(policy.ok(), questions);
            }
            (
                Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet,
                Answer::PasswordSet,
            ) => {
                effects.push(Effect::Forget(Forgotten::Everything));
                self.state = State::Done;
            }
            (
                Call::CheckPhoneFactorAuthenticationForPasswordSet,
                Answer::NotSet | Answer::Fault(Fault::AwaitingResponse),
            ) => {
                self.session.unanswered = false;
                self.poll_later(None, effects);
            }
            (_, Answer::Fault(fault)) => self.refused(call, fault, effects),
            // No document says what `false` from processPasswordSetRequest means, and no other pair is made.
            _ => self.lost(Loss::Unintelligible, None, effects),
        }
    }

    fn key_lives(&mut self, effects: &mut Vec<Effect>) {
        match self.state {
            State::VerifyingOutcome { then, .. } => {
                self.session.unanswered = false;
                match then {
                    Then::Submit => self.submit(effects),
                    Then::Offer(loss) => self.state = State::Retryable { resume: Resume::Submit, loss },
                }
            }
            _ => self.load_requirements(effects),
        }
    }

    fn requirements_came(&mut self, policy: Option<Policy>, questions: Vec<Question>) {
        self.state = match policy {
            Some(policy) => {
                self.session.policy = Some(policy);
                self.session.questions = questions;
                State::EnterPassword { problem: None }
            }
            None => State::Failed { code: FailureCode::PolicyInvalid, resume: Resume::LoadRequirements, fault: None },
        };
    }

    fn lost(&mut self, loss: Loss, retry_after: Option<u32>, effects: &mut Vec<Effect>) {
        match self.state {
            State::RequestingLink { .. } => {
                // Not repeated unasked: each call sends an e-mail.
                self.state = State::Retryable { resume: Resume::RequestLink, loss: Some(loss) };
            }
            State::CheckingKey(reading) => {
                self.state = match self.read_later(reading, loss, retry_after, effects) {
                    Some(reading) => State::CheckingKey(reading),
                    None => State::Retryable { resume: Resume::CheckKey, loss: Some(loss) },
                };
            }
            State::LoadingRequirements(reading) => {
                self.state = match self.read_later(reading, loss, retry_after, effects) {
                    Some(reading) => State::LoadingRequirements(reading),
                    None => State::Retryable { resume: Resume::LoadRequirements, loss: Some(loss) },
                };
            }
            State::VerifyingOutcome { reading, then } => {
                self.state = match self.read_later(reading, loss, retry_after, effects) {
                    Some(reading) => State::VerifyingOutcome { reading, then },
                    None => State::OutcomeUnknown { key: Key::Unreachable },
                };
            }
            State::Submitting { .. } => {
                self.session.doubt = true;
                let then = Then::Offer(Some(loss));
                match retry_after {
                    None => self.verify_outcome(then, effects),
                    Some(wait) => {
                        let wait = Wait::Exactly(wait.min(self.config.backoff.longest_retry_after));
                        let step = ReadStep::Timer(self.set_timer(wait, effects));
                        self.state = State::VerifyingOutcome { reading: Reading { attempt: 0, step }, then };
                    }
                }
            }
            State::PhoneWaiting { .. } => {
                self.session.doubt = true;
                self.poll_later(retry_after, effects);
            }
            _ => {}
        }
    }

    fn refused(&mut self, call: Call, fault: Fault, effects: &mut Vec<Effect>) {
        let resume = match call {
            Call::InitiatePortalPasswordChange => Resume::RequestLink,
            Call::GetUserIdForPasswordSet if matches!(self.state, State::VerifyingOutcome { .. }) => {
                let key = if fault == Fault::InvalidKey { Key::Gone } else { Key::Unreachable };
                return self.outcome_unknown(key, effects);
            }
            Call::GetUserIdForPasswordSet => Resume::CheckKey,
            Call::GetRequirementsForPasswordSet => Resume::LoadRequirements,
            Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet => {
                self.session.unanswered = false;
                Resume::Submit
            }
        };
        match (resume, fault) {
            (Resume::RequestLink, Fault::UsernameMissing) => self.state = State::Idle { username_missing: true },
            // The page must look the same for known and unknown users (ASVS 6.3.8), and what the service says of unknown ones
            // is not documented: its public refusals are not shown here.
            (Resume::RequestLink, Fault::Unknown { code: Some(code), .. }) if code == "SoftLayer_Exception_Public" => {
                self.state = State::LinkSent;
            }
            (_, Fault::InvalidKey) if self.may_have_been_set() => self.outcome_unknown(Key::Gone, effects),
            (_, Fault::CannotProcess { .. }) if self.session.doubt => self.outcome_unknown(Key::Forgotten, effects),
            (resume, Fault::InvalidKey) => {
                effects.push(Effect::Forget(Forgotten::Everything));
                self.session.doubt = resume == Resume::Submit;
                self.state = State::KeyRejected { may_have_been_set: self.session.doubt };
            }
            (_, Fault::CannotProcess { message }) => {
                effects.push(Effect::Forget(Forgotten::Everything));
                self.state = State::RequestRejected { message };
            }
            (resume, Fault::AccountLocked) => self.locked(resume, effects),
            (Resume::Submit, fault) => self.submission_refused(fault, effects),
            (resume, fault) => self.failed(resume, fault),
        }
    }

    /// The faults that only an answer to a submission can be.
    fn submission_refused(&mut self, fault: Fault, effects: &mut Vec<Effect>) {
        let given = self.session.given;
        match fault {
            Fault::PasswordRules { violations, message } => {
                self.state = State::EnterPassword { problem: Some(PasswordProblem::Refused { violations, message }) };
            }
            Fault::PasswordMissing => {
                self.state = State::EnterPassword { problem: Some(PasswordProblem::Missing) };
            }
            Fault::SecurityAnswerRequired => {
                self.forget_security_answer(effects);
                self.state = if self.session.questions.is_empty() {
                    State::Failed {
                        code: FailureCode::SecurityQuestionsMissing,
                        resume: Resume::LoadRequirements,
                        fault: None,
                    }
                } else {
                    State::SecurityQuestion { wrong: given.security_answer }
                };
            }
            Fault::SecurityCodeRequired => {
                self.forget_authentication(effects);
                let wrong = matches!(given.factor, Some(Factor::Verisign { .. }));
                self.state = State::Verisign { second: false, wrong };
            }
            // The first code stays: it goes out again beside the second.
            Fault::SecondSecurityCodeRequired if matches!(given.factor, Some(Factor::Verisign { .. })) => {
                let wrong = given.factor == Some(Factor::Verisign { second: true });
                self.state = State::Verisign { second: true, wrong };
            }
            Fault::SecondSecurityCodeRequired => {
                self.forget_authentication(effects);
                self.state = State::Verisign { second: false, wrong: false };
            }
            Fault::TotpRequired => {
                self.forget_authentication(effects);
                self.state = State::Totp { wrong: given.factor == Some(Factor::Totp) };
            }
            Fault::PhoneRequired => {
                self.forget_authentication(effects);
                self.state = State::Phone { problem: None };
            }
            Fault::AwaitingResponse => self.await_phone(effects),
            Fault::AuthenticationFailed => match given.factor {
                Some(Factor::Verisign { .. }) => {
                    self.forget_authentication(effects);
                    self.state = State::Verisign { second: false, wrong: true };
                }
                Some(Factor::Totp) => {
                    self.forget_authentication(effects);
                    self.state = State::Totp { wrong: true };
                }
                Some(Factor::Phone) | None => self.ask_phone_again(PhoneProblem::Denied, effects),
            },
            fault => {
                // Nobody can say what such an answer leaves behind, so the key is asked before anything is sent again.
                self.session.unanswered = true;
                self.session.doubt = true;
                self.failed(Resume::Submit, fault);
            }
        }
    }

    fn failed(&mut self, resume: Resume, fault: Fault) {
        self.state = State::Failed { code: FailureCode::UnknownFault, resume, fault: Some(fault) };
    }

    fn outcome_unknown(&mut self, key: Key, effects: &mut Vec<Effect>) {
        if key != Key::Unreachable {
            effects.push(Effect::Forget(Forgotten::Everything));
        }
        self.session.doubt = true;
        self.state = State::OutcomeUnknown { key };
    }

    fn locked(&mut self, resume: Resume, effects: &mut Vec<Effect>) {
        // What was given last is what the service objected to; sending it again would lock the account again. A question
        // comes before a second factor (`processPasswordSetRequest`), so beside one the answer has been accepted.
        if self.session.given.factor.is_none() {
            self.forget_security_answer(effects);
        }
        self.forget_authentication(effects);
        self.state = State::Locked { timer: self.set_timer(Wait::Exactly(LOCKOUT), effects), resume: Some(resume) };
    }

    fn await_phone(&mut self, effects: &mut Vec<Effect>) {
        let deadline = self.set_timer(Wait::Exactly(self.config.polling.deadline), effects);
        let poll = self.set_timer(Wait::Visible(self.config.polling.wait(0)), effects);
        self.state = State::PhoneWaiting { polls: 0, step: ReadStep::Timer(poll), deadline: Some(deadline) };
    }

    fn poll_later(&mut self, retry_after: Option<u32>, effects: &mut Vec<Effect>) {
        let State::PhoneWaiting { polls, deadline, .. } = self.state else { return };
        if deadline.is_none() {
            return self.ask_phone_again(PhoneProblem::TimedOut, effects);
        }
        let wait = self.config.polling.wait(polls);
        let wait = match retry_after {
            // Past the deadline nothing is polled.
            Some(retry_after) => Wait::VisibleAtLeast(retry_after.min(self.config.polling.deadline).max(wait)),
            None => Wait::Visible(wait),
        };
        let step = ReadStep::Timer(self.set_timer(wait, effects));
        self.state = State::PhoneWaiting { polls, step, deadline };
    }

    fn poll(&mut self, polls: u32, deadline: Option<u32>, effects: &mut Vec<Effect>) {
        self.session.unanswered = true;
        let number = self.send(Call::CheckPhoneFactorAuthenticationForPasswordSet, effects);
        self.state = State::PhoneWaiting { polls: polls.saturating_add(1), step: ReadStep::Request(number), deadline };
    }

    fn ask_phone_again(&mut self, problem: PhoneProblem, effects: &mut Vec<Effect>) {
        self.forget_authentication(effects);
        // An answer given on the phone from now on is never told us.
        self.session.doubt |= problem != PhoneProblem::Denied;
        self.state = State::Phone { problem: Some(problem) };
    }

    fn fired(&mut self, number: u32, effects: &mut Vec<Effect>) {
        match self.state {
            State::CheckingKey(reading) => {
                self.state = State::CheckingKey(self.read_again(reading, Call::GetUserIdForPasswordSet, effects));
            }
            State::LoadingRequirements(reading) => {
                let reading = self.read_again(reading, Call::GetRequirementsForPasswordSet, effects);
                self.state = State::LoadingRequirements(reading);
            }
            State::VerifyingOutcome { reading, then } => {
                let reading = self.read_again(reading, Call::GetUserIdForPasswordSet, effects);
                self.state = State::VerifyingOutcome { reading, then };
            }
            State::PhoneWaiting { polls, deadline, step } if deadline == Some(number) => match step {
                ReadStep::Request(_) => self.state = State::PhoneWaiting { polls, step, deadline: None },
                // The page may have been hidden, and not polling, for all that time: ask once more before giving up.
                ReadStep::Timer(_) => self.poll(polls, None, effects),
            },
            State::PhoneWaiting { polls, deadline, .. } => self.poll(polls, deadline, effects),
            State::Locked { resume: Some(resume), .. } => self.state = State::Retryable { resume, loss: None },
            State::Locked { resume: None, .. } => self.state = State::Idle { username_missing: false },
            _ => {}
        }
    }

    fn read(&mut self, attempt: u8, call: Call, effects: &mut Vec<Effect>) -> Reading {
        Reading { attempt, step: ReadStep::Request(self.send(call, effects)) }
    }

    fn read_again(&mut self, reading: Reading, call: Call, effects: &mut Vec<Effect>) -> Reading {
        self.read(reading.attempt.saturating_add(1), call, effects)
    }

    /// The wait before the next try, or `None` where there is to be none.
    fn read_later(
        &mut self,
        reading: Reading,
        loss: Loss,
        retry_after: Option<u32>,
        effects: &mut Vec<Effect>,
    ) -> Option<Reading> {
        let backoff = &self.config.backoff;
        if !loss.is_transient()
            || reading.attempt >= backoff.tries
            || retry_after.is_some_and(|wait| wait > backoff.longest_retry_after)
        {
            return None;
        }
        let wait = retry_after.map_or(Wait::UpTo(backoff.bound(reading.attempt)), Wait::Exactly);
        Some(Reading { attempt: reading.attempt, step: ReadStep::Timer(self.set_timer(wait, effects)) })
    }

    fn forget_security_answer(&mut self, effects: &mut Vec<Effect>) {
        self.session.given.security_answer = false;
        effects.push(Effect::Forget(Forgotten::SecurityAnswer));
    }

    fn forget_authentication(&mut self, effects: &mut Vec<Effect>) {
        self.session.given = Given { factor: None, ..self.session.given };
        effects.push(Effect::Forget(Forgotten::Authentication));
    }

    fn send(&mut self, call: Call, effects: &mut Vec<Effect>) -> u32 {
        let number = self.next_number();
        effects.push(Effect::Send { number, call });
        number
    }

    fn set_timer(&mut self, wait: Wait, effects: &mut Vec<Effect>) -> u32 {
        let number = self.next_number();
        effects.push(Effect::SetTimer { number, wait });
        number
    }

    fn next_number(&mut self) -> u32 {
        self.last_number = self.last_number.wrapping_add(1);
        self.last_number
    }
}
