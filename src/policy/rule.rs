//! The names of the rules, and the packed verdict on all of them.

/// A rule's stable identity. The order is that of the bits in a [`Verdict`].
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
    /// Every rule, in the order of the bits.
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

/// A rule of one policy, with how many characters it requires where it counts any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// At least so many code points.
    MinimumLength(u32),
    /// At most so many code points.
    MaximumLength(u32),
    /// At least so many uppercase letters.
    Uppercase(u32),
    /// At least so many lowercase letters.
    Lowercase(u32),
    /// At least so many digits.
    Digit(u32),
    /// At least so many special characters.
    Special(u32),
    /// Not the username.
    NotUsername,
    /// Nothing but characters that the server promises to accept.
    AcceptedCharacters,
}

impl Rule {
    /// Which rule it is.
    #[must_use]
    pub fn id(self) -> RuleId {
        match self {
            Self::MinimumLength(_) => RuleId::MinimumLength,
            Self::MaximumLength(_) => RuleId::MaximumLength,
            Self::Uppercase(_) => RuleId::Uppercase,
            Self::Lowercase(_) => RuleId::Lowercase,
            Self::Digit(_) => RuleId::Digit,
            Self::Special(_) => RuleId::Special,
            Self::NotUsername => RuleId::NotUsername,
            Self::AcceptedCharacters => RuleId::AcceptedCharacters,
        }
    }
}

/// What a password makes of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Only the server can judge.
    Unknown = 0,
    /// The password keeps the rule.
    Met = 1,
    /// The password breaks the rule.
    Unmet = 2,
}

/// The status of every rule in one integer, two bits a rule from bit 0 in the order of [`RuleId`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdict(u32);

impl Verdict {
    /// The integer, for the way to JavaScript.
    #[must_use]
    pub fn bits(self) -> u32 {
        self.0
    }

    /// The status of one rule.
    #[must_use]
    pub fn status(self, id: RuleId) -> Status {
        match (self.0 >> shift(id)) & 0b11 {
            1 => Status::Met,
            2 => Status::Unmet,
            _ => Status::Unknown,
        }
    }

    /// Sets the status of a rule that has none yet.
    #[must_use]
    #[inline(always)]
    pub(super) fn with(self, id: RuleId, status: Status) -> Self {
        Self(self.0 | (status as u32) << shift(id))
    }
}

#[inline(always)]
fn shift(id: RuleId) -> u32 {
    (id as u32).wrapping_mul(2)
}
