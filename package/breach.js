// Asks a register of breached passwords by k-anonymity. Nothing of the package needs it, and it needs nothing of the
// package: who does not import it ships none of it.

/** @import { BreachOptions, BreachResult } from "./breach.js" */

const DEFAULT_ENDPOINT = "https://api.pwnedpasswords.com/range/";
const DEFAULT_TIMEOUT_MILLISECONDS = 5000;

/** How much of the hash is told, in hexadecimal digits. */
const PREFIX_LENGTH = 5;
const LINE = /^([0-9A-F]{35}):(\d+)$/i;

/** @type {BreachResult} */
const UNKNOWN = Object.freeze({ status: "unknown" });

/**
 * @param {string} password
 * @param {BreachOptions} [options]
 * @returns {Promise<BreachResult>}
 */
export async function checkBreach(password, options = {}) {
  if (typeof password !== "string") throw new TypeError("password must be a string");
  const { endpoint = DEFAULT_ENDPOINT, fetch = globalThis.fetch, signal } = options;
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  const timer = setTimeout(abort, options.timeoutMilliseconds ?? DEFAULT_TIMEOUT_MILLISECONDS);
  try {
    return await Promise.race([ask(password, endpoint, fetch, controller.signal), aborted(controller.signal)]);
  } catch {
    // Offline, blocked, no WebCrypto outside secure contexts: whatever it is, it must stand in nobody's way.
    return UNKNOWN;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/**
 * @param {string} password
 * @param {string} endpoint
 * @param {typeof globalThis.fetch} fetch
 * @param {AbortSignal} signal
 * @returns {Promise<BreachResult>}
 */
async function ask(password, endpoint, fetch, signal) {
  // Half a character has no UTF-8: another text would be asked about.
  if (/\p{Surrogate}/u.test(password)) return UNKNOWN;
  const hash = await sha1(password);
  if (signal.aborted) return UNKNOWN;
  const response = await fetch(endpoint + hash.slice(0, PREFIX_LENGTH), {
    // Padded with lines that count 0, so that the length of the answer does not tell which range was asked for.
    headers: { "Add-Padding": "true" },
    credentials: "omit",
    // The address is a part of the hash: it is told to nobody else, and kept nowhere.
    redirect: "error",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal,
  });
  if (!response.ok) return UNKNOWN;
  const lines = (await response.text()).trim().split(/\r?\n/).map((line) => LINE.exec(line));
  // The page of a captive portal is no answer, and half an answer might lack the very line.
  if (lines.includes(null)) return UNKNOWN;
  const suffix = hash.slice(PREFIX_LENGTH);
  const count = Number(lines.find((line) => line?.[1]?.toUpperCase() === suffix)?.[2] ?? 0);
  return count > 0 ? { status: "found", count } : { status: "notFound" };
}

/** @param {AbortSignal} signal @returns {Promise<BreachResult>} */
function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(UNKNOWN);
    else signal.addEventListener("abort", () => resolve(UNKNOWN), { once: true });
  });
}

/** SHA-1 of the UTF-8, since the register is kept by it, in hexadecimal. @param {string} text */
async function sha1(text) {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("").toUpperCase();
}
