/**
 * The list of password rules: every rule from the first paint on, and beside each what the password makes of it.
 *
 * It judges nothing itself: the verdicts come from the policy. Plain DOM, since it changes at every key stroke.
 */

import { createRuleMark } from "./icons.js";

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
 * How many of the rules that can be judged are met. What the service has refused is judged, and not met.
 * @param {Report} report
 * @param {readonly RuleId[]} [refused]
 */
export function tally(report, refused = []) {
  const judged = report.rules.filter((rule) => rule.status !== "unknown" || refused.includes(rule.id));
  return {
    met: judged.filter((rule) => rule.status === "met" && !refused.includes(rule.id)).length,
    count: judged.length,
  };
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

/** @param {string} id for what the list describes. */
export function createRuleList(id) {
  const heading = element("p", "slps-rules-heading");
  const summary = element("span", "slps-rules-summary");
  summary.setAttribute("aria-hidden", "true");
  const meter = element("div", "slps-meter");
  meter.setAttribute("aria-hidden", "true");
  const list = element("ul", "slps-rules");
  // WebKit takes the role away from a list without markers.
  list.setAttribute("role", "list");
  const head = element("div", "slps-rules-head");
  head.append(heading, summary);
  const hint = element("p", "slps-hint");
  const root = element("div", "slps-rules-box");
  root.id = id;
  root.append(meter, head, list, hint);

  /** @type {Map<RuleId, ReturnType<typeof createRow>>} */
  let rows = new Map();
  /** What the head shows. @type {readonly unknown[]} */
  let drawn = [];

  /** @param {readonly Rule[]} rules */
  function arrange(rules) {
    const ids = rules.map((rule) => rule.id);
    if (ids.length === rows.size && ids.every((each) => rows.has(each))) return;
    rows = new Map(ids.map((each) => [each, rows.get(each) ?? createRow(each)]));
    list.replaceChildren(...[...rows.values()].map((row) => row.root));
    meter.replaceChildren(...ids.map(() => element("span", "slps-meter-step")));
    drawn = [];
  }

  /**
   * @param {{ met: number, count: number } | null} progress
   * @param {boolean} complete
   * @param {Strings} strings
   */
  function drawProgress(progress, complete, strings) {
    const wanted = [progress?.met, progress?.count, complete, strings];
    if (same(wanted, drawn)) return;
    drawn = wanted;
    write(heading, strings.text("rules.heading"));
    write(hint, strings.text("rules.longer"));
    write(summary, progress ? strings.text("rules.progress", progress) : "");
    meter.dataset.complete = String(complete);
    [...meter.children].forEach((step, index) => {
      step.toggleAttribute("data-on", progress !== null && index < progress.met);
      // As many steps as the summary counts: a rule that only the service can judge is no step.
      step.toggleAttribute("hidden", progress !== null && index >= progress.count);
    });
  }

  return {
    root,
    /** @param {RuleListModel} model */
    update({ strings, rules, report, refused, insist }) {
      arrange(rules);
      for (const rule of rules) {
        const result = report?.rules.find((each) => each.id === rule.id) ?? null;
        rows.get(rule.id)?.update(rule, result, refused.includes(rule.id), insist, strings);
      }
      const progress = report && tally(report, refused);
      drawProgress(progress, report?.acceptable === true && refused.length === 0, strings);
    },
  };
}

/** @param {RuleId} id */
function createRow(id) {
  const text = element("span", "slps-rule-text");
  const allowed = element("bdi", "slps-rule-characters");
  allowed.dir = "ltr";
  const count = element("span", "slps-rule-count");
  const status = element("span", "slps-rule-status");
  const words = element("span", "slps-rule-words");
  words.append(text, " ", allowed, " ", count, " ", status);
  const root = element("li", "slps-rule");
  root.dataset.rule = id;
  root.append(createRuleMark(), words);
  /** What is shown. @type {readonly unknown[]} */
  let drawn = [];

  return {
    root,
    /**
     * @param {Rule} rule
     * @param {RuleResult | null} result
     * @param {boolean} refused
     * @param {boolean} insist
     * @param {Strings} strings
     */
    update(rule, result, refused, insist, strings) {
      // The policy gives the same result out again where it is the same.
      const wanted = [rule, result, refused, insist, strings];
      if (same(wanted, drawn)) return;
      // Its name is the dearest part, and the same at every key stroke.
      if (rule !== drawn[0] || strings !== drawn.at(-1)) {
        write(text, ruleText(rule, strings));
        write(allowed, id === "acceptedCharacters" && "allowed" in rule ? rule.allowed : "");
      }
      drawn = wanted;
      /** @type {RowStatus} */
      const shown = refused ? "refused" : (result?.status ?? "neutral");
      root.dataset.status = shown;
      // Too long is a mistake at once: typing on cannot put it right.
      const mistaken = shown === "refused" || (shown === "unmet" && (insist || id === "maximumLength"));
      root.toggleAttribute("data-mistake", mistaken);
      write(count, detailText(shown, rule, result, strings));
      write(status, shown === "neutral" ? "" : strings.text(`status.${shown}`));
    },
  };
}

/**
 * What is wrong, as exactly as it is known: how far the count is, or which characters it is about.
 * @param {RowStatus} shown
 * @param {Rule} rule
 * @param {RuleResult | null} result
 * @param {Strings} strings
 */
function detailText(shown, rule, result, strings) {
  if (result?.unpromised?.length) {
    const characters = result.unpromised.map((character) => characterText(character, strings));
    // Set apart by room alone: a comma might be one of them.
    return strings.text("rules.unpromised", { characters: characters.join("\u2002") });
  }
  const actual = shown === "unmet" ? result?.actual : undefined;
  if (actual === undefined || !("required" in rule) || rule.required < 2) return "";
  return rule.id === "maximumLength"
    ? strings.text("rules.excess", { count: actual - rule.required })
    : strings.text("rules.count", { actual, required: rule.required });
}

/**
 * A character as people recognise it: by its name or number where it cannot be seen.
 * @param {string} character
 * @param {Strings} strings
 */
function characterText(character, strings) {
  if (character === " ") return strings.text("character.space");
  if (/[\p{C}\p{Z}]/u.test(character)) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  }
  // Isolated, so that a letter of the other direction turns nothing around; a mark is given something to stand on.
  return `\u2068${/\p{M}/u.test(character) ? "\u25cc" : ""}${character}\u2069`;
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} className
 */
function element(tag, className) {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

/**
 * Whether what is wanted is drawn already: most key strokes leave most as it is.
 * @param {readonly unknown[]} wanted
 * @param {readonly unknown[]} drawn
 */
function same(wanted, drawn) {
  return drawn.length > 0 && wanted.every((part, index) => part === drawn[index]);
}

/**
 * @param {HTMLElement} target
 * @param {string} text
 */
function write(target, text) {
  if (target.textContent !== text) target.textContent = text;
}
