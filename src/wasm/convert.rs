//! The one place that converts values: options and requirements in, rules and states out.
//!
//! Out goes through serde-wasm-bindgen. In does not: its errors print numbers, and printing floating-point numbers alone
//! would add a tenth to the download.

use super::error::Error;
use crate::api::{Fault, Loss, Question, Service};
use crate::flow::{Action, Config, FailureCode, Flow, PasswordProblem, PhoneProblem, Resume, State};
use crate::policy::{Policy, PolicyError, Requirements, Rule, RuleId};
use js_sys::Reflect;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// The longest time that a request may be given, in milliseconds.
const LONGEST_TIMEOUT: f64 = 600_000.0;

// ------------------------------------------------------------------------------------------------ in

/// What a flow is constructed with.
pub struct Options {
    /// The service.
    pub service: Service,
    /// The flow's own.
    pub config: Config,
    /// What a link is requested for.
    pub username: Option<String>,
}

/// A member of an object; `undefined` where it is missing, or its getter throws.
pub fn member(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// An option that `read` understands, `None` where it is missing or `null`, and else the error that names it.
pub fn option<T>(
    options: &JsValue,
    name: &'static str,
    read: impl FnOnce(&JsValue) -> Option<T>,
) -> Result<Option<T>, Error> {
    let value = member(options, name);
    if value.is_null() || value.is_undefined() {
        return Ok(None);
    }
    read(&value).map(Some).ok_or(Error::InvalidOption(name))
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
        config: Config { gate: gate.unwrap_or(false), ..Config::default() },
        username: option(options, "username", JsValue::as_string)?,
    })
}

/// The time that a request may take, in milliseconds.
pub fn timeout(options: &JsValue) -> Result<u32, Error> {
    let timeout = option(options, "timeoutMilliseconds", |value| {
        whole(value).filter(|number| (1.0..=LONGEST_TIMEOUT).contains(number))
    })?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within the bounds of a u32")]
    Ok(timeout.map_or(30_000, |timeout| timeout as u32))
}

/// Requirements in the vendor's spelling.
pub fn requirements(object: &JsValue) -> Result<Requirements, Error> {
    let present = |name| {
        let value = member(object, name);
        (!value.is_null() && !value.is_undefined()).then_some(value)
    };
    let number = |name| match present(name) {
        None => Ok(None),
        #[allow(
            clippy::cast_possible_truncation,
            reason = "whole numbers up to 2^53 fit an i64, and the cast saturates"
        )]
        Some(value) => whole(&value).map(|number| Some(number as i64)).ok_or(PolicyError::WrongType),
    };
    let special_allowed = match present("specialCharactersAllowed") {
        None => None,
        Some(value) => Some(value.as_string().ok_or(PolicyError::WrongType)?),
    };
    Ok(Requirements {
        minimum_length: number("minimumPasswordLengthRequirement")?,
        maximum_length: number("maximumPasswordLengthRequirement")?,
        uppercase: number("uppercaseCountRequirement")?,
        lowercase: number("lowercaseCountRequirement")?,
        digits: number("digitCountRequirement")?,
        special: number("specialCharacterCountRequirement")?,
        special_allowed,
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
        State::OutcomeUnknown { key_gone } => view.key_gone = Some(*key_gone),
        State::Failed { code, resume, fault } => failed(&mut view, *code, *resume, fault.as_ref()),
        State::KeyRejected { may_have_been_set } | State::Cancelled { may_have_been_set } => {
            view.may_have_been_set = Some(*may_have_been_set)
        }
        State::RequestingLink { .. } | State::LinkSent | State::Gate | State::Submitting { .. } | State::Done => {}
    }
    to_js(&view)
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
