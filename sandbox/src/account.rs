//! One user's account: password, factor, failures and lockout, and the record of every password that was set. It
//! knows neither HTTP nor the lifetimes of keys.

use crate::exception::Exception;
use crate::factors::{Binding, Kind, Phone, Proof, Refusal, Totp, Verisign};
use crate::fixtures::{Fixture, INITIAL_PASSWORD, KeyState, Question, SECRET};
use serde_json::{Map, Value, json};

/// How long a lockout lasts (the vendor's documents: 30 minutes), in milliseconds.
pub const LOCKOUT_MILLISECONDS: u64 = 30 * 60 * 1000;

/// A second factor with its state.
#[derive(Debug, Clone)]
pub enum Factor {
    /// An authenticator app.
    Totp(Totp),
    /// A VeriSign credential.
    Verisign(Verisign),
    /// A phone.
    Phone(Phone),
}

/// One password that was set.
#[derive(Debug, Clone)]
pub struct PasswordChange {
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// The API method that set it.
    pub method: &'static str,
    /// The service it was called on.
    pub service: &'static str,
}

/// One user's account.
#[derive(Debug)]
pub struct Account {
    /// The fixture it was made from.
    pub fixture: &'static Fixture,
    /// The username.
    pub username: String,
    /// The user id.
    pub user_id: u64,
    /// The second factor, if any.
    pub factor: Option<Factor>,
    /// Wrong answers and codes since the last password was set or the last lockout ended.
    pub failures: u32,
    /// When the lockout ends.
    pub locked_until: Option<u64>,
    /// Every password that was set, oldest first.
    pub changes: Vec<PasswordChange>,
    password: String,
}

impl Account {
    /// An account like a fixture, under a name and id of its own.
    pub fn new(fixture: &'static Fixture, username: String, user_id: u64, now: u64) -> Self {
        let factor = fixture.factor.map(|kind| match kind {
            Kind::Totp => Factor::Totp(Totp { secret: SECRET, redeemed: None }),
            Kind::Verisign => Factor::Verisign(Verisign { secret: SECRET, device: fixture.codes_ahead, server: 0 }),
            Kind::Phone => Factor::Phone(Phone::default()),
        });
        Self {
            fixture,
            username,
            user_id,
            factor,
            failures: 0,
            locked_until: fixture.locked.then(|| now.saturating_add(LOCKOUT_MILLISECONDS)),
            changes: Vec::new(),
            password: INITIAL_PASSWORD.to_owned(),
        }
    }

    /// Whether this is the account's password, character by character.
    pub fn has_password(&self, password: &str) -> bool {
        self.password == password
    }

    /// The container that `getRequirementsForPasswordSet` returns for a key.
    pub fn requirements(&self, key: &str) -> Map<String, Value> {
        let mut container: Map<String, Value> = serde_json::from_str(self.fixture.further_members).unwrap_or_default();
        let mut put = |name: &str, value: Value| container.insert(name.to_owned(), value);
        put("key", json!(key));
        put("userId", json!(self.user_id));
        put("authenticationMethods", json!(self.fixture.authentication_methods));
        if !self.fixture.questions.is_empty() {
            let questions: Vec<Value> = (1_u64..).zip(self.fixture.questions).map(question_member).collect();
            put("securityQuestions", Value::Array(questions));
        }
        if self.fixture.states_policy {
            for (name, value) in self.fixture.policy.members() {
                put(name, value);
            }
        }
        container
    }

