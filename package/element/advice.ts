/**
 * Advice on a password beyond the rules: whether it is a common one or in a breach database, and what the portal's
 * estimator says about it. Each is used only if the portal wants it. They come late or never, and block nobody.
 *
 * This module loads late, and gets the parts that it shares with the faces.
 */

import { reportError } from "./diagnostics.js";

import type { BreachResult } from "../breach.js";
import type { MessageId } from "../locales/messages.js";
import type { StrengthReason } from "../strength.js";
import type { StrengthEstimate } from "./types.js";
import type { View } from "./dom.js";
import type { H, Host, Model, Parts } from "./parts.js";

/** Debounce: how long a password must stand before anybody is asked about it, in milliseconds. */
const DEBOUNCE_MILLISECONDS = 400;

/**
 * No estimator is asked about a longer password, in UTF-16 code units: the time of some grows with the cube of the
 * length, and a paste by mistake must not stop the page. It is the greatest length that the portal is known to have
 * allowed.
 */
const LONGEST_ESTIMATED = 128;

/** The messages of the reasons. */
const REASONS = {
  keyboard: "strength.keyboard",
  date: "strength.date",
  name: "strength.name",
  repetition: "strength.repetition",
  sequence: "strength.sequence",
  commonPassword: "strength.commonPassword",
  commonWord: "strength.commonWord",
  context: "strength.context",
} as const satisfies Record<StrengthReason, MessageId>;

/** More reasons would be a lecture. */
const MOST_REASONS = 2;

const SCORES = [0, 1, 2, 3, 4] as const;

/** From this score on, the list of rules may be green. */
const GOOD = 3;

export interface Advice extends View<Model> {
  /** The id of what describes the password, while there is something. */
  id(): string | null;
  /** Marks what was said as being about a former password. */
  forget(): void;
  /**
   * @param password the password as it is now.
   * @param acceptable whether it keeps the rules: other passwords need no look-up.
   */
  consider(password: string, acceptable: boolean): void;
}

/** The list of common passwords has it: then no register need be asked. */
const COMMON = { status: "common" } as const;

/** What has been said of the password. */
interface Said {
  strength: StrengthEstimate | null;
  /** What the list of common passwords says, or else the register of breaches. */
  breach: BreachResult | typeof COMMON | null;
  /** Whether it is about a former password. Then its room is kept until there is something new to say. */
  isStale: boolean;
}

export function createAdvice(host: Host, parts: Parts): Advice {
  const id = host.id("advice");
  const said: Said = { strength: null, breach: null, isStale: false };
  const view = createAdviceView(id, said, parts);
  /** Aborted as soon as the password changes. */
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
    const breach = !acceptable ? null : (await isCommon(host, password)) ? COMMON : await askRegister(host, password, signal);
    if (!breach || signal.aborted) return;
    say({ breach });
    if (isKnown(breach)) host.say(breachText(said, host.model()) ?? "");
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

/** Why the password is weak. An estimator of the portal's may have other reasons, which nobody has translated. */
function reasonsText({ strength }: Said, { strings }: Model): string | null {
  if (!strength || strength.score >= GOOD) return null;
  const known = [...(strength.reasons ?? [])].filter((reason) => Object.hasOwn(REASONS, reason)).slice(0, MOST_REASONS);
  if (known.length === 0) return null;
  return strings.text("strength.reasons", { reasons: strings.list(known.map((reason) => strings.text(REASONS[reason]))) });
}

/** Whether attackers try the password first. */
function isKnown(breach: Said["breach"]): boolean {
  return breach?.status === "found" || breach?.status === "common";
}

function breachText({ breach }: Said, { strings }: Model): string | null {
  if (breach?.status === "common") return strings.text("breach.common");
  if (breach?.status === "found") return strings.text("breach.found", { count: breach.count });
  return breach?.status === "unknown" ? strings.text("breach.unknown") : null;
}

function createAdviceView(id: string, said: Said, { createAlertIcon, createView }: Parts): View<Model> {
  /** Whether the advice contradicts a success. */
  const warns = ({ isStale, strength, breach } = said) =>
    !isStale && (isKnown(breach) || (strength !== null && strength.score < GOOD));

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
      h("p", { class: "slps-strength-reasons", hidden: (model) => !reasonsText(said, model) }, (model) => reasonsText(said, model)),
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

/** @returns null if there is nothing to say, or nothing any more. */
async function estimate(host: Host, password: string, signal: AbortSignal): Promise<StrengthEstimate | null> {
  try {
    const estimated = await host.settings.estimateStrength?.(password, { username: host.model().username ?? host.model().name });
    if (signal.aborted) return null;
    if (estimated && SCORES.includes(estimated.score)) return estimated;
    throw new TypeError("the score of an estimate must be 0, 1, 2, 3 or 4");
  } catch (error) {
    // A failing estimator must not keep anybody from setting a password.
    reportError(error);
    return null;
  }
}

async function isCommon({ settings }: Host, password: string): Promise<boolean> {
  if (!settings.commonCheck) return false;
  try {
    const { isCommonPassword } = await import("../common.js");
    return isCommonPassword(password);
  } catch (error) {
    reportError(error);
    return false;
  }
}

/** @returns null if the portal wants no look-up. */
async function askRegister({ settings }: Host, password: string, signal: AbortSignal): Promise<BreachResult | null> {
  const endpoint = settings.breachCheck;
  if (endpoint === null || signal.aborted) return null;
  try {
    const { checkBreach } = await import("../breach.js");
    return await checkBreach(password, endpoint ? { endpoint, signal } : { signal });
  } catch (error) {
    reportError(error);
    return { status: "unknown" };
  }
}
