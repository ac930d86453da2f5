//! The kinds of characters that the readers distinguish.

use crate::text::{NONE, is_blank, is_invisible, is_line_end, next_character};
use core::ops::Deref;
use zeroize::Zeroize;

/// The zeros of the decimal digits of all scripts (Unicode 17, category Nd). The other nine digits follow each zero.
/// To fit into 16 bits, the zeros from the first decrease on lack 0x1_0000.
#[rustfmt::skip]
const ZEROS: [u16; 77] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
    0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x04A0, 0x0D30, 0x0D40, 0x1066, 0x10F0, 0x1136,
    0x11D0, 0x12F0, 0x1450, 0x14D0, 0x1650, 0x16C0, 0x16D0, 0x16DA, 0x1730, 0x18E0, 0x1950, 0x1BF0,
    0x1C50, 0x1D50, 0x1DA0, 0x1DE0, 0x1F50, 0x6130, 0x6A60, 0x6AC0, 0x6B50, 0x6D70, 0xCCF0, 0xD7CE,
    0xD7D8, 0xD7E2, 0xD7EC, 0xD7F6, 0xE140, 0xE2F0, 0xE4F0, 0xE5F1, 0xE950, 0xFBF0,
];

/// The value of the character as a decimal digit of any script; `None` if it is not one.
#[inline(never)]
pub(super) fn digit(code: u32) -> Option<u8> {
    let (mut previous, mut plane) = (0, 0);
    for zero in ZEROS {
        if zero < previous {
            plane = 0x1_0000;
        }
        previous = zero;
        let value = code.wrapping_sub(u32::from(zero) | plane);
        if value < 10 {
            #[allow(clippy::cast_possible_truncation, reason = "it is less than ten")]
            return Some(value as u8);
        }
    }
    None
}

/// Whether people or apps group digits with the character: hyphens, dashes, points, commas, apostrophes, low lines, the
/// keycap of emoji.
#[inline(never)]
pub(super) fn is_separator(code: u32) -> bool {
    matches!(
        code,
        0x27 | 0x2C..=0x2E | 0x5F | 0xB7 | 0x58A | 0x5BE | 0x1806 | 0x2010..=0x2027 | 0x2043 | 0x207B | 0x208B | 0x20E3
            | 0x2212 | 0x2219 | 0x22C5 | 0x2500 | 0x2E3A | 0x2E3B | 0x3001 | 0x3002 | 0x301C | 0x3030 | 0x30A0 | 0x30FB
            | 0x30FC | 0xFE58 | 0xFE63 | 0xFF0C..=0xFF0E | 0xFF3F | 0xFF65 | 0xFF70
    )
}

// ------------------------------------------------------------------------------------- texts that may hold a key

/// A run of hexadecimal digits of at least this length is a hexadecimal key, and other letters do not belong to it.
pub(super) const SURELY_HEXADECIMAL: usize = 16;

/// A space, a tab or a line end.
pub(super) const BLANK: u8 = 1;
/// A character that ends a value in a link, or that encloses a link.
pub(super) const END: u8 = 2;
/// Punctuation of a sentence after a link.
pub(super) const PUNCTUATION: u8 = 4;
/// A lowercase hexadecimal digit, or a hyphen among such digits.
pub(super) const SMALL: u8 = 8;
/// An uppercase hexadecimal digit, or a hyphen among such digits.
pub(super) const CAPITAL: u8 = 16;
/// A letter or a digit.
pub(super) const LETTER: u8 = 32;
/// Another character of a key.
pub(super) const SIGN: u8 = 64;
/// A character that no key contains.
pub(super) const FOREIGN: u8 = 128;

// These bytes do not occur in UTF-8.

/// Stands for an encoded character that no key contains.
pub(super) const UNREADABLE: u8 = 0xFF;
/// Stands for an encoded character that is not part of a key if it is at the end.
pub(super) const CLOSER: u8 = 0xFE;
/// Stands for an ellipsis.
pub(super) const ELLIPSIS: u8 = 0xFD;
/// Stands for an ampersand of the address that a gateway has wrapped around a link.
pub(super) const OUTER: u8 = 0xFC;

static KINDS: [u8; 256] = kinds();

