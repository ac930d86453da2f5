//! The password policy: what is required, as rules, and what a password makes of them.
//!
//! The server's own policy wins; where it is silent the documented text holds. No clock, fetch or DOM.

mod check;
mod generator;
mod password_rules;
mod rule;
mod violations;

pub use check::{CHUNK, Checker, Counts, NAMED, NO_CHARACTER, TALLY_CAPACITY};
pub use generator::{GeneratorError, GeneratorOptions, generate};
pub use password_rules::password_rules;
pub use rule::{Rule, RuleId, Status, Verdict};
pub use violations::{rules_named_in, violation_list};

/// The special characters that the documented text names (`processPasswordSetRequest`).
pub const DOCUMENTED_SPECIAL_CHARACTERS: &str = r"_-|@.,?/!~#$%^&*(){}[]\+=";

/// The policy members of `SoftLayer_Container_User_Customer_PasswordSet` as they came: nothing is checked yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirements {
    /// `minimumPasswordLengthRequirement`, in characters, inclusive.
    pub minimum_length: Option<i64>,
    /// `maximumPasswordLengthRequirement`, in characters, inclusive.
    pub maximum_length: Option<i64>,
    /// `uppercaseCountRequirement`.
    pub uppercase: Option<i64>,
    /// `lowercaseCountRequirement`.
    pub lowercase: Option<i64>,
    /// `digitCountRequirement`.
    pub digits: Option<i64>,
    /// `specialCharacterCountRequirement`.
    pub special: Option<i64>,
    /// `specialCharactersAllowed`.
    pub special_allowed: Option<String>,
}

/// Why requirements are no policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum PolicyError {
    /// No password can be long enough and short enough.
    #[error("the minimum length is over the maximum length")]
    MinimumOverMaximum,
    /// A length or count is below zero.
    #[error("a length or count of the policy is negative")]
    NegativeCount,
    /// A member is not a whole number up to 4294967295, or the allowed characters are not a text.
    #[error("a member of the policy is not a whole number up to 4294967295, or not a text")]
    WrongType,
}

impl PolicyError {
    /// The stable code for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MinimumOverMaximum => "policy_minimum_over_maximum",
            Self::NegativeCount => "policy_negative_count",
            Self::WrongType => "policy_wrong_type",
        }
    }
}

/// A password policy that does not contradict itself in its lengths.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Policy {
    minimum_length: u32,
    maximum_length: u32,
    uppercase: u32,
    lowercase: u32,
    digits: u32,
    special: u32,
    special_allowed: String,
}

impl Policy {
    /// The policy of the documented text, read literally: "over eight" and "under twenty" characters are 9 to 19
    /// (`processPasswordSetRequest`).
    #[must_use]
    pub fn documented() -> Self {
        Self {
            minimum_length: 9,
            maximum_length: 19,
            uppercase: 1,
            lowercase: 1,
            digits: 1,
            special: 1,
            special_allowed: DOCUMENTED_SPECIAL_CHARACTERS.into(),
        }
    }

    /// The policy that the requirements describe; a missing member is taken from the documented text.
    ///
    /// A bound that is missing gives way to one that was sent: with a minimum of 30 alone, the documented maximum of 19
    /// would contradict the server, so the maximum becomes 30 too.
    ///
    /// ```
    /// use softlayer_password_set::policy::{Policy, PolicyError, Requirements};
    ///
    /// let policy = Policy::new(&Requirements { minimum_length: Some(30), digits: Some(2), ..Requirements::default() })?;
    /// assert_eq!(policy.maximum_length(), 30);
    /// assert_eq!(policy.digits(), 2);
    /// assert_eq!(policy.uppercase(), Policy::documented().uppercase());
    ///
    /// let contradictory = Requirements { minimum_length: Some(9), maximum_length: Some(8), ..Requirements::default() };
    /// assert_eq!(Policy::new(&contradictory), Err(PolicyError::MinimumOverMaximum));
    /// # Ok::<(), PolicyError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PolicyError`] where the requirements contradict themselves.
    pub fn new(requirements: &Requirements) -> Result<Self, PolicyError> {
        let documented = Self::documented();
        let minimum = count(requirements.minimum_length)?;
        let maximum = count(requirements.maximum_length)?;
        let (minimum_length, maximum_length) = match (minimum, maximum) {
            (Some(minimum), Some(maximum)) if minimum > maximum => {
                return Err(PolicyError::MinimumOverMaximum);
            }
            (Some(minimum), Some(maximum)) => (minimum, maximum),
            (Some(minimum), None) => (minimum, documented.maximum_length.max(minimum)),
            (None, Some(maximum)) => (documented.minimum_length.min(maximum), maximum),
            (None, None) => (documented.minimum_length, documented.maximum_length),
        };
        Ok(Self {
            minimum_length,
            maximum_length,
            uppercase: count(requirements.uppercase)?.unwrap_or(documented.uppercase),
            lowercase: count(requirements.lowercase)?.unwrap_or(documented.lowercase),
            digits: count(requirements.digits)?.unwrap_or(documented.digits),
            special: count(requirements.special)?.unwrap_or(documented.special),
            special_allowed: requirements.special_allowed.clone().unwrap_or(documented.special_allowed),
        })
    }

    /// The shortest length allowed, in code points.
    #[must_use]
    pub fn minimum_length(&self) -> u32 {
        self.minimum_length
    }

    /// The greatest length allowed, in code points.
    #[must_use]
    pub fn maximum_length(&self) -> u32 {
        self.maximum_length
    }

    /// How many uppercase letters are required.
    #[must_use]
    pub fn uppercase(&self) -> u32 {
        self.uppercase
    }

    /// How many lowercase letters are required.
    #[must_use]
    pub fn lowercase(&self) -> u32 {
        self.lowercase
    }

    /// How many digits are required.
    #[must_use]
    pub fn digits(&self) -> u32 {
        self.digits
    }

    /// How many special characters are required.
    #[must_use]
    pub fn special(&self) -> u32 {
        self.special
    }

    /// The characters that count as special.
    #[must_use]
    pub fn special_allowed(&self) -> &str {
        &self.special_allowed
    }

    /// The rules that can fail, in the order to show them.
    #[must_use]
    pub fn rules(&self) -> Vec<Rule> {
        let counted = |required: u32, rule: fn(u32) -> Rule| (required > 0).then(|| rule(required));
        [
            counted(self.minimum_length, Rule::MinimumLength),
            Some(Rule::MaximumLength(self.maximum_length)),
            counted(self.uppercase, Rule::Uppercase),
            counted(self.lowercase, Rule::Lowercase),
            counted(self.digits, Rule::Digit),
            counted(self.special, Rule::Special),
            Some(Rule::NotUsername),
            Some(Rule::AcceptedCharacters),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// What the policy asks, every member known.
    #[must_use]
    pub fn requirements(&self) -> Requirements {
        Requirements {
            minimum_length: Some(self.minimum_length.into()),
            maximum_length: Some(self.maximum_length.into()),
            uppercase: Some(self.uppercase.into()),
            lowercase: Some(self.lowercase.into()),
            digits: Some(self.digits.into()),
            special: Some(self.special.into()),
            special_allowed: Some(self.special_allowed.clone()),
        }
    }
}

fn count(member: Option<i64>) -> Result<Option<u32>, PolicyError> {
    match member {
        None => Ok(None),
        Some(number) if number < 0 => Err(PolicyError::NegativeCount),
        Some(number) => u32::try_from(number).map(Some).map_err(|_| PolicyError::WrongType),
    }
}
