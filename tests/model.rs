//! Explores the flow and its driver exhaustively with a model checker. The server may demand or refuse anything, the
//! network loses, delays, duplicates and reorders, and the person does anything at any moment. The invariants must hold
//! in every reachable state. Then each invariant is broken on purpose, and the checker has to find that.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use serde_json::{Value, json};
use softlayer_password_set::api::{
    Answer, BindingNames, Call, FactorNames, HttpRequest, Known, Loss, Reply, SecurityAnswer, interpret,
};
use softlayer_password_set::driver::{Driver, Input, Options, Order, Vault};
use softlayer_password_set::flow::{
    Action, Backoff, Busy, CODE_LIFETIME, Claim, Config, Effect, Event, FIRST_CODE_LIFETIME, Flow, KEY_LIFETIME, Key,
    Polling, Snapshot, State,
};
use softlayer_password_set::secret::Secret;
use stateright::{Checker, Model, Property};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};

/// How many polls of a phone that is never answered are explored.
const MOST_POLLS: u32 = 2;

// Short, because the driver overwrites each copy of a secret byte by byte.
const USERNAME: &str = "jane";
const KEY: &str = "k";
const PASSWORD: &str = "p";
const ANSWER: &str = "a";
const CODE: &str = "111111";
const NEXT_CODE: &str = "222222";
const USER_ID: u64 = 7;
const QUESTION: &str = "1";

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct World {
    driver: Driver,
    server: Server,
    /// The request that the client waits for, or its answer, and requests that the client has given up and that may
    /// still set the password. Reads that nobody waits for are left out, because they change nothing on the server.
    network: Vec<Message>,
    /// The timers that were actually set, by number.
    timers: Vec<u32>,
    witness: Witness,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Server {
    key_lives: bool,
    /// Whether a password was set with the key.
    password_set: bool,
}

/// A request under way, or its answer. `number` is 0 if the client no longer waits for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Message {
    number: u32,
    call: Call,
    answer: Option<Said>,
    /// What was true before it was sent; `None` if it was certainly sent and cannot be taken back.
    before: Option<Before>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Before {
    /// Whether an answer was missing before.
    unresolved: bool,
    /// Whether the page said that a password may have been set.
    doubted: bool,
}

/// The answer to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Said {
    LinkRequested,
    KeyLives,
    Container(Container),
    PasswordSet,
    NotSet,
    Refused(Refusal),
    /// Busy for a moment.
    Busy,
    Nothing(Loss),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Container {
    WithQuestion,
    WithoutQuestion,
    Impossible,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Refusal {
    InvalidKey,
    PasswordRules,
    CannotProcess,
    PasswordMissing,
    UsernameMissing,
    SecurityAnswerRequired,
    AccountLocked,
    SecurityCodeRequired,
    SecondSecurityCodeRequired,
    TotpRequired,
    PhoneRequired,
    AwaitingResponse,
    AuthenticationFailed,
    UnknownPublic,
    Unknown,
}

/// What the checker remembers independently of the client's own records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Witness {
    /// A call that may set the password was sent. Since then, neither its answer nor a proof that the key is valid has
    /// come.
    unresolved: bool,
    /// The service has asked for an answer or a code, and the person has done nothing since.
    demanded: bool,
    /// A submission got an undocumented answer, and no requirements have come since.
    outdated: bool,
    held: Held,
    broken: BTreeSet<Broken>,
}

/// What the vault must contain: the input of the person and the data of the service that the next call needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Held {
    key: bool,
    user_id: bool,
    container: Option<Container>,
    password: bool,
    answer: bool,
    factor: Option<Factor>,
    /// The age of the code, or of the first of two, in milliseconds, up to the greatest value that matters.
    code_age: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Factor {
    Verisign { second: bool },
    Totp,
    Phone,
}

/// The invariants about steps rather than states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Broken {
    OneRequestAtMost,
    SilentAfterTheEnd,
    NeverSubmittedBlindly,
    SecretsAreThereWhenNeeded,
    RefusedSecretsAreDropped,
    LegalActionsAreTaken,
    IllegalActionsChangeNothing,
    StaleReportsChangeNothing,
    NoProofIsSkipped,
    NothingGivenIsAskedAgain,
    RequestsCarryWhatWasGiven,
    OrdersAreWhatTheFlowAsksFor,
    NothingIsLeftRunning,
    NoCodeIsSentTooLate,
    WhatWasNotSentLeavesNoDoubt,
    OnlyReadsAreRepeatedUnasked,
    NothingIsSubmittedWithOutdatedRequirements,
}

thread_local! {
    // The same few vaults, requests and answers occur many times, and reading them is slow.
    static SEEN: RefCell<HashMap<Vault, Held>> = RefCell::default();
    static READ: RefCell<HashMap<Held, HashMap<String, bool>>> = RefCell::default();
    static MEANT: RefCell<HashMap<(Call, Said), Answer>> = RefCell::default();
}

/// The input of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Gift {
    /// The input that the action needs.
    Right,
    Nothing,
    /// An answer to a question that the state does not list.
    UnknownQuestion,
}

/// A report to the driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Report {
    Act(Action, Gift),
    Answered { number: u32, said: Said },
    Fired { number: u32 },
    Online,
}

/// The next event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Happening {
    /// The person does something, allowed or not.
    Act(Action, Gift),
    /// The server carries out the request and answers. The network may have sent the request twice.
    Serve {
        message: usize,
        said: Said,
        keeps_request: bool,
    },
    /// The answer arrives. The network may deliver it again later.
    Deliver {
        message: usize,
        again: bool,
    },
    /// The client learns that there will be no answer. The request may still arrive.
    Lose {
        message: usize,
        loss: Loss,
        still_on_its_way: bool,
    },
    /// A message that nobody waits for disappears.
    Vanish {
        message: usize,
    },
    Fire {
        timer: u32,
    },
    /// The client learns that the request was not sent.
    HoldBack {
        message: usize,
        before: Before,
    },
    /// There is a network again.
    Online,
    /// So much time passes that it matters for a code.
    Pass {
        milliseconds: u32,
    },
    /// The key's 24 hours are over.
    DayPasses,
    /// The key's 24 hours are over although the client does not know that, or another browser has used the key.
    KeyDies,
    /// The page is reloaded, or restored after a crash, with the flow's snapshot.
    Reload,
}

