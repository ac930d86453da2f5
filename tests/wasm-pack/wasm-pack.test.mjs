// Tests that the crate also builds in the usual way: one command, no script of ours.

import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { moduleName, root, target } from "../../scripts/lib/paths.mjs";
import { capture } from "../../scripts/lib/run.mjs";

const { WASM_PACK, CARGO_UNSTABLE_BUILD_STD } = process.env;
if (!WASM_PACK) throw new Error("WASM_PACK must name wasm-pack; `npm test -- wasm-pack` sets it");

const output = join(target, "pkg");

test("wasm-pack build makes a module and its types", async () => {
  rmSync(output, { recursive: true, force: true });
  // A standard library that cargo builds is nowhere where wasm-pack would look for one.
  const mode = CARGO_UNSTABLE_BUILD_STD ? "force" : "no-install";
  const args = ["build", "--mode", mode, "--target", "web", "--out-dir", output, root];
  const { ok, stdout, stderr } = await capture(WASM_PACK, args);
  assert.ok(ok, `${stdout}\n${stderr}`);
  const names = [`${moduleName}.js`, `${moduleName}.d.ts`, `${moduleName}_bg.wasm`, "package.json"];
  assert.deepEqual(names.filter((name) => !existsSync(join(output, name))), []);
  // It is not the npm package, and says so under a name of its own.
  assert.equal(JSON.parse(readFileSync(join(output, "package.json"), "utf8")).name, "softlayer-password-set-engine");
  assert.match(readFileSync(join(output, "README.md"), "utf8"), /\*\*not\*\* the npm package/);
  assert.ok(WebAssembly.validate(readFileSync(join(output, `${moduleName}_bg.wasm`))), "the module is valid");
});
