// Reads from the output of each runner how many tests passed, failed and were skipped.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts with patterns that have one group of digits each. Adds up all matches in the output.
 *
 * @param {{ [count in keyof Counts]?: RegExp }} patterns
 * @returns {(output: string) => Counts}
 */
function counter({ passed, failed, skipped }) {
  /** @param {string} output @param {RegExp | undefined} pattern */
  const sum = (output, pattern) => pattern === undefined ? 0 :
    [...output.matchAll(pattern)].reduce((total, [, digits]) => total + Number(digits), 0);
  return (output) => {
    // Colours could be between the words and the numbers.
    const plain = output.replaceAll(/\u001b\[[0-9;]*m/g, "");
    return { passed: sum(plain, passed), failed: sum(plain, failed), skipped: sum(plain, skipped) };
  };
}

/** cargo test, and the runner of wasm-bindgen, which prints the same: `test result: ok. 3 passed; 0 failed; …`. */
export const cargoCounts = counter({
  passed: /test result:.*?(\d+) passed/g,
  failed: /test result:.*?(\d+) failed/g,
  skipped: /test result:.*?(\d+) ignored/g,
});

/** node --test, in its spec form (`ℹ pass 3`) and its TAP form (`# pass 3`). */
export const nodeCounts = counter({
  passed: /^[ℹ#] pass (\d+)$/gm,
  failed: /^[ℹ#] (?:fail|cancelled) (\d+)$/gm,
  skipped: /^[ℹ#] (?:skipped|todo) (\d+)$/gm,
});

/**
 * Playwright's list reporter prints a line each for `3 passed (4.1s)`, `1 failed`, `1 flaky`, `1 did not run`. A flaky
 * test counts as failed, because the reason for its first failure is unknown.
 */
export const playwrightCounts = counter({
  passed: /^ {2}(\d+) passed\b/gm,
  failed: /^ {2}(\d+) (?:failed|flaky|interrupted|did not run)\b/gm,
  skipped: /^ {2}(\d+) skipped\b/gm,
});

/** A program that ends with the line `3 passed, 1 failed`. */
export const summaryCounts = counter({
  passed: /^(\d+) passed, \d+ failed\r?$/gm,
  failed: /^\d+ passed, (\d+) failed\r?$/gm,
});
