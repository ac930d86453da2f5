// The demonstration with everything that it needs, for scripts that look at it in Chromium.

import process from "node:process";
import { build } from "../build.mjs";
import { setUpForBuilding } from "../setup.mjs";
import { ensureChromium } from "../setup/chromium.mjs";
import { alone } from "./lock.mjs";
import { buildSandbox, startSandbox } from "./sandbox.mjs";

/**
 * Sets up what is missing, builds, and keeps a sandbox running meanwhile.
 *
 * @param {(env: NodeJS.ProcessEnv) => Promise<void>} action is given the environment with SANDBOX_URL and CHROMIUM
 */
export async function withDemo(action) {
  const { browser } = await alone(async () => {
    const { wasmEnv } = await setUpForBuilding();
    await build(wasmEnv);
    await buildSandbox();
    return ensureChromium();
  });
  const sandbox = await startSandbox({ port: 0 });
  try {
    await action({ ...process.env, SANDBOX_URL: sandbox.url, CHROMIUM: browser });
  } finally {
    await sandbox.stop();
  }
}
