//! Reads the key from a link, whatever mail programs have done to the link.
//!
//! The vendor calls the key a hash. It consists of letters, digits and `+ / = - _ ~`, and in a link it ends where such
//! characters end. The text after it may be the rest of the key, after a line break, or words of the mail. If it could
//! be either, the text is refused. The result is never another key than the one in the link.

use super::characters::{
    BLANK, CAPITAL, CLOSER, Draft, ELLIPSIS, END, FOREIGN, LETTER, OUTER, PUNCTUATION, SIGN, SMALL, SURELY_HEXADECIMAL,
    UNREADABLE, before, begins, has, is, skip, split, trim_end,
};
use super::mail::{Evidence, Undone, evidence, undo};
use super::typed::read_username;
use crate::api::Service;
use crate::policy::find;
use crate::secret::Secret;
use crate::text::{byte_of, to_text, trimmed};

/// How long a text may be, in bytes. The text parts of mails are shorter.
pub const LONGEST_TEXT: usize = 1 << 18;

/// How many bytes of a value are read.
const WINDOW: usize = 2048;
/// How many parameters of the same name a text may have.
const MOST_PARAMETERS: usize = 64;
/// How many blanks or line ends may be inside a key.
const MOST_BREAKS: usize = 4;
/// A key that is not hexadecimal does not begin with so many hexadecimal digits.
const MOST_DIGITS_OF_OTHERS: usize = 24;
/// The greatest length of a username in a link. A page shows it as part of its own text.
const LONGEST_LINKED_USERNAME: usize = 128;

/// Why no key is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkProblem {
    /// The text contains no key.
    #[error("the text holds no key")]
    NotFound,
    /// The text contains different keys.
    #[error("the text holds different keys")]
    Several,
    /// The end of the key cannot be determined.
    #[error("where the key ends cannot be told")]
    Unclear,
    /// The key was cut off: an ellipsis follows it.
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

/// A part of a link that is ignored. The key can still be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkWarning {
    /// The link names a service without the password-set methods.
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

/// The content of a link.
#[derive(Debug)]
pub struct RecoveryLink {
    /// The key.
    pub key: Secret,
    /// The user whose key it is, if the link names one.
    pub username: Option<String>,
    /// The user's service, if the link names one.
    pub service: Option<Service>,
    /// The parts of the link that are ignored.
    pub warnings: Vec<LinkWarning>,
}

/// Reads a key from the key alone, from a link, or from a whole mail.
///
/// A text that begins with `?` or `#` counts as the end of an address that a browser has opened.
///
/// # Errors
///
/// [`LinkProblem`] if the text contains no key, or not clearly one.
pub fn read_recovery_link(text: &str) -> Result<RecoveryLink, LinkProblem> {
    if text.len() > LONGEST_TEXT {
        return Err(LinkProblem::TooLong);
    }
    let given = trimmed(text).as_bytes();
    let undone = undo(given);
    let plain = &undone.text;
    let key = match find_key(&undone, is_address(given))? {
        Some(key) => key,
        None => bare_key(given, plain)?,
    };
    let mut warnings = Vec::new();
    let (mut service, mut username) = (None, None);
    let mut parameters = Parameters::new(plain, b"service");
    while let (None, Some(parameter)) = (service, parameters.next()) {
        service = find_service(&parameter);
    }
    if service.is_none() && parameters.count > 0 {
        warnings.push(LinkWarning::UnknownService);
    }
    let mut parameters = Parameters::new(plain, b"username");
    while let (None, Some(parameter)) = (&username, parameters.next()) {
        username = find_username(&parameter);
    }
    if username.is_none() && parameters.count > 0 {
        warnings.push(LinkWarning::UnreadableUsername);
    }
    Ok(RecoveryLink { key: Secret::new(to_text(&key)), username, service, warnings })
}

/// Whether the text is the end of an address that a browser has opened.
fn is_address(text: &[u8]) -> bool {
    matches!(text, [b'?' | b'#', ..])
}

