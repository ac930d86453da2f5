//! Second factors: what each kind requires, and what satisfies it. Codes follow RFC 4226 and RFC 6238. A check uses
//! nothing up: it returns a proof, and the code that sets the password redeems the proof.

use crate::exception::Exception;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Map, Value};
use sha1::Sha1;

/// The time step of RFC 6238, in milliseconds.
pub const STEP_MILLISECONDS: u64 = 30_000;
/// How long the phone may go unanswered, in milliseconds.
pub const RING_MILLISECONDS: u64 = 120_000;
/// How far a VeriSign credential may be ahead without a second code (the look-ahead window of RFC 4226 section 7.4).
const LOOK_AHEAD: u64 = 3;
/// How far it may be ahead and still come back into step with two codes in a row (RFC 4226 section 7.4).
const RESYNCHRONIZATION: u64 = 100;

/// A shared secret of 160 bits, the length that RFC 4226 recommends.
pub type Secret = [u8; 20];

/// Which second factor a user has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A VeriSign credential: codes that count presses of a button.
    Verisign,
    /// A time-based code from an authenticator app.
    Totp,
    /// A call or prompt on the phone.
    Phone,
}

impl Kind {
    /// The kind's name in the control API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Verisign => "verisign",
            Self::Totp => "totp",
            Self::Phone => "phone",
        }
    }

    /// The kind of an external binding, by the ending of its `complexType`, or by a word in its `vendor`. The spelling
    /// of `vendor` is not documented.
    pub fn of_binding(binding: &Map<String, Value>) -> Option<Self> {
        let member = |name: &str| binding.get(name).and_then(Value::as_str);
        if let Some(complex_type) = member("complexType") {
            return [("_Verisign", Self::Verisign), ("_Totp", Self::Totp), ("_Phone", Self::Phone)]
                .into_iter()
                .find_map(|(ending, kind)| complex_type.ends_with(ending).then_some(kind));
        }
        let vendor = member("vendor")?.to_ascii_lowercase();
        [Self::Verisign, Self::Totp, Self::Phone].into_iter().find(|kind| vendor.contains(kind.name()))
    }
}

/// The members of an external binding, with their types checked.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Binding {
    /// The factor, if the binding names it.
    pub kind: Option<Kind>,
    /// The code, if there is one.
    pub code: Option<String>,
    /// The second code, if there is one.
    pub second_code: Option<String>,
}

impl Binding {
    /// Reads the second parameter of `processPasswordSetRequest` and `checkPhoneFactorAuthenticationForPasswordSet`.
    ///
    /// # Errors
    /// If it is neither an object nor null, or a member has the wrong type.
    pub fn read(parameter: &Value) -> Result<Self, Exception> {
        let members = match parameter {
            Value::Null => return Ok(Self::default()),
            Value::Object(members) => members,
            _ => {
                return Err(Exception::wrong_parameters("The second parameter must be an External_Binding or null."));
            }
        };
        for name in ["complexType", "vendor"] {
            text(members, name)?;
        }
        Ok(Self {
            kind: Kind::of_binding(members),
            code: text(members, "securityCode")?,
            second_code: text(members, "secondSecurityCode")?,
        })
    }
}

/// Reads a string member. Missing, null and empty are the same.
///
/// # Errors
/// If it has another type.
pub fn text(members: &Map<String, Value>, name: &str) -> Result<Option<String>, Exception> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok((!text.is_empty()).then(|| text.clone())),
        Some(_) => Err(Exception::wrong_parameters(format!("\"{name}\" must be a string."))),
    }
}

/// The six digits of RFC 4226 section 5.3 for one value of the counter.
pub fn code(secret: &Secret, counter: u64) -> String {
    // HMAC takes keys of any length; an empty text matches no code.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret) else { return String::new() };
    mac.update(&counter.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let offset = digest.last().map_or(0, |last| usize::from(last & 0x0f));
    let number = digest.iter().skip(offset).take(4).fold(0_u32, |number, &byte| (number << 8) | u32::from(byte));
    format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
}

fn is_code(text: &str, secret: &Secret, counter: u64) -> bool {
    !text.is_empty() && text == code(secret, counter)
}

/// The step of RFC 6238 that a time belongs to.
pub fn step(now: u64) -> u64 {
    now.checked_div(STEP_MILLISECONDS).unwrap_or_default()
}

/// A satisfied factor. It is redeemed when the password is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// There was nothing to prove.
    NotNeeded,
    /// A time-based code of this step.
    Totp(u64),
    /// A VeriSign code of this count.
    Verisign(u64),
    /// The phone approved.
    Phone,
}

