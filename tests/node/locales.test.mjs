// The languages: each is complete and has its own plural forms, and each person gets the right one.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import en from "softlayer-password-set/locales/en";
import { importSource } from "./source.mjs";

/** @import { MessageId, Messages, PluralForms } from "softlayer-password-set/element" */

/** @type {typeof import("../../package/element/strings.js")} */
const { loadStrings, registerLocale } = await importSource("element/strings.ts");

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TAGS = [
  "ar", "cs", "de", "en", "es", "fr", "he", "it", "ja", "ko", "nl", "pl", "pt-BR", "sv", "tr", "uk", "zh-CN", "zh-TW",
];
const TRANSLATIONS = TAGS.filter((tag) => tag !== "en");
const IDS = /** @type {MessageId[]} */ (Object.keys(en));

/** Texts that a language may share with English, such as a word that it has borrowed. */
const SHARED_WITH_ENGLISH = /** @type {Readonly<Record<string, readonly string[]>>} */ ({});

/** @type {Map<string, Messages>} As it is published. */
const locales = new Map();
for (const tag of TAGS) {
  locales.set(tag, (await import(`softlayer-password-set/locales/${tag}`)).default);
}

/** @param {string} tag @returns {Messages} */
function messagesOf(tag) {
  const messages = locales.get(tag);
  assert.ok(messages, tag);
  return messages;
}

/** The forms of a message by category; of one without a number, `other` alone. @param {string | PluralForms} message */
function formsOf(message) {
  return /** @type {Record<string, string>} */ (typeof message === "string" ? { other: message } : message);
}

/** Every text of a language, with where it stands. @param {string} tag @returns {[where: string, text: string][]} */
function textsOf(tag) {
  return Object.entries(messagesOf(tag)).flatMap(([id, message]) =>
    Object.entries(formsOf(message)).map(([category, text]) =>
      /** @type {[string, string]} */ ([`${tag} ${id} ${category}`, text])),
  );
}

/** @param {string} text */
const withoutCount = (text) => text.replaceAll("{count}", "");

/** @param {string} text */
function placeholders(text) {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(" ");
}

/** The categories that whole numbers up to a million fall into, each with how many do. @param {string} tag */
function categoriesOf(tag) {
  const rules = new Intl.PluralRules(tag);
  // `other` is always present, even if no whole number needs it.
  const found = new Map([["other", 0]]);
  for (let number = 0; number <= 1_000_000; number += number < 2_000 ? 1 : 100) {
    const category = rules.select(number);
    found.set(category, (found.get(category) ?? 0) + 1);
  }
  return found;
}

test("every language is shipped with its types, and nothing else is", () => {
  /** @param {string} directory @param {string} ending */
  const stems = (directory, ending) => readdirSync(join(ROOT, directory))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
  assert.deepEqual(stems("package/locales", ".ts"), [...TAGS, "messages"].sort());
  assert.deepEqual(stems("dist/locales", ".js"), TAGS);
  assert.deepEqual(stems("dist/locales", ".d.ts"), [...TAGS, "messages"].sort());
});

test("the element loads no language but English before it is wanted", () => {
  const element = readFileSync(join(ROOT, "dist/element.js"), "utf8");
  const loaded = [...element.matchAll(/import\("\.\/locales\/([^"]+)\.js"\)/g)].map(([, tag]) => tag).sort();
  assert.deepEqual(loaded, TRANSLATIONS);
  assert.deepEqual([...element.matchAll(/from"\.\/locales\/([^"]+)\.js"/g)].map(([, tag]) => tag), ["en"]);
  for (const tag of TAGS) {
    assert.ok(!element.includes(messagesOf(tag)["done.heading"]), `${tag} is inlined`);
  }
});

test("a bundler makes every language a file of its own, beside the one with the element", async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'import "softlayer-password-set/element/define";', resolveDir: ROOT },
    bundle: true,
    splitting: true,
    format: "esm",
    charset: "utf8",
    outdir: "bundle",
    write: false,
    logLevel: "silent",
  });
  for (const tag of TAGS) {
    const holders = outputFiles.filter(({ text }) => text.includes(messagesOf(tag)["done.heading"]));
    assert.equal(holders.length, 1, tag);
    assert.equal(/stdin\.js$/.test(holders[0]?.path ?? ""), tag === "en", tag);
  }
});

