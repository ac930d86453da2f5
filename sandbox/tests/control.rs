//! The control API and the pages: formats, refusals, headers, and that no other origin can use them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod support;

use sandbox::pages::Folders;
use serde_json::{Value, json};
use support::*;

#[tokio::test]
async fn the_users_are_listed_with_what_a_tester_needs() {
    let running = start().await;
    let (_, users) = running.get("/sandbox/users").await;
    let users = users.as_array().unwrap();
    assert_eq!(users.len(), sandbox::fixtures::FIXTURES.len());
    let named = |username: &str| users.iter().find(|user| user["username"] == username).unwrap();
    for user in users {
        assert!(user["userId"].is_u64() && !user["description"].as_str().unwrap().is_empty(), "{user}");
        assert!(!user["description"].as_str().unwrap().contains("  "), "{user}");
    }
    assert_eq!(named("expired")["keys"], json!([{ "key": "fixture-key-expired", "state": "expired" }]));
    assert_eq!(named("question")["questions"][0]["answer"], "Rex");
    assert_eq!((&named("phone")["phone"], &named("plain")["phone"]), (&json!("silent"), &Value::Null));
    assert_eq!(named("strict")["policy"]["maximum"], 128);

    let added = running.control("users", json!({ "username": "ada", "like": "totp" })).await;
    assert_eq!(added["userId"], 200_001);
    let (_, ada) = running.get("/sandbox/users?username=ada").await;
    assert_eq!((&ada[0]["like"], &ada[0]["factor"]), (&json!("totp"), &json!("totp")));
    for wrong in [
        json!({ "username": "ada", "like": "totp" }),
        json!({ "username": "plain", "like": "totp" }),
        json!({ "username": "", "like": "totp" }),
        json!({ "username": "bob", "like": "ada" }),
        json!({ "username": "bob" }),
    ] {
        let (status, answer) = running.post("/sandbox/users", wrong).await;
        assert!(status == 400 && answer["error"].is_string(), "{answer}");
    }
}

#[tokio::test]
async fn wrong_control_calls_get_an_explanation() {
    let running = start().await;
    for (path, body, status) in [
        ("clock", json!({}), 400),
        ("clock", json!({ "advanceSeconds": -1 }), 400),
        ("clock", json!({ "advanceSeconds": "60" }), 400),
        ("clock", json!({ "advanceSeconds": 315_360_001 }), 400),
        ("verify", json!({ "username": "plain" }), 400),
        ("verify", json!({ "username": "nobody", "password": "x" }), 404),
        ("phone", json!({ "username": "phone", "answer": "maybe" }), 400),
        ("phone", json!({ "username": "plain", "answer": "approve" }), 400),
        ("phone", json!({ "username": "nobody", "answer": "approve" }), 404),
        ("phone", json!({ "username": "phone", "answer": "approve" }), 409),
        ("reset", json!({ "everything": true }), 400),
        ("reset", json!([1]), 400),
        ("outbox", json!({}), 405),
        ("nothing", json!({}), 404),
    ] {
        let (seen, answer) = running.post(&format!("/sandbox/{path}"), body.clone()).await;
        assert_eq!(seen, status, "{path} {body} {answer}");
        assert_eq!(answer.as_object().unwrap().keys().collect::<Vec<_>>(), ["error"], "{answer}");
    }
    for (path, status) in [
        ("code?username=nobody", 404),
        ("code?username=plain", 400),
        ("qr.svg?username=verisign", 400),
        ("record?username=nobody", 404),
        ("record", 400),
        ("outbox?limit=x", 400),
        ("verify", 405),
        ("nothing", 404),
    ] {
        let (seen, answer) = running.get(&format!("/sandbox/{path}")).await;
        assert_eq!(seen, status, "{path} {answer}");
        assert!(answer["error"].is_string(), "{path} {answer}");
    }
}

#[tokio::test]
async fn a_foreign_page_cannot_change_anything() {
    let running = start().await;
    for path in ["reset", "clock", "verify", "phone", "faults", "users"] {
        let url = running.url(&format!("/sandbox/{path}"));
        for content_type in [None, Some("text/plain"), Some("application/x-www-form-urlencoded")] {
            let mut request = running.client.post(&url).header("origin", "https://evil.example").body("{}");
            if let Some(content_type) = content_type {
                request = request.header("content-type", content_type);
            }
            assert_eq!(json_of(request.send().await.unwrap()).await.0, 415, "{path} {content_type:?}");
        }
        let request = running.client.request(reqwest::Method::OPTIONS, &url).header("origin", "https://evil.example");
        let response = request.header("access-control-request-method", "POST").send().await.unwrap();
        assert!(response.headers().keys().all(|name| !name.as_str().starts_with("access-control")), "{path}");
    }
}

