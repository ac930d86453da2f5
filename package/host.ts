// What the engine leaves to JavaScript: fetch and timers. Nothing of the protocol is decided here.

import type { Host as EngineHost } from "../target/wasm-bindgen/softlayer_password_set.js";
import { reasonOf } from "./errors.js";
import type { Challenge, FlowEvent, FlowOptions, LossCode } from "./flow.js";
import { readChallengeAnswer } from "./options.js";

/** How often a hidden page checks whether it is visible again, in milliseconds. */
const HIDDEN_PAGE_INTERVAL = 500;

/**
 * The longest time between two looks at the clock, in milliseconds. `setTimeout` may stop counting while a machine
 * sleeps, and beyond 2³¹ milliseconds it fires at once.
 */
const LONGEST_SLICE = 5_000;

/** How far a clock may differ from its expected time, in milliseconds, before it counts as set. */
const CLOCK_TOLERANCE = 1_000;

/** How long one request may take where the portal does not say, in milliseconds. */
const USUAL_TIMEOUT = 30_000;

/** How long a challenge may take, in milliseconds: a person may have to answer it. */
const LONGEST_CHALLENGE = 600_000;

/** Begins the lines for whoever has built the portal. */
const TAG = "softlayer-password-set";

/**
 * How many bytes of a body are read, decoded: many times what the API answers. A longer body is treated as empty: it is
 * no answer of the API, or an error page, and then the status says enough.
 */
const LONGEST_BODY = 2 ** 18;

/** The longest `Retry-After` that the engine can count, in milliseconds. */
const LONGEST_RETRY_AFTER = 2 ** 32 - 1;

/** Takes the results of the orders. */
export interface Engine {
  answered(number: number, status: number | undefined, retryAfter: number | undefined, text: string): void;
  fired(number: number): void;
  /** There is a network again. */
  online(): void;
  /** A time that the state contains has changed. */
  changed(): void;
  report(event: FlowEvent): void;
}

interface Pending {
  stop(): void;
  /** Aborts with the request, where the platform has any. */
  signal?: AbortSignal | undefined;
  /** When it fires, for a timer, in milliseconds since 1970. */
  due?: number;
}

/** An answer; without a status `text` tells why there is none. */
type Answer = { status: number; retryAfter: number | undefined; text: string } | Lost;
type Lost = { status?: undefined; retryAfter?: undefined; text: LossCode };

/**
 * Carries out the orders of one flow. A portal's own code runs only in {@link Host.perform}, when no call of the engine
 * is under way: it may do anything with the flow.
 */
export class Host implements EngineHost {
  readonly #fetch: ((request: Request) => unknown) | null | undefined;
  readonly #challenge: Challenge | null | undefined;
  readonly #timeout: number;
  readonly #engine: Engine;
  readonly #pending = new Map<number, Pending>();
  #orders: (() => void)[] = [];
  #hasWarned = false;
  #clocks = readClocks();
  /** Whether a request was held back since there last was a network. The next one is sent: the browser may be wrong. */
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
      // The platform has none, or the page has spoiled it. What is thrown here would go through the engine.
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
      // The clock was set: a countdown to the former time would take too long.
      pending.due = due;
      engine.changed();
    }
  }

  /** How many milliseconds have passed since the last call, even if the clock was set meanwhile. */
  elapsed(): number {
    const { wall, steady } = this.#clocks;
    this.#clocks = readClocks();
    // One of the two clocks goes on while the machine sleeps, the other while the clock is set back.
    return Math.max(this.#clocks.wall - wall, this.#clocks.steady - steady, 0);
  }

  stop(number: number): void {
    const pending = this.#pending.get(number);
    this.#pending.delete(number);
    if (pending) this.#orders.push(pending.stop);
  }

  due(number: number): number | undefined {
    return this.#pending.get(number)?.due;
  }

  /** Carries out what was ordered since the last call. */
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
    // An order before it in the same turn has stopped it.
    if (!pending) return;
    const begin = Date.now();
    let stopReading = () => {};
    const settle = (answer: Answer) => {
      stopTimer();
      if (!this.#pending.delete(number)) return;
      const { status, retryAfter, text } = answer;
      // It is removed before the report, after which the next request may be sent.
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
    const challenge = addressee === undefined ? null : this.#challenge;
    const ask = async (): Promise<Answer> => {
      if (this.#holdsBack()) return { text: "offline" };
      if (!challenge) return send();
      limit(LONGEST_CHALLENGE, "challenge");
      try {
        const answer = await challenge({ username: addressee as string, place: null, signal: pending.signal as AbortSignal });
        readChallengeAnswer(answer).forEach((value, name) => request.headers.set(name, value));
      } catch (cause) {
        if (isWanted()) this.#warn(`the option challenge has failed: ${reasonOf(cause)}`, true);
        return { text: "challenge" };
      }
      if (!isWanted()) return { text: "challenge" };
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
   * The person is only told that there was no answer; whoever has written the portal's own function can mend it.
   *
   * @param isOwn whether it is the portal's own that has failed
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

/** The clock that people can set, and the one that nobody can. */
function readClocks(): { wall: number; steady: number } {
  let steady = 0;
  try {
    steady = performance.now();
  } catch {
    // Some pages have none, or have put something else in its place.
  }
  return { wall: Date.now(), steady };
}

/**
 * Has `fetch` send the request and reads the answer. It rejects where no answer came.
 *
 * A portal's own `fetch` may do anything: throw, reject with something that is no `Error`, return a `Response` of
 * another realm or no response.
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
    // A response of a portal's own making may have no headers.
  }
  try {
    text = typeof response.body?.getReader === "function" ? read(response.body, length, hold) : response.text();
  } catch {
    // Missing parts are judged below.
  }
  const body = await text;
  const { status } = response;
  // The engine would cut a number that is no status down to one.
  if ((status & 1023) !== status || typeof body !== "string") return { text: "unintelligible" };
  return { status, retryAfter, text: body.length > LONGEST_BODY ? "" : body };
}

/**
 * Reads a body as UTF-8, as long as it is short enough.
 *
 * @param length the length that the answer states, 0 if it states none
 * @param hold gets the function that stops reading
 */
async function read(body: ReadableStream<Uint8Array>, length: number, hold: (stop: () => void) => void): Promise<string> {
  const reader = body.getReader();
  // A body that cannot be cancelled does not matter more than one that can.
  const cancel = () => void (async () => reader.cancel())().catch(() => {});
  hold(cancel);
  const decoder = new TextDecoder();
  let text = "";
  let size = length > LONGEST_BODY ? length : 0;
  while (size <= LONGEST_BODY) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    // A stream of empty pieces must end, too.
    size += value.length || 1;
    text += decoder.decode(value, { stream: true });
  }
  cancel();
  return "";
}

/**
 * `Retry-After` in milliseconds from now, in both of its forms (RFC 9110 section 10.2.3). A date is compared with the
 * service's own time, if it is given: the clock here may be wrong.
 */
function toMilliseconds(retryAfter: unknown, date: unknown): number | undefined {
  if (typeof retryAfter !== "string") return undefined;
  const now = Date.parse(String(date)) || Date.now();
  const milliseconds = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(milliseconds, 0), LONGEST_RETRY_AFTER);
}

/**
 * Calls back once after so many milliseconds; with `visible`, not while the page is hidden. Until then it reports now
 * and then how many are left.
 *
 * @returns the function that stops it
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
