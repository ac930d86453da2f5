/**
 * The list of password rules: every rule from the first paint on, each with its verdict on the password. The verdicts
 * come from the policy.
 */

import { createView, setAttribute } from "./dom.js";
import { createRuleMark } from "./icons.js";

import type { Build } from "./dom.js";
import type { Report, Rule, RuleId, RuleResult } from "../index.js";
import type { Strings } from "./strings.js";

/** `neutral`: there is no password yet. `refused`: the service has refused the password because of the rule. */
export type RowStatus = "neutral" | "unknown" | "met" | "unmet" | "refused";

/** The usual rules. They are shown without texts until the service's rules have come and the engine is loaded. */
const USUAL: readonly RuleId[] = [
  "minimumLength",
  "uppercase",
  "lowercase",
  "digit",
  "special",
  "maximumLength",
  "notUsername",
  "acceptedCharacters",
];

/**
 * The limits. They are listed below the other rules, and are neither ticked nor counted. More typing does not fix a
 * broken limit, so it is announced at once.
 */
const LIMITS: readonly RuleId[] = ["maximumLength", "notUsername", "acceptedCharacters"];

/** A number of excess characters for which the room of the text is reserved. Hardly anybody types so many. */
const MANY = 99;

/** The name of a rule, such as "At least 9 characters". */
export function ruleText(rule: Rule, strings: Strings): string {
  if (rule.id === "acceptedCharacters" && rule.allowed === "") return strings.text("rule.acceptedLettersAndDigits");
  // If the count is unknown but the service has named the rule, it requires at least one.
  return strings.text(`rule.${rule.id}`, { count: "required" in rule ? rule.required : 1 });
}

/** What to do about a rule that the password breaks, as a sentence such as "Add 2 digits.". */
export function unmetText(rule: RuleResult, strings: Strings): string {
  // This rule is never unmet, because the service may accept other characters.
  if (rule.id === "acceptedCharacters") return ruleText(rule, strings);
  const count = "required" in rule ? Math.abs(rule.required - (rule.actual ?? 0)) : 0;
  return strings.text(`unmet.${rule.id}`, { count });
}

export interface RuleListModel {
  readonly strings: Strings;
  /** null while the rules load. */
  readonly rules: readonly Rule[] | null;
  /** null while there is no password. */
  readonly report: Report | null;
  readonly refused: readonly RuleId[];
  /** Whether unmet rules are marked as mistakes. */
  readonly insist: boolean;
  /** Whether the username is known. If not, its rule is shown but not judged. */
  readonly knowsUsername: boolean;
}

/** How many rules the password meets. There is a new object only if there is something to announce. */
export interface Progress {
  /** How many rules are met, limits not included. */
  readonly met: number;
  /** How many rules there are, limits not included. */
  readonly count: number;
  /** How many rules only the service can judge. */
  readonly open: number;
  /** The ids of the broken limits. */
  readonly broken: string;
  /** Whether all rules are met. */
  readonly complete: boolean;
}

interface BoxModel {
  readonly strings: Strings;
  readonly summary: string;
  readonly described: string;
}

interface RowModel {
  readonly strings: Strings;
  /** null while the rules load. */
  readonly rule: Rule | null;
  readonly status: RowStatus;
  /** How many characters count for the rule, as a text; empty if that is of no interest. */
  readonly count: string;
  /** The characters that may not be accepted, if there are any. */
  readonly unpromised: readonly string[] | undefined;
  readonly isMistake: boolean;
  /** Whether the rule has no mark: a limit that is met or cannot be judged. */
  readonly isPlain: boolean;
  /** Whether it is the rule about an unknown username. */
  readonly isAdvice: boolean;
}

export class RuleList {
  readonly root: HTMLElement;
  readonly #update: (model: BoxModel) => void;
  #list!: HTMLElement;
  #rows: ReturnType<typeof createRow>[] = [];
  /** The rules for which the rows were made. */
  #arranged: readonly Rule[] | null | undefined;
  /** The index of each row's rule. */
  #places: readonly number[] = [];
  #model!: RuleListModel;
  #progress: Progress | null = null;
  /** The statuses from which the progress was counted. */
  #counted = "";

