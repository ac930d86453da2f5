// The scripts import downwards only: commands, then test/, build/, setup/ and lib/. No command knows another.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/lib/paths.mjs";

const LAYERS = [".", "test", "build", "setup", "lib"];

/** The files that run before node_modules/ exists. */
const BARE = ["main.mjs", "setup/node-packages.mjs", "lib/messages.mjs", "lib/paths.mjs", "lib/steps.mjs"];

const scripts = join(root, "scripts");
const files = readdirSync(scripts, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".mjs"));

/** What a file imports as it is loaded. @param {string} file */
function importsOf(file) {
  const text = readFileSync(join(scripts, file), "utf8");
  return [...text.matchAll(/^(?:import|export) [^;]*?from "([^"]+)";$/gms)].map(([, name = ""]) =>
    name.startsWith(".") ? posix.join(posix.dirname(file), name) : name);
}

for (const file of files) {
  test(`scripts/${file} imports downwards`, () => {
    const layer = LAYERS.indexOf(posix.dirname(file));
    assert.notEqual(layer, -1, "every directory is a layer");
    const inside = importsOf(file).filter((path) => path.endsWith(".mjs") && !path.startsWith("../"));
    const wrong = inside.filter((path) => {
      const other = LAYERS.indexOf(posix.dirname(path));
      return layer === 0 ? other <= 0 : other < layer;
    });
    assert.deepEqual(wrong, []);
  });
}

test("what runs before there are packages needs none", () => {
  for (const file of BARE) {
    const needed = importsOf(file).filter((name) => !name.startsWith("node:") && !BARE.includes(name));
    assert.deepEqual(needed, [], file);
  }
});
