//! Just enough JSON (RFC 8259) to look into an answer while keeping every value as the very text it came in.
//!
//! What came back from the server must go out again unchanged, unknown members included. A tree of parsed values would
//! round numbers over 2^53 and unpaired surrogates; slices of the source cannot. It is also a fraction of a full parser's
//! size, which every visitor would download.

/// How deep arrays and objects may nest: the stack is small and the sender is not trusted.
const DEEPEST: u8 = 64;

/// One JSON value, checked to be well formed, as its source text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value<'source>(&'source str);

impl<'source> Value<'source> {
    /// The value that the whole text is, or `None` where it is not well-formed JSON.
    pub fn parse(text: &'source str) -> Option<Self> {
        let mut reader = Reader { rest: text };
        let value = reader.value(DEEPEST)?;
        reader.skip_space();
        reader.rest.is_empty().then_some(value)
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

    /// The whole number, if it is one written without fraction and exponent, and fits.
    pub fn integer(self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// The string with its escapes resolved; an unpaired surrogate becomes U+FFFD.
    pub fn text(self) -> Option<String> {
        let inner = self.0.strip_prefix('"')?.strip_suffix('"')?;
        let mut units = Vec::new();
        let mut characters = inner.chars();
        while let Some(character) = characters.next() {
            let unescaped = if character == '\\' { escaped(&mut characters)? } else { Unit::Character(character) };
            match unescaped {
                Unit::Character(character) => units.extend_from_slice(character.encode_utf16(&mut [0; 2])),
                Unit::Code(unit) => units.push(unit),
            }
        }
        Some(char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
    }

    /// The members, if it is an object, in their order.
    pub fn members(self) -> Option<Vec<(String, Value<'source>)>> {
        let mut reader = Reader { rest: self.0.strip_prefix('{')? };
        let mut members = Vec::new();
        reader.list('}', |reader| {
            let (name, value) = reader.member(DEEPEST)?;
            members.push((name.text()?, value));
            Some(())
        })?;
        Some(members)
    }

    /// The elements, if it is an array.
    pub fn elements(self) -> Option<Vec<Value<'source>>> {
        let mut reader = Reader { rest: self.0.strip_prefix('[')? };
        let mut elements = Vec::new();
        reader.list(']', |reader| {
            elements.push(reader.value(DEEPEST)?);
            Some(())
        })?;
        Some(elements)
    }

    /// The member of that name, if it is an object that has one; the last, where there are several.
    pub fn member(self, name: &str) -> Option<Value<'source>> {
        self.members()?.into_iter().rev().find(|(other, _)| other == name).map(|(_, value)| value)
    }
}

/// Appends the text as a JSON string.
pub fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\0'..='\u{1F}' => {
                out.push_str("\\u00");
                let digit = |number: u32| char::from_digit(number, 16).unwrap_or('0');
                out.push(digit(u32::from(character) >> 4));
                out.push(digit(u32::from(character) & 0xF));
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}

enum Unit {
    Character(char),
    Code(u16),
}

fn escaped(characters: &mut core::str::Chars<'_>) -> Option<Unit> {
    Some(Unit::Character(match characters.next()? {
        'b' => '\u{8}',
        'f' => '\u{C}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let digits = characters.as_str().get(..4)?;
            characters.nth(3);
            return u16::from_str_radix(digits, 16).ok().map(Unit::Code);
        }
        other => other,
    }))
}

struct Reader<'source> {
    rest: &'source str,
}

impl<'source> Reader<'source> {
    fn value(&mut self, depth: u8) -> Option<Value<'source>> {
        self.skip_space();
        let start = self.rest;
        match start.chars().next()? {
            '{' => {
                let depth = depth.checked_sub(1)?;
                self.take("{")?;
                self.list('}', |reader| reader.member(depth).map(|_| ()))?;
            }
            '[' => {
                let depth = depth.checked_sub(1)?;
                self.take("[")?;
                self.list(']', |reader| reader.value(depth).map(|_| ()))?;
            }
            '"' => self.string()?,
            't' => self.take("true")?,
            'f' => self.take("false")?,
            'n' => self.take("null")?,
            _ => self.number()?,
        }
        start.get(..start.len().checked_sub(self.rest.len())?).map(Value)
    }

    /// What stands between the opening bracket, already read, and the closing one.
    fn list(&mut self, close: char, mut element: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.skip_space();
        if self.take_character(close) {
            return Some(());
        }
        loop {
            element(self)?;
            self.skip_space();
            if self.take_character(close) {
                return Some(());
            }
            self.take(",")?;
        }
    }

    fn member(&mut self, depth: u8) -> Option<(Value<'source>, Value<'source>)> {
        self.skip_space();
        let start = self.rest;
        self.string()?;
        let name = start.get(..start.len().checked_sub(self.rest.len())?).map(Value)?;
        self.skip_space();
        self.take(":")?;
        Some((name, self.value(depth)?))
    }

    fn string(&mut self) -> Option<()> {
        self.take("\"")?;
        let mut characters = self.rest.chars();
        loop {
            match characters.next()? {
                '"' => break,
                '\\' => match characters.next()? {
                    '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' => {}
                    'u' => {
                        for _ in 0..4 {
                            characters.next().filter(char::is_ascii_hexdigit)?;
                        }
                    }
                    _ => return None,
                },
                '\0'..='\u{1F}' => return None,
                _ => {}
            }
        }
        self.rest = characters.as_str();
        Some(())
    }

    fn number(&mut self) -> Option<()> {
        self.take_character('-');
        if !self.take_character('0') {
            self.digits()?;
        }
        if self.take_character('.') {
            self.digits()?;
        }
        if self.take_character('e') || self.take_character('E') {
            let _sign = self.take_character('+') || self.take_character('-');
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let rest = self.rest.trim_start_matches(|character: char| character.is_ascii_digit());
        if rest.len() == self.rest.len() {
            return None;
        }
        self.rest = rest;
        Some(())
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn take(&mut self, word: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(())
    }

    fn take_character(&mut self, character: char) -> bool {
        match self.rest.strip_prefix(character) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::{Value, write_text};
    use proptest::prelude::*;

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
        fn well_formed_text_is_kept_to_the_letter(json in any_json(), pretty in any::<bool>()) {
            let text = if pretty { serde_json::to_string_pretty(&json) } else { serde_json::to_string(&json) }.unwrap();
            prop_assert_eq!(Value::parse(&text).map(Value::source), Some(text.as_str()));
        }

        #[test]
        fn members_and_elements_are_those_of_serde_json(json in any_json()) {
            let text = serde_json::to_string(&json).unwrap();
            let value = Value::parse(&text).unwrap();
            let members = value.members().map(|members| {
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
            // serde_json refuses unpaired surrogate escapes, which RFC 8259 section 8.2 lets stand.
            prop_assume!(!text.contains("\\u"));
            let ours = Value::parse(&text).is_some();
            prop_assert_eq!(ours, serde_json::from_str::<serde_json::Value>(&text).is_ok());
        }

        #[test]
        fn strings_survive_the_way_out_and_in(text in any::<String>()) {
            let mut written = String::new();
            write_text(&mut written, &text);
            prop_assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text.clone());
            prop_assert_eq!(Value::parse(&written).unwrap().text(), Some(text));
        }

        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            if let Some(value) = Value::parse(&text) {
                let _ = (value.text(), value.members(), value.elements(), value.integer(), value.boolean());
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
