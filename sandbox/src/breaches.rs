//! A small breach database for queries by k-anonymity. The passwords are common ones. The counts are invented.

use sha1::{Digest, Sha1};
use std::fmt::Write;

/// Passwords and how often they were seen. Some of them meet the documented policy.
const KNOWN: [(&str, u32); 8] = [
    ("P@ssw0rd1", 38_211),
    ("Password1!", 21_876),
    ("Password123!", 9_043),
    ("Welcome123!", 2_718),
    ("Qwerty123!", 1_414),
    ("Summer2019!", 1),
    ("password", 9_545_824),
    ("123456", 37_359_195),
];

/// How many lines a padded answer has.
const PADDED_LINES: usize = 800;

/// How many hexadecimal digits of the hash a query has.
const PREFIX_LENGTH: usize = 5;

/// The lines `SUFFIX:COUNT` of the hashes that begin with `prefix`. With padding, lines that count 0 are added. `None`
/// if it is not a prefix.
#[must_use]
pub fn range(prefix: &str, padded: bool) -> Option<String> {
    if prefix.len() != PREFIX_LENGTH || !prefix.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let prefix = prefix.to_ascii_uppercase();
    let mut lines: Vec<String> = KNOWN
        .iter()
        .filter_map(|(password, count)| Some(format!("{}:{count}", hash(password).strip_prefix(&prefix)?)))
        .collect();
    if padded {
        let padding = (lines.len()..PADDED_LINES).map(|line| hash(&format!("{prefix}{line}")));
        lines.extend(padding.map(|hash| format!("{}:0", hash.split_at(PREFIX_LENGTH).1)));
        lines.sort_unstable();
    }
    Some(lines.join("\r\n"))
}

fn hash(text: &str) -> String {
    Sha1::digest(text).iter().fold(String::new(), |mut hexadecimal, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hexadecimal, "{byte:02X}");
        hexadecimal
    })
}

#[cfg(test)]
mod tests {
    use super::range;

    #[test]
    fn a_known_password_is_found_by_its_prefix_among_the_padding() {
        // SHA-1 of "password" is 5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8.
        let line = "1E4C9B93F3F0682250B6CF8331B7EE68FD8:9545824";
        assert_eq!(range("5baa6", false).as_deref(), Some(line));
        let padded = range("5BAA6", true).unwrap_or_default();
        assert_eq!(padded.lines().count(), 800);
        assert!(padded.lines().any(|each| each == line));
        assert_eq!(range("00000", false).as_deref(), Some(""));
        assert_eq!((range("5BAA", true), range("5BAA6/", true), range("5BAAé", true)), (None, None, None));
    }
}
