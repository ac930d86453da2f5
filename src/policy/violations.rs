//! Which rules the server means when it refuses a password in words.
//!
//! The documents promise only that the message begins with "Your portal password must" and lists the violated rules;
//! how the list is written is not documented. So each clause is searched for the field's words, and the caller shows the
//! server's own text besides.

use super::RuleId;

const BEGINNING: &str = "Your portal password must";

const UPPERCASE: &[&str] = &["uppercase", "upper case", "upper-case", "capital"];
const LOWERCASE: &[&str] = &["lowercase", "lower case", "lower-case"];
const USERNAME: &[&str] = &["username", "user name"];
const DIGIT: &[&str] = &["digit", "number", "numeric"];
const LENGTH: &[&str] = &["character", "long", "short", "length"];
const AT_LEAST: &[&str] = &["over", "at least", "longer", "minimum", "too short", "between", "more than"];
const AT_MOST: &[&str] =
    &["under", "at most", "shorter", "maximum", "too long", "between", "exceed", "less than", "fewer than"];
/// Phrases that turn the words in them round: "no more than" is a maximum, "more than" a minimum.
const NEGATED_MORE: &[&str] = &["no more than", "not more than", "not be more than"];
const NEGATED_LESS: &[&str] = &["no less than", "not less than", "no fewer than", "not be less than"];

/// The list of violated rules, if the message is such a refusal (`processPasswordSetRequest`).
#[must_use]
pub fn violation_list(message: &str) -> Option<&str> {
    message.strip_prefix(BEGINNING)
}

/// The rules that the list names, in the order of [`RuleId`]; empty where none is recognised.
///
/// ```
/// use softlayer_password_set::policy::{RuleId, rules_named_in, violation_list};
///
/// let list = violation_list("Your portal password must contain a digit, and be no more than 19 characters long.");
/// assert_eq!(list.map(rules_named_in), Some(vec![RuleId::MaximumLength, RuleId::Digit]));
/// assert_eq!(violation_list("Invalid password recovery key"), None);
/// ```
#[must_use]
pub fn rules_named_in(list: &str) -> Vec<RuleId> {
    let list = list.to_ascii_lowercase();
    let clauses: Vec<&[u8]> = list
        .as_bytes()
        .split(|byte| b",;.\n*".contains(byte))
        // "between 8 and 128" is one clause.
        .flat_map(|part| if contains(part, "between") { [part, &[]] } else { split_at_and(part) })
        .collect();
    RuleId::ALL.into_iter().filter(|rule| clauses.iter().any(|clause| names(clause, *rule))).collect()
}

fn names(clause: &[u8], rule: RuleId) -> bool {
    let has = |words: &[&str]| words.iter().any(|word| contains(clause, word));
    // "number" is a digit, "number of characters" is a length.
    let digit = has(DIGIT) && !contains(clause, "number of");
    let special = contains(clause, "special");
    let class = digit || special || has(UPPERCASE) || has(LOWERCASE) || has(USERNAME);
    let length = !class && has(LENGTH);
    let (negated_more, negated_less) = (has(NEGATED_MORE), has(NEGATED_LESS));
    match rule {
        RuleId::Uppercase => has(UPPERCASE),
        RuleId::Lowercase => has(LOWERCASE),
        RuleId::Digit => digit,
        RuleId::Special => special,
        RuleId::NotUsername => has(USERNAME),
        RuleId::MinimumLength => length && !negated_more && (negated_less || has(AT_LEAST)),
        RuleId::MaximumLength => length && !negated_less && (negated_more || has(AT_MOST)),
        RuleId::AcceptedCharacters => false,
    }
}

/// The two sides of the first "and"; a list in words has few.
fn split_at_and(part: &[u8]) -> [&[u8]; 2] {
    match part.windows(5).position(|window| window == b" and ") {
        Some(position) => {
            let (before, after) = part.split_at_checked(position).unwrap_or((part, &[]));
            [before, after]
        }
        None => [part, &[]],
    }
}

/// `str::contains` brings a string searcher of several kilobytes, which every visitor would download.
fn contains(text: &[u8], word: &str) -> bool {
    text.windows(word.len()).any(|window| window == word.as_bytes())
}
