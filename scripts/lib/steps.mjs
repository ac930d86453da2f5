// Prints one line for each step: what is done and about how long it takes, then how long it took.

import { duration, paint, say } from "./messages.mjs";

/**
 * @template T
 * @param {string} what
 * @param {string} expected about how long it takes
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function step(what, expected, action) {
  const begin = Date.now();
  say(`${paint("bold", "•")} ${what}${paint("dim", ` (${expected})`)}`);
  const result = await action();
  const took = Date.now() - begin;
  if (took >= 1000) {
    say(paint("dim", `  done in ${duration(took)}`));
  }
  return result;
}
