//! Fuzzes everything in the core that reads foreign text.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::arithmetic_side_effects)]

mod fuzzing;

use fuzzing::{fuzz, texts};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use softlayer_password_set::api::{Container, Known, Loss, Reply, SecurityAnswer};
use softlayer_password_set::driver::{Driver, Input, Options, Order};
use softlayer_password_set::flow::{Action, Snapshot};
use softlayer_password_set::policy::{
    Checker, GeneratorOptions, Policy, Requirements, RuleId, Status, generate, rules_named_in, violation_list,
};
use softlayer_password_set::reading::{find_hidden, read_code, read_key, read_recovery_link, read_username};
use softlayer_password_set::secret::Secret;

const BODIES: &[&str] = &[
    "true",
    "100001",
    r#"{"minimumPasswordLengthRequirement":8,"maximumPasswordLengthRequirement":128,"specialCharactersAllowed":"_-|"}"#,
    r#"{"securityQuestions":[{"id":11,"question":"Pet?","displayOrder":1},{"id":"12","question":"Town?"}],"key":"k"}"#,
    r#"{"error":"Your portal password must contain a digit.","code":"SoftLayer_Exception_Public"}"#,
    r#"{"error":"Invalid password recovery key","code":"SoftLayer_Exception_Public"}"#,
    r#"{"error":"Account locked","code":"SoftLayer_Exception_User_Customer_AccountLocked"}"#,
    r#"{"error":"No.","code":"SoftLayer_Exception_User_Customer_InvalidSecurityQuestionAnswer"}"#,
    r#"{"error":"No.","code":"SoftLayer_Exception_User_Customer_External_Binding_SecurityCodeRequired"}"#,
    r#"{"error":"No.","code":"SoftLayer_Exception_User_Customer_External_Binding_Verisign_SecondSecurityCodeRequired"}"#,
    r#"{"error":"No.","code":"SoftLayer_Exception_User_Customer_External_Binding_TotpAuthenticationRequired"}"#,
    r#"{"error":"No.","code":"SoftLayer_Exception_User_Customer_External_Binding_PhoneAuthenticationRequired"}"#,
    r#"{"error":"No.","code":"SoftLayer_Exception_User_Customer_External_Binding_AwaitingResponse"}"#,
    r#"{"error":"No.","code":"SoftLayer_Exception_User_Customer_External_Binding_AuthenticationFailed"}"#,
];

const JSON: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "null",
    "true",
    "false",
    "\"",
    "\\u",
    "\\ud83d",
    "\\n",
    "0",
    "-1",
    "1e9",
    "19.0",
    "9007199254740993",
    "4294967296",
    "1e999",
    "\"9\"",
    "\"\"",
    "\"id\"",
    "\"question\"",
    "\"securityQuestions\"",
    "\"error\"",
    "\"code\"",
    "\"key\"",
    "\"minimumPasswordLengthRequirement\"",
    "\"maximumPasswordLengthRequirement\"",
    "\"specialCharactersAllowed\"",
    "__proto__",
    " ",
];

#[test]
fn containers() {
    fuzz(texts(BODIES, JSON), |body| {
        let Some(container) = Container::parse(&body) else { return Ok(()) };
        let _ = container.questions(&Known::default());
        if let Ok(policy) = container.policy() {
            let (verdict, _) = Checker::new(policy.clone(), None).check(&body);
            prop_assert!(policy.rules().iter().all(|rule| RuleId::ALL.contains(&rule.id)));
            let _ = verdict.is_acceptable();
        }
        Ok(())
    });
}

