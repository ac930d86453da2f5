//! The API over HTTP: paths, bodies, exceptions, CORS, and the faults that the control API orders. `world` carries out
//! the methods.

use crate::connection::AbortSwitch;
use crate::exception::Exception;
use crate::faults::{Fault, Rule};
use crate::journal::{Entry, REDACTED, redacted};
use crate::service::{Method, Service};
use crate::state::{Sandbox, State as SharedState};
use crate::world::Request as ApiRequest;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use http_body_util::BodyExt;
use http_body_util::channel::Channel;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// The largest body accepted, in bytes.
pub const LARGEST_BODY: usize = 64 * 1024;
/// How much of a body that is too large is read before it is refused. A client that is still writing does not see the
/// answer.
const MOST_DISCARDED: usize = 8 * 1024 * 1024;

/// Answers one request under `/rest`.
pub async fn answer(
    State(sandbox): State<Arc<Sandbox>>,
    ConnectInfo(switch): ConnectInfo<AbortSwitch>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let target = Target::of(&head.method, head.uri.path());
    if head.method == axum::http::Method::OPTIONS {
        return preflight(&sandbox, target.ok().map(|target| target.method));
    }
    let body = match tokio::time::timeout(sandbox.behavior.request_timeout, read(body)).await {
        Ok(body) => body,
        Err(_) => Err(Exception::too_slow()),
    };
    let asked = Asked::new(&head.method, head.uri.path(), &head.headers, target, body);
    // A request is completed even if the client has disconnected, as a real server would do.
    let carried_out = tokio::spawn(async move { carry_out(&sandbox, asked, &switch).await });
    carried_out.await.unwrap_or_else(|_| json_answer(500, Exception::internal().to_json().to_string()))
}

/// The parts of a path.
#[derive(Debug, PartialEq, Eq)]
struct Target {
    service: Service,
    method: Method,
    id: Option<String>,
    values: Vec<String>,
}

impl Target {
    /// Reads `/rest/v3.1/{service}[/{id}]/{method}[.json][/{value}…]`.
    fn of(http_method: &axum::http::Method, path: &str) -> Result<Self, Exception> {
        let unknown = || Exception::not_found("The stand-in answers under /rest/v3.1/{service} only.");
        let path = path.strip_prefix("/rest/v3.1/").ok_or_else(unknown)?;
        let path = path.strip_suffix('/').unwrap_or(path);
        let path = path.strip_suffix(".json").unwrap_or(path);
        let segments: Result<Vec<String>, Exception> = path.split('/').map(decoded).collect();
        let mut segments = segments?.into_iter();
        let service = segments.next().unwrap_or_default();
        let service = Service::named(&service).ok_or_else(|| Exception::not_found("There is no such service."))?;
        let no_method = || Exception::not_found("The service has no such method.");
        let first = segments.next().ok_or_else(no_method)?;
        let (id, method) = match method_named(&first) {
            Some(method) => (None, method),
            None => (Some(first), segments.next().as_deref().and_then(method_named).ok_or_else(no_method)?),
        };
        let values: Vec<String> = segments.collect();
        if !values.is_empty() && (http_method != axum::http::Method::GET || !method.takes_simple_value()) {
            return Err(Exception::not_found("Only a GET carries parameters in its path, and only simple ones."));
        }
        Ok(Self { service, method, id, values })
    }
}

fn method_named(segment: &str) -> Option<Method> {
    Method::named(segment.strip_suffix(".json").unwrap_or(segment))
}

fn decoded(segment: &str) -> Result<String, Exception> {
    let text = percent_decode_str(segment).decode_utf8();
    text.map(String::from).map_err(|_| Exception::malformed("The path is not UTF-8."))
}

/// Reads a bounded body.
async fn read(mut body: Body) -> Result<Bytes, Exception> {
    let mut bytes = Vec::new();
    let mut length = 0_usize;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Exception::malformed("The body broke off."))?;
        let Some(data) = frame.data_ref() else { continue };
        length = length.saturating_add(data.len());
        if length <= LARGEST_BODY {
            bytes.extend_from_slice(data);
        } else if length > MOST_DISCARDED {
            break;
        }
    }
    if length > LARGEST_BODY { Err(Exception::too_large(LARGEST_BODY)) } else { Ok(bytes.into()) }
}

