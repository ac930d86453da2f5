/** The faces of waiting: for the service, for a lockout to end, and for a connection to come back. */

import { ALERT, CLOCK, KEY, LOCK } from "../icons.js";
import { actions, button, cancelButton, paragraph, text, when } from "../parts.js";

import type { Designers, Model } from "../parts.js";

const MINUTE_MILLISECONDS = 60_000;

/** Minutes at which a long countdown is worth saying: not every one of thirty. */
const SAID_MINUTES = 5;

export const retryableHeading: (model: Model) => string | null = when("retryable", ({ code }, { online, strings }) => {
  if (code === null) return strings.text("retryable.over");
  return strings.text(code === "connection" && !online ? "retryable.offline" : `retryable.${code}`);
});

export const retryableBody: (model: Model) => string | null = when("retryable", ({ from, code }, { strings }) =>
  strings.text(code === null ? "retryable.overBody" : `retryable.${from}`),
);

/** Another origin that gave no answer: there may be more in the way than the network, and not the person's fault. */
const unreached = when("retryable", ({ code }, { foreignOrigin, online }) =>
  code === "connection" && online && foreignOrigin !== null ? `connection ${foreignOrigin}` : null,
);

export const WAITS: Designers<"checkingKey" | "verifyingOutcome" | "locked" | "retryable"> = {
  checkingKey: () => ({
    icon: KEY,
    tone: "busy",
    intro: ({ state, strings }) =>
      strings.text(state.kind === "checkingKey" && state.attempt > 1 ? "checkingKey.again" : "checkingKey.body"),
  }),

  verifyingOutcome: () => ({ icon: LOCK, tone: "busy" }),

  locked: (host) => ({
    icon: CLOCK,
    tone: "danger",
    ticks: true,
    countdown(model) {
      const count = minutesLocked(model);
      return lockedText(model, count > 1 ? Math.ceil(count / SAID_MINUTES) * SAID_MINUTES : count);
    },
    parts: (h) => [
      h(
        "p",
        { class: "slps-countdown", role: "timer" },
        h("span", { class: "slps-countdown-value" }, (model) => lockedText(model, minutesLocked(model))),
      ),
      paragraph(h, text("locked.estimated"), "slps-hint"),
      actions(
        h,
        // Only a lockout remembered from an earlier visit can be left early: it may have been another person's.
        button(h, "locked.tryNow", host.leaveLockout, { needs: "openKey" }),
        cancelButton(h, host),
      ),
    ],
  }),

  retryable: (host) => ({
    icon: ALERT,
    heading: retryableHeading,
    intro: retryableBody,
    parts: (h) => [
      h(
        "p",
        { class: "slps-hint", hidden: (model) => !unreached(model) },
        text("failed.support"),
        " ",
        h("code", { class: "slps-fault", translate: "no" }, unreached),
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
  }),
};

function minutesLocked({ state, now }: Model) {
  return state.kind === "locked" ? Math.max(0, Math.ceil((state.until - now) / MINUTE_MILLISECONDS)) : 0;
}

function lockedText({ strings }: Model, count: number) {
  return count > 0 ? strings.text("locked.left", { count }) : strings.text("locked.soon");
}