/// A deliberate fault of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sabotage {
    None,
    /// A lost submission is sent again at once.
    RepeatsBlindly,
    /// Answers are taken whatever their number.
    TakesStaleAnswers,
    /// A container is kept whatever the number of the answer that brought it.
    KeepsStaleContainers,
    /// A timer has an effect after it was stopped.
    HeedsStoppedTimers,
    /// A request is sent after the end.
    SendsAfterCancel,
    /// A second request is sent beside the first.
    SendsTwice,
    /// A request is sent under the number of one that is over.
    SendsUnderStaleNumbers,
    /// A request that is no longer awaited is not stopped.
    NeverStops,
    /// A timer is never set.
    ForgetsTimers,
    /// Secrets stay after the end.
    KeepsSecrets,
    /// A code stays after it was refused.
    KeepsRefusedCodes,
    /// A password stays after it was refused.
    KeepsRefusedPasswords,
    /// Secrets are dropped while they are still needed.
    DropsSecrets,
    /// A lost answer counts as success.
    BelievesInSuccess,
    /// A lost answer followed by a refused key counts as failure.
    BelievesInFailure,
    /// Cancelling always claims that nothing was set.
    CancelsLightly,
    /// An action that is not allowed does something.
    ActsIllegally,
    /// An action that is refused leaves its secret behind.
    KeepsWhatIllegalActionsBring,
    /// A code that is given gets lost.
    LosesGifts,
    /// A demanded code is ignored.
    SkipsProofs,
    /// A request is sent without the code that was given.
    LeavesCodesOut,
    /// A request is sent without the answer that was given.
    LeavesAnswersOut,
    /// A refused password loses the security answer too.
    AsksAgain,
    /// The passing of time is not reported.
    IgnoresTime,
    /// A request that was held back counts as lost.
    DoubtsWhatWasHeldBack,
    /// A lost request counts as held back.
    TakesLossesForHeldBack,
    /// A submission is repeated without the person once there is a network.
    ResubmitsOnline,
    /// A submission goes out while the requirements are still being renewed.
    DoesNotAwaitRequirements,
}

struct Exploration {
    config: Config,
    sabotage: Sabotage,
}

fn exploration(sabotage: Sabotage) -> Exploration {
    // The gate is only one more action. The lengths of waits do not matter here.
    let backoff = Backoff { first: 1, greatest: 1, tries: 2, longest_retry_after: 1 };
    let polling = Polling { first: 1, greatest: 1, deadline: 1 };
    Exploration { config: Config { gate: true, backoff, polling }, sabotage }
}

fn options(config: Config, snapshot: Snapshot) -> Options {
    let names = |complex_type: &str| BindingNames { complex_type: Some(complex_type.into()), vendor: None };
    let factor_names = FactorNames { verisign: names("verisign"), totp: names("totp"), phone: names("phone") };
    Options { config, snapshot, factor_names, username: Some(USERNAME.into()), ..Options::default() }
}

/// Every answer of the server to a call.
fn answers(call: Call, key_lives: bool) -> Vec<Said> {
    let mut answers = match call {
        Call::InitiatePortalPasswordChange => {
            let refusals = [Refusal::UsernameMissing, Refusal::AccountLocked, Refusal::Unknown, Refusal::UnknownPublic];
            return [Said::LinkRequested].into_iter().chain(refusals.map(Said::Refused)).collect();
        }
        _ if !key_lives => return vec![Said::Refused(Refusal::InvalidKey)],
        Call::GetUserIdForPasswordSet => vec![Said::KeyLives],
        Call::GetRequirementsForPasswordSet => {
            [Container::WithQuestion, Container::WithoutQuestion, Container::Impossible].map(Said::Container).into()
        }
        Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet => {
            vec![Said::PasswordSet, Said::NotSet]
        }
    };
    let refusals: &[Refusal] = if call.may_set_password() {
        &[
            Refusal::PasswordRules,
            Refusal::CannotProcess,
            Refusal::PasswordMissing,
            Refusal::SecurityAnswerRequired,
            Refusal::AccountLocked,
            Refusal::SecurityCodeRequired,
            Refusal::SecondSecurityCodeRequired,
            Refusal::TotpRequired,
            Refusal::PhoneRequired,
            Refusal::AwaitingResponse,
            Refusal::AuthenticationFailed,
            Refusal::Unknown,
        ]
    } else {
        &[Refusal::CannotProcess, Refusal::AccountLocked, Refusal::Unknown]
    };
    answers.extend(refusals.iter().copied().map(Said::Refused));
    answers.push(Said::Busy);
    answers
}

impl Said {
    /// The reply as the service writes it.
    fn reply(self) -> Reply {
        let (status, retry_after, body) = match self {
            Self::LinkRequested | Self::PasswordSet => (200, None, "true".into()),
            Self::NotSet => (200, None, "false".into()),
            Self::KeyLives => (200, None, USER_ID.to_string()),
            Self::Container(container) => (200, None, container.text().into()),
            Self::Refused(refusal) => (500, None, refusal.text()),
            Self::Busy => (503, Some(1), String::new()),
            Self::Nothing(loss) => return Reply::Lost(loss),
        };
        Reply::Answered { status, retry_after, body }
    }

    fn meaning(self, call: Call) -> Answer {
        MEANT.with_borrow_mut(|meant| {
            let known = Known { username: Some(USERNAME), ..Known::default() };
            meant.entry((call, self)).or_insert_with(|| interpret(call, &self.reply(), &known).answer).clone()
        })
    }

    /// Whether the service asks for another factor before it sets the password.
    fn demands_proof(self) -> bool {
        matches!(
            self,
            Self::Refused(
                Refusal::SecurityAnswerRequired
                    | Refusal::SecurityCodeRequired
                    | Refusal::SecondSecurityCodeRequired
                    | Refusal::TotpRequired
                    | Refusal::PhoneRequired
            )
        )
    }
}

impl Container {
    /// A container with members that the client must send back, and a key that it must replace.
    fn text(self) -> &'static str {
        match self {
            Self::WithQuestion => {
                r#"{"key":"","securityQuestions":[{"id":1,"question":"?"}],"extra":12345678901234567890}"#
            }
            Self::WithoutQuestion => r#"{"userId":7,"extra":[]}"#,
            Self::Impossible => r#"{"minimumPasswordLengthRequirement":4294967295}"#,
        }
    }
}

impl Refusal {
    fn text(self) -> String {
        let (error, code) = match self {
            Self::InvalidKey => ("Invalid password recovery key", "Public"),
            Self::PasswordRules => ("Your portal password must contain at least one digit.", "Public"),
            Self::CannotProcess => ("Your request cannot be processed.", "Public"),
            Self::PasswordMissing => ("Invalid value provided for Password", "InvalidValue"),
            Self::UsernameMissing => ("Invalid value provided for Username", "InvalidValue"),
            Self::SecurityAnswerRequired => {
                ("Invalid answer provided for security question", "User_Customer_InvalidSecurityQuestionAnswer")
            }
            Self::AccountLocked => ("Account has been locked for 30 minutes", "User_Customer_AccountLocked"),
            Self::SecurityCodeRequired => (
                "You must supply external authentication credentials",
                "User_Customer_External_Binding_SecurityCodeRequired",
            ),
            Self::SecondSecurityCodeRequired => (
                "Your credential has become out of synchronization",
                "User_Customer_External_Binding_Verisign_SecondSecurityCodeRequired",
            ),
            Self::TotpRequired => (
                "Time-based One Time Password authentication is required",
                "User_Customer_External_Binding_TotpAuthenticationRequired",
            ),
            Self::PhoneRequired => {
                ("Phone-based authentication is required", "User_Customer_External_Binding_PhoneAuthenticationRequired")
            }
            Self::AwaitingResponse => {
                ("Waiting on the external authentication response", "User_Customer_External_Binding_AwaitingResponse")
            }
            Self::AuthenticationFailed => {
                ("External authentication failed", "User_Customer_External_Binding_AuthenticationFailed")
            }
            Self::UnknownPublic => ("Out of cheese", "Public"),
            Self::Unknown => ("Out of cheese", "Cheese"),
        };
        json!({ "error": error, "code": format!("SoftLayer_Exception_{code}") }).to_string()
    }
}

