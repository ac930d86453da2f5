//! The five calls as HTTP requests: `POST {base}/{service}[/{id}]/{method}.json` with `{"parameters": [...]}`.

use super::container::{Container, Member};
use super::json::write_text;
use crate::secret::Secret;

/// A service that has the password-set methods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Service {
    /// `SoftLayer_User_Customer`.
    #[default]
    UserCustomer,
    /// `SoftLayer_User_Customer_OpenIdConnect`.
    OpenIdConnect,
    /// `SoftLayer_User_Customer_OpenIdConnect_TrustedProfile`.
    TrustedProfile,
}

impl Service {
    /// Every service.
    pub const ALL: [Self; 3] = [Self::UserCustomer, Self::OpenIdConnect, Self::TrustedProfile];

    /// The service of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.name() == name)
    }

    /// The name in paths.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::UserCustomer => "SoftLayer_User_Customer",
            Self::OpenIdConnect => "SoftLayer_User_Customer_OpenIdConnect",
            Self::TrustedProfile => "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile",
        }
    }
}

/// A method of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Call {
    /// Has a link e-mailed.
    InitiatePortalPasswordChange,
    /// Asks whose key it is, and so whether it is valid.
    GetUserIdForPasswordSet,
    /// Asks for the container with the live policy.
    GetRequirementsForPasswordSet,
    /// Sets the password, or asks for a factor.
    ProcessPasswordSetRequest,
    /// Asks for the result of the confirmation by phone, and sets the password once it was confirmed.
    CheckPhoneFactorAuthenticationForPasswordSet,
}

impl Call {
    /// The method's name in paths.
    #[must_use]
    pub fn method(self) -> &'static str {
        match self {
            Self::InitiatePortalPasswordChange => "initiatePortalPasswordChange",
            Self::GetUserIdForPasswordSet => "getUserIdForPasswordSet",
            Self::GetRequirementsForPasswordSet => "getRequirementsForPasswordSet",
            Self::ProcessPasswordSetRequest => "processPasswordSetRequest",
            Self::CheckPhoneFactorAuthenticationForPasswordSet => "checkPhoneFactorAuthenticationForPasswordSet",
        }
    }

    /// Whether the call may set the password, so that a lost answer leaves the outcome unknown.
    #[must_use]
    pub fn may_set_password(self) -> bool {
        matches!(self, Self::ProcessPasswordSetRequest | Self::CheckPhoneFactorAuthenticationForPasswordSet)
    }
}

/// A request without its base address: the path after it, and the JSON body.
#[derive(Debug)]
pub struct HttpRequest {
    /// The method that is called.
    pub call: Call,
    /// Begins with a slash.
    pub path: String,
    /// JSON that contains the key and other secrets.
    pub body: Secret,
}

/// A security question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SecurityAnswer {
    /// The question's id, as in [`Question`](super::Question).
    pub question: String,
    /// What the person typed.
    pub answer: Secret,
}

/// The second factor, for `SoftLayer_Container_User_Customer_External_Binding`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Authentication {
    /// No second factor.
    #[default]
    None,
    /// A VeriSign code, and the next one if the credential is out of step.
    Verisign {
        /// `securityCode`.
        code: Secret,
        /// `secondSecurityCode`.
        second: Option<Secret>,
    },
    /// A time-based code (RFC 6238).
    Totp {
        /// `securityCode`.
        code: Secret,
    },
    /// A phone call or prompt.
    Phone,
}

impl Authentication {
    /// Its codes, if it has any.
    #[must_use]
    pub fn codes(&self) -> (Option<&Secret>, Option<&Secret>) {
        match self {
            Self::Verisign { code, second } => (Some(code), second.as_ref()),
            Self::Totp { code } => (Some(code), None),
            Self::None | Self::Phone => (None, None),
        }
    }
}

/// The names in the external binding of a second factor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BindingNames {
    /// `complexType`. If it is `None`, the subtype's name is sent, as the vendor's Go client does.
    pub complex_type: Option<String>,
    /// `vendor`, whose spelling is not documented. If it is `None`, it is not sent.
    pub vendor: Option<String>,
}

/// [`BindingNames`] of each factor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FactorNames {
    /// VeriSign.
    pub verisign: BindingNames,
    /// Time-based codes.
    pub totp: BindingNames,
    /// Phone.
    pub phone: BindingNames,
}

