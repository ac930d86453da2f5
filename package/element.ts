/**
 * `<softlayer-password-set>` as a class. Importing this module registers nothing: `element/define` does.
 *
 * It owns the flow, follows its states and shows the face of each. What the faces look like is not decided here.
 */

import { Announcer } from "./element/announcer.js";
import { addFactors, FACES, faceOf } from "./element/faces.js";
import { doubt, lockout } from "./element/memory.js";
import { createFace } from "./element/parts.js";
import { loadStrings, registrations, Strings } from "./element/strings.js";
import { init, isEngineFailure, PasswordPolicy, PasswordSetFlow } from "./index.js";
import { bare } from "./own.js";

import type { Action, CompleteRequirements, FlowState, PasswordSetError, Service } from "./index.js";
import type {
  ElementOptions,
  ElementState,
  EstimateStrength,
  SoftLayerPasswordSetEventMap,
  Surroundings,
} from "./element/types.js";
import type { Messages } from "./locales/messages.js";
import type { Face, FaceName, Host, Model } from "./element/parts.js";

export { registerLocale } from "./element/strings.js";
export type * from "./element/types.js";
export type { MessageId, Messages, PluralForms } from "./locales/messages.js";

const VENDOR = "https://api.softlayer.com";
const STATE_EVENT = "softlayer-password-set:state";
const REQUEST_LINK_EVENT = "softlayer-password-set:request-link";
const SIGN_IN_EVENT = "softlayer-password-set:sign-in";
const TICK_MILLISECONDS = 1000;

const IDLE: ElementState = {
  kind: "idle",
  actions: ["requestLink", "openKey", "cancel"],
  busy: false,
  mayHaveBeenSet: false,
  problem: null,
};
const GATE: ElementState = { kind: "gate", actions: ["proceed", "cancel"], busy: false, mayHaveBeenSet: false };
const CHECKING_KEY: ElementState = {
  kind: "checkingKey",
  actions: ["cancel"],
  busy: true,
  mayHaveBeenSet: false,
  attempt: 1,
};

/** Without a browser the class can still be imported, though not used. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

let instances = 0;

export interface SoftLayerPasswordSetElement {
  addEventListener<Type extends keyof SoftLayerPasswordSetEventMap>(
    type: Type,
    listener: (this: SoftLayerPasswordSetElement, event: SoftLayerPasswordSetEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: SoftLayerPasswordSetElement, event: HTMLElementEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;

  removeEventListener<Type extends keyof SoftLayerPasswordSetEventMap>(
    type: Type,
    listener: (this: SoftLayerPasswordSetElement, event: SoftLayerPasswordSetEventMap[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: SoftLayerPasswordSetElement, event: HTMLElementEventMap[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/**
 * Takes a person from the e-mailed link to a new password.
 *
 * `endpoint`, `service`, `gate` and the property `options` are read when a flow begins: a change during one counts from
 * the next. Every other attribute counts at once.
 *
 * @attribute {string} endpoint - Where the API is: `https://api.softlayer.com/rest/v3.1` unless given, or a reverse proxy of
 *   the portal's own.
 * @attribute {"SoftLayer_User_Customer" | "SoftLayer_User_Customer_OpenIdConnect" |
 *   "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile"} service - The service that the person belongs to;
 *   `SoftLayer_User_Customer` unless given.
 * @attribute {boolean} gate - When present, a key is not sent before the person goes on: mail scanners open links too.
 * @attribute {string} username - Whom to ask a link for. It is shown, handed to password managers, and what the password
 *   must not be.
 * @attribute {string} sign-in-url - Where the person signs in once the password is set (http or https).
 * @attribute {string} lang - The language (BCP 47); without it, that of the nearest element around it with a `lang`, else the
 *   browser's. Read when the element is connected and when its own `lang` changes, and not when that around it does.
 * @attribute {boolean} suggest - When present, a button fills in a random password that keeps the rules.
 * @attribute {string} breach-check - When present, a password that keeps the rules is looked up in a register of breaches, of
 *   which only the first five digits of its SHA-1 learn. The value is the register's address; empty for Pwned Passwords. What
 *   is found is advice: it keeps nobody from setting the password.
 *
 * @cssprop --slps-accent - The colour of the button that goes on and of what has the focus.
 * @cssprop --slps-accent-hover - The same under the pointer.
 * @cssprop --slps-on-accent - What is written on the accent.
 * @cssprop --slps-surface - What the card and the fields are made of.
 * @cssprop --slps-sunken - What lies lower than the card, such as the list of rules.
 * @cssprop --slps-text - The colour of the text.
 * @cssprop --slps-muted - The colour of text that matters less.
 * @cssprop --slps-border - The line around the card and between its parts.
 * @cssprop --slps-control-surface - Within fields.
 * @cssprop --slps-control-border - The line around fields and buttons.
 * @cssprop --slps-focus - The ring around what has the focus.
 * @cssprop --slps-success - The colour of what is met or done.
 * @cssprop --slps-danger - The colour of what is wrong.
 * @cssprop --slps-warning - The colour of what is to be minded.
 * @cssprop --slps-radius - The corners of fields and buttons.
 * @cssprop --slps-card-radius - The corners of the card.
 * @cssprop --slps-card-padding - The space between the card and what is in it.
 * @cssprop --slps-card-shadow - The shadow of the card.
 * @cssprop --slps-control-height - The height of fields and of the button that goes on, in rem or px.
 * @cssprop --slps-control-padding - The space beside the text of a field.
 * @cssprop --slps-gap - The space between the parts of the card.
 * @cssprop --slps-font - The typeface.
 * @cssprop --slps-font-size - The size of fields, buttons and text; the rest is larger or smaller in proportion.
 * @cssprop --slps-font-mono - The typeface of codes and of passwords that are shown.
 * @cssprop --slps-inline-size - The greatest width.
 */
