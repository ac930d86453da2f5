//! The password rules: tables for the documented policies, and properties that hold for any policy and password.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use proptest::prelude::*;
use softlayer_password_set::policy::{
    COUNTED_MEMBERS, Case, Checker, DOCUMENTED_SPECIAL_CHARACTERS, GeneratorError, GeneratorOptions, NO_CODE_POINT,
    Policy, PolicyError, Requirements, RuleId, Status, cased_units, generate, password_rules, rules_named_in,
    violation_list,
};

/// One sign for each rule in the order of `RuleId::ALL`: `+` met, `-` unmet, `?` unknown.
fn verdict(policy: Policy, username: Option<&str>, password: &str) -> String {
    let (verdict, _) = Checker::new(policy, username).check(password);
    RuleId::ALL
        .map(|rule| match verdict.status(rule) {
            Status::Unknown => '?',
            Status::Met => '+',
            Status::Unmet => '-',
        })
        .iter()
        .collect()
}

fn policy_2019() -> Policy {
    Policy::new(&Requirements { counts: [8, 128, 2, 2, 3, 2].map(Some), special_allowed: None }).unwrap()
}

#[test]
fn documented_policy() {
    for (password, expected) in [
        //                    length class special username accepted
        ("", "-+----++"),
        ("a", "-+-+--++"),
        ("Abcdef1!", "-+++++++"),
        ("Abcdefg1!", "++++++++"),
        ("Abcdefghijklmnop1!2", "++++++++"),
        ("Abcdefghijklmnop1!23", "+-++++++"),
        ("abcdefg1!", "++-+++++"),
        ("ABCDEFG1!", "+++-++++"),
        ("Abcdefgh!", "++++-+++"),
        ("Abcdefgh1", "+++++-++"),
        // Not a documented special character, so it does not count and may not be accepted.
        ("Abcdefg1;", "+++++-+?"),
        ("Abcdef g1!", "+++++++?"),
        ("Abcdefg1'\"", "+++++-+?"),
        (" Abcdefg1!", "+++++++?"),
        // Beyond ASCII, only the server can tell whether a letter counts as a letter and a digit as a digit.
        ("Éabcdefg1!", "++?++++?"),
        ("ABCDEFGé1!", "+++?+++?"),
        ("Abcdefg٣!", "++++?++?"),
        // A letter never counts as one of the other case, or as a digit.
        ("éabcdefg1!", "++-++++?"),
        ("ßabcdefg1!", "++-++++?"),
        ("ÉABCDEF1!", "+++-+++?"),
        ("Éßabcdef!", "++?+-++?"),
        // A letter in title case counts as uppercase.
        ("ǅabcdefg1!", "++?++++?"),
        ("ᾈabcdefg1!", "++?++++?"),
        ("ᾀabcdefg1!", "++-++++?"),
        // Mathematical letters, and letters without a case.
        ("𝐀abcdefg1!", "++?++++?"),
        ("𝐚ABCDEF1!", "+++?+++?"),
        ("中abcdefg1!", "++-++++?"),
        ("中ABCDEFGH!", "+++-?++?"),
        ("Abcdefg1€", "+++++-+?"),
    ] {
        assert_eq!(verdict(Policy::documented(), Some("somebody"), password), expected, "{password:?}");
    }
}

#[test]
fn username() {
    for (username, password, expected) in [
        (None, "jane", Status::Unknown),
        (Some(""), "", Status::Unknown),
        (Some("jane"), "jane", Status::Unmet),
        (Some("jane"), "", Status::Met),
        (Some("jane"), "jan", Status::Met),
        (Some("jane"), "janet", Status::Met),
        (Some("jane"), "xjane", Status::Met),
        // It is not documented whether the server distinguishes upper and lower case here.
        (Some("jane"), "Jane", Status::Unknown),
        (Some("JANE"), "jane", Status::Unknown),
        (Some("jane"), "janE", Status::Unknown),
        (Some("jane"), "Jone", Status::Met),
        (Some("a@b"), "a`b", Status::Met),
        (Some("jürgen"), "jürgen", Status::Unmet),
        (Some("💥"), "💥", Status::Unmet),
        // Nor is it documented which characters beyond ASCII it treats as equal.
        (Some("Ünal"), "ünal", Status::Unknown),
        (Some("ünal"), "ÜNAL", Status::Unknown),
        (Some("ΣΊΣΥΦΟΣ"), "σίσυφος", Status::Unknown),
        (Some("𐐀da"), "𐐨DA", Status::Unknown),
        (Some("jürgen"), "jörgen", Status::Unknown),
        (Some("Ünal"), "unal", Status::Met),
        (Some("Ünal"), "ünan", Status::Met),
        (Some("Ünal"), "ünals", Status::Met),
    ] {
        let (verdict, _) = Checker::new(Policy::documented(), username).check(password);
        assert_eq!(verdict.status(RuleId::NotUsername), expected, "{username:?} {password:?}");

        let mut named_later = Checker::new(Policy::documented(), Some("somebody else"));
        named_later.check("what was judged before");
        named_later.set_username(username);
        let (verdict, _) = named_later.check(password);
        assert_eq!(verdict.status(RuleId::NotUsername), expected, "{username:?} {password:?}, named later");
    }
}

