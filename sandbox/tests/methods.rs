//! The five methods over HTTP: the whole story, refusals, malformed input, many keys at the same time, time and reset.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod support;

use serde_json::{Value, json};
use std::collections::HashSet;
use support::*;

#[tokio::test]
async fn a_password_is_set_on_every_service_with_suffix_or_without() {
    for (service, suffix) in SERVICES.into_iter().flat_map(|service| [(service, ""), (service, ".json")]) {
        let running = start().await;
        let call = async |path: String, parameters: Value| {
            // The vendor's curl examples post without a JSON content type.
            let body = json!({ "parameters": parameters }).to_string();
            let request = running.client.post(running.url(&format!("/rest/v3.1/{service}/{path}{suffix}"))).body(body);
            json_of(request.send().await.unwrap()).await
        };
        assert_eq!(call("initiatePortalPasswordChange".into(), json!(["strict"])).await, (200, json!(true)));
        let (_, outbox) = running.get("/sandbox/outbox").await;
        let mail = &outbox[0];
        let key = mail["key"].as_str().unwrap();
        assert_eq!((mail["username"].as_str(), mail["service"].as_str()), (Some("strict"), Some(service)));
        assert_eq!(mail["link"], running.url(&format!("/?key={key}&service={service}")));

        assert_eq!(call("getUserIdForPasswordSet".into(), json!([key])).await, (200, json!(100_002)));
        let (_, mut container) = call("100002/getRequirementsForPasswordSet".into(), json!([{ "key": key }])).await;
        container["password"] = json!(PASSWORD);
        let answer = call("100002/processPasswordSetRequest".into(), json!([container, null])).await;
        assert_eq!(answer, (200, json!(true)));
        assert!(running.has_password("strict", PASSWORD).await);
        let (_, record) = running.get("/sandbox/record?username=strict").await;
        assert_eq!(record["sets"][0]["service"], service);
        assert_eq!(record["sets"][0]["method"], "processPasswordSetRequest");
        assert_is(&call("getUserIdForPasswordSet".into(), json!([key])).await, INVALID_KEY);
        assert_is(&call("100002/processPasswordSetRequest".into(), json!([container, null])).await, INVALID_KEY);
    }
}

#[tokio::test]
async fn simple_values_may_travel_in_the_path_of_a_get() {
    let running = start().await;
    let rest = format!("/rest/v3.1/{CUSTOMER}");
    assert_eq!(running.get(&format!("{rest}/initiatePortalPasswordChange/plain")).await, (200, json!(true)));
    let (_, outbox) = running.get("/sandbox/outbox").await;
    let key = outbox[0]["key"].as_str().unwrap();
    for path in
        ["getUserIdForPasswordSet/{key}", "getUserIdForPasswordSet.json/{key}", "getUserIdForPasswordSet/{key}.json"]
    {
        assert_eq!(
            running.get(&format!("{rest}/{}", path.replace("{key}", key))).await,
            (200, json!(100_001)),
            "{path}"
        );
    }
    assert_is(&running.get(&format!("{rest}/getUserIdForPasswordSet")).await, INVALID_KEY);
    let (_, log) = running.get("/sandbox/log").await;
    assert!(!log.to_string().contains(key), "{log}");
}

#[tokio::test]
async fn known_and_unknown_users_are_answered_alike() {
    let running = start().await;
    for username in ["plain", "nobody", "plain ", "Plain", "ünï"] {
        let answer = running.call(None, "initiatePortalPasswordChange", json!([username])).await;
        assert_eq!(answer, (200, json!(true)), "{username}");
    }
    let (_, outbox) = running.get("/sandbox/outbox").await;
    assert_eq!(outbox.as_array().unwrap().len(), 1);
    for nothing in [json!([]), json!([""]), json!([null])] {
        let answer = running.call(None, "initiatePortalPasswordChange", nothing).await;
        assert_fault(&answer, "InvalidValue", "Invalid value provided for Username");
    }
}

