// A Firefox and geckodriver. The browser is installed by apt-get, the driver built by cargo.

import process from "node:process";
import { Problem } from "../lib/messages.mjs";
import { aptInstall, hasApt } from "./apt.mjs";
import { ensureGeckodriver, findGeckodriver } from "./cargo-tools.mjs";
import { candidates, versionOf } from "./chromium.mjs";

/** @typedef {{ browser: string, driver: string, version: string }} Firefox */

const names = ["firefox-esr", "firefox"];
const elsewhere = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

async function findBrowser() {
  for (const browser of candidates(process.env.FIREFOX, names, elsewhere)) {
    const version = await versionOf(browser);
    if (version !== null) {
      return { browser, version };
    }
  }
  return null;
}

/** The pair on this machine, or null. @returns {Promise<Firefox | null>} */
export async function findFirefox() {
  const found = await findBrowser();
  const driver = await findGeckodriver();
  return found === null || driver === null ? null : { ...found, driver };
}

/** @returns {Promise<Firefox>} */
export async function ensureFirefox() {
  const found = (await findBrowser()) ?? (await installBrowser());
  return { ...found, driver: await ensureGeckodriver() };
}

async function installBrowser() {
  const purpose = "The tests in three engines need Firefox.";
  if (hasApt()) {
    await aptInstall("firefox", ["firefox-esr"], purpose);
    const found = await findBrowser();
    if (found !== null) {
      return found;
    }
  }
  throw new Problem(`${purpose} None was found${process.env.FIREFOX ? ` at ${process.env.FIREFOX}` : ""}.`, {
    hint: "Install it, or name it in the environment variable FIREFOX; SKIP_ENGINES=firefox goes on without it:",
    commands: ["FIREFOX=/path/to/firefox npm test", "SKIP_ENGINES=firefox npm test"],
  });
}
