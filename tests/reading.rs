//! The readers of typed texts and of links that mail software has changed: what they read, and what they refuse.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use proptest::prelude::*;
use softlayer_password_set::reading::{
    Change, Hidden, InputProblem, LONGEST_USERNAME, Typed, find_hidden, read_code, read_key, read_username,
};

fn told(typed: &Typed) -> (String, Vec<&'static str>) {
    let changes = Change::ALL.iter().filter(|change| typed.has(**change)).map(|change| change.name()).collect();
    (typed.text.reveal().to_owned(), changes)
}

fn code(text: &str) -> Result<String, InputProblem> {
    read_code(text).map(|typed| typed.text.reveal().to_owned())
}

#[test]
fn a_code_is_read_in_any_notation() {
    for (text, changes) in [
        ("123456", vec![]),
        ("１２３４５６", vec!["digits"]),
        ("١٢٣٤٥٦", vec!["digits"]),
        ("۱۲۳۴۵۶", vec!["digits"]),
        ("१२३४५६", vec!["digits"]),
        ("১২৩৪৫৬", vec!["digits"]),
        ("๑๒๓๔๕๖", vec!["digits"]),
        ("𝟏𝟐𝟑𝟒𝟓𝟔", vec!["digits"]),
        ("𝟣𝟸𝟛𝟺𝟱𝟞", vec!["digits"]),
        ("12३४５𝟨", vec!["digits"]),
        ("123 456", vec!["blanks"]),
        (" 1 2 3 4 5 6\r\n", vec!["blanks"]),
        ("123\u{A0}456\t", vec!["blanks"]),
        ("123\u{202F}456\u{3000}", vec!["blanks"]),
        ("123-456", vec!["separators"]),
        ("12-34-56", vec!["separators"]),
        ("123\u{2010}456", vec!["separators"]),
        ("123\u{2013}456", vec!["separators"]),
        ("123\u{2015}456", vec!["separators"]),
        ("123\u{2212}456", vec!["separators"]),
        ("123.456", vec!["separators"]),
        ("123_456", vec!["separators"]),
        ("123 - 456", vec!["blanks", "separators"]),
        ("1\u{FE0F}\u{20E3}2\u{FE0F}\u{20E3}3456", vec!["invisible", "separators"]),
        ("\u{200B}123456", vec!["invisible"]),
        ("123\u{2060}456", vec!["invisible"]),
        ("\u{202A}123456\u{202C}", vec!["invisible"]),
        ("\u{2066}123\u{AD}456\u{2069}\u{FEFF}", vec!["invisible"]),
        ("\u{200E}123456\u{200F}\0", vec!["invisible"]),
        ("Your code is 123 456.", vec!["blanks", "separators", "words"]),
        ("123456 is your code", vec!["blanks", "words"]),
        ("code: 123456", vec!["blanks", "words"]),
        ("Code:123456", vec!["words"]),
        ("code=123456", vec!["words"]),
        ("(123456)", vec!["separators"]),
        ("\"123456\"", vec!["separators"]),
        ("«123456»", vec!["separators"]),
        ("#123456;", vec!["separators"]),
        ("*123456*!", vec!["separators"]),
        ("123ー456", vec!["separators"]),
        ("认证码123456", vec!["words"]),
        ("验证码：123456，请勿泄露", vec!["separators", "words"]),
        ("認証コード：123456", vec!["separators", "words"]),
        ("コードは123456です", vec!["separators", "words"]),
        ("【IBM】123456", vec!["words"]),
        ("인증번호 [123456]", vec!["blanks", "separators", "words"]),
        ("@portal.example #123456", vec!["blanks", "separators", "words"]),
    ] {
        assert_eq!(told(&read_code(text).unwrap()), ("123456".to_owned(), changes), "{text:?}");
    }
    assert_eq!(code("1234567890"), Ok("1234567890".into()));
    assert_eq!(code("0000 0000"), Ok("00000000".into()));
}

