//! A fleet: very many people, each with the real flow and driver, and a service that fails for ten minutes. The test
//! counts how many requests reach the service in each second.
//!
//! `cargo test --test fleet -- --ignored --nocapture` counts a million people and draws `docs/fleet.svg`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss
)]

mod crowd;

use crowd::chart::chart;
use crowd::{Failure, Kind, MINUTE, PATIENCE, Report, World, run};

const SEED: u64 = 7;
const OUTAGE: u64 = 10 * MINUTE;
/// How long the requests are counted after the comeback. In the end, fewer people come than at first.
const AFTERWARDS: u64 = 12 * MINUTE;
const FAILURES: [Failure; 4] = [Failure::Busy, Failure::BusyFor(20), Failure::BusyUntilBack, Failure::Silence];

/// The peak as a multiple of the steady rate.
struct Load {
    steady: f64,
    during: f64,
    comeback: f64,
}

impl Load {
    /// Counts in windows of so many seconds, because with few people a single second is random.
    fn of(report: &Report, (begin, end): (u64, u64), seconds: usize) -> Self {
        let steady = report.mean(begin - 5 * MINUTE, begin);
        Self {
            steady,
            during: report.peak(begin, end, seconds) / steady,
            comeback: report.peak(end, end + AFTERWARDS, seconds) / steady,
        }
    }
}

/// A fleet of some thousands, which takes little time.
fn few(failure: Failure) -> World {
    let outage = (8 * MINUTE, 8 * MINUTE + OUTAGE);
    World { people: 40_000, arrivals: 30 * MINUTE, outage, failure, patience: PATIENCE }
}

#[test]
fn after_the_outage_the_peak_is_under_twice_the_steady_rate() {
    for failure in FAILURES {
        let world = few(failure);
        let report = run(world, Kind::Ours, SEED);
        let load = Load::of(&report, world.outage, 5);
        println!("{failure:?}: {:.2} during the outage, {:.2} at the comeback", load.during, load.comeback);
        assert!(load.comeback < 2.0, "{failure:?}: {:.2}", load.comeback);
        assert!(report.done > world.people * 8 / 10, "{failure:?}: {} are done", report.done);
    }
}

#[test]
fn a_client_that_tries_every_second_makes_a_much_higher_peak() {
    let world = few(Failure::Busy);
    let load = Load::of(&run(world, Kind::Naive, SEED), world.outage, 5);
    assert!(load.comeback > 5.0, "{:.2}", load.comeback);
    assert!(load.during > 20.0, "{:.2}", load.during);
}

#[test]
#[ignore = "takes minutes: a million people"]
fn a_million_people() {
    let outage = (60 * MINUTE, 60 * MINUTE + OUTAGE);
    let world = |failure, patience| World { people: 1_000_000, arrivals: 120 * MINUTE, outage, failure, patience };
    let count = |what: &str, world: World, kind| {
        let report = run(world, kind, SEED);
        let Load { steady, during, comeback } = Load::of(&report, outage, 1);
        println!(
            "| {what} | {kind:?} | {steady:.0} | {:.0} | {:.0} | {comeback:.2} | {} |",
            during * steady,
            comeback * steady,
            report.done
        );
        (report, comeback)
    };
    let naive = count("Busy", world(Failure::Busy, PATIENCE), Kind::Naive).0;
    for failure in FAILURES {
        let (report, comeback) = count(&format!("{failure:?}"), world(failure, PATIENCE), Kind::Ours);
        assert!(comeback < 2.0, "{failure:?}: {comeback:.2}");
        if matches!(failure, Failure::Busy) {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/fleet.svg");
            std::fs::write(path, chart(&report, &naive, outage)).unwrap();
        }
    }
    // The same if nobody ever leaves, to show how much the result depends on the behaviour of people.
    count("Busy, and nobody leaves", world(Failure::Busy, 1_000 * PATIENCE), Kind::Ours);
}