#[test]
fn policy_of_2019() {
    for (password, expected) in [
        ("", "-+----?+"),
        ("ABab123!?", "++++++?+"),
        ("ABab123!", "+++++-?+"),
        ("Aab123!?", "++-+++?+"),
        ("ABa123!?", "+++-++?+"),
        ("ABab12!?", "++++-+?+"),
        ("ABab123!?0123456789", "++++++?+"),
        ("AÉab123!?", "++?+++??"),
        ("Aßab123!?", "++-+++??"),
        ("ÉÀab123!?", "++?+++??"),
        ("Éab123!?x", "++-+++??"),
    ] {
        assert_eq!(verdict(policy_2019(), None, password), expected, "{password:?}");
    }
    assert_eq!(verdict(policy_2019(), None, &"Aa1!".repeat(32)), "++++++?+");
    assert_eq!(verdict(policy_2019(), None, &("Aa1!".repeat(32) + "x")), "+-++++?+");
}

#[test]
fn every_documented_special_character_counts_and_no_other_ascii_does() {
    let seed = "_ - | @ . , ? / ! ~ # $ % ^ & * ( ) { } [ ] \\ + =";
    assert_eq!(seed.replace(' ', ""), DOCUMENTED_SPECIAL_CHARACTERS);
    let mut checker = Checker::new(Policy::documented(), None);
    for character in '\0'..='\u{7F}' {
        let (verdict, counts) = checker.check(&character.to_string());
        let special = seed.contains(character) && character != ' ';
        assert_eq!(counts.of(RuleId::Special), u32::from(special), "{character:?}");
        let accepted = special || character.is_ascii_alphanumeric();
        let expected = if accepted { Status::Met } else { Status::Unknown };
        assert_eq!(verdict.status(RuleId::AcceptedCharacters), expected, "{character:?}");
    }
}

#[test]
fn length_counts_code_points_and_unpaired_surrogates() {
    let mut checker = Checker::new(Policy::documented(), None);
    for (units, length) in [
        (vec![0xD83D, 0xDE00], 1),
        (vec![0xD83D], 1),
        (vec![0xDE00], 1),
        (vec![0xDE00, 0xD83D], 2),
        (vec![0xD83D, 0xD83D, 0xDE00], 2),
        (vec![0xD83D, 0x41], 2),
        (vec![0xD83D, 0xE9, 0xDE00], 3),
        (vec![0x65, 0x301], 2),
        (vec![0, 0x202E, 0x200D], 3),
    ] {
        checker.feed(units.iter().copied());
        assert_eq!(checker.finish().1.of(RuleId::MinimumLength), length, "{units:x?}");
    }
}

#[test]
fn a_character_of_unknown_case_may_count_as_anything() {
    let mut checker = Checker::new(policy_2019(), None);
    for (units, expected) in [
        (vec![(0xDF, Case::Untold)], [Status::Unknown; 3]),
        (vec![(0xDF, Case::Lower)], [Status::Unmet, Status::Unknown, Status::Unmet]),
        (vec![(0xC9, Case::Upper)], [Status::Unknown, Status::Unmet, Status::Unmet]),
        (vec![(0x663, Case::None)], [Status::Unmet, Status::Unmet, Status::Unknown]),
        // 𝐀 and half of it.
        (vec![(0xD835, Case::Upper), (0xDC00, Case::None)], [Status::Unknown, Status::Unmet, Status::Unmet]),
        (vec![(0xD835, Case::Upper)], [Status::Unmet, Status::Unmet, Status::Unknown]),
    ] {
        // One less than required.
        checker.feed("Ab12".encode_utf16());
        checker.feed_cased(units.iter().copied());
        let (verdict, _) = checker.finish();
        assert_eq!([RuleId::Uppercase, RuleId::Lowercase, RuleId::Digit].map(|rule| verdict.status(rule)), expected);
    }
}

#[test]
fn requirements() {
    use RuleId::{Digit, MaximumLength, MinimumLength, Special};
    let with = |rule, count| Policy::new(&Requirements::default().with(rule, count));
    assert_eq!(Policy::new(&Requirements::default()), Ok(Policy::documented()));
    let contradictory = Requirements::default().with(MinimumLength, 10).with(MaximumLength, 9);
    for (error, result) in [
        (PolicyError::MinimumOverMaximum, Policy::new(&contradictory)),
        (PolicyError::NegativeCount, with(Digit, -1)),
        (PolicyError::NegativeCount, with(MinimumLength, i64::MIN)),
        (PolicyError::WrongType, with(MaximumLength, i64::MAX)),
        (PolicyError::WrongType, with(Special, 1 << 32)),
    ] {
        assert_eq!(result, Err(error));
    }
    // A missing bound gives way to the one that was sent.
    let bounds = |policy: Policy| (policy.required(MinimumLength), policy.required(MaximumLength));
    assert_eq!(with(MinimumLength, 30).map(bounds), Ok((30, 30)));
    assert_eq!(with(MaximumLength, 6).map(bounds), Ok((6, 6)));
    assert_eq!(with(MaximumLength, 1_000_000).map(bounds), Ok((9, 1_000_000)));
    assert_eq!(with(MinimumLength, 0).map(bounds), Ok((0, 19)));
}

