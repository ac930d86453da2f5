//! Tables for the driver: refused actions, the contents of each request, the lengths of waits, and what survives a
//! reload as text. The model checker covers the rest.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use proptest::prelude::*;
use serde_json::{Value, json};
use softlayer_password_set::api::{Call, HttpRequest, Loss, Reply, SecurityAnswer, Service};
use softlayer_password_set::driver::{ActionError, Driver, Input, Options, Order, Vault};
use softlayer_password_set::flow::{Action, InvalidTransition, LOCKOUT, Snapshot, SnapshotStep, Wait};
use softlayer_password_set::secret::Secret;

const CONTAINER: &str =
    r#"{"securityQuestions": [{"id": 12, "question": "Pet?"}, {"id": 13, "question": "Town?"}], "extra": [1.50]}"#;

fn text(text: &str) -> Input {
    Input::Text(Secret::new(text.into()))
}

fn answer(question: i64, answer: &str) -> Input {
    Input::Answer(SecurityAnswer { question: question.to_string(), answer: Secret::new(answer.into()) })
}

fn fault(code: &str) -> String {
    json!({ "error": "No.", "code": format!("SoftLayer_Exception_User_Customer_{code}") }).to_string()
}

const ANSWER_REQUIRED: &str = "InvalidSecurityQuestionAnswer";
const CODE_REQUIRED: &str = "External_Binding_SecurityCodeRequired";
const SECOND_CODE_REQUIRED: &str = "External_Binding_Verisign_SecondSecurityCodeRequired";
const TOTP_REQUIRED: &str = "External_Binding_TotpAuthenticationRequired";
const PHONE_REQUIRED: &str = "External_Binding_PhoneAuthenticationRequired";
const AUTHENTICATION_FAILED: &str = "External_Binding_AuthenticationFailed";
const LOCKED: &str = "AccountLocked";

/// A driver with the last request that it sent.
struct Walk {
    driver: Driver,
    sent: Option<HttpRequest>,
}

impl Walk {
    fn new(options: Options) -> Self {
        let (driver, orders) = Driver::new(options);
        assert!(orders.is_empty());
        Self { driver, sent: None }
    }

    fn at_password() -> Self {
        Self::new(Options::default())
            .act(Action::OpenKey, text("the key"))
            .reply(200, "7")
            .reply(200, CONTAINER)
            .expect("enterPassword")
    }

    /// A walk whose password was answered with the fault.
    fn refused(code: &str) -> Self {
        Self::at_password().act(Action::SubmitPassword, text("the password")).fault(code)
    }

    fn act(mut self, action: Action, input: Input) -> Self {
        let orders = self.driver.act(action, input).unwrap();
        self.follow(orders)
    }

    fn reply(mut self, status: u16, body: &str) -> Self {
        let (number, _) = self.driver.flow.state().request().expect("a request is under way");
        let orders = self.driver.answered(number, &Reply::Answered { status, retry_after: None, body: body.into() });
        self.follow(orders)
    }

    fn fault(self, code: &str) -> Self {
        self.reply(500, &fault(code))
    }

    fn follow(mut self, orders: Vec<Order>) -> Self {
        for order in orders {
            if let Order::Send { request, .. } = order {
                self.sent = Some(request);
            }
        }
        self
    }

    fn expect(self, kind: &str) -> Self {
        assert_eq!(self.driver.flow.state().kind(), kind);
        self
    }

    fn request(&self) -> &HttpRequest {
        self.sent.as_ref().expect("a request was sent")
    }

    fn parameters(&self) -> Value {
        let body: Value = serde_json::from_str(self.request().body.reveal()).unwrap();
        body["parameters"].clone()
    }
}

fn refusal(action: Action) -> ActionError {
    InvalidTransition(action).into()
}