/// A request. Parts that cannot be read are missing.
struct Asked {
    target: Option<Target>,
    parameters: Result<Vec<Value>, Exception>,
    entry: Entry,
}

impl Asked {
    fn new(
        http_method: &axum::http::Method,
        path: &str,
        headers: &HeaderMap,
        target: Result<Target, Exception>,
        body: Result<Bytes, Exception>,
    ) -> Self {
        let json: Option<Value> = body.as_ref().ok().and_then(|bytes| serde_json::from_slice(bytes).ok());
        let first_is_key = target.as_ref().is_ok_and(|target| target.method == Method::GetUserIdForPasswordSet);
        let entry = Entry {
            time: 0,
            http_method: http_method.to_string(),
            path: path_without_values(path, target.as_ref().ok()),
            service: target.as_ref().ok().map(|target| target.service.name()),
            method: target.as_ref().ok().map(|target| target.method.name()),
            id: target.as_ref().ok().and_then(|target| target.id.clone()),
            status: None,
            code: None,
            fault: None,
            content_type: headers
                .get(header::CONTENT_TYPE)
                .and_then(|value| value.to_str().ok())
                .map(|value| value.chars().take(100).collect()),
            body: json.as_ref().map_or(Value::Null, |json| redacted(json, first_is_key)),
        };
        let (target, parameters) = match target {
            Err(exception) => (None, Err(exception)),
            Ok(target) => {
                let parameters = body.and_then(|_| parameters(http_method, &target, json));
                (Some(target), parameters)
            }
        };
        Self { target, parameters, entry }
    }

    fn as_api_request<'a>(target: &'a Target, parameters: &'a [Value]) -> ApiRequest<'a> {
        ApiRequest { service: target.service, method: target.method, id: target.id.as_deref(), parameters }
    }
}

fn parameters(http_method: &axum::http::Method, target: &Target, json: Option<Value>) -> Result<Vec<Value>, Exception> {
    match http_method.as_str() {
        "GET" if target.method.takes_simple_value() => {
            Ok(target.values.iter().map(|value| Value::from(value.as_str())).collect())
        }
        "GET" => Err(Exception::malformed("The parameters of this method do not fit into a path: POST them.")),
        "POST" => {
            let mut json = json.ok_or_else(|| Exception::malformed("The body is not JSON."))?;
            match json.get_mut("parameters").map(Value::take) {
                Some(Value::Array(parameters)) => Ok(parameters),
                _ => Err(Exception::malformed("The body must be an object with \"parameters\", an array.")),
            }
        }
        _ => Err(Exception::malformed("Requests are POST, or GET with simple values in the path.")),
    }
}

/// The path without values: a GET may have a key in it.
fn path_without_values(path: &str, target: Option<&Target>) -> String {
    let Some(target) = target else { return format!("/rest/{REDACTED}") };
    if target.values.is_empty() {
        return path.to_owned();
    }
    let kept = if target.id.is_some() { 6 } else { 5 };
    let kept: Vec<&str> = path.split('/').take(kept).collect();
    format!("{}/{REDACTED}", kept.join("/"))
}

async fn carry_out(sandbox: &Sandbox, asked: Asked, switch: &AbortSwitch) -> Response {
    let Asked { target, parameters, mut entry } = asked;
    let rule = ordered_fault(&mut sandbox.lock(), target.as_ref(), parameters.as_deref().unwrap_or_default());
    entry.fault = rule.as_ref().map(|rule| rule.name);
    let delay = Duration::from_millis(rule.as_ref().map_or(0, |rule| rule.delay));
    let before = rule.as_ref().is_some_and(|rule| !rule.after);
    if before && !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let prevented = rule.as_ref().is_some_and(|rule| !rule.after && rule.fault != Fault::Delay);
    let result = match (&target, parameters) {
        _ if prevented => Ok(Value::Null),
        (Some(target), Ok(parameters)) => {
            let mut state = sandbox.lock();
            let now = state.clock.now();
            state.world.call(&Asked::as_api_request(target, &parameters), now)
        }
        (_, Err(exception)) => Err(exception),
        (None, Ok(_)) => Err(Exception::internal()),
    };
    if !before && !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let mut response = match &result {
        Ok(value) => json_answer(200, value.to_string()),
        Err(exception) => {
            entry.code = Some(exception.code.to_owned());
            json_answer(exception.status, exception.to_json().to_string())
        }
    };
    entry.status = Some(response.status().as_u16());
    let mut cors = sandbox.behavior.cors;
    if let Some(rule) = rule {
        cors = cors && rule.fault != Fault::CorsOff;
        if let Some(faulty) = faulty_answer(&rule, &result, switch) {
            entry.code = match &rule.fault {
                Fault::Exception(body, _) => body.get("code").and_then(Value::as_str).map(str::to_owned),
                _ => None,
            };
            let reset = matches!(rule.fault, Fault::Reset | Fault::ResetMidway);
            entry.status = (!reset).then(|| faulty.status().as_u16());
            response = faulty;
        }
    }
    if cors {
        allow_any_origin(response.headers_mut());
    }
    let mut state = sandbox.lock();
    entry.time = state.clock.now();
    state.journal.add(entry);
    response
}

