// What a portal's own tests need, without a service and without a server: a scripted `fetch` for the flow, and one state of
// every kind for the element. Nothing of it is loaded by the other modules of the package.
//
// The answers are what the service's documentation describes: bodies and exception classes are its own. Statuses and the
// ends of messages are not documented, so nothing may depend on them.

/** @import { CompleteRequirements } from "./index.js" */
/** @import { Answers, FixtureStates, RecordedRequest, ScriptedAnswer, ScriptedCall, ScriptedFetch, ScriptedFetchOptions, Script } from "./testing.js" */

/** The method behind each call. @type {Readonly<Record<ScriptedCall, string>>} */
const METHODS = {
  requestLink: "initiatePortalPasswordChange",
  checkKey: "getUserIdForPasswordSet",
  loadRequirements: "getRequirementsForPasswordSet",
  submit: "processPasswordSetRequest",
  checkPhone: "checkPhoneFactorAuthenticationForPasswordSet",
};
const CALLS = /** @type {readonly ScriptedCall[]} */ (Object.keys(METHODS));

/** Members of the API's containers that hold secrets. */
const SECRET_MEMBERS = new Set([
  "key",
  "password",
  "securityAnswer",
  "securityCode",
  "secondSecurityCode",
  "securityQuestionAnswer",
  "authenticationToken",
]);
const REDACTED = "…";

/** The user whose key lives, where a test does not care. */
const USER_ID = 100_001;

/** @type {CompleteRequirements} */
const DOCUMENTED = Object.freeze({
  minimumPasswordLengthRequirement: 9,
  maximumPasswordLengthRequirement: 19,
  uppercaseCountRequirement: 1,
  lowercaseCountRequirement: 1,
  digitCountRequirement: 1,
  specialCharacterCountRequirement: 1,
  specialCharactersAllowed: "_-|@.,?/!~#$%^&*(){}[]\\+=",
});

// ----------------------------------------------------------------------------------------------- answers

/**
 * @param {number} status
 * @param {string} body
 * @param {Record<string, string>} [headers]
 * @returns {ScriptedAnswer}
 */
function response(status, body, headers) {
  const all = { "content-type": "application/json", ...headers };
  return async () => new Response(body, { status, headers: all });
}

/** @param {unknown} value @returns {ScriptedAnswer} */
function result(value) {
  return response(200, JSON.stringify(value));
}

/**
 * @param {string | null} code without `SoftLayer_Exception_`.
 * @param {string} error
 */
function exception(code, error) {
  return response(500, JSON.stringify(code === null ? { error } : { error, code: `SoftLayer_Exception_${code}` }));
}

/** @param {string} name @param {string} error */
function bindingException(name, error) {
  return exception(`User_Customer_External_Binding_${name}`, error);
}

/** @param {number | undefined} seconds @returns {Record<string, string>} */
function retryAfter(seconds) {
  return seconds === undefined ? {} : { "retry-after": String(seconds) };
}

/**
 * Waits until the time has come or the request is given up.
 *
 * @param {Request} request
 * @param {(settle: () => void) => (() => void)} begin answers how to stop it.
 * @returns {Promise<void>}
 */
function wait(request, begin) {
  const { signal } = request;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = begin(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    });
    const abort = () => {
      stop();
      reject(signal.reason);
    };
    signal.addEventListener("abort", abort, { once: true });
  });
}