#[test]
fn each_member_has_the_index_of_its_rule() {
    for (place, (rule, ..)) in COUNTED_MEMBERS.iter().enumerate() {
        assert_eq!(*rule as usize, place);
    }
}

#[test]
fn the_package_names_the_statuses_in_the_order_of_their_numbers() {
    let package = include_str!("../package/policy.ts");
    let (_, rest) = package.split_once("const STATUSES: readonly RuleStatus[] = [").unwrap();
    let (list, _) = rest.split_once("];").unwrap();
    let names: Vec<&str> = list.split(", ").map(|name| name.trim_matches('"')).collect();
    for status in [Status::Unknown, Status::Met, Status::Unmet] {
        assert_eq!(names[status as usize], format!("{status:?}").to_lowercase());
    }
    assert_eq!(names.len(), 3);
}

#[test]
fn a_count_of_zero_is_no_rule() {
    let counts = [Some(0), None, Some(0), Some(0), Some(0), Some(0)];
    let policy = Policy::new(&Requirements { counts, special_allowed: None }).unwrap();
    let rules: Vec<RuleId> = policy.rules().into_iter().map(|rule| rule.id).collect();
    assert_eq!(rules, [RuleId::MaximumLength, RuleId::NotUsername, RuleId::AcceptedCharacters]);
    assert_eq!(verdict(policy, None, ""), "++++++?+");
}

#[test]
fn unnamed_special_characters_are_unknown() {
    let policy = Policy::new(&Requirements::default().with_special("")).unwrap();
    assert_eq!(verdict(policy, None, "Abcdefg1!"), "+++++???");
}

#[test]
fn special_characters_may_be_anything() {
    let policy = Policy::new(&Requirements::default().with_special("€💥a1 --]")).unwrap();
    let mut checker = Checker::new(policy, None);
    for (password, special, unpromised) in
        [("€", 1, 0), ("💥", 1, 0), ("💣", 0, 1), ("a1 -]", 5, 0), ("b[", 0, 1), ("€€€", 3, 0)]
    {
        let (_, counts) = checker.check(password);
        assert_eq!((counts.of(RuleId::Special), counts.unpromised), (special, unpromised), "{password:?}");
    }
}

#[test]
fn violations_are_assigned_to_the_rules_that_they_name() {
    use RuleId::*;
    for (list, expected) in [
        ("", vec![]),
        // The documented text.
        (" be over eight characters long", vec![MinimumLength]),
        (" be under twenty characters long.", vec![MaximumLength]),
        (": be over eight characters long, be under twenty characters long", vec![MinimumLength, MaximumLength]),
        (" contain at least one uppercase letter", vec![Uppercase]),
        (" contain at least 2 lowercase letters, contain at least 3 numbers", vec![Lowercase, Digit]),
        (r" contain one of the special characters _ - | @ . , ? / ! ~ # $ % ^ & * ( ) { } [ ] \ + =", vec![Special]),
        (" contain at least 2 of the special characters - |, not match your username", vec![Special, NotUsername]),
        (" not match your username.", vec![NotUsername]),
        ("\n* ...be over eight characters long.\n* ...contain at least one NUMBER", vec![MinimumLength, Digit]),
        // Lengths.
        (" be at least 8 characters long and be at most 128 characters long", vec![MinimumLength, MaximumLength]),
        (" have no more than 128 characters", vec![MaximumLength]),
        (" have no less than 8 characters", vec![MinimumLength]),
        (" be no longer than 19 characters", vec![MaximumLength]),
        (" not be longer than 19 characters", vec![MaximumLength]),
        (" not be over 19 characters long", vec![MaximumLength]),
        (" not exceed 19 characters", vec![MaximumLength]),
        (" not have more than 19 characters", vec![MaximumLength]),
        (" not be too long", vec![MaximumLength]),
        (" be 19 characters or fewer", vec![MaximumLength]),
        (" have a length of up to 19", vec![MaximumLength]),
        (" not be shorter than 9 characters", vec![MinimumLength]),
        (" be no shorter than 9 characters", vec![MinimumLength]),
        (" not be under 9 characters long", vec![MinimumLength]),
        (" not be too short", vec![MinimumLength]),
        (" be longer than 8 characters", vec![MinimumLength]),
        (" be shorter than 20 characters", vec![MaximumLength]),
        (" exceed 8 characters", vec![MinimumLength]),
        (" have 9 or more characters", vec![MinimumLength]),
        (" not be shorter than 9 or longer than 19 characters", vec![MinimumLength, MaximumLength]),
        (" be at least 9 but no more than 19 characters long", vec![MinimumLength, MaximumLength]),
        (" be at least 8 and at most 20 characters long", vec![MinimumLength, MaximumLength]),
        (" have at least 8 characters and no more than 20", vec![MinimumLength, MaximumLength]),
        (" be between 8 and 128 characters long", vec![MinimumLength, MaximumLength]),
        (" be between eight and twenty characters long", vec![MinimumLength, MaximumLength]),
        (" be between 9 and 19 characters long and contain a number", vec![MinimumLength, MaximumLength, Digit]),
        (
            " have at least 8 characters and at most 20 characters and contain a number",
            vec![MinimumLength, MaximumLength, Digit],
        ),
        // A length without a direction may be either bound.
        (" have a valid length", vec![]),
        (" be 8-20 characters long", vec![]),
        // Classes of characters.
        (" contain an upper- and lowercase letter", vec![Uppercase, Lowercase]),
        (" contain upper and lower case letters", vec![Uppercase, Lowercase]),
        (" contain an upper/lower case letter; a digit", vec![Uppercase, Lowercase, Digit]),
        (" contain a digit, a symbol and a capital letter", vec![Uppercase, Digit, Special]),
        (" contain no fewer than 2 digits", vec![Digit]),
        (" contain the minimum number of digits", vec![Digit]),
        (" contain at least one non-alphanumeric character", vec![Special]),
        (" contain at least 1 numeral", vec![Digit]),
        // Negations in other words.
        (" be at least 9 characters. It can't be longer than 19 characters.", vec![MinimumLength, MaximumLength]),
        (" never exceed 19 characters", vec![MaximumLength]),
        (" be at least 9 characters without exceeding 19", vec![MinimumLength, MaximumLength]),
        // Words about other things must not name one of the policy's rules.
        (" contain an underscore character", vec![]),
        (" not contain a dictionary word longer than 4 characters", vec![]),
        (" contain at least one letter", vec![]),
        (" be at most 19 characters long, contain at least one letter", vec![MaximumLength]),
        (" contain at least one alphabetic character", vec![]),
        (" contain at least one of the following characters: ! ?", vec![]),
        (" not contain more than 2 identical characters in a row", vec![]),
        (" have no more than 3 digits", vec![]),
        (" not contain your username, first name and phone number", vec![NotUsername]),
        (" not match your username, longer than 8 characters", vec![NotUsername]),
        (" please the moon", vec![]),
        // Characters that the server does not accept.
        (" not contain invalid characters", vec![AcceptedCharacters]),
        (" not contain characters that are not allowed", vec![AcceptedCharacters]),
        (" not contain special characters other than - and _", vec![AcceptedCharacters]),
        (" only contain letters, digits and the special characters - _ | @", vec![AcceptedCharacters]),
        (
            " contain only letters and numbers, be at least 9 characters long and contain a digit",
            vec![MinimumLength, Digit, AcceptedCharacters],
        ),
        (" may only contain up to 19 characters", vec![MaximumLength]),
        (" not consist only of digits", vec![]),
    ] {
        assert_eq!(rules_named_in(list), expected, "{list}");
    }
    assert_eq!(violation_list("Your portal password must be long"), Some(" be long"));
    assert_eq!(violation_list("Invalid password recovery key"), None);
}

