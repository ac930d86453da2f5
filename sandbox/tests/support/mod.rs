//! A real sandbox on a free port, and helpers to call it.
#![allow(dead_code, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sandbox::clock::Clock;
use sandbox::pages::Folders;
use sandbox::state::{Behavior, Sandbox};
use sandbox::world::Settings;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

pub const CUSTOMER: &str = "SoftLayer_User_Customer";
pub const SERVICES: [&str; 3] = [
    "SoftLayer_User_Customer",
    "SoftLayer_User_Customer_OpenIdConnect",
    "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile",
];
pub const BINDING: &str = "SoftLayer_Container_User_Customer_External_Binding";
/// Acceptable to every fixture's policy that asks for characters.
pub const PASSWORD: &str = "NEw-password.123";

/// A sandbox that serves until it is dropped.
pub struct Running {
    pub address: SocketAddr,
    pub client: reqwest::Client,
    server: tokio::task::JoinHandle<()>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.server.abort();
    }
}

pub fn behavior() -> Behavior {
    Behavior { cors: true, request_timeout: Duration::from_secs(30) }
}

pub async fn start() -> Running {
    start_with(behavior(), Folders::default()).await
}

pub async fn start_with(behavior: Behavior, folders: Folders) -> Running {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let settings = Settings { link_base: format!("http://{address}/"), lockout_failures: 5 };
    let sandbox = Arc::new(Sandbox::new(settings, behavior, Clock::system()));
    let router = sandbox::router(sandbox, &folders);
    let server = tokio::spawn(async move { sandbox::serve(listener, router).await.unwrap() });
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    Running { address, client, server }
}

/// A status and its JSON.
pub type Answer = (u16, Value);

impl Running {
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub async fn get(&self, path: &str) -> Answer {
        json_of(self.client.get(self.url(path)).send().await.unwrap()).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        json_of(self.client.post(self.url(path)).json(&body).send().await.unwrap()).await
    }

    /// Makes a control call that must succeed.
    pub async fn control(&self, path: &str, body: Value) -> Value {
        let (status, answer) = self.post(&format!("/sandbox/{path}"), body).await;
        assert_eq!(status, 200, "{answer}");
        answer
    }

    /// Calls an API method with any body.
    pub async fn send(
        &self,
        id: Option<u64>,
        method: &str,
        parameters: Value,
    ) -> Result<reqwest::Response, reqwest::Error> {
        let id = id.map(|id| format!("{id}/")).unwrap_or_default();
        let url = self.url(&format!("/rest/v3.1/{CUSTOMER}/{id}{method}"));
        self.client.post(url).json(&json!({ "parameters": parameters })).send().await
    }

    pub async fn call(&self, id: Option<u64>, method: &str, parameters: Value) -> Answer {
        json_of(self.send(id, method, parameters).await.unwrap()).await
    }

    /// Requests a link for a user and takes the key from the outbox.
    pub async fn key(&self, username: &str) -> String {
        let answer = self.call(None, "initiatePortalPasswordChange", json!([username])).await;
        assert_eq!(answer, (200, json!(true)));
        let (_, outbox) = self.get(&format!("/sandbox/outbox?username={username}&limit=1")).await;
        outbox[0]["key"].as_str().unwrap().to_owned()
    }

    /// Goes through the flow until the password is needed.
    pub async fn visit(&self, username: &str) -> Visit<'_> {
        let key = self.key(username).await;
        let (status, id) = self.call(None, "getUserIdForPasswordSet", json!([key])).await;
        assert_eq!(status, 200);
        let id = id.as_u64().unwrap();
        let (status, mut container) =
            self.call(Some(id), "getRequirementsForPasswordSet", json!([{ "key": key }])).await;
        assert_eq!(status, 200);
        container["password"] = json!(PASSWORD);
        Visit { running: self, username: username.to_owned(), key, id, container }
    }

    pub async fn has_password(&self, username: &str, password: &str) -> bool {
        let claim = json!({ "username": username, "password": password });
        self.control("verify", claim).await["matches"].as_bool().unwrap()
    }

    pub async fn times_set(&self, username: &str) -> u64 {
        self.get(&format!("/sandbox/record?username={username}")).await.1["timesSet"].as_u64().unwrap()
    }

    pub async fn advance(&self, seconds: u64) {
        self.control("clock", json!({ "advanceSeconds": seconds })).await;
    }

    /// The current and the next code of a user. A time-based code stays the current one for at least some seconds.
    pub async fn codes(&self, username: &str) -> (String, String) {
        let path = format!("/sandbox/code?username={username}");
        let (status, mut codes) = self.get(&path).await;
        assert_eq!(status, 200, "{codes}");
        let now = self.get("/sandbox/clock").await.1["now"].as_u64().unwrap();
        if codes["nextAt"].as_u64().is_some_and(|next_at| next_at < now + 5000) {
            self.advance(5).await;
            codes = self.get(&path).await.1;
        }
        (codes["current"].as_str().unwrap().to_owned(), codes["next"].as_str().unwrap().to_owned())
    }
}

