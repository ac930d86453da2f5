/**
 * Takes pictures of every face of the gallery in target/gallery/, for people to look at. A guise is a way to show them,
 * such as dark or with large text. `npm run gallery` starts this file, with the sandbox in SANDBOX_URL, the browser in
 * CHROMIUM and the wanted guises as arguments. Without arguments, it uses all guises.
 */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { chromiumArguments } from "../../scripts/setup/chromium.mjs";
import { stopTime } from "../e2e/screens.mjs";

/** @import { Browser, BrowserContextOptions, Page } from "@playwright/test" */

const output = fileURLToPath(new URL("../../target/gallery", import.meta.url));

/** The largest picture that fits on a screen without much scrolling, in CSS pixels. */
const sheet = { width: 1880, height: 1500 };
const gap = 8;

/** @type {Readonly<Record<string, BrowserContextOptions & { query?: string, fontSize?: string }>>} */
const guises = {
  light: {},
  dark: { colorScheme: "dark" },
  "forced-colours": { forcedColors: "active" },
  "forced-colours-dark": { forcedColors: "active", colorScheme: "dark" },
  "more-contrast": { contrast: "more" },
  "right-to-left": { query: "?lang=ar-XB&dir=rtl" },
  "320px": { viewport: { width: 320, height: 800 } },
  // 1280 pixels at 200 %.
  "200-percent": { viewport: { width: 640, height: 400 } },
  // A phone, with the browser's own setting for larger text.
  "large-text": { viewport: { width: 375, height: 800 }, fontSize: "200%" },
  "long-texts": { query: "?lang=en-XA" },
  "long-words-320px": { viewport: { width: 320, height: 800 }, query: "?lang=de" },
};

/**
 * Cuts the page into columns of the sheet. It cuts only between two rows of faces.
 *
 * @param {Page} page
 * @param {number} height
 */
async function columnsOf(page, height) {
  const rows = await page.locator("figure").evaluateAll((figures) => {
    /** @type {Map<number, number>} the bottom of each row by its top */
    const bottoms = new Map();
    for (const figure of figures) {
      const { top, bottom } = figure.getBoundingClientRect();
      bottoms.set(top + scrollY, Math.max(bottom + scrollY, bottoms.get(top + scrollY) ?? 0));
    }
    return [...bottoms];
  });
  /** @type {{ top: number, bottom: number }[]} */
  const columns = [];
  for (const [top, bottom] of rows) {
    const column = columns.at(-1);
    if (column === undefined || bottom - column.top > height) columns.push({ top, bottom });
    else column.bottom = bottom;
  }
  return columns;
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {string} name
 * @param {typeof guises[string]} guise
 */
async function photograph(browser, url, name, { query = "", fontSize = "", ...options }) {
  const context = await browser.newContext({ viewport: { width: sheet.width, height: 1000 }, ...options,
    reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await stopTime(page);
    await page.goto(`${url}/gallery.html${query}`);
    await page.locator("html[data-ready]").waitFor();
    // The advice of the breach database and of the estimator appears last.
    for (const face of ["breached", "breach unknown", "strength"]) {
      await page.locator(`[data-face="password ${face}"] .slps-advice`).waitFor();
    }
    await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), fontSize);
    const { width } = page.viewportSize() ?? sheet;
    const pictures = [];
    for (const { top, bottom } of await columnsOf(page, sheet.height)) {
      const clip = { x: 0, y: top - gap, width, height: bottom - top + 2 * gap };
      pictures.push(await page.screenshot({ fullPage: true, animations: "disabled", clip }));
    }
    const perSheet = Math.max(1, Math.floor(sheet.width / width));
    const sheets = Math.ceil(pictures.length / perSheet);
    for (let index = 0; index < sheets; index += 1) {
      const side = pictures.slice(index * perSheet, (index + 1) * perSheet);
      const path = join(output, `${name}-${String(index + 1).padStart(2, "0")}.png`);
      writeFileSync(path, side.length === 1 ? side[0] : await sideBySide(browser, side));
    }
    return sheets;
  } finally {
    await context.close();
  }
}

/** @param {Browser} browser @param {readonly Buffer[]} pictures */
async function sideBySide(browser, pictures) {
  const page = await browser.newPage();
  try {
    const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString("base64")}">`);
    const style = `display: inline-flex; align-items: start; gap: ${gap}px`;
    await page.setContent(`<div style="${style}">${images.join("")}</div>`);
    return await page.locator("div").screenshot();
  } finally {
    await page.close();
  }
}

const url = process.env.SANDBOX_URL;
if (!url) throw new Error("Start this with `npm run gallery`.");
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in guises));
if (unknown.length > 0) {
  throw new Error(`There is no guise ${unknown.join(", ")}. There are: ${Object.keys(guises).join(", ")}.`);
}
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: [...chromiumArguments],
});
try {
  for (const [name, guise] of Object.entries(guises)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const sheets = await photograph(browser, url, name, guise);
    process.stdout.write(`  ${name}: ${sheets} ${sheets === 1 ? "picture" : "pictures"}\n`);
  }
} finally {
  await browser.close();
}
