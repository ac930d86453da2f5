//! Faults on demand, which the control API orders for certain requests. `api` carries them out.

use crate::service::Method;
use axum::http::HeaderValue;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};

/// The longest delay that can be ordered, in milliseconds.
pub const LONGEST_DELAY_MILLISECONDS: u64 = 600_000;
/// How many orders can wait at the same time.
const MOST_ORDERS: usize = 1_000;

/// What goes wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// Nothing but the delay.
    Delay,
    /// Status 429, with this `Retry-After` if any.
    TooManyRequests(Option<HeaderValue>),
    /// Status 500 with a text.
    ServerError,
    /// Status 502 with a page of HTML.
    BadGateway,
    /// Status 200 with an empty body.
    Empty,
    /// The first half of the true answer; an empty body for a number, because half of it would still be a number.
    CutOff,
    /// Status 200 with this text in place of the result.
    WrongType(String),
    /// The connection is reset in place of an answer.
    Reset,
    /// The headers and the first byte arrive, then the connection is reset.
    ResetMidway,
    /// The answer lacks the CORS headers.
    CorsOff,
    /// This body as a vendor's fault, with this status.
    Exception(Value, u16),
}

/// The body of `POST /sandbox/faults`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Order {
    method: String,
    fault: String,
    #[serde(default = "once")]
    times: u32,
    username: Option<String>,
    when: Option<String>,
    milliseconds: Option<u64>,
    retry_after: Option<String>,
    #[serde(default, deserialize_with = "even_null")]
    value: Option<Value>,
    text: Option<String>,
    error: Option<String>,
    code: Option<String>,
    status: Option<u16>,
}

fn once() -> u32 {
    1
}

fn even_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// A checked order.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The fault's name in the control API.
    pub name: &'static str,
    /// What goes wrong.
    pub fault: Fault,
    /// Whether the request is carried out before it goes wrong.
    pub after: bool,
    /// How long to wait at the point where it goes wrong, in milliseconds.
    pub delay: u64,
    method: Option<Method>,
    username: Option<String>,
    left: u32,
}

impl Rule {
    /// Checks an order.
    ///
    /// # Errors
    /// A sentence that says what is wrong with it.
    pub fn from_order(order: Order) -> Result<Self, String> {
        let method = match order.method.as_str() {
            "*" => None,
            name => Some(
                Method::named(name).ok_or_else(|| format!("\"method\" must be \"*\" or an API method, not {name}."))?,
            ),
        };
        let (name, fault, after) = fault_of(&order)?;
        let after = match order.when.as_deref() {
            None => after,
            Some("before") => false,
            Some("after") => true,
            Some(_) => return Err("\"when\" must be \"before\" or \"after\" (the request is carried out).".to_owned()),
        };
        let delay = order.milliseconds.unwrap_or_default();
        if delay > LONGEST_DELAY_MILLISECONDS {
            return Err(format!("\"milliseconds\" must be at most {LONGEST_DELAY_MILLISECONDS}."));
        }
        if order.times == 0 {
            return Err("\"times\" must be at least 1.".to_owned());
        }
        Ok(Self { name, fault, after, delay, method, username: order.username, left: order.times })
    }

    fn matches(&self, method: Option<Method>, username: Option<&str>) -> bool {
        (self.method.is_none() || self.method == method)
            && (self.username.is_none() || self.username.as_deref() == username)
    }

    fn to_json(&self) -> Value {
        json!({
            "method": self.method.map_or("*", Method::name),
            "username": self.username,
            "fault": self.name,
            "when": if self.after { "after" } else { "before" },
            "milliseconds": self.delay,
            "timesLeft": self.left,
        })
    }
}

fn fault_of(order: &Order) -> Result<(&'static str, Fault, bool), String> {
    Ok(match order.fault.as_str() {
        "delay" => {
            order.milliseconds.ok_or("\"delay\" needs \"milliseconds\".")?;
            ("delay", Fault::Delay, false)
        }
        "tooManyRequests" => {
            let header = order.retry_after.as_deref().map(HeaderValue::from_str).transpose();
            let header = header.map_err(|_| "\"retryAfter\" must be a header's value.")?;
            ("tooManyRequests", Fault::TooManyRequests(header), false)
        }
        "serverError" => ("serverError", Fault::ServerError, false),
        "badGateway" => ("badGateway", Fault::BadGateway, false),
        "empty" => ("empty", Fault::Empty, false),
        "cutOff" => ("cutOff", Fault::CutOff, true),
        "wrongType" => {
            let text = match (&order.value, &order.text) {
                (Some(value), None) => value.to_string(),
                (None, Some(text)) => text.clone(),
                _ => return Err("\"wrongType\" needs either \"value\" (JSON) or \"text\".".to_owned()),
            };
            ("wrongType", Fault::WrongType(text), true)
        }
        "resetBefore" => ("resetBefore", Fault::Reset, false),
        "resetAfter" => ("resetAfter", Fault::Reset, true),
        "resetMidway" => ("resetMidway", Fault::ResetMidway, true),
        "corsOff" => ("corsOff", Fault::CorsOff, true),
        "fault" => {
            let error = order.error.as_deref().ok_or("\"fault\" needs \"error\".")?;
            let mut body = json!({ "error": error });
            if let (Some(code), Some(members)) = (&order.code, body.as_object_mut()) {
                members.insert("code".to_owned(), Value::from(code.as_str()));
            }
            let status = order.status.unwrap_or(500);
            if !(200..=599).contains(&status) {
                return Err("\"status\" must be 200 to 599.".to_owned());
            }
            ("fault", Fault::Exception(body, status), false)
        }
        other => return Err(format!("There is no fault \"{other}\".")),
    })
}