/// Reads a key that stands alone: a text without blanks that is not an address. Marks around it are removed. `plain` is
/// the text after [`undo`].
fn bare_key(text: &[u8], plain: &[u8]) -> Result<Draft, LinkProblem> {
    let key = Draft::seen(text, b' ');
    let mut is_other = key.is_empty() || is_address(text) || has(&key, BLANK);
    // Addresses in any encoding.
    for sign in ["http", "://", "%3A", "%3a", "%253", "aHR0cHM6", "aHR0cDov", "＝"] {
        is_other |= find(plain, sign.as_bytes()).is_some();
    }
    // A text with several encoded blanks consists of words.
    let mut blanks = 0_usize;
    let mut rest = text;
    while let Some(place) = find(rest, b"%") {
        rest = rest.get(place.wrapping_add(1)..).unwrap_or_default();
        if escaped(rest).is_some_and(|(_, byte, _)| is(byte, BLANK)) {
            blanks = blanks.wrapping_add(1);
        }
    }
    is_other |= blanks > 1;
    if is_other {
        return Err(LinkProblem::NotFound);
    }
    if find(&key, &[ELLIPSIS]).is_some() || key.ends_with(b"...") {
        return Err(LinkProblem::Truncated);
    }
    // Brackets, quotation marks and full stops around a key do not belong to it.
    let is_around = |byte: &u8| is(*byte, END | PUNCTUATION) || *byte >= 0x80;
    let start = plain.iter().take_while(|byte| is_around(byte)).count();
    let (run, behind) = split(plain.get(start..).unwrap_or_default(), LETTER | SIGN);
    if run.is_empty() || run.len() == plain.len() || !behind.iter().all(is_around) {
        return Ok(key);
    }
    let is_sure = plain.is_ascii() || run.len() >= SURELY_HEXADECIMAL && split_digits(run).1.is_empty();
    let run = unglued(run).filter(|run| is_sure && find(&key, run).is_some());
    run.map(Draft::new).ok_or(LinkProblem::Unclear)
}

/// The one key in the text's parameters; `None` if it has no such parameter.
fn find_key(undone: &Undone, is_address: bool) -> Result<Option<Draft>, LinkProblem> {
    let mut found: Option<Draft> = None;
    let mut is_there = false;
    // Clear keys are read first. Then the unclear ones are compared with the key that was found.
    for in_doubt in [false, true] {
        let mut parameters = Parameters::new(&undone.text, b"key");
        while let Some(parameter) = parameters.next() {
            is_there = true;
            let Value { start, problem } = parameter.key(undone, is_address);
            if start.is_empty() || problem.is_some() != in_doubt {
                continue;
            }
            match (&found, problem) {
                (None, None) => found = Some(start),
                (None, Some(problem)) => return Err(problem),
                (Some(key), None) if **key == *start => {}
                // The same link, but shortened or with words glued to it.
                (Some(key), Some(_)) if key.starts_with(&start) || start.starts_with(key) => {}
                _ => return Err(LinkProblem::Several),
            }
        }
        if parameters.count > MOST_PARAMETERS {
            return Err(LinkProblem::Several);
        }
    }
    if found.is_none() && is_there { Err(LinkProblem::NotFound) } else { Ok(found) }
}

/// The service whose name the value begins with. The name may contain line ends.
fn find_service(parameter: &Parameter<'_>) -> Option<Service> {
    let value = parameter.unfold(None);
    let mut name = Draft::with_capacity(WINDOW);
    for byte in value.iter() {
        match byte {
            _ if is(*byte, BLANK) => {}
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => name.push(*byte),
            _ => break,
        }
    }
    // Words may be glued to the name. A low line makes it another name, except for Proofpoint's `__` at the end of an
    // address.
    Service::ALL.into_iter().find(|service| {
        name.strip_prefix(service.name().as_bytes()).is_some_and(|behind| !behind.starts_with(b"_") || behind == b"__")
    })
}

