// Carries out the engine's orders: fetch and timers. It decides nothing about the protocol.

import type { Host as EngineHost } from "../target/wasm-bindgen/softlayer_password_set.js";
import { createClock } from "./clock.js";
import { reasonOf } from "./errors.js";
import type { Challenge, FlowEvent, FlowOptions, LossCode } from "./flow.js";
import { readChallengeAnswer } from "./options.js";

/** How often a hidden page checks whether it is visible again, in milliseconds. */
const HIDDEN_PAGE_INTERVAL = 500;

/**
 * How often a timer compares its wait with the clock, in milliseconds. `setTimeout` may stop counting while a machine
 * sleeps, and fires at once for waits over 2³¹ milliseconds.
 */
const LONGEST_SLICE = 5_000;

/** How far the clock may differ from the expected time, in milliseconds, before it counts as changed. */
const CLOCK_TOLERANCE = 1_000;

/** How long one request may take by default, in milliseconds. */
const USUAL_TIMEOUT = 30_000;

/** How long a challenge may take, in milliseconds. A person may have to solve it. */
const LONGEST_CHALLENGE = 600_000;

/** The beginning of messages for developers. */
const TAG = "softlayer-password-set";

/**
 * How many bytes of a body are read, after decompression. The API's answers are much smaller. A longer body is not an
 * answer of the API and counts as empty. It may be an error page, and then the status says enough.
 */
const LONGEST_BODY = 2 ** 18;

/** The longest `Retry-After` that the engine can count, in milliseconds. */
const LONGEST_RETRY_AFTER = 2 ** 32 - 1;

/** Takes the results of the orders. */
export interface Engine {
  answered(number: number, status: number | undefined, retryAfter: number | undefined, text: string): void;
  fired(number: number): void;
  /** Called when there is a network again. */
  online(): void;
  /** Called when a time in the state has changed. */
  changed(): void;
  report(event: FlowEvent): void;
}

interface Pending {
  stop(): void;
  /** The signal of the request, if the platform has signals. */
  signal?: AbortSignal | undefined;
  /** When a timer fires, in milliseconds since 1970. */
  due?: number;
}

/** An answer. Without a status there is none, and `text` says why. */
type Answer = { status: number; retryAfter: number | undefined; text: string } | Lost;
type Lost = { status?: undefined; retryAfter?: undefined; text: LossCode };

/**
 * Carries out the orders of one flow. A portal's own code runs only in {@link Host.perform}. Then no call into the
 * engine is under way, so the code may do anything with the flow.
 */
