//! The names of the API: its services and the five methods of the password set.

/// A service with the password-set methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// `SoftLayer_User_Customer`.
    Customer,
    /// `SoftLayer_User_Customer_OpenIdConnect`.
    OpenIdConnect,
    /// `SoftLayer_User_Customer_OpenIdConnect_TrustedProfile`.
    TrustedProfile,
}

impl Service {
    /// Every service.
    pub const ALL: [Self; 3] = [Self::Customer, Self::OpenIdConnect, Self::TrustedProfile];

    /// The name in the path.
    pub fn name(self) -> &'static str {
        match self {
            Self::Customer => "SoftLayer_User_Customer",
            Self::OpenIdConnect => "SoftLayer_User_Customer_OpenIdConnect",
            Self::TrustedProfile => "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile",
        }
    }

    /// The service of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.name() == name)
    }
}

/// A method of the password set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// E-mails a link.
    InitiatePortalPasswordChange,
    /// Says whose key it is.
    GetUserIdForPasswordSet,
    /// Returns the requirements for the user's password.
    GetRequirementsForPasswordSet,
    /// Sets the password.
    ProcessPasswordSetRequest,
    /// Asks whether the phone was answered, and sets the password if it was.
    CheckPhoneFactorAuthenticationForPasswordSet,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 5] = [
        Self::InitiatePortalPasswordChange,
        Self::GetUserIdForPasswordSet,
        Self::GetRequirementsForPasswordSet,
        Self::ProcessPasswordSetRequest,
        Self::CheckPhoneFactorAuthenticationForPasswordSet,
    ];

    /// The name in the path.
    pub fn name(self) -> &'static str {
        match self {
            Self::InitiatePortalPasswordChange => "initiatePortalPasswordChange",
            Self::GetUserIdForPasswordSet => "getUserIdForPasswordSet",
            Self::GetRequirementsForPasswordSet => "getRequirementsForPasswordSet",
            Self::ProcessPasswordSetRequest => "processPasswordSetRequest",
            Self::CheckPhoneFactorAuthenticationForPasswordSet => "checkPhoneFactorAuthenticationForPasswordSet",
        }
    }

    /// The method of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }

    /// Whether the method takes one simple value, which may be in the path of a GET.
    pub fn takes_simple_value(self) -> bool {
        matches!(self, Self::InitiatePortalPasswordChange | Self::GetUserIdForPasswordSet)
    }
}
