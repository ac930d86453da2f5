// One person with up to two tabs, who does anything at any time, then acts sensibly and finishes the flow. The judge
// checks the result. This file only checks what cannot wait for the end.

import { PasswordSetFlow } from "softlayer-password-set";
import { endpoint, sandbox } from "../node/support.mjs";
import { randomFault } from "./faults.mjs";
import { maySetPassword, Recorder } from "./recorder.mjs";
import { slowness } from "./settings.mjs";

/** @import { Action, FlowState, StateKind } from "softlayer-password-set" */
/** @import { Random } from "./random.mjs" */

/** After how many steps of a tab there are no new faults and the person acts sensibly. */
const FOOLISH_STEPS = 14;
/** How many further steps the flow may then take. */
const SENSIBLE_STEPS = 30;
/**
 * The longest time from an action to the next state that is not busy, in milliseconds. The longest regular wait is 15
 * s.
 */
const PATIENCE = 40_000 * slowness;
const MOST_FAULTS = 7;
const MOST_KEYS = 4;

/** @type {readonly Action[]} */
const ACTIONS = [
  "requestLink", "openKey", "proceed", "submitPassword", "answerSecurityQuestion", "submitCode", "startPhone",
  "stopWaiting", "retry", "checkOutcome", "cancel",
];

/**
 * @typedef {object} Profile an entry of `GET /sandbox/users`
 * @property {string} username
 * @property {number} userId
 * @property {string} like
 * @property {{ minimum: number, uppercase: number, lowercase: number, digits: number, specials: number }} policy
 * @property {readonly { id: number, answer: string }[]} questions
 * @property {"totp" | "verisign" | "phone" | null} factor
 */

/** One key in one flow, until the next key or a reload. */
export class Session {
  /** The states that speak of the outcome, in their order. @type {FlowState[]} */
  claims = [];
  #recorder;
  #from;
  /** @type {number | undefined} */
  #to;

  /** @param {Recorder} recorder @param {string} key */
  constructor(recorder, key) {
    this.#recorder = recorder;
    this.#from = recorder.exchanges.length;
    this.key = key;
  }

  close() {
    this.#to ??= this.#recorder.exchanges.length;
  }

  submissions() {
    return this.#recorder.exchanges.slice(this.#from, this.#to).filter(maySetPassword);
  }

  /** Whether anything was submitted in this session or before it in the same tab. */
  followsSubmission() {
    return this.#recorder.exchanges.slice(0, this.#to).some(maySetPassword);
  }
}

export class Person {
  /** @type {string[]} */
  trace = [];
  /** @type {Tab[]} */
  tabs = [];
  /** Every key that an e-mail brought, and those from elsewhere that were tried. @type {Map<string, Session[]>} */
  keys = new Map();
  /** @type {Set<StateKind>} */
  seen = new Set();
  /** What was found wrong at once. @type {string[]} */
  violations = [];
  /** Whether an ordered fault refused a valid key. Then a wrong conclusion is not the flow's fault. */
  keyWasDenied = false;
  #faults = 0;
  #passwords = 0;
  #begin = Date.now();

  /**
   * @param {Profile} profile
   * @param {Random} random
   * @param {string} mark what tells this person's passwords from others'
   */
  constructor(profile, random, mark) {
    this.profile = profile;
    this.random = random;
    this.mark = mark;
  }

  get username() {
    return this.profile.username;
  }

  /** @param {string} line */
  note = (line) => {
    this.trace.push(`${String(Date.now() - this.#begin).padStart(6)} ${line}`);
  };

  /** @param {string} what */
  violated(what) {
    this.note(`!!! ${what}`);
    this.violations.push(what);
  }

  async live() {
    for (let count = this.random.weighted([[0, 4], [1, 3], [2, 2], [4, 1]]); count > 0; count--) await this.orderFault();
    const tab = new Tab(this, "A");
    await tab.live();
    await Promise.all(this.tabs.map((other) => other.ended));
  }