  /** @param id the id of the field's description. It is hidden, because the list shows the same */
  constructor(id: string) {
    const { root, update } = createView((h: Build<BoxModel>) => h(
      "div",
      { class: "slps-rules-box" },
      h(
        "div",
        { class: "slps-rules-head" },
        h("p", { class: "slps-rules-heading" }, ({ strings }) => strings.text("rules.heading")),
        h("p", { class: "slps-rules-summary" }, ({ summary }) => summary),
      ),
      // WebKit removes the role from a list without markers.
      (this.#list = h("ul", { class: "slps-rules", role: "list" })),
      h("p", { id, hidden: true }, ({ described }) => described),
    ));
    this.root = root;
    this.#update = update;
  }

  update(model: RuleListModel): Progress | null {
    const former: RuleListModel | undefined = this.#model;
    const progress = this.#progress;
    this.#model = model;
    if (model.rules !== this.#arranged) this.#arrange(model.rules);
    this.#progress = this.#count(this.#judge());
    // Most keystrokes change neither the summary nor the description. Only those of a broken limit have a count.
    const isSame = former?.strings === model.strings && former.rules === model.rules && progress === this.#progress &&
      !progress?.broken && model.refused.length === 0;
    if (!isSame) {
      this.#update({ strings: model.strings, summary: this.#summarise(), described: this.describe(Infinity) });
    }
    return this.#progress;
  }

  /** Describes the progress in sentences. @param most unmet rules are named if there are at most so many */
  describe(most: number): string {
    const { strings, rules, report } = this.#model;
    if (!rules) return strings.text("password.loading");
    const unmet = report ? report.rules.filter(({ status }) => status === "unmet") : rules.filter(isDemand);
    const missing = unmet.filter(({ id }) => !LIMITS.includes(id)).map((rule) => ruleText(rule, strings));
    const unpromised = report && unpromisedOf(report);
    const { met = 0, count = 0, complete = false } = this.#progress ?? {};
    return strings.sentences([
      ...(report?.rules ?? []).filter(isBrokenLimit).map((rule) => unmetText(rule, strings)),
      ...(complete ? [strings.text("rules.complete")] : []),
      ...(met < count ? [strings.text("rules.announcement", { met, count })] : []),
      ...(missing.length > 0 && missing.length <= most
        ? [strings.text("rules.missing", { rules: strings.list(missing) })]
        : []),
      ...(unpromised ? [unpromisedText(unpromised, strings).join("")] : []),
    ]);
  }

  #arrange(rules: readonly Rule[] | null) {
    const list = this.#list;
    const given = rules?.map((rule) => rule.id) ?? USUAL;
    const isLimit = (place: number) => Number(LIMITS.some((id) => id === given[place]));
    this.#arranged = rules;
    this.#places = [...given.keys()].sort((one, other) => isLimit(one) - isLimit(other));
    const ids = this.#places.flatMap((place) => given[place] ?? []);
    // Rules are side by side only if none needs room for a count.
    setAttribute(list, "data-columns", !rules?.some((rule) => isCounted(rule) && !/Length/.test(rule.id)));
    setAttribute(list, "data-loading", rules === null);
    setAttribute(list, "aria-hidden", rules === null ? "true" : null);
    if (ids.length === this.#rows.length && ids.every((id, index) => id === this.#rows[index]?.id)) return;
    const former = new Map(this.#rows.map((row) => [row.id, row]));
    this.#rows = ids.map((id) => former.get(id) ?? createRow(id));
    list.replaceChildren(...this.#rows.map((row) => row.root));
  }

  #judge(): RowStatus[] {
    const { strings, rules, report, refused, insist, knowsUsername } = this.#model;
    return this.#rows.map(({ id, update }, index) => {
      const place = this.#places[index] ?? -1;
      const rule = rules?.[place] ?? null;
      // A report has the rules in the same order.
      const result = report?.rules[place] ?? null;
      const isAdvice = id === "notUsername" && !knowsUsername && !refused.includes(id);
      const isSilent = isAdvice || isUnreadable(rule);
      // A rule about an unknown length has no text, even if the service refuses it. The service's message is shown
      // instead.
      const isNameless = isUnreadable(rule) && /Length$/.test(id);
      const status: RowStatus =
        refused.includes(id) && !isNameless ? "refused" : isSilent ? "neutral" : (result?.status ?? "neutral");
      const isLimit = LIMITS.includes(id);
      const isMistake = status === "refused" || (status === "unmet" && (insist || isLimit));
      const isPlain = isLimit && rule !== null && (status === "neutral" || status === "met");
      const [count, unpromised] = [countText(rule, result, strings), result?.unpromised];
      update({ strings, rule, status, count, unpromised, isMistake, isPlain, isAdvice });
      return status;
    });
  }

  /** Counts the progress. Only few keystrokes change it. */
  #count(statuses: readonly RowStatus[]): Progress | null {
    const { report } = this.#model;
    const counted = report ? [...statuses, ...(unpromisedOf(report) ?? [])].join() : "";
    if (counted === this.#counted) return this.#progress;
    this.#counted = counted;
    if (report === null) return null;
    const having = (wanted: RowStatus) =>
      this.#rows.filter((_, index) => statuses[index] === wanted).map(({ id }) => id);
    const isDemanded = (id: RuleId) => !LIMITS.includes(id);
    // Rules that are shown but not judged are not counted.
    const neutral = having("neutral");
    return {
      met: having("met").filter(isDemanded).length,
      count: this.#rows.filter(({ id }) => isDemanded(id) && !neutral.includes(id)).length,
      open: having("unknown").length,
      broken: having("unmet").filter((id) => !isDemanded(id)).join(),
      complete: statuses.every((status) => status === "met" || status === "neutral"),
    };
  }

  #summarise() {
    const { strings, rules } = this.#model;
    if (!rules) return strings.text("password.loading");
    if (this.#progress) {
      const { met, count, open, complete } = this.#progress;
      if (complete) return strings.text("rules.complete");
      const broken = this.#model.report?.rules.find(isBrokenLimit);
      // "8 of 8 met" would sound as if the password were complete.
      if (broken && met === count) return unmetText(broken, strings);
      return strings.text(open > 0 ? "rules.progressOpen" : "rules.progress", { met, count, open });
    }
    const [shortest, longest] = [required(rules, "minimumLength") ?? 0, required(rules, "maximumLength") ?? Infinity];
    return shortest < longest ? strings.text("rules.longer") : "";
  }
}

