/**
 * For the tests and stories of a portal: a `fetch` that plays a script, and one state of every kind.
 *
 * Importing has no effect, and nothing here needs Node. `softlayer-password-set/testing/node` starts the sandbox.
 */

import type { ElementState } from "./element.js";
import type { CompleteRequirements, Requirements, SecurityQuestion, Service } from "./index.js";

// No other module of the package loads this one.

import { reportUncaught } from "./errors.js";
import { bare, describe, isPlainObject } from "./own.js";

// ----------------------------------------------------------------------------------------------- script

/** The calls of the flow. The names are those of `RetryableState.from`, and `checkPhone`. */
export type ScriptedCall =
  /** `initiatePortalPasswordChange` */
  | "requestLink"
  /** `getUserIdForPasswordSet`: asks whose key it is, and after a lost answer whether it is still valid. */
  | "checkKey"
  /** `getRequirementsForPasswordSet` */
  | "loadRequirements"
  /** `processPasswordSetRequest` */
  | "submit"
  /** `checkPhoneFactorAuthenticationForPasswordSet` */
  | "checkPhone";

/** Answers one request: one of {@link answers}, or your own function. */
export type ScriptedAnswer = (request: Request) => Promise<Response>;

/** The answers to each call, in order. A single answer is a list of one. */
export type Script = { readonly [Call in ScriptedCall]?: ScriptedAnswer | readonly ScriptedAnswer[] };

/** The argument of {@link answers.requirements}. The flow sends other members back unchanged. */
export interface ScriptedContainer extends Requirements {
  readonly securityQuestions?: readonly SecurityQuestion[];
  readonly [member: string]: unknown;
}

/**
 * The service's answers. Exception classes and the beginnings of messages are those of the vendor's documentation. The
 * HTTP statuses and the rest of the messages are not documented.
 */
export interface Answers {
  /** requestLink: a link was sent. The answer is the same if the user does not exist. */
  linkRequested(): ScriptedAnswer;
  /** requestLink: no username was given. */
  usernameMissing(): ScriptedAnswer;
  /** checkKey: the key is valid. */
  keyLives(userId?: number): ScriptedAnswer;
  /** Any call with a key: it is wrong, expired or used. */
  keyRefused(): ScriptedAnswer;
  /** loadRequirements: the account has changed since the link was sent. */
  requestRefused(): ScriptedAnswer;
  /** loadRequirements: the container with the policy and the security questions. By default, the documented policy. */
  requirements(container?: ScriptedContainer): ScriptedAnswer;
  /** submit, checkPhone: the password is set. */
  passwordSet(): ScriptedAnswer;
  /** submit, checkPhone: rules are violated, each a phrase that follows "Your portal password must". */
  passwordRefused(...violations: readonly string[]): ScriptedAnswer;
  /** submit: no password was given. */
  passwordMissing(): ScriptedAnswer;
  /**
   * submit: a security question is unanswered, or its answer is wrong. The questions come with {@link requirements}.
   */
  securityAnswerRequired(): ScriptedAnswer;
  /** submit: a VeriSign code is missing or wrong. */
  verisignCodeRequired(): ScriptedAnswer;
  /** submit: the VeriSign credential is out of step. */
  secondVerisignCodeRequired(): ScriptedAnswer;
  /** submit: a time-based code is missing or wrong. */
  totpCodeRequired(): ScriptedAnswer;
  /** submit: the person has to confirm by phone. */
  phoneRequired(): ScriptedAnswer;
  /** submit and checkPhone: there is no confirmation by phone yet. */
  awaitingPhone(): ScriptedAnswer;
  /** submit, checkPhone: the second factor was refused, or nobody confirmed by phone. */
  authenticationFailed(): ScriptedAnswer;
  /** The account is locked for 30 minutes. */
  accountLocked(): ScriptedAnswer;
  /** Any other exception. `code` is the full `SoftLayer_Exception_…`, or null for none. */
  fault(exception: { readonly error: string; readonly code?: string | null; readonly status?: number }): ScriptedAnswer;
  /**
   * Status 429. The flow repeats requests that only read: at once with `retryAfterSeconds: 0`, after a random wait
   * without it, and not at all over 30 seconds.
   */
  busy(options?: { readonly retryAfterSeconds?: number }): ScriptedAnswer;
  /**
   * Status 500 without an exception, as from a proxy. The flow repeats the request as with {@link busy}.
   */
  serverError(options?: { readonly retryAfterSeconds?: number }): ScriptedAnswer;
  /** Status 200 with a body that is not an answer of the API, by default HTML. */
  unintelligible(body?: string): ScriptedAnswer;
  /**
   * No answer. The next answer of the script decides whether the request was carried out. For a lost submit, that is
   * `keyLives` or `keyRefused` of checkKey.
   */
  connectionLost(): ScriptedAnswer;
  /** No answer until the flow aborts the request: see the option `timeoutMilliseconds`. */
  never(): ScriptedAnswer;
  /** The answer after a time. */
  delayed(milliseconds: number, answer: ScriptedAnswer): ScriptedAnswer;
  /** The answer once you release it. Until then, a test can check the waiting state. */
  held(answer: ScriptedAnswer): HeldAnswer;
}

