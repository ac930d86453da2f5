/**
 * The list of password rules: every rule from the first paint on, and beside each what the password makes of it.
 *
 * It judges nothing itself: the verdicts come from the policy.
 */

import { createView } from "./dom.js";
import { createRuleMark } from "./icons.js";

import type { Build } from "./dom.js";
import type { Report, Rule, RuleId, RuleResult } from "../index.js";
import type { Strings } from "./strings.js";

/** `neutral`: nothing to judge yet. `refused`: the service has named the rule. */
export type RowStatus = "neutral" | "unknown" | "met" | "unmet" | "refused";

/** The special characters that the documentation of `processPasswordSetRequest` names. */
const DOCUMENTED_SPECIAL_CHARACTERS = "_-|@.,?/!~#$%^&*(){}[]\\+=";

/** The rules of the vendor's documentation, shown until the service has sent its policy and the engine has read it. */
export const DOCUMENTED_RULES: readonly Rule[] = [
  { id: "minimumLength", required: 9 },
  { id: "maximumLength", required: 19 },
  { id: "uppercase", required: 1 },
  { id: "lowercase", required: 1 },
  { id: "digit", required: 1 },
  { id: "special", required: 1, allowed: DOCUMENTED_SPECIAL_CHARACTERS },
  { id: "notUsername" },
  { id: "acceptedCharacters", allowed: DOCUMENTED_SPECIAL_CHARACTERS },
];

/** The name of a rule, such as "At least 9 characters". */
export function ruleText(rule: Rule, strings: Strings): string {
  if (rule.id === "acceptedCharacters" && rule.allowed === "") return strings.text("rule.acceptedLettersAndDigits");
  return strings.text(`rule.${rule.id}`, "required" in rule ? { count: rule.required } : {});
}

/** What to do about a rule that the password breaks, as a sentence such as "Add 2 digits.". */
export function unmetText(rule: RuleResult, strings: Strings): string {
  // It is never unmet: the service may accept what it does not promise.
  if (rule.id === "acceptedCharacters") return ruleText(rule, strings);
  const count = "required" in rule ? Math.abs(rule.required - (rule.actual ?? 0)) : 0;
  return strings.text(`unmet.${rule.id}`, { count });
}

export interface RuleListModel {
  readonly strings: Strings;
  readonly rules: readonly Rule[];
  /** null while there is nothing to judge. */
  readonly report: Report | null;
  readonly refused: readonly RuleId[];
  /** Marks what is unmet as a mistake, and not as yet to come. */
  readonly insist: boolean;
}

/** How many rules are met of those that are judged. */
export type Progress = {
  readonly met: number;
  readonly count: number;
};

interface HeadModel {
  readonly strings: Strings;
  readonly progress: Progress | null;
}

type RowModel = {
  readonly strings: Strings;
  readonly rule: Rule;
  readonly result: RuleResult | null;
  readonly status: RowStatus;
  readonly insist: boolean;
};

/** How many of the rules that can be judged are met. What the service has refused is judged, and not met. */
function tally(statuses: readonly RowStatus[]): Progress {
  return {
    met: statuses.filter((status) => status === "met").length,
    count: statuses.filter((status) => status !== "unknown").length,
  };
}

export interface RuleList {
  readonly root: HTMLElement;
  update(model: RuleListModel): Progress | null;
}

/** @param id for what the list describes. */
export function createRuleList(id: string): RuleList {
  let arranged: readonly Rule[] = [];
  /** In the order of the rules, as the steps are. */
  let rows: ReturnType<typeof createRow>[] = [];
  let steps: ReturnType<typeof createStep>[] = [];
  let meter: HTMLElement;
  let list: HTMLElement;

  const { root, update } = createView((h: Build<HeadModel>) => h(
    "div",
    { class: "slps-rules-box", id },
    (meter = h("div", {
      class: "slps-meter",
      "aria-hidden": "true",
      "data-complete": ({ progress }) => String(progress !== null && progress.met === progress.count),
    })),
    h(
      "div",
      { class: "slps-rules-head" },
      h("p", { class: "slps-rules-heading" }, ({ strings }) => strings.text("rules.heading")),
      h(
        "span",
        { class: "slps-rules-summary", "aria-hidden": "true" },
        ({ progress, strings }) => progress && strings.text("rules.progress", progress),
      ),
    ),
    // WebKit takes the role away from a list without markers.
    (list = h("ul", { class: "slps-rules", role: "list" })),
    h("p", { class: "slps-hint" }, ({ strings }) => strings.text("rules.longer")),
  ));

  function arrange(rules: readonly Rule[]) {
    arranged = rules;
    if (rules.length === rows.length && rules.every((rule, index) => rule.id === rows[index]?.id)) return;
    const former = new Map(rows.map((row) => [row.id, row]));
    rows = rules.map((rule) => former.get(rule.id) ?? createRow(rule.id));
    steps = rules.map((_, index) => createStep(index));
    list.replaceChildren(...rows.map((row) => row.root));
    meter.replaceChildren(...steps.map((step) => step.root));
  }

  return {
    root,
    update({ strings, rules, report, refused, insist }: RuleListModel) {
      if (rules !== arranged) arrange(rules);
      const statuses = rules.map((rule, index) => {
        // A report names the rules in their order.
        const result = report?.rules[index] ?? null;
        const status: RowStatus = refused.includes(rule.id) ? "refused" : (result?.status ?? "neutral");
        rows[index]?.update({ strings, rule, result, status, insist });
        return status;
      });
      const progress = report && tally(statuses);
      update({ strings, progress });
      for (const step of steps) step.update(progress);
      return progress;
    },
  };
}

