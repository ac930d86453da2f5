//! The `passwordrules` attribute, from which password managers learn what to generate (Apple's "Customizing Password
//! AutoFill Rules"). Its grammar has no counts, so "3 digits" becomes "a digit".

use super::{DOCUMENTED_SPECIAL_CHARACTERS, Policy, RuleId, find};
use crate::number::push_number;

/// The value of the attribute.
///
/// The value leaves out special characters beyond ASCII, which the grammar does not allow. If the server requires
/// special characters but names none, the value names the documented ones: without any, the server would refuse every
/// password.
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
    for (name, rule, none) in
        [("minlength: ", RuleId::MinimumLength, 0), ("maxlength: ", RuleId::MaximumLength, u32::MAX)]
    {
        let length = policy.required(rule);
        if length != none {
            separate(&mut rules);
            rules.push_str(name);
            push_number(&mut rules, length.into());
        }
    }
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
            // Password managers use no other characters than those that are required or allowed.
            separate(&mut rules);
            rules.push_str(if policy.required(rule) > 0 { "required: " } else { "allowed: " });
            rules.push_str(class);
        }
    }
    rules
}

fn separate(rules: &mut String) {
    if !rules.is_empty() {
        rules.push_str("; ");
    }
}

/// Writes a custom class. In it, `-` comes first and `]` last, and only printable ASCII is allowed, letters, digits and
/// the space included.
fn custom_class(characters: &str) -> String {
    let has = |byte| find(characters.as_bytes(), &[byte]).is_some();
    let mut class = String::from(if has(b'-') { "[-" } else { "[" });
    for byte in characters.bytes() {
        let is_new = class.as_bytes().get(1..).is_none_or(|class| find(class, &[byte]).is_none());
        if matches!(byte, b' '..=b'~') && !matches!(byte, b'-' | b']') && is_new {
            class.push(char::from(byte));
        }
    }
    class.push_str(if has(b']') { "]]" } else { "]" });
    class
}
