// One sentence for every state. A state that is missing here does not compile, nor does one that there is not.

import type { FlowState } from "softlayer-password-set";

export function say(state: FlowState): string {
  switch (state.kind) {
    case "idle":
      return state.problem === "username_missing" ? "Whose password is it?" : "Ask for a link.";
    case "requestingLink":
      return "Asking for a link…";
    case "linkSent":
      return "If there is such a user, a link is on its way.";
    case "gate":
      return "Continue.";
    case "checkingKey":
    case "loadingRequirements":
    case "verifyingOutcome":
      return `One moment (attempt ${state.attempt})…`;
    case "enterPassword":
      return state.serverMessage ?? `At least ${state.requirements.minimumPasswordLengthRequirement} characters.`;
    case "submitting":
      return "Setting your password…";
    case "securityQuestion":
      return state.questions.map(({ question }) => question).join(" ");
    case "verisign":
      return state.second ? "The next code, please." : "The code of your token, please.";
    case "totp":
      return state.wrong ? "That was not the code." : "The code of your app, please.";
    case "phone":
      return state.problem === null ? "We will call you." : `Again, since it was ${state.problem}.`;
    case "phoneWaiting":
      return `Answer before ${new Date(state.deadline ?? 0).toISOString()}.`;
    case "locked":
      return `Locked until about ${new Date(state.until).toISOString()}.`;
    case "keyRejected":
      return state.mayHaveBeenSet ? "Try the new password first." : "Ask for a new link.";
    case "requestRejected":
      return state.serverMessage;
    case "retryable":
      return `Try again${state.code === null ? "" : ` (${state.code})`}.`;
    case "outcomeUnknown":
      return state.keyGone ? "Very probably set: sign in with it." : "Perhaps set: sign in with it.";
    case "done":
      return "Your password is set.";
    case "failed":
      return state.serverMessage ?? state.code;
    case "cancelled":
      return "Cancelled.";
    default:
      return state satisfies never;
  }
}