/// Reads a username that a page may show: short, and without invisible characters inside.
fn find_username(parameter: &Parameter<'_>) -> Option<String> {
    let value = Parameter { behind: before(parameter.behind, BLANK | END), ..*parameter }.unfold(None);
    let value = trim_end(trim_end(before(&value, END), BLANK), PUNCTUATION);
    let name = read_username(&to_text(value)).ok()?.text;
    let fits = value.len() <= LONGEST_LINKED_USERNAME
        && !value.iter().any(|byte| matches!(*byte, b' ' | b'*' | UNREADABLE | CLOSER | ELLIPSIS));
    fits.then(|| name.reveal().into())
}

/// The value of a parameter named `key`.
struct Value {
    /// The key, or its beginning. Empty if nothing could be a key.
    start: Draft,
    /// Why the key is not clear.
    problem: Option<LinkProblem>,
}

/// A parameter in a text.
#[derive(Clone, Copy)]
struct Parameter<'a> {
    /// The text after the equals sign.
    behind: &'a [u8],
    /// The byte that begins an encoded character: `%`, or `-` in an address that Proofpoint has rewritten.
    escape: u8,
    /// How often the link was encoded.
    level: usize,
}

/// Finds the parameters of a name in a text. Their links may be encoded any number of times.
struct Parameters<'a> {
    text: &'a [u8],
    rest: &'a [u8],
    name: &'a [u8],
    /// How many were found.
    count: usize,
}

impl<'a> Parameters<'a> {
    fn new(text: &'a [u8], name: &'a [u8]) -> Self {
        Self { text, rest: text, name, count: 0 }
    }

    #[inline(never)]
    fn next(&mut self) -> Option<Parameter<'a>> {
        while self.count <= MOST_PARAMETERS {
            // The field of a phone may have capitalised the first letter.
            let place = self.rest.windows(self.name.len()).position(|piece| piece.eq_ignore_ascii_case(self.name))?;
            let start = self.text.len().wrapping_sub(self.rest.len()).wrapping_add(place);
            let (before, _) = self.text.split_at_checked(start)?;
            self.rest = self.rest.get(place.wrapping_add(self.name.len())..)?;
            let (escape, level, behind) = match self.rest {
                [b'=', behind @ ..] => (b'%', 0, behind),
                [escape @ (b'%' | b'-'), code @ ..] => match escaped(code) {
                    Some((level, b'=', behind)) => (*escape, level, behind),
                    _ => continue,
                },
                _ => continue,
            };
            if is_separated(before, escape) {
                self.count = self.count.wrapping_add(1);
                return Some(Parameter { behind, escape, level });
            }
        }
        None
    }
}

/// Whether a parameter may begin after the text.
fn is_separated(before: &[u8], escape: u8) -> bool {
    let [.., last] = before else { return true };
    if is(*last, BLANK | END) || matches!(last, b'?' | b';') {
        return true;
    }
    let Some((mut encoded, code)) = before.split_at_checked(before.len().wrapping_sub(2)) else { return false };
    while let [shorter @ .., b'2', b'5'] = encoded {
        encoded = shorter;
    }
    matches!(byte_of(code), Some(b'?' | b'&' | b'#' | b';')) && encoded.ends_with(&[escape])
}

/// Decodes a code such as `3D` or `253D`. Returns how often it was encoded, the byte, and the rest of the text.
#[inline(never)]
fn escaped(code: &[u8]) -> Option<(usize, u8, &[u8])> {
    let mut code = code;
    let mut depth = 1_usize;
    while let [b'2', b'5', deeper @ ..] = code {
        if byte_of(deeper).is_none() {
            break;
        }
        code = deeper;
        depth = depth.wrapping_add(1);
    }
    Some((depth, byte_of(code)?, code.get(2..)?))
}

