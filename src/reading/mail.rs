//! Undoes what mail software does to a text: "quoted-printable" (RFC 2045), HTML entities, invisible characters.

use super::characters::{
    BLANK, CAPITAL, Draft, END, FOREIGN, LETTER, OUTER, SMALL, SURELY_HEXADECIMAL, UNREADABLE, begins, has, is, skip,
    split, trim_end,
};
use crate::policy::find;
use crate::text::{NONE, byte_of, number, reference};

/// How often a text may have been encoded.
const MOST_ROUNDS: usize = 4;

/// What the equals signs of a text say about "quoted-printable", in which each is written as `=3D`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// The text is "quoted-printable".
    Quoted,
    /// The text has such signs, but only a header makes it certain.
    Likely,
    /// The text is not "quoted-printable".
    Literal,
    Unknown,
}

/// The text as its writer meant it.
pub(super) struct Undone {
    pub text: Draft,
    /// Whether a part of a mail is inside another, so that it is unknown how often it was encoded.
    pub is_nested: bool,
    /// Whether a header named the encoding of a part.
    pub is_decoded: bool,
    /// Whether the original text has `key=`, so that its equals signs show the encoding of the key.
    pub is_named: bool,
}

/// Decodes a text until nothing changes any more.
pub(super) fn undo(text: &[u8]) -> Undone {
    let mut undone = Undone {
        text: Draft::seen(text, b' '),
        is_nested: false,
        is_decoded: false,
        is_named: find(text, b"key=").is_some(),
    };
    let mut is_doubted = false;
    for _ in 0..MOST_ROUNDS {
        let text = core::mem::take(&mut undone.text);
        // An encoding that a header names was applied once. Decoding other things does not remove a doubt.
        let is_open = !undone.is_decoded && !is_doubted;
        let mut decoder = Decoder { of_all: is_open && evidence(&text) == Evidence::Quoted, ..Decoder::default() };
        let next = decoder.decode(&text, is_open);
        undone.is_decoded |= decoder.by_header;
        is_doubted |= decoder.is_doubted;
        undone.is_nested |= decoder.is_nested;
        undone.text = Draft::seen(&next, b' ');
        if *undone.text == *text {
            break;
        }
    }
    undone
}

/// Finds out from the equals signs whether the text is "quoted-printable".
///
/// `3D` after `key=` proves nothing, because a key may begin with it. It does if lowercase digits follow, because no
/// key mixes them with uppercase ones.
#[inline(never)]
pub(super) fn evidence(text: &[u8]) -> Evidence {
    let (mut quoted, mut likely, mut literal) = (false, false, false);
    let mut place = 0_usize;
    let mut previous = 0;
    for byte in text {
        let before = text.get(..place).unwrap_or_default();
        place = place.wrapping_add(1);
        let behind = text.get(place..).unwrap_or_default();
        // Several equals signs in a row are a boundary. One at the end of a line, or before something unreadable,
        // proves nothing.
        if *byte == b'=' && previous != b'=' && !behind.starts_with(b"=") && !is_broken(behind) {
            let is_of_key = before.last_chunk::<3>().is_some_and(|name| name.eq_ignore_ascii_case(b"key"));
            // Invisible characters may be in the name, or after it.
            let may_be_of_key = matches!(previous, b'y' | b'Y' | b';' | b'>' | b'\n' | b' ');
            match (behind.starts_with(b"3D"), may_be_of_key) {
                (true, true) => {
                    let (digits, _) = split(skip(behind, CAPITAL), SMALL);
                    quoted |= digits.len() >= SURELY_HEXADECIMAL;
                }
                (true, false) => quoted = true,
                (false, _) if is_of_key => return Evidence::Literal,
                (false, true) => {}
                (false, false) => match byte_of(behind) {
                    Some(byte) if byte >= b'\t' && !is(byte, LETTER) => likely = true,
                    _ => literal = true,
                },
            }
        }
        previous = *byte;
    }
    match (quoted, literal) {
        (true, false) => Evidence::Quoted,
        (false, true) => Evidence::Literal,
        (false, false) if likely => Evidence::Likely,
        _ => Evidence::Unknown,
    }
}

/// Whether the text after an equals sign, or after the first half of its code, begins with a line break or something
/// unreadable.
fn is_broken(text: &[u8]) -> bool {
    text.is_empty() || begins(text.strip_prefix(b"3").unwrap_or(text), BLANK | FOREIGN)
}

/// Decodes a text once.
#[derive(Default)]
struct Decoder {
    /// Whether the whole text is "quoted-printable".
    of_all: bool,
    /// Whether a header said so about a part, and the part was decoded.
    by_header: bool,
    /// Whether a header said so about a part that does not look like it.
    is_doubted: bool,
    is_nested: bool,
}

