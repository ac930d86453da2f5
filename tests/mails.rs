//! Reads keys from mails that real programs have made: see tests/mails/make.py.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]

use softlayer_password_set::reading::{LinkProblem, read_recovery_link};
use std::collections::BTreeMap;
use std::path::Path;

const HEX: &str = "0f9d3c5ab7e14286a1c4d0e85b6f7293ffee01d2c3b4a5968778695a4b3c2d1e";
const MIXED: &str = "aB3+x/9Zq~T_0-kLmN5==";

/// Base64 is not decoded. A person who sees it in place of a link is looking at the source of a mail.
const PACKED: LinkProblem = LinkProblem::NotFound;

/// The mails from which no key is read, and why.
const REFUSED: [(&str, LinkProblem); 11] = [
    ("python-base64.eml", PACKED),
    ("python-both-base64.eml", PACKED),
    ("python-mimetext.eml", PACKED),
    ("python-utf-16.eml", PACKED),
    ("s-nail-base64.eml", PACKED),
    ("swaks-attached.eml", PACKED),
    ("swaks-attached.txt", PACKED),
    ("swaks-both.eml", PACKED),
    // The headers of the forwarded mail are inside the text of the other. Nothing says how often its text was encoded.
    ("s-nail-forwarded.eml", LinkProblem::Unclear),
    // They contain the links of two accounts.
    ("python-two-keys.eml", LinkProblem::Several),
    ("python-two-keys.txt", LinkProblem::Several),
];

/// The mails as they are sent, and their texts as a program shows them, by their file names.
fn mails() -> BTreeMap<String, String> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mails");
    let files = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|ending| ending != "py"))
        .map(|path| {
            let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
            (path.file_name().unwrap().to_str().unwrap().to_owned(), text)
        })
        .collect()
}

fn key(text: &str) -> Result<String, LinkProblem> {
    read_recovery_link(text).map(|link| link.key.reveal().to_owned())
}

#[test]
fn the_key_is_read_of_every_mail_or_refused_for_a_reason() {
    let mails = mails();
    assert!(mails.len() > 100, "{}", mails.len());
    let refused: BTreeMap<&str, LinkProblem> = REFUSED.into();
    for (name, text) in &mails {
        let sent = if name.contains("mixed") { MIXED } else { HEX };
        let expected = refused.get(name.as_str()).map_or(Ok(sent.into()), |problem| Err(*problem));
        assert_eq!(key(text), expected, "{name}");
    }
    for name in refused.keys() {
        assert!(mails.contains_key(*name), "{name} is gone");
    }
}

/// A key may begin like an encoded equals sign, or end like a line that continues.
#[test]
fn a_changed_key_in_a_mail_is_read_or_refused() {
    for (name, text) in mails() {
        let key_of_it = if name.contains("mixed") { MIXED } else { HEX };
        for other in
            ["3DAB3x9Zq", "3d9d3c5ab7e14286a1c4d0e85b6f7293", "3DAB3+x9Zq/TkLm=", "3D3D3D", "20E4", "aB3=", "Zq_"]
        {
            let text = text.replace(key_of_it, other);
            if let Ok(read) = key(&text) {
                assert!(read == other || !text.contains(other), "{name}: {other}: {read}");
            }
        }
    }
}
