// `npm run mutants -- --shard 0/40`: changes the core in one place after the other, and says which changes no native
// test notices. Without a shard, it makes all changes, which takes a day. A change that was noticed once is not tried
// again, so a stopped run continues where it was. The results are in target/mutants/mutants.out/.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Problem } from "./lib/messages.mjs";
import { target } from "./lib/paths.mjs";
import { shown } from "./lib/run.mjs";
import { ensure, tools } from "./setup/tools.mjs";

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({ args, options: { shard: { type: "string" }, anew: { type: "boolean" } } });
  const { CARGO_MUTANTS } = await ensure(tools.cargoMutants);
  const output = join(target, "mutants");
  if (values.anew) rmSync(output, { recursive: true, force: true });
  const shard = values.shard === undefined ? [] : ["--shard", values.shard, "--sharding", "round-robin"];
  const code = await shown(CARGO_MUTANTS, [
    "mutants", "--iterate", "--no-shuffle", "--colors", "never", "--output", output, ...shard,
  ]);
  if (code === 2) throw new Problem("No test has noticed the changes that are named MISSED above.");
  if (code !== 0) throw new Problem("Something failed: the reason is above.");
}
