//! Makes passwords that meet a policy. The caller supplies the random numbers.

use super::{Checker, LONGEST_PASSWORD, Policy, RuleId, Status, find};
use crate::text::{is_blank, is_invisible};
use std::mem::{replace, take};
use zeroize::{Zeroize, Zeroizing};

/// The length of a generated password if the policy allows it, in code points.
const COMFORTABLE_LENGTH: u32 = 20;
/// How many random passwords are tried before the required characters of each class are drawn first.
const TRIES: u32 = 200;
/// How many random numbers are checked before any is used, and how many of them may be repetitions.
const SAMPLE: usize = 64;
const REPEATED: usize = 4;
/// How many unusable numbers in a row are tolerated. A random source almost never gives so many.
const USELESS: u32 = 64;
const LOOK_ALIKES: &str = "Il1|O0oS5Z2B8";
/// Special characters that are easy to reach on every keyboard, also on a phone. The first few may separate groups.
const EASY: &str = "-_.!?*+=";
/// How many of [`EASY`] may separate groups.
const SEPARATORS: usize = 3;
/// In a shorter password, separators would replace too many random characters.
const SHORTEST_GROUPED: u32 = 15;
const LONGEST_GROUP: u32 = 6;
const CLASSES: [RuleId; 4] = [RuleId::Uppercase, RuleId::Lowercase, RuleId::Digit, RuleId::Special];
/// The index of the special characters in an [`Alphabet`].
const SPECIAL: usize = 3;
/// The index of all characters in an [`Alphabet`].
const ALL: usize = 4;

/// What a generated password should be like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GeneratorOptions {
    /// The length in code points. The default is 20, or the nearest length that the policy allows.
    pub length: Option<u32>,
    /// Whether to leave out characters that look like others, if the policy allows enough other characters.
    pub avoid_look_alikes: bool,
    /// Whether people will read the password out and type it: letters and digits in groups, separated by a hyphen, a
    /// low line or a full stop. The only other special characters are those that are easy to type, if the policy allows
    /// that.
    pub grouped: bool,
}

/// Why no password was generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GeneratorError {
    /// No password was found: the policy is unsatisfiable, does not name its special characters, or requires too long a
    /// password.
    #[error("no password of at most 16384 characters is known to keep this policy")]
    Impossible,
    /// The policy does not allow the length.
    #[error("the policy does not allow a password of this length, or it is over 16384")]
    Length,
    /// The source of random numbers failed, or its numbers are a constant, a counter or the like.
    #[error("there are no random numbers, or what there is does not look random")]
    RandomUnavailable,
}

impl GeneratorError {
    /// The stable code for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Impossible => "policy_impossible",
            Self::Length => "invalid_option",
            Self::RandomUnavailable => "random_unavailable",
        }
    }
}

/// Makes a random password that meets the policy. `random` returns uniformly distributed numbers, or `None` if its
/// source failed.
///
/// Every password of that length that meets the policy is equally likely, unless the policy is so demanding that hardly
/// any random password meets it. Then the characters of each class are equally likely. In a grouped password, the
/// length determines the places of the separators: 17 of 19 characters are random, which is 95 bits under the
/// documented policy.
///
/// ```
/// use softlayer_password_set::policy::{GeneratorError, GeneratorOptions, Policy, generate};
///
/// // These numbers make the example repeatable. Use a cryptographic source for real passwords.
/// let mut number = 1_u32;
/// let mut random = || {
///     number = number.wrapping_mul(747_796_405).wrapping_add(2_891_336_453);
///     Some(number.rotate_left(13))
/// };
///
/// let policy = Policy::documented();
/// let options = GeneratorOptions { length: Some(16), avoid_look_alikes: true, grouped: false };
/// let password = generate(&policy, None, options, &mut random)?;
/// assert_eq!(password.chars().count(), 16);
/// assert!(!password.contains(['l', '1', 'O', '0']));
///
/// let too_long = GeneratorOptions { length: Some(20), ..options };
/// assert_eq!(generate(&policy, None, too_long, &mut random), Err(GeneratorError::Length));
/// # Ok::<(), GeneratorError>(())
/// ```
///
/// # Errors
///
/// [`GeneratorError`].
pub fn generate(
    policy: &Policy,
    username: Option<&str>,
    options: GeneratorOptions,
    mut random: impl FnMut() -> Option<u32>,
) -> Result<String, GeneratorError> {
    let length = length(policy, options.length)?;
    require_randomness(&mut random)?;
    let separators = if options.grouped { Separators::of(policy, length) } else { Separators::NONE };
    let alphabet = Alphabet::of(policy, options, separators);
    let mut checker = Checker::new(policy.clone(), username);
    let mut draft = Draft::new(length);
    let mut last_resort = Zeroizing::new(String::new());
    for attempt in 0..TRIES.saturating_mul(2) {
        let least = CLASSES.map(|class| if attempt < TRIES { 0 } else { policy.required(class) });
        let separators = if attempt < TRIES { separators } else { Separators::NONE };
        draft.draw(&alphabet, least, length, separators, &mut random)?;
        let password = &mut *draft.password;
        checker.feed(password.encode_utf16());
        let keeps = checker.finish_with(|verdict, _| {
            RuleId::ALL.into_iter().all(|rule| match verdict.status(rule) {
                Status::Met => true,
                // Without a username, the rule is unknown. Twenty random characters are not a username.
                Status::Unknown => {
                    policy.is_unknown(rule) || rule == RuleId::NotUsername && username.is_none_or(str::is_empty)
                }
                Status::Unmet => false,
            })
        });
        if keeps {
            // A space at an end is easily lost when the password is copied.
            let is_fit = !password.starts_with(' ') && !password.ends_with(' ');
            last_resort = Zeroizing::new(take(password));
            if is_fit {
                break;
            }
        }
    }
    if last_resort.is_empty() { Err(GeneratorError::Impossible) } else { Ok(take(&mut *last_resort)) }
}

