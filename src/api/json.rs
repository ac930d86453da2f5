//! Just enough JSON (RFC 8259) to read an answer. Every value stays the text in which it came.
//!
//! What the server sends must be sent back unchanged, unknown members included. A tree of parsed values would round
//! numbers over 2^53 and lose unpaired surrogates. Slices of the source do not. This module is also much smaller than a
//! full parser, which every visitor would download.

use crate::text::{json_escape, next_character, push_character, trimmed};

/// How deep arrays and objects may nest. The stack is small, and the sender is not trusted.
const DEEPEST: u8 = 64;

/// How many digits of a number are kept exactly.
const LONGEST_NUMBER: usize = 40;

/// Greater exponents have the same effect, because no text has so many digits.
const GREATEST_EXPONENT: i64 = 1 << 40;

/// A whole number, exact up to 40 digits. Of a longer number, only the fact that it is longer is known.
#[derive(Debug, PartialEq, Eq)]
pub struct Whole {
    is_negative: bool,
    /// Without zeros in front.
    digits: String,
}

impl Whole {
    /// The number as a count. A negative number counts as 0, and one over 4294967295 as that.
    pub fn count(&self) -> u32 {
        let mut count = 0_u32;
        for digit in self.digits.bytes().filter(|_| !self.is_negative) {
            count = count.saturating_mul(10).saturating_add((digit & 0xF).into());
        }
        count
    }

    /// The digits, if the number can be an id.
    pub fn id(self) -> Option<String> {
        let is_id = !self.is_negative && matches!(self.digits.len(), 1..=LONGEST_NUMBER);
        is_id.then_some(self.digits)
    }
}

/// One well-formed JSON value, as its source text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value<'source>(&'source str);

impl<'source> Value<'source> {
    /// Reads the whole text as a value; `None` if it is not well-formed JSON.
    pub fn parse(text: &'source str) -> Option<Self> {
        let mut reader = Reader { source: text, place: 0 };
        let value = reader.value(DEEPEST)?;
        reader.skip_space();
        reader.peek().is_none().then_some(value)
    }

    /// The value's source text.
    pub fn source(self) -> &'source str {
        self.0
    }

    /// Whether it is `null`.
    pub fn is_null(self) -> bool {
        self.0 == "null"
    }

    /// The boolean, if it is one.
    pub fn boolean(self) -> Option<bool> {
        match self.0 {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// The value as a whole number, if it is written without fraction and exponent, and fits.
    pub fn integer(self) -> Option<i64> {
        // The number is negative until the end, because there is one more negative number than positive ones.
        let digits = self.0.strip_prefix('-').unwrap_or(self.0);
        let mut number = 0_i64;
        for digit in digits.bytes() {
            number = number.checked_mul(10)?.checked_sub(char::from(digit).to_digit(10)?.into())?;
        }
        if digits.len() < self.0.len() { Some(number) } else { number.checked_neg() }
    }

    /// The value as a whole number in any notation: with a fraction of zeros, with an exponent, or in quotes. Blanks
    /// may be around it, and a plus and zeros before it.
    pub fn whole(self) -> Option<Whole> {
        let quoted = self.text();
        let text = trimmed(quoted.as_deref().unwrap_or(self.0));
        let mut reader = Reader { source: text, place: 0 };
        let _sign = reader.take(b'+') || reader.take(b'-');
        let mut first = reader.next()?;
        while first == b'0' && reader.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            first = reader.next()?;
        }
        reader.rest_of_number(first).filter(|()| first != b'-' && reader.peek().is_none())?;
        // A library that parses numbers would weigh more than all of this.
        let mut digits = String::new();
        let (mut is_negative, mut in_fraction, mut in_exponent, mut is_small) = (false, false, false, false);
        // How far the decimal point moves to the right. Negative numbers move it to the left.
        let (mut places, mut exponent) = (0_i64, 0_i64);
        for byte in text.bytes() {
            match byte {
                b'-' if in_exponent => is_small = true,
                b'-' => is_negative = true,
                b'+' => {}
                b'.' => in_fraction = true,
                b'e' | b'E' => in_exponent = true,
                digit if in_exponent => {
                    if exponent < GREATEST_EXPONENT {
                        exponent = exponent.wrapping_mul(10).wrapping_add((digit & 0xF).into());
                    }
                }
                digit => {
                    places = places.wrapping_sub(in_fraction.into());
                    if digit != b'0' || !digits.is_empty() {
                        digits.push(digit.into());
                    }
                }
            }
        }
        places = places.wrapping_add(if is_small { exponent.wrapping_neg() } else { exponent });
        // The number 0 has no digits. A number that is too long need not be exact.
        while places < 0 && !digits.is_empty() {
            digits.pop().filter(|digit| *digit == '0')?;
            places = places.wrapping_add(1);
        }
        while places > 0 && !digits.is_empty() && digits.len() <= LONGEST_NUMBER {
            digits.push('0');
            places = places.wrapping_sub(1);
        }
        Some(Whole { is_negative, digits })
    }

    /// Whether it is a number, not in quotes.
    pub fn is_number(self) -> bool {
        matches!(self.0.as_bytes().first(), Some(b'-' | b'0'..=b'9'))
    }

    /// The string with its escapes resolved; an unpaired surrogate becomes U+FFFD.
    pub fn text(self) -> Option<String> {
        let mut rest = self.0.strip_prefix('"')?.strip_suffix('"')?.as_bytes();
        let mut text = String::new();
        loop {
            if let Some((character, behind)) = json_escape(rest) {
                push_character(&mut text, character);
                rest = behind;
            } else if let Some(character) = next_character(&mut rest) {
                push_character(&mut text, character);
            } else {
                return Some(text);
            }
        }
    }

    /// Calls `see` with each member in order, if the value is an object.
    pub fn each_member(self, see: &mut dyn FnMut((String, Value<'source>))) -> Option<()> {
        let mut reader = Reader { source: self.0.strip_prefix('{')?, place: 0 };
        reader.list(b'}', &mut |reader| {
            let (name, value) = reader.member(DEEPEST)?;
            see((name.text()?, value));
            Some(())
        })
    }

    /// The elements, if it is an array.
    pub fn elements(self) -> Option<Vec<Value<'source>>> {
        let mut reader = Reader { source: self.0.strip_prefix('[')?, place: 0 };
        let mut elements = Vec::new();
        reader.list(b']', &mut |reader| {
            elements.push(reader.value(DEEPEST)?);
            Some(())
        })?;
        Some(elements)
    }

    /// The member of that name, if the value is an object that has it. If there are several, the last one.
    pub fn member(self, name: &str) -> Option<Value<'source>> {
        let mut found = None;
        self.each_member(&mut |(other, value)| {
            if other == name {
                found = Some(value);
            }
        })?;
        found
    }
}