/// One step of a person, the network or the clock.
#[derive(Clone, Debug)]
enum Step {
    Act(Action, String),
    /// A status, `Retry-After` in milliseconds, and a body.
    Answer(u16, Option<u32>, String),
    Lose(Loss),
    Fire(Index),
    Elapse(u32),
    Online,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let retry_after = || option::of(prop_oneof![0_u32..60_000, any::<u32>()]);
    const TYPED: &[&str] = &["plain", "key", "Correct-h0rse", "123456", "11", "Rex", "", " "];
    let step = prop_oneof![
        5 => (select(&Action::ALL[..]), select(TYPED)).prop_map(|(action, text)| Step::Act(action, text.into())),
        6 => (select(&[200_u16, 500, 500, 429, 404, 204, 99][..]), retry_after(), select(BODIES))
            .prop_map(|(status, retry_after, body)| Step::Answer(status, retry_after, body.into())),
        2 => (any::<u16>(), retry_after(), texts(BODIES, JSON))
            .prop_map(|(status, retry_after, body)| Step::Answer(status, retry_after, body)),
        1 => select(&Loss::ALL[..]).prop_map(Step::Lose),
        2 => any::<Index>().prop_map(Step::Fire),
        1 => any::<u32>().prop_map(Step::Elapse),
        1 => Just(Step::Online),
    ];
    vec(step, 0..60)
}

#[test]
fn the_flow_with_its_driver() {
    fuzz(steps(), |steps| {
        let (mut driver, mut orders) = Driver::new(Options::default());
        let mut requests = Vec::new();
        let mut timers = Vec::new();
        let mut last = 0;
        for step in steps {
            for order in std::mem::take(&mut orders) {
                match order {
                    Order::Send { number, .. } | Order::SetTimer { number, .. } => {
                        prop_assert!(number > last, "a number is given once");
                        last = number;
                        let list = if matches!(order, Order::Send { .. }) { &mut requests } else { &mut timers };
                        list.push(number);
                    }
                    Order::Stop { number } => {
                        requests.retain(|other| *other != number);
                        timers.retain(|other| *other != number);
                    }
                }
            }
            prop_assert!(requests.len() <= 1, "one request at a time");
            orders = match step {
                Step::Act(Action::AnswerSecurityQuestion, text) => {
                    let answer = SecurityAnswer { question: "11".into(), answer: Secret::new(text) };
                    driver.act(Action::AnswerSecurityQuestion, Input::Answer(answer)).unwrap_or_default()
                }
                Step::Act(action, text) => driver.act(action, Input::Text(Secret::new(text))).unwrap_or_default(),
                Step::Answer(status, retry_after, body) => match requests.pop() {
                    Some(number) => driver.answered(number, &Reply::Answered { status, retry_after, body }),
                    None => Vec::new(),
                },
                Step::Lose(loss) => match requests.pop() {
                    Some(number) => driver.answered(number, &Reply::Lost(loss)),
                    None => Vec::new(),
                },
                Step::Fire(place) if !timers.is_empty() => {
                    let number = timers.swap_remove(place.index(timers.len()));
                    driver.fired(number)
                }
                Step::Fire(_) => Vec::new(),
                Step::Elapse(milliseconds) => {
                    driver.elapse(milliseconds);
                    Vec::new()
                }
                Step::Online => driver.online(),
            };
            let before = driver.clone();
            prop_assert!(
                driver.answered(u32::MAX, &Reply::Lost(Loss::Timeout)).is_empty() && driver == before,
                "stale"
            );
        }
        Ok(())
    });
}

#[test]
fn snapshots() {
    const SEEDS: &[&str] = &["1 ready", "1 locked 1800000 1", "2 doubt"];
    fuzz(
        (texts(SEEDS, &["1", "0", " ", ":", "-", "locked", "99999999999999999999", "\n"]), any::<i64>()),
        |(text, now)| {
            if let Some(snapshot) = Snapshot::from_text(&text, now) {
                let (driver, _) = Driver::new(Options { snapshot, ..Options::default() });
                let _ = driver.flow.claim();
            }
            Ok(())
        },
    );
}

