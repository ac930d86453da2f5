/**
 * For the tests and stories of a portal: a `fetch` that plays a script, and one state of every kind.
 *
 * Importing has no effect, and nothing here needs Node; the sandbox is started by `softlayer-password-set/testing/node`.
 */

import type { ElementState } from "./element.js";
import type { Requirements, SecurityQuestion, Service } from "./index.js";

// ----------------------------------------------------------------------------------------------- script

/** What the flow asks the service, in the words of `RetryableState.from`. */
export type ScriptedCall =
  /** `initiatePortalPasswordChange` */
  | "requestLink"
  /** `getUserIdForPasswordSet`: whose key it is, and, after a lost answer, whether it still lives. */
  | "checkKey"
  /** `getRequirementsForPasswordSet` */
  | "loadRequirements"
  /** `processPasswordSetRequest` */
  | "submit"
  /** `checkPhoneFactorAuthenticationForPasswordSet` */
  | "checkPhone";

/** How one request is answered. Those of {@link answers} are the service's; a function of your own does as well. */
export type ScriptedAnswer = (request: Request) => Promise<Response>;

/** The answers to each call, in order. One that stands alone is a list of one. */
export type Script = { readonly [Call in ScriptedCall]?: ScriptedAnswer | readonly ScriptedAnswer[] };

/** What {@link answers.requirements} may hold; further members go back to the service as they came. */
export interface ScriptedContainer extends Requirements {
  readonly securityQuestions?: readonly SecurityQuestion[];
  readonly [member: string]: unknown;
}

/**
 * What the service can answer. Exception classes and the beginnings of messages are those of its documentation; the HTTP
 * statuses and the rest of the messages are not documented.
 */
export interface Answers {
  /** requestLink: a link was sent, or there is no such user: the answer is the same. */
  linkRequested(): ScriptedAnswer;
  /** requestLink: no username was given. */
  usernameMissing(): ScriptedAnswer;
  /** checkKey: the key lives. */
  keyLives(userId?: number): ScriptedAnswer;
  /** Any call with a key: it is wrong, expired or used. */
  keyRefused(): ScriptedAnswer;
  /** loadRequirements: the account has changed since the link was sent. */
  requestRefused(): ScriptedAnswer;
  /** loadRequirements: the container with the policy and the security questions; without one, the documented policy. */
  requirements(container?: ScriptedContainer): ScriptedAnswer;
  /** submit, checkPhone: the password is set. */
  passwordSet(): ScriptedAnswer;
  /** submit, checkPhone: rules are violated, each a phrase that follows "Your portal password must". */
  passwordRefused(...violations: readonly string[]): ScriptedAnswer;
  /** submit: no password was given. */
  passwordMissing(): ScriptedAnswer;
  /** submit: a security question is unanswered, or its answer is wrong. The questions come with {@link requirements}. */
  securityAnswerRequired(): ScriptedAnswer;
  /** submit: a VeriSign code is missing or wrong. */
  verisignCodeRequired(): ScriptedAnswer;
  /** submit: the VeriSign credential is out of step. */
  secondVerisignCodeRequired(): ScriptedAnswer;
  /** submit: a time-based code is missing or wrong. */
  totpCodeRequired(): ScriptedAnswer;
  /** submit: the phone is to be asked. */
  phoneRequired(): ScriptedAnswer;
  /** submit after the phone was asked, and checkPhone: nobody has answered yet. */
  awaitingPhone(): ScriptedAnswer;
  /** submit, checkPhone: the second factor was refused, or nobody answered the phone. */
  authenticationFailed(): ScriptedAnswer;
  /** The account is locked for 30 minutes. */
  accountLocked(): ScriptedAnswer;
  /** Any other exception: `code` in full, `SoftLayer_Exception_…`; null for none. */
  fault(exception: { readonly error: string; readonly code?: string | null; readonly status?: number }): ScriptedAnswer;
  /**
   * Status 429. The flow asks again by itself what can be asked again: at once with `retryAfterSeconds: 0`, after a random
   * wait without, and not at all over 30 seconds.
   */
  busy(options?: { readonly retryAfterSeconds?: number }): ScriptedAnswer;
  /** Status 500 without an exception, as of something between the flow and the service; tried again as {@link busy}. */
  serverError(options?: { readonly retryAfterSeconds?: number }): ScriptedAnswer;
  /** Status 200 and something that the API does not answer; HTML by default. */
  unintelligible(body?: string): ScriptedAnswer;
  /**
   * No answer. Whether the request was carried out is told by what the script answers next: for a lost submit, `keyLives`
   * or `keyRefused` of checkKey.
   */
  connectionLost(): ScriptedAnswer;
  /** No answer until the flow gives the request up: see the option `timeoutMilliseconds`. */
  never(): ScriptedAnswer;
  /** The answer, after a while. */
  delayed(milliseconds: number, answer: ScriptedAnswer): ScriptedAnswer;
  /** The answer, once it is released: what is shown meanwhile can be looked at without a clock. */
  held(answer: ScriptedAnswer): HeldAnswer;
}

