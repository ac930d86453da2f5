/**
 * Turns message ids into texts of one language. The texts themselves are in `locales/`, and none is in this file.
 *
 * English is part of the element. Every other language is a separate file, which is loaded when it is first needed.
 */

import en from "../locales/en.js";

import { refused, reportError, warnOfMessage } from "./diagnostics.js";
import { isPlainObject } from "../own.js";
import { Listeners } from "./surroundings.js";

import type { MessageId, Messages } from "../locales/messages.js";
import type { LocaleSource } from "./types.js";

/**
 * The languages of the package, each under its most general tag. The paths are literals, because bundlers need those.
 */
const SHIPPED: Readonly<Record<string, LocaleSource>> = {
  en,
  ar: () => import("../locales/ar.js"),
  cs: () => import("../locales/cs.js"),
  de: () => import("../locales/de.js"),
  es: () => import("../locales/es.js"),
  fr: () => import("../locales/fr.js"),
  he: () => import("../locales/he.js"),
  it: () => import("../locales/it.js"),
  ja: () => import("../locales/ja.js"),
  ko: () => import("../locales/ko.js"),
  nl: () => import("../locales/nl.js"),
  pl: () => import("../locales/pl.js"),
  pt: () => import("../locales/pt-BR.js"),
  sv: () => import("../locales/sv.js"),
  tr: () => import("../locales/tr.js"),
  uk: () => import("../locales/uk.js"),
  zh: () => import("../locales/zh-CN.js"),
  "zh-Hant": () => import("../locales/zh-TW.js"),
};

/**
 * The fallback of a tag, if that is not the tag without its last part: some regions use traditional Chinese characters
 * without saying so in the tag, and some languages have a related one.
 */
const NEAREST: Readonly<Record<string, string>> = {
  "zh-TW": "zh-Hant",
  "zh-HK": "zh-Hant",
  "zh-MO": "zh-Hant",
  "yue-CN": "zh",
  "yue-Hans": "zh",
  yue: "zh-Hant",
  nn: "nb",
};

/** The messages that the portal has registered. */
const registered = new Map<string, LocaleSource>();

/**
 * Dispatches `change` when a language is registered.
 *
 * @internal
 */
export const registrations: EventTarget = new EventTarget();

/**
 * Makes a language available to every element of the page, also to existing ones, or changes some texts of a shipped
 * one. A second call for the same tag replaces the first.
 *
 * @param locale a language tag (BCP 47)
 * @throws RangeError if `locale` is not a language tag, and TypeError if `locale` is not a text or `source` is neither an
 *   object nor a function
 */
export function registerLocale(locale: string, source: LocaleSource): void {
  if (typeof source !== "function" && !isPlainObject(source)) throw refused("source", source);
  if (typeof locale !== "string") throw refused("locale", locale);
  try {
    registered.set(canonical(locale), source);
  } catch {
    throw new RangeError(refused("locale", locale).message);
  }
  registrations.dispatchEvent(new Event("change"));
}

/**
 * Loads the texts of the first wanted language that exists, with or without its region. If there is none, loads
 * English.
 *
 * @param wanted language tags, best first
 * @param overrides texts that replace all others
 * @internal
 */
export async function loadStrings(wanted: readonly string[], overrides: Partial<Messages> = {}): Promise<Strings> {
  const found = wanted.map(readTag).find(({ sources }) => sources.length > 0);
  const { locale, region, sources } = found ?? readTag("en");
  const layers = [readMessages("strings", overrides)];
  for (const source of sources) {
    const loaded = typeof source === "function" ? await source() : source;
    const messages = readMessages(
      "source", "default" in Object(loaded) ? (loaded as { default: unknown }).default : loaded,
    );
    layers.unshift(messages);
    // A complete layer hides all layers below it, so those are not loaded.
    if (Object.keys(en).every((id) => id in messages)) break;
  }
  const strings = new Strings(locale, region, ...layers);
  strings.isSubstitute = !found && Object.keys(overrides).length === 0;
  return strings;
}

const isText = (value: unknown) => typeof value === "string";

/** The messages among what a portal has given. A face could not show anything else. */
function readMessages(name: "source" | "strings", given: unknown): Partial<Messages> {
  if (!isPlainObject(given)) {
    reportError(refused(name, given));
    return {};
  }
  return Object.fromEntries(Object.entries(given).filter(([id, message]) => {
    const isRight = id in en &&
      (isText(message) || [Object(message).other, ...Object.values(Object(message))].every(isText));
    if (!isRight && message != null) warnOfMessage(id);
    return isRight;
  }));
}

/** The tag in its usual spelling. `no` and `nb` are one language. @throws RangeError if it is not a tag */
function canonical(tag: string): string {
  return (Intl.getCanonicalLocales(tag)[0] ?? "").replace(/^no\b/, "nb");
}

/** A tag without its last part. */
const shorten = (tag: string): string => tag.replace(/-?[^-]*$/, "");

/**
 * Reads the tag from an attribute, which may contain anything, such as `pt_BR.UTF-8` of operating systems or the old
 * form `zh-cmn-Hant`. Parts that are not valid are left out.
 */
function readAttribute(text: string): string {
  let tag = text.trim().replace(/[.@].*/s, "").replaceAll("_", "-").replace(/^zh-(?=[a-z]{3}(-|$))/i, "").slice(0, 99);
  for (; tag; tag = shorten(tag)) {
    try {
      return canonical(tag);
    } catch {
      // It may be valid without its last part.
    }
  }
  return "";
}

/**
 * Finds the sources of messages for a tag, the most specific first. If there are none, the language is not available.
 *
 * @returns `locale` is the language of the messages. `region` is the wanted tag, because numbers are written differently
 *   within one language
 */
