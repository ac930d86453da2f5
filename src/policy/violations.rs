//! Finds the rules that the server means when it refuses a password.
//!
//! The documentation promises only that the message begins with "Your portal password must" and lists the violated
//! rules. How the list is written is not documented. So each clause is searched for the usual words, and the caller
//! also shows the server's own text. A clause that may mean either of two rules names none.

use super::RuleId;

const BEGINNING: &str = "Your portal password must";

// Words and phrases, separated by bars. In an array, each would need eight bytes more.
const UPPERCASE: &str = "upper|capital";
const LOWERCASE: &str = "lower";
const USERNAME: &str = "username|user name";
const DIGIT: &str = "digit| numeric| numeral";
const SPECIAL: &str = "special|symbol|punctuation|non-alphanumeric";
const LENGTH: &str = "character|long|short|length";
/// A clause with one of these is not about the length, even if it has a number and speaks of characters.
const OTHER: &str = "letter|alphabet|dictionary|one of |repeat|identical|same|consecutive|in a row";

const AT_LEAST: &str = "at least|minimum|too short|between";
const AT_MOST: &str = "at most|maximum|too long|between|up to";
/// Comparatives. A negation before them reverses them: "more than" is a minimum, "no more than" a maximum.
const MORE: &str = "over |longer|more|above|exceed|greater";
const LESS: &str = "under |shorter|less than|or less|fewer|below|lower than";
const NEGATIONS: &str = "no |not |n't |never |without ";

/// A clause without any of these continues the clause before it.
const VERBS: &str = "be |contain|have |include|exceed|match|use ";
const ONLY: &str = "only contain|contain only|only consist|consist only|only use|use only";
const REFUSED: &str = "invalid|illegal|unsupported|not allowed|not accepted|not permitted|other than";

/// The list of violated rules, if the message is a refusal of a password (`processPasswordSetRequest`).
#[must_use]
pub fn violation_list(message: &str) -> Option<&str> {
    message.strip_prefix(BEGINNING)
}

/// The rules that the list names, in the order of [`RuleId`]; empty if none is recognised.
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
    let mut reader = Reader::default();
    for mut text in list.as_bytes().split(|byte| b",;/.\n*".contains(byte)) {
        while let Some((clause, rest)) = find(text, b" and ").and_then(|place| text.split_at_checked(place)) {
            reader.read(clause);
            text = rest.get(" and".len()..).unwrap_or_default();
        }
        reader.read(text);
    }
    let mut rules = Vec::new();
    for rule in RuleId::ALL {
        if reader.named & bit(rule) != 0 {
            rules.push(rule);
        }
    }
    rules
}

/// Reads a list clause by clause. Sets of rules are bits.
#[derive(Default)]
struct Reader {
    named: u32,
    /// Bounds that apply to the length if the next clause is about it: "at least 8 and at most 20 characters".
    waiting: u32,
    /// Whether the last clause was about the length: "at least 8 characters and at most 20".
    after_length: bool,
    /// Whether the last clause was negative.
    negated: bool,
    /// Whether the last clause said which characters are accepted.
    only: bool,
}

impl Reader {
    fn read(&mut self, clause: &[u8]) {
        let find =
            |words: &str| words.as_bytes().split(|byte| *byte == b'|').filter_map(|word| find(clause, word)).min();
        let has = |words: &str| find(words).is_some();
        if has(VERBS) {
            (self.negated, self.only) = (false, false);
        }
        let negation = find(NEGATIONS);
        // In "not match your username, longer than 8", it is unclear whether the "not" still applies.
        let carried = self.negated && negation.is_none();
        let [more, less] = [MORE, LESS].map(|words| find(words).filter(|_| !carried));
        let turned = |comparative: Option<usize>| negation.is_some() && comparative > negation;
        let minimum = has(AT_LEAST) || turned(less) || more.is_some() && !turned(more);
        let maximum = has(AT_MOST) || turned(more) || less.is_some() && !turned(less);
        self.negated |= negation.is_some();
        self.only |= has(ONLY) && !self.negated && !minimum && !maximum;

        // "number" is a digit, "number of characters" is a length.
        let classes = set(RuleId::Uppercase, has(UPPERCASE))
            | set(RuleId::Lowercase, has(LOWERCASE))
            | set(RuleId::Digit, has(DIGIT) || has("number") && !has("number of"))
            | set(RuleId::Special, has(SPECIAL));
        let username = set(RuleId::NotUsername, has(USERNAME));
        let accepted = self.only || has(REFUSED) && self.negated && has("character");
        let length = has(LENGTH);
        let other = classes | username != 0 || accepted || has(OTHER);
        self.named |= username | set(RuleId::AcceptedCharacters, accepted);
        // The rules ask for enough of each class; none forbids any, or too many.
        if !accepted && (minimum || !maximum && !self.negated) {
            self.named |= classes;
        }

        let bounds = set(RuleId::MinimumLength, minimum) | set(RuleId::MaximumLength, maximum);
        let waiting = std::mem::take(&mut self.waiting);
        let after_length = std::mem::replace(&mut self.after_length, length && !other);
        if self.after_length {
            self.named |= bounds | waiting;
        } else if !other && after_length {
            self.named |= bounds;
        } else if !other {
            self.waiting = bounds;
        }
    }
}

fn bit(rule: RuleId) -> u32 {
    1_u32.wrapping_shl(rule as u32)
}

fn set(rule: RuleId, named: bool) -> u32 {
    if named { bit(rule) } else { 0 }
}

/// The place of the word in the text. `str::find` would add a string searcher of several kilobytes, and `windows` a
/// panic with its message, to every download.
pub(crate) fn find(text: &[u8], word: &[u8]) -> Option<usize> {
    (0..text.len()).find(|start| text.get(*start..).is_some_and(|rest| rest.starts_with(word)))
}