impl Gift {
    /// The inputs that decide whether an action is accepted.
    fn all_for(action: Action) -> &'static [Self] {
        match action {
            Action::AnswerSecurityQuestion => &[Self::Right, Self::Nothing, Self::UnknownQuestion],
            Action::OpenKey | Action::SubmitPassword | Action::SubmitCode => &[Self::Right, Self::Nothing],
            _ => &[Self::Right],
        }
    }

    fn input(self, action: Action, state: &State, held: &Held) -> Input {
        let text = |text: &str| Input::Text(Secret::new(text.into()));
        let answer = |question: &str| {
            Input::Answer(SecurityAnswer { question: question.into(), answer: Secret::new(ANSWER.into()) })
        };
        match (self, action) {
            (Self::Nothing, _) => Input::Nothing,
            (Self::UnknownQuestion, _) => answer("2"),
            (Self::Right, Action::OpenKey) => text(KEY),
            (Self::Right, Action::SubmitPassword) => text(PASSWORD),
            (Self::Right, Action::AnswerSecurityQuestion) => answer(QUESTION),
            (Self::Right, Action::SubmitCode) if held.awaits_second_code(state) => text(NEXT_CODE),
            (Self::Right, Action::SubmitCode) => text(CODE),
            (Self::Right, _) => Input::Nothing,
        }
    }
}

/// How long a code can be right after it was entered.
fn lifetime(factor: Option<Factor>) -> u32 {
    match factor {
        Some(Factor::Verisign { second: true }) => FIRST_CODE_LIFETIME,
        Some(Factor::Verisign { second: false } | Factor::Totp) => CODE_LIFETIME,
        Some(Factor::Phone) | None => u32::MAX,
    }
}

impl Held {
    /// What the vault really contains. Its `Debug` shows where a secret is, but not which.
    fn seen_in(vault: &Vault) -> Self {
        SEEN.with_borrow_mut(|seen| match seen.get(vault) {
            Some(held) => *held,
            None => *seen.entry(vault.clone()).or_insert(Self::read(&format!("{vault:?}"))),
        })
    }

    fn read(text: &str) -> Self {
        let factor = if text.contains("authentication: Verisign") {
            Some(Factor::Verisign { second: text.contains("second: Some(Secret(…))") })
        } else if text.contains("authentication: Totp") {
            Some(Factor::Totp)
        } else {
            text.contains("authentication: Phone").then_some(Factor::Phone)
        };
        Self {
            key: text.contains(" key: Some(Secret(…))"),
            user_id: text.contains("user_id: Some("),
            // The request shows which one it is.
            container: text.contains("container: Some(").then_some(Container::WithQuestion),
            password: text.contains(" password: Some(Secret(…))"),
            answer: text.contains("security_answer: Some("),
            factor,
            code_age: 0,
        }
    }

    fn code_is_too_old(&self) -> bool {
        self.code_age >= lifetime(self.factor)
    }

    /// Whether the next code is sent together with the first. A first code that is too old is replaced.
    fn awaits_second_code(&self, state: &State) -> bool {
        matches!(state, State::Verisign { second: true, .. }) && self.code_age < FIRST_CODE_LIFETIME
    }

    fn forget_factor(&mut self) {
        (self.factor, self.code_age) = (None, 0);
    }

    /// Notes a report that the driver has to accept.
    fn note(&mut self, before: &State, report: Report) {
        let last_poll = matches!(before, State::PhoneWaiting { deadline: None, .. });
        let verifying = matches!(before, State::Busy { what: Busy::Verifying(_), .. });
        match report {
            Report::Act(action, _) => self.note_action(before, action),
            Report::Fired { .. } | Report::Online => {}
            Report::Answered { said, .. } => match said {
                Said::KeyLives => self.user_id = true,
                Said::Container(container) => self.container = Some(container),
                Said::PasswordSet | Said::Refused(Refusal::InvalidKey) => *self = Self::default(),
                // Nothing is known about the key then, so it may be checked again.
                Said::Refused(Refusal::CannotProcess | Refusal::AccountLocked) if verifying => {}
                Said::Refused(Refusal::CannotProcess) => *self = Self::default(),
                // The service refuses the last input.
                Said::Refused(Refusal::AccountLocked) => {
                    self.answer &= self.factor.is_some();
                    self.forget_factor();
                }
                // A password that was refused, or is asked for again, is not used again.
                Said::Refused(Refusal::PasswordRules | Refusal::PasswordMissing) => self.password = false,
                Said::Refused(Refusal::SecurityAnswerRequired)
                    if self.container == Some(Container::WithoutQuestion) =>
                {
                    self.password = false;
                }
                Said::Refused(Refusal::SecurityAnswerRequired) => self.answer = false,
                // The first code is sent again with the second.
                Said::Refused(Refusal::SecondSecurityCodeRequired)
                    if matches!(self.factor, Some(Factor::Verisign { .. })) && self.code_age < FIRST_CODE_LIFETIME =>
                {
                    self.factor = Some(Factor::Verisign { second: false });
                }
                Said::Refused(
                    Refusal::SecurityCodeRequired
                    | Refusal::SecondSecurityCodeRequired
                    | Refusal::TotpRequired
                    | Refusal::PhoneRequired
                    | Refusal::AuthenticationFailed,
                ) => self.forget_factor(),
                Said::NotSet | Said::Refused(Refusal::AwaitingResponse) | Said::Busy | Said::Nothing(_)
                    if last_poll =>
                {
                    self.forget_factor();
                }
                _ => {}
            },
        }
    }

    fn note_action(&mut self, before: &State, action: Action) {
        match action {
            Action::RequestLink | Action::Cancel => *self = Self::default(),
            Action::OpenKey => *self = Self { key: true, ..Self::default() },
            Action::SubmitPassword => self.password = true,
            Action::AnswerSecurityQuestion => self.answer = true,
            Action::SubmitCode => {
                let factor = match before {
                    State::Verisign { .. } => Factor::Verisign { second: self.awaits_second_code(before) },
                    _ => Factor::Totp,
                };
                self.factor = Some(factor);
                if factor != (Factor::Verisign { second: true }) {
                    self.code_age = 0;
                }
            }
            Action::StartPhone => (self.factor, self.code_age) = (Some(Factor::Phone), 0),
            Action::StopWaiting if matches!(before, State::PhoneWaiting { .. }) => self.forget_factor(),
            Action::StopWaiting => {}
            Action::Proceed | Action::Retry | Action::CheckOutcome => {}
        }
    }

