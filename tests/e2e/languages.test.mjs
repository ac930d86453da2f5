/**
 * Which language a person gets, how it follows the page, and that every word comes from a language's file. Another
 * test, without a browser, checks that the languages are complete.
 */

import { readFile } from "node:fs/promises";
import ar from "softlayer-password-set/locales/ar";
import de from "softlayer-password-set/locales/de";
import en from "softlayer-password-set/locales/en";
import es from "softlayer-password-set/locales/es";
import fr from "softlayer-password-set/locales/fr";
import he from "softlayer-password-set/locales/he";
import ja from "softlayer-password-set/locales/ja";
import zhTW from "softlayer-password-set/locales/zh-TW";
import { accented } from "../../www/pseudo.js";
import { findOverflow } from "./screens.mjs";
import { expect, PASSWORD, test } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { ElementState } from "softlayer-password-set/element" */

/** The module of a language, wherever the page loads it from. @param {string} tag */
const moduleOf = (tag) => `**/softlayer-password-set/locales/${tag}.js`;

// ------------------------------------------------------------------------------------------------- which language

test.describe("a browser in German of Austria", () => {
  test.use({ locale: "de-AT" });

  test("shows German where the page says nothing", async ({ page, portal }) => {
    await writePageIn(page, "");
    await page.goto("/");
    await expectHeading(page, de["idle.heading"], "de");
    // Also the announcements.
    await expect(portal.liveRegion).toHaveAttribute("lang", "de");
    await expect(page.getByLabel(de["username.label"], { exact: true })).toBeVisible();
    await page.getByRole("button", { name: de["idle.submit"], exact: true }).click();
    await expect(page.getByLabel(de["username.label"])).toHaveAccessibleDescription(
      `${de["username.missing"]} ${de["idle.body"]}`);
  });

  test("shows the language of the page, where it has one", async ({ page }) => {
    await writePageIn(page, 'lang="fr-CA"');
    await page.goto("/");
    await expectHeading(page, fr["idle.heading"], "fr");
  });

  test("understands a tag as systems write it", async ({ page }) => {
    await writePageIn(page, 'lang="pt_BR"', 'lang="zh_TW.Big5"');
    await page.goto("/");
    await expectHeading(page, zhTW["idle.heading"], "zh-Hant");
  });

  test("shows the language of the element before that of the page", async ({ page }) => {
    await writePageIn(page, 'lang="fr"', 'lang="zh-HK"');
    await page.goto("/");
    await expectHeading(page, zhTW["idle.heading"], "zh-Hant");
  });

  test("shows English on a page in a language that nobody has translated, and says so once", async ({ page, watch }) => {
    watch.allow(/^console: warning: <softlayer-password-set>: no texts for lang=/);
    /** @type {string[]} */
    const warnings = [];
    page.on("console", (message) => void (message.type() === "warning" && warnings.push(message.text())));
    for (const lang of ["fi", "no_NO", "*"]) {
      await writePageIn(page, `lang="${lang}"`);
      await page.goto("/");
      await expectHeading(page, en["idle.heading"], "en");
      // The language is chosen before the engine is loaded.
      await page.getByRole("button", { name: en["idle.submit"], exact: true }).click();
      await expect(page.getByLabel(en["username.label"])).toHaveAccessibleDescription(
        `${en["username.missing"]} ${en["idle.body"]}`);
      await expect(page.locator(".slps-card")).toHaveAttribute("lang", "en");
      expect(warnings.splice(0)).toEqual([
        `<softlayer-password-set>: no texts for lang="${lang}", so in English; registerLocale() adds a language (docs/translating.md)`,
      ]);
    }
  });

  test("says nothing of a language that the page registers or has texts for", async ({ page }) => {
    const head = (/** @type {string} */ text) => page.evaluate(async (heading) => {
      const { registerLocale } = await import(/** @type {any} */ ("/softlayer-password-set/element.js"));
      if (heading === "registered") registerLocale("tlh", { "idle.heading": heading });
      const element = document.createElement("softlayer-password-set");
      element.lang = heading === "registered" ? "tlh" : "qya";
      if (heading !== "registered") Object.assign(element, { strings: { "idle.heading": heading } });
      document.querySelector("softlayer-password-set")?.replaceWith(element);
    }, text);
    await page.goto("/");
    for (const text of ["registered", "set"]) {
      await head(text);
      await page.getByRole("heading", { name: text, exact: true }).waitFor();
      // The fixture fails the test for any message on the console. The engine is loaded once this returns.
      await page.getByRole("button", { name: en["idle.submit"], exact: true }).click();
      await expect(page.getByLabel(en["username.label"])).toBeFocused();
    }
  });
});

