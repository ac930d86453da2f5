// A Chromium or Chrome and the ChromeDriver of the same major version. Nothing is downloaded but by apt-get.

import process from "node:process";
import { isProgram, which } from "../lib/find.mjs";
import { Problem } from "../lib/messages.mjs";
import { capture } from "../lib/run.mjs";
import { aptInstall, hasApt } from "./apt.mjs";

/** @typedef {{ browser: string, driver: string, version: string }} Chromium */

/** What a browser needs to start anywhere, also as root and without a network: it loads nothing but our own files. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const browserNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const driverNames = ["chromedriver", "chromium.chromedriver"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const driversElsewhere = ["/usr/lib/chromium-browser/chromedriver", "/usr/lib/chromium/chromedriver"];

/**
 * What an environment variable names, or else every candidate on this machine.
 *
 * @param {string | undefined} named
 * @param {readonly string[]} names
 * @param {readonly string[]} paths
 */
export function candidates(named, names, paths) {
  if (named) {
    const path = which(named) ?? named;
    return isProgram(path) ? [path] : [];
  }
  const found = [...names.map((name) => which(name)), ...paths].filter((path) => path !== null && isProgram(path));
  return [...new Set(/** @type {string[]} */ (found))];
}

export function findBrowsers() {
  return candidates(process.env.CHROMIUM ?? process.env.CHROME, browserNames, elsewhere);
}

/** The version that a program prints, `152.0.7000.1`, or null. @param {string} path */
export async function versionOf(path) {
  const result = await capture(path, ["--version"], { timeoutMilliseconds: 20_000 });
  return /\d+(\.\d+){2,3}/.exec(result.stdout)?.[0] ?? null;
}

/** @returns {Promise<{ pair: Chromium | null, seen: string[] }>} */
async function search() {
  const seen = [];
  const drivers = [];
  for (const path of candidates(process.env.CHROMEDRIVER, driverNames, driversElsewhere)) {
    const version = await versionOf(path);
    seen.push(`${path} ${version ?? "does not run"}`);
    drivers.push({ path, version });
  }
  for (const browser of findBrowsers()) {
    const version = await versionOf(browser);
    seen.push(`${browser} ${version ?? "does not run"}`);
    const major = version?.split(".")[0];
    const driver = drivers.find((candidate) => major !== undefined && candidate.version?.split(".")[0] === major);
    if (version !== null && driver !== undefined) {
      return { pair: { browser, driver: driver.path, version }, seen };
    }
  }
  return { pair: null, seen };
}

/** The pair on this machine, or null. */
export async function findChromium() {
  return (await search()).pair;
}

/** @returns {Promise<Chromium>} */
export async function ensureChromium() {
  const before = await findChromium();
  if (before !== null) {
    return before;
  }
  const purpose = "The browser tests need Chromium and its driver in the same version.";
  if (hasApt()) {
    await aptInstall("chromium", ["chromium", "chromium-driver"], purpose);
    const after = await search();
    if (after.pair !== null) {
      return after.pair;
    }
  }
  const seen = (await search()).seen;
  throw new Problem(`${purpose} Found: ${seen.length === 0 ? "neither" : seen.join(", ")}.`, {
    hint: "Install both, or name them in the environment variables CHROME and CHROMEDRIVER. For instance:",
    commands: process.platform === "darwin"
      ? ["brew install --cask google-chrome chromedriver"]
      : ["CHROME=/path/to/chrome CHROMEDRIVER=/path/to/chromedriver npm test"],
  });
}