export class SoftLayerPasswordSetElement extends Base {
  static readonly observedAttributes: string[] = [
    "endpoint",
    "service",
    "gate",
    "username",
    "sign-in-url",
    "lang",
    "breach-check",
    "suggest",
  ];

  #idPrefix = `slps-${++instances}`;
  #flow: PasswordSetFlow | null = null;
  /** Told apart by identity: what an earlier session began must not touch a later one. */
  #session = {};
  /** Whether the session was begun by the person, who has been told how the one before has ended. */
  #startsOver = false;
  #engineReady = false;
  /** A key that the flow has not been given yet. */
  #key: string | null = null;
  /** What the person did before the engine was there. */
  #queued: [Action, (string | number)[]] | null = null;

  /** Where things stand. */
  #state: ElementState = IDLE;
  /** What is shown: while an action is answered or a face is fetched, the state in which the person acted. */
  #shown: ElementState = IDLE;
  #busy = false;
  #since = 0;
  /** A face that the person has turned to, away from the one of the state. */
  #aside: FaceName | null = null;
  /** Whether the person, and not time or the network, brought about the change that comes next. */
  #acted = false;
  #isFixture = false;
  #isFixtureOnline = true;
  #hasWarned = false;

  #typedUsername: string | null = null;
  /** Whom a link was asked for last, which is whom trying again asks for. */
  #addressee: string | null = null;
  #requirements: CompleteRequirements | null = null;
  #policy: PasswordPolicy | null = null;
  #options: ElementOptions = {};
  #overrides: Partial<Messages> = {};
  #strings = new Strings("en", "en");
  /** The texts that were wanted last, however many are still under way. */
  #loadingStrings: Promise<Strings> | null = null;

  /** Set while the element is in use. */
  #mounted: AbortController | null = null;
  #announcer: Announcer | null = null;
  #card: HTMLElement | null = null;
  #faceName: FaceName | null = null;
  #face: Face | null = null;
  #countdown = "";
  #ticker: ReturnType<typeof setInterval> | undefined;
  #model: Model | null = null;

