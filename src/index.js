// The headless face of the package over the WebAssembly classes. It adds what only JavaScript can: loading, frozen
// snapshots, promises, listeners that may throw, and the fast way for a password into WebAssembly memory.
// No decision of the protocol or the policy is made here.

import load, { RawFlow, RawPolicy } from "./softlayer_password_set.js";

/** @import { Action, ErrorCode, FlowOptions, FlowState, PasswordSetError, Report, Requirements, Rule, RuleId, RuleResult, RuleStatus, WasmSource } from "./index.js" */

/** @type {Promise<void> | undefined} */
let loading;
/** @type {WebAssembly.Memory | undefined} */
let memory;

/** @param {WasmSource | Promise<WasmSource>} [source] */
export function init(source) {
  loading ??= load(source === undefined ? undefined : { module_or_path: source }).then(
    (exports) => {
      memory = exports.memory;
    },
    (cause) => {
      loading = undefined;
      throw error("engine_unavailable", "the WebAssembly module could not be loaded", cause);
    },
  );
  return loading;
}

function engineMemory() {
  if (!memory) throw error("not_initialized", "await init() before constructing anything");
  return memory;
}

/**
 * @param {ErrorCode} code
 * @param {string} message
 * @param {unknown} [cause]
 * @returns {PasswordSetError}
 */
