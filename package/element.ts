/**
 * `<softlayer-password-set>` as a class. Importing this module registers nothing: `element/define` does.
 *
 * It connects the page, the session and the stage: settings and events in, drawings and actions out. What comes of an event
 * is for `element/session.ts` to decide.
 */

import { checkSettings, Diagnostics, foreignOrigin, parseAddress, reportError, warnOfAttributes } from "./element/diagnostics.js";
import {
  PasswordSetDoneEvent,
  PasswordSetRequestLinkEvent,
  PasswordSetSignInEvent,
  PasswordSetStateEvent,
} from "./element/events.js";
import { addFactors, FACES } from "./element/faces.js";
import { noteLink, recallLink } from "./element/memory.js";
import { Runner } from "./element/runner.js";
import { hasNotBegun, NEW_SESSION, step, usernameOf } from "./element/session.js";
import { isOn, PasswordSetSettings, upgradeProperties } from "./element/settings.js";
import { Stage } from "./element/stage.js";
import { languageAround } from "./element/surroundings.js";
import { lastWords, loadStrings, registrations, Strings } from "./element/strings.js";
import { bare } from "./own.js";

import type { Host, Model } from "./element/parts.js";
import type { Effect, Session, SessionEvent } from "./element/session.js";
import type { Scene } from "./element/stage.js";
import type { ElementOptions, ElementState, EstimateStrength, Surroundings } from "./element/types.js";
import type { FlowOptions } from "./index.js";
import type { Messages } from "./locales/messages.js";

export * from "./element/events.js";
export type { HeadingLevel } from "./element/settings.js";
export { registerLocale } from "./element/strings.js";
export type * from "./element/types.js";
export type { MessageId, Messages, PluralForms } from "./locales/messages.js";

const VENDOR = "https://api.softlayer.com";

let instances = 0;

/**
 * Takes a person from the e-mailed link to a new password.
 *
 * `endpoint`, `service`, `gate` and the property `options` are read when a flow begins: a change during one counts from
 * the next. Every other attribute counts at once.
 *
 * Attributes, members, events and custom properties are described in `custom-elements.json`, for editors.
 */
export class SoftLayerPasswordSetElement extends PasswordSetSettings {
  static readonly observedAttributes: string[] = [
    "endpoint",
    "service",
    "gate",
    "username",
    "sign-in-url",
    "lang",
    "breach-check",
    "suggest",
    "heading-level",
    "autofocus",
  ];

  readonly #idPrefix = `slps-${++instances}`;
  #session: Session = NEW_SESSION;
  #options: ElementOptions = {};
  #overrides: Partial<Messages> = {};
  #strings = new Strings("en", "en");
  /** The texts that were wanted last, however many are still under way. */
  #loadingStrings: Promise<Strings> | null = null;
  /** Set while the element is in use. */
  #stage: Stage | null = null;
  /** Each removes a listener. */
  #cleanups: (() => void)[] = [];
  readonly #diagnostics = new Diagnostics(() => this.endpoint ?? VENDOR);
  readonly #runner = new Runner((event) => this.#take(event), (event) => this.#diagnostics.observe(event));

