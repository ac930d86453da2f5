//! The states of the flow. No state contains a password, an answer, a code or a key.

use super::config::{CODE_LIFETIME, FIRST_CODE_LIFETIME, KEY_LIFETIME};
use crate::api::{Call, Fault, Loss, Question};
use crate::policy::{Policy, RuleId};

/// The states. The numbers in them are those of the requests and timers that the state waits for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Nothing has happened yet, or no username was given.
    Idle {
        /// The service saw no username.
        username_missing: bool,
    },
    /// A request is being made for the person.
    Busy {
        /// Which one.
        what: Busy,
        /// 1 for the first try; 0 while the flow waits before it, because the service asked for a pause.
        attempt: u8,
        /// The request, or the timer before it is tried again.
        awaits: Awaits,
        /// Why the flow tries again or checks the outcome; `None` if no answer was lost.
        loss: Option<Loss>,
    },
    /// The link is on its way, if there is such a user.
    LinkSent,
    /// The flow has a key and has sent nothing yet.
    Gate,
    /// A password is needed.
    EnterPassword {
        /// What is wrong with the last one.
        problem: Option<PasswordProblem>,
    },
    /// A security question must be answered.
    SecurityQuestion {
        /// The last answer was wrong.
        wrong: bool,
    },
    /// A VeriSign code is needed.
    Verisign {
        /// Whether the next code is needed too: the credential is out of step.
        second: bool,
        /// The last code was refused.
        wrong: bool,
    },
    /// A time-based code is needed (RFC 6238).
    Totp {
        /// The last code was refused.
        wrong: bool,
    },
    /// The person has to confirm by phone.
    Phone {
        /// Why another attempt is needed.
        problem: Option<PhoneProblem>,
    },
    /// The flow waits for the confirmation by phone.
    PhoneWaiting {
        /// How often the service was polled for it.
        polls: u32,
        /// The poll that is under way, or the timer before the next.
        awaits: Awaits,
        /// The timer that ends the wait; `None` once it has fired and the last poll is under way.
        deadline: Option<u32>,
    },
    /// Too many attempts.
    Locked {
        /// The timer that ends the lockout.
        timer: u32,
        /// The state to return to; `None` after a reload, when the secrets are gone and the flow begins anew.
        resume: Option<Resume>,
    },
    /// The key was refused.
    KeyRejected {
        /// What is known about the cause.
        problem: KeyProblem,
    },
    /// The account has changed since the link was sent.
    RequestRejected {
        /// The service's text.
        message: String,
    },
    /// Trying again is safe.
    Retryable {
        /// What to try again.
        resume: Resume,
        /// Why the last answer was lost; `None` after a lockout.
        loss: Option<Loss>,
    },
    /// The password may have been set.
    OutcomeUnknown {
        /// What is known about the key.
        key: Key,
    },
    /// The password is set.
    Done,
    /// The service sent an answer that is not documented.
    Failed {
        /// What failed.
        code: FailureCode,
        /// What to try again.
        resume: Resume,
        /// The fault, for an unknown one.
        fault: Option<Fault>,
    },
    /// The person or the portal ended the flow.
    Cancelled,
}

/// A request that is made for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Busy {
    /// The link is being requested.
    RequestingLink,
    /// The service is asked whose key it is.
    CheckingKey,
    /// The live policy is being fetched.
    LoadingRequirements,
    /// The container is fetched again before the password is set, because the last submission got an undocumented
    /// answer.
    RenewingRequirements,
    /// The password is being set.
    Submitting,
    /// The answer to a call that may set the password was lost. The service is asked whether the key is still valid.
    Verifying(IfValid),
}

impl Busy {
    /// The call that is made.
    #[must_use]
    pub fn call(self) -> Call {
        match self {
            Self::RequestingLink => Call::InitiatePortalPasswordChange,
            Self::CheckingKey | Self::Verifying(_) => Call::GetUserIdForPasswordSet,
            Self::LoadingRequirements | Self::RenewingRequirements => Call::GetRequirementsForPasswordSet,
            Self::Submitting => Call::ProcessPasswordSetRequest,
        }
    }