    /// Ends a lockout whose time is over.
    ///
    /// # Errors
    /// If the account is locked.
    pub fn ensure_unlocked(&mut self, now: u64) -> Result<(), Exception> {
        match self.locked_until {
            Some(until) if now < until => Err(Exception::account_locked()),
            Some(_) => {
                self.locked_until = None;
                self.failures = 0;
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Judges the answer to a security question, if the profile has any. A missing answer does not count as a failure.
    ///
    /// # Errors
    /// If the answer is missing, wrong, or does not belong to a question of the user.
    pub fn check_answer(&self, question_id: Option<u64>, answer: Option<&str>) -> Result<(), Refusal> {
        if self.fixture.questions.is_empty() {
            return Ok(());
        }
        let Some(answer) = answer else {
            return Err(Refusal { exception: Exception::invalid_security_answer(), wrong: false });
        };
        let right =
            self.fixture.questions.iter().any(|question| question_id == Some(question.id) && answer == question.answer);
        if right { Ok(()) } else { Err(Refusal { exception: Exception::invalid_security_answer(), wrong: true }) }
    }

    /// Judges the second factor of a call of `processPasswordSetRequest`. Calls the phone if the call asks for that.
    ///
    /// # Errors
    /// If the factor is not satisfied.
    pub fn check_factor(&mut self, binding: &Binding, key: &str, now: u64) -> Result<Proof, Refusal> {
        let wrong_code_fails = self.fixture.wrong_code_fails;
        let meant = |kind: Kind, text: &Option<String>| text.clone().filter(|_| binding.kind == Some(kind));
        let result = match &mut self.factor {
            None => Ok(Proof::NotNeeded),
            Some(Factor::Totp(totp)) => totp.check(meant(Kind::Totp, &binding.code).as_deref(), now),
            Some(Factor::Verisign(verisign)) => verisign.check(
                meant(Kind::Verisign, &binding.code).as_deref(),
                meant(Kind::Verisign, &binding.second_code).as_deref(),
            ),
            Some(Factor::Phone(phone)) => phone.ask(binding.kind == Some(Kind::Phone), key, now),
        };
        result.map_err(|refusal| match refusal.wrong && wrong_code_fails {
            true => Refusal { exception: Exception::authentication_failed(), wrong: true },
            false => refusal,
        })
    }

    /// Returns what the phone has answered, for `checkPhoneFactorAuthenticationForPasswordSet`.
    ///
    /// # Errors
    /// If there was no call, no answer yet or no approval, or the user has no phone.
    pub fn poll_phone(&self, key: &str, now: u64) -> Result<Proof, Refusal> {
        match &self.factor {
            Some(Factor::Phone(phone)) => phone.poll(key, now),
            _ => Err(Refusal { exception: Exception::authentication_failed(), wrong: false }),
        }
    }

    /// The response to a refused factor. A wrong answer or code counts, and the last allowed one locks the account.
    pub fn refuse(&mut self, refusal: Refusal, failures_allowed: u32, now: u64) -> Exception {
        if !refusal.wrong {
            return refusal.exception;
        }
        self.failures = self.failures.saturating_add(1);
        if self.failures < failures_allowed {
            return refusal.exception;
        }
        self.locked_until = Some(now.saturating_add(LOCKOUT_MILLISECONDS));
        Exception::account_locked()
    }

    /// Judges the password by the user's policy. A refused password does not count as a failure and uses nothing up.
    ///
    /// # Errors
    /// If it breaks rules, with all of them.
    pub fn check_rules(&self, password: &str) -> Result<(), Exception> {
        let violations = self.fixture.policy.violations(password, &self.username);
        if violations.is_empty() { Ok(()) } else { Err(Exception::rules_violated(&violations)) }
    }

    /// Sets the password and redeems the proof.
    pub fn set_password(&mut self, password: &str, proof: Proof, change: PasswordChange) {
        self.password = password.to_owned();
        self.failures = 0;
        self.changes.push(change);
        match (&mut self.factor, proof) {
            (Some(Factor::Totp(totp)), Proof::Totp(step)) => totp.redeemed = Some(step),
            (Some(Factor::Verisign(verisign)), Proof::Verisign(count)) => {
                verisign.server = count.saturating_add(1);
                verisign.device = verisign.device.max(verisign.server);
            }
            (Some(Factor::Phone(phone)), _) => phone.call = None,
            _ => {}
        }
    }

    /// The initial state of a fixture key of this account.
    pub fn fixture_keys(&self) -> &'static [(&'static str, KeyState)] {
        if self.username == self.fixture.username { self.fixture.keys } else { &[] }
    }
}

fn question_member((position, question): (u64, &Question)) -> Value {
    json!({ "id": question.id, "question": question.text, "displayOrder": position, "viewable": 1 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::FIXTURES;

    #[test]
    fn as_many_failures_as_allowed_lock_the_account_and_no_other_refusal_does() {
        let question = FIXTURES.iter().find(|fixture| fixture.username == "question").unwrap();
        for allowed in [1, 3] {
            let mut account = Account::new(question, "question".to_owned(), 1, 0);
            let refusal = |wrong| Refusal { exception: Exception::invalid_security_answer(), wrong };
            for _ in 0..10 {
                assert_eq!(account.refuse(refusal(false), allowed, 7), Exception::invalid_security_answer());
            }
            for _ in 1..allowed {
                assert_eq!(account.refuse(refusal(true), allowed, 7), Exception::invalid_security_answer());
                assert!(account.ensure_unlocked(7).is_ok());
            }
            assert_eq!(account.refuse(refusal(true), allowed, 7), Exception::account_locked());
            assert!(account.ensure_unlocked(LOCKOUT_MILLISECONDS + 6).is_err());
            assert!(account.ensure_unlocked(LOCKOUT_MILLISECONDS + 7).is_ok());
            assert_eq!((account.failures, account.locked_until), (0, None));
        }
    }
}
