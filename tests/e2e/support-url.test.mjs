/** The reference and the link for support in every final face that mentions support. They contain nothing secret. */

import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { SoftLayerPasswordSetElement } from "softlayer-password-set/element" */

const REFERENCE = "failed submit unknown_fault SoftLayer_Exception_User_Customer_Unexpected 2026-01-01T12:00:00Z";

/**
 * Shows states of the fixtures, with an address of support.
 *
 * @param {Page} page
 * @param {string} name
 * @param {string} [address]
 */
async function show(page, name, address) {
  await page.clock.setFixedTime("2026-01-01T12:00:00Z");
  await page.goto("/");
  await expect(page.locator("softlayer-password-set h2")).toBeVisible();
  await page.evaluate(async ([kind, url]) => {
    const testing = "/softlayer-password-set/testing.js";
    const { fixtureStates } = await import(testing);
    const element = /** @type {SoftLayerPasswordSetElement} */ (document.querySelector("softlayer-password-set"));
    if (url) element.supportUrl = url;
    element.renderState(fixtureStates()[kind ?? ""]);
  }, [name, address]);
}

test("every ending that names support shows the reference, and a link where the portal has set one", async ({ page, portal }) => {
  for (const name of ["failed", "failedPolicyImpossible", "requestRejected", "engineUnavailable"]) {
    await show(page, name, "tel:+15550100");
    await expect(portal.element.locator(".slps-fault")).toHaveText(/^\w+.* 2026-01-01T12:00:00Z$/);
    await expect(portal.element.getByRole("link", { name: words("support.contact"), exact: true }))
      .toHaveAttribute("href", "tel:+15550100");
  }
  await show(page, "failed");
  await expect(portal.element.locator(".slps-fault")).toHaveText(REFERENCE);
  await expect(portal.element.getByRole("link", { name: words("support.contact") })).toBeHidden();
});

test("in mail the reference is in the subject, behind the portal's own", async ({ page, portal }) => {
  const link = portal.element.getByRole("link", { name: words("support.contact"), exact: true });
  for (const [address, expected] of /** @type {const} */ ([
    ["mailto:help@example.com", `?subject=${encodeURIComponent(REFERENCE)}`],
    ["mailto:help@example.com?subject=Password&cc=a@example.com", `?subject=Password%20${encodeURIComponent(REFERENCE)}&cc=a@example.com`],
    ["mailto:help@example.com?cc=a@example.com#x", `?cc=a@example.com&subject=${encodeURIComponent(REFERENCE)}`],
  ])) {
    await show(page, "failed", address);
    await expect(link).toHaveAttribute("href", `mailto:help@example.com${expected}`);
  }
});

test("a page of support opens in a new tab, which is said, and learns nothing of this one", async ({ page, portal }) => {
  await show(page, "failed", "https://support.example/");
  const link = portal.element.getByRole("link", { name: words("support.contactNewTab"), exact: true });
  await expect(link).toHaveAttribute("href", "https://support.example/");
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noreferrer");
  await show(page, "failed", "/help");
  await expect(link).toHaveAttribute("href", /^http:.*\/help$/);
});

test("one button copies the reference, and says so", async ({ context, page, portal }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await show(page, "failed");
  await portal.button("support.copy").click();
  await expect(portal.liveRegion).toHaveText(words("support.copied"));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(REFERENCE);
});

test("an address that is none of support's is refused with an error that teaches", async ({ page, portal, watch }) => {
  watch.allow(/support-url is/);
  for (const address of ["javascript:alert(1)", "http://elsewhere.example/", "data:text/html,x", "ftp://x.example/", "blob:x", ""]) {
    await show(page, "failed");
    const error = page.waitForEvent("pageerror");
    await page.evaluate((url) => document.querySelector("softlayer-password-set")?.setAttribute("support-url", url), address);
    expect((await error).message).toMatch(/support-url is ".*", and must be an https:, mailto: or tel: address.*docs\/element\.md/);
    await expect(portal.element.locator(".slps-support a")).toBeHidden();
  }
});

test("neither key, name nor the service's words are in the reference of a real failure", async ({ portal, sandbox }) => {
  const { key, link } = await sandbox.mailLink("plain");
  await portal.openLink(`${link}&username=plain`);
  await sandbox.orderFault(METHOD.setPassword, "fault", { error: `Nobody knows plain ${key}.`, code: "plain's trouble" });
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("failed.headingSubmit");
  await expect(portal.element.locator(".slps-fault")).toHaveText(/^failed submit unknown_fault [\dT:-]+Z$/);
});
