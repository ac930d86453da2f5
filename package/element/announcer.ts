/**
 * The one live region of the element: what changed, said once, and not at every key stroke.
 *
 * The region must be in the document before it is first used, and nothing may be described by it.
 */

/** How long a text must stand before it is said, in milliseconds: longer than the pause between two key strokes. */
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
   * Says `text` once nothing newer has come for a moment; what was said last is not said again.
   *
   * @param text a function makes it only then
   */
  say(text: string | (() => string)): void {
    this.#schedule(text, DEBOUNCE_MILLISECONDS);
  }

  /** Says `text` at once, even where it was the last thing said: the answer to something the person just did. */
  answer(text: string): void {
    this.#write("");
    this.#schedule(text, REPEAT_MILLISECONDS);
  }

  /** Forgets what has been said, and what has not been said yet: all of it is about what is no longer there. */
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
