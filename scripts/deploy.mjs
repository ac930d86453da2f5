// `npm run build:deploy`: the page and the package in target/deploy/, as a server should give them out.

import process from "node:process";
import { build } from "./build.mjs";
import { assembleDeployment } from "./build/deployment.mjs";
import { alone } from "./lib/lock.mjs";
import { report, say } from "./lib/messages.mjs";
import { endOnSignals } from "./lib/run.mjs";
import { setUpForBuilding } from "./setup.mjs";

/** @param {readonly import("./build/deployment.mjs").Deployed[]} files */
function print(files) {
  const width = Math.max(...files.map(({ path }) => path.length));
  const columns = (/** @type {readonly (string | number)[]} */ values) =>
    values.map((value) => value.toLocaleString("en-US").padStart(9)).join("");
  say(`${"target/deploy/".padEnd(width)}${columns(["raw", "gzip", "brotli"])}`);
  for (const { path, raw, gzip, brotli } of files) {
    say(`${path.padEnd(width)}${columns([raw, gzip ?? "", brotli ?? ""])}`);
  }
  say("");
  for (const { path, integrity } of files.filter(({ path }) => path.startsWith("assets/"))) {
    say(`${path}\n  ${integrity}`);
  }
}

endOnSignals();
try {
  await alone(async () => {
    const { wasmEnv } = await setUpForBuilding();
    await build(wasmEnv);
    print(await assembleDeployment());
  });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
