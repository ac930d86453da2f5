//! One flow together with its secrets, which the flow itself does not know: events in, orders out.
//!
//! The driver makes no decision of the protocol and does no I/O. Its owner carries out the orders and reports each
//! result by the number of the order. A result that the flow no longer waits for changes nothing.

use crate::api::{
    Authentication, Call, Container, FactorNames, HttpRequest, Interpretation, Known, Loss, Question, Reply,
    SecurityAnswer, Service, Stored, Submission, interpret,
};
use crate::flow::{Action, Config, Effect, Event, Flow, Forgotten, InvalidTransition, Snapshot, State, Wait};
use crate::reading::{InputProblem, read_code, read_key, read_username};
use crate::secret::Secret;

/// Drives one flow. Its two halves are plain values, so that a model checker can compare and tamper with them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Driver {
    /// The flow, with its state.
    pub flow: Flow,
    /// What the calls need and the flow must not see.
    pub vault: Vault,
}

/// What a flow starts with.
#[derive(Debug, Default)]
pub struct Options {
    /// The service.
    pub service: Service,
    /// The names of the factors' bindings.
    pub factor_names: FactorNames,
    /// The waits, and the gate.
    pub config: Config,
    /// The user to request a link for when an action names none.
    pub username: Option<String>,
    /// The state to continue from.
    pub snapshot: Snapshot,
}

/// Something to do. Orders are carried out in the order in which they come.
#[derive(Debug)]
pub enum Order {
    /// Send the request, and report the reply under this number.
    Send {
        /// Unique in this flow, timers included.
        number: u32,
        /// The request, without the base address.
        request: HttpRequest,
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
        /// The number that it was started with.
        number: u32,
    },
}

/// The input that comes with an action.
#[derive(Debug)]
pub enum Input {
    /// Nothing. A link is then requested for the known username.
    Nothing,
    /// A username, a key, a password or a code.
    Text(Secret),
    /// An answer to a security question. The question's id is without the quotes that it came in.
    Answer(SecurityAnswer),
}

/// What the calls need and the flow must not see.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Vault {
    service: Service,
    factor_names: FactorNames,
    username: Option<String>,
    secrets: Secrets,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Secrets {
    key: Option<Secret>,
    user_id: Option<String>,
    container: Option<Container>,
    password: Option<Secret>,
    security_answer: Option<SecurityAnswer>,
    /// Kept when the answer is dropped, so that the state still says which question was answered.
    chosen_question: Option<String>,
    authentication: Authentication,
}

/// Why an action was refused. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActionError {
    /// The state does not allow it.
    #[error(transparent)]
    InvalidTransition(#[from] InvalidTransition),
    /// The action lacks something that it needs.
    #[error("the action needs a text")]
    NothingGiven,
    /// A link was requested, and no username is known.
    #[error("no username is known yet")]
    UsernameUnknown,
    /// The state does not list this security question.
    #[error("there is no such security question")]
    QuestionUnknown,
    /// The text cannot be what the action asks for.
    #[error(transparent)]
    Unreadable(#[from] InputProblem),
}

impl Driver {
    /// A driver for one flow, and its first orders.
    #[must_use]
    pub fn new(options: Options) -> (Self, Vec<Order>) {
        let Options { service, factor_names, config, username, snapshot } = options;
        let (flow, effects) = Flow::resumed(config, snapshot);
        let username = username.and_then(|name| Some(read_username(&name).ok()?.text.reveal().into()));
        let vault = Vault { service, factor_names, username, secrets: Secrets::default() };
        let mut driver = Self { flow, vault };
        let orders = driver.orders(effects);
        (driver, orders)
    }

    /// The id of the security question that was answered last, as the service wrote it.
    #[must_use]
    pub fn chosen_question(&self) -> Option<&str> {
        self.vault.secrets.chosen_question.as_deref()
    }

    /// The user whose password is set, if the flow knows the username.
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        self.vault.username.as_deref()
    }

    /// The user to whom the call makes the service send mail; `None` if the call sends no mail.
    #[must_use]
    pub fn addressee(&self, call: Call) -> Option<&str> {
        self.username().filter(|_| call == Call::InitiatePortalPasswordChange)
    }

    /// Notes that so many milliseconds have passed. Call it before every other method.
    pub fn elapse(&mut self, milliseconds: u32) {
        self.flow.elapse(milliseconds);
    }

    /// Notes that there is a network again.
    pub fn online(&mut self) -> Vec<Order> {
        self.step(Event::Online)
    }

    /// Takes an action of the person.
    ///
    /// # Errors
    ///
    /// [`ActionError`]. Nothing has changed then.
    pub fn act(&mut self, action: Action, input: Input) -> Result<Vec<Order>, ActionError> {
        if !self.flow.state().allows(action) {
            return Err(InvalidTransition(action).into());
        }
        self.vault.take(action, input, &self.flow)?;
        Ok(self.step(Event::Act(action)))
    }

    /// Takes the reply to the request of that number.
    pub fn answered(&mut self, number: u32, reply: &Reply) -> Vec<Order> {
        let Some((_, call)) = self.flow.state().request().filter(|(awaited, _)| *awaited == number) else {
            return Vec::new();
        };
        let interpretation = self.vault.interpret(call, reply);
        match interpretation.stored {
            Some(Stored::UserId(id)) => self.vault.secrets.user_id = Some(id),
            Some(Stored::Container(container)) => self.vault.secrets.container = Some(container),
            None => {}
        }
        self.step(Event::Answered { number, answer: interpretation.answer })
    }

    /// Takes note that the timer of that number has fired.
    pub fn fired(&mut self, number: u32) -> Vec<Order> {
        self.step(Event::TimerFired { number })
    }

    fn step(&mut self, event: Event) -> Vec<Order> {
        // Only actions can be refused, and `act` checks them first.
        let outcome = self.flow.step(event).unwrap_or_default();
        if let Some(forgotten) = outcome.forget {
            self.vault.secrets.forget(forgotten);
        }
        self.orders(outcome.effects)
    }

    fn orders(&mut self, effects: Vec<Effect>) -> Vec<Order> {
        let mut orders = Vec::new();
        let mut unsendable = None;
        for effect in effects {
            match effect {
                Effect::Send { number, call } => match self.vault.request(call) {
                    Some(request) => orders.push(Order::Send { number, request }),
                    None => unsendable = Some(number),
                },
                Effect::SetTimer { number, wait } => orders.push(Order::SetTimer { number, wait }),
                Effect::Stop { number } => orders.push(Order::Stop { number }),
            }
        }
        // The flow sends no request before it has everything that the request needs. If it ever does, it must not wait
        // for ever.
        if let Some(number) = unsendable {
            orders.append(&mut self.answered(number, &Reply::Lost(Loss::Unintelligible)));
        }
        orders
    }
}