  async orderFault() {
    if (this.#faults >= MOST_FAULTS) return;
    this.#faults++;
    const { order, invalidKey } = randomFault(this.random, this.username);
    this.keyWasDenied ||= invalidKey;
    this.note(`fault ${JSON.stringify({ ...order, username: undefined })}`);
    await sandbox("faults", order);
  }

  /** The key of the newest e-mail, if any came. */
  async newestKey() {
    const [mail] = await sandbox(`outbox?limit=1&username=${encodeURIComponent(this.username)}`);
    return /** @type {string | undefined} */ (mail?.key);
  }

  /** Another password with every call, which the person's policy accepts. */
  goodPassword() {
    const { minimum, uppercase, lowercase, digits, specials } = this.profile.policy;
    const unique = `${this.mark}p${(this.#passwords++).toString(36)}`;
    const password = `${"A".repeat(uppercase)}${"1".repeat(digits)}${"-".repeat(specials)}${"a".repeat(lowercase)}${unique}`;
    const padding = Math.max(0, minimum - [...password].length) + this.random.whole(0, 3);
    return password + this.random.pick(["z", "é", "😀", "\"", " "]).repeat(padding);
  }

  badPassword() {
    return this.random.pick(["x", "Aa1-", "z".repeat(300), this.username, "lowercase-only-1", " ", "\u0000\"\\😀"]);
  }

  /** A code that the factor accepts now, or nearly so. @returns {Promise<{ current: string, next: string }>} */
  async codes() {
    if (this.profile.factor !== "totp" && this.profile.factor !== "verisign") return { current: "123456", next: "654321" };
    return sandbox(`code?username=${encodeURIComponent(this.username)}`);
  }
}

export class Tab {
  /** @type {Session | null} */
  session = null;
  /** Every action's promise. @type {{ what: string, promise: Promise<unknown>, settled: boolean }[]} */
  promises = [];
  /** @type {() => void} */
  #end = () => {};
  ended = new Promise((resolve) => (this.#end = () => resolve(undefined)));
  steps = 0;
  /** The last input. */
  #password = "";
  #wrongKeys = 0;
  #lockouts = 0;
  #abort = new AbortController();

  /** @param {Person} person @param {string} name @param {string} [key] the link that it is opened with */
  constructor(person, name, key) {
    this.person = person;
    this.name = name;
    this.firstKey = key;
    this.random = person.random;
    person.tabs.push(this);
    this.options = {
      endpoint,
      gate: this.random.chance(0.2),
      service: this.random.pick(/** @type {const} */ ([
        "SoftLayer_User_Customer",
        "SoftLayer_User_Customer_OpenIdConnect",
        "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile",
      ])),
      timeoutMilliseconds: Math.round(this.random.pick([150, 150, 300, 3_000]) * slowness),
      polling: {
        firstMilliseconds: this.random.whole(10, 60),
        greatestMilliseconds: this.random.whole(60, 150),
        deadlineMilliseconds: this.random.pick([250, 600, 2_000]),
      },
    };
    this.recorder = new Recorder((line) => this.#note(line));
    this.flow = this.#newFlow();
  }

  get sensible() {
    return this.steps >= FOOLISH_STEPS;
  }

  /** Acts until the flow has ended or the person leaves. */
  async live() {
    try {
      while (!(await this.#step()));
    } catch (error) {
      this.person.violated(`${this.name}: ${error instanceof Error ? error.message : error}`);
    }
    this.leave();
    this.#end();
  }

  /** Frees the flow. Afterwards nothing may be sent, and every promise must settle. */
  leave() {
    this.recorder.closed ??= "free()";
    this.flow.free();
  }

  /** @param {string} [resume] */
  #newFlow(resume) {
    const flow = new PasswordSetFlow({
      ...this.options, fetch: this.recorder.fetch, signal: this.#abort.signal, ...(resume !== undefined && { resume }),
    });
    this.person.seen.add(flow.state.kind);
    flow.subscribe((state) => this.#entered(state));
    return flow;
  }

  /** @param {FlowState} state */
  #entered(state) {
    this.#note(`= ${JSON.stringify(state)}`);
    this.person.seen.add(state.kind);
    if (state.kind === "done") this.recorder.closed ??= "done";
    if (state.kind === "cancelled") this.recorder.closed ??= "cancelled";
    if (["keyRejected", "outcomeUnknown", "done", "cancelled"].includes(state.kind)) this.session?.claims.push(state);
    const final = state.kind === "done" || state.kind === "cancelled";
    if ((state.actions.length === 0) !== final) this.person.violated(`${this.name}: ${state.kind} with ${state.actions}`);
  }

  /** Takes one action of the person. Returns whether it was the last. */
  async #step() {
    const { flow, random } = this;
    const { state } = flow;
    if (state.kind === "done" || state.kind === "cancelled") return true;
    if (++this.steps > FOOLISH_STEPS + SENSIBLE_STEPS) throw new Error("it does not come to an end");
    if (!this.sensible) {
      if (random.chance(0.12)) await this.person.orderFault();
      if (random.chance(0.1)) await this.#tryWhatIsNotAllowed();
      if (random.chance(0.04)) this.#reload();
      if (random.chance(0.06)) this.#openSecondTab();
      if (random.chance(0.02)) return true;
    }
    // All of that takes time. Meanwhile, the phone or a timer may have changed the state.
    return this.#decide(this.flow.state);
  }

  /** @param {FlowState} state @returns {Promise<boolean>} */
  async #decide(state) {
    const { random, person } = this;
    const foolish = !this.sensible && random.chance(0.25);
    if (!this.sensible && random.chance(0.015)) return this.#cancel();
    switch (state.kind) {
      case "idle":
        if (this.firstKey !== undefined) return this.#openKey(this.firstKey);
        return foolish && this.#wrongKeys++ < 2 ? this.#openKey(this.#wrongKey()) : this.#requestLink();
      case "linkSent": {
        const key = await person.newestKey();
        if (key === undefined || (foolish && person.keys.size < MOST_KEYS && random.chance(0.3))) return this.#requestLink();
        return this.#openKey(foolish && this.#wrongKeys++ < 2 ? this.#wrongKey() : key);
      }
      case "gate":
        return this.#act("proceed", (flow) => flow.proceed());
      case "enterPassword":
        return this.#submitPassword(foolish ? person.badPassword() : person.goodPassword());
      case "securityQuestion": {
        if (foolish && random.chance(0.2)) return this.#submitPassword(person.goodPassword());
        const { questions } = person.profile;
        const right = questions.length > 0 ? random.pick(questions) : { id: state.questions[0]?.id ?? 0, answer: "any" };
        const answer = foolish ? "a wrong answer" : right.answer;
        return this.#act("answerSecurityQuestion", (flow) => flow.answerSecurityQuestion(right.id, answer), answer);
      }
      case "verisign":
      case "totp": {
        if (foolish && random.chance(0.2)) return this.#submitPassword(person.goodPassword());
        const codes = await person.codes();
        const right = state.kind === "verisign" && state.second ? codes.next : codes.current;
        const code = foolish ? random.pick(["000000", "999999", codes.next]) : right;
        return this.#act("submitCode", (flow) => flow.submitCode(code), code);
      }
      case "phone":
        if (foolish && random.chance(0.3)) return this.#submitPassword(person.goodPassword());
        return this.#act("startPhone", (flow) => flow.startPhone());
      case "phoneWaiting":
        return this.#answerPhone(foolish);
      case "locked":
        // The sandbox keeps the account locked for 30 minutes by its own clock, which does not advance here.
        if (++this.#lockouts > 2 || this.sensible) return this.#cancel();
        await this.#until((next) => next.kind !== "locked", "the lockout to end");
        return false;
      case "keyRejected":
      case "requestRejected":
        if (this.sensible || person.keys.size >= MOST_KEYS) return this.#cancel();
        return foolish && this.#wrongKeys++ < 2 ? this.#openKey(this.#wrongKey()) : this.#requestLink();
      case "retryable":
        if (state.from === "submit" && (foolish || random.chance(0.2))) return this.#submitPassword(person.goodPassword());
        return this.#act("retry", (flow) => flow.retry());
      case "outcomeUnknown":
        if (state.actions.some((action) => action === "checkOutcome") && !foolish) {
          return this.#act("checkOutcome", (flow) => flow.checkOutcome());
        }
        if (this.session && random.chance(0.4) && !this.sensible) return this.#openKey(this.session.key);
        if (this.sensible || person.keys.size >= MOST_KEYS || random.chance(0.5)) return this.#cancel();
        return this.#requestLink();
      case "failed":
        return this.#act("retry", (flow) => flow.retry());
      default:
        throw new Error(`the flow rests in ${state.kind}`);
    }
  }

  #requestLink() {
    return this.#act("requestLink", (flow) => flow.requestLink(this.person.username), this.person.username);
  }

  #wrongKey() {
    const { random, person } = this;
    const known = [...person.keys.keys()];
    const wrong = ["fixture-key-expired", "fixture-key-used", "no such key", "ü \u0000 \"'<>", "x".repeat(5_000)];
    return known.length > 0 && random.chance(0.5) ? random.pick(known) : random.pick(wrong);
  }

  /** @param {string} key */
  #openKey(key) {
    const { person } = this;
    return this.#act("openKey", (flow) => flow.openKey(key), key, () => {
      this.session?.close();
      const session = new Session(this.recorder, key);
      this.session = session;
      person.keys.set(key, [...(person.keys.get(key) ?? []), session]);
    });
  }

  /** @param {string} password */
  #submitPassword(password) {
    return this.#act("submitPassword", (flow) => flow.submitPassword(password), password, () => (this.#password = password));
  }

  async #cancel() {
    if (this.random.chance(0.3)) {
      this.#note("free()");
      this.leave();
      return true;
    }
    if (this.random.chance(0.2)) {
      this.#note("abort()");
      this.#abort.abort();
      return true;
    }
    return this.#act("cancel", (flow) => flow.cancel());
  }

  /** @param {boolean} foolish */
  async #answerPhone(foolish) {
    const { random, person } = this;
    const whatToDo = random.weighted(foolish
      ? [["deny", 3], ["ignore", 3], ["stop", 2], ["approve", 1]]
      : [["approve", 1]]);
    if (whatToDo === "stop") return this.#act("stopWaiting", (flow) => flow.stopWaiting());
    if (random.chance(0.5)) await pause(random.whole(0, 120));
    if (whatToDo !== "ignore" && person.profile.factor === "phone") {
      this.#note(`the phone: ${whatToDo}`);
      // No phone rings if the request for it was a fault, or was about the other tab's key.
      await sandbox("phone", { username: person.username, answer: whatToDo }).catch((error) => this.#note(`  ${error.message}`));
    }
    await this.#until((state) => state.kind !== "phoneWaiting", "the phone to be answered");
    return false;
  }

  /** Checks that an action that the state does not allow is refused at once and changes nothing. */
  async #tryWhatIsNotAllowed() {
    const before = this.flow.state;
    const action = this.random.pick(ACTIONS.filter((one) => !before.actions.some((allowed) => allowed === one)));
    const refused = this.#call(action).then(() => null, (error) => error);
    if (this.flow.state !== before) throw new Error(`${action} changed ${before.kind}`);
    const code = (await refused)?.code;
    if (code !== "invalid_transition") throw new Error(`${action} in ${before.kind}: ${code}`);
  }

  /** @param {Action} action */
  #call(action) {
    const { flow } = this;
    switch (action) {
      case "requestLink": return flow.requestLink(this.person.username);
      case "openKey": return flow.openKey("another key");
      case "submitPassword": return flow.submitPassword(this.person.goodPassword());
      case "answerSecurityQuestion": return flow.answerSecurityQuestion(11, "an answer");
      case "submitCode": return flow.submitCode("123456");
      default: return flow[action]();
    }
  }

  /** Leaves the page in the middle and comes back with the serialized state. */
  #reload() {
    const text = this.flow.serialize();
    this.#note(`reload with ${text}`);
    this.session?.close();
    this.session = null;
    this.recorder.closed = "a reload";
    this.flow.free();
    this.recorder.closed = null;
    this.flow = this.#newFlow(text);
    this.#entered(this.flow.state);
  }

  #openSecondTab() {
    const key = this.session?.key;
    if (key === undefined || this.person.tabs.length > 1) return;
    this.#note("opens the same link in a second tab");
    void new Tab(this.person, "B", key).live();
  }

  /**
   * Takes an allowed action, perhaps twice, and waits until the flow is not busy, or perhaps cancels it meanwhile.
   *
   * @param {Action} action
   * @param {(flow: PasswordSetFlow) => Promise<FlowState>} call
   * @param {string} [what]
   * @param {() => void} [first] what to remember before the call
   */
  async #act(action, call, what, first) {
    const { flow, random } = this;
    // The state may have changed since the decision.
    if (!flow.state.actions.some((allowed) => allowed === action)) return false;
    this.#note(`${flow.state.kind}: ${action}(${what === undefined ? "" : JSON.stringify(what.slice(0, 70))})`);
    first?.();
    const taken = this.#watched(action, call(flow));
    if (!this.sensible && random.chance(0.1)) {
      const again = await call(flow).then(() => null, (error) => error);
      if (again?.code !== "invalid_transition") throw new Error(`a double click on ${action}: ${again?.code}`);
    }
    if (!this.sensible && random.chance(0.03)) {
      await pause(random.whole(0, 100));
      if (flow.state.actions.some((allowed) => allowed === "cancel")) await this.#cancel();
    }
    const state = await inTime(taken, () => `${action} to come to rest (${JSON.stringify(this.flow.state)})`);
    if (state.busy) throw new Error(`${action} was settled in ${state.kind}`);
    if (state.kind === "done") await this.#requireSet();
    return false;
  }

  /** @template T @param {string} what @param {Promise<T>} promise */
  #watched(what, promise) {
    const watched = { what, promise: /** @type {Promise<unknown>} */ (promise), settled: false };
    this.promises.push(watched);
    const settle = () => void (watched.settled = true);
    promise.then(settle, settle);
    return promise;
  }

  /** Checks after `done` that the sandbox has exactly the last password. */
  async #requireSet() {
    const { person } = this;
    const password = this.#password;
    const sent = this.session?.submissions().at(-1)?.password;
    if (sent !== password) throw new Error(`done with ${sent}, and ${password} was given`);
    const { matches } = await sandbox("verify", { username: person.username, password });
    const record = await sandbox(`record?username=${encodeURIComponent(person.username)}`);
    // The other tab, or a request that was given up, may have set another one since with another key.
    if (!matches && record.timesSet < 2) throw new Error(`done, but the password is not ${password}`);
  }

  /** @param {(state: FlowState) => boolean} wanted @param {string} what */
  async #until(wanted, what) {
    const { flow } = this;
    if (wanted(flow.state)) return;
    let stop = () => {};
    const reached = new Promise((resolve) => (stop = flow.subscribe((state) => wanted(state) && resolve(state))));
    await inTime(reached, () => `${what} (${JSON.stringify(flow.state)})`);
    stop();
    if (flow.state.kind === "done") await this.#requireSet();
  }

  /** @param {string} line */
  #note(line) {
    this.person.note(`${this.name} ${line}`);
  }
}

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {() => string} what
 * @returns {Promise<T>}
 */
export function inTime(promise, what) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`stuck: waited ${PATIENCE} ms for ${what()}`)), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
