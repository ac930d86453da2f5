//! The check of a password: one pass over its UTF-16 code units, in chunks, without an allocation.

use super::{Policy, RuleId, Status, Verdict};

/// How many different characters are named at most, of those that the server does not promise to accept.
pub const NAMED: usize = 8;

/// Marks an empty place among the named characters; a code point has at most 21 bits.
pub const NO_CODE_POINT: u32 = u32::MAX;

/// The counts of a password's characters, in code points. An unpaired surrogate counts as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    by_rule: [u32; RuleId::ALL.len()],
    /// Characters beyond ASCII that the server might count as uppercase letters, as lowercase letters, as digits.
    open: [u32; 3],
    /// Characters that the server does not promise to accept.
    pub unpromised: u32,
    /// The first different ones of these, as code points in the order of their appearance. The places after them have
    /// [`NO_CODE_POINT`].
    pub unpromised_named: [u32; NAMED],
}

impl Counts {
    /// The counts of an empty password.
    pub const NONE: Self =
        Self { by_rule: [0; RuleId::ALL.len()], open: [0; 3], unpromised: 0, unpromised_named: [NO_CODE_POINT; NAMED] };

    /// How many characters count for the rule: all characters for the lengths, only ASCII for letters and digits, the
    /// policy's special characters for [`RuleId::Special`], those in [`unpromised_named`](Self::unpromised_named) for
    /// [`RuleId::AcceptedCharacters`], and none for [`RuleId::NotUsername`].
    #[must_use]
    pub fn of(&self, rule: RuleId) -> u32 {
        self.by_rule.get(rule as usize).copied().unwrap_or(0)
    }

    /// The first different characters that the server does not promise to accept, as code points.
    pub fn named(&self) -> impl Iterator<Item = u32> {
        self.unpromised_named.iter().copied().take_while(|code_point| *code_point != NO_CODE_POINT)
    }

    #[inline(always)]
    fn add(&mut self, class: Class) {
        let [minimum, maximum, uppercase, lowercase, digits, special, ..] = &mut self.by_rule;
        *minimum = minimum.saturating_add(1);
        *maximum = *minimum;
        *uppercase = uppercase.saturating_add(class.uppercase.into());
        *lowercase = lowercase.saturating_add(class.lowercase.into());
        *digits = digits.saturating_add(class.digit.into());
        *special = special.saturating_add(class.special.into());
    }

    fn add_unpromised(&mut self, code_point: u32) {
        self.unpromised = self.unpromised.saturating_add(1);
        let [.., named] = &mut self.by_rule;
        for place in &mut self.unpromised_named {
            if *place == NO_CODE_POINT {
                *place = code_point;
                *named = named.saturating_add(1);
            }
            if *place == code_point {
                return;
            }
        }
    }
}

/// The case of a character beyond ASCII. The caller looks it up, because every browser has the tables of all letters.
/// Here they would weigh more than the rest of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// The case is not known.
    Untold,
    /// An uppercase letter, or one in title case such as ǅ.
    Upper,
    /// A lowercase letter.
    Lower,
    /// Not a letter with a case. It may be a digit.
    None,
}

impl Case {
    /// All of them. JavaScript uses their places in this list.
    pub const ALL: [Self; 4] = [Self::Untold, Self::Upper, Self::Lower, Self::None];

    /// The case of a character, from Rust's own tables.
    #[must_use]
    pub fn of(character: char) -> Self {
        let is_title_case = || {
            let code_point = u32::from(character);
            matches!(code_point, 0x1C5 | 0x1C8 | 0x1CB | 0x1F2 | 0x1FBC | 0x1FCC | 0x1FFC)
                || matches!(code_point, 0x1F88..=0x1FAF if code_point & 8 != 0)
        };
        match character {
            _ if character.is_uppercase() || is_title_case() => Self::Upper,
            _ if character.is_lowercase() => Self::Lower,
            _ => Self::None,
        }
    }
}

/// The UTF-16 code units of a text, for [`Checker::feed_cased`].
pub fn cased_units(text: &str) -> impl Iterator<Item = (u16, Case)> {
    text.chars().flat_map(|character| {
        let mut units = [0; 2];
        let length = character.encode_utf16(&mut units).len();
        units.into_iter().take(length).map(move |unit| (unit, Case::of(character)))
    })
}

