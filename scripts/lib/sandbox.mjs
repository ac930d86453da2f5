// The sandbox with the page and the built package, as a child process.

import { setTimeout } from "node:timers/promises";
import { Problem } from "./messages.mjs";
import { examples } from "./paths.mjs";
import { end, ended, mustRun, start } from "./run.mjs";
import { step } from "./steps.mjs";

const startTimeoutMilliseconds = 60_000;

export async function buildSandbox() {
  await step("Compiling the sandbox", "up to a minute the first time", () =>
    mustRun("sandbox", "The sandbox could not be compiled", "cargo", ["build", "--locked", "--package", "sandbox"]),
  );
}

/**
 * Starts the sandbox and waits until it listens. Its `url` has no trailing slash. On systems with `exec`, cargo becomes
 * the sandbox, so `pid` is that of the sandbox.
 *
 * @param {object} options
 * @param {number} options.port 0 selects a free one
 * @param {string} [options.page] the directory with the page
 */
export async function startSandbox({ port, page = "www" }) {
  const args = ["--page", page, "--package", "dist", "--examples", examples, "--port", String(port)];
  const child = start("cargo", ["run", "--quiet", "--locked", "--package", "sandbox", "--", ...args]);
  let printed = "";
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr = (stderr + chunk).slice(-4000)));
  const gone = ended(child).then(({ code, error }) => ({ code, stderr: `${stderr.trim()}${error}` }));
  /** @type {Promise<string>} */
  const listens = new Promise((resolve) => child.stdout.on("data", (chunk) => {
    printed = (printed + chunk).slice(-20_000);
    const url = /^listening on (http:\S+)\r?\n/m.exec(printed)?.[1];
    if (url !== undefined) resolve(url);
  }));
  const tooLate = setTimeout(startTimeoutMilliseconds, { stderr: `It says nothing. ${stderr}` }, { ref: false });
  const outcome = await Promise.race([listens, gone, tooLate]);
  if (typeof outcome === "string") return { url: outcome, pid: child.pid, ended: gone, stop: () => end(child) };
  await end(child);
  throw new Problem(`The sandbox did not start: ${outcome.stderr}`);
}