#[test]
fn invalid_codes_are_refused() {
    for (text, problem) in [
        ("", InputProblem::Empty),
        (" \u{200B}\t\r\n\u{FEFF}", InputProblem::Empty),
        ("abc", InputProblem::NotDigits),
        ("---", InputProblem::NotDigits),
        ("12345a", InputProblem::NotDigits),
        ("123456a", InputProblem::NotDigits),
        ("O12345", InputProblem::NotDigits),
        ("½²①", InputProblem::NotDigits),
        ("G-123456", InputProblem::NotDigits),
        ("code 1 of 2: 123456", InputProblem::NotDigits),
        ("123456 is good for 30 seconds", InputProblem::NotDigits),
        // Numbers of a list, times, dates and telephone numbers.
        ("1) 123456", InputProblem::NotDigits),
        ("[2] 123456", InputProblem::NotDigits),
        ("123456 12:34", InputProblem::NotDigits),
        ("12:34:56", InputProblem::NotDigits),
        ("12/34/56", InputProblem::NotDigits),
        ("+123456", InputProblem::NotDigits),
        ("123456です2分", InputProblem::NotDigits),
        ("12：34：56", InputProblem::NotDigits),
        ("¹²³⁴⁵⁶", InputProblem::NotDigits),
        ("12345", InputProblem::TooShort),
        ("1", InputProblem::TooShort),
        ("12345678901", InputProblem::TooLong),
        ("123456 123456", InputProblem::TooLong),
    ] {
        assert_eq!(code(text), Err(problem), "{text:?}");
    }
    assert_eq!(code(&"1".repeat(1_000_000)), Err(InputProblem::TooLong));
}

#[test]
fn a_username_is_read_without_invisible_characters() {
    for (text, name, changes) in [
        ("plain", "plain", vec![]),
        ("plain ", "plain", vec!["blanks"]),
        ("\tplain\r\n", "plain", vec!["blanks"]),
        ("\u{A0}plain\u{3000}", "plain", vec!["blanks"]),
        ("\u{200B}plain\u{2060}", "plain", vec!["invisible"]),
        ("\u{FEFF} plain\u{202C}", "plain", vec!["blanks", "invisible"]),
        ("pl\u{200B}a\u{AD}i\u{0}n", "plain", vec!["invisible"]),
        ("Jane Doe", "Jane Doe", vec![]),
        ("mailto:jane@example.com", "jane@example.com", vec!["words"]),
        (" <jane@example.com>\n", "jane@example.com", vec!["words"]),
        ("\"jane\"", "jane", vec!["words"]),
        ("\"'jane'\"", "jane", vec!["words"]),
        ("<mailto:jane@example.com >", "jane@example.com", vec!["blanks", "words"]),
        ("Jane Doe <jane@example.com>", "jane@example.com", vec!["words"]),
        ("\"Doe, Jane\" <jane@example.com>;", "jane@example.com", vec!["words"]),
        ("<mailto:jane@example.com|jane@example.com>", "jane@example.com", vec!["words"]),
        ("MAILTO:jane@example.com?subject=Hello%20you", "jane@example.com", vec!["words"]),
        ("“jane”", "jane", vec!["words"]),
        ("„jane“", "jane", vec!["words"]),
        ("‘jane’", "jane", vec!["words"]),
        ("« jane »", "jane", vec!["blanks", "words"]),
        ("`jane`", "jane", vec!["words"]),
        ("jane@example.com,", "jane@example.com", vec!["words"]),
        ("jane@example.com.\u{200B}", "jane@example.com", vec!["words"]),
        (" < jane@example.com > ;", "jane@example.com", vec!["blanks", "words"]),
        ("jane.", "jane.", vec![]),
        ("<jane", "<jane", vec![]),
        ("jane>", "jane>", vec![]),
        ("(jane)", "(jane)", vec![]),
        ("mailto", "mailto", vec![]),
        ("'", "'", vec![]),
        ("“", "“", vec![]),
        ("o'neill'", "o'neill'", vec![]),
        ("\"", "\"", vec![]),
        (" Jane Doe", "Jane Doe", vec!["blanks"]),
        ("jane+test@example.com", "jane+test@example.com", vec![]),
        ("jürgen@例え.jp", "jürgen@例え.jp", vec![]),
    ] {
        assert_eq!(told(&read_username(text).unwrap()), (name.to_owned(), changes), "{text:?}");
    }
}

