/** What to say about a face that has changed. */

/** The words that say what a face is about. */
export interface Words {
  readonly heading: string;
  readonly intro: string;
}

export function readWords(face?: HTMLElement): Words {
  const read = (selector: string) => face?.querySelector(selector)?.textContent ?? "";
  return { heading: read(".slps-heading"), intro: read(".slps-intro") };
}

/**
 * Finds the changes that a screen reader does not say anyway: with the focus on a heading it says the heading, and on a
 * field what is wrong there. A changed heading is said together with what to do now.
 *
 * @param before the words of the face until now.
 * @param moved whether the focus has moved.
 */
export function findNews(face: HTMLElement, before: Words, moved: boolean): string {
  const now = readWords(face);
  const heading = face.querySelector(".slps-heading");
  const isThere = moved && heading !== null && heading.matches(":focus");
  const isOther = now.heading !== before.heading;
  const problem = face.querySelector(":is(.slps-error, .slps-notice):not([hidden])");
  return [
    isOther && !isThere && now.heading,
    (isOther ? !isThere : now.intro !== before.intro) && now.intro,
    // The service's own words are news too: they say why it refused.
    ...(problem?.matches(".slps-error") && moved
      ? []
      : [problem, ...face.querySelectorAll(".slps-server:not([hidden]) > *")].map((part) => part?.textContent)),
  ]
    .filter(Boolean)
    .join(" ");
}
