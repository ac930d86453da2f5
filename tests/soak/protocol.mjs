// The protocol for the judge of the soak, from the vendor's documentation and independent of the package under test.

/** The methods of the API. */
export const METHOD = {
  initiate: "initiatePortalPasswordChange",
  userId: "getUserIdForPasswordSet",
  requirements: "getRequirementsForPasswordSet",
  process: "processPasswordSetRequest",
  phone: "checkPhoneFactorAuthenticationForPasswordSet",
};

/** The documented faults: class (after `SoftLayer_Exception_`) and the beginning of the message. */
export const FAULTS = /** @type {const} */ ({
  invalidKey: ["Public", "Invalid password recovery key"],
  rules: ["Public", "Your portal password must be nicer"],
  cannotProcess: ["Public", "Your request cannot be processed"],
  noPassword: ["InvalidValue", "Invalid value provided for Password"],
  noUsername: ["InvalidValue", "Invalid value provided for Username"],
  securityAnswer: ["User_Customer_InvalidSecurityQuestionAnswer", "Invalid answer provided for security question"],
  locked: ["User_Customer_AccountLocked", "Account has been locked for 30 minutes"],
  code: ["User_Customer_External_Binding_SecurityCodeRequired", "You must supply external authentication credentials"],
  secondCode: [
    "User_Customer_External_Binding_Verisign_SecondSecurityCodeRequired",
    "Your credential has become out of synchronization",
  ],
  totp: [
    "User_Customer_External_Binding_TotpAuthenticationRequired",
    "Time-based One Time Password authentication is required",
  ],
  phone: ["User_Customer_External_Binding_PhoneAuthenticationRequired", "Phone-based authentication is required"],
  awaiting: ["User_Customer_External_Binding_AwaitingResponse", "Waiting on the external authentication response"],
  failed: ["User_Customer_External_Binding_AuthenticationFailed", "External authentication failed"],
});

const CLASSES_WITH_SEVERAL_MEANINGS = ["Public", "InvalidValue"];
const BEGINNINGS = ["Your portal password must", ...Object.values(FAULTS).map(([, message]) => message)];
const CLASSES = Object.values(FAULTS)
  .map(([name]) => name)
  .filter((name) => !CLASSES_WITH_SEVERAL_MEANINGS.includes(name))
  .map((name) => `SoftLayer_Exception_${name}`);

/** Whether a fault says, by the documents, that nothing was set. @param {unknown} value */
export function isDocumentedFault(value) {
  if (typeof value !== "object" || value === null) return false;
  const { error, code } = /** @type {{ error?: unknown, code?: unknown }} */ (value);
  if (typeof error !== "string") return false;
  return CLASSES.includes(String(code)) || BEGINNINGS.some((beginning) => error.startsWith(beginning));
}
