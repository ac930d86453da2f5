//! The kinds of characters that matter to a reader.

use core::ops::Deref;
use zeroize::Zeroize;

/// The zeros of the decimal digits of all scripts (Unicode 17, category Nd); the other nine follow each.
#[rustfmt::skip]
const ZEROS: [u32; 77] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
    0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136,
    0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0,
    0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE,
    0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

/// What the character counts as a decimal digit, in whatever script.
#[inline(never)]
pub(super) fn digit(character: char) -> Option<u32> {
    let code = u32::from(character);
    ZEROS.iter().map(|zero| code.wrapping_sub(*zero)).find(|value| *value < 10)
}

/// A space, a tab or a line end of any kind.
#[inline(never)]
pub(super) fn is_blank(character: char) -> bool {
    matches!(
        character,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{2028}' | '\u{2029}'
            | '\u{202F}' | '\u{205F}' | '\u{2800}' | '\u{3000}'
    )
}

/// A character that nothing is drawn for and that takes no room: controls, marks of direction, joiners, fillers,
/// variation selectors, tags.
#[inline(never)]
pub(super) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{AD}' | '\u{34F}'
            | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{13430}'..='\u{1343F}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Whether nobody sees the character: what is taken off around a value.
#[inline(never)]
pub(super) fn is_unseen(character: char) -> bool {
    is_blank(character) || is_invisible(character)
}

/// What people and apps group digits with: hyphens and dashes of all kinds, points, low lines, the keycap of emoji.
#[inline(never)]
pub(super) fn is_separator(character: char) -> bool {
    matches!(
        character,
        '-' | '.' | ',' | '_' | '\'' | '\u{B7}' | '\u{58A}' | '\u{5BE}' | '\u{1400}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2019}'
                | '\u{2022}'
                | '\u{2027}'
                | '\u{203E}'
                | '\u{2043}'
                | '\u{2053}'
                | '\u{207B}'
                | '\u{208B}'
                | '\u{20E3}'
                | '\u{2212}'
                | '\u{2219}'
                | '\u{22C5}'
                | '\u{2500}'
                | '\u{2E3A}'
                | '\u{2E3B}'
                | '\u{2E40}'
                | '\u{301C}'
                | '\u{3002}'
                | '\u{3030}'
                | '\u{30A0}'
                | '\u{30FB}'
                | '\u{30FC}'
                | '\u{FE31}'
                | '\u{FE32}'
                | '\u{FE33}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0C}'
                | '\u{FF0D}'
                | '\u{FF0E}'
                | '\u{FF3F}'
                | '\u{FF65}'
                | '\u{FF70}'
    )
}

/// Splits at the first place of a text. The library's search would be most of what this module weighs.
#[inline(never)]
pub(super) fn split_at_text<'a>(text: &'a str, searched: &str) -> Option<(&'a str, &'a str)> {
    let mut tail = text;
    while !tail.starts_with(searched) {
        tail = tail.get(1..).or_else(|| split_first(tail).map(|(_, rest)| rest)).filter(|rest| !rest.is_empty())?;
    }
    Some((text.get(..text.len().wrapping_sub(tail.len()))?, tail.get(searched.len()..)?))
}

/// The first character and what follows it.
#[inline(never)]
pub(super) fn split_first(text: &str) -> Option<(char, &str)> {
    let mut characters = text.chars();
    characters.next().map(|first| (first, characters.as_str()))
}

// One copy of each loop, whatever is searched for.

/// Splits before the first character of a kind.
#[inline(never)]
pub(super) fn split_before(text: &str, is: fn(char) -> bool) -> (&str, &str) {
    let mut tail = text;
    while let Some((_, rest)) = split_first(tail).filter(|(first, _)| !is(*first)) {
        tail = rest;
    }
    (text.get(..text.len().wrapping_sub(tail.len())).unwrap_or_default(), tail)
}

/// Without the characters of a kind at the end.
#[inline(never)]
pub(super) fn trim_end(text: &str, is: fn(char) -> bool) -> &str {
    text.trim_end_matches(is)
}

/// Without the characters of a kind at the beginning.
#[inline(never)]
pub(super) fn trim_start(text: &str, is: fn(char) -> bool) -> &str {
    text.trim_start_matches(is)
}

/// Whether the text has a character of a kind.
pub(super) fn has(text: &str, is: fn(char) -> bool) -> bool {
    !split_before(text, is).1.is_empty()
}

/// Whether the text begins with a character of a kind.
pub(super) fn begins(text: &str, is: fn(char) -> bool) -> bool {
    split_first(text).is_some_and(|(first, _)| is(first))
}

/// A text on the way to a key: it is overwritten when dropped.
#[derive(Default)]
pub(super) struct Draft(pub String);

impl Draft {
    #[inline(never)]
    pub(super) fn new(text: &str) -> Self {
        Self(text.into())
    }

    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self(String::with_capacity(capacity))
    }

    /// The text without what nobody sees.
    #[inline(never)]
    pub(super) fn seen(text: &str) -> Self {
        let mut draft = Self::with_capacity(text.len());
        let mut rest = text;
        while let Some((character, behind)) = split_first(rest) {
            rest = behind;
            if !is_invisible(character) {
                draft.0.push(character);
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
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}
