//! Converts all values: requirements in, rules and states out.
//!
//! Values that go out pass through serde-wasm-bindgen. Values that come in do not: its errors print numbers, and
//! printing floating-point numbers alone would add a tenth to the download.

use super::error::Error;
use crate::api::json::Value;
use crate::api::{Fault, Loss, Question, Service};
use crate::flow::{
    Action, Busy, Claim, FailureCode, Flow, Key, KeyProblem, PasswordProblem, PhoneProblem, Resume, State,
};
use crate::policy::{COUNTED_MEMBERS, Policy, PolicyError, Requirements, Rule, RuleId, SPECIAL_MEMBER, password_rules};
use crate::reading::{Change, Hidden, InputProblem, LinkProblem, RecoveryLink, Typed};
use js_sys::Reflect;
use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;

// ------------------------------------------------------------------------------------------------ in

/// A member of an object; `undefined` if it is missing or its getter throws.
pub fn member(object: &JsValue, name: &str) -> JsValue {
    // wasm-bindgen leaks a value for each exception that it catches, so the usual paths must not throw.
    if !object.is_object() && !object.is_function() {
        return JsValue::UNDEFINED;
    }
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// Stands for a number that only the service knows.
const UNKNOWN: &str = "unknown";

/// Reads a policy from requirements in the vendor's spelling.
pub fn policy(object: &JsValue) -> Result<Policy, Error> {
    let mut requirements = Requirements::default();
    let mut unknown = Vec::new();
    for ((rule, name, _), count) in COUNTED_MEMBERS.iter().zip(&mut requirements.counts) {
        let value = member(object, name);
        #[allow(
            clippy::cast_possible_truncation,
            reason = "whole numbers up to 2^53 fit an i64, and the cast saturates"
        )]
        match value.as_f64() {
            Some(number) if number.fract() == 0.0 => *count = Some(number as i64),
            _ if is_missing(&value) => {}
            _ if value.as_string().as_deref() == Some(UNKNOWN) => unknown.push(*rule),
            _ => return Err(PolicyError::WrongType.into()),
        }
    }
    let special = member(object, SPECIAL_MEMBER);
    requirements.special_allowed = special.as_string();
    if requirements.special_allowed.is_none() && !is_missing(&special) {
        return Err(PolicyError::WrongType.into());
    }
    Ok(Policy::partly_known(&requirements, &unknown)?)
}

fn is_missing(value: &JsValue) -> bool {
    value.is_null() || value.is_undefined()
}

// ----------------------------------------------------------------------------------------------- out

/// Plain data for JavaScript, with one implementation of `Serialize`. Derived ones for each type would weigh several
/// kilobytes.
enum View<'a> {
    Null,
    Flag(bool),
    Number(f64),
    Text(&'a str),
    List(Vec<Self>),
    Object(Members<'a>),
}

/// The members of an object.
#[derive(Default)]
struct Members<'a>(Vec<(&'static str, View<'a>)>);

impl<'a> Members<'a> {
    #[inline(never)]
    fn set(&mut self, name: &'static str, view: View<'a>) {
        self.0.push((name, view));
    }

    fn flag(&mut self, name: &'static str, flag: bool) {
        self.set(name, View::Flag(flag));
    }

    fn number(&mut self, name: &'static str, number: f64) {
        self.set(name, View::Number(number));
    }

    /// Sets a number, or `null` if there is none.
    fn optional_number(&mut self, name: &'static str, number: Option<f64>) {
        self.set(name, number.map_or(View::Null, View::Number));
    }

    /// Sets a text, or `null` if there is none.
    fn optional_text(&mut self, name: &'static str, text: Option<&'a str>) {
        self.set(name, text.map_or(View::Null, View::Text));
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(Members(members)) => serializer.collect_map(members.iter().map(|(name, view)| (name, view))),
        }
    }
}