#[tokio::test]
async fn keys_are_refused_when_wrong_expired_used_or_anothers() {
    let running = start().await;
    for key in ["no such key", "fixture-key-expired", "fixture-key-used", ""] {
        assert_is(&running.call(None, "getUserIdForPasswordSet", json!([key])).await, INVALID_KEY);
        let container = json!({ "key": key, "password": PASSWORD });
        for id in [100_001, 100_011, 100_012] {
            assert_is(&running.call(Some(id), "getRequirementsForPasswordSet", json!([container])).await, INVALID_KEY);
            for method in ["processPasswordSetRequest", "checkPhoneFactorAuthenticationForPasswordSet"] {
                assert_is(&running.call(Some(id), method, json!([container, null])).await, INVALID_KEY);
            }
        }
    }
    let others = json!([{ "key": "fixture-key-of-other" }]);
    assert_is(&running.call(Some(100_001), "getRequirementsForPasswordSet", others.clone()).await, INVALID_KEY);
    assert_eq!(running.call(Some(100_013), "getRequirementsForPasswordSet", others).await.0, 200);
}

#[tokio::test]
async fn an_account_that_has_changed_refuses_its_requirements() {
    let running = start().await;
    let key = running.key("changed").await;
    for key in [key.as_str(), "fixture-key-changed"] {
        let (status, id) = running.call(None, "getUserIdForPasswordSet", json!([key])).await;
        assert_eq!((status, id.as_u64()), (200, Some(100_014)));
        let answer = running.call(Some(100_014), "getRequirementsForPasswordSet", json!([{ "key": key }])).await;
        assert_fault(&answer, "Public", "Your request cannot be processed");
    }
}

#[tokio::test]
async fn violated_rules_are_listed_and_nothing_is_spent() {
    let running = start().await;
    let mut visit = running.visit("plain").await;
    visit.container["password"] = json!("short");
    let answer = visit.process(Value::Null).await;
    assert_fault(
        &answer,
        "Public",
        "Your portal password must be over eight characters long, contain at least one upp",
    );
    assert!(answer.1["error"].as_str().unwrap().ends_with(r"( ) { } [ ] \ + =."));
    visit.assert_not_set().await;
    for missing in [json!(null), json!("")] {
        visit.container["password"] = missing;
        assert_fault(&visit.process(Value::Null).await, "InvalidValue", "Invalid value provided for Password");
    }
    visit.container["password"] = json!(PASSWORD);
    visit.assert_set(visit.process(json!({})).await).await;
}

#[tokio::test]
async fn every_member_of_the_container_must_come_back_as_it_was() {
    let running = start().await;
    for username in ["plain", "strict", "bare", "round-trip", "question-totp"] {
        let mut visit = running.visit(username).await;
        let whole = visit.container.clone();
        for member in whole.as_object().unwrap().keys().filter(|name| !["key", "password"].contains(&name.as_str())) {
            let mut lacking = whole.clone();
            lacking.as_object_mut().unwrap().remove(member);
            let mut altered = whole.clone();
            altered[member] = json!({ "was": whole[member] });
            for container in [lacking, altered] {
                visit.container = container;
                let answer = visit.process(Value::Null).await;
                assert_fault(
                    &answer,
                    "StandIn_ContainerChanged",
                    "All existing information in the container must continue",
                );
                assert!(answer.1["error"].as_str().unwrap().contains(member), "{}", answer.1);
            }
        }
        visit.container = whole;
        visit.container["added"] = json!("by the client");
        if username != "question-totp" {
            visit.assert_set(visit.process(Value::Null).await).await;
        }
    }
}

#[tokio::test]
async fn numbers_are_compared_by_their_text() {
    let running = start().await;
    let visit = running.visit("round-trip").await;
    let text = json!({ "parameters": [visit.container, null] }).to_string();
    for (from, to) in [
        ("1.50", "1.5"),
        ("12345678901234567890123456789", "1.2345678901234568e28"),
        ("9007199254740993", "9007199254740992"),
        ("0.1000000000000000055", "0.1"),
        (":0.0", ":0"),
    ] {
        let changed = text.replace(from, to);
        assert_ne!(changed, text, "{from}");
        let url = running.url(&format!("/rest/v3.1/{CUSTOMER}/{}/processPasswordSetRequest", visit.id));
        let answer = json_of(running.client.post(url).body(changed).send().await.unwrap()).await;
        assert_fault(&answer, "StandIn_ContainerChanged", "All existing information");
    }
    visit.assert_set(visit.process(Value::Null).await).await;
}