  readonly #host: Host = {
    id: (part) => `${this.#idPrefix}-${part}`,
    model: () => this.#stage?.model ?? this.#readModel(),
    refresh: () => this.#draw(),
    refreshLater: (milliseconds) => this.#stage?.refreshLater(milliseconds),
    guard: (draw) => this.#guard(draw),
    act: (action, ...values) => this.#take({ type: "act", command: { action, values } }),
    turnTo: (face) => this.#take({ type: "turn", face }),
    requestNewLink: () => this.#take({ type: "newLink" }),
    restart: () => this.#take({ type: "restart", forgetUsername: true }),
    retryEngine: () => this.#take({ type: "restart", forgetUsername: false }),
    leaveLockout: () => this.#take({ type: "leaveLockout" }),
    signIn: (url) => this.dispatchEvent(new PasswordSetSignInEvent(url)),
    say: (text) => this.#stage?.announcer.say(text),
    answer: (text) => this.#stage?.announcer.answer(text),
    breachRegister: () => this.breachCheck,
    estimator: () => this.estimateStrength,
    suggests: () => this.suggest,
    headingLevel: () => this.headingLevel,
  };

  /** Where things stand, as the event `softlayer-password-set-state` says it. */
  get state(): ElementState {
    return this.#session.state;
  }

  /**
   * Shows what an estimator makes of the password as it is typed. None is shipped. What it says is advice: it keeps nobody
   * from setting the password, and nor does an error of its own. It is not called for passwords over 128 UTF-16 code units:
   * estimators can take seconds on them.
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

  set options(options: ElementOptions) {
    this.#options = options;
    this.#beginAnew();
  }

  /** Messages that replace those of the language. Assign a new object to change any. */
  get strings(): Partial<Messages> {
    return this.#overrides;
  }

  set strings(overrides: Partial<Messages>) {
    this.#overrides = overrides;
    if (this.#stage) void this.#loadStrings();
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
    this.#take({ type: "key", key });
  }

  /**
   * Shows a state without any service behind it, for stories and visual tests: nothing that is pressed has an effect
   * beyond the page. The element stays a picture until it is removed from the document.
   */
  renderState(state: ElementState, surroundings: Surroundings = {}): void {
    this.#take({ type: "picture", state, online: bare(surroundings).online ?? true });
  }

  /** @internal */
  connectedCallback(): void {
    // Connected again within the same task: the element was only moved.
    if (this.#stage) return;
    upgradeProperties(this);
    warnOfAttributes(this);
    try {
      this.#mount();
    } catch (error) {
      this.#showLastWords();
      reportError(error);
    }
  }

  #mount(): void {
    const stage = new Stage(this, this.#host);
    this.#stage = stage;
    this.#listen(window, "pageshow", () => stage.conceal());
    this.#listen(window, "pagehide", () => {
      stage.conceal();
      // Clears secrets before the page enters the back/forward cache. A cancelled navigation fires no `pagehide`.
      stage.forget();
    });
    this.#listen(document, "visibilitychange", () => stage.tick());
    this.#listen(registrations, "change", () => void this.#loadStrings());
    this.#listen(window, "error", (event) => this.#runner.noticeTrap((event as ErrorEvent).error));
    this.#listen(window, "unhandledrejection", (event) =>
      this.#runner.noticeTrap((event as PromiseRejectionEvent).reason));

    void this.#loadStrings();
    if (this.#session.picture) {
      this.#draw();
      void this.#runner.load(this.#session.run);
    } else {
      this.#take({ type: "begin" });
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
    if (!this.#stage) return;
    if (name === "lang") void this.#loadStrings();
    else if (name !== "sign-in-url" && name !== "username") this.#beginAnew();
    this.#draw();
  }

  /** Listens until the element is removed. */
  #listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener);
    this.#cleanups.push(() => target.removeEventListener(type, listener));
  }

  /** What is set before anything was done counts at once. */
  #beginAnew(): void {
    if (this.#stage && hasNotBegun(this.#session)) this.#take({ type: "begin" });
  }

  /** Lets go of everything; connected again, the element starts anew. */
  #unmount(): void {
    this.#take({ type: "end" });
    this.#stage?.leave();
    this.#stage = null;
    for (const cleanUp of this.#cleanups.splice(0)) cleanUp();
    this.#runner.policy(null, null);
    this.replaceChildren();
  }

  // ---------------------------------------------------------------------------------------------- the session

  #take(event: SessionEvent): void {
    const now = Date.now();
    const { session, effects } = step(this.#session, event, {
      now,
      isMounted: this.#stage !== null,
      gate: this.gate,
      username: this.username || null,
      hasFace: (face) => face in FACES,
      // Storage is read only where it matters.
      get link() {
        return recallLink(now);
      },
    });
    this.#session = session;
    for (const effect of effects) {
      // A listener of the portal may have begun another flow. The rest was about this one.
      if (this.#session.run === session.run) this.#carryOut(effect);
    }
  }

  #carryOut(effect: Effect): void {
    switch (effect.type) {
      case "endFlow":
        return this.#runner.end();
      case "loadEngine":
        return void this.#runner.load(this.#session.run);
      case "openFlow":
        return this.#runner.open(this.#session.run, () => this.#flowOptions());
      case "perform":
        return void this.#runner.perform(effect.commands);
      case "remember":
      case "forget":
        return this.#runner[effect.type](effect.what);
      case "noteLink":
        return noteLink(effect.note, Date.now());
      case "offerLink":
        return this.#offerLink(effect);
      case "fetchFaces":
        return void this.#fetchFaces(effect.state);
      case "prefetchFaces":
        return void addFactors().catch(() => {});
      case "draw":
        return this.#draw();
      case "showBusy":
        if (effect.say) this.#stage?.announcer.say(this.#strings.text("busy"));
        this.#draw();
        return this.#stage?.revealPrimary();
      case "present":
        return this.#stage?.present(() => this.#draw(effect.acted), effect.answered, effect.acted);
      case "announceState":
        return this.#announceState();
      case "refuseInput":
        return this.#stage?.refuse(effect.reason);
    }
  }

  #announceState(): void {
    const { state } = this.#session;
    this.dispatchEvent(new PasswordSetStateEvent(state));
    if (state.kind === "done") this.dispatchEvent(new PasswordSetDoneEvent());
  }

  #offerLink({ command, username }: Extract<Effect, { type: "offerLink" }>): void {
    const { state } = this.#session;
    if (!this.dispatchEvent(new PasswordSetRequestLinkEvent(username))) return;
    // A listener may have given a key, or done whatever else ends what the user acted in.
    if (state === this.#session.state) this.#take({ type: "act", command, addressee: username });
  }

  async #fetchFaces(state: ElementState): Promise<void> {
    try {
      await addFactors();
      this.#take({ type: "facesCame", state });
    } catch (error) {
      reportError(error);
      this.#take({ type: "facesLost", state });
    }
  }

  #flowOptions(): FlowOptions {
    const { endpoint, service, gate, options } = this;
    checkSettings(endpoint, options);
    return { ...options, endpoint: endpoint ?? undefined, service: service ?? undefined, gate };
  }

  // -------------------------------------------------------------------------------------------- what is shown

  /** @param acted whether the user brought it about */
  #draw(acted = false): void {
    const stage = this.#stage;
    if (stage) this.#guard(() => stage.draw(this.#readScene(), acted));
  }

  /** A face asks the engine for its verdicts, and an engine that has failed once fails always. */
  #guard(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      if (this.#session.state.kind === "engineUnavailable") this.#showLastWords();
      else this.#take({ type: "engineFailed" });
      reportError(error);
    }
  }

  /** No face can be drawn. What stays is a sentence, for which nothing of the document is needed. */
  #showLastWords(): void {
    const stage = this.#stage;
    this.#stage = null;
    this.textContent = lastWords(this.#session.state.mayHaveBeenSet);
    stage?.leave();
  }

  #readScene(): Scene {
    const isLive = this.#session.picture === null;
    return { face: this.#session.face, model: this.#readModel(), isLive, takesFocus: isLive && isOn(this.getAttribute("autofocus")) };
  }

  #readModel(): Model {
    const session = this.#session;
    const username = usernameOf(session, { username: this.username || null });
    return {
      state: session.shown,
      busy: session.busy,
      now: Date.now(),
      since: session.since,
      online: session.picture ? session.picture.online : navigator.onLine,
      username,
      signInUrl: this.#signInAddress,
      foreignOrigin: foreignOrigin(this.endpoint ?? VENDOR),
      requirements: session.requirements,
      policy: this.#runner.policy(session.requirements, username),
      aside: session.aside !== null,
      left: session.left,
      strings: this.#strings,
    };
  }

  /** A script address would run in the portal's page. */
  get #signInAddress(): string | null {
    const url = parseAddress(this.signInUrl);
    return url && /^https?:$/.test(url.protocol) ? url.href : null;
  }

  async #loadStrings(): Promise<void> {
    const wanted = languageAround(this);
    const loading = loadStrings(wanted ? [wanted] : navigator.languages, this.#overrides);
    this.#loadingStrings = loading;
    try {
      const strings = await loading;
      if (loading !== this.#loadingStrings) return;
      this.#strings = strings;
      this.#stage?.setLanguage(strings.locale);
      this.#draw();
    } catch (error) {
      // There are texts already, at first in English, and a page in English is better than none.
      reportError(error);
    }
  }
}