/** @type {Answers} */
const ANSWERS = {
  linkRequested: () => result(true),
  usernameMissing: () => exception("InvalidValue", "Invalid value provided for Username"),
  keyLives: (userId = USER_ID) => result(userId),
  keyRefused: () => exception("Public", "Invalid password recovery key"),
  requestRefused: () =>
    exception(
      "Public",
      "Your request cannot be processed at this time. Please request a new link or contact support.",
    ),
  requirements: (container = { ...DOCUMENTED }) => result(container),
  passwordSet: () => result(true),
  passwordRefused: (...violations) =>
    exception(
      "Public",
      `Your portal password must ${violations.length > 0 ? violations.join(", ") : "be over eight characters long"}.`,
    ),
  passwordMissing: () => exception("InvalidValue", "Invalid value provided for Password"),
  securityAnswerRequired: () =>
    exception("User_Customer_InvalidSecurityQuestionAnswer", "Invalid answer provided for security question"),
  verisignCodeRequired: () =>
    bindingException(
      "SecurityCodeRequired",
      "You must supply external authentication credentials to log in with this user",
    ),
  secondVerisignCodeRequired: () =>
    bindingException("Verisign_SecondSecurityCodeRequired", "Your credential has become out of synchronization"),
  totpCodeRequired: () =>
    bindingException(
      "TotpAuthenticationRequired",
      "Time-based One Time Password authentication is required to log in with this user",
    ),
  phoneRequired: () =>
    bindingException("PhoneAuthenticationRequired", "Phone-based authentication is required to log in with this user"),
  awaitingPhone: () => bindingException("AwaitingResponse", "Waiting on the external authentication response"),
  authenticationFailed: () => bindingException("AuthenticationFailed", "External authentication failed"),
  accountLocked: () => exception("User_Customer_AccountLocked", "Account has been locked for 30 minutes"),
  fault: ({ error, code = null, status = 500 }) =>
    response(status, JSON.stringify(code === null ? { error } : { error, code })),
  busy: ({ retryAfterSeconds } = {}) =>
    response(429, "Too many requests.\n", { "content-type": "text/plain", ...retryAfter(retryAfterSeconds) }),
  serverError: ({ retryAfterSeconds } = {}) =>
    response(500, "Internal server error.\n", { "content-type": "text/plain", ...retryAfter(retryAfterSeconds) }),
  unintelligible: (body = "<!doctype html>\n<title>Welcome</title>\n") =>
    response(200, body, { "content-type": "text/html" }),
  connectionLost: () => () => Promise.reject(new TypeError("fetch failed: the connection was lost, as scripted")),
  never: () => async (request) => {
    await wait(request, () => () => {});
    throw new Error("unreachable");
  },
  delayed: (milliseconds, answer) => async (request) => {
    await wait(request, (settle) => {
      const timer = setTimeout(settle, milliseconds);
      return () => clearTimeout(timer);
    });
    return answer(request);
  },
  held: (answer) => {
    let released = false;
    /** @type {Set<() => void>} */
    const waiting = new Set();
    /** @param {Request} request */
    const held = async (request) => {
      if (!released) {
        await wait(request, (settle) => {
          waiting.add(settle);
          return () => waiting.delete(settle);
        });
      }
      return answer(request);
    };
    const release = () => {
      released = true;
      for (const settle of waiting) settle();
      waiting.clear();
    };
    return Object.assign(held, { release });
  },
};
export const answers = Object.freeze(ANSWERS);

// ----------------------------------------------------------------------------------------- scripted fetch

/** What a script has, or was asked for, that does not fit the test. */
class ScriptError extends Error {
  /** @override */
  name = "ScriptError";
}

/** @param {unknown} cause */
function throwUncaught(cause) {
  if (typeof reportError === "function") reportError(cause);
  else
    queueMicrotask(() => {
      throw cause;
    });
}

/** @param {unknown} value @returns {unknown} */
function redacted(value) {
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, SECRET_MEMBERS.has(name) ? REDACTED : redacted(member)]),
  );
}

/** The call that an address stands for. @param {string} url */
function target(url) {
  const [method = "", ...before] = new URL(url).pathname.replace(/\.json$/, "").split("/").reverse();
  const call = CALLS.find((each) => METHODS[each] === method);
  const userId = /^\d+$/.test(before[0] ?? "") ? Number(before.shift()) : null;
  return call && { call, method, userId, service: before[0] ?? "" };
}

/** @param {number} count */
function ordinal(count) {
  const suffix = { one: "st", two: "nd", few: "rd" }[String(new Intl.PluralRules("en", { type: "ordinal" }).select(count))];
  return `${count}${suffix ?? "th"}`;
}

/**
 * @param {Script} script
 * @param {ScriptedFetchOptions} [options]
 * @returns {ScriptedFetch}
 */
