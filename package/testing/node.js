// Starting the sandbox from tests. Apart from `testing`, so that bundlers for browsers never meet a module of Node.

import { spawn } from "node:child_process";
import process from "node:process";
import { listening } from "./listening.js";
import { Sandbox } from "./sandbox.js";

/** @import { ChildProcess } from "node:child_process" */
/** @import { RunningSandbox, StartSandboxOptions } from "./node.js" */

export { Sandbox };

const START_MILLISECONDS = 60_000;
/** How long one may take to end politely. */
const STOP_MILLISECONDS = 3_000;

/** The children that must not outlive this process. @type {Set<ChildProcess>} */
const children = new Set();

function endAll() {
  for (const child of children) child.kill("SIGKILL");
}

/** @param {ChildProcess} child */
function remember(child) {
  if (children.size === 0) process.on("exit", endAll);
  children.add(child);
  const forget = () => {
    children.delete(child);
    if (children.size === 0) process.off("exit", endAll);
  };
  child.once("close", forget);
  child.once("error", forget);
}

/** @param {ChildProcess} child @returns {Promise<void>} */
function stop(child) {
  return new Promise((resolve) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MILLISECONDS);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

/** @implements {RunningSandbox} */
class StartedSandbox extends Sandbox {
  #child;

  /**
   * @param {string} url
   * @param {ChildProcess} child
   */
  constructor(url, child) {
    super(url);
    this.#child = child;
  }

  stop() {
    return stop(this.#child);
  }
}

/**
 * @param {StartSandboxOptions} [options]
 * @returns {Promise<RunningSandbox>}
 */
export async function startSandbox({ port = 0, command = "sandbox", args = [], timeoutMilliseconds, onOutput } = {}) {
  const child = spawn(command, [...args, "--port", String(port)], { stdio: ["pipe", "pipe", "pipe"] });
  remember(child);
  child.stdin.on("error", () => {});
  child.stdin.end();
  const outcome = await listening(child, timeoutMilliseconds ?? START_MILLISECONDS, onOutput);
  if ("url" in outcome) {
    // A test runner ends when its tests have, also where nobody has stopped the sandbox.
    child.unref();
    for (const stream of [child.stdout, child.stderr]) {
      stream.resume();
      /** @type {import("node:net").Socket} */ (/** @type {unknown} */ (stream)).unref();
    }
    return new StartedSandbox(outcome.url, child);
  }
  await stop(child);
  if (outcome.cause !== undefined && Reflect.get(outcome.cause, "code") === "ENOENT") {
    throw new Error(
      `There is no program "${command}". The sandbox is a Rust program in this package's repository: install it with ` +
        "`cargo install --path sandbox` in a checkout, or `cargo install --git ADDRESS sandbox` with the repository's " +
        "address; or name the program in the option `command`.",
      { cause: outcome.cause },
    );
  }
  throw new Error(`The sandbox did not start: ${outcome.error}`, { cause: outcome.cause });
}
