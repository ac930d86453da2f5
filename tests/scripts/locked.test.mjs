// Set-up and building download exactly what the lock files name, and no script of a package runs.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { root } from "../../scripts/lib/paths.mjs";
import { suites } from "../../scripts/test/suites.mjs";

/** What set-up is made of, somewhere else. @param {string} place */
function copyScripts(place) {
  for (const directory of ["lib", "setup", "build"]) {
    cpSync(join(root, "scripts", directory), join(place, "scripts", directory), { recursive: true });
  }
}

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
    assert.ok(args.includes("--locked") || args[0] === "fmt", `${program} ${args.join(" ")}`);
  }
});

/**
 * The calls of cargo when set-up and building run in another directory, with a cargo that does nothing.
 *
 * @param {string} code runs there
 */
function callsOfCargo(code) {
  const place = mkdtempSync(join(tmpdir(), "tools-"));
  try {
    copyScripts(place);
    symlinkSync(join(root, "node_modules"), join(place, "node_modules"));
    cpSync(join(root, "Cargo.lock"), join(place, "Cargo.lock"));
    const calls = join(place, "calls");
    writeFileSync(join(place, "cargo"), `#!/bin/sh\necho "$@" >> '${calls}'\n`, { mode: 0o755 });
    const env = { ...process.env, CARGO_HOME: place, PATH: `${place}:${process.env.PATH}` };
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: place, env, stdio: "pipe" });
    return readFileSync(calls, "utf8").trim().split("\n");
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

test("and in every build", () => {
  const calls = callsOfCargo(`
    const { buildSandbox } = await import("./scripts/lib/sandbox.mjs");
    const { writeNotices } = await import("./scripts/build/notices.mjs");
    const { buildWasm } = await import("./scripts/build/wasm.mjs");
    // The files that cargo would have made are missing.
    for (const build of [buildSandbox, writeNotices, buildWasm]) await build(process.env).catch(() => {});`);
  for (const command of ["build", "metadata", "rustc"]) {
    assert.match(calls.find((call) => call.startsWith(`${command} `)) ?? `no ${command}`, / --locked /);
  }
});

test("and so do all tools that are built", () => {
  const calls = callsOfCargo(`
    const { tools } = await import("./scripts/setup/tools.mjs");
    const { buildCrate } = await import("./scripts/setup/cargo.mjs");
    const { mkdirSync, writeFileSync } = await import("node:fs");
    for (const { crate } of Object.values(tools)) {
      if (!crate) continue;
      const { name, program, version } = crate;
      const sources = \`registry/src/index/\${name ?? program}-\${version}\`;
      mkdirSync(sources, { recursive: true });
      writeFileSync(\`\${sources}/Cargo.toml\`, "");
      await buildCrate(crate);
    }`);
  const installs = calls.filter((call) => call.startsWith("install "));
  assert.ok(installs.length >= 4);
  for (const call of installs) assert.match(call, / --locked /);
});

test("no package runs a script when it is installed", () => {
  const place = mkdtempSync(join(tmpdir(), "packages-"));
  try {
    copyScripts(place);
    mkdirSync(join(place, "dependency"));
    const dependency = { name: "dependency", version: "1.0.0", scripts: { postinstall: "node -e \"fs.writeFileSync('ran', '')\"" } };
    writeFileSync(join(place, "dependency", "package.json"), JSON.stringify(dependency));
    const tarball = execFileSync("npm", ["pack", "--silent", "./dependency"], { cwd: place, encoding: "utf8" }).trim();
    // Installed from the temporary directory of the packages.
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
