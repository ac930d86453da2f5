//! The check of a password: one pass over its UTF-16 code units, in chunks, without an allocation.

use super::{Policy, RuleId, Status, Verdict};

/// How many UTF-16 code units JavaScript hands over at a time.
pub const CHUNK: usize = 1024;

/// How many different characters that are not promised to be accepted are named.
pub const NAMED: usize = 8;

/// Stands where no character is to be named; a code point has at most 21 bits.
pub const NO_CHARACTER: u32 = u32::MAX;

// A tally is five counts of six bits each in one number, so that a character costs one addition.
const TALLY_BITS: u32 = 6;
const LENGTH: u32 = 1;
const UPPERCASE: u32 = LENGTH << TALLY_BITS;
const LOWERCASE: u32 = UPPERCASE << TALLY_BITS;
const DIGIT: u32 = LOWERCASE << TALLY_BITS;
const SPECIAL: u32 = DIGIT << TALLY_BITS;

/// How many characters fit into a tally.
pub const TALLY_CAPACITY: u32 = LENGTH.wrapping_shl(TALLY_BITS).wrapping_sub(1);

/// What a password consists of. Every number is of code points; an unpaired surrogate counts as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Counts {
    /// All of them.
    pub length: u32,
    /// ASCII uppercase letters.
    pub uppercase: u32,
    /// ASCII lowercase letters.
    pub lowercase: u32,
    /// ASCII digits.
    pub digits: u32,
    /// Characters of the policy's special characters.
    pub special: u32,
    /// Not ASCII: how the server counts them, other than as the special characters that it names, is unknown.
    pub beyond_ascii: u32,
    /// Characters that the server does not promise to accept.
    pub unpromised: u32,
    /// The first different ones of these as code points in the order of their appearance; [`NO_CHARACTER`] in the places
    /// behind them.
    pub unpromised_named: [u32; NAMED],
}

impl Counts {
    /// Of an empty password.
    pub const NONE: Self = Self {
        length: 0,
        uppercase: 0,
        lowercase: 0,
        digits: 0,
        special: 0,
        beyond_ascii: 0,
        unpromised: 0,
        unpromised_named: [NO_CHARACTER; NAMED],
    };

    /// Adds the ASCII characters that have been tallied.
    fn add(&mut self, tally: u32) {
        let count = |first: u32| tally.wrapping_shr(first.trailing_zeros()) & TALLY_CAPACITY;
        self.length = self.length.saturating_add(count(LENGTH));
        self.uppercase = self.uppercase.saturating_add(count(UPPERCASE));
        self.lowercase = self.lowercase.saturating_add(count(LOWERCASE));
        self.digits = self.digits.saturating_add(count(DIGIT));
        self.special = self.special.saturating_add(count(SPECIAL));
    }

    fn add_unpromised(&mut self, code_point: u32) {
        self.unpromised = self.unpromised.saturating_add(1);
        for place in &mut self.unpromised_named {
            if *place == NO_CHARACTER {
                *place = code_point;
            }
            if *place == code_point {
                return;
            }
        }
    }
}

/// Checks passwords against one policy.
///
/// [`feed`](Self::feed) any number of chunks, then [`finish`](Self::finish), which leaves the checker ready for the next
/// password.
///
/// ```
/// use softlayer_password_set::policy::{Checker, Policy, RuleId, Status};
///
/// let mut checker = Checker::new(Policy::documented(), Some("ada"));
///
/// let (verdict, counts) = checker.check("correct-h0rse");
/// assert_eq!(counts.length, 13);
/// assert_eq!(verdict.status(RuleId::Digit), Status::Met);
/// assert_eq!(verdict.status(RuleId::Uppercase), Status::Unmet);
///
/// // Whether the server takes É for an uppercase letter is not documented, so only it can tell.
/// let (verdict, _) = checker.check("\u{c9}correct-h0rse");
/// assert_eq!(verdict.status(RuleId::Uppercase), Status::Unknown);
///
/// let (verdict, _) = checker.check("ada");
/// assert_eq!(verdict.status(RuleId::NotUsername), Status::Unmet);
/// ```
#[derive(Clone, Debug)]
pub struct Checker {
    policy: Policy,
    /// What each ASCII character adds to a tally; 0 where the server does not promise to accept it.
    tallies: [u32; 128],
    /// The special characters beyond ASCII, sorted.
    special_beyond_ascii: Vec<u32>,
    username: Option<Vec<u16>>,
    reading: Reading,
}

