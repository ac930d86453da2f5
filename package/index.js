// The headless face of the package over the WebAssembly classes. It adds what only JavaScript can: loading, frozen
// snapshots, promises, listeners that may throw, and the fast way for a password into WebAssembly memory.
// No decision of the protocol or the policy is made here.

import load, { RawFlow, RawPolicy } from "../target/wasm-bindgen/softlayer_password_set.js";

/** @import { Action, ErrorCode, FlowEvent, FlowOptions, FlowState, GeneratorOptions, LossCode, PasswordSetError, Report, Requirements, Rule, RuleId, RuleResult, RuleStatus, WasmSource } from "./index.js" */

/** @type {Promise<void> | undefined} */
let loading;
/** @type {WebAssembly.Memory | undefined} */
let memory;

/** @param {WasmSource | Promise<WasmSource>} [source] */
export function init(source) {
  loading ??= load(source === undefined ? undefined : { module_or_path: source }).then(
    (exports) => {
      // By its kind: the build shortens the names of exports.
      memory = Object.values(exports).find((value) => value instanceof WebAssembly.Memory);
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
 * Lone surrogates are refused: JSON in UTF-8 cannot carry them, so another text would be sent than was given.
 *
 * @param {unknown} value
 * @param {string} what
 */
function requireSomeText(value, what) {
  const text = requireText(value, what);
  if (text === "") throw error("invalid_argument", `${what} must not be empty`);
  if (/\p{Surrogate}/u.test(text)) throw error("invalid_argument", `${what} holds half a character`);
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
/** The bits of a verdict of which one is set where a rule is unmet. */
const ANY_UNMET = 0b10_10_10_10_10_10_10_10;

// A tally is five counts in one number, from the lowest bits: all characters, uppercase, lowercase, digits, special.
const TALLY_BITS = 6;
const COUNT_MASK = 0x3f;
/** No tally: the engine must read the password itself. */
const NOT_TALLIED = -1;

// The bits of a verdict that depend on each count; all others depend on the length.
const UPPERCASE_VERDICT = 0b11 << 4;
const LOWERCASE_VERDICT = 0b11 << 6;
const DIGIT_VERDICT = 0b11 << 8;
const SPECIAL_VERDICT = 0b11 << 10;
const LENGTH_VERDICT = ~(UPPERCASE_VERDICT | LOWERCASE_VERDICT | DIGIT_VERDICT | SPECIAL_VERDICT);

/** Where the count of a rule stands among those that the engine leaves in memory. @type {Partial<Record<RuleId, number>>} */
const COUNT_INDEX = { minimumLength: 0, maximumLength: 0, uppercase: 1, lowercase: 2, digit: 3, special: 4 };
/** Where a tally has nothing, for the rules that have no count. */
const NO_COUNT_INDEX = 5;
/** Where the first characters are that the service does not promise to accept. */
const UNPROMISED_INDEX = 7;
const COUNTS = 15;
const NO_CHARACTER = 0xffff_ffff;
const NONE_NAMED = new Uint32Array(COUNTS).fill(NO_CHARACTER);

/**
 * @param {number} verdict
 * @param {RuleId} id
 * @returns {RuleStatus}
 */
export function ruleStatus(verdict, id) {
  return /** @type {RuleStatus} */ (STATUSES[(verdict >> (2 * RULE_IDS.indexOf(id))) & 3]);
}

/** @param {Uint32Array} counts */
function unpromised(counts) {
  /** @type {string[]} */
  const characters = [];
  for (let index = UNPROMISED_INDEX; index < COUNTS; index++) {
    const code = counts[index] ?? NO_CHARACTER;
    if (code === NO_CHARACTER) break;
    characters.push(String.fromCodePoint(code));
  }
  return Object.freeze(characters);
}

/** So many results that name characters are kept. */
const KEPT_NAMES = 64;

/**
 * What passwords make of one rule. A result is made once and given out again: a key stroke changes few of them, and
 * making eight objects would cost more than the check.
 *
 * @param {Rule} rule
 */
function judgeOf(rule) {
  return {
    rule,
    shift: 2 * RULE_IDS.indexOf(rule.id),
    count: COUNT_INDEX[rule.id],
    namesCharacters: rule.id === "acceptedCharacters",
    /** @type {RuleResult[]} By count and status. */
    kept: [],
    /** @type {Map<number, RuleResult>} By the characters that are named. */
    keptNames: new Map(),
  };
}

/** @typedef {ReturnType<typeof judgeOf>} Judge */

/**
 * @param {Judge} judge
 * @param {number} verdict
 * @param {number} actual what the rule counts, 0 where it counts nothing
 * @param {Uint32Array} counts where the characters stand that are named
 */
function judged(judge, verdict, actual, counts) {
  const status = (verdict >> judge.shift) & 3;
  if (judge.namesCharacters) return named(judge, status, counts);
  const place = actual * 4 + status;
  const kept = judge.kept[place];
  if (kept !== undefined) return kept;
  const result = resultOf(judge, status, judge.count === undefined ? {} : { actual });
  if (actual <= COUNT_MASK) judge.kept[place] = result;
  return result;
}

/**
 * @param {Judge} judge
 * @param {number} status
 * @param {Uint32Array} counts
 */
function named(judge, status, counts) {
  // The only one that is named: of several, too much would be kept of a password.
  const only = counts[UNPROMISED_INDEX + 1] === NO_CHARACTER ? (counts[UNPROMISED_INDEX] ?? NO_CHARACTER) : undefined;
  const kept = only === undefined ? undefined : judge.keptNames.get(only);
  if (kept !== undefined) return kept;
  const result = resultOf(judge, status, { unpromised: unpromised(counts) });
  if (only !== undefined && judge.keptNames.size < KEPT_NAMES) judge.keptNames.set(only, result);
  return result;
}

/**
 * @param {Judge} judge
 * @param {number} status
 * @param {{ actual?: number, unpromised?: readonly string[] }} more
 */
function resultOf(judge, status, more) {
  return /** @type {RuleResult} */ (Object.freeze({ ...judge.rule, status: STATUSES[status], ...more }));
}

export class PasswordPolicy {
  /** @type {RawPolicy | undefined} */
  #raw;
  #capacity;
  #unitsAddress;
  #countsAddress;
  /** The windows into WebAssembly memory; made anew when the memory has grown. */
  #units = new Uint16Array(0);
  #counts = new Uint32Array(0);
  #tallies;
  #talliedVerdicts;
  #username;
  /** @type {string | undefined} */
  #passwordRules;
  #judges;
  /** Where in a tally the count of each rule is. */
  #tallyShifts;
  /** By rule, and by what a tally says of it. @type {(RuleResult | undefined)[]} */
  #talliedResults;

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
    this.#tallies = raw.tallies();
    this.#talliedVerdicts = raw.talliedVerdicts();
    this.#username = username ?? "";
    this.requirements = frozen(raw.requirements());
    /** @type {readonly Rule[]} */
    this.rules = frozen(raw.rules());
    this.#judges = this.rules.map(judgeOf);
    this.#talliedResults = new Array(this.rules.length << TALLY_BITS).fill(undefined);
    this.#tallyShifts = Uint8Array.from(this.rules, ({ id }) => TALLY_BITS * (COUNT_INDEX[id] ?? NO_COUNT_INDEX));
  }

  /** @param {string} password */
  check(password) {
    const raw = this.#engine();
    requireText(password, "password");
    const tally = this.#tally(password);
    return tally === NOT_TALLIED ? this.#read(raw, password) : this.#worth(tally);
  }

  /**
   * How many characters there are of which kind: of most passwords the engine need not know more.
   *
   * @param {string} password
   */
  #tally(password) {
    const length = password.length;
    if (length > COUNT_MASK || this.#mayBeUsername(password)) return NOT_TALLIED;
    const tallies = this.#tallies;
    let tally = 0;
    for (let index = 0; index < length; index++) {
      const one = tallies[password.charCodeAt(index)];
      if (!one) return NOT_TALLIED;
      tally += one;
    }
    return tally;
  }

  /**
   * Letters that differ in their case alone have their lowest five bits in common.
   *
   * @param {string} password
   */
  #mayBeUsername(password) {
    const username = this.#username;
    return password.length === username.length && ((password.charCodeAt(0) ^ username.charCodeAt(0)) & 0x1f) === 0;
  }

  /**
   * The verdict on what has been tallied, as the engine worked out for each count beforehand.
   *
   * @param {number} tally
   */
  #worth(tally) {
    const verdicts = this.#talliedVerdicts;
    return (
      ((verdicts[tally & COUNT_MASK] ?? 0) & LENGTH_VERDICT) |
      ((verdicts[(tally >> TALLY_BITS) & COUNT_MASK] ?? 0) & UPPERCASE_VERDICT) |
      ((verdicts[(tally >> (2 * TALLY_BITS)) & COUNT_MASK] ?? 0) & LOWERCASE_VERDICT) |
      ((verdicts[(tally >> (3 * TALLY_BITS)) & COUNT_MASK] ?? 0) & DIGIT_VERDICT) |
      ((verdicts[(tally >> (4 * TALLY_BITS)) & COUNT_MASK] ?? 0) & SPECIAL_VERDICT)
    );
  }

  /**
   * Has the engine read a password and leave its counts in memory.
   *
   * @param {RawPolicy} raw
   * @param {string} password
   */
  #read(raw, password) {
    if (this.#units.length === 0) {
      this.#units = new Uint16Array(engineMemory().buffer, this.#unitsAddress, this.#capacity);
    }
    const units = this.#units;
    const capacity = units.length;
    let filled = 0;
    for (let index = 0; index < password.length; index++) {
      if (filled === capacity) {
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
    const raw = this.#engine();
    requireText(password, "password");
    const tally = this.#tally(password);
    return tally === NOT_TALLIED ? this.#told(this.#read(raw, password)) : this.#toldOf(tally);
  }

  /**
   * @param {number} verdict what the engine has just answered
   * @returns {Report}
   */
  #told(verdict) {
    const counts = this.#engineCounts();
    const judges = this.#judges;
    /** @type {RuleResult[]} */
    const rules = new Array(judges.length);
    for (let index = 0; index < rules.length; index++) {
      const judge = /** @type {Judge} */ (judges[index]);
      rules[index] = judged(judge, verdict, judge.count === undefined ? 0 : (counts[judge.count] ?? 0), counts);
    }
    return { rules, acceptable: (verdict & ANY_UNMET) === 0, length: counts[0] ?? 0 };
  }

  /**
   * @param {number} tally
   * @returns {Report}
   */
  #toldOf(tally) {
    const judges = this.#judges;
    const verdict = this.#worth(tally);
    const none = /** @type {any} */ (undefined);
    /** For the usual number a literal, which engines make without a call. @type {RuleResult[]} */
    const rules = judges.length === 8 ? [none, none, none, none, none, none, none, none] : new Array(judges.length);
    const shifts = this.#tallyShifts;
    const results = this.#talliedResults;
    for (let index = 0; index < rules.length; index++) {
      const count = (tally >> (shifts[index] ?? 0)) & COUNT_MASK;
      const place = (index << TALLY_BITS) | count;
      rules[index] = results[place] ??= judged(/** @type {Judge} */ (judges[index]), verdict, count, NONE_NAMED);
    }
    return { rules, acceptable: (verdict & ANY_UNMET) === 0, length: tally & COUNT_MASK };
  }

  #engineCounts() {
    if (this.#counts.length === 0) {
      this.#counts = new Uint32Array(engineMemory().buffer, this.#countsAddress, COUNTS);
    }
    return this.#counts;
  }

  get passwordRules() {
    return (this.#passwordRules ??= this.#engine().passwordRules());
  }

  /** @param {GeneratorOptions} [options] */
  generate(options) {
    const { length, avoidLookAlikes } = options ?? {};
    if (length !== undefined && !(Number.isInteger(length) && length > 0 && length < 2 ** 32)) {
      throw error("invalid_option", "length must be a whole number over 0");
    }
    const pool = new Uint32Array(64);
    let left = 0;
    /** @type {PasswordSetError | undefined} */
    let failure;
    const refill = () => {
      try {
        crypto.getRandomValues(pool);
      } catch (cause) {
        failure ??= error("random_unavailable", "there are no random numbers", cause);
      }
      left = pool.length;
    };
    try {
      return this.#engine().generate(length, Boolean(avoidLookAlikes), () => {
        if (left === 0) refill();
        return pool[--left];
      });
    } finally {
      // What was made without them anybody could guess.
      if (failure) throw failure;
    }
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

