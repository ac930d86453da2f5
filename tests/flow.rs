//! The flow, cell by cell: every state gets every action, every answer and its timers. The results are in docs/flow.md,
//! which this test compares, and writes with `UPDATE=1`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

mod typescript;

use serde_json::Value;
use softlayer_password_set::api::{Answer, Call, Fault, Loss, Question, Service};
use softlayer_password_set::driver::ActionError;
use softlayer_password_set::flow::{
    Action, Busy, CODE_LIFETIME, Claim, Config, Effect, Event, FIRST_CODE_LIFETIME, FailureCode, Flow, Forgotten,
    IfValid, InvalidTransition, KEY_LIFETIME, Key, KeyProblem, Outcome, PhoneProblem, Resume, Snapshot, SnapshotStep,
    State, Wait,
};
use softlayer_password_set::policy::{GeneratorError, Policy, PolicyError, RuleId};
use softlayer_password_set::reading::{Change, InputProblem, LinkProblem, LinkWarning};
use softlayer_password_set::wasm::{Error, state_view};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use typescript::{Interface, Sources, quoted};

/// Builds up a flow: takes actions, and answers what the flow waits for.
#[derive(Clone)]
struct Walk {
    flow: Flow,
    forget: Option<Forgotten>,
    effects: Vec<Effect>,
}

impl Walk {
    fn new(config: Config) -> Self {
        Self { flow: Flow::new(config), forget: None, effects: Vec::new() }
    }

    fn step(mut self, event: Event) -> Self {
        Outcome { forget: self.forget, effects: self.effects } = self.flow.step(event).unwrap();
        self
    }

    fn act(self, action: Action) -> Self {
        self.step(Event::Act(action))
    }

    fn answer(self, answer: Answer) -> Self {
        let (number, _) = self.flow.state().request().expect("a request is under way");
        self.step(Event::Answered { number, answer })
    }

    fn fault(self, fault: Fault) -> Self {
        self.answer(Answer::Fault(fault))
    }

    fn lose(self, loss: Loss) -> Self {
        self.answer(Answer::Lost { loss, retry_after: None })
    }

    /// Fires the first timer; with `last`, the last one.
    fn fire(self, last: bool) -> Self {
        let timers: Vec<u32> = self.flow.state().timers().into_iter().flatten().collect();
        let number = *if last { timers.last() } else { timers.first() }.expect("a timer runs");
        self.step(Event::TimerFired { number })
    }

    fn elapse(mut self, milliseconds: u32) -> Self {
        self.flow.elapse(milliseconds);
        self
    }

    fn online(self) -> Self {
        self.step(Event::Online)
    }

    fn sent(&self) -> Vec<Call> {
        self.effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Send { call, .. } => Some(*call),
                _ => None,
            })
            .collect()
    }
}

fn requirements() -> Answer {
    let question = Question { id: "1".into(), question: "Pet?".into() };
    Answer::Requirements(Ok(Policy::documented()), vec![question])
}

fn enter_password() -> Walk {
    Walk::new(Config::default()).act(Action::OpenKey).answer(Answer::KeyLives).answer(requirements())
}

fn submitting() -> Walk {
    enter_password().act(Action::SubmitPassword)
}

fn awaiting_phone() -> Walk {
    submitting().fault(Fault::PhoneRequired).act(Action::StartPhone).fault(Fault::AwaitingResponse)
}

fn unknown_fault() -> Fault {
    Fault::Unknown { code: Some("SoftLayer_Exception_Cheese".into()), message: "Out of cheese".into() }
}

fn resumed(step: SnapshotStep, may_have_been_set: bool) -> Walk {
    let (flow, effects) = Flow::resumed(Config::default(), Snapshot { step, may_have_been_set });
    Walk { flow, forget: None, effects }
}

/// Every state by name, with a walk that ends in it.
fn states() -> Vec<(&'static str, Walk)> {
    let idle = || Walk::new(Config::default());
    let gate = || Walk::new(Config { gate: true, ..Config::default() }).act(Action::OpenKey);
    let checking = || idle().act(Action::OpenKey);
    let outcome_unknown = || {
        // After four tries, the outcome is unknown.
        (0..3)
            .fold(submitting().lose(Loss::Timeout), |walk, _| walk.lose(Loss::Timeout).fire(false))
            .lose(Loss::Timeout)
    };
    vec![
        ("idle", idle()),
        ("requestingLink", idle().act(Action::RequestLink)),
        ("linkSent", idle().act(Action::RequestLink).answer(Answer::LinkRequested)),
        ("gate", gate()),
        ("checkingKey", checking()),
        ("checkingKey (waiting)", checking().lose(Loss::Timeout)),
        ("loadingRequirements", checking().answer(Answer::KeyLives)),
        (
            "loadingRequirements (renewing)",
            submitting().fault(unknown_fault()).act(Action::Retry).answer(Answer::KeyLives),
        ),
        ("loadingRequirements (waiting)", checking().answer(Answer::KeyLives).lose(Loss::Busy)),
        ("enterPassword", enter_password()),
        ("submitting", submitting()),
        (
            "submitting (after a lost answer)",
            submitting().lose(Loss::Timeout).answer(Answer::KeyLives).act(Action::Retry),
        ),
        ("securityQuestion", submitting().fault(Fault::SecurityAnswerRequired)),
        ("verisign", submitting().fault(Fault::SecurityCodeRequired)),
        (
            "verisign (second)",
            submitting()
                .fault(Fault::SecurityCodeRequired)
                .act(Action::SubmitCode)
                .fault(Fault::SecondSecurityCodeRequired),
        ),
        ("totp", submitting().fault(Fault::TotpRequired)),
        ("phone", submitting().fault(Fault::PhoneRequired)),
        ("phoneWaiting", awaiting_phone()),
        ("phoneWaiting (polling)", awaiting_phone().fire(false)),
        ("phoneWaiting (last poll)", awaiting_phone().fire(true)),
        ("phone (stopped while polling)", awaiting_phone().fire(false).act(Action::StopWaiting)),
        ("locked", submitting().fault(Fault::AccountLocked)),
        ("keyRejected", checking().fault(Fault::InvalidKey)),
        (
            "keyRejected (run out)",
            enter_password().elapse(KEY_LIFETIME).act(Action::SubmitPassword).fault(Fault::InvalidKey),
        ),
        ("requestRejected", checking().answer(Answer::KeyLives).fault(Fault::CannotProcess { message: "no".into() })),
        ("retryable (requestLink)", idle().act(Action::RequestLink).lose(Loss::Connection)),
        ("retryable (checkKey)", checking().lose(Loss::Unintelligible)),
        ("retryable (checkKey, offline)", checking().lose(Loss::Offline)),
        ("retryable (submit, offline)", submitting().lose(Loss::Offline)),
        ("retryable (loadRequirements)", checking().answer(Answer::KeyLives).lose(Loss::Unintelligible)),
        ("retryable (submit)", submitting().lose(Loss::Timeout).answer(Answer::KeyLives)),
        ("verifyingOutcome", submitting().lose(Loss::Timeout)),
        ("verifyingOutcome (waiting)", submitting().lose(Loss::Timeout).lose(Loss::Connection)),
        (
            "verifyingOutcome (then submit)",
            awaiting_phone().fire(false).act(Action::StopWaiting).act(Action::StartPhone),
        ),
        ("outcomeUnknown (key unreachable)", outcome_unknown()),
        ("outcomeUnknown (key gone)", submitting().lose(Loss::Timeout).fault(Fault::InvalidKey)),
        ("outcomeUnknown (key forgotten)", resumed(SnapshotStep::OutcomeUnknown { key_gone: false }, true)),
        ("locked (resumed)", resumed(SnapshotStep::Locked { remaining: 60_000 }, false)),
        ("done", submitting().answer(Answer::PasswordSet)),
        ("failed (requestLink)", idle().act(Action::RequestLink).fault(unknown_fault())),
        ("failed (checkKey)", checking().fault(unknown_fault())),
        ("failed (loadRequirements)", checking().answer(Answer::KeyLives).fault(unknown_fault())),
        ("failed (submit)", submitting().fault(unknown_fault())),
        ("cancelled", idle().act(Action::Cancel)),
    ]
}