#[tokio::test]
async fn malformed_requests_get_a_fault_and_never_a_crash() {
    let running = start().await;
    let key = running.key("plain").await;
    let deep = format!("{{\"parameters\": {}{}}}", "[".repeat(500), "]".repeat(500));
    let lone_surrogate = r#"{"parameters": ["\ud800"]}"#;
    let malformed = "StandIn_MalformedRequest";
    let wrong = "StandIn_WrongParameters";
    let initiate = "initiatePortalPasswordChange";
    let user_id = "getUserIdForPasswordSet";
    let requirements = "100001/getRequirementsForPasswordSet";
    let process = "100001/processPasswordSetRequest";
    let check = "100001/checkPhoneFactorAuthenticationForPasswordSet";
    let with_key = |members: &str| format!(r#"{{"parameters": [{{"key": "{key}"{members}}}, null]}}"#);
    let cases: Vec<(&str, String, &str)> = vec![
        (user_id, String::new(), malformed),
        (user_id, "{".into(), malformed),
        (user_id, "\u{0}".into(), malformed),
        (user_id, "null".into(), malformed),
        (user_id, "[]".into(), malformed),
        (user_id, "{}".into(), malformed),
        (user_id, r#"{"parameters": {}}"#.into(), malformed),
        (user_id, r#"{"parameters": "key"}"#.into(), malformed),
        (user_id, deep.clone(), malformed),
        (user_id, lone_surrogate.into(), malformed),
        (user_id, r#"{"parameters": ["a"]} trailing"#.into(), malformed),
        (user_id, r#"{"parameters": [1e999999]}"#.into(), wrong),
        (user_id, r#"{"parameters": [5]}"#.into(), wrong),
        (user_id, r#"{"parameters": [["a"]]}"#.into(), wrong),
        (user_id, r#"{"parameters": [{"key": "a"}]}"#.into(), wrong),
        (user_id, r#"{"parameters": ["a", "b"]}"#.into(), wrong),
        (initiate, r#"{"parameters": [true]}"#.into(), wrong),
        (initiate, r#"{"parameters": ["a", null]}"#.into(), wrong),
        (requirements, r#"{"parameters": []}"#.into(), wrong),
        (requirements, r#"{"parameters": ["key"]}"#.into(), wrong),
        (requirements, r#"{"parameters": [null]}"#.into(), wrong),
        (requirements, r#"{"parameters": [{"key": 5}]}"#.into(), wrong),
        (requirements, r#"{"parameters": [{}, {}]}"#.into(), wrong),
        (process, r#"{"parameters": []}"#.into(), wrong),
        (process, r#"{"parameters": [{}]}"#.into(), wrong),
        (process, r#"{"parameters": [{}, null, null]}"#.into(), wrong),
        (process, r#"{"parameters": [null, null]}"#.into(), wrong),
        (process, r#"{"parameters": [{}, "binding"]}"#.into(), wrong),
        (process, r#"{"parameters": [{}, []]}"#.into(), wrong),
        (process, r#"{"parameters": [{}, {"securityCode": 123456}]}"#.into(), wrong),
        (process, with_key(r#", "password": 5"#), wrong),
        (process, with_key(r#", "securityAnswer": ["Rex"]"#), wrong),
        (process, with_key(r#", "answeredSecurityQuestionId": "11""#), wrong),
        (process, with_key(r#", "answeredSecurityQuestionId": 11.5"#), wrong),
        (process, with_key(r#", "answeredSecurityQuestionId": -1"#), wrong),
        (check, r#"{"parameters": [{}]}"#.into(), wrong),
        ("getRequirementsForPasswordSet", r#"{"parameters": [{}]}"#.into(), "ObjectNotFound"),
        ("0/getRequirementsForPasswordSet", r#"{"parameters": [{}]}"#.into(), "ObjectNotFound"),
        ("-1/getRequirementsForPasswordSet", r#"{"parameters": [{}]}"#.into(), "ObjectNotFound"),
        ("+100001/getRequirementsForPasswordSet", r#"{"parameters": [{}]}"#.into(), "ObjectNotFound"),
        ("null/getRequirementsForPasswordSet", r#"{"parameters": [{}]}"#.into(), "ObjectNotFound"),
        ("99999999999999999999999/processPasswordSetRequest", r#"{"parameters": [{}, {}]}"#.into(), "ObjectNotFound"),
        ("100001/getRequirementsForPasswordSet", r#"{"parameters": [{}]}"#.into(), "Public"),
        ("getObject", r#"{"parameters": []}"#.into(), "StandIn_NotFound"),
        ("100001/getObject", r#"{"parameters": []}"#.into(), "StandIn_NotFound"),
        ("initiatePortalPasswordRequest", r#"{"parameters": ["plain"]}"#.into(), "StandIn_NotFound"),
        ("getUserIdForPasswordSet/key", r#"{"parameters": []}"#.into(), "StandIn_NotFound"),
        ("", String::new(), "StandIn_NotFound"),
        ("100001", String::new(), "StandIn_NotFound"),
        ("%FF/getRequirementsForPasswordSet", r#"{"parameters": [{}]}"#.into(), malformed),
    ];
    for (path, body, class) in cases {
        let url = running.url(&format!("/rest/v3.1/{CUSTOMER}/{path}"));
        for content_type in ["application/json", "text/plain"] {
            let request = running.client.post(&url).header("content-type", content_type).body(body.clone());
            let answer = json_of(request.send().await.unwrap()).await;
            assert_eq!(answer.1["code"], format!("SoftLayer_Exception_{class}"), "{path} {body} {answer:?}");
            assert_fault(&answer, class, "");
        }
    }
    let not_utf8 = running.client.post(running.url(&format!("/rest/v3.1/{CUSTOMER}/{user_id}"))).body(vec![b'"', 0xff]);
    assert_fault(&json_of(not_utf8.send().await.unwrap()).await, malformed, "");
    for path in
        ["/rest", "/rest/", "/rest/v3/SoftLayer_User_Customer/x", "/rest/v3.1", "/rest/v3.1/SoftLayer_Account/x"]
    {
        assert_fault(&running.post(path, json!({})).await, "StandIn_NotFound", "");
    }
    for method in [reqwest::Method::PUT, reqwest::Method::DELETE, reqwest::Method::PATCH] {
        let request = running.client.request(method, running.url(&format!("/rest/v3.1/{CUSTOMER}/{user_id}")));
        assert_fault(&json_of(request.send().await.unwrap()).await, malformed, "");
    }
    for path in [requirements, process] {
        assert_fault(&running.get(&format!("/rest/v3.1/{CUSTOMER}/{path}")).await, malformed, "");
    }
    // None of these requests has changed anything.
    assert_eq!(running.call(None, user_id, json!([key])).await, (200, json!(100_001)));
}

#[tokio::test]
async fn bodies_are_bounded() {
    let running = start().await;
    let url = running.url(&format!("/rest/v3.1/{CUSTOMER}/getUserIdForPasswordSet"));
    let frame = r#"{"parameters": [""]}"#.len();
    for (size, class) in
        [(64 * 1024, "Public"), (64 * 1024 + 1, "StandIn_TooLarge"), (5 * 1024 * 1024, "StandIn_TooLarge")]
    {
        let body = format!(r#"{{"parameters": ["{}"]}}"#, "k".repeat(size - frame));
        assert_eq!(body.len(), size);
        let answer = json_of(running.client.post(&url).body(body).send().await.unwrap()).await;
        assert_fault(&answer, class, "");
    }
}

#[tokio::test]
async fn a_body_that_does_not_arrive_is_given_up() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let slow = sandbox::state::Behavior { cors: true, request_timeout: std::time::Duration::from_millis(100) };
    let running = start_with(slow, Default::default()).await;
    let mut stream = tokio::net::TcpStream::connect(running.address).await.unwrap();
    let head = format!(
        "POST /rest/v3.1/{CUSTOMER}/getUserIdForPasswordSet HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{{"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = [0; 1024];
    let length = stream.read(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer[..length]).into_owned();
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("StandIn_TooSlow"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_open_keys_are_used_at_once_and_none_is_lost() {
    const USERS: usize = 20;
    const KEYS_EACH: usize = 50;
    let running = start().await;
    for user in 0..USERS {
        running.control("users", json!({ "username": format!("user-{user}"), "like": "plain" })).await;
    }
    let requests = (0..USERS * KEYS_EACH).map(|number| {
        let username = format!("user-{}", number % USERS);
        let running = &running;
        async move { running.call(None, "initiatePortalPasswordChange", json!([username])).await }
    });
    for answer in futures_util::future::join_all(requests).await {
        assert_eq!(answer, (200, json!(true)));
    }
    let (_, outbox) = running.get("/sandbox/outbox").await;
    let mails = outbox.as_array().unwrap();
    let keys: HashSet<&str> = mails.iter().map(|mail| mail["key"].as_str().unwrap()).collect();
    assert_eq!((mails.len(), keys.len()), (USERS * KEYS_EACH, USERS * KEYS_EACH));

    // Each key is used twice at the same time. One use must succeed, and the other must be refused.
    let walks =
        mails.iter().enumerate().flat_map(|(number, mail)| [(number, mail), (number, mail)]).map(|(number, mail)| {
            let running = &running;
            async move {
                let key = mail["key"].as_str().unwrap();
                let (_, id) = running.call(None, "getUserIdForPasswordSet", json!([key])).await;
                let Some(id) = id.as_u64() else { return false };
                let (status, mut container) =
                    running.call(Some(id), "getRequirementsForPasswordSet", json!([{ "key": key }])).await;
                if status != 200 {
                    return false;
                }
                container["password"] = json!(format!("Password-{number}"));
                running.call(Some(id), "processPasswordSetRequest", json!([container, null])).await
                    == (200, json!(true))
            }
        });
    let won = futures_util::future::join_all(walks).await.into_iter().filter(|&won| won).count();
    assert_eq!(won, USERS * KEYS_EACH);
    for user in 0..USERS {
        assert_eq!(running.times_set(&format!("user-{user}")).await, KEYS_EACH as u64);
    }
}

#[tokio::test]
async fn keys_expire_by_the_clock_and_older_ones_stay_valid() {
    let running = start().await;
    let older = running.key("plain").await;
    running.advance(60).await;
    let newer = running.key("plain").await;
    assert_ne!(older, newer);
    let alive = async |key: &str| running.call(None, "getUserIdForPasswordSet", json!([key])).await.0 == 200;
    running.advance(24 * 60 * 60 - 120).await;
    assert!(alive(&older).await && alive(&newer).await);
    running.advance(60).await;
    assert!(!alive(&older).await && alive(&newer).await);
    running.advance(60).await;
    assert!(!alive(&newer).await);
}

#[tokio::test]
async fn a_reset_forgets_everything() {
    let running = start().await;
    let visit = running.visit("plain").await;
    let left = running.key("plain").await;
    visit.assert_set(visit.process(Value::Null).await).await;
    running.control("users", json!({ "username": "added", "like": "plain" })).await;
    running.control("faults", json!({ "method": "*", "fault": "serverError", "times": 100 })).await;
    running.advance(1000).await;
    running.control("reset", json!({})).await;
    assert_eq!(running.get("/sandbox/outbox").await.1, json!([]));
    assert_eq!(running.get("/sandbox/log").await.1, json!([]));
    assert_eq!(running.get("/sandbox/faults").await.1, json!([]));
    assert_eq!(running.get("/sandbox/clock").await.1["advancedSeconds"], 0);
    assert_eq!(running.get("/sandbox/record?username=added").await.0, 404);
    assert!(running.has_password("plain", sandbox::fixtures::INITIAL_PASSWORD).await);
    assert_is(&running.call(None, "getUserIdForPasswordSet", json!([left])).await, INVALID_KEY);
    assert_eq!(running.times_set("plain").await, 0);
}

#[tokio::test]
async fn the_log_compares_requests_and_shows_no_secret() {
    let running = start().await;
    let mut visit = running.visit("question-totp").await;
    visit.answer(11, "Rex");
    let code = running.codes("question-totp").await.0;
    assert_eq!(visit.process(totp(&code)).await.0, 200);
    let (_, log) = running.get("/sandbox/log").await;
    let text = log.to_string();
    for secret in [visit.key.as_str(), PASSWORD, "Rex\"", &code] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    let last = log.as_array().unwrap().last().unwrap();
    assert_eq!(last["path"], format!("/rest/v3.1/{CUSTOMER}/{}/processPasswordSetRequest", visit.id));
    assert_eq!(last["body"]["parameters"][0]["accountReference"].to_string(), "12345678901234567890");
    assert_eq!(last["body"]["parameters"][1], json!({ "complexType": format!("{BINDING}_Totp"), "securityCode": "…" }));
    assert_eq!((last["status"].as_u64(), last["contentType"].as_str()), (Some(200), Some("application/json")));
    let (_, of_user) = running.get("/sandbox/log?username=question-totp&limit=1").await;
    assert_eq!(of_user, json!([last]));
}
