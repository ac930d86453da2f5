/**
 * Compares the faces with checked pictures: one sheet of the gallery for every variant. `UPDATE=1 npm test -- browser`
 * takes the pictures again. Check every change before you commit it. `npm run gallery` makes larger pictures of every
 * face, for people only. Text differs between machines. Here it is drawn in DejaVu, which comes with Debian's
 * fontconfig, without hinting or colour fringes (fonts.conf). So the same Chromium draws the same pixels. Another
 * version may smooth differently: every pixel may differ a little, and a few pixels may differ much.
 */

import process from "node:process";
import { stopTime } from "./screens.mjs";
import { expect, test } from "./support.mjs";

/** @import { Page } from "@playwright/test" */

/** The faces that differ most between variants. */
const FEW = [
  "checkingKey again", "password unmet", "password refused", "securityQuestion", "phone denied", "phoneWaiting",
];
/** One face of each kind, so that every part of the style sheet is used. */
const FACES = [
  ...FEW, "idle missing", "requestingLink", "linkSent", "gate", "password typing", "password too long",
  "password breached", "password strength", "verisign second", "totp", "phone stopped", "locked", "keyRejected",
  "requestRejected", "retryable offline", "outcomeUnknown", "outcomeUnknown reloaded", "failed", "done",
  "engineUnavailable",
];

/** As much as a few missing marks in the list of rules. A moved line or another colour is a hundred times as much. */
const TOLERANCE = { maxDiffPixelRatio: 0.0001, threshold: 0.15 };

/** @type {Readonly<Record<string, Guise>>} */
const GUISES = {
  light: { faces: FACES },
  dark: { faces: FEW, colorScheme: "dark" },
  "forced-colours": { faces: FEW, forcedColors: "active" },
  "right-to-left": { faces: FEW, query: "?lang=ar-XB&dir=rtl" },
  "320px": { faces: FEW, width: 320 },
};

/**
 * @typedef {Parameters<Page["emulateMedia"]>[0] & {
 *   faces: readonly string[],
 *   query?: string,
 *   width?: number,
 * }} Guise
 */

test.skip(process.platform !== "linux", "the pictures are of Linux: elsewhere text is drawn otherwise");

for (const [name, { faces, query = "", width = 1880, ...media }] of Object.entries(GUISES)) {
  test(`the faces look as they should: ${name}`, async ({ page }) => {
    await stopTime(page);
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/gallery.html${query}`);
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    expect(await page.evaluate(hasFont), "DejaVu Sans is there (apt-get install fonts-dejavu-core)").toBe(true);
    await page.evaluate(arrange, faces);
    await expect(page.locator("figure")).toHaveCount(faces.length);
    // The answer of the breach database comes last.
    for (const face of ["password breached", "password strength"].filter((each) => faces.includes(each))) {
      await expect(page.locator(`[data-face="${face}"] .slps-advice`)).toBeVisible();
    }
    // Forced colours override the style that hides the blinking caret.
    if (media.forcedColors) await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
    await expect(page.locator("main")).toHaveScreenshot(`${name}.png`, TOLERANCE);
  });
}

/** Whether the font is installed. Otherwise another font with other widths is used. Runs in the page. */
function hasFont() {
  const context = document.createElement("canvas").getContext("2d");
  const widths = ['"DejaVu Sans", monospace', "monospace"].map((font) => {
    if (context) context.font = `16px ${font}`;
    return context?.measureText("Choose a new password").width;
  });
  return widths[0] !== widths[1];
}

/** Leaves only the wanted faces, in the font that is everywhere. Runs in the page. @param {readonly string[]} faces */
function arrange(faces) {
  const { style } = document.documentElement;
  style.setProperty("--slps-font", '"DejaVu Sans"');
  style.setProperty("--slps-font-mono", '"DejaVu Sans Mono"');
  for (const figure of document.querySelectorAll("figure")) {
    if (!faces.includes(figure.dataset.face ?? "")) figure.remove();
  }
  for (const caption of document.querySelectorAll("figcaption")) caption.hidden = true;
}