    /// What the person can try again if there was no answer; `None` if the password may have been set.
    pub(super) fn resume(self) -> Option<Resume> {
        match self {
            Self::RequestingLink => Some(Resume::RequestLink),
            Self::CheckingKey => Some(Resume::CheckKey),
            Self::LoadingRequirements => Some(Resume::LoadRequirements),
            Self::RenewingRequirements | Self::Submitting => Some(Resume::Submit),
            Self::Verifying(_) => None,
        }
    }
}

/// What a state waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Awaits {
    /// The answer to the request of that number.
    Request(u32),
    /// The timer of that number, after which the request is sent.
    Timer(u32),
}

/// What a page may claim about the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claim {
    /// No password has been set.
    NotSet,
    /// A password may have been set, or may still be set.
    MayBeSet,
    /// The password is set.
    Set,
}

/// What to do if the key is still valid, which means that no password was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IfValid {
    /// Submit the password, as the person has already asked.
    Submit,
    /// Report the loss that the state names, and let the person try again.
    LetRetry,
}

/// What is known about the key after a submission with an unknown outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// It is used up, so the password very probably was set.
    Gone,
    /// The service could not be asked about it.
    Unreachable,
    /// It proves nothing any more: the flow has dropped it after a reload or because the service cannot process it, or
    /// it has expired.
    Forgotten,
}

/// What is known about why a key was refused. The service does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyProblem {
    /// It was never valid here: it is incomplete, has expired or was used.
    Unknown,
    /// It was valid once, but longer ago than the lifetime of a key.
    Expired,
    /// It was valid when it was opened. Since then it has expired or was used, perhaps in another tab.
    ExpiredOrUsed,
}

impl KeyProblem {
    /// Every problem.
    pub const ALL: [Self; 3] = [Self::Unknown, Self::Expired, Self::ExpiredOrUsed];

    /// The problem's name in JavaScript.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Expired => "expired",
            Self::ExpiredOrUsed => "expired_or_used",
        }
    }
}

/// What is wrong with the last password.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PasswordProblem {
    /// The service saw no password.
    Missing,
    /// The service named rules that the password breaks.
    Refused {
        /// The rules that were recognised.
        violations: Vec<RuleId>,
        /// The service's text.
        message: String,
    },
}

impl PasswordProblem {
    /// The problem's name in JavaScript.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Missing => "password_missing",
            Self::Refused { .. } => "password_refused",
        }
    }
}

/// Why another attempt by phone is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhoneProblem {
    /// The service says that the call was denied or not answered.
    Denied,
    /// There was no confirmation in time.
    TimedOut,
    /// The person stopped waiting.
    Stopped,
}

impl PhoneProblem {
    /// Every problem.
    pub const ALL: [Self; 3] = [Self::Denied, Self::TimedOut, Self::Stopped];

    /// The problem's name in JavaScript.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Denied => "denied",
            Self::TimedOut => "timed_out",
            Self::Stopped => "stopped",
        }
    }
}

/// What a retry repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resume {
    /// Requesting the link.
    RequestLink,
    /// Asking whose key it is.
    CheckKey,
    /// Fetching the policy.
    LoadRequirements,
    /// Setting the password.
    Submit,
}

impl Resume {
    /// Everything that can be tried again.
    pub const ALL: [Self; 4] = [Self::RequestLink, Self::CheckKey, Self::LoadRequirements, Self::Submit];

    /// The name in JavaScript.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::RequestLink => "requestLink",
            Self::CheckKey => "checkKey",
            Self::LoadRequirements => "loadRequirements",
            Self::Submit => "submit",
        }
    }
}

/// What failed, with a stable code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FailureCode {
    /// A fault that no document describes.
    UnknownFault,
    /// No password can meet the live policy.
    PolicyImpossible,
    /// The service requires the answer to a security question but has sent no question.
    SecurityQuestionsMissing,
}

impl FailureCode {
    /// Every failure.
    pub const ALL: [Self; 3] = [Self::UnknownFault, Self::PolicyImpossible, Self::SecurityQuestionsMissing];

    /// The stable code for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownFault => "unknown_fault",
            Self::PolicyImpossible => "policy_impossible",
            Self::SecurityQuestionsMissing => "security_questions_missing",
        }
    }
}

