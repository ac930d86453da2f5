//! The control API under `/sandbox`, with which a person or a test reads e-mails, answers phones and orders faults. The
//! vendor has nothing like it. Errors are `{"error": "..."}`. No other origin may call it.

use crate::account::{Account, Factor};
use crate::clock::LONGEST_ADVANCE_SECONDS;
use crate::factors::{self, STEP_MILLISECONDS};
use crate::faults::{Order, Rule};
use crate::journal::Entry;
use crate::state::Sandbox;
use crate::world::{self, Mail};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::rejection::PathRejection;
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Path, Query, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::sync::Arc;

/// The routes under `/sandbox`.
pub fn routes() -> Router<Arc<Sandbox>> {
    Router::new()
        .route("/sandbox", get(|| async { axum::response::Redirect::permanent("/sandbox/") }))
        .route("/sandbox/", get(|| async { asset("text/html; charset=utf-8", include_str!("control/index.html")) }))
        .route("/sandbox/control.css", get(|| async { asset("text/css", include_str!("control/control.css")) }))
        .route("/sandbox/control.js", get(|| async { asset("text/javascript", include_str!("control/control.js")) }))
        .route("/sandbox/icon.svg", get(|| async { asset("image/svg+xml", include_str!("control/icon.svg")) }))
        .route("/sandbox/outbox", get(outbox))
        .route("/sandbox/users", get(users).post(add_user))
        .route("/sandbox/reset", post(reset))
        .route("/sandbox/clock", get(clock).post(advance_clock))
        .route("/sandbox/verify", post(verify))
        .route("/sandbox/phone", post(phone))
        .route("/sandbox/code", get(code))
        .route("/sandbox/qr.svg", get(qr_code))
        .route("/sandbox/faults", get(faults).post(order_fault).delete(clear_faults))
        .route("/sandbox/log", get(log))
        .route("/sandbox/record", get(record))
        .route("/sandbox/breaches/{prefix}", get(breaches))
        .route("/sandbox/{*rest}", axum::routing::any(|| async { Refusal::not_found("There is no such path.") }))
        .method_not_allowed_fallback(|| async { Refusal(StatusCode::METHOD_NOT_ALLOWED, "Not this method.".into()) })
        .layer(DefaultBodyLimit::max(crate::api::LARGEST_BODY))
}

fn asset(content_type: &'static str, text: &'static str) -> Response {
    let mut response = Response::new(Body::from(text));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

async fn breaches(prefix: Result<Path<String>, PathRejection>, headers: HeaderMap) -> Result<String, Refusal> {
    let Path(prefix) = prefix.map_err(|rejection| Refusal::bad(rejection.body_text()))?;
    let padded = headers.get("add-padding").is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"));
    crate::breaches::range(&prefix, padded).ok_or_else(|| Refusal::bad("Five hexadecimal digits are asked about."))
}

/// The error of the control API.
struct Refusal(StatusCode, String);

impl Refusal {
    fn bad(what: impl Into<String>) -> Self {
        Self(StatusCode::BAD_REQUEST, what.into())
    }

    fn not_found(what: impl Into<String>) -> Self {
        Self(StatusCode::NOT_FOUND, what.into())
    }

    fn no_user(username: &str) -> Self {
        Self::not_found(format!("There is no user \"{username}\"."))
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, Answer(json!({ "error": self.1 }))).into_response()
    }
}

/// JSON that must not be cached.
struct Answer(Value);

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
        (headers, self.0.to_string()).into_response()
    }
}

/// A JSON body. Its content type is required because a foreign page cannot send it without a preflight.
struct Json<T>(T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        if !says_json(request.headers()) {
            let what = "The content type must be application/json.";
            return Err(Refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE, what.to_owned()));
        }
        let bytes = Bytes::from_request(request, state).await;
        let bytes = bytes.map_err(|rejection| Refusal(rejection.status(), rejection.body_text()))?;
        let text: &[u8] = if bytes.is_empty() { b"{}" } else { &bytes };
        serde_json::from_slice(text).map(Self).map_err(|error| Refusal::bad(format!("The body is wrong: {error}.")))
    }
}

fn says_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

/// The parameters of a query.
struct Asked<T>(T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Asked<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let query = Query::try_from_uri(&parts.uri).map_err(|rejection| Refusal::bad(rejection.body_text()))?;
        Ok(Self(query.0))
    }
}

type Shared = State<Arc<Sandbox>>;

/// Which part of a list is asked for.
#[derive(Deserialize)]
struct Selection {
    username: Option<String>,
    limit: Option<usize>,
}

