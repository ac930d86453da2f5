/** The faces of waiting: for the service, for a lockout to end, and for a connection to come back. */

import { ALERT, CLOCK, KEY, LOCK } from "../icons.js";
import { actions, allows, button, cancelButton, createFace, paragraph, text, when } from "../parts.js";

/** @import { Face, Host, Model } from "../parts.js" */

const MINUTE_MILLISECONDS = 60_000;

/** Minutes at which a long countdown is worth saying: not every one of thirty. */
const SAID_MINUTES = 5;

/** @param {Host} host @returns {Face} */
export function checkingKeyFace(host) {
  return createFace(
    host,
    { icon: KEY, tone: "busy", heading: text("checkingKey.heading") },
    (h) => [
      paragraph(h, ({ state, strings }) =>
        strings.text(state.kind === "checkingKey" && state.attempt > 1 ? "checkingKey.again" : "checkingKey.body"),
      ),
    ],
  );
}

/** @param {Host} host @returns {Face} */
export function verifyingOutcomeFace(host) {
  return createFace(
    host,
    { icon: LOCK, tone: "busy", heading: text("verifyingOutcome.heading") },
    (h) => [paragraph(h, text("verifyingOutcome.body"))],
  );
}

/** @param {Host} host @returns {Face} */
export function lockedFace(host) {
  /** @param {Model} model */
  const minutes = ({ state, now }) =>
    state.kind === "locked" ? Math.max(0, Math.ceil((state.until - now) / MINUTE_MILLISECONDS)) : 0;
  /** @param {Model} model @param {number} count */
  const words = (model, count) =>
    count > 0 ? model.strings.text("locked.left", { count }) : model.strings.text("locked.soon");
  return createFace(
    host,
    {
      icon: CLOCK,
      tone: "danger",
      heading: text("locked.heading"),
      ticks: true,
      countdown(model) {
        const count = minutes(model);
        return words(model, count > 1 ? Math.ceil(count / SAID_MINUTES) * SAID_MINUTES : count);
      },
    },
    (h) => [
      paragraph(h, text("locked.body")),
      h(
        "p",
        { class: "slps-countdown", role: "timer" },
        h("span", { class: "slps-countdown-value" }, (model) => words(model, minutes(model))),
      ),
      paragraph(h, text("locked.estimated"), "slps-hint"),
      actions(
        h,
        // Only a lockout remembered from an earlier visit can be left early: it may have been another person's.
        button(h, "locked.tryNow", () => host.leaveLockout(), { hidden: (model) => !allows(model, "openKey") }),
        cancelButton(h, host),
      ),
    ],
  );
}

/** @type {(model: Model) => string | null} */
export const retryableHeading = when("retryable", ({ code }, { online, strings }) => {
  if (code === null) return strings.text("retryable.over");
  return strings.text(code === "connection" && !online ? "retryable.offline" : `retryable.${code}`);
});

/** @type {(model: Model) => string | null} */
export const retryableBody = when("retryable", ({ from, code }, { strings }) =>
  strings.text(code === null ? "retryable.overBody" : `retryable.${from}`),
);

/** Another origin that gave no answer: there may be more in the way than the network, and not the person's fault. */
const unreached = when("retryable", ({ code }, { foreignOrigin, online }) =>
  code === "connection" && online && foreignOrigin !== null ? `connection ${foreignOrigin}` : null,
);

/** @param {Host} host @returns {Face} */
export function retryableFace(host) {
  return createFace(
    host,
    { icon: ALERT, heading: retryableHeading },
    (h) => [
      paragraph(h, retryableBody),
      h(
        "p",
        { class: "slps-hint", hidden: (model) => !unreached(model) },
        text("failed.support"),
        " ",
        h("code", { class: "slps-fault" }, unreached),
      ),
      actions(
        h,
        button(h, "action.retry", () => host.act("retry"), { primary: true }),
        button(h, "action.otherPassword", () => host.turnTo("password"), {
          hidden: ({ state }) => state.kind !== "retryable" || state.from !== "submit",
        }),
        cancelButton(h, host),
      ),
    ],
  );
}