export interface HeldAnswer extends ScriptedAnswer {
  release(): void;
}

export const answers: Answers;

/** A request as the service would have got it, with `"…"` in place of secrets. */
export interface RecordedRequest {
  readonly call: ScriptedCall;
  /** The API's name for it. */
  readonly method: string;
  readonly service: Service | (string & {});
  /** From the path; null where it has none. */
  readonly userId: number | null;
  readonly parameters: readonly unknown[];
}

export interface ScriptedFetchOptions {
  /**
   * Told of a request that has no answer in the script. By default the error is thrown where nothing catches it, so that
   * test runners fail; the flow itself ends in `failed`, with the error's message as `serverMessage`.
   */
  readonly onUnscripted?: (error: Error) => void;
}

export interface ScriptedFetch {
  /** For the option `fetch` of a flow, or in place of the global one for the element. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** In the order they came. */
  readonly requests: readonly RecordedRequest[];
  /** The parameters of a request with their secrets. */
  reveal(request: RecordedRequest): readonly unknown[];
  /** The calls of the answers that nobody has asked for yet. */
  readonly left: readonly ScriptedCall[];
  /** @throws Error where answers are left. */
  assertPlayed(): void;
}

/**
 * A `fetch` that plays the script.
 *
 * @throws Error where the script names a call that there is not, or holds something that is no answer.
 */
export function scriptedFetch(script: Script, options?: ScriptedFetchOptions): ScriptedFetch;

// ----------------------------------------------------------------------------------------- fixture states

type OneOfEachKind = { readonly [Kind in ElementState["kind"]]: Extract<ElementState, { readonly kind: Kind }> };

/** A state of every kind under the kind's name, and the variants that look different. */
export interface FixtureStates extends OneOfEachKind {
  readonly idleUsernameMissing: OneOfEachKind["idle"];
  /** The first try was in vain. */
  readonly checkingKeyAgain: OneOfEachKind["checkingKey"];
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
  readonly keyRejectedMayHaveBeenSet: OneOfEachKind["keyRejected"];
  /** `retryable` itself is a key that could not be checked. */
  readonly retryableSubmit: OneOfEachKind["retryable"];
  readonly retryableAfterLockout: OneOfEachKind["retryable"];
  /** `outcomeUnknown` itself is the one in which the service could not be asked. */
  readonly outcomeUnknownKeyGone: OneOfEachKind["outcomeUnknown"];
  readonly cancelledMayHaveBeenSet: OneOfEachKind["cancelled"];
}

/**
 * States for stories and visual tests: `element.renderState(fixtureStates().totp)`. Frozen.
 *
 * @param now the time that deadlines are counted from, in milliseconds since 1970; default the current one.
 */
export function fixtureStates(now?: number): FixtureStates;
