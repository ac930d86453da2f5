// `npm run size`: what every shipped file weighs, raw, with gzip -9 and with brotli 11.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { Problem, report, say } from "./lib/messages.mjs";
import { dist } from "./lib/paths.mjs";

/** @param {Buffer} bytes */
function sizes(bytes) {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, brotli).length];
}

/**
 * @param {string} name
 * @param {readonly (number | string)[]} columns
 * @param {number} width
 */
function row(name, columns, width) {
  const numbers = columns.map((column) => String(column.toLocaleString("en-US")).padStart(10));
  say(`${name.padEnd(width)}${numbers.join("")}`);
}

/** @param {readonly number[][]} rows */
function total(rows) {
  return [0, 1, 2].map((column) => rows.reduce((sum, each) => sum + each[column], 0));
}

try {
  if (!existsSync(dist)) {
    throw new Problem("There is no dist/ yet.", { commands: ["npm run build"] });
  }
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1).replaceAll("\\", "/"))
    .sort();
  const width = Math.max(...files.map((name) => name.length), "total".length) + 2;
  row("bytes of dist/", ["raw", "gzip", "brotli"], width);
  const rows = files.map((name) => ({ name, size: sizes(readFileSync(join(dist, name))) }));
  for (const { name, size } of rows) {
    row(name, size, width);
  }
  // Types are for the programmer's machine and never reach a browser.
  const delivered = rows.filter(({ name }) => !name.endsWith(".d.ts"));
  row("total", total(rows.map(({ size }) => size)), width);
  row("without types", total(delivered.map(({ size }) => size)), width);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
