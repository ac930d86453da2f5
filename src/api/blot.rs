//! The service's own texts, made fit to be seen: cut, and with nothing in them that was given in secret.

use crate::secret::Secret;

/// How much of a text is kept for a person to read, in characters.
const LONGEST_TEXT: usize = 500;

/// How long a reference to a character of HTML may be, in bytes.
const LONGEST_REFERENCE: usize = 12;

/// What stands in the place of a secret.
const BLOT: &str = "•••";
/// In characters.
const BLOT_LENGTH: usize = 3;

/// What has fewer bytes is blotted out as a word of its own alone, lest an answer such as "a" make every text unreadable.
const SHORTEST_IN_WORDS: usize = 4;

/// What has fewer bytes may stand by chance where no blot may, since the text has to go back as it came.
const SHORTEST_IN_NAMES: usize = 8;

/// The characters of HTML that have names, each in the place of its name.
const NAMED: &str = "&<>\"'";
const NAMES: [&str; 5] = ["amp", "lt", "gt", "quot", "apos"];

/// What the client knows and the service may quote.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// What no text may show.
    pub secrets: &'a [&'a Secret],
    /// For whom a link was requested. No secret, but a text that names it is about this user.
    pub username: Option<&'a str>,
}

impl Known<'_> {
    /// The beginning of the text, with a blot in the place of each secret, whether it stands there as it is, in another
    /// case, or escaped as HTML, in an address or in JSON.
    pub(super) fn blotted(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        let mut before = None;
        let mut room = LONGEST_TEXT;
        while let Some(first) = rest.chars().next() {
            let found = self.secrets.iter().filter_map(|secret| quoted_length(rest, secret.reveal(), before)).max();
            let Some(left) = room.checked_sub(if found.is_some() { BLOT_LENGTH } else { 1 }) else { break };
            room = left;
            match found {
                Some(_) => out.push_str(BLOT),
                None => out.push(first),
            }
            let length = found.unwrap_or(first.len_utf8());
            before = rest.get(..length).and_then(|passed| passed.chars().next_back());
            rest = rest.get(length..).unwrap_or_default();
        }
        out
    }

    /// Whether the text quotes a secret. For texts that a blot would make useless.
    pub(super) fn is_quoted_in(&self, text: &str) -> bool {
        text.char_indices().any(|(place, _)| {
            let rest = text.get(place..).unwrap_or_default();
            self.secrets.iter().map(|secret| secret.reveal()).any(|secret| {
                secret.len() >= SHORTEST_IN_NAMES && quoted_length(rest, secret, None).is_some()
            })
        })
    }

    /// Whether the text names the user.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        let Some(name) = self.username.map(str::trim_ascii).filter(|name| name.len() >= 2) else { return false };
        let mut before = None;
        text.char_indices().any(|(place, character)| {
            let rest = text.get(place..).unwrap_or_default();
            let found = written_length(rest, name, false).filter(|length| is_word(before, rest, *length));
            before = Some(character);
            found.is_some()
        })
    }
}

/// The length of the secret as it is quoted at the beginning of the text, if it is.
fn quoted_length(text: &str, secret: &str, before: Option<char>) -> Option<usize> {
    // Whoever quotes it may have taken off the blanks at its ends.
    let secret = secret.trim_ascii();
    if secret.is_empty() {
        return None;
    }
    let length = written_length(text, secret, false).max(written_length(text, secret, true))?;
    (secret.len() >= SHORTEST_IN_WORDS || is_word(before, text, length)).then_some(length)
}

/// Whether what has the length at the beginning of the text is no part of a longer word.
fn is_word(before: Option<char>, text: &str, length: usize) -> bool {
    let after = text.get(length..).and_then(|rest| rest.chars().next());
    // Tables of all letters would weigh many times as much as this: beyond ASCII, what is no sign of punctuation.
    let is_of_word = |beside| matches!(beside, '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{1FFF}' | '\u{2C00}'..='\u{2DFF}' | '\u{3040}'..);
    ![before, after].into_iter().flatten().any(is_of_word)
}

/// How much of the beginning of the text is the words, in any case, and escaped or not.
fn written_length(text: &str, words: &str, escaped: bool) -> Option<usize> {
    let mut rest = text;
    for wanted in words.chars() {
        rest = match unescaped(rest).filter(|(character, _)| escaped && *character == wanted) {
            Some((_, rest)) => rest,
            None => {
                let mut characters = rest.chars();
                characters.next().filter(|first| first.eq_ignore_ascii_case(&wanted))?;
                characters.as_str()
            }
        };
    }
    text.len().checked_sub(rest.len())
}

/// The character that the text begins with in its escaped form, and what stands behind it: `&amp;`, `&#39;` and `&#x27;` of
/// HTML, `%C3%A9` and `+` of an address, `\"` and `\u00e9` of JSON.
fn unescaped(text: &str) -> Option<(char, &str)> {
    match text.as_bytes().first()? {
        b'+' => Some((' ', text.get(1..)?)),
        b'&' => {
            let end = text.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b';')?;
            let (name, rest) = (text.get(1..end)?, text.get(end..)?.get(1..)?);
            let character = match name.strip_prefix('#') {
                Some(digits) => match digits.strip_prefix('x').or_else(|| digits.strip_prefix('X')) {
                    Some(digits) => char::from_u32(number(digits, 16)?)?,
                    None => char::from_u32(number(digits, 10)?)?,
                },
                None => NAMED.chars().zip(NAMES).find(|(_, other)| *other == name)?.0,
            };
            Some((character, rest))
        }
        b'%' => {
            let first = number(text.get(1..3)?, 16)?;
            let length = match first {
                0..0x80 => 1,
                0x80..0xE0 => 2,
                0xE0..0xF0 => 3,
                _ => 4,
            };
            let (mut bytes, mut rest) = ([0; 4], text);
            for byte in bytes.iter_mut().take(length) {
                *byte = u8::try_from(number(rest.strip_prefix('%')?.get(..2)?, 16)?).ok()?;
                rest = rest.get(3..)?;
            }
            Some((core::str::from_utf8(bytes.get(..length)?).ok()?.chars().next()?, rest))
        }
        b'\\' => match text.get(1..)?.strip_prefix('u').and_then(|rest| number(rest.get(..4)?, 16)) {
            // A pair of surrogates, with the second half six characters on.
            Some(high @ 0xD800..0xDC00) => {
                let low = number(text.get(6..)?.strip_prefix("\\u")?.get(..4)?, 16)?;
                let code = (high & 0x3FF).wrapping_shl(10) | (low & 0x3FF);
                Some((char::from_u32(code.saturating_add(0x1_0000))?, text.get(12..)?))
            }
            Some(code) => Some((char::from_u32(code)?, text.get(6..)?)),
            None => {
                let mut characters = text.get(1..)?.chars();
                Some((characters.next()?, characters.as_str()))
            }
        },
        _ => None,
    }
}

fn number(digits: &str, radix: u32) -> Option<u32> {
    let mut number = 0_u32;
    for digit in digits.chars() {
        number = number.checked_mul(radix)?.checked_add(digit.to_digit(radix)?)?;
    }
    Some(number)
}