#[derive(Clone, Debug)]
struct Reading {
    counts: Counts,
    high_surrogate: Option<u16>,
    /// How many have been compared with the username.
    units: usize,
    like_username: Likeness,
}

/// How what has been read so far compares with the beginning of the username.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Likeness {
    Same,
    PerhapsSame,
    Different,
}

impl Reading {
    const START: Self = Self { counts: Counts::NONE, high_surrogate: None, units: 0, like_username: Likeness::Same };
}

impl Checker {
    /// A checker for the policy. Without a username, whether a password is the username stays unknown.
    #[must_use]
    pub fn new(policy: Policy, username: Option<&str>) -> Self {
        let mut tallies = [0; 128];
        for (tally, character) in tallies.iter_mut().zip('\0'..) {
            *tally = match character {
                'A'..='Z' => LENGTH | UPPERCASE,
                'a'..='z' => LENGTH | LOWERCASE,
                '0'..='9' => LENGTH | DIGIT,
                _ => 0,
            };
        }
        let mut special_beyond_ascii = Vec::new();
        for character in policy.special_allowed().chars() {
            match tallies.get_mut(character as usize) {
                Some(tally) => *tally |= LENGTH | SPECIAL,
                None => insert_sorted(&mut special_beyond_ascii, character as u32),
            }
        }
        Self {
            policy,
            tallies,
            special_beyond_ascii,
            username: username.filter(|name| !name.is_empty()).map(|name| name.encode_utf16().collect()),
            reading: Reading::START,
        }
    }

    /// The policy that is checked.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Reads the next UTF-16 code units of the password.
    pub fn feed(&mut self, units: impl IntoIterator<Item = u16>) {
        let mut tally = 0_u32;
        for unit in units {
            if self.reading.like_username != Likeness::Different {
                self.compare_with_username(unit);
            }
            match self.tallies.get(usize::from(unit)).copied() {
                Some(0) => {
                    self.end_pair(None);
                    self.reading.counts.length = self.reading.counts.length.saturating_add(1);
                    self.reading.counts.add_unpromised(u32::from(unit));
                }
                Some(one) => {
                    if self.reading.high_surrogate.is_some() {
                        self.end_pair(None);
                    }
                    tally = tally.wrapping_add(one);
                    if tally & TALLY_CAPACITY == TALLY_CAPACITY {
                        self.reading.counts.add(std::mem::take(&mut tally));
                    }
                }
                None => self.read_beyond_ascii(unit),
            }
        }
        self.reading.counts.add(tally);
    }

    /// What each ASCII character adds to a tally; 0 where the server does not promise to accept it.
    #[must_use]
    pub fn tallies(&self) -> &[u32; 128] {
        &self.tallies
    }

    /// What a tally is worth: in the place n, the verdict on a password of n characters with n of each class. Each rule asks
    /// for one number only, so that these are all the verdicts on passwords of at most [`TALLY_CAPACITY`] characters, not as
    /// many as the username has, and none of them without [`tallies`](Self::tallies).
    pub fn tallied_verdicts(&self) -> impl Iterator<Item = Verdict> {
        let not_username = if self.username.is_some() { Status::Met } else { Status::Unknown };
        (0..=TALLY_CAPACITY).map(move |count| {
            let counts = Counts {
                length: count,
                uppercase: count,
                lowercase: count,
                digits: count,
                special: count,
                ..Counts::NONE
            };
            self.verdict(&counts, not_username)
        })
    }

    /// The verdict on what was fed, with the counts behind it.
    pub fn finish(&mut self) -> (Verdict, Counts) {
        self.end_pair(None);
        let verdict = self.verdict(&self.reading.counts, self.not_username());
        let counts = std::mem::replace(&mut self.reading, Reading::START).counts;
        (verdict, counts)
    }

    /// Checks a whole password.
    pub fn check(&mut self, password: &str) -> (Verdict, Counts) {
        self.feed(password.encode_utf16());
        self.finish()
    }

    fn compare_with_username(&mut self, unit: u16) {
        let Some(username) = &self.username else { return };
        let reading = &mut self.reading;
        match username.get(reading.units) {
            Some(other) if *other == unit => {}
            Some(other) if blurred(*other) == blurred(unit) => reading.like_username = Likeness::PerhapsSame,
            _ => reading.like_username = Likeness::Different,
        }
        reading.units = reading.units.saturating_add(1);
    }