/// A factor that is not satisfied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The response.
    pub exception: Exception,
    /// Whether there was a wrong code, which counts towards the lockout.
    pub wrong: bool,
}

impl Refusal {
    fn asking(exception: Exception) -> Self {
        Self { exception, wrong: false }
    }

    fn wrong(exception: Exception) -> Self {
        Self { exception, wrong: true }
    }
}

/// An authenticator app, and what the server remembers about it.
#[derive(Debug, Clone)]
pub struct Totp {
    /// The secret that the app and the server share.
    pub secret: Secret,
    /// The step of the last redeemed code. RFC 6238 section 5.2 forbids accepting it, or an older one, again.
    pub redeemed: Option<u64>,
}

impl Totp {
    /// Accepts the code of the current step and one either side (RFC 6238 section 5.2 recommends no more than one).
    ///
    /// # Errors
    /// Where no code is given, or one that is not accepted.
    pub fn check(&self, given: Option<&str>, now: u64) -> Result<Proof, Refusal> {
        let given = given.ok_or_else(|| Refusal::asking(Exception::totp_required()))?;
        let current = step(now);
        [current, current.saturating_sub(1), current.saturating_add(1)]
            .into_iter()
            .find(|&step| self.redeemed.is_none_or(|redeemed| step > redeemed) && is_code(given, &self.secret, step))
            .map(Proof::Totp)
            .ok_or_else(|| Refusal::wrong(Exception::totp_required()))
    }
}

/// A VeriSign credential, and what the server believes its counter to be.
#[derive(Debug, Clone)]
pub struct Verisign {
    /// The secret that the credential and the server share.
    pub secret: Secret,
    /// The count of the code that the credential shows.
    pub device: u64,
    /// The count that the server expects next.
    pub server: u64,
}

impl Verisign {
    /// Accepts the expected code and a few after it. A code further ahead is accepted only together with the next one.
    ///
    /// # Errors
    /// If the code is missing or not accepted, or if the credential is out of step and the second code is missing.
    pub fn check(&self, given: Option<&str>, second: Option<&str>) -> Result<Proof, Refusal> {
        let given = given.ok_or_else(|| Refusal::asking(Exception::security_code_required()))?;
        let end = self.server.saturating_add(RESYNCHRONIZATION);
        let count = (self.server..end)
            .find(|&count| is_code(given, &self.secret, count))
            .ok_or_else(|| Refusal::wrong(Exception::security_code_required()))?;
        if count <= self.server.saturating_add(LOOK_AHEAD) {
            return Ok(Proof::Verisign(count));
        }
        let second = second.ok_or_else(|| Refusal::asking(Exception::second_security_code_required()))?;
        let following = count.saturating_add(1);
        if is_code(second, &self.secret, following) {
            Ok(Proof::Verisign(following))
        } else {
            Err(Refusal::wrong(Exception::second_security_code_required()))
        }
    }
}

/// The state of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ring {
    /// No answer yet.
    Ringing,
    /// Answered with yes.
    Approved,
    /// Answered with no.
    Denied,
    /// Not answered in time.
    Unanswered,
}

impl Ring {
    /// The state's name in the control API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ringing => "ringing",
            Self::Approved => "approved",
            Self::Denied => "denied",
            Self::Unanswered => "unanswered",
        }
    }
}

/// A call to the phone, for one key.
#[derive(Debug, Clone)]
pub struct Call {
    /// The key whose request started it.
    pub key: String,
    /// When it started.
    pub started_at: u64,
    /// Whether it was approved, once it was answered.
    pub approved: Option<bool>,
}

impl Call {
    /// The state of the call now.
    pub fn ring(&self, now: u64) -> Ring {
        match self.approved {
            Some(true) => Ring::Approved,
            Some(false) => Ring::Denied,
            None if now.saturating_sub(self.started_at) < RING_MILLISECONDS => Ring::Ringing,
            None => Ring::Unanswered,
        }
    }
}

