//! What mail makes of a link, and which key it can only hold.
//!
//! A key is what the vendor calls a hash: letters, digits and `+ / = - _ ~`. In a link it ends where such characters end.
//! What stands behind it may be a part of it that a line was broken at, or words of the mail: where it may be either, the
//! text is refused. Another key than the one in the link never comes out.

use super::characters::{
    Draft, begins, has, is_blank, is_unseen, split_at_text, split_before, split_first, trim_end, trim_start,
};
use super::mail::{Evidence, evidence, hexadecimal, undo};
use super::typed::read_username;
use crate::api::Service;
use crate::secret::Secret;

/// How many bytes of a text are read at most. The text parts of mails are shorter.
pub const LONGEST_TEXT: usize = 1 << 18;

/// How far a value is looked at, and how far back its link may begin, in bytes.
const WINDOW: usize = 2048;
/// How many parameters of the same name a text may have.
const MOST_PARAMETERS: usize = 64;
/// How many line ends may be inside a key.
const MOST_BREAKS: usize = 4;
/// From this length on a text of hexadecimal digits alone is a key of such, and nothing else goes on with it.
const SURELY_HEXADECIMAL: usize = 16;
/// No key of other characters begins with so many hexadecimal digits.
const MOST_DIGITS_OF_OTHERS: usize = 24;
/// The greatest length of a username of a link, which a page shows as its own word.
const LONGEST_LINKED_USERNAME: usize = 128;

/// Stands for an encoded character that no key has.
const FOREIGN: u8 = b'*';

/// Why no key is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkProblem {
    /// The text holds no key.
    #[error("the text holds no key")]
    NotFound,
    /// The text holds different keys.
    #[error("the text holds different keys")]
    Several,
    /// Where the key ends cannot be told.
    #[error("where the key ends cannot be told")]
    Unclear,
    /// The key was cut: an ellipsis stands behind it.
    #[error("the key was cut")]
    Truncated,
    /// The text is longer than [`LONGEST_TEXT`].
    #[error("the text is too long")]
    TooLong,
}

impl LinkProblem {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::NotFound, Self::Several, Self::Unclear, Self::Truncated, Self::TooLong];

    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Several => "several_keys",
            Self::Unclear => "unclear",
            Self::Truncated => "truncated",
            Self::TooLong => "too_long",
        }
    }
}

/// What of a link is left out. It is no reason not to use the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkWarning {
    /// The link names a service that has no password set.
    UnknownService,
    /// The username has blanks or control characters inside, or is too long.
    UnreadableUsername,
}

impl LinkWarning {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::UnknownService, Self::UnreadableUsername];

    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::UnknownService => "unknown_service",
            Self::UnreadableUsername => "unreadable_username",
        }
    }
}

/// What a link says.
#[derive(Debug)]
pub struct RecoveryLink {
    /// The key.
    pub key: Secret,
    /// Whose it is, where the link names somebody.
    pub username: Option<String>,
    /// Where it is from, where the link names a service.
    pub service: Option<Service>,
    /// What of the link is left out.
    pub warnings: Vec<LinkWarning>,
}

/// Reads a key from what a person or a page has of a link: the key alone, the link, or the whole mail.
///
/// A text that begins with `?` or `#` is taken for the end of an address that a browser has opened.
///
/// # Errors
///
/// [`LinkProblem`], where the text holds no key that can be told.
pub fn read_recovery_link(text: &str) -> Result<RecoveryLink, LinkProblem> {
    if text.len() > LONGEST_TEXT {
        return Err(LinkProblem::TooLong);
    }
    let given = trim_start(trim_end(text, is_unseen), is_unseen);
    let plain = undo(given);
    let key = match find_key(&plain, matches!(given.as_bytes().first(), Some(b'?' | b'#')))? {
        Some(key) => key,
        None => bare_key(given).ok_or(LinkProblem::NotFound)?,
    };
    let mut warnings = Vec::new();
    let service = find(&plain, "service", find_service, LinkWarning::UnknownService, &mut warnings);
    let username = find(&plain, "username", find_username, LinkWarning::UnreadableUsername, &mut warnings);
    Ok(RecoveryLink { key: Secret::new(core::mem::take(&mut { key }.0)), username, service, warnings })
}

