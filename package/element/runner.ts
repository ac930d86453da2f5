/**
 * Runs the session of an element: takes events, and carries out the effects on the engine, the storage and other tabs.
 * The effects that show something go to the element.
 */

import { createClock } from "../clock.js";
import { init, isEngineFailure, PasswordPolicy, PasswordSetFlow } from "../index.js";
import { Diagnostics, noSuchState, reportError } from "./diagnostics.js";
import { addFactors, FACES } from "./faces.js";
import { late } from "./late.js";
import { doubt, LINK_MILLISECONDS, lockout, noteLink, recallLink } from "./memory.js";
import { faceOf, NEW_SESSION, step, usernameOf } from "./session.js";
import { readAddress, readFlowOptions } from "./settings.js";
import { createStates } from "./states.js";
import { Listeners } from "./surroundings.js";

import type {
  Action, Challenge, ChallengeAnswer, ChallengeRequest, FlowOptions, FlowState, PasswordSetError,
} from "../index.js";
import type { Memory } from "./memory.js";
import type { Command, Effect, Session, SessionEvent } from "./session.js";
import type { PasswordSetSettings } from "./settings.js";
import type { KeyLock } from "./tabs.js";
import type { ElementState } from "./types.js";

/** The actions that may set a password. Two tabs never perform them with the same key at the same time. */
const SENDS: readonly Action[] = ["submitPassword", "answerSecurityQuestion", "submitCode", "startPhone", "retry"];

/** In these states, a person who leaves the page would not learn the result. */
const AWAITED: readonly ElementState["kind"][] = ["submitting", "phoneWaiting", "verifyingOutcome"];

const importTabs = late(() => import("./tabs.js"));

const MEMORIES: Readonly<Record<"doubt" | "lockout", Memory>> = { doubt, lockout };

/** The effects that show or say something. */
export type ViewEffect = Extract<
  Effect,
  { type: "announceState" | "draw" | "offerLink" | "present" | "refuseInput" | "showBusy" | "tellOtherTab" }
>;

/** Runs the portal's challenge in the face. */
export type PassChallenge = (
  challenge: Challenge,
  request: ChallengeRequest,
) => ChallengeAnswer | Promise<ChallengeAnswer>;

export class Runner {
  #session: Session = NEW_SESSION;
  #flow: PasswordSetFlow | null = null;
  isReady = false;
  /** The state of a picture that needs a policy. A picture has no flow with one. */
  #pictured: ElementState | null = null;
  #policy: PasswordPolicy | null = null;
  readonly #settings: PasswordSetSettings;
  readonly #isMounted: () => boolean;
  readonly #show: (effect: ViewEffect) => void;
  readonly #passChallenge: PassChallenge;
  readonly #diagnostics;
  readonly #showKind: (kind: ElementState["kind"]) => void;
  readonly #listeners = new Listeners();
  /**
   * The username that the person has entered for password managers, or that another tab has stored. Used if the
   * username is unknown otherwise. It is never sent.
   */
  name: string | null = null;
  /** Set once its module is loaded. Nothing waits for it. */
  #lock: KeyLock | null = null;
  #stopHearing: (() => void) | null = null;
  /** Before there is a link, tabs have nothing to say. */
  #hasLink = false;
  #guardsLeaving = false;
  /** A clock that nobody can set. */
  readonly clock: () => number = createClock();
  /** Its reading when the shown state was entered. */
  enteredAt = 0;

  constructor(
    settings: PasswordSetSettings,
    isMounted: () => boolean,
    show: (effect: ViewEffect) => void,
    passChallenge: PassChallenge,
  ) {
    this.#passChallenge = passChallenge;
    this.#settings = settings;
    this.#isMounted = isMounted;
    this.#show = show;
    this.#showKind = createStates(settings);
    this.#diagnostics = new Diagnostics(() => readAddress(settings));
  }

  get session(): Session {
    return this.#session;
  }

  /** The policy that judges passwords; null until the engine and the rules are loaded. */
  get policy(): PasswordPolicy | null {
    const policy = this.#flow ? this.#flow.policy : this.#picturedPolicy();
    const username = this.username ?? this.name;
    if (policy && policy.username !== username) policy.username = username;
    return policy;
  }

  #picturedPolicy(): PasswordPolicy | null {
    const { picture, shown } = this.#session;
    const pictured = picture && this.isReady && shown.kind === "enterPassword" ? shown : null;
    if (pictured !== this.#pictured) {
      this.#pictured = pictured;
      release(this.#policy);
      this.#policy = null;
      if (pictured) this.#policy = new PasswordPolicy(pictured.requirements);
    }
    return this.#policy;
  }

