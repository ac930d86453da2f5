//! Everything that the sandbox remembers, and the five methods of the API. Pure: no HTTP, and the time is an argument,
//! in milliseconds since 1970.

use crate::account::{Account, PasswordChange};
use crate::exception::Exception;
use crate::factors::{self, Binding, Proof};
use crate::fixtures::{FIXTURES, Fixture, KeyState};
use crate::keys::{Keys, VALID_MILLISECONDS};
use crate::service::{Method, Service};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap, VecDeque};

/// How many e-mails the outbox keeps; older ones are dropped.
pub const OUTBOX_LENGTH: usize = 5_000;
/// How many users can be added to the fixtures.
pub const MOST_ADDED_USERS: u64 = 50_000;
/// The id of the first user added to the fixtures.
const FIRST_ADDED_ID: u64 = 200_001;
/// The members that a client adds to the container. All others must come back unchanged.
const MEMBERS_OF_THE_CLIENT: [&str; 3] = ["password", "answeredSecurityQuestionId", "securityAnswer"];

/// The options of the command line.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The beginning of the links in e-mails.
    pub link_base: String,
    /// How many wrong answers and codes lock an account.
    pub lockout_failures: u32,
}

/// An e-mail with a link.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Mail {
    /// The address.
    pub to: String,
    /// The user.
    pub username: String,
    /// The service through which it was requested.
    pub service: &'static str,
    /// The subject.
    pub subject: &'static str,
    /// When it was sent, in milliseconds since 1970.
    pub sent_at: u64,
    /// The one-time link.
    pub link: String,
    /// The key in the link.
    pub key: String,
    /// The whole text.
    pub text: String,
}

/// One call of the API.
#[derive(Debug)]
pub struct Request<'a> {
    /// The service called.
    pub service: Service,
    /// The method called.
    pub method: Method,
    /// The id in the path.
    pub id: Option<&'a str>,
    /// The parameters, in order.
    pub parameters: &'a [Value],
}

/// Accounts, keys and e-mails.
#[derive(Debug)]
pub struct World {
    settings: Settings,
    accounts: BTreeMap<u64, Account>,
    ids: HashMap<String, u64>,
    keys: Keys,
    outbox: VecDeque<Mail>,
    next_id: u64,
}

impl World {
    /// The initial world: the fixture users and no e-mails.
    pub fn new(settings: Settings, now: u64) -> Self {
        let mut world = Self {
            settings,
            accounts: BTreeMap::new(),
            ids: HashMap::new(),
            keys: Keys::default(),
            outbox: VecDeque::new(),
            next_id: FIRST_ADDED_ID,
        };
        for fixture in FIXTURES {
            world.add(fixture, fixture.username.to_owned(), fixture.user_id, now);
            for (key, state) in fixture.keys {
                let issued_at = match state {
                    KeyState::Expired => now.saturating_sub(VALID_MILLISECONDS),
                    KeyState::Live | KeyState::Used => now,
                };
                world.keys.insert((*key).to_owned(), fixture.user_id, issued_at, *state == KeyState::Used);
            }
        }
        world
    }

    fn add(&mut self, fixture: &'static Fixture, username: String, user_id: u64, now: u64) {
        self.ids.insert(username.clone(), user_id);
        self.accounts.insert(user_id, Account::new(fixture, username, user_id, now));
    }

    /// Adds a copy of a fixture user, so that parallel tests do not share one. Returns the new id.
    ///
    /// # Errors
    /// A sentence that says why it is not possible.
    pub fn add_user(&mut self, username: &str, like: &str, now: u64) -> Result<u64, String> {
        let fixture = FIXTURES.iter().find(|fixture| fixture.username == like);
        let fixture = fixture.ok_or_else(|| format!("There is no fixture user \"{like}\"."))?;
        if username.is_empty() || username.chars().count() > 100 {
            return Err("A username has 1 to 100 characters.".to_owned());
        }
        if self.ids.contains_key(username) {
            return Err(format!("There is a user \"{username}\" already."));
        }
        let user_id = self.next_id;
        if user_id.saturating_sub(FIRST_ADDED_ID) >= MOST_ADDED_USERS {
            return Err(format!("There are {MOST_ADDED_USERS} added users already; reset the sandbox."));
        }
        self.next_id = user_id.saturating_add(1);
        self.add(fixture, username.to_owned(), user_id, now);
        Ok(user_id)
    }