fn answers() -> Vec<(&'static str, Answer)> {
    let rules = Fault::PasswordRules { violations: vec![RuleId::Digit], message: "Your portal password must".into() };
    let public = Fault::Unknown { code: Some("SoftLayer_Exception_Public".into()), message: "Hm".into() };
    let faults = [
        ("invalid key", Fault::InvalidKey),
        ("password rules", rules),
        ("cannot process", Fault::CannotProcess { message: "no".into() }),
        ("password missing", Fault::PasswordMissing),
        ("username missing", Fault::UsernameMissing),
        ("security answer required", Fault::SecurityAnswerRequired),
        ("account locked", Fault::AccountLocked),
        ("security code required", Fault::SecurityCodeRequired),
        ("second security code required", Fault::SecondSecurityCodeRequired),
        ("TOTP required", Fault::TotpRequired),
        ("phone required", Fault::PhoneRequired),
        ("awaiting response", Fault::AwaitingResponse),
        ("authentication failed", Fault::AuthenticationFailed),
        ("unknown public fault", public),
        ("unknown fault", unknown_fault()),
    ];
    let losses = [
        ("timeout", Loss::Timeout),
        ("connection lost", Loss::Connection),
        ("busy", Loss::Busy),
        ("server error", Loss::ServerError),
        ("unintelligible", Loss::Unintelligible),
        ("offline", Loss::Offline),
        ("challenge not passed", Loss::Challenge),
    ];
    let mut answers = vec![
        ("link requested", Answer::LinkRequested),
        ("key lives", Answer::KeyLives),
        ("requirements", requirements()),
        ("requirements, no questions", Answer::Requirements(Ok(Policy::documented()), vec![])),
        ("requirements that nobody can keep", Answer::Requirements(Err(PolicyError::Impossible), vec![])),
        ("password set", Answer::PasswordSet),
        ("not set", Answer::NotSet),
    ];
    answers.extend(faults.map(|(name, fault)| (name, Answer::Fault(fault))));
    answers.extend(losses.map(|(name, loss)| (name, Answer::Lost { loss, retry_after: None })));
    answers
}

/// Describes a state without its numbers.
fn describe(flow: &Flow) -> String {
    let state = flow.state();
    let debug = format!("{state:?}");
    let details: Vec<&str> = ["username_missing: true", "wrong: true", "second: true"]
        .into_iter()
        .filter(|detail| debug.contains(detail))
        .map(|detail| detail.trim_end_matches(": true"))
        .collect();
    let variant = match state {
        State::EnterPassword { problem: Some(problem) } => format!("{problem:?}").split(' ').next().unwrap().to_owned(),
        State::Phone { problem: Some(problem) } => format!("{problem:?}"),
        State::Retryable { resume, .. } | State::Locked { resume: Some(resume), .. } => format!("{resume:?}"),
        State::OutcomeUnknown { key } => format!("key {key:?}").to_lowercase(),
        State::Failed { code, resume, .. } => format!("{code:?}, {resume:?}"),
        State::Busy { what: Busy::Verifying(IfValid::Submit), .. } => "submit if valid".into(),
        State::Busy { what: Busy::Verifying(IfValid::LetRetry), .. } => "let retry if valid".into(),
        State::Busy { what: Busy::RenewingRequirements, .. } => "renewing".into(),
        State::KeyRejected { problem } if flow.claim() == Claim::MayBeSet => format!("{problem:?}, may have been set"),
        State::KeyRejected { problem } => format!("{problem:?}"),
        State::Cancelled if flow.claim() == Claim::MayBeSet => "may have been set".into(),
        State::PhoneWaiting { deadline: None, .. } => "last poll".into(),
        _ => details.join(", ").replace('_', " "),
    };
    if variant.is_empty() { state.kind().into() } else { format!("{} ({variant})", state.kind()) }
}

