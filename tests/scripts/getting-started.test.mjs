// Documents show files of the tested consumers unchanged. UPDATE=1 renews them.

import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { root } from "../../scripts/lib/paths.mjs";
import { consumers } from "../consumers/consumers.mjs";

/** A line that links to a file of the consumers, and the block below it. */
const SHOWN = /(?<=^\[[^\]]+\]\(\.\.\/tests\/consumers\/([^)]+)\):\n\n```[a-z]+\n)[^]*?(?=^```$)/gm;

for (const name of ["getting-started.md", "bundlers.md"]) {
  const document = join(root, "docs", name);
  const text = readFileSync(document, "utf8");

  test(`docs/${name} shows the files that are tested, unchanged`, () => {
    const expected = text.replace(SHOWN, (_, /** @type {string} */ file) => {
      const [consumer, inside] = file.split("/");
      assert.ok(inside === undefined || consumers.some((each) => each.name === consumer), `${consumer} is tested`);
      return readFileSync(join(root, "tests", "consumers", file), "utf8");
    });
    if (process.env.UPDATE) writeFileSync(document, expected);
    else assert.equal(text, expected, "UPDATE=1 renews it");
    assert.ok([...text.matchAll(SHOWN)].length > 0);
  });

  test(`docs/${name} links only to files that exist`, () => {
    const paths = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, path = ""]) => path);
    assert.ok(paths.length > 0);
    assert.deepEqual(paths.filter((path) => !existsSync(join(root, "docs", path))), []);
  });
}

test("docs/getting-started.md shows only code that the tests run", () => {
  const text = readFileSync(join(root, "docs", "getting-started.md"), "utf8");
  const blocks = [...text.matchAll(/^```(?!sh$)[a-z]+$/gm)];
  assert.ok(blocks.length > 0);
  assert.equal([...text.matchAll(SHOWN)].length, blocks.length, "each stands below a link to its file");
});
