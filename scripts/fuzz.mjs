// `npm run fuzz -- --seconds 1200`: fuzzes everything that reads foreign text. Each target takes that long, and as many
// run at the same time as the machine has cores.

import process from "node:process";
import { parseArgs } from "node:util";
import { Problem } from "./lib/messages.mjs";
import { shown } from "./lib/run.mjs";

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({ args, options: { seconds: { type: "string", default: "60" } } });
  const env = { ...process.env, FUZZ_SECONDS: values.seconds };
  const code = await shown("cargo", ["test", "--workspace", "--locked", "--test", "fuzz", "--", "--nocapture"], { env });
  if (code !== 0) throw new Problem("Something failed. The smallest input that does is above.");
}