impl Parameter<'_> {
    /// Decodes the value and the text after it. In the result, `&` marks the end of the value in the link, [`OUTER`]
    /// its end in the address around the link, and a tab stands for an encoded blank. Unencoded bytes beyond ASCII
    /// become `beyond_ascii`, if that is given.
    #[inline(never)]
    fn unfold(&self, beyond_ascii: Option<u8>) -> Draft {
        let mut out = Draft::with_capacity(WINDOW.wrapping_mul(2));
        let mut rest = self.behind;
        while let [first, behind @ ..] = rest {
            rest = behind;
            match *first {
                _ if out.len() >= WINDOW => {
                    out.push(UNREADABLE);
                    break;
                }
                first if first == b'%' || first == self.escape => match escaped(rest) {
                    Some((depth, byte, behind)) => {
                        out.push(self.decoded(byte, depth, first));
                        rest = behind;
                    }
                    None => out.push(UNREADABLE),
                },
                b'_' if self.escape == b'-' => out.push(b'/'),
                b'&' if self.level > 0 => out.push(OUTER),
                first @ 0x80..OUTER => out.push(beyond_ascii.unwrap_or(first)),
                first => out.push(first),
            }
        }
        Draft::seen(&out, b'\t')
    }

    /// Reads the value as a key. `undone` is the text that contains it.
    fn key(&self, undone: &Undone, is_address: bool) -> Value {
        let whole = &undone.text;
        let unfolded = self.unfold(Some(if is_address { UNREADABLE } else { b'<' }));
        let text = skip(&unfolded, BLANK);
        let (run, behind) = split(text, LETTER | SIGN);
        if !has(run, LETTER) {
            return Value { start: Draft::default(), problem: None };
        }
        let signs = match (run.starts_with(b"3D"), self.level) {
            (false, _) => Evidence::Literal,
            // A blank was inserted after the equals sign.
            (true, _) if text.len() < unfolded.len() => Evidence::Unknown,
            // The encoding is named, but no part was decoded.
            (true, 0) if !undone.is_decoded && find(whole, b"uoted-").is_some() => Evidence::Unknown,
            (true, 0) if undone.is_named => evidence(whole),
            // The equals signs in a gateway's address are not those of the link.
            _ => Evidence::Unknown,
        };
        // An ellipsis may be in brackets.
        let shown = behind.strip_prefix(b"[").or_else(|| behind.strip_prefix(b"(")).unwrap_or(behind);
        if shown.starts_with(b"...") || shown.starts_with(&[ELLIPSIS]) {
            return Value { start: Draft::new(run), problem: Some(LinkProblem::Truncated) };
        }
        // Proofpoint ends an address with `__;`.
        let (run, behind) = match run.strip_suffix(b"__").filter(|_| behind.starts_with(b";")) {
            Some(shorter)
                if self.level == 0
                    && find(whole, b"/v3/__").is_some()
                    && skip(behind.get(1..).unwrap_or_default(), LETTER | SIGN).starts_with(b"!!") =>
            {
                (shorter, &b">"[..])
            }
            Some(shorter) => (shorter, &[UNREADABLE][..]),
            None => (run, behind),
        };
        let key = unquoted(run, signs, is_address)
            .filter(|_| !undone.is_nested)
            .and_then(unglued)
            // The marks for italic or crossed-out text around a link could also be the end of the key.
            .filter(|key| match key {
                [.., mark @ (b'_' | b'~')] => find(whole, &[*mark, b'h', b't', b't', b'p']).is_none(),
                _ => true,
            })
            .and_then(|key| ended(key, text, behind, is_address));
        match key {
            Some(start) => Value { start, problem: None },
            None => Value { start: Draft::new(run), problem: Some(LinkProblem::Unclear) },
        }
    }

    fn decoded(&self, byte: u8, depth: usize, escape: u8) -> u8 {
        match byte {
            b'&' if depth == self.level && escape == self.escape => b'&',
            b'&' | b'#' if depth > self.level && escape == self.escape => UNREADABLE,
            // A gateway's address ends the value. The depth of another kind of code is unknown.
            b'&' => OUTER,
            b'#' => byte,
            // A backslash may be inside a key, before one of its signs.
            b'%' | b'\\' | OUTER.. => UNREADABLE,
            // Nothing encodes letters and digits twice, so the key itself would have a per cent sign.
            _ if is(byte, LETTER) && depth > self.level.wrapping_add(1) => UNREADABLE,
            _ if is(byte, BLANK) => b'\t',
            _ if is(byte, END) || byte < b' ' => CLOSER,
            _ => byte,
        }
    }
}

