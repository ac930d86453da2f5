// `npm run bench`: sets up what is missing, builds, and measures. What is measured, and how, is in tests/bench/.
// `npm run bench -- --quick` tries everything in a short time, `npm run bench -- rules` runs one: they write nothing.

import { join } from "node:path";
import process from "node:process";
import { withDemo } from "./lib/demo.mjs";
import { Problem, report, say } from "./lib/messages.mjs";
import { root } from "./lib/paths.mjs";
import { endOnSignals, ended, start } from "./lib/run.mjs";

/** @param {readonly string[]} args */
function requireKnown(args) {
  const unknown = args.filter((argument) => argument.startsWith("-") && argument !== "--quick");
  if (unknown.length > 0) {
    throw new Problem(`There is no ${unknown.join(" ")}.`, { commands: ["npm run bench", "npm run bench -- --quick"] });
  }
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function measure(args, env) {
  const child = start(process.execPath, [join(root, "tests", "bench", "main.mjs"), ...args], { env });
  child.stdout.pipe(process.stdout);
  child.stderr.pipe(process.stderr);
  const { code } = await ended(child);
  if (code !== 0) {
    throw new Problem("The benchmarks did not run to their end.");
  }
}

endOnSignals();
try {
  const args = process.argv.slice(2);
  requireKnown(args);
  say("Sets up what is missing, builds, and measures for about ten minutes. The machine should do nothing else.");
  await withDemo((env) => measure(args, env));
} catch (error) {
  report(error);
  process.exitCode = 1;
}
