/** Shows faces, moves the focus, runs countdowns and makes announcements. Others decide what is shown and said. */

import { Announcer } from "./announcer.js";
import { reportError } from "./diagnostics.js";
import { FACES } from "./faces.js";
import { late } from "./late.js";
import { findNews, readWords } from "./news.js";
import { findTemplates } from "./own-words.js";
import { createFace, createNotice, PARTS } from "./parts.js";
import { focusedAround, Listeners } from "./surroundings.js";

import type { Challenge, ChallengeAnswer, ChallengeRequest, InputProblem } from "../index.js";
import type { Words } from "./news.js";
import type { Face, FaceName, Host, Model } from "./parts.js";

const TICK_MILLISECONDS = 1000;

const MINUTE_MILLISECONDS = 60_000;

const importIdle = late(() => import("./idle.js"));
const importChallenge = late(() => import("./challenge.js"));

/** What to show. */
export interface Scene {
  /** null until there is a first face. */
  readonly face: FaceName | null;
  readonly model: Model;
  /** Whether time passes. In a picture it does not. */
  readonly isLive: boolean;
  /** Whether the first face takes the focus if nothing has it. */
  readonly takesFocus: boolean;
}

/** Languages that are written from right to left, unless the tag names another script. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?!-(Latn|Cyrl|Deva))\b|-(Arab|Hebr)\b/;

export class Stage {
  readonly announcer: Announcer;
  readonly #region: HTMLElement = document.createElement("div");
  readonly #card: HTMLElement = document.createElement("div");
  readonly #host: Host;
  #model: Model | null = null;
  #face: Face | null = null;
  #name: FaceName | null = null;
  #countdown = "";
  #ticker: ReturnType<typeof setInterval> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Listeners();
  /** After how many minutes without activity what was typed is deleted; null if it never is. */
  #idleMinutes: number | null = null;
  #notice: HTMLElement | null = null;
  #stopIdle: (() => void) | null = null;

  constructor(root: HTMLElement, host: Host) {
    this.#host = host;
    this.#region.className = "slps-visually-hidden";
    this.#region.setAttribute("role", "status");
    this.#card.className = "slps-card";
    this.announcer = new Announcer(this.#region);
    root.replaceChildren(...findTemplates(root), this.#region, this.#card);
    this.#listeners.add(window, "pageshow", () => this.#conceal());
    this.#listeners.add(window, "pagehide", () => {
      this.#conceal();
      // Clears secrets before the page enters the back/forward cache. A cancelled navigation fires no `pagehide`.
      this.#face?.forget?.();
    });
    this.#listeners.add(document, "visibilitychange", () => this.#tick());
  }

  /** The model that was drawn last. */
  get model(): Model | null {
    return this.#model;
  }

  /** Draws what has changed. @param acted whether the user caused it. Then the focus follows. */
  draw({ face: name, model, isLive, takesFocus }: Scene, acted = false): void {
    if (name === null) return;
    this.#model = model;
    if (isLive) void this.#watchIdleness(this.#host.settings.idleMinutes);
    if (this.#face && name === this.#name) {
      this.#face.update(model);
      return;
    }
    const focused = focusedAround(this.#card);
    const isFirst = this.#face === null;
    const isFree = focused === null || focused === document.body;
    const takeFocus = acted || this.#card.contains(focused) || (isFirst && takesFocus && isFree);
    this.#leaveFace();
    const face = createFace(this.#host, name, FACES[name](this.#host));
    this.#face = face;
    this.#name = name;
    face.update(model);
    // The former face's inputs are not emptied, because password managers read them when they leave the document.
    this.#card.replaceChildren(face.root);
    if (name === "done" && isLive) endFormForManagers();
    this.#countdown = face.countdown?.(model) ?? "";
    this.#runTicker(Boolean(face.ticks) && isLive);
    if (takeFocus) face.focus();
    if (!isFirst) this.#announceNews(face, readWords(), focused);
  }

  /**
   * Shows another state, in the same face or in another.
   *
   * @param draw calls {@link draw}. If that fails, it may draw something else
   * @param answered whether the user waited for the state
   */
  present(draw: () => void, answered: boolean, acted: boolean): void {
    const former = this.#face;
    const before = readWords(former?.root);
    // Pending announcements are about the action that has now been answered.
    if (answered) this.announcer.clear();
    draw();
    if (!answered || former === null || former !== this.#face) return;
    const focused = focusedAround(this.#card);
    if (acted) former.focus();
    this.#announceNews(former, before, focused);
  }

  /**
   * Shows at the button that the element waits for an answer.
   *
   * @param words the announcement of it; null for none
   */
  showBusy(draw: () => void, words: string | null): void {
    this.#notice?.remove();
    if (words !== null) this.announcer.say(words);
    draw();
    // After the Enter key, the button may be off the screen. Test environments have no `scrollIntoView`.
    this.#card.querySelector(".slps-primary")?.scrollIntoView?.({ block: "nearest" });
  }

  /** Runs the portal's challenge, with a place in the face in which the person acted. */
  async passChallenge(challenge: Challenge, request: ChallengeRequest): Promise<ChallengeAnswer> {
    const { passChallenge } = await importChallenge();
    return passChallenge(this.#face?.root ?? this.#card, this.#host, PARTS, challenge, request);
  }

  setLanguage(locale: string): void {
    for (const part of [this.#region, this.#card]) {
      part.setAttribute("lang", locale);
      // The page may have the other direction. For other languages, the page's direction applies.
      if (RIGHT_TO_LEFT.test(locale)) part.setAttribute("dir", "rtl");
      else part.removeAttribute("dir");
    }
  }

  /** Says above the face why nothing was sent, until the next try. */
  notify(words: string): void {
    this.#notice?.remove();
    this.#notice = createNotice(words);
    this.#face?.root.prepend(this.#notice);
    this.announcer.answer(words);
    this.#notice.scrollIntoView?.({ block: "nearest" });
  }

  /** Says at the field why its text is not sent. */
  refuse(reason: InputProblem): void {
    this.#face?.refuse?.(reason);
  }

  /** Draws the face again after a time, if it is still shown. */
  refreshLater(milliseconds: number): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#host.refresh(), milliseconds);
  }

  /** Stops timers and listeners. */
  leave(): void {
    void this.#watchIdleness(null);
    this.#listeners.stop();
    this.#leaveFace();
    this.#runTicker(false);
  }

  /** Masks the password and the answer again. */
  #conceal(): void {
    this.#face?.conceal?.();
  }

  /** Updates what depends on the time. */
  #tick(): void {
    const { ticks, countdown: read } = this.#face ?? {};
    const model = this.#host.model();
    if (!(typeof ticks === "function" ? ticks(model) : ticks)) return;
    this.#host.refresh();
    const countdown = read?.(this.#host.model()) ?? "";
    if (countdown === this.#countdown) return;
    this.#countdown = countdown;
    if (countdown !== "") this.announcer.say(countdown);
  }

  /** @param minutes null if nothing is deleted */
  async #watchIdleness(minutes: number | null): Promise<void> {
    if (minutes === this.#idleMinutes) return;
    this.#idleMinutes = minutes;
    this.#stopIdle?.();
    this.#stopIdle = null;
    if (minutes === null) return;
    try {
      const { watchIdleness } = await importIdle();
      if (minutes !== this.#idleMinutes) return;
      this.#stopIdle = watchIdleness({
        card: this.#card,
        limit: minutes * MINUTE_MILLISECONDS,
        createNotice,
        strings: () => this.#host.model().strings,
        answer: (text) => this.announcer.answer(text),
      });
    } catch (error) {
      reportError(error);
      this.#idleMinutes = null;
    }
  }

  #leaveFace(): void {
    clearTimeout(this.#later);
    this.#face?.leave?.();
    this.announcer.clear();
  }

  #runTicker(run: boolean): void {
    clearInterval(this.#ticker);
    if (run) this.#ticker = setInterval(() => this.#tick(), TICK_MILLISECONDS);
  }

  /** @param focused where the focus was */
  #announceNews(face: Face, before: Words, focused: Element | null): void {
    const news = findNews(face.root, before, focusedAround(this.#card) !== focused);
    if (news) this.announcer.answer(news);
  }
}

/**
 * Makes Chromium's password manager ask whether to save the password. It asks if the form is gone when a request
 * succeeds, or when the page's address changes without a load. The answer may come before the form is gone. So the
 * address is set afterwards, to its current value.
 */
function endFormForManagers(): void {
  try {
    history.replaceState(history.state, "");
  } catch {
    // Too many calls at once, or a document without a history.
  }
}
