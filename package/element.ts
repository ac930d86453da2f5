/**
 * `<softlayer-password-set>` as a class. Importing this module registers nothing: `element/define` does.
 *
 * It connects the page, the session and the stage: settings and events in, drawings and actions out.
 * `element/session.ts` decides what follows from an event.
 */

import {
  readSignInAddress,
  readSupportAddress,
  refused,
  reportError,
  warnOfAttributes,
  warnOfEvent,
  warnOfLanguage,
} from "./element/diagnostics.js";
import {
  PasswordSetDoneEvent,
  PasswordSetRequestLinkEvent,
  PasswordSetSignInEvent,
  PasswordSetStateEvent,
} from "./element/events.js";
import { readModel } from "./element/model.js";
import { findOwnWords, findTemplates } from "./element/own-words.js";
import { Runner } from "./element/runner.js";
import { isOn, PasswordSetSettings, upgradeProperties } from "./element/settings.js";
import { Stage } from "./element/stage.js";
import { Language, lastWords } from "./element/strings.js";
import { languagesAround, nearestLanguage } from "./element/surroundings.js";
import { bare } from "./own.js";

import type { Host, Model } from "./element/parts.js";
import type { ViewEffect } from "./element/runner.js";
import type { ElementState, Surroundings } from "./element/types.js";

export * from "./element/events.js";
export type { HeadingLevel } from "./element/settings.js";
export { registerLocale } from "./element/strings.js";
export type * from "./element/types.js";
export type { MessageId, Messages, PluralForms } from "./locales/messages.js";

const READERS = { "sign-in-url": readSignInAddress, "support-url": readSupportAddress };

let instances = 0;

/**
 * Takes a person from the e-mailed link to a new password.
 *
 * Attributes, members, events and custom properties are described in `custom-elements.json`, for editors.
 */
