/** Sets the kind of the element's state as a custom state, so that style sheets can use `:state(enterPassword)`. */

import type { ElementState } from "./types.js";

/** @returns the function that sets another kind. In a browser without custom states, it does nothing */
export function createStates(element: HTMLElement): (kind: ElementState["kind"]) => void {
  let shown = "";
  let states: CustomStateSet | undefined;
  try {
    ({ states } = element.attachInternals());
  } catch {
    // Some browsers and most test environments have no internals.
  }
  return (kind) => {
    if (kind === shown) return;
    try {
      states?.delete(shown);
      states?.add((shown = kind));
    } catch {
      // Early implementations accept only names with two dashes, which no current style sheet uses.
      states = undefined;
    }
  };
}