#[test]
fn a_refused_action_changes_nothing() {
    let idle = || Walk::new(Options::default());
    let table = [
        (idle(), Action::SubmitPassword, text("x"), refusal(Action::SubmitPassword)),
        (idle(), Action::SubmitCode, text("x"), refusal(Action::SubmitCode)),
        (idle(), Action::AnswerSecurityQuestion, answer(12, "x"), refusal(Action::AnswerSecurityQuestion)),
        (idle(), Action::Proceed, Input::Nothing, refusal(Action::Proceed)),
        (idle(), Action::Retry, Input::Nothing, refusal(Action::Retry)),
        (idle(), Action::RequestLink, Input::Nothing, ActionError::UsernameUnknown),
        (idle(), Action::RequestLink, answer(12, "x"), ActionError::UsernameUnknown),
        (idle(), Action::OpenKey, Input::Nothing, ActionError::NothingGiven),
        (idle(), Action::OpenKey, answer(12, "x"), ActionError::NothingGiven),
        (Walk::at_password(), Action::OpenKey, text("another key"), refusal(Action::OpenKey)),
        (Walk::at_password(), Action::RequestLink, text("jane"), refusal(Action::RequestLink)),
        (Walk::at_password(), Action::StartPhone, Input::Nothing, refusal(Action::StartPhone)),
        (Walk::at_password(), Action::SubmitPassword, Input::Nothing, ActionError::NothingGiven),
        (Walk::at_password(), Action::SubmitPassword, answer(12, "x"), ActionError::NothingGiven),
        (Walk::refused(ANSWER_REQUIRED), Action::AnswerSecurityQuestion, text("x"), ActionError::NothingGiven),
        (Walk::refused(ANSWER_REQUIRED), Action::AnswerSecurityQuestion, Input::Nothing, ActionError::NothingGiven),
        (Walk::refused(ANSWER_REQUIRED), Action::AnswerSecurityQuestion, answer(14, "x"), ActionError::QuestionUnknown),
        (
            Walk::refused(ANSWER_REQUIRED),
            Action::AnswerSecurityQuestion,
            answer(-12, "x"),
            ActionError::QuestionUnknown,
        ),
        (Walk::refused(CODE_REQUIRED), Action::SubmitCode, Input::Nothing, ActionError::NothingGiven),
        (Walk::refused(CODE_REQUIRED), Action::StartPhone, Input::Nothing, refusal(Action::StartPhone)),
        (Walk::refused(TOTP_REQUIRED), Action::SubmitCode, answer(12, "x"), ActionError::NothingGiven),
        (idle().act(Action::Cancel, Input::Nothing), Action::OpenKey, text("x"), refusal(Action::OpenKey)),
    ];
    for (Walk { mut driver, .. }, action, input, error) in table {
        let before = driver.clone();
        assert_eq!(driver.act(action, input).unwrap_err(), error, "{action:?} in {:?}", before.flow.state());
        assert_eq!(driver, before, "{action:?}");
        assert!(!error.to_string().is_empty());
    }
}

#[test]
fn each_submission_contains_all_answers_and_codes_so_far() {
    let external = |name: &str| format!("SoftLayer_Container_User_Customer_External_Binding_{name}");
    let set = |answer: Option<(i64, &str)>| {
        let mut set: Value = serde_json::from_str(CONTAINER).unwrap();
        set["key"] = "the key".into();
        set["password"] = "the password".into();
        if let Some((question, answer)) = answer {
            set["answeredSecurityQuestionId"] = question.into();
            set["securityAnswer"] = answer.into();
        }
        set
    };
    let walk = Walk::at_password().act(Action::SubmitPassword, text("the password"));
    assert_eq!(walk.request().path, "/SoftLayer_User_Customer/7/processPasswordSetRequest.json");
    assert_eq!(walk.parameters(), json!([set(None), {}]));

    let walk = walk.fault(ANSWER_REQUIRED).act(Action::AnswerSecurityQuestion, answer(13, "Troy"));
    assert_eq!(walk.parameters(), json!([set(Some((13, "Troy"))), {}]));
    let walk = walk.fault(ANSWER_REQUIRED).act(Action::AnswerSecurityQuestion, answer(12, "Rex"));
    assert_eq!(walk.parameters(), json!([set(Some((12, "Rex"))), {}]));

    let walk = walk.fault(CODE_REQUIRED).act(Action::SubmitCode, text("111111"));
    let binding = json!({ "complexType": external("Verisign"), "securityCode": "111111" });
    assert_eq!(walk.parameters(), json!([set(Some((12, "Rex"))), binding]));
    for second in ["222222", "333333"] {
        let walk = Walk { driver: walk.driver.clone(), sent: None };
        let walk = walk.fault(SECOND_CODE_REQUIRED).act(Action::SubmitCode, text(second));
        let binding = json!({
            "complexType": external("Verisign"), "securityCode": "111111", "secondSecurityCode": second,
        });
        assert_eq!(walk.parameters(), json!([set(Some((12, "Rex"))), binding]));
    }
    // A refused code does not count as the first of two.
    let walk = walk.fault(AUTHENTICATION_FAILED).act(Action::SubmitCode, text("444444"));
    let binding = json!({ "complexType": external("Verisign"), "securityCode": "444444" });
    assert_eq!(walk.parameters(), json!([set(Some((12, "Rex"))), binding]));

    let walk = walk.fault(TOTP_REQUIRED).act(Action::SubmitCode, text("555555"));
    let binding = json!({ "complexType": external("Totp"), "securityCode": "555555" });
    assert_eq!(walk.parameters(), json!([set(Some((12, "Rex"))), binding]));
    let walk = walk.fault(PHONE_REQUIRED).act(Action::StartPhone, Input::Nothing);
    assert_eq!(walk.parameters(), json!([set(Some((12, "Rex"))), { "complexType": external("Phone") }]));
}

