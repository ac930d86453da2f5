import { describe } from "./own.js";

/** The stable code of a {@link PasswordSetError}. */
export type ErrorCode =
  /** `init` has not finished. */
  | "not_initialized"
  /** The WebAssembly module could not be loaded, or the platform lacks what it needs. */
  | "engine_unavailable"
  /**
   * An argument has the wrong type, is empty although a value is needed, or has unknown members. Or there are too many
   * arguments, or a method was called on something else than its object.
   */
  | "invalid_argument"
  /** There is no such option, or it has the wrong type or value. */
  | "invalid_option"
  /** The action is not among the `actions` of the current state. Nothing has changed. */
  | "invalid_transition"
  /** The object has been freed. */
  | "disposed"
  /** The minimum length is over the maximum length. */
  | "policy_minimum_over_maximum"
  /** A count of the policy is negative. */
  | "policy_negative_count"
  /** A member of the policy is not a whole number up to 4294967295, or not a string. */
  | "policy_wrong_type"
  /** No password of at most 16384 characters is known to meet the policy. */
  | "policy_impossible"
  /** The platform's source of random numbers failed, so that a generated password could be guessed. */
  | "random_unavailable";

/** Why a text cannot be what is asked for. It is not sent. */
export type InputProblem =
  /** Nothing is left once invisible characters are removed. */
  | "empty"
  /** The text has other characters than the digits of one code. */
  | "not_digits"
  | "too_short"
  | "too_long"
  /** A tab, a line end or an unusual space is inside, so it may be two texts. */
  | "blank_inside"
  /** The text has half of a character (an unpaired surrogate), which cannot be sent in a request. */
  | "half_character";

/** Every error that this package throws or rejects with. */
export interface PasswordSetError extends Error {
  readonly name: "PasswordSetError";
  readonly code: ErrorCode;
  /** With `invalid_argument`, if a text that a person typed is refused. Nothing has changed. */
  readonly reason?: InputProblem;
}

/** Texts that are surely not a key: a link, its query, or a missing value that became a text. */
const NO_KEY = /^\s*(https?:\/\/|\?\w+=|(undefined|null)\s*$|\[object )/i;

/** Where to read about the error. */
const HELP = " (docs/headless.md#errors)";

/** @internal */
export function createError(code: ErrorCode, message: string, cause?: unknown): PasswordSetError {
  const error = new Error(message + HELP, cause === undefined ? undefined : { cause });
  return Object.assign(error, { name: "PasswordSetError", code } as const);
}

function refuseInput(reason: InputProblem, message: string): PasswordSetError {
  return Object.assign(createError("invalid_argument", message), { reason });
}

/**
 * Calls the engine. If it throws, the message also says what was passed.
 *
 * @internal
 */
export function callEngine<T>(call: () => T, describeInput: (code: unknown) => string): T {
  try {
    return call();
  } catch (cause) {
    const error = Object(cause);
    if (error.name === "PasswordSetError") error.message += describeInput(error.code) + HELP;
    throw cause;
  }
}

/**
 * Says that a method was called without its object, as a function of its own, or on a proxy.
 *
 * @internal
 */
export function notItself(it: unknown): PasswordSetError {
  return createError(
    "invalid_argument",
    `a method must be called on its object, as in () => flow.retry(), and not on ${describe(it)} or a proxy`,
  );
}

/** @internal */
export function requireText(value: unknown, name: string): string {
  if (typeof value !== "string") {
    throw createError("invalid_argument", `${name} must be a string, and is ${describe(value)}`);
  }
  return value;
}

/**
 * Describes what was thrown, but not the value itself: a portal's error may contain the request, and so a secret.
 *
 * @internal
 */
export function reasonOf(cause: unknown): string {
  try {
    return String(cause instanceof Error ? cause.message : cause);
  } catch {
    return describe(cause);
  }
}

/**
 * Refuses unpaired surrogates. UTF-8 cannot represent them, so another text would be sent than was given.
 *
 * @internal
 */
export function requireSendableText(value: unknown, name: string): string {
  const text = requireText(value, name);
  if (text === "") throw refuseInput("empty", `${name} must not be empty`);
  if (/\p{Surrogate}/u.test(text)) throw refuseInput("half_character", `${name} holds half a character`);
  // The service would refuse the key, and the person would only read that the link does not work.
  if (name === "key" && NO_KEY.test(text)) {
    console.warn(
      "softlayer-password-set: key should be the key alone, as readRecoveryLink() answers it, " +
        `and is ${describe(text)}${HELP}`,
    );
  }
  return text;
}

/**
 * Reports what a portal's own function threw, as an event target would.
 *
 * @internal
 */
export function reportUncaught(cause: unknown): void {
  if (typeof reportError === "function") reportError(cause);
  else
    queueMicrotask(() => {
      throw cause;
    });
}
