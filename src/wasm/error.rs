//! The errors for JavaScript: `Error` objects with a stable `code`.

use crate::driver::ActionError;
use crate::policy::{GeneratorError, PolicyError};
use crate::reading::InputProblem;
use wasm_bindgen::prelude::*;

/// What can go wrong at the border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The requirements are not a policy.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// No password was generated.
    #[error(transparent)]
    Generator(#[from] GeneratorError),
    /// The action was refused.
    #[error(transparent)]
    Action(#[from] ActionError),
    /// There is no such action.
    #[error("there is no such action")]
    UnknownAction,
    /// The option `service` is not the name of a service with the password-set methods.
    #[error(
        "the option service must be SoftLayer_User_Customer, SoftLayer_User_Customer_OpenIdConnect or SoftLayer_User_Customer_OpenIdConnect_TrustedProfile"
    )]
    InvalidService,
    /// The option `resume` is not a snapshot of this version.
    #[error("the option resume must be what serialize() has answered")]
    InvalidSnapshot,
    /// The option `polling` has a first wait that is over the greatest.
    #[error("polling.firstMilliseconds must not be over greatestMilliseconds, 10000 by default")]
    InvalidPolling,
}

impl Error {
    /// The stable code for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Policy(error) => error.code(),
            Self::Generator(error) => error.code(),
            Self::Action(ActionError::InvalidTransition(_)) => "invalid_transition",
            Self::Action(_) | Self::UnknownAction => "invalid_argument",
            Self::InvalidService | Self::InvalidSnapshot | Self::InvalidPolling => "invalid_option",
        }
    }
}

#[wasm_bindgen]
extern "C" {
    /// An `Error` of JavaScript.
    #[wasm_bindgen(js_name = Error)]
    pub type ErrorObject;

    #[wasm_bindgen(constructor, js_class = "Error")]
    fn new(message: &str) -> ErrorObject;

    // One import for all members, because an import for each, or one that catches, would weigh more. Setting a member
    // of a new object cannot fail.
    #[wasm_bindgen(method, structural, indexing_setter)]
    pub fn set(this: &ErrorObject, name: &str, value: &JsValue);
}

impl From<Error> for ErrorObject {
    fn from(error: Error) -> Self {
        // Not `to_string`, which contains another panic.
        let object = Self::new(&format!("{error}"));
        object.set("name", &"PasswordSetError".into());
        object.set("code", &error.code().into());
        let problem = match error {
            Error::Action(ActionError::Unreadable(problem)) => Some(problem),
            Error::Action(ActionError::UsernameUnknown) => Some(InputProblem::Empty),
            _ => None,
        };
        if let Some(problem) = problem {
            object.set("reason", &problem.name().into());
        }
        object
    }
}

impl From<Error> for JsValue {
    fn from(error: Error) -> Self {
        ErrorObject::from(error).into()
    }
}