/// The key from a text that may be "quoted-printable". There, `3D` is part of the equals sign before it.
fn unquoted(run: &[u8], signs: Evidence, is_address: bool) -> Option<&[u8]> {
    let Some(behind) = run.strip_prefix(b"3D") else { return Some(run) };
    // No key mixes lowercase and uppercase digits.
    let is_small = skip(behind, SMALL).is_empty() && !skip(behind, CAPITAL).is_empty();
    match signs {
        _ if is_small && behind.len() >= SURELY_HEXADECIMAL => Some(behind),
        Evidence::Literal => Some(run),
        // If it was encoded twice, it may have been encoded three times.
        Evidence::Quoted => Some(behind).filter(|behind| !behind.starts_with(b"3D")),
        Evidence::Likely | Evidence::Unknown => is_address.then_some(run),
    }
}

/// The run, if it may be a key with nothing glued to it. In a key, equals signs are only at the end, and hexadecimal
/// digits are not mixed with other characters.
fn unglued(run: &[u8]) -> Option<&[u8]> {
    let (digits, others) = split_digits(run);
    if digits.len() >= SURELY_HEXADECIMAL && !others.is_empty() {
        if !has(others, LETTER) {
            return Some(digits);
        }
        if digits.len() >= MOST_DIGITS_OF_OTHERS {
            return None;
        }
    }
    let mut inside = run;
    while let [shorter @ .., b'='] = inside {
        inside = shorter;
    }
    find(inside, b"=").is_none().then_some(run)
}

/// Splits the run after its leading hexadecimal digits, lowercase or uppercase, with the hyphens among them.
fn split_digits(run: &[u8]) -> (&[u8], &[u8]) {
    let (small, capital) = (split(run, SMALL), split(run, CAPITAL));
    if small.0.len() > capital.0.len() { small } else { capital }
}

/// The key, if the text `behind` the run leaves no doubt where the key ends. `text` is the run and what is behind it.
fn ended(run: &[u8], text: &[u8], behind: &[u8], is_address: bool) -> Option<Draft> {
    let rest = skip(behind, PUNCTUATION);
    // A tag that allows a line to break may have been broken itself.
    let is_tag = behind.strip_prefix(b"<").is_some_and(|tag| {
        // Marks of a continued line and of a quoted line may be inside it.
        tag.iter().find(|byte| byte.is_ascii_alphanumeric() || **byte == b'/') == Some(&b'w')
    });
    // JSON inside JSON, which is not decoded.
    let is_escaped = behind.starts_with(b"\\") && begins(skip_backslashes(behind), LETTER | SIGN);
    if is_tag || is_escaped || !goes_on(behind) {
        return None;
    }
    if begins(behind, BLANK) {
        // An equals sign before a line end may mean that the line continues.
        let is_marked = text.get(..text.len().wrapping_sub(behind.len()))?.ends_with(b"=");
        let (gap, after) = split(behind, BLANK);
        let is_broken = find(gap, b"\n").is_some() || find(gap, b"\t").is_some() && !after.is_empty();
        return if is_marked && is_broken { None } else { continued(run, behind) };
    }
    // An encoded mark may belong to HTML inside the key.
    let passed = behind.get(..behind.len().wrapping_sub(rest.len()))?;
    let is_plain = find(passed, &[CLOSER]).is_none();
    if rest.is_empty() || begins(rest, BLANK | END) || is_plain && is_foreign(run, rest) {
        return Some(Draft::new(run));
    }
    // An address that a browser has opened has no words after it.
    let value = before(text, BLANK | END);
    let after = skip(text.get(value.len()..)?, BLANK);
    let value = trim_end(value, PUNCTUATION);
    // A semicolon also separates parameters and is not part of a key.
    let is_whole =
        is_address && !has(value, FOREIGN) && !value.contains(&b';') && (after.is_empty() || begins(after, END));
    is_whole.then(|| Draft::new(value))
}

