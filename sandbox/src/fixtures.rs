//! The fixture users, one for each path of the flow. This table is their documentation. This file has only data, which
//! `GET /sandbox/users` and the control page show.

use crate::factors::{Kind, Secret};
use crate::policy::{DOCUMENTED, LENGTH_ONLY, Policy, STRICT};

/// The password of every fixture user until it is set.
pub const INITIAL_PASSWORD: &str = "Before-Change-1";

/// A security question of a profile, with its answer.
#[derive(Debug)]
pub struct Question {
    /// The question's id.
    pub id: u64,
    /// The question.
    pub text: &'static str,
    /// The only answer accepted, compared character by character.
    pub answer: &'static str,
}

/// The initial state of a fixture user's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyState {
    /// Valid for 24 hours from the sandbox's start.
    Live,
    /// Issued more than 24 hours ago.
    Expired,
    /// A password has been set with it.
    Used,
}

impl KeyState {
    /// The state's name in the control API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Expired => "expired",
            Self::Used => "used",
        }
    }
}

/// One fixture user.
#[derive(Debug)]
pub struct Fixture {
    /// The username.
    pub username: &'static str,
    /// The user id.
    pub user_id: u64,
    /// What to expect of this user.
    pub description: &'static str,
    /// The policy for passwords.
    pub policy: &'static Policy,
    /// Whether the container from `getRequirementsForPasswordSet` has the policy's members.
    pub states_policy: bool,
    /// Further members of that container, as JSON. A client must send them back unchanged.
    pub further_members: &'static str,
    /// `authenticationMethods` of that container. The meaning of the vendor's numbers is not documented. These have
    /// none.
    pub authentication_methods: &'static [u64],
    /// The security questions of the profile.
    pub questions: &'static [Question],
    /// The second factor.
    pub factor: Option<Kind>,
    /// How many codes a VeriSign credential is ahead of the server.
    pub codes_ahead: u64,
    /// Whether the response to a wrong code is "External authentication failed" and not the request for a code. The
    /// documentation lists only the request for this method, and does not say what the response to a wrong code is.
    pub wrong_code_fails: bool,
    /// Whether the account has changed since the link was sent.
    pub changed: bool,
    /// Whether the account is locked from the start, for 30 minutes.
    pub locked: bool,
    /// Keys that exist from the start.
    pub keys: &'static [(&'static str, KeyState)],
}

/// The shared secret of every fixture credential; as Base32: `ONQW4ZDCN54C243UMFXGILLJNYQSC4DX`.
pub const SECRET: Secret = *b"sandbox-stand-in!!pw";

const QUESTIONS: &[Question] = &[
    Question { id: 11, text: "What was the name of your first pet?", answer: "Rex" },
    Question { id: 12, text: "In which city were you born?", answer: "São Paulo" },
    Question { id: 13, text: "What is the title of your favorite book?", answer: "Momo" },
];

const BASE: Fixture = Fixture {
    username: "",
    user_id: 0,
    description: "",
    policy: &DOCUMENTED,
    states_policy: true,
    further_members: "{}",
    authentication_methods: &[],
    questions: &[],
    factor: None,
    codes_ahead: 0,
    wrong_code_fails: false,
    changed: false,
    locked: false,
    keys: &[],
};

/// Members that a server might add in the future. Every number survives a reader with 64-bit floats and big integers.
const MEMBERS_OF_TOMORROW: &str = r#"{
    "accountReference": 12345678901234567890,
    "complexType": "SoftLayer_Container_User_Customer_PasswordSet",
    "portalPreferences": { "language": "pt-BR", "nested": { "list": [1, [], {}, null, true], "empty": "" } },
    "riskScore": 1.5,
    "greeting": "Grüß Gott – 你好 \u0000 😀",
    "retiredMember": null
}"#;

/// Numbers that keep their value but not their text in a reader with 64-bit floats.
const DELICATE_NUMBERS: &str = r#"{
    "amount": 1.50,
    "accountReference": 12345678901234567890123456789,
    "deep": [{ "zero": 0.0, "small": 0.1000000000000000055, "large": 9007199254740993 }]
}"#;