fn describe_effects(forget: Option<Forgotten>, effects: &[Effect]) -> String {
    let forget = forget.map(|forgotten| match forgotten {
        Forgotten::Everything => "forget everything",
        Forgotten::Password => "forget the password",
        Forgotten::SecurityAnswer => "forget the answer",
        Forgotten::SecondCode => "forget the second code",
        Forgotten::Authentication => "forget the factor",
    });
    let effects = effects.iter().map(|effect| match effect {
        Effect::Send { call, .. } => format!("send {}", call.method()),
        Effect::SetTimer { wait, .. } => match wait {
            Wait::Exactly(time) => format!("wait {time} ms"),
            Wait::UpTo(time) => format!("wait up to {time} ms"),
            Wait::Visible(time) => format!("wait about {time} ms, visible"),
            Wait::AtLeast(time) => format!("wait at least {time} ms"),
            Wait::VisibleAtLeast(time) => format!("wait at least {time} ms, visible"),
        },
        Effect::Stop { .. } => "stop".into(),
    });
    forget.map(str::to_owned).into_iter().chain(effects).collect::<Vec<_>>().join("; ")
}

/// The result of each event in each state: `(state, event, next state, effects)`.
fn cells() -> Vec<(&'static str, String, String, String)> {
    let mut cells = Vec::new();
    for (name, walk) in states() {
        let mut cell = |event: String, walk: Walk| {
            cells.push((name, event, describe(&walk.flow), describe_effects(walk.forget, &walk.effects)));
        };
        for action in Action::ALL {
            if walk.flow.state().allows(action) {
                cell(format!("**{}**", action.name()), walk.clone().act(action));
            }
        }
        for (position, last) in [("first timer", false), ("last timer", true)] {
            let timers = walk.flow.state().timers().into_iter().flatten().count();
            if timers == 2 || (timers == 1 && !last) {
                cell(if timers == 1 { "timer".into() } else { position.into() }, walk.clone().fire(last));
            }
        }
        let online = walk.clone().online();
        if online.flow != walk.flow {
            cell("network back".into(), online);
        }
        if walk.flow.state().request().is_some() {
            for (answer_name, answer) in answers() {
                cell(answer_name.into(), walk.clone().answer(answer));
            }
        }
    }
    cells
}

fn document() -> String {
    let cells = cells();
    let mut out = String::from(
        "# The flow, cell by cell\n\nWritten by `UPDATE=1 cargo test --test flow` from the code in `src/flow/`; do not edit. \
         An action that is not listed for a state is refused there with `invalid_transition` and changes nothing.\n\n\
         ## Diagram\n\n```mermaid\nstateDiagram-v2\n  [*] --> idle\n",
    );
    let kind = |name: &str| name.split(' ').next().unwrap().to_owned();
    let mut arrows = BTreeSet::new();
    for (state, _, next, _) in &cells {
        let (from, to) = (kind(state), kind(next));
        // Every state can be cancelled. Those arrows would hide the others.
        if from != to && to != "cancelled" {
            arrows.insert(format!("  {from} --> {to}\n"));
        }
    }
    out.extend(arrows);
    out.push_str("  done --> [*]\n  cancelled --> [*]\n```\n");
    for (name, walk) in states() {
        let _ = write!(out, "\n## {name}\n\n");
        if walk.flow.state().is_final() {
            out.push_str("An end: nothing is allowed and nothing is awaited.\n");
            continue;
        }
        out.push_str("| event | next state | effects |\n| --- | --- | --- |\n");
        for (_, event, next, effects) in cells.iter().filter(|cell| cell.0 == name) {
            let _ = writeln!(out, "| {event} | {next} | {effects} |");
        }
    }
    out
}

#[test]
fn an_action_is_found_by_its_name() {
    for action in Action::ALL {
        assert_eq!(Action::named(action.name()), Some(action));
    }
    assert_eq!(Action::named("sendPassword"), None);
}

#[test]
fn every_cell_is_as_documented() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/flow.md");
    let document = document();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &document).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == document, "docs/flow.md has drifted from the code: look at UPDATE=1 cargo test --test flow");
}

#[test]
fn the_walks_end_where_their_names_say_and_cover_every_kind() {
    let mut kinds = BTreeSet::new();
    for (name, walk) in states() {
        let kind = walk.flow.state().kind();
        assert_eq!(name.split(' ').next(), Some(kind), "{name}");
        kinds.insert(kind);
    }
    assert_eq!(kinds.len(), 22, "{kinds:?}");
}

#[test]
fn what_a_state_does_not_allow_changes_nothing() {
    for (name, walk) in states() {
        for action in Action::ALL {
            let mut flow = walk.flow.clone();
            if !flow.state().allows(action) {
                assert_eq!(flow.step(Event::Act(action)), Err(InvalidTransition(action)), "{name}");
                assert_eq!(flow, walk.flow, "{name}");
            }
        }
    }
}

#[test]
fn stale_answers_and_timers_are_dropped() {
    for (name, walk) in states() {
        for (_, answer) in answers() {
            let mut flow = walk.flow.clone();
            assert_eq!(flow.step(Event::Answered { number: 999, answer }), Ok(Outcome::default()), "{name}");
            assert_eq!(flow.step(Event::TimerFired { number: 999 }), Ok(Outcome::default()), "{name}");
            assert_eq!(flow, walk.flow, "{name}");
        }
    }
}

#[test]
fn every_state_has_a_way_out_and_at_most_one_request_is_under_way() {
    for (state, event, next, effects) in cells() {
        assert!(effects.matches("send ").count() <= 1, "{state}, {event}: {effects}");
        let is_final = next.starts_with("done") || next.starts_with("cancelled");
        assert!(!(is_final && effects.contains("send ")), "{state}, {event}");
    }
    for (name, walk) in states() {
        let state = walk.flow.state();
        let way_out = Action::ALL.into_iter().any(|action| action != Action::Cancel && state.allows(action))
            || state.request().is_some()
            || state.timers().into_iter().flatten().next().is_some();
        assert!(way_out || state.is_final(), "{name}");
    }
}

