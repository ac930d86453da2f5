//! The `passwordrules` attribute, by which password managers learn what to generate (Apple's "Customizing Password
//! AutoFill Rules"; its grammar knows no counts, so "3 digits" becomes "a digit").

use super::{DOCUMENTED_SPECIAL_CHARACTERS, Policy, RuleId};

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
    let mut rules = Vec::new();
    if policy.required(RuleId::MinimumLength) > 0 {
        rules.push(["minlength: ", &policy.required(RuleId::MinimumLength).to_string()].concat());
    }
    rules.push(["maxlength: ", &policy.required(RuleId::MaximumLength).to_string()].concat());
    let special = custom_class(match policy.special_allowed() {
        "" if policy.required(RuleId::Special) > 0 => DOCUMENTED_SPECIAL_CHARACTERS,
        allowed => allowed,
    });
    for (class, count) in [
        ("upper", policy.required(RuleId::Uppercase)),
        ("lower", policy.required(RuleId::Lowercase)),
        ("digit", policy.required(RuleId::Digit)),
        (special.as_str(), policy.required(RuleId::Special)),
    ] {
        if class != "[]" {
            // What is neither required nor allowed would not be used at all.
            rules.push([if count > 0 { "required: " } else { "allowed: " }, class].concat());
        }
    }
    rules.join("; ")
}

/// In a custom class `-` comes first and `]` last, and only printable ASCII is known: letters, digits and the space too.
fn custom_class(characters: &str) -> String {
    let mut class = String::from("[");
    if characters.contains('-') {
        class.push('-');
    }
    for character in characters.chars().filter(|character| matches!(character, ' '..='~')) {
        if character != '-' && character != ']' && !class.chars().skip(1).any(|other| other == character) {
            class.push(character);
        }
    }
    if characters.contains(']') {
        class.push(']');
    }
    class.push(']');
    class
}