  #host: Host = {
    id: (part) => `${this.#idPrefix}-${part}`,
    model: () => this.#model ?? this.#readModel(),
    refresh: () => this.#render(),
    guard: (draw) => this.#guard(draw),
    act: (action, ...values) => this.#act(action, values),
    turnTo: (face) => this.#turnTo(face),
    requestNewLink: () => (this.#username === null ? this.#turnTo("linkRequest") : this.#act("requestLink", [])),
    restart: () => {
      this.#typedUsername = null;
      this.#restart();
    },
    retryEngine: () => this.#restart(),
    leaveLockout: () => (this.#key === null ? this.#turnTo("linkRequest") : this.#flow && this.#goOn(this.#flow)),
    signIn: (url) => this.#tell(SIGN_IN_EVENT, { url }, { cancelable: true }),
    say: (text) => this.#announcer?.say(text),
    answer: (text) => this.#announcer?.answer(text),
    breachRegister: () => this.getAttribute("breach-check"),
    estimator: () => this.estimateStrength,
    suggests: () => this.hasAttribute("suggest"),
  };

  /** Where things stand, as the event `softlayer-password-set:state` tells it. */
  get state(): ElementState {
    return this.#state;
  }

  /**
   * Shows what an estimator makes of the password as it is typed. None is shipped. What it says is advice: it keeps nobody
   * from setting the password, and nor does an error of its own. Of what is longer than 128 UTF-16 code units it is not
   * asked, for estimators can take seconds of it.
   */
  // It may have been set before the class was known.
  estimateStrength: EstimateStrength | null = Reflect.get(this, "estimateStrength") ?? null;

  /**
   * How the service is spoken to: headers for a proxy, time limits, the names of the factors. Read when a flow begins;
   * assign a new object to change any.
   */
  get options(): ElementOptions {
    return this.#options;
  }

  set options(options) {
    this.#options = options;
    if (this.#mounted && this.#hasNotBegun) this.#begin();
  }

  /** Messages that replace those of the language. Assign a new object to change any. */
  get strings(): Partial<Messages> {
    return this.#overrides;
  }

  set strings(overrides) {
    this.#overrides = overrides;
    if (this.#mounted) void this.#loadStrings();
  }

  /** Write-only; the same as {@link openKey}, for frameworks that set properties. */
  set recoveryKey(key: string) {
    this.openKey(key);
  }

  /**
   * Starts with the key of an e-mailed link, in place of whatever was under way. A key belongs in no attribute.
   *
   * @throws TypeError where the key is empty or no string.
   */
  openKey(key: string): void {
    if (typeof key !== "string" || key === "") throw new TypeError("the recovery key must be a string, and not empty");
    if (this.#flow && this.#allows("openKey")) {
      void this.#perform(this.#flow, "openKey", [key]);
      return;
    }
    this.#key = key;
    if (this.#mounted) this.#begin();
  }

  /**
   * Shows a state without any service behind it, for stories and visual tests: nothing that is pressed has an effect
   * beyond the page. The element stays a picture until it is removed from the document.
   */
  renderState(state: ElementState, surroundings: Surroundings = {}): void {
    this.#endSession();
    this.#isFixture = true;
    this.#isFixtureOnline = bare(surroundings).online ?? true;
    this.#show(state);
    if (isBusy(state)) {
      this.#busy = true;
      this.#render();
    }
    if (this.#mounted) void this.#loadEngine(this.#session);
  }

  /** @internal */
  connectedCallback(): void {
    // Connected again within the same task: the element was only moved.
    if (this.#mounted) return;
    for (const property of ["strings", "options", "recoveryKey"]) upgradeProperty(this, property);

    const region = document.createElement("div");
    region.className = "slps-visually-hidden";
    region.setAttribute("role", "status");
    this.#announcer = new Announcer(region);
    this.#card = document.createElement("div");
    this.#card.className = "slps-card";
    this.replaceChildren(region, this.#card);

    this.#mounted = new AbortController();
    const listening = bare({ signal: this.#mounted.signal });
    for (const type of ["pagehide", "pageshow"]) addEventListener(type, () => this.#face?.conceal?.(), listening);
    document.addEventListener("visibilitychange", () => this.#tick(), listening);
    // What the browser keeps to go back to holds no secret that can be typed again. A navigation that comes to nothing
    // hides no page.
    addEventListener("pagehide", () => this.#face?.forget?.(), listening);
    registrations.addEventListener("change", () => void this.#loadStrings(), listening);
    addEventListener("error", ({ error }) => this.#noticeTrap(error), listening);
    addEventListener("unhandledrejection", ({ reason }) => this.#noticeTrap(reason), listening);

    void this.#loadStrings();
    if (this.#isFixture) {
      this.#render();
      void this.#loadEngine(this.#session);
    } else {
      this.#begin();
    }
  }

  /** @internal */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  /** @internal */
  attributeChangedCallback(name: string): void {
    if (!this.#mounted) return;
    if (name === "lang") void this.#loadStrings();
    else if (name === "username") this.#renewPolicy();
    else if (name !== "sign-in-url" && this.#hasNotBegun) this.#begin();
    this.#render();
  }

  get #hasNotBegun() {
    return /^(idle|engineUnavailable)$/.test(this.#state.kind) && !this.#busy && !this.#isFixture;
  }

  // -------------------------------------------------------------------------------------------- the flow

  /** Starts from nothing, or from the key at hand. The face is there at once; the engine follows. */
  #begin() {
    this.#endSession();
    const first = this.#key === null ? IDLE : this.hasAttribute("gate") ? GATE : CHECKING_KEY;
    if (first !== this.#shown || this.#faceName === null) this.#show(first);
    void this.#loadEngine(this.#session);
  }

  #restart() {
    this.#acted = true;
    this.#state = this.#shown = IDLE;
    this.#begin();
    this.#startsOver = true;
    this.#render();
    this.#tellState();
  }

  async #loadEngine(session: object) {
    try {
      await init();
      if (session !== this.#session) return;
      this.#engineReady = true;
      if (!this.#isFixture) this.#openFlow();
      this.#renewPolicy();
      this.#render();
    } catch (error) {
      if (session === this.#session) this.#fail(error);
    }
  }

  #openFlow() {
    const flow = this.#newFlow();
    this.#flow = flow;
    flow.subscribe((state) => {
      if (flow === this.#flow) this.#follow(state, flow);
    });
    flow.observe((event) => {
      if (event.type === "request") this.#warn(event.outcome);
    });
    const { kind } = flow.state;
    // What may have happened is said first to whoever comes back with nothing, and to others when it matters.
    const goesOn = this.#startsOver || this.#key !== null || this.#queued !== null;
    if (kind === "locked" || (kind !== "idle" && !goesOn)) {
      this.#show(flow.state);
      this.#tellState();
    } else {
      this.#goOn(flow);
    }
  }

  #newFlow() {
    const options = {
      ...this.#options,
      endpoint: this.getAttribute("endpoint") ?? undefined,
      service: (this.getAttribute("service") as Service | null) ?? undefined,
      gate: this.hasAttribute("gate"),
    };
    // Made first, so that options that are refused are not taken for a memory that is.
    const fresh = new PasswordSetFlow(options);
    for (const memory of [doubt, lockout]) {
      const resume = memory.recall();
      if (resume === null) continue;
      try {
        const resumed = new PasswordSetFlow({ ...options, resume });
        release(fresh);
        return resumed;
      } catch {
        // Another version's, or not ours.
        memory.forget();
      }
    }
    return fresh;
  }

  /** Does what could not be done before the engine was there, or while the account was locked. */
  #goOn(flow: PasswordSetFlow) {
    const queued = this.#queued;
    const key = this.#key;
    this.#queued = this.#key = null;
    void (async () => {
      if (key !== null) await this.#perform(flow, "openKey", [key]);
      if (queued !== null && flow === this.#flow) await this.#perform(flow, ...queued);
    })();
  }

  #follow(state: FlowState, flow: PasswordSetFlow) {
    this.#remember(state, flow.serialize());
    if (isBusy(state)) {
      this.#state = state;
      this.#busy = true;
      this.#announcer?.say(this.#strings.text("busy"));
      this.#showBusy();
    } else {
      this.#show(state);
    }
    this.#tellState();
    // A lockout from an earlier visit is over.
    if (state.kind === "idle" && this.#key !== null) this.#goOn(flow);
  }

  #remember({ kind, mayHaveBeenSet }: FlowState, snapshot: string) {
    if (kind === "locked") lockout.remember(snapshot);
    else if (this.#state.kind === "locked") lockout.forget();
    // With a new link on its way, a key that is opened is another one.
    if (mayHaveBeenSet && kind !== "done" && kind !== "linkSent") doubt.remember(snapshot);
    else doubt.forget();
  }

  #act(action: Action, values: (string | number)[]) {
    if (this.#isFixture || (this.#busy && action !== "cancel" && action !== "stopWaiting")) return;
    // What is shown is not what the flow waits for: a face that could not be fetched.
    if (action === "retry" && this.#shown !== this.#state) {
      this.#acted = true;
      void this.#fetchFace(this.#state);
      return;
    }
    // A face may have asked for it just as the engine failed; what cannot be done is not kept, least of all a secret.
    if (!this.#flow && !this.#allows(action)) return;
    if (this.#asksForLink(action) && this.#allows(action)) {
      const username = action === "retry" ? this.#addressee : typeof values[0] === "string" ? values[0] : this.#username;
      const state = this.#state;
      if (username !== null && !this.#tell(REQUEST_LINK_EVENT, { username }, { cancelable: true })) return;
      // A listener may have given a key, or done whatever else ends what the person acted in.
      if (state !== this.#state) return;
      this.#addressee = username;
    }
    this.#acted = true;
    if (action === "requestLink") {
      if (typeof values[0] === "string") this.#typedUsername = values[0];
      values = this.#username === null ? [] : [this.#username];
    }
    if (this.#flow) {
      void this.#perform(this.#flow, action, values);
    } else {
      this.#queued = [action, values];
      this.#busy = true;
      this.#showBusy();
    }
  }

  async #perform(flow: PasswordSetFlow, action: Action, values: (string | number)[]) {
    try {
      await (flow[action] as (...values: (string | number)[]) => Promise<FlowState>).apply(flow, values);
    } catch (error) {
      if (flow !== this.#flow) return;
      // A double click, or an answer that was faster than the person: the state has moved on, and that is shown.
      if (isPasswordSetError(error) && error.code === "invalid_transition") {
        this.#busy = isBusy(flow.state);
        this.#render();
      } else {
        this.#fail(error);
      }
    }
  }

  /** Something failed that no state of the flow describes: the engine, or an option that it refuses. */
  #fail(error: unknown) {
    this.#giveUp();
    reportError(error);
  }

  /**
   * A trap in a callback of the engine, say while it reads an answer, reaches nobody but the window, and what was
   * awaited never comes. Where nothing is awaited, the next call into the engine tells.
   */
  #noticeTrap(error: unknown) {
    if (!isEngineFailure(error) || !this.#flow) return;
    const { actions } = this.#flow.state;
    if (actions.some((action) => action !== "cancel" && action !== "stopWaiting")) return;
    if (actions.length > 0) this.#giveUp();
  }

  #giveUp() {
    const { mayHaveBeenSet } = this.#state;
    const state: ElementState = { kind: "engineUnavailable", actions: [], busy: false, mayHaveBeenSet };
    this.#endSession();
    this.#show(state);
    this.#tellState();
  }

  #tellState() {
    this.#tell(STATE_EVENT, { state: this.#state }, { cancelable: false });
  }

  /**
   * @param options whether the portal may do itself what is about to happen.
   * @returns whether it is left to the element.
   */
  #tell(
    type: keyof SoftLayerPasswordSetEventMap,
    detail: object,
    { cancelable }: { cancelable: boolean },
  ): boolean {
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
  }

  #endSession() {
    this.#session = {};
    const flow = this.#flow;
    this.#flow = null;
    release(flow);
    this.#queued = null;
    this.#startsOver = false;
    this.#busy = false;
    this.#requirements = null;
    this.#renewPolicy();
  }

  /** Trying again what was a request for a link is another one. */
  #asksForLink(action: Action) {
    const state = this.#state;
    return action === "requestLink" || (action === "retry" && "from" in state && state.from === "requestLink");
  }

  #allows(action: Action) {
    return (this.#state.actions as readonly string[]).includes(action);
  }

  get #username() {
    return this.#typedUsername ?? (this.getAttribute("username") || null);
  }

  #renewPolicy() {
    release(this.#policy);
    this.#policy =
      this.#requirements && this.#engineReady
        ? new PasswordPolicy(this.#requirements, { username: this.#username })
        : null;
  }

  // -------------------------------------------------------------------------------------------- what is shown

  #show(state: ElementState) {
    this.#state = state;
    if (FACES[faceOf(state, this.#faceName)]) this.#display(state);
    else void this.#fetchFace(state);
  }

  /**
   * Shows a state whose face has yet to come. What is shown stays until then; should the face not come, the person can
   * try again, and the flow waits with all that was entered.
   */
  async #fetchFace(state: ElementState) {
    this.#busy = true;
    this.#render();
    let shown = state;
    try {
      await addFactors();
    } catch (error) {
      reportError(error);
      shown = {
        kind: "retryable",
        actions: ["retry", "submitPassword", "cancel"],
        busy: false,
        mayHaveBeenSet: state.mayHaveBeenSet,
        from: "submit",
        code: "connection",
      };
    }
    // The person may have given up meanwhile.
    if (state === this.#state) this.#display(shown);
  }

  #display(state: ElementState) {
    const answered = this.#busy;
    this.#shown = state;
    this.#since = Date.now();
    this.#busy = false;
    this.#aside = null;
    if (state.kind === "enterPassword") {
      this.#requirements = state.requirements;
      this.#renewPolicy();
    }
    const former = this.#face;
    const heading = former?.root.querySelector("h2")?.textContent ?? null;
    // What was still to be said is about the action that is now answered.
    if (answered) this.#announcer?.clear();
    this.#render();
    // While the person types, so that they are there when the service asks for a factor.
    if (state.kind === "enterPassword" && !this.#isFixture) addFactors().catch(() => {});
    if (!answered || former === null || former !== this.#face) return;
    const focused = document.activeElement;
    if (this.#acted) former.focus();
    this.#acted = false;
    this.#sayNews(former, heading, focused);
  }

  /** The button says that an answer is awaited, and where the Enter key was pressed it may be off the screen. */
  #showBusy() {
    this.#render();
    this.#card?.querySelector(".slps-primary")?.scrollIntoView({ block: "nearest" });
  }

  #turnTo(face: FaceName | null) {
    if (this.#busy) return;
    this.#aside = face;
    this.#acted = true;
    this.#render();
  }

  #render() {
    const card = this.#card;
    if (card) this.#guard(() => this.#draw(card));
  }

  #guard(draw: () => void) {
    try {
      draw();
    } catch (error) {
      // A face asks the engine for its verdicts, and an engine that has failed once fails always.
      this.#fail(error);
    }
  }

  #draw(card: HTMLElement) {
    // The first face has yet to come.
    if (!this.#face && this.#shown !== this.#state) return;
    const name = this.#aside ?? faceOf(this.#shown, this.#faceName);
    this.#model = this.#readModel();
    if (this.#face && name === this.#faceName) {
      this.#face.update(this.#model);
      return;
    }
    const focused = document.activeElement;
    const takeFocus = this.#acted || card.contains(focused);
    const isFirst = this.#face === null;
    this.#face?.leave?.();
    const face = createFace(this.#host, name, FACES[name](this.#host));
    this.#face = face;
    this.#faceName = name;
    this.#announcer?.clear();
    face.update(this.#model);
    // The inputs of the face before are not emptied: password managers read them as they leave the document.
    card.replaceChildren(face.root);
    this.#countdown = face.countdown?.(this.#model) ?? "";
    this.#runTicker(Boolean(face.ticks) && !this.#isFixture);
    this.#acted = false;
    if (takeFocus) face.focus();
    if (!isFirst) this.#sayNews(face, null, focused);
  }

  #readModel(): Model {
    return {
      state: this.#shown,
      busy: this.#busy,
      now: Date.now(),
      since: this.#since,
      online: this.#isFixture ? this.#isFixtureOnline : navigator.onLine,
      username: this.#username,
      signInUrl: this.#signInUrl,
      foreignOrigin: this.#foreignOrigin,
      requirements: this.#requirements,
      policy: this.#policy,
      aside: this.#aside !== null,
      strings: this.#strings,
    };
  }

  /**
   * Says what has changed and is not said anyway: who comes to a heading hears it, and to a field, what is wrong there.
   *
   * @param heading what the heading was.
   * @param focused where the focus was.
   */
  #sayNews(face: Face, heading: string | null, focused: Element | null) {
    const now = face.root.querySelector("h2");
    const problem = face.root.querySelector(":is(.slps-error, .slps-notice):not([hidden])");
    const moved = document.activeElement !== focused;
    const news = [
      now?.textContent === heading || (moved && document.activeElement === now) ? null : now?.textContent,
      problem?.matches(".slps-error") && moved ? null : problem?.textContent,
    ].filter(Boolean);
    if (news.length > 0) this.#announcer?.answer(news.join(" "));
  }

  /** A script address would run in the portal's page. */
  get #signInUrl() {
    const url = parseAddress(this.getAttribute("sign-in-url"));
    return url && /^https?:$/.test(url.protocol) ? url.href : null;
  }

  get #endpoint() {
    return this.getAttribute("endpoint") ?? VENDOR;
  }

  /** Where the API is, if that is another origin than the page's. */
  get #foreignOrigin() {
    const origin = parseAddress(this.#endpoint)?.origin ?? null;
    return origin === location.origin ? null : origin;
  }

  /**
   * The person can only try again, but who has built the portal can do something. Browsers tell a page nothing of why
   * there was no answer.
   */
  #warn(outcome: number | string) {
    if (this.#hasWarned) return;
    const origin = this.#foreignOrigin;
    let warning = "";
    // Servers of files say 405 to a POST.
    if (outcome === 404 || outcome === 405) {
      warning = `<softlayer-password-set>: ${this.#endpoint} answers with status ${outcome}. Is it the API's address, up to /rest/v3.1?`;
    } else if (outcome === "connection" && origin !== null) {
      warning =
        `<softlayer-password-set>: no answer from ${origin}. The network, CORS for ${location.origin}, or this page's ` +
        "connect-src may be why: docs/deployment.md";
    }
    if (!warning) return;
    this.#hasWarned = true;
    console.warn(warning);
  }

  #runTicker(run: boolean) {
    clearInterval(this.#ticker);
    if (run) this.#ticker = setInterval(() => this.#tick(), TICK_MILLISECONDS);
  }

  #tick() {
    if (!this.#face?.ticks) return;
    this.#render();
    const countdown = this.#face.countdown?.(this.#host.model()) ?? "";
    if (countdown === this.#countdown) return;
    this.#countdown = countdown;
    if (countdown !== "") this.#announcer?.say(countdown);
  }

  async #loadStrings() {
    const wanted = this.closest("[lang]")?.getAttribute("lang");
    const loading = loadStrings(wanted ? [wanted] : navigator.languages, this.#overrides);
    this.#loadingStrings = loading;
    try {
      const strings = await loading;
      if (loading !== this.#loadingStrings) return;
      this.#strings = strings;
      for (const part of this.children) part.setAttribute("lang", strings.locale);
      if (this.#face) this.#render();
    } catch (error) {
      // There are texts already, at first in English, and a page in English is better than none.
      reportError(error);
    }
  }

  /** Lets go of everything; connected again, the element starts anew. */
  #unmount() {
    this.#endSession();
    this.#face?.leave?.();
    this.#announcer?.clear();
    this.#runTicker(false);
    this.#mounted?.abort();
    this.#mounted = this.#announcer = this.#card = this.#face = this.#faceName = this.#model = this.#key = null;
    this.#typedUsername = this.#addressee = null;
    this.#state = this.#shown = IDLE;
    this.#acted = this.#isFixture = false;
    this.replaceChildren();
  }
}

/** An engine that has failed may fail here too, and there is nothing left to lose then. */
function release(held: { free(): void } | null) {
  try {
    held?.free();
  } catch (error) {
    reportError(error);
  }
}

function parseAddress(address: string | null) {
  const { baseURI } = document;
  return address && URL.canParse(address, baseURI) ? new URL(address, baseURI) : null;
}

function isBusy(state: ElementState) {
  return state.kind === "requestingLink" || state.kind === "submitting";
}

function isPasswordSetError(error: unknown): error is PasswordSetError {
  return error instanceof Error && error.name === "PasswordSetError";
}

/** A property that was set before the class was known hides the accessor; it is set again, through it. */
function upgradeProperty(element: object, property: string) {
  if (!Object.hasOwn(element, property)) return;
  const record = element as Record<string, unknown>;
  const value = record[property];
  delete record[property];
  record[property] = value;
}
