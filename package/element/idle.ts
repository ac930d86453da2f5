/**
 * Empties what was typed once nothing has been done for a while: on a machine that others use too, it would be there for
 * the next person. It is announced a minute before, and anything that is done puts it off.
 *
 * This module comes late: most portals do not ask for it.
 */

import type { Strings } from "./strings.js";

/** How long before that people are told, in milliseconds. */
const NOTICE_MILLISECONDS = 60_000;

/** What people do. A mouse that is pushed by accident is nothing. */
const DEEDS = ["keydown", "pointerdown", "input", "wheel", "touchmove"] as const;

export interface Surroundings {
  /** What holds the faces. */
  readonly card: HTMLElement;
  /** After so much idleness, in milliseconds, it is emptied. */
  readonly limit: number;
  createNotice(words: string): HTMLElement;
  strings(): Strings;
  answer(text: string): void;
}

/** @returns stops it. */
export function watchIdleness({ card, limit, createNotice, strings, answer }: Surroundings): () => void {
  let since = Date.now();
  let timer: ReturnType<typeof setTimeout>;
  let notice: HTMLElement | null = null;

  const fields = () => [...card.querySelectorAll<HTMLInputElement>("input:not([type=radio], [tabindex='-1'], .slps-own *)")];
  const holdsText = () => fields().some(({ value }) => value !== "");

  function show(text: string, withButton: boolean) {
    notice?.remove();
    notice = createNotice(text);
    notice.classList.add("slps-idle");
    if (withButton) notice.append(createButton(strings().text("inactive.keep")));
    card.querySelector(".slps-face")?.prepend(notice);
    answer(text);
  }

  function check() {
    const idle = Date.now() - since;
    if (!holdsText()) return arm(limit - NOTICE_MILLISECONDS);
    // A machine that was asleep was left alone too.
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
    // What we do ourselves is nothing that people do.
    if (!event.isTrusted) return;
    since = Date.now();
    if (notice === null) return;
    // The button goes with the notice, so the focus needs another place.
    const hadFocus = notice.contains(document.activeElement);
    notice.remove();
    notice = null;
    if (hadFocus) fields().at(-1)?.focus();
    arm(limit - NOTICE_MILLISECONDS);
  }

  for (const type of DEEDS) addEventListener(type, carryOn, { capture: true, passive: true });
  document.addEventListener("visibilitychange", check);
  arm(limit - NOTICE_MILLISECONDS);
  return () => {
    clearTimeout(timer);
    notice?.remove();
    // A test runner takes its globals away before the element is removed.
    globalThis.document?.removeEventListener("visibilitychange", check);
    for (const type of DEEDS) globalThis.removeEventListener?.(type, carryOn, { capture: true });
  };
}

/** Whatever is pressed puts it off; the button is there for who looks for one. */
function createButton(words: string): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "slps-button slps-quiet";
  button.textContent = words;
  return button;
}
