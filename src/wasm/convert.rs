//! The one place that converts values: options and requirements in, rules and states out.
//!
//! Out goes through serde-wasm-bindgen. In does not: its errors print numbers, and printing floating-point numbers alone
//! would add a tenth to the download.

use super::error::Error;
use crate::api::{BindingNames, FactorNames, Fault, Loss, Question, Service};
use crate::driver::Options;
use crate::flow::{
    Action, Config, FailureCode, Flow, Key, LOCKOUT, PasswordProblem, PhoneProblem, Polling, Resume, Snapshot,
    SnapshotStep, State,
};
use crate::policy::{Policy, PolicyError, Requirements, Rule, RuleId};
use js_sys::Reflect;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// The longest wait that a portal may choose, in milliseconds.
const LONGEST_WAIT: f64 = 600_000.0;

// ------------------------------------------------------------------------------------------------ in

/// A member of an object; `undefined` where it is missing, or its getter throws.
pub fn member(object: &JsValue, name: &str) -> JsValue {
    // wasm-bindgen keeps a value for ever for each exception that it catches, so none may be thrown on the usual paths.
    if !object.is_object() && !object.is_function() {
        return JsValue::UNDEFINED;
    }
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// An option that `read` understands, `None` where it is missing or `null`, and else the error that names it.
pub fn option<T>(
    options: &JsValue,
    name: &'static str,
    read: impl FnOnce(&JsValue) -> Option<T>,
) -> Result<Option<T>, Error> {
    optional(options, name, read).ok_or(Error::InvalidOption(name))
}

/// The options that are not the transport's.
pub fn options(options: &JsValue) -> Result<Options, Error> {
    let service = option(options, "service", |value| {
        let name = value.as_string()?;
        Service::ALL.into_iter().find(|service| service.name() == name)
    })?;
    let gate = option(options, "gate", JsValue::as_bool)?;
    Ok(Options {
        service: service.unwrap_or_default(),
        factor_names: option(options, "factors", factor_names)?.unwrap_or_default(),
        config: Config {
            gate: gate.unwrap_or(false),
            polling: option(options, "polling", polling)?.unwrap_or_default(),
            ..Config::default()
        },
        username: option(options, "username", JsValue::as_string)?,
        snapshot: option(options, "resume", snapshot)?.unwrap_or_default(),
    })
}

/// The time that a request may take, in milliseconds.
pub fn timeout(options: &JsValue) -> Result<u32, Error> {
    Ok(option(options, "timeoutMilliseconds", milliseconds)?.unwrap_or(30_000))
}

fn factor_names(value: &JsValue) -> Option<FactorNames> {
    let defaults = FactorNames::default();
    let names = |factor: &str, default: BindingNames| {
        let given = member(value, factor);
        Some(BindingNames {
            complex_type: optional(&given, "complexType", JsValue::as_string)?.unwrap_or(default.complex_type),
            vendor: optional(&given, "vendor", JsValue::as_string)?.or(default.vendor),
        })
    };
    Some(FactorNames {
        verisign: names("verisign", defaults.verisign)?,
        totp: names("totp", defaults.totp)?,
        phone: names("phone", defaults.phone)?,
    })
}

fn polling(value: &JsValue) -> Option<Polling> {
    let defaults = Polling::default();
    let wait = |name, default| Some(optional(value, name, milliseconds)?.unwrap_or(default));
    Some(Polling {
        first: wait("firstMilliseconds", defaults.first)?,
        greatest: wait("greatestMilliseconds", defaults.greatest)?,
        deadline: wait("deadlineMilliseconds", defaults.deadline)?,
    })
}

/// What [`snapshot_view`] made.
fn snapshot(value: &JsValue) -> Option<Snapshot> {
    let flag = |name| member(value, name).as_bool();
    let step = match member(value, "kind").as_string()?.as_str() {
        "idle" => SnapshotStep::Idle,
        "linkSent" => SnapshotStep::LinkSent,
        "locked" => {
            let remaining = member(value, "until").as_f64()? - js_sys::Date::now();
            if remaining > 0.0 {
                SnapshotStep::Locked { remaining: whole_milliseconds(remaining) }
            } else {
                SnapshotStep::Idle
            }
        }
        "keyRejected" => SnapshotStep::KeyRejected,
        "outcomeUnknown" => SnapshotStep::OutcomeUnknown { key_gone: flag("keyGone")? },
        "done" => SnapshotStep::Done,
        _ => return None,
    };
    Some(Snapshot { step, may_have_been_set: flag("mayHaveBeenSet")? })
}

/// A member that `read` understands; `Some(None)` where it is missing or `null`.
#[allow(clippy::option_option, reason = "a wrong value is not a missing one")]
fn optional<T>(object: &JsValue, name: &str, read: impl FnOnce(&JsValue) -> Option<T>) -> Option<Option<T>> {
    let value = member(object, name);
    if value.is_null() || value.is_undefined() { Some(None) } else { read(&value).map(Some) }
}

fn milliseconds(value: &JsValue) -> Option<u32> {
    whole(value).filter(|number| (1.0..=LONGEST_WAIT).contains(number)).map(whole_milliseconds)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, which is meant")]
fn whole_milliseconds(number: f64) -> u32 {
    number as u32
}

/// Requirements in the vendor's spelling.
pub fn requirements(object: &JsValue) -> Result<Requirements, Error> {
    #[allow(clippy::cast_possible_truncation, reason = "whole numbers up to 2^53 fit an i64, and the cast saturates")]
    let number =
        |name| optional(object, name, |value| whole(value).map(|number| number as i64)).ok_or(PolicyError::WrongType);
    let special_allowed = optional(object, "specialCharactersAllowed", JsValue::as_string);
    Ok(Requirements {
        minimum_length: number("minimumPasswordLengthRequirement")?,
        maximum_length: number("maximumPasswordLengthRequirement")?,
        uppercase: number("uppercaseCountRequirement")?,
        lowercase: number("lowercaseCountRequirement")?,
        digits: number("digitCountRequirement")?,
        special: number("specialCharacterCountRequirement")?,
        special_allowed: special_allowed.ok_or(PolicyError::WrongType)?,
    })
}

fn whole(value: &JsValue) -> Option<f64> {
    value.as_f64().filter(|number| number.fract() == 0.0)
}

// ----------------------------------------------------------------------------------------------- out

/// `CompleteRequirements`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RequirementsView<'a> {
    minimum_password_length_requirement: u32,
    maximum_password_length_requirement: u32,
    uppercase_count_requirement: u32,
    lowercase_count_requirement: u32,
    digit_count_requirement: u32,
    special_character_count_requirement: u32,
    special_characters_allowed: &'a str,
}

impl<'a> From<&'a Policy> for RequirementsView<'a> {
    fn from(policy: &'a Policy) -> Self {
        Self {
            minimum_password_length_requirement: policy.minimum_length(),
            maximum_password_length_requirement: policy.maximum_length(),
            uppercase_count_requirement: policy.uppercase(),
            lowercase_count_requirement: policy.lowercase(),
            digit_count_requirement: policy.digits(),
            special_character_count_requirement: policy.special(),
            special_characters_allowed: policy.special_allowed(),
        }
    }
}

