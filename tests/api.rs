//! The request of each call, and the meaning of each answer.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use proptest::prelude::*;
use softlayer_password_set::api::{
    Answer, Authentication, BindingNames, Call, Container, FactorNames, Fault, HttpRequest, Known, Loss, Question,
    Reply, SecurityAnswer, Service, Stored, Submission, interpret,
};
use softlayer_password_set::policy::{COUNTED_MEMBERS, Checker, Policy, PolicyError, RuleId, Status};
use softlayer_password_set::secret::Secret;

const PROCESS: Call = Call::ProcessPasswordSetRequest;
const READ_KEY: Call = Call::GetUserIdForPasswordSet;
const REQUIREMENTS: Call = Call::GetRequirementsForPasswordSet;
const INITIATE: Call = Call::InitiatePortalPasswordChange;

fn reply(status: u16, body: &str) -> Reply {
    Reply::Answered { status, retry_after: None, body: body.into() }
}

fn answer(call: Call, status: u16, body: &str) -> Answer {
    interpret(call, &reply(status, body), &Known::default()).answer
}

fn lost(loss: Loss) -> Answer {
    Answer::Lost { loss, retry_after: None }
}

fn container(body: &str) -> Container {
    Container::parse(body).unwrap_or_else(|| panic!("{body}"))
}

fn secret(text: &str) -> Secret {
    Secret::new(text.into())
}

fn body(container: &Container, answer: Option<&SecurityAnswer>, authentication: &Authentication) -> serde_json::Value {
    let submission = Submission {
        key: &secret("the key"),
        container,
        password: &secret("Pass\"word\\1"),
        security_answer: answer,
        authentication,
        factor_names: &FactorNames::default(),
    };
    let request = HttpRequest::submit(Service::UserCustomer, "7", PROCESS, submission);
    serde_json::from_str(request.body.reveal()).unwrap()
}

#[test]
fn a_service_is_found_by_its_name() {
    for service in Service::ALL {
        assert_eq!(Service::named(service.name()), Some(service));
    }
    assert_eq!(Service::named("SoftLayer_Account"), None);
}

#[test]
fn each_factor_gets_the_names_that_were_given_for_it() {
    let named = |vendor: &str| BindingNames { vendor: Some(vendor.to_owned()), ..BindingNames::default() };
    let expected = FactorNames { verisign: named("verisign"), totp: named("totp"), phone: named("phone") };
    assert_eq!(FactorNames::each(named), expected);
}

#[test]
fn a_loss_is_found_by_its_code() {
    for loss in Loss::ALL {
        assert_eq!(Loss::with_code(loss.code()), Some(loss));
    }
    assert_eq!(Loss::with_code("nothing"), None);
}

#[test]
fn requests() {
    let key = secret("k\"1");
    for (request, path, body) in [
        (
            HttpRequest::initiate(Service::UserCustomer, "jane@example.com"),
            "/SoftLayer_User_Customer/initiatePortalPasswordChange.json",
            r#"{"parameters":["jane@example.com"]}"#,
        ),
        (
            HttpRequest::get_user_id(Service::OpenIdConnect, &key),
            "/SoftLayer_User_Customer_OpenIdConnect/getUserIdForPasswordSet.json",
            r#"{"parameters":["k\"1"]}"#,
        ),
        (
            HttpRequest::get_requirements(Service::TrustedProfile, "17", &key),
            "/SoftLayer_User_Customer_OpenIdConnect_TrustedProfile/17/getRequirementsForPasswordSet.json",
            r#"{"parameters":[{"key":"k\"1"}]}"#,
        ),
    ] {
        assert_eq!(request.path, path);
        assert_eq!(request.body.reveal(), body);
    }
}

#[test]
fn a_submission_contains_the_container_unchanged() {
    let sent = r#"{"a b":{"deep":[1.50,12345678901234567890,"\ud800"]},"key":"echoed","userId":7,"password":null}"#;
    let submission = Submission {
        key: &secret("K"),
        container: &container(sent),
        password: &secret("P"),
        security_answer: None,
        authentication: &Authentication::None,
        factor_names: &FactorNames::default(),
    };
    let request = HttpRequest::submit(Service::UserCustomer, "7", PROCESS, submission);
    assert_eq!(request.path, "/SoftLayer_User_Customer/7/processPasswordSetRequest.json");
    assert_eq!(
        request.body.reveal(),
        r#"{"parameters":[{"a b":{"deep":[1.50,12345678901234567890,"\ud800"]},"userId":7,"key":"K","password":"P"},{}]}"#
    );
    let request =
        HttpRequest::submit(Service::UserCustomer, "7", Call::CheckPhoneFactorAuthenticationForPasswordSet, submission);
    assert_eq!(request.path, "/SoftLayer_User_Customer/7/checkPhoneFactorAuthenticationForPasswordSet.json");
}