test("a language that does not load leaves English, and says so", async ({ page, watch }) => {
  watch.allow(/locales\/it\.js|Failed to load resource/);
  await page.route(moduleOf("it"), (route) => route.abort());
  await writePageIn(page, 'lang="it"');
  const error = page.waitForEvent("pageerror");
  await page.goto("/");
  expect((await error).message).toContain("locales/it.js");
  await expect(page.getByRole("heading", { name: en["idle.heading"], exact: true })).toBeVisible();
});

test("a language from right to left turns its face on any page, and a password keeps its direction", async ({ page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.fillPassword("Correct-h0rse!");
  const card = page.locator(".slps-card");
  for (const [lang, messages] of /** @type {const} */ ([["ar", ar], ["he", he]])) {
    await setLang(page, lang);
    await expectHeading(page, messages["password.heading"], lang);
    await expect(card).toHaveAttribute("dir", "rtl");
    await expect(portal.liveRegion).toHaveAttribute("dir", "rtl");
    await expect(page.getByLabel(messages["password.label"], { exact: true })).toHaveCSS("unicode-bidi", "plaintext");
    expect(await page.evaluate(findOverflow)).toEqual([]);
  }
  await setLang(page, "de");
  await expectHeading(page, de["password.heading"], "de");
  await expect(card).not.toHaveAttribute("dir");
});

// ------------------------------------------------------------------------------------------------- changes

test("the language may change in the middle, and what was typed stays", async ({ page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.fillPassword(PASSWORD.plain);
  await portal.password.evaluate((input) => {
    if (input instanceof HTMLInputElement) input.setSelectionRange(3, 5);
  });
  await expect(portal.password).toBeFocused();

  await setLang(page, "de");
  await expectHeading(page, de["password.heading"], "de");
  const password = page.getByLabel(de["password.label"], { exact: true });
  await expect(password).toHaveValue(PASSWORD.plain);
  await expect(password).toBeFocused();
  const selection = await password.evaluate((input) =>
    input instanceof HTMLInputElement ? [input.selectionStart, input.selectionEnd] : []);
  expect(selection).toEqual([3, 5]);
  await expect(portal.rule("uppercase")).toContainText(`${de["rule.uppercase"].one} `);
  await expect(portal.rule("uppercase")).toContainText(de["status.met"]);

  await setLang(page, null);
  await expectHeading(page, en["password.heading"], "en");
  await setLang(page, "de");
  await expectHeading(page, de["password.heading"], "de");
  await page.getByRole("button", { name: de["password.submit"], exact: true }).click();
  await expectHeading(page, de["done.heading"], "de");
  expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
});

test("of two languages in quick succession the last is shown, whichever arrives first", async ({ page }) => {
  /** @type {() => void} */
  let letGo = () => {};
  const held = new Promise((/** @type {(value?: unknown) => void} */ resolve) => (letGo = resolve));
  await page.route(moduleOf("fr"), (route) => held.then(() => route.continue()));
  await page.goto("/");
  await expectHeading(page, en["idle.heading"], "en");
  const arrived = page.waitForResponse(moduleOf("fr"));
  await setLang(page, "fr");
  await setLang(page, "es");
  await expectHeading(page, es["idle.heading"], "es");
  letGo();
  await arrived;
  // Whoever waits for the same module is told after the element, which waited first.
  await runModule(page, "/softlayer-password-set/locales/fr.js");
  await expectHeading(page, es["idle.heading"], "es");
});

// ------------------------------------------------------------------------------------------------- how it reads

test("French counts as French does", async ({ page }) => {
  await writePageIn(page, 'lang="fr"');
  await page.goto("/");
  await expectHeading(page, fr["idle.heading"], "fr");
  await renderState(page, {
    kind: "enterPassword",
    actions: ["submitPassword", "cancel"],
    busy: false,
    mayHaveBeenSet: false,
    problem: null,
    violations: [],
    serverMessage: null,
    requirements: {
      minimumPasswordLengthRequirement: 1,
      maximumPasswordLengthRequirement: 1_000_000,
      uppercaseCountRequirement: 1,
      lowercaseCountRequirement: 2,
      digitCountRequirement: 0,
      specialCharacterCountRequirement: 1,
      specialCharactersAllowed: "!",
    },
  });
  const rules = page.locator(".slps-rule-text");
  await expect(rules).toHaveText([
    "au moins 1 caractère", "une lettre majuscule", "au moins 2 lettres minuscules",
    "un caractère spécial", "au plus 1 000 000 de caractères", "N’utilisez pas votre nom d’utilisateur.",
    "uniquement A–Z, a–z, 0–9 et :",
  ]);
  // A number and its noun stay on one line.
  expect(await rules.nth(4).textContent()).toBe("au plus 1\u202f000\u202f000\u00a0de caractères");
  for (const [minutes, words] of /** @type {const} */ ([[1, "1 minute"], [2, "2 minutes"]])) {
    // Rounded up.
    const until = await page.evaluate((left) => Date.now() + (left - 0.5) * 60_000, minutes);
    const resting = { busy: false, mayHaveBeenSet: false };
    await renderState(page, { kind: "locked", actions: ["cancel"], ...resting, until });
    await expect(page.getByRole("timer")).toHaveText(`Encore environ ${words}`);
  }
});

test("Japanese walks the whole flow in Japanese", async ({ page, sandbox, watch }) => {
  watch.keepSecret(PASSWORD.plain);
  await writePageIn(page, 'lang="ja"');
  await page.goto("/");
  await expectHeading(page, ja["idle.heading"], "ja");
  await page.getByLabel(ja["username.label"], { exact: true }).fill("totp");
  await page.getByRole("button", { name: ja["idle.submit"], exact: true }).click();
  await expectHeading(page, ja["linkSent.heading"], "ja");
  await expect(page.getByText(/^\d+秒後にもう一度送信できます$/)).toBeVisible();

  const { key } = await sandbox.newestMail("totp");
  await page.goto(`/#key=${key}`);
  await expectHeading(page, ja["password.heading"], "ja");
  const password = page.getByLabel(ja["password.label"], { exact: true });
  await expect(password).toHaveAttribute("passwordrules", /minlength/);
  await password.fill("short");
  await page.getByRole("button", { name: ja["password.submit"], exact: true }).click();
  await expect(page.locator(".slps-error:visible")).toHaveText(
    "あと4文字追加してください。英大文字を1文字追加してください。数字を1文字追加してください。記号を1文字追加してください。",
  );
  await password.fill(PASSWORD.plain);
  await page.getByRole("button", { name: ja["password.submit"], exact: true }).click();
  await page.getByLabel(ja["totp.label"], { exact: true }).fill((await sandbox.codes("totp")).current);
  await page.getByRole("button", { name: ja["code.submit"], exact: true }).click();
  await expectHeading(page, ja["done.heading"], "ja");
  const card = await page.locator(".slps-card").innerText();
  // Nothing is in Latin letters but the person's own name.
  expect(card).toMatch(/^totp$/m);
  expect(card.replace("totp", "")).not.toMatch(/[a-z]/i);
});

// ------------------------------------------------------------------------------------------------- nothing hard-coded

test("every word of every face comes from the language", async ({ page }) => {
  await openGallery(page, "lang=en-XA", "en-XA");
  const templates = Object.values(accented(en)).flatMap((message) =>
    (typeof message === "string" ? [message] : Object.values(message)).map(templateOf));
  const seen = await page.evaluate(readTexts);
  expect(seen.length).toBeGreaterThan(350);
  expect(new Set(seen.map(({ face }) => face)).size).toBeGreaterThan(35);
  // What is said may be two texts, one after the other; each has its brackets.
  const texts = seen.flatMap(({ face, text }) => text.split(/(?<=\]) (?=\[)/).map((each) => `${face}: ${each}`));
  const astray = texts.filter((text) => !templates.some((template) => template.test(text.replace(/^[^:]*: /, ""))));
  // A portal's own content has its own language.
  expect(astray).toEqual([
    "requestingLink challenge: I am a person", "password own words: Choose a password that you use nowhere else.",
    "password own words: Ask a colleague", "password own words: Help desk: +1 555 0100",
  ]);
});

for (const [query, tag] of /** @type {const} */ ([
  ["lang=ar", "ar"],
  ["lang=cs", "cs"],
  ["lang=de", "de"],
  ["lang=fr", "fr"],
  ["lang=he", "he"],
  ["lang=ja", "ja"],
  ["lang=ko", "ko"],
  ["lang=nl", "nl"],
  ["lang=pl", "pl"],
  ["lang=pt-BR", "pt"],
  ["lang=sv", "sv"],
  ["lang=tr", "tr"],
  ["lang=uk", "uk"],
  ["lang=zh-TW", "zh-Hant"],
  ["lang=en-XA", "en-XA"],
  ["lang=ar-XB&dir=rtl", "ar-XB"],
])) {
  test(`nothing is cut off or sticks out at 320 px and 1280 px with ${query}`, async ({ page }) => {
    await openGallery(page, query, tag);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(findOverflow), `${width} px`).toEqual([]);
    }
  });
}

