//! The `passwordrules` attribute, by which password managers learn what to generate (Apple's "Customizing Password
//! AutoFill Rules"; its grammar knows no counts, so "3 digits" becomes "a digit").

use super::{DOCUMENTED_SPECIAL_CHARACTERS, Policy, RuleId};
use crate::number::push_number;

/// The value of the attribute.
///
/// Of special characters beyond ASCII, which the grammar does not know, nothing is said. Where the server requires special
/// characters but names none, the documented ones are asked for: without any, every password would be refused.
///
/// ```
/// use softlayer_password_set::policy::{Policy, PolicyError, Requirements, RuleId, password_rules};
///
/// let requirements = Requirements::default().with(RuleId::Digit, 3).with_special("-_]");
/// assert_eq!(
///     password_rules(&Policy::new(&requirements)?),
///     "minlength: 9; maxlength: 19; required: upper; required: lower; required: digit; required: [-_]]"
/// );
/// # Ok::<(), PolicyError>(())
/// ```
#[must_use]
pub fn password_rules(policy: &Policy) -> String {
    let mut rules = String::new();
    let minimum = policy.required(RuleId::MinimumLength);
    if minimum > 0 {
        rules.push_str("minlength: ");
        push_number(&mut rules, minimum.into());
        rules.push_str("; ");
    }
    rules.push_str("maxlength: ");
    push_number(&mut rules, policy.required(RuleId::MaximumLength).into());
    let special = custom_class(match policy.special_allowed() {
        "" if policy.required(RuleId::Special) > 0 => DOCUMENTED_SPECIAL_CHARACTERS,
        allowed => allowed,
    });
    for (class, rule) in [
        ("upper", RuleId::Uppercase),
        ("lower", RuleId::Lowercase),
        ("digit", RuleId::Digit),
        (special.as_str(), RuleId::Special),
    ] {
        if class != "[]" {
            // What is neither required nor allowed would not be used at all.
            rules.push_str(if policy.required(rule) > 0 { "; required: " } else { "; allowed: " });
            rules.push_str(class);
        }
    }
    rules
}

/// In a custom class `-` comes first and `]` last, and only printable ASCII is known: letters, digits and the space too.
fn custom_class(characters: &str) -> String {
    let first_place_of = |byte: u8| characters.bytes().position(|other| other == byte);
    let mut class = String::from("[");
    if first_place_of(b'-').is_some() {
        class.push('-');
    }
    for (place, byte) in characters.bytes().enumerate() {
        let is_new = first_place_of(byte) == Some(place);
        if is_new && matches!(byte, b' '..=b'~') && byte != b'-' && byte != b']' {
            class.push(char::from(byte));
        }
    }
    if first_place_of(b']').is_some() {
        class.push(']');
    }
    class.push(']');
    class
}
