// What a visitor downloads, and how much of it there may be.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotli, gzip } from "./compressed.mjs";
import { dist, moduleName } from "./paths.mjs";

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size bytes; brotli at 11, gzip at 9 */

const HEADLESS = [`${moduleName}_bg.wasm`, "index.js"];

/**
 * What is used together, and how many bytes with brotli it may have. `limit` is what it has come to, and keeps it from
 * growing unnoticed; `goal` is where it shall go: docs/size.md.
 */
const BUDGETS = [
  { name: "headless", files: HEADLESS, limit: 40_064, goal: 16_384 },
  {
    name: "with the element, its styles and English",
    files: [...HEADLESS, "element.js", "element/define.js", "styles.css", "locales/en.js"],
    limit: 57_728,
    goal: 24_576,
  },
];

/** @param {Uint8Array} bytes @returns {Size} */
export function sizeOf(bytes) {
  return { raw: bytes.length, gzip: gzip(bytes).length, brotli: brotli(bytes).length };
}

/** @param {readonly Size[]} sizes @returns {Size} */
export function sumOf(sizes) {
  return sizes.reduce(
    (sum, { raw, gzip, brotli }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
}

/** What is used together, each file compressed by itself as a server sends it. */
export function measureBudgets() {
  return BUDGETS.map((budget) => {
    const size = sumOf(budget.files.map((file) => sizeOf(readFileSync(join(dist, file)))));
    return { ...budget, size, exceeded: size.brotli > budget.limit };
  });
}
