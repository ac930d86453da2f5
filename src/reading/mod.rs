//! Reads what people type and what mail makes of a link: text in, what is meant or a typed refusal out.
//!
//! Nothing is guessed. A code, a username or a key is what the text can only mean, and what could mean two things is
//! refused. Passwords and answers are never changed: [`find_hidden`] only says what cannot be seen in them.

mod characters;
mod link;
mod mail;
mod typed;

pub use link::{LONGEST_TEXT, LinkProblem, LinkWarning, RecoveryLink, read_recovery_link};
pub use typed::{
    Change, Hidden, InputProblem, LONGEST_USERNAME, Typed, find_hidden, read_code, read_key, read_username,
};
