/**
 * The passwords that the element suggests: what is shown of them, what becomes of them, and what people are offered where
 * the list cannot be loaded.
 */

import { AxeBuilder } from "@axe-core/playwright";
import { findOverflow } from "./screens.mjs";
import { expect, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { CompleteRequirements } from "softlayer-password-set" */
/** @import { SoftLayerPasswordSetElement } from "softlayer-password-set/element" */
/** @import { Portal } from "./support.mjs" */
/** @import { Sandbox } from "./sandbox.mjs" */

/** A password of words, as the word lists write it. */
const OF_WORDS = /^[A-Z]?[a-z]+([-_.])[A-Za-z]+(\1[A-Za-z]+)*\1[2-9]+$/;

/** @param {Portal} portal @param {Sandbox} sandbox @param {string} [username] @param {Record<string, string>} [attributes] */
async function open(portal, sandbox, username = "plain", attributes = {}) {
  await portal.openLink((await sandbox.mailLink(username)).link);
  await portal.element.evaluate((element, entries) => {
    for (const [name, value] of Object.entries(entries)) element.setAttribute(name, value);
  }, { suggest: "", ...attributes });
}

/** @param {Portal} portal */
function list(portal) {
  const root = portal.element.locator(".slps-suggestions");
  return {
    root,
    passwords: root.locator(".slps-suggestion-password"),
    use: root.getByRole("button", { name: new RegExp(`^${words("suggestions.use")} `) }),
    copy: root.getByRole("button", { name: new RegExp(`^${words("password.copy")} `) }),
    others: portal.button("suggestions.others"),
  };
}

/** Asks for suggestions, and returns them. @param {Portal} portal @param {{ keepSecret(secret: string): void }} watch */
async function ask(portal, watch, count = 3) {
  await portal.button("password.suggest").click();
  await expect(list(portal).passwords).toHaveCount(count);
  return read(portal, watch);
}

/** @param {Portal} portal @param {{ keepSecret(secret: string): void }} watch */
async function read(portal, watch) {
  const shown = await list(portal).passwords.allTextContents();
  for (const each of shown) watch.keepSecret(each);
  return shown;
}

/** Which of the texts are in the page, in its markup or in a field. @param {Page} page @param {readonly string[]} texts */
function findInPage(page, texts) {
  return page.evaluate((wanted) => {
    const fields = [...document.querySelectorAll("input, textarea")].map((field) => Reflect.get(field, "value"));
    const page = [document.documentElement.outerHTML, ...fields].join("\n");
    return wanted.filter((each) => page.includes(each));
  }, texts);
}

for (const username of ["plain", "strict"]) {
  test(`three passwords are suggested that keep the rules of ${username}, each with its bits`, async ({ portal, sandbox, watch }) => {
    await open(portal, sandbox, username);
    const shown = await ask(portal, watch);
    expect(new Set(shown).size).toBe(3);
    expect(shown[0]).toMatch(OF_WORDS);
    await expect(portal.liveRegion).toHaveText(words("suggestions.made", { count: 3 }));
    const { root, use } = list(portal);
    await expect(use.first()).toBeFocused();
    for (const text of await root.locator("li .slps-hint[id]").allTextContents()) {
      expect(Number(/about (\d+) bits$/.exec(text)?.[1]), text).toBeGreaterThan(30);
    }
    await expect(root.locator(".slps-suggestion-password").first()).toHaveAttribute("translate", "no");
    await expect(portal.button("password.suggest")).toBeHidden();
    // Each of them is judged by the rules that people see.
    for (const each of shown) {
      await portal.fillPassword(each);
      expect(Object.values(await portal.ruleStatuses()).filter((status) => status === "unmet"), each).toEqual([]);
    }
  });
}

test("the one that is used is filled in, shown and set, and the others are gone", async ({ page, portal, sandbox, watch }) => {
  await open(portal, sandbox);
  const shown = await ask(portal, watch);
  expect(await findInPage(page, shown)).toEqual(shown);
  await list(portal).use.nth(1).click();
  await expect(portal.password).toHaveValue(shown[1] ?? "");
  await expect(portal.password).toHaveAttribute("type", "text");
  await expect(portal.password).toBeFocused();
  await expect(portal.liveRegion).toHaveText(words("password.suggested"));
  await expect(list(portal).root).toHaveCount(0);
  expect(await findInPage(page, shown)).toEqual([shown[1]]);
  await expect(portal.button("password.suggestAnother")).toBeVisible();
  await page.keyboard.press("Enter");
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("plain", shown[1] ?? "")).toBe(true);
  expect(await findInPage(page, shown)).toEqual([]);
});