/// Every fixture user, in the order they are shown.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        username: "plain",
        user_id: 100_001,
        description: "The documented policy (9 to 19 characters, one of each class) and no further question.",
        ..BASE
    },
    Fixture {
        username: "strict",
        user_id: 100_002,
        description: "The 2019 policy (8 to 128 characters; 2 upper, 2 lower, 3 digits, 2 special). The container has \
                      members that no document names; they must come back unchanged.",
        policy: &STRICT,
        further_members: MEMBERS_OF_TOMORROW,
        authentication_methods: &[1],
        ..BASE
    },
    Fixture {
        username: "bare",
        user_id: 100_003,
        description: "The documented policy, but the container does not state it: the text is the fallback.",
        states_policy: false,
        ..BASE
    },
    Fixture {
        username: "length-only",
        user_id: 100_004,
        description: "4 to 64 characters, every count 0, no special characters.",
        policy: &LENGTH_ONLY,
        ..BASE
    },
    Fixture {
        username: "round-trip",
        user_id: 100_005,
        description: "The container holds numbers such as 1.50 whose text must come back digit by digit. The vendor's \
                      Python client cannot: it sends 1.5.",
        further_members: DELICATE_NUMBERS,
        ..BASE
    },
    Fixture {
        username: "expired",
        user_id: 100_011,
        description: "Starts with a key that has expired. New links work.",
        keys: &[("fixture-key-expired", KeyState::Expired)],
        ..BASE
    },
    Fixture {
        username: "used",
        user_id: 100_012,
        description: "Starts with a key that has been used. New links work.",
        keys: &[("fixture-key-used", KeyState::Used)],
        ..BASE
    },
    Fixture {
        username: "other",
        user_id: 100_013,
        description: "Starts with a key that works, and is refused with any other user's id.",
        keys: &[("fixture-key-of-other", KeyState::Live)],
        ..BASE
    },
    Fixture {
        username: "changed",
        user_id: 100_014,
        description: "The account has changed: its keys are known, but getRequirementsForPasswordSet answers \"Your \
                      request cannot be processed\".",
        changed: true,
        keys: &[("fixture-key-changed", KeyState::Live)],
        ..BASE
    },
    Fixture {
        username: "question",
        user_id: 100_021,
        description: "Three security questions, one of which must be answered.",
        questions: QUESTIONS,
        authentication_methods: &[2],
        ..BASE
    },
    Fixture {
        username: "verisign",
        user_id: 100_022,
        description: "A VeriSign credential that is in step: one code.",
        factor: Some(Kind::Verisign),
        authentication_methods: &[3],
        ..BASE
    },
    Fixture {
        username: "verisign-desync",
        user_id: 100_023,
        description: "A VeriSign credential that is out of step: the code, then the next one too.",
        factor: Some(Kind::Verisign),
        codes_ahead: 20,
        authentication_methods: &[3],
        ..BASE
    },
    Fixture {
        username: "verisign-failed",
        user_id: 100_024,
        description: "Like verisign, but a wrong code is answered \"External authentication failed\".",
        factor: Some(Kind::Verisign),
        wrong_code_fails: true,
        authentication_methods: &[3],
        ..BASE
    },
    Fixture {
        username: "totp",
        user_id: 100_025,
        description: "An authenticator app (RFC 6238, SHA-1, 6 digits, 30 seconds, one step either side).",
        factor: Some(Kind::Totp),
        authentication_methods: &[4],
        ..BASE
    },
    Fixture {
        username: "totp-failed",
        user_id: 100_026,
        description: "Like totp, but a wrong code is answered \"External authentication failed\".",
        factor: Some(Kind::Totp),
        wrong_code_fails: true,
        authentication_methods: &[4],
        ..BASE
    },
    Fixture {
        username: "phone",
        user_id: 100_027,
        description: "A phone that rings for 120 seconds: approve, deny or ignore it on the control page.",
        factor: Some(Kind::Phone),
        authentication_methods: &[5],
        ..BASE
    },
    Fixture {
        username: "question-verisign",
        user_id: 100_031,
        description: "A security question, then a VeriSign code.",
        questions: QUESTIONS,
        factor: Some(Kind::Verisign),
        authentication_methods: &[2, 3],
        ..BASE
    },
    Fixture {
        username: "question-verisign-desync",
        user_id: 100_032,
        description: "A security question, then a VeriSign code, then the next one too.",
        questions: QUESTIONS,
        factor: Some(Kind::Verisign),
        codes_ahead: 20,
        authentication_methods: &[2, 3],
        ..BASE
    },
    Fixture {
        username: "question-totp",
        user_id: 100_033,
        description: "A security question, then a code from an authenticator app. The 2019 policy.",
        policy: &STRICT,
        further_members: MEMBERS_OF_TOMORROW,
        questions: QUESTIONS,
        factor: Some(Kind::Totp),
        authentication_methods: &[2, 4],
        ..BASE
    },
    Fixture {
        username: "question-phone",
        user_id: 100_034,
        description: "A security question, then the phone.",
        questions: QUESTIONS,
        factor: Some(Kind::Phone),
        authentication_methods: &[2, 5],
        ..BASE
    },
    Fixture {
        username: "locked",
        user_id: 100_041,
        description: "Locked from the start for 30 minutes; move the clock to go on. Then a security question.",
        questions: QUESTIONS,
        locked: true,
        authentication_methods: &[2],
        ..BASE
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, Value};
    use std::collections::HashSet;

    #[test]
    fn names_ids_and_keys_are_unique_and_members_are_objects() {
        let names: HashSet<_> = FIXTURES.iter().map(|fixture| fixture.username).collect();
        let ids: HashSet<_> = FIXTURES.iter().map(|fixture| fixture.user_id).collect();
        assert_eq!((names.len(), ids.len()), (FIXTURES.len(), FIXTURES.len()));
        let keys: Vec<_> = FIXTURES.iter().flat_map(|fixture| fixture.keys).map(|(key, _)| key).collect();
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
        for fixture in FIXTURES {
            serde_json::from_str::<Map<String, Value>>(fixture.further_members).expect(fixture.username);
        }
    }

    #[test]
    fn the_text_of_delicate_numbers_is_kept() {
        let members: Value = serde_json::from_str(DELICATE_NUMBERS).unwrap();
        let text = members.to_string();
        for number in
            ["1.50", "12345678901234567890123456789", "\"zero\":0.0", "0.1000000000000000055", "9007199254740993"]
        {
            assert!(text.contains(number), "{number} in {text}");
        }
    }

    #[test]
    fn the_documented_base32_is_the_secret() {
        assert_eq!(data_encoding::BASE32_NOPAD.encode(&SECRET), "ONQW4ZDCN54C243UMFXGILLJNYQSC4DX");
    }
}
