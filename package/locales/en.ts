/**
 * English, the fallback of every other language.
 *
 * Ids begin with the state, part, rule or action that shows the text. A message with a `{count}` has one form for each
 * category of `Intl.PluralRules` that the language uses. `other` is always present. Rules are written as inside a
 * sentence. In the list, the style sheet makes their first letter a capital.
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
  "action.toSignIn": "Back to sign-in",
  "action.reallyStop": "Stop setting a password?",
  "action.stop": "Stop",
  "action.continue": "Continue",

  "busy": "One moment…",

  "username.label": "Username",
  "username.missing": "Enter your username.",

  "idle.heading": "Set a new password",
  "idle.body": "Enter your username. We will email you a link to set a new password.",
  "idle.submit": "Email me a link",
  "idle.reloadedHeading": "Open your link again",
  "idle.reloadedBody": "This page has forgotten your link. It still works: open it from your email.",
  "idle.sentBody":
    "You have asked for a link. If the username has an account, the link is in its email. Open it there, or " +
    "ask for a new one." as string,
  "idle.overBody": "Open the link in your email again, or ask for a new one.",

  "linkSent.heading": "Check your email",
  "linkSent.body":
    "If this username has an account, we have sent a link to its email address. The link works once and expires " +
    "after 24 hours." as string,
  "linkSent.hint": "No email after a few minutes? Check your spam folder, or send the link again.",
  "linkSent.submit": "Send the link again",
  "linkSent.wait": {
    one: "You can send it again in {count} second",
    other: "You can send it again in {count} seconds",
  },
  "linkSent.openedHeading": "Opened in another tab",
  "linkSent.openedBody": "Your link is open in another tab. Continue there.",
  "linkSent.setHeading": "Password set in another tab",
  "linkSent.setBody": "You can close this page.",

  "challenge.busy": "Checking your request…",
  "challenge.needed": "Complete this check. Then we will send the email.",
  "challenge.slow": "The check is taking longer than usual.",

  "paste.summary": "The link does not work? Paste it here",
  "paste.label": "The link, or the whole email",
  "paste.submit": "Open the link",
  "paste.found": "We found your link. The text is gone from the field.",
  "paste.missing": "Paste your link, or the whole email.",
  "paste.not_found": "This text has no link for setting a password.",
  "paste.several_keys": "This text has more than one link. Paste only the newest.",
  "paste.unclear": "We cannot tell where the link ends. Copy the link alone.",
  "paste.truncated": "The end of the link is missing. Copy the whole link from the email.",
  "paste.too_long": "This text is too long. Copy the link alone.",

  "gate.heading": "Set a new password",
  "gate.body": "Continue to choose a new password.",
  "gate.submit": "Continue",

  "checkingKey.heading": "Checking your link",
  "checkingKey.again": "This is taking longer than usual. We are trying again.",
  "checkingKey.slow": "This is taking longer than usual. You can wait, or cancel and open your link again later.",

  "password.heading": "Choose a new password",
  "password.username": "Username, for your password manager",
  "password.usernameHint": "Optional. We do not send it.",
  "password.label": "New password",
  "password.show": "Show password",
  "password.shown": "Your password is shown.",
  "password.hidden": "Your password is hidden.",
  "password.capsLock": "Caps Lock is on.",
  "password.submit": "Set password",
  "password.submitting": "Setting your password…",
  "password.loading": "Loading the rules…",
  "password.missing": "Enter a new password.",
  "password.refused": "This password was not accepted.",
  "password.suggest": "Suggest a password",
  "password.suggested": "A password is filled in for you. Save it in your password manager before you continue.",
  "password.noSuggestion": "No password can be suggested for these rules.",
  "password.suggestAnother": "Suggest another",
  "password.copy": "Copy",
  "password.copied": "The password is copied.",
  "password.otherTab": "This link is being used in another tab. Continue there, or close that tab first.",
  "suggestions.made": {
    one: "This password meets the rules.",
    other: "These {count} passwords meet the rules.",
  },
  "suggestions.hint": "Each bit doubles the work of guessing the password.",
  "suggestions.bits": { one: "about {count} bit", other: "about {count} bits" },
  "suggestions.words": "Words",
  "suggestions.letters": "Letters in groups",
  "suggestions.characters": "All kinds of characters",
  "suggestions.use": "Use",
  "suggestions.others": "Suggest others",

  "rules.heading": "Password rules",
  "rules.longer": "Longer is safer.",
  "rules.progress": "{met} of {count} met",
  "rules.announcement": { one: "{met} of {count} rule met.", other: "{met} of {count} rules met." },
  "rules.complete": "All rules met.",
  "rules.count": "{actual} of {required}",
  "rules.excess": { one: "{count} too many", other: "{count} too many" },
  "rules.unpromised": "{characters} may not be accepted.",
  "character.space": "space",
  "rules.progressOpen": "{met} of {count} met, {open} checked later",
  "rules.missing": "Missing: {rules}.",
  "rules.avoidUsername": "Do not use your username.",

  "rule.minimumLength": { one: "at least {count} character", other: "at least {count} characters" },
  "rule.maximumLength": { one: "at most {count} character", other: "at most {count} characters" },
  "rule.uppercase": { one: "an uppercase letter", other: "at least {count} uppercase letters" },
  "rule.lowercase": { one: "a lowercase letter", other: "at least {count} lowercase letters" },
  "rule.digit": { one: "a digit", other: "at least {count} digits" },
  "rule.special": { one: "a special character", other: "at least {count} special characters" },
  "rule.notUsername": "not your username",
  "rule.acceptedCharacters": "only A–Z, a–z, 0–9 and:",
  "rule.acceptedLettersAndDigits": "only A–Z, a–z and 0–9",

  "unmet.minimumLength": { one: "Add {count} more character.", other: "Add {count} more characters." },
  "unmet.maximumLength": { one: "Shorten it by {count} character.", other: "Shorten it by {count} characters." },
  "unmet.uppercase": { one: "Add an uppercase letter.", other: "Add {count} uppercase letters." },
  "unmet.lowercase": { one: "Add a lowercase letter.", other: "Add {count} lowercase letters." },
  "unmet.digit": { one: "Add a digit.", other: "Add {count} digits." },
  "unmet.special": { one: "Add a special character.", other: "Add {count} special characters." },
  "unmet.notUsername": "It must not be your username.",

  "status.met": "met",
  "status.unmet": "not met yet",
  "status.unknown": "checked when you set it",
  "status.refused": "not met",

  "breach.common":
    "This is one of the most common passwords. Attackers try such passwords first. Choose a different " +
    "one." as string,
  "breach.found": {
    one:
      "This password has appeared in a known data breach {count} time. Attackers try such passwords first. Choose " +
      "a different one." as string,
    other:
      "This password has appeared in known data breaches {count} times. Attackers try such passwords first. " +
      "Choose a different one." as string,
  },
  "breach.unknown": "We could not check whether this password was in a data breach. You can still use it.",

  "strength.said": "Strength: {strength}",
  "strength.0": "very weak",
  "strength.1": "weak",
  "strength.2": "fair",
  "strength.3": "good",
  "strength.4": "very good",
  "strength.reasons": "Easy to guess: {reasons}.",
  "strength.keyboard": "keys in a row",
  "strength.date": "a date",
  "strength.name": "a name",
  "strength.repetition": "a repetition",
  "strength.sequence": "a sequence",
  "strength.commonPassword": "a common password",
  "strength.commonWord": "a common word",
  "strength.context": "a word about you or this site",

  "securityQuestion.heading": "Answer a security question",
  "securityQuestion.body": "Answer one question to confirm that it is you.",
  "securityQuestion.choose": "Choose a question",
  "securityQuestion.label": "Your answer",
  "securityQuestion.submit": "Continue",
  "securityQuestion.missing": "Enter your answer.",
  "securityQuestion.wrong":
    "That answer was not accepted. Type it exactly as you set it up, with the same capital letters and accents.",
  "securityQuestion.none": "Choose a question.",
  "securityQuestion.wrongOfSeveral":
    "That answer was not accepted. Check that you chose the right question, and use the same capital letters " +
    "and accents." as string,
  "securityQuestion.show": "Show answer",
  "securityQuestion.shown": "Your answer is shown.",
  "securityQuestion.hidden": "Your answer is hidden.",

  "verisign.heading": "Enter your VeriSign code",
  "verisign.body": "Enter the security code that your VeriSign device shows now.",
  "verisign.label": "Security code",
  "verisign.secondHeading": "Enter the next code",
  "verisign.secondBody": "We need two codes in a row. Wait until your VeriSign device shows a new code, then enter it.",
  "verisign.secondLabel": "Next security code",
  "verisign.secondWrong": "That code was not accepted. Wait for the next new code, then enter it.",

  "totp.heading": "Enter your verification code",
  "totp.body": "Enter the code that your authenticator app shows now.",
  "totp.label": "Verification code",

  "code.submit": "Continue",
  "code.missing": "Enter the code.",
  "code.wrong": "That code was not accepted. Enter the code shown now.",
  "code.unreadable": "A code is 6 to 10 digits and nothing else.",

  "input.unreadable": "This holds a character that cannot be sent. Delete it and type it again.",
  "hidden.start": "Starts with a space.",
  "hidden.end": "Ends with a space.",
  "hidden.both": "Starts and ends with a space.",
  "hidden.inside": "Holds a character that cannot be seen.",

  "inactive.warning": "Are you still there? In one minute we will delete what you typed.",
  "inactive.keep": "Keep it",
  "inactive.emptied": "We deleted what you typed, because nothing was done here for a while.",

  "phone.heading": "Confirm with your phone",
  "phone.body": "You will get a request on the phone registered for your account. Keep it near you.",
  "phone.submit": "Send a request to my phone",
  "phone.denied": "The request was declined, or nobody answered.",
  "phone.timed_out": "No answer arrived in time.",
  "phone.stopped": "You stopped waiting. If you approved the request, your password may have been set.",
  "phone.again": "Try my phone again",

  "phoneWaiting.heading": "Answer on your phone",
  "phoneWaiting.body": "Approve the request on your phone. This page then continues automatically.",
  "phoneWaiting.left": "Time left",
  "phoneWaiting.announcement": { one: "About {count} minute left.", other: "About {count} minutes left." },
  "phoneWaiting.stop": "Stop waiting",

  "locked.heading": "Too many attempts",
  "locked.body":
    "For security, the account is locked for a while. Keep this page open. When the time is up, you can continue here.",
  "locked.left": { one: "About {count} minute left", other: "About {count} minutes left" },
  "locked.soon": "Any moment now",
  "locked.tryNow": "Try now",
  "locked.estimated": "This is an estimate.",
  "locked.reloadedBody": "When the time is up, open the link in your email again, or ask for a new one.",
  "locked.others": "Not your account? Continue without waiting.",

  "keyRejected.heading": "This link does not work",
  "keyRejected.body":
    "It may have expired, been used already, or not been copied completely. A link works once, for 24 hours.",
  "keyRejected.headingUsed": "We could not use your link",
  "keyRejected.expired": "This link has expired. Links work for 24 hours.",
  "keyRejected.expired_or_used":
    "It has expired or was already used, perhaps in another tab. If you have set a password before, sign in with " +
    "it. Otherwise get a new link." as string,

  "requestRejected.heading": "This link can no longer be used",
  "requestRejected.body":
    "The account has changed since the link was sent. Ask for a new link. If that does not help, contact support.",

  "retryable.timeout": "The service is taking too long",
  "retryable.connection": "The service cannot be reached",
  "retryable.offline": "You seem to be offline",
  "retryable.busy": "The service is very busy",
  "retryable.server_error": "The service has a problem",
  "retryable.unintelligible": "The service sent an unexpected reply",
  "retryable.over": "You can try again now",
  "retryable.requestLink": "No link may have been sent. Try again in a moment.",
  "retryable.checkKey": "This does not use up your link. Try again in a moment.",
  "retryable.loadRequirements": "Nothing is lost, and your link still works. Try again in a moment.",
  "retryable.submit": "Your password has not been set yet, and what you entered is kept. Try again in a moment.",
  "retryable.overBody": "Your password has not been set yet, and what you entered is kept.",
  "retryable.offlineSubmit": "Your password has not been sent. What you entered is kept.",
  "retryable.offlineRead": "Nothing was sent. We will continue as soon as you are online.",
  "retryable.offlineNothing": "Nothing was sent. Try again when you are online.",
  "retryable.challenge": "The check before the email did not succeed",
  "retryable.challengeBody": "No email was sent. Try again.",

  "verifyingOutcome.heading": "Checking whether your password was set",
  "verifyingOutcome.body": "We did not get a clear answer. Your password will not be sent again.",
  "verifyingOutcome.slow":
    "This is taking longer than usual. We are still checking. Your password will not be sent again.",
  "verifyingOutcome.asking": "We are asking the service first. What you entered is kept.",

  "waiting.busy": {
    one: "The service is busy. Checking again in {count} second.",
    other: "The service is busy. Checking again in {count} seconds.",
  },
  "waiting.now": "The service is busy. Checking again now.",
  "waiting.kept": "Your password is kept.",

  "outcomeUnknown.headingKeyGone": "Your password was very probably set",
  "outcomeUnknown.bodyKeyGone":
    "We did not get a clear answer, but your link has been used. That happens when a password is set. Sign in " +
    "with your new password to check." as string,
  "outcomeUnknown.heading": "Your password may have been set",
  "outcomeUnknown.body":
    "We did not get a clear answer, and we cannot reach the service right now. Check again in a moment, or try to " +
    "sign in with your new password." as string,
  "outcomeUnknown.bodyLost":
    "We did not get a clear answer. Sign in with your new password to check. If that does not work, open the link " +
    "in your email again." as string,

  "done.heading": "Your password is set",
  "done.body": "You can now sign in with your new password.",
  "done.close": "You can close this page.",

  "failed.heading": "Something went wrong",
  "failed.unknown_fault": "We got an answer that we did not expect.",
  "failed.policy_impossible":
    "The service sent password rules that no password can meet. The fault is the service's, not yours. Try again " +
    "later, or contact support." as string,
  "failed.security_questions_missing": "The service asked for the answer to a security question, but sent no question.",
  "failed.support": "If it happens again, contact support and mention this:",
  "failed.headingSubmit": "Your password was probably not set",
  "failed.bodySubmit":
    "We got an answer that we did not expect. If you try again, we first check whether your password was set.",

  "support.contact": "Contact support",
  "support.contactNewTab": "Contact support (opens in a new tab)",
  "support.copy": "Copy",
  "support.copied": "Copied.",

  "cancelled.heading": "Cancelled",
  "cancelled.body":
    "Your password has not been changed. To continue, open the link in your email again. It works until it expires.",
  "cancelled.mayHaveBeenSet":
    "You stopped while your new password was being sent. It may have been set. Try to sign in with it.",

  "engineUnavailable.heading": "This page could not start",
  "engineUnavailable.body":
    "Part of this page did not load, or your browser blocked it. Check your connection and try again. If that " +
    "does not help, reload the page, or open the link in your email again." as string,

  "server.said": "The service says:",
};

export default messages;