export interface HeldAnswer extends ScriptedAnswer {
  release(): void;
}

/** The method behind each call. */
const METHODS: Readonly<Record<ScriptedCall, string>> = {
  requestLink: "initiatePortalPasswordChange",
  checkKey: "getUserIdForPasswordSet",
  loadRequirements: "getRequirementsForPasswordSet",
  submit: "processPasswordSetRequest",
  checkPhone: "checkPhoneFactorAuthenticationForPasswordSet",
};
const CALLS = Object.keys(METHODS) as readonly ScriptedCall[];

/** Members of the API's containers with secrets. */
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

/** The user whose key is valid, if a test names none. */
const USER_ID = 100_001;

const DOCUMENTED: CompleteRequirements = Object.freeze({
  minimumPasswordLengthRequirement: 9,
  maximumPasswordLengthRequirement: 19,
  uppercaseCountRequirement: 1,
  lowercaseCountRequirement: 1,
  digitCountRequirement: 1,
  specialCharacterCountRequirement: 1,
  specialCharactersAllowed: "_-|@.,?/!~#$%^&*(){}[]\\+=",
});

// ----------------------------------------------------------------------------------------------- answers

function response(status: number, body: string, headers?: Record<string, string>): ScriptedAnswer {
  const all = { "content-type": "application/json", ...headers };
  return async () => new Response(body, { status, headers: all });
}

function result(value: unknown): ScriptedAnswer {
  return response(200, JSON.stringify(value));
}

/** @param code the class without `SoftLayer_Exception_` */
function exception(code: string, error: string): ScriptedAnswer {
  return response(500, JSON.stringify({ error, code: `SoftLayer_Exception_${code}` }));
}

function bindingException(name: string, error: string): ScriptedAnswer {
  return exception(`User_Customer_External_Binding_${name}`, error);
}

function retryAfter(options: { readonly retryAfterSeconds?: number } = {}): Record<string, string> {
  const { retryAfterSeconds } = bare(options);
  return retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
}

/**
 * Waits until `settle` is called or the request is aborted.
 *
 * @param begin returns the function that stops what it has begun
 */
