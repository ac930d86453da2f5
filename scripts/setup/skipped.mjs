// The browser engines and web servers that the person does not want tested.

import process from "node:process";
import { Problem } from "../lib/messages.mjs";

export const engines = /** @type {const} */ (["chromium", "firefox", "webkit"]);
export const servers = /** @type {const} */ (["nginx", "caddy"]);

/** @typedef {typeof engines[number]} Engine */
/** @typedef {typeof servers[number]} Server */

/**
 * Those that an environment variable names, `firefox,webkit`. What is merely absent fails the tests.
 *
 * @template {string} Name
 * @param {string} variable @param {readonly Name[]} all
 */
function skipped(variable, all) {
  const names = (process.env[variable] ?? "").split(/[\s,]+/).filter(Boolean);
  const unknown = names.filter((name) => !all.some((each) => each === name));
  if (unknown.length > 0) throw new Problem(`${variable} names ${unknown}. There are: ${all.join(", ")}.`);
  return all.filter((each) => names.includes(each));
}

export const skippedEngines = () => skipped("SKIP_ENGINES", engines);
export const skippedServers = () => skipped("SKIP_SERVERS", servers);