#[test]
fn reads_are_tried_four_times_with_growing_waits() {
    let mut walk = Walk::new(Config::default()).act(Action::OpenKey);
    for bound in [500, 1000, 2000] {
        walk = walk.lose(Loss::ServerError);
        assert!(matches!(walk.effects[..], [Effect::SetTimer { wait: Wait::UpTo(wait), .. }] if wait == bound));
        walk = walk.fire(false);
        assert_eq!(walk.sent(), [Call::GetUserIdForPasswordSet]);
    }
    assert_eq!(walk.lose(Loss::ServerError).flow.state().kind(), "retryable");
}

#[test]
fn the_flow_waits_for_retry_after_unless_it_is_long() {
    let busy = |retry_after| {
        let answer = Answer::Lost { loss: Loss::Busy, retry_after: Some(retry_after) };
        Walk::new(Config::default()).act(Action::OpenKey).answer(answer)
    };
    assert!(matches!(busy(7_000).effects[..], [Effect::SetTimer { wait: Wait::AtLeast(7_000), .. }]));
    assert_eq!(busy(30_001).flow.state().kind(), "retryable");
}

#[test]
fn a_poll_waits_for_retry_after_but_not_beyond_the_deadline() {
    let polled = |retry_after| {
        awaiting_phone().fire(false).answer(Answer::Lost { loss: Loss::Busy, retry_after: Some(retry_after) }).effects
    };
    for (retry_after, expected) in [(0, 3_000), (9_000, 9_000), (180_000, 180_000), (u32::MAX, 180_000)] {
        let effects = polled(retry_after);
        assert!(
            matches!(effects[..], [Effect::SetTimer { wait: Wait::VisibleAtLeast(wait), .. }] if wait == expected),
            "{retry_after}: {effects:?}"
        );
    }
}

#[test]
fn the_check_of_an_outcome_waits_for_retry_after() {
    for (retry_after, expected) in [(20_000, 20_000), (60_000, 30_000)] {
        let refused = submitting().answer(Answer::Lost { loss: Loss::Busy, retry_after: Some(retry_after) });
        assert!(
            matches!(refused.effects[..], [Effect::SetTimer { wait: Wait::AtLeast(wait), .. }] if wait == expected),
            "{:?}",
            refused.effects
        );
        assert_eq!(refused.flow.state().kind(), "verifyingOutcome");
        assert_eq!(refused.fire(false).sent(), [Call::GetUserIdForPasswordSet]);
    }
}

#[test]
fn a_doubt_outlives_the_same_link_however_often_it_is_opened() {
    let mut walk = submitting().lose(Loss::Connection);
    for _ in 0..3 {
        walk = walk.fault(Fault::InvalidKey);
        assert_eq!(*walk.flow.state(), State::OutcomeUnknown { key: Key::Gone });
        walk = walk.act(Action::OpenKey);
    }
}

#[test]
fn a_doubt_outlives_a_request_that_cannot_be_processed() {
    let message = || "Your request cannot be processed".to_owned();
    let refused = submitting().fault(Fault::CannotProcess { message: message() });
    assert_eq!(*refused.flow.state(), State::RequestRejected { message: message() });
    let lost = submitting().lose(Loss::Connection).answer(Answer::KeyLives).act(Action::Retry);
    let refused = lost.fault(Fault::CannotProcess { message: message() });
    assert_eq!(*refused.flow.state(), State::OutcomeUnknown { key: Key::Forgotten });
}

#[test]
fn a_lost_submission_is_sent_again_only_after_the_key_was_valid() {
    let lost = submitting().lose(Loss::Connection);
    assert_eq!(lost.sent(), [Call::GetUserIdForPasswordSet]);
    let alive = lost.answer(Answer::KeyLives);
    assert_eq!((alive.flow.state().kind(), alive.sent()), ("retryable", vec![]));
    assert_eq!(alive.clone().act(Action::Retry).sent(), [Call::ProcessPasswordSetRequest]);
    // The first one may still arrive.
    let refused = alive.act(Action::Retry).fault(Fault::InvalidKey);
    assert_eq!(*refused.flow.state(), State::OutcomeUnknown { key: Key::Gone });
}

#[test]
fn a_poll_that_was_cut_off_is_resolved_before_the_phone_is_asked_again() {
    let stopped = awaiting_phone().fire(false).act(Action::StopWaiting);
    assert!(matches!(stopped.effects[..], [Effect::Stop { .. }, Effect::Stop { .. }]));
    assert_eq!(stopped.forget, Some(Forgotten::Authentication));
    let again = stopped.act(Action::StartPhone);
    assert_eq!(again.sent(), [Call::GetUserIdForPasswordSet]);
    assert_eq!(again.answer(Answer::KeyLives).sent(), [Call::ProcessPasswordSetRequest]);
}

#[test]
fn the_last_poll_is_made_after_the_deadline_and_counts() {
    let last = awaiting_phone().fire(true);
    assert_eq!(last.sent(), [Call::CheckPhoneFactorAuthenticationForPasswordSet]);
    assert_eq!(last.clone().answer(Answer::PasswordSet).flow.state().kind(), "done");
    assert_eq!(describe(&last.fault(Fault::AwaitingResponse).flow), "phone (TimedOut)");
}

#[test]
fn a_question_and_then_a_factor() {
    let question = submitting().fault(Fault::SecurityAnswerRequired);
    assert_eq!(*question.flow.state(), State::SecurityQuestion { wrong: false });
    let wrong = question.act(Action::AnswerSecurityQuestion).fault(Fault::SecurityAnswerRequired);
    assert_eq!(*wrong.flow.state(), State::SecurityQuestion { wrong: true });
    let code = wrong.act(Action::AnswerSecurityQuestion).fault(Fault::SecurityCodeRequired);
    assert_eq!(*code.flow.state(), State::Verisign { second: false, wrong: false });
    let second = code.act(Action::SubmitCode).fault(Fault::SecondSecurityCodeRequired);
    assert_eq!(*second.flow.state(), State::Verisign { second: true, wrong: false });
    let done = second.act(Action::SubmitCode).answer(Answer::PasswordSet);
    assert_eq!(*done.flow.state(), State::Done);
}