function wait(request: Request, begin: (settle: () => void) => () => void): Promise<void> {
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

export const answers: Answers = Object.freeze<Answers>({
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
  fault: (fault) => {
    const { error, code = null, status = 500 } = bare(fault);
    return response(status, JSON.stringify(code === null ? { error } : { error, code }));
  },
  busy: (options) => response(429, "Too many requests.\n", { "content-type": "text/plain", ...retryAfter(options) }),
  serverError: (options) =>
    response(500, "Internal server error.\n", { "content-type": "text/plain", ...retryAfter(options) }),
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
    const waiting = new Set<() => void>();
    const held = async (request: Request) => {
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
});

// ----------------------------------------------------------------------------------------- scripted fetch

/** A request as the service would have received it, with `"…"` in place of secrets. */
export interface RecordedRequest {
  readonly call: ScriptedCall;
  /** The API's method. */
  readonly method: string;
  readonly service: Service | (string & {});
  /** The id in the path; null if there is none. */
  readonly userId: number | null;
  readonly parameters: readonly unknown[];
}

export interface ScriptedFetchOptions {
  /**
   * Called for a request without an answer in the script. By default, the error is thrown where nothing catches it, so
   * that the test fails. The flow itself ends in `failed`, with the error's message as `serverMessage`.
   */
  readonly onUnscripted?: (error: Error) => void;
}

export interface ScriptedFetch {
  /** For the option `fetch` of a flow or of the element. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** The requests in the order in which they were sent. */
  readonly requests: readonly RecordedRequest[];
  /** The parameters of a request with their secrets. */
  reveal(request: RecordedRequest): readonly unknown[];
  /** The calls whose answers were not used yet. */
  readonly left: readonly ScriptedCall[];
  /** @throws Error if answers are left. */
  assertPlayed(): void;
}

/** An error for a script or a request that does not fit the test. */
class ScriptError extends Error {
  override name = "ScriptError";
}

function redacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, SECRET_MEMBERS.has(name) ? REDACTED : redacted(member)]),
  );
}

/** The call to which an address belongs. */
function target(url: string) {
  const [method = "", ...before] = new URL(url).pathname.replace(/\.json$/, "").split("/").reverse();
  const call = CALLS.find((each) => METHODS[each] === method);
  const userId = /^\d+$/.test(before[0] ?? "") ? Number(before.shift()) : null;
  return call && { call, method, userId, service: before[0] ?? "" };
}

function ordinal(count: number) {
  const suffix = { one: "st", two: "nd", few: "rd" }[
    String(new Intl.PluralRules("en", { type: "ordinal" }).select(count))
  ];
  return `${count}${suffix ?? "th"}`;
}

/** @returns the answers of each call, in their order */
function readScript(script: Script): Map<ScriptedCall, ScriptedAnswer[]> {
  if (!isPlainObject(script)) {
    throw new ScriptError(
      `the script must be an object, and is ${describe(script)} (docs/testing.md#a-scripted-service)`,
    );
  }
  const left = new Map<ScriptedCall, ScriptedAnswer[]>();
  for (const [call, given] of Object.entries(script)) {
    if (!CALLS.includes(call as ScriptedCall)) {
      throw new ScriptError(`there is no call "${call}": a script has ${CALLS.join(", ")}`);
    }
    const list = Array.isArray(given) ? [...given] : given === undefined ? [] : [given];
    if (list.some((answer) => typeof answer !== "function")) {
      throw new ScriptError(`the script of ${call} holds something that is no answer: take them from \`answers\``);
    }
    left.set(call as ScriptedCall, list);
  }
  return left;
}

/**
 * A `fetch` that plays the script.
 *
 * @throws Error if the script names an unknown call, or holds something that is no answer.
 */