/// A phone and the last call to it.
#[derive(Debug, Clone, Default)]
pub struct Phone {
    /// The last call.
    pub call: Option<Call>,
}

impl Phone {
    fn ring(&self, key: &str, now: u64) -> Option<Ring> {
        self.call.as_ref().filter(|call| call.key == key).map(|call| call.ring(now))
    }

    /// Starts a call, unless one for this key is ringing or was approved and not used yet.
    ///
    /// # Errors
    /// If the call did not ask for the phone, or the phone has not answered yet.
    pub fn ask(&mut self, asked: bool, key: &str, now: u64) -> Result<Proof, Refusal> {
        if !asked {
            return Err(Refusal::asking(Exception::phone_required()));
        }
        match self.ring(key, now) {
            Some(Ring::Approved) => Ok(Proof::Phone),
            Some(Ring::Ringing) => Err(Refusal::asking(Exception::awaiting_response())),
            Some(Ring::Denied | Ring::Unanswered) | None => {
                self.call = Some(Call { key: key.to_owned(), started_at: now, approved: None });
                Err(Refusal::asking(Exception::awaiting_response()))
            }
        }
    }

    /// Returns the phone's answer.
    ///
    /// # Errors
    /// If there was no call, no answer yet, or no approval.
    pub fn poll(&self, key: &str, now: u64) -> Result<Proof, Refusal> {
        match self.ring(key, now) {
            None => Err(Refusal::asking(Exception::phone_required())),
            Some(Ring::Ringing) => Err(Refusal::asking(Exception::awaiting_response())),
            Some(Ring::Approved) => Ok(Proof::Phone),
            Some(Ring::Denied | Ring::Unanswered) => Err(Refusal::asking(Exception::authentication_failed())),
        }
    }

