/**
 * What the page says about a password beyond the rules: which characters are the problem, whether it was breached, and
 * the portal's estimate. None of it may prevent anybody from setting the password.
 */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, METHOD, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { CompleteRequirements } from "softlayer-password-set" */
/** @import { Portal } from "./support.mjs" */
/** @import { Sandbox } from "./sandbox.mjs" */
/** @import { SoftLayerPasswordSetElement } from "softlayer-password-set/element" */

const BREACHED = "P@ssw0rd1";
const REGISTER = "/sandbox/breaches/";

/** @param {Page} page @param {Record<string, string>} attributes */
async function setAttributes(page, attributes) {
  await page.locator("softlayer-password-set").evaluate((element, entries) => {
    for (const [name, value] of Object.entries(entries)) element.setAttribute(name, value);
  }, attributes);
}

/** Lets no request through until what it answers is called. @param {Page} page @param {string} pattern */
async function holdBack(page, pattern) {
  let release = () => {};
  const released = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** @param {Portal} portal @param {Sandbox} sandbox @param {Record<string, string>} [attributes] */
async function open(portal, sandbox, attributes = {}) {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await setAttributes(portal.page, attributes);
}

test("the characters that are the problem are named, the invisible ones too", async ({ portal, sandbox }) => {
  await open(portal, sandbox);
  const row = portal.rule("acceptedCharacters");
  await portal.fillPassword("Abcdefg1!");
  await expect(row).not.toContainText("may not be accepted");
  await portal.fillPassword("Abc; \u00a0\u200b\u0301💥1!");
  await expect(row.locator(".slps-rule-count")).toHaveText(
    "\u2068;\u2069, \u2068space\u2069, \u2068U+00A0\u2069, \u2068U+200B\u2069, \u2068◌\u0301\u2069, and \u2068💥\u2069 may not be accepted.",
  );
  await expect(portal.password).toHaveAccessibleDescription(/💥.* may not be accepted/);
});

test("a megabyte that was pasted by mistake is judged whole, and the page goes on", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  const megabyte = "Gl4ss;Otter~".repeat(87_382);
  await portal.password.fill(megabyte);
  await expect(portal.rule("maximumLength")).toContainText("1,048,565 too many");
  await expect(portal.rule("acceptedCharacters")).toContainText(";");
  await portal.password.press("End");
  await page.keyboard.type("x");
  await expect(portal.rule("maximumLength")).toContainText("1,048,566 too many");
  expect(await portal.password.evaluate((input) => /** @type {HTMLInputElement} */ (input).value.length)).toBe(1_048_585);
  await portal.fillPassword("Correct-h0rse");
  await portal.submit.click();
  await portal.expectFace("done.heading");
});

test("a breached password is told of, and set all the same", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox, { "breach-check": REGISTER });
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => {
    if (request.url().includes(REGISTER)) asked.push(new URL(request.url()).pathname);
  });
  const found = portal.element.locator(".slps-breach");
  // The password does not meet the rules yet, so it is not looked up.
  await portal.fillPassword(BREACHED.slice(0, -1));
  await portal.fillPassword(BREACHED);
  await expect(found).toContainText("38,211 times");
  await expect(portal.password).toHaveAccessibleDescription(/known data breaches 38,211 times/);
  await expect(portal.liveRegion).toContainText("38,211 times");
  const digits = createHash("sha1").update(BREACHED).digest("hex").slice(0, 5).toUpperCase();
  expect(asked).toEqual([REGISTER + digits]);

  // The advice is about this password.
  await portal.fillPassword(`${BREACHED}x`);
  await expect(found).toBeHidden();
  await expect.poll(() => asked.length).toBe(2);
  await expect(found).toBeHidden();

  await portal.setPassword(BREACHED);
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("plain", BREACHED)).toBe(true);
});

test("a common password is told of before anybody is asked, and set all the same", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox, { "common-check": "", "breach-check": REGISTER });
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => {
    if (request.url().includes(REGISTER)) asked.push(request.url());
  });
  const said = portal.element.locator(".slps-breach");
  await portal.fillPassword("p@SSw0rd7");
  await expect(said).toHaveText(words("breach.common"));
  await expect(said).toHaveAttribute("data-status", "common");
  await expect(portal.password).toHaveAccessibleDescription(/one of the most common passwords/);
  await expect(portal.liveRegion).toContainText(words("breach.common"));
  expect(asked).toEqual([]);

  // A password that is not common is still looked up.
  await portal.fillPassword("p@SSw0rd7x");
  await expect(said).toBeHidden();
  await expect.poll(() => asked.length).toBe(1);

  await portal.fillPassword("p@SSw0rd7");
  await expect(said).toHaveText(words("breach.common"));
  await portal.submit.click();
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("plain", "p@SSw0rd7")).toBe(true);
});

test("a list of common passwords that cannot be loaded is reported, and the register still asked", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/Failed to load resource|dynamically imported module/);
  await page.route("**/common.js", (route) => route.abort());
  await open(portal, sandbox, { "common-check": "", "breach-check": REGISTER });
  const reported = page.waitForEvent("pageerror");
  await portal.fillPassword(BREACHED);
  await reported;
  await expect(portal.element.locator(".slps-breach")).toContainText("38,211 times");
  await portal.submit.click();
  await portal.expectFace("done.heading");
});

