//! Undoes what mail software does to a text: transfer encodings (RFC 2045), entities of HTML, characters that nobody
//! sees, and addresses that Proofpoint's and similar gateways have packed into theirs.

use super::characters::{Draft, begins, has, is_blank, split_at_text, split_before, split_first, trim_end, trim_start};

/// How often the same may have been done to a text.
const MOST_ROUNDS: usize = 4;

/// How `http` begins in Base64.
const PACKED_HTTP: &str = "aHR0c";
/// How many packed parameters are read.
const MOST_PACKED: usize = 16;
/// How much of a packed parameter is read, in bytes.
const LONGEST_PACKED: usize = 4096;

/// What the equals signs of a text say of the encoding "quoted-printable", in which each is written as `=3D`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    Quoted,
    Literal,
    Unknown,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    None,
    Quoted,
    Base64,
}

/// The text as its writer meant it.
pub(super) fn undo(text: &str) -> Draft {
    let mut text = Draft::seen(text);
    let mut is_decoded = false;
    for _ in 0..MOST_ROUNDS {
        // What headers name was done once.
        let next = if is_decoded {
            decode_entities(&text)
        } else {
            let is_quoted = evidence(&text) == Evidence::Quoted;
            let (parts, by_header) = decode_parts(&text, if is_quoted { Encoding::Quoted } else { Encoding::None });
            is_decoded = by_header;
            decode_entities(&parts)
        };
        if *next == *text {
            break;
        }
        text = next;
    }
    unpack(&text)
}

/// Reads the signs of "quoted-printable".
///
/// The one behind `key` proves nothing by a `3D` behind it: a key may begin so.
pub(super) fn evidence(text: &str) -> Evidence {
    let mut quoted = false;
    let mut literal = false;
    let mut rest = text;
    while let Some((before, behind)) = split_at_text(rest, "=") {
        // A row of them is a line of a boundary.
        let in_row = before.is_empty() && rest.len() < text.len() || behind.starts_with('=');
        rest = behind;
        match (behind.starts_with("3D"), before.ends_with("key")) {
            _ if in_row || begins(behind, is_blank) => {}
            (true, true) => {}
            (false, true) => return Evidence::Literal,
            (true, false) => quoted = true,
            (false, false) => {
                literal |= hexadecimal(behind).is_none_or(|byte| byte.is_ascii_alphanumeric() || byte < b'\t');
            }
        }
    }
    match (quoted, literal) {
        (true, false) => Evidence::Quoted,
        (false, true) => Evidence::Literal,
        _ => Evidence::Unknown,
    }
}

/// The byte that the first two characters are.
#[inline(never)]
pub(super) fn hexadecimal(text: &str) -> Option<u8> {
    let bytes = text.as_bytes();
    let number = hexadecimal_digit(*bytes.first()?)?.wrapping_mul(16);
    Some(number.wrapping_add(hexadecimal_digit(*bytes.get(1)?)?))
}

#[inline(never)]
fn hexadecimal_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte.wrapping_sub(b'0')),
        b'a'..=b'f' => Some(byte.wrapping_sub(b'a' - 10)),
        b'A'..=b'F' => Some(byte.wrapping_sub(b'A' - 10)),
        _ => None,
    }
}