/// Any text without blanks that is no address.
fn bare_key(text: &str) -> Option<Draft> {
    // Addresses, however they are encoded.
    let signs = ["://", "aHR0cHM6", "aHR0cDov"];
    let is_address = matches!(text.as_bytes().first(), Some(b'?' | b'#'))
        || text.starts_with("http")
        || signs.iter().any(|sign| split_at_text(text, sign).is_some());
    let key = Draft::seen(text);
    (!key.is_empty() && !has(&key, is_blank) && !is_address).then_some(key)
}

/// The one key that the text's parameters hold. `None` where it has no such parameter.
fn find_key(text: &str, is_address: bool) -> Result<Option<Draft>, LinkProblem> {
    let mut found: Option<Draft> = None;
    let mut doubts = Vec::new();
    let mut count = 0_usize;
    for parameter in parameters(text, "key") {
        count = count.wrapping_add(1);
        match parameter.key(text, is_address) {
            _ if count > MOST_PARAMETERS => return Err(LinkProblem::Several),
            Value::Nothing => {}
            Value::Key(key) => match &found {
                Some(other) if **other != *key => return Err(LinkProblem::Several),
                _ => found = Some(key),
            },
            Value::Doubt(beginning, problem) => doubts.push((beginning, problem)),
        }
    }
    for (beginning, problem) in doubts {
        // The same link as one that could be read, shown shorter or with words glued to it.
        let is_same = |key: &Draft| key.starts_with(&*beginning) || beginning.starts_with(&**key);
        if !found.as_ref().is_some_and(is_same) {
            return Err(if found.is_some() { LinkProblem::Several } else { problem });
        }
    }
    if found.is_none() && count > 0 { Err(LinkProblem::NotFound) } else { Ok(found) }
}

/// The first value that `read` understands; a warning where none of those that are there is.
fn find<T>(
    text: &str,
    name: &'static str,
    read: impl Fn(Parameter<'_>) -> Option<T>,
    warning: LinkWarning,
    warnings: &mut Vec<LinkWarning>,
) -> Option<T> {
    let mut values = parameters(text, name).take(MOST_PARAMETERS).map(read).peekable();
    let is_there = values.peek().is_some();
    let value = values.flatten().next();
    if is_there && value.is_none() {
        warnings.push(warning);
    }
    value
}

/// The longest name of a service that the value begins with. Line ends may be inside.
fn find_service(parameter: Parameter<'_>) -> Option<Service> {
    let value = parameter.unfold(false);
    let mut rest = trim_start(&value, is_unseen);
    let mut name = String::new();
    while let Some((character, behind)) = split_first(rest) {
        match character {
            _ if is_blank(character) => {}
            'a'..='z' | 'A'..='Z' | '_' if name.len() < WINDOW => name.push(character),
            _ => break,
        }
        rest = behind;
    }
    // Words may be glued behind it; what goes on with a low line is another name.
    let begins = |service: &Service| name.strip_prefix(service.name()).is_some_and(|behind| !behind.starts_with('_'));
    Service::ALL.into_iter().find(begins)
}

/// A username that a page may show: short, and without anything inside that cannot be seen.
fn find_username(parameter: Parameter<'_>) -> Option<String> {
    let behind = split_before(parameter.behind, |character| is_blank(character) || is_closer(character)).0;
    let value = Parameter { behind, ..parameter }.unfold(false);
    let value = split_before(&value, |character| matches!(character, '&' | '#')).0;
    let value = trim_end(trim_end(value, is_unseen), is_punctuation);
    let typed = read_username(value).ok()?;
    let name = typed.text.reveal();
    let fits = name.len() <= LONGEST_LINKED_USERNAME && !has(name, |character| matches!(character, ' ' | '*'));
    fits.then(|| name.into())
}

/// What a parameter named `key` holds.
enum Value {
    /// Nothing that could be one.
    Nothing,
    /// A key.
    Key(Draft),
    /// Perhaps one; how it begins, and why it is not read.
    Doubt(Draft, LinkProblem),
}

/// A place where a text has a parameter of a name.
#[derive(Clone, Copy)]
struct Parameter<'a> {
    behind: &'a str,
    /// What begins a code of a character: `%`, or `-` in an address that Proofpoint has rewritten.
    escape: char,
    /// How often the link was encoded.
    level: usize,
}

