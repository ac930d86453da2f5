// The browser engines that the person does not want tested.

import process from "node:process";
import { Problem } from "../lib/messages.mjs";

/** @typedef {"chromium" | "firefox" | "webkit"} Engine */

/** @type {readonly Engine[]} */
export const engines = ["chromium", "firefox", "webkit"];

/**
 * The engines that SKIP_ENGINES names, `firefox,webkit`. It takes a word of the person's: an engine that is merely
 * absent fails the tests.
 */
export function skippedEngines() {
  const names = (process.env.SKIP_ENGINES ?? "").split(/[\s,]+/).filter(Boolean);
  const unknown = names.filter((name) => !engines.some((engine) => engine === name));
  if (unknown.length > 0) {
    throw new Problem(`SKIP_ENGINES names ${unknown.join(", ")}. There are: ${engines.join(", ")}.`);
  }
  return engines.filter((engine) => names.includes(engine));
}
