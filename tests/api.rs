//! What goes out for each call, and what each answer means.
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
    Answer, Authentication, BindingNames, Call, Container, FactorNames, Fault, HttpRequest, Kept, Loss, Question,
    Reply, SecurityAnswer, Service, Submission, interpret,
};
use softlayer_password_set::policy::{Policy, PolicyError, RuleId};
use softlayer_password_set::secret::Secret;

const PROCESS: Call = Call::ProcessPasswordSetRequest;
const READ_KEY: Call = Call::GetUserIdForPasswordSet;
const REQUIREMENTS: Call = Call::GetRequirementsForPasswordSet;

fn reply(status: u16, body: &str) -> Reply {
    Reply::Answered { status, retry_after: None, body: body.into() }
}

fn answer(call: Call, status: u16, body: &str) -> Answer {
    interpret(call, &reply(status, body)).answer
}

fn container(body: &str) -> Container {
    match interpret(REQUIREMENTS, &reply(200, body)).kept {
        Some(Kept::Container(container)) => container,
        kept => panic!("{kept:?} for {body}"),
    }
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
    let request = HttpRequest::submit(Service::UserCustomer, 7, PROCESS, submission);
    serde_json::from_str(request.body.reveal()).unwrap()
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
            HttpRequest::get_requirements(Service::TrustedProfile, 17, &key),
            "/SoftLayer_User_Customer_OpenIdConnect_TrustedProfile/17/getRequirementsForPasswordSet.json",
            r#"{"parameters":[{"key":"k\"1"}]}"#,
        ),
    ] {
        assert_eq!(request.path, path);
        assert_eq!(request.body.reveal(), body);
    }
}

#[test]
fn a_submission_carries_the_container_to_the_letter() {
    let sent = r#"{"a b":{"deep":[1.50,12345678901234567890,"\ud800"]},"key":"echoed","userId":7,"password":null}"#;
    let submission = Submission {
        key: &secret("K"),
        container: &container(sent),
        password: &secret("P"),
        security_answer: None,
        authentication: &Authentication::None,
        factor_names: &FactorNames::default(),
    };
    let request = HttpRequest::submit(Service::UserCustomer, 7, PROCESS, submission);
    assert_eq!(request.path, "/SoftLayer_User_Customer/7/processPasswordSetRequest.json");
    assert_eq!(
        request.body.reveal(),
        r#"{"parameters":[{"a b":{"deep":[1.50,12345678901234567890,"\ud800"]},"userId":7,"key":"K","password":"P"},{}]}"#
    );
    let request =
        HttpRequest::submit(Service::UserCustomer, 7, Call::CheckPhoneFactorAuthenticationForPasswordSet, submission);
    assert_eq!(request.path, "/SoftLayer_User_Customer/7/checkPhoneFactorAuthenticationForPasswordSet.json");
}

