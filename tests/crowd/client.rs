//! The two kinds of clients: this package's own, and a common simple one.

use super::person::Step;
use softlayer_password_set::api::{Call, Reply};
use softlayer_password_set::driver::{self, Driver, Input, Options};
use softlayer_password_set::flow::{Action, State, Wait};
use softlayer_password_set::secret::Secret;

/// The default of the option `timeoutMilliseconds`.
pub const TIMEOUT: u64 = 30_000;

/// The client that people use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The real flow with the real driver.
    Ours,
    /// Repeats every failed request after a second, without end.
    Naive,
}

/// An order of a client.
pub enum Order {
    /// Send the request of that number.
    Send { number: u32 },
    /// Call back under that number.
    Wait { number: u32, wait: Wait },
}

/// The state of a client, as the person sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing was begun.
    New,
    /// A request is under way.
    Busy,
    /// The link was sent.
    LinkSent,
    /// A password is asked for.
    AsksPassword,
    /// The page offers to try again.
    AsksToTryAgain,
    /// The password is set.
    Done,
}

/// The client of one page.
pub enum Client {
    /// This package's.
    Ours(Box<Driver>),
    /// The simple one.
    Naive { call: Option<Call>, number: u32, standing: Standing },
}

impl Client {
    pub fn new(kind: Kind) -> Self {
        match kind {
            Kind::Ours => Self::Ours(Box::new(Driver::new(Options::default()).0)),
            Kind::Naive => Self::Naive { call: None, number: 0, standing: Standing::New },
        }
    }

    pub fn standing(&self) -> Standing {
        match self {
            Self::Naive { standing, .. } => *standing,
            Self::Ours(driver) => match driver.flow.state() {
                State::Idle { .. } => Standing::New,
                State::Busy { .. } => Standing::Busy,
                State::LinkSent => Standing::LinkSent,
                State::EnterPassword { .. } => Standing::AsksPassword,
                State::Retryable { .. } | State::OutcomeUnknown { .. } => Standing::AsksToTryAgain,
                State::Done => Standing::Done,
                other => panic!("nobody here comes to {}", other.kind()),
            },
        }
    }

    /// The call of the awaited request, if it has this number.
    pub fn call(&self, number: u32) -> Option<Call> {
        match self {
            Self::Ours(driver) => driver.flow.state().request().filter(|(awaited, _)| *awaited == number)?.1.into(),
            Self::Naive { call, number: awaited, .. } => call.filter(|_| *awaited == number),
        }
    }

    pub fn begin(&mut self, step: Step) -> Vec<Order> {
        let text = |text: &str| Input::Text(Secret::new(text.into()));
        match self {
            Self::Ours(driver) => {
                let (action, given) = match step {
                    Step::RequestLink => (Action::RequestLink, text("ada")),
                    Step::OpenKey => (Action::OpenKey, text("the-key-of-the-link")),
                    Step::SetPassword => (Action::SubmitPassword, text("Correct-h0rse")),
                };
                orders(driver.act(action, given).expect("the state allows it"))
            }
            Self::Naive { call, .. } => {
                *call = Some(match step {
                    Step::RequestLink => Call::InitiatePortalPasswordChange,
                    Step::OpenKey => Call::GetUserIdForPasswordSet,
                    Step::SetPassword => Call::ProcessPasswordSetRequest,
                });
                self.send()
            }
        }
    }

    pub fn try_again(&mut self) -> Vec<Order> {
        let Self::Ours(driver) = self else { return Vec::new() };
        let state = driver.flow.state();
        let action = if state.allows(Action::Retry) { Action::Retry } else { Action::CheckOutcome };
        orders(driver.act(action, Input::Nothing).expect("the state allows it"))
    }

    pub fn answered(&mut self, number: u32, reply: &Reply) -> Vec<Order> {
        match self {
            Self::Ours(driver) => orders(driver.answered(number, reply)),
            Self::Naive { call, number, standing } => {
                if !matches!(reply, Reply::Answered { status: 200, .. }) {
                    *number += 1;
                    return vec![Order::Wait { number: *number, wait: Wait::Exactly(1_000) }];
                }
                *standing = match call {
                    Some(Call::GetUserIdForPasswordSet) => {
                        *call = Some(Call::GetRequirementsForPasswordSet);
                        return self.send();
                    }
                    Some(Call::InitiatePortalPasswordChange) => Standing::LinkSent,
                    Some(Call::GetRequirementsForPasswordSet) => Standing::AsksPassword,
                    _ => Standing::Done,
                };
                Vec::new()
            }
        }
    }

    pub fn fired(&mut self, number: u32) -> Vec<Order> {
        match self {
            Self::Ours(driver) => orders(driver.fired(number)),
            Self::Naive { .. } => self.send(),
        }
    }

    fn send(&mut self) -> Vec<Order> {
        let Self::Naive { number, standing, .. } = self else { return Vec::new() };
        *number += 1;
        *standing = Standing::Busy;
        vec![Order::Send { number: *number }]
    }
}

fn orders(orders: Vec<driver::Order>) -> Vec<Order> {
    let known = |order| match order {
        driver::Order::Send { number, .. } => Some(Order::Send { number }),
        driver::Order::SetTimer { number, wait } => Some(Order::Wait { number, wait }),
        // An answer that the flow no longer waits for changes nothing.
        driver::Order::Stop { .. } => None,
    };
    orders.into_iter().filter_map(known).collect()
}