pub async fn json_of(response: reqwest::Response) -> Answer {
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {status} {text:?}")))
}

/// A user's walk, with its container.
pub struct Visit<'a> {
    pub running: &'a Running,
    pub username: String,
    pub key: String,
    pub id: u64,
    pub container: Value,
}

impl Visit<'_> {
    pub async fn process(&self, binding: Value) -> Answer {
        self.running.call(Some(self.id), "processPasswordSetRequest", json!([self.container, binding])).await
    }

    pub async fn check_phone(&self) -> Answer {
        let parameters = json!([self.container, phone()]);
        self.running.call(Some(self.id), "checkPhoneFactorAuthenticationForPasswordSet", parameters).await
    }

    pub fn answer(&mut self, id: u64, answer: &str) {
        self.container["answeredSecurityQuestionId"] = json!(id);
        self.container["securityAnswer"] = json!(answer);
    }

    /// Asserts that this walk has set the password once, and that the key is used up.
    pub async fn assert_set(&self, answer: Answer) {
        assert_eq!(answer, (200, json!(true)));
        let password = self.container["password"].as_str().unwrap();
        assert!(self.running.has_password(&self.username, password).await);
        assert_eq!(self.running.times_set(&self.username).await, 1);
        let (_, fault) = self.running.call(None, "getUserIdForPasswordSet", json!([self.key])).await;
        assert_eq!(fault["error"], "Invalid password recovery key");
    }

    pub async fn assert_not_set(&self) {
        assert_eq!(self.running.times_set(&self.username).await, 0);
        let answer = self.running.call(None, "getUserIdForPasswordSet", json!([self.key])).await;
        assert_eq!(answer, (200, json!(self.id)));
    }
}

pub fn phone() -> Value {
    json!({ "complexType": format!("{BINDING}_Phone") })
}

pub fn totp(code: &str) -> Value {
    json!({ "complexType": format!("{BINDING}_Totp"), "securityCode": code })
}

pub fn verisign(code: &str, second: Option<&str>) -> Value {
    json!({ "complexType": format!("{BINDING}_Verisign"), "securityCode": code, "secondSecurityCode": second })
}

/// Asserts a fault by the end of its class and the beginning of its message.
#[track_caller]
pub fn assert_fault(answer: &Answer, class: &str, message: &str) {
    let (status, fault) = answer;
    let members = fault.as_object().unwrap_or_else(|| panic!("no fault: {fault}"));
    assert!(*status >= 400, "{status} {fault}");
    assert_eq!(members.len(), 2, "{fault}");
    assert_eq!(fault["code"], format!("SoftLayer_Exception_{class}"), "{fault}");
    assert!(fault["error"].as_str().unwrap().starts_with(message), "{fault}");
}

pub const INVALID_KEY: (&str, &str) = ("Public", "Invalid password recovery key");
pub const AWAITING: (&str, &str) =
    ("User_Customer_External_Binding_AwaitingResponse", "Waiting on the external authentication response");
pub const FAILED: (&str, &str) =
    ("User_Customer_External_Binding_AuthenticationFailed", "External authentication failed");
pub const WRONG_ANSWER: (&str, &str) =
    ("User_Customer_InvalidSecurityQuestionAnswer", "Invalid answer provided for security question");
pub const LOCKED: (&str, &str) = ("User_Customer_AccountLocked", "Account has been locked for 30 minutes");
pub const CODE_REQUIRED: (&str, &str) =
    ("User_Customer_External_Binding_SecurityCodeRequired", "You must supply external authentication credentials");
pub const SECOND_CODE_REQUIRED: (&str, &str) = (
    "User_Customer_External_Binding_Verisign_SecondSecurityCodeRequired",
    "Your credential has become out of synchronization",
);
pub const TOTP_REQUIRED: (&str, &str) = (
    "User_Customer_External_Binding_TotpAuthenticationRequired",
    "Time-based One Time Password authentication is required",
);
pub const PHONE_REQUIRED: (&str, &str) =
    ("User_Customer_External_Binding_PhoneAuthenticationRequired", "Phone-based authentication is required");

#[track_caller]
pub fn assert_is(answer: &Answer, (class, message): (&str, &str)) {
    assert_fault(answer, class, message);
}
