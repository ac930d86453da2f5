// The checked-in lists are those that lists.mjs makes. `UPDATE=1 node --test tests/node/lists.test.mjs` writes them anew.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { sources } from "../../scripts/lib/paths.mjs";
import { LISTS } from "./lists.mjs";

for (const [name, expected] of Object.entries(LISTS)) {
  test(`package/${name} is what its sources make`, () => {
    const file = join(sources, name);
    if (process.env.UPDATE) writeFileSync(file, expected);
    else assert.ok(readFileSync(file, "utf8") === expected, "UPDATE=1 renews it");
  });
}

test("package/words/ has no other list", () => {
  const files = readdirSync(join(sources, "words")).map((name) => `words/${name}`);
  assert.deepEqual(files.filter((name) => !(name in LISTS)), []);
});
