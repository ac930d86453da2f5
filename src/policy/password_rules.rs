//! The `passwordrules` attribute, by which password managers learn what to generate (Apple's "Customizing Password
//! AutoFill Rules"; its grammar knows no counts, so "3 digits" becomes "a digit").

use super::{DOCUMENTED_SPECIAL_CHARACTERS, Policy};

/// The value of the attribute.
///
/// Of special characters beyond ASCII, which the grammar does not know, nothing is said. Where the server requires special
/// characters but names none, the documented ones are asked for: without any, every password would be refused.
///
/// ```
/// use softlayer_password_set::policy::{Policy, PolicyError, Requirements, password_rules};
///
/// let requirements = Requirements { digits: Some(3), special_allowed: Some("-_]".into()), ..Requirements::default() };
/// assert_eq!(
///     password_rules(&Policy::new(&requirements)?),
///     "minlength: 9; maxlength: 19; required: upper; required: lower; required: digit; required: [-_]]"
/// );
/// # Ok::<(), PolicyError>(())
/// ```
#[must_use]
pub fn password_rules(policy: &Policy) -> String {
    let mut rules = Vec::new();
    if policy.minimum_length() > 0 {
        rules.push(["minlength: ", &policy.minimum_length().to_string()].concat());
    }
    rules.push(["maxlength: ", &policy.maximum_length().to_string()].concat());
    let special = custom_class(match policy.special_allowed() {
        "" if policy.special() > 0 => DOCUMENTED_SPECIAL_CHARACTERS,
        allowed => allowed,
    });
    for (class, count) in [
        ("upper", policy.uppercase()),
        ("lower", policy.lowercase()),
        ("digit", policy.digits()),
        (special.as_str(), policy.special()),
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
