// Sets up what is missing. `npm start` and `npm test` call it; `node scripts/setup.mjs` does nothing else.

import process from "node:process";
import { pathToFileURL } from "node:url";
import { alone } from "./lib/lock.mjs";
import { report } from "./lib/messages.mjs";
import { endOnSignals, withPath } from "./lib/run.mjs";
import { ensureWasmBindgen, ensureWasmPack, requireCargo } from "./setup/cargo-tools.mjs";
import { ensureChromium } from "./setup/chromium.mjs";
import { ensureFirefox } from "./setup/firefox.mjs";
import { ensureNodePackages } from "./setup/node-packages.mjs";
import { ensureServers } from "./setup/servers.mjs";
import { skippedEngines } from "./setup/skipped.mjs";
import { ensureWasmTarget } from "./setup/wasm-target.mjs";
import { ensureWebKit } from "./setup/webkit.mjs";

/**
 * What building needs.
 *
 * @returns {Promise<{ wasmEnv: NodeJS.ProcessEnv }>} `wasmEnv`: the environment for cargo, wasm-bindgen and wasm-pack
 */
export async function setUpForBuilding() {
  await requireCargo();
  await ensureNodePackages();
  const env = await ensureWasmTarget();
  return { wasmEnv: withPath([await ensureWasmBindgen()], env) };
}

/** What testing needs beyond building, but for the vendor's client, which only its own suite needs. */
async function setUpForTesting() {
  const wasmPack = await ensureWasmPack();
  const skipped = skippedEngines();
  if (!skipped.includes("firefox")) {
    await ensureFirefox();
  }
  if (!skipped.includes("webkit")) {
    await ensureWebKit();
  }
  await ensureServers();
  return { wasmPack, chromium: await ensureChromium() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  endOnSignals();
  try {
    await alone(async () => {
      await setUpForBuilding();
      await setUpForTesting();
    });
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
