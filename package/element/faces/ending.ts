/** The faces of the endings: done, perhaps done, given up, and unforeseen. */

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
   * It also shows a key that was refused together with a password, and a flow that was cancelled or broke off after a
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
        // If the outcome can still be checked, people need not try.
        button(h, "action.checkOutcome", () => host.act("checkOutcome"), { needs: "checkOutcome", primary: true }),
        signInLink(h, host, false, undefined, (model) => !allows(model, "checkOutcome")),
        button(h, "action.newLink", () => (allows(host.model(), "requestLink") ? host.requestNewLink() : host.restart())),
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
        // If the service does not accept it once, it will seldom accept it the second time.
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

/** Whether the answer that no document describes was about a password. */
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