/// The places where the text has a parameter of that name, in however often encoded links.
fn parameters<'a>(text: &'a str, name: &'static str) -> impl Iterator<Item = Parameter<'a>> {
    let mut rest = text;
    let tails = core::iter::from_fn(move || {
        rest = split_at_text(rest, name)?.1;
        Some(rest)
    });
    tails.filter_map(move |tail| {
        let before = text.get(..text.len().checked_sub(tail.len())?.checked_sub(name.len())?)?;
        let (escape, level, behind) = match tail.strip_prefix('=') {
            Some(behind) => ('%', 0, behind),
            None => {
                let escape = split_first(tail)?.0;
                if !matches!(escape, '%' | '-') {
                    return None;
                };
                let (depth, byte, behind) = escaped(tail.get(1..)?)?;
                (byte == b'=').then_some((escape, depth, behind))?
            }
        };
        is_separated(before, escape).then_some(Parameter { behind, escape, level })
    })
}

/// Whether a parameter may begin behind the text.
fn is_separated(before: &str, escape: char) -> bool {
    let Some(last) = before.chars().next_back() else { return true };
    if matches!(last, '?' | '&' | '#' | ';' | '(' | '[' | '{' | '<' | '>' | '"' | '\'') || is_blank(last) {
        return true;
    }
    let code = before.len().checked_sub(2).and_then(|place| before.split_at_checked(place));
    code.is_some_and(|(encoded, code)| {
        hexadecimal(code).is_some_and(|byte| b"?&#;".contains(&byte))
            && encoded.trim_end_matches("25").ends_with(escape)
    })
}

/// The character that a code stands for, how often it was encoded, and what stands behind it.
fn escaped(code: &str) -> Option<(usize, u8, &str)> {
    let mut code = code;
    let mut depth = 1_usize;
    while let Some(deeper) = code.strip_prefix("25").filter(|deeper| hexadecimal(deeper).is_some()) {
        code = deeper;
        depth = depth.wrapping_add(1);
    }
    Some((depth, hexadecimal(code)?, code.get(2..)?))
}

