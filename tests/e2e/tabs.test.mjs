/** Tabs of one origin, and pages that are left or prerendered. */

import { createHash } from "node:crypto";
import { expect, METHOD, PASSWORD, test } from "./support.mjs";
import { words } from "./words.mjs";

/** @import { BrowserContext, Page } from "@playwright/test" */

/** @param {Page} page @param {string} link */
async function openIn(page, link) {
  await page.goto(link);
  await expect(page.locator("input[name=password]")).toHaveAttribute("passwordrules", /minlength/);
  await page.locator("input[name=password]").fill(PASSWORD.plain);
}

/** Holds back the requests that set a password until `release` is called. @param {BrowserContext} context */
async function holdSubmissions(context) {
  let sent = 0;
  let release = () => {};
  const released = new Promise((resolve) => (release = () => resolve(undefined)));
  await context.route(`**/${METHOD.setPassword}*`, async (route) => {
    sent += 1;
    await released;
    await route.continue();
  });
  return { sent: () => sent, release };
}

test("the tab that waits for the mail says that its link is open in another, and ends with that one", async ({
  page, portal, sandbox,
}) => {
  await page.goto("/");
  await portal.requestLink("plain");
  const { link } = await sandbox.newestMail("plain");
  const other = await page.context().newPage();
  await openIn(other, link);
  await portal.expectFace("linkSent.openedHeading");
  await expect(page.getByRole("status")).toContainText(words("linkSent.openedBody"));
  await expect(portal.element.locator("button:visible")).toHaveCount(0);
  // The other tab has given up, so this one waits for the mail again.
  await other.goto("/sign-in.html");
  await portal.expectFace("linkSent.heading");
  await openIn(other, (await sandbox.mailLink("plain")).link);
  await portal.expectFace("linkSent.openedHeading");
  await other.locator(".slps-primary").click();
  await portal.expectFace("linkSent.setHeading");
  await expect(portal.element.getByRole("link", { name: words("action.toSignIn") })).toBeVisible();
  await other.close();
  await portal.expectFace("linkSent.setHeading");
});

test("tabs tell each other the kind of state and nothing else", async ({ page, portal, sandbox }) => {
  await page.goto("/sign-in.html");
  await page.evaluate(() => {
    const heard = /** @type {unknown[]} */ ([]);
    Reflect.set(window, "heard", heard);
    new BroadcastChannel("softlayer-password-set").onmessage = ({ data }) => heard.push(data);
  });
  const other = await page.context().newPage();
  await openIn(other, (await sandbox.mailLink("plain")).link);
  await other.locator(".slps-primary").click();
  await expect(other.locator(".slps-heading")).toHaveText(words("done.heading"));
  const heard = () => page.evaluate(() => /** @type {unknown[]} */ (Reflect.get(window, "heard")));
  await expect.poll(async () => (await heard()).at(-1)).toBe("done");
  const kinds = ["checkingKey", "loadingRequirements", "enterPassword", "submitting", "done"];
  expect((await heard()).filter((each) => !kinds.includes(String(each)))).toEqual([]);
  expect(portal.page).toBe(page);
});

test("a picture of a state sends no message to other tabs and ignores theirs", async ({ page, portal }) => {
  await page.goto("/");
  await portal.expectFace("idle.heading");
  const heard = await portal.element.evaluate(async (/** @type {any} */ element, base) => {
    const { fixtureStates } = await import(`${base}testing.js`);
    await import(`${base}element/tabs.js`);
    const told = /** @type {unknown[]} */ ([]);
    const channel = new BroadcastChannel("softlayer-password-set");
    channel.onmessage = ({ data }) => told.push(data);
    const { enterPassword, linkSent } = fixtureStates();
    element.renderState(enterPassword);
    element.renderState(linkSent);
    channel.postMessage("done");
    // A later message on another channel arrives later.
    const last = new BroadcastChannel("softlayer-password-set");
    await new Promise((resolve) => setTimeout(resolve));
    last.postMessage("last");
    while (told.at(-1) !== "last") await new Promise((resolve) => setTimeout(resolve));
    return told;
  }, "/softlayer-password-set/");
  expect(heard).toEqual(["last"]);
  await portal.expectFace("linkSent.heading");
});