    /// Answers the phone; false if it is not ringing.
    pub fn answer(&mut self, approve: bool, now: u64) -> bool {
        match self.call.as_mut() {
            Some(call) if call.ring(now) == Ring::Ringing => {
                call.approved = Some(approve);
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The secret of the test vectors in RFC 4226 appendix D and RFC 6238 appendix B.
    const SECRET: Secret = *b"12345678901234567890";

    #[test]
    fn codes_are_those_of_rfc_4226_appendix_d() {
        let expected =
            ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
        for (counter, expected) in (0_u64..).zip(expected) {
            assert_eq!(code(&SECRET, counter), expected);
        }
    }

    #[test]
    fn codes_are_those_of_rfc_6238_appendix_b() {
        for (seconds, expected) in [
            (59_u64, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(&SECRET, step(seconds * 1000)), expected);
        }
    }

    #[test]
    fn a_time_based_code_is_good_for_its_step_and_one_either_side() {
        let totp = Totp { secret: SECRET, redeemed: None };
        let now = 100 * STEP_MILLISECONDS;
        for (of, accepted) in [(98, false), (99, true), (100, true), (101, true), (102, false)] {
            assert_eq!(totp.check(Some(&code(&SECRET, of)), now).is_ok(), accepted, "step {of}");
        }
        let missing = totp.check(None, now).unwrap_err();
        assert_eq!((missing.exception, missing.wrong), (Exception::totp_required(), false));
        for wrong in ["000000", "1", "abcdef", " "] {
            assert!(totp.check(Some(wrong), now).unwrap_err().wrong);
        }
    }

    #[test]
    fn a_redeemed_time_based_code_is_not_accepted_again() {
        let totp = Totp { secret: SECRET, redeemed: Some(100) };
        let now = 100 * STEP_MILLISECONDS;
        assert!(totp.check(Some(&code(&SECRET, 99)), now).is_err());
        assert!(totp.check(Some(&code(&SECRET, 100)), now).is_err());
        assert_eq!(totp.check(Some(&code(&SECRET, 101)), now), Ok(Proof::Totp(101)));
    }

    #[test]
    fn a_credential_out_of_step_needs_two_codes_in_a_row() {
        let verisign = Verisign { secret: SECRET, device: 20, server: 0 };
        let current = code(&SECRET, 20);
        let refusal = verisign.check(Some(&current), None).unwrap_err();
        assert_eq!((refusal.exception, refusal.wrong), (Exception::second_security_code_required(), false));
        assert!(verisign.check(Some(&current), Some(&current)).unwrap_err().wrong);
        assert_eq!(verisign.check(Some(&current), Some(&code(&SECRET, 21))), Ok(Proof::Verisign(21)));
        assert_eq!(
            verisign.check(Some(&code(&SECRET, 500)), Some(&code(&SECRET, 501))).unwrap_err().exception,
            Exception::security_code_required()
        );
    }

    #[test]
    fn a_credential_in_step_needs_one_code() {
        let verisign = Verisign { secret: SECRET, device: 7, server: 7 };
        for ahead in 0..=LOOK_AHEAD {
            assert!(verisign.check(Some(&code(&SECRET, 7 + ahead)), None).is_ok());
        }
        assert!(verisign.check(Some(&code(&SECRET, 6)), None).unwrap_err().wrong);
        assert_eq!(verisign.check(None, None).unwrap_err().exception, Exception::security_code_required());
    }

    #[test]
    fn the_phone_rings_until_it_is_answered_or_the_time_is_up() {
        let mut phone = Phone::default();
        assert_eq!(phone.poll("k", 0).unwrap_err().exception, Exception::phone_required());
        assert_eq!(phone.ask(false, "k", 0).unwrap_err().exception, Exception::phone_required());
        assert_eq!(phone.ask(true, "k", 0).unwrap_err().exception, Exception::awaiting_response());
        assert_eq!(phone.poll("k", RING_MILLISECONDS - 1).unwrap_err().exception, Exception::awaiting_response());
        assert_eq!(phone.poll("k", RING_MILLISECONDS).unwrap_err().exception, Exception::authentication_failed());
        assert!(!phone.answer(true, RING_MILLISECONDS));

        assert!(phone.ask(true, "k", RING_MILLISECONDS).is_err());
        assert!(phone.answer(true, RING_MILLISECONDS + 1));
        assert_eq!(phone.poll("another key", RING_MILLISECONDS).unwrap_err().exception, Exception::phone_required());
        assert_eq!(phone.poll("k", 10 * RING_MILLISECONDS), Ok(Proof::Phone));
        assert_eq!(phone.ask(true, "k", 10 * RING_MILLISECONDS), Ok(Proof::Phone));
    }

    #[test]
    fn a_denial_stands_until_the_phone_is_asked_again() {
        let mut phone = Phone::default();
        assert!(phone.ask(true, "k", 0).is_err());
        assert!(phone.answer(false, 1));
        assert!(!phone.answer(true, 2));
        for _ in 0..2 {
            assert_eq!(phone.poll("k", 3).unwrap_err().exception, Exception::authentication_failed());
        }
        assert_eq!(phone.ask(true, "k", 4).unwrap_err().exception, Exception::awaiting_response());
        assert_eq!(phone.poll("k", 5).unwrap_err().exception, Exception::awaiting_response());
    }

    #[test]
    fn a_binding_says_its_kind_by_complex_type_or_vendor() {
        let kind = |binding: Value| Binding::read(&binding).unwrap().kind;
        let prefix = "SoftLayer_Container_User_Customer_External_Binding";
        assert_eq!(kind(json!({ "complexType": format!("{prefix}_Phone") })), Some(Kind::Phone));
        assert_eq!(kind(json!({ "complexType": format!("{prefix}_Totp") })), Some(Kind::Totp));
        assert_eq!(kind(json!({ "complexType": format!("{prefix}_Verisign") })), Some(Kind::Verisign));
        assert_eq!(kind(json!({ "complexType": prefix, "vendor": "phone" })), None);
        assert_eq!(kind(json!({ "vendor": "PHONE_FACTOR" })), Some(Kind::Phone));
        assert_eq!(kind(json!({})), None);
        assert_eq!(kind(Value::Null), None);
        for wrong in [json!([]), json!("x"), json!({ "securityCode": 123_456 }), json!({ "vendor": 1 })] {
            assert!(Binding::read(&wrong).is_err(), "{wrong}");
        }
    }
}