impl Parameter<'_> {
    /// The value and what follows it, decoded. `&` stands where the link ends the value, `#` where what the link is packed
    /// in does, [`FOREIGN`] for a character that was encoded and would end it, and `<` for one that no link has.
    fn unfold(&self, of_key: bool) -> Draft {
        let mut bytes = Vec::with_capacity(WINDOW.wrapping_mul(2));
        let mut rest = self.behind;
        while let Some((character, behind)) = split_first(rest).filter(|_| bytes.len() < WINDOW) {
            let here = rest;
            rest = behind;
            if character == '%' || character == self.escape {
                match escaped(rest) {
                    Some((depth, byte, behind)) => {
                        bytes.push(self.decoded(byte, depth, character));
                        rest = behind;
                    }
                    None => bytes.push(FOREIGN),
                }
            } else if character == '_' && self.escape == '-' {
                bytes.push(b'/');
            } else if character == '&' && self.level > 0 {
                bytes.push(b'#');
            } else if of_key && !character.is_ascii() && !is_unseen(character) && character != '…' {
                bytes.push(b'<');
            } else {
                bytes.extend_from_slice(here.get(..character.len_utf8()).unwrap_or_default().as_bytes());
            }
        }
        let text = Draft(String::from_utf8(bytes).unwrap_or_else(|error| {
            let end = error.utf8_error().valid_up_to();
            let mut bytes = error.into_bytes();
            bytes.truncate(end);
            bytes.push(FOREIGN);
            String::from_utf8(bytes).unwrap_or_default()
        }));
        Draft::seen(&text)
    }

    /// Reads the value as a key. `whole` is the text that it is in.
    fn key(&self, whole: &str, is_address: bool) -> Value {
        let text = self.unfold(true);
        let text = trim_start(&text, is_unseen);
        let (run, behind) = split_run(text);
        let signs = match (run.starts_with("3D"), self.level) {
            (false, _) => Evidence::Literal,
            (true, 0) => evidence(whole),
            // The signs in the address of a gateway are not those of the link.
            _ => Evidence::Unknown,
        };
        let doubt = |run: &str, problem| Value::Doubt(Draft::new(run), problem);
        let unclear = || doubt(run, LinkProblem::Unclear);
        if !has(run, |character| character.is_ascii_alphanumeric()) {
            return Value::Nothing;
        }
        let Some(run) = unquoted(run, signs, is_address).and_then(unglued) else { return unclear() };
        let key = |run: &str| Value::Key(Draft::new(run));
        let rest = trim_start(behind, is_punctuation);
        match split_first(behind).map(|(first, _)| first) {
            None if text.len() >= WINDOW => unclear(),
            Some('…') => doubt(run, LinkProblem::Truncated),
            _ if behind.starts_with("...") => doubt(run, LinkProblem::Truncated),
            Some('&') if !goes_on(behind) => unclear(),
            Some(blank) if is_blank(blank) => continued(run, behind).map_or_else(unclear, Value::Key),
            _ if rest.is_empty() || begins(rest, ends_word) => key(run),
            _ if is_foreign(run, rest) => key(run),
            // What a browser has opened has no words behind it.
            _ if is_address => {
                let value = split_before(text, ends_word).0;
                let value = trim_end(value, is_punctuation);
                if has(value, |character| character == '*') { unclear() } else { key(value) }
            }
            _ => unclear(),
        }
    }

    fn decoded(&self, byte: u8, depth: usize, escape: char) -> u8 {
        match byte {
            b'&' if depth == self.level && escape == self.escape => b'&',
            // A gateway's address ends the value. How deep a code of another kind lies, nobody knows.
            b'&' | b'#' if depth <= self.level || escape != self.escape => b'#',
            b'&' | b'#' | b'%' => FOREIGN,
            // Nothing encodes letters and digits twice: the key is meant to have a per cent sign.
            _ if byte.is_ascii_alphanumeric() && depth > self.level.wrapping_add(1) => FOREIGN,
            // Glued behind, such a character is none of the key's; inside, the key is none that can be read.
            _ if is_closer(char::from(byte)) => b'!',
            _ => byte,
        }
    }
}

fn ends_word(character: char) -> bool {
    is_blank(character) || is_end(character)
}

/// What a link ends its value with, or what stands around a link.
fn is_end(character: char) -> bool {
    matches!(character, '&' | '#') || is_closer(character)
}

fn is_closer(character: char) -> bool {
    matches!(character, '<' | '>' | '"' | '\'' | '(' | ')' | '[' | ']' | '{' | '}' | '`' | '|' | '\\' | '^')
}

/// What a sentence puts behind a link.
fn is_punctuation(character: char) -> bool {
    matches!(character, '.' | ',' | ':' | ';' | '!' | '?')
}

/// Splits behind the characters that keys have.
fn split_run(text: &str) -> (&str, &str) {
    split_before(
        text,
        |character| !matches!(character, 'a'..='z' | 'A'..='Z' | '0'..='9' | '+' | '/' | '=' | '-' | '_' | '~'),
    )
}

/// The key of a text that may be "quoted-printable", in which `3D` belongs to the equals sign before it.
fn unquoted(run: &str, signs: Evidence, is_address: bool) -> Option<&str> {
    let Some(behind) = run.strip_prefix("3D") else { return Some(run) };
    // No key mixes small and capital digits.
    let is_small = split_digits(behind).1.is_empty() && has(behind, |letter| letter.is_ascii_lowercase());
    match signs {
        _ if is_small && behind.len() >= SURELY_HEXADECIMAL => Some(behind),
        Evidence::Literal => Some(run),
        // Done twice, it may have been done three times.
        Evidence::Quoted => Some(behind).filter(|behind| !behind.starts_with("3D")),
        Evidence::Unknown => is_address.then_some(run),
    }
}