fn length(policy: &Policy, wanted: Option<u32>) -> Result<u32, GeneratorError> {
    // Fewer characters would do if one character could count for two rules. No known policy allows that.
    let required = CLASSES.into_iter().fold(0_u32, |sum, class| sum.saturating_add(policy.required(class)));
    let shortest = policy.required(RuleId::MinimumLength).max(required).max(1);
    let longest = policy.required(RuleId::MaximumLength).min(LONGEST_PASSWORD);
    if shortest > longest {
        return Err(GeneratorError::Impossible);
    }
    match wanted {
        // Not `clamp`: it can panic, and visitors would download the message.
        None => Ok(COMFORTABLE_LENGTH.max(shortest).min(longest)),
        Some(length) if (shortest..=longest).contains(&length) => Ok(length),
        Some(_) => Err(GeneratorError::Length),
    }
}

/// The character between groups, and the number of groups.
#[derive(Clone, Copy)]
struct Separators {
    character: char,
    groups: u32,
}

impl Separators {
    const NONE: Self = Self { character: '-', groups: 1 };

    fn of(policy: &Policy, length: u32) -> Self {
        let allowed = |byte: &u8| find(policy.special_allowed().as_bytes(), &[*byte]).is_some();
        match EASY.bytes().take(SEPARATORS).find(allowed) {
            Some(byte) if length >= SHORTEST_GROUPED => Self {
                character: byte.into(),
                groups: length.saturating_add(1).div_ceil(LONGEST_GROUP.saturating_add(1)),
            },
            _ => Self::NONE,
        }
    }
}

/// The characters of each of the [`CLASSES`], and then all characters that a password may have.
struct Alphabet([Vec<char>; 5]);

impl Alphabet {
    fn of(policy: &Policy, options: GeneratorOptions, separators: Separators) -> Self {
        const NEVER: u32 = 4;
        let GeneratorOptions { avoid_look_alikes, grouped, .. } = options;
        // If the separators are enough special characters, no others are needed.
        let is_everywhere = separators.groups == 1 || policy.required(RuleId::Special) >= separators.groups;
        let wanted = |character| !avoid_look_alikes || LOOK_ALIKES.bytes().all(|other| char::from(other) != character);
        let mut alphabet = Self([const { Vec::new() }; 5]);
        for byte in b'0'..=b'z' {
            let class = match byte {
                b'A'..=b'Z' => 0,
                b'a'..=b'z' => 1,
                b'0'..=b'9' => 2,
                _ => continue,
            };
            if wanted(char::from(byte)) {
                alphabet.add(class, byte.into());
                alphabet.add(ALL, byte.into());
            }
        }
        // The space is easily overlooked and characters beyond ASCII are hard to type, so both come last. Nobody can
        // read or type invisible characters, so they are never used.
        let reluctance = |character: char| match character {
            _ if grouped && EASY.bytes().any(|other| char::from(other) == character) => 0,
            '!'..='~' if wanted(character) => grouped.into(),
            '!'..='~' => 2,
            ' ' => 3,
            _ if is_blank(character.into()) || is_invisible(character.into()) => NEVER,
            _ => 3,
        };
        let (mut special, mut least) = (Vec::new(), NEVER);
        // The limit bounds the time, because each character is searched for among those before it.
        for character in policy.special_allowed().chars().take(1_000) {
            let reluctance = reluctance(character);
            if reluctance < least {
                special.clear();
                least = reluctance;
            }
            if reluctance == least && least < NEVER && !special.contains(&character) {
                special.push(character);
            }
        }
        if least == 0 || policy.required(RuleId::Special) > 0 {
            for character in special {
                alphabet.add(SPECIAL, character);
                if is_everywhere && !character.is_ascii_alphanumeric() {
                    alphabet.add(ALL, character);
                }
            }
        }
        alphabet
    }

