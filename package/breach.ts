/**
 * Looks a password up in a breach database by k-anonymity: only the first five hexadecimal digits of its SHA-1 leave
 * the browser, and the database answers with every hash that begins with them.
 */

// Nothing else in the package imports this file statically, and it imports next to nothing of the package: pages that
// do not use it do not load it.

import { bare, createRequireThat, isPlainObject } from "./own.js";

const requireThat = /* @__PURE__ */ createRequireThat("breach-check");

export interface BreachOptions {
  /**
   * The address that the five digits are appended to; default `https://api.pwnedpasswords.com/range/`. May be relative
   * to the page. The answer has a line `SUFFIX:COUNT` for each hash of the range.
   */
  readonly endpoint?: string;
  /** Used in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Ends the wait. */
  readonly signal?: AbortSignal;
  /** Default 5000. */
  readonly timeoutMilliseconds?: number;
}

export type BreachResult =
  /** `count`: how often the password was seen. */
  | { readonly status: "found"; readonly count: number }
  | { readonly status: "notFound" }
  /** The database could not be asked, or gave no proper answer. */
  | { readonly status: "unknown" };

const DEFAULT_ENDPOINT = "https://api.pwnedpasswords.com/range/";
const DEFAULT_TIMEOUT_MILLISECONDS = 5000;

/** How many bytes of an answer are read: a range with its padding has a tenth of it. */
const LONGEST_ANSWER = 2 ** 20;
/** How many hexadecimal digits of the hash are sent. */
const PREFIX_LENGTH = 5;
const LINE = /^([0-9A-F]{35}):(\d+)$/i;

const UNKNOWN: BreachResult = Object.freeze({ status: "unknown" });

/**
 * Never rejects because of the network: if nothing can be found out, the result is `unknown`, which should block
 * nobody.
 *
 * @throws TypeError where the password is no string, or an option is none or has the wrong type.
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
  requireThat(typeof endpoint === "string", "endpoint", "a string", endpoint);
  requireThat(typeof fetch === "function", "fetch", "a function", fetch);
  requireThat(signal === undefined || typeof signal?.addEventListener === "function", "signal", "an AbortSignal", signal);
  requireThat(timeoutMilliseconds > 0 && timeoutMilliseconds < 2 ** 31, "timeoutMilliseconds", "a number from 1", timeoutMilliseconds);
  for (const [name, value] of Object.entries(others)) {
    requireThat(false, name, "none of the options, which are endpoint, fetch, signal and timeoutMilliseconds", value);
  }
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  const timer = setTimeout(abort, timeoutMilliseconds);
  try {
    return await Promise.race([ask(password, endpoint, fetch, controller.signal), aborted(controller.signal)]);
  } catch {
    // Offline, blocked, no WebCrypto outside secure contexts: whatever the reason, it must block nobody.
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
  // A lone surrogate has no UTF-8: the hash would be that of another text.
  if (/\p{Surrogate}/u.test(password)) return UNKNOWN;
  const hash = await sha1(password);
  if (signal.aborted) return UNKNOWN;
  const response = await fetch(endpoint + hash.slice(0, PREFIX_LENGTH), bare<RequestInit>({
    // Padded with lines that count 0, so that the length of the answer does not tell which range was asked for.
    headers: bare({ "Add-Padding": "true" }),
    credentials: "omit",
    // The address contains a part of the hash: nobody else may learn or keep it.
    redirect: "error",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal,
  }));
  if (!response.ok) return UNKNOWN;
  const lines = (await read(response)).trim().split(/\r?\n/).map((line) => LINE.exec(line));
  // The page of a captive portal is no answer, and a cut answer might lack the line that matters.
  if (lines.includes(null)) return UNKNOWN;
  const suffix = hash.slice(PREFIX_LENGTH);
  const count = Number(lines.find((line) => line?.[1]?.toUpperCase() === suffix)?.[2] ?? 0);
  return count > 0 ? { status: "found", count } : { status: "notFound" };
}

/** Reads the body as long as it is short enough. */
async function read(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  // A `fetch` of the portal's own may answer without a stream.
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

function aborted(signal: AbortSignal): Promise<BreachResult> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(UNKNOWN);
    else signal.addEventListener("abort", () => resolve(UNKNOWN));
  });
}

/** SHA-1 of the UTF-8, in hexadecimal: the database is sorted by it. */
async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("").toUpperCase();
}
