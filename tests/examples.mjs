// Writes the examples of the documents to files that can be run: what a reader copies has to work.
//
// Every block that begins with ```js is an example, a module of its own that imports the package by its name. Whatever
// follows `js` on that line says who runs it: nothing, for Node; `playwright`, for Playwright's test runner.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, target } from "../scripts/lib/paths.mjs";

/** Documents whose examples are run. */
export const DOCUMENTS = ["docs/headless.md", "docs/testing.md"];

/** What may follow `js`. */
export const RUNNERS = ["", "playwright"];

/**
 * @typedef {object} Example
 * @property {string} name the document and the line, as an editor understands it
 * @property {string} runner
 * @property {string} file
 */

/**
 * Writes the examples of a document to files whose lines are the document's, so that a trace names the right one.
 *
 * @param {string} document relative to the root
 * @returns {Example[]}
 */
export function examplesOf(document) {
  const text = readFileSync(join(root, document), "utf8");
  const directory = join(target, "examples");
  mkdirSync(directory, { recursive: true });
  return [...text.matchAll(/^```js\b *(.*)\n([^]*?)^```$/gm)].map(({ index, 1: runner = "", 2: code = "" }) => {
    const line = text.slice(0, index).split("\n").length;
    const file = join(directory, `${document.replaceAll(/[^a-z]+/g, "-")}-${line}.test.mjs`);
    writeFileSync(file, "\n".repeat(line) + code);
    return { name: `${document}:${line}`, runner, file };
  });
}
