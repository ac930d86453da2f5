/**
 * Deletes what was typed after a time without activity, so that the next person at a shared machine does not see it. A
 * notice appears a minute before, and any activity restarts the time.
 *
 * This module loads late, because most portals do not use it.
 */

import { createClock } from "../clock.js";

import type { Strings } from "./strings.js";

/** How long before the deletion the notice appears, in milliseconds. */
const NOTICE_MILLISECONDS = 60_000;

/** The events that count as activity. Mere movements of the mouse do not count. */
const DEEDS = ["keydown", "pointerdown", "input", "wheel", "touchmove"] as const;

export interface Surroundings {
  /** The element that contains the faces. */
  readonly card: HTMLElement;
  /** After how long without activity the inputs are emptied, in milliseconds. */
  readonly limit: number;
  createNotice(words: string): HTMLElement;
  strings(): Strings;
  answer(text: string): void;
}

/** The fields in which a person may have typed, without those of the portal. */
function fieldsOf(card: HTMLElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...card.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    ":is(input,textarea):not([type=radio], [tabindex='-1'], .slps-own *)",
  )];
}

/** Whether there is something to delete. Suggestions are on the page, and a link that was found is kept by its field. */
function holdsText(card: HTMLElement): boolean {
  return fieldsOf(card).some(({ value }) => value !== "") ||
    card.querySelector(".slps-suggestion, .slps-pasted[aria-describedby$=found]") !== null;
}

/** The notice above the face's content. `keep` is called by its button. */
function createIdleNotice({ card, createNotice, strings, answer }: Surroundings, keep: () => void) {
  let shown: HTMLElement | null = null;

  function end() {
    shown?.remove();
    shown = null;
  }

  /** The button disappears with the notice, so the focus has to move. */
  function remove() {
    const hadFocus = shown?.matches(":focus-within");
    end();
    // The last field may be folded away.
    if (hadFocus) fieldsOf(card).reverse().some((field) => (field.focus(), field.matches(":focus")));
  }

  function show(text: string, withButton: boolean) {
    remove();
    shown = createNotice(text);
    shown.classList.add("slps-idle");
    if (withButton) shown.append(createButton(strings().text("inactive.keep"), keep));
    card.querySelector(".slps-face")?.prepend(shown);
    answer(text);
  }

  const hasButtonOf = (event: Event) =>
    event.composedPath().some((each) => each instanceof HTMLButtonElement && shown?.contains(each));
  return { show, remove, end, hasButtonOf, isShown: () => shown !== null };
}

/** @returns the function that stops it */
export function watchIdleness(surroundings: Surroundings): () => void {
  const { card, limit, strings } = surroundings;
  const clock = createClock();
  let since = 0;
  let timer: ReturnType<typeof setTimeout>;
  const notice = createIdleNotice(surroundings, dismiss);

  function dismiss() {
    notice.remove();
    arm(limit - NOTICE_MILLISECONDS);
  }

  function check() {
    const idle = clock() - since;
    if (!holdsText(card)) return arm(limit - NOTICE_MILLISECONDS);
    // The time in which the machine was asleep counts too.
    if (idle >= limit) return empty();
    if (idle < limit - NOTICE_MILLISECONDS) return arm(limit - NOTICE_MILLISECONDS - idle);
    notice.show(strings().text("inactive.warning"), true);
    arm(limit - idle);
  }

  function empty() {
    for (const input of fieldsOf(card)) {
      input.value = "";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    notice.show(strings().text("inactive.emptied"), false);
    arm(limit);
  }

  function arm(milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(check, Math.max(0, milliseconds));
  }

  function carryOn(event: Event) {
    // Events of scripts are not activity of a person.
    if (!event.isTrusted) return;
    since = clock();
    // The button waits for its click. If the focus moved at the start of a press, the rest would go to the field, and the
    // Enter key would submit the form.
    if (notice.isShown() && !notice.hasButtonOf(event)) dismiss();
  }

  for (const type of DEEDS) addEventListener(type, carryOn, { capture: true, passive: true });
  document.addEventListener("visibilitychange", check);
  arm(limit - NOTICE_MILLISECONDS);
  return () => {
    clearTimeout(timer);
    notice.end();
    // A test runner may remove its globals before the element is removed.
    globalThis.document?.removeEventListener("visibilitychange", check);
    for (const type of DEEDS) globalThis.removeEventListener?.(type, carryOn, { capture: true });
  };
}

/** Any other activity does the same. The button is for people who look for one. */
function createButton(words: string, press: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "slps-button slps-quiet";
  button.textContent = words;
  button.addEventListener("click", press);
  return button;
}