function readTag(tag: string): { locale: string; region: string; sources: LocaleSource[] } {
  let locale = "";
  const region = readAttribute(tag);
  const sources: LocaleSource[] = [];
  for (let name = region; name; name = NEAREST[name] ?? shorten(name)) {
    for (const source of [registered.get(name), SHIPPED[name]]) {
      if (!source) continue;
      sources.push(source);
      locale ||= name;
    }
    // A shipped language has no fallback. In particular, traditional Chinese must not fall back to simplified.
    if (SHIPPED[name]) break;
  }
  return { locale, region, sources };
}

interface Format<T> {
  format(value: T): string;
}

/** Makes an object that the browser may lack or the page may have removed. If that fails, returns the substitute. */
function orElse<T>(make: () => T, substitute: T): T {
  try {
    return make();
  } catch {
    return substitute;
  }
}

/**
 * The sentence to show when no face can be drawn.
 *
 * @internal
 */
export function lastWords(mayHaveBeenSet: boolean): string {
  const words = mayHaveBeenSet ? ["outcomeUnknown.heading", "outcomeUnknown.bodyLost"] as const
    : ["engineUnavailable.heading", "engineUnavailable.body"] as const;
  return words.map((id) => en[id].replace(/\.?$/, ".")).join(" ");
}

/** @internal */
export class Strings {
  /** Whether no wanted language has texts. */
  isSubstitute = false;
  /** The language tag of the texts. */
  readonly locale: string;
  #messages;
  #plural: Pick<Intl.PluralRules, "select">;
  #number: Format<number>;
  /**
   * The templates that were split and the numbers that were formatted, because every keystroke needs mostly the same.
   */
  #parts: Record<string, string[]> = {};
  #numbers: string[] = [];
  #list: Format<Iterable<string>>;
  #clock: Format<number>;

  /**
   * @param locale the language of the texts
   * @param region the tag for numbers, lists and times
   * @param layers the messages. Later layers override earlier ones, and all override English
   */
  constructor(locale: string, region: string, ...layers: Partial<Messages>[]) {
    this.locale = locale;
    this.#messages = Object.assign({}, en, ...layers) as Messages;
    this.#plural = orElse<Pick<Intl.PluralRules, "select">>(
      () => new Intl.PluralRules(locale),
      { select: (count) => (count === 1 ? "one" : "other") },
    );
    this.#number = orElse<Format<number>>(() => new Intl.NumberFormat(region), { format: String });
    this.#list = orElse<Format<Iterable<string>>>(
      () => new Intl.ListFormat(region),
      { format: (items) => [...items].join(", ") },
    );
    this.#clock = orElse<Format<number>>(
      () => new Intl.DateTimeFormat(region, { minute: "numeric", second: "numeric", timeZone: "UTC" }),
      { format: (time) => new Date(time).toISOString().slice(14, 19) },
    );
  }

  /** The text of a message with its placeholders filled in. `count` also chooses the plural form. */
  text(id: MessageId, values: Readonly<Record<string, string | number>> = {}): string {
    const message = this.#messages[id];
    const template =
      typeof message === "string" ? message : (message[this.#plural.select(Number(values.count))] ?? message.other);
    // Most messages have no placeholder, and every keystroke needs many messages.
    if (!template.includes("{")) return template;
    let text = "";
    // The template is split at its placeholders, so every other part is a name.
    (this.#parts[template] ??= template.split(/\{(\w+)\}/)).forEach((part, index) => {
      const value = index % 2 ? (values[part] ?? `{${part}}`) : part;
      text += typeof value === "number" ? (this.#numbers[value] ??= this.#number.format(value)) : value;
    });
    return text;
  }

  list(items: readonly string[]): string {
    return this.#list.format(items);
  }

  /** Joins sentences. Chinese and Japanese have no space between them. */
  sentences(sentences: readonly string[]): string {
    return sentences.join(/^(ja|zh)/.test(this.locale) ? "" : " ");
  }

  /** Minutes and seconds of a time under an hour, such as `01:05`. */
  clock(milliseconds: number): string {
    return this.#clock.format(Math.max(0, Math.ceil(milliseconds / 1000)) * 1000);
  }
}

/**
 * The texts of an element: at once in English, and in its language once that is loaded.
 *
 * @internal
 */
export class Language {
  strings: Strings = new Strings("en", "en");
  /** The texts that were requested last. Earlier ones may still be loading. */
  #loading: Promise<Strings> | null = null;
  readonly #listeners = new Listeners();
  readonly #read: () => { readonly wanted: readonly string[]; readonly overrides: Partial<Messages> };
  readonly #changed: (strings: Strings) => void;

  /**
   * @param read returns the languages that the page wants, best first, and the texts that the portal has set
   * @param changed called when other texts are loaded
   */
  constructor(
    read: () => { readonly wanted: readonly string[]; readonly overrides: Partial<Messages> },
    changed: (strings: Strings) => void,
  ) {
    this.#read = read;
    this.#changed = changed;
  }

  /** Loads the texts, and loads them again when a language is registered. */
  follow(): void {
    this.#listeners.add(registrations, "change", () => void this.load());
    void this.load();
  }

  stop(): void {
    this.#listeners.stop();
  }

  async load(): Promise<void> {
    const { wanted, overrides } = this.#read();
    const loading = loadStrings(wanted, overrides);
    this.#loading = loading;
    try {
      const strings = await loading;
      if (loading !== this.#loading) return;
      this.strings = strings;
      this.#changed(strings);
    } catch (error) {
      // The former texts stay. At first, these are in English.
      reportError(error);
    }
  }
}
