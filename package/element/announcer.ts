/**
 * The one live region of the element: it says changes once, and not at every keystroke.
 *
 * The region must be in the document before it is first used, and nothing may be described by it.
 */

/** How long a text must stand before it is said, in milliseconds: longer than the pause between two keystrokes. */
const DEBOUNCE_MILLISECONDS = 700;

/** Long enough for an emptied region to be noticed as empty. */
const REPEAT_MILLISECONDS = 100;

export class Announcer {
  readonly #region: HTMLElement;
  /** What was said last. The region itself may hold a translation of it. */
  #said = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param region an element with the role `status`. */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /**
   * Says `text` if nothing newer comes for a moment. The last text is not said again.
   *
   * @param text a function is called only when the text is said
   */
  say(text: string | (() => string)): void {
    this.#schedule(text, DEBOUNCE_MILLISECONDS);
  }

  /** Says `text` at once, even if it was the last thing said: it answers something that the person just did. */
  answer(text: string): void {
    this.#write("");
    this.#schedule(text, REPEAT_MILLISECONDS);
  }

  /** Forgets what was said and what is still to be said: it is about something that is gone. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#write("");
  }

  #write(text: string) {
    this.#said = this.#region.textContent = text;
  }

  #schedule(text: string | (() => string), milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const said = typeof text === "string" ? text : text();
      if (said !== this.#said) this.#write(said);
    }, milliseconds);
  }
}