fn ordered_fault(state: &mut SharedState, target: Option<&Target>, parameters: &[Value]) -> Option<Rule> {
    let subject = target.and_then(|target| state.world.subject(&Asked::as_api_request(target, parameters)));
    let username = subject.map(|account| account.username.as_str());
    state.faults.take(target.map(|target| target.method), username)
}

/// The response in place of the true one; `None` if the true one is sent.
fn faulty_answer(rule: &Rule, result: &Result<Value, Exception>, switch: &AbortSwitch) -> Option<Response> {
    let truth = match result {
        Ok(value) => value.to_string(),
        Err(exception) => exception.to_json().to_string(),
    };
    Some(match &rule.fault {
        Fault::Delay | Fault::CorsOff => return None,
        Fault::TooManyRequests(retry_after) => {
            let mut response = typed_answer(429, "text/plain; charset=utf-8", "Too many requests.\n");
            if let Some(value) = retry_after {
                response.headers_mut().insert(header::RETRY_AFTER, value.clone());
            }
            response
        }
        Fault::ServerError => typed_answer(500, "text/plain; charset=utf-8", "Internal server error.\n"),
        Fault::BadGateway => typed_answer(502, "text/html; charset=utf-8", BAD_GATEWAY),
        Fault::Empty => json_answer(200, String::new()),
        Fault::CutOff => {
            let whole = matches!(result, Ok(Value::Number(_)));
            let kept = if whole { 0 } else { truth.chars().count().div_euclid(2) };
            json_answer(200, truth.chars().take(kept).collect())
        }
        Fault::WrongType(text) => json_answer(200, text.clone()),
        Fault::Reset => {
            switch.abort();
            json_answer(200, truth)
        }
        Fault::ResetMidway => broken_answer(&truth, switch.clone()),
        Fault::Exception(body, status) => json_answer(*status, body.to_string()),
    })
}

const BAD_GATEWAY: &str =
    "<!doctype html>\n<html lang=\"en\"><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1></html>\n";

/// Headers and the first byte, and then the connection is reset.
fn broken_answer(truth: &str, switch: AbortSwitch) -> Response {
    let first: Bytes = truth.bytes().take(1).collect::<Vec<u8>>().into();
    let rest: Bytes = truth.bytes().skip(1).chain([b' ']).collect::<Vec<u8>>().into();
    let length = first.len().saturating_add(rest.len());
    let (mut sender, body) = Channel::<Bytes, Infallible>::new(1);
    tokio::spawn(async move {
        let sent = sender.send_data(first).await;
        tokio::time::sleep(Duration::from_millis(20)).await;
        switch.abort();
        // The switch breaks the next write. If even the first byte failed, the client is gone.
        if sent.is_ok() {
            let _ = sender.send_data(rest).await;
        }
    });
    let mut response = typed_answer(200, "application/json", Body::new(body));
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    response
}

fn json_answer(status: u16, text: String) -> Response {
    typed_answer(status, "application/json", text)
}

fn typed_answer(status: u16, content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn preflight(sandbox: &Sandbox, method: Option<Method>) -> Response {
    let off = sandbox.lock().faults.take_cors_off(method).is_some();
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    if sandbox.behavior.cors && !off {
        let headers = response.headers_mut();
        allow_any_origin(headers);
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, OPTIONS"));
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("content-type"));
        // Nothing is cached, so that switching CORS off has an effect at once.
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("0"));
    }
    response
}

fn allow_any_origin(headers: &mut HeaderMap) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("retry-after"));
}
