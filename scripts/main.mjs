// Runs one of the commands beside this file: `node scripts/main.mjs start`. package.json has a script for each. A bare
// machine has no node_modules/ yet, so this file imports no packages.

import process from "node:process";
import { report } from "./lib/messages.mjs";
import { ensureNodePackages } from "./setup/node-packages.mjs";

const [name, ...args] = process.argv.slice(2);
try {
  await ensureNodePackages();
  const { endOnSignals } = await import("./lib/run.mjs");
  endOnSignals();
  const { run } = await import(`./${name}.mjs`);
  await run(args);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
