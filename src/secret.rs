//! Text that must not be seen: passwords, recovery keys, answers, codes, and the request bodies that carry them.

use core::fmt;
use zeroize::Zeroize;

/// A text that cannot be printed and is overwritten when dropped.
///
/// Copies that JavaScript or a moved allocation left behind are out of reach.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Secret(String);

impl Secret {
    /// Takes the text over.
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
    // Secrets are dropped in dozens of places: a copy of the loop in each would weigh more than the calls.
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