// ------------------------------------------------------------------------------------------------- documentation

test("the examples of docs/translating.md do what they say", async ({ page }) => {
  const documentation = await readFile(new URL("../../docs/translating.md", import.meta.url), "utf8");
  const examples = [...documentation.matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code ?? "");
  expect(examples).toHaveLength(4);
  const [change, one, add, finnish] = examples.map((code) => code.replace(
    // A bundler does this, or an import map.
    /"softlayer-password-set\/(element|locales\/\w+)"/g, '"/softlayer-password-set/$1.js"',
  ));
  const scripts = { "/change.js": change, "/one.js": one, "/add.js": add, "/locales/fi.js": finnish };
  for (const [path, body] of Object.entries(scripts)) {
    await page.route(path, (route) => route.fulfill({ contentType: "text/javascript; charset=utf-8", body }));
  }
  const heading = page.locator("softlayer-password-set").getByRole("heading", { level: 2 });

  await page.goto("/");
  await setLang(page, "de-CH");
  await expect(heading).toHaveText(de["idle.heading"]);
  // The element is there already, and follows.
  await runModule(page, "/change.js");
  await expect(heading).toHaveText("Neues Kennwort für das Kundenportal");
  await expect(page.getByRole("button", { name: de["idle.submit"], exact: true })).toBeVisible();

  await runModule(page, "/add.js");
  await setLang(page, "fi");
  await expectHeading(page, "Uuden salasanan asettaminen", "fi");
  await expect(page.getByLabel("Käyttäjänimi", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: en["idle.submit"], exact: true })).toBeVisible();

  await setLang(page, null);
  await runModule(page, "/one.js");
  await renderState(page, { kind: "done", actions: [], busy: false, mayHaveBeenSet: true });
  await expect(heading).toHaveText("Welcome back");
  await expect(page.getByText(en["done.body"], { exact: true })).toBeVisible();

  // The examples in HTML.
  expect(documentation).toContain('<softlayer-password-set lang="de">');
  const preload = /<link rel="modulepreload" href="([^"]+)">/.exec(documentation)?.[1] ?? "";
  expect((await page.request.get(`/${preload}`)).ok()).toBe(true);
});

