//! The exported classes in a real browser: conversion both ways, errors as `Error` objects, and every way in which a
//! portal's own `fetch` can misbehave. What the service answers is tested against the sandbox, not here.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic)]

use js_sys::{Error, Function, Object, Promise, Reflect};
use softlayer_password_set::wasm::{RawFlow, RawPolicy};
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

fn flow(options: &str) -> Result<RawFlow, JsValue> {
    RawFlow::new(&javascript(options), Function::new_no_args(""))
}

/// Opens a key over the given `fetch` and waits, ten seconds at most, until nothing is being sent any more.
async fn open_key(fetch: &str) -> JsValue {
    let flow = flow(&format!("({{endpoint: '/none', timeoutMilliseconds: 50, fetch: {fetch}}})")).unwrap();
    flow.open_key("a key".into()).unwrap();
    for _ in 0..200 {
        let state = flow.state();
        if text(&state, "kind") != "checkingKey" && text(&state, "kind") != "loadingRequirements" {
            return state;
        }
        sleep(50).await;
    }
    panic!("stuck in {}", json(&flow.state()));
}

async fn sleep(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        let global = js_sys::global();
        let set_timeout: Function = member(&global, "setTimeout").dyn_into().unwrap();
        set_timeout.call2(&global, &resolve, &milliseconds.into()).unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

#[wasm_bindgen_test]
fn the_documented_policy_as_javascript_sees_it() {
    let policy = RawPolicy::new(&Object::new().into(), None).unwrap();
    assert_eq!(
        json(&policy.requirements()),
        r#"{"minimumPasswordLengthRequirement":9,"maximumPasswordLengthRequirement":19,"uppercaseCountRequirement":1,"lowercaseCountRequirement":1,"digitCountRequirement":1,"specialCharacterCountRequirement":1,"specialCharactersAllowed":"_-|@.,?/!~#$%^&*(){}[]\\+="}"#
    );
    let special = r#""allowed":"_-|@.,?/!~#$%^&*(){}[]\\+=""#;
    assert_eq!(
        json(&policy.rules()),
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
        (policy.address() as usize).try_into().unwrap(),
        policy.capacity().try_into().unwrap(),
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
        let error = RawPolicy::new(&javascript(requirements), None).unwrap().generate(None, false).unwrap_err();
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
        (flow("({service: 'SoftLayer_Account'})"), "invalid_option"),
        (flow("({service: 1})"), "invalid_option"),
        (flow("({endpoint: 'http://'})"), "invalid_option"),
        (flow("({endpoint: 5})"), "invalid_option"),
        (flow("({gate: 'yes'})"), "invalid_option"),
        (flow("({fetch: 'fetch'})"), "invalid_option"),
        (flow("({headers: {'a b': 'c'}})"), "invalid_option"),
        (flow("({endpoint: 'ftp://portal.test/rest/v3.1'})"), "invalid_option"),
        (flow("({headers: {a: 1}})"), "invalid_option"),
        (flow("({headers: 'a: b'})"), "invalid_option"),
        (flow("({credentials: 'all'})"), "invalid_option"),
        (flow("({timeoutMilliseconds: 0})"), "invalid_option"),
        (flow("({timeoutMilliseconds: 600001})"), "invalid_option"),
        (flow("({timeoutMilliseconds: 1.5})"), "invalid_option"),
        (flow("({username: 7})"), "invalid_option"),
    ] {
        assert!(error.is_instance_of::<Error>());
        assert_eq!((text(&error, "name").as_str(), text(&error, "code").as_str()), ("PasswordSetError", code));
        assert!(!text(&error, "message").is_empty());
    }
}

#[wasm_bindgen_test]
fn what_is_null_or_missing_takes_its_default() {
    let given = "({minimumPasswordLengthRequirement: null, specialCharactersAllowed: undefined, unknown: 1})";
    assert!(RawPolicy::new(&javascript(given), None).is_ok());
    assert!(RawPolicy::new(&JsValue::UNDEFINED, None).is_ok());
    assert!(RawPolicy::new(&javascript("({get digitCountRequirement() { throw 1 }})"), None).is_ok());
    assert!(flow("({endpoint: null, service: undefined, fetch: null, headers: null, credentials: undefined})").is_ok());
    assert!(flow("undefined").is_ok());
}

#[wasm_bindgen_test]
fn an_illegal_action_changes_nothing() {
    let flow = flow("({})").unwrap();
    let before = json(&flow.state());
    assert_eq!(before, r#"{"kind":"idle","actions":["requestLink","openKey","cancel"],"problem":null}"#);
    for result in [
        flow.submit_password("x".into()),
        flow.submit_code("x".into()),
        flow.answer_security_question(1.0, "x".into()),
        flow.proceed(),
        flow.start_phone(),
        flow.stop_waiting(),
        flow.retry(),
        flow.check_outcome(),
    ] {
        assert_eq!(text(&result.unwrap_err(), "code"), "invalid_transition");
    }
    assert_eq!(text(&flow.request_link(None).unwrap_err(), "code"), "invalid_argument");
    assert_eq!(json(&flow.state()), before);
}

#[wasm_bindgen_test]
async fn no_fetch_makes_it_hang_or_trap() {
    for (fetch, code) in [
        ("() => { throw new Error('at once') }", "connection"),
        ("() => { throw 'a string' }", "connection"),
        ("() => Promise.reject('a string')", "connection"),
        ("() => Promise.reject()", "connection"),
        ("() => new Promise(() => {})", "timeout"),
        ("() => ({then: () => {}})", "timeout"),
        ("() => undefined", "unintelligible"),
        ("() => 42", "unintelligible"),
        ("() => ({})", "unintelligible"),
        ("() => ({status: 200})", "unintelligible"),
        ("() => ({status: 200, text: 'true'})", "unintelligible"),
        ("() => ({status: 200, text: () => { throw 1 }})", "unintelligible"),
        ("() => ({status: 200, text: () => Promise.reject(1)})", "connection"),
        ("() => ({status: 200, text: () => new Promise(() => {})})", "timeout"),
        ("() => ({status: 200, text: () => 5})", "unintelligible"),
        ("() => ({status: 'fine', text: () => '1'})", "unintelligible"),
        ("() => ({status: 429, headers: null, text: () => ''})", "busy"),
        ("() => ({status: 429, headers: {get() { throw 1 }}, text: () => ''})", "busy"),
        ("async () => new Response('<html>', {status: 404})", "unintelligible"),
    ] {
        let state = open_key(fetch).await;
        assert_eq!((text(&state, "kind").as_str(), text(&state, "code").as_str()), ("retryable", code), "{fetch}");
    }
}

#[wasm_bindgen_test]
async fn a_response_of_another_realm_is_as_good_as_one_of_ours() {
    let fetch = "(() => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const {Response} = frame.contentWindow;
        return async (request) => new Response(request.url.includes('getUserId') ? '7' : '{}');
    })()";
    assert_eq!(text(&open_key(fetch).await, "kind"), "enterPassword");
}

