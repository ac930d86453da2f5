//! The password policy for JavaScript.

use super::convert::{policy, policy_description};
use super::error::{Error, ErrorObject};
use crate::policy::{Case, Checker, GeneratorError, GeneratorOptions, Policy, Rule, RuleId, generate};
use crate::secret::Secret;
use std::mem::take;
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

/// How many numbers the window holds: enough for most passwords at once, and for a report.
const WINDOW: usize = 256;
/// How many random numbers are drawn at a time.
const DRAWN: usize = 64;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = crypto, js_name = getRandomValues)]
    fn draw(numbers: &mut [u32]) -> Result<(), JsValue>;
}

/// A checker with a window of memory. JavaScript writes UTF-16 code units into the window and reads reports from it,
/// all as numbers of 32 bits. That is the fastest way for short texts, and unlike UTF-8 it can carry unpaired
/// surrogates.
#[wasm_bindgen]
pub struct RawPolicy {
    checker: Checker,
    rules: Vec<Rule>,
    username: Option<String>,
    window: Zeroizing<Vec<u32>>,
}

impl RawPolicy {
    /// A class for a policy that Rust already has.
    pub(super) fn of(policy: Policy, username: Option<String>) -> Self {
        Self {
            rules: policy.rules(),
            checker: Checker::new(policy, username.as_deref()),
            username,
            window: Zeroizing::new(vec![0; WINDOW]),
        }
    }

    pub(super) fn policy(&self) -> &Policy {
        self.checker.policy()
    }
}

#[wasm_bindgen]
impl RawPolicy {
    /// A policy from the server's requirements. Without any, the documented policy.
    ///
    /// # Errors
    ///
    /// A `PasswordSetError` if they are not a policy.
    #[wasm_bindgen(constructor)]
    pub fn new(given: &JsValue, username: Option<String>) -> Result<Self, JsValue> {
        Ok(Self::of(policy(given)?, username))
    }

    /// Changes the username for checks and for generated passwords; `None` if it is unknown.
    #[wasm_bindgen(js_name = setUsername)]
    pub fn set_username(&mut self, username: Option<String>) {
        self.checker.set_username(username.as_deref());
        self.username = username;
    }

    /// `{ requirements, rules, passwordRules, username, address, capacity }`. The requirements are
    /// `CompleteRequirements`. The last two are the window's address and how many numbers of 32 bits it holds.
    #[must_use]
    pub fn description(&self) -> JsValue {
        policy_description(self.checker.policy(), &self.rules, self.username.as_deref(), &self.window)
    }

    /// A random password, from `crypto.getRandomValues`.
    ///
    /// # Errors
    ///
    /// `policy_impossible`, `invalid_option`, and `random_unavailable`, whose cause is what the platform threw.
    pub fn generate(&self, length: Option<u32>, avoid_look_alikes: bool, grouped: bool) -> Result<JsValue, JsValue> {
        // Anyone who knows the numbers knows the password.
        let mut drawn = Zeroizing::new([0; DRAWN]);
        let mut former = Zeroizing::new([0; DRAWN]);
        let mut left = 0_usize;
        let mut cause = JsValue::UNDEFINED;
        let random = || {
            if left == 0 {
                *former = *drawn;
                draw(&mut *drawn).map_err(|thrown| cause = thrown).ok()?;
                // The source writes the same numbers each time, or none.
                if *former == *drawn {
                    return None;
                }
                left = DRAWN;
            }
            left = left.saturating_sub(1);
            drawn.get(left).copied()
        };
        let options = GeneratorOptions { length, avoid_look_alikes, grouped };
        match generate(self.checker.policy(), self.username.as_deref(), options, random) {
            Ok(password) => Ok(JsValue::from_str(Secret::new(password).reveal())),
            Err(error) => {
                let object = ErrorObject::from(Error::from(error));
                if error == GeneratorError::RandomUnavailable {
                    object.set("cause", &cause);
                }
                Err(object.into())
            }
        }
    }

    /// Reads and erases the first `count` code units in the window. The bits above the 16 of a unit are the index of
    /// its [`Case`].
    pub fn feed(&mut self, count: usize) {
        #[allow(clippy::cast_possible_truncation, reason = "code units are of 16 bits")]
        self.checker.feed_cased(self.window.iter_mut().take(count).map(|number| {
            let number = take(number);
            (number as u16, Case::ALL.get((number >> 16) as usize).copied().unwrap_or(Case::Untold))
        }));
    }

    /// Reads and erases the first `count` code units in the window, and returns whether everything that was fed is
    /// acceptable.
    ///
    /// Then writes a report into the window: the length; for each rule of the description, its status plus three times
    /// the number of characters that count for it; the characters that the server does not promise to accept, as many
    /// as count for the last rule.
    pub fn finish(&mut self, count: usize) -> bool {
        self.feed(count);
        let mut places = self.window.iter_mut();
        let mut write = |number| {
            if let Some(place) = places.next() {
                *place = number;
            }
        };
        self.checker.finish_with(|verdict, counts| {
            write(counts.of(RuleId::MinimumLength));
            for Rule { id, .. } in &self.rules {
                write(counts.of(*id).saturating_mul(3).saturating_add(verdict.status(*id) as u32));
            }
            counts.named().for_each(write);
            verdict.is_acceptable()
        })
    }
}