export function scriptedFetch(script, { onUnscripted = throwUncaught } = {}) {
  /** @type {Map<ScriptedCall, ScriptedAnswer[]>} */
  const left = new Map();
  for (const [call, given] of Object.entries(script)) {
    if (!CALLS.includes(/** @type {ScriptedCall} */ (call))) {
      throw new ScriptError(`there is no call "${call}": a script has ${CALLS.join(", ")}`);
    }
    const list = Array.isArray(given) ? [...given] : given === undefined ? [] : [given];
    if (list.some((answer) => typeof answer !== "function")) {
      throw new ScriptError(`the script of ${call} holds something that is no answer: take them from \`answers\``);
    }
    left.set(/** @type {ScriptedCall} */ (call), list);
  }
  /** @type {RecordedRequest[]} */
  const requests = [];
  /** @type {WeakMap<RecordedRequest, readonly unknown[]>} */
  const revealed = new WeakMap();
  /** @type {Map<ScriptedCall, number>} */
  const counts = new Map();

  /** @param {string} what */
  const unscripted = (what) => {
    const error = new ScriptError(`${what}. Asked so far: ${requests.map(({ call }) => call).join(", ") || "nothing"}.`);
    onUnscripted(error);
    // A refusal that the flow does not try again, so that the first thing that goes wrong is also the last.
    return answers.fault({ error: error.message, code: "SoftLayer_Exception_StandIn_Unscripted" });
  };

  return Object.freeze({
    requests,
    /** @param {RecordedRequest} request */
    reveal: (request) => {
      const parameters = revealed.get(request);
      if (parameters === undefined) throw new ScriptError("this request was not recorded here");
      return parameters;
    },
    get left() {
      return CALLS.flatMap((call) => (left.get(call) ?? []).map(() => call));
    },
    assertPlayed: () => {
      const rest = CALLS.flatMap((call) => {
        const count = left.get(call)?.length ?? 0;
        return count > 0 ? [`${count} of ${call}`] : [];
      });
      if (rest.length > 0) throw new ScriptError(`answers were scripted and never asked for: ${rest.join(", ")}`);
    },
    /**
     * @param {RequestInfo | URL} input
     * @param {RequestInit} [init]
     */
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const asked = target(request.url);
      if (asked === undefined) return unscripted(`no method of the password set: ${request.url}`)(request);
      const { call, method } = asked;
      // Taken before anything is awaited, so that answers are played in the order of the requests.
      const answer = left.get(call)?.shift();
      const count = (counts.get(call) ?? 0) + 1;
      counts.set(call, count);
      /** @type {unknown[]} */
      let parameters = [];
      /** @type {RecordedRequest} */
      const recorded = {
        ...asked,
        // The key of checkKey stands alone, not in a container.
        get parameters() {
          return call === "checkKey" ? parameters.map(() => REDACTED) : /** @type {unknown[]} */ (redacted(parameters));
        },
      };
      requests.push(recorded);
      try {
        parameters = JSON.parse(await request.text()).parameters;
      } catch {
        return unscripted(`the body of ${call} is no JSON`)(request);
      }
      revealed.set(recorded, parameters);
      if (answer === undefined) {
        return unscripted(`no answer is scripted for the ${ordinal(count)} call of ${call} (${method})`)(request);
      }
      return answer(request);
    },
  });
}

// ----------------------------------------------------------------------------------------- fixture states

const LINK = /** @type {const} */ (["requestLink", "openKey", "cancel"]);
const MINUTE_MILLISECONDS = 60_000;

const QUESTIONS = [
  { id: 1, question: "What was the name of your first pet?" },
  { id: 2, question: "In what city were you born?" },
  { id: 3, question: "What is the title of the book that you have read more often than any other book?" },
];

