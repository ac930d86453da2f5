/** Which face shows which state. */

import { cancelledFace, doneFace, engineUnavailableFace, failedFace, outcomeUnknownFace } from "./faces/ending.js";
import { gateFace, keyRejectedFace, linkRequestFace, linkSentFace, requestRejectedFace } from "./faces/link.js";
import { passwordFace } from "./faces/password.js";
import { checkingKeyFace, lockedFace, retryableFace, verifyingOutcomeFace } from "./faces/progress.js";
import { late } from "./late.js";

/** @import { ElementState } from "../element.js" */
/** @import { Face, Host, Parts } from "./parts.js" */

/** Among them is every face of a failure: it is needed just when nothing can be fetched. */
const AT_HAND = {
  linkRequest: linkRequestFace,
  linkSent: linkSentFace,
  gate: gateFace,
  checkingKey: checkingKeyFace,
  password: passwordFace,
  locked: lockedFace,
  keyRejected: keyRejectedFace,
  requestRejected: requestRejectedFace,
  retryable: retryableFace,
  verifyingOutcome: verifyingOutcomeFace,
  outcomeUnknown: outcomeUnknownFace,
  done: doneFace,
  failed: failedFace,
  cancelled: cancelledFace,
  engineUnavailable: engineUnavailableFace,
};

/** @typedef {keyof typeof AT_HAND | keyof typeof import("./faces/factors.js")} FaceName */

/** @typedef {Record<FaceName, (host: Host, parts: Parts) => Face>} Faces */

/** Those that come late are missing at first. */
export const FACES = /** @type {Faces} */ (/** @type {Partial<Faces>} */ (AT_HAND));

const importFactors = late(() => import("./faces/factors.js"));

/** Adds the faces that come late. After a failure it may be called again. */
export async function addFactors() {
  Object.assign(FACES, await importFactors());
}

/**
 * @param {ElementState} state
 * @param {FaceName | null} shown the face that is there already.
 * @returns {FaceName}
 */
export function faceOf(state, shown) {
  // However it has ended, what there is to know and to do is the same.
  if ("mayHaveBeenSet" in state && state.mayHaveBeenSet) return "outcomeUnknown";
  switch (state.kind) {
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
