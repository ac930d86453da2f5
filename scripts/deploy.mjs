// `npm run build:deploy`: the page and the package in target/deploy/, as a server should give them out.

import { build } from "./build/all.mjs";
import { assembleDeployment } from "./build/deployment.mjs";
import { alone } from "./lib/lock.mjs";
import { say } from "./lib/messages.mjs";

export async function run() {
  const files = await alone(async () => {
    await build();
    return assembleDeployment();
  });
  const width = Math.max(...files.map(({ path }) => path.length));
  /** @param {string} name @param {readonly (string | number | null)[]} columns */
  const row = (name, columns) => say(name.padEnd(width) +
    columns.map((column) => (column ?? "").toLocaleString("en-US").padStart(9)).join(""));
  row("target/deploy/", ["raw", "gzip", "brotli"]);
  for (const { path, raw, gzip, brotli } of files) row(path, [raw, gzip, brotli]);
  say("");
  for (const { path, integrity } of files) {
    if (path.startsWith("assets/")) say(`${path}\n  ${integrity}`);
  }
}
