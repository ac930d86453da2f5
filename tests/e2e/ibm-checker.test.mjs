/**
 * IBM's Equal Access checker: WCAG 2.2 in every face of the gallery and on the page itself. There must be no certain
 * violations. What the checker leaves to people was checked, and is listed with the result.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { face, openGallery, THEMES } from "./screens.mjs";
import { expect, PASSWORD, test } from "./support.mjs";

/** @import { Page } from "@playwright/test" */

/** @typedef {{ rule: string, value: string, message: string, at: string }} Finding */

const ENGINE = readFileSync(fileURLToPath(import.meta.resolve("accessibility-checker-engine/ace.js")), "utf8");

/** What the checker leaves to people, and what they have found. */
const SEEN = {
  // The status of a rule is a drawing and a word too, an error has an icon and a text.
  style_color_misuse: "colour is never the only sign",
  // `tests/e2e/visual.test.mjs` photographs every face with forced colours.
  style_highcontrast_visible: "high contrast shows everything",
  // The service's own words, which have no address.
  blockquote_cite_exists: "quotations are quotations",
  // The remaining time.
  text_block_heading: "no text looks like a heading",
  // A fieldset without a role, since there is one question and nothing to choose.
  fieldset_legend_valid: "what is a group has a name",
  // The languages have no groups.
  select_options_grouped: "options of one kind are one list",
  // The choice of a language stands alone in the footer, within its label, and has the browser's own focus ring.
  input_fields_grouped: "no two fields of a face are one question",
  input_label_visible: "every label can be seen",
  style_focus_visible: "the focus can be seen",
};

/** Several faces have one name, and here they are on one page; each of them has a page for itself. */
const OF_THE_GALLERY = /^(aria_form_label_unique|aria_landmark_name_unique|aria_region_label_unique)$/;

for (const colorScheme of THEMES) {
  test(`IBM's checker finds nothing in any face, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await openGallery(page, { colorScheme });
    const found = async (/** @type {string} */ selector) =>
      (await check(page, selector)).filter(({ rule }) => !OF_THE_GALLERY.test(rule));
    expect(await found("html")).toEqual([]);

    // And it would find something.
    await face(page, "totp").locator("label").evaluate((label) => label.remove());
    expect(await found('[data-face="totp"]')).toEqual([expect.objectContaining({ rule: "input_label_exists" })]);
  });
}

test("IBM's checker finds nothing on the page", async ({ page, portal, sandbox }) => {
  test.slow();
  // A face that is still fading in has too little contrast.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await portal.expectFace("idle.heading");
  expect(await check(page)).toEqual([]);
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.setPassword("short");
  await expect(portal.password).toHaveAttribute("aria-invalid", "true");
  expect(await check(page)).toEqual([]);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  expect(await check(page)).toEqual([]);
});

/**
 * The certain violations, and the findings that nobody has checked yet.
 *
 * @param {Page} page @param {string} selector @returns {Promise<Finding[]>}
 */
async function check(page, selector = "html") {
  // The page's policy forbids other scripts, but the debugger can evaluate them.
  await page.evaluate(`${ENGINE}; globalThis.ace = ace`);
  const found = await page.evaluate(async (selector) => {
    const { Checker } = Reflect.get(globalThis, "ace");
    const { results } = await new Checker().check(document.querySelector(selector), ["WCAG_2_2"]);
    return results
      .filter((/** @type {any} */ { value }) => value[1] !== "PASS")
      .map((/** @type {any} */ { ruleId, value, message, path }) => ({ rule: ruleId, value: value.join(" "), message, at: path.dom }));
  }, selector);
  return found.filter((/** @type {Finding} */ { rule, value }) => value === "VIOLATION FAIL" || !(rule in SEEN));
}
