//! Faults: the service's refusals, told apart by exception code and by the documented beginning of the message.

use super::json::Value;
use crate::policy::{RuleId, rules_named_in, violation_list};

/// How much of the service's own text is kept for a person to read, in characters.
const LONGEST_MESSAGE: usize = 500;

/// What a fault means. Texts are the service's own, cut at 500 characters, and hold nothing that the client sent in secret.
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
    /// "Your request cannot be processed": the account has changed meanwhile.
    CannotProcess {
        /// The whole message.
        message: String,
    },
    /// "Invalid value provided for Password" (`processPasswordSetRequest`).
    PasswordMissing,
    /// "Invalid value provided for Username".
    UsernameMissing,
    /// "Invalid answer provided for security question" (`processPasswordSetRequest`); also where none was given.
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
        /// The exception code, where there was one.
        code: Option<String>,
        /// The message.
        message: String,
    },
}

impl Fault {
    /// The fault that an answer's body is, whatever its HTTP status; `None` where it is no fault.
    pub(super) fn read(body: Value<'_>) -> Option<Self> {
        let message = body.member("error")?.text()?;
        let code = body.member("code").and_then(Value::text).filter(|code| !code.is_empty());
        Some(Self::classify(code, &message))
    }

    fn classify(code: Option<String>, message: &str) -> Self {
        let class = code.as_deref().and_then(|code| code.strip_prefix("SoftLayer_Exception_"));
        let bounded = || message.chars().take(LONGEST_MESSAGE).collect::<String>();
        if let Some(fault) = class.and_then(by_class) {
            return fault;
        }
        if let Some(list) = violation_list(message) {
            return Self::PasswordRules { violations: rules_named_in(list), message: bounded() };
        }
        if message.starts_with("Your request cannot be processed") {
            return Self::CannotProcess { message: bounded() };
        }
        by_beginning(message).unwrap_or_else(|| Self::Unknown {
            code: code.map(|code| code.chars().take(LONGEST_MESSAGE).collect()),
            message: bounded(),
        })
    }
}

/// The classes that have one meaning each; `Public` and `InvalidValue` have several.
fn by_class(class: &str) -> Option<Fault> {
    Some(match class {
        "User_Customer_InvalidSecurityQuestionAnswer" => Fault::SecurityAnswerRequired,
        "User_Customer_AccountLocked" => Fault::AccountLocked,
        "User_Customer_External_Binding_SecurityCodeRequired" => Fault::SecurityCodeRequired,
        "User_Customer_External_Binding_Verisign_SecondSecurityCodeRequired" => Fault::SecondSecurityCodeRequired,
        "User_Customer_External_Binding_TotpAuthenticationRequired" => Fault::TotpRequired,
        "User_Customer_External_Binding_PhoneAuthenticationRequired" => Fault::PhoneRequired,
        "User_Customer_External_Binding_AwaitingResponse" => Fault::AwaitingResponse,
        "User_Customer_External_Binding_AuthenticationFailed" => Fault::AuthenticationFailed,
        _ => return None,
    })
}

fn by_beginning(message: &str) -> Option<Fault> {
    const BEGINNINGS: [(&str, Fault); 11] = [
        ("Invalid password recovery key", Fault::InvalidKey),
        ("Invalid value provided for Password", Fault::PasswordMissing),
        ("Invalid value provided for Username", Fault::UsernameMissing),
        ("Invalid answer provided for security question", Fault::SecurityAnswerRequired),
        ("Account has been locked", Fault::AccountLocked),
        ("You must supply external authentication credentials", Fault::SecurityCodeRequired),
        ("Your credential has become out of synchronization", Fault::SecondSecurityCodeRequired),
        ("Time-based One Time Password authentication is required", Fault::TotpRequired),
        ("Phone-based authentication is required", Fault::PhoneRequired),
        ("Waiting on the external authentication response", Fault::AwaitingResponse),
        ("External authentication failed", Fault::AuthenticationFailed),
    ];
    BEGINNINGS.into_iter().find(|(beginning, _)| message.starts_with(beginning)).map(|(_, fault)| fault)
}