for (const tag of TAGS) {
  test(`${tag} says everything, in every form of its grammar`, () => {
    const messages = messagesOf(tag);
    assert.deepEqual(Object.keys(messages).sort(), [...IDS].sort());
    const categories = categoriesOf(tag);
    for (const id of IDS) {
      const english = formsOf(en[id]);
      const forms = formsOf(messages[id]);
      assert.equal(typeof messages[id], typeof en[id], id);
      if (typeof en[id] !== "string") assert.deepEqual(Object.keys(forms).sort(), [...categories.keys()].sort(), id);
      for (const [category, text] of Object.entries(forms)) {
        // A form for a single number may leave the number out.
        const said = [english.other, english[category] ?? english.other].map(placeholders);
        const wanted = categories.get(category) === 1 ? [...said, placeholders(withoutCount(english.other ?? ""))] : said;
        assert.ok(wanted.includes(placeholders(text)), `${id} ${category}: ${text}`);
      }
      assert.equal(placeholders(forms.other ?? ""), placeholders(english.other ?? ""), id);
    }
  });

  test(`${tag} names each rule, and says in a sentence what to do about it`, async () => {
    const sentences = textsOf(tag).filter(([where]) => where.includes(" unmet."));
    assert.ok(sentences.length >= 7);
    for (const [where, text] of sentences) assert.match(text, /^(?![\p{Ll}]).*[.。]$/u, where);
    for (const [where, text] of textsOf(tag).filter(([where]) => where.includes(" rule."))) {
      assert.match(text, /^(?!\p{Lu}\p{Ll}).*[^.。]$/u, where);
    }
    const strings = await loadStrings([tag]);
    const todo = strings.sentences([strings.text("unmet.digit", { count: 3 }), strings.text("unmet.notUsername")]);
    assert.match(todo, /^ja|^zh/.test(tag) ? /3.*。\S.*。$/ : /3.*\. \S.*\.$/);
  });

  test(`${tag} is written as its typography has it`, () => {
    for (const [where, text] of textsOf(tag)) {
      assert.notEqual(text.trim(), "", where);
      assert.equal(text, text.trim(), `${where} begins or ends with a space`);
      assert.doesNotMatch(text, / {2}|\.\.\.|\t|\n/, where);
      assert.equal(text, text.normalize("NFC"), where);
      if (tag !== "en") assert.doesNotMatch(text, /['"]/, `${where}: typewriter quotes`);
      if (tag === "fr") {
        assert.doesNotMatch(text, /[^\u202f][;!?]|[^\u00a0]:|[^\s] [;:!?]/, where);
        // A number stays with its noun.
        assert.doesNotMatch(text, /[\d}] (?:de(?! trop)|caract|chiffre|lettre|minute|seconde|heure|fois)/, where);
      }
      if (/^(ja|zh)/.test(tag)) {
        assert.doesNotMatch(text, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}}][,.;:!?()]/u, where);
      }
    }
  });
}

for (const tag of TRANSLATIONS) {
  test(`${tag} leaves nothing in English`, () => {
    const messages = messagesOf(tag);
    const same = IDS.filter((id) => {
      const english = Object.values(formsOf(en[id]));
      return Object.values(formsOf(messages[id])).some((text) => english.includes(text));
    });
    assert.deepEqual(same, SHARED_WITH_ENGLISH[tag] ?? []);
  });
}