/** @type {ReadonlySet<string>} */
const FLOW_OPTIONS = new Set([
  "endpoint",
  "service",
  "gate",
  "timeoutMilliseconds",
  "fetch",
  "headers",
  "credentials",
  "signal",
  "polling",
  "factors",
  "username",
  "resume",
]);

/** The states in which something is being sent on the person's behalf. @type {ReadonlySet<FlowState["kind"]>} */
const BUSY = new Set([
  "requestingLink",
  "checkingKey",
  "loadingRequirements",
  "submitting",
  "verifyingOutcome",
]);

const SNAPSHOT_VERSION = 1;

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
  /** @type {Set<(event: FlowEvent) => void>} */
  #observers = new Set();
  /** @type {AbortSignal | undefined} */
  #signal;
  #abort = () => {
    if (this.#raw && !this.#freed && this.#canCancel()) this.#enter((raw) => raw.cancel());
  };

  /** @param {FlowOptions} [options] */
  constructor(options) {
    engineMemory();
    const { headers, signal, resume } = options ?? {};
    // A name that is mistyped, and passed over, could send the key to another service.
    const unknown = Object.keys(options ?? {}).find((name) => !FLOW_OPTIONS.has(name));
    if (unknown !== undefined) throw error("invalid_option", `there is no option ${unknown}`);
    if (signal !== undefined && typeof signal?.addEventListener !== "function") {
      throw error("invalid_option", "signal must be an AbortSignal");
    }
    const raw = new RawFlow(
      { ...options, headers: plainHeaders(headers), resume: resume === undefined ? undefined : readSnapshot(resume) },
      (/** @type {[] | [string, number | LossCode, number]} */ ...request) =>
        request.length === 0 ? this.#onChange() : this.#onRequest(...request),
    );
    this.#raw = raw;
    this.#state = frozen(raw.state());
    this.#signal = signal;
    signal?.addEventListener("abort", this.#abort);
    if (signal?.aborted) this.#abort();
  }

  get state() {
    return this.#state;
  }

  /** @param {(state: FlowState) => void} listener */
  subscribe(listener) {
    return added(this.#listeners, listener);
  }

  /** @param {(event: FlowEvent) => void} observer */
  observe(observer) {
    return added(this.#observers, observer);
  }

  serialize() {
    const raw = this.#raw;
    if (!raw || this.#freed) throw error("disposed", "the flow has been freed");
    return JSON.stringify({ version: SNAPSHOT_VERSION, ...raw.snapshot() });
  }

  /** @param {string} [username] */
  requestLink(username) {
    return this.#act("requestLink", (raw) =>
      raw.requestLink(username === undefined ? undefined : requireSomeText(username, "username")),
    );
  }

  /** @param {string} key */
  openKey(key) {
    return this.#act("openKey", (raw) => raw.openKey(requireSomeText(key, "key")));
  }

  proceed() {
    return this.#act("proceed", (raw) => raw.proceed());
  }

  /** @param {string} password */
  submitPassword(password) {
    return this.#act("submitPassword", (raw) => raw.submitPassword(requireSomeText(password, "password")));
  }

  /**
   * @param {number} id
   * @param {string} answer
   */
  answerSecurityQuestion(id, answer) {
    return this.#act("answerSecurityQuestion", (raw) => {
      if (!Number.isSafeInteger(id)) throw error("invalid_argument", "id must be a whole number");
      raw.answerSecurityQuestion(id, requireSomeText(answer, "answer"));
    });
  }

  /** @param {string} code */
  submitCode(code) {
    return this.#act("submitCode", (raw) => raw.submitCode(requireSomeText(code, "code")));
  }

  startPhone() {
    return this.#act("startPhone", (raw) => raw.startPhone());
  }

  stopWaiting() {
    return this.#act("stopWaiting", (raw) => raw.stopWaiting());
  }

  retry() {
    return this.#act("retry", (raw) => raw.retry());
  }

  checkOutcome() {
    return this.#act("checkOutcome", (raw) => raw.checkOutcome());
  }

  cancel() {
    return this.#act("cancel", (raw) => raw.cancel());
  }

  free() {
    if (this.#freed) return;
    this.#freed = true;
    if (this.#canCancel()) this.#enter((raw) => raw.cancel());
    this.#release();
  }

  #canCancel() {
    return this.#state.actions.some((/** @type {Action} */ action) => action === "cancel");
  }

  /**
   * @param {Action} action
   * @param {(raw: RawFlow) => void} call
   * @returns {Promise<FlowState>}
   */
  async #act(action, call) {
    if (!this.#raw || this.#freed) throw error("disposed", "the flow has been freed");
    /** @type {(state: FlowState) => void} */
    let resolve = () => {};
    /** @type {Promise<FlowState>} */
    const settled = new Promise((resolver) => (resolve = resolver));
    // Before the call, whose listeners may already bring the flow to rest.
    this.#waiting.push(resolve);
    try {
      this.#enter((raw) => {
        call(raw);
        this.#report({ type: "action", action });
      });
    } catch (cause) {
      this.#waiting = this.#waiting.filter((waiting) => waiting !== resolve);
      throw cause;
    }
    return settled;
  }

  /** @param {(raw: RawFlow) => void} call */
  #enter(call) {
    if (!this.#raw) return;
    this.#depth++;
    try {
      call(this.#raw);
    } finally {
      this.#depth--;
      this.#publish();
    }
  }

  #onChange() {
    this.#changed = true;
    this.#publish();
  }

  /**
   * @param {string} method
   * @param {number | LossCode} outcome
   * @param {number} milliseconds
   */
  #onRequest(method, outcome, milliseconds) {
    this.#report({ type: "request", method, outcome, milliseconds });
  }

  #publish() {
    if (this.#depth > 0) return;
    while (this.#changed && this.#raw) {
      this.#changed = false;
      const from = this.#state.kind;
      const state = /** @type {FlowState} */ (frozen(this.#raw.state()));
      this.#state = state;
      this.#report({ type: "state", from, to: state.kind });
      // A listener that moves the flow on has by then told all of them of a later state.
      notify(this.#listeners, state, () => this.#state === state);
    }
    this.#settle();
    this.#release();
  }

  /** @param {FlowEvent} event */
  #report(event) {
    notify(this.#observers, Object.freeze(event));
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
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#listeners.clear();
    this.#observers.clear();
    this.#settle();
  }
}

/**
 * @template T
 * @param {Set<(value: T) => void>} listeners
 * @param {(value: T) => void} listener
 */
function added(listeners, listener) {
  if (typeof listener !== "function") throw error("invalid_argument", "the listener must be a function");
  // A wrapper of its own, so that a function added twice is called twice and removed separately.
  const entry = (/** @type {T} */ value) => listener(value);
  listeners.add(entry);
  return () => void listeners.delete(entry);
}

/**
 * Calls each, as an event target would: what one throws is the page's, and harms neither the flow nor the others.
 *
 * @template T
 * @param {Set<(value: T) => void>} listeners
 * @param {T} value
 * @param {() => boolean} [isNews]
 */
function notify(listeners, value, isNews = () => true) {
  for (const listener of [...listeners]) {
    if (!listeners.has(listener) || !isNews()) continue;
    try {
      listener(value);
    } catch (cause) {
      reportUncaught(cause);
    }
  }
}

/** `Headers` and maps as the plain object that the engine reads. @param {any} headers */
function plainHeaders(headers) {
  if (typeof headers?.forEach !== "function") return headers;
  /** @type {Record<string, unknown>} */
  const plain = {};
  headers.forEach((/** @type {unknown} */ value, /** @type {string} */ name) => (plain[name] = value));
  return plain;
}

/** What {@link PasswordSetFlow.serialize} made, if this version can read it. @param {string} text */
function readSnapshot(text) {
  try {
    const snapshot = JSON.parse(text);
    if (snapshot.version === SNAPSHOT_VERSION) return snapshot;
  } catch {
    // Told below.
  }
  throw error("invalid_option", "resume is not what serialize() made");
}

/** @param {unknown} cause */
function reportUncaught(cause) {
  if (typeof reportError === "function") reportError(cause);
  else
    queueMicrotask(() => {
      throw cause;
    });
}
