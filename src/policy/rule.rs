//! The rules with their names, and the verdict on a password.

/// A rule, apart from its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RuleId {
    /// Long enough.
    MinimumLength,
    /// Not too long.
    MaximumLength,
    /// Enough uppercase letters.
    Uppercase,
    /// Enough lowercase letters.
    Lowercase,
    /// Enough digits.
    Digit,
    /// Enough of the special characters that are allowed.
    Special,
    /// Not the username.
    NotUsername,
    /// Nothing but characters that the server promises to accept.
    AcceptedCharacters,
}

impl RuleId {
    /// Every rule, in the order to show them.
    pub const ALL: [Self; 8] = [
        Self::MinimumLength,
        Self::MaximumLength,
        Self::Uppercase,
        Self::Lowercase,
        Self::Digit,
        Self::Special,
        Self::NotUsername,
        Self::AcceptedCharacters,
    ];

    /// The rule's name in JavaScript.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::MinimumLength => "minimumLength",
            Self::MaximumLength => "maximumLength",
            Self::Uppercase => "uppercase",
            Self::Lowercase => "lowercase",
            Self::Digit => "digit",
            Self::Special => "special",
            Self::NotUsername => "notUsername",
            Self::AcceptedCharacters => "acceptedCharacters",
        }
    }
}

/// The members of `SoftLayer_Container_User_Customer_PasswordSet` that count characters, in the order of the rules.
/// Each has its rule and the number of the documented text, which is read literally: "over eight" and "under twenty"
/// characters are 9 to 19 (`processPasswordSetRequest`). The numbers are inclusive.
pub const COUNTED_MEMBERS: [(RuleId, &str, u32); 6] = [
    (RuleId::MinimumLength, "minimumPasswordLengthRequirement", 9),
    (RuleId::MaximumLength, "maximumPasswordLengthRequirement", 19),
    (RuleId::Uppercase, "uppercaseCountRequirement", 1),
    (RuleId::Lowercase, "lowercaseCountRequirement", 1),
    (RuleId::Digit, "digitCountRequirement", 1),
    (RuleId::Special, "specialCharacterCountRequirement", 1),
];

/// A rule of one policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Which rule it is.
    pub id: RuleId,
    /// How many characters the rule requires, or [`RuleId::MaximumLength`] allows; `None` if it counts none, or if only
    /// the service knows how many.
    pub required: Option<u32>,
}

/// Whether a password meets a rule. JavaScript uses these numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Only the server can judge.
    Unknown = 0,
    /// The password meets the rule.
    Met = 1,
    /// The password breaks the rule.
    Unmet = 2,
}

/// The status of every rule, in the order of [`RuleId::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict(pub(super) [Status; RuleId::ALL.len()]);

impl Verdict {
    /// The status of one rule.
    #[must_use]
    pub fn status(self, rule: RuleId) -> Status {
        self.0.get(rule as usize).copied().unwrap_or(Status::Unknown)
    }

    /// Whether no rule is unmet. Unknown rules do not count.
    #[must_use]
    pub fn is_acceptable(self) -> bool {
        self.0.iter().all(|status| *status != Status::Unmet)
    }
}