#[test]
fn what_people_type() {
    const SEEDS: &[&str] =
        &["123456", "１２３４５６", "Your code is 123-456.", "plain", "Rex ", "\u{202A}123456\u{202C}"];
    fuzz(texts(SEEDS, &["1", "٣", "-", " ", ".", "\u{200B}", "\t", "code", "6", "７", "ada"]), |text| {
        if let Ok(code) = read_code(&text) {
            let digits = code.text.reveal().to_owned();
            prop_assert!((6..=10).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()));
            let again = read_code(&digits).unwrap();
            prop_assert_eq!(again.text.reveal(), &digits, "read again, it is the same");
        }
        if let Ok(name) = read_username(&text) {
            let name = name.text.reveal().to_owned();
            let again = read_username(&name).unwrap();
            prop_assert_eq!(again.text.reveal(), &name, "read again, it is the same");
            let hidden = find_hidden(&name);
            prop_assert!(!hidden.start && !hidden.end);
        }
        if let Ok(key) = read_key(&text) {
            prop_assert!(text.contains(key.reveal()), "a key is a part of what was given");
        }
        Ok(())
    });
}

#[test]
fn links_and_mails() {
    const SEEDS: &[&str] = &[
        "https://portal.test/?key=0123456789abcdef0123456789abcdef&service=SoftLayer_User_Customer",
        "https://portal.test/#key=0123456789abcdef0123456789abcdef&username=ada",
        "<a href=3D\"https://portal.test/?key=3D0123456789abcdef=\r\n0123456789abcdef\">Set a new password</a>",
        "https://scanner.test/?url=https%3A%2F%2Fportal.test%2F%3Fkey%3D0123456789abcdef0123456789abcdef&data=1",
        "Subject: Your link\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nhttps://portal.test/?key=3Dabc",
    ];
    const WORDS: &[&str] = &[
        "key=", "&", "?", "#", "=", "=3D", "=\r\n", "%", "%25", "%3D", "&amp;", "https://", "<", ">", ".", " ", "url=",
    ];
    fuzz(texts(SEEDS, WORDS), |text| {
        if let Ok(link) = read_recovery_link(&text) {
            let key = link.key.reveal();
            prop_assert!(
                !key.is_empty() && !key.contains(|character: char| character.is_whitespace() || character == '\0')
            );
            prop_assert!(link.username.is_none_or(|name| name.len() <= 128));
        }
        Ok(())
    });
}

#[test]
fn passwords_against_policies() {
    let counts = || prop_oneof![4 => 0_i64..20, 1 => -2_i64..5_000_000_000];
    let requirements = (vec(counts(), 6), ".{0,12}");
    fuzz(
        (requirements, ".{0,40}", option::of(".{1,12}"), any::<u64>()),
        |((counts, special), password, name, seed)| {
            let mut requirements = Requirements::default().with_special(&special);
            for (rule, count) in RuleId::ALL.into_iter().zip(counts) {
                requirements = requirements.with(rule, count);
            }
            let Ok(policy) = Policy::new(&requirements) else { return Ok(()) };
            let mut checker = Checker::new(policy.clone(), name.as_deref());
            let (verdict, _) = checker.check(&password);
            let length = password.chars().count();
            let long_enough = length >= policy.required(RuleId::MinimumLength) as usize;
            prop_assert_eq!(verdict.status(RuleId::MinimumLength) == Status::Unmet, !long_enough);
            prop_assert_eq!(checker.check(&password).0, verdict, "checked again, it is the same");
            let mut state = seed | 1;
            let random = || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                u32::try_from(state >> 32).ok()
            };
            if let Ok(generated) = generate(&policy, name.as_deref(), GeneratorOptions::default(), random) {
                prop_assert!(checker.check(&generated).0.is_acceptable(), "{generated}");
            }
            Ok(())
        },
    );
}

#[test]
fn refusals_in_words() {
    const SEEDS: &[&str] =
        &["Your portal password must be over eight characters long, contain a digit and not match your username."];
    fuzz(
        texts(SEEDS, &["not ", "at least ", "and ", "digit", "upper", ", ", "characters ", "only ", "username"]),
        |message| {
            if let Some(list) = violation_list(&message) {
                let named = rules_named_in(list);
                prop_assert!(named.windows(2).all(|pair| pair.first() < pair.last()), "in the order of the rules");
            }
            Ok(())
        },
    );
}
