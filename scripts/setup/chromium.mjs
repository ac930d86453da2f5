// The places of Chromium or Chrome, and the arguments with which every test starts it.

import process from "node:process";
import { candidates } from "../lib/find.mjs";

/** Arguments that let a browser start anywhere, also as root and without a network. It loads only our own files. */
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

export const findBrowsers = () => candidates(
  process.env.CHROMIUM ?? process.env.CHROME,
  ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
);

/** Chromium without its windows: the same engine for two thirds of the processor's time. Not every machine has it. */
const findHeadlessShells = () => candidates(
  process.env.CHROMIUM_HEADLESS_SHELL,
  ["chromium-headless-shell", "chrome-headless-shell"],
);

/** The browser for tests that need no window. */
export const findTestBrowser = () => [...findHeadlessShells(), ...findBrowsers()][0];