    /// All accounts by id.
    pub fn accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values()
    }

    /// The account of a username.
    pub fn account(&self, username: &str) -> Option<&Account> {
        self.accounts.get(self.ids.get(username)?)
    }

    /// The account of a username, to change it.
    pub fn account_mut(&mut self, username: &str) -> Option<&mut Account> {
        self.accounts.get_mut(self.ids.get(username)?)
    }

    /// The e-mails, oldest first.
    pub fn outbox(&self) -> impl DoubleEndedIterator<Item = &Mail> {
        self.outbox.iter()
    }

    /// The user of a request, if that is known before the request is carried out.
    pub fn subject(&self, request: &Request<'_>) -> Option<&Account> {
        if request.method == Method::InitiatePortalPasswordChange {
            return self.account(request.parameters.first()?.as_str()?);
        }
        if request.method == Method::GetUserIdForPasswordSet {
            return self.accounts.get(&self.keys.owner_ever(request.parameters.first()?.as_str()?)?);
        }
        self.accounts.get(&request.id?.parse().ok()?)
    }

    /// Carries out a call.
    ///
    /// # Errors
    /// The exception in the API's response.
    pub fn call(&mut self, request: &Request<'_>, now: u64) -> Result<Value, Exception> {
        match request.method {
            Method::InitiatePortalPasswordChange => self.initiate(request, now),
            Method::GetUserIdForPasswordSet => self.user_id(request, now),
            Method::GetRequirementsForPasswordSet => self.requirements(request, now),
            Method::ProcessPasswordSetRequest => self.process(request, now),
            Method::CheckPhoneFactorAuthenticationForPasswordSet => self.check_phone(request, now),
        }
    }

    /// E-mails a link. The answer is the same whether the user exists or not.
    fn initiate(&mut self, request: &Request<'_>, now: u64) -> Result<Value, Exception> {
        let username = only_text(request.parameters, "username")?.ok_or_else(Exception::no_username)?;
        let Some(&user_id) = self.ids.get(username) else { return Ok(Value::Bool(true)) };
        let key = self.keys.issue(user_id, now).map_err(|_| Exception::internal())?;
        let separator = if self.settings.link_base.contains('?') { '&' } else { '?' };
        let service = request.service.name();
        let link = format!("{}{separator}key={key}&service={service}", self.settings.link_base);
        let text = format!(
            "Hello {username},\n\nsomebody, probably you, has asked to set the portal password of your user. Follow \
             this link within 24 hours; it works once:\n\n{link}\n\nIf it was not you, ignore this e-mail.\n\nThis \
             e-mail was made up by a stand-in and has been sent to nobody.\n"
        );
        if self.outbox.len() >= OUTBOX_LENGTH {
            self.outbox.pop_front();
        }
        self.outbox.push_back(Mail {
            to: format!("{username}@example.com"),
            username: username.to_owned(),
            service,
            subject: "Set your portal password",
            sent_at: now,
            link,
            key,
            text,
        });
        Ok(Value::Bool(true))
    }

    fn user_id(&self, request: &Request<'_>, now: u64) -> Result<Value, Exception> {
        let key = only_text(request.parameters, "key")?.ok_or_else(Exception::invalid_key)?;
        self.keys.owner(key, now).map(Value::from).ok_or_else(Exception::invalid_key)
    }

    fn requirements(&mut self, request: &Request<'_>, now: u64) -> Result<Value, Exception> {
        let [container] = request.parameters else { return Err(wrong_count(request.parameters, "one parameter")) };
        let (account, key) = authorized(&mut self.accounts, &self.keys, request.id, members(container)?, now)?;
        if account.fixture.changed {
            return Err(Exception::request_cannot_be_processed());
        }
        Ok(Value::Object(account.requirements(&key)))
    }

    /// The order is that of the documentation: the security question, the second factor, then the password.
    fn process(&mut self, request: &Request<'_>, now: u64) -> Result<Value, Exception> {
        let attempt = self.begin(request, now)?;
        let allowed = self.settings.lockout_failures;
        let account = self.accounts.get_mut(&attempt.user_id).ok_or_else(Exception::internal)?;
        let proof = account
            .check_answer(attempt.question_id, attempt.answer.as_deref())
            .and_then(|()| account.check_factor(&attempt.binding, &attempt.key, now))
            .map_err(|refusal| account.refuse(refusal, allowed, now))?;
        self.finish(request, &attempt, proof, now)
    }

    /// The security question was answered before the phone was called, so it is not checked again here.
    fn check_phone(&mut self, request: &Request<'_>, now: u64) -> Result<Value, Exception> {
        let attempt = self.begin(request, now)?;
        let account = self.accounts.get_mut(&attempt.user_id).ok_or_else(Exception::internal)?;
        let proof = account.poll_phone(&attempt.key, now).map_err(|refusal| refusal.exception)?;
        self.finish(request, &attempt, proof, now)
    }

    fn begin(&mut self, request: &Request<'_>, now: u64) -> Result<Attempt, Exception> {
        let [container, binding] = request.parameters else {
            return Err(wrong_count(request.parameters, "two parameters, the second an object or null"));
        };
        let container = members(container)?;
        let binding = Binding::read(binding)?;
        let question_id = match container.get("answeredSecurityQuestionId") {
            None | Some(Value::Null) => None,
            Some(id) => Some(
                id.as_u64()
                    .ok_or_else(|| Exception::wrong_parameters("\"answeredSecurityQuestionId\" must be an integer."))?,
            ),
        };
        let answer = factors::text(container, "securityAnswer")?;
        let password = factors::text(container, "password")?;
        let (account, key) = authorized(&mut self.accounts, &self.keys, request.id, container, now)?;
        account.ensure_unlocked(now)?;
        let password = password.ok_or_else(Exception::no_password)?;
        if account.fixture.changed {
            return Err(Exception::request_cannot_be_processed());
        }
        ensure_unchanged(&account.requirements(&key), container)?;
        Ok(Attempt { user_id: account.user_id, key, password, question_id, answer, binding })
    }

    fn finish(&mut self, request: &Request<'_>, attempt: &Attempt, proof: Proof, now: u64) -> Result<Value, Exception> {
        let account = self.accounts.get_mut(&attempt.user_id).ok_or_else(Exception::internal)?;
        account.check_rules(&attempt.password)?;
        let change = PasswordChange { at: now, method: request.method.name(), service: request.service.name() };
        account.set_password(&attempt.password, proof, change);
        self.keys.spend(&attempt.key);
        Ok(Value::Bool(true))
    }
}