    /// The path and the parameters of the complete request; `None` if something is missing.
    fn request(&self, call: Call) -> Option<(String, Value)> {
        let path = |id: &str| format!("/SoftLayer_User_Customer{id}/{}.json", call.method());
        let with_id = || self.user_id.then(|| path(&format!("/{USER_ID}")));
        match call {
            Call::InitiatePortalPasswordChange => Some((path(""), json!([USERNAME]))),
            Call::GetUserIdForPasswordSet => self.key.then(|| (path(""), json!([KEY]))),
            Call::GetRequirementsForPasswordSet if self.key => Some((with_id()?, json!([{ "key": KEY }]))),
            Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet
                if self.key && self.password =>
            {
                let mut container: Value = serde_json::from_str(self.container?.text()).unwrap();
                container["key"] = KEY.into();
                container["password"] = PASSWORD.into();
                if self.answer {
                    container["answeredSecurityQuestionId"] = serde_json::from_str(QUESTION).unwrap();
                    container["securityAnswer"] = ANSWER.into();
                }
                let binding = match self.factor {
                    None => json!({}),
                    Some(Factor::Verisign { second: false }) => {
                        json!({ "complexType": "verisign", "securityCode": CODE })
                    }
                    Some(Factor::Verisign { second: true }) => {
                        json!({ "complexType": "verisign", "securityCode": CODE, "secondSecurityCode": NEXT_CODE })
                    }
                    Some(Factor::Totp) => json!({ "complexType": "totp", "securityCode": CODE }),
                    Some(Factor::Phone) => json!({ "complexType": "phone" }),
                };
                Some((with_id()?, json!([container, binding])))
            }
            _ => None,
        }
    }

    fn is_carried_by(&self, request: &HttpRequest) -> bool {
        READ.with_borrow_mut(|read| {
            let requests = read.entry(*self).or_default();
            let text = [&request.path, request.body.reveal()].concat();
            *requests.entry(text).or_insert_with(|| {
                let body: Value = serde_json::from_str(request.body.reveal()).unwrap();
                self.request(request.call).is_some_and(|(path, parameters)| {
                    path == request.path && body == json!({ "parameters": parameters })
                })
            })
        })
    }
}

fn awaited(flow: &Flow) -> impl Iterator<Item = u32> {
    flow.state().request().map(|(number, _)| number).into_iter().chain(flow.state().timers().into_iter().flatten())
}

/// The effects that the flow alone would have.
fn effects(flow: &Flow, report: Report) -> Vec<Effect> {
    let event = match report {
        Report::Act(action, _) => Event::Act(action),
        Report::Fired { number } => Event::TimerFired { number },
        Report::Online => Event::Online,
        Report::Answered { number, said } => match flow.state().request() {
            Some((_, call)) => Event::Answered { number, answer: said.meaning(call) },
            None => return Vec::new(),
        },
    };
    flow.clone().step(event).unwrap_or_default().effects
}

fn is_what_was_asked(order: &Order, effect: &Effect) -> bool {
    match (order, effect) {
        (Order::Send { number, request }, Effect::Send { number: asked, call }) => {
            number == asked && request.call == *call
        }
        (Order::SetTimer { number, wait }, Effect::SetTimer { number: asked, wait: length }) => {
            number == asked && wait == length
        }
        (Order::Stop { number }, Effect::Stop { number: asked }) => number == asked,
        _ => false,
    }
}

/// The number of a request or timer that the order starts.
fn number_begun(order: &Order) -> Option<u32> {
    match order {
        Order::Send { number, .. } | Order::SetTimer { number, .. } => Some(*number),
        Order::Stop { .. } => None,
    }
}

impl World {
    fn new(config: Config) -> Self {
        let (driver, _) = Driver::new(options(config, Snapshot::default()));
        Self {
            driver,
            server: Server { key_lives: true, password_set: false },
            network: Vec::new(),
            timers: Vec::new(),
            witness: Witness::default(),
        }
    }

    fn state(&self) -> &State {
        self.driver.flow.state()
    }

    fn break_rule(&mut self, broken: Broken) {
        self.witness.broken.insert(broken);
    }

    fn is_legal(&self, action: Action, gift: Gift) -> bool {
        self.state().allows(action) && gift == Gift::Right
    }

    /// Reports to the driver and carries out its orders, with the sabotage in between.
    fn step(&mut self, report: Report, sabotage: Sabotage) {
        let before = self.driver.clone();
        let orders = match report {
            Report::Act(action, gift) => {
                let loses_gift = sabotage == Sabotage::LosesGifts && action == Action::SubmitCode;
                let gift = if loses_gift { Gift::Nothing } else { gift };
                match self.driver.act(action, gift.input(action, before.flow.state(), &self.witness.held)) {
                    Ok(orders) => orders,
                    Err(_) => return self.break_rule(Broken::LegalActionsAreTaken),
                }
            }
            Report::Answered { number, said } => self.driver.answered(number, &said.reply()),
            Report::Fired { number } => self.driver.fired(number),
            Report::Online if sabotage == Sabotage::ResubmitsOnline && self.state().allows(Action::Retry) => {
                self.driver.act(Action::Retry, Input::Nothing).unwrap()
            }
            Report::Online => self.driver.online(),
        };
        let orders = self.sabotage(orders, &before, report, sabotage);
        let held_before = self.witness.held;
        self.note(&before, report);
        self.check_orders(&orders, &before, report);
        for order in orders {
            match order {
                Order::Send { number, request } => self.send(number, &request, &before, report),
                Order::SetTimer { number, .. } if sabotage != Sabotage::ForgetsTimers => self.timers.push(number),
                Order::SetTimer { .. } => {}
                Order::Stop { .. } if sabotage == Sabotage::NeverStops => {}
                Order::Stop { number } => {
                    self.timers.retain(|timer| *timer != number);
                    self.stop_waiting_for(number);
                }
            }
        }
        self.check_vault(&before, held_before);
        self.check_what_runs();
        self.report_stale_numbers(&before, sabotage);
    }

    /// Takes an action that the driver has to refuse. `None` if nothing has changed.
    fn ask_illegally(&self, action: Action, gift: Gift, sabotage: Sabotage) -> Option<Self> {
        let mut driver = self.driver.clone();
        sabotage_refusal(&mut driver, action, sabotage);
        let result = driver.act(action, gift.input(action, self.state(), &self.witness.held));
        if result.is_err() && driver == self.driver {
            return None;
        }
        let mut next = self.clone();
        next.break_rule(Broken::IllegalActionsChangeNothing);
        Some(next)
    }

    /// Notes what has happened, independently of the client's view.
    fn note(&mut self, before: &Driver, report: Report) {
        let state = before.flow.state();
        match report {
            Report::Act(action, _) => {
                self.witness.demanded = false;
                if action == Action::OpenKey && !matches!(state, State::OutcomeUnknown { .. }) {
                    // Requests that are still under way belong to the former key.
                    self.server = Server { key_lives: true, password_set: false };
                    self.network.clear();
                    self.witness.unresolved = false;
                }
                if matches!(action, Action::OpenKey | Action::RequestLink) {
                    self.witness.outdated = false;
                }
            }
            Report::Answered { number, said } => {
                let Some((_, call)) = state.request().filter(|(awaited, _)| *awaited == number) else { return };
                self.witness.demanded |= said.demands_proof();
                let is_odd = matches!(said, Said::Refused(Refusal::Unknown) | Said::Nothing(Loss::Unintelligible))
                    || said == Said::NotSet && call == Call::ProcessPasswordSetRequest;
                let submits = call == Call::ProcessPasswordSetRequest
                    || call.may_set_password() && said == Said::Refused(Refusal::Unknown);
                self.witness.outdated |= submits && is_odd;
                // Nothing can be submitted under a policy that no password can meet.
                self.witness.outdated &= !matches!(said, Said::Container(kind) if kind != Container::Impossible);
            }
            Report::Fired { .. } | Report::Online => {}
        }
        self.witness.held.note(state, report);
    }

