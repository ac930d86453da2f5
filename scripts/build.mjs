// Builds dist/: `npm run build`. `npm start` and `npm test` call it too.

import process from "node:process";
import { pathToFileURL } from "node:url";
import { assembleExamples } from "./build/examples.mjs";
import { assemble } from "./build/files.mjs";
import { buildWasm } from "./build/wasm.mjs";
import { alone } from "./lib/lock.mjs";
import { report, say } from "./lib/messages.mjs";
import { endOnSignals } from "./lib/run.mjs";
import { setUpForBuilding } from "./setup.mjs";

/** @param {NodeJS.ProcessEnv} wasmEnv */
export async function build(wasmEnv) {
  await buildWasm(wasmEnv);
  await assembleExamples();
  return assemble();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  endOnSignals();
  try {
    await alone(async () => {
      const { wasmEnv } = await setUpForBuilding();
      const files = await build(wasmEnv);
      say(`dist/ is ready: ${files.length} files. \`npm run size\` shows how large they are.`);
    });
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