/// What JavaScript stores about a policy: `requirements`, `rules`, `passwordRules` and `username`, and the window's
/// address and capacity.
#[allow(clippy::cast_precision_loss, reason = "addresses of 32 bits fit")]
pub fn policy_description(policy: &Policy, rules: &[Rule], username: Option<&str>, window: &[u32]) -> JsValue {
    let password_rules = password_rules(policy);
    let mut members = Members::default();
    members.set("requirements", requirements_view(policy));
    members.set("rules", rules_view(rules, policy));
    members.set("passwordRules", View::Text(&password_rules));
    members.optional_text("username", username);
    members.number("address", window.as_ptr() as usize as f64);
    members.number("capacity", window.len() as f64);
    to_js(&View::Object(members))
}

fn requirements_view(policy: &Policy) -> View<'_> {
    let mut members = Members::default();
    for (rule, name, _) in COUNTED_MEMBERS {
        let number = View::Number(policy.required(rule).into());
        members.set(name, if policy.is_unknown(rule) { View::Text(UNKNOWN) } else { number });
    }
    members.set(SPECIAL_MEMBER, View::Text(policy.special_allowed()));
    View::Object(members)
}

fn rules_view<'a>(rules: &'a [Rule], policy: &'a Policy) -> View<'a> {
    list(rules, |rule| {
        let mut members = Members::default();
        members.set("id", View::Text(rule.id.name()));
        if let Some(required) = rule.required {
            members.number("required", required.into());
        }
        if matches!(rule.id, RuleId::Special | RuleId::AcceptedCharacters) {
            members.set("allowed", View::Text(policy.special_allowed()));
        }
        Some(View::Object(members))
    })
}

/// A list of the views that `view` returns. It is not collected, which would inline the growth of the list into each
/// caller.
fn list<'a, T>(elements: &'a [T], view: impl Fn(&'a T) -> Option<View<'a>>) -> View<'a> {
    let mut list = Vec::new();
    for element in elements {
        if let Some(view) = view(element) {
            push(&mut list, view);
        }
    }
    View::List(list)
}

#[inline(never)]
fn push<'a>(list: &mut Vec<View<'a>>, view: View<'a>) {
    list.push(view);
}

/// `FlowState`.
pub fn state(flow: &Flow, due: &dyn Fn(u32) -> Option<f64>, chosen: Option<&str>) -> JsValue {
    to_js(&state_view(flow, due, chosen))
}

/// The state as JavaScript sees it. `due` returns when a timer fires, in milliseconds since 1970. `chosen` is the id of
/// the question that was answered last.
pub fn state_view<'a>(
    flow: &'a Flow,
    due: &dyn Fn(u32) -> Option<f64>,
    chosen: Option<&'a str>,
) -> impl Serialize + 'a {
    let state = flow.state();
    let mut view = Members::default();
    view.set("kind", View::Text(state.kind()));
    view.set("actions", list(&Action::ALL, |action| state.allows(*action).then(|| View::Text(action.name()))));
    view.flag("busy", matches!(state, State::Busy { .. }));
    view.flag("mayHaveBeenSet", flow.claim() != Claim::NotSet);
    match state {
        State::Idle { username_missing } => {
            view.optional_text("problem", username_missing.then_some("username_missing"));
        }
        State::Busy { what: Busy::RequestingLink | Busy::Submitting, .. } => {}
        State::Busy { attempt, awaits, loss, .. } => {
            view.number("attempt", (*attempt).into());
            view.optional_text("code", loss.map(Loss::code));
            view.optional_number("nextTryAt", awaits.timer().and_then(due));
        }
        State::EnterPassword { problem } => enter_password(&mut view, flow, problem.as_ref()),
        State::SecurityQuestion { wrong } => {
            view.set("questions", list(flow.questions(), question));
            view.set("chosen", chosen.map_or(View::Null, id));
            view.flag("wrong", *wrong);
        }
        State::Verisign { second, wrong } => {
            view.flag("second", *second);
            view.flag("wrong", *wrong);
        }
        State::Totp { wrong } => view.flag("wrong", *wrong),
        State::Phone { problem } => view.optional_text("problem", problem.map(PhoneProblem::name)),
        State::PhoneWaiting { polls, awaits, deadline } => {
            view.number("attempt", (*polls).into());
            view.optional_number("nextPollAt", awaits.timer().and_then(due));
            view.optional_number("deadline", deadline.and_then(due));
        }
        State::Locked { timer, .. } => view.optional_number("until", due(*timer)),
        State::RequestRejected { message } => view.set("serverMessage", View::Text(message)),
        State::Retryable { resume, loss } => {
            view.set("from", View::Text(resume.name()));
            view.optional_text("code", loss.map(Loss::code));
        }
        State::OutcomeUnknown { key } => view.flag("keyGone", *key == Key::Gone),
        State::Failed { code, resume, fault } => failed(&mut view, *code, *resume, fault.as_ref()),
        State::KeyRejected { problem } => view.set("problem", View::Text(KeyProblem::name(*problem))),
        State::LinkSent | State::Gate | State::Done | State::Cancelled => {}
    }
    View::Object(view)
}

