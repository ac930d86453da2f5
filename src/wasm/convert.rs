//! The one place that converts values: options and requirements in, states out.

use super::error::Error;
use crate::api::{Fault, Service};
use crate::flow::{Action, Config, FailureCode, Flow, LOCKOUT, PasswordProblem, PhoneProblem, Resume, State};
use crate::policy::{Policy, PolicyError, Requirements, Rule};
use js_sys::{Array, Object, Reflect};
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

/// The longest time that a request may be given, in milliseconds.
const LONGEST_TIMEOUT: u32 = 600_000;

/// What a flow is constructed with.
pub struct Options {
    /// The service.
    pub service: Service,
    /// The flow's own.
    pub config: Config,
    /// What a link is requested for.
    pub username: Option<String>,
}

/// A member of an object, `None` where it is missing or `null`.
pub fn member<T: DeserializeOwned>(object: &JsValue, name: &str) -> Result<Option<T>, ()> {
    let value = raw_member(object, name);
    serde_wasm_bindgen::from_value(value).map_err(|_| ())
}

/// A member of an object as it is; `undefined` where it is missing, or its getter throws.
pub fn raw_member(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// An option, or the error that names it.
pub fn option<T: DeserializeOwned>(options: &JsValue, name: &'static str) -> Result<Option<T>, Error> {
    member(options, name).map_err(|()| Error::InvalidOption(name))
}

/// The options that are not the transport's.
pub fn options(options: &JsValue) -> Result<Options, Error> {
    let service = match option::<String>(options, "service")? {
        None => Service::default(),
        Some(name) => {
            Service::ALL.into_iter().find(|service| service.name() == name).ok_or(Error::InvalidOption("service"))?
        }
    };
    let config = Config { gate: option(options, "gate")?.unwrap_or(false), ..Config::default() };
    Ok(Options { service, config, username: option(options, "username")? })
}

/// The time that a request may take, in milliseconds.
pub fn timeout(options: &JsValue) -> Result<u32, Error> {
    const NAME: &str = "timeoutMilliseconds";
    match option(options, NAME)? {
        None => Ok(30_000),
        Some(timeout @ 1..=LONGEST_TIMEOUT) => Ok(timeout),
        Some(_) => Err(Error::InvalidOption(NAME)),
    }
}

/// Requirements in the vendor's spelling.
pub fn requirements(object: &JsValue) -> Result<Requirements, Error> {
    let number = |name| member(object, name).map_err(|()| PolicyError::WrongType);
    Ok(Requirements {
        minimum_length: number("minimumPasswordLengthRequirement")?,
        maximum_length: number("maximumPasswordLengthRequirement")?,
        uppercase: number("uppercaseCountRequirement")?,
        lowercase: number("lowercaseCountRequirement")?,
        digits: number("digitCountRequirement")?,
        special: number("specialCharacterCountRequirement")?,
        special_allowed: member(object, "specialCharactersAllowed").map_err(|()| PolicyError::WrongType)?,
    })
}

/// `CompleteRequirements`.
pub fn complete_requirements(policy: &Policy) -> JsValue {
    Members::new()
        .with("minimumPasswordLengthRequirement", policy.minimum_length())
        .with("maximumPasswordLengthRequirement", policy.maximum_length())
        .with("uppercaseCountRequirement", policy.uppercase())
        .with("lowercaseCountRequirement", policy.lowercase())
        .with("digitCountRequirement", policy.digits())
        .with("specialCharacterCountRequirement", policy.special())
        .with("specialCharactersAllowed", policy.special_allowed())
        .finish()
}

/// `readonly Rule[]`.
pub fn rules(policy: &Policy) -> JsValue {
    let rules = policy.rules().into_iter().map(|rule| {
        let members = Members::new().with("id", rule.id().name());
        match rule {
            Rule::MinimumLength(required)
            | Rule::MaximumLength(required)
            | Rule::Uppercase(required)
            | Rule::Lowercase(required)
            | Rule::Digit(required) => members.with("required", required),
            Rule::Special(required) => members.with("required", required).with("allowed", policy.special_allowed()),
            Rule::NotUsername => members,
            Rule::AcceptedCharacters => members.with("allowed", policy.special_allowed()),
        }
        .finish()
    });
    frozen(&rules.collect::<Array>())
}

/// `FlowState`; `due` tells when a timer fires, in milliseconds since 1970.
pub fn state(flow: &Flow, due: &dyn Fn(u32) -> Option<f64>) -> JsValue {
    let state = flow.state();
    let actions = Action::ALL.into_iter().filter(|action| state.allows(*action)).map(Action::name);
    let members = Members::new().with("kind", state.kind()).with("actions", texts(actions));
    let members = match state {
        State::Idle { username_missing } => members.with("problem", username_missing.then_some("username_missing")),
        State::CheckingKey(reading) | State::LoadingRequirements(reading) | State::VerifyingOutcome { reading, .. } => {
            members.with("attempt", u32::from(reading.attempt))
        }
        State::EnterPassword { problem } => enter_password(flow, problem.as_ref(), members),
        State::SecurityQuestion { wrong } => {
            let questions = flow.questions().iter().map(|question| {
                #[allow(clippy::cast_precision_loss, reason = "ids over 2^53 cannot be told apart in JavaScript")]
                let id = question.id as f64;
                Members::new().with("id", id).with("question", question.question.as_str()).finish()
            });
            members.with("questions", frozen(&questions.collect::<Array>())).with("wrong", *wrong)
        }
        State::Verisign { second, wrong } => members.with("second", *second).with("wrong", *wrong),
        State::Totp { wrong } => members.with("wrong", *wrong),
        State::Phone { problem } => members.with(
            "problem",
            problem.map(|problem| match problem {
                PhoneProblem::Denied => "denied",
                PhoneProblem::TimedOut => "timed_out",
                PhoneProblem::Stopped => "stopped",
            }),
        ),
        State::PhoneWaiting { polls, step, deadline } => members
            .with("attempt", *polls)
            .with("nextPollAt", step.timer().and_then(due))
            .with("deadline", deadline.and_then(due)),
        State::Locked { timer, .. } => {
            members.with("until", due(*timer).unwrap_or(f64::from(LOCKOUT))).with("estimated", true)
        }
        State::RequestRejected { message } => members.with("serverMessage", message.as_str()),
        State::Retryable { resume, loss } => {
            members.with("from", resume_name(*resume)).with("code", loss.map(crate::api::Loss::code))
        }
        State::OutcomeUnknown { key_gone } => members.with("keyGone", *key_gone),
        State::Failed { code, resume, fault } => failed(*code, *resume, fault.as_ref(), members),
        State::Cancelled { may_have_been_set } => members.with("mayHaveBeenSet", *may_have_been_set),
        State::RequestingLink { .. }
        | State::LinkSent
        | State::Gate
        | State::Submitting { .. }
        | State::KeyRejected
        | State::Done => members,
    };
    members.finish()
}

fn enter_password(flow: &Flow, problem: Option<&PasswordProblem>, members: Members) -> Members {
    let members = members.with("requirements", flow.policy().map(complete_requirements));
    let (problem, violations, message) = match problem {
        None => (None, Vec::new(), None),
        Some(PasswordProblem::Missing) => (Some("password_missing"), Vec::new(), None),
        Some(PasswordProblem::Refused { violations, message }) => {
            (Some("password_refused"), violations.clone(), Some(message.as_str()))
        }
    };
    members
        .with("problem", problem)
        .with("violations", texts(violations.into_iter().map(crate::policy::RuleId::name)))
        .with("serverMessage", message)
}

fn failed(code: FailureCode, resume: Resume, fault: Option<&Fault>, members: Members) -> Members {
    let code = match code {
        FailureCode::UnknownFault => "unknown_fault",
        FailureCode::PolicyInvalid => "policy_invalid",
        FailureCode::SecurityQuestionsMissing => "security_questions_missing",
    };
    let (fault_code, message) = match fault {
        Some(Fault::Unknown { code, message }) => (code.as_deref(), Some(message.as_str())),
        _ => (None, None),
    };
    members
        .with("code", code)
        .with("from", resume_name(resume))
        .with("faultCode", fault_code)
        .with("serverMessage", message)
}

fn resume_name(resume: Resume) -> &'static str {
    match resume {
        Resume::RequestLink => "requestLink",
        Resume::CheckKey => "checkKey",
        Resume::LoadRequirements => "loadRequirements",
        Resume::Submit => "submit",
    }
}

fn texts(texts: impl Iterator<Item = &'static str>) -> JsValue {
    frozen(&texts.map(JsValue::from).collect::<Array>())
}

fn frozen(array: &Array) -> JsValue {
    Object::freeze(array).into()
}

/// A JavaScript object in the making.
struct Members(Object);

impl Members {
    fn new() -> Self {
        Self(Object::new())
    }

    fn with(self, name: &str, value: impl Into<Member>) -> Self {
        // Setting a member of a fresh object cannot fail.
        let _ = Reflect::set(&self.0, &name.into(), &value.into().0);
        self
    }

    fn finish(self) -> JsValue {
        Object::freeze(&self.0).into()
    }
}

/// What a member can be; nothing is `null`.
struct Member(JsValue);

macro_rules! member_from {
    ($($type:ty),*) => {$(
        impl From<$type> for Member {
            fn from(value: $type) -> Self {
                Self(value.into())
            }
        }
    )*};
}
member_from!(JsValue, bool, u32, f64, &str);

impl<T: Into<Member>> From<Option<T>> for Member {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(JsValue::NULL), Into::into)
    }
}
