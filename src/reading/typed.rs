//! Reads what people type or paste into a field.

use super::characters::{digit, is_separator};
use crate::policy::find;
use crate::secret::Secret;
use crate::text::{is_blank, is_invisible, next_character, push_character, trimmed};
use zeroize::Zeroizing;

/// A one-time password has at least six digits (RFC 4226 section 4, R4; RFC 6238 builds on it).
const SHORTEST_CODE: usize = 6;
/// It is made of 31 bits (RFC 4226 section 5.3), which is ten digits.
const LONGEST_CODE: usize = 10;

/// How many characters a username may have: more than the 254 of the longest e-mail address.
pub const LONGEST_USERNAME: usize = 256;

/// Why a text cannot be what the field asks for. It is not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InputProblem {
    /// Nothing is left once invisible characters are removed.
    #[error("nothing was given")]
    Empty,
    /// The text has other characters than digits.
    #[error("a code has digits alone")]
    NotDigits,
    /// No code has so few digits.
    #[error("too short")]
    TooShort,
    /// No code and no username has so many characters.
    #[error("too long")]
    TooLong,
    /// A tab, a line end or an unusual space is inside, so that it may be two texts.
    #[error("a tab, a line end or an unusual space is inside")]
    BlankInside,
}

impl InputProblem {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Empty, Self::NotDigits, Self::TooShort, Self::TooLong, Self::BlankInside];

    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotDigits => "not_digits",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::BlankInside => "blank_inside",
        }
    }
}

/// A change that a reader made to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Spaces, tabs or line ends are gone.
    Blanks,
    /// Characters that take no room are gone.
    Invisible,
    /// Separators between or behind digits are gone.
    Separators,
    /// Digits of another script are written as 0 to 9.
    Digits,
    /// The words around a code are gone, or the marks around a username.
    Words,
}

impl Change {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Blanks, Self::Invisible, Self::Separators, Self::Digits, Self::Words];

    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Blanks => "blanks",
            Self::Invisible => "invisible",
            Self::Separators => "separators",
            Self::Digits => "digits",
            Self::Words => "words",
        }
    }
}

/// The meaning of a text, and what was changed to get it.
#[derive(Debug)]
pub struct Typed {
    /// The text to show in the field, and to send.
    pub text: Secret,
    changes: Changes,
}

impl Typed {
    /// Whether this was changed.
    #[must_use]
    pub fn has(&self, change: Change) -> bool {
        self.changes.has(change)
    }
}

/// A set of changes, one bit for each.
#[derive(Clone, Copy, Debug, Default)]
struct Changes(u8);

impl Changes {
    fn note(&mut self, change: Change) {
        self.0 |= 1 << change as u8;
    }

    fn has(self, change: Change) -> bool {
        self.0 & (1 << change as u8) != 0
    }

    /// Whether the character is blank or invisible. If so, its removal is noted.
    #[inline(never)]
    fn drops(&mut self, code: u32) -> bool {
        let change = match code {
            _ if is_blank(code) => Change::Blanks,
            _ if is_invisible(code) => Change::Invisible,
            _ => return false,
        };
        self.note(change);
        true
    }
}

/// Reads a one-time code: six to ten digits of any scripts, in any grouping.
///
/// Words may be before or after the code ("Your code is 123 456."). If letters are joined to digits, or words are
/// between digits, the text could mean more than one code and is refused. Characters of scripts without spaces do not
/// count as joined to digits. Brackets and other marks may be around a code that is not grouped.
///
/// # Errors
///
/// [`InputProblem`], where the text cannot be a code.
pub fn read_code(text: &str) -> Result<Typed, InputProblem> {
    let mut code = Zeroizing::new(String::with_capacity(LONGEST_CODE.saturating_add(1)));
    let mut changes = Changes::default();
    let (mut ended, mut empty) = (false, true);
    // What the current piece between blanks contains.
    let (mut digits, mut others) = (false, false);
    // How many pieces of digits there are, and whether marks were skipped. Such marks also number the items of lists.
    let (mut pieces, mut marked) = (0_usize, false);
    let mut rest = text.as_bytes();
    loop {
        let next = next_character(&mut rest);
        let is_word = next.is_some_and(|character| is_word(character) || others && !digits && is_colon(character));
        if is_word || next.is_none_or(is_blank) {
            if digits && (others || ended || marked && pieces > 0) {
                return Err(InputProblem::NotDigits);
            }
            pieces = pieces.saturating_add(usize::from(digits));
            if others || is_word {
                changes.note(Change::Words);
                ended = !code.is_empty();
            }
            (digits, others) = (false, false);
        }
        let Some(character) = next else { break };
        if changes.drops(character) {
            continue;
        }
        empty = false;
        match digit(character) {
            Some(value) => {
                digits = true;
                if character >= 0x80 {
                    changes.note(Change::Digits);
                }
                // No more are stored, because the text may have any length.
                if code.len() <= LONGEST_CODE {
                    code.push(char::from(b'0'.wrapping_add(value)));
                }
            }
            None if is_separator(character) => changes.note(Change::Separators),
            None if is_mark(character) => {
                changes.note(Change::Separators);
                marked = true;
            }
            None => others |= !is_word,
        }
    }
    match code.len() {
        0 if empty => Err(InputProblem::Empty),
        0 => Err(InputProblem::NotDigits),
        1..SHORTEST_CODE => Err(InputProblem::TooShort),
        SHORTEST_CODE..=LONGEST_CODE => Ok(Typed { text: Secret::new(code.as_str().into()), changes }),
        _ => Err(InputProblem::TooLong),
    }
}

