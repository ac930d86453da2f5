//! The password policy: the requirements as rules, and the check of a password against them.
//!
//! The server's own policy takes precedence. Where it says nothing, the documented text applies. No clock, fetch or
//! DOM.

mod check;
mod generator;
mod password_rules;
mod rule;
mod violations;

pub use check::{Case, Checker, Counts, NAMED, NO_CODE_POINT, cased_units};
pub use generator::{GeneratorError, GeneratorOptions, generate};
pub use password_rules::password_rules;
pub use rule::{COUNTED_MEMBERS, Rule, RuleId, Status, Verdict};
pub(crate) use violations::find;
pub use violations::{rules_named_in, violation_list};

/// The special characters that the documented text names (`processPasswordSetRequest`).
pub const DOCUMENTED_SPECIAL_CHARACTERS: &str = r"_-|@.,?/!~#$%^&*(){}[]\+=";

/// The member that names the special characters.
pub const SPECIAL_MEMBER: &str = "specialCharactersAllowed";

/// The policy members of the container, as they came and not yet checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirements {
    /// In the order of [`COUNTED_MEMBERS`]; `None` if the member is missing.
    pub counts: [Option<i64>; COUNTED_MEMBERS.len()],
    /// The value of [`SPECIAL_MEMBER`].
    pub special_allowed: Option<String>,
}

impl Requirements {
    /// The same requirements with another count.
    #[must_use]
    pub fn with(mut self, rule: RuleId, count: i64) -> Self {
        if let Some(place) = self.counts.get_mut(rule as usize) {
            *place = Some(count);
        }
        self
    }

    /// The same requirements with other special characters.
    #[must_use]
    pub fn with_special(mut self, allowed: &str) -> Self {
        self.special_allowed = Some(allowed.into());
        self
    }
}

/// Why requirements cannot be a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum PolicyError {
    /// The minimum length is over the maximum length.
    #[error("the minimum length is over the maximum length")]
    MinimumOverMaximum,
    /// A length or count is below zero.
    #[error("a length or count of the policy is negative")]
    NegativeCount,
    /// A member is not a whole number up to 4294967295, or the allowed characters are not a text.
    #[error("a member of the policy is not a whole number up to 4294967295, or not a text")]
    WrongType,
    /// No password of a manageable length can have everything that is required.
    #[error("no password can keep the policy")]
    Impossible,
}

impl PolicyError {
    /// The stable code for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MinimumOverMaximum => "policy_minimum_over_maximum",
            Self::NegativeCount => "policy_negative_count",
            Self::WrongType => "policy_wrong_type",
            Self::Impossible => "policy_impossible",
        }
    }
}

/// The longest password that a policy may require, in code points. The generator can still try many passwords of this
/// length.
const LONGEST_PASSWORD: u32 = 16_384;

/// A password policy that does not contradict itself in its lengths.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Policy {
    /// In the order of [`COUNTED_MEMBERS`].
    counts: [u32; COUNTED_MEMBERS.len()],
    /// Which of these counts could not be read, in the same order.
    unknown: [bool; COUNTED_MEMBERS.len()],
    special_allowed: String,
}

impl Policy {
    /// The policy of the documented text.
    #[must_use]
    pub fn documented() -> Self {
        Self {
            counts: COUNTED_MEMBERS.map(|(_, _, documented)| documented),
            unknown: [false; COUNTED_MEMBERS.len()],
            special_allowed: DOCUMENTED_SPECIAL_CHARACTERS.into(),
        }
    }