const fn kinds() -> [u8; 256] {
    let mut kinds = [0; 256];
    let mut place = 0_usize;
    while place < 256 {
        #[allow(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "the compiler evaluates it")]
        let (byte, kind) = (place as u8, &mut kinds[place]);
        *kind = match byte {
            b'\t' | b'\n' | b'\r' | b' ' => BLANK,
            b'&' | b'#' | b'<' | b'>' | b'"' | b'\'' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'`' | b'|'
            | b'\\' | b'^' | OUTER => END,
            b'.' | b',' | b':' | b';' | b'!' | b'?' => PUNCTUATION,
            b'0'..=b'9' => SMALL | CAPITAL | LETTER,
            b'a'..=b'f' => SMALL | LETTER,
            b'A'..=b'F' => CAPITAL | LETTER,
            b'g'..=b'z' | b'G'..=b'Z' => LETTER,
            b'-' => SMALL | CAPITAL | SIGN,
            b'+' | b'/' | b'=' | b'_' | b'~' => SIGN,
            b'*' | UNREADABLE | ELLIPSIS => FOREIGN,
            CLOSER => FOREIGN | PUNCTUATION,
            _ => 0,
        };
        place = place.wrapping_add(1);
    }
    kinds
}

/// Whether the byte is of one of the kinds.
#[inline(never)]
pub(super) fn is(byte: u8, kinds: u8) -> bool {
    KINDS.get(usize::from(byte)).is_some_and(|kind| kind & kinds != 0)
}

/// Splits the text after its leading bytes of the kinds.
#[inline(never)]
pub(super) fn split(text: &[u8], kinds: u8) -> (&[u8], &[u8]) {
    let mut rest = text;
    while let [first, behind @ ..] = rest {
        if !is(*first, kinds) {
            break;
        }
        rest = behind;
    }
    text.split_at_checked(text.len().wrapping_sub(rest.len())).unwrap_or_default()
}

/// The text without its leading bytes of the kinds.
pub(super) fn skip(text: &[u8], kinds: u8) -> &[u8] {
    split(text, kinds).1
}

/// The text before the first byte of the kinds.
#[inline(never)]
pub(super) fn before(text: &[u8], kinds: u8) -> &[u8] {
    let mut rest = text;
    while let [first, behind @ ..] = rest {
        if is(*first, kinds) {
            break;
        }
        rest = behind;
    }
    text.get(..text.len().wrapping_sub(rest.len())).unwrap_or_default()
}

/// The text without its trailing bytes of the kinds.
#[inline(never)]
pub(super) fn trim_end(text: &[u8], kinds: u8) -> &[u8] {
    let mut rest = text;
    while let [ahead @ .., last] = rest {
        if !is(*last, kinds) {
            break;
        }
        rest = ahead;
    }
    rest
}

/// Whether the text begins with a byte of the kinds.
pub(super) fn begins(text: &[u8], kinds: u8) -> bool {
    text.first().is_some_and(|first| is(*first, kinds))
}

/// Whether the text contains a byte of the kinds.
pub(super) fn has(text: &[u8], kinds: u8) -> bool {
    before(text, kinds).len() < text.len()
}

/// A text that may contain a key. It is overwritten when dropped.
#[derive(Default)]
pub(super) struct Draft(pub Vec<u8>);

impl Draft {
    #[inline(never)]
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self(Vec::with_capacity(capacity))
    }

    #[inline(never)]
    pub(super) fn push(&mut self, byte: u8) {
        self.0.push(byte);
    }

    #[inline(never)]
    pub(super) fn append(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    #[inline(never)]
    pub(super) fn new(bytes: &[u8]) -> Self {
        let mut draft = Self::with_capacity(bytes.len());
        draft.append(bytes);
        draft
    }

    /// The text without invisible characters. Blanks beyond ASCII become `blank`.
    #[inline(never)]
    pub(super) fn seen(text: &[u8], blank: u8) -> Self {
        let mut draft = Self::with_capacity(text.len());
        let mut rest = text;
        while let [first, ..] = rest {
            let here = rest;
            let Some(code) = next_character(&mut rest) else { break };
            let character = here.get(..here.len().wrapping_sub(rest.len())).unwrap_or_default();
            match *first {
                b'\r' if rest.starts_with(b"\n") => {}
                b' ' | b'\n' | CLOSER | ELLIPSIS | OUTER => draft.push(*first),
                _ if code == 0x2026 => draft.push(ELLIPSIS),
                _ if is_line_end(code) && blank == b' ' => draft.push(b'\n'),
                _ if is_blank(code) => draft.push(blank),
                _ if is_invisible(code) => {}
                // Bytes that are not UTF-8 must not become part of a key.
                _ if code == NONE => draft.push(UNREADABLE),
                _ => draft.append(character),
            }
        }
        draft
    }
}

impl Drop for Draft {
    #[inline(never)]
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Deref for Draft {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}