test("a person gets the language of their tag, or the nearest that there is", async () => {
  /** @type {[wanted: string | string[], tag: string][]} */
  const table = [
    ["de", "de"], ["de-AT", "de"], ["DE-ch", "de"], ["de-Latn-CH-1996", "de"], ["de-DE-u-co-phonebk", "de"],
    ["es-MX", "es"], ["fr-CA", "fr"], ["it-CH", "it"], ["ja-JP", "ja"], ["ko-KR", "ko"], ["en-GB", "en"],
    ["pt", "pt-BR"], ["pt-BR", "pt-BR"], ["pt-PT", "pt-BR"],
    ["zh", "zh-CN"], ["zh-CN", "zh-CN"], ["zh-Hans", "zh-CN"], ["zh-SG", "zh-CN"], ["zh-Hans-HK", "zh-CN"],
    ["zh-TW", "zh-TW"], ["zh-Hant", "zh-TW"], ["zh-HK", "zh-TW"], ["zh-MO", "zh-TW"], ["zh-Hant-HK", "zh-TW"],
    ["zh-tw", "zh-TW"], ["zh-HK-x-private", "zh-TW"],
    // Neither known nor a tag at all.
    ["fi", "en"], ["", "en"], ["*", "en"], ["deutsch-deutsch", "en"], ["constructor", "en"],
    [["fi", "da-DK", "it", "de"], "it"], [["fi", "en-US", "de"], "en"], [["fi_FI", "ja"], "ja"], [[], "en"],
    // Tags as operating systems and portals write them.
    ["pt_BR", "pt-BR"], ["PT_br", "pt-BR"], ["pt_PT", "pt-BR"], ["de_DE", "de"], ["de_DE.UTF-8", "de"], ["de_AT@euro", "de"],
    ["zh_TW", "zh-TW"], ["zh_TW.Big5", "zh-TW"], ["zh_HK", "zh-TW"], ["zh_Hant_HK", "zh-TW"], ["zh_CN", "zh-CN"],
    ["zh_Hans_TW", "zh-CN"], ["zh-hant-hk", "zh-TW"], ["EN-us", "en"], ["en_US_POSIX", "en"], [" de ", "de"], ["de\n", "de"],
    ["de-CH-1996", "de"], ["de-1996", "de"], ["de-CH-1901-x-portal", "de"], ["fr-FR-u-nu-latn", "fr"],
    // An old tag of Chinese, and one of Cantonese.
    ["zh-cmn-Hans-CN", "zh-CN"], ["zh-cmn-Hant", "zh-TW"], ["cmn-TW", "zh-TW"], ["zh-yue-HK", "zh-TW"], ["yue", "zh-TW"],
    ["yue-Hant-HK", "zh-TW"], ["yue-CN", "zh-CN"], ["yue-Hans", "zh-CN"], ["zh-yue", "zh-TW"],
    // Values that are not tags because of their endings.
    ["de-", "de"], ["de--AT", "de"], ["fr-toolongtobeone", "fr"], ["ja,en;q=0.5", "en"], ["de;q=1", "en"], ["de-AT, en", "de"],
    ["it-\u200b", "it"], ["es-419", "es"], ["pt-BR-", "pt-BR"], ["de-DE-DE", "de"],
    // Languages without a translation, and values that are not tags.
    ["no", "en"], ["nb", "en"], ["nn_NO", "en"], ["x-klingon", "en"], ["i-klingon", "en"], ["tlh", "en"], ["C", "en"],
    ["POSIX", "en"], ["und", "en"], ["und-Hant", "en"], ["mul", "en"], ["undefined", "en"], ["null", "en"], ["_", "en"],
    ["-", "en"], [".", "en"], ["__proto__", "en"], ["toString", "en"], ["valueOf", "en"], ["中文", "en"], ["\ud800", "en"],
    ["-".repeat(100_000), "en"], [`de${"-x".repeat(100_000)}`, "de"], ["a".repeat(1_000_000), "en"],
  ];
  for (const [wanted, tag] of table) {
    const strings = await loadStrings([wanted].flat());
    assert.equal(strings.text("done.heading"), messagesOf(tag)["done.heading"], String(wanted));
    // The `lang` of the texts must be their language.
    assert.equal(new Intl.Locale(strings.locale).maximize().script, new Intl.Locale(tag).maximize().script);
    assert.equal(new Intl.Locale(strings.locale).language, new Intl.Locale(tag).language);
  }
});

