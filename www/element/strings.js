/**
 * Turns message ids into texts of one language. The texts themselves are data, in `locales/`; none may stand here.
 */

import { en } from "../locales/en.js";

/** @import { LocaleSource, Messages, MessageId } from "../element.js" */

/** @type {Map<string, LocaleSource>} */
const locales = new Map([["en", en]]);

/**
 * Makes a language available to every element on the page. What its messages lack is shown in English.
 * @param {string} locale a language tag (BCP 47).
 * @param {LocaleSource} source the messages, or a function that loads them when they are first needed.
 */
export function registerLocale(locale, source) {
  locales.set(locale.toLowerCase(), source);
}

/**
 * The first of the wanted languages that is registered, with or without its region; else English.
 * @param {readonly string[]} wanted language tags, best first.
 * @returns {{ locale: string, source: LocaleSource }}
 */
export function findLocale(wanted) {
  for (const tag of wanted) {
    for (let locale = tag; locale !== ""; locale = locale.slice(0, Math.max(0, locale.lastIndexOf("-")))) {
      const source = locales.get(locale.toLowerCase());
      if (source) return { locale, source };
    }
  }
  return { locale: "en", source: en };
}

export class Strings {
  /** The language tag of the texts. */
  locale;
  #messages;
  #plural;
  #number;
  #paddedNumber;
  #list;

  /**
   * @param {string} locale
   * @param {...Partial<Messages>} layers later ones override earlier ones; English lies under all.
   */
  constructor(locale, ...layers) {
    this.locale = locale;
    this.#messages = /** @type {Messages} */ (Object.assign({}, en, ...layers));
    this.#plural = new Intl.PluralRules(locale);
    this.#number = new Intl.NumberFormat(locale);
    this.#paddedNumber = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
    this.#list = new Intl.ListFormat(locale, { type: "unit" });
  }

  /**
   * The text of a message with its `{placeholders}` filled; `count` also chooses the plural form.
   * @param {MessageId} id
   * @param {Readonly<Record<string, string | number>>} [values]
   */
  text(id, values = {}) {
    const message = this.#messages[id];
    const template =
      typeof message === "string" ? message : (message[this.#plural.select(Number(values.count))] ?? message.other);
    return template.replace(/\{(\w+)\}/g, (placeholder, name) => {
      const value = values[name];
      return typeof value === "number" ? this.#number.format(value) : (value ?? placeholder);
    });
  }

  /** @param {readonly string[]} items */
  list(items) {
    return this.#list.format(items);
  }

  /**
   * Minutes and seconds, such as `1:05`.
   * @param {number} milliseconds
   */
  clock(milliseconds) {
    const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
    return `${this.#number.format(Math.floor(seconds / 60))}:${this.#paddedNumber.format(seconds % 60)}`;
  }
}
