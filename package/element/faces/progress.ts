/** The faces of waiting: for the service, for a lockout to end, and for a connection to come back. */

import { ALERT, CLOCK, KEY, LOCK } from "../icons.js";
import { actions, allows, button, cancelButton, paragraph, signInLink, text, when } from "../parts.js";

import type { Designers, Model } from "../parts.js";

const MINUTE_MILLISECONDS = 60_000;

/** When people are told that something takes longer than usual. */
const SLOW_MILLISECONDS = 10_000;

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
  checkingKey(host) {
    const isSlow = createPatience();
    return {
      icon: KEY,
      tone: "busy",
      intro: (model) => {
        const again = model.state.kind === "checkingKey" && model.state.attempt > 1;
        return isSlow(model) ? model.strings.text("checkingKey.slow") : again ? model.strings.text("checkingKey.again") : null;
      },
      ticks: true,
      countdown: (model) => (isSlow(model) ? model.strings.text("checkingKey.slow") : ""),
      parts: (h) => [
        h("div", { class: "slps-actions", hidden: (model) => !isSlow(model) }, cancelButton(h, host)),
      ],
    };
  },

  verifyingOutcome(host) {
    const isSlow = createPatience();
    const words = (model: Model) =>
      model.strings.text(isSlow(model) ? "verifyingOutcome.slow" : "verifyingOutcome.body");
    return {
      icon: LOCK,
      tone: "busy",
      intro: words,
      ticks: true,
      countdown: (model) => (isSlow(model) ? words(model) : ""),
      parts: (h) => [
        h(
          "div",
          { class: "slps-actions", hidden: (model) => !isSlow(model) },
          button(h, "phoneWaiting.stop", () => host.act("cancel"), { needs: "cancel" }),
        ),
      ],
    };
  },

  locked: (host) => ({
    icon: CLOCK,
    tone: "danger",
    ticks: true,
    // Remembered from an earlier visit, whose link is gone.
    intro: (model) => model.strings.text(allows(model, "openKey") ? "locked.reloadedBody" : "locked.body"),
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
        // It may have been another person's.
        paragraph(h, (model) => (allows(model, "openKey") ? model.strings.text("locked.others") : null), "slps-wait"),
        button(h, "locked.tryNow", host.leaveLockout, { needs: "openKey" }),
        cancelButton(h, host),
        signInLink(h, host, true),
      ),
    ],
  }),

  retryable: (host) => ({
    icon: ALERT,
    tone: "warning",
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

/** Says when a face has been waiting for long, however often the service was asked meanwhile. */
function createPatience() {
  let begun: number | null = null;
  return ({ now, since }: Model) => now - (begun ??= since) >= SLOW_MILLISECONDS;
}

function minutesLocked({ state, now }: Model) {
  return state.kind === "locked" ? Math.max(0, Math.ceil((state.until - now) / MINUTE_MILLISECONDS)) : 0;
}

function lockedText({ strings }: Model, count: number) {
  return count > 0 ? strings.text("locked.left", { count }) : strings.text("locked.soon");
}