#[test]
fn factors() {
    const BINDING: &str = "SoftLayer_Container_User_Customer_External_Binding";
    let answer = SecurityAnswer { question: "-3".into(), answer: secret("Rex") };
    assert_eq!(
        body(&Container::empty(), Some(&answer), &Authentication::None),
        serde_json::json!({"parameters": [
            {"key": "the key", "password": "Pass\"word\\1", "answeredSecurityQuestionId": -3, "securityAnswer": "Rex"},
            {}
        ]})
    );
    for (authentication, expected) in [
        (
            Authentication::Verisign { code: secret("123456"), second: None },
            serde_json::json!({"complexType": format!("{BINDING}_Verisign"), "securityCode": "123456"}),
        ),
        (
            Authentication::Verisign { code: secret("123456"), second: Some(secret("654321")) },
            serde_json::json!({
                "complexType": format!("{BINDING}_Verisign"), "securityCode": "123456", "secondSecurityCode": "654321"
            }),
        ),
        (
            Authentication::Totp { code: secret("000000") },
            serde_json::json!({"complexType": format!("{BINDING}_Totp"), "securityCode": "000000"}),
        ),
        (Authentication::Phone, serde_json::json!({"complexType": format!("{BINDING}_Phone")})),
    ] {
        assert_eq!(body(&Container::empty(), None, &authentication)["parameters"][1], expected);
    }
}

#[test]
fn a_portal_can_choose_the_names_of_bindings() {
    let names = BindingNames { complex_type: Some("Binding".into()), vendor: Some("TOTP".into()) };
    let submission = Submission {
        key: &secret("K"),
        container: &Container::empty(),
        password: &secret("P"),
        security_answer: None,
        authentication: &Authentication::Totp { code: secret("000000") },
        factor_names: &FactorNames { totp: names, ..FactorNames::default() },
    };
    let request = HttpRequest::submit(Service::UserCustomer, "7", PROCESS, submission);
    let expected = r#"{"complexType":"Binding","vendor":"TOTP","securityCode":"000000"}]}"#;
    assert!(request.body.reveal().ends_with(expected), "{}", request.body.reveal());
}