fn skip_backslashes(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let [b'\\', behind @ ..] = rest {
        rest = behind;
    }
    rest
}

/// Whether the text behind a key cannot be a part of it, because the key is hexadecimal.
fn is_foreign(run: &[u8], behind: &[u8]) -> bool {
    let mut kinds = 0;
    for digits in [SMALL, CAPITAL] {
        if skip(run, digits).is_empty() {
            kinds |= digits;
        }
    }
    let is_letter = |first: &u8| is(*first, LETTER) && !is(*first, kinds);
    kinds != 0 && run.len() >= SURELY_HEXADECIMAL && skip(behind, SIGN).first().is_some_and(is_letter)
}

/// The key, if blanks or a line end follow the run. `None` if the key may continue after them. An empty line may be
/// inside a key too.
fn continued(run: &[u8], behind: &[u8]) -> Option<Draft> {
    let mut key = Draft::with_capacity(WINDOW.wrapping_mul(2));
    key.append(run);
    let mut rest = behind;
    for breaks in 0..MOST_BREAKS {
        let gap = rest;
        rest = skip_gap(rest);
        let gap = gap.get(..gap.len().wrapping_sub(rest.len()))?;
        if key.ends_with(b"=") && find(gap, b"\n").is_some() {
            return None;
        }
        let (more, left) = split(rest, LETTER | SIGN);
        let ends = rest.is_empty() || begins(rest, END) || is_foreign(run, rest) || left.starts_with(b"://");
        if breaks == 0 && ends {
            return goes_on(rest).then_some(key);
        }
        // An encoded blank is not a line break.
        if more.is_empty() || find(gap, b"\t").is_some() {
            return None;
        }
        key.append(more);
        if let Some(name) = left.strip_prefix(b"&") {
            let name = name.strip_prefix(b"amp;").unwrap_or(name);
            // `=3D` may have been broken too.
            let is_whole = unglued(&key).is_some_and(|whole| whole.len() == key.len()) && !key.starts_with(b"3D");
            return (is_whole && (name.starts_with(b"service=") || name.starts_with(b"username="))).then_some(key);
        }
        rest = left;
    }
    None
}

/// Whether the text does not begin with an `&`, or begins with one of a link. False for the `&` of an entity with a
/// line break inside.
fn goes_on(text: &[u8]) -> bool {
    let [b'&' | OUTER, next @ ..] = text else { return true };
    if matches!(next, [b'&' | OUTER, ..]) {
        return goes_on(next);
    }
    let name = next.strip_prefix(b"amp;").unwrap_or(next);
    // The name of the next parameter may contain a line break.
    let mut behind = name;
    while let [first, rest @ ..] = behind {
        if !is(*first, LETTER | BLANK) && !matches!(first, b'_' | b'-' | b'.') {
            break;
        }
        behind = rest;
    }
    let seen = if begins(next, BLANK) { skip_gap(next) } else { next };
    seen.is_empty()
        || begins(seen, END) && !seen.starts_with(b"#")
        || behind.len() < name.len() && behind.strip_prefix(b"=").is_some_and(|value| !is_marked(name, value))
}

/// Whether the equals sign between the two may mean that the line continues.
fn is_marked(name: &[u8], value: &[u8]) -> bool {
    let is_known = name.starts_with(b"username=") || name.starts_with(b"service=");
    value.starts_with(b"\n") || value.starts_with(b"\t") && !is_known
}

/// The text without leading blanks, line ends and marks of quoted mail.
fn skip_gap(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let [first, behind @ ..] = rest {
        let is_mark = matches!(first, b'>' | b'|') && !behind.is_empty();
        if !is(*first, BLANK) && !is_mark {
            break;
        }
        rest = behind;
    }
    rest
}
