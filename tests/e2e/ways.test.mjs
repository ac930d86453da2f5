/** How people leave and come back, and what the page says if something takes long. */

import de from "softlayer-password-set/locales/de";
import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */

const NOTE = "softlayer-password-set:link";

test("reloaded with a link that still works: people are told to open it again", async ({ page, portal, sandbox }) => {
  const { link } = await sandbox.mailLink("totp");
  await portal.openLink(link);
  await page.reload();
  await portal.expectFace("idle.reloadedHeading");
  await expect(portal.text("idle.reloadedBody")).toBeVisible();
  await expect(portal.button("action.newLink")).toBeVisible();
  // The same from the face for a code, where phones often discard pages.
  await portal.openLink(link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("totp.heading");
  await page.reload();
  await portal.expectFace("idle.reloadedHeading");
  // The stored text contains neither the username nor the key, and has a time.
  expect(await note(page)).toMatch(/^open \d+$/);
  await page.evaluate((name) => sessionStorage.setItem(name, `open ${Date.now() - 24 * 60 * 60 * 1000}`), NOTE);
  await page.reload();
  await portal.expectFace("idle.heading");
  await page.evaluate((name) => sessionStorage.setItem(name, "anything"), NOTE);
  await page.reload();
  await portal.expectFace("idle.heading");

  await portal.openLink(link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("totp.heading");
  await portal.code("totp.label").fill((await sandbox.codes("totp")).current);
  await portal.button("code.submit").click();
  await portal.expectFace("done.heading");
  expect(await note(page)).toBeNull();
  await page.reload();
  await portal.expectFace("idle.heading");
});

test("reloaded after a link was asked for: people are told that it is on its way", async ({ page, portal, sandbox }) => {
  await page.goto("/");
  await portal.requestLink("plain");
  await page.reload();
  await portal.expectFace("linkSent.heading");
  await expect(portal.text("idle.sentBody")).toBeVisible();
  await portal.username.fill("plain");
  await portal.button("action.newLink").click();
  await expect(portal.text("linkSent.body")).toBeVisible();
  expect((await sandbox.requestsTo(METHOD.requestLink)).length).toBe(2);
});

test("where nothing can be stored, a reload is a new beginning", async ({ page, portal, sandbox }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, "sessionStorage", {
    get() {
      throw new DOMException("denied", "SecurityError");
    },
  }));
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await page.reload();
  await portal.expectFace("idle.heading");
  // The fixture reads the storage of every page.
  await page.goto("about:blank");
});

test("a link whose check takes long can be left, and people are told", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  const { link } = await sandbox.mailLink("plain");
  await page.route(`**/*${METHOD.checkKey}*`, () => {});
  await page.goto(link);
  await portal.expectFace("checkingKey.heading");
  await expect(portal.button("action.cancel")).toBeHidden();
  await page.clock.runFor(9_000);
  await expect(portal.button("action.cancel")).toBeHidden();
  await page.clock.runFor(3_000);
  await expect(portal.text("checkingKey.slow")).toBeVisible();
  await expect(portal.liveRegion).toHaveText(words("checkingKey.slow"));
  await portal.button("action.cancel").click();
  await portal.expectFace("cancelled.heading");
});

test("nobody has to wait to learn whether the password was set", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await sandbox.orderFault(METHOD.setPassword, "resetBefore");
  await page.route(`**/*${METHOD.checkKey}*`, () => {});
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("verifyingOutcome.heading");
  await expect(portal.button("phoneWaiting.stop")).toBeHidden();
  await page.clock.runFor(12_000);
  await expect(portal.text("verifyingOutcome.slow")).toBeVisible();
  await portal.button("phoneWaiting.stop").click();
  await portal.expectFace("outcomeUnknown.heading");
});

test("giving up is asked about where something is typed, and never at once after it was sent", async ({
  page, portal, sandbox,
}) => {
  await page.clock.install();
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.fillPassword(PASSWORD.plain);
  await portal.button("action.cancel").click();
  await expect(portal.element.getByRole("group", { name: words("action.reallyStop") })).toBeVisible();
  await expect(portal.button("action.stop")).toBeFocused();
  await portal.button("action.continue").click();
  await expect(portal.button("action.cancel")).toBeFocused();
  await expect(portal.password).toHaveValue(PASSWORD.plain);

  await page.route(`**/*${METHOD.setPassword}*`, () => {});
  await portal.submit.click();
  await expect(portal.button("password.submitting")).toBeVisible();
  await expect(portal.button("action.cancel")).toBeHidden();
  await page.clock.runFor(11_000);
  await portal.button("action.cancel").click();
  await portal.button("action.stop").click();
  await portal.expectFace("outcomeUnknown.heading");
});

test("there is a way back to signing in, and resending is not what stands out", async ({ page, portal, sandbox }) => {
  const back = portal.element.getByRole("link", { name: words("action.toSignIn") });
  await page.clock.install();
  await page.goto("/");
  await expect(back).toBeVisible();
  await portal.requestLink("plain");
  await expect(back).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(portal.button("linkSent.submit")).not.toHaveClass(/slps-primary/);
  await page.goto("/?key=nobody");
  await portal.expectFace("keyRejected.heading");
  await expect(back).toBeVisible();
  await back.click();
  await expect(page).toHaveURL(/sign-in\.html$/);
  await sandbox.reset();
});

test("a phone that was given up: no explanation twice, and a way to sign in", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await portal.openLink((await sandbox.mailLink("phone")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("phone.heading");
  await expect(portal.text("phone.body")).toBeVisible();
  await portal.button("phone.submit").click();
  await portal.expectFace("phoneWaiting.heading");
  await portal.button("phoneWaiting.stop").click();
  await expect(portal.text("phone.stopped")).toBeVisible();
  await expect(portal.text("phone.body")).toBeHidden();
  await expect(portal.element.getByRole("link", { name: words("action.toSignIn") })).toBeVisible();
  await expect(portal.button("phone.again")).toBeVisible();
});

test("in another component's shadow root, refusals are announced, and the language outside is found", async ({
  page, portal,
}) => {
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await page.evaluate(() => {
    const host = document.createElement("div");
    host.lang = "de";
    const element = document.createElement("softlayer-password-set");
    host.attachShadow({ mode: "open" }).append(element);
    document.querySelector("softlayer-password-set")?.replaceWith(host);
  });
  
  await expect(portal.element.getByRole("heading")).toHaveText(String(de["idle.heading"]));
  await portal.element.getByRole("textbox").focus();
  await page.keyboard.press("Enter");
  await expect(portal.liveRegion).toHaveText(String(de["username.missing"]));
});

/** @param {Page} page */
function note(page) {
  return page.evaluate((name) => sessionStorage.getItem(name), NOTE);
}

test.describe("a browser that speaks German", () => {
  test.use({ locale: "de-CH" });

  test("the page speaks it, offers others, and its title says where people are and what is wrong", async ({
    page, portal,
  }) => {
    await page.goto("/");
    await expect(portal.element.getByRole("heading")).toHaveText(String(de["idle.heading"]));
    await expect(page).toHaveTitle(`${de["idle.heading"]} – Account portal`);
    await portal.element.getByRole("button").first().click();
    await expect(page).toHaveTitle(`Fehler: ${de["idle.heading"]} – Account portal`);
    await page.getByLabel("Language").selectOption("English");
    await expect(page).toHaveTitle(`Error: ${words("idle.heading")} – Account portal`);
    await portal.username.fill("plain");
    await expect(page).toHaveTitle(`${words("idle.heading")} – Account portal`);
  });
});