#[test]
fn a_lockout_by_codes_keeps_the_accepted_answer() {
    let forgets_answer = |walk: &Walk| walk.forget == Some(Forgotten::SecurityAnswer);
    let answered = submitting().fault(Fault::SecurityAnswerRequired).act(Action::AnswerSecurityQuestion);
    assert!(forgets_answer(&answered.clone().fault(Fault::AccountLocked)));
    let code = answered.fault(Fault::TotpRequired).act(Action::SubmitCode);
    assert!(!forgets_answer(&code.fault(Fault::AccountLocked)));
}

#[test]
fn cancelling_says_whether_a_password_may_have_been_set() {
    for (name, walk) in states() {
        let expected = match name {
            "submitting" | "submitting (after a lost answer)" | "retryable (submit)" | "failed (submit)" => true,
            "loadingRequirements (renewing)" | "keyRejected (run out)" => true,
            "phone (stopped while polling)" => true,
            _ => ["phoneWaiting", "verifyingOutcome", "outcomeUnknown"].iter().any(|kind| name.starts_with(kind)),
        };
        if walk.flow.state().allows(Action::Cancel) {
            let cancelled = walk.act(Action::Cancel);
            assert_eq!(*cancelled.flow.state(), State::Cancelled, "{name}");
            let claim = if expected { Claim::MayBeSet } else { Claim::NotSet };
            assert_eq!(cancelled.flow.claim(), claim, "{name}");
        }
    }
}

#[test]
fn every_state_says_whether_it_is_busy_and_whether_a_password_may_have_been_set() {
    const BUSY: [&str; 5] = ["requestingLink", "checkingKey", "loadingRequirements", "submitting", "verifyingOutcome"];
    for (name, walk) in states() {
        let view = view(&walk);
        assert_eq!(view["busy"], BUSY.contains(&walk.flow.state().kind()), "{name}");
        assert_eq!(view["mayHaveBeenSet"], walk.flow.claim() != Claim::NotSet, "{name}");
    }
}

#[test]
fn after_an_undocumented_fault_the_key_and_requirements_are_requested_again() {
    let processed = Call::ProcessPasswordSetRequest;
    let renewed = Call::GetRequirementsForPasswordSet;
    for (name, walk) in [
        ("unknown fault", submitting().fault(unknown_fault())),
        ("false", submitting().answer(Answer::NotSet).answer(Answer::KeyLives)),
        ("unintelligible", submitting().lose(Loss::Unintelligible).answer(Answer::KeyLives)),
    ] {
        // The same password, or another one.
        for action in [Action::Retry, Action::SubmitPassword] {
            let walk = walk.clone().act(action);
            let walk = if walk.sent() == [renewed] { walk } else { walk.answer(Answer::KeyLives) };
            assert_eq!((walk.flow.state().kind(), walk.sent()), ("loadingRequirements", vec![renewed]), "{name}");
            let impossible = walk.clone().answer(Answer::Requirements(Err(PolicyError::Impossible), vec![]));
            assert_eq!(describe(&impossible.flow), "failed (PolicyImpossible, Submit)");
            assert_eq!(impossible.act(Action::Retry).sent(), [renewed]);
            let lost = walk.clone().lose(Loss::Offline);
            assert_eq!(lost.act(Action::Retry).sent(), [renewed]);
            let sent = walk.answer(requirements());
            assert_eq!((sent.flow.state().kind(), sent.sent()), ("submitting", vec![processed]), "{name}");
            // The next submission does not check again.
            let again = sent.lose(Loss::Timeout).answer(Answer::KeyLives).act(Action::Retry);
            assert_eq!(again.sent(), [processed], "{name}");
        }
    }
}

#[test]
fn a_code_is_sent_as_long_as_it_can_be_right() {
    let totp = || submitting().fault(Fault::TotpRequired).act(Action::SubmitCode);
    let verisign = || submitting().fault(Fault::SecurityCodeRequired).act(Action::SubmitCode);
    let forgets = |walk: &Walk| walk.forget == Some(Forgotten::Authentication);
    let processes = |walk: &Walk| walk.sent() == [Call::ProcessPasswordSetRequest];
    for code in [totp, verisign] {
        for (age, is_stale) in
            [(0, false), (CODE_LIFETIME - 1, false), (CODE_LIFETIME, true), (90_000, true), (u32::MAX, true)]
        {
            // The password was refused, and another one comes later.
            let rules = Fault::PasswordRules { violations: vec![], message: "Your portal password must".into() };
            let walk = code().fault(rules).elapse(age / 2).elapse(age - age / 2).act(Action::SubmitPassword);
            assert!(processes(&walk));
            assert_eq!(forgets(&walk), is_stale, "{age}");
            // The answer was lost, and the person tries again later.
            let walk = code().lose(Loss::ServerError).answer(Answer::KeyLives).elapse(age).act(Action::Retry);
            assert!(processes(&walk));
            assert_eq!(forgets(&walk), is_stale, "{age}");
            // After the fault, the flow first asks about the key and the requirements.
            let walk = code().fault(unknown_fault()).act(Action::Retry).elapse(age).answer(Answer::KeyLives);
            let walk = walk.answer(requirements());
            assert!(processes(&walk));
            assert_eq!(forgets(&walk), is_stale, "{age}");
            // Nothing was sent, and the person tries again later.
            let walk = code().lose(Loss::Offline).elapse(age).act(Action::Retry);
            assert!(processes(&walk));
            assert_eq!(forgets(&walk), is_stale, "{age}");
        }
        // The time of a new code starts when it is entered.
        let stale = code().lose(Loss::Offline).elapse(CODE_LIFETIME).act(Action::Retry);
        let asked = if code().flow == totp().flow { Fault::TotpRequired } else { Fault::SecurityCodeRequired };
        let fresh = stale.fault(asked).elapse(CODE_LIFETIME).act(Action::SubmitCode).elapse(CODE_LIFETIME - 1);
        assert!(!forgets(&fresh.lose(Loss::Offline).act(Action::Retry)));
    }
}