fn enter_password<'a>(view: &mut Members<'a>, flow: &'a Flow, problem: Option<&'a PasswordProblem>) {
    if let Some(policy) = flow.policy() {
        view.set("requirements", requirements_view(policy));
    }
    let (violations, message) = match problem {
        Some(PasswordProblem::Refused { violations, message }) => (violations.as_slice(), Some(message.as_str())),
        _ => ([].as_slice(), None),
    };
    view.optional_text("problem", problem.map(PasswordProblem::name));
    view.set("violations", list(violations, |rule| Some(View::Text(rule.name()))));
    view.optional_text("serverMessage", message);
}

fn failed<'a>(view: &mut Members<'a>, code: FailureCode, resume: Resume, fault: Option<&'a Fault>) {
    let (fault_code, message) = match fault {
        Some(Fault::Unknown { code, message }) => (code.as_deref(), Some(message.as_str())),
        _ => (None, None),
    };
    view.set("code", View::Text(code.code()));
    view.set("from", View::Text(resume.name()));
    view.optional_text("faultCode", fault_code);
    view.optional_text("serverMessage", message);
}

fn question(question: &Question) -> Option<View<'_>> {
    let mut members = Members::default();
    members.set("id", id(&question.id));
    members.set("question", View::Text(&question.question));
    Some(View::Object(members))
}

/// The id as a number, if JavaScript can represent it exactly, otherwise as a text.
#[allow(clippy::cast_precision_loss, reason = "numbers up to 2^53 fit")]
fn id(id: &str) -> View<'_> {
    match Value::parse(id).and_then(Value::integer) {
        Some(number) if number.unsigned_abs() < 1 << 53 => View::Number(number as f64),
        _ => View::Text(Question::bare_id(id)),
    }
}

/// `{ text, changes }`.
pub fn typed(typed: &Typed) -> JsValue {
    let mut members = Members::default();
    members.set("text", View::Text(typed.text.reveal()));
    members.set("changes", list(&Change::ALL, |change| typed.has(*change).then(|| View::Text(change.name()))));
    to_js(&View::Object(members))
}

/// `{ problem }`.
pub fn input_problem(problem: InputProblem) -> JsValue {
    named_problem(problem.name())
}

/// `{ problem }`.
pub fn link_problem(problem: LinkProblem) -> JsValue {
    named_problem(problem.name())
}

#[inline(never)]
fn named_problem(name: &str) -> JsValue {
    let mut members = Members::default();
    members.set("problem", View::Text(name));
    to_js(&View::Object(members))
}

/// `RecoveryLink`.
pub fn recovery_link(link: &RecoveryLink) -> JsValue {
    let mut members = Members::default();
    members.set("key", View::Text(link.key.reveal()));
    members.optional_text("username", link.username.as_deref());
    members.optional_text("service", link.service.map(Service::name));
    members.set("warnings", list(&link.warnings, |warning| Some(View::Text(warning.name()))));
    to_js(&View::Object(members))
}

/// `Hidden`.
pub fn hidden(hidden: Hidden) -> JsValue {
    let mut members = Members::default();
    members.flag("start", hidden.start);
    members.flag("end", hidden.end);
    members.flag("inside", hidden.inside);
    to_js(&View::Object(members))
}

fn to_js(view: &impl Serialize) -> JsValue {
    // A view always has a JavaScript form.
    view.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or_default()
}
