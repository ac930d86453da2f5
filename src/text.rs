//! Reads texts byte by byte. The standard library's functions for characters would weigh more than all of this module.

/// Stands for bytes that are not a character.
pub(crate) const NONE: u32 = 0xFFFD;

/// Takes the first character off the text. Bytes that are no UTF-8 count as one unknown character each.
#[inline(never)]
pub(crate) fn next_character(text: &mut &[u8]) -> Option<u32> {
    let (first, mut rest) = text.split_first()?;
    let length = match first {
        0..0x80 => 0,
        0xC2..0xE0 => 1,
        0xE0..0xF0 => 2,
        0xF0..0xF5 => 3,
        _ => 7,
    };
    *text = rest;
    let mut code = u32::from(*first) & (0x7F >> length);
    for _ in 0..length {
        match rest.split_first() {
            Some((byte @ 0x80..0xC0, behind)) => {
                code = code << 6 | u32::from(byte & 0x3F);
                rest = behind;
            }
            _ => return Some(NONE),
        }
    }
    *text = rest;
    // An overlong sequence is not valid UTF-8 and must not become an ASCII letter.
    Some(if length > 0 && code < 0x80 { NONE } else { code })
}

/// Appends the character.
#[inline(never)]
pub(crate) fn push_character(out: &mut String, code: u32) {
    out.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
}

/// Converts the bytes to a text.
#[inline(never)]
pub(crate) fn to_text(bytes: &[u8]) -> String {
    // The text is never grown, because that would leave copies of a secret behind.
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(code) = next_character(&mut rest) {
        push_character(&mut text, code);
    }
    text
}

/// A line end of any kind.
pub(crate) fn is_line_end(code: u32) -> bool {
    matches!(code, 0xA..=0xD | 0x85 | 0x2028 | 0x2029)
}

/// A space, a tab or a line end of any kind.
#[inline(never)]
pub(crate) fn is_blank(code: u32) -> bool {
    is_line_end(code)
        || matches!(code, 0x9 | 0x20 | 0xA0 | 0x1680 | 0x2000..=0x200A | 0x202F | 0x205F | 0x2800 | 0x3000)
}

/// A character that is not drawn and takes no room: controls, marks of direction, joiners, fillers, variation
/// selectors, tags.
#[inline(never)]
pub(crate) fn is_invisible(code: u32) -> bool {
    matches!(
        code,
        0..=0x8 | 0xE..=0x1F | 0x7F..=0x84 | 0x86..=0x9F | 0xAD | 0x34F | 0x61C | 0x115F | 0x1160 | 0x17B4 | 0x17B5
            | 0x180B..=0x180F | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF
            | 0xFFA0 | 0xFFF0..=0xFFFB | 0x13430..=0x1343F | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF
    )
}

/// The text without blanks and invisible characters at its ends.
#[inline(never)]
pub(crate) fn trimmed(text: &str) -> &str {
    let mut rest = text.as_bytes();
    let (mut start, mut end) = (0, 0);
    loop {
        let here = text.len().wrapping_sub(rest.len());
        let Some(code) = next_character(&mut rest) else { break };
        if !is_blank(code) && !is_invisible(code) {
            if end == 0 {
                start = here;
            }
            end = text.len().wrapping_sub(rest.len());
        }
    }
    text.get(start..end).unwrap_or_default()
}

/// The value of the digits; `None` if there are none, or if the number is too large.
#[inline(never)]
pub(crate) fn number(digits: &[u8], radix: u32) -> Option<u32> {
    let mut number = 0_u32;
    for digit in digits {
        number = number.checked_mul(radix)?.checked_add(char::from(*digit).to_digit(radix)?)?;
    }
    Some(number).filter(|_| !digits.is_empty())
}

/// The byte that the first two characters represent in hexadecimal.
#[inline(never)]
pub(crate) fn byte_of(code: &[u8]) -> Option<u8> {
    number(code.get(..2)?, 16).and_then(|number| u8::try_from(number).ok())
}

/// The characters that have names in HTML references, each before its name.
const NAMED: &[u8] = b"\n&amp;\n<lt;\n>gt;\n\"quot;\n'apos;\n nbsp;\n=equals;\n+plus;\n/sol;";

/// The greatest length of an HTML reference, in bytes. `&#x10FFFF;` has 10.
const LONGEST_REFERENCE: usize = 12;

/// Decodes the HTML reference at the beginning of the text, such as `&amp;`, `&#39;` or `&#x27;`. Returns the character
/// and the rest of the text.
#[inline(never)]
pub(crate) fn reference(text: &[u8]) -> Option<(u32, &[u8])> {
    let mut end = 0_usize;
    while *text.get(end)? != b';' {
        end = end.wrapping_add(1);
        if end == LONGEST_REFERENCE {
            return None;
        }
    }
    let (whole, rest) = text.split_at_checked(end.wrapping_add(1))?;
    let code = match whole.get(1..end)? {
        [b'#', b'x' | b'X', digits @ ..] => number(digits, 16)?,
        [b'#', digits @ ..] => number(digits, 10)?,
        _ if whole == b"&shy;" => 0xAD,
        _ => {
            let place = crate::policy::find(NAMED, whole.get(1..)?)?;
            match NAMED.get(place.wrapping_sub(2)..place)? {
                [b'\n', named] => u32::from(*named),
                _ => return None,
            }
        }
    };
    char::from_u32(code).map(|_| (code, rest))
}

/// Decodes the JSON escape at the beginning of the text, such as `\"`, `\n` or `\u00e9`. Returns the character and the
/// rest of the text. An unpaired surrogate is returned as it is, although it is not a character.
#[inline(never)]
pub(crate) fn json_escape(text: &[u8]) -> Option<(u32, &[u8])> {
    let mut rest = text.strip_prefix(b"\\")?;
    if let Some((code, behind)) = code_unit(text) {
        return Some(match code_unit(behind) {
            Some((low @ 0xDC00..0xE000, behind)) if matches!(code, 0xD800..0xDC00) => {
                let pair = (code & 0x3FF).wrapping_shl(10) | (low & 0x3FF);
                (pair.wrapping_add(0x1_0000), behind)
            }
            _ => (code, behind),
        });
    }
    let code = match next_character(&mut rest)? {
        0x62 => 0x8,
        0x66 => 0xC,
        0x6E => 0xA,
        0x72 => 0xD,
        0x74 => 0x9,
        other => other,
    };
    Some((code, rest))
}

/// The code unit of an escape such as `\u00e9`, and the rest of the text.
fn code_unit(text: &[u8]) -> Option<(u32, &[u8])> {
    let (digits, rest) = text.strip_prefix(b"\\u")?.split_at_checked(4)?;
    Some((number(digits, 16)?, rest))
}
