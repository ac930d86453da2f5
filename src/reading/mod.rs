//! Reads texts that people type or paste: codes, usernames, links and mails. Text in, its meaning or a typed refusal
//! out.
//!
//! Nothing is guessed. A text that could mean two things is refused. Passwords and answers are never changed:
//! [`find_hidden`] only reports the invisible characters in them.

mod characters;
mod link;
mod mail;
mod typed;

pub use link::{LONGEST_TEXT, LinkProblem, LinkWarning, RecoveryLink, read_recovery_link};
pub use typed::{
    Change, Hidden, InputProblem, LONGEST_USERNAME, Typed, find_hidden, read_code, read_key, read_username,
};