test("two tabs with one key never submit both", async ({ page, sandbox }) => {
  const { key, link } = await sandbox.mailLink("plain");
  const { release, sent } = await holdSubmissions(page.context());
  const other = await page.context().newPage();
  await openIn(page, link);
  await openIn(other, link);
  await page.locator(".slps-primary").click();
  await expect.poll(sent).toBe(1);

  // The name of the lock does not reveal the key.
  const names = await other.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name));
  expect(names).toEqual([`softlayer-password-set:${createHash("sha256").update(key).digest("hex")}`]);

  await other.locator(".slps-primary").click();
  await expect(other.locator(".slps-notice:visible")).toHaveText(words("password.otherTab"));
  await expect(other.getByRole("status")).toHaveText(words("password.otherTab"));
  await expect(other.locator("input[name=password]")).toHaveValue(PASSWORD.plain);
  release();
  await expect(page.locator(".slps-heading")).toHaveText(words("done.heading"));
  await other.locator(".slps-primary").click();
  await expect(other.getByRole("status")).toHaveText(words("password.otherTab"));
  expect(sent()).toBe(1);
  // The lock is released with the tab, and now the service decides.
  await page.close();
  await other.locator(".slps-primary").click();
  await expect(other.locator(".slps-heading")).toHaveText(words("keyRejected.headingUsed"));
  expect((await sandbox.record("plain")).timesSet).toBe(1);
});

test("a refused password lets the other tab go on", async ({ page, sandbox }) => {
  const { link } = await sandbox.mailLink("plain");
  await sandbox.orderFault(METHOD.setPassword, "fault", { error: "Not today", code: "SoftLayer_Exception" });
  const other = await page.context().newPage();
  await openIn(page, link);
  await openIn(other, link);
  await page.locator(".slps-primary").click();
  await expect(page.locator(".slps-heading")).toHaveText(words("failed.headingSubmit"));
  await other.locator(".slps-primary").click();
  await expect(other.locator(".slps-heading")).toHaveText(words("done.heading"));
});

for (const [what, without] of /** @type {const} */ ([
  ["locks", "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })"],
  ["channels", "delete globalThis.BroadcastChannel"],
  ["digests", "Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })"],
])) {
  test(`a password is set in a browser without ${what}`, async ({ page, sandbox }) => {
    await page.addInitScript(without);
    await openIn(page, (await sandbox.mailLink("plain")).link);
    await page.locator(".slps-primary").click();
    await expect(page.locator(".slps-heading")).toHaveText(words("done.heading"));
  });
}

test("the browser asks before the page is left while a result is awaited, and only then", async ({ page, sandbox }) => {
  await page.addInitScript(() => {
    const attached = new Set();
    Reflect.set(window, "guards", () => attached.size);
    for (const [name, note] of /** @type {const} */ ([["addEventListener", "add"], ["removeEventListener", "delete"]])) {
      const original = /** @type {Function} */ (window[name]);
      Reflect.set(window, name, (/** @type {unknown[]} */ ...given) => {
        if (given[0] === "beforeunload") attached[note](given[1]);
        return original.apply(window, given);
      });
    }
  });
  const guards = () => page.evaluate(() => Reflect.get(window, "guards")());
  const { release, sent } = await holdSubmissions(page.context());
  await openIn(page, (await sandbox.mailLink("plain")).link);
  expect(await guards()).toBe(0);
  await page.locator(".slps-primary").click();
  await expect.poll(sent).toBe(1);
  expect(await guards()).toBe(1);
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  release();
  await expect(page.locator(".slps-heading")).toHaveText(words("done.heading"));
  expect(await guards()).toBe(0);
});

test("nothing is sent while the page is only prerendered", async ({ page, sandbox }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, "prerendering", { configurable: true, value: true });
  });
  /** @type {string[]} */
  const calls = [];
  page.on("request", (request) => {
    if (request.url().includes("/rest/")) calls.push(request.url());
  });
  await page.goto((await sandbox.mailLink("plain")).link);
  await expect(page.locator(".slps-heading")).toHaveText(words("checkingKey.heading"));
  await page.waitForLoadState("networkidle");
  expect(calls).toEqual([]);
  await page.evaluate(() => {
    Object.defineProperty(document, "prerendering", { value: false });
    document.dispatchEvent(new Event("prerenderingchange"));
  });
  await expect(page.locator(".slps-heading")).toHaveText(words("password.heading"));
});