    /// The policy that the requirements describe. For a missing member, the documented value applies.
    ///
    /// A documented bound gives way to one that was sent: the documented maximum of 19 would contradict a minimum of
    /// 30, so the maximum becomes 30 too.
    ///
    /// ```
    /// use softlayer_password_set::policy::{Policy, PolicyError, Requirements, RuleId};
    ///
    /// let long = Requirements::default().with(RuleId::MinimumLength, 30).with(RuleId::Digit, 2);
    /// let policy = Policy::new(&long)?;
    /// assert_eq!(policy.required(RuleId::MaximumLength), 30);
    /// assert_eq!(policy.required(RuleId::Digit), 2);
    /// assert_eq!(policy.required(RuleId::Uppercase), Policy::documented().required(RuleId::Uppercase));
    ///
    /// let contradictory = Requirements::default().with(RuleId::MinimumLength, 9).with(RuleId::MaximumLength, 8);
    /// assert_eq!(Policy::new(&contradictory), Err(PolicyError::MinimumOverMaximum));
    /// # Ok::<(), PolicyError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PolicyError`] where the requirements contradict themselves.
    pub fn new(requirements: &Requirements) -> Result<Self, PolicyError> {
        let mut counts = COUNTED_MEMBERS.map(|(_, _, documented)| documented);
        for (count, given) in counts.iter_mut().zip(requirements.counts) {
            match given {
                None => {}
                Some(number) if number < 0 => return Err(PolicyError::NegativeCount),
                Some(number) => *count = u32::try_from(number).map_err(|_| PolicyError::WrongType)?,
            }
        }
        let [minimum, maximum, ..] = &mut counts;
        if *minimum > *maximum {
            match requirements.counts {
                [Some(_), None, ..] => *maximum = *minimum,
                [None, Some(_), ..] => *minimum = *maximum,
                _ => return Err(PolicyError::MinimumOverMaximum),
            }
        }
        let special_allowed = requirements.special_allowed.as_deref().unwrap_or(DOCUMENTED_SPECIAL_CHARACTERS).into();
        Ok(Self { counts, unknown: [false; COUNTED_MEMBERS.len()], special_allowed })
    }

    /// The policy that the requirements describe, where only the service knows what the `unknown` rules count.
    pub(crate) fn partly_known(requirements: &Requirements, unknown: &[RuleId]) -> Result<Self, PolicyError> {
        let mut policy = Self::new(requirements)?;
        for rule in unknown {
            policy = policy.with_unknown(*rule);
        }
        Ok(policy)
    }

    /// The same, but only the service knows the count of the rule: here the rule forbids nothing.
    #[must_use]
    pub fn with_unknown(mut self, rule: RuleId) -> Self {
        if let (Some(count), Some(unknown)) = (self.counts.get_mut(rule as usize), self.unknown.get_mut(rule as usize))
        {
            *count = if rule == RuleId::MaximumLength { u32::MAX } else { 0 };
            *unknown = true;
        }
        self
    }

    /// How many characters the rule requires; 0 if it counts none. [`RuleId::MaximumLength`] allows so many, and
    /// 4294967295 means no maximum. Lengths are in code points.
    #[must_use]
    pub fn required(&self, rule: RuleId) -> u32 {
        self.counts.get(rule as usize).copied().unwrap_or(0)
    }

    /// Whether only the service knows how many characters the rule counts.
    #[must_use]
    pub fn is_unknown(&self, rule: RuleId) -> bool {
        self.unknown.get(rule as usize).copied().unwrap_or(false)
    }

    /// Whether a password can meet every requirement. True if in doubt.
    #[must_use]
    pub fn can_be_kept(&self) -> bool {
        let [minimum, maximum, ref others @ .., special] = self.counts;
        let others = others.iter().copied().fold(0, u32::saturating_add);
        // A letter that also counts as special, or that the service might count so, could be one character for two
        // rules.
        let counts_once = !self.special_allowed.is_empty()
            && self.special_allowed.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric());
        let required = if counts_once { others.saturating_add(special) } else { others.max(special) };
        minimum.max(required) <= maximum.min(LONGEST_PASSWORD)
    }

    /// The characters that count as special.
    #[must_use]
    pub fn special_allowed(&self) -> &str {
        &self.special_allowed
    }

    /// The rules that can fail, in the order to show them.
    #[must_use]
    pub fn rules(&self) -> Vec<Rule> {
        let mut rules = Vec::new();
        for id in RuleId::ALL {
            let required = self.counts.get(id as usize).copied();
            // A requirement of 0 characters is no rule, and neither is an unlimited maximum.
            let nothing = if id == RuleId::MaximumLength { u32::MAX } else { 0 };
            if self.is_unknown(id) {
                rules.push(Rule { id, required: None });
            } else if required != Some(nothing) {
                rules.push(Rule { id, required });
            }
        }
        rules
    }
}