#[test]
fn the_first_of_two_codes_is_dropped_when_it_is_too_old() {
    let second = || {
        submitting().fault(Fault::SecurityCodeRequired).act(Action::SubmitCode).fault(Fault::SecondSecurityCodeRequired)
    };
    for (age, is_second) in [(0, true), (FIRST_CODE_LIFETIME - 1, true), (FIRST_CODE_LIFETIME, false)] {
        let walk = second().elapse(age);
        assert_eq!(walk.flow.takes_second_code(), is_second, "{age}");
        let walk = walk.act(Action::SubmitCode);
        assert_eq!(walk.sent(), [Call::ProcessPasswordSetRequest]);
        let again = walk.fault(Fault::SecondSecurityCodeRequired);
        assert_eq!(*again.flow.state(), State::Verisign { second: true, wrong: is_second }, "{age}");
    }
    // The answer took so long that the first code is too old.
    let late = submitting().fault(Fault::SecurityCodeRequired).act(Action::SubmitCode).elapse(FIRST_CODE_LIFETIME);
    let late = late.fault(Fault::SecondSecurityCodeRequired);
    assert_eq!(*late.flow.state(), State::Verisign { second: false, wrong: false });
    assert_eq!(late.forget, Some(Forgotten::Authentication));
}

#[test]
fn a_request_that_was_not_sent_changes_nothing() {
    for (name, walk) in states() {
        let claim = walk.flow.claim();
        if !matches!(walk.flow.state(), State::Busy { awaits: softlayer_password_set::flow::Awaits::Request(_), .. }) {
            continue;
        }
        let submits = walk.flow.state().request().unwrap().1.may_set_password();
        let verifies = matches!(walk.flow.state(), State::Busy { what: Busy::Verifying(_), .. });
        let unsent = walk.lose(Loss::Offline);
        assert_eq!((unsent.sent(), unsent.forget), (vec![], None), "{name}");
        if verifies {
            assert_eq!(*unsent.flow.state(), State::OutcomeUnknown { key: Key::Unreachable }, "{name}");
        } else {
            assert!(matches!(unsent.flow.state(), State::Retryable { loss: Some(Loss::Offline), .. }), "{name}");
        }
        let expected = if name == "submitting" { Claim::NotSet } else { claim };
        assert_eq!(unsent.flow.claim(), expected, "{name}");
        let again = unsent.clone().online();
        if submits || name == "requestingLink" || name == "loadingRequirements (renewing)" {
            assert_eq!(again.flow, unsent.flow, "{name}: what is not only read is the person's to send");
        } else {
            assert_eq!(again.sent().len(), 1, "{name}");
        }
    }
    let polling = awaiting_phone().fire(false).lose(Loss::Offline);
    assert_eq!(polling.flow.state().kind(), "phoneWaiting");
    let stopped = polling.act(Action::StopWaiting).act(Action::StartPhone);
    assert_eq!(stopped.sent(), [Call::ProcessPasswordSetRequest], "no poll is unanswered");
}

#[test]
fn a_returning_network_repeats_only_requests_that_failed_for_lack_of_it() {
    for loss in [Loss::Busy, Loss::ServerError, Loss::Unintelligible] {
        let checking = || Walk::new(Config::default()).act(Action::OpenKey);
        let mut walk = checking().lose(loss);
        while walk.flow.state().kind() == "checkingKey" {
            walk = walk.fire(false).lose(loss);
        }
        assert_eq!(walk.clone().online().flow, walk.flow, "{loss:?}");
    }
}

#[test]
fn stopping_to_wait_has_the_result_of_waiting_to_the_end() {
    let checking = || Walk::new(Config::default()).act(Action::OpenKey);
    for (walk, kind) in [
        (checking(), "retryable"),
        (checking().lose(Loss::Busy), "retryable"),
        (checking().answer(Answer::KeyLives), "retryable"),
        (submitting().lose(Loss::Timeout), "outcomeUnknown"),
        (submitting().lose(Loss::Timeout).lose(Loss::Timeout), "outcomeUnknown"),
    ] {
        let claim = walk.flow.claim();
        let stopped = walk.act(Action::StopWaiting);
        assert_eq!(stopped.flow.state().kind(), kind);
        assert!(matches!(stopped.effects[..], [Effect::Stop { .. }]), "{:?}", stopped.effects);
        assert_eq!(stopped.flow.claim(), claim);
        assert!(Action::ALL.into_iter().any(|action| stopped.flow.state().allows(action)));
    }
}

