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

/** @returns the function that stops it */
export function watchIdleness({ card, limit, createNotice, strings, answer }: Surroundings): () => void {
  const clock = createClock();
  let since = 0;
  let timer: ReturnType<typeof setTimeout>;
  let notice: HTMLElement | null = null;

  const fields = () => [
    ...card.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      ":is(input,textarea):not([type=radio], [tabindex='-1'], .slps-own *)",
    ),
  ];
  // Suggestions are on the page, and a link that was found is kept by its field.
  const holdsText = () => fields().some(({ value }) => value !== "") ||
    card.querySelector(".slps-suggestion, .slps-pasted[aria-describedby$=found]") !== null;

  function show(text: string, withButton: boolean) {
    removeNotice();
    notice = createNotice(text);
    notice.classList.add("slps-idle");
    if (withButton) notice.append(createButton(strings().text("inactive.keep"), dismiss));
    card.querySelector(".slps-face")?.prepend(notice);
    answer(text);
  }

  /** The button disappears with the notice, so the focus has to move. */
  function removeNotice() {
    const hadFocus = notice?.matches(":focus-within");
    notice?.remove();
    notice = null;
    // The last field may be folded away.
    if (hadFocus) fields().reverse().some((field) => (field.focus(), field.matches(":focus")));
  }

  function dismiss() {
    removeNotice();
    arm(limit - NOTICE_MILLISECONDS);
  }

  function check() {
    const idle = clock() - since;
    if (!holdsText()) return arm(limit - NOTICE_MILLISECONDS);
    // The time in which the machine was asleep counts too.
    if (idle >= limit) return empty();
    if (idle < limit - NOTICE_MILLISECONDS) return arm(limit - NOTICE_MILLISECONDS - idle);
    show(strings().text("inactive.warning"), true);
    arm(limit - idle);
  }

  function empty() {
    for (const input of fields()) {
      input.value = "";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    show(strings().text("inactive.emptied"), false);
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
    const isOnButton = event.composedPath().some((each) => each instanceof HTMLButtonElement && notice?.contains(each));
    if (notice && !isOnButton) dismiss();
  }

  for (const type of DEEDS) addEventListener(type, carryOn, { capture: true, passive: true });
  document.addEventListener("visibilitychange", check);
  arm(limit - NOTICE_MILLISECONDS);
  return () => {
    clearTimeout(timer);
    notice?.remove();
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
