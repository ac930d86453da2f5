//! The part of a flow that survives a reload, and its form as text. It contains no secret.

use crate::api::json::{Value, write_text};
use crate::number::push_number;

/// The version of the text. A text of another version is not read.
const VERSION: i64 = 1;

/// The part of a flow that survives a reload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Snapshot {
    /// The state of the flow.
    pub step: SnapshotStep,
    /// Whether a password may have been set although no answer said so.
    pub may_have_been_set: bool,
}

/// The states that still mean something without their secrets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SnapshotStep {
    /// Nothing that matters later.
    #[default]
    Idle,
    /// The link is on its way.
    LinkSent,
    /// The account is locked.
    Locked {
        /// How long the lockout still lasts, in milliseconds.
        remaining: u32,
    },
    /// The key was refused.
    KeyRejected,
    /// The password may have been set.
    OutcomeUnknown {
        /// Whether the key is known to be spent.
        key_gone: bool,
    },
    /// The password is set.
    Done,
}

impl SnapshotStep {
    fn kind(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::LinkSent => "linkSent",
            Self::Locked { .. } => "locked",
            Self::KeyRejected => "keyRejected",
            Self::OutcomeUnknown { .. } => "outcomeUnknown",
            Self::Done => "done",
        }
    }
}

impl Snapshot {
    /// The snapshot as JSON. A lockout is written as the moment when it ends, so `now` is needed, in milliseconds since
    /// 1970.
    ///
    /// ```
    /// use softlayer_password_set::flow::{Snapshot, SnapshotStep};
    ///
    /// let locked = Snapshot { step: SnapshotStep::Locked { remaining: 60_000 }, may_have_been_set: false };
    /// let text = locked.to_text(1_000_000);
    /// assert_eq!(text, r#"{"version":1,"kind":"locked","until":1060000,"mayHaveBeenSet":false}"#);
    ///
    /// let later = Snapshot::from_text(&text, 1_050_000);
    /// assert_eq!(later, Some(Snapshot { step: SnapshotStep::Locked { remaining: 10_000 }, ..locked }));
    ///
    /// let over = Snapshot::from_text(&text, 1_060_000);
    /// assert_eq!(over, Some(Snapshot { step: SnapshotStep::Idle, ..locked }));
    ///
    /// assert_eq!(Snapshot::from_text(r#"{"version":2,"kind":"idle","mayHaveBeenSet":false}"#, 0), None);
    /// ```
    #[must_use]
    pub fn to_text(&self, now: i64) -> String {
        let mut text = String::from("{\"version\":1,\"kind\":");
        write_text(&mut text, self.step.kind());
        match self.step {
            SnapshotStep::Locked { remaining } => {
                text.push_str(",\"until\":");
                push_number(&mut text, now.saturating_add(remaining.into()).unsigned_abs());
            }
            SnapshotStep::OutcomeUnknown { key_gone } => {
                text.push_str(",\"keyGone\":");
                text.push_str(boolean(key_gone));
            }
            _ => {}
        }
        text.push_str(",\"mayHaveBeenSet\":");
        text.push_str(boolean(self.may_have_been_set));
        text.push('}');
        text
    }

    /// Reads what [`to_text`](Self::to_text) wrote; `None` if this version cannot read it. A lockout that has ended at
    /// `now`, in milliseconds since 1970, becomes [`SnapshotStep::Idle`].
    #[must_use]
    pub fn from_text(text: &str, now: i64) -> Option<Self> {
        let object = Value::parse(text)?;
        if object.member("version")?.integer()? != VERSION {
            return None;
        }
        let may_have_been_set = object.member("mayHaveBeenSet")?.boolean()?;
        let step = match object.member("kind")?.text()?.as_str() {
            "idle" => SnapshotStep::Idle,
            "linkSent" => SnapshotStep::LinkSent,
            "locked" => match object.member("until")?.integer()?.saturating_sub(now) {
                ..=0 => SnapshotStep::Idle,
                remaining => SnapshotStep::Locked { remaining: u32::try_from(remaining).unwrap_or(u32::MAX) },
            },
            "keyRejected" => SnapshotStep::KeyRejected,
            "outcomeUnknown" => SnapshotStep::OutcomeUnknown { key_gone: object.member("keyGone")?.boolean()? },
            "done" => SnapshotStep::Done,
            _ => return None,
        };
        Some(Self { step, may_have_been_set })
    }
}

fn boolean(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