impl FactorNames {
    /// Gets the names for each factor by the factor's name in JavaScript.
    #[must_use]
    pub fn each(names: impl Fn(&str) -> BindingNames) -> Self {
        Self { verisign: names("verisign"), totp: names("totp"), phone: names("phone") }
    }
}

/// Everything that a submission of a password contains.
#[derive(Clone, Copy, Debug)]
pub struct Submission<'a> {
    /// The e-mailed key.
    pub key: &'a Secret,
    /// The container that the server sent.
    pub container: &'a Container,
    /// The new password.
    pub password: &'a Secret,
    /// The answered security question.
    pub security_answer: Option<&'a SecurityAnswer>,
    /// The second factor.
    pub authentication: &'a Authentication,
    /// The names in its binding.
    pub factor_names: &'a FactorNames,
}

impl HttpRequest {
    /// Requests a link. `parameters` is `[username]`.
    #[must_use]
    pub fn initiate(service: Service, username: &str) -> Self {
        let mut body = beginning();
        write_text(&mut body, username);
        Self::new(service, None, Call::InitiatePortalPasswordChange, body)
    }

    /// Asks whose key it is. `parameters` is `[key]` (`getUserIdForPasswordSet`).
    #[must_use]
    pub fn get_user_id(service: Service, key: &Secret) -> Self {
        let mut body = beginning();
        write_text(&mut body, key.reveal());
        Self::new(service, None, Call::GetUserIdForPasswordSet, body)
    }

    /// Asks for the container. `parameters` is `[PasswordSet]` with the key in it.
    #[must_use]
    pub fn get_requirements(service: Service, user_id: &str, key: &Secret) -> Self {
        let mut body = beginning();
        Container::empty().write_with(&[Member::text("key", Some(key.reveal()))], &mut body);
        Self::new(service, Some(user_id), Call::GetRequirementsForPasswordSet, body)
    }

    /// Sets the password, or asks for the result of the confirmation by phone. `parameters` is
    /// `[PasswordSet, External_Binding]` (`processPasswordSetRequest`).
    #[must_use]
    pub fn submit(service: Service, user_id: &str, call: Call, submission: Submission<'_>) -> Self {
        let mut body = beginning();
        let answer = submission.security_answer;
        submission.container.write_with(
            &[
                Member::text("key", Some(submission.key.reveal())),
                Member::text("password", Some(submission.password.reveal())),
                Member::json("answeredSecurityQuestionId", answer.map(|answer| answer.question.as_str())),
                Member::text("securityAnswer", answer.map(|answer| answer.answer.reveal())),
            ],
            &mut body,
        );
        body.push(',');
        write_authentication(submission.authentication, submission.factor_names, &mut body);
        Self::new(service, Some(user_id), call, body)
    }

    /// Completes the body, whose closing brackets are missing.
    fn new(service: Service, user_id: Option<&str>, call: Call, mut body: String) -> Self {
        body.push_str("]}");
        let (slash, id) = user_id.map_or(("", ""), |id| ("/", id));
        let mut path = String::new();
        for part in ["/", service.name(), slash, id, "/", call.method(), ".json"] {
            path.push_str(part);
        }
        Self { call, path, body: Secret::new(body) }
    }
}

/// The beginning of every body. Its capacity is enough for almost all bodies, because a text that grows may leave
/// copies of secrets behind.
fn beginning() -> String {
    let mut body = String::with_capacity(4096);
    body.push_str("{\"parameters\":[");
    body
}

fn write_authentication(authentication: &Authentication, names: &FactorNames, out: &mut String) {
    let (subtype, names) = match authentication {
        Authentication::None => return out.push_str("{}"),
        Authentication::Verisign { .. } => {
            ("SoftLayer_Container_User_Customer_External_Binding_Verisign", &names.verisign)
        }
        Authentication::Totp { .. } => ("SoftLayer_Container_User_Customer_External_Binding_Totp", &names.totp),
        Authentication::Phone => ("SoftLayer_Container_User_Customer_External_Binding_Phone", &names.phone),
    };
    let (code, second) = authentication.codes();
    Container::empty().write_with(
        &[
            Member::text("complexType", Some(names.complex_type.as_deref().unwrap_or(subtype))),
            Member::text("vendor", names.vendor.as_deref()),
            Member::text("securityCode", code.map(Secret::reveal)),
            Member::text("secondSecurityCode", second.map(Secret::reveal)),
        ],
        out,
    );
}