/** Whether only the service knows the count, so that the rule has no text. */
function isUnreadable(rule: Rule | null) {
  return rule !== null && rule.id !== "notUsername" && rule.id !== "acceptedCharacters" && !("required" in rule);
}

function isCounted(rule: Rule): rule is Rule & { readonly required: number } {
  return "required" in rule && rule.required > 1;
}

function isBrokenLimit({ id, status }: RuleResult) {
  return status === "unmet" && LIMITS.includes(id);
}

/** Whether an empty password breaks the rule. */
function isDemand(rule: Rule) {
  return "required" in rule && rule.id !== "maximumLength";
}

function required(rules: readonly Rule[], id: RuleId) {
  const rule = rules.find((rule) => rule.id === id);
  return rule && "required" in rule ? rule.required : null;
}

function createRow(id: RuleId) {
  let drawn: RowModel | null = null;
  const unpromised = (part: number) => ({ unpromised, strings }: RowModel) =>
    unpromised?.length ? unpromisedText(unpromised, strings)[part] : null;
  const { root, update } = createView((h: Build<RowModel>) => h(
    "li",
    {
      class: "slps-rule",
      "data-rule": id,
      hidden: ({ rule, status }) => isUnreadable(rule) && status === "neutral",
      "data-status": ({ status }) => status,
      "data-mistake": ({ isMistake }) => isMistake,
      "data-plain": ({ isPlain }) => isPlain,
    },
    createRuleMark(),
    h(
      "span",
      { class: "slps-rule-words" },
      h("span", { class: "slps-rule-text" }, ({ rule, strings, isAdvice }) =>
        rule && (isAdvice ? strings.text("rules.avoidUsername") : ruleText(rule, strings))),
      " ",
      ...(id === "acceptedCharacters"
        ? [
            h("bdi", { class: "slps-rule-characters", dir: "ltr", translate: "no" }, ({ rule, strings }) =>
              rule && "allowed" in rule ? charactersText(rule.allowed, strings) : null),
            " ",
            h(
              "span",
              { class: "slps-rule-count" },
              h("span", {}, unpromised(0)),
              h("span", { translate: "no" }, unpromised(1)),
              h("span", {}, unpromised(2)),
            ),
          ]
        : [h("span", { class: "slps-rule-count", "data-room": roomText }, ({ count }) => count)]),
      " ",
      h("span", { class: "slps-rule-status" }, ({ status, strings }) =>
        status === "neutral" ? null : strings.text(`status.${status}`)),
    ),
  ));

  return {
    id,
    root,
    update(model: RowModel) {
      // Most keystrokes change one row or none.
      const former = drawn;
      if (former && (Object.keys(model) as (keyof RowModel)[]).every((name) => model[name] === former[name])) return;
      drawn = model;
      update(model);
    },
  };
}

/** The count of a rule, if the rule needs more than one character. */
function countText(rule: Rule | null, result: RuleResult | null, strings: Strings) {
  const actual = result?.actual;
  if (actual === undefined || !rule || !isCounted(rule)) return "";
  const { id, required } = rule;
  if (id === "maximumLength") return actual > required ? strings.text("rules.excess", { count: actual - required }) : "";
  return actual < required ? strings.text("rules.count", { actual, required }) : "";
}

/** The longest text of the count. Its room is reserved, so that nothing moves while the person types. */
function roomText({ rule, strings }: RowModel) {
  if (!rule || !isCounted(rule)) return null;
  const { id, required } = rule;
  return id === "maximumLength"
    ? strings.text("rules.excess", { count: MANY })
    : strings.text("rules.count", { actual: required, required });
}

function unpromisedOf(report: Report): readonly string[] | undefined {
  const characters = report.rules.find(({ id }) => id === "acceptedCharacters")?.unpromised;
  return characters?.length ? characters : undefined;
}

/** Says that characters may not be accepted: the words before their names, the names, and the words after them. */
function unpromisedText(characters: readonly string[], strings: Strings): string[] {
  // Each is isolated, so that a right-to-left letter does not reverse the text.
  const names = characters.map((character) => `\u2068${characterText(character, strings)}\u2069`);
  const [before = "", behind = ""] = strings.text("rules.unpromised", { characters: "\0" }).split("\0");
  return [before, strings.list(names), behind];
}

/** Each character once. Those that need a name or a number come last. */
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
 * A character as people recognise it: an invisible one by its name or number, and a combining mark on a circle.
 */
function characterText(character: string, strings: Strings) {
  if (character === " ") return strings.text("character.space");
  if (/[\p{C}\p{Z}]/u.test(character)) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  }
  return (/\p{M}/u.test(character) ? "\u25cc" : "") + character;
}
