//! Interprets answers: `(call, status, body)` in, a documented meaning out. The HTTP status alone says little, so a
//! documented fault in the body is a fault at any status.

use super::blot::Known;
use super::call::Call;
use super::container::{Container, Question};
use super::fault::Fault;
use super::identity::is_about_user;
use super::json::{Value, Whole};
use crate::policy::{Policy, PolicyError};

/// How long an answer may be, in bytes. A longer one counts as no answer.
const LONGEST_BODY: usize = 1 << 18;

/// Why there is no answer to act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Loss {
    /// No answer came in time.
    Timeout,
    /// The connection failed, or the browser blocked the call.
    Connection,
    /// Status 429 or 503: the service is busy.
    Busy,
    /// Another status of 500 and above.
    ServerError,
    /// The answer is not documented: HTML, cut-off JSON, another type.
    Unintelligible,
    /// The request was not sent, because the browser says that there is no network.
    Offline,
    /// The request was not sent, because the portal's own challenge failed.
    Challenge,
}

impl Loss {
    /// Every loss.
    pub const ALL: [Self; 7] = [
        Self::Timeout,
        Self::Connection,
        Self::Busy,
        Self::ServerError,
        Self::Unintelligible,
        Self::Offline,
        Self::Challenge,
    ];

    /// The loss with that code.
    #[must_use]
    pub fn with_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|loss| loss.code() == code)
    }

    /// The stable code for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Timeout => "timeout",
            Self::Connection => "connection",
            Self::Busy => "busy",
            Self::ServerError => "server_error",
            Self::Unintelligible => "unintelligible",
            Self::Offline => "offline",
            Self::Challenge => "challenge",
        }
    }

    /// Whether it may help to repeat the request soon.
    #[must_use]
    pub fn is_transient(self) -> bool {
        !matches!(self, Self::Unintelligible) && !self.is_unsent()
    }

    /// Whether nothing was sent, so that nothing can have changed.
    #[must_use]
    pub fn is_unsent(self) -> bool {
        matches!(self, Self::Offline | Self::Challenge)
    }

    /// Whether it may help to repeat the request once there is a network.
    #[must_use]
    pub fn is_of_the_network(self) -> bool {
        matches!(self, Self::Timeout | Self::Connection | Self::Offline)
    }
}

/// The result of a request.
#[derive(Debug)]
pub enum Reply {
    /// The service, or something in between, answered.
    Answered {
        /// The HTTP status.
        status: u16,
        /// `Retry-After`, in milliseconds from now.
        retry_after: Option<u32>,
        /// The whole body.
        body: String,
    },
    /// There is no answer.
    Lost(Loss),
}

/// The meaning of an answer for the flow. Contains no secret.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// The link was requested. The service does not say whether the user exists.
    LinkRequested,
    /// The key is valid.
    KeyLives,
    /// The live policy, and the security questions of the user's profile.
    Requirements(Result<Policy, PolicyError>, Vec<Question>),
    /// The password is set.
    PasswordSet,
    /// `false`: the password is not set.
    NotSet,
    /// The service refused.
    Fault(Fault),
    /// There is no answer to act on.
    Lost {
        /// Why.
        loss: Loss,
        /// How long the service asked the client to wait, in milliseconds.
        retry_after: Option<u32>,
    },
}

/// The part of an answer that the driver stores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored {
    /// The id of the key's user, in digits.
    UserId(String),
    /// The container, to be sent back.
    Container(Container),
}

/// An answer's meaning, and the part of it that is stored.
#[derive(Debug, PartialEq, Eq)]
pub struct Interpretation {
    /// For the flow.
    pub answer: Answer,
    /// For the driver.
    pub stored: Option<Stored>,
}