/// What the person, or the portal for them, can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Have a link e-mailed.
    RequestLink,
    /// Start with a key.
    OpenKey,
    /// Go on from the gate.
    Proceed,
    /// Set this password.
    SubmitPassword,
    /// Answer a security question.
    AnswerSecurityQuestion,
    /// Enter a code.
    SubmitCode,
    /// Start the confirmation by phone.
    StartPhone,
    /// Stop waiting for the phone, or for the service.
    StopWaiting,
    /// Try again.
    Retry,
    /// Ask again whether the key is still valid.
    CheckOutcome,
    /// End the flow.
    Cancel,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 11] = [
        Self::RequestLink,
        Self::OpenKey,
        Self::Proceed,
        Self::SubmitPassword,
        Self::AnswerSecurityQuestion,
        Self::SubmitCode,
        Self::StartPhone,
        Self::StopWaiting,
        Self::Retry,
        Self::CheckOutcome,
        Self::Cancel,
    ];

    /// The action of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }

    /// The action's name in JavaScript.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::RequestLink => "requestLink",
            Self::OpenKey => "openKey",
            Self::Proceed => "proceed",
            Self::SubmitPassword => "submitPassword",
            Self::AnswerSecurityQuestion => "answerSecurityQuestion",
            Self::SubmitCode => "submitCode",
            Self::StartPhone => "startPhone",
            Self::StopWaiting => "stopWaiting",
            Self::Retry => "retry",
            Self::CheckOutcome => "checkOutcome",
            Self::Cancel => "cancel",
        }
    }
}

impl State {
    /// The state's name in JavaScript.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Idle { .. } => "idle",
            Self::Busy { what: Busy::RequestingLink, .. } => "requestingLink",
            Self::LinkSent => "linkSent",
            Self::Gate => "gate",
            Self::Busy { what: Busy::CheckingKey, .. } => "checkingKey",
            Self::Busy { what: Busy::LoadingRequirements | Busy::RenewingRequirements, .. } => "loadingRequirements",
            Self::EnterPassword { .. } => "enterPassword",
            Self::Busy { what: Busy::Submitting, .. } => "submitting",
            Self::SecurityQuestion { .. } => "securityQuestion",
            Self::Verisign { .. } => "verisign",
            Self::Totp { .. } => "totp",
            Self::Phone { .. } => "phone",
            Self::PhoneWaiting { .. } => "phoneWaiting",
            Self::Locked { .. } => "locked",
            Self::KeyRejected { .. } => "keyRejected",
            Self::RequestRejected { .. } => "requestRejected",
            Self::Retryable { .. } => "retryable",
            Self::Busy { what: Busy::Verifying(_), .. } => "verifyingOutcome",
            Self::OutcomeUnknown { .. } => "outcomeUnknown",
            Self::Done => "done",
            Self::Failed { .. } => "failed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether the flow has ended.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Done | Self::Cancelled)
    }

    /// Whether the action does something here.
    #[must_use]
    pub fn allows(&self, action: Action) -> bool {
        match action {
            Action::Cancel => !self.is_final(),
            Action::RequestLink => {
                self.allows(Action::OpenKey) || matches!(self, Self::Failed { .. } | Self::Retryable { .. })
            }
            Action::OpenKey => matches!(
                self,
                Self::Idle { .. }
                    | Self::LinkSent
                    // The lockout was remembered from an earlier visit, perhaps of another person. The service knows
                    // whether this person is locked out.
                    | Self::Locked { resume: None, .. }
                    | Self::KeyRejected { .. }
                    | Self::RequestRejected { .. }
                    | Self::OutcomeUnknown { .. }
            ),
            Action::Proceed => matches!(self, Self::Gate),
            Action::SubmitPassword => matches!(
                self,
                Self::EnterPassword { .. }
                    | Self::SecurityQuestion { .. }
                    | Self::Verisign { .. }
                    | Self::Totp { .. }
                    | Self::Phone { .. }
                    | Self::Retryable { resume: Resume::Submit, .. }
                    | Self::Failed { resume: Resume::Submit, .. }
            ),
            Action::AnswerSecurityQuestion => matches!(self, Self::SecurityQuestion { .. }),
            Action::SubmitCode => matches!(self, Self::Verisign { .. } | Self::Totp { .. }),
            Action::StartPhone => matches!(self, Self::Phone { .. }),
            Action::StopWaiting => match self {
                Self::PhoneWaiting { .. } => true,
                Self::Busy { what, .. } => !matches!(what, Busy::RequestingLink | Busy::Submitting),
                _ => false,
            },
            Action::Retry => matches!(self, Self::Retryable { .. } | Self::Failed { .. }),
            Action::CheckOutcome => matches!(self, Self::OutcomeUnknown { key: Key::Unreachable }),
        }
    }

    /// The request that the state waits for.
    #[must_use]
    pub fn request(&self) -> Option<(u32, Call)> {
        match self {
            Self::Busy { what, awaits: Awaits::Request(number), .. } => Some((*number, what.call())),
            Self::PhoneWaiting { awaits: Awaits::Request(number), .. } => {
                Some((*number, Call::CheckPhoneFactorAuthenticationForPasswordSet))
            }
            _ => None,
        }
    }

    /// The timers that the state waits for.
    #[must_use]
    pub fn timers(&self) -> [Option<u32>; 2] {
        match self {
            Self::Busy { awaits, .. } => [awaits.timer(), None],
            Self::PhoneWaiting { awaits, deadline, .. } => [awaits.timer(), *deadline],
            Self::Locked { timer, .. } => [Some(*timer), None],
            _ => [None, None],
        }
    }

    pub(super) fn numbers_mut(&mut self) -> Vec<&mut u32> {
        match self {
            Self::Busy { awaits, .. } => vec![awaits.number_mut()],
            Self::PhoneWaiting { awaits, deadline, .. } => deadline.iter_mut().chain([awaits.number_mut()]).collect(),
            Self::Locked { timer, .. } => vec![timer],
            _ => Vec::new(),
        }
    }
}