#[test]
fn the_last_password_is_sent() {
    for code in [ANSWER_REQUIRED, CODE_REQUIRED, TOTP_REQUIRED, PHONE_REQUIRED] {
        let walk = Walk::refused(code).act(Action::SubmitPassword, text("another password"));
        assert_eq!(walk.parameters()[0]["password"], "another password", "{code}");
        assert_eq!(walk.parameters()[1], json!({}), "{code}");
    }
}

#[test]
fn a_refused_code_is_not_sent_with_another_password() {
    let walk = Walk::refused(CODE_REQUIRED)
        .act(Action::SubmitCode, text("111111"))
        .fault(SECOND_CODE_REQUIRED)
        .act(Action::SubmitCode, text("222222"))
        .fault(SECOND_CODE_REQUIRED)
        .act(Action::SubmitPassword, text("another password"));
    let complex_type = "SoftLayer_Container_User_Customer_External_Binding_Verisign";
    assert_eq!(walk.parameters()[1], json!({ "complexType": complex_type, "securityCode": "111111" }));
}

#[test]
fn a_refused_password_is_dropped() {
    let refusal = r#"{"error": "Your portal password must contain a digit.", "code": "SoftLayer_Exception_Public"}"#;
    let missing = r#"{"error": "Invalid value provided for Password", "code": "SoftLayer_Exception_InvalidValue"}"#;
    for answer in [refusal, missing] {
        let before = Walk::at_password();
        let vault = before.driver.vault.clone();
        let walk = before.act(Action::SubmitPassword, text("the password")).reply(500, answer);
        assert_eq!(walk.expect("enterPassword").driver.vault, vault);
    }
}

#[test]
fn the_question_that_was_answered_is_offered_again_after_a_wrong_answer() {
    let walk = Walk::refused(ANSWER_REQUIRED);
    assert_eq!(walk.driver.chosen_question(), None);
    let walk = walk.act(Action::AnswerSecurityQuestion, answer(13, "Troy")).fault(ANSWER_REQUIRED);
    assert_eq!(walk.driver.chosen_question(), Some("13"));
    let walk = walk.act(Action::SubmitPassword, text("the password"));
    assert!(walk.parameters()[0].get("securityAnswer").is_none(), "the wrong answer is not sent again");
    assert_eq!(walk.driver.chosen_question(), Some("13"));
    assert_eq!(walk.act(Action::Cancel, Input::Nothing).driver.chosen_question(), None);
}

#[test]
fn a_key_starts_without_the_secrets_of_the_former_key() {
    let fresh = Walk::new(Options::default()).act(Action::OpenKey, text("another key"));
    let mut walk = Walk::refused(ANSWER_REQUIRED)
        .act(Action::AnswerSecurityQuestion, answer(12, "Rex"))
        .fault(CODE_REQUIRED)
        .act(Action::SubmitCode, text("111111"));
    // The service answers neither about the password nor about the key, so everything is kept.
    while walk.driver.flow.state().kind() != "outcomeUnknown" {
        walk = walk.reply(404, "<html>");
    }
    assert_ne!(walk.driver.vault, fresh.driver.vault);
    let walk = walk.act(Action::OpenKey, text("another key"));
    assert_eq!(walk.driver.vault, fresh.driver.vault);
    assert_eq!(walk.parameters(), json!(["another key"]));
}