test("each Norwegian finds what is registered for another", async (t) => {
  t.after(() => ["no", "nb", "nn"].forEach((tag) => registerLocale(tag, {})));
  /** @param {string} tag */
  const say = async (tag) => (await loadStrings([tag])).text("done.heading");
  for (const tag of ["no", "nb-NO"]) {
    registerLocale(tag, { "done.heading": tag });
    for (const wanted of ["no_NO", "nb-NO"]) assert.equal(await say(wanted), tag);
  }
  assert.equal(await say("nn"), "no");
  registerLocale("nn", { "done.heading": "nn" });
  assert.deepEqual([await say("nn-NO"), await say("no")], ["nn", "no"]);
});

test("what the portal registers lies over what is shipped", async (t) => {
  /** @type {string[]} */
  const used = [];
  t.after(() => used.forEach((tag) => registerLocale(tag, {})));
  /** @type {typeof registerLocale} */
  const register = (tag, source) => (used.push(tag), registerLocale(tag, source));
  /** @param {string} tag @param {MessageId} id */
  const say = async (tag, id) => (await loadStrings([tag])).text(id);

  // One text of a shipped language, and no other. It also applies to the language's regions.
  register("de", { "done.heading": "Geschafft" });
  assert.equal(await say("de", "done.heading"), "Geschafft");
  assert.equal(await say("de-AT", "done.heading"), "Geschafft");
  assert.equal(await say("de", "done.body"), messagesOf("de")["done.body"]);
  // A region overrides its language.
  register("de-AT", async () => ({ "action.cancel": "Na, doch nicht" }));
  assert.equal(await say("de-AT", "action.cancel"), "Na, doch nicht");
  assert.equal(await say("de-AT", "done.heading"), "Geschafft");
  assert.equal((await loadStrings(["de-AT"])).locale, "de-AT");
  assert.equal(await say("de-CH", "action.cancel"), messagesOf("de")["action.cancel"]);
  // English too, also as the fallback of other languages.
  register("en", { "done.heading": "All set" });
  assert.equal(await say("en-GB", "done.heading"), "All set");
  assert.equal(await say("fi", "done.heading"), "All set");
  // A language that is not shipped, as a module. Missing texts are in English.
  register("fi", async () => ({ default: { "done.heading": "Salasana on asetettu" } }));
  assert.equal(await say("fi-FI", "done.heading"), "Salasana on asetettu");
  assert.equal(await say("fi", "done.body"), en["done.body"]);
  // Traditional and simplified characters are never mixed.
  register("zh", { "done.heading": "好了" });
  assert.equal(await say("zh-SG", "done.heading"), "好了");
  assert.equal(await say("zh-HK", "done.heading"), messagesOf("zh-TW")["done.heading"]);
  register("zh-Hant", { "done.heading": "完成" });
  assert.equal(await say("zh-TW", "done.heading"), "完成");
  // A second registration replaces the first.
  register("de", {});
  assert.equal(await say("de", "done.heading"), messagesOf("de")["done.heading"]);
  // An element's own texts override all others.
  assert.equal((await loadStrings(["de-AT"], { "action.cancel": "Weg" })).text("action.cancel"), "Weg");
  assert.throws(() => registerLocale("de_DE", {}), RangeError);
});

