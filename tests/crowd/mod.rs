//! People, their clients and a failing service, under a virtual clock. Nothing here waits, and the same seed gives the
//! same numbers.

pub mod chart;
mod client;
mod person;

pub use client::Kind;

use client::{Client, Order};
use person::{People, Step};
use softlayer_password_set::api::{Call, Loss, Reply};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// One second, in milliseconds, which are the unit here.
pub const SECOND: u64 = 1_000;
/// One minute.
pub const MINUTE: u64 = 60 * SECOND;
/// How long most people endure a failure.
pub const PATIENCE: u64 = 2 * MINUTE;

/// When people come, and when the service fails.
#[derive(Clone, Copy)]
pub struct World {
    /// How many people.
    pub people: u32,
    /// The time over which they begin, evenly spread.
    pub arrivals: u64,
    /// The time of the outage.
    pub outage: (u64, u64),
    /// How the service fails.
    pub failure: Failure,
    /// The median time from the first failure to leaving.
    pub patience: u64,
}

/// The service's answer during the outage.
#[derive(Clone, Copy, Debug)]
pub enum Failure {
    /// Status 503.
    Busy,
    /// Status 503, and `Retry-After` names so many seconds.
    BusyFor(u32),
    /// Status 503, and `Retry-After` names the moment of the comeback.
    BusyUntilBack,
    /// No answer until the client gives up.
    Silence,
}

/// The result.
pub struct Report {
    /// The requests by the second in which they were sent.
    pub requests: Vec<u32>,
    /// How many people have set their password.
    pub done: u32,
}

impl Report {
    /// Requests per second in a span.
    #[must_use]
    pub fn mean(&self, from: u64, to: u64) -> f64 {
        let span = self.span(from, to);
        f64::from(span.iter().sum::<u32>()) / span.len() as f64
    }

    /// The highest rate of any window of so many seconds in a span.
    #[must_use]
    pub fn peak(&self, from: u64, to: u64, seconds: usize) -> f64 {
        let sums = self.span(from, to).windows(seconds).map(|window| window.iter().sum::<u32>());
        f64::from(sums.max().unwrap_or(0)) / seconds as f64
    }

    fn span(&self, from: u64, to: u64) -> &[u32] {
        let index = |time: u64| usize::try_from(time / SECOND).unwrap().min(self.requests.len());
        &self.requests[index(from)..index(to)]
    }
}

/// The generator SplitMix64: the same numbers everywhere.
pub struct Random(u64);

impl Random {
    /// The next number from 0 to below 1.
    pub fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A time whose logarithm is normally distributed, as are the times that people take.
    pub fn log_normal(&mut self, median: u64, sigma: f64) -> u64 {
        let (one, other) = (1.0 - self.share(), self.share());
        let normal = (-2.0 * one.ln()).sqrt() * (std::f64::consts::TAU * other).cos();
        (median as f64 * (sigma * normal).exp()) as u64
    }
}

/// An event for a person. Events for an earlier page of the person no longer count.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Happening {
    Arrives,
    Replied {
        page: u32,
        number: u32,
        failed: bool,
    },
    Fired {
        page: u32,
        number: u32,
    },
    Does {
        page: u32,
        deed: Deed,
    },
    /// The person leaves because of a trouble, unless it is over.
    Leaves {
        page: u32,
        trouble: u32,
    },
}

/// The change of a person's page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    Begin(Step),
    TryAgain,
}

/// Runs until there are no more events.
#[must_use]
pub fn run(world: World, kind: Kind, seed: u64) -> Report {
    let mut fleet = Fleet {
        world,
        kind,
        random: Random(seed),
        people: People::new(world.people),
        queue: BinaryHeap::new(),
        report: Report { requests: Vec::new(), done: 0 },
    };
    for person in 0..world.people {
        let at = (fleet.random.share() * world.arrivals as f64) as u64;
        fleet.plan(at, person, Happening::Arrives);
    }
    while let Some(Reverse((now, person, happening))) = fleet.queue.pop() {
        fleet.happen(now, person, happening);
    }
    fleet.report
}

struct Fleet {
    world: World,
    kind: Kind,
    random: Random,
    people: People,
    queue: BinaryHeap<Reverse<(u64, u32, Happening)>>,
    report: Report,
}

