//! The flow, explored exhaustively with a model checker: against a server that may demand or refuse anything, a network that
//! loses, delays, duplicates and reorders, and a person who does anything at any moment, the invariants hold in every
//! reachable state. Then each invariant is broken on purpose, and the checker has to find it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use softlayer_password_set::api::{Answer, Call, Fault, Loss, Question};
use softlayer_password_set::flow::{Action, Backoff, Config, Effect, Event, Flow, Forgotten, Key, Polling, State};
use softlayer_password_set::policy::{Policy, PolicyError};
use stateright::{Checker, Model, Property};
use std::collections::BTreeSet;

/// After how many polls the exploration stops following a phone that is never answered.
const MOST_POLLS: u32 = 2;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct World {
    flow: Flow,
    server: Server,
    /// The request that the client waits for or its answer, and requests that it has given up on and that may yet set the
    /// password. Reads that nobody waits for are not followed: they change nothing on the server.
    network: Vec<Message>,
    /// The timers that were really set, by number.
    timers: Vec<u32>,
    witness: Witness,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Server {
    key_lives: bool,
    /// Whether a password was set with the key.
    password_set: bool,
}

/// A request under way, or its answer. `number` is 0 where the client waits for it no longer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Message {
    number: u32,
    call: Call,
    answer: Option<Answer>,
}

/// What the checker remembers independently of the flow's own bookkeeping.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Witness {
    /// A call that may set the password went out, and since then neither its answer nor a sign of the key's life came in.
    unresolved: bool,
    holds_secrets: bool,
    /// The service has demanded a proof, and the person has done nothing since.
    demanded: bool,
    broken: BTreeSet<Broken>,
}

/// The invariants that speak of steps rather than of states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Broken {
    OneRequestAtMost,
    SilentAfterTheEnd,
    NeverSubmittedBlindly,
    SecretsAreThereWhenNeeded,
    IllegalActionsChangeNothing,
    StaleAnswersChangeNothing,
    NoProofIsSkipped,
    NothingGivenIsAskedAgain,
}

/// What happens next.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Happening {
    /// The person does something, allowed or not.
    Act(Action),
    /// The server carries the request out and answers; the request may have been sent twice by the network.
    Serve {
        message: usize,
        answer: Answer,
        keeps_request: bool,
    },
    /// The answer arrives; the network may deliver it again later.
    Deliver {
        message: usize,
        again: bool,
    },
    /// The client learns that there will be no answer; the request may still be on its way.
    Lose {
        message: usize,
        loss: Loss,
        still_on_its_way: bool,
    },
    /// A message that nobody waits for disappears.
    Vanish {
        message: usize,
    },
    Fire {
        timer: u32,
    },
    /// The key's 24 hours are over, or another browser has used it.
    KeyDies,
    /// The page is reloaded, or restored after a crash, with what the flow can carry over.
    Reload,
}

/// A deliberate fault of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sabotage {
    None,
    /// A lost submission is sent again at once.
    RepeatsBlindly,
    /// Answers are taken whatever their number.
    TakesStaleAnswers,
    /// A request goes out after the end.
    SendsAfterCancel,
    /// A second request goes out beside the first.
    SendsTwice,
    /// A timer is never set.
    ForgetsTimers,
    /// Secrets stay after the end.
    KeepsSecrets,
    /// Secrets are dropped while they are still needed.
    DropsSecrets,
    /// A lost answer is taken for success.
    BelievesInSuccess,
    /// A lost answer and then a refused key are taken for failure.
    BelievesInFailure,
    /// Cancelling always claims that nothing was set.
    CancelsLightly,
    /// An action that is not allowed does something.
    ActsIllegally,
    /// A demanded code is passed over.
    SkipsProofs,
    /// A refused password costs the security answer too.
    AsksAgain,
}

struct Exploration {
    config: Config,
    sabotage: Sabotage,
}

fn exploration(sabotage: Sabotage) -> Exploration {
    // The gate is a matter of one more action; waits do not matter where time is no number.
    let backoff = Backoff { first: 1, greatest: 1, tries: 2, longest_retry_after: 1 };
    let polling = Polling { first: 1, greatest: 1, deadline: 1 };
    Exploration { config: Config { gate: true, backoff, polling }, sabotage }
}

