/**
 * `<softlayer-password-set>` as a class. Importing this module registers nothing: `element/define` does.
 *
 * It connects the page, the session and the stage: settings and events in, drawings and actions out. What comes of an event
 * is for `element/session.ts` to decide.
 */

import { readSignInAddress, readSupportAddress, refused, reportError, warnOfAttributes, warnOfEvent, warnOfLanguage } from "./element/diagnostics.js";
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

  /** Where things stand, as the event `softlayer-password-set-state` says it. */
  get state(): ElementState {
    return this.#runner.session.state;
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
    if (!(#runner in Object(this))) throw refused("this", this);
    if (typeof key !== "string" || key === "") throw refused("key", key);
    this.#runner.take({ type: "key", key });
  }

  /**
   * Shows a state without any service behind it, for stories and visual tests. Nothing that is pressed has an effect
   * beyond the page. The element stays a picture until it is removed from the document.
   *
   * @throws TypeError where the state has no kind.
   */
  renderState(state: ElementState, surroundings: Surroundings = {}): void {
    if (typeof Object(state).kind !== "string") throw refused("state", state);
    this.#runner.take({ type: "picture", state, online: bare(surroundings).online ?? true });
  }

  /** @internal */
  connectedCallback(): void {
    // The element was only moved: it was connected again within the same task.
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

  /** Reports addresses that are refused: the faces then have no link. */
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

  /** Lets go of everything; connected again, the element starts anew. */
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
    else if (!/^(sign-in-url|support-url|(remember-)?username)$/.test(name)) this.#runner.take({ type: "settingsChanged" });
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
    // A listener may have given a key or otherwise ended the state in which the user acted.
    if (state === this.state) this.#runner.take({ type: "act", command, addressee: username });
  }

  /** @param acted whether the user brought it about */
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

  /** A face asks the engine for verdicts, and an engine that has failed once fails every time. */
  #guard(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      if (this.state.kind === "engineUnavailable") this.#showLastWords();
      else this.#runner.take({ type: "engineFailed" });
      reportError(error);
    }
  }

  /** No face can be drawn, so one sentence is shown. It needs nothing of the document. */
  #showLastWords(): void {
    const stage = this.#stage;
    this.#stage = null;
    this.textContent = lastWords(this.state.mayHaveBeenSet);
    stage?.leave();
  }
}

/** A listener of an event that the element does not have would wait for ever. */
const { addEventListener } = PasswordSetSettings.prototype;
PasswordSetSettings.prototype.addEventListener = function (this: PasswordSetSettings, type: string, ...given: [any, any?]) {
  warnOfEvent(type);
  return addEventListener.call(this, type, ...given);
};