#[test]
fn states_say_why_and_when_a_request_is_repeated() {
    let view = |walk: &Walk| serde_json::to_value(state_view(&walk.flow, &|_| Some(5.0), None)).unwrap();
    let busy = Answer::Lost { loss: Loss::Busy, retry_after: Some(20_000) };
    let checking = || Walk::new(Config::default()).act(Action::OpenKey);
    for walk in [submitting().answer(busy.clone()), checking().answer(busy)] {
        let state = view(&walk);
        assert_eq!((&state["code"], &state["nextTryAt"]), (&"busy".into(), &5.0.into()));
        let asked = view(&walk.fire(false));
        assert_eq!((&asked["code"], &asked["nextTryAt"]), (&"busy".into(), &Value::Null));
    }
    let lost = view(&submitting().lose(Loss::Connection));
    assert_eq!((&lost["code"], &lost["nextTryAt"]), (&"connection".into(), &Value::Null));
    let first = view(&checking());
    assert_eq!((&first["code"], &first["nextTryAt"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_refused_key_says_what_is_known_about_the_cause() {
    let problem = |walk: Walk| match walk.fault(Fault::InvalidKey).flow.state() {
        State::KeyRejected { problem } => *problem,
        other => panic!("{other:?}"),
    };
    let checking = || Walk::new(Config::default()).act(Action::OpenKey);
    assert_eq!(problem(checking()), KeyProblem::Unknown);
    assert_eq!(problem(checking().elapse(KEY_LIFETIME)), KeyProblem::Unknown);
    let loading = || checking().answer(Answer::KeyLives);
    assert_eq!(problem(loading()), KeyProblem::ExpiredOrUsed);
    let at_password = |age| enter_password().elapse(age).act(Action::SubmitPassword);
    assert_eq!(problem(at_password(KEY_LIFETIME - 1)), KeyProblem::ExpiredOrUsed);
    assert_eq!(problem(at_password(KEY_LIFETIME)), KeyProblem::Expired);
    let hours = (0..24).fold(enter_password(), |walk, _| walk.elapse(KEY_LIFETIME / 24));
    assert_eq!(problem(hours.act(Action::SubmitPassword)), KeyProblem::Expired);
    // Nothing is known about another key.
    let other = at_password(KEY_LIFETIME).fault(Fault::InvalidKey).act(Action::OpenKey);
    assert_eq!(problem(other), KeyProblem::Unknown);
    // After the key has expired, its refusal says nothing about a submission with a lost answer.
    let lost = submitting().lose(Loss::Timeout).elapse(KEY_LIFETIME).fault(Fault::InvalidKey);
    assert_eq!(*lost.flow.state(), State::OutcomeUnknown { key: Key::Forgotten });
}

/// The TypeScript that the tests compare with Rust.
#[derive(Default)]
struct Differences(BTreeSet<String>);

impl Differences {
    fn compare<R: Into<String>, T: Into<String>>(
        &mut self,
        what: &str,
        rust: impl IntoIterator<Item = R>,
        typescript: impl IntoIterator<Item = T>,
    ) {
        let rust: BTreeSet<String> = rust.into_iter().map(Into::into).collect();
        let typescript: BTreeSet<String> = typescript.into_iter().map(Into::into).collect();
        self.0.extend(rust.difference(&typescript).map(|name| format!("{what}: {name} is missing in TypeScript")));
        self.0.extend(typescript.difference(&rust).map(|name| format!("{what}: {name} is missing in Rust")));
    }
}

/// The states in which the walks end, and all states that follow them, as JavaScript sees them.
fn views() -> Vec<Value> {
    let questionless = Walk::new(Config::default())
        .act(Action::OpenKey)
        .answer(Answer::KeyLives)
        .answer(Answer::Requirements(Ok(Policy::documented()), vec![]))
        .act(Action::SubmitPassword)
        .fault(Fault::SecurityAnswerRequired);
    let mut walks: Vec<Walk> = states().into_iter().map(|(_, walk)| walk).chain([questionless]).collect();
    for (_, walk) in states() {
        let allowed = Action::ALL.into_iter().filter(|action| walk.flow.state().allows(*action));
        walks.extend(allowed.map(|action| walk.clone().act(action)));
        if walk.flow.state().request().is_some() {
            walks.extend(answers().into_iter().map(|(_, answer)| walk.clone().answer(answer)));
        }
    }
    walks.iter().map(view).collect()
}

fn view(walk: &Walk) -> Value {
    serde_json::to_value(state_view(&walk.flow, &|_| Some(1.0), Some("1"))).unwrap()
}

fn member_names(object: &Value) -> Vec<String> {
    object.as_object().unwrap().keys().cloned().collect()
}

/// Whether the value has the declared type.
fn fits(value: &Value, of_type: &str, literals: &BTreeSet<String>) -> bool {
    match value {
        Value::Null => of_type.ends_with("null"),
        Value::Bool(flag) => of_type == "boolean" || of_type == flag.to_string(),
        Value::Number(_) => of_type.starts_with("number"),
        Value::String(text) => literals.contains(text) || of_type.starts_with("string"),
        Value::Array(values) => of_type.ends_with("[]") && values.iter().all(|value| !value.is_null()),
        Value::Object(_) => of_type == "CompleteRequirements",
    }
}

/// The code of every error that the engine throws.
fn error_codes() -> [&'static str; 16] {
    let code = |error: Error| match error {
        // A new one has to be listed below too.
        Error::Policy(
            PolicyError::MinimumOverMaximum
            | PolicyError::NegativeCount
            | PolicyError::WrongType
            | PolicyError::Impossible,
        )
        | Error::Generator(GeneratorError::Impossible | GeneratorError::Length | GeneratorError::RandomUnavailable)
        | Error::Action(
            ActionError::InvalidTransition(_)
            | ActionError::NothingGiven
            | ActionError::UsernameUnknown
            | ActionError::QuestionUnknown
            | ActionError::Unreadable(_),
        )
        | Error::UnknownAction
        | Error::InvalidService
        | Error::InvalidSnapshot
        | Error::InvalidPolling => error.code(),
    };
    [
        PolicyError::MinimumOverMaximum.into(),
        PolicyError::NegativeCount.into(),
        PolicyError::WrongType.into(),
        PolicyError::Impossible.into(),
        GeneratorError::Impossible.into(),
        GeneratorError::Length.into(),
        GeneratorError::RandomUnavailable.into(),
        ActionError::InvalidTransition(InvalidTransition(Action::Cancel)).into(),
        ActionError::NothingGiven.into(),
        ActionError::UsernameUnknown.into(),
        ActionError::QuestionUnknown.into(),
        ActionError::Unreadable(InputProblem::Empty).into(),
        Error::UnknownAction,
        Error::InvalidService,
        Error::InvalidSnapshot,
        Error::InvalidPolling,
    ]
    .map(code)
}

#[test]
fn rust_and_typescript_know_the_same_states() {
    let sources = Sources::read("package");
    let mut differences = Differences::default();
    let views = views();
    let inherited = sources.interface("StateOf").members;
    let types: Vec<Interface> =
        sources.interfaces().into_iter().filter(|interface| interface.heritage.contains("extends StateOf<")).collect();

    // No walk reaches this one, so it is added here.
    let (_, kinds) = include_str!("../src/flow/state.rs").split_once("pub fn kind(").unwrap();
    let kinds = quoted(kinds.split_once("\n    }\n").unwrap().0);
    differences.compare("kind", kinds, types.iter().map(|of_state| quoted(&of_state.heritage).next().unwrap()));
    let union = sources.names_in_union("FlowState");
    differences.compare("FlowState", types.iter().map(|of_state| &of_state.name), &union);

    for Interface { heritage, members, .. } in &types {
        let kind = quoted(heritage).next().unwrap();
        let of_kind: Vec<&Value> = views.iter().filter(|view| view["kind"] == kind).collect();
        let actions = of_kind.iter().flat_map(|view| view["actions"].as_array().unwrap());
        let actions = actions.map(|action| action.as_str().unwrap());
        differences.compare(&format!("actions of {kind}"), actions, quoted(heritage).skip(1));

        for view in &of_kind {
            let declared = members.keys().chain(inherited.keys());
            differences.compare(&format!("members of {kind}"), member_names(view), declared);
        }
        for (member, of_type) in members {
            let literals = sources.literals(of_type);
            let values: Vec<&Value> = of_kind.iter().map(|view| &view[member]).collect();
            for value in values.iter().filter(|value| !fits(value, of_type, &literals)) {
                differences.0.insert(format!("{kind}.{member}: {value} is no {of_type}"));
            }
            let texts = values.iter().filter_map(|value| value.as_str());
            if !literals.is_empty() && !of_type.ends_with("[]") {
                differences.compare(&format!("{kind}.{member}"), texts, literals);
            }
        }
    }
    let with = |member: &str| views.iter().map(|view| &view[member]).find(|value| !value.is_null()).unwrap();
    let mut compare_members = |name: &str, object: &Value| {
        differences.compare(name, member_names(object), sources.interface(name).members.into_keys());
    };
    compare_members("CompleteRequirements", with("requirements"));
    compare_members("Requirements", with("requirements"));
    compare_members("SecurityQuestion", &with("questions")[0]);
    assert!(differences.0.is_empty(), "{:#?}", differences.0);
}

#[test]
fn rust_and_typescript_know_the_same_names_and_codes() {
    let sources = Sources::read("package");
    let mut differences = Differences::default();
    let mut compare = |name: &str, rust: &[&str]| {
        differences.compare(name, rust.iter().copied(), sources.union(name));
    };
    compare("Action", &Action::ALL.map(Action::name));
    compare("RuleId", &RuleId::ALL.map(RuleId::name));
    compare("LossCode", &Loss::ALL.map(Loss::code));
    compare("Service", &Service::ALL.map(Service::name));
    compare("Change", &Change::ALL.map(Change::name));
    compare("LinkProblem", &LinkProblem::ALL.map(LinkProblem::name));
    compare("LinkWarning", &LinkWarning::ALL.map(LinkWarning::name));
    let literals = |interface: &str, member: &str| sources.literals(&sources.interface(interface).members[member]);
    differences.compare("failure", FailureCode::ALL.map(FailureCode::code), literals("FailedState", "code"));
    differences.compare("from", Resume::ALL.map(Resume::name), literals("FailedState", "from"));
    differences.compare("problem", PhoneProblem::ALL.map(PhoneProblem::name), literals("PhoneState", "problem"));
    differences.compare("problem", KeyProblem::ALL.map(KeyProblem::name), literals("KeyRejectedState", "problem"));

    // TypeScript refuses texts that a Rust text cannot contain.
    let refused = sources.first_arguments("refuseInput");
    let problems = InputProblem::ALL.map(InputProblem::name).into_iter().map(String::from).chain(refused);
    differences.compare("InputProblem", problems, sources.union("InputProblem"));

    // Some errors occur before the engine is called, and only TypeScript throws them.
    let thrown = sources.first_arguments("createError");
    let codes = error_codes().into_iter().map(String::from).chain(thrown);
    differences.compare("ErrorCode", codes, sources.union("ErrorCode"));

    let methods = sources.methods("PasswordSetFlow", "Promise<FlowState>");
    differences.compare("methods of PasswordSetFlow", Action::ALL.map(Action::name), methods.keys());
    for (name, body) in methods {
        if !body.contains(&format!("PasswordSetFlow.#act(this, \"{name}\"")) {
            differences.0.insert(format!("{name}() takes another action"));
        }
    }
    assert!(differences.0.is_empty(), "{:#?}", differences.0);
}

#[test]
fn what_survives_a_reload_holds_no_secret_and_forgets_no_doubt() {
    for (name, walk) in states() {
        let snapshot = walk.flow.snapshot(|_| 60_000);
        let unknown = SnapshotStep::OutcomeUnknown { key_gone: false };
        let (step, may_have_been_set) = match name {
            "linkSent" => (SnapshotStep::LinkSent, false),
            "locked" | "locked (resumed)" => (SnapshotStep::Locked { remaining: 60_000 }, false),
            "keyRejected" => (SnapshotStep::KeyRejected, false),
            "keyRejected (run out)" => (SnapshotStep::KeyRejected, true),
            "outcomeUnknown (key gone)" => (SnapshotStep::OutcomeUnknown { key_gone: true }, true),
            "done" => (SnapshotStep::Done, true),
            "submitting" | "submitting (after a lost answer)" | "retryable (submit)" | "failed (submit)" => {
                (unknown, true)
            }
            "phone (stopped while polling)" | "loadingRequirements (renewing)" => (unknown, true),
            _ if ["phoneWaiting", "verifyingOutcome", "outcomeUnknown"].iter().any(|kind| name.starts_with(kind)) => {
                (unknown, true)
            }
            _ => (SnapshotStep::Idle, false),
        };
        assert_eq!(snapshot, Snapshot { step, may_have_been_set }, "{name}");
        assert_eq!(resumed(step, may_have_been_set).flow.snapshot(|_| 60_000), snapshot, "{name}");
    }
    // A link that is refused after a crash was very probably used.
    let crashed = resumed(SnapshotStep::OutcomeUnknown { key_gone: false }, true);
    let refused = crashed.act(Action::OpenKey).fault(Fault::InvalidKey);
    assert_eq!(*refused.flow.state(), State::OutcomeUnknown { key: Key::Gone });
    let over = resumed(SnapshotStep::Locked { remaining: u32::MAX }, false);
    assert!(matches!(over.effects[..], [Effect::SetTimer { wait: Wait::Exactly(1_800_000), .. }]));
    assert_eq!(*over.fire(false).flow.state(), State::Idle { username_missing: false });
}
