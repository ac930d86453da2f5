// Reads which browser engines, web servers and other programs the person skips: `SKIP=webkit,nginx`. Without SKIP, a
// missing one fails the tests.

import process from "node:process";
import { Problem } from "../lib/messages.mjs";

export const engines = /** @type {const} */ (["chromium", "firefox", "webkit"]);
export const servers = /** @type {const} */ (["nginx", "caddy"]);
const programs = ["xdotool"];

/** @typedef {typeof engines[number]} Engine */
/** @typedef {typeof servers[number]} Server */

/** @param {string} name of an engine, a server or another program */
export function isSkipped(name) {
  const names = (process.env.SKIP ?? "").split(/[\s,]+/).filter(Boolean);
  const all = [...engines, ...servers, ...programs].map(String);
  const unknown = names.filter((each) => !all.includes(each));
  if (unknown.length > 0) throw new Problem(`SKIP names ${unknown}. There are: ${all.join(", ")}.`);
  return names.includes(name);
}