/// The newest of the selected ones, in the order in which they came.
fn newest<T>(items: impl DoubleEndedIterator<Item = T>, limit: Option<usize>) -> Vec<T> {
    let mut newest: Vec<T> = items.rev().take(limit.unwrap_or(usize::MAX)).collect();
    newest.reverse();
    newest
}

async fn outbox(State(sandbox): Shared, Asked(asked): Asked<Selection>) -> Answer {
    let state = sandbox.lock();
    let is_asked = |mail: &&Mail| asked.username.as_ref().is_none_or(|username| *username == mail.username);
    Answer(json!(newest(state.world.outbox().filter(is_asked), asked.limit)))
}

async fn users(State(sandbox): Shared, Asked(asked): Asked<Selection>) -> Answer {
    let state = sandbox.lock();
    let now = state.clock.now();
    let is_asked = |account: &&Account| match &asked.username {
        Some(username) => *username == account.username,
        None => true,
    };
    let users = state.world.accounts().filter(is_asked).take(asked.limit.unwrap_or(usize::MAX));
    Answer(users.map(|account| user(account, now)).collect())
}

fn user(account: &Account, now: u64) -> Value {
    let questions: Vec<Value> = account
        .fixture
        .questions
        .iter()
        .map(|question| json!({ "id": question.id, "question": question.text, "answer": question.answer }))
        .collect();
    let keys: Vec<Value> =
        account.fixture_keys().iter().map(|(key, state)| json!({ "key": key, "state": state.name() })).collect();
    let policy = account.fixture.policy;
    let phone = match &account.factor {
        Some(Factor::Phone(phone)) => Some(phone.call.as_ref().map_or("silent", |call| call.ring(now).name())),
        _ => None,
    };
    json!({
        "username": account.username,
        "userId": account.user_id,
        "description": account.fixture.description,
        "like": account.fixture.username,
        "policy": {
            "minimum": policy.minimum,
            "maximum": policy.maximum,
            "uppercase": policy.uppercase,
            "lowercase": policy.lowercase,
            "digits": policy.digits,
            "specials": policy.specials,
            "allowedSpecials": policy.allowed_specials,
            "stated": account.fixture.states_policy,
        },
        "questions": questions,
        "factor": account.fixture.factor.map(factors::Kind::name),
        "phone": phone,
        "keys": keys,
        "failures": account.failures,
        "lockedUntil": account.locked_until.filter(|until| now < *until),
        "timesSet": account.changes.len(),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewUser {
    username: String,
    like: String,
}

async fn add_user(State(sandbox): Shared, Json(new): Json<NewUser>) -> Result<Answer, Refusal> {
    let mut state = sandbox.lock();
    let now = state.clock.now();
    let user_id = state.world.add_user(&new.username, &new.like, now).map_err(Refusal::bad)?;
    Ok(Answer(json!({ "username": new.username, "userId": user_id })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

async fn reset(State(sandbox): Shared, Json(Nothing {}): Json<Nothing>) -> Answer {
    sandbox.reset();
    Answer(json!({ "reset": true }))
}

fn clock_answer(sandbox: &Sandbox) -> Answer {
    let state = sandbox.lock();
    Answer(json!({ "now": state.clock.now(), "advancedSeconds": state.clock.advanced().div_euclid(1000) }))
}

async fn clock(State(sandbox): Shared) -> Answer {
    clock_answer(&sandbox)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Advance {
    advance_seconds: u64,
}

async fn advance_clock(State(sandbox): Shared, Json(advance): Json<Advance>) -> Result<Answer, Refusal> {
    if advance.advance_seconds > LONGEST_ADVANCE_SECONDS {
        return Err(Refusal::bad(format!("\"advanceSeconds\" must be at most {LONGEST_ADVANCE_SECONDS}.")));
    }
    sandbox.lock().clock.advance(advance.advance_seconds);
    Ok(clock_answer(&sandbox))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    username: String,
    password: String,
}

async fn verify(State(sandbox): Shared, Json(claim): Json<Claim>) -> Result<Answer, Refusal> {
    let state = sandbox.lock();
    let account = state.world.account(&claim.username).ok_or_else(|| Refusal::no_user(&claim.username))?;
    Ok(Answer(json!({ "matches": account.has_password(&claim.password) })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhoneAnswer {
    username: String,
    answer: String,
}

async fn phone(State(sandbox): Shared, Json(given): Json<PhoneAnswer>) -> Result<Answer, Refusal> {
    let approve = match given.answer.as_str() {
        "approve" => true,
        "deny" => false,
        _ => return Err(Refusal::bad("\"answer\" must be \"approve\" or \"deny\".")),
    };
    let mut state = sandbox.lock();
    let now = state.clock.now();
    let account = state.world.account_mut(&given.username).ok_or_else(|| Refusal::no_user(&given.username))?;
    let Some(Factor::Phone(phone)) = &mut account.factor else {
        return Err(Refusal::bad(format!("\"{}\" has no phone.", given.username)));
    };
    if !phone.answer(approve, now) {
        let what = format!("The phone of \"{}\" is not ringing.", given.username);
        return Err(Refusal(StatusCode::CONFLICT, what));
    }
    Ok(Answer(json!({ "answered": given.answer })))
}

#[derive(Deserialize)]
struct Whose {
    username: String,
}

async fn code(State(sandbox): Shared, Asked(whose): Asked<Whose>) -> Result<Answer, Refusal> {
    let state = sandbox.lock();
    let now = state.clock.now();
    let account = state.world.account(&whose.username).ok_or_else(|| Refusal::no_user(&whose.username))?;
    match &account.factor {
        Some(Factor::Totp(totp)) => {
            let step = factors::step(now);
            let next = step.saturating_add(1);
            Ok(Answer(json!({
                "kind": "totp",
                "current": factors::code(&totp.secret, step),
                "next": factors::code(&totp.secret, next),
                "nextAt": next.saturating_mul(STEP_MILLISECONDS),
                "otpauth": otpauth(account, &totp.secret),
            })))
        }
        Some(Factor::Verisign(verisign)) => Ok(Answer(json!({
            "kind": "verisign",
            "current": factors::code(&verisign.secret, verisign.device),
            "next": factors::code(&verisign.secret, verisign.device.saturating_add(1)),
        }))),
        _ => Err(no_codes(&whose.username)),
    }
}

fn no_codes(username: &str) -> Refusal {
    Refusal::bad(format!("\"{username}\" has no factor with such codes."))
}

/// The URI that authenticator apps read from a QR code.
fn otpauth(account: &Account, secret: &factors::Secret) -> String {
    let label = percent_encoding::utf8_percent_encode(&account.username, percent_encoding::NON_ALPHANUMERIC);
    let secret = data_encoding::BASE32_NOPAD.encode(secret);
    format!("otpauth://totp/Sandbox:{label}?secret={secret}&issuer=Sandbox&algorithm=SHA1&digits=6&period=30")
}

async fn qr_code(State(sandbox): Shared, Asked(whose): Asked<Whose>) -> Result<Response, Refusal> {
    let uri = {
        let state = sandbox.lock();
        let account = state.world.account(&whose.username).ok_or_else(|| Refusal::no_user(&whose.username))?;
        match &account.factor {
            Some(Factor::Totp(totp)) => otpauth(account, &totp.secret),
            _ => return Err(no_codes(&whose.username)),
        }
    };
    let code = qrcode::QrCode::new(uri).map_err(|_| Refusal::bad("The name is too long for a QR code."))?;
    let svg = code.render::<qrcode::render::svg::Color>().min_dimensions(240, 240).build();
    let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, svg).into_response())
}

async fn faults(State(sandbox): Shared) -> Answer {
    Answer(sandbox.lock().faults.to_json())
}

async fn order_fault(State(sandbox): Shared, Json(order): Json<Order>) -> Result<Answer, Refusal> {
    let rule = Rule::from_order(order).map_err(Refusal::bad)?;
    let mut state = sandbox.lock();
    state.faults.add(rule).map_err(Refusal::bad)?;
    Ok(Answer(state.faults.to_json()))
}

async fn clear_faults(State(sandbox): Shared) -> Answer {
    let mut state = sandbox.lock();
    state.faults.clear();
    Answer(state.faults.to_json())
}

async fn log(State(sandbox): Shared, Asked(asked): Asked<Selection>) -> Answer {
    let state = sandbox.lock();
    let id = match &asked.username {
        Some(username) => state.world.account(username).map(|account| account.user_id.to_string()),
        None => None,
    };
    let is_asked = |entry: &&Entry| asked.username.is_none() || (entry.id.is_some() && entry.id == id);
    Answer(json!(newest(state.journal.entries().filter(is_asked), asked.limit)))
}

async fn record(State(sandbox): Shared, Asked(whose): Asked<Whose>) -> Result<Answer, Refusal> {
    let state = sandbox.lock();
    let account = state.world.account(&whose.username).ok_or_else(|| Refusal::no_user(&whose.username))?;
    Ok(Answer(world::record(account)))
}