fn requirements() -> Answer {
    Answer::Requirements(Ok(Policy::documented()), vec![Question { id: 1, question: String::new() }])
}

/// Every answer that the server may give to a call; the first of those that set the password does.
fn answers(call: Call, key_lives: bool) -> Vec<Answer> {
    let unknown = Fault::Unknown { code: None, message: String::new() };
    let refusals = [
        Fault::PasswordRules { violations: vec![], message: String::new() },
        Fault::CannotProcess { message: String::new() },
        Fault::PasswordMissing,
        Fault::SecurityAnswerRequired,
        Fault::AccountLocked,
        Fault::SecurityCodeRequired,
        Fault::SecondSecurityCodeRequired,
        Fault::TotpRequired,
        Fault::PhoneRequired,
        Fault::AwaitingResponse,
        Fault::AuthenticationFailed,
        unknown.clone(),
    ];
    let mut answers = match call {
        Call::InitiatePortalPasswordChange => {
            return vec![
                Answer::LinkRequested,
                Answer::Fault(Fault::UsernameMissing),
                Answer::Fault(Fault::AccountLocked),
                Answer::Fault(unknown),
                Answer::Fault(Fault::Unknown {
                    code: Some("SoftLayer_Exception_Public".into()),
                    message: String::new(),
                }),
            ];
        }
        _ if !key_lives => return vec![Answer::Fault(Fault::InvalidKey)],
        Call::GetUserIdForPasswordSet => vec![Answer::KeyLives],
        Call::GetRequirementsForPasswordSet => {
            let contradictory = Err(PolicyError::WrongType);
            vec![
                requirements(),
                Answer::Requirements(Ok(Policy::documented()), vec![]),
                Answer::Requirements(contradictory, vec![]),
            ]
        }
        Call::ProcessPasswordSetRequest | Call::CheckPhoneFactorAuthenticationForPasswordSet => {
            vec![Answer::PasswordSet, Answer::NotSet]
        }
    };
    if call.may_set_password() {
        answers.extend(refusals.map(Answer::Fault));
    } else {
        let refusals = [Fault::CannotProcess { message: String::new() }, Fault::AccountLocked, unknown];
        answers.extend(refusals.map(Answer::Fault));
    }
    answers.push(Answer::Lost { loss: Loss::Busy, retry_after: Some(1) });
    answers
}

/// Whether the service wants another proof before it sets the password.
fn demands(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::SecurityAnswerRequired
            | Fault::SecurityCodeRequired
            | Fault::SecondSecurityCodeRequired
            | Fault::TotpRequired
            | Fault::PhoneRequired
    )
}

/// Whether what happened makes a proof that was given worthless.
fn is_refused(forgotten: Forgotten, before: &State, event: &Event) -> bool {
    let Event::Answered { answer, .. } = event else {
        return forgotten == Forgotten::Authentication && *event == Event::Act(Action::StopWaiting);
    };
    match (forgotten, answer) {
        (_, Answer::Fault(Fault::AccountLocked)) => true,
        (Forgotten::SecurityAnswer, Answer::Fault(fault)) => *fault == Fault::SecurityAnswerRequired,
        (Forgotten::Authentication, Answer::Fault(Fault::AuthenticationFailed)) => true,
        (Forgotten::Authentication, Answer::Fault(fault)) if demands(fault) => *fault != Fault::SecurityAnswerRequired,
        (Forgotten::Authentication, _) => matches!(before, State::PhoneWaiting { deadline: None, .. }),
        _ => false,
    }
}

impl World {
    fn new(config: Config) -> Self {
        Self {
            flow: Flow::new(config),
            server: Server { key_lives: true, password_set: false },
            network: Vec::new(),
            timers: Vec::new(),
            witness: Witness::default(),
        }
    }

    fn break_rule(&mut self, broken: Broken) {
        self.witness.broken.insert(broken);
    }

