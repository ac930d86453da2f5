//! The sandbox's own check of passwords: the rules of the vendor's documentation with the numbers of one user. It
//! shares no code with the package under test.

use serde_json::{Value, json};

/// The special characters of the vendor's documentation.
pub const DOCUMENTED_SPECIALS: &str = r"_-|@.,?/!~#$%^&*(){}[]\+=";

/// The numbers of one policy. Bounds are inclusive and count Unicode code points.
#[derive(Debug)]
pub struct Policy {
    /// The fewest characters.
    pub minimum: usize,
    /// The most characters.
    pub maximum: usize,
    /// How many of A to Z at least.
    pub uppercase: usize,
    /// How many of a to z at least.
    pub lowercase: usize,
    /// How many of 0 to 9 at least.
    pub digits: usize,
    /// How many of `allowed_specials` at least.
    pub specials: usize,
    /// The characters that count as special.
    pub allowed_specials: &'static str,
}

/// The policy of the documentation's text: over eight and under twenty characters, one of each class.
pub const DOCUMENTED: Policy = Policy {
    minimum: 9,
    maximum: 19,
    uppercase: 1,
    lowercase: 1,
    digits: 1,
    specials: 1,
    allowed_specials: DOCUMENTED_SPECIALS,
};

/// The lengths of the release note of 2019-09-13, with counts over one.
pub const STRICT: Policy = Policy {
    minimum: 8,
    maximum: 128,
    uppercase: 2,
    lowercase: 2,
    digits: 3,
    specials: 2,
    allowed_specials: DOCUMENTED_SPECIALS,
};

/// A policy that requires a length and nothing else.
pub const LENGTH_ONLY: Policy =
    Policy { minimum: 4, maximum: 64, uppercase: 0, lowercase: 0, digits: 0, specials: 0, allowed_specials: "" };

impl Policy {
    /// The members of the container that state it.
    pub fn members(&self) -> [(&'static str, Value); 7] {
        [
            ("minimumPasswordLengthRequirement", json!(self.minimum)),
            ("maximumPasswordLengthRequirement", json!(self.maximum)),
            ("uppercaseCountRequirement", json!(self.uppercase)),
            ("lowercaseCountRequirement", json!(self.lowercase)),
            ("digitCountRequirement", json!(self.digits)),
            ("specialCharacterCountRequirement", json!(self.specials)),
            ("specialCharactersAllowed", json!(self.allowed_specials)),
        ]
    }

    /// The rules that the password breaks, as phrases that follow "Your portal password must"; empty if it meets them
    /// all. If the documented numbers apply, the phrases are those of the documentation. Otherwise they are similar.
    pub fn violations(&self, password: &str, username: &str) -> Vec<String> {
        let length = password.chars().count();
        let count = |counts: &dyn Fn(char) -> bool| password.chars().filter(|&character| counts(character)).count();
        let mut phrases = Vec::new();
        if length < self.minimum {
            phrases.push(match self.minimum {
                9 => "be over eight characters long".to_owned(),
                minimum => format!("be at least {minimum} characters long"),
            });
        }
        if length > self.maximum {
            phrases.push(match self.maximum {
                19 => "be under twenty characters long".to_owned(),
                maximum => format!("be at most {maximum} characters long"),
            });
        }
        if count(&|character| character.is_ascii_uppercase()) < self.uppercase {
            phrases.push(match self.uppercase {
                1 => "contain at least one uppercase letter".to_owned(),
                required => format!("contain at least {required} uppercase letters"),
            });
        }
        if count(&|character| character.is_ascii_lowercase()) < self.lowercase {
            phrases.push(match self.lowercase {
                1 => "contain at least one lowercase letter".to_owned(),
                required => format!("contain at least {required} lowercase letters"),
            });
        }
        if count(&|character| character.is_ascii_digit()) < self.digits {
            phrases.push(match self.digits {
                1 => "contain at least one number".to_owned(),
                required => format!("contain at least {required} numbers"),
            });
        }
        if count(&|character| self.allowed_specials.contains(character)) < self.specials {
            let listed: Vec<String> = self.allowed_specials.chars().map(String::from).collect();
            let listed = listed.join(" ");
            phrases.push(match self.specials {
                1 => format!("contain one of the special characters {listed}"),
                required => format!("contain at least {required} of the special characters {listed}"),
            });
        }
        if password == username {
            phrases.push("not match your username".to_owned());
        }
        phrases
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(policy: &Policy, password: &str) -> Vec<String> {
        policy.violations(password, "Username.1")
    }

    #[test]
    fn the_documented_bounds_are_nine_and_nineteen() {
        assert!(phrases(&DOCUMENTED, "Abcdef.12").is_empty());
        assert!(phrases(&DOCUMENTED, "Abcdef.1234567890.x").is_empty());
        assert_eq!(phrases(&DOCUMENTED, "Abcdef.1"), ["be over eight characters long"]);
        assert_eq!(phrases(&DOCUMENTED, "Abcdef.1234567890.xy"), ["be under twenty characters long"]);
    }

    #[test]
    fn every_missing_class_is_named() {
        assert_eq!(
            phrases(&DOCUMENTED, "         "),
            [
                "contain at least one uppercase letter",
                "contain at least one lowercase letter",
                "contain at least one number",
                r"contain one of the special characters _ - | @ . , ? / ! ~ # $ % ^ & * ( ) { } [ ] \ + =",
            ]
        );
        assert_eq!(
            phrases(&STRICT, "Aa12.xxxx"),
            [
                "contain at least 2 uppercase letters",
                "contain at least 3 numbers",
                r"contain at least 2 of the special characters _ - | @ . , ? / ! ~ # $ % ^ & * ( ) { } [ ] \ + =",
            ]
        );
    }

    #[test]
    fn each_documented_special_character_counts_and_no_other() {
        assert_eq!(DOCUMENTED_SPECIALS.chars().count(), 25);
        for special in DOCUMENTED_SPECIALS.chars() {
            assert!(phrases(&DOCUMENTED, &format!("Abcdef12{special}")).is_empty(), "{special}");
        }
        for other in ['"', '\'', ':', ';', '<', '>', '`', ' ', '§', 'é'] {
            assert_eq!(phrases(&DOCUMENTED, &format!("Abcdef12{other}")).len(), 1, "{other}");
        }
    }

    #[test]
    fn length_counts_code_points_and_only_ascii_letters_and_digits_count() {
        assert!(phrases(&DOCUMENTED, "Ab.1😀😀😀😀😀").is_empty());
        assert_eq!(phrases(&DOCUMENTED, "Ab.1😀😀😀😀").len(), 1);
        assert_eq!(phrases(&DOCUMENTED, "ÄÖÜäöü.١٢٣").len(), 3);
    }

    #[test]
    fn the_username_itself_is_refused() {
        assert_eq!(phrases(&DOCUMENTED, "Username.1"), ["not match your username"]);
        assert!(phrases(&DOCUMENTED, "username.1X").is_empty());
    }

    #[test]
    fn counts_of_zero_ask_for_nothing() {
        assert!(phrases(&LENGTH_ONLY, "    ").is_empty());
        assert_eq!(phrases(&LENGTH_ONLY, "abc"), ["be at least 4 characters long"]);
    }
}
