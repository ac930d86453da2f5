// Makes the 1,000 strings that are checked, the same in every run. Most are the contents of a field while a person
// types.

import { Random } from "../soak/random.mjs";

const SEED = 20_260_001;
const COUNT = { typed: 840, common: 70, beyondAscii: 70, long: 20 };

const WORDS = [
  "winter", "summer", "correct", "horse", "battery", "staple", "coffee", "garden", "dragon", "monkey", "silver",
  "river", "portal", "cloud", "berlin", "tokyo", "guitar", "orange", "purple", "planet", "secret", "welcome", "master",
  "shadow", "bailey", "football", "sunshine", "princess", "charlie", "freedom",
];

const COMMON = [
  "123456", "password", "123456789", "12345678", "12345", "qwerty", "1234567", "111111", "123123", "abc123",
  "password1", "1234", "iloveyou", "1q2w3e4r", "000000", "qwerty123", "zaq12wsx", "dragon", "sunshine", "princess",
  "letmein", "654321", "monkey", "27653", "1qaz2wsx", "123321", "qwertyuiop", "superman", "asdfghjkl", "trustno1",
  "Password1!", "P@ssw0rd", "Passw0rd!", "Welcome1!", "Winter2024!", "Summer2025!", "Admin123!", "Qwerty123!",
  "Changeme1!", "Letmein123!",
];

const BEYOND_ASCII = [
  "é", "É", "ß", "ü", "Å", "ñ", "ø", "ж", "Д", "漢", "字", "한", "パ", "٣", "€", "😀", "🔑", "👩‍👩‍👧", "e\u0301",
];

const SPECIAL = [..."_-|@.,?/!~#$%^&*(){}[]\\+="];
const SIMILAR = new Map([["a", "@"], ["e", "3"], ["i", "!"], ["o", "0"], ["s", "$"]]);

/** @param {string} word */
const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A password as people make them: words, most with a capital letter, some with digits in place of letters, a number and
 * a special character.
 *
 * @param {Random} random
 */
function humanPassword(random) {
  const word = () => {
    const plain = random.pick(WORDS);
    const cased = random.chance(0.7) ? capitalised(plain) : plain;
    return random.chance(0.2) ? [...cased].map((letter) => SIMILAR.get(letter) ?? letter).join("") : cased;
  };
  const words = Array.from({ length: random.weighted([[1, 5], [2, 4], [3, 1]]) }, word);
  const number = random.chance(0.8) ? String(random.whole(1, random.pick([9, 99, 2030]))) : "";
  const sign = random.chance(0.7) ? random.pick(SPECIAL) : "";
  return words.join(random.pick(["", "", "-", "_", "."])) + (random.chance(0.5) ? number + sign : sign + number);
}

/** @param {Random} random */
function withBeyondAscii(random) {
  const characters = [...humanPassword(random)];
  for (let times = random.whole(1, 3); times > 0; times -= 1) {
    characters.splice(random.whole(0, characters.length), 0, random.pick(BEYOND_ASCII));
  }
  return characters.join("");
}

/** @param {Random} random @param {number} length */
function long(random, length) {
  let text = "";
  while (text.length < length) text += `${humanPassword(random)} `;
  return text.slice(0, length);
}

/** The contents of a field after each key. @param {string} password */
function* prefixes(password) {
  for (let length = 1; length <= password.length; length += 1) yield password.slice(0, length);
}

/** The value of a field is one flat string. Engines read a slice of another string more slowly. @param {string} text */
function inOnePiece(text) {
  return String.fromCharCode(...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
}

/** @returns {readonly string[]} */
export function corpus() {
  const random = new Random(SEED);
  /** @type {string[]} */
  const typed = [];
  while (typed.length < COUNT.typed) typed.push(...prefixes(humanPassword(random)));
  const strings = [
    ...typed.slice(0, COUNT.typed),
    ...Array.from({ length: COUNT.common }, () => random.pick(COMMON)),
    ...Array.from({ length: COUNT.beyondAscii }, () => withBeyondAscii(random)),
    ...Array.from({ length: COUNT.long }, () => long(random, random.whole(24, 64))),
  ];
  // They are shuffled, because the branch prediction of the processor would learn an order.
  for (let index = strings.length - 1; index > 0; index -= 1) {
    const other = random.whole(0, index);
    [strings[index], strings[other]] = [strings[other] ?? "", strings[index] ?? ""];
  }
  return strings.map(inOnePiece);
}

/** A text to paste, mostly ASCII. @param {number} length in UTF-16 code units */
export function paste(length) {
  const random = new Random(SEED);
  /** @type {string[]} */
  const pieces = [];
  for (let size = 0; size < length; size += pieces.at(-1)?.length ?? 0) {
    pieces.push(random.chance(0.1) ? withBeyondAscii(random) : humanPassword(random));
  }
  // A text that was joined and cut may still consist of pieces. Decoding makes a flat string.
  const units = new Uint16Array(length);
  const text = pieces.join("");
  for (let index = 0; index < length; index += 1) units[index] = text.charCodeAt(index);
  return new TextDecoder("utf-16le").decode(units);
}

/**
 * Passwords to type key by key, with only the characters of a keyboard.
 *
 * @param {number} keys the least number in total
 */
export function typing(keys) {
  const random = new Random(SEED);
  /** @type {string[]} */
  const passwords = [];
  for (let count = 0; count < keys; count += passwords.at(-1)?.length ?? 0) passwords.push(humanPassword(random));
  return passwords;
}
