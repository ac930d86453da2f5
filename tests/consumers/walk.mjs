// Does in every consumer what a person does: follows the link in the e-mail and sets a password.

import de from "softlayer-password-set/locales/de";
import { expect, PASSWORD, Portal, Watch, words } from "../e2e/support.mjs";

/** @import { Browser, Page } from "@playwright/test" */
/** @import { Sandbox } from "../e2e/sandbox.mjs" */

/** It meets the documented policy, and the sandbox's breach database contains it. */
const BREACHED = { password: "P@ssw0rd1", count: "38,211" };

/** Servers that compile on demand are slow, above all on a busy machine. */
const PATIENTLY = { timeout: 60_000 };

/**
 * @param {object} options
 * @param {Browser} options.browser
 * @param {Sandbox} options.sandbox
 * @param {string} options.url of the app
 * @param {string} options.username a user of the sandbox that no other test uses, with a code if the app uses the
 *   element
 * @param {"element" | "headless" | "both"} options.uses
 * @param {boolean} [options.copied] whether the engine comes from its copy in a script. The console warns of that
 * @param {RegExp} [options.says] the tool's own messages in the console
 */
export async function walk({ browser, sandbox, url, username, uses, copied = false, says }) {
  const context = await browser.newContext({ locale: "en" });
  try {
    const watch = new Watch();
    await watch.start(context);
    /** @type {string[]} */
    const lines = [];
    context.on("console", (message) => lines.push(message.text()));
    const warning = /softlayer-password-set: \S+_bg\.wasm (answers with|cannot be read) .* a larger copy is used meanwhile$/;
    if (copied) {
      watch.allow(warning);
      watch.allow(/^console: error: Failed to load resource: .* 404/);
    }
    if (says) watch.allow(says);
    const page = await context.newPage();
    const { link } = await sandbox.mailLink(username);
    await page.goto(new URL(new URL(link).search, url).href);
    await page.getByRole("heading", { name: words("password.heading"), exact: true }).waitFor(PATIENTLY);
    watch.keepSecret(PASSWORD.plain);
    if (uses !== "headless") await useElement(new Portal(page, watch), sandbox, username);
    else await useForm(page);
    expect(lines.some((line) => warning.test(line))).toBe(copied);
    expect(await sandbox.holds(username, PASSWORD.plain)).toBe(true);
    expect(await sandbox.record(username)).toMatchObject({ timesSet: 1 });
    await watch.finish(context, sandbox);
  } finally {
    await context.close();
  }
}

/**
 * Opens the page while the other origin serves a changed file.
 *
 * @param {object} options
 * @param {Browser} options.browser
 * @param {Sandbox} options.sandbox
 * @param {string} options.url of the app
 * @param {string} options.username a user of the sandbox that no other test uses, with a code
 * @param {RegExp} options.says the message in the console
 * @param {RegExp} options.shows the text of the page
 */
export async function meetChangedFile({ browser, sandbox, url, username, says, shows }) {
  const context = await browser.newContext({ locale: "en" });
  try {
    /** @type {string[]} */
    const lines = [];
    context.on("console", (message) => lines.push(message.text()));
    context.on("weberror", (error) => lines.push(error.error().message));
    const page = await context.newPage();
    const portal = new Portal(page, new Watch());
    const { link } = await sandbox.mailLink(username);
    await page.goto(new URL(new URL(link).search, url).href);
    const told = portal.element.getByText(shows).first();
    await portal.password.or(told).first().waitFor(PATIENTLY);
    if (await portal.password.isVisible()) await portal.setPassword(PASSWORD.plain);
    // It does not run after a retry either.
    for (const again of [false, true]) {
      if (again && await portal.button("action.retry").isVisible()) await portal.button("action.retry").click();
      await told.waitFor(PATIENTLY);
      await expect.poll(() => lines.filter((line) => says.test(line)).length, PATIENTLY).toBeGreaterThan(0);
    }
    expect(await sandbox.record(username)).toMatchObject({ timesSet: 0 });
  } finally {
    await context.close();
  }
}

/**
 * @param {Portal} portal
 * @param {Sandbox} sandbox
 * @param {string} username
 */
async function useElement(portal, sandbox, username) {
  const { element, page } = portal;
  await page.locator("input[passwordrules*=minlength]").waitFor(PATIENTLY);
  // The styles are loaded.
  await expect(portal.liveRegion).toHaveCSS("position", "absolute", PATIENTLY);

  // Files that load late: a language, advice, the breach check, the face of a factor.
  await element.evaluate((each) => each.setAttribute("lang", "de"));
  await page.getByRole("heading", { name: de["password.heading"], exact: true }).waitFor(PATIENTLY);
  await element.evaluate((each) => each.setAttribute("lang", "en"));
  await portal.heading("password.heading").waitFor(PATIENTLY);
  await element.evaluate((each) => each.setAttribute("breach-check", "/sandbox/breaches/"));
  await portal.fillPassword(BREACHED.password);
  await portal.text("breach.found", { count: BREACHED.count }).waitFor(PATIENTLY);

  await portal.setPassword(PASSWORD.plain);
  await portal.heading("totp.heading").waitFor(PATIENTLY);
  await portal.code("totp.label").fill((await sandbox.codes(username)).current);
  await portal.button("code.submit").click();
  await portal.heading("done.heading").waitFor(PATIENTLY);
}

/**
 * The headless API with a minimal form.
 *
 * @param {Page} page
 */
async function useForm(page) {
  const password = page.getByLabel(words("password.label"), { exact: true });
  const digit = page.getByRole("listitem").filter({ hasText: /^digit$/ });
  await password.fill("Correct-horse");
  await digit.waitFor(PATIENTLY);
  await password.fill(PASSWORD.plain);
  await digit.waitFor({ ...PATIENTLY, state: "detached" });
  await page.getByRole("button", { name: words("password.submit"), exact: true }).click();
  await page.getByRole("heading", { name: words("done.heading"), exact: true }).waitFor(PATIENTLY);
}
