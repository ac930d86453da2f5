// `npm run bench` and `npm run gallery`: sets up what is missing, builds, and runs a script beside a sandbox.
// SANDBOX_URL and CHROMIUM tell the script where the sandbox and the browser are.

import process from "node:process";
import { build } from "./build/all.mjs";
import { alone } from "./lib/lock.mjs";
import { say } from "./lib/messages.mjs";
import { shown } from "./lib/run.mjs";
import { buildSandbox, startSandbox } from "./lib/sandbox.mjs";
import { ensure, tools } from "./setup/tools.mjs";

/** @param {readonly string[]} command the script and its arguments */
export async function run(command) {
  say("Sets up what is missing, builds, and then starts.");
  const chromium = await alone(async () => {
    await build();
    await buildSandbox();
    return ensure(tools.chromium);
  });
  const sandbox = await startSandbox({ port: 0 });
  const env = { ...process.env, SANDBOX_URL: sandbox.url, ...chromium };
  process.exitCode = (await shown(process.execPath, command, { env })) === 0 ? 0 : 1;
  await sandbox.stop();
}
