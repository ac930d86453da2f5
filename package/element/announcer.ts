/**
 * The element's only live region. It announces each change once, and not at every keystroke.
 *
 * The region must be in the document before its first use, and must not be the description of anything.
 */

/**
 * How long a text must be unchanged before it is said, in milliseconds: longer than the pause between two keystrokes.
 */
const DEBOUNCE_MILLISECONDS = 700;

/** How long the region stays empty before the next text, so that screen readers notice the change. */
const REPEAT_MILLISECONDS = 100;

export class Announcer {
  readonly #region: HTMLElement;
  /** The text that was said last. The region itself may contain a translation of it. */
  #said = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param region an element with the role `status` */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /**
   * Says the text unless a newer one comes soon. Does not repeat the last text.
   *
   * @param text the text, or a function that is called when the text is said
   */
  say(text: string | (() => string)): void {
    this.#schedule(text, DEBOUNCE_MILLISECONDS);
  }

  /** Says the text at once, even if it was said last, because it answers an action of the person. */
  answer(text: string): void {
    this.#write("");
    this.#schedule(text, REPEAT_MILLISECONDS);
  }

  /** Drops the last text and any text that was not said yet. */
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