export function scriptedFetch(script: Script, options: ScriptedFetchOptions = {}): ScriptedFetch {
  const { onUnscripted = reportUncaught, ...others } = bare(options);
  for (const name of Object.keys(others)) throw new ScriptError(`there is no option ${name}, but onUnscripted`);
  const left = readScript(script);
  const requests: RecordedRequest[] = [];
  const revealed = new WeakMap<RecordedRequest, readonly unknown[]>();
  const counts = new Map<ScriptedCall, number>();

  const unscripted = (what: string) => {
    const error = new ScriptError(`${what}. Asked so far: ${requests.map(({ call }) => call).join(", ") || "nothing"}.`);
    onUnscripted(error);
    // The flow does not try again after this refusal, so there are no further errors.
    return answers.fault({ error: error.message, code: "SoftLayer_Exception_StandIn_Unscripted" });
  };

  return Object.freeze({
    requests,
    reveal: (request: RecordedRequest) => {
      const parameters = revealed.get(request);
      if (parameters === undefined) throw new ScriptError("this request was not recorded here");
      return parameters;
    },
    get left() {
      return CALLS.flatMap((call) => (left.get(call) ?? []).map(() => call));
    },
    assertPlayed: () => {
      const rest = CALLS.filter((call) => left.get(call)?.length).map((call) => `${left.get(call)?.length} of ${call}`);
      if (rest.length > 0) throw new ScriptError(`answers were scripted and never asked for: ${rest.join(", ")}`);
    },
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      const asked = target(request.url);
      if (asked === undefined) return unscripted(`no method of the password set: ${request.url}`)(request);
      const { call, method } = asked;
      // Take the answer before awaiting anything, so that answers are played in the order of the requests.
      const answer = left.get(call)?.shift();
      const count = (counts.get(call) ?? 0) + 1;
      counts.set(call, count);
      let parameters: unknown[] = [];
      const recorded: RecordedRequest = {
        ...asked,
        // The key of checkKey is not in a container.
        get parameters() {
          return call === "checkKey" ? parameters.map(() => REDACTED) : (redacted(parameters) as unknown[]);
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
      const response: unknown = await answer(request);
      if (typeof response === "function") return unscripted(`an answer of ${call} is a function of \`answers\` that was not called`)(request);
      return response as Response;
    },
  });
}

// ----------------------------------------------------------------------------------------- fixture states

type OneOfEachKind = { readonly [Kind in ElementState["kind"]]: Extract<ElementState, { readonly kind: Kind }> };

/** A state of every kind under the kind's name, and the variants that look different. */
export interface FixtureStates extends OneOfEachKind {
  readonly idleUsernameMissing: OneOfEachKind["idle"];
  /** The first try has failed. */
  readonly checkingKeyAgain: OneOfEachKind["checkingKey"];
  /** The service is busy, and the request is repeated later. The same for the two below. */
  readonly checkingKeyBusy: OneOfEachKind["checkingKey"];
  readonly loadingRequirementsBusy: OneOfEachKind["loadingRequirements"];
  readonly verifyingOutcomeBusy: OneOfEachKind["verifyingOutcome"];
  /** 8 to 128 characters, two uppercase letters, three digits. */
  readonly enterPasswordDemanding: OneOfEachKind["enterPassword"];
  readonly enterPasswordRefused: OneOfEachKind["enterPassword"];
  readonly enterPasswordMissing: OneOfEachKind["enterPassword"];
  readonly securityQuestionWrong: OneOfEachKind["securityQuestion"];
  readonly verisignWrong: OneOfEachKind["verisign"];
  readonly verisignSecond: OneOfEachKind["verisign"];
  readonly totpWrong: OneOfEachKind["totp"];
  readonly phoneDenied: OneOfEachKind["phone"];
  readonly phoneTimedOut: OneOfEachKind["phone"];
  readonly phoneStopped: OneOfEachKind["phone"];
  readonly keyRejectedExpired: OneOfEachKind["keyRejected"];
  readonly keyRejectedMayHaveBeenSet: OneOfEachKind["keyRejected"];
  /** In `retryable` itself, a key could not be checked. */
  readonly retryableSubmit: OneOfEachKind["retryable"];
  readonly retryableAfterLockout: OneOfEachKind["retryable"];
  readonly retryableChallenge: OneOfEachKind["retryable"];
  readonly retryableOffline: OneOfEachKind["retryable"];
  readonly retryableSubmitOffline: OneOfEachKind["retryable"];
  /** In `outcomeUnknown` itself, the service could not be asked. */
  readonly outcomeUnknownKeyGone: OneOfEachKind["outcomeUnknown"];
  /** In `failed` itself, a password got an undocumented answer. */
  readonly failedPolicyImpossible: OneOfEachKind["failed"];
  readonly cancelledMayHaveBeenSet: OneOfEachKind["cancelled"];
}

const LINK = ["requestLink", "openKey", "cancel"] as const;
const RESTING = { busy: false, mayHaveBeenSet: false } as const;
const BUSY = { busy: true, mayHaveBeenSet: false } as const;
const DOUBTED = { busy: false, mayHaveBeenSet: true } as const;
const MINUTE_MILLISECONDS = 60_000;

const QUESTIONS = [
  { id: 1, question: "What was the name of your first pet?" },
  { id: 2, question: "In what city were you born?" },
  { id: 3, question: "What is the title of the book that you have read more often than any other book?" },
];

/**
 * States for stories and visual tests: `element.renderState(fixtureStates().totp)`. They are frozen.
 *
 * @param now the time from which deadlines are counted, in milliseconds since 1970. The default is the current time
 */
export function fixtureStates(now: number = Date.now()): FixtureStates {
  if (!Number.isFinite(now)) throw new TypeError(`now must be a time in milliseconds, and is ${describe(now)} (docs/testing.md#states-for-stories)`);
  const idle: FixtureStates["idle"] = { kind: "idle", actions: LINK, ...RESTING, problem: null };
  const checkingKey: FixtureStates["checkingKey"] = {
    kind: "checkingKey",
    actions: ["stopWaiting", "cancel"],
    ...BUSY,
    attempt: 1,
    code: null,
    nextTryAt: null,
  };
  const verifyingOutcome: FixtureStates["verifyingOutcome"] = {
    ...checkingKey,
    kind: "verifyingOutcome",
    mayHaveBeenSet: true,
    code: "connection",
  };
  const isBusy = { code: "busy", nextTryAt: now + 20_000 } as const;
  const enterPassword: FixtureStates["enterPassword"] = {
    kind: "enterPassword",
    actions: ["submitPassword", "cancel"],
    ...RESTING,
    requirements: DOCUMENTED,
    problem: null,
    violations: [],
    serverMessage: null,
  };
  const securityQuestion: FixtureStates["securityQuestion"] = {
    kind: "securityQuestion",
    actions: ["submitPassword", "answerSecurityQuestion", "cancel"],
    ...RESTING,
    questions: QUESTIONS,
    chosen: null,
    wrong: false,
  };
  const verisign: FixtureStates["verisign"] = {
    kind: "verisign",
    actions: ["submitPassword", "submitCode", "cancel"],
    ...RESTING,
    second: false,
    wrong: false,
  };
  const totp: FixtureStates["totp"] = {
    kind: "totp",
    actions: ["submitPassword", "submitCode", "cancel"],
    ...RESTING,
    wrong: false,
  };
  const phone: FixtureStates["phone"] = {
    kind: "phone",
    actions: ["submitPassword", "startPhone", "cancel"],
    ...RESTING,
    problem: null,
  };
  const keyRejected: FixtureStates["keyRejected"] = {
    kind: "keyRejected",
    actions: LINK,
    ...RESTING,
    problem: "unknown",
  };
  const retryable: FixtureStates["retryable"] = {
    kind: "retryable",
    actions: ["requestLink", "retry", "cancel"],
    ...RESTING,
    from: "checkKey",
    code: "connection",
  };
  const retryableSubmit: FixtureStates["retryable"] = {
    kind: "retryable",
    actions: ["requestLink", "submitPassword", "retry", "cancel"],
    ...DOUBTED,
    from: "submit",
    code: "busy",
  };
  const cancelled: FixtureStates["cancelled"] = { kind: "cancelled", actions: [], ...RESTING };
  return frozen({
    idle,
    idleUsernameMissing: { ...idle, problem: "username_missing" },
    requestingLink: { kind: "requestingLink", actions: ["cancel"], ...BUSY },
    linkSent: { kind: "linkSent", actions: LINK, ...RESTING },
    gate: { kind: "gate", actions: ["proceed", "cancel"], ...RESTING },
    checkingKey,
    checkingKeyAgain: { ...checkingKey, attempt: 2, code: "connection" },
    checkingKeyBusy: { ...checkingKey, ...isBusy },
    loadingRequirements: { ...checkingKey, kind: "loadingRequirements" },
    loadingRequirementsBusy: { ...checkingKey, kind: "loadingRequirements", ...isBusy },
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
    submitting: { kind: "submitting", actions: ["cancel"], busy: true, mayHaveBeenSet: true },
    securityQuestion,
    securityQuestionWrong: { ...securityQuestion, questions: QUESTIONS.slice(0, 1), chosen: 1, wrong: true },
    verisign,
    verisignWrong: { ...verisign, wrong: true },
    verisignSecond: { ...verisign, second: true },
    totp,
    totpWrong: { ...totp, wrong: true },
    phone,
    phoneDenied: { ...phone, problem: "denied" },
    phoneTimedOut: { ...phone, mayHaveBeenSet: true, problem: "timed_out" },
    phoneStopped: { ...phone, mayHaveBeenSet: true, problem: "stopped" },
    phoneWaiting: {
      kind: "phoneWaiting",
      actions: ["stopWaiting", "cancel"],
      ...DOUBTED,
      attempt: 3,
      nextPollAt: null,
      deadline: now + 1.75 * MINUTE_MILLISECONDS,
    },
    locked: {
      kind: "locked",
      actions: ["cancel"],
      ...RESTING,
      until: now + 28.5 * MINUTE_MILLISECONDS,
    },
    keyRejected,
    keyRejectedExpired: { ...keyRejected, problem: "expired" },
    keyRejectedMayHaveBeenSet: { ...keyRejected, problem: "expired_or_used", mayHaveBeenSet: true },
    requestRejected: {
      kind: "requestRejected",
      actions: LINK,
      ...RESTING,
      serverMessage: "Your request cannot be processed. Please contact support.",
    },
    retryable,
    retryableChallenge: { ...retryable, from: "requestLink", code: "challenge" },
    retryableOffline: { ...retryable, code: "offline" },
    retryableSubmit,
    retryableSubmitOffline: { ...retryableSubmit, mayHaveBeenSet: false, code: "offline" },
    retryableAfterLockout: { ...retryableSubmit, mayHaveBeenSet: false, code: null },
    verifyingOutcome,
    verifyingOutcomeBusy: { ...verifyingOutcome, ...isBusy },
    outcomeUnknown: {
      kind: "outcomeUnknown",
      actions: ["requestLink", "openKey", "checkOutcome", "cancel"],
      ...DOUBTED,
      keyGone: false,
    },
    outcomeUnknownKeyGone: { kind: "outcomeUnknown", actions: LINK, ...DOUBTED, keyGone: true },
    done: { kind: "done", actions: [], ...DOUBTED },
    failed: {
      kind: "failed",
      actions: ["requestLink", "submitPassword", "retry", "cancel"],
      ...DOUBTED,
      code: "unknown_fault",
      from: "submit",
      faultCode: "SoftLayer_Exception_User_Customer_Unexpected",
      serverMessage: "The moon is in the wrong phase.",
    },
    failedPolicyImpossible: {
      kind: "failed",
      actions: ["requestLink", "retry", "cancel"],
      ...RESTING,
      code: "policy_impossible",
      from: "loadRequirements",
      faultCode: null,
      serverMessage: null,
    },
    cancelled,
    cancelledMayHaveBeenSet: { ...cancelled, mayHaveBeenSet: true },
    engineUnavailable: { kind: "engineUnavailable", actions: [], ...RESTING },
  });
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
