/**
 * Estimates how hard a password is to guess, and says what makes it easy. The estimator is zxcvbn-ts, with short lists of
 * English words, names and passwords. It works on the machine, and nobody is asked.
 */

// Nothing else in the package imports this file but for its types: pages that do not use it do not load it.

/// <reference path="./zxcvbn.d.ts" />

import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import graphs from "@zxcvbn-ts/language-common/dist/adjacencyGraphs.json.mjs";
import { bare, createRequireThat, isPlainObject } from "./own.js";
import { WORDS } from "./strength-words.js";

const requireThat = /* @__PURE__ */ createRequireThat("strength");

/** What in a password is easy to guess. */
export type StrengthReason =
  /** Keys that lie side by side. */
  | "keyboard"
  /** A date or a year. */
  | "date"
  | "name"
  /** The same characters again. */
  | "repetition"
  /** Characters in their order, such as `abcd` or `4321`. */
  | "sequence"
  | "commonPassword"
  | "commonWord"
  /** One of the words that the portal has named, or a part of the username. */
  | "context";

export interface StrengthOptions {
  /** What others know of the person and the portal: names, the company, the product. It stays on the machine. */
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
 * Only the start of a password is judged, in UTF-16 code units, and only few ways to read digits as letters: the time
 * grows faster than either. More can only make a password stronger.
 */
const LONGEST_JUDGED = 64;
const MOST_SUBSTITUTIONS = 20;

/** How much context counts, so that its amount cannot slow down a page. */
const MOST_CONTEXT = 200;
const LONGEST_CONTEXT = 64;
/** Shorter parts are in any password, and shorter words and names. */
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
  // The one expression is that of a recent year.
  regex: "date",
  repeat: "repetition",
  sequence: "sequence",
});

/**
 * Makes an estimator, which the element takes as its `estimateStrength`.
 *
 * @throws TypeError where an option is none or has the wrong type.
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
    // Its cheapest reading may pass over a short word.
    const start = password.slice(0, LONGEST_JUDGED).toLowerCase();
    const isContext = inputs.some((input) => start.includes(input.toLowerCase()));
    return { score, reasons: isContext && !reasons.includes("context") ? [...reasons, "context"] : reasons };
  };
}

/** Each text, and the words in it: who is Ada Lovelace may be called either. */
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