// ------------------------------------------------------------------------------------------------- means

/**
 * Gives the page's root element other attributes than `lang="en"`, and the element further ones.
 * @param {Page} page
 * @param {string} ofRoot
 * @param {string} [ofElement]
 */
async function writePageIn(page, ofRoot, ofElement = "") {
  await page.unroute("/");
  await page.route("/", async (route) => {
    // With the headers of the real page, above all its Content-Security-Policy.
    const response = await route.fetch();
    const body = (await response.text())
      .replace('<html lang="en">', `<html ${ofRoot}>`)
      .replace("<softlayer-password-set", `<softlayer-password-set ${ofElement}`);
    await route.fulfill({ response, body });
  });
}

/** @param {Page} page @param {string} path */
async function runModule(page, path) {
  await page.evaluate((url) => import(url).then(() => undefined), path);
}

/** @param {Page} page @param {string} heading @param {string} lang */
async function expectHeading(page, heading, lang) {
  await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
  await expect(page.locator(".slps-card")).toHaveAttribute("lang", lang);
}

/** @param {Page} page @param {string | null} lang */
async function setLang(page, lang) {
  await page.locator("softlayer-password-set").evaluate((element, value) => {
    if (value === null) element.removeAttribute("lang");
    else element.setAttribute("lang", value);
  }, lang);
}

