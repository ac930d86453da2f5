/**
 * Looks a password up in a breach database by k-anonymity: only the first five hexadecimal digits of its SHA-1 leave
 * the browser, and the database returns every hash that begins with them.
 */

// Nothing else in the package imports this file statically, and it imports almost nothing of the package, so pages that
// do not use it do not load it.

import { bare, createRequireThat, isPlainObject } from "./own.js";

const requireThat = /* @__PURE__ */ createRequireThat("breach-check");

export interface BreachOptions {
  /**
   * The address to which the five digits are appended. The default is `https://api.pwnedpasswords.com/range/`. It may
   * be relative to the page. The answer has a line `SUFFIX:COUNT` for each hash of the range.
   */
  readonly endpoint?: string;
  /** Used in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Ends the wait. */
  readonly signal?: AbortSignal;
  /** The default is 5000. */
  readonly timeoutMilliseconds?: number;
}

export type BreachResult =
  /** `count`: how often the password was seen. */
  | { readonly status: "found"; readonly count: number }
  | { readonly status: "notFound" }
  /** The database could not be reached, or its answer was not valid. */
  | { readonly status: "unknown" };

const DEFAULT_ENDPOINT = "https://api.pwnedpasswords.com/range/";
const DEFAULT_TIMEOUT_MILLISECONDS = 5000;

/** How many bytes of an answer are read. A range with its padding has a tenth of that. */
const LONGEST_ANSWER = 2 ** 20;
/** How many hexadecimal digits of the hash are sent. */
const PREFIX_LENGTH = 5;
const LINE = /^([0-9A-F]{35}):(\d+)$/i;

const UNKNOWN: BreachResult = Object.freeze({ status: "unknown" });

/**
 * Never rejects because of the network. If the database cannot be reached, the result is `unknown`, which should not
 * prevent anybody from setting the password.
 *
 * @throws TypeError if the password is not a string, or an option is unknown or has the wrong type.
 */
export async function checkBreach(password: string, options: BreachOptions = {}): Promise<BreachResult> {
  requireThat(typeof password === "string", "password", "a string", password);
  requireThat(isPlainObject(options), "options", "an object, a plain one", options);
  const {
    endpoint = DEFAULT_ENDPOINT,
    fetch = globalThis.fetch,
    signal,
    timeoutMilliseconds = DEFAULT_TIMEOUT_MILLISECONDS,
    ...others
  } = bare(options);
  // Without its end, the digits would be added to another word, and the answer would always be unknown.
  const isAddress = typeof endpoint === "string" && /^(?!(?!https?:)[a-z]+:).*[/=?]$/i.test(endpoint);
  requireThat(isAddress, "endpoint", "an http or https address that ends with /, = or ?", endpoint);
  requireThat(typeof fetch === "function", "fetch", "a function", fetch);
  requireThat(
    signal === undefined || typeof signal?.addEventListener === "function", "signal", "an AbortSignal", signal,
  );
  requireThat(
    timeoutMilliseconds > 0 && timeoutMilliseconds < 2 ** 31,
    "timeoutMilliseconds", "a number from 1", timeoutMilliseconds,
  );
  for (const [name, value] of Object.entries(others)) {
    requireThat(false, name, "none of the options, which are endpoint, fetch, signal and timeoutMilliseconds", value);
  }
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  const timer = setTimeout(abort, timeoutMilliseconds);
  try {
    return await Promise.race([ask(password, endpoint, fetch, controller.signal), whenAborted(controller.signal)]);
  } catch {
    // Offline, blocked, or no WebCrypto outside secure contexts. None of these may prevent anybody from going on.
    return UNKNOWN;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

async function ask(
  password: string,
  endpoint: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<BreachResult> {
  // An unpaired surrogate has no UTF-8, so the hash would be that of another text.
  if (/\p{Surrogate}/u.test(password)) return UNKNOWN;
  const hash = await sha1(password);
  if (signal.aborted) return UNKNOWN;
  const response = await fetch(endpoint + hash.slice(0, PREFIX_LENGTH), bare<RequestInit>({
    // The answer is padded with lines that count 0, so that its length does not reveal the range.
    headers: bare({ "Add-Padding": "true" }),
    credentials: "omit",
    // The address contains a part of the hash, which nobody else may see or store.
    redirect: "error",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal,
  }));
  if (!response.ok) return UNKNOWN;
  const lines = (await read(response)).trim().split(/\r?\n/).map((line) => LINE.exec(line));
  // Refuses the page of a captive portal, and an answer that was cut off and may lack the line that matters.
  if (lines.includes(null)) return UNKNOWN;
  const suffix = hash.slice(PREFIX_LENGTH);
  const count = Number(lines.find((line) => line?.[1]?.toUpperCase() === suffix)?.[2] ?? 0);
  return count > 0 ? { status: "found", count } : { status: "notFound" };
}

/** Reads the body. Throws if it is too long. */
async function read(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  // A portal's own `fetch` may return a response without a stream.
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LONGEST_ANSWER) break;
    text += decoder.decode(value, { stream: true });
  }
  void reader.cancel().catch(() => {});
  throw new RangeError("too long");
}

function whenAborted(signal: AbortSignal): Promise<BreachResult> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(UNKNOWN);
    else signal.addEventListener("abort", () => resolve(UNKNOWN));
  });
}

/** The SHA-1 of the text in UTF-8, in hexadecimal. The database is sorted by it. */
async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("").toUpperCase();
}