export class SoftLayerPasswordSetElement extends PasswordSetSettings {
  readonly #idPrefix = `slps-${++instances}`;
  /** Set while the element is in use. */
  #stage: Stage | null = null;
  readonly #runner = new Runner(this, () => this.#stage !== null, (effect) => this.#carryOut(effect),
    (challenge, request) => this.#stage?.passChallenge(challenge, request) ?? challenge(request));
  readonly #language = new Language(
    () => ({ wanted: languagesAround(this), overrides: this.strings }),
    ({ locale }) => {
      this.#stage?.setLanguage(locale);
      this.#draw();
    },
  );

  readonly #host: Host = {
    settings: this,
    id: (part) => `${this.#idPrefix}-${part}`,
    model: () => this.#stage?.model ?? this.#readModel(),
    refresh: () => this.#draw(),
    refreshLater: (milliseconds) => this.#stage?.refreshLater(milliseconds),
    guard: (draw) => this.#guard(draw),
    enterName: (name) => (this.#runner.name = name),
    act: (action, ...values) => this.#runner.take({ type: "act", command: { action, values } }),
    turnTo: (face) => this.#runner.take({ type: "turn", face }),
    openKey: (key, anew) => this.#runner.take({ type: "key", key, anew }),
    requestNewLink: () => this.#runner.take({ type: "newLink" }),
    restart: () => this.#runner.take({ type: "restart", forgetUsername: true }),
    retryEngine: () => this.#runner.take({ type: "restart", forgetUsername: false }),
    leaveLockout: () => this.#runner.take({ type: "leaveLockout" }),
    signIn: (url) => this.dispatchEvent(new PasswordSetSignInEvent(url)),
    ownWords: (face, place) => findOwnWords(this, face, place),
    say: (text) => this.#stage?.announcer.say(text),
    answer: (text) => this.#stage?.announcer.answer(text),
  };

  /** The current state, as in the event `softlayer-password-set-state`. */
  get state(): ElementState {
    return this.#runner.session.state;
  }

  /** Write-only; the same as {@link openKey}, for frameworks that set properties. */
  set recoveryKey(key: string) {
    this.openKey(key);
  }

  /**
   * Starts with the key of an e-mailed link, and ends any flow that is under way. Never put a key into an attribute.
   *
   * @throws TypeError if the key is empty or not a string.
   */
  openKey(key: string): void {
    if (!(#runner in Object(this))) throw refused("this", this);
    if (typeof key !== "string" || key === "") throw refused("key", key);
    this.#runner.take({ type: "key", key });
  }

  /**
   * Shows a state without a service, for stories and visual tests. The element sends no requests, and stays a picture
   * until it is removed from the document.
   *
   * @throws TypeError if the state has no kind.
   */
  renderState(state: ElementState, surroundings: Surroundings = {}): void {
    if (typeof Object(state).kind !== "string") throw refused("state", state);
    this.#runner.take({ type: "picture", state, online: bare(surroundings).online ?? true });
  }

  /** @internal */
  connectedCallback(): void {
    // The element was only moved, and connected again within the same task.
    if (this.#stage) return;
    upgradeProperties(this);
    warnOfAttributes(this);
    this.#check("sign-in-url", "support-url");
    try {
      this.#mount();
    } catch (error) {
      this.#showLastWords();
      reportError(error);
    }
  }

  #mount(): void {
    this.#stage = new Stage(this, this.#host);
    this.#language.follow();
    this.#runner.begin();
  }

  /** Reports addresses that are refused. The faces have no link then. */
  #check(...names: (keyof typeof READERS)[]): void {
    for (const name of names) {
      try {
        READERS[name](this.getAttribute(name));
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** @internal */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  /** Drops everything. If the element is connected again, it starts from the beginning. */
  #unmount(): void {
    this.#runner.end();
    this.#language.stop();
    this.#stage?.leave();
    this.#stage = null;
    this.replaceChildren(...findTemplates(this));
  }

  /** @internal */
  override attributeChangedCallback(name: string): void {
    if (!this.#stage) return;
    if (name === "sign-in-url" || name === "support-url") this.#check(name);
    if (name === "lang" || name === "strings") void this.#language.load();
    else if (!/^(sign-in-url|support-url|(remember-)?username)$/.test(name)) {
      this.#runner.take({ type: "settingsChanged" });
    }
    this.#draw();
  }

  #carryOut(effect: ViewEffect): void {
    switch (effect.type) {
      case "offerLink":
        return this.#offerLink(effect);
      case "draw":
        return this.#draw();
      case "showBusy":
        return this.#stage?.showBusy(() => this.#draw(), effect.say ? this.#language.strings.text("busy") : null);
      case "present":
        return this.#stage?.present(() => this.#draw(effect.acted), effect.answered, effect.acted);
      case "announceState":
        return this.#announceState();
      case "tellOtherTab":
        return this.#stage?.notify(this.#language.strings.text("password.otherTab"));
      case "refuseInput":
        return this.#stage?.refuse(effect.reason);
    }
  }

  #announceState(): void {
    const { state } = this;
    this.dispatchEvent(new PasswordSetStateEvent(state));
    if (state.kind === "done") this.dispatchEvent(new PasswordSetDoneEvent());
  }

  #offerLink({ command, username }: Extract<ViewEffect, { type: "offerLink" }>): void {
    const { state } = this;
    if (!this.dispatchEvent(new PasswordSetRequestLinkEvent(username))) return;
    // A listener may have opened a key or changed the state in another way.
    if (state === this.state) this.#runner.take({ type: "act", command, addressee: username });
  }

  /** @param acted whether the user caused the change */
  #draw(acted = false): void {
    const stage = this.#stage;
    if (!stage) return;
    // The portal's scripts may register a language until the engine is there.
    if (this.#runner.isReady && this.#language.strings.isSubstitute) warnOfLanguage(nearestLanguage(this));
    this.#guard(() => {
      const { face, picture } = this.#runner.session;
      const isLive = picture === null;
      const takesFocus = isLive && isOn(this.getAttribute("autofocus"));
      stage.draw({ face, model: this.#readModel(), isLive, takesFocus }, acted);
    });
  }

  #readModel(): Model {
    return readModel(this, this.#runner, this.#language.strings);
  }

  /** Runs `draw`, which may call the engine. An engine that has failed once fails every time. */
  #guard(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      if (this.state.kind === "engineUnavailable") this.#showLastWords();
      else this.#runner.take({ type: "engineFailed" });
      reportError(error);
    }
  }

  /** Shows one sentence, because no face can be drawn. */
  #showLastWords(): void {
    const stage = this.#stage;
    this.#stage = null;
    this.textContent = lastWords(this.state.mayHaveBeenSet);
    stage?.leave();
  }
}

/** Warns of listeners for events that the element does not have. */
const { addEventListener } = PasswordSetSettings.prototype;
PasswordSetSettings.prototype.addEventListener = function (
  this: PasswordSetSettings,
  type: string,
  ...given: [any, any?]
) {
  warnOfEvent(type);
  return addEventListener.call(this, type, ...given);
};
