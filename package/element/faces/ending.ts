/** The final faces: the password is set, may be set, was not set, and something unexpected happened. */

import { ALERT, CHECK, KEY, QUESTION } from "../icons.js";
import { account, actions, allows, button, paragraph, serverWords, signInLink, supportNote, when } from "../parts.js";

import type { MessageId } from "../../locales/messages.js";
import type { Designers, Model } from "../parts.js";

export const ENDINGS: Designers<"done" | "outcomeUnknown" | "failed" | "cancelled" | "engineUnavailable"> = {
  done: (host) => ({
    icon: CHECK,
    tone: "success",
    parts: (h) => [
      account(h),
      paragraph(h, (model) => (model.signInUrl ? null : model.strings.text("done.close"))),
      h("div", { class: "slps-actions", hidden: (model) => !model.signInUrl }, signInLink(h, host)),
    ],
  }),

  /**
   * Also the face if a key was refused together with a password, and if the flow was cancelled or broke off after a
   * password was sent.
   */
  outcomeUnknown: (host) => ({
    icon: QUESTION,
    tone: "warning",
    heading: (model) => model.strings.text(outcomeUnknownHeading(model)),
    intro: (model) => model.strings.text(outcomeUnknownBody(model)),
    parts: (h) => [
      actions(
        h,
        // If the outcome can still be checked, the main button does that.
        button(h, "action.checkOutcome", () => host.act("checkOutcome"), { needs: "checkOutcome", primary: true }),
        signInLink(h, host, false, undefined, (model) => !allows(model, "checkOutcome")),
        button(h, "action.newLink", () =>
          allows(host.model(), "requestLink") ? host.requestNewLink() : host.restart()),
      ),
    ],
  }),

  failed: (host) => ({
    icon: ALERT,
    tone: "danger",
    heading: (model) => model.strings.text(isSubmission(model) ? "failed.headingSubmit" : "failed.heading"),
    intro: when("failed", ({ code }, model) =>
      model.strings.text(isSubmission(model) ? "failed.bodySubmit" : `failed.${code}`)),
    parts: (h) => [
      serverWords(h, when("failed", (state) => state.serverMessage)),
      supportNote(h, host),
      actions(
        h,
        // The service will probably not accept the same password the second time.
        button(h, "action.otherPassword", () => host.turnTo("password"), {
          primary: true,
          hidden: (model) => !isSubmission(model),
        }),
        button(h, "action.retry", () => host.act("retry"), { primary: (model) => !isSubmission(model), needs: "retry" }),
        button(h, "action.newLink", host.requestNewLink, { needs: "requestLink" }),
      ),
    ],
  }),

  cancelled: (host) => ({
    icon: KEY,
    parts: (h) => [actions(h, signInLink(h, host), button(h, "action.newLink", host.restart))],
  }),

  engineUnavailable: (host) => ({
    icon: ALERT,
    tone: "danger",
    parts: (h) => [
      actions(h, button(h, "action.retry", host.retryEngine, { primary: true })),
      supportNote(h, host, ({ supportUrl }) => supportUrl !== null),
    ],
  }),
};

function isKeyGone({ state }: Model) {
  return state.kind === "outcomeUnknown" && state.keyGone;
}

/** Whether the undocumented answer was about a password. */
function isSubmission(model: Model) {
  const { state } = model;
  return state.kind === "failed" && state.code === "unknown_fault" && allows(model, "submitPassword");
}

function outcomeUnknownHeading(model: Model): MessageId {
  if (model.state.kind === "keyRejected") return "keyRejected.headingUsed";
  return isKeyGone(model) ? "outcomeUnknown.headingKeyGone" : "outcomeUnknown.heading";
}

function outcomeUnknownBody(model: Model): MessageId {
  const { kind } = model.state;
  if (kind === "keyRejected") return "keyRejected.expired_or_used";
  if (kind === "cancelled") return "cancelled.mayHaveBeenSet";
  if (isKeyGone(model)) return "outcomeUnknown.bodyKeyGone";
  return allows(model, "checkOutcome") ? "outcomeUnknown.body" : "outcomeUnknown.bodyLost";
}
