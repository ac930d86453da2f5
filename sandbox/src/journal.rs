//! The request log: the requests and their results, without secrets.

use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::VecDeque;

/// How many requests the log keeps; older ones are dropped.
pub const LENGTH: usize = 2_000;

/// Replaces a secret.
pub const REDACTED: &str = "…";

const SECRETS: [&str; 7] = [
    "key",
    "password",
    "securityAnswer",
    "securityCode",
    "secondSecurityCode",
    "securityQuestionAnswer",
    "authenticationToken",
];

/// One request of the API.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// When it was answered, in milliseconds since 1970.
    pub time: u64,
    /// The HTTP method.
    pub http_method: String,
    /// The path, without the values of a GET.
    pub path: String,
    /// The service, if there is such a one.
    pub service: Option<&'static str>,
    /// The method, if there is such a one.
    pub method: Option<&'static str>,
    /// The id in the path.
    pub id: Option<String>,
    /// The HTTP status of the response; null if the connection was reset.
    pub status: Option<u16>,
    /// The class of the exception in the response.
    pub code: Option<String>,
    /// The fault that was ordered for it.
    pub fault: Option<&'static str>,
    /// The `Content-Type` of the request.
    pub content_type: Option<String>,
    /// The body with its secrets replaced; null if it was not JSON.
    pub body: Value,
}

/// The last requests, oldest first.
#[derive(Debug, Default)]
pub struct Journal {
    entries: VecDeque<Entry>,
}

impl Journal {
    /// Adds a request.
    pub fn add(&mut self, entry: Entry) {
        if self.entries.len() >= LENGTH {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
    }

    /// The requests, oldest first.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter()
    }
}

/// A request's body with every secret replaced. The parameter of `getUserIdForPasswordSet` is the key itself.
pub fn redacted(body: &Value, first_parameter_is_key: bool) -> Value {
    let mut body = without_secrets(body);
    if first_parameter_is_key && let Some(parameters) = body.get_mut("parameters").and_then(Value::as_array_mut) {
        parameters.iter_mut().filter(|parameter| parameter.is_string()).for_each(|key| *key = REDACTED.into());
    }
    body
}

fn without_secrets(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let redacted = members.iter().map(|(name, value)| {
                let secret = SECRETS.contains(&name.as_str()) && !value.is_null();
                (name.clone(), if secret { REDACTED.into() } else { without_secrets(value) })
            });
            Value::Object(redacted.collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.iter().map(without_secrets).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_are_replaced_wherever_they_stand() {
        let body = json!({ "parameters": [
            { "key": "k", "password": "p", "securityAnswer": null, "userId": 8, "x": [{ "key": 1 }] },
            { "securityCode": "123456", "complexType": "…_Totp" },
        ] });
        assert_eq!(
            redacted(&body, false),
            json!({ "parameters": [
                { "key": "…", "password": "…", "securityAnswer": null, "userId": 8, "x": [{ "key": "…" }] },
                { "securityCode": "…", "complexType": "…_Totp" },
            ] })
        );
        assert_eq!(redacted(&json!({ "parameters": ["k"] }), true), json!({ "parameters": ["…"] }));
        assert_eq!(redacted(&json!({ "parameters": ["plain"] }), false), json!({ "parameters": ["plain"] }));
        assert_eq!(redacted(&Value::Null, true), Value::Null);
    }
}
