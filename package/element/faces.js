/** Which face shows which state. */

import { securityQuestionFace, phoneFace, phoneWaitingFace, totpFace, verisignFace } from "./faces/factors.js";
import { cancelledFace, doneFace, engineUnavailableFace, failedFace, outcomeUnknownFace } from "./faces/ending.js";
import { gateFace, keyRejectedFace, linkRequestFace, linkSentFace, requestRejectedFace } from "./faces/link.js";
import { passwordFace } from "./faces/password.js";
import { checkingKeyFace, lockedFace, retryableFace, verifyingOutcomeFace } from "./faces/progress.js";

/** @import { ElementState } from "../element.js" */

export const FACES = {
  linkRequest: linkRequestFace,
  linkSent: linkSentFace,
  gate: gateFace,
  checkingKey: checkingKeyFace,
  password: passwordFace,
  securityQuestion: securityQuestionFace,
  verisign: verisignFace,
  totp: totpFace,
  phone: phoneFace,
  phoneWaiting: phoneWaitingFace,
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

/** @typedef {keyof typeof FACES} FaceName */

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