test("a password that is there before the rules is looked up when they come", async ({ page, portal, sandbox }) => {
  const release = await holdBack(page, `**/${METHOD.requirements}*`);
  await page.goto((await sandbox.mailLink("plain")).link);
  await portal.expectFace("password.heading");
  await setAttributes(page, { "breach-check": REGISTER });
  await portal.fillPassword(BREACHED);
  await expect(portal.rule("digit")).toHaveAttribute("data-status", "neutral");
  release();
  await expect(portal.element.locator(".slps-breach")).toContainText("38,211 times");
});

test("a breach database whose module cannot be loaded blocks nobody", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/Failed to load resource|dynamically imported module/);
  await page.route("**/breach*.js", (route) => route.abort());
  await open(portal, sandbox, { "breach-check": REGISTER });
  await portal.fillPassword(BREACHED);
  await expect(portal.element.locator(".slps-breach")).toHaveText(words("breach.unknown"));
  await portal.submit.click();
  await portal.expectFace("done.heading");
});

test("nobody is asked about breaches unless the portal wants it", async ({ page, portal, sandbox }) => {
  // Other late files are loaded before the password is typed.
  const came = page.waitForResponse("**/factors.js");
  await open(portal, sandbox);
  await came;
  /** @type {string[]} */
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url()));
  await portal.fillPassword(BREACHED);
  await expect(portal.liveRegion).toHaveText(words("rules.complete"));
  expect(loaded).toEqual([]);
});

test("a breach database that fails or is slow blocks nobody", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route("**/no-such-register/**", (route) => route.fulfill({ status: 503, body: "" }));
  await open(portal, sandbox, { "breach-check": "/no-such-register/" });
  await portal.fillPassword(BREACHED);
  await expect(portal.element.locator(".slps-breach")).toHaveText(words("breach.unknown"));
  await page.route("**/slow-register/**", () => {});
  await setAttributes(page, { "breach-check": "/slow-register/" });
  const asked = page.waitForRequest("**/slow-register/**");
  await portal.fillPassword(`${BREACHED}x`);
  await asked;
  await portal.submit.click();
  await portal.expectFace("done.heading");
});

test("the portal's estimator is heard: zxcvbn itself", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox, { username: "plain" });
  const require = createRequire(import.meta.url);
  await page.evaluate(readFileSync(require.resolve("zxcvbn/dist/zxcvbn.js"), "utf8"));
  await page.locator("softlayer-password-set").evaluate((element) => {
    /** @type {typeof import("zxcvbn")} */
    const zxcvbn = Reflect.get(globalThis, "zxcvbn");
    /** @type {SoftLayerPasswordSetElement} */ (element).estimateStrength = (password, { username }) => {
      const { score, feedback } = zxcvbn(password, username === null ? [] : [username]);
      return { score, feedback: feedback.warning };
    };
  });
  const strength = portal.element.locator(".slps-strength");
  await portal.fillPassword("123456789");
  await expect(strength).toContainText("Strength: very weak");
  await expect(strength).toContainText("common password");
  await expect(strength.locator("[data-on]")).toHaveCount(1);
  await expect(portal.password).toHaveAccessibleDescription(/Strength: very weak/);
  await portal.fillPassword("Gl4ss.Otter~Ladder");
  await expect(strength).toContainText("Strength: very good");
  await expect(strength.locator("[data-on]")).toHaveCount(5);
  await expect(strength.locator(".slps-strength-feedback")).toBeHidden();
  await portal.fillPassword("");
  await expect(strength).toBeHidden();

  // It is not called for a long paste, which would freeze the page for a minute.
  await portal.fillPassword("Gl4ss.Otter~Ladder");
  await expect(strength).toBeVisible();
  await portal.fillPassword("Gl4ss;Otter~".repeat(200));
  await expect(strength).toBeHidden();
  await expect(portal.liveRegion).not.toHaveText(words("rules.complete"));
  await portal.fillPassword("123456789");
  await expect(strength).toContainText("Strength: very weak");
});

test("the estimator of the package says in the language of the page what is easy to guess", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox, { username: "plain" });
  await page.evaluate(async () => {
    const { createEstimator } = await import(new URL("softlayer-password-set/strength.js", document.baseURI).href);
    const element = /** @type {SoftLayerPasswordSetElement} */ (document.querySelector("softlayer-password-set"));
    element.estimateStrength = createEstimator({ context: ["acme"] });
  });
  const reasons = portal.element.locator(".slps-strength-reasons");
  await portal.fillPassword("Acme-1999");
  await expect(reasons).toHaveText("Easy to guess: a date and a word about you or this site.");
  await expect(portal.password).toHaveAccessibleDescription(/Easy to guess: a date/);
  // A strong password needs no reasons.
  await portal.fillPassword("gK7-tPq4-acme-wZn9");
  await expect(portal.element.locator(".slps-strength")).toContainText("Strength: very good");
  await expect(reasons).toBeHidden();
  await portal.fillPassword("Acme-1999");
  await setAttributes(page, { lang: "de" });
  await expect(reasons).toHaveText("Leicht zu erraten: ein Datum und ein Wort mit Bezug zu Ihnen oder dieser Website.");
});

