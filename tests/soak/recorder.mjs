// The real `fetch`, with a record of every request that a flow sends and of its result.

import { isDocumentedFault, METHOD } from "./protocol.mjs";

/**
 * @typedef {object} Exchange
 * @property {string} method of the API
 * @property {AbortSignal} signal
 * @property {number} sentAt milliseconds since 1970
 * @property {string | null} key
 * @property {string | null} password
 * @property {boolean} over an answer or a failure came in
 * @property {unknown} value the answer where it is JSON; undefined where there is none
 */

export class Recorder {
  /** @type {Exchange[]} */
  exchanges = [];
  /** Set to a reason as soon as nothing more may be sent. @type {string | null} */
  closed = null;
  /** How long each answer took, in milliseconds. @type {number[]} */
  latencies = [];
  #note;

  /** @param {(line: string) => void} note */
  constructor(note) {
    this.#note = note;
  }

  /** @param {Request} request @returns {Promise<Response>} */
  fetch = async (request) => {
    const method = /([^/]*)\.json$/.exec(new URL(request.url).pathname)?.[1] ?? "";
    /** @type {Exchange} */
    const exchange = {
      method, signal: request.signal, sentAt: Date.now(), key: null, password: null, over: false, value: undefined,
    };
    this.#note(`  > ${method}`);
    this.#requireOrder(exchange);
    this.exchanges.push(exchange);
    try {
      const [first] = JSON.parse(await request.clone().text()).parameters;
      exchange.key = (method === METHOD.userId ? first : first.key) ?? null;
      exchange.password = first.password ?? null;
      if (method === METHOD.process && !this.#isResolved(exchange)) {
        this.violations.push("a password was sent while it was not known what had become of the one before");
      }
      const response = await fetch(request);
      const text = await response.clone().text().catch(() => null);
      exchange.value = parsed(text);
      this.latencies.push(Date.now() - exchange.sentAt);
      this.#note(`  < ${method} ${response.status} ${text?.slice(0, 90)}`);
      return response;
    } catch (error) {
      this.#note(`  < ${method} ${error}`);
      throw error;
    } finally {
      exchange.over = true;
    }
  };

  /** What the flow has done wrong, if anything. @type {string[]} */
  violations = [];

  /** @param {Exchange} next */
  #requireOrder(next) {
    if (this.closed !== null) this.violations.push(`${next.method} was sent after ${this.closed}`);
    // A request that was given up is aborted in the same turn. Its failure is reported in a later one.
    if (this.exchanges.some(({ over, signal }) => !over && !signal.aborted)) {
      this.violations.push(`${next.method} was sent while another request was under way`);
    }
  }

  /**
   * Whether the previous call with the same key is known to have set nothing: by its answer, or because the key was
   * still valid
     * later.
   *
   * @param {Exchange} next
   */
  #isResolved(next) {
    const before = this.exchanges.filter((exchange) => exchange !== next && exchange.key === next.key);
    const last = before.findLastIndex(maySetPassword);
    const previous = before[last];
    if (previous === undefined || isDocumentedFault(previous.value)) return true;
    if (previous.method === METHOD.phone && previous.value === false) return true;
    return before.slice(last + 1).some(({ method, value }) => method === METHOD.userId && Number.isSafeInteger(value));
  }
}

/** @param {{ method: string }} exchange */
export const maySetPassword = ({ method }) => method === METHOD.process || method === METHOD.phone;

/** @param {string | null} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