#[test]
fn factors() {
    const BINDING: &str = "SoftLayer_Container_User_Customer_External_Binding";
    let answer = SecurityAnswer { question: -3, answer: secret("Rex") };
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
fn the_bindings_names_are_the_portals_to_choose() {
    let names = BindingNames { complex_type: Some("Binding".into()), vendor: Some("TOTP".into()) };
    let submission = Submission {
        key: &secret("K"),
        container: &Container::empty(),
        password: &secret("P"),
        security_answer: None,
        authentication: &Authentication::Totp { code: secret("000000") },
        factor_names: &FactorNames { totp: names, ..FactorNames::default() },
    };
    let request = HttpRequest::submit(Service::UserCustomer, 7, PROCESS, submission);
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
        // A class that has one meaning keeps it when the message is put into other words.
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
fn a_fault_that_no_document_expects_of_the_call_keeps_its_words() {
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
    let long = "€".repeat(100_000);
    let body = serde_json::json!({"error": long, "code": long}).to_string();
    let Answer::Fault(Fault::Unknown { code, message }) = answer(PROCESS, 500, &body) else { panic!() };
    assert_eq!((message.chars().count(), code.unwrap().chars().count()), (500, 500));
}

#[test]
fn answers() {
    let lost = |loss| Answer::Lost { loss, retry_after: None };
    let unintelligible = || lost(Loss::Unintelligible);
    for (call, status, body, expected) in [
        (Call::InitiatePortalPasswordChange, 200, "true", Answer::LinkRequested),
        (Call::InitiatePortalPasswordChange, 200, "false", Answer::LinkRequested),
        (Call::InitiatePortalPasswordChange, 200, "\"true\"", unintelligible()),
        (READ_KEY, 200, "42", Answer::KeyLives),
        (READ_KEY, 201, "\u{FEFF} 42\n", Answer::KeyLives),
        (READ_KEY, 200, "\"42\"", unintelligible()),
        (READ_KEY, 200, "-1", unintelligible()),
        (READ_KEY, 200, "4.2", unintelligible()),
        (READ_KEY, 200, "4e2", unintelligible()),
        (READ_KEY, 200, "99999999999999999999", unintelligible()),
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
        (REQUIREMENTS, 200, "{}", Answer::Requirements(Ok(Policy::documented()), vec![])),
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
    for loss in [Loss::Timeout, Loss::Connection] {
        assert_eq!(interpret(PROCESS, &Reply::Lost(loss)).answer, lost(loss));
    }
    let unknown = r#"{"error": "Rate limit exceeded", "code": "SoftLayer_Exception_RateLimit"}"#;
    for body in ["", unknown] {
        let busy = Reply::Answered { status: 429, retry_after: Some(1500), body: body.into() };
        assert_eq!(interpret(READ_KEY, &busy).answer, Answer::Lost { loss: Loss::Busy, retry_after: Some(1500) });
    }
    assert_eq!(interpret(READ_KEY, &reply(200, "42")).kept, Some(Kept::UserId(42)));
}

#[test]
fn policies_of_containers() {
    for (body, expected) in [
        (r#"{"minimumPasswordLengthRequirement":8,"maximumPasswordLengthRequirement":128}"#, Ok((8, 128))),
        (r#"{"minimumPasswordLengthRequirement":null}"#, Ok((9, 19))),
        (r#"{"minimumPasswordLengthRequirement":"8"}"#, Err(PolicyError::WrongType)),
        (r#"{"minimumPasswordLengthRequirement":8.5}"#, Err(PolicyError::WrongType)),
        (r#"{"minimumPasswordLengthRequirement":99999999999999999999}"#, Err(PolicyError::WrongType)),
        (r#"{"minimumPasswordLengthRequirement":-8}"#, Err(PolicyError::NegativeCount)),
        (
            r#"{"minimumPasswordLengthRequirement":129,"maximumPasswordLengthRequirement":128}"#,
            Err(PolicyError::MinimumOverMaximum),
        ),
        (r#"{"specialCharactersAllowed":["!"]}"#, Err(PolicyError::WrongType)),
    ] {
        let policy = container(body).policy();
        assert_eq!(
            policy.map(|policy| (policy.required(RuleId::MinimumLength), policy.required(RuleId::MaximumLength))),
            expected,
            "{body}"
        );
    }
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
fn questions_come_in_their_order_and_only_those_that_can_be_answered() {
    let question = |id, text: &str| Question { id, question: text.into() };
    let body = r#"{"securityQuestions":[
        {"id":1,"question":"Pet?","displayOrder":2,"viewable":1},
        {"id":2,"question":"City?"},
        {"id":3,"question":"School?","displayOrder":1},
        {"id":"4","question":"Car?"}, {"id":5}, null, 6]}"#;
    assert_eq!(container(body).questions(), [question(3, "School?"), question(1, "Pet?"), question(2, "City?")]);
    assert_eq!(container(r#"{"securityQuestions":null}"#).questions(), []);
    assert_eq!(container(r#"{"securityQuestions":"none"}"#).questions(), []);
}

#[test]
fn nothing_secret_is_printed() {
    let answer = SecurityAnswer { question: 1, answer: secret("MARK") };
    let request = HttpRequest::get_user_id(Service::UserCustomer, &secret("MARK"));
    let container = container(r#"{"key":"MARK"}"#);
    let authentication = Authentication::Totp { code: secret("MARK") };
    assert!(!format!("{answer:?}{request:?}{container:?}{authentication:?}").contains("MARK"));
}

proptest! {
    #[test]
    fn no_reply_makes_it_panic(status in any::<u16>(), body in any::<String>()) {
        for call in [Call::InitiatePortalPasswordChange, READ_KEY, REQUIREMENTS, PROCESS] {
            let _ = interpret(call, &reply(status, &body));
        }
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
        let request = HttpRequest::submit(Service::UserCustomer, 7, PROCESS, submission);
        let body: serde_json::Value = serde_json::from_str(request.body.reveal()).unwrap();
        let mut expected = members;
        expected.insert("key".into(), "K".into());
        expected.insert("password".into(), password.into());
        prop_assert_eq!(&body["parameters"][0], &serde_json::Value::Object(expected));
    }
}
