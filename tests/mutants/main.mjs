// `npm run mutants:js`, or with the paths of some files: changes the package's TypeScript in one place after the other,
// and says which changes no test in Node notices. A file that is done is not tried again until it or its tests change.
// What only a browser judges is left out: the faces, the stage, and what connects them.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const FILES = [
  "own", "errors", "options", "reading", "policy", "flow", "host", "clock", "support", "engine", "breach", "common",
  "strength", "suggest", "element/session",
].map((name) => `package/${name}.ts`);

/** @param {string[]} args @param {import("node:child_process").SpawnSyncOptions} [options] */
function run(args, options) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", ...options });
  if (status !== 0) process.exit(status ?? 1);
}

const here = fileURLToPath(new URL(".", import.meta.url));
// Not among the project's own packages, which everybody installs. Version 10 does not run on Node 20.
run([String(process.env.npm_execpath), "ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: here });
const stryker = join(here, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
const given = process.argv.slice(2);
for (const file of given.length > 0 ? given : FILES) {
  run([stryker, "run", "tests/mutants/stryker.config.mjs"], { env: { ...process.env, MUTATE: file } });
}