    /// Checks that the orders are exactly the effects of the flow: each call, each timer, each stop, and nothing else.
    fn check_orders(&mut self, orders: &[Order], before: &Driver, report: Report) {
        let asked = effects(&before.flow, report);
        let right = orders.len() == asked.len()
            && orders.iter().zip(&asked).all(|(order, effect)| is_what_was_asked(order, effect))
            // If a number were used twice, a stale report would look like an awaited one.
            && orders.iter().filter_map(number_begun).all(|number| awaited(&before.flow).all(|old| old < number));
        if !right {
            self.break_rule(Broken::OrdersAreWhatTheFlowAsksFor);
        }
    }

    /// Checks that the vault contains what is still needed, and nothing else.
    fn check_vault(&mut self, before: &Driver, held_before: Held) {
        let held = self.witness.held;
        if self.driver.vault == before.vault && held == held_before {
            return;
        }
        let seen = Held::seen_in(&self.driver.vault);
        let lacks = |held: bool, seen: bool| held && !seen;
        if lacks(held.key, seen.key)
            || lacks(held.user_id, seen.user_id)
            || lacks(held.container.is_some(), seen.container.is_some())
            || lacks(held.password, seen.password)
        {
            self.break_rule(Broken::SecretsAreThereWhenNeeded);
        }
        if lacks(held.answer, seen.answer) || lacks(held.factor.is_some(), seen.factor == held.factor) {
            self.break_rule(Broken::NothingGivenIsAskedAgain);
        }
        if lacks(seen.key, held.key)
            || lacks(seen.user_id, held.user_id)
            || lacks(seen.container.is_some(), held.container.is_some())
            || lacks(seen.password, held.password)
            || lacks(seen.answer, held.answer)
            || lacks(seen.factor.is_some(), seen.factor == held.factor)
        {
            self.break_rule(Broken::RefusedSecretsAreDropped);
        }
    }

    /// Checks that what the flow no longer waits for was stopped.
    fn check_what_runs(&mut self) {
        let awaited: Vec<u32> = awaited(&self.driver.flow).collect();
        let runs = self.network.iter().map(|message| message.number).filter(|number| *number != 0);
        if !runs.chain(self.timers.iter().copied()).all(|number| awaited.contains(&number)) {
            self.break_rule(Broken::NothingIsLeftRunning);
        }
    }

    /// Reports what was stopped or is settled, because a stop may come too late.
    fn report_stale_numbers(&mut self, before: &Driver, sabotage: Sabotage) {
        let now: Vec<u32> = awaited(&self.driver.flow).collect();
        let stale: Vec<u32> = awaited(&before.flow).filter(|number| !now.contains(number)).collect();
        if stale.is_empty() {
            return;
        }
        let after = self.driver.clone();
        let mut orders = Vec::new();
        for number in stale {
            for said in [Said::KeyLives, Said::Container(Container::WithoutQuestion), Said::Nothing(Loss::Timeout)] {
                orders.extend(self.driver.answered(number, &said.reply()));
            }
            let number = match self.state().timers() {
                [Some(awaited), _] if sabotage == Sabotage::HeedsStoppedTimers => awaited,
                _ => number,
            };
            orders.extend(self.driver.fired(number));
        }
        if !orders.is_empty() || self.driver != after {
            self.break_rule(Broken::StaleReportsChangeNothing);
        }
    }

