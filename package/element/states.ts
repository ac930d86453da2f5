/** The kind of the element's state as a custom state, so that style sheets can say `:state(enterPassword)`. */

import type { ElementState } from "./types.js";

/** @returns shows another kind in place of the one before. Where the browser knows no such states, it does nothing. */
export function createStates(element: HTMLElement): (kind: ElementState["kind"]) => void {
  let shown = "";
  let states: CustomStateSet | undefined;
  try {
    ({ states } = element.attachInternals());
  } catch {
    // Some browsers have no internals, and test environments seldom.
  }
  return (kind) => {
    if (kind === shown) return;
    try {
      states?.delete(shown);
      states?.add((shown = kind));
    } catch {
      // Early versions take only names that begin with two dashes, which no sheet of today asks for.
      states = undefined;
    }
  };
}
