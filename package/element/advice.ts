/**
 * Advice on a password beyond the rules: whether it is in a known breach, and what an estimator of the portal's makes of
 * it. Both are asked for by the portal, come late or never, and stand in nobody's way.
 *
 * This module comes late, and is given the parts that it shares with the faces.
 */

import { reportError } from "./diagnostics.js";

import type { BreachResult } from "../breach.js";
import type { StrengthEstimate } from "./types.js";
import type { View } from "./dom.js";
import type { H, Host, Model, Parts } from "./parts.js";

/** How long a password must stand before anybody is asked about it, in milliseconds. */
const DEBOUNCE_MILLISECONDS = 400;

/**
 * What is longer, no estimator is asked about, in UTF-16 code units: some take time that grows with the cube of the length,
 * and a paste by mistake must not stop the page. It is the greatest length that the portal is known to have allowed.
 */
const LONGEST_ESTIMATED = 128;

const SCORES = [0, 1, 2, 3, 4] as const;

/** From here on, the list of rules may be green. */
const GOOD = 3;

export interface Advice extends View<Model> {
  /** The id of what describes the password, while there is something. */
  id(): string | null;
  /** What was said is about a password that is no more. */
  forget(): void;
  /**
   * @param password the password as it is now.
   * @param acceptable whether it keeps the rules: a register need not be asked about any other.
   */
  consider(password: string, acceptable: boolean): void;
}

export function createAdvice(host: Host, { createAlertIcon, createView }: Parts): Advice {
  const id = host.id("advice");
  /** Aborted as soon as the password is another. */
  let asking: AbortController | null = null;
  let strength: StrengthEstimate | null = null;
  let breach: BreachResult | null = null;
  /** Whether that is about a password that is no more. Then its room is kept until it is known what is to be said. */
  let stale = false;

  const strengthText = ({ strings }: Model) =>
    strength && strings.text("strength.said", { strength: strings.text(`strength.${strength.score}`) });
  const breachText = ({ strings }: Model) => {
    if (breach?.status === "found") return strings.text("breach.found", { count: breach.count });
    return breach?.status === "unknown" ? strings.text("breach.unknown") : null;
  };
  /** What contradicts a success. */
  const warns = () => !stale && (breach?.status === "found" || (strength !== null && strength.score < GOOD));
  const shown = () => strength !== null || (breach !== null && breach.status !== "notFound");

  const view = createView((h: H) => h(
    "div",
    {
      class: "slps-advice",
      id,
      hidden: () => !shown(),
      "data-stale": () => stale,
      "data-warns": warns,
    },
    h(
      "div",
      { class: "slps-strength", hidden: () => !strength },
      h("span", {}, strengthText),
      h(
        "div",
        { class: "slps-meter", "aria-hidden": "true" },
        ...SCORES.map((score) =>
          h("span", { class: "slps-meter-step", "data-on": () => strength !== null && score <= strength.score }),
        ),
      ),
      h("p", { class: "slps-strength-feedback", dir: "auto", hidden: () => !strength?.feedback }, () => strength?.feedback),
    ),
    h(
      "p",
      { class: "slps-breach", hidden: (model) => !breachText(model), "data-status": () => breach?.status },
      createAlertIcon(),
      h("span", {}, breachText),
    ),
  ));

  /** What follows is about the password as it is. */
  function settle() {
    if (stale) strength = breach = null;
    stale = false;
  }

  function clear() {
    if (!stale) return;
    settle();
    host.refresh();
  }

  async function estimate(password: string, session: AbortController) {
    const estimator = host.settings.estimateStrength;
    if (!estimator || password.length > LONGEST_ESTIMATED) return;
    try {
      const estimated = await estimator(password, { username: host.model().username });
      if (session.signal.aborted) return;
      if (!SCORES.includes(estimated?.score)) throw new TypeError("the score of an estimate must be 0, 1, 2, 3 or 4");
      settle();
      strength = estimated;
      host.refresh();
    } catch (error) {
      // The portal's estimator is no reason to keep anybody from a password.
      reportError(error);
    }
  }

  async function askRegister(password: string, session: AbortController) {
    const endpoint = host.settings.breachCheck;
    if (endpoint === null) return;
    const { signal } = session;
    try {
      const { checkBreach } = await import("../breach.js");
      const result = await checkBreach(password, endpoint ? { endpoint, signal } : { signal });
      if (signal.aborted) return;
      settle();
      breach = result;
      host.refresh();
      if (result.status === "found") host.say(breachText(host.model()) ?? "");
    } catch (error) {
      reportError(error);
      if (signal.aborted) return;
      settle();
      breach = { status: "unknown" };
      host.refresh();
    }
  }

  return {
    ...view,
    id: () => (shown() && !stale ? id : null),
    forget() {
      asking?.abort();
      asking = null;
      stale = shown();
    },
    consider(password, acceptable) {
      asking?.abort();
      if (password === "") return clear();
      const session = (asking = new AbortController());
      const timer = setTimeout(() => {
        if (!host.settings.estimateStrength || password.length > LONGEST_ESTIMATED) clear();
        void estimate(password, session);
        if (acceptable) void askRegister(password, session);
      }, DEBOUNCE_MILLISECONDS);
      session.signal.addEventListener("abort", () => clearTimeout(timer));
    },
  };
}
