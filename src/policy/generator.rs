//! Passwords that keep a policy, from random numbers that come from outside.

use super::{Checker, Policy, RuleId, Status};
use zeroize::Zeroizing;

/// The length of a generated password where the policy allows it, in code points.
const COMFORTABLE_LENGTH: u32 = 20;
/// Longer than anybody needs, and short enough to be tried again and again.
const LONGEST: u32 = 16_384;
/// How many random passwords are tried before one is put together class by class.
const TRIES: u32 = 200;
const LOOK_ALIKES: &str = "Il1|O0oS5Z2B8";

/// What a generated password should be like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GeneratorOptions {
    /// In code points; by default 20, or the nearest that the policy allows.
    pub length: Option<u32>,
    /// Whether to leave out characters that are easily taken for another, where the policy leaves any else.
    pub avoid_look_alikes: bool,
}

/// Why no password was generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GeneratorError {
    /// No password was found, for the policy demands what cannot be, what it does not tell, or too many characters.
    #[error("no password of at most 16384 characters is known to keep this policy")]
    Impossible,
    /// The policy does not allow the length.
    #[error("the policy does not allow a password of this length, or it is over 16384")]
    Length,
}

impl GeneratorError {
    /// The stable code for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Impossible => "policy_impossible",
            Self::Length => "invalid_option",
        }
    }
}

/// A random password that keeps the policy; `random` yields uniformly distributed numbers.
///
/// Every password of the length that keeps the policy is equally likely, unless the policy is so demanding that hardly any
/// random password keeps it; then the characters of each class are equally likely.
///
/// ```
/// use softlayer_password_set::policy::{GeneratorError, GeneratorOptions, Policy, generate};
///
/// // Numbers that differ, for an example that always ends the same. Whoever means it takes a cryptographic source.
/// let mut number = 1_u32;
/// let mut random = || {
///     number = number.wrapping_mul(747_796_405).wrapping_add(2_891_336_453);
///     number.rotate_left(13)
/// };
///
/// let policy = Policy::documented();
/// let options = GeneratorOptions { length: Some(16), avoid_look_alikes: true };
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
    mut random: impl FnMut() -> u32,
) -> Result<String, GeneratorError> {
    let alphabet = Alphabet::of(policy, options.avoid_look_alikes);
    let length = length(policy, options.length)?;
    let mut checker = Checker::new(policy.clone(), username);
    let mut keeps = |password: &str| {
        let (verdict, _) = checker.check(password);
        RuleId::ALL.into_iter().all(|rule| match verdict.status(rule) {
            Status::Met => true,
            // Without a username nobody can tell, and twenty random characters are none.
            Status::Unknown => rule == RuleId::NotUsername && username.is_none_or(str::is_empty),
            Status::Unmet => false,
        })
    };
    for _ in 0..TRIES {
        let mut password = room(length);
        password.extend((0..length).filter_map(|_| pick(&alphabet.all, &mut random)));
        if keeps(&password) && !loses_an_end(&password) {
            return Ok(std::mem::take(&mut *password));
        }
    }
    let mut last_resort = None;
    for _ in 0..TRIES {
        if let Some(mut password) = alphabet.compose(policy, length, &mut random).filter(|password| keeps(password)) {
            if !loses_an_end(&password) {
                return Ok(std::mem::take(&mut *password));
            }
            last_resort = Some(password);
        }
    }
    last_resort.map(|mut password| std::mem::take(&mut *password)).ok_or(GeneratorError::Impossible)
}

/// For a password of so many code points. What is not handed out is overwritten, and as nothing has to be moved for want of
/// room, no copies stay behind.
fn room(length: u32) -> Zeroizing<String> {
    Zeroizing::new(String::with_capacity((length as usize).saturating_mul(char::MAX.len_utf8())))
}

/// White space at an end is easily lost on the way.
fn loses_an_end(password: &str) -> bool {
    password.starts_with(' ') || password.ends_with(' ')
}

