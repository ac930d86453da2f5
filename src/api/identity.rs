//! Decides whether a refusal to send a link is about the person who requested the link.
//!
//! The page must look the same for known and unknown users (ASVS 6.3.8). Neither the service's message about an unknown
//! user nor its exception is documented, so the words decide. A refusal that mentions a user, or contains the username
//! that was entered, is hidden. A refusal that is about the service itself is shown.

use super::blot::Known;
use crate::policy::find;

// Beginnings of words, separated by bars.
/// A person, and what the service stores about one.
const PERSON: &str =
    "user|account|customer|login|logon|mail|email|profile|member|person|recipient|identit|object|record|entry";
/// Other words for a person. They count only after a failed search, in a clause that mentions no machine.
const NAME: &str = "name|id|ibmid|subscriber|principal|employee";
/// A failed search. A [`PERSON`] in the same clause is then what was searched for.
const SOUGHT: &str = "found|find|exist|such|unknown|match|valid|invalid|recogni|regist|known|locate";
/// A machine.
const MACHINE: &str = "service|server|unavailable|maintenance|internal|database|timeout|gateway|method|function|api|\
                       session|token|agent|system|request|endpoint|down|offline|unreachable|storage|transaction|technical";
/// Advice, which says nothing about the user: "contact customer support".
const ADVICE: &str = "contact|support|please";

/// Whether a refusal with this exception code and message may be about the user.
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
        // An underscore is part of a word, because names of methods and classes contain such words too.
        clause
            .split(|byte| !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | 0x80..))
            .any(|word| beginnings.as_bytes().split(|byte| *byte == b'|').any(|beginning| word.starts_with(beginning)))
    };
    let (is_sought, is_machine) = (speaks_of(SOUGHT), speaks_of(MACHINE));
    let is_of_person = speaks_of(PERSON) && (is_sought || !is_machine) || speaks_of(NAME) && is_sought && !is_machine;
    is_of_person && !speaks_of(ADVICE)
}