    fn read_beyond_ascii(&mut self, unit: u16) {
        match unit {
            0xD800..=0xDBFF => {
                self.end_pair(None);
                self.reading.high_surrogate = Some(unit);
            }
            0xDC00..=0xDFFF => self.end_pair(Some(unit)),
            _ => {
                self.end_pair(None);
                self.count_beyond_ascii(u32::from(unit));
            }
        }
    }

    /// Counts the surrogates at hand: a pair, or the unpaired ones.
    fn end_pair(&mut self, low: Option<u16>) {
        match (self.reading.high_surrogate.take(), low) {
            (None, None) => {}
            (Some(high), Some(low)) => {
                let high = (u32::from(high) & 0x3FF) << 10;
                self.count_beyond_ascii((high | (u32::from(low) & 0x3FF)).saturating_add(0x1_0000));
            }
            (Some(unpaired), None) | (None, Some(unpaired)) => self.count_beyond_ascii(u32::from(unpaired)),
        }
    }

    fn count_beyond_ascii(&mut self, code_point: u32) {
        let special = self.special_beyond_ascii.binary_search(&code_point).is_ok();
        let counts = &mut self.reading.counts;
        counts.length = counts.length.saturating_add(1);
        counts.beyond_ascii = counts.beyond_ascii.saturating_add(1);
        if special {
            counts.special = counts.special.saturating_add(1);
        } else {
            counts.add_unpromised(code_point);
        }
    }

    fn verdict(&self, counts: &Counts, not_username: Status) -> Verdict {
        let policy = &self.policy;
        let met_if = |met: bool| if met { Status::Met } else { Status::Unmet };
        // Whether the server counts, say, É as an uppercase letter is not documented: such characters may make up for
        // what is missing, and then only the server can tell.
        let counted = |actual: u32, required: u32| {
            if actual >= required {
                Status::Met
            } else if actual.saturating_add(counts.beyond_ascii) >= required {
                Status::Unknown
            } else {
                Status::Unmet
            }
        };
        Verdict::default()
            .with(RuleId::MinimumLength, met_if(counts.length >= policy.minimum_length()))
            .with(RuleId::MaximumLength, met_if(counts.length <= policy.maximum_length()))
            .with(RuleId::Uppercase, counted(counts.uppercase, policy.uppercase()))
            .with(RuleId::Lowercase, counted(counts.lowercase, policy.lowercase()))
            .with(RuleId::Digit, counted(counts.digits, policy.digits()))
            .with(RuleId::Special, self.special(counts))
            .with(RuleId::NotUsername, not_username)
            .with(RuleId::AcceptedCharacters, if counts.unpromised == 0 { Status::Met } else { Status::Unknown })
    }

    /// A server that requires special characters but names none knows something that we do not.
    fn special(&self, counts: &Counts) -> Status {
        if counts.special >= self.policy.special() {
            Status::Met
        } else if self.policy.special_allowed().is_empty() {
            Status::Unknown
        } else {
            Status::Unmet
        }
    }

    /// Whether the server tells upper from lower case here is not documented, nor which characters beyond ASCII are the same
    /// to it.
    fn not_username(&self) -> Status {
        let Some(username) = &self.username else { return Status::Unknown };
        // Nothing is counted any more once the two have differed.
        if self.reading.units != username.len() {
            return Status::Met;
        }
        match self.reading.like_username {
            Likeness::Same => Status::Unmet,
            Likeness::PerhapsSame => Status::Unknown,
            Likeness::Different => Status::Met,
        }
    }
}

/// A policy names a few dozen characters: sorting them by a library's sort would cost visitors more kilobytes than time.
fn insert_sorted(sorted: &mut Vec<u32>, code_point: u32) {
    if let Err(place) = sorted.binary_search(&code_point) {
        sorted.insert(place, code_point);
    }
}

/// The same for two code units that a server may take for the same. Which characters beyond ASCII are upper and lower case
/// of one letter is in tables of many kilobytes, so that any two may be.
fn blurred(unit: u16) -> u16 {
    match unit {
        0x41..=0x5A => unit | 0x20,
        0x80.. => 0x80,
        _ => unit,
    }
}
