/**
 * The passwords and policies that the package and the oracle are asked about: the lists of common passwords that
 * well-known packages ship, what people make of them, what the generator makes, and what nobody would type.
 */

import { dictionary } from "@zxcvbn-ts/language-common";
// @ts-expect-error The package has no types for its lists.
import frequencyLists from "zxcvbn/lib/frequency_lists.js";

/** @import { Requirements } from "softlayer-password-set" */
/** @import { Random } from "../soak/random.mjs" */

/** The passwords that are used most often. */
export function commonPasswords() {
  const all = [...frequencyLists.passwords, ...dictionary["passwords-common"]];
  return [...new Set(all)];
}

/** Characters that implementations get wrong: of two code units, half of one, invisible, combining, turning. */
const NASTY = [
  ..."\0\t\n\r \x7f\x80\xa0éÉßıİſÅå٣१〇Ⅷᴬªǅ€“”‐–—\u00ad\u0301\u200b\u200d\u202e\u2066\ufeff\uffff",
  ..."💥😀👩‍👩‍👧𝐀𝟘𐐀🇩🇪",
  "\ud83d", "\ude00", "\ude00\ud83d", ...";:'\"`<>§_-|@.,?/!~#$%^&*(){}[]\\+=",
];

const ALPHABET = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];

/** @param {Random} random @param {readonly string[]} from @param {number} length */
const word = (random, from, length) => Array.from({ length }, () => random.pick(from)).join("");

/**
 * What people change in a refused password, and what a slip of the finger changes.
 * @type {((random: Random, password: string) => string)[]}
 */
const MUTATIONS = [
  (random, password) => password + random.pick(["1", "123", "!", "1!", "#1", "2024", "?", "€", " "]),
  (_, password) => password.charAt(0).toUpperCase() + password.slice(1),
  (_, password) => `${password.charAt(0).toUpperCase()}${password.slice(1)}1!`,
  (_, password) => password.replaceAll("a", "@").replaceAll("o", "0").replaceAll("s", "$"),
  (_, password) => password.toUpperCase(),
  (_, password) => password + password,
  (random, password) => (password + word(random, ALPHABET, 24)).slice(0, random.pick([8, 9, 10, 18, 19, 20])),
  (random, password) => {
    const place = Math.floor(random.next() * (password.length + 1));
    return password.slice(0, place) + random.pick(NASTY) + password.slice(place);
  },
  (random, password) => password.slice(Math.floor(random.next() * password.length)),
];

/** @param {Random} random @param {string} password */
export function mutated(random, password) {
  return random.pick(MUTATIONS)(random, password);
}

/** @param {Random} random */
export function nastyPassword(random) {
  const alphabet = random.pick([NASTY, [...NASTY, ...ALPHABET], [...ALPHABET, ...ALPHABET, ...NASTY]]);
  return word(random, alphabet, Math.floor(random.next() * random.pick([4, 12, 24, 40])));
}

/** @type {readonly (string | undefined)[]} */
const ALLOWED = [
  ...[undefined, undefined, "", "!", " ", "-", "]", "[]", "\\", "^-]", "a-z", "!!!!", "aA1", "€", "💥😀", "\u0301"],
  ...["_-|@.,?/!~#$%^&*(){}[]\\+=", ";:'\"`<> "],
];

/**
 * Any policy that a server can send, with members missing, zero, over one, and some that contradict themselves.
 * @param {Random} random
 * @returns {Requirements}
 */
export function anyRequirements(random) {
  const count = () => random.pick([undefined, undefined, null, 0, 1, 1, 2, 3, 7, -1]);
  const length = () => random.pick([undefined, null, 0, 1, 8, 9, 12, 19, 20, 128, 1_000_000, 4_294_967_295]);
  return Object.fromEntries(
    Object.entries({
      minimumPasswordLengthRequirement: random.next() < 0.2 ? count() : length(),
      maximumPasswordLengthRequirement: random.next() < 0.1 ? count() : length(),
      uppercaseCountRequirement: count(),
      lowercaseCountRequirement: count(),
      digitCountRequirement: count(),
      specialCharacterCountRequirement: count(),
      specialCharactersAllowed: random.pick(ALLOWED),
    }).filter(([, value]) => value !== undefined),
  );
}