    /// Hands the flow an event and carries out what it asks for, with the sabotage in between.
    fn step(&mut self, event: Event, sabotage: Sabotage) {
        let before = self.flow.clone();
        if sabotage == Sabotage::ActsIllegally
            && event == Event::Act(Action::SubmitPassword)
            && *before.state() == State::Gate
        {
            self.flow.step(Event::Act(Action::Proceed)).unwrap();
        }
        let effects = match self.flow.step(event.clone()) {
            Ok(effects) => effects,
            Err(_) => {
                if self.flow != before {
                    self.break_rule(Broken::IllegalActionsChangeNothing);
                }
                return;
            }
        };
        if event == Event::Act(Action::OpenKey) {
            self.witness.holds_secrets = true;
            let same = matches!(before.state(), State::OutcomeUnknown { .. });
            if !same {
                // What is still on its way concerns the former key.
                self.server = Server { key_lives: true, password_set: false };
                self.network.clear();
                self.witness.unresolved = false;
            }
        }
        match &event {
            Event::Act(_) => self.witness.demanded = false,
            Event::Answered { number, answer: Answer::Fault(fault) }
                if demands(fault) && before.state().request().is_some_and(|(awaited, _)| awaited == *number) =>
            {
                self.witness.demanded = true;
            }
            _ => {}
        }
        let was_final = before.state().is_final();
        for effect in self.sabotaged(effects, &before, &event, sabotage) {
            match effect {
                Effect::Send { number, call } => self.send(number, call, was_final),
                Effect::SetTimer { number, .. } if sabotage != Sabotage::ForgetsTimers => self.timers.push(number),
                Effect::SetTimer { .. } => {}
                Effect::Stop { number } => {
                    self.timers.retain(|timer| *timer != number);
                    self.stop_waiting_for(number);
                }
                Effect::Forget(Forgotten::Everything) if sabotage != Sabotage::KeepsSecrets => {
                    self.witness.holds_secrets = false;
                }
                Effect::Forget(Forgotten::Everything) => {}
                Effect::Forget(forgotten) => {
                    if !is_refused(forgotten, before.state(), &event) {
                        self.break_rule(Broken::NothingGivenIsAskedAgain);
                    }
                }
            }
        }
        self.renumber();
    }

    fn sabotaged(&mut self, mut effects: Vec<Effect>, before: &Flow, event: &Event, sabotage: Sabotage) -> Vec<Effect> {
        let was_submitting = matches!(before.state(), State::Submitting { .. });
        let lost = matches!(event, Event::Answered { answer: Answer::Lost { .. }, .. });
        let blind = Effect::Send { number: 0, call: Call::ProcessPasswordSetRequest };
        match sabotage {
            Sabotage::RepeatsBlindly if was_submitting && lost => effects.push(blind),
            Sabotage::SendsTwice if matches!(self.flow.state(), State::Submitting { .. }) && !was_submitting => {
                effects.push(Effect::Send { number: 0, call: Call::GetUserIdForPasswordSet });
            }
            Sabotage::SendsAfterCancel if self.flow.state().is_final() => {
                effects.push(Effect::Send { number: 0, call: Call::GetUserIdForPasswordSet });
            }
            Sabotage::DropsSecrets if was_submitting && lost => {
                effects.push(Effect::Forget(Forgotten::Everything));
            }
            Sabotage::SkipsProofs if matches!(self.flow.state(), State::Totp { .. }) => {
                effects.push(blind);
            }
            Sabotage::AsksAgain if matches!(self.flow.state(), State::EnterPassword { problem: Some(_) }) => {
                effects.push(Effect::Forget(Forgotten::SecurityAnswer));
            }
            _ => {}
        }
        effects
    }

    fn send(&mut self, number: u32, call: Call, was_final: bool) {
        if was_final || self.flow.state().is_final() {
            self.break_rule(Broken::SilentAfterTheEnd);
        }
        if self.network.iter().any(|message| message.number != 0) {
            self.break_rule(Broken::OneRequestAtMost);
        }
        if call == Call::ProcessPasswordSetRequest && self.witness.unresolved {
            self.break_rule(Broken::NeverSubmittedBlindly);
        }
        if call == Call::ProcessPasswordSetRequest && self.witness.demanded {
            self.break_rule(Broken::NoProofIsSkipped);
        }
        if call.may_set_password() {
            if !self.witness.holds_secrets {
                self.break_rule(Broken::SecretsAreThereWhenNeeded);
            }
            self.witness.unresolved = true;
        }
        self.network.push(Message { number, call, answer: None });
    }