/// Decodes the parts of a mail, or all of the text.
fn decode_parts(text: &str, of_all: Encoding) -> (Draft, bool) {
    let mut out = Vec::with_capacity(text.len().wrapping_add(1));
    let mut encoding = of_all;
    let mut announced = None;
    let (mut is_named, mut by_header) = (false, false);
    let mut bits = Base64::default();
    let mut is_continued = false;
    let mut rest = text;
    while !rest.is_empty() {
        let (content, behind) = split_before(rest, |character| character == '\n');
        let behind = behind.get(1..).unwrap_or_default();
        let line = rest.get(..rest.len().wrapping_sub(behind.len())).unwrap_or_default();
        rest = behind;
        let content = trim_end(content, is_blank);
        if let Some(named) = transfer_encoding(content) {
            announced = Some(named);
        } else if content.is_empty() {
            // The headers end here.
            if let Some(named) = announced.take() {
                (encoding, bits, is_named) = (named, Base64::default(), true);
                by_header |= named == Encoding::Base64;
            }
        } else if content.len() > 6 && content.starts_with("--") && !has(content, is_blank) {
            encoding = of_all;
        }
        match encoding {
            Encoding::None => out.extend_from_slice(line.as_bytes()),
            Encoding::Base64 => content.bytes().for_each(|byte| out.extend(bits.push(byte))),
            Encoding::Quoted => {
                // What has no equals sign may still have them as entities.
                by_header |= is_named && has(content, is_equals);
                // Whether the text was broken anew, in the middle of `=3D` or with marks of quoted mail, cannot be told.
                if is_continued && (content.starts_with(['3', '>']) || content.starts_with("&gt")) {
                    out.push(b'*');
                }
                let body = content.strip_suffix('=');
                is_continued = body.is_some();
                decode_quoted(body.unwrap_or(content), &mut out);
                if !is_continued {
                    out.push(b'\n');
                }
            }
        }
    }
    (to_text(out), by_header)
}

fn transfer_encoding(line: &str) -> Option<Encoding> {
    const NAME: &str = "content-transfer-encoding:";
    let (name, value) = line.split_at_checked(NAME.len())?;
    name.eq_ignore_ascii_case(NAME).then(|| match trim_start(value, is_blank).as_bytes() {
        [b'q' | b'Q', ..] => Encoding::Quoted,
        [b'b' | b'B', b'a' | b'A', ..] => Encoding::Base64,
        _ => Encoding::None,
    })
}

fn is_equals(character: char) -> bool {
    character == '='
}

#[inline(never)]
fn decode_quoted(line: &str, out: &mut Vec<u8>) {
    let mut rest = line;
    while has(rest, is_equals) {
        let (before, behind) = split_before(rest, is_equals);
        let behind = behind.get(1..).unwrap_or_default();
        out.extend_from_slice(before.as_bytes());
        rest = behind;
        match (hexadecimal(behind), behind.get(2..)) {
            (Some(byte), Some(left)) => {
                out.push(byte);
                rest = left;
            }
            _ => out.push(b'='),
        }
    }
    out.extend_from_slice(rest.as_bytes());
}

/// Bytes that are no UTF-8 are taken for Latin-1: what matters here is the same in both.
#[inline(never)]
fn to_text(bytes: Vec<u8>) -> Draft {
    Draft(String::from_utf8(bytes).unwrap_or_else(|error| {
        let mut text = String::new();
        error.into_bytes().iter().for_each(|byte| text.push(char::from(*byte)));
        text
    }))
}

/// Base64 in both alphabets (RFC 4648), byte by byte.
#[derive(Default)]
struct Base64 {
    bits: u32,
    count: u32,
    is_over: bool,
}

impl Base64 {
    #[inline(never)]
    fn push(&mut self, byte: u8) -> Option<u8> {
        let value = match byte {
            b'A'..=b'Z' => byte.wrapping_sub(b'A'),
            b'a'..=b'z' => byte.wrapping_sub(b'a' - 26),
            b'0'..=b'9' => byte.wrapping_add(52 - b'0'),
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => {
                self.is_over = true;
                return None;
            }
        };
        // Something else was done to it as well, and what was read may be cut.
        if self.is_over {
            return Some(b'*');
        }
        self.bits = self.bits << 6 | u32::from(value);
        self.count = self.count.wrapping_add(6) % 8;
        // Every character but the first of four completes a byte.
        #[allow(clippy::cast_possible_truncation, reason = "eight bits are meant")]
        (self.count != 6).then_some((self.bits >> self.count) as u8)
    }

    #[inline(never)]
    fn decode(text: &str) -> Draft {
        let mut bits = Self::default();
        let mut bytes = Vec::with_capacity(text.len());
        text.bytes().for_each(|byte| bytes.extend(bits.push(byte)));
        to_text(bytes)
    }
}