/// Whether the character belongs to a script that is written without spaces.
fn is_word(code: u32) -> bool {
    code >= 0x2E80 && digit(code).is_none() && !is_separator(code) && !is_invisible(code) && !is_blank(code)
}

/// Whether the character may separate a word from a code: "Code:123456".
fn is_colon(code: u32) -> bool {
    matches!(code, 0x3A | 0x3D)
}

/// Whether the character is a bracket, a quotation mark, or another sign without a meaning here.
fn is_mark(code: u32) -> bool {
    matches!(
        code,
        0x21..=0x23 | 0x28..=0x2A | 0x3B | 0x3C | 0x3E | 0x3F | 0x5B | 0x5D | 0x60 | 0x7B..=0x7E | 0xAB | 0xBB
    )
}

/// Reads a username. Invisible characters and the marks that it was copied with are removed. Ordinary spaces between
/// its words stay.
///
/// # Errors
///
/// [`InputProblem`], where the text cannot be a username.
pub fn read_username(text: &str) -> Result<Typed, InputProblem> {
    let mut name = String::new();
    let mut changes = Changes::default();
    let (mut is_split, mut is_blank_inside) = (false, false);
    // The length up to the last visible character, and how many spaces follow it.
    let (mut length, mut spaces) = (0_usize, 0_usize);
    let mut rest = text.as_bytes();
    let mut inner = trimmed(text);
    while let Some(name) = unwrapped(inner) {
        rest = name.as_bytes();
        inner = trimmed(name);
        if inner.len() < name.len() {
            changes.note(Change::Blanks);
        }
        changes.note(Change::Words);
    }
    while let Some(character) = next_character(&mut rest) {
        match character {
            _ if is_invisible(character) => changes.note(Change::Invisible),
            _ if !is_blank(character) => {
                is_blank_inside |= is_split;
                length = length.saturating_add(spaces).saturating_add(1);
                // No more are stored, because the text may have any length.
                if length <= LONGEST_USERNAME {
                    for _ in 0..spaces {
                        name.push(' ');
                    }
                    push_character(&mut name, character);
                }
                spaces = 0;
            }
            _ if length == 0 => changes.note(Change::Blanks),
            0x20 => spaces = spaces.saturating_add(1),
            _ => is_split = true,
        }
    }
    if is_split || spaces > 0 {
        changes.note(Change::Blanks);
    }
    match length {
        0 => Err(InputProblem::Empty),
        _ if is_blank_inside => Err(InputProblem::BlankInside),
        1..=LONGEST_USERNAME => Ok(Typed { text: Secret::new(name), changes }),
        _ => Err(InputProblem::TooLong),
    }
}

/// The name without the marks that it was copied with: brackets with words before them, quotation marks, `mailto:`, and
/// a comma or full stop after an e-mail address, which never ends with one.
fn unwrapped(name: &str) -> Option<&str> {
    let bytes = name.as_bytes();
    let end = bytes.len();
    let (start, end) = match bytes {
        [.., b'>'] => (find(bytes, b"<")?.wrapping_add(1), end.wrapping_sub(1)),
        [b'"', .., b'"'] | [b'\'', .., b'\''] | [b'`', .., b'`'] => (1, end.wrapping_sub(1)),
        [0xE2, 0x80, 0x98..=0x9F, .., 0xE2, 0x80, 0x98..=0x9F] => (3, end.wrapping_sub(3)),
        [0xC2, 0xAB, .., 0xC2, 0xBB] => (2, end.wrapping_sub(2)),
        [.., b'.' | b',' | b';' | b':'] if find(bytes, b"@").is_some() => (0, end.wrapping_sub(1)),
        [scheme @ .., _] if scheme.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"mailto:")) => {
            (7, bytes.iter().position(|byte| matches!(byte, b'?' | b'|')).unwrap_or(end))
        }
        _ => return None,
    };
    name.get(start..end)
}

/// Reads a key that stands alone. Invisible characters around it are removed.
///
/// # Errors
///
/// [`InputProblem::Empty`], where nothing is left.
pub fn read_key(text: &str) -> Result<Secret, InputProblem> {
    let key = trimmed(text);
    if key.is_empty() { Err(InputProblem::Empty) } else { Ok(Secret::new(key.into())) }
}

/// Invisible characters in a password or an answer. The person is told before the text is sent, and the text is not
/// changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// It starts with a space, a tab or a line end.
    pub start: bool,
    /// It ends with one.
    pub end: bool,
    /// It has a character that takes no room, or a space other than that of the space bar.
    pub inside: bool,
}

/// Finds invisible characters in a password or an answer.
#[must_use]
pub fn find_hidden(text: &str) -> Hidden {
    let mut hidden = Hidden::default();
    let mut previous = 0x20;
    // Whether any character was seen, whether a character other than a blank was seen, and whether an unusual blank has
    // followed one.
    let (mut is_seen, mut is_begun, mut is_open) = (false, false, false);
    let mut rest = text.as_bytes();
    while let Some(character) = next_character(&mut rest) {
        if is_blank(character) {
            hidden.start |= !is_seen;
            is_seen = true;
            hidden.end = true;
            is_open |= is_begun && character != 0x20;
        } else {
            hidden.inside |= is_open;
            is_begun = true;
            if is_invisible(character) {
                // Joiners and variation selectors shape the character before them, in emoji and in several scripts.
                let shapes = matches!(character, 0x200C | 0x200D | 0xFE00..=0xFE0F | 0xE0100..=0xE01EF);
                hidden.inside |= !shapes || previous < 0x80;
            } else {
                hidden.end = false;
                is_seen = true;
            }
        }
        previous = character;
    }
    hidden
}