/// Checks passwords against one policy.
///
/// [`feed`](Self::feed) any number of chunks, then [`finish`](Self::finish), which leaves the checker ready for the
/// next password.
///
/// ```
/// use softlayer_password_set::policy::{Checker, Policy, RuleId, Status};
///
/// let mut checker = Checker::new(Policy::documented(), Some("ada"));
///
/// let (verdict, counts) = checker.check("correct-h0rse");
/// assert_eq!(counts.of(RuleId::MinimumLength), 13);
/// assert_eq!(verdict.status(RuleId::Digit), Status::Met);
/// assert_eq!(verdict.status(RuleId::Uppercase), Status::Unmet);
///
/// // It is not documented whether the server counts É as an uppercase letter, so only the server can tell.
/// let (verdict, _) = checker.check("\u{c9}correct-h0rse");
/// assert_eq!(verdict.status(RuleId::Uppercase), Status::Unknown);
///
/// let (verdict, _) = checker.check("ada");
/// assert_eq!(verdict.status(RuleId::NotUsername), Status::Unmet);
/// ```
#[derive(Clone, Debug)]
pub struct Checker {
    policy: Policy,
    /// What each ASCII character counts as.
    classes: [Class; 128],
    special_beyond_ascii: Vec<u32>,
    /// Empty if it is unknown.
    username: Vec<u16>,
    reading: Reading,
}

/// What a character counts as: each member is 0 or 1, so that counting is adding.
#[derive(Clone, Copy, Debug, Default)]
struct Class {
    uppercase: u8,
    lowercase: u8,
    digit: u8,
    special: u8,
}

impl Class {
    /// Whether the server promises to accept the character.
    fn is_promised(self) -> bool {
        self.uppercase | self.lowercase | self.digit | self.special != 0
    }
}

#[derive(Clone, Debug)]
struct Reading {
    counts: Counts,
    high_surrogate: Option<(u16, Case)>,
    /// How many code units have been compared with the username.
    units: usize,
    like_username: Likeness,
}

/// How the code units read so far compare with the beginning of the username.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Likeness {
    Same,
    PerhapsSame,
    Different,
}

impl Reading {
    const START: Self = Self { counts: Counts::NONE, high_surrogate: None, units: 0, like_username: Likeness::Same };

    /// Starts again. Copying [`Self::START`] would take longer than checking a short password.
    fn clear(&mut self) {
        self.counts.by_rule = [0; RuleId::ALL.len()];
        self.counts.open = [0; 3];
        if std::mem::take(&mut self.counts.unpromised) > 0 {
            self.counts.unpromised_named = [NO_CODE_POINT; NAMED];
        }
        (self.units, self.like_username) = (0, Likeness::Same);
    }
}

impl Checker {
    /// A checker for the policy. Without a username, [`RuleId::NotUsername`] is always unknown.
    #[must_use]
    pub fn new(policy: Policy, username: Option<&str>) -> Self {
        let mut classes = [Class::default(); 128];
        for (class, byte) in classes.iter_mut().zip(0_u8..) {
            class.uppercase = byte.is_ascii_uppercase().into();
            class.lowercase = byte.is_ascii_lowercase().into();
            class.digit = byte.is_ascii_digit().into();
        }
        let mut special_beyond_ascii = Vec::new();
        for character in policy.special_allowed().chars() {
            match classes.get_mut(character as usize) {
                Some(class) => class.special = 1,
                None => special_beyond_ascii.push(character as u32),
            }
        }
        let mut checker = Self { policy, classes, special_beyond_ascii, username: Vec::new(), reading: Reading::START };
        checker.set_username(username);
        checker
    }

    /// Changes the username; `None` if it is unknown. Call it only between two passwords.
    pub fn set_username(&mut self, username: Option<&str>) {
        self.username.clear();
        // A loop, because `collect` would weigh more.
        for unit in username.unwrap_or_default().encode_utf16() {
            self.username.push(unit);
        }
    }

    /// The policy that is checked.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Reads the next UTF-16 code units of the password. Characters beyond ASCII may have any case.
    pub fn feed(&mut self, units: impl IntoIterator<Item = u16>) {
        self.feed_cased(units.into_iter().map(|unit| (unit, Case::Untold)));
    }

    /// Reads the next UTF-16 code units of the password. The case of a surrogate pair is that of its first unit.
    pub fn feed_cased(&mut self, units: impl IntoIterator<Item = (u16, Case)>) {
        for (unit, case) in units {
            if self.reading.like_username != Likeness::Different {
                self.compare_with_username(unit);
            }
            match self.classes.get(usize::from(unit)) {
                Some(class) if class.is_promised() && self.reading.high_surrogate.is_none() => {
                    self.reading.counts.add(*class);
                }
                _ => self.read(unit, case),
            }
        }
    }