    fn reload(&mut self, config: Config) {
        let (flow, effects) = Flow::resumed(config, self.flow.snapshot(|_| 1));
        self.flow = flow;
        self.witness.holds_secrets = false;
        for message in &mut self.network {
            message.number = 0;
        }
        self.timers = effects
            .into_iter()
            .filter_map(|effect| match effect {
                Effect::SetTimer { number, .. } => Some(number),
                _ => None,
            })
            .collect();
        self.renumber();
    }

    fn stop_waiting_for(&mut self, number: u32) {
        for message in self.network.iter_mut().filter(|message| message.number == number) {
            message.number = 0;
        }
    }

    fn serve(&mut self, message: usize, answer: Answer, keeps_request: bool) {
        if answer == Answer::PasswordSet {
            self.server = Server { key_lives: false, password_set: true };
        }
        // Where the network has repeated the request, the first copy's answer is lost and the second is still under way.
        if !keeps_request {
            self.network[message].answer = Some(answer);
            self.forget_what_matters_no_more();
        }
    }

    fn deliver(&mut self, message: usize, again: bool, sabotage: Sabotage) {
        let Message { number, call, answer } = self.network.remove(message);
        let answer = answer.unwrap();
        let tells = !matches!(answer, Answer::Fault(Fault::Unknown { .. }) | Answer::Lost { .. });
        if (call.may_set_password() && tells && answer != Answer::NotSet)
            || (call == Call::CheckPhoneFactorAuthenticationForPasswordSet && answer == Answer::NotSet)
            || (call == Call::GetUserIdForPasswordSet && answer == Answer::KeyLives)
        {
            self.witness.unresolved = false;
        }
        self.step(Event::Answered { number, answer: answer.clone() }, sabotage);
        if again {
            self.deliver_late(answer, sabotage);
        }
    }

    fn lose(&mut self, message: usize, loss: Loss, still_on_its_way: bool, sabotage: Sabotage) {
        let Message { number, call, answer } = self.network.remove(message);
        if still_on_its_way && answer.is_none() {
            self.network.push(Message { number: 0, call, answer: None });
        }
        self.step(Event::Answered { number, answer: Answer::Lost { loss, retry_after: None } }, sabotage);
        if let (true, Some(answer)) = (still_on_its_way, answer) {
            self.deliver_late(answer, sabotage);
        }
    }

    /// An answer that nobody waits for any more. When it comes makes no difference, since its number never comes back.
    fn deliver_late(&mut self, answer: Answer, sabotage: Sabotage) {
        let before = self.flow.clone();
        let number = match self.flow.state().request() {
            Some((number, _)) if sabotage == Sabotage::TakesStaleAnswers => number,
            _ => 0,
        };
        self.step(Event::Answered { number, answer }, sabotage);
        if self.flow != before {
            self.break_rule(Broken::StaleAnswersChangeNothing);
        }
    }

    fn forget_what_matters_no_more(&mut self) {
        self.network
            .retain(|message| message.number != 0 || (message.call.may_set_password() && message.answer.is_none()));
        self.network.sort_by_key(|message| (message.number, message.call.method()));
        self.network.dedup();
    }

    /// Numbers only ever grow; counted anew, worlds that differ in nothing else are the same world.
    fn renumber(&mut self) {
        let (flow, renamed) = self.flow.clone().renumbered();
        self.flow = flow;
        let new = |old: u32| renamed.iter().find(|(from, _)| *from == old).map_or(0, |(_, to)| *to);
        for message in &mut self.network {
            message.number = new(message.number);
        }
        self.forget_what_matters_no_more();
        self.timers = self.timers.iter().map(|timer| new(*timer)).filter(|timer| *timer != 0).collect();
        self.timers.sort_unstable();
    }

    /// Whether something other than giving up can still happen.
    fn has_a_way_out(&self) -> bool {
        let state = self.flow.state();
        state.is_final()
            || Action::ALL.into_iter().any(|action| action != Action::Cancel && state.allows(action))
            || self.network.iter().any(|message| message.number != 0)
            || !self.timers.is_empty()
    }

