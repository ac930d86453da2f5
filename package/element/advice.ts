/**
 * Advice on a password beyond the rules: whether it is a common one or in a breach database, and the result of the
 * portal's estimator. Each is used only if the portal wants it. Advice never prevents the person from setting the
 * password.
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

/** How long a password must be unchanged before it is checked, in milliseconds. */
const DEBOUNCE_MILLISECONDS = 400;

/**
 * The longest password for the estimator, in UTF-16 code units. The time of some estimators grows with the cube of the
 * length, and a mistaken paste must not freeze the page. It is the greatest length that the vendor's portal is known to
 * have allowed.
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

/** How many reasons are shown at most. */
const MOST_REASONS = 2;

const SCORES = [0, 1, 2, 3, 4] as const;

/** Below this score, the advice is a warning. */
const GOOD = 3;

export interface Advice extends View<Model> {
  /** The id of the advice, while there is any. */
  id(): string | null;
  /** Marks the advice as being about a former password. */
  forget(): void;
  /**
   * @param password the current password
   * @param acceptable whether it meets the rules. Other passwords are not looked up
   */
  consider(password: string, acceptable: boolean): void;
}

/** The password is on the list of common ones. Then the breach database is not asked. */
const COMMON = { status: "common" } as const;

/** The advice so far. */
interface Said {
  strength: StrengthEstimate | null;
  /** The result of the list of common passwords, or else of the breach database. */
  breach: BreachResult | typeof COMMON | null;
  /** Whether the advice is about a former password. Then it is hidden, but keeps its room until there is new advice. */
  isStale: boolean;
}

export function createAdvice(host: Host, parts: Parts): Advice {
  const id = host.id("advice");
  const said: Said = { strength: null, breach: null, isStale: false };
  const view = createAdviceView(id, said, parts);
  /** Aborted as soon as the password changes. */
  let asking: AbortController | null = null;

  /** Shows new advice, and removes that on the former password. */
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
    const breach = !acceptable
      ? null
      : (await isCommon(host, password))
        ? COMMON
        : await askBreachDatabase(host, password, signal);
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

/**
 * Why the password is weak. Unknown reasons of a portal's own estimator are left out, because they have no translation.
 */
function reasonsText({ strength }: Said, { strings }: Model): string | null {
  if (!strength || strength.score >= GOOD) return null;
  const known = [...(strength.reasons ?? [])].filter((reason) => Object.hasOwn(REASONS, reason)).slice(0, MOST_REASONS);
  if (known.length === 0) return null;
  return strings.text("strength.reasons", {
    reasons: strings.list(known.map((reason) => strings.text(REASONS[reason]))),
  });
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
          h("span", {
            class: "slps-meter-step",
            "data-on": () => said.strength !== null && score <= said.strength.score,
          }),
        ),
      ),
      h(
        "p",
        { class: "slps-strength-reasons", hidden: (model) => !reasonsText(said, model) },
        (model) => reasonsText(said, model),
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

/** @returns null if there is no result, or if the password has changed meanwhile */
async function estimate(host: Host, password: string, signal: AbortSignal): Promise<StrengthEstimate | null> {
  try {
    const estimated = await host.settings.estimateStrength?.(password, {
      username: host.model().username ?? host.model().name,
    });
    if (signal.aborted) return null;
    if (estimated && SCORES.includes(estimated.score)) return estimated;
    throw new TypeError("the score of an estimate must be 0, 1, 2, 3 or 4");
  } catch (error) {
    // A failing estimator must not prevent anybody from setting a password.
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

/** @returns null if the portal wants no breach check */
async function askBreachDatabase(
  { settings }: Host,
  password: string,
  signal: AbortSignal,
): Promise<BreachResult | null> {
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