    /// Introduces faults into what the driver stores and orders.
    fn sabotage(&mut self, mut orders: Vec<Order>, before: &Driver, report: Report, sabotage: Sabotage) -> Vec<Order> {
        let was_submitting = matches!(before.flow.state(), State::Busy { what: Busy::Submitting, .. });
        let is_submitting = matches!(self.state(), State::Busy { what: Busy::Submitting, .. });
        let lost = matches!(report, Report::Answered { said: Said::Nothing(_) | Said::Busy, .. });
        let mut add = |call| {
            let body = Secret::new(r#"{"parameters":[]}"#.into());
            orders.push(Order::Send { number: 0, request: HttpRequest { call, path: String::new(), body } });
        };
        match sabotage {
            Sabotage::RepeatsBlindly if was_submitting && lost => add(Call::ProcessPasswordSetRequest),
            Sabotage::SendsTwice if is_submitting && !was_submitting => add(Call::GetUserIdForPasswordSet),
            Sabotage::SendsAfterCancel if self.state().is_final() => add(Call::GetUserIdForPasswordSet),
            Sabotage::SkipsProofs if matches!(self.state(), State::Totp { .. }) => add(Call::ProcessPasswordSetRequest),
            Sabotage::SendsUnderStaleNumbers if was_submitting => orders.iter_mut().for_each(|order| {
                if let Order::Send { number, .. } = order {
                    *number -= 1;
                }
            }),
            Sabotage::LeavesCodesOut => leave_out(&mut orders, "securityCode"),
            Sabotage::LeavesAnswersOut => leave_out(&mut orders, "securityAnswer"),
            Sabotage::KeepsSecrets if self.needs_no_secret() => self.driver.vault = before.vault.clone(),
            Sabotage::KeepsRefusedCodes if matches!(self.state(), State::Totp { wrong: true }) => {
                self.driver.vault = before.vault.clone();
            }
            Sabotage::KeepsRefusedPasswords if matches!(self.state(), State::EnterPassword { problem: Some(_) }) => {
                self.driver.vault = before.vault.clone();
            }
            Sabotage::DropsSecrets if was_submitting && lost => self.driver.vault = Vault::default(),
            Sabotage::DoesNotAwaitRequirements
                if matches!(self.state(), State::Busy { what: Busy::RenewingRequirements, .. }) =>
            {
                add(Call::ProcessPasswordSetRequest);
            }
            Sabotage::AsksAgain if matches!(self.state(), State::EnterPassword { problem: Some(_) }) => {
                self.driver.vault = vault_after(before, report, Said::Refused(Refusal::SecurityAnswerRequired));
            }
            _ => {}
        }
        orders
    }

    fn send(&mut self, number: u32, request: &HttpRequest, before: &Driver, report: Report) {
        let call = request.call;
        if before.flow.state().is_final() || self.state().is_final() {
            self.break_rule(Broken::SilentAfterTheEnd);
        }
        if self.network.iter().any(|message| message.number != 0) {
            self.break_rule(Broken::OneRequestAtMost);
        }
        if call == Call::ProcessPasswordSetRequest && self.witness.unresolved {
            self.break_rule(Broken::NeverSubmittedBlindly);
        }
        if call == Call::ProcessPasswordSetRequest && self.witness.demanded {
            self.break_rule(Broken::NoProofIsSkipped);
        }
        if call == Call::ProcessPasswordSetRequest && self.witness.outdated {
            self.break_rule(Broken::NothingIsSubmittedWithOutdatedRequirements);
        }
        if call == Call::ProcessPasswordSetRequest && self.witness.held.code_is_too_old() {
            self.witness.held.forget_factor();
            if request.body.reveal().contains("securityCode") {
                self.break_rule(Broken::NoCodeIsSentTooLate);
            }
        }
        if !self.witness.held.is_carried_by(request) {
            self.break_rule(Broken::RequestsCarryWhatWasGiven);
        }
        let reads = matches!(call, Call::GetUserIdForPasswordSet | Call::GetRequirementsForPasswordSet);
        if report == Report::Online && !reads {
            self.break_rule(Broken::OnlyReadsAreRepeatedUnasked);
        }
        let before = Before { unresolved: self.witness.unresolved, doubted: before.flow.claim() != Claim::NotSet };
        self.witness.unresolved |= call.may_set_password();
        self.network.push(Message { number, call, answer: None, before: Some(before) });
    }

    /// Does not send the request, and the client knows that.
    fn hold_back(&mut self, message: usize, before: Before, sabotage: Sabotage) {
        let number = self.network.remove(message).number;
        self.witness.unresolved = before.unresolved;
        let loss = if sabotage == Sabotage::DoubtsWhatWasHeldBack { Loss::Connection } else { Loss::Offline };
        self.step(Report::Answered { number, said: Said::Nothing(loss) }, sabotage);
        if !before.doubted && self.driver.flow.claim() != Claim::NotSet {
            self.break_rule(Broken::WhatWasNotSentLeavesNoDoubt);
        }
    }

    fn pass(&mut self, milliseconds: u32, sabotage: Sabotage) {
        if sabotage != Sabotage::IgnoresTime {
            self.driver.elapse(milliseconds);
        }
        let held = &mut self.witness.held;
        if lifetime(held.factor) != u32::MAX {
            held.code_age = (held.code_age + milliseconds).min(FIRST_CODE_LIFETIME);
        }
    }

    fn reload(&mut self, config: Config) {
        let snapshot: Snapshot = self.driver.flow.snapshot(|_| 1);
        let (driver, orders) = Driver::new(options(config, snapshot));
        self.driver = driver;
        self.witness.held = Held::default();
        self.witness.outdated = false;
        for message in &mut self.network {
            message.number = 0;
        }
        self.timers.clear();
        for order in orders {
            match order {
                Order::SetTimer { number, .. } => self.timers.push(number),
                Order::Send { .. } | Order::Stop { .. } => self.break_rule(Broken::OrdersAreWhatTheFlowAsksFor),
            }
        }
        self.check_what_runs();
    }

    fn stop_waiting_for(&mut self, number: u32) {
        for message in self.network.iter_mut().filter(|message| message.number == number) {
            message.number = 0;
        }
    }

    fn serve(&mut self, message: usize, said: Said, keeps_request: bool) {
        if said == Said::PasswordSet {
            self.server = Server { key_lives: false, password_set: true };
        }
        // If the network has repeated the request, the first copy's answer is lost, and the second copy is still under
        // way.
        let message = &mut self.network[message];
        message.answer = (!keeps_request).then_some(said);
        message.before = None;
    }

    fn deliver(&mut self, message: usize, again: bool, sabotage: Sabotage) {
        let Message { number, call, answer, .. } = self.network.remove(message);
        let said = answer.unwrap();
        let tells = !matches!(said, Said::Refused(Refusal::Unknown) | Said::Busy);
        if (call.may_set_password() && tells && said != Said::NotSet)
            || (call == Call::CheckPhoneFactorAuthenticationForPasswordSet && said == Said::NotSet)
            || (call == Call::GetUserIdForPasswordSet && said == Said::KeyLives)
        {
            self.witness.unresolved = false;
        }
        let awaiting = again.then(|| self.driver.clone());
        self.step(Report::Answered { number, said }, sabotage);
        if let Some(awaiting) = awaiting {
            self.deliver_late(number, said, &awaiting, sabotage);
        }
    }

    fn lose(&mut self, message: usize, loss: Loss, still_on_its_way: bool, sabotage: Sabotage) {
        let Message { number, call, answer, .. } = self.network.remove(message);
        if still_on_its_way && answer.is_none() {
            self.network.push(Message { number: 0, call, answer: None, before: None });
        }
        let late = answer.filter(|_| still_on_its_way).map(|said| (said, self.driver.clone()));
        let loss = if sabotage == Sabotage::TakesLossesForHeldBack { Loss::Offline } else { loss };
        self.step(Report::Answered { number, said: Said::Nothing(loss) }, sabotage);
        if let Some((said, awaiting)) = late {
            self.deliver_late(number, said, &awaiting, sabotage);
        }
    }

    /// Delivers an answer that nobody waits for. Its time does not matter, because its number is never used again.
    fn deliver_late(&mut self, number: u32, said: Said, awaiting: &Driver, sabotage: Sabotage) {
        let before = self.driver.clone();
        let taken = match self.state().request() {
            Some((awaited, _)) if sabotage == Sabotage::TakesStaleAnswers => awaited,
            _ => number,
        };
        let orders = self.driver.answered(taken, &said.reply());
        if sabotage == Sabotage::KeepsStaleContainers && matches!(said, Said::Container(_)) {
            self.driver.vault = vault_after(awaiting, Report::Answered { number, said }, said);
        }
        if !orders.is_empty() || self.driver != before {
            self.break_rule(Broken::StaleReportsChangeNothing);
        }
    }

    fn forget_what_matters_no_more(&mut self) {
        self.network
            .retain(|message| message.number != 0 || (message.call.may_set_password() && message.answer.is_none()));
        // Nothing reports whether a request that was given up was sent.
        for message in self.network.iter_mut().filter(|message| message.number == 0) {
            message.before = None;
        }
        self.network.sort_by_key(|message| (message.number, message.call.method()));
        self.network.dedup();
    }

    /// Counts the numbers from 1 again, so that worlds that differ only in their numbers are the same.
    fn renumber(&mut self) {
        let (flow, renamed) = self.driver.flow.clone().renumbered();
        self.driver.flow = flow;
        let new = |old: u32| renamed.iter().find(|(from, _)| *from == old).map_or(0, |(_, to)| *to);
        for message in &mut self.network {
            message.number = new(message.number);
        }
        self.forget_what_matters_no_more();
        self.timers = self.timers.iter().map(|timer| new(*timer)).filter(|timer| *timer != 0).collect();
        self.timers.sort_unstable();
    }

    /// Whether something can still happen besides giving up.
    fn has_a_way_out(&self) -> bool {
        let state = self.state();
        state.is_final()
            || Action::ALL.into_iter().any(|action| action != Action::Cancel && state.allows(action))
            || self.network.iter().any(|message| message.number != 0)
            || !self.timers.is_empty()
    }

    /// What the page claims about the password.
    fn claim(&self, sabotage: Sabotage) -> Claim {
        match (self.state(), sabotage) {
            (State::Busy { what: Busy::Verifying(_), .. }, Sabotage::BelievesInSuccess) => Claim::Set,
            (State::OutcomeUnknown { key: Key::Gone }, Sabotage::BelievesInFailure)
            | (State::Cancelled, Sabotage::CancelsLightly) => Claim::NotSet,
            _ => self.driver.flow.claim(),
        }
    }

    /// Whether the claim is true in this state, whatever is still under way.
    fn is_honest(&self, sabotage: Sabotage) -> bool {
        let set = self.server.password_set;
        let under_way = |message: &Message| message.call.may_set_password() && message.answer.is_none();
        match self.claim(sabotage) {
            Claim::MayBeSet => true,
            Claim::Set => set,
            Claim::NotSet => !(set || self.server.key_lives && self.network.iter().any(under_way)),
        }
    }

    /// Whether no following state uses a secret.
    fn needs_no_secret(&self) -> bool {
        matches!(
            self.state(),
            State::Done
                | State::Cancelled
                | State::KeyRejected { .. }
                | State::RequestRejected { .. }
                | State::OutcomeUnknown { key: Key::Gone }
        )
    }

    fn has_dropped_what_it_no_longer_needs(&self) -> bool {
        !(self.needs_no_secret() && Held::seen_in(&self.driver.vault) != Held::default())
    }
}

/// Introduces faults into the refusal of an action.
fn sabotage_refusal(driver: &mut Driver, action: Action, sabotage: Sabotage) {
    let at_gate = *driver.flow.state() == State::Gate && action == Action::SubmitPassword;
    match sabotage {
        Sabotage::ActsIllegally if at_gate => drop(driver.act(Action::Proceed, Input::Nothing).unwrap()),
        Sabotage::KeepsWhatIllegalActionsBring if action == Action::OpenKey => {
            let (mut other, _) = Driver::new(Options::default());
            other.act(action, Input::Text(Secret::new("another key".into()))).unwrap();
            driver.vault = other.vault;
        }
        _ => {}
    }
}

/// The vault as another answer would have left it.
fn vault_after(driver: &Driver, report: Report, said: Said) -> Vault {
    let mut other = driver.clone();
    if let Report::Answered { number, .. } = report {
        other.answered(number, &said.reply());
    }
    other.vault
}

/// Removes the member from the requests.
fn leave_out(orders: &mut [Order], member: &str) {
    for order in orders {
        if let Order::Send { request, .. } = order {
            let mut body: Value = serde_json::from_str(request.body.reveal()).unwrap();
            for parameter in body["parameters"].as_array_mut().unwrap().iter_mut().filter_map(Value::as_object_mut) {
                parameter.remove(member);
            }
            request.body = Secret::new(body.to_string());
        }
    }
}

impl Model for Exploration {
    type State = World;
    type Action = Happening;