impl Fleet {
    fn plan(&mut self, at: u64, person: u32, happening: Happening) {
        self.queue.push(Reverse((at, person, happening)));
    }

    fn fails_at(&self, now: u64) -> bool {
        (self.world.outage.0..self.world.outage.1).contains(&now)
    }

    fn happen(&mut self, now: u64, person: u32, happening: Happening) {
        match happening {
            Happening::Arrives => self.open_page(now, person),
            Happening::Replied { page, number, failed } => {
                self.with_client(now, person, page, |client, world| {
                    let call = client.call(number)?;
                    let reply = if failed { failure(world, now) } else { success(call) };
                    Some(client.answered(number, &reply))
                });
                if failed {
                    self.trouble(now, person, page);
                }
            }
            Happening::Fired { page, number } => {
                self.with_client(now, person, page, |client, _| Some(client.fired(number)));
            }
            Happening::Does { page, deed } => self.with_client(now, person, page, |client, _| {
                Some(match deed {
                    Deed::Begin(step) => client.begin(step),
                    Deed::TryAgain => client.try_again(),
                })
            }),
            Happening::Leaves { page, trouble } => {
                if self.people.is_in_trouble(person, page, trouble) {
                    let back = self.people.leave(person, &mut self.random);
                    if let Some(later) = back {
                        self.plan(now + later, person, Happening::Arrives);
                    }
                }
            }
        }
    }

    fn open_page(&mut self, now: u64, person: u32) {
        let (page, step) = self.people.open_page(person, Client::new(self.kind));
        self.plan(now, person, Happening::Does { page, deed: Deed::Begin(step) });
    }

    /// Handles an event of a person's page, if it is still open, and carries out the orders.
    fn with_client(
        &mut self,
        now: u64,
        person: u32,
        page: u32,
        what: impl FnOnce(&mut Client, &World) -> Option<Vec<Order>>,
    ) {
        let Some(client) = self.people.client(person, page) else { return };
        let before = client.standing();
        let Some(orders) = what(client, &self.world) else { return };
        let standing = client.standing();
        for order in orders {
            self.carry_out(now, person, page, order);
        }
        if standing != before {
            if let Some((later, deed)) = self.people.stands(person, standing, &mut self.random) {
                self.plan(now + later, person, Happening::Does { page, deed });
            }
            self.report.done += u32::from(standing == client::Standing::Done);
        }
    }

    fn carry_out(&mut self, now: u64, person: u32, page: u32, order: Order) {
        match order {
            Order::Send { number } => {
                let second = usize::try_from(now / SECOND).unwrap();
                if self.report.requests.len() <= second {
                    self.report.requests.resize(second + 1, 0);
                }
                self.report.requests[second] += 1;
                let failed = self.fails_at(now);
                let latency = match self.world.failure {
                    Failure::Silence if failed => client::TIMEOUT,
                    _ => self.random.log_normal(100, 0.5),
                };
                self.plan(now + latency, person, Happening::Replied { page, number, failed });
            }
            Order::Wait { number, wait } => {
                let milliseconds = wait.milliseconds(self.random.share());
                self.plan(now + u64::from(milliseconds), person, Happening::Fired { page, number });
            }
        }
    }

    fn trouble(&mut self, now: u64, person: u32, page: u32) {
        if let Some((trouble, patience)) = self.people.trouble(person, page, self.world.patience, &mut self.random) {
            self.plan(now + patience, person, Happening::Leaves { page, trouble });
        }
    }
}

fn failure(world: &World, now: u64) -> Reply {
    let busy = |retry_after| Reply::Answered { status: 503, retry_after, body: "<h1>Busy</h1>".into() };
    match world.failure {
        Failure::Busy => busy(None),
        Failure::BusyFor(seconds) => busy(Some(seconds * 1_000)),
        // A date has a resolution of one second.
        Failure::BusyUntilBack => busy(u32::try_from(world.outage.1.saturating_sub(now)).ok()),
        Failure::Silence => Reply::Lost(Loss::Timeout),
    }
}

fn success(call: Call) -> Reply {
    let body = match call {
        Call::GetUserIdForPasswordSet => "7",
        Call::GetRequirementsForPasswordSet => r#"{"minimumPasswordLengthRequirement":8,"digitCountRequirement":1}"#,
        _ => "true",
    };
    Reply::Answered { status: 200, retry_after: None, body: body.into() }
}