test("one can be copied without being used, and then goes with the others", async ({ page, portal, sandbox, watch }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(portal, sandbox);
  const shown = await ask(portal, watch);
  const { root, copy } = list(portal);
  await expect(copy.nth(2)).toHaveAccessibleName(/^Copy All kinds of characters · about \d+ bits$/);
  await copy.nth(2).click();
  await expect(portal.liveRegion).toHaveText(words("password.copied"));
  await expect(root.locator("li").nth(2).getByText(words("password.copied"))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown[2]);
  await expect(portal.password).toHaveValue("");
  await portal.password.focus();
  await page.keyboard.insertText(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(root).toHaveCount(0);
  expect(await findInPage(page, shown)).toEqual([shown[2]]);
});

test("where the browser does not let one be copied, it is selected", async ({ page, portal, sandbox, watch }) => {
  await open(portal, sandbox);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  const shown = await ask(portal, watch);
  await list(portal).copy.first().click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(shown[0]);
});

test("others take the place of the first three", async ({ page, portal, sandbox, watch }) => {
  await open(portal, sandbox);
  const first = await ask(portal, watch);
  await list(portal).others.click();
  await expect(list(portal).passwords.first()).not.toHaveText(first[0] ?? "");
  const second = await read(portal, watch);
  expect(new Set([...first, ...second]).size).toBe(6);
  expect(await findInPage(page, first)).toEqual([]);
  await expect(list(portal).use.first()).toBeFocused();
});

/** @type {Readonly<Record<string, (page: Page, portal: Portal) => Promise<void>>>} */
const WAYS_TO_END = {
  "something else is typed": (_page, portal) => portal.password.fill("x"),
  "Escape is pressed": (page) => page.keyboard.press("Escape"),
  "the page is left and may be shown again": (page) => page.evaluate(() => void dispatchEvent(new Event("pagehide"))),
  "the face is left": async (_page, portal) => {
    await portal.button("action.cancel").click();
    await portal.expectFace("cancelled.heading");
  },
};

for (const [way, end] of Object.entries(WAYS_TO_END)) {
  test(`the suggestions are gone once ${way}`, async ({ page, portal, sandbox, watch }) => {
    await open(portal, sandbox);
    const shown = await ask(portal, watch);
    await end(page, portal);
    await expect(list(portal).root).toHaveCount(0);
    expect(await findInPage(page, shown)).toEqual([]);
  });
}

test("the suggestions are gone once nobody has done anything for a while", async ({ page, portal, sandbox, watch }) => {
  await page.clock.install();
  await open(portal, sandbox, "plain", { "idle-minutes": "2" });
  const shown = await ask(portal, watch);
  await page.clock.runFor("01:10");
  await expect(portal.text("inactive.warning")).toBeVisible();
  await page.clock.runFor("01:10");
  await expect(list(portal).root).toHaveCount(0);
  expect(await findInPage(page, shown)).toEqual([]);
});

/** The words of each language, and what is said of them. @type {[lang: string, name: string, bits: RegExp][]} */
const IN_LANGUAGES = [
  ["fr", "fr", /^Mots · environ \d+\u00a0bits$/],
  ["pt-BR", "pt-BR", /^Palavras · cerca de \d+\u00a0bits$/],
  ["de", "de", /^Wörter · etwa \d+ Bit$/],
  ["nl", "nl", /^Woorden · ongeveer \d+ bits$/],
  ["pl", "pl", /^Słowa · około \d+ bitów$/],
  ["sv", "sv", /^Ord · ungefär \d+ bitar$/],
  ["tr", "tr", /^Sözcükler · yaklaşık \d+ bit$/],
  ["uk", "en", /^Слова · близько \d+ бітів$/],
];

for (const [lang, name, bits] of IN_LANGUAGES) {
  test(`in ${lang}, the words are those of ${name}`, async ({ page, portal, sandbox, watch }) => {
    await open(portal, sandbox);
    await portal.element.evaluate((element, value) => element.setAttribute("lang", value), lang);
    const { default: known } = await import(`softlayer-password-set/words/${name}`);
    const own = (await import(`softlayer-password-set/locales/${lang}`)).default;
    await page.getByRole("button", { name: own["password.suggest"], exact: true }).click();
    const { passwords, root } = list(portal);
    await expect(passwords).toHaveCount(3);
    const [first = ""] = await read(portal, watch);
    const used = first.toLowerCase().split(/[^a-z]+/).filter(Boolean);
    expect(used.length).toBeGreaterThan(1);
    for (const word of used) expect(known).toContain(word);
    await expect(root.locator("li .slps-hint[id]").first()).toHaveText(bits);
  });
}

test("where the words cannot be loaded, two are suggested without them", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/words\/en\.js|dynamically imported|ERR_FAILED|import/i);
  await page.route("**/words/*.js*", (route) => route.abort());
  await open(portal, sandbox);
  await ask(portal, watch, 2);
  await expect(portal.liveRegion).toHaveText(words("suggestions.made", { count: 2 }));
});

