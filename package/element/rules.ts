/**
 * The list of password rules: every rule from the first paint on, and beside each its verdict on the password.
 *
 * It judges nothing itself: the verdicts come from the policy.
 */

import { createView, setAttribute } from "./dom.js";
import { createRuleMark } from "./icons.js";

import type { Build } from "./dom.js";
import type { Report, Rule, RuleId, RuleResult } from "../index.js";
import type { Strings } from "./strings.js";

/** `neutral`: nothing to judge yet. `refused`: the service has named the rule. */
export type RowStatus = "neutral" | "unknown" | "met" | "unmet" | "refused";

/** The usual rules. They are shown without words until the service has sent its own and the engine has read them. */
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
 * Nothing is added to keep these: they stand below what must be added, and are neither ticked nor counted. Typing on does not
 * mend one that is broken, so that is told at once.
 */
const LIMITS: readonly RuleId[] = ["maximumLength", "notUsername", "acceptedCharacters"];

/** More than anybody types too many: room for these words is kept. */
const MANY = 99;

/** The name of a rule, such as "At least 9 characters". */
export function ruleText(rule: Rule, strings: Strings): string {
  if (rule.id === "acceptedCharacters" && rule.allowed === "") return strings.text("rule.acceptedLettersAndDigits");
  // The service has named a rule whose count is not known: the least that it can be is one.
  return strings.text(`rule.${rule.id}`, { count: "required" in rule ? rule.required : 1 });
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
  /** null while they load. */
  readonly rules: readonly Rule[] | null;
  /** null while there is nothing to judge. */
  readonly report: Report | null;
  readonly refused: readonly RuleId[];
  /** Marks unmet rules as mistakes, and not as still to come. */
  readonly insist: boolean;
  /** Whether the username is known. Otherwise that rule is shown and not judged. */
  readonly knowsUsername: boolean;
}

/** How far the password keeps the rules. The object is another only if something worth saying has changed. */
export interface Progress {
  /** How much of what must be added is there. */
  readonly met: number;
  readonly count: number;
  /** How many rules only the service can judge. */
  readonly open: number;
  /** The limits that are broken. */
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
  readonly result: RuleResult | null;
  readonly status: RowStatus;
  readonly isMistake: boolean;
  /** Told without a mark: a limit that is kept, or that cannot be judged. */
  readonly isPlain: boolean;
  /** The rule about a username that is not known. */
  readonly isAdvice: boolean;
}

export class RuleList {
  readonly root: HTMLElement;
  readonly #update: (model: BoxModel) => void;
  #list!: HTMLElement;
  #rows: ReturnType<typeof createRow>[] = [];
  /** What the rows were made for. */
  #arranged: readonly Rule[] | null | undefined;
  /** The places of the rows among the rules. */
  #places: readonly number[] = [];
  #model!: RuleListModel;
  #progress: Progress | null = null;
  /** What the progress was counted from. */
  #counted = "";

  /** @param id of the description of the field: it is hidden, because the list is there to be read. */
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
      // WebKit takes the role away from a list without markers.
      (this.#list = h("ul", { class: "slps-rules", role: "list" })),
      h("p", { id, hidden: true }, ({ described }) => described),
    ));
    this.root = root;
    this.#update = update;
  }

  update(model: RuleListModel): Progress | null {
    this.#model = model;
    if (model.rules !== this.#arranged) this.#arrange(model.rules);
    this.#progress = this.#count(this.#judge());
    this.#update({ strings: model.strings, summary: this.#summarise(), described: this.describe(Infinity) });
    return this.#progress;
  }

  /** Says how things stand, in sentences. @param most unmet rules are named if there are no more than this many */
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
      ...(missing.length > 0 && missing.length <= most ? [strings.text("rules.missing", { rules: strings.list(missing) })] : []),
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
    // One beside the other only where none needs room for a count.
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
      // A report names the rules in their order.
      const result = report?.rules[place] ?? null;
      const isAdvice = id === "notUsername" && !knowsUsername && !refused.includes(id);
      const isSilent = isAdvice || isUnreadable(rule);
      // Of a length that is not known there is nothing to say, even where it was wrong: the service's words are shown.
      const isNameless = isUnreadable(rule) && /Length$/.test(id);
      const status: RowStatus =
        refused.includes(id) && !isNameless ? "refused" : isSilent ? "neutral" : (result?.status ?? "neutral");
      const isLimit = LIMITS.includes(id);
      const isMistake = status === "refused" || (status === "unmet" && (insist || isLimit));
      const isPlain = isLimit && rule !== null && (status === "neutral" || status === "met");
      update({ strings, rule, result, status, isMistake, isPlain, isAdvice });
      return status;
    });
  }

  /** Every keystroke asks, but only few change the numbers. */
  #count(statuses: readonly RowStatus[]): Progress | null {
    const { report } = this.#model;
    const counted = report ? [...statuses, ...(unpromisedOf(report) ?? [])].join() : "";
    if (counted === this.#counted) return this.#progress;
    this.#counted = counted;
    if (report === null) return null;
    const having = (wanted: RowStatus) => this.#rows.filter((_, index) => statuses[index] === wanted).map(({ id }) => id);
    const isDemanded = (id: RuleId) => !LIMITS.includes(id);
    // What is told and not judged is not counted.
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
      // That all is there which must be would sound like the end.
      if (broken && met === count) return unmetText(broken, strings);
      return strings.text(open > 0 ? "rules.progressOpen" : "rules.progress", { met, count, open });
    }
    const [shortest, longest] = [required(rules, "minimumLength") ?? 0, required(rules, "maximumLength") ?? Infinity];
    return shortest < longest ? strings.text("rules.longer") : "";
  }
}

