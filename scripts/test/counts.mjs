// How many tests passed, failed and were skipped, read from what each runner prints. Nothing here runs anything.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The sum of what a pattern's first group holds all over the text.
 *
 * @param {string} text
 * @param {RegExp} pattern global, with one group of digits
 */
function sum(text, pattern) {
  return [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
}

/** Colours would come between the words and the numbers. @param {string} text */
function plain(text) {
  return text.replaceAll(/\u001b\[[0-9;]*m/g, "");
}

/**
 * cargo test, and the test runner of wasm-bindgen, which prints the same: `test result: ok. 3 passed; 0 failed; …`.
 *
 * @param {string} output
 * @returns {Counts}
 */
export function cargoCounts(output) {
  const lines = plain(output).split("\n").filter((line) => line.includes("test result:")).join("\n");
  return {
    passed: sum(lines, /(\d+) passed/g),
    failed: sum(lines, /(\d+) failed/g),
    skipped: sum(lines, /(\d+) ignored/g),
  };
}

/**
 * node --test, in its spec form (`ℹ pass 3`) and its TAP form (`# pass 3`).
 *
 * @param {string} output
 * @returns {Counts}
 */
export function nodeCounts(output) {
  const text = plain(output);
  return {
    passed: sum(text, /^[ℹ#] pass (\d+)$/gm),
    failed: sum(text, /^[ℹ#] (?:fail|cancelled) (\d+)$/gm),
    skipped: sum(text, /^[ℹ#] (?:skipped|todo) (\d+)$/gm),
  };
}

/**
 * Playwright's list reporter: a line each for `3 passed (4.1s)`, `1 failed`, `1 flaky`, `1 did not run`. A flaky test
 * has failed: the reason for its first failure is not known.
 *
 * @param {string} output
 * @returns {Counts}
 */
export function playwrightCounts(output) {
  const text = plain(output);
  return {
    passed: sum(text, /^ {2}(\d+) passed\b/gm),
    failed: sum(text, /^ {2}(\d+) (?:failed|flaky|interrupted|did not run)\b/gm),
    skipped: sum(text, /^ {2}(\d+) skipped\b/gm),
  };
}

/**
 * A program that ends with the line `3 passed, 1 failed`.
 *
 * @param {string} output
 * @returns {Counts}
 */
export function summaryCounts(output) {
  const text = plain(output);
  return {
    passed: sum(text, /^(\d+) passed, \d+ failed\r?$/gm),
    failed: sum(text, /^\d+ passed, (\d+) failed\r?$/gm),
    skipped: 0,
  };
}
