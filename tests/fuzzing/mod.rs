//! The clock and the texts of the fuzz targets, here and in the sandbox. Each target runs for `FUZZ_SECONDS`, by
//! default for one second. `npm run fuzz -- --seconds 1200` runs them longer. A failing input is shrunk and printed.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use std::time::{Duration, Instant};

/// The number of inputs between two checks of the clock.
const BATCH: u32 = 64;

/// Runs `check` on texts of the strategy until the time is over.
pub fn fuzz<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>, check: impl Fn(T) -> TestCaseResult) {
    let seconds = std::env::var("FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    let end = Instant::now() + Duration::from_secs(seconds);
    let config = Config { cases: BATCH, failure_persistence: None, ..Config::default() };
    let mut inputs = 0;
    while Instant::now() < end {
        // Each runner starts with its own random numbers.
        TestRunner::new(config.clone()).run(&strategy, &check).unwrap_or_else(|failure| panic!("{failure}"));
        inputs += BATCH;
    }
    println!("{inputs} inputs in {seconds} s");
}

/// Texts of the target's own words and of any characters, alone or inserted into one of the seeds.
pub fn texts(seeds: &'static [&'static str], words: &'static [&'static str]) -> impl Strategy<Value = String> {
    const TROUBLE: &[&str] =
        &["\0", "\u{200B}", "\u{FEFF}", "\u{202E}", "\u{1F600}", "\u{FFFF}", "\r\n", "\u{A0}", "é", "\"", "\\"];
    let piece = prop_oneof![
        6 => select(words).prop_map(str::to_owned),
        1 => select(TROUBLE).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-zA-Z0-9]{1,9}",
    ];
    let pieces = vec(piece, 0..24).prop_map(|pieces| pieces.concat());
    let within =
        (select(seeds), any::<Index>(), any::<Index>(), pieces.clone()).prop_map(|(seed, from, to, pieces)| {
            let characters: Vec<char> = seed.chars().collect();
            let [from, to] = [from, to].map(|place| place.index(characters.len() + 1));
            let before = characters.iter().take(from.min(to));
            before.copied().chain(pieces.chars()).chain(characters.iter().skip(from.max(to)).copied()).collect()
        });
    prop_oneof![pieces, within]
}
