// The demonstration with everything that it needs, for programs that look at it in Chromium.

import process from "node:process";
import { alone } from "../lib/lock.mjs";
import { ended, start } from "../lib/run.mjs";
import { buildSandbox, startSandbox } from "../lib/sandbox.mjs";
import { ensure, tools } from "../setup/tools.mjs";
import { build } from "./all.mjs";

/**
 * Sets up what is missing, builds, and runs a script beside a sandbox. SANDBOX_URL and CHROMIUM tell it where both are.
 *
 * @param {string} script
 * @param {readonly string[]} args
 */
export async function runWithDemo(script, args) {
  const chromium = await alone(async () => {
    await build();
    await buildSandbox();
    return ensure(tools.chromium);
  });
  const sandbox = await startSandbox({ port: 0 });
  try {
    const env = { ...process.env, SANDBOX_URL: sandbox.url, ...chromium };
    const child = start(process.execPath, [script, ...args], { env });
    child.stdout.pipe(process.stdout);
    child.stderr.pipe(process.stderr);
    return (await ended(child)).code === 0;
  } finally {
    await sandbox.stop();
  }
}
