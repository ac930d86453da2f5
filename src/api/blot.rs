//! Prepares texts of the service for people: cuts them, and replaces the secrets that they quote.

use crate::secret::Secret;
use crate::text::{byte_of, json_escape, next_character, push_character, reference};

/// How much of a text is kept, in characters.
const LONGEST_TEXT: usize = 500;

/// Replaces a secret.
const BLOT: &str = "•••";
/// The length of [`BLOT`] in characters.
const BLOT_LENGTH: usize = 3;

/// A secret of fewer bytes is replaced only if it is a whole word. Otherwise an answer such as "a" would make every
/// text unreadable.
const SHORTEST_IN_WORDS: usize = 4;

/// A secret of fewer bytes may be in a text by chance. It is not searched for in texts that must be sent back
/// unchanged.
const SHORTEST_IN_NAMES: usize = 8;

/// Stands for the character before the first and after the last.
const OUTSIDE: u32 = 0;

/// What the client has sent and the service may quote.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// The secrets, which no text may show.
    pub secrets: &'a [&'a Secret],
    /// The user for whom a link was requested. It is no secret, but a text that names it is about this user.
    pub username: Option<&'a str>,
}

impl Known<'_> {
    /// The beginning of the text, with each secret replaced. A secret is also found in another case, and escaped as in
    /// HTML, in an address or in JSON.
    pub(super) fn blotted(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text.as_bytes();
        let mut before = OUTSIDE;
        let mut room = LONGEST_TEXT;
        while !rest.is_empty() {
            let mut found = 0;
            for secret in self.secrets {
                found = found.max(quoted_length(rest, secret.reveal().as_bytes(), before));
            }
            let Some(left) = room.checked_sub(if found > 0 { BLOT_LENGTH } else { 1 }) else { break };
            room = left;
            if let Some((mut passed, behind)) = rest.split_at_checked(found).filter(|_| found > 0) {
                out.push_str(BLOT);
                rest = behind;
                while let Some(last) = next_character(&mut passed) {
                    before = last;
                }
            } else if let Some(first) = next_character(&mut rest) {
                push_character(&mut out, first);
                before = first;
            }
        }
        out
    }

    /// Whether the text quotes a secret. For texts in which a secret cannot be replaced.
    pub(super) fn is_quoted_in(&self, text: &str) -> bool {
        let mut rest = text.as_bytes();
        loop {
            for secret in self.secrets {
                let secret = secret.reveal().as_bytes();
                if secret.len() >= SHORTEST_IN_NAMES && quoted_length(rest, secret, OUTSIDE) > 0 {
                    return true;
                }
            }
            if next_character(&mut rest).is_none() {
                return false;
            }
        }
    }

    /// Whether the text names the user.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        let Some(name) = self.username.map(|name| name.as_bytes().trim_ascii()).filter(|name| name.len() >= 2) else {
            return false;
        };
        let mut rest = text.as_bytes();
        let mut before = OUTSIDE;
        loop {
            let length = written_length(rest, name, false);
            if length > 0 && is_word(before, rest, length) {
                return true;
            }
            let Some(character) = next_character(&mut rest) else { return false };
            before = character;
        }
    }
}

/// The length of the secret as it is quoted at the beginning of the text; 0 if it is not.
fn quoted_length(text: &[u8], secret: &[u8], before: u32) -> usize {
    // The service may have removed the spaces at the secret's ends.
    let secret = secret.trim_ascii();
    let length = written_length(text, secret, false).max(written_length(text, secret, true));
    if secret.len() >= SHORTEST_IN_WORDS || is_word(before, text, length) { length } else { 0 }
}

/// Whether the first `length` bytes of the text are whole words. `before` is the character before the text.
fn is_word(before: u32, text: &[u8], length: usize) -> bool {
    let after = text.get(length..).and_then(|mut rest| next_character(&mut rest)).unwrap_or(OUTSIDE);
    !is_of_word(before) && !is_of_word(after)
}

/// Whether the character is part of a word. Unicode's tables would weigh many times as much, so beyond ASCII everything
/// except punctuation counts as a letter.
#[inline(never)]
fn is_of_word(code: u32) -> bool {
    matches!(code, 0x30..=0x39 | 0x41..=0x5A | 0x61..=0x7A | 0xC0..=0x1FFF | 0x2C00..=0x2DFF | 0x3040..)
}

/// The length that the words have at the beginning of the text, in any case; 0 if they are not there. With `escaped`,
/// the text may have escapes.
#[inline(never)]
fn written_length(text: &[u8], words: &[u8], escaped: bool) -> usize {
    let (mut rest, mut words) = (text, words);
    while let Some(wanted) = next_character(&mut words) {
        if let Some((_, behind)) = unescaped(rest).filter(|(character, _)| escaped && *character == wanted) {
            rest = behind;
            continue;
        }
        let found = next_character(&mut rest).unwrap_or(OUTSIDE);
        let is_letter = matches!(wanted | 0x20, 0x61..=0x7A);
        if found != wanted && !(is_letter && found | 0x20 == wanted | 0x20) {
            return 0;
        }
    }
    text.len().wrapping_sub(rest.len())
}

/// Decodes the escape at the beginning of the text: `&amp;`, `&#39;` and `&#x27;` of HTML, `%C3%A9` and `+` of an
/// address, `\"` and `\u00e9` of JSON. Returns the character and the rest of the text.
#[inline(never)]
fn unescaped(text: &[u8]) -> Option<(u32, &[u8])> {
    let behind = text.get(1..)?;
    match text.first()? {
        b'+' => Some((0x20, behind)),
        b'&' => reference(text),
        b'%' => {
            let (mut bytes, mut length, mut rest) = ([0; 4], 0_usize, text);
            for byte in &mut bytes {
                let Some(decoded) = rest.strip_prefix(b"%").and_then(byte_of) else { break };
                *byte = decoded;
                length = length.wrapping_add(1);
                rest = rest.get(3..)?;
            }
            let bytes = bytes.get(..length)?;
            let mut left = bytes;
            let character = next_character(&mut left)?;
            Some((character, text.get(length.wrapping_sub(left.len()).wrapping_mul(3)..)?))
        }
        b'\\' => json_escape(text),
        _ => None,
    }
}
