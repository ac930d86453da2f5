// WebKitGTK: its driver, its smallest browser, and a screen that nobody sees, since that browser needs one.

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { isProgram, which } from "../lib/find.mjs";
import { Problem } from "../lib/messages.mjs";
import { aptInstall, hasApt } from "./apt.mjs";

/** @typedef {{ browser: string, driver: string, screen: string }} WebKit */

/** Where distributions put what no person starts, and for which version of GTK. */
const places = ["/usr/lib", "/usr/libexec"];
const builds = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];

/** @param {string | undefined} named @param {string} name */
function program(named, name) {
  return which(named ?? name) ?? (named !== undefined && isProgram(named) ? named : null);
}

function findMiniBrowser() {
  if (process.env.MINIBROWSER) {
    return program(process.env.MINIBROWSER, "MiniBrowser");
  }
  const directories = places.flatMap((place) => [place, ...folders(place).filter((name) => name.includes("-linux-"))
    .map((name) => join(place, name))]);
  const paths = directories.flatMap((directory) => builds.map((build) => join(directory, build, "MiniBrowser")));
  return paths.find(isProgram) ?? null;
}

/** @param {string} directory */
function folders(directory) {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function search() {
  return {
    driver: program(process.env.WEBKIT_DRIVER, "WebKitWebDriver"),
    browser: findMiniBrowser(),
    screen: program(process.env.XVFB, "Xvfb"),
  };
}

/** All three on this machine, or null. @returns {WebKit | null} */
export function findWebKit() {
  const { driver, browser, screen } = search();
  return driver === null || browser === null || screen === null ? null : { driver, browser, screen };
}

/** @returns {Promise<WebKit>} */
export async function ensureWebKit() {
  const before = findWebKit();
  if (before !== null) {
    return before;
  }
  const purpose = "The tests in three engines need WebKitGTK's WebKitWebDriver and MiniBrowser, and Xvfb.";
  if (hasApt()) {
    await aptInstall("webkit", ["webkit2gtk-driver", "xvfb"], purpose);
    const after = findWebKit();
    if (after !== null) {
      return after;
    }
  }
  const { driver, browser, screen } = search();
  const absent = [driver ?? "WebKitWebDriver", browser ?? "MiniBrowser", screen ?? "Xvfb"].filter(
    (name) => dirname(name) === ".");
  throw new Problem(`${purpose} Not found: ${absent.join(", ")}.`, {
    hint: "Name them in WEBKIT_DRIVER, MINIBROWSER and XVFB; SKIP_ENGINES=webkit goes on without them:",
    commands: ["SKIP_ENGINES=webkit npm test"],
  });
}
