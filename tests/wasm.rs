//! The exported classes in a real browser: conversion in both directions, errors as `Error` objects, the requests, and
//! whole flows with scripted answers. A small host takes the orders. tests/node/host.test.mjs and
//! tests/e2e/host.test.mjs test the host of the package.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects)]

use js_sys::{Error, Function, Object, Reflect};
use softlayer_password_set::wasm::{Host, Options, RawFlow, RawPolicy};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn javascript(source: &str) -> JsValue {
    Function::new_no_args(&format!("return {source}")).call0(&JsValue::UNDEFINED).unwrap()
}

fn member(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

fn text(object: &JsValue, name: &str) -> String {
    member(object, name).as_string().unwrap()
}

fn json(value: &JsValue) -> String {
    js_sys::JSON::stringify(value).unwrap().into()
}

/// A host that only records its orders.
const HOST: &str = "({
    sent: [],
    timers: new Map(),
    stopped: [],
    controllers: new Map(),
    signal(number) {
        this.controllers.set(number, new AbortController());
        return this.controllers.get(number).signal;
    },
    send(number, method, request) { this.sent.push({number, method, request}) },
    setTimer(number, milliseconds, visible) {
        this.timers.set(number, {number, milliseconds, visible, due: 1e12 + milliseconds});
    },
    stop(number) {
        this.stopped.push(number);
        this.timers.delete(number);
    },
    due(number) { return this.timers.get(number)?.due },
})";

fn options(given: &str) -> Options {
    let defaults = "endpoint: '/rest/v3.1', headers: new Headers(), credentials: 'omit', gate: false, polling: {}, \
                    factors: {verisign: {}, totp: {}, phone: {}}";
    javascript(&format!("({{{defaults}, ...{given}}})")).unchecked_into()
}

fn flow(given: &str) -> Result<RawFlow, JsValue> {
    RawFlow::new(&options(given), javascript(HOST).unchecked_into())
}

/// A flow with the host that takes its orders.
struct Walk {
    flow: RawFlow,
    host: JsValue,
}

impl Walk {
    fn new(given: &str) -> Self {
        let host = javascript(HOST);
        let flow = RawFlow::new(&options(given), host.clone().unchecked_into::<Host>()).unwrap();
        Self { flow, host }
    }

