//! The password policy for JavaScript.

use super::convert::{complete_requirements, requirements, rules};
use super::error::Error;
use crate::policy::{CHUNK, Checker, Counts, GeneratorOptions, Policy, Verdict};
use crate::policy::{generate, password_rules};
use crate::secret::Secret;
use js_sys::Function;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

/// A checker with a window of memory that JavaScript writes UTF-16 code units into and reads counts from: of all ways over
/// the border the fastest for short texts, and unlike UTF-8 it carries unpaired surrogates.
#[wasm_bindgen]
pub struct RawPolicy {
    checker: RefCell<Checker>,
    username: Option<String>,
    units: Box<[Cell<u16>]>,
    counts: Box<Cell<Counts>>,
}

#[wasm_bindgen]
impl RawPolicy {
    /// A policy of the server's requirements; the documented one without any.
    ///
    /// # Errors
    ///
    /// A `PasswordSetError` where they are no policy.
    #[wasm_bindgen(constructor)]
    pub fn new(given: &JsValue, username: Option<String>) -> Result<Self, JsValue> {
        let policy = Policy::new(&requirements(given)?).map_err(Error::from)?;
        Ok(Self {
            checker: RefCell::new(Checker::new(policy, username.as_deref())),
            username,
            units: vec![Cell::new(0); CHUNK].into_boxed_slice(),
            counts: Box::new(Cell::new(Counts::NONE)),
        })
    }

    /// `CompleteRequirements`.
    #[must_use]
    pub fn requirements(&self) -> JsValue {
        complete_requirements(self.checker.borrow().policy())
    }

    /// `readonly Rule[]`.
    #[must_use]
    pub fn rules(&self) -> JsValue {
        rules(self.checker.borrow().policy())
    }

    /// The value of the attribute `passwordrules`.
    #[wasm_bindgen(js_name = passwordRules)]
    #[must_use]
    pub fn password_rules(&self) -> String {
        password_rules(self.checker.borrow().policy())
    }

    /// A random password; `random` answers uniformly distributed 32-bit numbers.
    ///
    /// # Errors
    ///
    /// `policy_impossible` and `invalid_option`.
    pub fn generate(
        &self,
        length: Option<u32>,
        avoid_look_alikes: bool,
        random: &Function,
    ) -> Result<JsValue, JsValue> {
        let policy = self.checker.borrow().policy().clone();
        let options = GeneratorOptions { length, avoid_look_alikes };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the numbers are of 32 bits")]
        let number = || random.call0(&JsValue::UNDEFINED).ok().and_then(|number| number.as_f64()).unwrap_or(0.0) as u32;
        let password = generate(&policy, self.username.as_deref(), options, number).map_err(Error::from)?;
        Ok(JsValue::from_str(Secret::new(password).reveal()))
    }

    /// Where to write code units; there is room for [`capacity`](Self::capacity).
    #[wasm_bindgen(js_name = unitsAddress)]
    #[must_use]
    pub fn units_address(&self) -> usize {
        self.units.as_ptr() as usize
    }

    /// How many code units fit.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.units.len()
    }

    /// Where to read the [`Counts`] after [`finish`](Self::finish), as numbers of 32 bits.
    #[wasm_bindgen(js_name = countsAddress)]
    #[must_use]
    pub fn counts_address(&self) -> usize {
        (&raw const *self.counts) as usize
    }

    /// Reads the first code units that were written, and leaves none of them.
    pub fn feed(&self, count: usize) {
        self.checker.borrow_mut().feed(self.units.iter().take(count).map(Cell::take));
    }

    /// Reads the first code units that were written, leaves none of them, and answers the verdict on all that was fed: two
    /// bits a rule.
    #[must_use]
    pub fn finish(&self, count: usize) -> u32 {
        self.feed(count);
        let (verdict, counts) = self.checker.borrow_mut().finish();
        self.counts.set(counts);
        verdict.bits()
    }

    /// What each ASCII character adds to a tally, for the passwords that need not come here.
    #[must_use]
    pub fn tallies(&self) -> Vec<u32> {
        self.checker.borrow().tallies().to_vec()
    }

    /// What each number of characters is worth to each rule.
    #[wasm_bindgen(js_name = talliedVerdicts)]
    #[must_use]
    pub fn tallied_verdicts(&self) -> Vec<u32> {
        self.checker.borrow().tallied_verdicts().map(Verdict::bits).collect()
    }

    /// Overwrites what is known of the last password.
    pub fn wipe(&self) {
        self.counts.set(Counts::NONE);
    }
}
