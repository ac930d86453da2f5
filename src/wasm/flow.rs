//! The password-set flow for JavaScript.

use super::convert::{options, snapshot_view, state};
use super::error::Error;
use super::fetch::Transport;
use super::host::BrowserHost;
use crate::api::SecurityAnswer;
use crate::driver::{Driver, Input};
use crate::secret::Secret;
use js_sys::Function;
use wasm_bindgen::prelude::*;

/// One flow. Every method but [`state`](Self::state) answers nothing, and throws a `PasswordSetError` where the state does
/// not allow it.
#[wasm_bindgen]
pub struct RawFlow(Driver<BrowserHost>);

#[wasm_bindgen]
impl RawFlow {
    /// A flow; `listener` is called after each change without arguments, and with a `RequestEvent` after each request.
    ///
    /// # Errors
    ///
    /// `invalid_option`.
    #[wasm_bindgen(constructor)]
    pub fn new(given: &JsValue, listener: Function) -> Result<Self, JsValue> {
        let options = options(given)?;
        let host = BrowserHost { transport: Transport::new(given)?, listener };
        Ok(Self(Driver::new(host, options)))
    }

    /// `Snapshot`.
    #[must_use]
    pub fn snapshot(&self) -> JsValue {
        self.0.read(|flow, due| snapshot_view(flow, due))
    }

    /// `FlowState`.
    #[must_use]
    pub fn state(&self) -> JsValue {
        let chosen = self.0.chosen_question();
        self.0.read(|flow, due| state(flow, due, chosen))
    }

    /// See `PasswordSetFlow` in `index.d.ts`, as for all that follow.
    ///
    /// # Errors
    ///
    /// `invalid_transition`, and `invalid_argument` where no username was ever given.
    #[wasm_bindgen(js_name = requestLink)]
    pub fn request_link(&self, username: Option<String>) -> Result<(), JsValue> {
        self.act(Input::RequestLink(username))
    }

    /// # Errors
    ///
    /// `invalid_transition`.
    #[wasm_bindgen(js_name = openKey)]
    pub fn open_key(&self, key: String) -> Result<(), JsValue> {
        self.act(Input::OpenKey(Secret::new(key)))
    }

    /// # Errors
    ///
    /// `invalid_transition`.
    pub fn proceed(&self) -> Result<(), JsValue> {
        self.act(Input::Proceed)
    }

    /// # Errors
    ///
    /// `invalid_transition`.
    #[wasm_bindgen(js_name = submitPassword)]
    pub fn submit_password(&self, password: String) -> Result<(), JsValue> {
        self.act(Input::Password(Secret::new(password)))
    }

    /// # Errors
    ///
    /// `invalid_transition`, and `invalid_argument` where there is no such question.
    #[wasm_bindgen(js_name = answerSecurityQuestion)]
    #[allow(clippy::cast_possible_truncation, reason = "ids come from the state, as whole numbers")]
    pub fn answer_security_question(&self, id: f64, answer: String) -> Result<(), JsValue> {
        self.act(Input::SecurityAnswer(SecurityAnswer { question: id as i64, answer: Secret::new(answer) }))
    }

    /// # Errors
    ///
    /// `invalid_transition`.
    #[wasm_bindgen(js_name = submitCode)]
    pub fn submit_code(&self, code: String) -> Result<(), JsValue> {
        self.act(Input::Code(Secret::new(code)))
    }

    /// # Errors
    ///
    /// `invalid_transition`.
    #[wasm_bindgen(js_name = startPhone)]
    pub fn start_phone(&self) -> Result<(), JsValue> {
        self.act(Input::StartPhone)
    }

    /// # Errors
    ///
    /// `invalid_transition`.
    #[wasm_bindgen(js_name = stopWaiting)]
    pub fn stop_waiting(&self) -> Result<(), JsValue> {
        self.act(Input::StopWaiting)
    }

    /// # Errors
    ///
    /// `invalid_transition`.
    pub fn retry(&self) -> Result<(), JsValue> {
        self.act(Input::Retry)
    }

    /// # Errors
    ///
    /// `invalid_transition`.
    #[wasm_bindgen(js_name = checkOutcome)]
    pub fn check_outcome(&self) -> Result<(), JsValue> {
        self.act(Input::CheckOutcome)
    }

    /// # Errors
    ///
    /// `invalid_transition`.
    pub fn cancel(&self) -> Result<(), JsValue> {
        self.act(Input::Cancel)
    }

    fn act(&self, input: Input) -> Result<(), JsValue> {
        self.0.act(input).map_err(|error| Error::from(error).into())
    }
}
