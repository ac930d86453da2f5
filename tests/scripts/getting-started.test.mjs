// docs/getting-started.md shows files of the consumers, which are built and walked, as they are; UPDATE=1 renews them.

import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { root } from "../../scripts/lib/paths.mjs";
import { consumers } from "../consumers/consumers.mjs";

const DOCUMENT = join(root, "docs", "getting-started.md");

/** A line that links to a consumer's file, and the block below it. */
const SHOWN = /(?<=^\[[^\]]+\]\(\.\.\/tests\/consumers\/([^/)]+)\/([^)]+)\):\n\n```[a-z]+\n)[^]*?(?=^```$)/gm;

test("docs/getting-started.md shows the files that are walked", () => {
  const text = readFileSync(DOCUMENT, "utf8");
  const expected = text.replace(SHOWN, (_, /** @type {string} */ consumer, /** @type {string} */ file) => {
    assert.ok(consumers.some(({ name }) => name === consumer), `${consumer} is walked`);
    return readFileSync(join(root, "tests", "consumers", consumer, file), "utf8");
  });
  if (process.env.UPDATE) writeFileSync(DOCUMENT, expected);
  else assert.equal(text, expected, "UPDATE=1 renews it");
});

test("docs/getting-started.md shows no code that nobody runs", () => {
  const text = readFileSync(DOCUMENT, "utf8");
  const blocks = [...text.matchAll(/^```(?!sh$)[a-z]+$/gm)];
  assert.ok(blocks.length > 0);
  assert.equal([...text.matchAll(SHOWN)].length, blocks.length, "each stands below a link to its file");
});

test("docs/getting-started.md links to what there is", () => {
  const paths = [...readFileSync(DOCUMENT, "utf8").matchAll(/\]\(([^)#]+)/g)].map(([, path = ""]) => path);
  assert.ok(paths.length > 0);
  assert.deepEqual(paths.filter((path) => !existsSync(join(root, "docs", path))), []);
});