#[test]
fn faults() {
    let message = |message: &str| message.to_owned();
    let locked = "Account has been locked for 30 minutes";
    let binding = "SoftLayer_Exception_User_Customer_External_Binding";
    let customer = "SoftLayer_Exception_User_Customer";
    let public = "SoftLayer_Exception_Public";
    let rules = "Your portal password must contain at least one number";
    let rejected = "Your request cannot be processed at this time";
    let rows = [
        (public, "Invalid password recovery key.", Fault::InvalidKey),
        (public, rules, Fault::PasswordRules { violations: vec![RuleId::Digit], message: message(rules) }),
        (public, rejected, Fault::CannotProcess { message: message(rejected) }),
        ("SoftLayer_Exception_InvalidValue", "Invalid value provided for Password", Fault::PasswordMissing),
        ("SoftLayer_Exception_InvalidValue", "Invalid value provided for Username", Fault::UsernameMissing),
        (
            &format!("{customer}_InvalidSecurityQuestionAnswer"),
            "Invalid answer provided for security question",
            Fault::SecurityAnswerRequired,
        ),
        (&format!("{customer}_AccountLocked"), locked, Fault::AccountLocked),
        (
            &format!("{binding}_SecurityCodeRequired"),
            "You must supply external authentication credentials to log in with this user",
            Fault::SecurityCodeRequired,
        ),
        (
            &format!("{binding}_Verisign_SecondSecurityCodeRequired"),
            "Your credential has become out of synchronization",
            Fault::SecondSecurityCodeRequired,
        ),
        (
            &format!("{binding}_TotpAuthenticationRequired"),
            "Time-based One Time Password authentication is required to log in with this user",
            Fault::TotpRequired,
        ),
        (
            &format!("{binding}_PhoneAuthenticationRequired"),
            "Phone-based authentication is required to log in with this user",
            Fault::PhoneRequired,
        ),
        (
            &format!("{binding}_AwaitingResponse"),
            "Waiting on the external authentication response",
            Fault::AwaitingResponse,
        ),
        (&format!("{binding}_AuthenticationFailed"), "External authentication failed", Fault::AuthenticationFailed),
    ];
    for (code, text, fault) in rows {
        let call = if fault == Fault::UsernameMissing { Call::InitiatePortalPasswordChange } else { PROCESS };
        let expected = Answer::Fault(fault);
        let with_code = serde_json::json!({"error": text, "code": code}).to_string();
        let without_code = serde_json::json!({"error": text}).to_string();
        for status in [200, 400, 401, 404, 429, 500, 503] {
            assert_eq!(answer(call, status, &with_code), expected, "{with_code} at {status}");
            assert_eq!(answer(call, status, &without_code), expected, "{without_code} at {status}");
        }
        // Invisible characters around the message and the code change nothing.
        for (before, behind) in [("\u{FEFF}", ""), (" \r\n", "\n"), ("\u{A0}\u{200B}", "."), ("\t", " .\u{3000}")] {
            let text = format!("{before}{text}{behind}");
            for code in [None, Some(format!("{before}{code} "))] {
                let body = serde_json::json!({"error": text, "code": code}).to_string();
                match (answer(call, 500, &body), &expected) {
                    (
                        Answer::Fault(Fault::PasswordRules { violations, .. }),
                        Answer::Fault(Fault::PasswordRules { violations: expected, .. }),
                    ) => assert_eq!(&violations, expected, "{body}"),
                    (Answer::Fault(Fault::CannotProcess { .. }), Answer::Fault(Fault::CannotProcess { .. })) => {}
                    (answered, expected) => assert_eq!(&answered, expected, "{body}"),
                }
            }
        }
        // A class with only one meaning keeps it if the message has other words.
        if code != public && !code.ends_with("InvalidValue") {
            let reworded = serde_json::json!({"error": "Something else", "code": code}).to_string();
            assert_eq!(answer(PROCESS, 500, &reworded), expected);
        }
    }
    for (body, code, text) in [
        (
            r#"{"error":"Out of cheese","code":"SoftLayer_Exception_Cheese"}"#,
            Some("SoftLayer_Exception_Cheese"),
            "Out of cheese",
        ),
        (r#"{"error":"Out of cheese"}"#, None, "Out of cheese"),
        (r#"{"error":"Out of cheese","code":""}"#, None, "Out of cheese"),
        (r#"{"error":"Out of cheese","code":12}"#, None, "Out of cheese"),
        (r#"{"error":"","code":"SoftLayer_Exception_Public"}"#, Some("SoftLayer_Exception_Public"), ""),
    ] {
        let expected = Fault::Unknown { code: code.map(str::to_owned), message: text.into() };
        assert_eq!(answer(PROCESS, 500, body), Answer::Fault(expected));
    }
}

#[test]
fn a_fault_that_is_not_documented_for_the_call_is_unknown() {
    let unknown = |message: &str| Answer::Fault(Fault::Unknown { code: None, message: message.into() });
    for (call, message) in [
        (READ_KEY, "Your portal password must be kind"),
        (READ_KEY, "Time-based One Time Password authentication is required"),
        (REQUIREMENTS, "Invalid value provided for Password"),
        (PROCESS, "Invalid value provided for Username"),
        (Call::InitiatePortalPasswordChange, "Invalid password recovery key"),
    ] {
        let body = serde_json::json!({ "error": message }).to_string();
        assert_eq!(answer(call, 500, &body), unknown(message), "{call:?}");
    }
}

#[test]
fn an_undocumented_fault_with_the_status_of_a_busy_service_or_gateway_is_a_loss() {
    let unknown = r#"{"error": "Please come back", "code": "SoftLayer_Exception"}"#;
    for (status, expected) in [
        (408, Some(Loss::Timeout)),
        (429, Some(Loss::Busy)),
        (500, None),
        (502, Some(Loss::ServerError)),
        (503, Some(Loss::Busy)),
        (504, Some(Loss::Timeout)),
    ] {
        match (answer(PROCESS, status, unknown), expected) {
            (Answer::Lost { loss, .. }, Some(expected)) => assert_eq!(loss, expected, "{status}"),
            (Answer::Fault(Fault::Unknown { .. }), None) => {}
            (other, _) => panic!("{status}: {other:?}"),
        }
    }
    let locked = r#"{"error": "Account has been locked for 30 minutes"}"#;
    assert_eq!(answer(PROCESS, 503, locked), Answer::Fault(Fault::AccountLocked));
}

#[test]
fn the_services_text_is_bounded() {
    let long = "€".repeat(40_000);
    let body = serde_json::json!({"error": long, "code": long}).to_string();
    let Answer::Fault(Fault::Unknown { code, message }) = answer(PROCESS, 500, &body) else { panic!() };
    assert_eq!((message.chars().count(), code.unwrap().chars().count()), (500, 500));
}

#[test]
fn answers() {
    let unintelligible = || lost(Loss::Unintelligible);
    for (call, status, body, expected) in [
        (Call::InitiatePortalPasswordChange, 200, "true", Answer::LinkRequested),
        (Call::InitiatePortalPasswordChange, 200, "false", Answer::LinkRequested),
        (Call::InitiatePortalPasswordChange, 200, "\"true\"", unintelligible()),
        (READ_KEY, 200, "42", Answer::KeyLives),
        (READ_KEY, 201, "\u{FEFF} 42\n", Answer::KeyLives),
        (READ_KEY, 200, "-1", unintelligible()),
        (READ_KEY, 200, "4.2", unintelligible()),
        (READ_KEY, 200, "null", unintelligible()),
        (READ_KEY, 200, "", unintelligible()),
        (READ_KEY, 200, "<html>welcome</html>", unintelligible()),
        (READ_KEY, 200, "{\"id\":4", unintelligible()),
        (READ_KEY, 204, "", unintelligible()),
        (READ_KEY, 302, "42", unintelligible()),
        (READ_KEY, 404, "<html>not found</html>", unintelligible()),
        (READ_KEY, 429, "slow down", lost(Loss::Busy)),
        (READ_KEY, 503, "42", lost(Loss::Busy)),
        (READ_KEY, 500, "", lost(Loss::ServerError)),
        (READ_KEY, 502, "<html>bad gateway</html>", lost(Loss::ServerError)),
        (READ_KEY, 504, "", lost(Loss::Timeout)),
        (READ_KEY, 408, "", lost(Loss::Timeout)),
        (REQUIREMENTS, 200, r#"{"key":""}"#, Answer::Requirements(Ok(Policy::documented()), vec![])),
        (REQUIREMENTS, 200, "[]", unintelligible()),
        (REQUIREMENTS, 200, "true", unintelligible()),
        (PROCESS, 200, "true", Answer::PasswordSet),
        (PROCESS, 200, "false", Answer::NotSet),
        (PROCESS, 200, "1", unintelligible()),
        (PROCESS, 200, "{}", unintelligible()),
        (PROCESS, 200, "{\"error\":null}", unintelligible()),
        (PROCESS, 200, "{\"error\":[\"x\"]}", unintelligible()),
        (PROCESS, 502, "true", lost(Loss::ServerError)),
        (Call::CheckPhoneFactorAuthenticationForPasswordSet, 200, "true", Answer::PasswordSet),
        (Call::CheckPhoneFactorAuthenticationForPasswordSet, 200, "false", Answer::NotSet),
    ] {
        assert_eq!(answer(call, status, body), expected, "{call:?} {status} {body}");
    }
    for loss in Loss::ALL {
        assert_eq!(interpret(PROCESS, &Reply::Lost(loss), &Known::default()).answer, lost(loss));
    }
    let unknown = r#"{"error": "Rate limit exceeded", "code": "SoftLayer_Exception_RateLimit"}"#;
    for body in ["", unknown] {
        let busy = Reply::Answered { status: 429, retry_after: Some(1500), body: body.into() };
        let answer = interpret(READ_KEY, &busy, &Known::default()).answer;
        assert_eq!(answer, Answer::Lost { loss: Loss::Busy, retry_after: Some(1500) });
    }
}

#[test]
fn a_user_id_keeps_every_digit_in_any_notation() {
    let id = |body: &str| match interpret(READ_KEY, &reply(200, body), &Known::default()).stored {
        Some(Stored::UserId(id)) => Some(id),
        None => None,
        stored => panic!("{stored:?}"),
    };
    for (body, expected) in [
        ("42", Some("42")),
        ("\"100001\"", Some("100001")),
        ("\" 100001 \"", Some("100001")),
        ("100001.0", Some("100001")),
        ("\"100001.00\"", Some("100001")),
        ("1.00001e5", Some("100001")),
        ("1000010E-1", Some("100001")),
        ("4e2", Some("400")),
        ("9007199254740993", Some("9007199254740993")),
        ("18446744073709551617", Some("18446744073709551617")),
        ("\"\\u0034\\u0032\"", Some("42")),
        ("0", None),
        ("0.0e9", None),
        ("-1", None),
        ("\"-1\"", None),
        ("4.2", None),
        ("42e-3", None),
        ("1e400", None),
        ("1e99999999999", None),
        ("1e-99999999999", None),
        ("1e2147483647", None),
        ("1.5e-2147483648", None),
        ("\"0x2A\"", None),
        ("\"+42\"", Some("42")),
        ("\"00042\"", Some("42")),
        ("\"+042.0\"", Some("42")),
        ("\"\\u00A042\\u200B\"", Some("42")),
        ("00042", None),
        ("+42", None),
        ("\"-042\"", None),
        ("\"000\"", None),
        ("\"+-42\"", None),
        ("\"--42\"", None),
        ("\"+ 42\"", None),
        ("\"0+42\"", None),
        ("\"00.5\"", None),
        ("\"+\"", None),
        ("\"42.\"", None),
        ("\"42 43\"", None),
        ("\"\\\"42\\\"\"", None),
        ("\"\"", None),
        ("\" \"", None),
        ("\"-\"", None),
        ("true", None),
        ("null", None),
        ("[42]", None),
        ("{\"id\":42}", None),
    ] {
        assert_eq!(id(body).as_deref(), expected, "{body}");
        let alive = answer(READ_KEY, 200, body) == Answer::KeyLives;
        assert_eq!(alive, expected.is_some(), "{body}");
    }
}

#[test]
fn an_object_without_a_documented_member_is_no_container() {
    for body in [
        r#"{"unexpected":[1]}"#,
        r#"{"message":"maintenance"}"#,
        r#"{"status":"ok","data":{"key":"k"}}"#,
        r#"{"Key":"k"}"#,
        "[]",
        r#"[{"key":"k"}]"#,
        "\"x\"",
        "true",
        "null",
        "7",
        "",
    ] {
        assert_eq!(answer(REQUIREMENTS, 200, body), lost(Loss::Unintelligible), "{body}");
    }
    for body in ["{}", r#"{"key":null}"#, r#"{"userId":7,"x":1}"#, r#"{"digitCountRequirement":"two"}"#] {
        assert!(matches!(answer(REQUIREMENTS, 200, body), Answer::Requirements(Ok(_), _)), "{body}");
    }
}

#[test]
fn every_ascii_character_of_a_password_arrives() {
    let password: String = (0..=0x7F_u8).map(char::from).collect();
    let submission = Submission {
        key: &secret("K"),
        container: &container("{}"),
        password: &secret(&password),
        security_answer: None,
        authentication: &Authentication::None,
        factor_names: &FactorNames::default(),
    };
    let request = HttpRequest::submit(Service::UserCustomer, "7", PROCESS, submission);
    let body: serde_json::Value = serde_json::from_str(request.body.reveal()).unwrap();
    assert_eq!(body["parameters"][0]["password"], password);
}

#[test]
fn what_is_too_large_is_no_answer() {
    let question = |text: &str| format!(r#"{{"securityQuestions":[{{"id":1,"question":"{text}"}}]}}"#);
    let questions = |count: usize| {
        let all = vec![r#"{"id":1,"question":"?"}"#; count].join(",");
        format!(r#"{{"securityQuestions":[{all}]}}"#)
    };
    // The quotation marks count too.
    let id = |length: usize| format!(r#"{{"securityQuestions":[{{"id":"{}","question":"?"}}]}}"#, "1".repeat(length));
    let members = |count: usize| {
        let all: Vec<String> = (0..count).map(|number| format!(r#""m{number}":1"#)).collect();
        format!(r#"{{"key":"",{}}}"#, all.join(","))
    };
    let special = |count: u32| {
        let all: String = (0x4E00..0x4E00 + count).rev().filter_map(char::from_u32).collect();
        format!(r#"{{"specialCharactersAllowed":"{all}"}}"#)
    };
    let deep = |depth: usize| format!(r#"{{"key":"","x":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
    let long = |length: usize| format!(r#"{{"key":"","x":"{}"}}"#, "x".repeat(length));
    for (fits, is_over) in [
        (question(&"W".repeat(2_000)), question(&"W".repeat(2_001))),
        (question(&"é".repeat(500)), question(&"W".repeat(100_000))),
        (questions(50), questions(51)),
        (questions(0), questions(8_000)),
        (id(98), id(99)),
        (members(400), members(501)),
        (special(1_333), special(1_334)),
        (deep(60), deep(64)),
        (long(200_000), long(300_000)),
    ] {
        let (fitting, over) = (answer(REQUIREMENTS, 200, &fits), answer(REQUIREMENTS, 200, &is_over));
        assert!(matches!(fitting, Answer::Requirements(Ok(_), _)), "{fits:.60}");
        assert_eq!(over, lost(Loss::Unintelligible), "{is_over:.60}");
    }
}

#[test]
fn policies_of_containers() {
    for (body, expected) in [
        (r#"{"minimumPasswordLengthRequirement":8,"maximumPasswordLengthRequirement":128}"#, Ok((8, 128))),
        (r#"{"minimumPasswordLengthRequirement":null}"#, Ok((9, 19))),
        (r#"{"minimumPasswordLengthRequirement":"8"}"#, Ok((8, 19))),
        (r#"{"minimumPasswordLengthRequirement":" 8 "}"#, Ok((8, 19))),
        (r#"{"minimumPasswordLengthRequirement":"08"}"#, Ok((8, 19))),
        (r#"{"minimumPasswordLengthRequirement":"+8","maximumPasswordLengthRequirement":"+0030"}"#, Ok((8, 30))),
        (r#"{"minimumPasswordLengthRequirement":"-08","maximumPasswordLengthRequirement":"-030"}"#, Ok((0, u32::MAX))),
        (r#"{"minimumPasswordLengthRequirement":"\t\u00A010\uFEFF"}"#, Ok((10, 19))),
        (r#"{"maximumPasswordLengthRequirement":19.0,"minimumPasswordLengthRequirement":9.00}"#, Ok((9, 19))),
        (r#"{"maximumPasswordLengthRequirement":1.9e1,"minimumPasswordLengthRequirement":90e-1}"#, Ok((9, 19))),
        (r#"{"maximumPasswordLengthRequirement":"1.28E+2"}"#, Ok((9, 128))),
        (r#"{"maximumPasswordLengthRequirement":0}"#, Ok((9, u32::MAX))),
        (r#"{"maximumPasswordLengthRequirement":-1}"#, Ok((9, u32::MAX))),
        (r#"{"maximumPasswordLengthRequirement":"0"}"#, Ok((9, u32::MAX))),
        (r#"{"maximumPasswordLengthRequirement":99999999999999999999}"#, Ok((9, u32::MAX))),
        (r#"{"minimumPasswordLengthRequirement":-8}"#, Ok((0, 19))),
        (r#"{"minimumPasswordLengthRequirement":16384,"maximumPasswordLengthRequirement":0}"#, Ok((16384, u32::MAX))),
        (r#"{"minimumPasswordLengthRequirement":16385}"#, Err(PolicyError::Impossible)),
        (r#"{"minimumPasswordLengthRequirement":4294967295}"#, Err(PolicyError::Impossible)),
        (r#"{"minimumPasswordLengthRequirement":99999999999999999999}"#, Err(PolicyError::Impossible)),
        (r#"{"minimumPasswordLengthRequirement":1e99999999999}"#, Err(PolicyError::Impossible)),
        (r#"{"maximumPasswordLengthRequirement":3}"#, Err(PolicyError::Impossible)),
        (r#"{"digitCountRequirement":17}"#, Err(PolicyError::Impossible)),
        (r#"{"digitCountRequirement":16}"#, Ok((9, 19))),
        (
            r#"{"uppercaseCountRequirement":4294967295,"lowercaseCountRequirement":4294967295,
                "maximumPasswordLengthRequirement":0}"#,
            Err(PolicyError::Impossible),
        ),
        // One character could count for both rules.
        (
            r#"{"specialCharacterCountRequirement":17,"digitCountRequirement":17,"specialCharactersAllowed":"123"}"#,
            Ok((9, 19)),
        ),
        (
            r#"{"specialCharacterCountRequirement":17,"digitCountRequirement":14,"specialCharactersAllowed":""}"#,
            Ok((9, 19)),
        ),
        (
            r#"{"minimumPasswordLengthRequirement":129,"maximumPasswordLengthRequirement":128}"#,
            Err(PolicyError::MinimumOverMaximum),
        ),
    ] {
        let policy = container(body).policy();
        assert_eq!(
            policy.map(|policy| (policy.required(RuleId::MinimumLength), policy.required(RuleId::MaximumLength))),
            expected,
            "{body}"
        );
    }
    for unreadable in [
        r#""""#,
        "false",
        "true",
        r#""nine""#,
        "8.5",
        "[9]",
        r#"{"value":9}"#,
        "1e-1",
        r#""+""#,
        r#""+-9""#,
        r#""- 9""#,
        r#""9 0""#,
        r#""1,000""#,
        r#""٩""#,
    ] {
        for (rule, member, _) in COUNTED_MEMBERS {
            let policy = container(&format!(r#"{{"{member}":{unreadable},"extra":1}}"#)).policy().unwrap();
            for (other, _, documented) in COUNTED_MEMBERS {
                let required = policy.rules().into_iter().find(|shown| shown.id == other).unwrap().required;
                assert_eq!(required, (other != rule).then_some(documented), "{member}: {unreadable}");
                assert_eq!(policy.is_unknown(other), other == rule, "{member}: {unreadable}");
            }
            let (verdict, _) = Checker::new(policy, Some("jane")).check("Correct-h0rse");
            assert_eq!(verdict.status(rule), Status::Unknown, "{member}: {unreadable}");
            assert!(verdict.is_acceptable());
            assert!(RuleId::ALL.into_iter().all(|other| other == rule || verdict.status(other) == Status::Met));
        }
    }
    let policy = container(r#"{"specialCharactersAllowed":["!"]}"#).policy().unwrap();
    assert_eq!(policy.special_allowed(), "", "only the service knows them");
    let all = r#"{"uppercaseCountRequirement":2,"lowercaseCountRequirement":3,"digitCountRequirement":4,
        "specialCharacterCountRequirement":5,"specialCharactersAllowed":"\u0021 €"}"#;
    let policy = container(all).policy().unwrap();
    let counts = (
        policy.required(RuleId::Uppercase),
        policy.required(RuleId::Lowercase),
        policy.required(RuleId::Digit),
        policy.required(RuleId::Special),
    );
    assert_eq!((counts, policy.special_allowed()), ((2, 3, 4, 5), "! €"));
}

#[test]
fn questions_are_sorted_and_those_that_cannot_be_answered_are_left_out() {
    let question = |id: &str, text: &str| Question { id: id.into(), question: text.into() };
    let questions = |body: &str| container(body).questions(&Known::default()).unwrap();
    let body = r#"{"securityQuestions":[
        {"id":1,"question":"Pet?","displayOrder":2,"viewable":1},
        {"id":2,"question":"City?"},
        {"id":3,"question":"School?","displayOrder":"1"},
        {"id":"4","question":"Car?","displayOrder":3.0}, {"id":5}, null, 6, {"id":7,"question":""}, {"id":8,"question":" \n"},
        {"id":9007199254740993,"question":"Far?","displayOrder":4},
        {"id":11.0,"question":"Odd?","displayOrder":5},
        {"id":"","question":"None?"}, {"id":null,"question":"None?"}, {"id":[7],"question":"None?"},
        {"id":12,"question":"\u00A0"}, {"id":13,"question":"\u200B\uFEFF"}, {"id":14,"question":"\u3000\t"},
        {"id":15,"question":"\u2800"}, {"id":" ","question":"None?"},
        {"id":true,"question":"None?"}]}"#;
    let expected = [
        question("3", "School?"),
        question("1", "Pet?"),
        question("\"4\"", "Car?"),
        question("9007199254740993", "Far?"),
        question("11.0", "Odd?"),
        question("2", "City?"),
    ];
    assert_eq!(questions(body), expected);
    assert_eq!(questions(r#"{"securityQuestions":null}"#), []);
    assert_eq!(questions(r#"{"securityQuestions":"none"}"#), []);
}

#[test]
fn the_answer_to_a_link_tells_nothing_of_the_user_and_all_of_the_service() {
    let initiated = |status, error: &str, code: &str| {
        let body = serde_json::json!({ "error": error, "code": code }).to_string();
        interpret(INITIATE, &reply(status, &body), &Known { username: Some("jane.doe"), ..Known::default() }).answer
    };
    let codes = ["SoftLayer_Exception_Public", "SoftLayer_Exception", "SoftLayer_Exception_InvalidValue", "", "Cheese"];
    for text in [
        "No such user",
        "User not found.",
        "Unknown username",
        "Invalid username",
        "Username does not exist",
        "There is no account with that username.",
        "The customer could not be found in the database.",
        "Unable to find object with id of '0'.",
        "We could not find your e-mail address, please contact support.",
        "Your account has been disabled",
        "Account has been locked for 30 minutes",
        "Invalid value provided for Email",
        "jane.doe is not allowed to do this",
        "'JANE.DOE' cannot be served",
        "No login with this name is known",
        "USER UNKNOWN",
        "This profile is inactive",
        "Unknown name",
        "Invalid id",
        "ID not found",
        "No such employee",
        "This name is not registered",
        // The refusal says that mail is sent only to known users.
        "Failed to send the e-mail",
        "Rate limit exceeded for account",
    ] {
        for code in codes {
            for status in [200, 400, 401, 403, 404, 405, 500, 503] {
                assert_eq!(initiated(status, text, code), Answer::LinkRequested, "{text} {code} {status}");
            }
        }
    }
    for class in ["User_Customer_NotFound", "ObjectNotFound", "User_Customer_AccountLocked", "Account_Closed"] {
        assert_eq!(initiated(500, "No.", &format!("SoftLayer_Exception_{class}")), Answer::LinkRequested, "{class}");
    }
    for text in [
        "Access Denied.",
        "Invalid API token.",
        "Permission denied",
        "Method not allowed",
        "Not Found",
        "Internal Error",
        "Function (\"initiatePortalPasswordChange\") is not a valid method for this service",
        "SoftLayer_User_Customer::initiatePortalPasswordChange is switched off",
        "The service is down for maintenance. Please contact customer support.",
        "The user service is unavailable.",
        "User directory is down",
        "The customer portal is offline",
        "LDAP: user backend unreachable",
        "Record locked by another transaction",
        "Object storage error",
        "We are experiencing technical difficulties with logins",
        "Unknown method name",
        "upstream connect error or disconnect/reset before headers",
        "Rate limit exceeded",
        "Not found.",
        "Your IP address is not allowed",
        "Your request cannot be processed at this time",
        "Out of cheese",
        "Try again later",
        "",
    ] {
        for code in codes {
            for status in [200, 400, 401, 403, 404, 405, 500] {
                let told = initiated(status, text, code);
                assert!(matches!(&told, Answer::Fault(Fault::Unknown { message, .. }) if message == text), "{told:?}");
            }
            assert_eq!(initiated(503, text, code), lost(Loss::Busy), "{text}");
        }
    }
}

#[test]
fn no_text_shows_a_secret_that_the_service_quotes() {
    let [password, key, answer, code, other] =
        ["P@ss <w0rd> \"é\"+%41", "abc/def+123==", "Rex", "271828", "a\tb\nc\u{8}d\u{c}e\rf"].map(secret);
    let secrets = [&password, &key, &answer, &code, &other];
    let known = Known { secrets: &secrets, username: Some("jane") };
    let long = format!("{}P@ss <w0rd> \"é\"+%41", "x".repeat(490));
    for (text, shown) in [
        ("Your portal password must not be P@ss <w0rd> \"é\"+%41.", "Your portal password must not be •••."),
        ("Your portal password must not be p@SS <W0RD> \"é\"+%41.", "Your portal password must not be •••."),
        ("is P@ss &lt;w0rd&gt; &quot;&#233;&quot;+%41", "is •••"),
        ("is P@ss &#60;w0rd&#x3e; &#34;&#xe9;&#34;+%41", "is •••"),
        ("is P%40ss%20%3Cw0rd%3e%20%22%C3%A9%22%2B%2541", "is •••"),
        ("is P%40ss+%3Cw0rd%3E+%22%c3%a9%22%2B%2541", "is •••"),
        (r#"is P@ss <w0rd> \"\u00e9\"+%41"#, "is •••"),
        (r"is a\tb\nc\bd\fe\rf or a\u0009b\u000Ac\u0008d\u000ce\u000Df", "is ••• or •••"),
        ("abc/def+123== abc%2Fdef%2B123%3D%3D abc\\/def+123==", "••• ••• •••"),
        ("ABC/DEF+123==abc/def+123==", "••••••"),
        (
            "Rex is not it, nor rex; but Rexona and Trex are words",
            "••• is not it, nor •••; but Rexona and Trex are words",
        ),
        ("code=271828&second=0271828", "code=•••&second=0•••"),
        ("%32%37%31%38%32%38 is the code, %32%37%31%38%32%39 is not", "••• is the code, %32%37%31%38%32%39 is not"),
        ("jane may be named", "jane may be named"),
        ("P@ss <w0rd> \"é", "P@ss <w0rd> \"é"),
        ("%", "%"),
        ("&#;&#99999999999999;&", "&#;&#99999999999999;&"),
        ("\\", "\\"),
        (&long, &format!("{}•••", "x".repeat(490))),
    ] {
        let body = serde_json::json!({ "error": text, "code": text }).to_string();
        let answer = interpret(PROCESS, &reply(500, &body), &known).answer;
        let message = match &answer {
            Answer::Fault(Fault::Unknown { code, message }) => {
                assert_eq!(code.as_deref(), Some(message.as_str()));
                message
            }
            Answer::Fault(Fault::PasswordRules { message, .. }) => message,
            other => panic!("{other:?}"),
        };
        assert_eq!(message, shown, "{text}");
        let asked = serde_json::json!({"securityQuestions": [{"id": 1, "question": text}]}).to_string();
        let questions = container(&asked).questions(&known).unwrap_or_default();
        assert!(questions.is_empty() && text.len() > 500 || questions[0].question == shown, "{text}");
    }
    // No part of a secret is left where the text is cut.
    for length in 450..=500 {
        let text = format!("{}abc/def+123==", "x".repeat(length));
        let body = serde_json::json!({ "error": text }).to_string();
        let Answer::Fault(Fault::Unknown { message, .. }) = interpret(PROCESS, &reply(500, &body), &known).answer
        else {
            panic!()
        };
        assert!(!message.contains('a') && message.chars().count() <= 500, "{message}");
    }
    let blank = secret("   ");
    let known = Known { secrets: &[&blank, &secret("")], username: None };
    let told = interpret(PROCESS, &reply(500, r#"{"error":"a   b"}"#), &known).answer;
    assert_eq!(told, Answer::Fault(Fault::Unknown { code: None, message: "a   b".into() }));
}

#[test]
fn requirements_that_quote_a_secret_where_no_blot_may_stand_are_none() {
    let [key, password, short] = ["k3Y-hostilE.Zq81", "Correct-h0rse", "color"].map(secret);
    let secrets = [&key, &password, &short];
    let known = Known { secrets: &secrets, username: None };
    let meaning = |members: serde_json::Value| {
        let body =
            serde_json::json!({ "digitCountRequirement": 1, "specialCharactersAllowed": "!?", "a": key.reveal() });
        let body = body.as_object().unwrap().iter().chain(members.as_object().unwrap());
        let body: serde_json::Map<_, _> = body.map(|(name, value)| (name.clone(), value.clone())).collect();
        interpret(REQUIREMENTS, &reply(200, &serde_json::Value::Object(body).to_string()), &known).answer
    };
    let asked = |id: &str| serde_json::json!({ "securityQuestions": [{ "id": 1, "question": "q" }, { "id": id, "question": "q" }] });
    for quoted in ["k3Y-hostilE.Zq81", "!K3Y-HOSTILE.ZQ81", "/?k=k3Y%2DhostilE%2EZq81&a", "Correct-h0rse?"] {
        assert_eq!(meaning(asked(quoted)), lost(Loss::Unintelligible), "{quoted}");
        assert_eq!(
            meaning(serde_json::json!({ "specialCharactersAllowed": quoted })),
            lost(Loss::Unintelligible),
            "{quoted}"
        );
    }
    // A short secret may be a word of the service's own text.
    for own in ["color", "color-of-the-first-car", "k3Y-hostilE.Zq8", "Zq81", ""] {
        assert!(matches!(meaning(asked(own)), Answer::Requirements(Ok(_), _)), "{own}");
        assert!(
            matches!(meaning(serde_json::json!({ "specialCharactersAllowed": own })), Answer::Requirements(Ok(_), _)),
            "{own}"
        );
    }
}

#[test]
fn nothing_secret_is_printed() {
    let answer = SecurityAnswer { question: "1".into(), answer: secret("MARK") };
    let request = HttpRequest::get_user_id(Service::UserCustomer, &secret("MARK"));
    let container = container(r#"{"key":"MARK"}"#);
    let authentication = Authentication::Totp { code: secret("MARK") };
    assert!(!format!("{answer:?}{request:?}{container:?}{authentication:?}").contains("MARK"));
}

proptest! {
    #[test]
    fn no_reply_makes_it_panic(status in any::<u16>(), body in any::<String>()) {
        for call in [Call::InitiatePortalPasswordChange, READ_KEY, REQUIREMENTS, PROCESS] {
            let _ = interpret(call, &reply(status, &body), &Known::default());
        }
    }

    #[test]
    fn no_whole_number_is_read_as_another_one(number in 0_u32..20_000, zeros in 0_usize..5, quoted: bool, spaces in " {0,2}") {
        let exponent = i32::try_from(zeros).unwrap();
        let mut forms = vec![
            format!("{number}"),
            format!("{number}.{}", "0".repeat(zeros + 1)),
            format!("{number}{}e-{zeros}", "0".repeat(zeros)),
        ];
        let digits = number.to_string();
        if digits.len() > zeros && zeros > 0 {
            let (whole, fraction) = digits.split_at(digits.len() - zeros);
            forms.push(format!("{whole}.{fraction}E+{exponent}"));
        }
        for form in forms {
            let form = if quoted { format!("\"{spaces}{form}{spaces}\"") } else { form };
            let policy = container(&format!(r#"{{"minimumPasswordLengthRequirement":{form}}}"#)).policy();
            match policy {
                Ok(policy) => prop_assert_eq!(policy.required(RuleId::MinimumLength), number, "{}", form),
                Err(PolicyError::Impossible) => prop_assert!(number > 16_384, "{}", form),
                Err(error) => prop_assert!(false, "{}: {}", form, error),
            }
        }
    }

    #[test]
    fn no_part_of_a_secret_stays_beside_a_blot(
        secret_text in "[a-zA-Z0-9 %&<>\"+é€\\\\]{4,12}",
        around in "[x .,]{0,6}",
        writing in 0..4,
    ) {
        let bare = secret_text.trim().to_owned();
        prop_assume!(bare.chars().count() >= 4 && !around.is_empty());
        let written: String = bare.chars().map(|character| match (writing, character) {
            (1, '&') => "&amp;".into(),
            (1, '<') => "&lt;".into(),
            (1, other) if !other.is_ascii_alphanumeric() => format!("&#{};", other as u32),
            (2, other) if !other.is_ascii_alphanumeric() => {
                other.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect()
            }
            (3, '"' | '\\') => format!("\\{character}"),
            (3, other) if !other.is_ascii() => format!("\\u{:04x}", other as u32),
            (_, other) => other.to_string(),
        }).collect();
        let body = serde_json::json!({ "error": format!("{around}{written}{around}") }).to_string();
        let secrets = [&secret(&secret_text)];
        let known = Known { secrets: &secrets, username: None };
        let Answer::Fault(Fault::Unknown { message, .. }) = interpret(READ_KEY, &reply(500, &body), &known).answer else {
            panic!()
        };
        prop_assert_eq!(message, format!("{around}•••{around}"));
    }

    #[test]
    fn unknown_members_survive_the_round_trip(
        names in prop::collection::hash_set("[a-z]{1,6}", 0..6),
        password in any::<String>(),
    ) {
        prop_assume!(!names.contains("key") && !names.contains("password"));
        let members: serde_json::Map<_, _> = names.into_iter().map(|name| (name, serde_json::json!([{"x": 1.5}]))).collect();
        let sent = container(&serde_json::Value::Object(members.clone()).to_string());
        let submission = Submission {
            key: &secret("K"),
            container: &sent,
            password: &secret(&password),
            security_answer: None,
            authentication: &Authentication::None,
            factor_names: &FactorNames::default(),
        };
        let request = HttpRequest::submit(Service::UserCustomer, "7", PROCESS, submission);
        let body: serde_json::Value = serde_json::from_str(request.body.reveal()).unwrap();
        let mut expected = members;
        expected.insert("key".into(), "K".into());
        expected.insert("password".into(), password.into());
        prop_assert_eq!(&body["parameters"][0], &serde_json::Value::Object(expected));
    }
}
