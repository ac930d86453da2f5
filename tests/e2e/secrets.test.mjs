/**
 * Keys, passwords, answers and codes are gone once they are not needed: from inputs, from the history, and from pages
 * in the back/forward cache. And hostile texts are shown as text.
 */

import config from "../../playwright.config.mjs";
import { findBrowsers } from "../../scripts/setup/chromium.mjs";
import { findOverflow } from "./screens.mjs";
import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { BrowserContext, Page } from "@playwright/test" */

const DAY_SECONDS = 24 * 60 * 60;

// The headless shell has no back/forward cache, and Playwright disables that of the full browser.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    executablePath: findBrowsers()[0],
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

// ------------------------------------------------------------------------------------------------- back and forward

test.describe("the browser keeps the page to go back to", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      // Before any listener of the page: the content of the cached page.
      addEventListener("pageshow", ({ persisted }) => {
        const kept = [...document.querySelectorAll("softlayer-password-set input")].map((input) =>
          input instanceof HTMLInputElement ? input.value : "");
        Reflect.set(globalThis, "shown", { persisted, kept });
      });
    });
  });

  test("the password is not in it, and can be typed again", async ({ page, portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    const untouched = await portal.ruleStatuses();
    await portal.fillPassword(PASSWORD.plain);
    await portal.reveal.click();
    expect(await portal.ruleStatuses()).not.toEqual(untouched);
    expect(await leaveAndComeBack(page)).not.toContain(PASSWORD.plain);
    await portal.expectFace("password.heading");
    await expect(portal.password).toHaveValue("");
    await expect(portal.password).toHaveAttribute("type", "password");
    expect(await portal.ruleStatuses()).toEqual(untouched);
    // Nor is an empty field submitted in its place.
    await portal.submit.click();
    await expect(portal.password).toHaveAccessibleDescription(new RegExp(words("password.missing")));
    expect(await sandbox.requestsTo(METHOD.setPassword)).toEqual([]);

    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
    expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
    expect((await sandbox.record("plain")).timesSet).toBe(1);
  });

  test("neither are the answer and the code, and both can be given again", async ({ page, portal, sandbox, watch }) => {
    const username = "question-totp";
    const answer = "S\u00e3o Paulo";
    watch.keepSecret(answer);
    await portal.openLink((await sandbox.mailLink(username)).link);
    await portal.setPassword(PASSWORD.strict);
    await portal.expectFace("securityQuestion.heading");
    const question = portal.element.getByRole("radio").nth(1);
    await question.check();
    await portal.answer.fill(answer);
    expect(await leaveAndComeBack(page)).not.toContain(answer);
    await portal.expectFace("securityQuestion.heading");
    await expect(portal.answer).toHaveValue("");
    // The chosen question is no secret.
    await expect(question).toBeChecked();
    await portal.answer.fill(answer);
    await portal.button("securityQuestion.submit").click();

    await portal.expectFace("totp.heading");
    const code = portal.code("totp.label");
    const { current } = await sandbox.codes(username);
    await code.fill(current);
    expect(await leaveAndComeBack(page)).not.toContain(current);
    await portal.expectFace("totp.heading");
    await expect(code).toHaveValue("");
    await code.fill((await sandbox.codes(username)).current);
    await portal.button("code.submit").click();
    await portal.expectFace("done.heading");
    expect(await sandbox.holds(username, PASSWORD.strict)).toBe(true);
    expect((await sandbox.record(username)).timesSet).toBe(1);
  });

  test("a username is no secret and stays", async ({ page, portal }) => {
    await page.goto("/");
    await portal.expectFace("idle.heading");
    await portal.username.fill("plain");
    expect(await leaveAndComeBack(page)).toContain("plain");
    await expect(portal.username).toHaveValue("plain");
  });

  test("a navigation that comes to nothing loses nothing", async ({ page, portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await portal.fillPassword(PASSWORD.plain);
    await page.route("**/nothing", (route) => route.fulfill({ status: 204 }));
    const left = page.evaluate(() => new Promise((resolve) => addEventListener("beforeunload", () => resolve(true))));
    const answered = page.waitForResponse("**/nothing");
    await page.evaluate(() => location.assign("/nothing"));
    expect(await left).toBe(true);
    await answered;
    await expect(portal.password).toHaveValue(PASSWORD.plain);
    await portal.submit.click();
    await portal.expectFace("done.heading");
  });
});

// ------------------------------------------------------------------------------------------------- the page's policy

test("every page that these tests open has the strict policy, whole", async ({ request }) => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
    "img-src 'self'; require-trusted-types-for 'script'; frame-ancestors 'none'";
  for (const path of ["/", "/gallery.html", "/sign-in.html", "/no-such-page"]) {
    const headers = (await request.get(path)).headersArray();
    const policies = headers.filter(({ name }) => /^content-security-policy/i.test(name));
    expect(policies.map(({ name, value }) => [name.toLowerCase(), value]), path)
      .toEqual([["content-security-policy", policy]]);
  }
});

// ------------------------------------------------------------------------------------------------- the end of a flow

