// `npm run bench`: sets up what is missing, builds, and measures. What is measured, and how, is in tests/bench/.
// `npm run bench -- --quick` tries everything in a short time, `npm run bench -- rules` runs one: they write nothing.

import { join } from "node:path";
import { runWithDemo } from "./build/demo.mjs";
import { Problem, say } from "./lib/messages.mjs";
import { root } from "./lib/paths.mjs";

/** @param {readonly string[]} args */
export async function run(args) {
  const unknown = args.filter((argument) => argument.startsWith("-") && argument !== "--quick");
  if (unknown.length > 0) {
    throw new Problem(`There is no ${unknown.join(" ")}.`, { commands: ["npm run bench", "npm run bench -- --quick"] });
  }
  say("Sets up what is missing, builds, and measures for about ten minutes. The machine should do nothing else.");
  if (!(await runWithDemo(join(root, "tests", "bench", "main.mjs"), args))) {
    throw new Problem("The benchmarks did not run to their end.");
  }
}