test("what a complete registration hides is not loaded, and a failure is the caller's to report", async (t) => {
  t.after(() => ["pt-PT", "pt"].forEach((tag) => registerLocale(tag, {})));
  registerLocale("pt", () => Promise.reject(new Error("must not be loaded")));
  registerLocale("pt-PT", { ...en, "done.heading": "A palavra-passe está definida" });
  assert.equal((await loadStrings(["pt-PT"])).text("done.heading"), "A palavra-passe está definida");
  await assert.rejects(loadStrings(["pt-BR"]), /must not be loaded/);
});

test("numbers, lists and times are written as the region has it", async () => {
  /** @param {string} tag @param {number} count */
  const breach = async (tag, count) => (await loadStrings([tag])).text("breach.found", { count });
  assert.match(await breach("de-DE", 3_861_493), / 3\.861\.493 Mal /);
  assert.match(await breach("de-CH", 3_861_493), / 3['’]861['’]493 Mal /);
  assert.match(await breach("es-ES", 3_861_493), / 3\.861\.493\u00a0veces /);
  assert.match(await breach("es-MX", 3_861_493), / 3,861,493\u00a0veces /);
  assert.match(await breach("fr", 3_861_493), / 3\u202f861\u202f493\u00a0fois /);
  assert.match(await breach("fr", 1), / 1\u00a0fois dans une fuite/);
  assert.match(await breach("fr", 2_000_000), / 2\u202f000\u202f000\u00a0de fois /);
  assert.match(await breach("ja", 1), /1回/);
  // If one form is for both 0 and 1, both get it.
  const french = await loadStrings(["fr"]);
  assert.equal(french.text("locked.left", { count: 0 }), "Encore environ 0\u00a0minute");
  assert.equal(french.text("locked.left", { count: 2 }), "Encore environ 2\u00a0minutes");

  /** @type {[string, string, string][]} */
  const lists = [
    ["en", "a, b, and c", "01:05"], ["de", "a, b und c", "01:05"], ["fr", "a, b et c", "01:05"],
    ["ja", "a、b、c", "01:05"], ["zh-CN", "a、b和c", "01:05"],
  ];
  for (const [tag, list, time] of lists) {
    const strings = await loadStrings([tag]);
    assert.equal(strings.list(["a", "b", "c"]), list, tag);
    assert.equal(strings.clock(64_001), time, tag);
    assert.equal(strings.clock(-1), "00:00", tag);
  }
  registerLocale("fi", { "done.heading": "Salasana on asetettu" });
  assert.equal((await loadStrings(["fi"])).clock(65_000), "1.05");
  registerLocale("fi", {});
});

test("no text for people stands in the element's code", () => {
  const files = ["element.ts", ...readdirSync(join(ROOT, "package/element"), { recursive: true, encoding: "utf8" })
    // The texts there are for the developers of a portal.
    .filter((name) => name.endsWith(".ts") && name !== "diagnostics.ts")
    .map((name) => join("element", name))];
  assert.ok(files.length > 10);
  // Texts for developers: errors, warnings, and the names of classes and keys.
  const technical =
    /^(?:slps-[\w-]+ ?)+$|^the score of an estimate must be|^<>: another script has defined it before, and it is used$|^Escape$/;
  const found = files.flatMap((file) => {
    const source = readFileSync(join(ROOT, "package", file), "utf8");
    // The pattern also matches comments, so that quotation marks in them are ignored.
    const tokens = source.matchAll(/\/\*[^]*?\*\/|\/\/[^\n]*|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g);
    return [...tokens]
      .map((token) => (token[1] ?? token[2] ?? "").replace(/\$\{[^}]*\}/g, ""))
      .filter((text) => /\p{L}{2,}[.,:;!?…]? \p{L}{2,}|^\p{Lu}\p{Ll}+[.:!?…]?$/u.test(text) && !technical.test(text))
      .map((text) => `${file}: ${text}`);
  });
  assert.deepEqual(found, []);
});

test("every language is documented", () => {
  const documented = readFileSync(join(ROOT, "docs/translating.md"), "utf8");
  for (const tag of TAGS) assert.ok(documented.includes(`\`${tag}\``), tag);
});