function createStep(index: number) {
  return createView((h: Build<Progress | null>) => h("span", {
    class: "slps-meter-step",
    "data-on": (progress) => progress !== null && index < progress.met,
    // As many steps as the summary counts: a rule that only the service can judge is no step.
    hidden: (progress) => progress !== null && index >= progress.count,
  }));
}

function createRow(id: RuleId) {
  let drawn: Partial<Record<string, unknown>> = {};
  const { root, update } = createView((h: Build<RowModel>) => h(
    "li",
    {
      class: "slps-rule",
      "data-rule": id,
      // What the service asks for is not known here, so there is nothing to say of it.
      hidden: ({ rule }) => id !== "notUsername" && id !== "acceptedCharacters" && !("required" in rule),
      "data-status": ({ status }) => status,
      // Too long is a mistake at once: typing on cannot put it right.
      "data-mistake": ({ status, insist }) =>
        status === "refused" || (status === "unmet" && (insist || id === "maximumLength")),
    },
    createRuleMark(),
    h(
      "span",
      { class: "slps-rule-words" },
      h("span", { class: "slps-rule-text" }, ({ rule, strings }) => ruleText(rule, strings)),
      " ",
      h("bdi", { class: "slps-rule-characters", dir: "ltr", translate: "no" }, ({ rule, strings }) =>
        rule.id === "acceptedCharacters" ? charactersText(rule.allowed, strings) : null),
      " ",
      h("span", { class: "slps-rule-count" }, detailText),
      " ",
      // Of characters that may not be accepted, the words beside say all.
      h("span", { class: "slps-rule-status" }, ({ result, status, strings }) =>
        status === "neutral" || (status === "unknown" && result?.unpromised) ? null : strings.text(`status.${status}`)),
    ),
  ));

  return {
    id,
    root,
    update(model: RowModel) {
      // The policy gives the same result out again where it is the same, and most key strokes leave most rows as they are.
      if (Object.entries(model).every(([name, value]) => value === drawn[name])) return;
      drawn = model;
      update(model);
    },
  };
}

/** What is wrong, as exactly as it is known: how far the count is, or which characters it is about. */
function detailText({ rule, result, strings }: RowModel) {
  if (result?.unpromised?.length) {
    // Each isolated, so that a letter of the other direction turns nothing around, and set apart by room alone: a comma
    // might be one of them.
    const characters = result.unpromised.map((character) => `\u2068${characterText(character, strings)}\u2069`);
    return strings.text("rules.unpromised", { characters: characters.join("\u2002") });
  }
  const actual = result?.actual;
  if (actual === undefined || !("required" in rule) || rule.required < 2) return "";
  const { required } = rule;
  if (rule.id === "maximumLength") return actual > required ? strings.text("rules.excess", { count: actual - required }) : "";
  return actual < required ? strings.text("rules.count", { actual, required }) : "";
}

/** Each of the characters once, and behind them those that cannot be seen, or not alone. */
function charactersText(characters: string, strings: Strings) {
  let seen = "";
  let unseen = "";
  for (const character of new Set(characters)) {
    const text = characterText(character, strings);
    if (text === character) seen += character;
    else unseen += `\u2002${text}`;
  }
  return (seen + unseen).trim();
}

/**
 * A character as people recognise it: by its name or number where it cannot be seen, and a mark with something to stand on.
 */
function characterText(character: string, strings: Strings) {
  if (character === " ") return strings.text("character.space");
  if (/[\p{C}\p{Z}]/u.test(character)) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  }
  return (/\p{M}/u.test(character) ? "\u25cc" : "") + character;
}