#[wasm_bindgen_test]
async fn cancelling_aborts_the_request_and_silences_the_flow() {
    let fetch = "(request) => { globalThis.lastSignal = request.signal; return new Promise(() => {}) }";
    let flow = flow(&format!("({{endpoint: '/none', fetch: {fetch}}})")).unwrap();
    flow.open_key("a key".into()).unwrap();
    let signal = member(&js_sys::global(), "lastSignal");
    assert_eq!(member(&signal, "aborted"), JsValue::FALSE);
    flow.cancel().unwrap();
    assert_eq!(member(&signal, "aborted"), JsValue::TRUE);
    assert_eq!(json(&flow.state()), r#"{"kind":"cancelled","actions":[],"mayHaveBeenSet":false}"#);
    assert_eq!(text(&flow.cancel().unwrap_err(), "code"), "invalid_transition");
}

#[wasm_bindgen_test]
fn dropping_the_flow_aborts_the_request() {
    let fetch = "(request) => { globalThis.lastSignal = request.signal; return new Promise(() => {}) }";
    let flow = flow(&format!("({{endpoint: '/none', fetch: {fetch}}})")).unwrap();
    flow.open_key("a key".into()).unwrap();
    drop(flow);
    assert_eq!(member(&member(&js_sys::global(), "lastSignal"), "aborted"), JsValue::TRUE);
}

#[wasm_bindgen_test]
async fn the_request_carries_what_was_asked_for_and_nothing_else() {
    let fetch = "(request) => { globalThis.lastRequest = request; return new Promise(() => {}) }";
    let options = format!("({{endpoint: '/rest/v3.1/', headers: {{'X-Portal': 'a'}}, fetch: {fetch}}})");
    let flow = flow(&options).unwrap();
    flow.open_key("a \"key\"".into()).unwrap();
    let request = member(&js_sys::global(), "lastRequest");
    let url = text(&request, "url");
    assert!(url.ends_with("/rest/v3.1/SoftLayer_User_Customer/getUserIdForPasswordSet.json"), "{url}");
    for (name, value) in [
        ("method", "POST"),
        ("credentials", "omit"),
        ("cache", "no-store"),
        ("redirect", "error"),
        ("referrerPolicy", "no-referrer"),
    ] {
        assert_eq!(text(&request, name), value);
    }
    let request: web_sys::Request = request.dyn_into().unwrap();
    assert_eq!(request.headers().get("content-type").unwrap().unwrap(), "application/json");
    assert_eq!(request.headers().get("x-portal").unwrap().unwrap(), "a");
    let body = JsFuture::from(Promise::from(call(&request, "text"))).await.unwrap();
    assert_eq!(body, r#"{"parameters":["a \"key\""]}"#);
}

#[wasm_bindgen_test]
async fn a_page_that_nobody_sees_does_not_poll() {
    // The service's answers do not matter here, only when it is asked.
    let fetch = "async ({url}) => {
        if (url.includes('checkPhone') && globalThis.polls++ % 2) {
            return new Response('', {status: 429, headers: {'retry-after': '0'}});
        }
        if (url.includes('getUserId')) return new Response('7');
        if (url.includes('getRequirements')) return new Response('{}');
        const code = 'SoftLayer_Exception_User_Customer_External_Binding_AwaitingResponse';
        return new Response(JSON.stringify({error: 'Waiting', code}), {status: 500});
    }";
    let polling = "{firstMilliseconds: 10, greatestMilliseconds: 10, deadlineMilliseconds: 60000}";
    javascript("globalThis.polls = 0");
    let flow = flow(&format!("({{endpoint: '/none', polling: {polling}, fetch: {fetch}}})")).unwrap();
    flow.open_key("a key".into()).unwrap();
    reach(&flow, "enterPassword").await;
    javascript("Object.defineProperty(document, 'hidden', {value: true, configurable: true})");
    flow.submit_password("Correct-h0rse".into()).unwrap();
    reach(&flow, "phoneWaiting").await;
    sleep(700).await;
    assert_eq!(javascript("globalThis.polls"), 0);
    javascript("delete document.hidden");
    // Every other poll is refused with Retry-After, after which a hidden page must not poll either.
    for polls in [2.0, 3.0] {
        while javascript("globalThis.polls").as_f64().unwrap() < polls {
            sleep(1).await;
        }
        javascript("Object.defineProperty(document, 'hidden', {value: true, configurable: true})");
        sleep(50).await;
        let before = javascript("globalThis.polls");
        sleep(700).await;
        assert_eq!(javascript("globalThis.polls"), before);
        javascript("delete document.hidden");
    }
    flow.cancel().unwrap();
}

async fn reach(flow: &RawFlow, kind: &str) {
    for _ in 0..200 {
        if text(&flow.state(), "kind") == kind {
            return;
        }
        sleep(10).await;
    }
    panic!("stuck in {}", json(&flow.state()));
}

#[wasm_bindgen_test]
fn a_fetch_may_call_back_into_the_flow() {
    // As a portal's own wrapper might, which gives up at once.
    let flow = flow("({endpoint: '/none', fetch: () => globalThis.duringFetch()})").unwrap();
    let flow: JsValue = flow.into();
    Reflect::set(&js_sys::global(), &"flowUnderTest".into(), &flow).unwrap();
    javascript("globalThis.duringFetch = () => { globalThis.flowUnderTest.cancel(); return new Promise(() => {}) }");
    javascript("globalThis.flowUnderTest.openKey('a key')");
    let state = javascript("globalThis.flowUnderTest.state()");
    assert_eq!(text(&state, "kind"), "cancelled");
}

fn call(object: &JsValue, name: &str) -> JsValue {
    member(object, name).dyn_into::<Function>().unwrap().call0(object).unwrap()
}
