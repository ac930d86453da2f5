/**
 * Browsers that lack something: those that docs/faq.md names work, and in others the page says that it does not.
 */

import { expect, PASSWORD, test, words } from "./support.mjs";

/** The features that this browser has and the oldest browsers of docs/faq.md lack. */
const LACKING = [
  "AbortSignal.any", "AbortSignal.timeout", "Array.fromAsync", "Array.prototype.toSorted", "Array.prototype.toReversed",
  "Array.prototype.with", "Array.prototype.findLastIndex", "CSSScopeRule", "Element.prototype.checkVisibility",
  "Element.prototype.moveBefore", "Element.prototype.setHTMLUnsafe", "Intl.Segmenter", "Intl.DurationFormat", "Iterator",
  "Map.groupBy", "Navigation", "Object.groupBy", "Promise.try", "Promise.withResolvers", "Set.prototype.union",
  "String.prototype.isWellFormed", "String.prototype.toWellFormed", "URL.canParse", "URL.parse", "URLPattern",
  "Uint8Array.fromBase64", "WebAssembly.JSTag", "navigation", "scheduler", "trustedTypes",
];

/** Accessors that Firefox has had since 2023. */
const REFLECTED = ["ariaInvalid", "ariaPressed", "ariaBusy", "ariaHidden", "ariaLabel", "ariaDescription"];

test("the oldest browsers that are promised: from the link to a code and the end", async ({ page, portal, sandbox }) => {
  await page.addInitScript(([lacking, reflected]) => {
    for (const path of lacking ?? []) {
      const names = path.split(".");
      const last = names.pop() ?? "";
      const owner = names.reduce((object, name) => object && Reflect.get(object, name), /** @type {any} */ (globalThis));
      if (owner) Reflect.deleteProperty(owner, last);
    }
    for (const name of reflected ?? []) Reflect.deleteProperty(Element.prototype, name);
  }, [LACKING, REFLECTED]);
  await page.goto("/");
  expect(await page.evaluate(() => [Reflect.has(URL, "canParse"), Reflect.has(Promise, "withResolvers")])).toEqual([
    false, false,
  ]);
  await portal.button("idle.submit").click();
  await expect(portal.username).toBeFocused();
  await portal.requestLink("question-totp");
  await portal.openLink((await sandbox.newestMail("question-totp")).link);
  await portal.setPassword(PASSWORD.strict);
  await portal.expectFace("securityQuestion.heading");
  const first = portal.element.getByRole("radio").first();
  if (await first.isVisible()) await first.check();
  await portal.answer.fill("Rex");
  await portal.button("securityQuestion.submit").click();
  await portal.expectFace("totp.heading");
  await portal.code("totp.label").fill((await sandbox.codes("question-totp")).current);
  await portal.button("code.submit").click();
  await portal.expectFace("done.heading");
  await expect(portal.signIn).toBeVisible();
});

test("without lists, plurals and clocks of the browser there are still words", async ({ page, portal, sandbox }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Intl"));
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.fillPassword("short");
  await portal.submit.click();
  await expect(portal.element.locator(".slps-error").filter({ visible: true })).not.toBeEmpty();
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
});

test("without AbortController there is a face, and what is done in it is answered", async ({ page, portal }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "AbortController"));
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await portal.button("idle.submit").click();
  await expect(portal.text("username.missing")).toBeVisible();
});

test("an image is called createElement: people are told", async ({ page, portal, watch }) => {
  watch.allow(/^uncaught: /);
  watch.allow(/^console: error/);
  await page.route("**/page.js", async (route) => {
    await route.fulfill({ contentType: "text/javascript", body: `
      addEventListener("DOMContentLoaded", () => {
        document.body.prepend(Object.assign(new Image(), { name: "createElement", alt: "" }));
        void import("/softlayer-password-set/element/define.js");
      });` });
  });
  await page.goto("/");
  await expect(portal.element).toContainText(words("engineUnavailable.heading"));
  await expect(portal.element).toContainText(words("engineUnavailable.body"));
});

test("what cannot be drawn ends in a sentence, and not in a loop", async ({ page, portal, watch }) => {
  watch.allow(/^uncaught: no more/);
  watch.allow(/^console: error/);
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await page.evaluate(() => {
    Reflect.set(globalThis, "drawn", 0);
    Reflect.set(Element.prototype, "replaceChildren", () => {
      Reflect.set(globalThis, "drawn", Reflect.get(globalThis, "drawn") + 1);
      throw new Error("no more");
    });
    document.querySelector("softlayer-password-set")?.openKey("a-key");
  });
  await expect(portal.element).toContainText(words("engineUnavailable.body"));
  expect(await page.evaluate(() => Reflect.get(globalThis, "drawn"))).toBeLessThan(5);
});