/// Appends the text as a JSON string.
pub fn write_text(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text.as_bytes();
    while let Some(character) = next_character(&mut rest) {
        match character {
            0x22 | 0x5C => out.push('\\'),
            0..0x20 => {
                out.push_str(if character < 0x10 { "\\u000" } else { "\\u001" });
                out.push(char::from_digit(character & 0xF, 16).unwrap_or_default());
                continue;
            }
            _ => {}
        }
        push_character(out, character);
    }
    out.push('"');
}

/// Reads byte by byte, because the syntax of JSON is ASCII.
struct Reader<'source> {
    source: &'source str,
    place: usize,
}

impl<'source> Reader<'source> {
    fn value(&mut self, depth: u8) -> Option<Value<'source>> {
        self.skip_space();
        let start = self.place;
        match self.next()? {
            b'{' => {
                let depth = depth.checked_sub(1)?;
                self.list(b'}', &mut |reader| reader.member(depth).map(|_| ()))?;
            }
            b'[' => {
                let depth = depth.checked_sub(1)?;
                self.list(b']', &mut |reader| reader.value(depth).map(|_| ()))?;
            }
            b'"' => self.rest_of_string()?,
            b't' => self.word("rue")?,
            b'f' => self.word("alse")?,
            b'n' => self.word("ull")?,
            first => self.rest_of_number(first)?,
        }
        self.source.get(start..self.place).map(Value)
    }

    /// Reads the elements up to the closing bracket. The opening one is already read. The closure is a trait object,
    /// because otherwise the code would exist once for each closure.
    fn list(&mut self, close: u8, element: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.skip_space();
        if self.take(close) {
            return Some(());
        }
        loop {
            element(self)?;
            self.skip_space();
            if self.take(close) {
                return Some(());
            }
            self.require(b',')?;
        }
    }

    fn member(&mut self, depth: u8) -> Option<(Value<'source>, Value<'source>)> {
        self.skip_space();
        let start = self.place;
        self.require(b'"')?;
        self.rest_of_string()?;
        let name = self.source.get(start..self.place).map(Value)?;
        self.skip_space();
        self.require(b':')?;
        Some((name, self.value(depth)?))
    }

    fn rest_of_string(&mut self) -> Option<()> {
        loop {
            match self.next()? {
                b'"' => return Some(()),
                b'\\' => match self.next()? {
                    b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                    b'u' => {
                        for _ in 0..4 {
                            self.next().filter(u8::is_ascii_hexdigit)?;
                        }
                    }
                    _ => return None,
                },
                0..0x20 => return None,
                _ => {}
            }
        }
    }

    fn rest_of_number(&mut self, first: u8) -> Option<()> {
        match if first == b'-' { self.next()? } else { first } {
            b'0' => {}
            b'1'..=b'9' => self.skip_digits(),
            _ => return None,
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _sign = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Some(())
    }

    /// Reads at least one digit.
    fn digits(&mut self) -> Option<()> {
        self.next().filter(u8::is_ascii_digit)?;
        self.skip_digits();
        Some(())
    }

    fn skip_digits(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.next();
        }
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.next();
        }
    }

    fn word(&mut self, rest: &str) -> Option<()> {
        rest.bytes().try_for_each(|byte| self.require(byte))
    }

    fn require(&mut self, byte: u8) -> Option<()> {
        self.take(byte).then_some(())
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.place = self.place.saturating_add(is_next.into());
        is_next
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.place = self.place.saturating_add(1);
        Some(byte)
    }

    fn peek(&self) -> Option<u8> {
        self.source.as_bytes().get(self.place).copied()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::{Value, write_text};
    use proptest::prelude::*;

    fn members(value: Value<'_>) -> Option<Vec<(String, Value<'_>)>> {
        let mut members = Vec::new();
        value.each_member(&mut |member| members.push(member))?;
        Some(members)
    }

    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<f64>().prop_map(|number| serde_json::json!(number)),
            any::<String>().prop_map(Into::into),
        ];
        leaf.prop_recursive(6, 64, 8, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..8).prop_map(Into::into),
                prop::collection::vec((any::<String>(), inner), 0..8)
                    .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn well_formed_text_is_kept_unchanged(json in any_json(), pretty in any::<bool>()) {
            let text = if pretty { serde_json::to_string_pretty(&json) } else { serde_json::to_string(&json) }.unwrap();
            prop_assert_eq!(Value::parse(&text).map(Value::source), Some(text.as_str()));
        }

        #[test]
        fn members_and_elements_are_those_of_serde_json(json in any_json()) {
            let text = serde_json::to_string(&json).unwrap();
            let value = Value::parse(&text).unwrap();
            let members = members(value).map(|members| {
                members.into_iter().map(|(name, value)| (name, serde_json::from_str(value.source()).unwrap())).collect()
            });
            prop_assert_eq!(members.map(serde_json::Value::Object), json.is_object().then(|| json.clone()));
            let elements = value.elements().map(|elements| {
                elements.into_iter().map(|value| serde_json::from_str(value.source()).unwrap()).collect()
            });
            prop_assert_eq!(elements.map(serde_json::Value::Array), json.is_array().then_some(json));
        }

        #[test]
        fn what_is_accepted_is_what_serde_json_accepts(text in r#"[\[\]{},:"\\\-0-9eE.tfnrueals u+ \n]{0,24}"#) {
            // serde_json refuses unpaired surrogate escapes, which RFC 8259 section 8.2 allows.
            prop_assume!(!text.contains("\\u"));
            let ours = Value::parse(&text).is_some();
            prop_assert_eq!(ours, serde_json::from_str::<serde_json::Value>(&text).is_ok());
        }

        #[test]
        fn strings_survive_writing_and_reading(text in any::<String>()) {
            let mut written = String::new();
            write_text(&mut written, &text);
            prop_assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text.clone());
            prop_assert_eq!(Value::parse(&written).unwrap().text(), Some(text));
        }

        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            if let Some(value) = Value::parse(&text) {
                let _ = (value.text(), members(value), value.elements(), value.integer(), value.boolean());
            }
        }
    }

    #[test]
    fn table() {
        let deep = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        for (text, accepted) in [
            ("", false),
            ("null", true),
            (" \t\r\n1 ", true),
            ("01", false),
            ("-", false),
            ("1.", false),
            ("1e", false),
            ("-0.0e+10", true),
            ("12345678901234567890123", true),
            (r#""\ud800""#, true),
            (r#""\ud8""#, false),
            ("\"\u{1}\"", false),
            ("\"\u{feff}\"", true),
            ("\u{feff}null", false),
            ("[1,]", false),
            ("{\"a\":1,}", false),
            ("{\"a\"}", false),
            ("{a:1}", false),
            ("tru", false),
            ("true false", false),
            ("{\"error\": \"cut", false),
            (&deep(64), true),
            (&deep(65), false),
            (&"[".repeat(100_000), false),
        ] {
            assert_eq!(Value::parse(text).is_some(), accepted, "{text:.40}");
        }
        assert_eq!(Value::parse(r#""a\u0041\ud83d\ude00\ud800\/""#).unwrap().text().unwrap(), "aA😀\u{FFFD}/");
        assert_eq!(Value::parse("12.0").unwrap().integer(), None);
        assert_eq!(Value::parse("99999999999999999999").unwrap().integer(), None);
        assert_eq!(Value::parse(r#"{"a":1,"a":2}"#).unwrap().member("a").unwrap().source(), "2");
    }
}
