//! The refusals of the API: `{"error": "...", "code": "SoftLayer_Exception_..."}`. Classes and messages are those of
//! the vendor's documentation. Where it names none, the class is `SoftLayer_Exception_StandIn_…`, so that nobody
//! mistakes it for the vendor's. The HTTP statuses are only plausible.

use serde_json::{Value, json};

/// A refusal in the vendor's shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The HTTP status. Clients must not rely on it.
    pub status: u16,
    /// The class of the exception.
    pub code: &'static str,
    /// The text of the exception.
    pub message: String,
}

macro_rules! binding {
    ($name:literal) => {
        concat!("SoftLayer_Exception_User_Customer_External_Binding_", $name)
    };
}

impl Exception {
    fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into() }
    }

    /// No key, a wrong one, an expired or used one, or another user's.
    pub fn invalid_key() -> Self {
        Self::new(500, "SoftLayer_Exception_Public", "Invalid password recovery key")
    }

    /// The password breaks the given rules; each is a phrase that follows "must".
    pub fn rules_violated(phrases: &[String]) -> Self {
        let message = format!("Your portal password must {}.", phrases.join(", "));
        Self::new(500, "SoftLayer_Exception_Public", message)
    }

    /// The account has changed since the link was sent.
    pub fn request_cannot_be_processed() -> Self {
        let message = "Your request cannot be processed at this time. Please request a new link or contact support.";
        Self::new(500, "SoftLayer_Exception_Public", message)
    }

    /// No password was given.
    pub fn no_password() -> Self {
        Self::new(500, "SoftLayer_Exception_InvalidValue", "Invalid value provided for Password")
    }

    /// No username was given.
    pub fn no_username() -> Self {
        Self::new(500, "SoftLayer_Exception_InvalidValue", "Invalid value provided for Username")
    }

    /// The security question was not answered, or the answer is wrong.
    pub fn invalid_security_answer() -> Self {
        let code = "SoftLayer_Exception_User_Customer_InvalidSecurityQuestionAnswer";
        Self::new(500, code, "Invalid answer provided for security question")
    }

    /// Too many attempts.
    pub fn account_locked() -> Self {
        let code = "SoftLayer_Exception_User_Customer_AccountLocked";
        Self::new(500, code, "Account has been locked for 30 minutes")
    }

    /// A VeriSign code is needed.
    pub fn security_code_required() -> Self {
        let message = "You must supply external authentication credentials to log in with this user";
        Self::new(500, binding!("SecurityCodeRequired"), message)
    }

    /// The VeriSign credential is out of step: the code after the one given is needed too.
    pub fn second_security_code_required() -> Self {
        let message = "Your credential has become out of synchronization";
        Self::new(500, binding!("Verisign_SecondSecurityCodeRequired"), message)
    }

    /// A time-based code is needed.
    pub fn totp_required() -> Self {
        let message = "Time-based One Time Password authentication is required to log in with this user";
        Self::new(500, binding!("TotpAuthenticationRequired"), message)
    }

    /// The person has to confirm by phone.
    pub fn phone_required() -> Self {
        let message = "Phone-based authentication is required to log in with this user";
        Self::new(500, binding!("PhoneAuthenticationRequired"), message)
    }

    /// The phone is ringing.
    pub fn awaiting_response() -> Self {
        Self::new(500, binding!("AwaitingResponse"), "Waiting on the external authentication response")
    }

    /// The call was denied, or not answered in time.
    pub fn authentication_failed() -> Self {
        Self::new(500, binding!("AuthenticationFailed"), "External authentication failed")
    }

    /// The user id does not exist, or is missing although the method needs one.
    pub fn no_such_object(id: &str) -> Self {
        let message = format!("Unable to find object with id of '{}'.", shortened(id));
        Self::new(404, "SoftLayer_Exception_ObjectNotFound", message)
    }

    /// There is no such path, service or method.
    pub fn not_found(what: &str) -> Self {
        Self::new(404, "SoftLayer_Exception_StandIn_NotFound", what)
    }

    /// The body is not a request of this API.
    pub fn malformed(what: impl Into<String>) -> Self {
        Self::new(400, "SoftLayer_Exception_StandIn_MalformedRequest", what)
    }

    /// The parameters are too many, too few or of a wrong type.
    pub fn wrong_parameters(what: impl Into<String>) -> Self {
        Self::new(400, "SoftLayer_Exception_StandIn_WrongParameters", what)
    }

    /// The body is larger than the sandbox takes.
    pub fn too_large(limit: usize) -> Self {
        let message = format!("The body is over {limit} bytes.");
        Self::new(413, "SoftLayer_Exception_StandIn_TooLarge", message)
    }

    /// The body did not arrive in time.
    pub fn too_slow() -> Self {
        Self::new(408, "SoftLayer_Exception_StandIn_TooSlow", "The body did not arrive in time.")
    }

    /// A member of the container from `getRequirementsForPasswordSet` is missing or different.
    pub fn container_changed(member: &str, how: &str) -> Self {
        let message = format!(
            "All existing information in the container must continue to exist in the container: \"{member}\" {how}."
        );
        Self::new(500, "SoftLayer_Exception_StandIn_ContainerChanged", message)
    }

    /// The sandbox itself failed.
    pub fn internal() -> Self {
        Self::new(500, "SoftLayer_Exception_StandIn_Internal", "The stand-in failed.")
    }

    /// The JSON that goes over the wire.
    pub fn to_json(&self) -> Value {
        json!({ "error": self.message, "code": self.code })
    }
}

/// Text of the request in a message is cut, so that every response stays small.
fn shortened(text: &str) -> String {
    text.chars().take(64).collect()
}
