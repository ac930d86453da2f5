/** Finds out what to announce after a face has changed. */

/** The main texts of a face. */
export interface Words {
  readonly heading: string;
  readonly intro: string;
}

export function readWords(face?: HTMLElement): Words {
  const read = (selector: string) => face?.querySelector(selector)?.textContent ?? "";
  return { heading: read(".slps-heading"), intro: read(".slps-intro") };
}

/**
 * Finds the changes that a screen reader does not say by itself. It says a heading that gets the focus, and the error
 * of a field that gets the focus. A changed heading is announced together with the paragraph below it.
 *
 * @param before the former texts of the face
 * @param moved whether the focus has moved
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
    // The service's own message is announced too, because it says why the service refused.
    ...(problem?.matches(".slps-error") && moved
      ? []
      : [problem, ...face.querySelectorAll(".slps-server:not([hidden]) > *")].map((part) => part?.textContent)),
  ]
    .filter(Boolean)
    .join(" ");
}