impl Decoder {
    #[inline(never)]
    fn decode(&mut self, text: &[u8], reads_headers: bool) -> Draft {
        let mut out = Draft::with_capacity(text.len().wrapping_add(1));
        let (mut is_quoted, mut is_named, mut announced) = (self.of_all, false, None);
        let (mut is_continued, mut is_padded) = (false, false);
        let mut rest = text;
        while !rest.is_empty() {
            let end = find(rest, b"\n").unwrap_or(rest.len());
            let (mut line, behind) = rest.split_at_checked(end).unwrap_or_default();
            rest = behind.get(1..).unwrap_or_default();
            let content = trim_end(line, BLANK);
            if let Some(named) = transfer_encoding(content).filter(|_| reads_headers) {
                announced = Some(named);
            } else if content.is_empty() {
                // The headers end here.
                if let Some(named) = announced.take() {
                    self.is_nested |= is_named && named;
                    is_named = named;
                    // A program that forwards a mail may show the original headers above a text that is decoded
                    // already.
                    is_quoted = named && matches!(evidence(part(rest)), Evidence::Quoted | Evidence::Likely);
                    self.is_doubted |= named && !is_quoted;
                }
            } else if is_boundary(content) {
                (is_quoted, is_named) = (self.of_all, false);
            }
            if is_quoted {
                // The text may have been wrapped again, in the middle of `=3D` or with marks of quoted mail.
                let start = skip(content, BLANK);
                let mut mark = start.strip_prefix(b"&").unwrap_or_default();
                while let Some(rest) = mark.strip_prefix(b"amp;") {
                    mark = rest;
                }
                let is_unclear =
                    matches!(start, [b'3'] | [b'3', b'D' | b'd', ..] | [b'>', ..]) || mark.starts_with(b"gt");
                if is_continued && (is_unclear || is_padded) {
                    out.push(UNREADABLE);
                }
                // No encoder puts blanks after the mark.
                is_padded = content.len() < line.len();
                line = content.strip_suffix(b"=").unwrap_or(content);
                is_continued = line.len() < content.len();
                // A part without equals signs may still have them as entities.
                self.by_header |= is_named && find(content, b"=").is_some();
            }
            decode_line(line, is_quoted, &mut out);
            let goes_on = is_quoted && is_continued;
            if !behind.is_empty() && !goes_on {
                out.push(b'\n');
            }
        }
        out
    }
}

/// Whether the line separates parts of a mail.
fn is_boundary(line: &[u8]) -> bool {
    line.len() > 6 && line.starts_with(b"--") && !has(line, BLANK)
}

/// The text up to the beginning of another part.
fn part(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while !rest.is_empty() {
        let (line, behind) = rest.split_at_checked(find(rest, b"\n").unwrap_or(rest.len())).unwrap_or_default();
        let line = trim_end(line, BLANK);
        if is_boundary(line) || transfer_encoding(line).is_some() {
            break;
        }
        rest = behind.get(1..).unwrap_or_default();
    }
    text.get(..text.len().wrapping_sub(rest.len())).unwrap_or_default()
}

/// Whether the encoding that the line names is "quoted-printable"; `None` if the line is not that header.
fn transfer_encoding(line: &[u8]) -> Option<bool> {
    const NAME: &[u8] = b"content-transfer-encoding:";
    let (name, value) = line.split_at_checked(NAME.len())?;
    name.eq_ignore_ascii_case(NAME).then(|| matches!(skip(value, BLANK), [b'q' | b'Q', ..]))
}

#[inline(never)]
fn append_character(out: &mut Draft, code: u32) {
    out.append(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut [0; 4]).as_bytes());
}

#[inline(never)]
fn decode_line(line: &[u8], is_quoted: bool, out: &mut Draft) {
    let mut rest = line;
    while let [first, behind @ ..] = rest {
        let here = rest;
        rest = behind;
        match *first {
            b'=' if is_quoted => {
                if let Some(byte) = byte_of(behind) {
                    out.push(if byte < OUTER { byte } else { UNREADABLE });
                    rest = behind.get(2..).unwrap_or_default();
                    continue;
                }
            }
            b'&' => {
                if let Some((code, behind)) = reference(here) {
                    append_character(out, code);
                    rest = behind;
                    continue;
                }
            }
            // A backslash escapes signs in Markdown and slashes in JSON, where it also begins codes. Its meaning at a
            // line end or in other codes is unknown.
            b'\\' => {
                match behind {
                    [b'\\', ..] => out.push(b'\\'),
                    [b'='] => out.push(UNREADABLE),
                    [next, ..] if next.is_ascii_punctuation() => {}
                    [b'n' | b'r' | b't', left @ ..] => {
                        out.push(b'\n');
                        rest = left;
                    }
                    [b'u', code @ ..] => {
                        let code = code.split_at_checked(4).unwrap_or_default();
                        append_character(out, number(code.0, 16).unwrap_or(NONE));
                        rest = code.1;
                    }
                    _ => out.push(UNREADABLE),
                }
                continue;
            }
            // A place where HTML allows a line break.
            b'<' if behind.starts_with(b"wbr") => {
                if let Some(end) = behind.get(..12).unwrap_or(behind).iter().position(|byte| *byte == b'>') {
                    rest = behind.get(end.wrapping_add(1)..).unwrap_or_default();
                    if behind.get(..end).is_some_and(|tag| has(tag, END)) {
                        // Another tag is inside this one.
                        out.push(UNREADABLE);
                    }
                    continue;
                }
            }
            _ => {}
        }
        out.push(*first);
    }
}