  /** The user whose password is set, if known. */
  get username(): string | null {
    return usernameOf(this.#session, { username: this.#settings.username || null });
  }

  take(event: SessionEvent): void {
    const now = Date.now();
    const { session, effects } = step(this.#session, event, {
      now,
      isMounted: this.#isMounted(),
      gate: this.#settings.gate,
      username: this.#settings.username || null,
      hasFace: (face) => face in FACES,
      // The storage is read only if the session needs it.
      get link() {
        return recallLink(now);
      },
    });
    const former = this.#session;
    this.#session = session;
    if (former.shown !== session.shown || former.since !== session.since) this.enteredAt = this.clock();
    this.#showKind(session.state.kind);
    this.#guardLeaving();
    if (former.state.kind !== session.state.kind && !session.picture) void this.#tellTabs(session.state.kind);
    for (const effect of effects) {
      // A listener of the portal may have begun another flow. The remaining effects are about the former one.
      if (this.#session.run === session.run) this.#carryOut(effect);
    }
  }

  /** Begins a visit, or shows the picture that was set. */
  begin(): void {
    this.#listeners.add(window, "error", (event) => this.#noticeTrap((event as ErrorEvent).error));
    this.#listeners.add(window, "unhandledrejection", (event) =>
      this.#noticeTrap((event as PromiseRejectionEvent).reason));
    this.take({ type: "begin" });
    this.#forgetOldName();
  }

  /** Drops everything. */
  end(): void {
    this.#listeners.stop();
    this.take({ type: "end" });
    this.#stopHearing?.();
    this.#stopHearing = null;
    release(this.#policy);
    this.#policy = this.#pictured = null;
  }

  #carryOut(effect: Effect): void {
    switch (effect.type) {
      case "endFlow":
        return this.#endFlow();
      case "loadEngine":
        return void this.#loadEngine(this.#session.run);
      case "openFlow":
        return this.#whenSeen(() => this.#openFlow(this.#session.run));
      case "perform":
        return void this.#perform(effect.commands);
      case "remember":
        if (this.#flow) MEMORIES[effect.what].remember(this.#flow.serialize());
        return;
      case "forget":
        return MEMORIES[effect.what].forget();
      case "noteLink":
        return noteLink(effect.note, Date.now());
      case "fetchFaces":
        return void this.#fetchFaces(effect.state);
      case "prefetchFaces":
        return void addFactors().catch(() => {});
      default:
        return this.#show(effect);
    }
  }

  async #loadEngine(run: number): Promise<void> {
    try {
      await init();
      this.isReady = true;
      this.take({ type: "engineLoaded", run });
    } catch (error) {
      this.#fail(error, run);
    }
  }

  #openFlow(run: number): void {
    try {
      const flow = createFlow(readFlowOptions(this.#settings, this.#passChallenge));
      this.#flow = flow;
      flow.subscribe((state) => {
        if (flow === this.#flow) this.take({ type: "flowChanged", state });
      });
      flow.observe((event) => this.#diagnostics.observe(event));
      this.take({ type: "flowOpened", state: flow.state });
    } catch (error) {
      this.#fail(error, run);
    }
  }

  /** Calls `act` once the page is shown. A page that the browser only prerenders sends nothing. */
  #whenSeen(act: () => void): void {
    const { run } = this.#session;
    // Compared with `true`, because an image of this name would replace the property.
    if ((document as { prerendering?: unknown }).prerendering !== true) return act();
    const seen = () => {
      if (run === this.#session.run) act();
    };
    document.addEventListener("prerenderingchange", seen, { once: true });
  }

  /** Adds the listener only while it is needed, because it keeps the page out of the back/forward cache. */
  #guardLeaving(): void {
    const { state, picture } = this.#session;
    const guards = picture === null && AWAITED.includes(state.kind);
    if (guards === this.#guardsLeaving) return;
    this.#guardsLeaving = guards;
    if (guards) addEventListener("beforeunload", askBeforeLeaving);
    else globalThis.removeEventListener?.("beforeunload", askBeforeLeaving);
  }

  async #tellTabs(kind: ElementState["kind"]): Promise<void> {
    this.#hasLink ||= kind === "linkSent";
    if (!this.#hasLink) return;
    try {
      const { hear, passName, tell } = await importTabs();
      tell(kind);
      if (this.#settings.rememberUsername) this.#takeName(passName(kind, this.username, LINK_MILLISECONDS));
      if (kind === "linkSent" && this.#session.state.kind === kind) {
        this.#stopHearing ??= hear((heard) => this.take({ type: "heard", kind: heard }));
      }
    } catch {
      // Without the module, tabs do not know about each other.
    }
  }

  /** Takes the name that another tab has stored. It is a guess, which the person can change. */
  #takeName(left: string | null): void {
    if (left === null || this.name !== null) return;
    this.name = left;
    this.#show({ type: "draw" });
  }

  /** Deletes the name that an old visit has stored. */
  #forgetOldName(): void {
    if (!this.#settings.rememberUsername) return;
    void importTabs().then(({ passName }) => passName("idle", null, LINK_MILLISECONDS), () => {});
  }

  #letKeyGo(): void {
    this.#lock?.release();
    this.#lock = null;
  }

  async #lockKey(flow: PasswordSetFlow, key: string): Promise<void> {
    const lock = await importTabs().then(({ createLock }) => createLock(key), () => null);
    if (flow === this.#flow) this.#lock = lock;
  }

  #endFlow(): void {
    this.#letKeyGo();
    this.#hasLink = false;
    this.name = null;
    const flow = this.#flow;
    this.#flow = null;
    release(flow);
  }

  async #perform(commands: readonly Command[]): Promise<void> {
    const flow = this.#flow;
    for (const command of commands) {
      if (flow !== null && flow === this.#flow) await this.#act(flow, command);
    }
  }

  /**
   * Handles a trap of the engine. Inside a callback, only the window sees it, and the pending request never settles. If
   * no request is pending, the next call into the engine fails anyway.
   */
  #noticeTrap(error: unknown): void {
    if (!isEngineFailure(error) || !this.#flow) return;
    const { actions } = this.#flow.state;
    if (actions.some((action) => action !== "cancel" && action !== "stopWaiting")) return;
    if (actions.length > 0) this.take({ type: "engineFailed" });
  }

  async #act(flow: PasswordSetFlow, { action, values }: Command): Promise<void> {
    if (action === "openKey") {
      this.#letKeyGo();
      this.#hasLink = true;
      void this.#lockKey(flow, String(values[0]));
    }
    const lock = SENDS.includes(action) ? this.#lock : null;
    if (lock && !(await lock.take())) {
      if (flow === this.#flow) this.#show({ type: "tellOtherTab" });
      return;
    }
    if (flow === this.#flow) await this.#call(flow, { action, values });
    // The tab that has set a password keeps the lock, so that no other tab uses the key.
    if (flow !== this.#flow || flow.state.kind !== "done") lock?.release();
  }

  async #call(flow: PasswordSetFlow, { action, values }: Command): Promise<void> {
    try {
      await (flow[action] as (...values: readonly (string | number)[]) => Promise<FlowState>).apply(flow, [...values]);
    } catch (error) {
      if (flow !== this.#flow) return;
      if (isPasswordSetError(error) && error.code === "invalid_transition") {
        this.take({ type: "actionRefused", state: flow.state });
      } else if (isPasswordSetError(error) && error.reason !== undefined) {
        this.take({ type: "inputRefused", state: flow.state, reason: error.reason });
      } else {
        this.#fail(error);
      }
    }
  }

  async #fetchFaces(state: ElementState): Promise<void> {
    try {
      await addFactors();
      if (!(faceOf(state, null) in FACES)) throw noSuchState(state.kind);
      this.take({ type: "facesCame", state });
    } catch (error) {
      reportError(error);
      this.take({ type: "facesLost", state });
    }
  }

  #fail(error: unknown, run?: number): void {
    this.take({ type: "engineFailed", run });
    reportError(error);
  }
}

function askBeforeLeaving(event: Event): void {
  event.preventDefault();
}

/** Makes a flow. It continues from the remembered state of an earlier one, if there is any. */
function createFlow(options: FlowOptions): PasswordSetFlow {
  // Made first, so that a refused option is not mistaken for a refused text from the storage.
  const fresh = new PasswordSetFlow(options);
  for (const memory of [doubt, lockout]) {
    const resume = memory.recall();
    if (resume === null) continue;
    try {
      const resumed = new PasswordSetFlow({ ...options, resume });
      release(fresh);
      return resumed;
    } catch {
      // Another version or another script has written the text.
      memory.forget();
    }
  }
  return fresh;
}

/** Frees an object of the engine. A failed engine may fail here too, which does not matter any more. */
function release(held: { free(): void } | null): void {
  try {
    held?.free();
  } catch (error) {
    reportError(error);
  }
}

function isPasswordSetError(error: unknown): error is PasswordSetError {
  return error instanceof Error && error.name === "PasswordSetError";
}