    /// Reads a code unit that is not a plain ASCII character.
    fn read(&mut self, unit: u16, case: Case) {
        match self.reading.high_surrogate.take() {
            Some((high, case)) if matches!(unit, 0xDC00..=0xDFFF) => {
                let high = (u32::from(high) & 0x3FF) << 10;
                return self.count((high | (u32::from(unit) & 0x3FF)).saturating_add(0x1_0000), case);
            }
            Some((unpaired, _)) => self.count(unpaired.into(), Case::None),
            None => {}
        }
        if matches!(unit, 0xD800..=0xDBFF) {
            self.reading.high_surrogate = Some((unit, case));
        } else {
            self.count(unit.into(), case);
        }
    }

    /// Returns the verdict on what was fed, with the counts that led to it.
    pub fn finish(&mut self) -> (Verdict, Counts) {
        self.finish_with(|verdict, counts| (verdict, *counts))
    }

    /// Calls `look` with the verdict on what was fed and the counts that led to it. The counts are not copied.
    pub fn finish_with<T>(&mut self, look: impl FnOnce(Verdict, &Counts) -> T) -> T {
        if let Some((unpaired, _)) = self.reading.high_surrogate.take() {
            self.count(unpaired.into(), Case::None);
        }
        let result = look(self.verdict(), &self.reading.counts);
        self.reading.clear();
        result
    }

    /// Checks a whole password.
    pub fn check(&mut self, password: &str) -> (Verdict, Counts) {
        self.feed_cased(cased_units(password));
        self.finish()
    }

    fn compare_with_username(&mut self, unit: u16) {
        let reading = &mut self.reading;
        match self.username.get(reading.units) {
            Some(other) if *other == unit => {}
            Some(other) if blurred(*other) == blurred(unit) => reading.like_username = Likeness::PerhapsSame,
            _ => reading.like_username = Likeness::Different,
        }
        reading.units = reading.units.saturating_add(1);
    }

    fn count(&mut self, code_point: u32, case: Case) {
        let counts = &mut self.reading.counts;
        let class = self.classes.get(code_point as usize).copied().unwrap_or_else(|| {
            for (open, kind) in counts.open.iter_mut().zip([Case::Upper, Case::Lower, Case::None]) {
                *open = open.saturating_add((case == kind || case == Case::Untold).into());
            }
            Class { special: self.special_beyond_ascii.contains(&code_point).into(), ..Class::default() }
        });
        counts.add(class);
        if !class.is_promised() {
            counts.add_unpromised(code_point);
        }
    }

    fn verdict(&self) -> Verdict {
        let counts = &self.reading.counts;
        let met_if = |met| if met { Status::Met } else { Status::Unmet };
        // Only the server can tell whether the `open` characters count too.
        let at_least = |rule, open| {
            let (actual, required) = (counts.of(rule), self.policy.required(rule));
            if actual < required && actual.saturating_add(open) >= required {
                Status::Unknown
            } else {
                met_if(actual >= required)
            }
        };
        // It is not documented whether the server counts É as an uppercase letter. It surely does not count é as one.
        let [uppercase, lowercase, digits] = counts.open;
        // If a server requires special characters but names none, only the server knows which characters count.
        let unnamed = if self.policy.special_allowed().is_empty() { u32::MAX } else { 0 };
        let mut verdict = Verdict([
            at_least(RuleId::MinimumLength, 0),
            met_if(counts.of(RuleId::MaximumLength) <= self.policy.required(RuleId::MaximumLength)),
            at_least(RuleId::Uppercase, uppercase),
            at_least(RuleId::Lowercase, lowercase),
            at_least(RuleId::Digit, digits),
            at_least(RuleId::Special, unnamed),
            self.not_username(),
            if counts.unpromised == 0 { Status::Met } else { Status::Unknown },
        ]);
        for (status, rule) in verdict.0.iter_mut().zip(RuleId::ALL) {
            if self.policy.is_unknown(rule) {
                *status = Status::Unknown;
            }
        }
        verdict
    }

    /// It is not documented whether the server distinguishes upper and lower case here, nor which characters beyond
    /// ASCII it treats as equal.
    fn not_username(&self) -> Status {
        if self.username.is_empty() {
            return Status::Unknown;
        }
        // `units` stops growing after the first difference.
        if self.reading.units != self.username.len() {
            return Status::Met;
        }
        match self.reading.like_username {
            Likeness::Same => Status::Unmet,
            Likeness::PerhapsSame => Status::Unknown,
            Likeness::Different => Status::Met,
        }
    }
}

/// Maps code units that the server might treat as equal to one value. Unicode's case tables would cost many kilobytes,
/// so all units beyond ASCII count as possibly equal.
fn blurred(unit: u16) -> u16 {
    match unit {
        0x41..=0x5A => unit | 0x20,
        0x80.. => 0x80,
        _ => unit,
    }
}
