//! Faults: the service's refusals, distinguished by exception code and by the documented beginning of the message.

use super::blot::Known;
use super::call::Call;
use super::json::Value;
use crate::policy::{RuleId, rules_named_in, violation_list};
use crate::text::trimmed;

/// The meaning of a fault. Its texts are the service's own, cut at 500 characters, with quoted secrets replaced.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// "Invalid password recovery key": missing, wrong, expired, used, or another user's (`getUserIdForPasswordSet`).
    InvalidKey,
    /// "Your portal password must", then the violated rules (`processPasswordSetRequest`).
    PasswordRules {
        /// The rules that were recognised.
        violations: Vec<RuleId>,
        /// The whole message.
        message: String,
    },
    /// "Your request cannot be processed": the account has changed since the link was sent.
    CannotProcess {
        /// The whole message.
        message: String,
    },
    /// "Invalid value provided for Password" (`processPasswordSetRequest`).
    PasswordMissing,
    /// "Invalid value provided for Username".
    UsernameMissing,
    /// "Invalid answer provided for security question" (`processPasswordSetRequest`), also if there was no answer.
    SecurityAnswerRequired,
    /// "Account has been locked for 30 minutes" (`processPasswordSetRequest`).
    AccountLocked,
    /// "You must supply external authentication credentials" (`processPasswordSetRequest`): a VeriSign code.
    SecurityCodeRequired,
    /// "Your credential has become out of synchronization": a second VeriSign code.
    SecondSecurityCodeRequired,
    /// "Time-based One Time Password authentication is required" (`processPasswordSetRequest`).
    TotpRequired,
    /// "Phone-based authentication is required" (`processPasswordSetRequest`).
    PhoneRequired,
    /// "Waiting on the external authentication response" (`processPasswordSetRequest`).
    AwaitingResponse,
    /// "External authentication failed": denied, or no answer.
    AuthenticationFailed,
    /// A fault that no document describes.
    Unknown {
        /// The exception code, if there was one.
        code: Option<String>,
        /// The message.
        message: String,
    },
}

impl Fault {
    /// Reads the fault from the body of an answer to the call, whatever the HTTP status; `None` if it is not a fault. A
    /// fault that is not documented for this call becomes [`Fault::Unknown`].
    pub(super) fn read(call: Call, body: Value<'_>, known: &Known<'_>) -> Option<Self> {
        let message = body.member("error")?.text()?;
        let code = body.member("code").and_then(Value::text).filter(|code| !code.is_empty());
        let blotted = |text: &str| known.blotted(text);
        let unknown = || Self::Unknown { code: code.as_deref().map(blotted), message: blotted(&message) };
        let fault = Self::classify(code.as_deref(), &message, known).filter(|fault| fault.may_follow(call));
        Some(fault.unwrap_or_else(unknown))
    }

    fn classify(code: Option<&str>, message: &str, known: &Known<'_>) -> Option<Self> {
        let message = trimmed(message);
        let class = code.and_then(|code| trimmed(code).strip_prefix("SoftLayer_Exception_User_Customer_"));
        if let Some(place) = DOCUMENTED.iter().position(|(other, _)| class.is_some() && class == *other) {
            return Some(meaning(place));
        }
        if let Some(list) = violation_list(message) {
            return Some(Self::PasswordRules { violations: rules_named_in(list), message: known.blotted(message) });
        }
        if message.starts_with("Your request cannot be processed") {
            return Some(Self::CannotProcess { message: known.blotted(message) });
        }
        DOCUMENTED.iter().position(|(_, beginning)| message.starts_with(beginning)).map(meaning)
    }

    fn may_follow(&self, call: Call) -> bool {
        match self {
            Self::UsernameMissing => call == Call::InitiatePortalPasswordChange,
            // The answer to a username alone must not reveal an account or its state.
            Self::InvalidKey | Self::CannotProcess { .. } | Self::AccountLocked => {
                call != Call::InitiatePortalPasswordChange
            }
            Self::Unknown { .. } => true,
            Self::PasswordRules { .. }
            | Self::PasswordMissing
            | Self::SecurityAnswerRequired
            | Self::SecurityCodeRequired
            | Self::SecondSecurityCodeRequired
            | Self::TotpRequired
            | Self::PhoneRequired
            | Self::AwaitingResponse
            | Self::AuthenticationFailed => call.may_set_password(),
        }
    }
}

/// The exception's class, if it has only one meaning, and the documented beginning of the message. The classes `Public`
/// and `InvalidValue` have several meanings. The index of each pair is that of its [`meaning`].
static DOCUMENTED: [(Option<&str>, &str); 11] = [
    (None, "Invalid password recovery key"),
    (None, "Invalid value provided for Password"),
    (None, "Invalid value provided for Username"),
    (Some("InvalidSecurityQuestionAnswer"), "Invalid answer provided for security question"),
    (Some("AccountLocked"), "Account has been locked"),
    (Some("External_Binding_SecurityCodeRequired"), "You must supply external authentication credentials"),
    (Some("External_Binding_Verisign_SecondSecurityCodeRequired"), "Your credential has become out of synchronization"),
    (Some("External_Binding_TotpAuthenticationRequired"), "Time-based One Time Password authentication is required"),
    (Some("External_Binding_PhoneAuthenticationRequired"), "Phone-based authentication is required"),
    (Some("External_Binding_AwaitingResponse"), "Waiting on the external authentication response"),
    (Some("External_Binding_AuthenticationFailed"), "External authentication failed"),
];

/// The fault at an index of [`DOCUMENTED`]. It is not in the table, because there it would take more room and would
/// have to be cloned.
fn meaning(place: usize) -> Fault {
    match place {
        0 => Fault::InvalidKey,
        1 => Fault::PasswordMissing,
        2 => Fault::UsernameMissing,
        3 => Fault::SecurityAnswerRequired,
        4 => Fault::AccountLocked,
        5 => Fault::SecurityCodeRequired,
        6 => Fault::SecondSecurityCodeRequired,
        7 => Fault::TotpRequired,
        8 => Fault::PhoneRequired,
        9 => Fault::AwaitingResponse,
        _ => Fault::AuthenticationFailed,
    }
}