    #[inline(never)]
    fn add(&mut self, place: usize, character: char) {
        if let Some(characters) = self.0.get_mut(place) {
            characters.push(character);
        }
    }
}

/// An unfinished password. It is overwritten when dropped. Its buffer never grows, so no copies stay behind.
struct Draft {
    characters: Zeroizing<Vec<char>>,
    password: Zeroizing<String>,
}

impl Draft {
    fn new(length: u32) -> Self {
        Self { characters: Zeroizing::new(Vec::with_capacity(length as usize)), password: Zeroizing::default() }
    }

    /// Draws at least `least` characters of each of the [`CLASSES`] and the rest from all characters, in random order.
    /// Then replaces some by separators.
    fn draw(
        &mut self,
        alphabet: &Alphabet,
        least: [u32; 4],
        length: u32,
        separators: Separators,
        random: &mut dyn FnMut() -> Option<u32>,
    ) -> Result<(), GeneratorError> {
        let characters = &mut *self.characters;
        characters.clear();
        let rest = least.into_iter().fold(length, u32::saturating_sub);
        let [uppercase, lowercase, digits, special] = least;
        for (class, count) in alphabet.0.iter().zip([uppercase, lowercase, digits, special, rest]) {
            for _ in 0..count {
                let place = below(class.len(), random)?;
                let character = *class.get(place).ok_or(GeneratorError::Impossible)?;
                // Fisher-Yates shuffle: each new character goes to a random place, and the one there moves to the end.
                // Not `swap`: it can panic, and visitors would download the message.
                let place = below(characters.len().saturating_add(1), random)?;
                let last = characters.get_mut(place).map_or(character, |there| replace(there, character));
                characters.push(last);
            }
        }
        for group in 1..separators.groups {
            // All groups are equally long, or one character longer.
            let end = group.saturating_mul(length.saturating_add(1)).checked_div(separators.groups).unwrap_or(0);
            if let Some(place) = characters.get_mut(end.saturating_sub(1) as usize) {
                *place = separators.character;
            }
        }
        self.password.zeroize();
        self.password.reserve(characters.len().saturating_mul(char::MAX.len_utf8()));
        for character in characters.iter() {
            self.password.push(*character);
        }
        Ok(())
    }
}

/// Refuses a source whose numbers anybody could guess. In a sample, each bit must be set at least once and unset at
/// least once, and hardly any number, or step from one number to the next, may repeat. About two in 10^18 samples of a
/// good source are refused.
///
/// The numbers of the sample are not used. No test can distinguish a good source from one that only looks good.
fn require_randomness(random: &mut dyn FnMut() -> Option<u32>) -> Result<(), GeneratorError> {
    let mut sample = Zeroizing::new([0; SAMPLE]);
    let (mut set, mut unset, mut repeated) = (0, 0, 0_usize);
    let (mut last, mut last_step) = (0_u32, 0);
    for count in 0..SAMPLE {
        let number = random().ok_or(GeneratorError::RandomUnavailable)?;
        set |= number;
        unset |= !number;
        let step = number.wrapping_sub(last);
        if step == last_step || sample.iter().take(count).any(|earlier| *earlier == number) {
            repeated = repeated.saturating_add(1);
        }
        (last, last_step) = (number, step);
        if let Some(place) = sample.get_mut(count) {
            *place = number;
        }
    }
    if set & unset == u32::MAX && repeated <= REPEATED { Ok(()) } else { Err(GeneratorError::RandomUnavailable) }
}

/// A random number below the bound, which is small. All results are equally likely, because random numbers beyond the
/// greatest multiple of the bound are thrown away.
fn below(bound: usize, random: &mut dyn FnMut() -> Option<u32>) -> Result<usize, GeneratorError> {
    let bound = u32::try_from(bound).unwrap_or(u32::MAX).max(1);
    let limit = u32::MAX.saturating_sub(u32::MAX.checked_rem(bound).unwrap_or(0));
    for _ in 0..USELESS {
        let number = random().ok_or(GeneratorError::RandomUnavailable)?;
        if number < limit {
            return Ok(number.checked_rem(bound).unwrap_or(0) as usize);
        }
    }
    Err(GeneratorError::RandomUnavailable)
}