/// A small random number generator for tests (xorshift).
fn random(seed: u64) -> impl FnMut() -> Option<u32> {
    let mut state = seed | 1;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        Some((state >> 32) as u32)
    }
}

#[test]
fn a_generated_password_has_the_default_length_and_no_look_alikes_if_wanted() {
    let mut random = random(20190913);
    for round in 0..500 {
        for policy in [Policy::documented(), policy_2019()] {
            let options = GeneratorOptions { length: None, avoid_look_alikes: round % 2 == 0, grouped: round % 4 < 2 };
            let password = generate(&policy, Some("jane"), options, &mut random).unwrap();
            assert_eq!(naive(&policy, Some("jane"), &password), "++++++++", "{password}");
            assert_eq!(password.chars().count(), policy.required(RuleId::MaximumLength).min(20) as usize);
            assert!(round % 2 != 0 || !password.contains(['I', 'l', '1', 'O', '0']), "{password}");
        }
    }
}

#[test]
fn a_failing_source_is_an_error() {
    let requirements = Requirements::default().with(RuleId::MaximumLength, 128);
    let possible = Policy::new(&requirements).unwrap();
    let impossible = Policy::new(&requirements.with_special("")).unwrap();
    for (policy, numbers) in [(&possible, 0), (&possible, 1), (&possible, 127), (&impossible, 0), (&impossible, 1_000)]
    {
        let mut source = random(17);
        let mut left = numbers;
        let failing = || {
            left -= 1;
            if left < 0 { None } else { source() }
        };
        let options = GeneratorOptions { length: Some(128), avoid_look_alikes: false, grouped: false };
        assert_eq!(generate(policy, None, options, failing), Err(GeneratorError::RandomUnavailable), "{numbers}");
    }
}

