/** Which face shows which state. */

import { ENDINGS } from "./faces/ending.js";
import { LINKS } from "./faces/link.js";
import { passwordFace } from "./faces/password.js";
import { WAITS } from "./faces/progress.js";
import { late } from "./late.js";
import { PARTS } from "./parts.js";

import type { Designers, FaceName } from "./parts.js";
import type { ElementState } from "./types.js";

/** Among them is every face of a failure: it is needed just when nothing can be fetched. */
const AT_HAND: Partial<Designers<FaceName>> = { ...LINKS, password: passwordFace, ...WAITS, ...ENDINGS };

/** Those that come late are missing at first. */
export const FACES: Designers<FaceName> = AT_HAND as Designers<FaceName>;

const importFactors = late(() => import("./faces/factors.js"));

/** Adds the faces that come late. After a failure it may be called again. */
export async function addFactors(): Promise<void> {
  const { designFactors } = await importFactors();
  Object.assign(FACES, designFactors(PARTS));
}

/** @param shown the face that is there already. */
export function faceOf(state: ElementState, shown: FaceName | null): FaceName {
  switch (state.kind) {
    case "keyRejected":
    case "cancelled":
    case "engineUnavailable":
      // However it has ended, what there is to know and to do is the same.
      return state.mayHaveBeenSet ? "outcomeUnknown" : state.kind;
    case "idle":
    case "requestingLink":
      return "linkRequest";
    case "loadingRequirements":
    case "enterPassword":
    case "submitting":
      return "password";
    case "retryable":
      // Where the form with what was typed is still there, it is the place to try again.
      return shown === "password" && (state.from === "loadRequirements" || state.from === "submit")
        ? "password"
        : "retryable";
    default:
      return state.kind;
  }
}
