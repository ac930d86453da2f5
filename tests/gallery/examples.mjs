/**
 * Takes pictures of the examples of docs/theming.md, on a desktop in light and dark and on a phone, in docs/examples/,
 * and of the demo for the README, in docs/screenshot.png. `npm run gallery:examples` starts this file, with the sandbox
 * in SANDBOX_URL and the browser in CHROMIUM.
 */

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { chromiumArguments } from "../../scripts/setup/chromium.mjs";
import { Sandbox } from "../e2e/sandbox.mjs";

/** @import { Browser, BrowserContextOptions, Page } from "@playwright/test" */

const output = fileURLToPath(new URL("../../docs/examples", import.meta.url));
const plex = fileURLToPath(new URL("../../node_modules/@ibm/plex-sans/fonts/complete/woff2", import.meta.url));

/** Below the element, in CSS pixels. */
const margin = 24;

const desk = { viewport: { width: 880, height: 700 } };

/** @type {Readonly<Record<string, BrowserContextOptions>>} */
const guises = {
  light: { ...desk, colorScheme: "light" },
  dark: { ...desk, colorScheme: "dark" },
  phone: { viewport: { width: 360, height: 800 }, colorScheme: "light" },
};

/** Loads the font of Carbon. A portal has it on its own host. @param {Page} page */
async function addPlex(page) {
  for (const [weight, name] of [["400", "Regular"], ["600", "SemiBold"]]) {
    const file = readFileSync(join(plex, `IBMPlexSans-${name}.woff2`)).toString("base64");
    await page.evaluate(async ({ file, weight }) => {
      const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
      document.fonts.add(await new FontFace("IBM Plex Sans", bytes.buffer, { weight }).load());
    }, { file, weight });
  }
}

/**
 * @param {Browser} browser
 * @param {Sandbox} sandbox
 * @param {string} url
 * @param {string} example
 * @param {string} guise
 */
async function photograph(browser, sandbox, url, example, guise) {
  const { key } = await sandbox.mailLink("plain");
  const context = await browser.newContext({ ...guises[guise], reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await page.goto(`${url}/examples/${example}/?key=${encodeURIComponent(key)}`);
    await page.locator("input[passwordrules]").fill("Correct-h");
    await page.locator("[data-status=met]").first().waitFor();
    if (example === "carbon") await addPlex(page);
    const { width } = page.viewportSize() ?? desk.viewport;
    const bottom = await page.locator("softlayer-password-set").evaluate(
      (element) => element.getBoundingClientRect().bottom,
    );
    await page.screenshot({
      path: join(output, `${example}-${guise}.png`),
      clip: { x: 0, y: 0, width, height: Math.ceil(bottom) + margin },
      fullPage: true,
      animations: "disabled",
      caret: "hide",
    });
  } finally {
    await context.close();
  }
}

/** @param {Browser} browser @param {Sandbox} sandbox @param {string} url */
async function photographDemo(browser, sandbox, url) {
  const { key } = await sandbox.mailLink("plain");
  const page = await browser.newPage({ viewport: { width: 447, height: 900 }, deviceScaleFactor: 1.5, reducedMotion: "reduce" });
  try {
    await page.goto(`${url}/?key=${encodeURIComponent(key)}`);
    await page.locator("input[passwordrules]").fill("Correct-h");
    await page.locator("[data-status=met]").first().waitFor();
    await page.locator("softlayer-password-set").screenshot({
      path: join(output, "..", "screenshot.png"), animations: "disabled", caret: "hide",
    });
  } finally {
    await page.close();
  }
}

const url = process.env.SANDBOX_URL;
if (!url) throw new Error("Start this with `npm run gallery:examples`.");
mkdirSync(output, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: [...chromiumArguments] });
try {
  await photographDemo(browser, new Sandbox(url), url);
  for (const example of ["plain", "bootstrap", "carbon"]) {
    for (const guise of Object.keys(guises)) await photograph(browser, new Sandbox(url), url, example, guise);
    process.stdout.write(`  ${example}\n`);
  }
} finally {
  await browser.close();
}
