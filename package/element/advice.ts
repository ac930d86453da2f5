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

/** What has been said of the password. */
interface Said {
  strength: StrengthEstimate | null;
  breach: BreachResult | null;
  /** Whether it is about a password that is no more. Then its room is kept until it is known what is to be said. */
  isStale: boolean;
}

export function createAdvice(host: Host, parts: Parts): Advice {
  const id = host.id("advice");
  const said: Said = { strength: null, breach: null, isStale: false };
  const view = createAdviceView(id, said, parts);
  /** Aborted as soon as the password is another. */
  let asking: AbortController | null = null;

  /** Replaces what was said of the former password. */
  function say(news: Partial<Said>) {
    if (said.isStale) said.strength = said.breach = null;
    Object.assign(said, news, { isStale: false });
    host.refresh();
  }

  function clear() {
    if (said.isStale) say({});
  }

  async function ask(password: string, acceptable: boolean, { signal }: AbortController) {
    if (!isEstimated(host, password)) clear();
    else void estimate(host, password, signal).then((strength) => strength && say({ strength }));
    const breach = acceptable ? await askRegister(host, password, signal) : null;
    if (!breach || signal.aborted) return;
    say({ breach });
    if (breach.status === "found") host.say(breachText(said, host.model()) ?? "");
  }

  return {
    ...view,
    id: () => (hasWords(said) && !said.isStale ? id : null),
    forget() {
      asking?.abort();
      asking = null;
      said.isStale = hasWords(said);
    },
    consider(password, acceptable) {
      asking?.abort();
      if (password === "") return clear();
      const session = (asking = new AbortController());
      const timer = setTimeout(() => void ask(password, acceptable, session), DEBOUNCE_MILLISECONDS);
      session.signal.addEventListener("abort", () => clearTimeout(timer));
    },
  };
}

function hasWords({ strength, breach }: Said): boolean {
  return strength !== null || (breach !== null && breach.status !== "notFound");
}

function strengthText({ strength }: Said, { strings }: Model): string | null {
  return strength && strings.text("strength.said", { strength: strings.text(`strength.${strength.score}`) });
}

function breachText({ breach }: Said, { strings }: Model): string | null {
  if (breach?.status === "found") return strings.text("breach.found", { count: breach.count });
  return breach?.status === "unknown" ? strings.text("breach.unknown") : null;
}

function createAdviceView(id: string, said: Said, { createAlertIcon, createView }: Parts): View<Model> {
  /** What contradicts a success. */
  const warns = ({ isStale, strength, breach } = said) =>
    !isStale && (breach?.status === "found" || (strength !== null && strength.score < GOOD));

  return createView((h: H) => h(
    "div",
    {
      class: "slps-advice",
      id,
      hidden: () => !hasWords(said),
      "data-stale": () => said.isStale,
      "data-warns": () => warns(),
    },
    h(
      "div",
      { class: "slps-strength", hidden: () => !said.strength },
      h("span", {}, (model) => strengthText(said, model)),
      h(
        "div",
        { class: "slps-meter", "aria-hidden": "true" },
        ...SCORES.map((score) =>
          h("span", { class: "slps-meter-step", "data-on": () => said.strength !== null && score <= said.strength.score }),
        ),
      ),
      h(
        "p",
        { class: "slps-strength-feedback", dir: "auto", hidden: () => !said.strength?.feedback },
        () => said.strength?.feedback,
      ),
    ),
    h(
      "p",
      { class: "slps-breach", hidden: (model) => !breachText(said, model), "data-status": () => said.breach?.status },
      createAlertIcon(),
      h("span", {}, (model) => breachText(said, model)),
    ),
  ));
}

function isEstimated({ settings }: Host, password: string): boolean {
  return settings.estimateStrength !== null && password.length <= LONGEST_ESTIMATED;
}

/** @returns null where there is nothing to say, or no more. */
async function estimate(host: Host, password: string, signal: AbortSignal): Promise<StrengthEstimate | null> {
  try {
    const estimated = await host.settings.estimateStrength?.(password, { username: host.model().username });
    if (signal.aborted) return null;
    if (estimated && SCORES.includes(estimated.score)) return estimated;
    throw new TypeError("the score of an estimate must be 0, 1, 2, 3 or 4");
  } catch (error) {
    // The portal's estimator is no reason to keep anybody from a password.
    reportError(error);
    return null;
  }
}

/** @returns null where the portal wants no password looked up. */
async function askRegister({ settings }: Host, password: string, signal: AbortSignal): Promise<BreachResult | null> {
  const endpoint = settings.breachCheck;
  if (endpoint === null) return null;
  try {
    const { checkBreach } = await import("../breach.js");
    return await checkBreach(password, endpoint ? { endpoint, signal } : { signal });
  } catch (error) {
    reportError(error);
    return { status: "unknown" };
  }
}
