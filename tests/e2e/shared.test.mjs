/** Shared machines: answers are masked, and what was typed is deleted after a time. */

import { expect, METHOD, PASSWORD, test } from "./support.mjs";
import { words } from "./words.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { Portal } from "./support.mjs" */
/** @import { Sandbox } from "./sandbox.mjs" */

const MINUTE_MILLISECONDS = 60_000;

/** @param {Page} page */
const masking = (page) =>
  page.locator("input[name=answer]").evaluate((input) => getComputedStyle(input).getPropertyValue("-webkit-text-security"));

test("an answer is masked, is shown on request, and is masked again as it is sent", async ({ page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("question")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("securityQuestion.heading");
  const answer = page.getByLabel(words("securityQuestion.label"));
  await page.getByRole("radio").first().check();
  await answer.fill("Wrong");
  expect(await masking(page)).toBe("disc");
  // Not a password field: there people cannot type Japanese, and a password manager would offer to save the answer.
  await expect(answer).toHaveAttribute("type", "text");
  await expect(answer).toHaveAttribute("autocomplete", "off");
  const reveal = page.getByRole("button", { name: words("securityQuestion.show") });
  await reveal.click();
  expect(await masking(page)).toBe("none");
  await expect(reveal).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("status")).toHaveText(words("securityQuestion.shown"));
  await expect(answer).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(answer).toHaveAttribute("aria-invalid", "true");
  expect(await masking(page)).toBe("disc");
  await expect(answer).toHaveValue("Wrong");
});

/** @param {Page} page @param {Portal} portal @param {Sandbox} sandbox @param {string} minutes */
async function openShared(page, portal, sandbox, minutes) {
  await page.clock.install();
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await page.clock.resume();
  const loaded = page.waitForResponse((response) => /idle/.test(response.url()));
  await portal.element.evaluate((element, value) => element.setAttribute("idle-minutes", value), minutes);
  await loaded;
  await portal.fillPassword(PASSWORD.plain);
  await portal.password.press("End");
}

test("what was typed is deleted after the minutes, and said a minute before", async ({ page, portal, sandbox }) => {
  await openShared(page, portal, sandbox, "5");
  const notice = portal.element.locator(".slps-idle");
  await page.clock.runFor(3.9 * MINUTE_MILLISECONDS);
  await expect(notice).toHaveCount(0);
  await page.clock.runFor(0.2 * MINUTE_MILLISECONDS);
  await expect(notice).toContainText(words("inactive.warning"));
  await expect(page.getByRole("status")).toHaveText(words("inactive.warning"));
  await expect(portal.password).toHaveValue(PASSWORD.plain);
  await page.clock.runFor(MINUTE_MILLISECONDS);
  await expect(portal.password).toHaveValue("");
  await expect(notice).toHaveText(words("inactive.emptied"));
  await portal.password.press("a");
  await expect(notice).toHaveCount(0);
});

test("a link that was typed or pasted is deleted too", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await page.clock.resume();
  const loaded = page.waitForResponse((response) => /idle/.test(response.url()));
  await portal.element.evaluate((element) => element.setAttribute("idle-minutes", "2"));
  await loaded;
  await portal.element.getByText(words("paste.summary"), { exact: true }).click();
  const field = portal.element.getByLabel(words("paste.label"), { exact: true });
  await field.fill("https://portal.example/?key=");
  await page.clock.runFor(1.1 * MINUTE_MILLISECONDS);
  await page.getByRole("button", { name: words("inactive.keep") }).press("Enter");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("https://portal.example/?key=");
  await expect(field).not.toHaveAttribute("aria-invalid");
  await page.clock.runFor(2.1 * MINUTE_MILLISECONDS);
  await expect(field).toHaveValue("");
  await expect(portal.element.locator(".slps-idle")).toHaveText(words("inactive.emptied"));

  await field.evaluate((input, link) => {
    if (input instanceof HTMLTextAreaElement) input.value = link;
    input.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }, (await sandbox.mailLink("plain")).link);
  await expect(portal.text("paste.found")).toBeVisible();
  await page.clock.runFor(2.1 * MINUTE_MILLISECONDS);
  await expect(portal.text("paste.found")).toBeHidden();
  await portal.button("paste.submit").click();
  await expect(portal.text("paste.missing")).toBeVisible();
});

test("the key that puts it off does nothing else", async ({ page, portal, sandbox }) => {
  await openShared(page, portal, sandbox, "2");
  for (const key of ["Enter", "Space"]) {
    await page.clock.runFor(1.1 * MINUTE_MILLISECONDS);
    await page.getByRole("button", { name: words("inactive.keep") }).press(key);
    await expect(portal.element.locator(".slps-idle")).toHaveCount(0);
    await expect(portal.password).toBeFocused();
    await expect(portal.password).toHaveValue(PASSWORD.plain);
  }
  await portal.expectFace("password.heading");
  expect(await sandbox.requestsTo(METHOD.setPassword)).toEqual([]);
});

for (const [how, act] of /** @type {[string, (page: Page, portal: Portal) => Promise<void>][]} */ ([
  ["the button", (page) => page.getByRole("button", { name: words("inactive.keep") }).click()],
  ["any key", (page) => page.keyboard.press("Shift")],
  ["a press on the page", (page) => page.mouse.click(5, 5)],
])) {
  test(`it is put off by ${how}`, async ({ page, portal, sandbox }) => {
    await openShared(page, portal, sandbox, "2");
    const notice = portal.element.locator(".slps-idle");
    await page.clock.runFor(1.1 * MINUTE_MILLISECONDS);
    await expect(notice).toBeVisible();
    await act(page, portal);
    await expect(notice).toHaveCount(0);
    await page.clock.runFor(0.9 * MINUTE_MILLISECONDS);
    await expect(portal.password).toHaveValue(PASSWORD.plain);
    await page.clock.runFor(1.2 * MINUTE_MILLISECONDS);
    await expect(portal.password).toHaveValue("");
  });
}

test("nothing is said where nothing was typed, nor once the attribute is gone", async ({ page, portal, sandbox }) => {
  await openShared(page, portal, sandbox, "2");
  await portal.password.fill("");
  const notice = portal.element.locator(".slps-idle");
  await page.clock.runFor(5 * MINUTE_MILLISECONDS);
  await expect(notice).toHaveCount(0);
  await portal.fillPassword(PASSWORD.plain);
  await portal.element.evaluate((element) => element.removeAttribute("idle-minutes"));
  await page.clock.runFor(10 * MINUTE_MILLISECONDS);
  await expect(portal.password).toHaveValue(PASSWORD.plain);
});

test("minutes that are none count as if they were not there, and fewer than two as two", async ({ portal, page }) => {
  await page.goto("/");
  await portal.expectFace("idle.heading");
  const read = await portal.element.evaluate((element) => ["", "x", "0", "-3", "Infinity", "1", "0.5", "2.5", "15"].map((value) => {
    element.setAttribute("idle-minutes", value);
    return Reflect.get(element, "idleMinutes");
  }));
  expect(read).toEqual([null, null, null, null, null, 2, 2, 2.5, 15]);
});