    /// What the person is told of the password.
    fn claim(&self, sabotage: Sabotage) -> Claim {
        match (self.flow.state(), sabotage) {
            (State::Done, _) | (State::VerifyingOutcome { .. }, Sabotage::BelievesInSuccess) => Claim::Set,
            (State::KeyRejected { may_have_been_set: false }, _)
            | (State::OutcomeUnknown { key: Key::Gone }, Sabotage::BelievesInFailure) => Claim::NotSet,
            (State::Cancelled { may_have_been_set: false }, _)
            | (State::Cancelled { .. }, Sabotage::CancelsLightly) => Claim::NeverSet,
            _ => Claim::Nothing,
        }
    }

    fn is_honest(&self, sabotage: Sabotage) -> bool {
        let set = self.server.password_set;
        let under_way = |message: &Message| message.call.may_set_password() && message.answer.is_none();
        match self.claim(sabotage) {
            Claim::Nothing => true,
            Claim::Set => set,
            Claim::NotSet => !set,
            Claim::NeverSet => !(set || self.server.key_lives && self.network.iter().any(under_way)),
        }
    }

    fn has_dropped_what_it_no_longer_needs(&self) -> bool {
        let over = matches!(
            self.flow.state(),
            State::Done
                | State::Cancelled { .. }
                | State::KeyRejected { .. }
                | State::RequestRejected { .. }
                | State::OutcomeUnknown { key: Key::Gone }
        );
        !(over && self.witness.holds_secrets)
    }
}

enum Claim {
    Nothing,
    Set,
    /// No password was set.
    NotSet,
    /// No password was set, and none will be.
    NeverSet,
}

impl Model for Exploration {
    type State = World;
    type Action = Happening;

    fn init_states(&self) -> Vec<World> {
        vec![World::new(self.config.clone())]
    }

    fn actions(&self, world: &World, happenings: &mut Vec<Happening>) {
        happenings.extend(Action::ALL.map(Happening::Act));
        happenings.push(Happening::Reload);
        happenings.extend(world.timers.iter().map(|timer| Happening::Fire { timer: *timer }));
        if world.server.key_lives {
            happenings.push(Happening::KeyDies);
        }
        for (message, Message { number, call, answer }) in world.network.iter().enumerate() {
            if answer.is_some() {
                happenings.extend([false, true].map(|again| Happening::Deliver { message, again }));
            } else {
                for answer in answers(*call, world.server.key_lives) {
                    happenings.push(Happening::Serve { message, answer: answer.clone(), keeps_request: false });
                    if call.may_set_password() {
                        happenings.push(Happening::Serve { message, answer, keeps_request: true });
                    }
                }
            }
            if *number == 0 {
                happenings.push(Happening::Vanish { message });
            } else {
                for loss in [Loss::Timeout, Loss::Unintelligible] {
                    happenings.extend([false, true].map(|still_on_its_way| Happening::Lose {
                        message,
                        loss,
                        still_on_its_way,
                    }));
                }
            }
        }
    }