const ENTITIES: [(&str, char); 9] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("nbsp", ' '),
    ("shy", '\u{AD}'),
    ("equals", '='),
    ("plus", '+'),
    ("sol", '/'),
];

/// Decodes entities, and leaves out what nobody sees and where HTML allows a line to break.
fn decode_entities(text: &str) -> Draft {
    let mut out = Draft::with_capacity(text.len());
    let mut rest = text;
    loop {
        let (before, behind) = split_before(rest, |character| matches!(character, '&' | '<'));
        out.0.push_str(before);
        let Some((first, left)) = split_first(behind) else { break };
        // The longest is `&#x10FFFF;`.
        let inside = split_before(left.get(..12).unwrap_or(left), |character| matches!(character, ';' | '>')).0;
        let decoded = if first == '&' { entity(inside) } else { inside.starts_with("wbr").then_some('\u{AD}') };
        let ended = left.get(inside.len().wrapping_add(1)..);
        rest = if ended.is_some() && decoded.is_some() { ended.unwrap_or_default() } else { left };
        out.0.push(decoded.filter(|_| ended.is_some()).unwrap_or(first));
    }
    Draft::seen(&out)
}

fn entity(name: &str) -> Option<char> {
    let Some(number) = name.strip_prefix('#') else {
        return ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, character)| *character);
    };
    let hexadecimal = number.strip_prefix('x').or(number.strip_prefix('X'));
    let (digits, radix) = hexadecimal.map_or((number, 10), |digits| (digits, 16));
    let mut code = 0_u32;
    for byte in digits.bytes() {
        let digit = u32::from(hexadecimal_digit(byte)?);
        code = code.wrapping_mul(radix).wrapping_add(digit).min(0x0011_0000);
    }
    char::from_u32(code).filter(|_| !digits.is_empty())
}

/// Unpacks addresses that gateways have packed: Proofpoint's `…/v3/__https://…__;list!…`, in which a `*` stands for the
/// next character of the list, and parameters in Base64 that begin with `http`.
fn unpack(text: &str) -> Draft {
    let mut out = Draft::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = split_at_text(rest, "/v3/__") {
        let Some((address, tail)) = split_at_text(behind, "__;") else { break };
        let (list, tail) = split_before(tail, |character| character == '!');
        out.0.push_str(before);
        out.0.push(' ');
        let has_rows = split_at_text(address, "**").is_some();
        let list = if has_rows { Draft::default() } else { Base64::decode(list) };
        let mut replaced = list.chars();
        // No key has what stands for a character that is missing. Two of them stand for a row, which no link has.
        address.chars().for_each(|character| {
            out.0.push(if character == '*' { replaced.next().unwrap_or('*') } else { character });
        });
        out.0.push('>');
        rest = tail;
    }
    out.0.push_str(rest);
    let mut packed = Draft::default();
    let mut rest = &*out;
    for _ in 0..MOST_PACKED {
        let Some((before, behind)) = split_at_text(rest, PACKED_HTTP) else { break };
        let tail = rest.get(before.len()..).unwrap_or_default();
        rest = behind;
        let tail = tail.get(..LONGEST_PACKED).unwrap_or(tail);
        let is_other =
            |character: char| !matches!(character, '0'..='9' | 'A'..='Z' | 'a'..='z' | '+' | '/' | '-' | '_');
        let (inside, behind) = tail.split_at_checked(tail.find(is_other).unwrap_or(tail.len())).unwrap_or_default();
        packed.0.push_str("\n\n");
        packed.0.push_str(&Base64::decode(inside));
        // It may go on behind a line end or a code.
        let behind = trim_start(behind, is_equals);
        if !matches!(behind.as_bytes(), [] | [b'&' | b'#' | b'"' | b'\'' | b'<' | b'>', ..] | [b'%', b'3', ..]) {
            packed.0.push('*');
        }
    }
    let packed = packed;
    out.0.push_str(&packed);
    out
}