/// The run, if it may be a key with nothing glued to it: equals signs only end one, and hexadecimal digits stand alone.
fn unglued(run: &str) -> Option<&str> {
    let (digits, others) = split_digits(run);
    if digits.len() >= SURELY_HEXADECIMAL && !others.is_empty() {
        if !has(others, |character| character.is_ascii_alphanumeric()) {
            return Some(digits);
        }
        if digits.len() >= MOST_DIGITS_OF_OTHERS {
            return None;
        }
    }
    (!has(trim_end(run, |sign| sign == '='), |sign| sign == '=')).then_some(run)
}

/// Splits behind the hexadecimal digits, small or capital, and the hyphens among them.
fn split_digits(run: &str) -> (&str, &str) {
    let small = split_before(run, |character| !matches!(character, '0'..='9' | 'a'..='f' | '-'));
    let capital = split_before(run, |character| !matches!(character, '0'..='9' | 'A'..='F' | '-'));
    if small.0.len() > capital.0.len() { small } else { capital }
}

/// Whether what follows a key cannot be a part of it, since the key is of hexadecimal digits.
fn is_foreign(run: &str, behind: &str) -> bool {
    let letter = split_run(behind).0.bytes().find(u8::is_ascii_alphanumeric);
    let is_digit = |byte: u8| match byte {
        b'0'..=b'9' => true,
        b'a'..=b'f' => !has(run, |character| character.is_ascii_uppercase()),
        b'A'..=b'F' => !has(run, |character| character.is_ascii_lowercase()),
        _ => false,
    };
    run.len() >= SURELY_HEXADECIMAL && split_digits(run).1.is_empty() && letter.is_some_and(|letter| !is_digit(letter))
}

/// The key, where blanks or a line end stand behind what is read of it so far. `None` where it may go on behind them.
fn continued(run: &str, behind: &str) -> Option<Draft> {
    let mut key = Draft::with_capacity(WINDOW);
    key.0.push_str(run);
    let mut rest = behind;
    for breaks in 0..MOST_BREAKS {
        let (line_ends, next) = split_gap(rest);
        let (more, left) = split_run(next);
        let ends = line_ends > 1 || next.is_empty() || begins(next, is_end) || is_foreign(run, next);
        if breaks == 0 && ends {
            return Some(key);
        }
        if line_ends > 1 || more.is_empty() {
            return None;
        }
        key.0.push_str(more);
        if names_parameter(left) {
            // `=3D` may have been broken, too.
            let is_whole = unglued(&key).is_some_and(|whole| whole.len() == key.len()) && !key.starts_with("3D");
            return is_whole.then_some(key);
        }
        rest = left;
        if !begins(rest, is_blank) {
            return None;
        }
    }
    None
}

/// Whether the link goes on with another parameter, in whose name lines may be broken.
fn names_parameter(text: &str) -> bool {
    let Some(name) = text.strip_prefix('&') else { return false };
    let name = name.strip_prefix("amp;").unwrap_or(name);
    let behind =
        trim_start(name, |character| character.is_ascii_alphanumeric() || character == '_' || is_blank(character));
    behind.len() < name.len() && behind.starts_with('=')
}

/// Whether the `&` that the text begins with is one of a link, and none of an entity that a line was broken in.
fn goes_on(text: &str) -> bool {
    let next = text.get(1..).unwrap_or_default();
    next.is_empty() || begins(next, |next| next != '#' && ends_word(next)) || names_parameter(text)
}

/// How many line ends a text begins with, and what stands behind them, the blanks beside them, and the marks of quoted
/// mail.
fn split_gap(text: &str) -> (usize, &str) {
    let mut line_ends = 0_usize;
    let mut rest = text;
    while let Some((character, behind)) = split_first(rest) {
        match character {
            '\r' if rest.starts_with("\r\n") => {}
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                line_ends = line_ends.saturating_add(1)
            }
            _ if is_blank(character) => {}
            '>' if line_ends > 0 && rest.len() > 1 => {}
            _ => break,
        }
        rest = behind;
    }
    (line_ends, rest)
}
