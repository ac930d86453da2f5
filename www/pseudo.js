/**
 * Made-up languages that are made from English: a text that looks different is hard-coded. They belong to the gallery
 * and the tests and are no part of the package.
 */

/** @import { Messages } from "softlayer-password-set/element" */

const PLAIN = "aceghijklnoprstuyzACEGHIJKLNOPRSTUYZ";
const ACCENTED = "åçéĝĥîĵķļñöþŕšţûýžÅÇÉĜĤÎĴĶĻÑÖÞŔŠŢÛÝŽ";

/** How much longer a text becomes: about what German and French need for a short English one. */
const LENGTHENED_BY = 0.4;

const LATIN = "abcdefghijklmnopqrstuvwxyz";
const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

/**
 * Accents show which texts are translated, brackets show what is cut off or put together, and length makes room
 * visible.
 * @param {Messages} messages
 */
export function accented(messages) {
  return mapTexts(messages, (text) => {
    const letters = text.replace(/\{\w+\}/g, "").length;
    const more = "·".repeat(Math.ceil(letters * LENGTHENED_BY)).replace(/.{6}/g, "$& ").trim();
    return `[${mapWords(text, (words) => exchange(words, PLAIN, ACCENTED))} ${more}]`;
  });
}

/**
 * Letters that run from right to left, for a page that does.
 * @param {Messages} messages
 */
export function mirrored(messages) {
  return mapTexts(messages, (text) => mapWords(text, (words) => exchange(words.toLowerCase(), LATIN, ARABIC)));
}

/** @param {string} words @param {string} letters @param {string} others */
function exchange(words, letters, others) {
  return words.replace(/\p{L}/gu, (letter) => others[letters.indexOf(letter)] ?? letter);
}

/**
 * Changes what stands between the placeholders.
 * @param {string} text
 * @param {(words: string) => string} change
 */
function mapWords(text, change) {
  return text.replace(/(\{\w+\})|[^{}]+/g, (part, placeholder) => placeholder ?? change(part));
}

/**
 * @param {Messages} messages
 * @param {(text: string) => string} change
 * @returns {Messages}
 */
function mapTexts(messages, change) {
  const changed = Object.entries(messages).map(([id, message]) => [
    id,
    typeof message === "string"
      ? change(message)
      : Object.fromEntries(Object.entries(message).map(([category, form]) => [category, change(form)])),
  ]);
  return /** @type {Messages} */ (Object.fromEntries(changed));
}
