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
#[must_use]
pub fn rules_named_in(list: &str) -> Vec<RuleId> {
    let list = list.to_ascii_lowercase();
    let clauses: Vec<&str> = list
        .split([',', ';', '.', '\n', '*'])
        // "between 8 and 128" is one clause.
        .flat_map(|part| part.split(if part.contains("between") { "\n" } else { " and " }))
        .collect();
    RuleId::ALL.into_iter().filter(|rule| clauses.iter().any(|clause| names(clause, *rule))).collect()
}

fn names(clause: &str, rule: RuleId) -> bool {
    let has = |words: &[&str]| words.iter().any(|word| clause.contains(word));
    let special = clause.contains("special");
    let class = special || has(UPPERCASE) || has(LOWERCASE) || has(USERNAME) || names_digit(clause);
    let length = !class && has(LENGTH);
    let (negated_more, negated_less) = (has(NEGATED_MORE), has(NEGATED_LESS));
    match rule {
        RuleId::Uppercase => has(UPPERCASE),
        RuleId::Lowercase => has(LOWERCASE),
        RuleId::Digit => names_digit(clause),
        RuleId::Special => special,
        RuleId::NotUsername => has(USERNAME),
        RuleId::MinimumLength => length && !negated_more && (negated_less || has(AT_LEAST)),
        RuleId::MaximumLength => length && !negated_less && (negated_more || has(AT_MOST)),
        RuleId::AcceptedCharacters => false,
    }
}

/// "number" is a digit, "number of characters" is a length.
fn names_digit(clause: &str) -> bool {
    DIGIT.iter().any(|word| clause.contains(word)) && !clause.contains("number of")
}
