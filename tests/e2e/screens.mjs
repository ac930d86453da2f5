// The gallery: how to open it, and whether it fits its screen in every language.

import { expect } from "@playwright/test";

/** @import { Page } from "@playwright/test" */

export const THEMES = /** @type {const} */ (["light", "dark"]);

/** One element of the gallery. @param {Page} page @param {string} name */
export function face(page, name) {
  return page.locator(`figure[data-face="${name}"] softlayer-password-set`);
}

/** Has no time pass on what the page opens next, however busy the machine is. @param {Page} page */
export async function stopTime(page) {
  await page.clock.setFixedTime("2026-01-01T12:00:00Z");
  // The element measures waits by this clock too.
  await page.addInitScript(() => {
    performance.now = () => 0;
  });
}

/** @param {Page} page @param {Parameters<Page["emulateMedia"]>[0]} [media] */
export async function openGallery(page, media) {
  await page.emulateMedia({ reducedMotion: "reduce", ...media });
  await page.goto("/gallery.html");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  // What others are asked about the password comes last.
  for (const name of ["password breached", "password breach unknown", "password strength"]) {
    await expect(face(page, name).locator(".slps-advice")).toBeVisible();
  }
}

/** Finds everything that is too wide. Runs in the page. */
export function findOverflow() {
  /** @type {string[]} */
  const found = [];
  for (const element of document.querySelectorAll("softlayer-password-set, softlayer-password-set *")) {
    const { left, right, width, height } = element.getBoundingClientRect();
    // Content only for screen readers is one pixel large. A drawing may turn inside its badge.
    if (width <= 1 || height <= 1 || element.closest("svg, .slps-badge, .slps-visually-hidden")) continue;
    const name = element.closest("figure")?.dataset.face;
    const frame = element.closest("figure")?.getBoundingClientRect();
    const sticksOut = frame !== undefined && (left < frame.left - 1 || right > frame.right + 1);
    if (sticksOut) found.push(`${name}: ${element.className} sticks out`);
    // A text field scrolls its text. Everything else must be readable without scrolling.
    const isInline = getComputedStyle(element).display === "inline";
    if (!isInline && !element.matches("input") && element.scrollWidth > element.clientWidth + 1) {
      found.push(`${name}: ${element.className} is cut off`);
    }
  }
  return found;
}
