//! Texts that nobody may see: passwords, recovery keys, answers, codes, and the request bodies that contain them.

use core::fmt;
use zeroize::Zeroize;

/// A text that cannot be printed and is overwritten when dropped.
///
/// It cannot overwrite copies that JavaScript or a moved allocation has left behind.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Secret(String);

impl Secret {
    /// Takes ownership of the text.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The text itself, for the one place that sends it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    // Secrets are dropped in dozens of places. A copy of the loop in each place would weigh more than the calls.
    #[inline(never)]
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn debug_shows_nothing_of_the_text() {
        assert_eq!(format!("{:?}", Secret::new("Tr0ub4dor&3".into())), "Secret(…)");
    }
}