/// `Rule`.
#[derive(Serialize)]
struct RuleView<'a> {
    id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    required: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed: Option<&'a str>,
}

/// `CompleteRequirements`.
pub fn complete_requirements(policy: &Policy) -> JsValue {
    to_js(&RequirementsView::from(policy))
}

/// `Rule[]`.
pub fn rules(policy: &Policy) -> JsValue {
    let view = |rule: Rule| RuleView {
        id: rule.id().name(),
        required: match rule {
            Rule::MinimumLength(required)
            | Rule::MaximumLength(required)
            | Rule::Uppercase(required)
            | Rule::Lowercase(required)
            | Rule::Digit(required)
            | Rule::Special(required) => Some(required),
            Rule::NotUsername | Rule::AcceptedCharacters => None,
        },
        allowed: matches!(rule, Rule::Special(_) | Rule::AcceptedCharacters).then(|| policy.special_allowed()),
    };
    to_js(&policy.rules().into_iter().map(view).collect::<Vec<_>>())
}

/// `FlowState`, one member of the union at a time: what is `None` is left out, and what may be `null` is doubly optional.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct StateView<'a> {
    kind: &'static str,
    actions: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<Option<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempt: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    requirements: Option<RequirementsView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    violations: Option<Vec<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    questions: Option<Vec<QuestionView<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    chosen: Option<Option<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wrong: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    second: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_poll_at: Option<Option<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline: Option<Option<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Option<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    estimated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Option<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault_code: Option<Option<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    server_message: Option<Option<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_gone: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    may_have_been_set: Option<bool>,
}

/// `Snapshot`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SnapshotView {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_gone: Option<bool>,
    may_have_been_set: bool,
}

/// `SecurityQuestion`.
#[derive(Serialize)]
struct QuestionView<'a> {
    id: f64,
    question: &'a str,
}

