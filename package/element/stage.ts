/** Shows and says: the face, the focus, the ticks of countdowns, the announcements. It decides none of it. */

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
  /** Whether time passes: it does not in a picture. */
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
  /** What the idleness is watched for, and what stops that. */
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

  /** What was drawn last. */
  get model(): Model | null {
    return this.#model;
  }

  /** Draws what has changed. @param acted whether the user brought it about: the focus then follows. */
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
    // The inputs of the face before are not emptied: password managers read them as they leave the document.
    this.#card.replaceChildren(face.root);
    if (name === "done" && isLive) endFormForManagers();
    this.#countdown = face.countdown?.(model) ?? "";
    this.#runTicker(Boolean(face.ticks) && isLive);
    if (takeFocus) face.focus();
    if (!isFirst) this.#announceNews(face, readWords(), focused);
  }

  /**
   * Draws another state, on the same face or on another.
   *
   * @param draw calls {@link draw}; it may fail, and then draw something else
   * @param answered whether it is what the user waited for
   */
  present(draw: () => void, answered: boolean, acted: boolean): void {
    const former = this.#face;
    const before = readWords(former?.root);
    // What was still to be said is about the action that has now been answered.
    if (answered) this.announcer.clear();
    draw();
    if (!answered || former === null || former !== this.#face) return;
    const focused = focusedAround(this.#card);
    if (acted) former.focus();
    this.#announceNews(former, before, focused);
  }

  /**
   * Shows at the button that an answer is awaited.
   *
   * @param words says so, too
   */
  showBusy(draw: () => void, words: string | null): void {
    this.#notice?.remove();
    if (words !== null) this.announcer.say(words);
    draw();
    // Where the Enter key was pressed, the button may be off the screen. Test environments do not scroll.
    this.#card.querySelector(".slps-primary")?.scrollIntoView?.({ block: "nearest" });
  }

  /** Gives the portal's challenge a place in the face in which the person acted. */
  async passChallenge(challenge: Challenge, request: ChallengeRequest): Promise<ChallengeAnswer> {
    const { passChallenge } = await importChallenge();
    return passChallenge(this.#face?.root ?? this.#card, this.#host, PARTS, challenge, request);
  }

  setLanguage(locale: string): void {
    for (const part of [this.#region, this.#card]) {
      part.setAttribute("lang", locale);
      // The page may be in a language of the other direction. Otherwise its own holds.
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

  /** Draws the face again after a while, if it is still there. */
  refreshLater(milliseconds: number): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#host.refresh(), milliseconds);
  }

  /** Lets go of what goes on in the background. */
  leave(): void {
    void this.#watchIdleness(null);
    this.#listeners.stop();
    this.#leaveFace();
    this.#runTicker(false);
  }

  /** Masks what was shown on request. */
  #conceal(): void {
    this.#face?.conceal?.();
  }

  /** Called as time passes. */
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

  /** @param minutes null where nothing is emptied */
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
 * Chromium's password manager asks whether to save what was in a form once the form is gone when a request succeeds, or when
 * the page goes to another address without being loaded. Which comes first, the answer or the end of the form, is chance;
 * the address, which stays the same, is set after both.
 */
function endFormForManagers(): void {
  try {
    history.replaceState(history.state, "");
  } catch {
    // Too many of them at once, or a document without a history.
  }
}
