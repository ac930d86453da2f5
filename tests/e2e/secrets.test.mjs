/**
 * Where keys, passwords, answers and codes are no longer once they are not needed: in inputs, in the history, and in
 * pages that the browser keeps to go back to.
 */

import config from "../../playwright.config.mjs";
import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */

// Playwright turns the back/forward cache off; people's browsers have it.
test.use({
  launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] },
});

// ------------------------------------------------------------------------------------------------- back and forward

test.describe("the browser keeps the page to go back to", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      // Before any listener of the page's own: what was in the page as it was kept.
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
    // Which question it was is no secret.
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

// ------------------------------------------------------------------------------------------------- means

/**
 * To another page and back to the one that the browser has kept: one that is loaded anew would prove nothing.
 * @param {Page} page
 * @returns {Promise<string[]>} what the inputs held when the page came back.
 */
async function leaveAndComeBack(page) {
  await page.goto("/sign-in.html");
  // What is brought back is not loaded.
  await page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL("/");
  /** @type {{ persisted: boolean, kept: string[] }} */
  const { persisted, kept } = await page.evaluate(() => Reflect.get(globalThis, "shown"));
  expect(persisted, "pageshow.persisted").toBe(true);
  expect(kept.length).toBeGreaterThan(0);
  return kept;
}