/// `FlowState`; `due` tells when a timer fires, in milliseconds since 1970, and `chosen` which question was answered last.
pub fn state(flow: &Flow, due: &dyn Fn(u32) -> Option<f64>, chosen: Option<i64>) -> JsValue {
    let state = flow.state();
    let mut view = StateView {
        kind: state.kind(),
        actions: Action::ALL.into_iter().filter(|action| state.allows(*action)).map(Action::name).collect(),
        ..StateView::default()
    };
    match state {
        State::Idle { username_missing } => view.problem = Some(username_missing.then_some("username_missing")),
        State::CheckingKey(reading) | State::LoadingRequirements(reading) | State::VerifyingOutcome { reading, .. } => {
            view.attempt = Some(reading.attempt.into());
        }
        State::EnterPassword { problem } => enter_password(&mut view, flow, problem.as_ref()),
        State::SecurityQuestion { wrong } => {
            view.questions = Some(flow.questions().iter().map(QuestionView::from).collect());
            view.chosen = Some(chosen.map(id_for_javascript));
            view.wrong = Some(*wrong);
        }
        State::Verisign { second, wrong } => (view.second, view.wrong) = (Some(*second), Some(*wrong)),
        State::Totp { wrong } => view.wrong = Some(*wrong),
        State::Phone { problem } => view.problem = Some(problem.map(phone_problem_name)),
        State::PhoneWaiting { polls, step, deadline } => {
            view.attempt = Some(*polls);
            view.next_poll_at = Some(step.timer().and_then(due));
            view.deadline = Some(deadline.and_then(due));
        }
        State::Locked { timer, .. } => (view.until, view.estimated) = (Some(due(*timer)), Some(true)),
        State::RequestRejected { message } => view.server_message = Some(Some(message)),
        State::Retryable { resume, loss } => {
            (view.from, view.code) = (Some(resume_name(*resume)), Some(loss.map(Loss::code)));
        }
        State::OutcomeUnknown { key } => view.key_gone = Some(*key == Key::Gone),
        State::Failed { code, resume, fault } => failed(&mut view, *code, *resume, fault.as_ref()),
        State::KeyRejected { may_have_been_set } | State::Cancelled { may_have_been_set } => {
            view.may_have_been_set = Some(*may_have_been_set)
        }
        State::RequestingLink { .. } | State::LinkSent | State::Gate | State::Submitting { .. } | State::Done => {}
    }
    to_js(&view)
}

/// What the option `resume` takes: a state's `kind` with what else of it survives a reload.
pub fn snapshot_view(flow: &Flow, due: &dyn Fn(u32) -> Option<f64>) -> JsValue {
    let now = js_sys::Date::now();
    let snapshot = flow.snapshot(|timer| due(timer).map_or(LOCKOUT, |due| whole_milliseconds(due - now)));
    let (kind, until, key_gone) = match snapshot.step {
        SnapshotStep::Idle => ("idle", None, None),
        SnapshotStep::LinkSent => ("linkSent", None, None),
        SnapshotStep::Locked { remaining } => ("locked", Some(now + f64::from(remaining)), None),
        SnapshotStep::KeyRejected => ("keyRejected", None, None),
        SnapshotStep::OutcomeUnknown { key_gone } => ("outcomeUnknown", None, Some(key_gone)),
        SnapshotStep::Done => ("done", None, None),
    };
    to_js(&SnapshotView { kind, until, key_gone, may_have_been_set: snapshot.may_have_been_set })
}

fn enter_password<'a>(view: &mut StateView<'a>, flow: &'a Flow, problem: Option<&'a PasswordProblem>) {
    view.requirements = flow.policy().map(RequirementsView::from);
    let (name, violations, message) = match problem {
        None => (None, Vec::new(), None),
        Some(PasswordProblem::Missing) => (Some("password_missing"), Vec::new(), None),
        Some(PasswordProblem::Refused { violations, message }) => {
            let names = violations.iter().copied().map(RuleId::name).collect();
            (Some("password_refused"), names, Some(message.as_str()))
        }
    };
    view.problem = Some(name);
    view.violations = Some(violations);
    view.server_message = Some(message);
}

fn failed<'a>(view: &mut StateView<'a>, code: FailureCode, resume: Resume, fault: Option<&'a Fault>) {
    view.code = Some(Some(match code {
        FailureCode::UnknownFault => "unknown_fault",
        FailureCode::PolicyInvalid => "policy_invalid",
        FailureCode::SecurityQuestionsMissing => "security_questions_missing",
    }));
    view.from = Some(resume_name(resume));
    let (fault_code, message) = match fault {
        Some(Fault::Unknown { code, message }) => (code.as_deref(), Some(message.as_str())),
        _ => (None, None),
    };
    view.fault_code = Some(fault_code);
    view.server_message = Some(message);
}

fn resume_name(resume: Resume) -> &'static str {
    match resume {
        Resume::RequestLink => "requestLink",
        Resume::CheckKey => "checkKey",
        Resume::LoadRequirements => "loadRequirements",
        Resume::Submit => "submit",
    }
}

fn phone_problem_name(problem: PhoneProblem) -> &'static str {
    match problem {
        PhoneProblem::Denied => "denied",
        PhoneProblem::TimedOut => "timed_out",
        PhoneProblem::Stopped => "stopped",
    }
}

impl<'a> From<&'a Question> for QuestionView<'a> {
    fn from(question: &'a Question) -> Self {
        Self { id: id_for_javascript(question.id), question: &question.question }
    }
}

#[allow(clippy::cast_precision_loss, reason = "ids over 2^53 cannot be told apart in JavaScript")]
fn id_for_javascript(id: i64) -> f64 {
    id as f64
}

fn to_js(view: &impl Serialize) -> JsValue {
    // Texts, numbers and lists of them always have a JavaScript form.
    view.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or_default()
}