/// Bad random sources of pages: constants, counters, few numbers, few bits.
#[test]
fn a_source_that_is_not_random_is_refused_and_ends() {
    type Source = Box<dyn FnMut() -> Option<u32>>;
    let counting = |first: u32, step: u32| -> Source {
        let mut number = first;
        Box::new(move || {
            number = number.wrapping_add(step);
            Some(number)
        })
    };
    let repeating = |numbers: Vec<u32>| -> Source {
        let mut numbers = numbers.into_iter().cycle();
        Box::new(move || numbers.next())
    };
    let some = |count: usize| {
        let mut random = random(5);
        (0..count).map(|_| random().unwrap()).collect::<Vec<_>>()
    };
    let masked = |and: u32, or: u32| -> Source {
        let mut random = random(9);
        Box::new(move || random().map(|number| number & and | or))
    };
    let mut sources: Vec<Source> = [0, 1, 7, 0x7fff_ffff, 0x8000_0000, u32::MAX - 1, u32::MAX]
        .into_iter()
        .map(|number| repeating(vec![number]))
        .collect();
    sources.extend([counting(0, 1), counting(u32::MAX, u32::MAX), counting(5, 2), counting(0, 0x0101_0101)]);
    sources.extend([repeating(vec![0, u32::MAX]), repeating(vec![0x5555_5555, 0xaaaa_aaaa])]);
    sources.extend([2, 3, 16, 32, 59].map(|count| repeating(some(count))));
    // Bytes, or numbers below 2^31, which are often made from `Math.random`.
    sources.extend([masked(0xff, 0), masked(0x7fff_ffff, 0), masked(u32::MAX, 1), masked(0xffff_0000, 0)]);
    for (place, source) in sources.iter_mut().enumerate() {
        for length in [None, Some(9), Some(128)] {
            let policy = Policy::new(&Requirements::default().with(RuleId::MaximumLength, 128)).unwrap();
            let options = GeneratorOptions { length, avoid_look_alikes: place % 2 == 0, grouped: place % 3 == 0 };
            let mut drawn = 0_u32;
            let counted = || {
                drawn += 1;
                source()
            };
            let generated = generate(&policy, None, options, counted);
            assert_eq!(generated, Err(GeneratorError::RandomUnavailable), "{place}");
            assert!(drawn <= 64);
        }
    }
    // A source that later returns only unusable numbers. The generator ends all the same.
    let mut source = random(3);
    let mut drawn = 0;
    let sticking = || {
        drawn += 1;
        if drawn > 64 { Some(u32::MAX) } else { source() }
    };
    let generated = generate(&Policy::documented(), None, GeneratorOptions::default(), sticking);
    assert_eq!(generated, Err(GeneratorError::RandomUnavailable));
}

#[test]
fn generated_characters_are_evenly_distributed() {
    let mut random = random(7);
    let policy = Policy::documented();
    let mut counts = std::collections::HashMap::new();
    let options = GeneratorOptions { length: Some(19), avoid_look_alikes: false, grouped: false };
    for _ in 0..20_000 {
        for character in generate(&policy, None, options, &mut random).unwrap().chars() {
            *counts.entry(character).or_insert(0_u32) += 1;
        }
    }
    assert_eq!(counts.len(), 62 + 25);
    // A digit is required, so digits are a little more frequent. Within a class, all characters are equally frequent.
    for class in
        ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789", DOCUMENTED_SPECIAL_CHARACTERS]
    {
        let mean = class.chars().map(|character| f64::from(counts[&character])).sum::<f64>() / class.len() as f64;
        for character in class.chars() {
            let deviation = (f64::from(counts[&character]) - mean) / mean.sqrt();
            assert!(deviation.abs() < 5.0, "{character}: {deviation}");
        }
    }
}

#[test]
fn grouped_passwords_have_separators_and_easy_characters_if_the_policy_allows_them() {
    let with = |minimum: u32, special: i64, allowed: &str| {
        let counts = [minimum.into(), minimum.into(), 1, 1, 1, special].map(Some);
        Policy::new(&Requirements { counts, special_allowed: Some(allowed.into()) }).unwrap()
    };
    let documented = DOCUMENTED_SPECIAL_CHARACTERS;
    for (policy, expected) in [
        (Policy::documented(), "xxxxx-xxxxxx-xxxxxx"),
        (policy_2019(), "xxxxxx-xxxxxx-xxxxxx"),
        (with(15, 1, documented), "xxxx-xxxx-xxxxx"),
        (with(14, 0, "#~"), "xxxxxxxxxxxxxx"),
        (with(27, 3, documented), "xxxxxx-xxxxxx-xxxxxx-xxxxxx"),
        (with(20, 0, "#_."), "xxxxxx_xxxxxx_xxxxxx"),
        (with(20, 0, ".#"), "xxxxxx.xxxxxx.xxxxxx"),
        // Neither required nor easy to type.
        (with(20, 0, "#~"), "xxxxxxxxxxxxxxxxxxxx"),
        (with(20, 0, ""), "xxxxxxxxxxxxxxxxxxxx"),
    ] {
        let options = GeneratorOptions { length: None, avoid_look_alikes: true, grouped: true };
        for seed in 0..100 {
            let password = generate(&policy, None, options, random(seed * 7_919 + 5)).unwrap();
            let shape: String = password.chars().map(|it| if it.is_ascii_alphanumeric() { 'x' } else { it }).collect();
            assert_eq!(shape, expected, "{password}");
        }
    }
    for (policy, easy) in [
        (with(9, 2, documented), "-_.!?*+="),
        (with(20, 9, documented), "-_.!?*+="),
        (with(20, 2, "#|~"), "#~"),
        (with(20, 2, "|"), "|"),
    ] {
        let options = GeneratorOptions { length: None, avoid_look_alikes: true, grouped: true };
        for seed in 0..100 {
            let password = generate(&policy, Some("jane"), options, random(seed * 104_729 + 3)).unwrap();
            let special: Vec<char> = password.chars().filter(|it| !it.is_ascii_alphanumeric()).collect();
            assert!(special.len() >= policy.required(RuleId::Special) as usize, "{password}");
            assert!(special.iter().all(|it| easy.contains(*it)), "{password}");
        }
    }
}