#[test]
fn invalid_usernames_are_refused() {
    let long = "x".repeat(LONGEST_USERNAME + 1);
    for (text, problem) in [
        ("", InputProblem::Empty),
        ("   ", InputProblem::Empty),
        ("\u{200B}\u{2800}\u{FEFF}\t", InputProblem::Empty),
        ("Jane Doe <>", InputProblem::Empty),
        ("mailto:?subject=x", InputProblem::Empty),
        ("“\u{200B}”", InputProblem::Empty),
        ("jane\tdoe", InputProblem::BlankInside),
        ("jane\r\ndoe", InputProblem::BlankInside),
        ("jane\u{A0}doe", InputProblem::BlankInside),
        (&long, InputProblem::TooLong),
    ] {
        assert_eq!(read_username(text).map(|typed| told(&typed)), Err(problem), "{text:?}");
    }
    assert!(read_username(&"é".repeat(LONGEST_USERNAME)).is_ok());
}

#[test]
fn only_invisible_characters_around_a_key_are_removed() {
    for (text, key) in [
        ("abc", "abc"),
        (" abc\r\n", "abc"),
        ("\u{200B}abc\u{FEFF}", "abc"),
        ("a+b/c==", "a+b/c=="),
        ("the key", "the key"),
        ("<abc>.", "<abc>."),
    ] {
        assert_eq!(read_key(text).unwrap().reveal(), key);
    }
    assert_eq!(read_key(" \u{200B}").unwrap_err(), InputProblem::Empty);
}

#[test]
fn invisible_characters_in_a_password_are_found() {
    let hidden = |start, end, inside| Hidden { start, end, inside };
    for (text, found) in [
        ("", hidden(false, false, false)),
        ("Rex", hidden(false, false, false)),
        ("Correct horse", hidden(false, false, false)),
        ("Rex ", hidden(false, true, false)),
        (" Rex", hidden(true, false, false)),
        (" Rex\t", hidden(true, true, false)),
        (" ", hidden(true, true, false)),
        ("Rex\u{A0}", hidden(false, true, false)),
        ("Rex\n", hidden(false, true, false)),
        ("R\u{A0}ex", hidden(false, false, true)),
        ("R\u{200B}ex", hidden(false, false, true)),
        ("R\tex", hidden(false, false, true)),
        ("R\u{7}ex", hidden(false, false, true)),
        ("Rex\u{200B}", hidden(false, false, true)),
        ("\u{FEFF}Rex \u{200B}", hidden(false, true, true)),
        ("❤\u{FE0F}👩\u{200D}🔬", hidden(false, false, false)),
        ("می\u{200C}خواهم", hidden(false, false, false)),
        ("Zürich", hidden(false, false, false)),
    ] {
        assert_eq!(find_hidden(text), found, "{text:?}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_a_reader_panic_and_what_it_reads_can_be_seen(text in any::<String>()) {
        if let Ok(typed) = read_code(&text) {
            prop_assert!(typed.text.reveal().bytes().all(|byte| byte.is_ascii_digit()));
        }
        if let Ok(typed) = read_username(&text) {
            let name = typed.text.reveal();
            prop_assert_eq!(find_hidden(name), Hidden::default());
            prop_assert!(!name.is_empty() && !name.contains(char::is_control));
            // A second reading changes nothing.
            prop_assert_eq!(told(&read_username(name).unwrap()), (name.to_owned(), vec![]));
        }
        let _ = (read_key(&text), find_hidden(&text));
    }

    #[test]
    fn a_code_with_anything_unseen_and_any_separator_in_it_is_the_same_code(
        code_given in "[0-9]{6,10}",
        zeros in proptest::collection::vec(proptest::sample::select(vec!['0', '٠', '۰', '०', '０', '𝟘', '\u{1FBF0}']), 10),
        between in proptest::collection::vec("[ \u{A0}\u{200B}\u{2009}\u{2060}\u{2011}\u{2212}\u{AD}\t._-]{0,3}", 11),
    ) {
        let mut text = between[10].clone();
        for (place, digit) in code_given.bytes().enumerate() {
            text.push(char::from_u32(u32::from(zeros[place]) + u32::from(digit - b'0')).unwrap());
            text.push_str(&between[place]);
        }
        prop_assert_eq!(code(&text), Ok(code_given));
    }
}
