/** The faces for waiting: for the service, for the end of a lockout, and for the connection. */

import { ALERT, CLOCK, KEY, LOCK } from "../icons.js";
import { actions, allows, button, cancelButton, paragraph, signInLink, supportNote, text, when } from "../parts.js";

import type { Designers, H, Host, Model } from "../parts.js";

const MINUTE_MILLISECONDS = 60_000;

/** After how long a face says that something takes longer than usual, in milliseconds. */
const SLOW_MILLISECONDS = 10_000;

/** How long a wait must last to be worth saying. */
const NEWS_MILLISECONDS = 500;

/** The minutes at which a long countdown is announced: not every one of thirty. */
const SAID_MINUTES = 5;

export const retryableHeading: (model: Model) => string | null = when("retryable", ({ code }, { online, strings }) => {
  if (code === null) return strings.text("retryable.over");
  return strings.text(code === "connection" && !online ? "retryable.offline" : `retryable.${code}`);
});

export const retryableBody: (model: Model) => string | null = when("retryable", (state, { strings }) => {
  const { from, code, mayHaveBeenSet } = state;
  if (code === null) return strings.text("retryable.overBody");
  if (code === "challenge") return strings.text("retryable.challengeBody");
  if (code !== "offline") return strings.text(`retryable.${from}`);
  // Requests that only read are repeated without the person.
  if (from === "checkKey" || from === "loadRequirements") return strings.text("retryable.offlineRead");
  // An earlier try may have got through.
  return strings.text(from === "submit" && !mayHaveBeenSet ? "retryable.offlineSubmit" : "retryable.offlineNothing");
});

/**
 * Says that the service is busy, and when it is asked again; null if it is not busy.
 *
 * @param now the start of the countdown
 */
export function busyText(model: Model, now: number = model.now): string | null {
  const { state, strings } = model;
  if (!("nextTryAt" in state) || state.code !== "busy") return null;
  const count = Math.ceil(((state.nextTryAt ?? now) - now) / 1000);
  return strings.text(count > 0 ? "waiting.busy" : "waiting.now", { count });
}

/** The same for the live region: once for each wait, not every second, and not before the heading of a new face. */
export const busyNews = (model: Model): string =>
  (model.clock - model.enteredAt < NEWS_MILLISECONDS ? null : busyText(model, model.since)) ?? "";

/** The button for people who prefer to try again later. What was entered is kept. */
export function stopButton(h: H, host: Host, isWanted: (model: Model) => boolean): HTMLElement {
  return h(
    "div",
    { class: "slps-actions", hidden: (model) => !allows(model, "stopWaiting") || !isWanted(model) },
    button(h, "phoneWaiting.stop", () => host.act("stopWaiting")),
  );
}

/**
 * The origin that did not answer, if it is not the page's. The reason may be CORS or the policy, and not the network.
 */
const unreached = when("retryable", ({ code }, { foreignOrigin, online }) =>
  code === "connection" && online ? foreignOrigin : null,
);

export const WAITS: Designers<"checkingKey" | "verifyingOutcome" | "locked" | "retryable"> = {
  checkingKey(host) {
    const isSlow = createPatience();
    return {
      icon: KEY,
      tone: "busy",
      intro: (model) => {
        const again = model.state.kind === "checkingKey" && model.state.attempt > 1;
        const id = isSlow(model) ? "checkingKey.slow" : again ? "checkingKey.again" : null;
        return busyText(model) ?? (id && model.strings.text(id));
      },
      ticks: true,
      countdown: (model) => busyNews(model) || (isSlow(model) ? model.strings.text("checkingKey.slow") : ""),
      parts: (h) => [
        stopButton(h, host, (model) => isSlow(model) || busyText(model) !== null),
        h("div", { class: "slps-actions", hidden: (model) => !isSlow(model) }, cancelButton(h, host)),
      ],
    };
  },

  verifyingOutcome(host) {
    const isSlow = createPatience();
    const kept = (busy: string | null, { strings }: Model) =>
      busy && strings.sentences([busy, strings.text("waiting.kept")]);
    const words = (model: Model) => {
      const { state, strings } = model;
      // In this case, the service's answer decides whether the password is sent.
      if (state.kind !== "verifyingOutcome" || state.code === null) return strings.text("verifyingOutcome.asking");
      return strings.text(isSlow(model) ? "verifyingOutcome.slow" : "verifyingOutcome.body");
    };
    return {
      icon: LOCK,
      tone: "busy",
      // The password may be sent after the check. That is shown in the same face.
      heading: (model) =>
        model.strings.text(model.state.kind === "verifyingOutcome" ? "verifyingOutcome.heading" : "password.submitting"),
      intro: (model) => kept(busyText(model), model) ?? words(model),
      ticks: true,
      countdown: (model) => kept(busyNews(model), model) || (isSlow(model) ? words(model) : ""),
      parts: (h) => [stopButton(h, host, (model) => isSlow(model) || busyText(model) !== null)],
    };
  },

  locked: (host) => ({
    icon: CLOCK,
    tone: "danger",
    ticks: true,
    // The lockout is remembered from an earlier visit, whose link is gone.
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
        // The lockout may have been another person's.
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
      supportNote(h, host, (model) => unreached(model) !== null, unreached),
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

/** Makes a function that returns whether the face has waited for long, however often the request was repeated. */
function createPatience() {
  let begun: number | null = null;
  return ({ clock, enteredAt }: Model) => clock - (begun ??= enteredAt) >= SLOW_MILLISECONDS;
}

function minutesLocked({ state, now }: Model) {
  return state.kind === "locked" ? Math.max(0, Math.ceil((state.until - now) / MINUTE_MILLISECONDS)) : 0;
}

function lockedText({ strings }: Model, count: number) {
  return count > 0 ? strings.text("locked.left", { count }) : strings.text("locked.soon");
}