function error(code, message, cause) {
  const object = new Error(message, cause === undefined ? undefined : { cause });
  return /** @type {PasswordSetError} */ (Object.assign(object, { name: "PasswordSetError", code }));
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

/**
 * @param {unknown} value
 * @param {string} what
 */
function requireText(value, what) {
  if (typeof value !== "string") throw error("invalid_argument", `${what} must be a string`);
  return value;
}

/**
 * @param {unknown} value
 * @param {string} what
 */
function requireSomeText(value, what) {
  const text = requireText(value, what);
  if (text === "") throw error("invalid_argument", `${what} must not be empty`);
  return text;
}

// ------------------------------------------------------------------------------------------------ policy

/** @type {readonly RuleId[]} */
export const RULE_IDS = Object.freeze([
  "minimumLength",
  "maximumLength",
  "uppercase",
  "lowercase",
  "digit",
  "special",
  "notUsername",
  "acceptedCharacters",
]);

/** @type {readonly RuleStatus[]} */
const STATUSES = ["unknown", "met", "unmet", "unknown"];

/** Where the count of a rule stands among those that the engine leaves in memory. @type {Partial<Record<RuleId, number>>} */
const COUNT_INDEX = { minimumLength: 0, maximumLength: 0, uppercase: 1, lowercase: 2, digit: 3, special: 4 };
const COUNTS = 7;

/**
 * @param {number} verdict
 * @param {RuleId} id
 * @returns {RuleStatus}
 */
export function ruleStatus(verdict, id) {
  return /** @type {RuleStatus} */ (STATUSES[(verdict >> (2 * RULE_IDS.indexOf(id))) & 3]);
}

export class PasswordPolicy {
  /** @type {RawPolicy | undefined} */
  #raw;
  #capacity;
  #unitsAddress;
  #countsAddress;
  /** The window into WebAssembly memory; made anew when the memory has grown. */
  #units = new Uint16Array(0);

  /**
   * @param {Requirements | null} [requirements]
   * @param {{ readonly username?: string | null }} [options]
   */
  constructor(requirements, options) {
    engineMemory();
    const username = options?.username ?? undefined;
    if (username !== undefined) requireText(username, "username");
    const raw = new RawPolicy(requirements ?? {}, username);
    this.#raw = raw;
    this.#capacity = raw.capacity();
    this.#unitsAddress = raw.unitsAddress();
    this.#countsAddress = raw.countsAddress();
    this.requirements = frozen(raw.requirements());
    /** @type {readonly Rule[]} */
    this.rules = frozen(raw.rules());
  }

  /** @param {string} password */
  check(password) {
    const raw = this.#engine();
    requireText(password, "password");
    const length = password.length;
    if (this.#units.length === 0) {
      this.#units = new Uint16Array(engineMemory().buffer, this.#unitsAddress, this.#capacity);
    }
    const units = this.#units;
    let filled = 0;
    for (let index = 0; index < length; index++) {
      if (filled === this.#capacity) {
        raw.feed(filled);
        filled = 0;
      }
      units[filled++] = password.charCodeAt(index);
    }
    return raw.finish(filled);
  }

  /**
   * @param {string} password
   * @returns {Report}
   */
  report(password) {
    const verdict = this.check(password);
    const counts = new Uint32Array(engineMemory().buffer, this.#countsAddress, COUNTS);
    let acceptable = true;
    const rules = this.rules.map((rule) => {
      const status = ruleStatus(verdict, rule.id);
      if (status === "unmet") acceptable = false;
      const index = COUNT_INDEX[rule.id];
      return index === undefined ? { ...rule, status } : { ...rule, status, actual: counts[index] };
    });
    return { rules: /** @type {RuleResult[]} */ (rules), acceptable, length: counts[0] ?? 0 };
  }

  free() {
    this.#raw?.wipe();
    this.#raw?.free();
    this.#raw = undefined;
  }

  #engine() {
    if (!this.#raw) throw error("disposed", "the policy has been freed");
    return this.#raw;
  }
}

// ------------------------------------------------------------------------------------------------ flow

/** The states in which something is being sent on the person's behalf. @type {ReadonlySet<FlowState["kind"]>} */
const BUSY = new Set([
  "requestingLink",
  "checkingKey",
  "loadingRequirements",
  "submitting",
  "verifyingOutcome",
]);

export class PasswordSetFlow {
  /** @type {RawFlow | undefined} */
  #raw;
  /** @type {FlowState} */
  #state;
  /** @type {Set<(state: FlowState) => void>} */
  #listeners = new Set();
  /** The promises of actions, each settled at the next state in which nothing is being sent. @type {((state: FlowState) => void)[]} */
  #waiting = [];
  /** How many calls into the engine are on the stack: listeners run only once there are none, so that they may do anything. */
  #depth = 0;
  #changed = false;
  #freed = false;

  /** @param {FlowOptions} [options] */
  constructor(options) {
    engineMemory();
    const raw = new RawFlow(options ?? {}, () => this.#onChange());
    this.#raw = raw;
    this.#state = frozen(raw.state());
  }

  get state() {
    return this.#state;
  }

  /** @param {(state: FlowState) => void} listener */
  subscribe(listener) {
    // A wrapper of its own, so that a function subscribed twice is called twice and stopped separately.
    const entry = (/** @type {FlowState} */ state) => listener(state);
    this.#listeners.add(entry);
    return () => void this.#listeners.delete(entry);
  }

  /** @param {string} [username] */
  requestLink(username) {
    return this.#act((raw) =>
      raw.requestLink(username === undefined ? undefined : requireSomeText(username, "username")),
    );
  }

  /** @param {string} key */
  openKey(key) {
    return this.#act((raw) => raw.openKey(requireSomeText(key, "key")));
  }

  proceed() {
    return this.#act((raw) => raw.proceed());
  }

  /** @param {string} password */
  submitPassword(password) {
    return this.#act((raw) => raw.submitPassword(requireSomeText(password, "password")));
  }

  /**
   * @param {number} id
   * @param {string} answer
   */
  answerSecurityQuestion(id, answer) {
    return this.#act((raw) => {
      if (!Number.isSafeInteger(id)) throw error("invalid_argument", "id must be a whole number");
      raw.answerSecurityQuestion(id, requireSomeText(answer, "answer"));
    });
  }

  /** @param {string} code */
  submitCode(code) {
    return this.#act((raw) => raw.submitCode(requireSomeText(code, "code")));
  }

  startPhone() {
    return this.#act((raw) => raw.startPhone());
  }

  stopWaiting() {
    return this.#act((raw) => raw.stopWaiting());
  }

  retry() {
    return this.#act((raw) => raw.retry());
  }

  checkOutcome() {
    return this.#act((raw) => raw.checkOutcome());
  }

  cancel() {
    return this.#act((raw) => raw.cancel());
  }

  free() {
    if (this.#freed) return;
    this.#freed = true;
    const raw = this.#raw;
    if (raw && this.#state.actions.some((/** @type {Action} */ action) => action === "cancel")) {
      this.#enter(() => raw.cancel());
    }
    this.#release();
  }

  /**
   * @param {(raw: RawFlow) => void} call
   * @returns {Promise<FlowState>}
   */
  async #act(call) {
    const raw = this.#raw;
    if (!raw || this.#freed) throw error("disposed", "the flow has been freed");
    /** @type {Promise<FlowState>} */
    const settled = new Promise((resolve) => this.#waiting.push(resolve));
    const resolve = this.#waiting.at(-1);
    try {
      this.#enter(() => call(raw));
    } catch (cause) {
      this.#waiting = this.#waiting.filter((waiting) => waiting !== resolve);
      throw cause;
    }
    this.#settle();
    return settled;
  }

  /** @param {() => void} call */
  #enter(call) {
    this.#depth++;
    try {
      call();
    } finally {
      this.#depth--;
      if (this.#depth === 0) this.#publish();
    }
  }

  #onChange() {
    this.#changed = true;
    if (this.#depth === 0) this.#publish();
  }

  #publish() {
    while (this.#changed && this.#raw) {
      this.#changed = false;
      const state = /** @type {FlowState} */ (frozen(this.#raw.state()));
      this.#state = state;
      for (const listener of [...this.#listeners]) {
        if (!this.#listeners.has(listener)) continue;
        try {
          listener(state);
        } catch (cause) {
          // As a listener of an event target: what it throws is the page's, and harms neither the flow nor the others.
          reportUncaught(cause);
        }
        // A listener has moved the flow on and published that already.
        if (this.#state !== state) return;
      }
    }
    this.#settle();
    this.#release();
  }

  #settle() {
    if (BUSY.has(this.#state.kind)) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(this.#state);
  }

  /** Releases the memory once nothing of the engine is on the stack. */
  #release() {
    if (!this.#freed || this.#depth > 0) return;
    this.#raw?.free();
    this.#raw = undefined;
    this.#listeners.clear();
    this.#settle();
  }
}

/** @param {unknown} cause */
function reportUncaught(cause) {
  if (typeof reportError === "function") reportError(cause);
  else
    queueMicrotask(() => {
      throw cause;
    });
}