impl Awaits {
    fn number_mut(&mut self) -> &mut u32 {
        match self {
            Self::Request(number) | Self::Timer(number) => number,
        }
    }

    /// The timer, if one runs.
    #[must_use]
    pub fn timer(self) -> Option<u32> {
        match self {
            Self::Timer(number) => Some(number),
            Self::Request(_) => None,
        }
    }
}

/// What the flow knows about an opened key, besides its state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Session {
    /// The live policy.
    pub policy: Option<Policy>,
    /// The security questions of the user's profile.
    pub questions: Vec<Question>,
    /// The answer and the factor that the person gave and the service has not refused.
    pub supplied: Supplied,
    /// What is known about submissions whose answer is missing.
    pub doubt: Doubt,
    /// Whether the next submission first fetches a new container, because the last got an undocumented answer.
    pub outdated: bool,
    /// Milliseconds since the service first accepted the key, up to the greatest value that matters.
    pub key_age: Option<u32>,
}

impl Session {
    /// Whether the key has certainly expired.
    pub fn key_has_run_out(&self) -> bool {
        self.key_age.is_some_and(|age| age >= KEY_LIFETIME)
    }
}

/// What is known about submissions whose answer is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Doubt {
    /// No answer is missing.
    #[default]
    None,
    /// An answer is missing, and the key has not been checked since. No password is submitted before the check.
    Unasked,
    /// An answer is missing. The key was valid when it was checked, but the lost request may still arrive. If the key
    /// is refused later, the password was very probably set.
    Possible,
}

impl Doubt {
    /// Notes an answer of the service. Unless it refuses the key, no password has been set so far.
    pub fn resolve(&mut self) {
        if *self == Self::Unasked {
            *self = Self::Possible;
        }
    }
}

/// Which answer and factor the next submission contains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Supplied {
    pub security_answer: bool,
    pub factor: Option<Factor>,
    /// Milliseconds since the code, or the first of two, was entered, up to the greatest value that matters.
    pub code_age: u32,
}

impl Supplied {
    /// Whether the codes are certainly too old to be sent.
    pub fn code_has_run_out(&self) -> bool {
        match self.factor {
            Some(Factor::Verisign { second: false } | Factor::Totp) => self.code_age >= CODE_LIFETIME,
            Some(Factor::Verisign { second: true }) => self.code_age >= FIRST_CODE_LIFETIME,
            Some(Factor::Phone) | None => false,
        }
    }
}

/// A second factor that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Factor {
    Verisign { second: bool },
    Totp,
    Phone,
}
