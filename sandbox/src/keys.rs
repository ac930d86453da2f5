//! Password recovery keys: 256 random bits in hexadecimal, valid for 24 hours and one password. A new key does not
//! change a user's older keys, because the vendor's documentation does not say what happens to those.

use std::collections::HashMap;

/// How long a key is valid (the vendor's documentation: 24 hours), in milliseconds.
pub const VALID_MILLISECONDS: u64 = 24 * 60 * 60 * 1000;

#[derive(Debug)]
struct Key {
    user_id: u64,
    issued_at: u64,
    used: bool,
}

/// All keys that the sandbox knows.
#[derive(Debug, Default)]
pub struct Keys {
    by_text: HashMap<String, Key>,
}

impl Keys {
    /// Makes a key that nobody can guess.
    ///
    /// # Errors
    /// If the operating system has no random bytes.
    pub fn issue(&mut self, user_id: u64, now: u64) -> Result<String, getrandom::Error> {
        let mut random = [0_u8; 32];
        getrandom::fill(&mut random)?;
        let text = data_encoding::HEXLOWER.encode(&random);
        self.insert(text.clone(), user_id, now, false);
        Ok(text)
    }

    /// Adds a key of the fixtures, which has its own text.
    pub fn insert(&mut self, text: String, user_id: u64, issued_at: u64, used: bool) {
        self.by_text.insert(text, Key { user_id, issued_at, used });
    }

    /// Whose key this is, if it can still be used.
    pub fn owner(&self, text: &str, now: u64) -> Option<u64> {
        let key = self.by_text.get(text)?;
        let alive = !key.used && now.saturating_sub(key.issued_at) < VALID_MILLISECONDS;
        alive.then_some(key.user_id)
    }

    /// Whose key this is or was.
    pub fn owner_ever(&self, text: &str) -> Option<u64> {
        Some(self.by_text.get(text)?.user_id)
    }

    /// Uses a key up.
    pub fn spend(&mut self, text: &str) {
        if let Some(key) = self.by_text.get_mut(text) {
            key.used = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_works_for_24_hours_and_once() {
        let mut keys = Keys::default();
        let key = keys.issue(7, 1000).unwrap();
        assert_eq!(keys.owner(&key, 1000), Some(7));
        assert_eq!(keys.owner(&key, 1000 + VALID_MILLISECONDS - 1), Some(7));
        assert_eq!(keys.owner(&key, 1000 + VALID_MILLISECONDS), None);
        keys.spend(&key);
        assert_eq!(keys.owner(&key, 1000), None);
        assert_eq!(keys.owner_ever(&key), Some(7));
    }

    #[test]
    fn keys_differ_and_older_ones_stay() {
        let mut keys = Keys::default();
        let texts: std::collections::HashSet<String> = (0..1000).map(|_| keys.issue(7, 0).unwrap()).collect();
        assert_eq!(texts.len(), 1000);
        assert!(texts.iter().all(|text| text.len() == 64 && keys.owner(text, 0) == Some(7)));
        assert_eq!(keys.owner("", 0), None);
    }
}
