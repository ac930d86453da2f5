// Tests that the same sources make the same files: everything is built anew in another place, from nothing but the
// tools.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { dist, root } from "../../scripts/lib/paths.mjs";
import { capture } from "../../scripts/lib/run.mjs";
import { find, tools } from "../../scripts/setup/tools.mjs";

/** What is made, or not part of the sources. */
const MADE = ["node_modules", "target", "dist", ".git"];

/** @param {string} directory */
function filesIn(directory) {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return new Map(entries.filter((entry) => entry.isFile()).map((entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    return /** @type {const} */ ([relative(directory, path), readFileSync(path)]);
  }));
}

test("two builds in two places make the same files, byte for byte", async () => {
  const place = mkdtempSync(join(tmpdir(), "another-place-"));
  try {
    const copy = join(place, "of", "the sources");
    mkdirSync(copy, { recursive: true });
    cpSync(root, copy, { recursive: true, filter: (path) => path === root || !MADE.includes(basename(path)) });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    const env = { ...process.env, ...(await find(tools.wasmBindgen)), CARGO_TARGET_DIR: join(place, "made") };
    const built = await capture(process.execPath, [join(copy, "scripts", "main.mjs"), "build"], { cwd: copy, env });
    assert.ok(built.ok, `${built.stdout}\n${built.stderr}`);
    const [here, there] = [dist, join(copy, "dist")].map(filesIn);
    assert.deepEqual([...(there?.keys() ?? [])].sort(), [...(here?.keys() ?? [])].sort());
    assert.ok((here?.size ?? 0) > 40);
    const different = [...(here ?? [])].filter(([path, bytes]) => !there?.get(path)?.equals(bytes));
    assert.deepEqual(different.map(([path]) => path), []);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