/// The orders that wait for their requests, oldest first.
#[derive(Debug, Default)]
pub struct Faults {
    rules: Vec<Rule>,
}

impl Faults {
    /// Adds an order.
    ///
    /// # Errors
    /// If too many are waiting.
    pub fn add(&mut self, rule: Rule) -> Result<(), String> {
        if self.rules.len() >= MOST_ORDERS {
            return Err(format!("{MOST_ORDERS} faults are waiting already."));
        }
        self.rules.push(rule);
        Ok(())
    }

    /// Takes the oldest order for a request. At most one order applies to a request.
    pub fn take(&mut self, method: Option<Method>, username: Option<&str>) -> Option<Rule> {
        self.take_where(|rule| rule.matches(method, username))
    }

    /// Takes the oldest order that switches CORS off, for a preflight, which names no user.
    pub fn take_cors_off(&mut self, method: Option<Method>) -> Option<Rule> {
        self.take_where(|rule| rule.fault == Fault::CorsOff && rule.matches(method, None))
    }

    fn take_where(&mut self, applies: impl Fn(&Rule) -> bool) -> Option<Rule> {
        let position = self.rules.iter().position(applies)?;
        let rule = self.rules.get_mut(position)?;
        rule.left = rule.left.saturating_sub(1);
        let taken = rule.clone();
        if taken.left == 0 {
            self.rules.remove(position);
        }
        Some(taken)
    }

    /// Drops every order.
    pub fn clear(&mut self) {
        self.rules.clear();
    }

    /// The orders as the control API shows them.
    pub fn to_json(&self) -> Value {
        self.rules.iter().map(Rule::to_json).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(order: Value) -> Result<Rule, String> {
        Rule::from_order(serde_json::from_value(order).map_err(|error| error.to_string())?)
    }

    #[test]
    fn orders_are_taken_oldest_first_as_often_as_ordered() {
        let mut faults = Faults::default();
        let process = Method::ProcessPasswordSetRequest;
        faults
            .add(rule(json!({ "method": "processPasswordSetRequest", "fault": "empty", "times": 2 })).unwrap())
            .unwrap();
        faults.add(rule(json!({ "method": "*", "fault": "serverError", "username": "plain" })).unwrap()).unwrap();
        assert!(faults.take(Some(Method::GetUserIdForPasswordSet), Some("strict")).is_none());
        assert_eq!(faults.take(Some(process), Some("plain")).unwrap().fault, Fault::Empty);
        assert_eq!(faults.take(Some(process), None).unwrap().fault, Fault::Empty);
        assert!(faults.take(Some(process), None).is_none());
        assert_eq!(faults.take(Some(process), Some("plain")).unwrap().fault, Fault::ServerError);
        assert_eq!(faults.to_json(), json!([]));
    }

    #[test]
    fn a_preflight_takes_only_orders_about_cors() {
        let mut faults = Faults::default();
        faults.add(rule(json!({ "method": "*", "fault": "empty" })).unwrap()).unwrap();
        faults.add(rule(json!({ "method": "*", "fault": "corsOff" })).unwrap()).unwrap();
        assert_eq!(faults.take_cors_off(None).unwrap().fault, Fault::CorsOff);
        assert!(faults.take_cors_off(None).is_none());
        assert_eq!(faults.take(None, None).unwrap().fault, Fault::Empty);
    }

    #[test]
    fn null_is_a_value_of_a_wrong_type() {
        let fault = |order| rule(order).unwrap().fault;
        let null = json!({ "method": "*", "fault": "wrongType", "value": null });
        assert_eq!(fault(null), Fault::WrongType("null".to_owned()));
        let text = json!({ "method": "*", "fault": "wrongType", "text": "1e999" });
        assert_eq!(fault(text), Fault::WrongType("1e999".to_owned()));
    }

    #[test]
    fn wrong_orders_are_refused() {
        for wrong in [
            json!({}),
            json!({ "method": "*" }),
            json!({ "method": "getObject", "fault": "empty" }),
            json!({ "method": "*", "fault": "earthquake" }),
            json!({ "method": "*", "fault": "delay" }),
            json!({ "method": "*", "fault": "delay", "milliseconds": 600_001 }),
            json!({ "method": "*", "fault": "delay", "milliseconds": -1 }),
            json!({ "method": "*", "fault": "empty", "times": 0 }),
            json!({ "method": "*", "fault": "empty", "when": "later" }),
            json!({ "method": "*", "fault": "empty", "tiems": 1 }),
            json!({ "method": "*", "fault": "wrongType" }),
            json!({ "method": "*", "fault": "wrongType", "value": 1, "text": "1" }),
            json!({ "method": "*", "fault": "tooManyRequests", "retryAfter": "1\r\n2" }),
            json!({ "method": "*", "fault": "fault" }),
            json!({ "method": "*", "fault": "fault", "error": "x", "status": 99 }),
        ] {
            assert!(rule(wrong.clone()).is_err(), "{wrong}");
        }
    }
}