#[tokio::test]
async fn codes_come_with_a_qr_code_that_names_the_secret() {
    let running = start().await;
    let (_, code) = running.get("/sandbox/code?username=totp").await;
    assert_eq!(
        code["otpauth"],
        "otpauth://totp/Sandbox:totp?secret=ONQW4ZDCN54C243UMFXGILLJNYQSC4DX&issuer=Sandbox&algorithm=SHA1&digits=6\
         &period=30"
    );
    assert!(code["nextAt"].is_u64());
    let response = running.client.get(running.url("/sandbox/qr.svg?username=totp")).send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "image/svg+xml");
    assert!(response.text().await.unwrap().contains("<svg"));
}

#[tokio::test]
async fn folders_are_served_with_the_headers_of_a_strict_portal() {
    let root = std::env::temp_dir().join(format!("sandbox-pages-{}", std::process::id()));
    let [page, package, examples] = ["page", "package", "examples"].map(|name| root.join(name));
    std::fs::create_dir_all(&page).unwrap();
    std::fs::create_dir_all(&package).unwrap();
    std::fs::create_dir_all(&examples).unwrap();
    std::fs::write(root.join("secret.txt"), "outside").unwrap();
    std::fs::write(page.join("index.html"), "<!doctype html><title>Page</title>").unwrap();
    std::fs::write(package.join("index.js"), "export {};").unwrap();
    std::fs::write(package.join("engine.wasm"), b"\0asm").unwrap();
    std::fs::write(package.join("style.css"), "p {}").unwrap();
    std::fs::write(examples.join("theme.css"), "p {}").unwrap();
    let folders = Folders { page: Some(page), package: Some(package), examples: Some(examples) };
    let running = start_with(behavior(), folders).await;
    for (path, status, content_type) in [
        ("/", 200, "text/html"),
        ("/?key=k&service=s", 200, "text/html"),
        ("/index.html", 200, "text/html"),
        ("/softlayer-password-set/index.js", 200, "text/javascript"),
        ("/softlayer-password-set/engine.wasm", 200, "application/wasm"),
        ("/softlayer-password-set/style.css", 200, "text/css"),
        ("/examples/theme.css", 200, "text/css"),
        ("/sandbox/", 200, "text/html; charset=utf-8"),
        ("/sandbox/control.js", 200, "text/javascript"),
        ("/sandbox/control.css", 200, "text/css"),
        ("/sandbox/users", 200, "application/json"),
        ("/missing.js", 404, ""),
        ("/softlayer-password-set/missing.js", 404, ""),
        ("/examples/missing.css", 404, ""),
        ("/..%2fsecret.txt", 404, ""),
        ("/softlayer-password-set/%2e%2e/secret.txt", 404, ""),
    ] {
        let response = running.client.get(running.url(path)).send().await.unwrap();
        let headers = response.headers();
        let header = |name: &str| headers.get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
        assert_eq!((response.status().as_u16(), header("content-type").as_str()), (status, content_type), "{path}");
        assert_eq!(
            header("content-security-policy"),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
             img-src 'self'; require-trusted-types-for 'script'; frame-ancestors 'none'",
            "{path}"
        );
        assert_eq!(header("referrer-policy"), "no-referrer");
        assert_eq!(header("connection"), "close");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(header("cross-origin-resource-policy"), "same-origin");
        assert!(header("permissions-policy").starts_with("camera=()"), "{path}");
        assert!(["no-cache", "no-store"].contains(&header("cache-control").as_str()), "{path}");
        assert!(!response.text().await.unwrap().contains("outside"), "{path}");
    }
    std::fs::remove_dir_all(root).unwrap();
}

#[tokio::test]
async fn without_a_page_the_root_leads_to_the_control_page() {
    let running = start().await;
    let response = running.client.get(running.url("/?key=k")).send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.headers()["location"].to_str().unwrap()), (307, "/sandbox/"));
}