/// How many passwords of `length` there are with at least so many characters of each class, as a power of two.
fn bits(length: usize, classes: [(usize, usize); 3]) -> f64 {
    // In how many ways the places can be filled, for each count of the classes so far.
    let mut ways = vec![0.0_f64; length + 1];
    ways[0] = 1.0;
    for (size, least) in classes {
        let mut next = vec![0.0; length + 1];
        for (filled, count) in ways.iter().enumerate() {
            let mut chosen = 1.0;
            for more in 0..=(length - filled) {
                if more > 0 {
                    chosen *= (length - filled - more + 1) as f64 / more as f64 * size as f64;
                }
                if more >= least {
                    next[filled + more] += count * chosen;
                }
            }
        }
        ways = next;
    }
    ways[length].log2()
}

#[test]
fn the_bits_of_grouped_passwords_are_those_that_the_docs_name() {
    assert!((bits(3, [(2, 0), (0, 0), (0, 0)]) - 3.0).abs() < 1e-9);
    // Three places with one character of each class: six orders of 2 × 3 × 4.
    assert!((bits(3, [(2, 1), (3, 1), (4, 1)]) - 144_f64.log2()).abs() < 1e-9);
    for (policy, expected) in [(Policy::documented(), 95.0), (policy_2019(), 99.0)] {
        let mut random = random(11);
        let mut counts = std::collections::HashMap::new();
        let mut length = 0;
        let options = GeneratorOptions { length: None, avoid_look_alikes: true, grouped: true };
        for _ in 0..20_000 {
            let password = generate(&policy, None, options, &mut random).unwrap();
            length = password.chars().filter(char::is_ascii_alphanumeric).count();
            for character in password.chars().filter(char::is_ascii_alphanumeric) {
                *counts.entry(character).or_insert(0_u32) += 1;
            }
        }
        let required = |rule| policy.required(rule) as usize;
        let is_upper: fn(&char) -> bool = char::is_ascii_uppercase;
        let classes = [
            (is_upper, RuleId::Uppercase),
            (char::is_ascii_lowercase, RuleId::Lowercase),
            (char::is_ascii_digit, RuleId::Digit),
        ];
        let worth = bits(length, classes.map(|(of, rule)| (counts.keys().filter(|it| of(it)).count(), required(rule))));
        assert!(worth > expected, "{worth}");
        // Within a class all characters are equally likely, and so are all passwords of the same shape.
        for (of, _) in classes {
            let seen: Vec<f64> =
                counts.iter().filter(|(character, _)| of(character)).map(|(_, count)| f64::from(*count)).collect();
            let mean = seen.iter().sum::<f64>() / seen.len() as f64;
            assert!(seen.iter().all(|count| ((count - mean) / mean.sqrt()).abs() < 5.0));
        }
    }
}

#[test]
fn a_demanding_policy_is_met_and_an_impossible_one_is_refused() {
    let with = |counts: [i64; 4], maximum: i64, allowed: &str| {
        let [uppercase, lowercase, digits, special] = counts;
        let counts = [0, maximum, uppercase, lowercase, digits, special].map(Some);
        let policy = Policy::new(&Requirements { counts, special_allowed: Some(allowed.into()) }).unwrap();
        generate(&policy, Some("jane"), GeneratorOptions::default(), random(3))
    };
    let demanding = with([10, 10, 10, 10], 40, "!").unwrap();
    assert_eq!((demanding.len(), demanding.matches('!').count()), (40, 10));
    assert_eq!(with([0, 0, 0, 0], 3, "").unwrap().len(), 3);
    assert_eq!(with([10, 10, 10, 11], 40, "!"), Err(GeneratorError::Impossible));
    assert_eq!(with([0, 0, 0, 1], 40, ""), Err(GeneratorError::Impossible));
    assert_eq!(with([0, 0, 0, 0], 0, ""), Err(GeneratorError::Impossible));
    assert_eq!(with([2_000, 0, 0, 0], 4_000, "").unwrap().len(), 2_000);
    assert_eq!(with([20_000, 0, 0, 0], 40_000, ""), Err(GeneratorError::Impossible));
    // The server requires a special character but names none, or none that can be typed.
    for unseen in ["\n", "\u{200b}", "\u{feff}\u{ad}", "\u{a0}", "\u{3000}\u{2028}", "\u{202e}", "\u{fe0f}\u{200d}"] {
        assert_eq!(with([0, 0, 0, 1], 40, unseen), Err(GeneratorError::Impossible), "{unseen:?}");
        assert_eq!(
            with([0, 0, 0, 2], 40, &format!("{unseen}é")).map(|text| text.contains('é')),
            Ok(true),
            "{unseen:?}"
        );
        assert_eq!(
            with([0, 0, 0, 2], 40, &format!("é{unseen}")).map(|text| text.contains(unseen)),
            Ok(false),
            "{unseen:?}"
        );
    }
    for (length, expected) in
        [(8, Err(GeneratorError::Length)), (9, Ok(9)), (19, Ok(19)), (20, Err(GeneratorError::Length))]
    {
        let options = GeneratorOptions { length: Some(length), avoid_look_alikes: false, grouped: false };
        let generated = generate(&Policy::documented(), None, options, random(5));
        assert_eq!(generated.map(|password| password.len()), expected);
    }
}

