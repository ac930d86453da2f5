//! Numbers in decimal.

/// Appends the number. The standard library's formatting supports every kind of format, and every visitor would
/// download that code.
pub(crate) fn push_number(out: &mut String, number: u64) {
    if number > 9 {
        push_number(out, number / 10);
    }
    out.extend(char::from_digit((number % 10) as u32, 10));
}

#[cfg(test)]
mod tests {
    use super::push_number;

    #[test]
    fn numbers_are_written_as_the_library_writes_them() {
        for number in [0, 9, 10, 4_294_967_295, u64::MAX] {
            let mut written = String::new();
            push_number(&mut written, number);
            assert_eq!(written, number.to_string());
        }
    }
}
