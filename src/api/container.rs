//! `SoftLayer_Container_User_Customer_PasswordSet`: stored exactly as it came, and read for the policy and the
//! questions.

use super::blot::Known;
use super::json::{Value, write_text};
use crate::policy::{COUNTED_MEMBERS, Policy, PolicyError, Requirements, RuleId, SPECIAL_MEMBER};
use crate::secret::Secret;
use crate::text::trimmed;

/// The container as the server sent it. "All existing information in the container must continue to exist in the
/// container": every member goes out again as the very text that came in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Container {
    /// Name and JSON text of each member. The text is a secret, because the server may send the key back.
    members: Vec<(String, Secret)>,
}

/// A security question of the user's profile.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// The value for `answeredSecurityQuestionId`, as the JSON in which it came: a number or a string.
    pub id: String,
    /// The service's text.
    pub question: String,
}

impl Question {
    /// The id without quotes.
    #[must_use]
    pub fn bare_id(id: &str) -> &str {
        id.strip_prefix('"').and_then(|id| id.strip_suffix('"')).unwrap_or(id)
    }
}

/// How many members a container may have. A container over this bound, or over one of those below, is refused.
const MOST_MEMBERS: usize = 500;
/// How many security questions a container may have.
const MOST_QUESTIONS: usize = 50;
/// How long a question may be, in bytes.
const LONGEST_QUESTION: usize = 2_000;
/// How long a question's id may be, in bytes.
const LONGEST_ID: usize = 100;
/// How long the list of special characters may be, in bytes.
const LONGEST_SPECIAL_CHARACTERS: usize = 4_000;

const QUESTIONS_MEMBER: &str = "securityQuestions";

/// The documented members beside those of the policy.
const OTHER_MEMBERS: [&str; 7] = [
    "key",
    "userId",
    "password",
    "authenticationMethods",
    QUESTIONS_MEMBER,
    "answeredSecurityQuestionId",
    "securityAnswer",
];

/// A member that this client sets, unless it is `None`.
pub(super) struct Member<'a> {
    name: &'static str,
    value: Option<&'a str>,
    is_json: bool,
}

impl<'a> Member<'a> {
    pub(super) fn text(name: &'static str, value: Option<&'a str>) -> Self {
        Self { name, value, is_json: false }
    }

    pub(super) fn json(name: &'static str, value: Option<&'a str>) -> Self {
        Self { name, value, is_json: true }
    }
}

impl Container {
    /// A container with nothing in it.
    #[must_use]
    pub fn empty() -> Self {
        Self { members: Vec::new() }
    }

    /// Reads the container from its JSON text; `None` if the text is not one JSON object.
    #[must_use]
    pub fn parse(json: &str) -> Option<Self> {
        Self::read(Value::parse(json)?)
    }

    /// Reads the container from a value; `None` if it is not an object, or too large.
    pub(super) fn read(value: Value<'_>) -> Option<Self> {
        let mut members = Vec::new();
        value.each_member(&mut |(name, value)| {
            if members.len() <= MOST_MEMBERS {
                members.push((name, Secret::new(value.source().into())));
            }
        })?;
        let container = Self { members };
        let special = container.member(SPECIAL_MEMBER).and_then(Value::text).unwrap_or_default();
        let fits = container.members.len() <= MOST_MEMBERS && special.len() <= LONGEST_SPECIAL_CHARACTERS;
        fits.then_some(container)
    }

    /// Whether it has a documented member, or no members. Every member is optional, but an object that has only unknown
    /// members is something else.
    pub(super) fn is_recognised(&self) -> bool {
        self.members.is_empty()
            || self.members.iter().any(|(name, _)| {
                name == SPECIAL_MEMBER
                    || COUNTED_MEMBERS.iter().any(|(_, member, _)| name == member)
                    || OTHER_MEMBERS.iter().any(|member| name == member)
            })
    }

    /// The live policy. Whole numbers are read in any notation. If a member cannot be read, only its own rule is
    /// unknown. A negative requirement counts as 0. A maximum of 0 means no maximum.
    ///
    /// # Errors
    ///
    /// [`PolicyError`] if no password can meet it.
    pub fn policy(&self) -> Result<Policy, PolicyError> {
        let mut requirements = Requirements::default();
        let mut unknown = Vec::new();
        for ((rule, name, _), count) in COUNTED_MEMBERS.iter().zip(&mut requirements.counts) {
            let Some(value) = self.member(name) else { continue };
            match value.whole().map(|number| number.count()) {
                None => unknown.push(*rule),
                Some(0) if *rule == RuleId::MaximumLength => *count = Some(u32::MAX.into()),
                Some(number) => *count = Some(number.into()),
            }
        }
        if let Some(value) = self.member(SPECIAL_MEMBER) {
            requirements.special_allowed = Some(value.text().unwrap_or_default());
        }
        let policy = Policy::partly_known(&requirements, &unknown)?;
        if policy.can_be_kept() { Ok(policy) } else { Err(PolicyError::Impossible) }
    }

    /// The user's security questions in their `displayOrder`. Questions without an id or a text are left out, because
    /// nobody could answer them. The meaning of `viewable` is not documented, so it hides none. `None` if there are too
    /// many or too long questions, or if an id quotes a secret: ids are visible to the page and have to be sent back
    /// unchanged.
    #[must_use]
    pub fn questions(&self, known: &Known<'_>) -> Option<Vec<Question>> {
        let elements = self.member(QUESTIONS_MEMBER).and_then(Value::elements).unwrap_or_default();
        if elements.len() > MOST_QUESTIONS {
            return None;
        }
        let mut questions: Vec<(u32, Question)> = Vec::new();
        for element in elements {
            let text = element.member("question").and_then(Value::text);
            let (Some(id), Some(text)) = (element.member("id"), text) else { continue };
            let words = id.text().unwrap_or_default();
            if trimmed(&words).is_empty() && !id.is_number() || trimmed(&text).is_empty() {
                continue;
            }
            let quotes = known.is_quoted_in(&words);
            if id.source().len() > LONGEST_ID || text.len() > LONGEST_QUESTION || quotes {
                return None;
            }
            let order = element.member("displayOrder").and_then(Value::whole).map_or(u32::MAX, |order| order.count());
            let place = questions.partition_point(|(other, _)| *other <= order);
            questions.insert(place, (order, Question { id: id.source().into(), question: known.blotted(&text) }));
        }
        let mut sorted = Vec::new();
        for (_, question) in questions {
            sorted.push(question);
        }
        Some(sorted)
    }

    /// Appends the container as JSON, with the given members set.
    pub(super) fn write_with(&self, set: &[Member<'_>], out: &mut String) {
        let mut separator = "";
        let mut begin = |out: &mut String, name: &str| {
            out.push_str(separator);
            write_text(out, name);
            out.push(':');
            separator = ",";
        };
        out.push('{');
        for (name, value) in &self.members {
            if set.iter().all(|member| member.value.is_none() || member.name != name) {
                begin(out, name);
                out.push_str(value.reveal());
            }
        }
        for member in set {
            let Some(value) = member.value else { continue };
            begin(out, member.name);
            if member.is_json {
                out.push_str(value);
            } else {
                write_text(out, value);
            }
        }
        out.push('}');
    }

    /// The member; `None` if it is missing or `null`.
    fn member(&self, name: &str) -> Option<Value<'_>> {
        let (_, value) = self.members.iter().rev().find(|(other, _)| other == name)?;
        Value::parse(value.reveal()).filter(|value| !value.is_null())
    }
}