#[test]
fn characters_that_are_hard_to_type_are_generated_only_if_there_are_no_others() {
    let mut random = random(13);
    let mut generated = |allowed: &str, special: i64| {
        let policy =
            Policy::new(&Requirements::default().with(RuleId::Special, special).with_special(allowed)).unwrap();
        let options = GeneratorOptions { length: None, avoid_look_alikes: true, grouped: false };
        generate(&policy, None, options, &mut random).unwrap()
    };
    for _ in 0..100 {
        let [accent, space, emoji, bar] = ["é", " ", "💥\u{301}\0", "|1"].map(|allowed| generated(allowed, 2));
        assert!(accent.matches('é').count() >= 2 && accent.chars().count() == 19, "{accent}");
        assert!(space.matches(' ').count() >= 2 && space.trim() == space, "{space}");
        assert!(emoji.matches(['💥', '\u{301}']).count() >= 2 && !emoji.contains('\0'), "{emoji}");
        assert!(bar.matches(['|', '1']).count() >= 2, "{bar}");
        assert!(!generated("é |!", 2).contains(['é', ' ', '|']));
        assert!(!generated("é |", 0).contains(['é', ' ', '|']));
    }
    // A space at an end is better than no password.
    let requirements = requirements_of_one_character().with(RuleId::Special, 1).with_special(" ");
    let policy = Policy::new(&requirements).unwrap();
    assert_eq!(generate(&policy, None, GeneratorOptions::default(), random), Ok(" ".into()));
}

/// One character of any class.
fn requirements_of_one_character() -> Requirements {
    Requirements { counts: [1, 1, 0, 0, 0, 0].map(Some), special_allowed: Some(String::new()) }
}

#[test]
fn the_username_is_never_generated() {
    let requirements = requirements_of_one_character();
    let policy = Policy::new(&requirements).unwrap();
    let mut random = random(11);
    for _ in 0..2_000 {
        let password = generate(&policy, Some("a"), GeneratorOptions::default(), &mut random).unwrap();
        assert!(!password.eq_ignore_ascii_case("a"));
    }
}

#[test]
fn password_rules_say_what_the_grammar_can() {
    let rules = |requirements: Requirements| password_rules(&Policy::new(&requirements).unwrap());
    assert_eq!(
        rules(Requirements::default()),
        r"minlength: 9; maxlength: 19; required: upper; required: lower; required: digit; required: [-_|@.,?/!~#$%^&*(){}[\+=]]"
    );
    assert_eq!(
        rules(Requirements {
            counts: [Some(0), Some(128), Some(0), None, Some(3), Some(0)],
            special_allowed: Some("a €!!".into()),
        }),
        "maxlength: 128; allowed: upper; required: lower; required: digit; allowed: [a !]"
    );
    let special = |special: i64, allowed: &str| {
        let rules = rules(Requirements::default().with(RuleId::Special, special).with_special(allowed));
        rules.split_once("required: digit").unwrap().1.to_owned()
    };
    for (required, allowed, expected) in [
        (1, "AB", "; required: [AB]"),
        (1, "7", "; required: [7]"),
        (1, " ", "; required: [ ]"),
        (0, " ", "; allowed: [ ]"),
        (1, "]", "; required: []]"),
        (1, "-", "; required: [-]"),
        (1, "é€!", "; required: [!]"),
        (1, "]\n[-^-]", "; required: [-[^]]"),
        // Requirements that the grammar cannot express.
        (1, "é", ""),
        (1, "\n", ""),
        // Requirements that the server has not sent.
        (0, "", ""),
        (1, "", r"; required: [-_|@.,?/!~#$%^&*(){}[\+=]]"),
    ] {
        assert_eq!(special(required, allowed), expected, "{required} of {allowed:?}");
    }
}

#[test]
fn characters_that_are_not_promised_are_named_once_and_in_their_order() {
    let mut checker = Checker::new(Policy::documented(), None);
    for (password, count, named) in
        [("Abcdefg1!", 0, ""), ("a;b c;d", 3, "; "), ("\0\0é💥", 4, "\0é💥"), ("é\"'`:;<> \u{7F}", 10, "é\"'`:;<>")]
    {
        let (_, counts) = checker.check(password);
        let characters: String = counts.unpromised_named.iter().filter_map(|c| char::from_u32(*c)).collect();
        assert_eq!((counts.unpromised, characters.as_str()), (count, named), "{password:?}");
    }
    checker.feed([0xDE00, 0xD83D, 0xDE00]);
    let [first, second, rest @ ..] = checker.finish().1.unpromised_named;
    assert_eq!((first, second), (0xDE00, 0x1F600));
    assert!(rest.iter().all(|place| *place == NO_CODE_POINT), "{rest:?}");
}

