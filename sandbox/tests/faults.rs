//! Every fault that can be ordered, as a client sees it, and its effect on the account.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod support;

use serde_json::{Value, json};
use std::time::{Duration, Instant};
use support::*;

async fn order(running: &Running, order: Value) {
    running.control("faults", order).await;
}

async fn text_of(response: reqwest::Response) -> (u16, String, String) {
    let content_type = response.headers()["content-type"].to_str().unwrap().to_owned();
    (response.status().as_u16(), content_type, response.text().await.unwrap())
}

/// Sends the password once while a fault is ordered for it.
async fn process_with(running: &Running, fault: Value) -> (Visit<'_>, Result<reqwest::Response, reqwest::Error>) {
    let visit = running.visit("plain").await;
    order(running, fault).await;
    let parameters = json!([visit.container, null]);
    let response = running.send(Some(visit.id), "processPasswordSetRequest", parameters).await;
    (visit, response)
}

#[tokio::test]
async fn refusals_before_the_request_is_carried_out() {
    let html = "text/html; charset=utf-8";
    let plain = "text/plain; charset=utf-8";
    let json_type = "application/json";
    for (fault, status, content_type, begins) in [
        (json!({ "fault": "tooManyRequests", "retryAfter": "Wed, 21 Oct 2015 07:28:00 GMT" }), 429, plain, "Too many"),
        (json!({ "fault": "tooManyRequests" }), 429, plain, "Too many"),
        (json!({ "fault": "serverError" }), 500, plain, "Internal"),
        (json!({ "fault": "badGateway" }), 502, html, "<!doctype html>"),
        (json!({ "fault": "empty" }), 200, json_type, ""),
        (json!({ "fault": "fault", "error": "Odd", "code": "X" }), 500, json_type, r#"{"code":"X","error":"Odd"}"#),
        (json!({ "fault": "fault", "error": "Odd", "status": 200 }), 200, json_type, r#"{"error":"Odd"}"#),
        (json!({ "fault": "wrongType", "value": "true", "when": "before" }), 200, json_type, r#""true""#),
    ] {
        let running = start().await;
        let retry_after = fault["retryAfter"].as_str().map(str::to_owned);
        let mut ordered = fault.clone();
        ordered["method"] = json!("processPasswordSetRequest");
        let (visit, response) = process_with(&running, ordered).await;
        let response = response.unwrap();
        let header = response.headers().get("retry-after").map(|value| value.to_str().unwrap().to_owned());
        assert_eq!(header, retry_after);
        let (seen, seen_type, body) = text_of(response).await;
        assert_eq!((seen, seen_type.as_str()), (status, content_type), "{fault}");
        assert!(body.starts_with(begins) && body.is_empty() == begins.is_empty(), "{fault} {body}");
        visit.assert_not_set().await;
        // The fault was ordered once and occurs once.
        visit.assert_set(visit.process(Value::Null).await).await;
    }
}

#[tokio::test]
async fn answers_spoiled_after_the_request_was_carried_out() {
    for (fault, status, body) in [
        (json!({ "fault": "cutOff" }), 200, "tr"),
        (json!({ "fault": "wrongType", "value": null }), 200, "null"),
        (json!({ "fault": "wrongType", "text": "1e999" }), 200, "1e999"),
        (json!({ "fault": "empty", "when": "after" }), 200, ""),
        (json!({ "fault": "serverError", "when": "after" }), 500, "Internal server error.\n"),
        (json!({ "fault": "corsOff" }), 200, "true"),
    ] {
        let running = start().await;
        let mut ordered = fault.clone();
        ordered["method"] = json!("*");
        let visit = running.visit("plain").await;
        order(&running, ordered).await;
        let parameters = json!([visit.container, null]);
        let response = running.send(Some(visit.id), "processPasswordSetRequest", parameters).await.unwrap();
        let cors = response.headers().contains_key("access-control-allow-origin");
        assert_eq!(cors, fault["fault"] != "corsOff");
        let (seen, _, text) = text_of(response).await;
        assert_eq!((seen, text.as_str()), (status, body), "{fault}");
        visit.assert_set((200, json!(true))).await;
    }
}

#[tokio::test]
async fn cut_off_answers_are_never_valid_json() {
    let running = start().await;
    let visit = running.visit("strict").await;
    order(&running, json!({ "method": "*", "fault": "cutOff", "times": 3 })).await;
    for (id, method, parameters) in [
        (None, "getUserIdForPasswordSet", json!([visit.key])),
        (Some(visit.id), "getRequirementsForPasswordSet", json!([{ "key": visit.key }])),
        (None, "getUserIdForPasswordSet", json!(["wrong"])),
    ] {
        let (_, _, text) = text_of(running.send(id, method, parameters).await.unwrap()).await;
        assert!(serde_json::from_str::<Value>(&text).is_err(), "{text}");
    }
}

#[tokio::test]
async fn connections_are_reset_before_after_and_midway() {
    for (fault, is_set) in [("resetBefore", false), ("resetAfter", true)] {
        let running = start().await;
        let ordered = json!({ "method": "processPasswordSetRequest", "fault": fault });
        let (visit, response) = process_with(&running, ordered).await;
        assert!(response.is_err(), "{fault}");
        if is_set {
            visit.assert_set((200, json!(true))).await
        } else {
            visit.assert_not_set().await
        }
        let (_, log) = running.get("/sandbox/log?username=plain&limit=1").await;
        assert_eq!((log[0]["fault"].as_str(), &log[0]["status"]), (Some(fault), &Value::Null));
    }
    let running = start().await;
    let ordered = json!({ "method": "processPasswordSetRequest", "fault": "resetMidway" });
    let (visit, response) = process_with(&running, ordered).await;
    let response = response.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    assert!(response.text().await.is_err());
    visit.assert_set((200, json!(true))).await;
}

#[tokio::test]
async fn a_reset_is_a_reset_and_no_ordinary_end() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let running = start().await;
    order(&running, json!({ "method": "*", "fault": "resetBefore" })).await;
    let mut stream = tokio::net::TcpStream::connect(running.address).await.unwrap();
    let request = format!("GET /rest/v3.1/{CUSTOMER}/getUserIdForPasswordSet/x HTTP/1.1\r\nhost: x\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let error = stream.read(&mut [0; 100]).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
}

#[tokio::test]
async fn a_delay_holds_up_the_work_or_only_the_answer() {
    for (when, set_meanwhile) in [("before", 0), ("after", 1)] {
        let running = start().await;
        let visit = running.visit("plain").await;
        let ordered =
            json!({ "method": "*", "username": "plain", "fault": "delay", "milliseconds": 600, "when": when });
        order(&running, ordered).await;
        let started = Instant::now();
        let (answer, ()) = tokio::join!(visit.process(Value::Null), async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            assert_eq!(running.times_set("plain").await, set_meanwhile, "{when}");
        });
        assert!(started.elapsed() >= Duration::from_millis(600));
        visit.assert_set(answer).await;
    }
}

#[tokio::test]
async fn a_client_that_leaves_does_not_stop_what_it_started() {
    let running = start().await;
    let visit = running.visit("plain").await;
    order(&running, json!({ "method": "*", "fault": "delay", "milliseconds": 300 })).await;
    let impatient = tokio::time::timeout(Duration::from_millis(100), visit.process(Value::Null)).await;
    assert!(impatient.is_err());
    assert_eq!(running.times_set("plain").await, 0);
    let set = async {
        while running.times_set("plain").await == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), set).await.unwrap();
    assert_eq!(running.times_set("plain").await, 1);
}

#[tokio::test]
async fn a_fault_can_be_for_one_user() {
    let running = start().await;
    let (plain, strict) = (running.visit("plain").await, running.visit("strict").await);
    order(&running, json!({ "method": "*", "username": "strict", "fault": "serverError", "times": 4 })).await;
    plain.assert_set(plain.process(Value::Null).await).await;
    let sent = [
        running.send(None, "initiatePortalPasswordChange", json!(["strict"])).await,
        running.send(None, "getUserIdForPasswordSet", json!([strict.key])).await,
        running.send(Some(strict.id), "getRequirementsForPasswordSet", json!([{ "key": strict.key }])).await,
        running.send(Some(strict.id), "processPasswordSetRequest", json!([strict.container, null])).await,
    ];
    for response in sent {
        assert_eq!(response.unwrap().status().as_u16(), 500);
    }
    strict.assert_set(strict.process(Value::Null).await).await;
}

#[tokio::test]
async fn orders_are_listed_and_cleared() {
    let running = start().await;
    order(&running, json!({ "method": "*", "fault": "badGateway", "times": 3 })).await;
    let listed = json!([{
        "method": "*", "username": null, "fault": "badGateway", "when": "before", "milliseconds": 0, "timesLeft": 3,
    }]);
    assert_eq!(running.get("/sandbox/faults").await.1, listed);
    let cleared = running.client.delete(running.url("/sandbox/faults")).send().await.unwrap();
    assert_eq!(json_of(cleared).await, (200, json!([])));
    assert_eq!(running.call(None, "initiatePortalPasswordChange", json!(["plain"])).await, (200, json!(true)));
    let (status, refused) = running.post("/sandbox/faults", json!({ "method": "*", "fault": "earthquake" })).await;
    assert_eq!((status, &refused), (400, &json!({ "error": "There is no fault \"earthquake\"." })));
}

#[tokio::test]
async fn cors_is_answered_unless_switched_off() {
    let preflight = async |running: &Running| {
        let url = running.url(&format!("/rest/v3.1/{CUSTOMER}/getUserIdForPasswordSet"));
        let request = running.client.request(reqwest::Method::OPTIONS, url).header("origin", "https://portal.example");
        let request = request
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", "content-type");
        let response = request.send().await.unwrap();
        assert_eq!(response.status().as_u16(), 204);
        let header = |name: &str| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        (header("access-control-allow-origin"), header("access-control-allow-headers"))
    };
    let running = start().await;
    let allowed = (Some("*".to_owned()), Some("content-type".to_owned()));
    assert_eq!(preflight(&running).await, allowed);
    order(&running, json!({ "method": "getUserIdForPasswordSet", "fault": "corsOff" })).await;
    assert_eq!(preflight(&running).await, (None, None));
    assert_eq!(preflight(&running).await, allowed);

    let off = sandbox::state::Behavior { cors: false, ..behavior() };
    let running = start_with(off, Default::default()).await;
    assert_eq!(preflight(&running).await, (None, None));
    let response = running.send(None, "getUserIdForPasswordSet", json!(["x"])).await.unwrap();
    assert!(!response.headers().contains_key("access-control-allow-origin"));
}