impl Vault {
    /// Reads the reply. No text in the result quotes a secret.
    fn interpret(&self, call: Call, reply: &Reply) -> Interpretation {
        let Secrets { key, password, security_answer, authentication, .. } = &self.secrets;
        let (code, second) = authentication.codes();
        let answer = security_answer.as_ref().map(|answer| &answer.answer);
        let mut secrets = Vec::new();
        for secret in [key.as_ref(), password.as_ref(), answer, code, second] {
            secrets.extend(secret);
        }
        interpret(call, reply, &Known { secrets: &secrets, username: self.username.as_deref() })
    }

    /// Stores the input of an action that the state allows.
    fn take(&mut self, action: Action, input: Input, flow: &Flow) -> Result<(), ActionError> {
        let secrets = &mut self.secrets;
        match (action, input) {
            (Action::RequestLink, Input::Text(name)) => {
                self.username = Some(read_username(name.reveal())?.text.reveal().into());
            }
            (Action::RequestLink, _) if self.username.is_none() => return Err(ActionError::UsernameUnknown),
            (Action::OpenKey, Input::Text(key)) => {
                let key = read_key(key.reveal())?;
                secrets.forget(Forgotten::Everything);
                secrets.key = Some(key);
            }
            (Action::SubmitPassword, Input::Text(password)) => secrets.password = Some(password),
            (Action::AnswerSecurityQuestion, Input::Answer(SecurityAnswer { question, answer })) => {
                let has_id = |other: &&Question| Question::bare_id(&other.id) == question;
                let question = flow.questions().iter().find(has_id).ok_or(ActionError::QuestionUnknown)?.id.clone();
                secrets.chosen_question = Some(question.clone());
                secrets.security_answer = Some(SecurityAnswer { question, answer });
            }
            (Action::SubmitCode, Input::Text(code)) => {
                secrets.take_code(read_code(code.reveal())?.text, flow);
            }
            (Action::StartPhone, _) => secrets.authentication = Authentication::Phone,
            (Action::OpenKey | Action::SubmitPassword | Action::AnswerSecurityQuestion | Action::SubmitCode, _) => {
                return Err(ActionError::NothingGiven);
            }
            _ => {}
        }
        Ok(())
    }

    /// Builds the request of the call; `None` if something that it needs is missing.
    fn request(&self, call: Call) -> Option<HttpRequest> {
        let secrets = &self.secrets;
        let key = secrets.key.as_ref();
        Some(match call {
            Call::InitiatePortalPasswordChange => HttpRequest::initiate(self.service, self.username.as_deref()?),
            Call::GetUserIdForPasswordSet => HttpRequest::get_user_id(self.service, key?),
            Call::GetRequirementsForPasswordSet => {
                HttpRequest::get_requirements(self.service, secrets.user_id.as_deref()?, key?)
            }
            Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet => {
                let submission = Submission {
                    key: key?,
                    container: secrets.container.as_ref()?,
                    password: secrets.password.as_ref()?,
                    security_answer: secrets.security_answer.as_ref(),
                    authentication: &secrets.authentication,
                    factor_names: &self.factor_names,
                };
                HttpRequest::submit(self.service, secrets.user_id.as_deref()?, call, submission)
            }
        })
    }
}

impl Secrets {
    /// Stores a code. A second VeriSign code is added to the first, because both are sent together.
    fn take_code(&mut self, code: Secret, flow: &Flow) {
        self.authentication = match (flow.state(), core::mem::take(&mut self.authentication)) {
            (_, Authentication::Verisign { code: first, .. }) if flow.takes_second_code() => {
                Authentication::Verisign { code: first, second: Some(code) }
            }
            (State::Verisign { .. }, _) => Authentication::Verisign { code, second: None },
            _ => Authentication::Totp { code },
        };
    }

    #[inline(never)]
    fn forget(&mut self, forgotten: Forgotten) {
        match forgotten {
            Forgotten::Password => self.password = None,
            Forgotten::SecurityAnswer => self.security_answer = None,
            Forgotten::SecondCode => {
                if let Authentication::Verisign { second, .. } = &mut self.authentication {
                    *second = None;
                }
            }
            Forgotten::Authentication => self.authentication = Authentication::None,
            Forgotten::Everything => *self = Self::default(),
        }
    }
}
