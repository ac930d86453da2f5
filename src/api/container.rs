//! `SoftLayer_Container_User_Customer_PasswordSet`: kept to the letter, and read for the policy and the questions.

use super::json::{Value, write_text};
use crate::number::push_number;
use crate::policy::{COUNTED_MEMBERS, Policy, PolicyError, Requirements, SPECIAL_MEMBER};
use crate::secret::Secret;

/// The container as the server sent it. "All existing information in the container must continue to exist in the
/// container": every member goes out again as the very text that came in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Container {
    /// Name and JSON text of each member. A secret, since the server may echo the key.
    members: Vec<(String, Secret)>,
}

/// A security question of the user's profile.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// What `answeredSecurityQuestionId` names.
    pub id: i64,
    /// The service's text.
    pub question: String,
}

/// A member that this client sets, unless it is `None`.
pub(super) enum Member<'a> {
    Text(&'static str, Option<&'a str>),
    Integer(&'static str, Option<i64>),
}

impl Member<'_> {
    /// Only of a member that is set.
    fn name(&self) -> Option<&'static str> {
        match self {
            Self::Text(name, Some(_)) | Self::Integer(name, Some(_)) => Some(name),
            Self::Text(..) | Self::Integer(..) => None,
        }
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

    /// The container that the value is, or `None` where it is no object.
    pub(super) fn read(value: Value<'_>) -> Option<Self> {
        let mut members = Vec::new();
        value.each_member(&mut |(name, value)| members.push((name, Secret::new(value.source().into()))))?;
        Some(Self { members })
    }

    /// The live policy.
    ///
    /// # Errors
    ///
    /// [`PolicyError`] where a member has another type than documented, or they contradict each other.
    pub fn policy(&self) -> Result<Policy, PolicyError> {
        let mut requirements = Requirements::default();
        for ((_, name, _), count) in COUNTED_MEMBERS.into_iter().zip(&mut requirements.counts) {
            if let Some(value) = self.member(name) {
                *count = Some(value.integer().ok_or(PolicyError::WrongType)?);
            }
        }
        if let Some(value) = self.member(SPECIAL_MEMBER) {
            requirements.special_allowed = Some(value.text().ok_or(PolicyError::WrongType)?);
        }
        Policy::new(&requirements)
    }

    /// The user's security questions in their `displayOrder`; those without an id or a text are left out, since nobody could
    /// answer them. What `viewable` means is not documented, so it hides none.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        let elements = self.member("securityQuestions").and_then(Value::elements).unwrap_or_default();
        let mut questions: Vec<(i64, Question)> = Vec::new();
        for element in elements {
            let integer = |name| element.member(name).and_then(Value::integer);
            let text = element.member("question").and_then(Value::text);
            let (Some(id), Some(question)) = (integer("id"), text) else { continue };
            let order = integer("displayOrder").unwrap_or(i64::MAX);
            let place = questions.partition_point(|(other, _)| *other <= order);
            questions.insert(place, (order, Question { id, question }));
        }
        let mut sorted = Vec::new();
        for (_, question) in questions {
            sorted.push(question);
        }
        sorted
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
            if set.iter().all(|member| member.name() != Some(name)) {
                begin(out, name);
                out.push_str(value.reveal());
            }
        }
        for member in set {
            match member {
                Member::Text(name, Some(text)) => {
                    begin(out, name);
                    write_text(out, text);
                }
                Member::Integer(name, Some(number)) => {
                    begin(out, name);
                    if *number < 0 {
                        out.push('-');
                    }
                    push_number(out, number.unsigned_abs());
                }
                Member::Text(..) | Member::Integer(..) => {}
            }
        }
        out.push('}');
    }

    /// The member, where it is there and not `null`.
    fn member(&self, name: &str) -> Option<Value<'_>> {
        let (_, value) = self.members.iter().rev().find(|(other, _)| other == name)?;
        Value::parse(value.reveal()).filter(|value| !value.is_null())
    }
}
