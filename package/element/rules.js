/**
 * The list of password rules: every rule from the first paint on, and beside each what the password makes of it.
 *
 * It judges nothing itself: the verdicts come from the policy.
 */

import { createView } from "./dom.js";
import { createRuleMark } from "./icons.js";

/** @import { Build } from "./dom.js" */
/** @import { Report, Rule, RuleId, RuleResult } from "../index.js" */
/** @import { Strings } from "./strings.js" */

/** `neutral`: nothing to judge yet. `refused`: the service has named the rule. */
/** @typedef {"neutral" | "unknown" | "met" | "unmet" | "refused"} RowStatus */

/** The special characters that the documentation of `processPasswordSetRequest` names. */
const DOCUMENTED_SPECIAL_CHARACTERS = "_-|@.,?/!~#$%^&*(){}[]\\+=";

/**
 * The rules of the vendor's documentation, shown until the service has sent its policy and the engine has read it.
 * @type {readonly Rule[]}
 */
export const DOCUMENTED_RULES = [
  { id: "minimumLength", required: 9 },
  { id: "maximumLength", required: 19 },
  { id: "uppercase", required: 1 },
  { id: "lowercase", required: 1 },
  { id: "digit", required: 1 },
  { id: "special", required: 1, allowed: DOCUMENTED_SPECIAL_CHARACTERS },
  { id: "notUsername" },
  { id: "acceptedCharacters", allowed: DOCUMENTED_SPECIAL_CHARACTERS },
];

/**
 * The name of a rule, such as "At least 9 characters".
 * @param {Rule} rule
 * @param {Strings} strings
 */
export function ruleText(rule, strings) {
  if (rule.id === "acceptedCharacters" && rule.allowed === "") return strings.text("rule.acceptedLettersAndDigits");
  return strings.text(`rule.${rule.id}`, "required" in rule ? { count: rule.required } : {});
}

/**
 * @typedef {{
 *   strings: Strings,
 *   rules: readonly Rule[],
 *   report: Report | null,
 *   refused: readonly RuleId[],
 *   insist: boolean,
 * }} RuleListModel
 * `report` is null while there is nothing to judge; `insist` marks what is unmet as a mistake, and not as yet to come.
 */

/** @typedef {{ readonly met: number, readonly count: number }} Progress how many rules are met of those that are judged. */

/** @typedef {{ strings: Strings, progress: Progress | null }} HeadModel */

/**
 * @typedef {{ strings: Strings, rule: Rule, result: RuleResult | null, status: RowStatus, insist: boolean }} RowModel
 */

/**
 * How many of the rules that can be judged are met. What the service has refused is judged, and not met.
 * @param {readonly RowStatus[]} statuses
 * @returns {Progress}
 */
function tally(statuses) {
  return {
    met: statuses.filter((status) => status === "met").length,
    count: statuses.filter((status) => status !== "unknown").length,
  };
}

/** @param {string} id for what the list describes. */
export function createRuleList(id) {
  /** @type {readonly Rule[]} */
  let arranged = [];
  /** In the order of the rules, as the steps are. @type {ReturnType<typeof createRow>[]} */
  let rows = [];
  /** @type {ReturnType<typeof createStep>[]} */
  let steps = [];
  /** @type {HTMLElement} */
  let meter;
  /** @type {HTMLElement} */
  let list;

  const { root, update } = createView((/** @type {Build<HeadModel>} */ h) => h(
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

  /** @param {readonly Rule[]} rules */
  function arrange(rules) {
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
    /** @param {RuleListModel} model */
    update({ strings, rules, report, refused, insist }) {
      if (rules !== arranged) arrange(rules);
      const statuses = rules.map((rule, index) => {
        // A report names the rules in their order.
        const result = report?.rules[index] ?? null;
        /** @type {RowStatus} */
        const status = refused.includes(rule.id) ? "refused" : (result?.status ?? "neutral");
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

/** @param {number} index */
function createStep(index) {
  return createView((/** @type {Build<Progress | null>} */ h) => h("span", {
    class: "slps-meter-step",
    "data-on": (progress) => progress !== null && index < progress.met,
    // As many steps as the summary counts: a rule that only the service can judge is no step.
    hidden: (progress) => progress !== null && index >= progress.count,
  }));
}

/** @param {RuleId} id */
function createRow(id) {
  /** @type {Partial<Record<string, unknown>>} */
  let drawn = {};
  const { root, update } = createView((/** @type {Build<RowModel>} */ h) => h(
    "li",
    {
      class: "slps-rule",
      "data-rule": id,
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
      h("bdi", { class: "slps-rule-characters", dir: "ltr" }, ({ rule, strings }) =>
        rule.id === "acceptedCharacters" ? charactersText(rule.allowed, strings) : null),
      " ",
      h("span", { class: "slps-rule-count" }, detailText),
      " ",
      h("span", { class: "slps-rule-status" }, ({ status, strings }) =>
        status === "neutral" ? null : strings.text(`status.${status}`)),
    ),
  ));

  return {
    id,
    root,
    /** @param {RowModel} model */
    update(model) {
      // The policy gives the same result out again where it is the same, and most key strokes leave most rows as they are.
      if (Object.entries(model).every(([name, value]) => value === drawn[name])) return;
      drawn = model;
      update(model);
    },
  };
}

/**
 * What is wrong, as exactly as it is known: how far the count is, or which characters it is about.
 * @param {RowModel} model
 */
function detailText({ rule, result, strings }) {
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

/**
 * Each of the characters once, and behind them those that cannot be seen, or not alone.
 * @param {string} characters
 * @param {Strings} strings
 */
function charactersText(characters, strings) {
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
 * @param {string} character
 * @param {Strings} strings
 */
function characterText(character, strings) {
  if (character === " ") return strings.text("character.space");
  if (/[\p{C}\p{Z}]/u.test(character)) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  }
  return (/\p{M}/u.test(character) ? "\u25cc" : "") + character;
}