    fn next_state(&self, world: &World, happening: Happening) -> Option<World> {
        let mut next = world.clone();
        match happening {
            Happening::Act(action) => next.step(Event::Act(action), self.sabotage),
            Happening::Serve { message, answer, keeps_request } => next.serve(message, answer, keeps_request),
            Happening::Deliver { message, again } => next.deliver(message, again, self.sabotage),
            Happening::Lose { message, loss, still_on_its_way } => {
                next.lose(message, loss, still_on_its_way, self.sabotage);
            }
            Happening::Vanish { message } => drop(next.network.remove(message)),
            Happening::Fire { timer } => {
                next.timers.retain(|other| *other != timer);
                next.step(Event::TimerFired { number: timer }, self.sabotage);
            }
            Happening::KeyDies => next.server.key_lives = false,
            Happening::Reload => next.reload(self.config.clone()),
        }
        (next != *world).then_some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always("one request at most is under way", |_, world: &World| {
                !world.broke(Broken::OneRequestAtMost)
            }),
            Property::always("nothing is sent after the end", |_, world: &World| {
                !world.broke(Broken::SilentAfterTheEnd)
            }),
            Property::always("no password is submitted blindly", |_, world: &World| {
                !world.broke(Broken::NeverSubmittedBlindly)
            }),
            Property::always("secrets are there when needed", |_, world: &World| {
                !world.broke(Broken::SecretsAreThereWhenNeeded)
            }),
            Property::always("illegal actions change nothing", |_, world: &World| {
                !world.broke(Broken::IllegalActionsChangeNothing)
            }),
            Property::always("stale answers change nothing", |_, world: &World| {
                !world.broke(Broken::StaleAnswersChangeNothing)
            }),
            Property::always("no proof that is demanded is skipped", |_, world: &World| {
                !world.broke(Broken::NoProofIsSkipped)
            }),
            Property::always("nothing that was given is asked again", |_, world: &World| {
                !world.broke(Broken::NothingGivenIsAskedAgain)
            }),
            Property::always("no state lacks a way out", |_, world: &World| world.has_a_way_out()),
            Property::always("what is told is true", |exploration: &Self, world: &World| {
                world.is_honest(exploration.sabotage)
            }),
            Property::always("secrets are dropped once they are not needed", |_, world: &World| {
                world.has_dropped_what_it_no_longer_needs()
            }),
        ]
    }

    fn within_boundary(&self, world: &World) -> bool {
        !matches!(world.flow.state(), State::PhoneWaiting { polls, .. } if *polls > MOST_POLLS)
    }
}

impl World {
    fn broke(&self, rule: Broken) -> bool {
        self.witness.broken.contains(&rule)
    }
}

#[test]
fn the_invariants_hold_in_every_reachable_state() {
    let begin = std::time::Instant::now();
    let checker = exploration(Sabotage::None).checker().threads(2).spawn_bfs().join();
    println!(
        "explored {} states of the flow, {} transitions, in {:.1?}",
        checker.unique_state_count(),
        checker.state_count(),
        begin.elapsed()
    );
    checker.assert_properties();
    assert!(checker.unique_state_count() > 10_000, "the exploration ended early");
}

#[test]
fn every_kind_of_state_is_reached() {
    use std::sync::{Arc, Mutex};
    let kinds = Arc::new(Mutex::new(BTreeSet::new()));
    let seen = Arc::clone(&kinds);
    let visitor = move |path: stateright::Path<World, Happening>| {
        seen.lock().unwrap().insert(path.last_state().flow.state().kind());
    };
    exploration(Sabotage::None).checker().visitor(visitor).target_max_depth(12).spawn_bfs().join();
    assert_eq!(kinds.lock().unwrap().len(), 22, "{:?}", kinds.lock().unwrap());
}

#[test]
fn each_invariant_that_is_broken_on_purpose_is_found() {
    for (sabotage, invariant) in [
        (Sabotage::RepeatsBlindly, "no password is submitted blindly"),
        (Sabotage::TakesStaleAnswers, "stale answers change nothing"),
        (Sabotage::SendsAfterCancel, "nothing is sent after the end"),
        (Sabotage::SendsTwice, "one request at most is under way"),
        (Sabotage::ForgetsTimers, "no state lacks a way out"),
        (Sabotage::KeepsSecrets, "secrets are dropped once they are not needed"),
        (Sabotage::DropsSecrets, "secrets are there when needed"),
        (Sabotage::BelievesInSuccess, "what is told is true"),
        (Sabotage::BelievesInFailure, "what is told is true"),
        (Sabotage::CancelsLightly, "what is told is true"),
        (Sabotage::ActsIllegally, "illegal actions change nothing"),
        (Sabotage::SkipsProofs, "no proof that is demanded is skipped"),
        (Sabotage::AsksAgain, "nothing that was given is asked again"),
    ] {
        let checker = exploration(sabotage)
            .checker()
            .finish_when(stateright::HasDiscoveries::AnyOf([invariant].into()))
            .spawn_bfs()
            .join();
        let found = checker.discovery(invariant);
        println!("{sabotage:?}: found after {} states", checker.unique_state_count());
        assert!(found.is_some(), "{sabotage:?} went unnoticed");
    }
}