test("reasons that nobody has translated are passed over", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  await page.locator("softlayer-password-set").evaluate((element) => {
    /** @type {SoftLayerPasswordSetElement} */ (element).estimateStrength = (password) =>
      ({ score: 1, reasons: /** @type {any} */ (password.includes("x") ? ["moon", "toString"] : ["moon", "date", "name", "sequence"]) });
  });
  const reasons = portal.element.locator(".slps-strength-reasons");
  await portal.fillPassword("Correct-h0rse");
  await expect(reasons).toHaveText("Easy to guess: a date and a name.");
  await portal.fillPassword("Correct-h0rsex");
  await expect(reasons).toBeHidden();
});

test("an estimator that fails is reported to the portal and blocks nobody", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/out of order|the score of an estimate/);
  await open(portal, sandbox);
  /** @param {string} kind */
  const plug = (kind) =>
    page.locator("softlayer-password-set").evaluate((element, wanted) => {
      /** @type {SoftLayerPasswordSetElement} */ (element).estimateStrength = () => {
        if (wanted === "throws") throw new Error("out of order");
        return wanted === "rejects" ? Promise.reject(new Error("out of order")) : /** @type {any} */ ({ score: 9 });
      };
    }, kind);
  for (const [index, kind] of ["throws", "rejects", "nonsense"].entries()) {
    const reported = page.waitForEvent("pageerror");
    await plug(kind);
    await portal.fillPassword(`Correct-h0rse${index}`);
    await reported;
    await expect(portal.element.locator(".slps-strength")).toBeHidden();
  }
  await portal.submit.click();
  await portal.expectFace("done.heading");
});

/**
 * Shows the password face as a picture, with rules that the service could send.
 * @param {Portal} portal @param {Sandbox} sandbox @param {Partial<CompleteRequirements>} changed
 */
async function showRules(portal, sandbox, changed) {
  await open(portal, sandbox);
  await portal.page.locator("softlayer-password-set").evaluate((node, wanted) => {
    const element = /** @type {SoftLayerPasswordSetElement} */ (node);
    const { state } = element;
    if (state.kind !== "enterPassword") throw new Error(state.kind);
    element.renderState({ ...state, requirements: { ...state.requirements, ...wanted } });
  }, changed);
  await portal.expectRulesOfService();
}

test("nothing is suggested where no password can keep the rules", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/is known to keep this policy/);
  await showRules(portal, sandbox, { specialCharactersAllowed: "" });
  await expect(portal.button("password.suggest")).toBeHidden();
  await setAttributes(page, { suggest: "" });
  await portal.button("password.suggest").press("Enter");
  await expect(portal.button("password.suggest")).toBeHidden();
  await expect(portal.text("password.noSuggestion")).toBeVisible();
  await expect(portal.password).toBeFocused();
  await expect(portal.password).toHaveAccessibleDescription(new RegExp(words("password.noSuggestion")));
  await expect(portal.password).toHaveValue("");
});

test("how many there are is said as long as there are not enough, whoever judges", async ({ portal, sandbox }) => {
  await showRules(portal, sandbox, { digitCountRequirement: 3 });
  const count = portal.rule("digit").locator(".slps-rule-count");
  await portal.fillPassword("ab12!");
  await expect(count).toHaveText("2 of 3");
  await portal.fillPassword("ab12!٣");
  await expect(portal.rule("digit")).toContainText(words("status.unknown"));
  await expect(count).toHaveText("2 of 3");
  await portal.fillPassword("ab123!٣");
  await expect(count).toHaveText("");
});

test("accepted characters that cannot be seen are named, and none twice", async ({ portal, sandbox }) => {
  await showRules(portal, sandbox, { specialCharactersAllowed: "!! \u202e\u0301-!" });
  await expect(portal.rule("acceptedCharacters").locator("bdi")).toHaveText(
    /^!-\u2002space\u2002U\+202E\u2002◌\u0301$/,
    { useInnerText: false },
  );
});

test("whoever goes on before the engine is there has a page that lives", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  const { state } = await page.locator("softlayer-password-set").evaluate((node) => ({
    state: /** @type {SoftLayerPasswordSetElement} */ (node).state,
  }));
  const release = await holdBack(page, "**/*.wasm");
  await page.goto("/");
  await page.evaluate(() => customElements.whenDefined("softlayer-password-set").then(() => {}));
  await page.locator("softlayer-password-set").evaluate((node, shown) => {
    /** @type {SoftLayerPasswordSetElement} */ (node).renderState(shown);
  }, state);
  await portal.fillPassword("Correct-h0rse");
  await portal.password.press("Enter");
  await expect(portal.button("password.loading")).toBeVisible();
  release();
  await expect(portal.button("password.loading")).toBeHidden();
});