/// A call to set the password, with its types checked and a valid key.
struct Attempt {
    user_id: u64,
    key: String,
    password: String,
    question_id: Option<u64>,
    answer: Option<String>,
    binding: Binding,
}

/// The account of the id in the path, if the key in the container is valid and belongs to it.
fn authorized<'a>(
    accounts: &'a mut BTreeMap<u64, Account>,
    keys: &Keys,
    id: Option<&str>,
    container: &Map<String, Value>,
    now: u64,
) -> Result<(&'a mut Account, String), Exception> {
    let id = id.unwrap_or_default();
    let is_number = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    let account = id.parse().ok().filter(|_| is_number).and_then(|id: u64| accounts.get_mut(&id));
    let account = account.ok_or_else(|| Exception::no_such_object(id))?;
    let key = factors::text(container, "key")?.ok_or_else(Exception::invalid_key)?;
    if keys.owner(&key, now) != Some(account.user_id) {
        return Err(Exception::invalid_key());
    }
    Ok((account, key))
}

fn ensure_unchanged(sent: &Map<String, Value>, came_back: &Map<String, Value>) -> Result<(), Exception> {
    for (name, value) in sent {
        if MEMBERS_OF_THE_CLIENT.contains(&name.as_str()) {
            continue;
        }
        match came_back.get(name) {
            None => return Err(Exception::container_changed(name, "is missing")),
            Some(other) if other != value => return Err(Exception::container_changed(name, "has changed")),
            Some(_) => {}
        }
    }
    Ok(())
}

fn members(parameter: &Value) -> Result<&Map<String, Value>, Exception> {
    parameter.as_object().ok_or_else(|| Exception::wrong_parameters("The first parameter must be a PasswordSet."))
}

/// Reads the only parameter as a text. A missing one, null and the empty text are the same.
fn only_text<'a>(parameters: &'a [Value], name: &str) -> Result<Option<&'a str>, Exception> {
    match parameters {
        [] | [Value::Null] => Ok(None),
        [Value::String(text)] => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
        [_] => Err(Exception::wrong_parameters(format!("The parameter \"{name}\" must be a string."))),
        _ => Err(wrong_count(parameters, "one parameter")),
    }
}

fn wrong_count(parameters: &[Value], expected: &str) -> Exception {
    Exception::wrong_parameters(format!("This method takes {expected}, not {}.", parameters.len()))
}

/// An account's record for the control API.
pub fn record(account: &Account) -> Value {
    let changes: Vec<Value> = account
        .changes
        .iter()
        .map(|change| json!({ "at": change.at, "method": change.method, "service": change.service }))
        .collect();
    json!({
        "username": account.username,
        "userId": account.user_id,
        "timesSet": changes.len(),
        "sets": changes,
        "failures": account.failures,
        "lockedUntil": account.locked_until,
    })
}