/** @param {Page} page @param {ElementState} state */
async function renderState(page, state) {
  await page.evaluate((shown) => document.querySelector("softlayer-password-set")?.renderState(shown), state);
}

/** @param {Page} page @param {string} query @param {string} lang */
async function openGallery(page, query, lang) {
  await page.goto(`/gallery.html?${query}`);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  await expect(page.locator(`.slps-card:not([lang="${lang}"])`)).toHaveCount(0);
}

/** What a text may look like once its placeholders are filled. @param {string} text */
function templateOf(text) {
  const pattern = text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, "[^]+");
  return new RegExp(`^${pattern}$`);
}

/**
 * All visible and announced texts of the faces, except those that are not the page's own: names, texts of the service,
 * characters and numbers, which are marked as such. Runs in the page.
 */
function readTexts() {
  const spoken = ["aria-label", "aria-description", "aria-placeholder", "aria-roledescription", "aria-valuetext",
    "title", "placeholder", "alt"];
  /** @type {{ face: string | undefined, text: string }[]} */
  const found = [];
  for (const root of document.querySelectorAll("softlayer-password-set")) {
    const face = root.closest("figure")?.dataset.face;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A message around untranslatable parts is read as one text.
      const pieces = node.parentElement?.closest(".slps-rule-count");
      const text = (pieces ?? node).textContent?.trim() ?? "";
      const isForeign = node.parentElement?.closest("bdi, code, [dir=auto]");
      if (text !== "" && !isForeign && /\p{L}/u.test(text)) found.push({ face, text });
    }
    for (const element of root.querySelectorAll("*")) {
      const attributes = spoken.map((name) => element.getAttribute(name));
      // As a style sheet writes it: in quotation marks, and with what is said in place of it, which is nothing.
      const drawn = ["::before", "::after", "::marker"].map((part) =>
        getComputedStyle(element, part).content.replace(/^"([^"]*)" \/ ""$/, "$1"));
      for (const text of [...attributes, ...drawn]) {
        if (text && text !== "none" && text !== "normal" && /\p{L}/u.test(text)) found.push({ face, text });
      }
    }
  }
  return found;
}