/// The text in lower case, with all characters beyond ASCII made equal.
fn beyond_case(text: &str) -> Vec<u16> {
    text.to_ascii_lowercase().encode_utf16().map(|unit| unit.min(0x80)).collect()
}

/// A second implementation of the documentation, independent of the engine.
fn naive(policy: &Policy, username: Option<&str>, password: &str) -> String {
    let length = password.chars().count();
    let of = |wanted: fn(&char) -> bool| password.chars().filter(wanted).count();
    let special = |character: &char| policy.special_allowed().contains(*character);
    let strange = |wanted: fn(char) -> bool| password.chars().filter(|it| !it.is_ascii() && wanted(*it)).count();
    let met = |met: bool| if met { '+' } else { '-' };
    let counted = |count: usize, open: fn(char) -> bool, required: u32| match required as usize {
        required if count >= required => '+',
        required if count + strange(open) >= required => '?',
        _ => '-',
    };
    // A table tests letters in title case.
    let has_no_case = |it: char| !it.is_uppercase() && !it.is_lowercase();
    let special_count = password.chars().filter(special).count();
    [
        met(length >= policy.required(RuleId::MinimumLength) as usize),
        met(length <= policy.required(RuleId::MaximumLength) as usize),
        counted(of(char::is_ascii_uppercase), char::is_uppercase, policy.required(RuleId::Uppercase)),
        counted(of(char::is_ascii_lowercase), char::is_lowercase, policy.required(RuleId::Lowercase)),
        counted(of(char::is_ascii_digit), has_no_case, policy.required(RuleId::Digit)),
        match special_count >= policy.required(RuleId::Special) as usize {
            false if policy.special_allowed().is_empty() => '?',
            enough => met(enough),
        },
        match username {
            None | Some("") => '?',
            Some(username) if username == password => '-',
            Some(username) if beyond_case(username) == beyond_case(password) => '?',
            Some(_) => '+',
        },
        match password.chars().all(|character| character.is_ascii_alphanumeric() || special(&character)) {
            true => '+',
            false => '?',
        },
    ]
    .iter()
    .collect()
}

fn any_requirements() -> impl Strategy<Value = Requirements> {
    let count = || prop::option::of(-1_i64..5);
    (
        (prop::option::of(-1_i64..20), prop::option::of(-1_i64..40)),
        (count(), count(), count(), count()),
        prop::option::of("[ -~é€💥]{0,12}"),
    )
        .prop_map(
            |((minimum_length, maximum_length), (uppercase, lowercase, digits, special), special_allowed)| {
                let counts = [minimum_length, maximum_length, uppercase, lowercase, digits, special];
                Requirements { counts, special_allowed }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn the_check_agrees_with_a_second_implementation(
        requirements in any_requirements(),
        username in prop::option::of("[a-bA-BéÉ💥]{0,3}"),
        password in "([a-bA-BéÉ💥]{0,3}|[ -~é€💥É٣]{0,24})",
    ) {
        if let Ok(policy) = Policy::new(&requirements) {
            let expected = naive(&policy, username.as_deref(), &password);
            prop_assert_eq!(verdict(policy, username.as_deref(), &password), expected);
        }
    }

    #[test]
    fn generated_passwords_meet_the_second_implementation(
        requirements in any_requirements(),
        username in prop::option::of("[a-z]{1,3}"),
        (avoid_look_alikes, grouped) in any::<(bool, bool)>(),
        seed in any::<u64>(),
    ) {
        if let Ok(policy) = Policy::new(&requirements) {
            let options = GeneratorOptions { length: None, avoid_look_alikes, grouped };
            if let Ok(password) = generate(&policy, username.as_deref(), options, random(seed)) {
                let expected = if username.is_some() { "++++++++" } else { "++++++?+" };
                prop_assert_eq!(naive(&policy, username.as_deref(), &password), expected, "{}", password);
            }
        }
    }

    #[test]
    fn chunks_make_no_difference(password in any::<String>(), username in any::<String>(), cut in 0_usize..64) {
        let units: Vec<(u16, Case)> = cased_units(&password).collect();
        let (first, second) = units.split_at(cut.min(units.len()));
        let mut checker = Checker::new(Policy::documented(), Some(&username));
        let whole = checker.check(&password);
        checker.feed_cased(first.iter().copied());
        checker.feed_cased(second.iter().copied());
        prop_assert_eq!(checker.finish(), whole);
    }

    #[test]
    fn no_list_of_violations_makes_it_panic(
        list in prop_oneof![any::<String>(), "(no |not |over |long |and | and |between |only contain |digit|[,./;* ]){0,12}"],
    ) {
        let rules = rules_named_in(&list);
        prop_assert!(rules.is_sorted());
    }

    #[test]
    fn every_policy_survives_the_way_through_its_requirements(requirements in any_requirements()) {
        if let Ok(policy) = Policy::new(&requirements) {
            let complete = Requirements {
                counts: COUNTED_MEMBERS.map(|(rule, ..)| Some(policy.required(rule).into())),
                special_allowed: Some(policy.special_allowed().into()),
            };
            prop_assert_eq!(Policy::new(&complete), Ok(policy));
        }
    }
}