/** @returns {FixtureStates} */
export function fixtureStates(now = Date.now()) {
  /** @type {FixtureStates["idle"]} */
  const idle = { kind: "idle", actions: LINK, problem: null };
  /** @type {FixtureStates["checkingKey"]} */
  const checkingKey = { kind: "checkingKey", actions: ["cancel"], attempt: 1 };
  /** @type {FixtureStates["enterPassword"]} */
  const enterPassword = {
    kind: "enterPassword",
    actions: ["submitPassword", "cancel"],
    requirements: DOCUMENTED,
    problem: null,
    violations: [],
    serverMessage: null,
  };
  /** @type {FixtureStates["securityQuestion"]} */
  const securityQuestion = {
    kind: "securityQuestion",
    actions: ["submitPassword", "answerSecurityQuestion", "cancel"],
    questions: QUESTIONS,
    chosen: null,
    wrong: false,
  };
  /** @type {FixtureStates["verisign"]} */
  const verisign = {
    kind: "verisign",
    actions: ["submitPassword", "submitCode", "cancel"],
    second: false,
    wrong: false,
  };
  /** @type {FixtureStates["totp"]} */
  const totp = { kind: "totp", actions: ["submitPassword", "submitCode", "cancel"], wrong: false };
  /** @type {FixtureStates["phone"]} */
  const phone = { kind: "phone", actions: ["submitPassword", "startPhone", "cancel"], problem: null };
  /** @type {FixtureStates["keyRejected"]} */
  const keyRejected = { kind: "keyRejected", actions: LINK, mayHaveBeenSet: false };
  /** @type {FixtureStates["retryable"]} */
  const retryableSubmit = {
    kind: "retryable",
    actions: ["submitPassword", "retry", "cancel"],
    from: "submit",
    code: "busy",
  };
  /** @type {FixtureStates["cancelled"]} */
  const cancelled = { kind: "cancelled", actions: [], mayHaveBeenSet: false };
  return frozen({
    idle,
    idleUsernameMissing: { ...idle, problem: "username_missing" },
    requestingLink: { kind: "requestingLink", actions: ["cancel"] },
    linkSent: { kind: "linkSent", actions: LINK },
    gate: { kind: "gate", actions: ["proceed", "cancel"] },
    checkingKey,
    checkingKeyAgain: { ...checkingKey, attempt: 2 },
    loadingRequirements: { kind: "loadingRequirements", actions: ["cancel"], attempt: 1 },
    enterPassword,
    enterPasswordDemanding: {
      ...enterPassword,
      requirements: {
        ...DOCUMENTED,
        minimumPasswordLengthRequirement: 8,
        maximumPasswordLengthRequirement: 128,
        uppercaseCountRequirement: 2,
        digitCountRequirement: 3,
      },
    },
    enterPasswordRefused: {
      ...enterPassword,
      problem: "password_refused",
      violations: ["special", "notUsername"],
      serverMessage: "Your portal password must contain one of the special characters and not match your username.",
    },
    enterPasswordMissing: { ...enterPassword, problem: "password_missing" },
    submitting: { kind: "submitting", actions: ["cancel"] },
    securityQuestion,
    securityQuestionWrong: { ...securityQuestion, questions: QUESTIONS.slice(0, 1), chosen: 1, wrong: true },
    verisign,
    verisignWrong: { ...verisign, wrong: true },
    verisignSecond: { ...verisign, second: true },
    totp,
    totpWrong: { ...totp, wrong: true },
    phone,
    phoneDenied: { ...phone, problem: "denied" },
    phoneTimedOut: { ...phone, problem: "timed_out" },
    phoneStopped: { ...phone, problem: "stopped" },
    phoneWaiting: {
      kind: "phoneWaiting",
      actions: ["stopWaiting", "cancel"],
      attempt: 3,
      nextPollAt: null,
      deadline: now + 1.75 * MINUTE_MILLISECONDS,
    },
    locked: { kind: "locked", actions: ["cancel"], until: now + 28.5 * MINUTE_MILLISECONDS, estimated: true },
    keyRejected,
    keyRejectedMayHaveBeenSet: { ...keyRejected, mayHaveBeenSet: true },
    requestRejected: {
      kind: "requestRejected",
      actions: LINK,
      serverMessage: "Your request cannot be processed. Please contact support.",
    },
    retryable: { kind: "retryable", actions: ["retry", "cancel"], from: "checkKey", code: "connection" },
    retryableSubmit,
    retryableAfterLockout: { ...retryableSubmit, code: null },
    verifyingOutcome: { kind: "verifyingOutcome", actions: ["cancel"], attempt: 1 },
    outcomeUnknown: {
      kind: "outcomeUnknown",
      actions: ["requestLink", "openKey", "checkOutcome", "cancel"],
      keyGone: false,
    },
    outcomeUnknownKeyGone: { kind: "outcomeUnknown", actions: LINK, keyGone: true },
    done: { kind: "done", actions: [] },
    failed: {
      kind: "failed",
      actions: ["requestLink", "retry", "cancel"],
      code: "unknown_fault",
      from: "submit",
      faultCode: "SoftLayer_Exception_User_Customer_Unexpected",
      serverMessage: "The moon is in the wrong phase.",
    },
    cancelled,
    cancelledMayHaveBeenSet: { ...cancelled, mayHaveBeenSet: true },
    engineUnavailable: { kind: "engineUnavailable", actions: [], mayHaveBeenSet: false },
  });
}

/**
 * @template T
 * @param {T} value
 * @returns {T}
 */
function frozen(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