    fn init_states(&self) -> Vec<World> {
        vec![World::new(self.config.clone())]
    }

    fn actions(&self, world: &World, happenings: &mut Vec<Happening>) {
        for action in Action::ALL {
            let gifts = if world.state().allows(action) { Gift::all_for(action) } else { &[Gift::Right] };
            happenings.extend(gifts.iter().map(|gift| Happening::Act(action, *gift)));
        }
        happenings.push(Happening::Reload);
        if matches!(world.state(), State::Retryable { .. } | State::OutcomeUnknown { .. }) {
            happenings.push(Happening::Online);
        }
        let held = world.witness.held;
        let waits_for_answer = |message: &Message| message.number != 0 && message.call.may_set_password();
        // Only VeriSign differs between the two lifetimes. A day passes only while nothing is under way.
        let ages = match held.factor {
            Some(Factor::Verisign { .. }) => [CODE_LIFETIME, FIRST_CODE_LIFETIME].as_slice(),
            Some(Factor::Totp) => &[FIRST_CODE_LIFETIME],
            Some(Factor::Phone) | None => &[],
        };
        // Time matters before and after a request, but not while its answer is awaited.
        if !world.network.iter().any(waits_for_answer) {
            let older = ages.iter().filter(|age| held.code_age < **age);
            happenings.extend(older.map(|age| Happening::Pass { milliseconds: age - held.code_age }));
        }
        if held.user_id && world.network.is_empty() {
            happenings.push(Happening::DayPasses);
        }
        happenings.extend(world.timers.iter().map(|timer| Happening::Fire { timer: *timer }));
        if world.server.key_lives {
            happenings.push(Happening::KeyDies);
        }
        for (message, Message { number, call, answer, before }) in world.network.iter().enumerate() {
            if answer.is_some() {
                happenings.push(Happening::Deliver { message, again: false });
                happenings.push(Happening::Deliver { message, again: true });
            } else {
                for said in answers(*call, world.server.key_lives) {
                    happenings.push(Happening::Serve { message, said, keeps_request: false });
                    if call.may_set_password() {
                        happenings.push(Happening::Serve { message, said, keeps_request: true });
                    }
                }
            }
            if *number == 0 {
                happenings.push(Happening::Vanish { message });
            } else {
                happenings.extend(before.map(|before| Happening::HoldBack { message, before }));
                // An answer that cannot be read has arrived too.
                for (loss, still_on_its_way) in
                    [(Loss::Timeout, false), (Loss::Timeout, true), (Loss::Unintelligible, false)]
                {
                    happenings.push(Happening::Lose { message, loss, still_on_its_way });
                }
            }
        }
    }

