//! What people type and paste into a field.

use super::characters::{digit, is_blank, is_invisible, is_separator, is_unseen, split_at_text};
use crate::secret::Secret;
use zeroize::Zeroizing;

/// A one-time password has at least six digits (RFC 4226 section 4, R4; RFC 6238 builds on it).
const SHORTEST_CODE: usize = 6;
/// It is made of 31 bits (RFC 4226 section 5.3), which is ten digits.
const LONGEST_CODE: usize = 10;

/// How many characters a username may have: more than the 254 of the longest e-mail address.
pub const LONGEST_USERNAME: usize = 256;

/// Why a text can be none of what was asked for. It is not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InputProblem {
    /// Nothing is left without what cannot be seen.
    #[error("nothing was given")]
    Empty,
    /// A code has digits alone.
    #[error("a code has digits alone")]
    NotDigits,
    /// A code of so few digits there is not.
    #[error("too short")]
    TooShort,
    /// Neither a code nor a username has so many characters.
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

/// What a reader has changed of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Spaces, tabs or line ends are gone.
    Blanks,
    /// Characters that take no room are gone.
    Invisible,
    /// What stood between or behind digits is gone.
    Separators,
    /// Digits of another script are written as 0 to 9.
    Digits,
    /// The words around a code are gone.
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

/// What a text means, and what was changed for it.
#[derive(Debug)]
pub struct Typed {
    /// What to show in the field, and to send.
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

/// A bit for each.
#[derive(Clone, Copy, Debug, Default)]
struct Changes(u8);

impl Changes {
    fn note(&mut self, change: Change) {
        self.0 |= 1 << change as u8;
    }

    fn has(self, change: Change) -> bool {
        self.0 & (1 << change as u8) != 0
    }

    /// Whether nobody sees the character, which is noted as gone.
    fn drops(&mut self, character: char) -> bool {
        match character {
            _ if is_blank(character) => self.note(Change::Blanks),
            _ if is_invisible(character) => self.note(Change::Invisible),
            _ => return false,
        }
        true
    }
}

/// Reads a one-time code: six to ten digits of any scripts, in any grouping.
///
/// Words may stand before or behind ("Your code is 123 456."). What has letters in one piece with digits, or digits in two
/// places, could mean more than one code and is refused.
///
/// # Errors
///
/// [`InputProblem`], where the text can be no code.
pub fn read_code(text: &str) -> Result<Typed, InputProblem> {
    let mut code = Zeroizing::new(String::with_capacity(LONGEST_CODE));
    let mut changes = Changes::default();
    let mut ended = false;
    let mut empty = true;
    for piece in text.split(is_blank) {
        let mut digits = 0_usize;
        let mut others = false;
        for character in piece.chars() {
            if changes.drops(character) {
                continue;
            }
            empty = false;
            match digit(character) {
                Some(value) => {
                    digits = digits.saturating_add(1);
                    if !character.is_ascii() {
                        changes.note(Change::Digits);
                    }
                    // More are counted as one more: the text may be of any length.
                    if code.len() <= LONGEST_CODE {
                        code.extend(char::from_digit(value, 10));
                    }
                }
                None if is_separator(character) => changes.note(Change::Separators),
                None => others = true,
            }
        }
        if digits > 0 && (others || ended) {
            return Err(InputProblem::NotDigits);
        }
        if others {
            changes.note(Change::Words);
            ended = !code.is_empty();
        }
    }
    if text.contains(is_blank) {
        changes.note(Change::Blanks);
    }
    match code.len() {
        0 if empty => Err(InputProblem::Empty),
        0 => Err(InputProblem::NotDigits),
        1..SHORTEST_CODE => Err(InputProblem::TooShort),
        SHORTEST_CODE..=LONGEST_CODE => Ok(Typed { text: Secret::new(code.as_str().into()), changes }),
        _ => Err(InputProblem::TooLong),
    }
}

/// Reads a username: nothing that cannot be seen is left of it but ordinary spaces between its words.
///
/// # Errors
///
/// [`InputProblem`], where the text can be no username.
pub fn read_username(text: &str) -> Result<Typed, InputProblem> {
    let inside = text.trim_matches(is_unseen);
    if inside.is_empty() {
        return Err(InputProblem::Empty);
    }
    let mut changes = Changes::default();
    let mut name = String::new();
    for character in inside.chars() {
        if character != ' ' && changes.drops(character) {
            continue;
        }
        name.push(character);
        if name.len() > LONGEST_USERNAME.saturating_mul(4) {
            return Err(InputProblem::TooLong);
        }
    }
    if changes.has(Change::Blanks) {
        return Err(InputProblem::BlankInside);
    }
    if name.chars().count() > LONGEST_USERNAME {
        return Err(InputProblem::TooLong);
    }
    if let Some((before, behind)) = split_at_text(text, inside) {
        for character in before.chars().chain(behind.chars()) {
            changes.drops(character);
        }
    }
    Ok(Typed { text: Secret::new(name), changes })
}

/// Reads a key that stands alone: what cannot be seen around it is no part of it.
///
/// # Errors
///
/// [`InputProblem::Empty`], where nothing is left.
pub fn read_key(text: &str) -> Result<Secret, InputProblem> {
    let key = text.trim_matches(is_unseen);
    if key.is_empty() { Err(InputProblem::Empty) } else { Ok(Secret::new(key.into())) }
}

/// What nobody sees in a password or an answer. It is said before the text is sent, and the text is not changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// It starts with a space, a tab or a line end.
    pub start: bool,
    /// It ends with one.
    pub end: bool,
    /// It has a character that takes no room, or a space that is none of the space bar.
    pub inside: bool,
}

/// Finds what nobody sees in a password or an answer.
#[must_use]
pub fn find_hidden(text: &str) -> Hidden {
    let mut previous = ' ';
    let mut inside = false;
    for character in text.trim_matches(is_blank).chars() {
        // Joiners and variation selectors shape what stands before them, in emoji and in several scripts.
        let shapes = matches!(character, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
        inside |= character != ' ' && is_unseen(character) && (previous.is_ascii() || !shapes);
        previous = character;
    }
    let seen = text.trim_matches(is_invisible);
    Hidden { start: seen.starts_with(is_blank), end: seen.ends_with(is_blank), inside }
}
