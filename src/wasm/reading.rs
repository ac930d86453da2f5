//! The readers of typed and pasted texts, for JavaScript.

use super::convert::{hidden, input_problem, link_problem, recovery_link, typed};
use crate::reading::{LONGEST_TEXT, LinkProblem, find_hidden, read_code, read_recovery_link, read_username};
use crate::secret::Secret;
use js_sys::JsString;
use wasm_bindgen::prelude::*;

/// Reads a text as a `"code"`, a `"username"` or a `"link"`, or finds invisible characters in it. The results are those
/// of `reading.ts`.
#[wasm_bindgen(js_name = readText)]
#[must_use]
pub fn read_text(kind: &str, given: &JsString) -> JsValue {
    // A text that is too long must not enter the memory, which never shrinks.
    if given.length() as usize > LONGEST_TEXT {
        return link_problem(LinkProblem::TooLong);
    }
    let text = Secret::new(String::from(given));
    let text = text.reveal();
    let read = match kind {
        "code" => read_code(text),
        "username" => read_username(text),
        "link" => return read_recovery_link(text).map_or_else(link_problem, |link| recovery_link(&link)),
        _ => return hidden(find_hidden(text)),
    };
    read.map_or_else(input_problem, |read| typed(&read))
}
