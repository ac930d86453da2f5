//! Fuzzes what the sandbox reads from requests: paths, queries, headers and bodies. It must answer each request in JSON
//! and must never fail itself.
#![allow(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects)]

#[path = "../../tests/fuzzing/mod.rs"]
mod fuzzing;
mod support;

use fuzzing::{fuzz, texts};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use sandbox::service::Method;
use serde_json::Value;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;
use support::{SERVICES, start};
use tokio::runtime::Runtime;

/// Replaced by a key that works.
const KEY: &str = "the-key";

/// A request as a client writes it.
#[derive(Clone, Debug)]
struct Request {
    http_method: &'static str,
    target: String,
    content_type: &'static str,
    body: String,
}

impl Request {
    /// Sends the request and returns the status and the body of the answer.
    fn send(&self, address: SocketAddr, key: &str) -> (u16, String) {
        let [target, body] = [&self.target, &self.body].map(|text| text.replace(KEY, key));
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let head = [
            format!("{} {target} HTTP/1.1", self.http_method),
            format!("Host: {address}\r\nConnection: close"),
            format!("Content-Type: {}\r\nContent-Length: {}\r\n\r\n", self.content_type, body.len()),
        ]
        .join("\r\n");
        stream.write_all(&[head.as_bytes(), body.as_bytes()].concat()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {answer:?}"));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        (status.unwrap_or_else(|| panic!("no status: {head}")), body.to_owned())
    }
}

fn is_json(body: &str) -> bool {
    serde_json::from_str::<Value>(body).is_ok()
}

/// Sends requests to a sandbox until the time is over.
fn fuzz_sandbox(requests: impl Strategy<Value = Request>, check: impl Fn(u16, &str) -> TestCaseResult) {
    let runtime = Runtime::new().unwrap();
    let running = runtime.block_on(start());
    let needs_key = |request: &Request| request.target.contains(KEY) || request.body.contains(KEY);
    fuzz(requests, |request| {
        let key = if needs_key(&request) { runtime.block_on(running.key("plain")) } else { String::new() };
        let (status, body) = request.send(running.address, &key);
        check(status, &body)
    });
}

fn any_request(
    http_methods: &'static [&'static str],
    targets: impl Strategy<Value = String>,
    bodies: impl Strategy<Value = String>,
) -> impl Strategy<Value = Request> {
    let content_types = &["application/json", "application/json; charset=utf-8", "text/plain", "", ";"][..];
    (select(http_methods), targets, select(content_types), bodies)
        .prop_map(|(http_method, target, content_type, body)| Request { http_method, target, content_type, body })
}

#[test]
fn the_methods_of_the_api() {
    const BODIES: &[&str] = &[
        r#"{"parameters":["plain"]}"#,
        r#"{"parameters":["the-key"]}"#,
        r#"{"parameters":[{"key":"the-key"}]}"#,
        r#"{"parameters":[{"key":"the-key","userId":100001,"password":"NEw-password.123"},null]}"#,
        r#"{"parameters":[{"key":"the-key","answeredSecurityQuestionId":11,"securityAnswer":"Rex"},{}]}"#,
    ];
    const WORDS: &[&str] = &[
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "null",
        "true",
        "\"",
        "\\u",
        "\\ud83d",
        "0",
        "-1",
        "1e999",
        "100001",
        "{}",
        "SoftLayer_Container_User_Customer_External_Binding_Totp",
        "\"key\"",
        "\"userId\"",
        "\"password\"",
        "\"securityCode\"",
        "\"complexType\"",
        "\"phone\"",
        "\"the-key\"",
        "\"parameters\"",
        "9007199254740993",
    ];
    const SEGMENTS: &[&str] = &[
        "100001",
        "0",
        "-1",
        "99999999999999999999",
        "the-key",
        "plain",
        ".json",
        "",
        "%00",
        "%FF",
        "%2F",
        "..",
        "?",
        "?key=1",
    ];
    let methods = || select(&Method::ALL[..]).prop_map(|method| method.name().to_owned());
    let plausible = (select(&SERVICES[..]), prop::option::of(select(SEGMENTS)), methods(), prop::bool::ANY).prop_map(
        |(service, id, method, suffix)| {
            let id = id.map(|id| format!("{id}/")).unwrap_or_default();
            format!("{service}/{id}{method}{}", if suffix { ".json" } else { "" })
        },
    );
    let segment =
        prop_oneof![select(SEGMENTS).prop_map(str::to_owned), select(&SERVICES[..]).prop_map(str::to_owned), methods()];
    let targets = prop_oneof![4 => plausible, 1 => vec(segment, 0..6).prop_map(|segments| segments.join("/"))]
        .prop_map(|path| format!("/rest/v3.1/{path}"));
    fuzz_sandbox(any_request(&["POST", "POST", "GET", "PUT"], targets, texts(BODIES, WORDS)), |status, body| {
        prop_assert!(is_json(body) && !body.contains("StandIn_Internal"), "{status} {body}");
        Ok(())
    });
}

#[test]
fn the_control_api() {
    const BODIES: &[&str] = &[
        "",
        "{}",
        r#"{"username":"ada","like":"totp"}"#,
        r#"{"advanceSeconds":1}"#,
        r#"{"username":"plain","password":"x"}"#,
        r#"{"username":"phone","answer":"approve"}"#,
        r#"{"method":"*","fault":"tooManyRequests","retryAfter":"1","times":2}"#,
        r#"{"method":"processPasswordSetRequest","fault":"fault","error":"No.","code":"x","status":500}"#,
    ];
    const WORDS: &[&str] = &[
        "{",
        "}",
        ":",
        ",",
        "null",
        "\"",
        "-1",
        "99999999999999999999",
        "1e999",
        "\"username\"",
        "\"fault\"",
        "\"wrongType\"",
        "\"value\"",
        "\"text\"",
        "\"delay\"",
        "\"milliseconds\"",
        "\"status\"",
        "99",
        "\\r\\n",
    ];
    const PATHS: &[&str] = &[
        "outbox",
        "users",
        "reset",
        "clock",
        "verify",
        "phone",
        "code",
        "faults",
        "log",
        "record",
        "breaches/0123A",
        "breaches/%FF",
        "breaches/",
        "nothing",
    ];
    const QUERIES: &[&str] = &[
        "",
        "?",
        "?username=totp",
        "?username=%FF",
        "?limit=-1",
        "?limit=2&limit=3",
        "?username=&limit=99999999999999999999",
    ];
    let targets = (select(PATHS), select(QUERIES)).prop_map(|(path, query)| format!("/sandbox/{path}{query}"));
    fuzz_sandbox(any_request(&["GET", "POST", "POST", "DELETE"], targets, texts(BODIES, WORDS)), |status, body| {
        // The breach database answers in lines, as the real one does.
        let is_breaches = body.lines().all(|line| line.split_once(':').is_some_and(|(hash, _)| hash.len() == 35));
        prop_assert!(status < 500 && (is_json(body) || is_breaches), "{status} {body}");
        Ok(())
    });
}