/// Reads the reply to a call. No text in the answer quotes what is `known` to be secret.
///
/// ```
/// use softlayer_password_set::api::{Answer, Call, Fault, Known, Loss, Reply, interpret};
///
/// let answered = |status, body: &str| Reply::Answered { status, retry_after: None, body: body.into() };
/// let known = Known::default();
/// let meaning = |status, body| interpret(Call::ProcessPasswordSetRequest, &answered(status, body), &known).answer;
///
/// assert_eq!(meaning(200, "true"), Answer::PasswordSet);
///
/// // A documented fault is a fault at any status, even without an exception code.
/// let locked = r#"{"error": "Account has been locked for 30 minutes"}"#;
/// assert_eq!(meaning(200, locked), Answer::Fault(Fault::AccountLocked));
/// assert_eq!(meaning(500, locked), Answer::Fault(Fault::AccountLocked));
///
/// assert_eq!(meaning(200, "<!doctype html>"), Answer::Lost { loss: Loss::Unintelligible, retry_after: None });
/// assert_eq!(meaning(503, "<!doctype html>"), Answer::Lost { loss: Loss::Busy, retry_after: None });
/// ```
#[must_use]
pub fn interpret(call: Call, reply: &Reply, known: &Known<'_>) -> Interpretation {
    match reply {
        Reply::Lost(loss) => lost(*loss, None),
        Reply::Answered { status, retry_after, body } => {
            // Some servers put a byte order mark before JSON (RFC 8259 section 8.1 lets readers ignore it).
            let mut text = body.as_str();
            while let Some(rest) = text.strip_prefix('\u{FEFF}') {
                text = rest;
            }
            let value = Some(text).filter(|text| text.len() <= LONGEST_BODY).and_then(Value::parse);
            let fault = value.and_then(|value| Fault::read(call, value, known));
            if call == Call::InitiatePortalPasswordChange
                && fault.as_ref().is_some_and(|fault| is_private(fault, known))
            {
                return meaning(Answer::LinkRequested);
            }
            // Gateways also answer with JSON of their own.
            let passing = matches!(status, 408 | 429 | 502..=504) && matches!(fault, Some(Fault::Unknown { .. }));
            if let (Some(fault), false) = (fault, passing) {
                return meaning(Answer::Fault(fault));
            }
            if !(200..300).contains(status) {
                return lost(loss_of_status(*status), *retry_after);
            }
            value.and_then(|value| read(call, value, known)).unwrap_or_else(|| lost(Loss::Unintelligible, None))
        }
    }
}

/// Whether a refusal to send a link must look as if a link was sent.
fn is_private(fault: &Fault, known: &Known<'_>) -> bool {
    matches!(fault, Fault::Unknown { code, message } if is_about_user(code.as_deref(), message, known))
}

fn read(call: Call, value: Value<'_>, known: &Known<'_>) -> Option<Interpretation> {
    Some(match call {
        // Only `true` and `false` are booleans, here and below. It is not documented what a text or a number would
        // mean, and the flow must not guess that a password is set. The answer must look the same for known and unknown
        // users (ASVS 6.3.8), so `true` and `false` mean the same.
        Call::InitiatePortalPasswordChange => value.boolean().map(|_| meaning(Answer::LinkRequested))?,
        Call::GetUserIdForPasswordSet => {
            let id = value.whole().and_then(Whole::id)?;
            Interpretation { answer: Answer::KeyLives, stored: Some(Stored::UserId(id)) }
        }
        Call::GetRequirementsForPasswordSet => {
            let container = Container::read(value).filter(Container::is_recognised)?;
            let policy = container.policy();
            if policy.as_ref().is_ok_and(|policy| known.is_quoted_in(policy.special_allowed())) {
                return None;
            }
            Interpretation {
                answer: Answer::Requirements(policy, container.questions(known)?),
                stored: Some(Stored::Container(container)),
            }
        }
        Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet => {
            meaning(if value.boolean()? { Answer::PasswordSet } else { Answer::NotSet })
        }
    })
}

fn loss_of_status(status: u16) -> Loss {
    match status {
        429 | 503 => Loss::Busy,
        408 | 504 => Loss::Timeout,
        500.. => Loss::ServerError,
        _ => Loss::Unintelligible,
    }
}

fn meaning(answer: Answer) -> Interpretation {
    Interpretation { answer, stored: None }
}

fn lost(loss: Loss, retry_after: Option<u32>) -> Interpretation {
    meaning(Answer::Lost { loss, retry_after })
}