    fn next_state(&self, world: &World, happening: Happening) -> Option<World> {
        if let Happening::Act(action, gift) = happening
            && !world.is_legal(action, gift)
        {
            return world.ask_illegally(action, gift, self.sabotage);
        }
        let mut next = world.clone();
        match happening {
            Happening::Act(action, gift) => next.step(Report::Act(action, gift), self.sabotage),
            Happening::Serve { message, said, keeps_request } => next.serve(message, said, keeps_request),
            Happening::Deliver { message, again } => next.deliver(message, again, self.sabotage),
            Happening::Lose { message, loss, still_on_its_way } => {
                next.lose(message, loss, still_on_its_way, self.sabotage);
            }
            Happening::Vanish { message } => drop(next.network.remove(message)),
            Happening::Fire { timer } => {
                next.timers.retain(|other| *other != timer);
                next.step(Report::Fired { number: timer }, self.sabotage);
            }
            Happening::HoldBack { message, before } => next.hold_back(message, before, self.sabotage),
            Happening::Online => next.step(Report::Online, self.sabotage),
            Happening::Pass { milliseconds } => next.pass(milliseconds, self.sabotage),
            Happening::DayPasses => {
                next.server.key_lives = false;
                next.pass(KEY_LIFETIME, self.sabotage);
            }
            Happening::KeyDies => next.server.key_lives = false,
            Happening::Reload => next.reload(self.config.clone()),
        }
        next.renumber();
        (next != *world).then_some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always("one request at most is under way", |_, world: &World| {
                !world.broke(Broken::OneRequestAtMost)
            }),
            Property::always("nothing is sent after the end", |_, world: &World| {
                !world.broke(Broken::SilentAfterTheEnd)
            }),
            Property::always("no password is submitted blindly", |_, world: &World| {
                !world.broke(Broken::NeverSubmittedBlindly)
            }),
            Property::always("secrets are there when needed", |_, world: &World| {
                !world.broke(Broken::SecretsAreThereWhenNeeded)
            }),
            Property::always("illegal actions change nothing", |_, world: &World| {
                !world.broke(Broken::IllegalActionsChangeNothing)
            }),
            Property::always("actions that are allowed are taken", |_, world: &World| {
                !world.broke(Broken::LegalActionsAreTaken)
            }),
            Property::always("stale reports change nothing", |_, world: &World| {
                !world.broke(Broken::StaleReportsChangeNothing)
            }),
            Property::always("orders are what the flow asks for", |_, world: &World| {
                !world.broke(Broken::OrdersAreWhatTheFlowAsksFor)
            }),
            Property::always("nothing is left running", |_, world: &World| !world.broke(Broken::NothingIsLeftRunning)),
            Property::always("requests carry what was given and nothing else", |_, world: &World| {
                !world.broke(Broken::RequestsCarryWhatWasGiven)
            }),
            Property::always("refused secrets are dropped at once", |_, world: &World| {
                !world.broke(Broken::RefusedSecretsAreDropped)
            }),
            Property::always("no proof that is demanded is skipped", |_, world: &World| {
                !world.broke(Broken::NoProofIsSkipped)
            }),
            Property::always("nothing that was given is asked again", |_, world: &World| {
                !world.broke(Broken::NothingGivenIsAskedAgain)
            }),
            Property::always("no code is sent that cannot be right any more", |_, world: &World| {
                !world.broke(Broken::NoCodeIsSentTooLate)
            }),
            Property::always("what was not sent leaves no doubt", |_, world: &World| {
                !world.broke(Broken::WhatWasNotSentLeavesNoDoubt)
            }),
            Property::always("only reads are repeated unasked", |_, world: &World| {
                !world.broke(Broken::OnlyReadsAreRepeatedUnasked)
            }),
            Property::always("nothing is submitted with outdated requirements", |_, world: &World| {
                !world.broke(Broken::NothingIsSubmittedWithOutdatedRequirements)
            }),
            Property::always("no state lacks a way out", |_, world: &World| world.has_a_way_out()),
            Property::always("what is told is true", |exploration: &Self, world: &World| {
                world.is_honest(exploration.sabotage)
            }),
            Property::always("secrets are dropped once they are not needed", |_, world: &World| {
                world.has_dropped_what_it_no_longer_needs()
            }),
        ]
    }

    fn within_boundary(&self, world: &World) -> bool {
        !matches!(world.state(), State::PhoneWaiting { polls, .. } if *polls > MOST_POLLS)
    }
}

impl World {
    fn broke(&self, rule: Broken) -> bool {
        self.witness.broken.contains(&rule)
    }
}

#[test]
fn the_invariants_hold_in_every_reachable_state() {
    let begin = std::time::Instant::now();
    let checker = exploration(Sabotage::None)
        .checker()
        .finish_when(stateright::HasDiscoveries::AnyFailures)
        .threads(2)
        .spawn_bfs()
        .join();
    println!(
        "explored {} states of the flow, {} transitions, in {:.1?}",
        checker.unique_state_count(),
        checker.state_count(),
        begin.elapsed()
    );
    checker.assert_properties();
    assert!(checker.unique_state_count() > 100_000, "the exploration ended early");
}

#[test]
fn every_kind_of_state_is_reached() {
    // Not the checker with a visitor: if an invariant is broken, that one hangs instead of failing.
    let exploration = exploration(Sabotage::None);
    let mut kinds = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut worlds = exploration.init_states();
    for _depth in 0..12 {
        worlds.retain(|world| exploration.within_boundary(world) && seen.insert(world.clone()));
        kinds.extend(worlds.iter().map(|world| world.state().kind()));
        worlds = worlds.iter().flat_map(|world| exploration.next_states(world)).collect();
    }
    assert_eq!(kinds.len(), 22, "{kinds:?}");
}

#[test]
fn each_invariant_that_is_broken_on_purpose_is_found() {
    for (sabotage, invariant) in [
        (Sabotage::RepeatsBlindly, "no password is submitted blindly"),
        (Sabotage::TakesStaleAnswers, "stale reports change nothing"),
        (Sabotage::KeepsStaleContainers, "stale reports change nothing"),
        (Sabotage::HeedsStoppedTimers, "stale reports change nothing"),
        (Sabotage::SendsAfterCancel, "nothing is sent after the end"),
        (Sabotage::SendsTwice, "one request at most is under way"),
        (Sabotage::SendsUnderStaleNumbers, "orders are what the flow asks for"),
        (Sabotage::NeverStops, "nothing is left running"),
        (Sabotage::ForgetsTimers, "no state lacks a way out"),
        (Sabotage::KeepsSecrets, "secrets are dropped once they are not needed"),
        (Sabotage::KeepsRefusedCodes, "refused secrets are dropped at once"),
        (Sabotage::KeepsRefusedPasswords, "refused secrets are dropped at once"),
        (Sabotage::DropsSecrets, "secrets are there when needed"),
        (Sabotage::DropsSecrets, "orders are what the flow asks for"),
        (Sabotage::BelievesInSuccess, "what is told is true"),
        (Sabotage::BelievesInFailure, "what is told is true"),
        (Sabotage::CancelsLightly, "what is told is true"),
        (Sabotage::ActsIllegally, "illegal actions change nothing"),
        (Sabotage::KeepsWhatIllegalActionsBring, "illegal actions change nothing"),
        (Sabotage::LosesGifts, "actions that are allowed are taken"),
        (Sabotage::LeavesCodesOut, "requests carry what was given and nothing else"),
        (Sabotage::LeavesAnswersOut, "requests carry what was given and nothing else"),
        (Sabotage::SkipsProofs, "no proof that is demanded is skipped"),
        (Sabotage::AsksAgain, "nothing that was given is asked again"),
        (Sabotage::IgnoresTime, "no code is sent that cannot be right any more"),
        (Sabotage::DoubtsWhatWasHeldBack, "what was not sent leaves no doubt"),
        (Sabotage::TakesLossesForHeldBack, "what is told is true"),
        (Sabotage::TakesLossesForHeldBack, "no password is submitted blindly"),
        (Sabotage::ResubmitsOnline, "only reads are repeated unasked"),
        (Sabotage::DoesNotAwaitRequirements, "nothing is submitted with outdated requirements"),
    ] {
        let checker = exploration(sabotage)
            .checker()
            .finish_when(stateright::HasDiscoveries::AnyOf([invariant].into()))
            .spawn_bfs()
            .join();
        let found = checker.discovery(invariant);
        println!("{sabotage:?}: found after {} states", checker.unique_state_count());
        assert!(found.is_some(), "{sabotage:?} went unnoticed");
    }
}