/** Whether only the service knows the count, so that there is nothing to say. */
function isUnreadable(rule: Rule | null) {
  return rule !== null && rule.id !== "notUsername" && rule.id !== "acceptedCharacters" && !("required" in rule);
}

function isCounted(rule: Rule): rule is Rule & { readonly required: number } {
  return "required" in rule && rule.required > 1;
}

function isBrokenLimit({ id, status }: RuleResult) {
  return status === "unmet" && LIMITS.includes(id);
}

/** Whether an empty password breaks it. */
function isDemand(rule: Rule) {
  return "required" in rule && rule.id !== "maximumLength";
}

function required(rules: readonly Rule[], id: RuleId) {
  const rule = rules.find((rule) => rule.id === id);
  return rule && "required" in rule ? rule.required : null;
}

function createRow(id: RuleId) {
  let drawn: Partial<Record<string, unknown>> = {};
  const unpromised = (part: number) => ({ result, strings }: RowModel) =>
    result?.unpromised?.length ? unpromisedText(result.unpromised, strings)[part] : null;
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
        : [h("span", { class: "slps-rule-count", "data-room": roomText }, countText)]),
      " ",
      h("span", { class: "slps-rule-status" }, ({ status, strings }) =>
        status === "neutral" ? null : strings.text(`status.${status}`)),
    ),
  ));

  return {
    id,
    root,
    update(model: RowModel) {
      // The policy returns the same result object while nothing changes, and most keystrokes leave most rows unchanged.
      if (Object.entries(model).every(([name, value]) => value === drawn[name])) return;
      drawn = { ...model };
      update(model);
    },
  };
}

/** How far the count is, if that is not obvious. */
function countText({ rule, result, strings }: RowModel) {
  const actual = result?.actual;
  if (actual === undefined || !rule || !isCounted(rule)) return "";
  const { id, required } = rule;
  if (id === "maximumLength") return actual > required ? strings.text("rules.excess", { count: actual - required }) : "";
  return actual < required ? strings.text("rules.count", { actual, required }) : "";
}

/** The longest text that may come: its room is kept, so that nothing moves while somebody types. */
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

/** Says that characters may not be accepted: the words before their names, the names, the words behind. */
function unpromisedText(characters: readonly string[], strings: Strings): string[] {
  // Each is isolated, so that a right-to-left letter does not turn the text around.
  const names = characters.map((character) => `\u2068${characterText(character, strings)}\u2069`);
  const [before = "", behind = ""] = strings.text("rules.unpromised", { characters: "\0" }).split("\0");
  return [before, strings.list(names), behind];
}

/** Each character once; those that are invisible, at least alone, come last. */
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
 * A character as people recognise it. An invisible one is shown by its name or number, and a mark stands on a circle.
 */
function characterText(character: string, strings: Strings) {
  if (character === " ") return strings.text("character.space");
  if (/[\p{C}\p{Z}]/u.test(character)) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  }
  return (/\p{M}/u.test(character) ? "\u25cc" : "") + character;
}