for (const late of ["element/suggestions", "suggest", "words/en"]) {
  test(`where ${late}.js is lost once, it is fetched again`, async ({ page, portal, sandbox, watch }) => {
    watch.allow(/Failed to load resource|ERR_FAILED/);
    let requests = 0;
    await page.route(`**/softlayer-password-set/${late}.js*`, (route) => {
      requests += 1;
      return requests === 1 ? route.abort() : route.continue();
    });
    await open(portal, sandbox);
    await ask(portal, watch);
    expect(requests).toBe(2);
  });
}

for (const missing of ["element/suggestions", "suggest"]) {
  test(`where ${missing}.js cannot be loaded, one is filled in`, async ({ page, portal, sandbox, watch }) => {
    watch.allow(/dynamically imported|ERR_FAILED|import/i);
    await page.route(`**/softlayer-password-set/${missing}.js*`, (route) => route.abort());
    await open(portal, sandbox);
    await portal.button("password.suggest").click();
    await expect(portal.liveRegion).toHaveText(words("password.suggested"));
    const password = await portal.password.inputValue();
    watch.keepSecret(password);
    await expect(list(portal).root).toHaveCount(0);
    await portal.password.press("Enter");
    await portal.expectFace("done.heading");
    expect(await sandbox.holds("plain", password)).toBe(true);
  });
}

test("whoever types before the list is there gets none", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  /** @type {(() => Promise<void>)[]} */
  const held = [];
  await page.route("**/words/*.js", async (route) => {
    await new Promise((resolve) => held.push(async () => resolve(await route.continue())));
  });
  await portal.button("password.suggest").click();
  await expect.poll(() => held.length).toBe(1);
  await portal.password.fill("own");
  const loaded = page.waitForResponse("**/words/*.js");
  await held[0]?.();
  await (await loaded).finished();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(list(portal).root).toHaveCount(0);
  await expect(portal.password).toHaveValue("own");
});

/** Shows the face under rules that the service could send. @param {Portal} portal @param {Partial<CompleteRequirements>} changed */
async function changeRules(portal, changed) {
  await portal.element.evaluate((node, wanted) => {
    const element = /** @type {SoftLayerPasswordSetElement} */ (node);
    const { state } = element;
    if (state.kind !== "enterPassword") throw new Error(state.kind);
    element.renderState({ ...state, requirements: { ...state.requirements, ...wanted } });
  }, changed);
  await portal.expectRulesOfService();
}

test("where there is room for one word only, two are suggested", async ({ portal, sandbox, watch }) => {
  await open(portal, sandbox);
  await changeRules(portal, { minimumPasswordLengthRequirement: 8, maximumPasswordLengthRequirement: 8, digitCountRequirement: 2 });
  const shown = await ask(portal, watch, 2);
  for (const each of shown) expect(each).toHaveLength(8);
});

test("suggestions that no longer keep the rules are taken away", async ({ portal, sandbox, watch }) => {
  await open(portal, sandbox);
  await ask(portal, watch);
  await changeRules(portal, { digitCountRequirement: 12, minimumPasswordLengthRequirement: 15 });
  await expect(list(portal).root).toHaveCount(0);
  await expect(portal.button("password.suggest")).toBeVisible();
});

test("a keyboard is enough, and axe finds nothing, in either theme", async ({ page, portal, sandbox, watch }) => {
  await open(portal, sandbox);
  await portal.button("password.suggest").focus();
  await page.keyboard.press("Enter");
  const { root, use, copy } = list(portal);
  await expect(use.first()).toBeFocused();
  const shown = await read(portal, watch);
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect((await new AxeBuilder({ page }).include("softlayer-password-set").analyze()).violations).toEqual([]);
  }
  await expect(root.getByRole("list")).toHaveAccessibleName(words("suggestions.made", { count: 3 }));
  await page.keyboard.press("Tab");
  await expect(copy.first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(use.nth(1)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(portal.password).toHaveValue(shown[1] ?? "");
});

test("the list fits a small phone, and its buttons are large enough", async ({ page, portal, sandbox, watch }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const username of ["plain", "strict"]) {
    await open(portal, sandbox, username);
    await ask(portal, watch);
    expect(await page.evaluate(findOverflow)).toEqual([]);
    for (const button of await list(portal).root.getByRole("button").all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await button.textContent() ?? "").toBeGreaterThanOrEqual(44);
    }
  }
});
