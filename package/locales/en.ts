/**
 * English, the base that every other language falls back to.
 *
 * Ids begin with the state, part, rule or action that shows the text. A message with a number in it has one form for
 * each category of `Intl.PluralRules` that the language knows; `other` is always there. The rules are written as they
 * stand in a sentence; in the list the style sheet makes their first letter a capital.
 */

const messages = {
  "action.back": "Back",
  "action.cancel": "Cancel",
  "action.checkOutcome": "Check again",
  "action.newLink": "Email me a new link",
  "action.otherPassword": "Choose a different password",
  "action.otherUsername": "Use a different username",
  "action.retry": "Try again",
  "action.signIn": "Go to sign-in",

  "busy": "One moment…",

  "username.label": "Username",
  "username.missing": "Enter your username.",

  "idle.heading": "Set a new password",
  "idle.body": "Enter your username, and a link for setting a new password is sent to your email address.",
  "idle.submit": "Email me a link",

  "linkSent.heading": "Check your email",
  "linkSent.body":
    "If there is an account with this username, a link is on its way to its email address. " +
    "It can be used once, within 24 hours." as string,
  "linkSent.hint": "Nothing there after a few minutes? Look among the junk mail, or send the link again.",
  "linkSent.submit": "Send the link again",
  "linkSent.wait": {
    one: "You can send it again in {count} second",
    other: "You can send it again in {count} seconds",
  },

  "gate.heading": "Set a new password",
  "gate.body": "Continue to have your link checked and to choose a new password.",
  "gate.submit": "Continue",

  "checkingKey.heading": "Checking your link",
  "checkingKey.body": "This takes a moment.",
  "checkingKey.again": "The service is slow to answer. It is being asked again.",

  "password.heading": "Choose a new password",
  "password.label": "New password",
  "password.show": "Show password",
  "password.shown": "Your password is shown.",
  "password.hidden": "Your password is hidden.",
  "password.capsLock": "Caps Lock is on.",
  "password.submit": "Set password",
  "password.submitting": "Setting your password…",
  "password.loading": "Loading the rules…",
  "password.missing": "Enter a new password.",
  "password.unmet": "Not met yet: {rules}.",
  "password.refused": "The service did not accept this password.",
  "password.suggest": "Suggest a password",
  "password.suggested": "A password is filled in and shown. Save it in your password manager.",
  "password.noSuggestion": "No password can be suggested for these rules.",

  "rules.heading": "Password rules",
  "rules.longer": "Longer is safer.",
  "rules.progress": "{met} of {count} met",
  "rules.announcement": {
    one: "{met} of {count} rule met.",
    other: "{met} of {count} rules met.",
  },
  "rules.complete": "All rules met.",
  "rules.count": "{actual} of {required}",
  "rules.excess": { one: "{count} too many", other: "{count} too many" },
  "rules.unpromised": "contains {characters}",
  "character.space": "a space",

  "rule.minimumLength": { one: "at least {count} character", other: "at least {count} characters" },
  "rule.maximumLength": { one: "at most {count} character", other: "at most {count} characters" },
  "rule.uppercase": { one: "an uppercase letter", other: "at least {count} uppercase letters" },
  "rule.lowercase": { one: "a lowercase letter", other: "at least {count} lowercase letters" },
  "rule.digit": { one: "a digit", other: "at least {count} digits" },
  "rule.special": { one: "a special character", other: "at least {count} special characters" },
  "rule.notUsername": "not your username",
  "rule.acceptedCharacters": "only letters A to Z, digits and these:",
  "rule.acceptedLettersAndDigits": "only letters A to Z and digits",

  "status.met": "met",
  "status.unmet": "not met yet",
  "status.unknown": "only the service can tell",
  "status.refused": "the service says this is not met",

  "breach.found": {
    one:
      "This password is in a known data breach, {count} time. " +
      "Attackers try such passwords first: better choose another." as string,
    other:
      "This password is in known data breaches, {count} times. " +
      "Attackers try such passwords first: better choose another." as string,
  },
  "breach.unknown": "Whether this password is in a known data breach could not be found out.",

  "strength.said": "Strength: {strength}",
  "strength.0": "very weak",
  "strength.1": "weak",
  "strength.2": "fair",
  "strength.3": "good",
  "strength.4": "very good",

  "securityQuestion.heading": "Answer a security question",
  "securityQuestion.body": "Your account asks for this before the password is set.",
  "securityQuestion.choose": "Choose a question",
  "securityQuestion.label": "Your answer",
  "securityQuestion.submit": "Continue",
  "securityQuestion.missing": "Enter your answer.",
  "securityQuestion.wrong": "That answer was not accepted. Check the spelling and try again.",

  "verisign.heading": "Enter your VeriSign code",
  "verisign.body": "Enter the security code that your VeriSign credential shows now.",
  "verisign.label": "Security code",
  "verisign.secondHeading": "Enter the next code",
  "verisign.secondBody":
    "Your credential is out of step with the service. Wait until it shows a new code, and enter that one.",
  "verisign.secondLabel": "Next security code",

  "totp.heading": "Enter your verification code",
  "totp.body": "Enter the code that your authenticator app shows now.",
  "totp.label": "Verification code",

  "code.submit": "Continue",
  "code.missing": "Enter the code.",
  "code.wrong": "That code was not accepted. Enter the one that is shown now.",

  "phone.heading": "Confirm with your phone",
  "phone.body": "The service contacts the phone that is registered for your account. Have it at hand.",
  "phone.submit": "Contact my phone",
  "phone.denied": "The request was declined, or nobody answered.",
  "phone.timed_out": "No answer came in time.",
  "phone.stopped": "You stopped waiting. If you approved the request, your password may have been set.",

  "phoneWaiting.heading": "Answer on your phone",
  "phoneWaiting.body": "Confirm there that it is you. This page then goes on by itself.",
  "phoneWaiting.left": "Time left",
  "phoneWaiting.announcement": { one: "About {count} minute left.", other: "About {count} minutes left." },
  "phoneWaiting.stop": "Stop waiting",

  "locked.heading": "Too many attempts",
  "locked.body":
    "The service has locked the account for a while. Keep this page open: " +
    "you can go on from here when the time is over." as string,
  "locked.left": { one: "About {count} minute left", other: "About {count} minutes left" },
  "locked.soon": "Any moment now",
  "locked.tryNow": "Try now",
  "locked.estimated": "The service does not say when the lock began, so this is an estimate.",

  "keyRejected.heading": "This link does not work",
  "keyRejected.body":
    "The service does not say why. A link works once and for 24 hours, and only if it was copied in full. " +
    "A new one takes a minute." as string,
  "keyRejected.mayHaveBeenSet":
    "Try to sign in with the new password first. The service refused your link, which also happens when the " +
    "password has been set already and the browser has sent it twice." as string,

  "requestRejected.heading": "This link can no longer be used",
  "requestRejected.body":
    "The account has changed since the link was sent. Ask for a new link. If that does not help, contact support.",

  "retryable.timeout": "The service takes too long to answer",
  "retryable.connection": "The service cannot be reached",
  "retryable.offline": "You seem to be offline",
  "retryable.busy": "The service is very busy",
  "retryable.server_error": "The service has a problem",
  "retryable.unintelligible": "The service gave no proper answer",
  "retryable.over": "You can try again now",
  "retryable.requestLink": "No link may have been sent. Try again in a moment.",
  "retryable.checkKey": "Your link has not been used up. Try again in a moment.",
  "retryable.loadRequirements": "Nothing is lost, and your link still works. Try again in a moment.",
  "retryable.submit": "Your password has not been set yet, and what you entered is kept. Try again in a moment.",
  "retryable.overBody": "Your password has not been set yet, and what you entered is kept.",

  "verifyingOutcome.heading": "Finding out whether it worked",
  "verifyingOutcome.body": "The service's answer was lost on the way. Your password is not sent a second time.",

  "outcomeUnknown.headingKeyGone": "Your password was very probably set",
  "outcomeUnknown.bodyKeyGone":
    "The service's answer was lost, but your link has been used up, and that happens when a password is set. " +
    "Sign in with the new password to find out." as string,
  "outcomeUnknown.heading": "Your password may have been set",
  "outcomeUnknown.body":
    "The service's answer was lost, and the service cannot be reached to find out. " +
    "Check again, or sign in with the new password." as string,
  "outcomeUnknown.bodyLost":
    "The service's answer was lost. Sign in with the new password to find out. If that does not help, open the " +
    "link in your email again." as string,

  "done.heading": "Your password is set",
  "done.body": "From now on, sign in with your new password.",

  "failed.heading": "Something went wrong",
  "failed.unknown_fault": "The service answered with something that this page does not know.",
  "failed.policy_invalid": "The service sent password rules that this page cannot read.",
  "failed.security_questions_missing": "The service asks for the answer to a security question, but sent no question.",
  "failed.support": "If it happens again, contact support and mention this:",

  "cancelled.heading": "Cancelled",
  "cancelled.body":
    "Your password has not been changed. To go on, open the link in your email again: it works until it expires.",
  "cancelled.mayHaveBeenSet":
    "A password was on its way when you stopped, so it may have been set. Sign in with it to find out.",

  "engineUnavailable.heading": "This page could not start",
  "engineUnavailable.body":
    "A part of it did not load or is blocked by the browser. Check your connection and try again. " +
    "If that does not help, reload the page, or open the link in your email again." as string,

  "server.said": "The service says:",
};

export default messages;
