/**
 * The layout in cases that the pictures of visual.test.mjs do not show: enlarged text, small screens, more contrast,
 * rare faces.
 */

import { findOverflow } from "./screens.mjs";
import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */

const PHONE = { width: 375, height: 667 };

test("with more contrast, a step of a meter is filled only once it is reached", async ({ page }) => {
  await openGallery(page, { contrast: "more" });
  const steps = await page.locator(".slps-meter-step:visible").evaluateAll((all) => all.map((step) => ({
    reached: step.hasAttribute("data-on"),
    filled: getComputedStyle(step).backgroundColor !== "rgba(0, 0, 0, 0)",
  })));
  expect(new Set(steps.map(({ reached }) => reached)).size).toBe(2);
  expect(steps.filter(({ reached, filled }) => reached !== filled)).toEqual([]);
});

test("with text twice as large on a phone, nothing is cut off and no word is broken", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openGallery(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  expect(await page.evaluate(findOverflow)).toEqual([]);
  expect(await page.evaluate(findBrokenWords)).toEqual([]);
});

test("who submits with the Enter key sees that it is under way, on a phone too", async ({ page, portal, sandbox }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.fillPassword(PASSWORD.plain);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(portal.submit).not.toBeInViewport();
  await page.route(new RegExp(METHOD.setPassword), () => {});
  await portal.password.press("Enter");
  await expect(portal.button("password.submitting")).toBeInViewport({ ratio: 1 });
});

test("a rule that only the service can judge says so to the eye", async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openGallery(page);
    const rows = page.locator('.slps-rule[data-status="unknown"]');
    await expect(rows.first()).toBeVisible();
    for (const row of await rows.all()) {
      // The mark in the row, and how many there are above the list.
      await expect(row.locator(".slps-mark-unknown")).toHaveCSS("visibility", "visible");
      const summary = row.locator("xpath=ancestor::*[@class='slps-rules-box']").locator(".slps-rules-summary");
      await expect(summary).toContainText(/\d checked later/);
      await expect(summary).toBeVisible();
    }
  }
});

test("the button of a notice takes no room from its text", async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openGallery(page);
    const notice = page.locator(".slps-idle");
    const { bottom } = await notice.locator("p").evaluate((text) => text.getBoundingClientRect());
    const { top } = await notice.locator("button").evaluate((button) => button.getBoundingClientRect());
    expect(top).toBeGreaterThan(bottom);
  }
});

test("the focus on the button within a field is drawn within the field", async ({ page }) => {
  await openGallery(page);
  const reveal = page.locator('[data-face="password empty"]').getByRole("button", { name: words("password.show") });
  await reveal.focus();
  // Pressing a key is what tells the browser that the focus must be seen.
  await page.keyboard.press("Shift");
  expect(await reveal.evaluate((button) => {
    const { outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(button);
    return outlineStyle !== "none" && Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth) <= 0;
  })).toBe(true);
});

test("every card ends below its last part by as much as it should", async ({ page }) => {
  await openGallery(page);
  const cards = await page.locator(".slps-card").evaluateAll((all) => all.map((card) => {
    const parts = [...card.querySelectorAll(".slps-face > *, .slps-actions > *")].filter((part) =>
      part.checkVisibility());
    const last = parts.at(-1);
    const room = card.getBoundingClientRect().bottom - (last?.getBoundingClientRect().bottom ?? 0);
    return { face: card.closest("figure")?.dataset.face, kind: last?.matches(".slps-quiet") ? "quiet" : "other",
      room: Math.round(room) };
  }));
  /** @type {Record<string, Record<number, (string | undefined)[]>>} */
  const rooms = {};
  for (const { face, kind, room } of cards) ((rooms[kind] ??= {})[room] ??= []).push(face);
  expect(Object.keys(rooms).sort()).toEqual(["other", "quiet"]);
  for (const [kind, byRoom] of Object.entries(rooms)) expect(Object.values(byRoom), kind).toHaveLength(1);
});

/** @param {Page} page @param {Parameters<Page["emulateMedia"]>[0]} [media] */
async function openGallery(page, media) {
  await page.emulateMedia({ reducedMotion: "reduce", ...media });
  await page.goto("/gallery.html");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  await expect(page.locator('[data-face="password strength"] .slps-strength')).toBeVisible();
}

/** Words of letters that begin in one line and end in the next. Runs in the page. */
function findBrokenWords() {
  /** @type {string[]} */
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const parent = node.parentElement;
    // Usernames and codes are not words.
    if (!parent?.closest(".slps-face") || parent.closest(".slps-account, .slps-fault")) continue;
    if (!parent.checkVisibility()) continue;
    for (const { 0: word, index } of node.nodeValue?.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(`${parent.closest("figure")?.dataset.face}: ${word}`);
    }
  }
  return found;
}
