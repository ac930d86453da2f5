// `npm run size` builds, and starts this file. It prints what every shipped file weighs, raw, with gzip -9 and with
// brotli 11, beside the weight of peers. It fails if something has outgrown its budget.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { say } from "../../scripts/lib/messages.mjs";
import { dist } from "../../scripts/lib/paths.mjs";
import { grouped, sizeOf, table } from "../../scripts/lib/sizes.mjs";
import { bundled, measureBudgets, sumOf } from "./budgets.mjs";

/** Other packages that do a part of the job. Of each, a page imports at least this. */
const PEERS = {
  "@teamhanko/hanko-elements": 'export { register } from "@teamhanko/hanko-elements"',
  "@zxcvbn-ts/core with language-common":
    'export { ZxcvbnFactory } from "@zxcvbn-ts/core"; export * from "@zxcvbn-ts/language-common"',
  zxcvbn: 'export { default } from "zxcvbn"',
  "joi-password-complexity": 'export { default } from "joi-password-complexity"',
  zod: 'export { z } from "zod"',
  "password-validator": 'export { default } from "password-validator"',
};

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1).replaceAll("\\", "/"))
  // Type declarations never reach a browser.
  .filter((name) => !name.endsWith(".d.ts"))
  .sort();
const shipped = files.map((name) => ({ name, size: sizeOf(readFileSync(join(dist, name))) }));
table("bytes of dist/", [...shipped, { name: "total", size: sumOf(shipped.map(({ size }) => size)) }]);

const budgets = await measureBudgets();
table("what is used together", budgets);
const peers = await Promise.all(
  Object.entries(PEERS).map(async ([name, source]) => ({ name, size: await bundled(source) })),
);
table("peers, bundled by esbuild", peers.sort((one, other) => one.size.brotli - other.size.brotli));

for (const { name, size, limit, goal, exceeded } of budgets) {
  const over = size.brotli - goal;
  say(`${name}: ${grouped(size.brotli)} bytes with brotli.`);
  say(`  ${exceeded ? "OVER its limit" : "Within its limit"}, which is ${grouped(limit)}.`);
  say(`  ${over > 0 ? `Misses its goal by ${grouped(over)}` : "Reaches its goal"}, which is ${grouped(goal)}.`);
}
if (budgets.some(({ exceeded }) => exceeded)) process.exitCode = 1;