test.describe("no input and no entry of the history holds a secret", () => {
  test("when the password is set", async ({ context, page, portal, sandbox, watch }) => {
    const username = "question-totp";
    const answer = "S\u00e3o Paulo";
    watch.keepSecret(answer);
    const { link, key } = await sandbox.mailLink(username);
    await portal.openLink(link);
    await portal.setPassword(PASSWORD.strict);
    await portal.expectFace("securityQuestion.heading");
    await portal.element.getByRole("radio").nth(1).check();
    await portal.answer.fill(answer);
    await portal.button("securityQuestion.submit").click();
    await portal.expectFace("totp.heading");
    const { current } = await sandbox.codes(username);
    await portal.code("totp.label").fill(current);
    expect(await inputValues(page), "a secret is found where there is one").toContain(current);
    await portal.button("code.submit").click();
    await portal.expectFace("done.heading");
    await expectNoTrace(context, page, [key, PASSWORD.strict, answer, current]);
  });

  test("when the key is refused together with the password", async ({ context, page, portal, sandbox }) => {
    const { link, key } = await sandbox.mailLink("plain");
    await portal.openLink(link);
    await sandbox.advanceClock(2 * DAY_SECONDS);
    await portal.setPassword(PASSWORD.plain);
    // After a password was sent, a refused key may have just been used up.
    await expect(portal.text("keyRejected.expired_or_used")).toBeVisible();
    await expectNoTrace(context, page, [key, PASSWORD.plain]);
  });

  test("when the person cancels", async ({ context, page, portal, sandbox }) => {
    const { link, key } = await sandbox.mailLink("plain");
    await portal.openLink(link);
    await portal.fillPassword(PASSWORD.plain);
    await portal.button("action.cancel").click();
    await portal.button("action.stop").click();
    await portal.expectFace("cancelled.heading");
    await expectNoTrace(context, page, [key, PASSWORD.plain]);
    await portal.button("action.newLink").click();
    await portal.expectFace("idle.heading");
    await expectNoTrace(context, page, [key, PASSWORD.plain]);
  });

  test("when the element is removed", async ({ context, page, portal, sandbox }) => {
    const { link, key } = await sandbox.mailLink("plain");
    await portal.openLink(link);
    await portal.fillPassword(PASSWORD.plain);
    const element = await portal.element.elementHandle();
    await element?.evaluate((each) => each.remove());
    await expectNoTrace(context, page, [key, PASSWORD.plain]);
    // Nor does what is no longer in the document.
    expect(await element?.evaluate((each) => each.querySelectorAll("input").length)).toBe(0);
  });
});

// ------------------------------------------------------------------------------------------------- words of the
// service

test("a long and hostile text of the service is cut, is text, and is in nobody's way", async ({
  page, portal, sandbox,
}) => {
  const hostile = "<img src=x onerror=\"globalThis.harmed = true\"> \u202e\u2067\u202b gnorw yrev </blockquote>";
  const message = (hostile + "x".repeat(200)).repeat(400);
  expect(message.length).toBeGreaterThan(100_000);
  const answer = { status: 500, json: { error: message, code: hostile.repeat(100) } };
  await page.route(`**/${METHOD.setPassword}*`, (route) => route.fulfill(answer), { times: 1 });
  await page.setViewportSize({ width: 320, height: 800 });
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("failed.headingSubmit");

  const quoted = portal.element.locator("blockquote");
  expect(await quoted.evaluate((each) => each.textContent)).toBe(message.slice(0, 500));
  expect(await portal.element.locator("code").evaluate((each) => each.textContent?.length)).toBeLessThanOrEqual(200);
  await expect(page.locator("img")).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, "harmed"))).toBeUndefined();
  // A character that reverses its own text must not reverse other texts.
  for (const words of [quoted, portal.element.locator("code")]) {
    expect(await words.evaluate((each) => getComputedStyle(each).display)).toBe("block");
  }
  expect(await page.evaluate(findOverflow)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await portal.button("action.retry").click();
  await portal.expectFace("done.heading");
  expect((await sandbox.record("plain")).timesSet).toBe(1);
});

// ------------------------------------------------------------------------------------------------- means

/**
 * Goes to another page and back to the cached one. A page that was loaded again would prove nothing.
 * @param {Page} page
 * @returns {Promise<string[]>} what the inputs held when the page came back.
 */
async function leaveAndComeBack(page) {
  await page.goto("/sign-in.html");
  // A page from the cache is not loaded again.
  await page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL("/");
  /** @type {{ persisted: boolean, kept: string[] }} */
  const { persisted, kept } = await page.evaluate(() => Reflect.get(globalThis, "shown"));
  expect(persisted, "pageshow.persisted").toBe(true);
  expect(kept.length).toBeGreaterThan(0);
  return kept;
}

/** Of all inputs of the document. @param {Page} page */
function inputValues(page) {
  return page.locator("input, textarea").evaluateAll((inputs) =>
    inputs.map((input) => (input instanceof HTMLInputElement ? input.value : input.textContent)));
}

/** @param {BrowserContext} context @param {Page} page @param {string[]} secrets */
async function expectNoTrace(context, page, secrets) {
  const browser = await context.newCDPSession(page);
  const { entries } = await browser.send("Page.getNavigationHistory");
  await browser.detach();
  expect(entries.length).toBeGreaterThan(0);
  // Chromium also stores the typed address, which it shows nowhere and which no page can change.
  const places = {
    inputs: await inputValues(page),
    history: entries.flatMap(({ url, title }) => [url, title]),
    state: await page.evaluate(() => [JSON.stringify(history.state), location.href, document.title, name]),
  };
  for (const [place, texts] of Object.entries(places)) {
    const text = texts.flatMap((each) => [each ?? "", decodeURIComponent(each ?? "")]).join("\n");
    for (const secret of secrets) expect(text, place).not.toContain(secret);
  }
}
