// What set-up and building take from registries: exactly what lock files name, and no script of a package runs.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { logs, root } from "../../scripts/lib/paths.mjs";
import { suites } from "../../scripts/test/suites.mjs";

/** What resolves no crates. */
const HARMLESS = ["fmt", "info", "update"];

test("cargo takes the crates that Cargo.lock names, in every suite", () => {
  const commands = suites.flatMap(({ commands }) => {
    try {
      return commands({ WASM_PACK: "wasm-pack", CARGO_DENY: "cargo-deny" });
    } catch {
      return [];
    }
  }).filter(([program]) => /^(cargo|wasm-pack)/.test(program));
  assert.ok(commands.length > 4);
  for (const [program, ...args] of commands) {
    assert.ok(args.includes("--locked") || HARMLESS.includes(args[0] ?? ""), `${program} ${args.join(" ")}`);
  }
});

test("and in every build, of the tools too", () => {
  // What was run stands on the first line of its log.
  const lines = readdirSync(logs).map((name) => readFileSync(join(logs, name), "utf8").split("\n")[0] ?? "");
  const commands = lines.filter((line) => /^\$ \S*cargo /.test(line));
  assert.ok(commands.some((line) => line.includes(" rustc ")));
  for (const line of commands) {
    assert.ok(line.includes(" --locked") || HARMLESS.includes(line.split(" ")[2] ?? ""), line);
  }
});

test("no package runs a script when it is installed", () => {
  const place = mkdtempSync(join(tmpdir(), "packages-"));
  try {
    for (const directory of ["lib", "setup"]) {
      cpSync(join(root, "scripts", directory), join(place, "scripts", directory), { recursive: true });
    }
    mkdirSync(join(place, "dependency"));
    const dependency = { name: "dependency", version: "1.0.0", scripts: { postinstall: "node -e \"fs.writeFileSync('ran', '')\"" } };
    writeFileSync(join(place, "dependency", "package.json"), JSON.stringify(dependency));
    const tarball = execFileSync("npm", ["pack", "--silent", "./dependency"], { cwd: place, encoding: "utf8" }).trim();
    // Installed from where the packages are put together, beside their place.
    const manifest = { name: "place", version: "1.0.0", dependencies: { dependency: `file:${join(place, tarball)}` } };
    writeFileSync(join(place, "package.json"), JSON.stringify(manifest));
    execFileSync("npm", ["install", "--package-lock-only", "--offline", "--silent"], { cwd: place });
    const code = `import(${JSON.stringify(String(pathToFileURL(join(place, "scripts", "setup", "node-packages.mjs"))))})
      .then(({ ensureNodePackages }) => ensureNodePackages())`;
    execFileSync(process.execPath, ["--eval", code], { cwd: place, stdio: "pipe" });
    assert.ok(existsSync(join(place, "node_modules", "dependency", "package.json")));
    assert.ok(!existsSync(join(place, "node_modules", "dependency", "ran")));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
