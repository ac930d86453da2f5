// Measures files as a server sends them, and prints the sizes.

import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { say } from "./messages.mjs";
import { moduleName } from "./paths.mjs";

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size bytes; brotli at 11, gzip at 9 */

/** The files that a page without the element loads. */
export const HEADLESS = [`${moduleName}_bg.wasm`, "index.js"];
/** The files that a page with the element loads at once. */
export const PLAIN_PATH = [...HEADLESS, "element.js", "element/define.js", "styles.css", "locales/en.js"];

/**
 * The bytes that servers send instead of a file: the smallest form that gzip and brotli make. @param {Uint8Array} bytes
 */
export function compressed(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { gzip: gzipSync(bytes, { level: 9 }), brotli: brotliCompressSync(bytes, { params }) };
}

/** @param {Uint8Array} bytes @returns {Size} */
export function sizeOf(bytes) {
  const { gzip, brotli } = compressed(bytes);
  return { raw: bytes.length, gzip: gzip.length, brotli: brotli.length };
}

/** @param {number} bytes */
export const grouped = (bytes) => bytes.toLocaleString("en-US");

/** Prints a row for each. @param {string} title @param {readonly { name: string, size: Size }[]} rows */
export function table(title, rows) {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length)) + 2;
  /** @param {string} name @param {readonly string[]} columns */
  const line = (name, columns) => say(name.padEnd(width) + columns.map((column) => column.padStart(10)).join(""));
  line(title, ["raw", "gzip", "brotli"]);
  for (const { name, size } of rows) line(name, [size.raw, size.gzip, size.brotli].map(grouped));
  say("");
}
