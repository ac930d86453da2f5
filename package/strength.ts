/**
 * Estimates how hard a password is to guess, and says what makes it easy. The estimator is zxcvbn-ts, with short lists
 * of English words, names and passwords. It sends no requests.
 */

// Nothing else in the package imports more than types from this file, so pages that do not use it do not load it.

/// <reference path="./zxcvbn.d.ts" />

import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import graphs from "@zxcvbn-ts/language-common/dist/adjacencyGraphs.json.mjs";
import { bare, createRequireThat, isPlainObject } from "./own.js";
import { WORDS } from "./strength-words.js";

const requireThat = /* @__PURE__ */ createRequireThat("strength");

/** What makes a password easy to guess. */
export type StrengthReason =
  /** Keys that are next to each other. */
  | "keyboard"
  /** A date or a year. */
  | "date"
  | "name"
  /** Repeated characters. */
  | "repetition"
  /** Characters in sequence, such as `abcd` or `4321`. */
  | "sequence"
  | "commonPassword"
  | "commonWord"
  /** A word of the option `context`, or of the username. */
  | "context";

export interface StrengthOptions {
  /** Words that others know about the person and the portal: names, the company, the product. They are not sent. */
  readonly context?: readonly string[];
  /** Common words of the person's language, the commonest first. */
  readonly words?: readonly string[];
}

export interface Strength {
  /** From 0, guessed at once, to 4, practically unguessable. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** What is easy to guess, the longest part first. A strong password may have such parts too. */
  readonly reasons: readonly StrengthReason[];
}

/**
 * How much of a password is judged, in UTF-16 code units, and how many ways to read digits as letters. The time grows
 * faster than either. The rest can only make a password stronger.
 */
const LONGEST_JUDGED = 64;
const MOST_SUBSTITUTIONS = 20;

/** How many texts of the context count, and how much of each, so that a long context cannot slow down the page. */
const MOST_CONTEXT = 200;
const LONGEST_CONTEXT = 64;
/** Shorter parts, words and names are in almost any password. */
const SHORTEST = 3;
const SHORTEST_WORD = 4;

const BY_DICTIONARY: Readonly<Record<string, StrengthReason>> = bare<Record<string, StrengthReason>>({
  userInputs: "context",
  names: "name",
  passwords: "commonPassword",
  words: "commonWord",
});

const BY_PATTERN: Readonly<Record<string, StrengthReason>> = bare<Record<string, StrengthReason>>({
  spatial: "keyboard",
  date: "date",
  // The only expression finds recent years.
  regex: "date",
  repeat: "repetition",
  sequence: "sequence",
});

/**
 * Makes an estimator, which can be the element's `estimateStrength`.
 *
 * @throws TypeError if an option is unknown or has the wrong type.
 */
export function createEstimator(
  options: StrengthOptions = {},
): (password: string, about?: { readonly username?: string | null }) => Strength {
  requireThat(isPlainObject(options), "options", "an object, a plain one", options);
  const { context = [], words = [], ...others } = bare(options);
  requireThat(isListOfTexts(context), "context", "a list of texts", context);
  requireThat(isListOfTexts(words), "words", "a list of texts", words);
  for (const [name, value] of Object.entries(others)) {
    requireThat(false, name, "none of the options, which are context and words", value);
  }
  const known = partsOf(context);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: {
      names: WORDS.names.split(" "),
      passwords: WORDS.passwords.split(" "),
      words: [...words, ...WORDS.words.split(" ")],
    },
    graphs,
    maxLength: LONGEST_JUDGED,
    l33tMaxSubstitutions: MOST_SUBSTITUTIONS,
  });
  return (password, about) => {
    requireThat(typeof password === "string", "password", "a string", password);
    const { username } = bare(about ?? {});
    const inputs = typeof username === "string" ? [...partsOf([username]), ...known] : known;
    const { score, sequence } = zxcvbn.check(password, inputs);
    const reasons = reasonsOf(sequence);
    // The estimator's cheapest reading may miss a short word.
    const start = password.slice(0, LONGEST_JUDGED).toLowerCase();
    const isContext = inputs.some((input) => start.includes(input.toLowerCase()));
    return { score, reasons: isContext && !reasons.includes("context") ? [...reasons, "context"] : reasons };
  };
}

/** Each text, and the words in it: both names of Ada Lovelace count alone too. */
function partsOf(texts: readonly string[]): string[] {
  const parts = texts.slice(0, MOST_CONTEXT).flatMap((text) => {
    const start = text.slice(0, LONGEST_CONTEXT);
    return [start, start.replace(/[^\p{L}\p{M}\p{N}]+/gu, ""), ...start.split(/[^\p{L}\p{M}\p{N}]+/u)];
  });
  return [...new Set(parts)].filter((part) => part.length >= SHORTEST).slice(0, MOST_CONTEXT);
}

interface Part {
  readonly pattern: string;
  readonly token: string;
  readonly dictionaryName?: string;
}

function reasonsOf(parts: readonly Part[]): StrengthReason[] {
  const isLong = ({ pattern, token, dictionaryName }: Part) =>
    token.length >= (pattern === "dictionary" && dictionaryName !== "userInputs" ? SHORTEST_WORD : SHORTEST);
  const longest = parts.filter(isLong).sort((one, other) => other.token.length - one.token.length);
  const found = longest.map(({ pattern, dictionaryName = "" }) =>
    pattern === "dictionary" ? BY_DICTIONARY[dictionaryName] : BY_PATTERN[pattern]);
  return [...new Set(found)].filter((reason) => reason !== undefined);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
