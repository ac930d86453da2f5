//! Whether a refusal to send a link is about the person who asks for it.
//!
//! The page must look the same for known and unknown users (ASVS 6.3.8). What the service says of an unknown one is not
//! documented, nor the exception that it says it with, so the words decide: what speaks of a user, or names the one that was
//! given, is not shown. What speaks of the service itself is told as what it is.

use super::blot::Known;

use crate::policy::find;

// Beginnings of words, separated by bars.
/// For a person, and for what the service keeps of one.
const PERSON: &str =
    "user|account|customer|login|logon|mail|email|profile|member|person|recipient|identit|object|record|entry";
/// For what else may name a person, where it was sought in vain and no machine is spoken of.
const NAME: &str = "name|id|ibmid|subscriber|principal|employee";
/// For a search in vain, after which a [`PERSON`] is what was sought.
const SOUGHT: &str = "found|find|exist|such|unknown|match|valid|invalid|recogni|regist|known|locate";
/// For the machine.
const MACHINE: &str = "service|server|unavailable|maintenance|internal|database|timeout|gateway|method|function|api|session|\
                       token|agent|system|request|endpoint|down|offline|unreachable|storage|transaction|technical";
/// For where to turn, which says nothing of the user: "contact customer support".
const ADVICE: &str = "contact|support|please";

/// Whether a refusal with that exception code and those words may be about the user.
pub(super) fn is_about_user(code: Option<&str>, message: &str, known: &Known<'_>) -> bool {
    let class = code.and_then(|code| code.strip_prefix("SoftLayer_Exception_")).unwrap_or_default().as_bytes();
    let message_in_lowercase = message.to_ascii_lowercase();
    class.starts_with(b"User")
        || find(class, b"Account").is_some()
        || find(class, b"NotFound").is_some()
        || known.is_named_in(message)
        || message_in_lowercase
            .as_bytes()
            .split(|byte| matches!(byte, b'.' | b',' | b';' | b'!' | b'?' | b'\n'))
            .any(clause_is_about_user)
}

fn clause_is_about_user(clause: &[u8]) -> bool {
    let speaks_of = |beginnings: &str| {
        // An underscore joins the name of a method or class, which holds such words too.
        clause
            .split(|byte| !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | 0x80..))
            .any(|word| beginnings.as_bytes().split(|byte| *byte == b'|').any(|beginning| word.starts_with(beginning)))
    };
    let (is_sought, is_machine) = (speaks_of(SOUGHT), speaks_of(MACHINE));
    let is_of_person = speaks_of(PERSON) && (is_sought || !is_machine) || speaks_of(NAME) && is_sought && !is_machine;
    is_of_person && !speaks_of(ADVICE)
}