export class Host implements EngineHost {
  readonly #fetch: ((request: Request) => unknown) | null | undefined;
  readonly #challenge: Challenge | null | undefined;
  readonly #timeout: number;
  readonly #engine: Engine;
  readonly #pending = new Map<number, Pending>();
  #orders: (() => void)[] = [];
  #hasWarned = false;
  #clock = createClock();
  /** The last reading of the clock. */
  #read = 0;
  /**
   * Whether a request was held back since there was a network. The next one is sent, because the browser may be wrong.
   */
  #heldBack = false;
  #online = () => {
    this.#forgetNetwork();
    this.#heldBack = false;
    this.#engine.online();
  };

  /** @param options each of them checked */
  constructor({ fetch, challenge, timeoutMilliseconds }: FlowOptions, engine: Engine) {
    this.#fetch = fetch;
    this.#challenge = challenge;
    this.#timeout = timeoutMilliseconds ?? USUAL_TIMEOUT;
    this.#engine = engine;
  }

  signal(number: number): AbortSignal | undefined {
    let controller: AbortController | undefined;
    try {
      controller = new AbortController();
    } catch {
      // The platform has no AbortController, or the page has replaced it. The engine must not see the exception.
    }
    const signal = controller?.signal;
    this.#pending.set(number, { stop: () => controller?.abort(), signal });
    return signal;
  }

  send(number: number, method: string, request: Request | undefined, addressee: string | undefined): void {
    this.#orders.push(() => this.#exchange(number, method, request, addressee));
  }

  setTimer(number: number, milliseconds: number, visible: boolean): void {
    const fired = () => {
      this.#pending.delete(number);
      this.#engine.fired(number);
    };
    const pending = { stop: startTimer(milliseconds, visible, fired, renew), due: Date.now() + milliseconds };
    this.#pending.set(number, pending);
    const engine = this.#engine;
    function renew(left: number): void {
      const due = Date.now() + left;
      if (Math.abs(due - pending.due) < CLOCK_TOLERANCE) return;
      // The clock was set, so a countdown to the former time would be wrong.
      pending.due = due;
      engine.changed();
    }
  }

  /** How many milliseconds have passed since the last call, even if the clock was set meanwhile. */
  elapsed(): number {
    const former = this.#read;
    this.#read = this.#clock();
    return this.#read - former;
  }

  stop(number: number): void {
    const pending = this.#pending.get(number);
    this.#pending.delete(number);
    if (pending) this.#orders.push(pending.stop);
  }

  due(number: number): number | undefined {
    return this.#pending.get(number)?.due;
  }

  /** Carries out the orders that came since the last call. */
  perform(): void {
    const orders = this.#orders;
    this.#orders = [];
    for (const order of orders) order();
  }

  /** Stops everything that is under way. */
  free(): void {
    for (const { stop } of this.#pending.values()) stop();
    this.#pending.clear();
    this.#forgetNetwork();
  }

  #exchange(number: number, method: string, request: Request | undefined, addressee: string | undefined): void {
    const pending = this.#pending.get(number);
    // An earlier order of the same turn has stopped the request.
    if (!pending) return;
    const begin = Date.now();
    let stopReading = () => {};
    const settle = (answer: Answer) => {
      stopTimer();
      if (!this.#pending.delete(number)) return;
      const { status, retryAfter, text } = answer;
      // It is already removed, because the report below may lead to the next request.
      if (status === undefined) abort();
      const outcome = status ?? (text as LossCode);
      if (/^(offline|connection|timeout)$/.test(String(outcome))) globalThis.addEventListener?.("online", this.#online);
      this.#engine.report({ type: "request", method, outcome, milliseconds: Date.now() - begin });
      this.#engine.answered(number, status, retryAfter, text);
    };
    const stopRequest = pending.stop;
    const abort = () => {
      stopRequest();
      stopReading();
    };
    let stopTimer = () => {};
    const limit = (milliseconds: number, code: LossCode) => {
      stopTimer();
      stopTimer = startTimer(milliseconds, false, () => settle({ text: code }));
    };
    limit(this.#timeout, "timeout");
    pending.stop = () => {
      stopTimer();
      abort();
    };
    if (!request) {
      console.warn(`${TAG}: this platform could not make the request`);
      queueMicrotask(() => settle({ text: "connection" }));
      return;
    }
    const isWanted = () => this.#pending.has(number);
    const hold = (stop: () => void) => (isWanted() ? (stopReading = stop) : stop());
    const send = () => exchange(this.#fetch ?? fetch, request, hold);
    const ask = async (): Promise<Answer> => {
      if (this.#holdsBack()) return { text: "offline" };
      if (addressee === undefined || !this.#challenge) return send();
      limit(LONGEST_CHALLENGE, "challenge");
      if (!(await this.#passChallenge(number, this.#challenge, addressee, request))) return { text: "challenge" };
      limit(this.#timeout, "timeout");
      return send();
    };
    ask().then(
      (answer) => {
        if (isWanted() && answer.text === "unintelligible") this.#warn("the option fetch has answered with no Response");
        settle(answer);
      },
      (cause) => {
        if (isWanted()) this.#warn(`the option fetch has failed: ${reasonOf(cause)}`);
        settle({ text: "connection" });
      },
    );
  }

  /**
   * Calls the portal's challenge, and adds the headers of its answer to the request.
   *
   * @returns false if there is no answer, or the request is no longer wanted
   */
  async #passChallenge(number: number, challenge: Challenge, username: string, request: Request): Promise<boolean> {
    const isWanted = () => this.#pending.has(number);
    const signal = this.#pending.get(number)?.signal as AbortSignal;
    try {
      const answer = await challenge({ username, place: null, signal });
      readChallengeAnswer(answer).forEach((value, name) => request.headers.set(name, value));
    } catch (cause) {
      if (isWanted()) this.#warn(`the option challenge has failed: ${reasonOf(cause)}`, true);
      return false;
    }
    return isWanted();
  }

  /**
   * Warns developers once that the portal's own function has failed. The person only reads that there was no answer.
   *
   * @param isOwn whether the function is the portal's own
   */
  #warn(what: string, isOwn: unknown = this.#fetch): void {
    if (isOwn && !this.#hasWarned) console.warn(`${TAG}: ${what}`);
    this.#hasWarned = true;
  }

  #holdsBack(): boolean {
    const isOffline = globalThis.navigator?.onLine === false;
    const holdsBack = isOffline && !this.#heldBack;
    this.#heldBack = isOffline;
    return holdsBack;
  }

  #forgetNetwork(): void {
    globalThis.removeEventListener?.("online", this.#online);
  }
}

/**
 * Sends the request with `fetch` and reads the answer. Rejects if no answer came.
 *
 * A portal's own `fetch` may do anything: throw, reject with something that is not an `Error`, return a `Response` of
 * another realm or something else.
 */
async function exchange(
  fetch: (request: Request) => unknown,
  request: Request,
  hold: (stop: () => void) => void,
): Promise<Answer> {
  const response = Object(await fetch(request));
  let text;
  let retryAfter;
  let length = 0;
  try {
    length = Number(response.headers.get("content-length"));
    retryAfter = toMilliseconds(response.headers.get("retry-after"), response.headers.get("date"));
  } catch {
    // A response that a portal has made may have no headers.
  }
  try {
    text = typeof response.body?.getReader === "function" ? read(response.body, length, hold) : response.text();
  } catch {
    // The checks below handle missing members.
  }
  const body = await text;
  const { status } = response;
  // The engine would truncate a number that is not a status.
  if ((status & 1023) !== status || typeof body !== "string") return { text: "unintelligible" };
  return { status, retryAfter, text: body.length > LONGEST_BODY ? "" : body };
}

/**
 * Reads a body as UTF-8. Returns an empty text if it is too long.
 *
 * @param length the length that the answer states, 0 if it states none
 * @param hold receives the function that stops reading
 */
async function read(
  body: ReadableStream<Uint8Array>,
  length: number,
  hold: (stop: () => void) => void,
): Promise<string> {
  const reader = body.getReader();
  // It does not matter whether the body can be cancelled.
  const cancel = () => void (async () => reader.cancel())().catch(() => {});
  hold(cancel);
  const decoder = new TextDecoder();
  let text = "";
  let size = length > LONGEST_BODY ? length : 0;
  while (size <= LONGEST_BODY) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    // A stream of empty pieces must end too.
    size += value.length || 1;
    text += decoder.decode(value, { stream: true });
  }
  cancel();
  return "";
}

/**
 * Converts both forms of `Retry-After` (RFC 9110 section 10.2.3) to milliseconds from now. A date is compared with the
 * service's own time, if that is given, because the clock here may be wrong.
 */
function toMilliseconds(retryAfter: unknown, date: unknown): number | undefined {
  if (typeof retryAfter !== "string") return undefined;
  const now = Date.parse(String(date)) || Date.now();
  const milliseconds = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(milliseconds, 0), LONGEST_RETRY_AFTER);
}

/**
 * Calls `fired` once after so many milliseconds; with `visible`, not while the page is hidden. Until then it sometimes
 * calls `goesOn` with how many are left.
 *
 * @returns the function that stops the timer
 */
function startTimer(
  milliseconds: number,
  visible: boolean,
  fired: () => void,
  goesOn: (left: number) => void = () => {},
): () => void {
  let left = milliseconds;
  let id: ReturnType<typeof setTimeout>;
  const arm = () => {
    const since = Date.now();
    const slice = Math.min(left, LONGEST_SLICE);
    id = setTimeout(() => {
      // Setting the clock back does not make the wait longer.
      left -= Math.max(Date.now() - since, slice);
      if (left > 0) goesOn(left);
      if (left <= 0 && visible && globalThis.document?.hidden === true) left = HIDDEN_PAGE_INTERVAL;
      if (left > 0) arm();
      else fired();
    }, slice);
  };
  arm();
  return () => clearTimeout(id);
}