#[test]
fn a_link_is_requested_for_the_username_that_is_known() {
    let options = || Options { username: Some("jane".into()), ..Options::default() };
    let walk = Walk::new(options()).act(Action::RequestLink, Input::Nothing);
    assert_eq!(walk.request().path, "/SoftLayer_User_Customer/initiatePortalPasswordChange.json");
    assert_eq!(walk.parameters(), json!(["jane"]));
    let walk = walk.reply(200, "true").act(Action::RequestLink, text("joe")).reply(200, "true");
    assert_eq!(walk.parameters(), json!(["joe"]));
    // The username is no secret, and stays when the secrets are dropped.
    let walk = walk
        .act(Action::OpenKey, text("the key"))
        .reply(500, r#"{"error": "Invalid password recovery key", "code": "SoftLayer_Exception_Public"}"#);
    let walk = walk.expect("keyRejected").act(Action::RequestLink, Input::Nothing);
    assert_eq!(walk.parameters(), json!(["joe"]));
}

#[test]
fn only_calls_that_send_mail_have_an_addressee() {
    let driver = Walk::new(Options { username: Some("jane".into()), ..Options::default() }).driver;
    assert_eq!(driver.addressee(Call::InitiatePortalPasswordChange), Some("jane"));
    for call in [
        Call::GetUserIdForPasswordSet,
        Call::GetRequirementsForPasswordSet,
        Call::ProcessPasswordSetRequest,
        Call::CheckPhoneFactorAuthenticationForPasswordSet,
    ] {
        assert_eq!(driver.addressee(call), None, "{call:?}");
    }
    assert_eq!(Walk::new(Options::default()).driver.addressee(Call::InitiatePortalPasswordChange), None);
}

#[test]
fn every_call_goes_to_the_service_that_was_chosen() {
    for service in Service::ALL {
        let walk = Walk::new(Options { service, ..Options::default() }).act(Action::OpenKey, text("k"));
        assert_eq!(walk.request().path, format!("/{}/getUserIdForPasswordSet.json", service.name()));
        let walk = walk.reply(200, "18446744073709551");
        let path = format!("/{}/18446744073709551/getRequirementsForPasswordSet.json", service.name());
        assert_eq!(walk.request().path, path);
        assert_eq!(walk.parameters(), json!([{ "key": "k" }]));
    }
}

#[test]
fn the_flow_does_not_wait_for_a_call_that_cannot_be_made() {
    let Walk { mut driver, .. } = Walk::at_password();
    // The flow itself never sends a request without everything that it needs.
    driver.vault = Vault::default();
    let orders = driver.act(Action::SubmitPassword, text("the password")).unwrap();
    assert!(orders.is_empty(), "{orders:?}");
    assert_eq!(driver.flow.state().request(), None);
    assert_eq!(driver.flow.state().kind(), "outcomeUnknown");
}

#[test]
fn an_answer_that_is_not_awaited_is_dropped_with_its_data() {
    let replies = [
        Reply::Answered { status: 200, retry_after: None, body: "8".into() },
        Reply::Answered { status: 200, retry_after: None, body: CONTAINER.into() },
        Reply::Answered { status: 500, retry_after: Some(1), body: fault(LOCKED) },
        Reply::Lost(Loss::Timeout),
    ];
    for Walk { mut driver, .. } in [
        Walk::new(Options::default()),
        Walk::new(Options::default()).act(Action::OpenKey, text("the key")),
        Walk::at_password(),
        Walk::refused(TOTP_REQUIRED),
        Walk::refused(LOCKED),
        Walk::refused(LOCKED).act(Action::Cancel, Input::Nothing),
    ] {
        let before = driver.clone();
        let awaited = driver.flow.state().request().map(|(number, _)| number);
        for number in (0..20).chain([u32::MAX]).filter(|number| Some(*number) != awaited) {
            for reply in &replies {
                assert!(driver.answered(number, reply).is_empty());
            }
            if !driver.flow.state().timers().contains(&Some(number)) {
                assert!(driver.fired(number).is_empty());
            }
        }
        assert_eq!(driver, before);
    }
}

#[test]
fn a_resumed_lockout_sets_its_timer() {
    for (remaining, wait) in [(1, 1), (60_000, 60_000), (u32::MAX, LOCKOUT)] {
        let snapshot = Snapshot { step: SnapshotStep::Locked { remaining }, may_have_been_set: false };
        let (mut driver, orders) = Driver::new(Options { snapshot, ..Options::default() });
        let [Order::SetTimer { number, wait: Wait::Exactly(milliseconds) }] = orders[..] else {
            panic!("{orders:?}");
        };
        assert_eq!(milliseconds, wait);
        assert!(driver.fired(number).is_empty());
        assert_eq!(driver.flow.state().kind(), "idle");
    }
}

#[test]
fn cancelling_stops_the_request_and_drops_the_key() {
    let (mut driver, _) = Driver::new(Options::default());
    let orders = driver.act(Action::OpenKey, text("the key")).unwrap();
    let [Order::Send { number, request }] = &orders[..] else { panic!("{orders:?}") };
    assert_eq!(request.call, Call::GetUserIdForPasswordSet);
    assert!(!format!("{request:?}").contains("the key"), "no secret can be printed");
    let stops = driver.act(Action::Cancel, Input::Nothing).unwrap();
    assert!(matches!(stops[..], [Order::Stop { number: stopped }] if stopped == *number), "{stops:?}");
    assert!(!format!("{:?}", driver.vault).contains("Secret("), "the key is gone");
}

proptest! {
    #[test]
    fn waits_keep_their_bounds(longest: u32, random in 0.0..1.0_f64) {
        prop_assert_eq!(Wait::Exactly(longest).milliseconds(random), longest);
        for wait in [Wait::AtLeast(longest), Wait::VisibleAtLeast(longest)] {
            let time = wait.milliseconds(random);
            prop_assert!(time >= longest && f64::from(time) <= f64::from(longest) * 2.0, "{:?}: {}", wait, time);
        }
        prop_assert!(Wait::UpTo(longest).milliseconds(random) <= longest);
        let visible = Wait::Visible(longest).milliseconds(random);
        prop_assert!(visible <= longest && f64::from(visible) >= f64::from(longest) * 0.75 - 1.0);
    }

    #[test]
    fn a_snapshot_survives_as_text(snapshot in any_snapshot(), now in 0..8_640_000_000_000_000_i64) {
        let read = Snapshot::from_text(&snapshot.to_text(now), now);
        let step = match snapshot.step {
            SnapshotStep::Locked { remaining: 0 } => SnapshotStep::Idle,
            step => step,
        };
        prop_assert_eq!(read, Some(Snapshot { step, ..snapshot }));
        let parsed: Value = serde_json::from_str(&snapshot.to_text(now)).unwrap();
        prop_assert_eq!(&parsed["version"], &json!(1));
    }

    #[test]
    fn no_text_makes_a_snapshot_panic(text: String, now: i64) {
        let _ = Snapshot::from_text(&text, now);
    }
}

fn any_snapshot() -> impl Strategy<Value = Snapshot> {
    let step = prop_oneof![
        Just(SnapshotStep::Idle),
        Just(SnapshotStep::LinkSent),
        any::<u32>().prop_map(|remaining| SnapshotStep::Locked { remaining }),
        Just(SnapshotStep::KeyRejected),
        any::<bool>().prop_map(|key_gone| SnapshotStep::OutcomeUnknown { key_gone }),
        Just(SnapshotStep::Done),
    ];
    (step, any::<bool>()).prop_map(|(step, may_have_been_set)| Snapshot { step, may_have_been_set })
}

#[test]
fn the_same_request_goes_out_again_once_there_is_a_network() {
    let mut walk = Walk::new(Options::default()).act(Action::OpenKey, text("the key"));
    walk.sent = None;
    let (number, _) = walk.driver.flow.state().request().expect("a request is under way");
    let orders = walk.driver.answered(number, &Reply::Lost(Loss::Offline));
    let mut walk = walk.follow(orders);
    assert!(walk.sent.is_none());
    let orders = walk.driver.online();
    assert_eq!(walk.follow(orders).parameters(), json!(["the key"]));
}

#[test]
fn waits_have_the_right_lengths() {
    for (wait, least, greatest, visible) in [
        (Wait::Exactly(1000), 1000, 1000, false),
        (Wait::UpTo(1000), 0, 999, false),
        (Wait::Visible(1000), 750, 1000, true),
        (Wait::AtLeast(1000), 1000, 1999, false),
        (Wait::VisibleAtLeast(1000), 1000, 1999, true),
        (Wait::AtLeast(0), 0, 0, false),
        (Wait::Exactly(0), 0, 0, false),
        (Wait::Visible(0), 0, 0, true),
        (Wait::Exactly(u32::MAX), u32::MAX, u32::MAX, false),
        (Wait::UpTo(u32::MAX), 0, u32::MAX - 1, false),
        (Wait::AtLeast(u32::MAX), u32::MAX, u32::MAX, false),
    ] {
        assert_eq!(wait.milliseconds(0.0), least, "{wait:?}");
        assert_eq!(wait.milliseconds(1.0 - f64::EPSILON), greatest, "{wait:?}");
        assert_eq!(wait.needs_visible_page(), visible, "{wait:?}");
    }
}

#[test]
fn invalid_snapshots_are_refused() {
    for text in [
        "",
        " ",
        "null",
        "1",
        "[]",
        "{}",
        "\"idle\"",
        r#"{"version":1}"#,
        r#"{"version":1,"kind":"idle"}"#,
        r#"{"version":1,"mayHaveBeenSet":false}"#,
        r#"{"kind":"idle","mayHaveBeenSet":false}"#,
        r#"{"version":0,"kind":"idle","mayHaveBeenSet":false}"#,
        r#"{"version":2,"kind":"idle","mayHaveBeenSet":false}"#,
        r#"{"version":"1","kind":"idle","mayHaveBeenSet":false}"#,
        r#"{"version":1.0,"kind":"idle","mayHaveBeenSet":false}"#,
        r#"{"version":1e0,"kind":"idle","mayHaveBeenSet":false}"#,
        r#"{"version":18446744073709551617,"kind":"idle","mayHaveBeenSet":false}"#,
        r#"{"version":null,"kind":"idle","mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":"Idle","mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":"enterPassword","mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":null,"mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":["idle"],"mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":"idle","mayHaveBeenSet":0}"#,
        r#"{"version":1,"kind":"idle","mayHaveBeenSet":"false"}"#,
        r#"{"version":1,"kind":"idle","mayHaveBeenSet":null}"#,
        r#"{"version":1,"kind":"locked","mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":"locked","until":"soon","mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":"locked","until":1.5,"mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":"locked","until":1e12,"mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":"locked","until":9223372036854775808,"mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":"locked","until":null,"mayHaveBeenSet":false}"#,
        r#"{"version":1,"kind":"outcomeUnknown","mayHaveBeenSet":true}"#,
        r#"{"version":1,"kind":"outcomeUnknown","keyGone":1,"mayHaveBeenSet":true}"#,
        r#"{"version":1,"kind":"idle","mayHaveBeenSet":false"#,
        r#"{"version":1,"kind":"idle","mayHaveBeenSet":false}}"#,
        r#"{"version":1,"kind":"idle","mayHaveBeenSet":false,}"#,
        r#"{version:1,"kind":"idle","mayHaveBeenSet":false}"#,
        // If a member occurs twice, the last one counts, and here that one is wrong.
        r#"{"version":1,"kind":"idle","mayHaveBeenSet":false,"version":2}"#,
        r#"{"version":1,"kind":"idle","mayHaveBeenSet":false,"kind":"nowhere"}"#,
        r#"{"version":1,"kind":"idle","mayHaveBeenSet":false,"mayHaveBeenSet":null}"#,
    ] {
        assert_eq!(Snapshot::from_text(text, 0), None, "{text}");
    }
}

#[test]
fn unusual_but_valid_snapshots_are_read() {
    let snapshot = |step, may_have_been_set| Snapshot { step, may_have_been_set };
    let locked = |remaining| snapshot(SnapshotStep::Locked { remaining }, false);
    for (text, now, expected) in [
        (" {\n\"mayHaveBeenSet\" : true , \"kind\":\"done\",\"version\":1} ", 0, snapshot(SnapshotStep::Done, true)),
        // A later version may add members.
        (
            r#"{"version":1,"kind":"idle","mayHaveBeenSet":false,"more":{"a":[1]}}"#,
            0,
            snapshot(SnapshotStep::Idle, false),
        ),
        (
            r#"{"version":2,"kind":"idle","mayHaveBeenSet":false,"version":1,"kind":"linkSent"}"#,
            0,
            snapshot(SnapshotStep::LinkSent, false),
        ),
        (r#"{"version":1,"kind":"locked","until":9223372036854775807,"mayHaveBeenSet":false}"#, 0, locked(u32::MAX)),
        (
            r#"{"version":1,"kind":"locked","until":9223372036854775807,"mayHaveBeenSet":false}"#,
            i64::MIN,
            locked(u32::MAX),
        ),
        (
            r#"{"version":1,"kind":"locked","until":-9223372036854775808,"mayHaveBeenSet":false}"#,
            i64::MAX,
            snapshot(SnapshotStep::Idle, false),
        ),
        (r#"{"version":1,"kind":"locked","until":5,"mayHaveBeenSet":false}"#, 4, locked(1)),
        (r#"{"version":1,"kind":"locked","until":5,"mayHaveBeenSet":false}"#, 5, snapshot(SnapshotStep::Idle, false)),
    ] {
        assert_eq!(Snapshot::from_text(text, now), Some(expected), "{text}");
    }
}

#[test]
fn ids_go_back_as_they_came() {
    let ids = [("11", "11"), ("\"11\"", "11"), ("9007199254740993", "9007199254740993"), ("12.0", "12.0")];
    let ids = ids.into_iter().chain([("-0", "-0"), (r#""a \"b\"""#, r#"a \"b\""#)]);
    for (id, bare) in ids {
        let container = format!(r#"{{"securityQuestions": [{{"id": {id}, "question": "Pet?"}}]}}"#);
        let walk = Walk::new(Options::default())
            .act(Action::OpenKey, text("the key"))
            .reply(200, "\"100001.00\"")
            .reply(200, &container)
            .act(Action::SubmitPassword, text("the password"))
            .fault(ANSWER_REQUIRED);
        let input = Input::Answer(SecurityAnswer { question: bare.into(), answer: Secret::new("Rex".into()) });
        let walk = walk.act(Action::AnswerSecurityQuestion, input);
        assert_eq!(walk.request().path, "/SoftLayer_User_Customer/100001/processPasswordSetRequest.json");
        let body = walk.request().body.reveal();
        assert!(body.contains(&format!("\"answeredSecurityQuestionId\":{id},")), "{id}: {body}");
        assert_eq!(walk.driver.chosen_question(), Some(id));
    }
}

#[test]
fn nothing_that_was_given_is_shown_where_the_service_quotes_it() {
    let walk = Walk::new(Options::default())
        .act(Action::OpenKey, text("the+key/1"))
        .reply(200, "7")
        .reply(200, r#"{"securityQuestions": [{"id": 12, "question": "Is it the%2Bkey%2F1?"}]}"#)
        .act(Action::SubmitPassword, text("Correct-<h0rse>"))
        .fault(ANSWER_REQUIRED)
        .act(Action::AnswerSecurityQuestion, answer(12, "Rex"))
        .fault(TOTP_REQUIRED)
        .act(Action::SubmitCode, text("271828"));
    let quoting = "Correct-&lt;h0rse&gt; the+key/1 'rex' 271828";
    for (error, kind) in [
        (quoting.to_owned(), "failed"),
        (format!("Your portal password must not be {quoting}"), "enterPassword"),
        (format!("Your request cannot be processed: {quoting}"), "requestRejected"),
    ] {
        let walk = Walk { driver: walk.driver.clone(), sent: None };
        let body = json!({ "error": error, "code": format!("SoftLayer_Exception_{quoting}") }).to_string();
        let walk = walk.reply(500, &body).expect(kind);
        let shown = format!("{:?} {:?}", walk.driver.flow.state(), walk.driver.flow.questions());
        for secret in ["h0rse", "key/1", "key%2F1", "rex'", "271828"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("••• ••• '•••' •••"), "{shown}");
    }
}

#[test]
fn no_code_goes_out_when_it_cannot_be_right_any_more() {
    let code = |walk: &Walk| walk.parameters()[1].get("securityCode").cloned();
    for (required, age, is_sent) in [
        (TOTP_REQUIRED, 59_999, true),
        (TOTP_REQUIRED, 60_000, false),
        (CODE_REQUIRED, 59_999, true),
        (CODE_REQUIRED, 60_000, false),
        (TOTP_REQUIRED, 90_000, false),
        (TOTP_REQUIRED, 120_000, false),
        (TOTP_REQUIRED, u32::MAX, false),
    ] {
        let given = || Walk::refused(required).act(Action::SubmitCode, text("271828"));
        // One 500, then "Try again".
        let mut walk = given().reply(500, "<html>").reply(200, "7");
        walk.driver.elapse(age);
        assert_eq!(code(&walk.act(Action::Retry, Input::Nothing)).is_some(), is_sent, "{required} {age}");
        // The password was refused, and the person enters another one.
        let mut walk = given().reply(500, r#"{"error": "Your portal password must contain a digit."}"#);
        walk.driver.elapse(age);
        let walk = walk.act(Action::SubmitPassword, text("an0ther password"));
        assert_eq!(code(&walk).is_some(), is_sent, "{required} {age}");
        if !is_sent {
            let walk = walk.fault(required).act(Action::SubmitCode, text("314159"));
            assert_eq!(code(&walk), Some("314159".into()));
        }
    }
    // The first of two codes is too old, so the code that is typed now replaces it.
    for (age, second) in [(89_999, Some("222222")), (90_000, None)] {
        let mut walk = Walk::refused(CODE_REQUIRED).act(Action::SubmitCode, text("111111")).fault(SECOND_CODE_REQUIRED);
        walk.driver.elapse(age);
        let walk = walk.act(Action::SubmitCode, text("222222"));
        let first = if second.is_some() { "111111" } else { "222222" };
        assert_eq!(code(&walk), Some(first.into()));
        assert_eq!(walk.parameters()[1].get("secondSecurityCode").and_then(Value::as_str), second);
    }
}

/// Any answer of a faulty service to a call.
fn any_reply() -> impl Strategy<Value = Reply> {
    let word = prop_oneof![
        Just("key"),
        Just("userId"),
        Just("error"),
        Just("code"),
        Just("message"),
        Just("securityQuestions"),
        Just("question"),
        Just("id"),
        Just("minimumPasswordLengthRequirement"),
        Just("maximumPasswordLengthRequirement"),
        Just("specialCharactersAllowed"),
        Just("digitCountRequirement"),
    ];
    let text = prop_oneof![
        Just("Invalid password recovery key"),
        Just("Your portal password must contain a digit"),
        Just("Your request cannot be processed"),
        Just("Invalid value provided for Password"),
        Just("Invalid value provided for Username"),
        Just("Invalid answer provided for security question"),
        Just("Account has been locked for 30 minutes"),
        Just("You must supply external authentication credentials"),
        Just("Your credential has become out of synchronization"),
        Just("Time-based One Time Password authentication is required"),
        Just("Phone-based authentication is required"),
        Just("Waiting on the external authentication response"),
        Just("External authentication failed"),
        Just("No such user"),
        Just("Out of cheese"),
        Just("7"),
        Just(""),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2_i64..20).prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        text.prop_map(Value::from),
    ];
    let tree = leaf.prop_recursive(3, 12, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((word.clone(), inner), 1..5)
                .prop_map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    });
    let status =
        prop_oneof![4 => Just(200_u16), 4 => Just(500), 1 => prop::sample::select(vec![204, 302, 401, 404, 429, 503])];
    let answered = (status, prop::option::weighted(0.1, any::<u32>()), tree, 0..8_u8).prop_map(
        |(status, retry_after, tree, cut)| {
            let body = tree.to_string();
            let body = if cut == 0 { body.chars().take(body.len() / 2).collect() } else { body };
            Reply::Answered { status, retry_after, body }
        },
    );
    prop_oneof![8 => answered, 1 => prop::sample::select(Loss::ALL.to_vec()).prop_map(Reply::Lost)]
}

/// The answer of a service that works again: it knows the key, the user and the container, and accepts any password.
fn healthy_answer(request: &HttpRequest) -> String {
    const INVALID: &str = r#"{"error": "Invalid password recovery key", "code": "SoftLayer_Exception_Public"}"#;
    let body: Value = serde_json::from_str(request.body.reveal()).unwrap();
    let parameter = &body["parameters"][0];
    let right = request.path.contains("/4711/") && parameter["key"] == "a new key";
    match request.call {
        Call::InitiatePortalPasswordChange => "true".into(),
        Call::GetUserIdForPasswordSet if parameter == "a new key" => "4711".into(),
        Call::GetRequirementsForPasswordSet if right => json!({ "key": "a new key", "ours": 1 }).to_string(),
        Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet if right => {
            let is_ours = parameter["ours"] == 1;
            if is_ours { "true".into() } else { r#"{"error": "What is this?", "code": "SoftLayer_Exception"}"#.into() }
        }
        _ => INVALID.into(),
    }
}

/// A person who never gives up: presses the button that continues, or else another one.
fn helpful(driver: &Driver, tries: usize) -> Option<(Action, Input)> {
    let state = driver.flow.state();
    let question = driver.flow.questions().first().map(|question| question.id.trim_matches('"').to_owned());
    let in_order = [
        Action::Proceed,
        Action::OpenKey,
        Action::AnswerSecurityQuestion,
        Action::SubmitCode,
        Action::StartPhone,
        Action::Retry,
        Action::SubmitPassword,
        Action::CheckOutcome,
        Action::RequestLink,
        Action::StopWaiting,
    ];
    let allowed: Vec<Action> = in_order.into_iter().filter(|action| state.allows(*action)).collect();
    // Repeating the same does not always help.
    let action = *allowed.get(tries % allowed.len().max(1))?;
    let input = match action {
        Action::OpenKey => text("a new key"),
        Action::RequestLink => text("jane"),
        Action::SubmitPassword => text("Correct-h0rse"),
        Action::SubmitCode => text("123456"),
        Action::AnswerSecurityQuestion => {
            Input::Answer(SecurityAnswer { question: question?, answer: Secret::new("Rex".into()) })
        }
        _ => Input::Nothing,
    };
    Some((action, input))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Whatever the service has answered before: once it works again, a person who continues gets a password set
    /// without leaving the page.
    #[test]
    fn no_answer_leads_where_only_closing_the_page_helps(
        replies in prop::collection::vec((any_reply(), 0..100_000_u32), 0..24),
    ) {
        let (mut driver, _) = Driver::new(Options { username: Some("jane".into()), ..Options::default() });
        let mut replies = replies.into_iter();
        let mut sent = None;
        let follow = |orders: Vec<Order>, sent: &mut Option<HttpRequest>| {
            for order in orders {
                if let Order::Send { request, .. } = order {
                    *sent = Some(request);
                }
            }
        };
        let mut tries = 0;
        for _ in 0..600 {
            let state = driver.flow.state();
            if state.is_final() {
                break;
            }
            if let Some((number, _)) = state.request() {
                let orders = match replies.next() {
                    Some((reply, milliseconds)) => {
                        driver.elapse(milliseconds);
                        driver.answered(number, &reply)
                    }
                    None => {
                        let body = healthy_answer(sent.as_ref().unwrap());
                        let status = if body.contains("error") { 500 } else { 200 };
                        driver.answered(number, &Reply::Answered { status, retry_after: None, body })
                    }
                };
                follow(orders, &mut sent);
            } else if let Some(timer) = state.timers().into_iter().flatten().next() {
                let orders = driver.fired(timer);
                follow(orders, &mut sent);
            } else {
                let (action, input) = helpful(&driver, tries).expect("something can be done");
                tries += 1;
                let orders = driver.act(action, input).unwrap();
                follow(orders, &mut sent);
            }
        }
        // Unless the service itself said so, because only the service knows.
        prop_assert_eq!(driver.flow.state().kind(), "done");
    }
}