    /// A flow with a valid key, a policy and questions.
    async fn at_password(given: &str) -> Self {
        let mut walk = Self::new(given);
        walk.act("openKey", "the key");
        walk.expect(r#"{"kind":"checkingKey","actions":["stopWaiting","cancel"],"busy":true,"mayHaveBeenSet":false,"attempt":1,"code":null,"nextTryAt":null}"#);
        walk.expect_request("getUserIdForPasswordSet", "", r#"["the key"]"#).await;
        walk.answer(200, "4711");
        walk.expect(
            r#"{"kind":"loadingRequirements","actions":["stopWaiting","cancel"],"busy":true,"mayHaveBeenSet":false,"attempt":1,"code":null,"nextTryAt":null}"#,
        );
        walk.expect_request("getRequirementsForPasswordSet", "/4711", r#"[{"key":"the key"}]"#).await;
        walk.answer(200, CONTAINER);
        walk.expect(&entering("null", "[]", "null"));
        walk
    }

    /// A flow whose password got this fault as its answer.
    async fn refused(class: &str) -> Self {
        let mut walk = Self::at_password("{}").await;
        walk.act("submitPassword", "Correct-h0rse");
        walk.expect(r#"{"kind":"submitting","actions":["cancel"],"busy":true,"mayHaveBeenSet":true}"#);
        walk.expect_submission("", "{}").await;
        walk.refuse(class);
        walk
    }

    fn act(&mut self, action: &str, text: &str) {
        self.flow.act(action, Some(text.into()), None).unwrap();
    }

    fn press(&mut self, action: &str) {
        self.flow.act(action, None, None).unwrap();
    }

    fn answer_question(&mut self, question: &str, answer: &str) {
        self.flow.act("answerSecurityQuestion", Some(answer.into()), Some(question.into())).unwrap();
    }

    fn answer(&mut self, status: u16, body: &str) {
        let number = self.number_sent();
        self.flow.answered(number, Some(status), None, body.into());
    }

    fn refuse(&mut self, class: &str) {
        self.answer(500, &fault(class));
    }

    fn lose(&mut self, code: &str) {
        let number = self.number_sent();
        self.flow.answered(number, None, None, code.into());
    }

    /// Fires the timer that was set last. Returns its length, and whether it needs a visible page.
    fn fire(&mut self) -> (u32, bool) {
        let (number, milliseconds, visible) = self.last_timer();
        call(&member(&self.host, "timers"), "delete", &number.into());
        self.flow.fired(number);
        (milliseconds, visible)
    }

    fn last_timer(&self) -> (u32, u32, bool) {
        let timers: js_sys::Map = member(&self.host, "timers").dyn_into().unwrap();
        let timer = js_sys::Array::from(&timers.values()).pop();
        (whole(&timer, "number"), whole(&timer, "milliseconds"), member(&timer, "visible").as_bool().unwrap())
    }

    /// When the flow's only timer, or the first, fires.
    fn due(&self) -> String {
        let (number, _, _) = self.last_timer();
        json(&call(&self.host, "due", &number.into()))
    }

    fn sent(&self) -> js_sys::Array {
        member(&self.host, "sent").dyn_into().unwrap()
    }

    fn number_sent(&self) -> u32 {
        let sent = self.sent();
        whole(&sent.at(-1), "number")
    }

    fn stopped(&self) -> String {
        json(&member(&self.host, "stopped"))
    }

    fn expect(&self, state: &str) {
        assert_eq!(json(&self.flow.state()), state);
    }

    /// Checks the last request, which no test has checked before, and that there are no others.
    async fn expect_request(&mut self, method: &str, id: &str, parameters: &str) {
        let sent = self.sent();
        let order = sent.at(-1);
        assert_eq!(text(&order, "method"), method);
        let request: web_sys::Request = member(&order, "request").dyn_into().unwrap();
        assert!(!request.body_used(), "nothing new was sent");
        let url = request.url();
        assert!(url.ends_with(&format!("/rest/v3.1/SoftLayer_User_Customer{id}/{method}.json")), "{url}");
        let body = JsFuture::from(request.text().unwrap()).await.unwrap();
        assert_eq!(body, format!(r#"{{"parameters":{parameters}}}"#));
    }

    /// Checks a submission with these members besides the password, and with this binding.
    async fn expect_submission(&mut self, proof: &str, binding: &str) {
        self.expect_submission_by("processPasswordSetRequest", proof, binding).await;
    }

    async fn expect_submission_by(&mut self, method: &str, proof: &str, binding: &str) {
        let container = CONTAINER.strip_suffix('}').unwrap();
        let set = format!(r#"{container},"key":"the key","password":"Correct-h0rse"{proof}}}"#);
        self.expect_request(method, "/4711", &format!("[{set},{binding}]")).await;
    }
}

const CONTAINER: &str = r#"{"minimumPasswordLengthRequirement":10,"securityQuestions":[{"id":12,"question":"Pet?"},{"id":13,"question":"Town?"}],"extra":{"number":12345678901234567890.10}}"#;

const QUESTIONS: &str = r#""questions":[{"id":12,"question":"Pet?"},{"id":13,"question":"Town?"}]"#;

fn entering(problem: &str, violations: &str, message: &str) -> String {
    let requirements = r#"{"minimumPasswordLengthRequirement":10,"maximumPasswordLengthRequirement":19,"uppercaseCountRequirement":1,"lowercaseCountRequirement":1,"digitCountRequirement":1,"specialCharacterCountRequirement":1,"specialCharactersAllowed":"_-|@.,?/!~#$%^&*(){}[]\\+="}"#;
    format!(
        r#"{{"kind":"enterPassword","actions":["submitPassword","cancel"],"busy":false,"mayHaveBeenSet":false,"requirements":{requirements},"problem":{problem},"violations":{violations},"serverMessage":{message}}}"#
    )
}

fn fault(class: &str) -> String {
    format!(r#"{{"error":"No.","code":"SoftLayer_Exception_User_Customer_{class}"}}"#)
}

fn binding(name: &str, codes: &str) -> String {
    format!(r#"{{"complexType":"SoftLayer_Container_User_Customer_External_Binding_{name}"{codes}}}"#)
}

const ANSWER_REQUIRED: &str = "InvalidSecurityQuestionAnswer";
const CODE_REQUIRED: &str = "External_Binding_SecurityCodeRequired";
const SECOND_CODE_REQUIRED: &str = "External_Binding_Verisign_SecondSecurityCodeRequired";
const TOTP_REQUIRED: &str = "External_Binding_TotpAuthenticationRequired";
const PHONE_REQUIRED: &str = "External_Binding_PhoneAuthenticationRequired";
const AWAITING_RESPONSE: &str = "External_Binding_AwaitingResponse";
const AUTHENTICATION_FAILED: &str = "External_Binding_AuthenticationFailed";
const LOCKED: &str = "AccountLocked";
const INVALID_KEY: &str = r#"{"error":"Invalid password recovery key","code":"SoftLayer_Exception_Public"}"#;
const DONE: &str = r#"{"kind":"done","actions":[],"busy":false,"mayHaveBeenSet":true}"#;

fn whole(object: &JsValue, name: &str) -> u32 {
    member(object, name).as_f64().unwrap() as u32
}

fn call(object: &JsValue, name: &str, argument: &JsValue) -> JsValue {
    member(object, name).dyn_into::<Function>().unwrap().call1(object, argument).unwrap()
}

#[wasm_bindgen_test]
fn the_documented_policy_as_javascript_sees_it() {
    let policy = RawPolicy::new(&Object::new().into(), None).unwrap();
    let description = policy.description();
    assert_eq!(
        json(&member(&description, "requirements")),
        r#"{"minimumPasswordLengthRequirement":9,"maximumPasswordLengthRequirement":19,"uppercaseCountRequirement":1,"lowercaseCountRequirement":1,"digitCountRequirement":1,"specialCharacterCountRequirement":1,"specialCharactersAllowed":"_-|@.,?/!~#$%^&*(){}[]\\+="}"#
    );
    let special = r#""allowed":"_-|@.,?/!~#$%^&*(){}[]\\+=""#;
    assert_eq!(
        json(&member(&description, "rules")),
        format!(
            r#"[{{"id":"minimumLength","required":9}},{{"id":"maximumLength","required":19}},{{"id":"uppercase","required":1}},{{"id":"lowercase","required":1}},{{"id":"digit","required":1}},{{"id":"special","required":1,{special}}},{{"id":"notUsername"}},{{"id":"acceptedCharacters",{special}}}]"#
        )
    );
}

#[wasm_bindgen_test]
fn the_window_into_memory() {
    let mut policy = RawPolicy::new(&Object::new().into(), Some("jane".into())).unwrap();
    let memory: js_sys::WebAssembly::Memory = wasm_bindgen::memory().dyn_into().unwrap();
    let window = js_sys::Uint32Array::new_with_byte_offset_and_length(
        &memory.buffer(),
        whole(&policy.description(), "address"),
        whole(&policy.description(), "capacity"),
    );
    let write = |password: &str| {
        let units: Vec<u32> = password.encode_utf16().map(u32::from).collect();
        window.subarray(0, 9).copy_from(&units);
    };
    const UNKNOWN: u32 = 0;
    const MET: u32 = 1;
    const UNMET: u32 = 2;
    let of = |actual: u32, status: u32| 3 * actual + status;
    write("Abcdefg1!");
    assert!(policy.finish(9));
    let report = [9, 9, 1, 6, 1, 1, 0, 0].map(|actual| of(actual, MET));
    assert_eq!(window.to_vec(), [&[9], &report[..], &[0; 247]].concat());
    write("abcd;fg1é");
    assert!(!policy.finish(9));
    let report = [(9, MET), (9, MET), (0, UNKNOWN), (6, MET), (1, MET), (0, UNMET), (0, MET), (2, UNKNOWN)]
        .map(|(actual, status)| of(actual, status));
    let unpromised = [';', 'é'].map(u32::from);
    assert_eq!(window.to_vec(), [&[9], &report[..], &unpromised, &[0; 245]].concat());
}

#[wasm_bindgen_test]
fn errors_are_error_objects_with_stable_codes() {
    let policy = |requirements: &str| RawPolicy::new(&javascript(requirements), None).err().unwrap();
    let flow = |options: &str| flow(options).err().unwrap();
    let generated = |source: &str, requirements: &str| {
        javascript(&format!("crypto.getRandomValues = {source}"));
        let error = RawPolicy::new(&javascript(requirements), None).unwrap().generate(None, false, false).unwrap_err();
        javascript("delete crypto.getRandomValues");
        error
    };
    for (error, code) in [
        (generated("() => { throw 1 }", "({})"), "random_unavailable"),
        (generated("undefined", "({specialCharactersAllowed: ''})"), "random_unavailable"),
        (generated("crypto.getRandomValues", "({specialCharactersAllowed: ''})"), "policy_impossible"),
        (
            policy("({minimumPasswordLengthRequirement: 10, maximumPasswordLengthRequirement: 9})"),
            "policy_minimum_over_maximum",
        ),
        (policy("({digitCountRequirement: -1})"), "policy_negative_count"),
        (policy("({digitCountRequirement: '1'})"), "policy_wrong_type"),
        (policy("({digitCountRequirement: 1.5})"), "policy_wrong_type"),
        (policy("({digitCountRequirement: NaN})"), "policy_wrong_type"),
        (policy("({digitCountRequirement: Infinity})"), "policy_wrong_type"),
        (policy("({digitCountRequirement: 1n})"), "policy_wrong_type"),
        (policy("({maximumPasswordLengthRequirement: 2 ** 40})"), "policy_wrong_type"),
        (policy("({specialCharactersAllowed: ['!']})"), "policy_wrong_type"),
        (flow("{service: 'SoftLayer_Account'}"), "invalid_option"),
        (flow("{service: ''}"), "invalid_option"),
        (flow("{resume: ''}"), "invalid_option"),
        (flow("{resume: '{}'}"), "invalid_option"),
        (flow(r#"{resume: '{"version":2,"kind":"idle","mayHaveBeenSet":false}'}"#), "invalid_option"),
    ] {
        assert!(error.is_instance_of::<Error>());
        assert_eq!((text(&error, "name").as_str(), text(&error, "code").as_str()), ("PasswordSetError", code));
        assert!(!text(&error, "message").is_empty());
    }
}

#[wasm_bindgen_test]
fn null_and_missing_members_have_their_defaults() {
    let given = "({minimumPasswordLengthRequirement: null, specialCharactersAllowed: undefined, unknown: 1})";
    assert!(RawPolicy::new(&javascript(given), None).is_ok());
    assert!(RawPolicy::new(&JsValue::UNDEFINED, None).is_ok());
    assert!(RawPolicy::new(&javascript("({get digitCountRequirement() { throw 1 }})"), None).is_ok());
    assert!(flow("{service: undefined, username: null, resume: null, polling: {firstMilliseconds: null}}").is_ok());
    assert!(flow("{service: null, username: undefined, resume: undefined, factors: {verisign: {}, totp: {vendor: null}, phone: {}}}").is_ok());
}

#[wasm_bindgen_test]
fn an_illegal_action_changes_nothing() {
    let mut walk = Walk::new("{}");
    let before = json(&walk.flow.state());
    assert_eq!(
        before,
        r#"{"kind":"idle","actions":["requestLink","openKey","cancel"],"busy":false,"mayHaveBeenSet":false,"problem":null}"#
    );
    let x = || Some("S3cret".to_owned());
    for (action, text_given, question, code) in [
        ("submitPassword", x(), None, "invalid_transition"),
        ("submitCode", x(), None, "invalid_transition"),
        ("answerSecurityQuestion", x(), Some("1".to_owned()), "invalid_transition"),
        ("proceed", None, None, "invalid_transition"),
        ("startPhone", None, None, "invalid_transition"),
        ("stopWaiting", None, None, "invalid_transition"),
        ("retry", None, None, "invalid_transition"),
        ("checkOutcome", None, None, "invalid_transition"),
        ("requestLink", None, None, "invalid_argument"),
        ("openKey", None, None, "invalid_argument"),
        ("openkey", x(), None, "invalid_argument"),
        ("", None, None, "invalid_argument"),
    ] {
        let error = walk.flow.act(action, text_given, question).unwrap_err();
        assert!(error.is_instance_of::<Error>());
        assert_eq!((text(&error, "name").as_str(), text(&error, "code").as_str()), ("PasswordSetError", code));
        assert!(!text(&error, "message").contains("S3cret"), "what was given is nobody's business");
    }
    walk.expect(&before);
    assert_eq!(walk.sent().length(), 0);
}

#[wasm_bindgen_test]
async fn the_request_carries_what_was_asked_for_and_nothing_else() {
    let mut walk = Walk::new(
        "{endpoint: 'https://portal.test/rest/v3.1', headers: new Headers({'content-type': 'application/json', 'X-Portal': 'a'})}",
    );
    walk.act("openKey", "a \"key\" \u{1F511}\n");
    let order = walk.sent().at(-1);
    let request = member(&order, "request");
    for (name, value) in [
        ("url", "https://portal.test/rest/v3.1/SoftLayer_User_Customer/getUserIdForPasswordSet.json"),
        ("method", "POST"),
        ("mode", "cors"),
        ("credentials", "omit"),
        ("cache", "no-store"),
        ("redirect", "error"),
        ("referrer", "about:client"),
        ("referrerPolicy", "no-referrer"),
    ] {
        assert_eq!(text(&request, name), value, "{name}");
    }
    let request: web_sys::Request = request.dyn_into().unwrap();
    let headers = js_sys::Array::from(&request.headers());
    assert_eq!(json(&headers), r#"[["content-type","application/json"],["x-portal","a"]]"#);
    let body = JsFuture::from(request.text().unwrap()).await.unwrap();
    // The line end after the key is not part of it.
    assert_eq!(body, "{\"parameters\":[\"a \\\"key\\\" \u{1F511}\"]}");

    // The signal of the host aborts the request.
    assert_eq!(member(&request.signal(), "aborted"), JsValue::FALSE);
    let controllers: js_sys::Map = member(&walk.host, "controllers").dyn_into().unwrap();
    let controller = controllers.get(&walk.number_sent().into());
    member(&controller, "abort").dyn_into::<Function>().unwrap().call0(&controller).unwrap();
    assert_eq!(member(&request.signal(), "aborted"), JsValue::TRUE);
}

#[wasm_bindgen_test]
async fn credentials_services_and_factors_are_those_of_the_options() {
    for credentials in ["omit", "same-origin", "include"] {
        let mut walk = Walk::new(&format!("{{credentials: '{credentials}'}}"));
        walk.act("openKey", "k");
        assert_eq!(text(&member(&walk.sent().at(-1), "request"), "credentials"), credentials);
    }
    let mut walk = Walk::new("{service: 'SoftLayer_User_Customer_OpenIdConnect', username: 'jane'}");
    walk.press("requestLink");
    let order = walk.sent().at(-1);
    let request: web_sys::Request = member(&order, "request").dyn_into().unwrap();
    let path = "/rest/v3.1/SoftLayer_User_Customer_OpenIdConnect/initiatePortalPasswordChange.json";
    assert!(request.url().ends_with(path), "{}", request.url());
    assert_eq!(JsFuture::from(request.text().unwrap()).await.unwrap(), r#"{"parameters":["jane"]}"#);

    let mut walk =
        Walk::at_password("{factors: {verisign: {}, totp: {complexType: 'Totp', vendor: 'TOTP'}, phone: {}}}").await;
    walk.act("submitPassword", "Correct-h0rse");
    walk.refuse(TOTP_REQUIRED);
    walk.act("submitCode", "123456");
    walk.expect_submission("", r#"{"complexType":"Totp","vendor":"TOTP","securityCode":"123456"}"#).await;
}

#[wasm_bindgen_test]
fn a_browser_that_cannot_make_the_request_gets_none() {
    let mut walk = Walk::new("{endpoint: 'http://['}");
    walk.act("openKey", "k");
    let order = walk.sent().at(-1);
    assert!(member(&order, "request").is_undefined());
    assert_eq!(text(&order, "method"), "getUserIdForPasswordSet");
    walk.lose("connection");
    // The time of the next try is random.
    let waiting = r#"{"kind":"checkingKey","actions":["stopWaiting","cancel"],"busy":true,"mayHaveBeenSet":false,"attempt":1,"code":"connection","nextTryAt":1"#;
    let state = json(&walk.flow.state());
    assert!(state.starts_with(waiting), "{state}");
}

#[wasm_bindgen_test]
async fn from_the_key_to_the_new_password() {
    let mut walk = Walk::at_password("{}").await;
    walk.act("submitPassword", "short");
    let message = "Your portal password must contain at least 10 characters and one digit.";
    let refusal = format!(r#"{{"error":"{message}","code":"SoftLayer_Exception_Public"}}"#);
    walk.answer(500, &refusal);
    let state = entering("\"password_refused\"", r#"["minimumLength","digit"]"#, &format!("\"{message}\""));
    walk.expect(&state);
    walk.act("submitPassword", "");
    walk.answer(500, r#"{"error":"Invalid value provided for Password","code":"SoftLayer_Exception_InvalidValue"}"#);
    walk.expect(&entering("\"password_missing\"", "[]", "null"));
    walk.act("submitPassword", "Correct-h0rse");
    walk.expect_submission("", "{}").await;
    walk.answer(200, "true");
    walk.expect(DONE);
    assert_eq!((walk.sent().length(), walk.stopped().as_str()), (5, "[]"));
    assert_eq!(walk.flow.serialize(), r#"{"version":1,"kind":"done","mayHaveBeenSet":true}"#);
}

#[wasm_bindgen_test]
async fn a_link_is_requested() {
    let mut walk = Walk::new("{}");
    walk.act("requestLink", "jane");
    walk.expect(r#"{"kind":"requestingLink","actions":["cancel"],"busy":true,"mayHaveBeenSet":false}"#);
    walk.expect_request("initiatePortalPasswordChange", "", r#"["jane"]"#).await;
    walk.answer(500, r#"{"error":"Invalid value provided for Username","code":"SoftLayer_Exception_InvalidValue"}"#);
    walk.expect(r#"{"kind":"idle","actions":["requestLink","openKey","cancel"],"busy":false,"mayHaveBeenSet":false,"problem":"username_missing"}"#);
    walk.press("requestLink");
    walk.expect_request("initiatePortalPasswordChange", "", r#"["jane"]"#).await;
    walk.lose("timeout");
    walk.expect(r#"{"kind":"retryable","actions":["requestLink","retry","cancel"],"busy":false,"mayHaveBeenSet":false,"from":"requestLink","code":"timeout"}"#);
    walk.press("retry");
    walk.expect_request("initiatePortalPasswordChange", "", r#"["jane"]"#).await;
    walk.answer(200, "true");
    walk.expect(
        r#"{"kind":"linkSent","actions":["requestLink","openKey","cancel"],"busy":false,"mayHaveBeenSet":false}"#,
    );
}

#[wasm_bindgen_test]
async fn with_the_gate_nothing_is_sent_at_first() {
    let mut walk = Walk::new("{gate: true}");
    walk.act("openKey", "the key");
    walk.expect(r#"{"kind":"gate","actions":["proceed","cancel"],"busy":false,"mayHaveBeenSet":false}"#);
    assert_eq!(walk.sent().length(), 0);
    walk.press("proceed");
    walk.expect_request("getUserIdForPasswordSet", "", r#"["the key"]"#).await;
    walk.answer(500, INVALID_KEY);
    walk.expect(
        r#"{"kind":"keyRejected","actions":["requestLink","openKey","cancel"],"busy":false,"mayHaveBeenSet":false,"problem":"unknown"}"#,
    );
}

#[wasm_bindgen_test]
async fn a_security_question_is_asked() {
    let mut walk = Walk::refused(ANSWER_REQUIRED).await;
    let asking = |chosen: &str, wrong: bool| {
        let actions = r#"["submitPassword","answerSecurityQuestion","cancel"]"#;
        format!(
            r#"{{"kind":"securityQuestion","actions":{actions},"busy":false,"mayHaveBeenSet":false,{QUESTIONS},"chosen":{chosen},"wrong":{wrong}}}"#
        )
    };
    walk.expect(&asking("null", false));
    let error = walk.flow.act("answerSecurityQuestion", Some("Rex".into()), Some("14".into())).unwrap_err();
    assert_eq!(text(&error, "code"), "invalid_argument");
    let error = walk.flow.act("answerSecurityQuestion", Some("Rex".into()), None).unwrap_err();
    assert_eq!(text(&error, "code"), "invalid_argument");
    walk.answer_question("13", "Troy");
    walk.expect_submission(r#","answeredSecurityQuestionId":13,"securityAnswer":"Troy""#, "{}").await;
    walk.refuse(ANSWER_REQUIRED);
    walk.expect(&asking("13", true));
    walk.answer_question("12", "Rex");
    walk.expect_submission(r#","answeredSecurityQuestionId":12,"securityAnswer":"Rex""#, "{}").await;
    walk.answer(200, "true");
    walk.expect(DONE);
}

#[wasm_bindgen_test]
async fn a_verisign_code_is_asked_for_and_then_the_next() {
    let mut walk = Walk::refused(CODE_REQUIRED).await;
    let asking = |second: bool, wrong: bool| {
        let actions = r#"["submitPassword","submitCode","cancel"]"#;
        format!(
            r#"{{"kind":"verisign","actions":{actions},"busy":false,"mayHaveBeenSet":false,"second":{second},"wrong":{wrong}}}"#
        )
    };
    walk.expect(&asking(false, false));
    walk.act("submitCode", "000000");
    walk.expect_submission("", &binding("Verisign", r#","securityCode":"000000""#)).await;
    walk.refuse(AUTHENTICATION_FAILED);
    walk.expect(&asking(false, true));
    walk.act("submitCode", "111111");
    walk.expect_submission("", &binding("Verisign", r#","securityCode":"111111""#)).await;
    walk.refuse(SECOND_CODE_REQUIRED);
    walk.expect(&asking(true, false));
    walk.act("submitCode", "222222");
    let both = binding("Verisign", r#","securityCode":"111111","secondSecurityCode":"222222""#);
    walk.expect_submission("", &both).await;
    walk.answer(200, "true");
    walk.expect(DONE);
}

#[wasm_bindgen_test]
async fn a_time_based_code_is_asked_for() {
    let mut walk = Walk::refused(TOTP_REQUIRED).await;
    let asking = |wrong: bool| {
        format!(
            r#"{{"kind":"totp","actions":["submitPassword","submitCode","cancel"],"busy":false,"mayHaveBeenSet":false,"wrong":{wrong}}}"#
        )
    };
    walk.expect(&asking(false));
    walk.act("submitCode", "000000");
    walk.expect_submission("", &binding("Totp", r#","securityCode":"000000""#)).await;
    walk.refuse(TOTP_REQUIRED);
    walk.expect(&asking(true));
    walk.act("submitCode", "123456");
    walk.expect_submission("", &binding("Totp", r#","securityCode":"123456""#)).await;
    walk.answer(200, "true");
    walk.expect(DONE);
}

#[wasm_bindgen_test]
async fn the_phone_is_asked_and_polled() {
    let mut walk = Walk::at_password(
        "{polling: {firstMilliseconds: 100, greatestMilliseconds: 120, deadlineMilliseconds: 60000}}",
    )
    .await;
    walk.act("submitPassword", "Correct-h0rse");
    walk.refuse(PHONE_REQUIRED);
    let asking = |problem: &str| {
        format!(
            r#"{{"kind":"phone","actions":["submitPassword","startPhone","cancel"],"busy":false,"mayHaveBeenSet":false,"problem":{problem}}}"#
        )
    };
    walk.expect(&asking("null"));
    walk.press("startPhone");
    walk.expect_submission("", &binding("Phone", "")).await;
    walk.refuse(AWAITING_RESPONSE);
    let deadline = "1000000060000";
    let waiting = |attempt: u32, next: &str| {
        format!(
            r#"{{"kind":"phoneWaiting","actions":["stopWaiting","cancel"],"busy":false,"mayHaveBeenSet":true,"attempt":{attempt},"nextPollAt":{next},"deadline":{deadline}}}"#
        )
    };
    for (attempt, longest) in [(0, 100), (1, 120), (2, 120)] {
        walk.expect(&waiting(attempt, &walk.due()));
        let (milliseconds, visible) = walk.fire();
        assert!((longest * 3 / 4..=longest).contains(&milliseconds), "{milliseconds} ms after {attempt} polls");
        assert!(visible, "a page that nobody sees does not poll");
        walk.expect(&waiting(attempt + 1, "null"));
        walk.expect_submission_by("checkPhoneFactorAuthenticationForPasswordSet", "", &binding("Phone", "")).await;
        match attempt {
            0 => walk.answer(200, "false"),
            1 => walk.refuse(AWAITING_RESPONSE),
            // Even if the service names a time, only a visible page polls.
            _ => {
                let number = walk.number_sent();
                walk.flow.answered(number, Some(429), Some(5_000), String::new());
            }
        }
    }
    let (milliseconds, visible) = walk.fire();
    assert!((5_000..=10_000).contains(&milliseconds) && visible, "{milliseconds} ms where the service asks for 5000");
    walk.answer(200, "true");
    walk.expect(DONE);
    let stopped: js_sys::Array = member(&walk.host, "stopped").dyn_into().unwrap();
    assert_eq!(stopped.length(), 1, "the deadline is stopped");
}

#[wasm_bindgen_test]
async fn waiting_for_the_phone_can_be_ended() {
    let asking = |problem: &str| {
        format!(
            r#"{{"kind":"phone","actions":["submitPassword","startPhone","cancel"],"busy":false,"mayHaveBeenSet":true,"problem":"{problem}"}}"#
        )
    };
    let mut walk = Walk::refused(PHONE_REQUIRED).await;
    walk.press("startPhone");
    walk.refuse(AWAITING_RESPONSE);
    walk.press("stopWaiting");
    walk.expect(&asking("stopped"));
    assert_eq!(js_sys::Array::from(&member(&walk.host, "stopped")).length(), 2, "the poll and the deadline");
    walk.press("startPhone");
    walk.expect_submission("", &binding("Phone", "")).await;
    walk.refuse(AUTHENTICATION_FAILED);
    walk.expect(&asking("denied"));
    walk.press("cancel");
    walk.expect(r#"{"kind":"cancelled","actions":[],"busy":false,"mayHaveBeenSet":true}"#);
}

#[wasm_bindgen_test]
async fn after_a_lockout_the_same_values_are_sent_again() {
    let mut walk = Walk::refused(TOTP_REQUIRED).await;
    walk.act("submitCode", "000000");
    walk.refuse(LOCKED);
    walk.expect(r#"{"kind":"locked","actions":["cancel"],"busy":false,"mayHaveBeenSet":false,"until":1000001800000}"#);
    let text = walk.flow.serialize().as_string().unwrap();
    assert!(text.starts_with(r#"{"version":1,"kind":"locked","until":"#), "{text}");
    assert_eq!(walk.fire(), (1_800_000, false));
    walk.expect(r#"{"kind":"retryable","actions":["requestLink","submitPassword","retry","cancel"],"busy":false,"mayHaveBeenSet":false,"from":"submit","code":null}"#);
    walk.press("retry");
    walk.expect_submission("", "{}").await;
    walk.answer(200, "true");
    walk.expect(DONE);
}

#[wasm_bindgen_test]
fn a_lockout_goes_on_after_a_reload() {
    let until = js_sys::Date::now() + 60_000.0;
    let text = format!(r#"{{"version":1,"kind":"locked","until":{until},"mayHaveBeenSet":true}}"#);
    let mut walk = Walk::new(&format!("{{resume: '{text}'}}"));
    let state = walk.flow.state();
    assert_eq!(json(&member(&state, "actions")), r#"["requestLink","openKey","cancel"]"#);
    let (milliseconds, visible) = walk.fire();
    assert!((50_000..=60_000).contains(&milliseconds) && !visible, "{milliseconds} ms");
    walk.expect(r#"{"kind":"idle","actions":["requestLink","openKey","cancel"],"busy":false,"mayHaveBeenSet":true,"problem":null}"#);
    // If the remaining time is unknown, it is the service's half hour.
    let over = format!(r#"{{"version":1,"kind":"locked","until":{},"mayHaveBeenSet":false}}"#, until + 1e9);
    let walk = Walk::new(&format!("{{resume: '{over}'}}"));
    assert_eq!(walk.last_timer().1, 1_800_000);
}

#[wasm_bindgen_test]
async fn after_a_lost_answer_and_a_valid_key_the_person_can_try_again() {
    for code in ["timeout", "connection", "busy", "server_error", "unintelligible"] {
        let mut walk = Walk::at_password("{}").await;
        walk.act("submitPassword", "Correct-h0rse");
        walk.lose(code);
        walk.expect(&format!(
            r#"{{"kind":"verifyingOutcome","actions":["stopWaiting","cancel"],"busy":true,"mayHaveBeenSet":true,"attempt":1,"code":"{code}","nextTryAt":null}}"#
        ));
        walk.expect_request("getUserIdForPasswordSet", "", r#"["the key"]"#).await;
        walk.answer(200, "4711");
        walk.expect(&format!(
            r#"{{"kind":"retryable","actions":["requestLink","submitPassword","retry","cancel"],"busy":false,"mayHaveBeenSet":true,"from":"submit","code":"{code}"}}"#
        ));
        walk.press("retry");
        if code == "unintelligible" {
            // The answer is not documented, so everything is requested again.
            walk.expect_request("getRequirementsForPasswordSet", "/4711", r#"[{"key":"the key"}]"#).await;
            walk.answer(200, CONTAINER);
        }
        walk.expect_submission("", "{}").await;
        walk.answer(200, "true");
        walk.expect(DONE);
    }
}

#[wasm_bindgen_test]
async fn what_was_not_sent_can_be_sent_again_and_leaves_no_doubt() {
    let mut walk = Walk::at_password("{}").await;
    walk.act("submitPassword", "Correct-h0rse");
    walk.lose("offline");
    walk.expect(
        r#"{"kind":"retryable","actions":["requestLink","submitPassword","retry","cancel"],"busy":false,"mayHaveBeenSet":false,"from":"submit","code":"offline"}"#,
    );
    assert!(!walk.flow.online(), "a password is the person's to send");
    assert_eq!(walk.flow.serialize(), r#"{"version":1,"kind":"idle","mayHaveBeenSet":false}"#);
    walk.press("retry");
    walk.expect_submission("", "{}").await;
    let mut walk = Walk::new("{}");
    walk.act("openKey", "the key");
    walk.lose("offline");
    assert!(walk.flow.online());
    walk.expect_request("getUserIdForPasswordSet", "", r#"["the key"]"#).await;
}

#[wasm_bindgen_test]
async fn a_code_is_not_sent_when_it_has_become_old() {
    let binding =
        r#"{"complexType":"SoftLayer_Container_User_Customer_External_Binding_Totp","securityCode":"123456"}"#;
    for (milliseconds, binding) in [(59_999.0, binding), (60_000.0, "{}"), (1e300, "{}"), (f64::NAN, binding)] {
        let mut walk = Walk::refused(TOTP_REQUIRED).await;
        walk.act("submitCode", "123456");
        walk.lose("offline");
        walk.flow.elapse(milliseconds);
        walk.press("retry");
        walk.expect_submission("", binding).await;
    }
}

#[wasm_bindgen_test]
async fn ids_and_numbers_are_read_however_they_are_written() {
    let mut walk = Walk::new("{}");
    walk.act("openKey", "the key");
    walk.answer(200, r#""9007199254740993""#);
    walk.expect_request("getRequirementsForPasswordSet", "/9007199254740993", r#"[{"key":"the key"}]"#).await;
    walk.answer(
        200,
        r#"{"minimumPasswordLengthRequirement":"8","maximumPasswordLengthRequirement":0,"digitCountRequirement":"","securityQuestions":[{"id":9007199254740993,"question":"A?"},{"id":"11","question":"B?"},{"id":12,"question":"C?"}]}"#,
    );
    let requirements = member(&walk.flow.state(), "requirements");
    assert!(json(&requirements).contains(r#""minimumPasswordLengthRequirement":8,"#), "{}", json(&requirements));
    assert!(json(&requirements).contains(r#""digitCountRequirement":"unknown""#));
    let policy = RawPolicy::new(&requirements, None).unwrap();
    let description = policy.description();
    assert_eq!(json(&member(&description, "requirements")), json(&requirements));
    let rules = json(&member(&description, "rules"));
    assert!(rules.contains(r#"{"id":"digit"}"#), "{rules}");
    assert!(!rules.contains("maximumLength"));
    assert!(walk.flow.has_policy(&policy));
    assert_eq!(
        json(&walk.flow.policy().unwrap().description()).split(r#","address""#).next(),
        json(&description).split(r#","address""#).next()
    );
    walk.act("submitPassword", "Correct-h0rse");
    walk.refuse(ANSWER_REQUIRED);
    assert_eq!(
        json(&member(&walk.flow.state(), "questions")),
        r#"[{"id":"9007199254740993","question":"A?"},{"id":"11","question":"B?"},{"id":12,"question":"C?"}]"#
    );
    for (id, sent) in [("9007199254740993", "9007199254740993"), ("11", "\"11\""), ("12", "12")] {
        walk.answer_question(id, "x");
        let request: web_sys::Request = member(&walk.sent().at(-1), "request").dyn_into().unwrap();
        let request = JsFuture::from(request.text().unwrap()).await.unwrap().as_string().unwrap();
        assert!(request.contains(&format!(r#""answeredSecurityQuestionId":{sent},"#)), "{request}");
        walk.refuse(ANSWER_REQUIRED);
    }
}

#[wasm_bindgen_test]
async fn after_a_lost_answer_and_a_used_key_the_password_counts_as_probably_set() {
    let unknown = |actions: &str, gone: bool| {
        format!(
            r#"{{"kind":"outcomeUnknown","actions":[{actions}"cancel"],"busy":false,"mayHaveBeenSet":true,"keyGone":{gone}}}"#
        )
    };
    let mut walk = Walk::at_password("{}").await;
    walk.act("submitPassword", "Correct-h0rse");
    walk.answer(200, "<html>");
    walk.lose("unintelligible");
    walk.expect(&unknown(r#""requestLink","openKey","checkOutcome","#, false));
    walk.press("checkOutcome");
    walk.expect_request("getUserIdForPasswordSet", "", r#"["the key"]"#).await;
    walk.answer(500, INVALID_KEY);
    walk.expect(&unknown(r#""requestLink","openKey","#, true));
    assert_eq!(walk.flow.serialize(), r#"{"version":1,"kind":"outcomeUnknown","keyGone":true,"mayHaveBeenSet":true}"#);
}

#[wasm_bindgen_test]
async fn requests_that_only_read_are_repeated() {
    let mut walk = Walk::new("{}");
    walk.act("openKey", "the key");
    for (attempt, bound) in [(1, 500), (2, 1_000), (3, 2_000)] {
        walk.lose("connection");
        let due = walk.due();
        walk.expect(&format!(
            r#"{{"kind":"checkingKey","actions":["stopWaiting","cancel"],"busy":true,"mayHaveBeenSet":false,"attempt":{attempt},"code":"connection","nextTryAt":{due}}}"#
        ));
        let (milliseconds, visible) = walk.fire();
        assert!(milliseconds <= bound && !visible, "{milliseconds} ms after try {attempt}");
        walk.expect_request("getUserIdForPasswordSet", "", r#"["the key"]"#).await;
    }
    walk.lose("connection");
    walk.expect(r#"{"kind":"retryable","actions":["requestLink","retry","cancel"],"busy":false,"mayHaveBeenSet":false,"from":"checkKey","code":"connection"}"#);
    // As long as the service asks and up to as long again, unless that is too long.
    for (retry_after, expected) in [(Some(0), Some(0)), (Some(30_000), Some(30_000)), (Some(30_001), None)] {
        let mut walk = Walk::new("{}");
        walk.act("openKey", "the key");
        let number = walk.number_sent();
        walk.flow.answered(number, Some(503), retry_after, String::new());
        match expected {
            Some(least) => {
                let (milliseconds, visible) = walk.fire();
                assert!((least..=least * 2).contains(&milliseconds) && !visible, "{milliseconds} ms for {least}");
            }
            None => assert_eq!(text(&walk.flow.state(), "code"), "busy"),
        }
    }
}

#[wasm_bindgen_test]
async fn failures_and_rejections_contain_the_services_message() {
    let mut walk = Walk::at_password("{}").await;
    walk.act("submitPassword", "Correct-h0rse");
    walk.answer(500, r#"{"error":"Out of <b>cheese</b>","code":"SoftLayer_Exception_Cheese"}"#);
    let failed = |code: &str, from: &str, fault: &str, message: &str| {
        let another = if from == "submit" { r#""submitPassword","# } else { "" };
        let actions = format!(r#"["requestLink",{another}"retry","cancel"]"#);
        let doubt = from == "submit";
        format!(
            r#"{{"kind":"failed","actions":{actions},"busy":false,"mayHaveBeenSet":{doubt},"code":"{code}","from":"{from}","faultCode":{fault},"serverMessage":{message}}}"#
        )
    };
    let cheese = "\"Out of <b>cheese</b>\"";
    walk.expect(&failed("unknown_fault", "submit", "\"SoftLayer_Exception_Cheese\"", cheese));
    let mut walk = Walk::new("{}");
    walk.act("openKey", "the key");
    walk.answer(500, r#"{"error":"Out of cheese"}"#);
    walk.expect(&failed("unknown_fault", "checkKey", "null", "\"Out of cheese\""));
    walk.press("retry");
    walk.answer(200, "4711");
    walk.answer(200, r#"{"digitCountRequirement":4294967296}"#);
    walk.expect(&failed("policy_impossible", "loadRequirements", "null", "null"));
    walk.press("retry");
    walk.answer(200, r#"{"key":null}"#);
    walk.act("submitPassword", "Correct-h0rse");
    walk.refuse(ANSWER_REQUIRED);
    walk.expect(&failed("security_questions_missing", "loadRequirements", "null", "null"));
    walk.press("retry");
    walk.answer(500, r#"{"error":"Your request cannot be processed, sorry.","code":"SoftLayer_Exception_Public"}"#);
    let message = "\"Your request cannot be processed, sorry.\"";
    walk.expect(&format!(
        r#"{{"kind":"requestRejected","actions":["requestLink","openKey","cancel"],"busy":false,"mayHaveBeenSet":false,"serverMessage":{message}}}"#
    ));
}

#[wasm_bindgen_test]
async fn a_key_that_is_refused_with_a_password_may_have_set_it() {
    let mut walk = Walk::at_password("{}").await;
    walk.act("submitPassword", "Correct-h0rse");
    walk.answer(500, INVALID_KEY);
    walk.expect(
        r#"{"kind":"keyRejected","actions":["requestLink","openKey","cancel"],"busy":false,"mayHaveBeenSet":true,"problem":"expired_or_used"}"#,
    );
    assert_eq!(walk.flow.serialize(), r#"{"version":1,"kind":"keyRejected","mayHaveBeenSet":true}"#);
}

#[wasm_bindgen_test]
fn cancelling_stops_the_request_and_silences_the_flow() {
    let mut walk = Walk::new("{}");
    walk.act("openKey", "the key");
    let number = walk.number_sent();
    assert_eq!(walk.stopped(), "[]");
    walk.press("cancel");
    assert_eq!(walk.stopped(), format!("[{number}]"));
    let cancelled = r#"{"kind":"cancelled","actions":[],"busy":false,"mayHaveBeenSet":false}"#;
    walk.expect(cancelled);
    assert_eq!(text(&walk.flow.act("cancel", None, None).unwrap_err(), "code"), "invalid_transition");
    walk.flow.answered(number, Some(200), None, "4711".into());
    walk.flow.answered(number, None, None, "timeout".into());
    walk.flow.fired(number);
    walk.expect(cancelled);
    assert_eq!(walk.sent().length(), 1);
}

#[wasm_bindgen_test]
fn stale_numbers_and_unknown_losses_change_nothing() {
    let mut walk = Walk::new("{}");
    walk.act("openKey", "the key");
    let first = walk.number_sent();
    walk.answer(200, "4711");
    let state = json(&walk.flow.state());
    for number in [0, first, first + 7, u32::MAX] {
        walk.flow.answered(number, Some(200), Some(1), CONTAINER.into());
        walk.flow.answered(number, None, None, "timeout".into());
        walk.flow.fired(number);
    }
    // The number of a request is not that of a timer.
    walk.flow.fired(walk.number_sent());
    walk.expect(&state);
    assert_eq!(walk.sent().length(), 2);
    walk.lose("no code that there is");
    walk.expect(
        r#"{"kind":"retryable","actions":["requestLink","retry","cancel"],"busy":false,"mayHaveBeenSet":false,"from":"loadRequirements","code":"unintelligible"}"#,
    );
}
