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

/** @typedef {{ readonly met: number, readonly count: number }} Progress how many rules are met of those that are judged. */

/** @param {string} id for what the list describes. */
export function createRuleList(id) {
  const heading = element("p", "slps-rules-heading");
  const progressText = new Text();
  const summary = element("span", "slps-rules-summary", progressText);
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

  /** @type {readonly Rule[]} */
  let arranged = [];
  /** What the head shows. @type {{ met?: number, count?: number, strings?: Strings }} */
  let drawn = {};
  /** In the order of the rules, as the steps are. @type {ReturnType<typeof createRow>[]} */
  let rows = [];
  /** @type {HTMLElement[]} */
  let steps = [];

  /** @param {readonly Rule[]} rules */
  function arrange(rules) {
    arranged = rules;
    if (rules.length === rows.length && rules.every((rule, index) => rule.id === rows[index]?.id)) return;
    const former = new Map(rows.map((row) => [row.id, row]));
    rows = rules.map((rule) => former.get(rule.id) ?? createRow(rule.id));
    steps = rules.map(() => element("span", "slps-meter-step"));
    list.replaceChildren(...rows.map((row) => row.root));
    meter.replaceChildren(...steps);
    drawn = {};
  }

  /**
   * @param {Progress | null} progress
   * @param {Strings} strings
   */
  function drawProgress(progress, strings) {
    const { met = -1, count = rows.length } = progress ?? {};
    if (strings !== drawn.strings) {
      heading.textContent = strings.text("rules.heading");
      hint.textContent = strings.text("rules.longer");
    } else if (met === drawn.met && count === drawn.count) {
      return;
    }
    drawn = { met, count, strings };
    progressText.data = progress ? strings.text("rules.progress", progress) : "";
    meter.dataset.complete = String(met === count);
    steps.forEach((step, index) => {
      step.toggleAttribute("data-on", index < met);
      // As many steps as the summary counts: a rule that only the service can judge is no step.
      step.toggleAttribute("hidden", index >= count);
    });
  }

  return {
    root,
    /** @param {RuleListModel} model */
    update({ strings, rules, report, refused, insist }) {
      if (rules !== arranged) arrange(rules);
      // A report names the rules in their order.
      rows.forEach((row, index) => {
        const rule = /** @type {Rule} */ (rules[index]);
        row.update(rule, report?.rules[index] ?? null, refused.includes(rule.id), insist, strings);
      });
      const progress = report && tally(report, refused);
      drawProgress(progress, strings);
      return progress;
    },
  };
}

/** @param {RuleId} id */
function createRow(id) {
  const text = element("span", "slps-rule-text");
  const allowed = element("bdi", "slps-rule-characters");
  allowed.dir = "ltr";
  const count = new Text();
  const status = new Text();
  const words = element("span", "slps-rule-words");
  words.append(
    text, " ", allowed, " ", element("span", "slps-rule-count", count), " ", element("span", "slps-rule-status", status),
  );
  const root = element("li", "slps-rule");
  root.dataset.rule = id;
  root.append(createRuleMark(), words);
  /**
   * What is shown: most key strokes leave most as it is, and to remember costs less than to ask the document.
   * @type {{
   *   rule?: Rule,
   *   result?: RuleResult | null,
   *   refused?: boolean,
   *   insist?: boolean,
   *   strings?: Strings,
   *   status?: RowStatus,
   *   mistaken?: boolean,
   *   detail?: string,
   * }}
   */
  let drawn = {};

  return {
    id,
    root,
    /**
     * @param {Rule} rule
     * @param {RuleResult | null} result
     * @param {boolean} refused
     * @param {boolean} insist
     * @param {Strings} strings
     */
    update(rule, result, refused, insist, strings) {
      const renamed = rule !== drawn.rule || strings !== drawn.strings;
      // The policy gives the same result out again where it is the same.
      if (!renamed && result === drawn.result && refused === drawn.refused && insist === drawn.insist) return;
      if (renamed) {
        text.textContent = ruleText(rule, strings);
        allowed.textContent = id === "acceptedCharacters" && "allowed" in rule ? charactersText(rule.allowed, strings) : "";
      }
      /** @type {RowStatus} */
      const shown = refused ? "refused" : (result?.status ?? "neutral");
      if (renamed || shown !== drawn.status) {
        root.dataset.status = shown;
        status.data = shown === "neutral" ? "" : strings.text(`status.${shown}`);
      }
      // Too long is a mistake at once: typing on cannot put it right.
      const mistaken = shown === "refused" || (shown === "unmet" && (insist || id === "maximumLength"));
      if (mistaken !== drawn.mistaken) root.toggleAttribute("data-mistake", mistaken);
      const detail = detailText(rule, result, strings);
      if (detail !== drawn.detail) count.data = detail;
      drawn = { rule, result, refused, insist, strings, status: shown, mistaken, detail };
    },
  };
}

/**
 * What is wrong, as exactly as it is known: how far the count is, or which characters it is about.
 * @param {Rule} rule
 * @param {RuleResult | null} result
 * @param {Strings} strings
 */
function detailText(rule, result, strings) {
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

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} className
 * @param {...Text} texts to be changed in place: to put in another would cost several times as much.
 */
function element(tag, className, ...texts) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...texts);
  return made;
}
