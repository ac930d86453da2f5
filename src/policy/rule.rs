//! The rules by name, and the verdict of each on a password.

/// A rule's stable identity.
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

    /// The name that JavaScript knows the rule by.
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

/// The members of `SoftLayer_Container_User_Customer_PasswordSet` that count characters, inclusive, in the order of the
/// rules: each with its rule and with the number of the documented text, read literally: "over eight" and "under twenty"
/// characters are 9 to 19 (`processPasswordSetRequest`).
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
    /// How many characters it requires, or allows for [`RuleId::MaximumLength`]; `None` where it counts none, or only the
    /// service knows how many.
    pub required: Option<u32>,
}

/// Whether a password keeps a rule. JavaScript knows the statuses by these numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Only the server can judge.
    Unknown = 0,
    /// The password keeps the rule.
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

    /// Whether no rule is unmet; those that only the server can judge do not count against it.
    #[must_use]
    pub fn is_acceptable(self) -> bool {
        self.0.iter().all(|status| *status != Status::Unmet)
    }
}
