/** The username: what password managers find, what the person may enter, and what one tab stores for another. */

import { expect, PASSWORD, test } from "./support.mjs";
import { words } from "./words.mjs";

/** @import { BrowserContext, Page } from "@playwright/test" */
/** @import { Portal } from "./support.mjs" */

const NAME = "softlayer-password-set:username";
const DAY_MILLISECONDS = 86_400_000;

/** @param {Portal} portal */
const nameOf = (portal) => portal.element.getByRole("textbox", { name: words("password.username"), exact: true });

/** What is left in storage. @param {Page} page */
const left = (page) => page.evaluate((name) => localStorage.getItem(name), NAME);

/** Has the page's element leave names. @param {BrowserContext} context */
async function rememberNames(context) {
  await context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const element = document.querySelector("softlayer-password-set");
      if (!element) return;
      element.setAttribute("remember-username", "");
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

test("where it is unknown, a username can be given: the password is judged by it, and it is not sent", async ({
  page, portal, sandbox,
}) => {
  /** @type {string[]} */
  const sent = [];
  page.on("request", (request) => {
    sent.push(decodeURIComponent(request.url()) + request.postData());
  });
  await portal.openLink((await sandbox.mailLink("plain")).link);
  const name = nameOf(portal);
  await expect(name).toBeVisible();
  await expect(name).toHaveAttribute("autocomplete", "username");
  await expect(name).toHaveAccessibleDescription(words("password.usernameHint"));
  expect(await portal.form.locator("[autocomplete=username]").count()).toBe(1);

  await portal.fillPassword("Somebody-9");
  expect((await portal.ruleStatuses()).notUsername).toBe("neutral");
  // While the person types: at the last key, the password is the username.
  await name.pressSequentially("Somebody-");
  expect((await portal.ruleStatuses()).notUsername).not.toBe("unmet");
  await name.press("9");
  expect((await portal.ruleStatuses()).notUsername).toBe("unmet");
  await expect(page.getByRole("status")).toContainText(words("unmet.notUsername"));
  await portal.submit.click();
  const error = portal.form.locator(".slps-error:visible");
  await expect(error).toHaveText(words("unmet.notUsername"));
  // With another username, the rule is met.
  await name.fill("  Somebody else  ");
  await expect(error).toHaveCount(0);
  await name.blur();
  await expect(name).toHaveValue("Somebody else");

  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  expect(sent.filter((each) => each.includes("Somebody"))).toEqual([]);
});

test("it may be left out, and the Enter key goes on to the password", async ({ page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await nameOf(portal).press("Enter");
  await expect(portal.password).toBeFocused();
  await expect(portal.form.locator(".slps-error:visible")).toHaveCount(0);
  await portal.password.fill(PASSWORD.plain);
  await page.keyboard.press("Enter");
  await portal.expectFace("done.heading");
});

test("what was entered is still there when another password is asked for", async ({ portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("strict")).link);
  await nameOf(portal).fill("somebody");
  // The service does not count letters beyond ASCII.
  await portal.setPassword("CorrecÉ-h0rse-12!");
  await expect(portal.password).toHaveAttribute("aria-invalid", "true");
  await expect(nameOf(portal)).toHaveValue("somebody");
  expect((await portal.ruleStatuses()).notUsername).toBe("met");
});

test("where it is known, nothing is asked, and one hidden field holds it", async ({ page, portal, sandbox }) => {
  await page.goto("/");
  await portal.requestLink("plain");
  await page.goto(`/#key=${(await sandbox.newestMail("plain")).key}`);
  await portal.expectFace("password.heading");
  await expect(nameOf(portal)).toHaveCount(0);
  await expect(portal.form.locator("[autocomplete=username]")).toHaveValue("plain");
  await expect(portal.form.locator("[autocomplete=username]")).toHaveAttribute("readonly");
});

test("the username becomes known while another is in the field", async ({ portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await nameOf(portal).fill("Plain-9");
  await portal.fillPassword("Plain-9");
  expect((await portal.ruleStatuses()).notUsername).toBe("unmet");
  await portal.element.evaluate((element) => element.setAttribute("username", "plain"));
  await expect(portal.form.locator("[autocomplete=username]")).toHaveValue("plain");
  await expect(nameOf(portal)).toHaveCount(0);
  expect((await portal.ruleStatuses()).notUsername).toBe("met");
});

test("the username that a tab has left is taken once", async ({ page, portal, sandbox, context }) => {
  await rememberNames(context);
  await page.goto("/");
  await portal.requestLink("plain");
  await expect.poll(() => left(page)).toMatch(/^\d+ plain$/);
  const { link } = await sandbox.newestMail("plain");
  const other = await context.newPage();
  await other.goto(link);
  const name = other.getByRole("textbox", { name: words("password.username"), exact: true });
  await expect(name).toHaveValue("plain");
  expect(await left(page)).toBeNull();
  // It is a guess, which the person can change.
  await name.fill("somebody");
  await other.locator("input[name=password]").fill(PASSWORD.plain);
  await other.locator(".slps-primary").click();
  await expect(other.locator(".slps-heading")).toHaveText(words("done.heading"));

  const third = await context.newPage();
  await third.goto((await sandbox.mailLink("strict")).link);
  await expect(third.locator("input[name=password]")).toHaveAttribute("passwordrules", /minlength/);
  await expect(third.getByRole("textbox", { name: words("password.username"), exact: true })).toHaveValue("");
});

test("without the attribute no tab leaves a username", async ({ page, portal }) => {
  await page.goto("/");
  await portal.requestLink("plain");
  // What would leave it has come.
  await page.evaluate((module) => import(module), "/softlayer-password-set/element/tabs.js");
  expect(await left(page)).toBeNull();
});

test("a username is forgotten after a day, and when a flow ends", async ({ page, portal, sandbox, context }) => {
  await rememberNames(context);
  await page.goto("/sign-in.html");
  const leave = (/** @type {number} */ age) =>
    page.evaluate(([name, at]) => localStorage.setItem(name, `${at} somebody`), /** @type {const} */ ([NAME, Date.now() - age]));
  for (const age of [DAY_MILLISECONDS + 1, -60_000]) {
    await leave(age);
    await page.goto("/");
    await portal.expectFace("idle.heading");
    await expect.poll(() => left(page)).toBeNull();
  }
  await leave(DAY_MILLISECONDS - 60_000);
  await page.goto("/?key=no-such-key");
  await portal.expectFace("keyRejected.heading");
  await expect.poll(() => left(page)).toBeNull();
  await leave(DAY_MILLISECONDS - 60_000);
  await page.goto((await sandbox.mailLink("plain")).link);
  await expect(nameOf(portal)).toHaveValue("somebody");
});