fn length(policy: &Policy, wanted: Option<u32>) -> Result<u32, GeneratorError> {
    let required = [policy.lowercase(), policy.digits(), policy.special()]
        .into_iter()
        .fold(policy.uppercase(), u32::saturating_add);
    if required > policy.maximum_length() || policy.maximum_length() == 0 {
        // Where a character may count twice, fewer could do; no policy seen so far is like that.
        return Err(GeneratorError::Impossible);
    }
    let shortest = policy.minimum_length().max(required).max(1);
    if shortest > LONGEST {
        return Err(GeneratorError::Impossible);
    }
    let longest = policy.maximum_length().min(LONGEST);
    match wanted {
        None => Ok(COMFORTABLE_LENGTH.clamp(shortest, longest)),
        Some(length) if (shortest..=longest).contains(&length) => Ok(length),
        Some(_) => Err(GeneratorError::Length),
    }
}

struct Alphabet {
    all: Vec<char>,
    uppercase: Vec<char>,
    lowercase: Vec<char>,
    digits: Vec<char>,
    special: Vec<char>,
}

impl Alphabet {
    fn of(policy: &Policy, avoid_look_alikes: bool) -> Self {
        const NEVER: u32 = 3;
        let wanted = |character: &char| !avoid_look_alikes || LOOK_ALIKES.chars().all(|other| other != *character);
        let uppercase: Vec<char> = ('A'..='Z').filter(wanted).collect();
        let lowercase: Vec<char> = ('a'..='z').filter(wanted).collect();
        let digits: Vec<char> = ('0'..='9').filter(wanted).collect();
        let mut special: Vec<char> = Vec::new();
        // The space is easily overlooked, and what is beyond ASCII is hard to type: only where nothing better will do.
        let reluctance = |character: char| match character {
            '!'..='~' if wanted(&character) => 0,
            '!'..='~' => 1,
            _ if character.is_control() => NEVER,
            _ => 2,
        };
        let allowed = || policy.special_allowed().chars();
        let least = allowed().map(reluctance).fold(NEVER, u32::min);
        if least == 0 || least < NEVER && policy.special() > 0 {
            for character in allowed().filter(|character| reluctance(*character) == least) {
                if !special.contains(&character) {
                    special.push(character);
                }
            }
        }
        let mut all = [uppercase.as_slice(), lowercase.as_slice(), digits.as_slice()].concat();
        all.extend(special.iter().filter(|character| !character.is_ascii_alphanumeric()));
        Self { all, uppercase, lowercase, digits, special }
    }

    /// As many of each class as are required, the rest from all, in random order.
    fn compose(&self, policy: &Policy, length: u32, random: &mut impl FnMut() -> u32) -> Option<Zeroizing<String>> {
        let mut characters = Zeroizing::new(Vec::with_capacity(length as usize));
        for (class, count) in [
            (&self.uppercase, policy.uppercase()),
            (&self.lowercase, policy.lowercase()),
            (&self.digits, policy.digits()),
            (&self.special, policy.special()),
        ] {
            for _ in 0..count {
                characters.push(pick(class, random)?);
            }
        }
        while u32::try_from(characters.len()).is_ok_and(|count| count < length) {
            characters.push(pick(&self.all, random)?);
        }
        // Fisher and Yates.
        for last in (1..characters.len()).rev() {
            characters.swap(last, below(last.saturating_add(1), random));
        }
        let mut password = room(length);
        password.extend(characters.iter());
        Some(password)
    }
}

fn pick(characters: &[char], random: &mut impl FnMut() -> u32) -> Option<char> {
    if characters.is_empty() {
        return None;
    }
    characters.get(below(characters.len(), random)).copied()
}

/// A number from 0 to below the bound, which is small and not 0, each as likely as the others: what lies beyond the greatest
/// multiple of the bound is thrown away.
fn below(bound: usize, random: &mut impl FnMut() -> u32) -> usize {
    let bound = u32::try_from(bound).unwrap_or(u32::MAX).max(1);
    let Some(rest) = u32::MAX.checked_rem(bound) else { return 0 };
    let limit = u32::MAX.saturating_sub(rest);
    loop {
        let number = random();
        if number < limit {
            return number.checked_rem(bound).unwrap_or(0) as usize;
        }
    }
}
