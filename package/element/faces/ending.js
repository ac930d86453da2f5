/** The faces at the end of the way: done, perhaps done, given up, and what nobody foresaw. */

import { ALERT, CHECK, KEY, QUESTION } from "../icons.js";
import { actions, allows, button, createFace, paragraph, serverWords, signInLink, text, when } from "../parts.js";

/** @import { MessageId } from "../../element.js" */
/** @import { Face, Host, Model } from "../parts.js" */

/** @param {Host} host @returns {Face} */
export function doneFace(host) {
  return createFace(
    host,
    { icon: CHECK, tone: "success", heading: text("done.heading") },
    (h) => [
      paragraph(h, text("done.body")),
      h("div", { class: "slps-actions", hidden: (model) => !model.signInUrl }, signInLink(h, host)),
    ],
  );
}

/**
 * Also for a key that was refused together with a password, and for a way that was given up, or broke off, after one had
 * been sent.
 * @param {Host} host
 * @returns {Face}
 */
export function outcomeUnknownFace(host) {
  /** @param {Model} model */
  const isKeyGone = ({ state }) => state.kind === "outcomeUnknown" && state.keyGone;
  /** @param {Model} model @returns {MessageId} */
  const body = (model) => {
    const { kind } = model.state;
    if (kind === "keyRejected" || kind === "cancelled") return `${kind}.mayHaveBeenSet`;
    if (isKeyGone(model)) return "outcomeUnknown.bodyKeyGone";
    return allows(model, "checkOutcome") ? "outcomeUnknown.body" : "outcomeUnknown.bodyLost";
  };
  return createFace(
    host,
    {
      icon: QUESTION,
      heading: (model) =>
        model.strings.text(isKeyGone(model) ? "outcomeUnknown.headingKeyGone" : "outcomeUnknown.heading"),
    },
    (h) => [
      paragraph(h, (model) => model.strings.text(body(model))),
      actions(
        h,
        signInLink(h, host),
        button(h, "action.checkOutcome", () => host.act("checkOutcome"), { hidden: cannot("checkOutcome") }),
        button(h, "action.newLink", () => (allows(host.model(), "requestLink") ? host.requestNewLink() : host.restart())),
      ),
    ],
  );
}

/** @param {Host} host @returns {Face} */
export function failedFace(host) {
  return createFace(
    host,
    { icon: ALERT, tone: "danger", heading: text("failed.heading") },
    (h) => [
      paragraph(h, when("failed", (state, { strings }) => strings.text(`failed.${state.code}`))),
      serverWords(h, when("failed", (state) => state.serverMessage)),
      h(
        "p",
        { class: "slps-hint" },
        text("failed.support"),
        " ",
        h("code", { class: "slps-fault" }, when("failed", (state) => state.faultCode?.slice(0, 200) ?? state.code)),
      ),
      actions(
        h,
        button(h, "action.retry", () => host.act("retry"), { primary: true, hidden: cannot("retry") }),
        button(h, "action.newLink", host.requestNewLink, { hidden: cannot("requestLink") }),
      ),
    ],
  );
}

/** @param {Host} host @returns {Face} */
export function cancelledFace(host) {
  return createFace(
    host,
    { icon: KEY, heading: text("cancelled.heading") },
    (h) => [
      paragraph(h, text("cancelled.body")),
      actions(h, signInLink(h, host), button(h, "action.newLink", host.restart)),
    ],
  );
}

/** @param {Host} host @returns {Face} */
export function engineUnavailableFace(host) {
  return createFace(
    host,
    { icon: ALERT, tone: "danger", heading: text("engineUnavailable.heading") },
    (h) => [
      paragraph(h, text("engineUnavailable.body")),
      actions(h, button(h, "action.retry", host.retryEngine, { primary: true })),
    ],
  );
}

/**
 * @param {Parameters<typeof allows>[1]} action
 * @returns {(model: Model) => boolean}
 */
function cannot(action) {
  return (model) => !allows(model, action);
}
