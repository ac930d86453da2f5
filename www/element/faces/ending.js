/** The faces at the end of the way: done, perhaps done, given up, and what nobody foresaw. */

import { createIcon } from "../icons.js";
import { actions, allows, button, createFace, paragraph, serverWords, signInLink, text, when } from "../parts.js";

/** @import { MessageId } from "../../element.js" */
/** @import { Face, Host, Model, Read } from "../parts.js" */

/** @param {Host} host @returns {Face} */
export function doneFace(host) {
  return createFace(
    host,
    { icon: "check", tone: "success", heading: text("done.heading") },
    (h) => [paragraph(h, text("done.body")), actions(h, signInLink(h, host))],
  );
}

/**
 * Also for a key that was refused together with a password: what there is to do is the same.
 * @param {Host} host
 * @returns {Face}
 */
export function outcomeUnknownFace(host) {
  /** @param {Model} model */
  const isKeyGone = ({ state }) => state.kind === "outcomeUnknown" && state.keyGone;
  /** @param {Model} model @returns {MessageId} */
  const body = (model) => {
    if (model.state.kind === "keyRejected") return "keyRejected.mayHaveBeenSet";
    if (isKeyGone(model)) return "outcomeUnknown.bodyKeyGone";
    // After a reload the key is not at hand, and nobody has tried to ask the service.
    return allows(model, "checkOutcome") ? "outcomeUnknown.body" : "engineUnavailable.mayHaveBeenSet";
  };
  return createFace(
    host,
    {
      icon: "question",
      heading: (model) =>
        model.strings.text(isKeyGone(model) ? "outcomeUnknown.headingKeyGone" : "outcomeUnknown.heading"),
    },
    (h) => [
      paragraph(h, (model) => model.strings.text(body(model))),
      actions(
        h,
        signInLink(h, host),
        button(h, "action.checkOutcome", () => host.act("checkOutcome"), { hidden: cannot("checkOutcome") }),
        button(h, "action.newLink", host.requestNewLink, { hidden: cannot("requestLink") }),
      ),
    ],
  );
}

/** @param {Host} host @returns {Face} */
export function failedFace(host) {
  return createFace(
    host,
    { icon: "alert", tone: "danger", heading: text("failed.heading") },
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
    { icon: "key", heading: text("cancelled.heading") },
    (h) => [
      paragraph(
        h,
        when("cancelled", (state, { strings }) =>
          strings.text(state.mayHaveBeenSet ? "cancelled.mayHaveBeenSet" : "cancelled.body"),
        ),
      ),
      actions(h, signInLink(h, host), button(h, "action.startOver", host.restart)),
    ],
  );
}

/** @param {Host} host @returns {Face} */
export function engineUnavailableFace(host) {
  /** @param {Model} model */
  const mayHaveBeenSet = ({ state }) => state.kind === "engineUnavailable" && state.mayHaveBeenSet;
  /** @param {MessageId} late @param {MessageId} otherwise @returns {Read} */
  const either = (late, otherwise) => (model) => model.strings.text(mayHaveBeenSet(model) ? late : otherwise);
  return createFace(
    host,
    {
      icon: "alert",
      tone: "danger",
      heading: either("engineUnavailable.headingLate", "engineUnavailable.heading"),
    },
    (h) => [
      h(
        "div",
        { class: "slps-notice", hidden: (model) => !mayHaveBeenSet(model) },
        createIcon("alert"),
        h("strong", {}, text("outcomeUnknown.heading")),
      ),
      paragraph(h, either("engineUnavailable.mayHaveBeenSet", "engineUnavailable.body")),
      actions(
        h,
        // After a password was sent there is first to find out whether it was set, and that is by signing in.
        signInLink(h, host, { hidden: (model) => !mayHaveBeenSet(model) }),
        button(h, "action.startOver", host.retryEngine, { hidden: (model) => !mayHaveBeenSet(model) }),
        button(h, "action.retry", host.retryEngine, { primary: true, hidden: mayHaveBeenSet }),
      ),
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
