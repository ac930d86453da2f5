/**
 * For tests in Node: starts the sandbox, which stands in for the service and for the users' mailboxes and phones. The
 * sandbox's README explains each call.
 *
 * This module is separate from `testing`, so that bundlers for browsers never see a module of Node.
 */

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import process from "node:process";
import { bare } from "../own.js";
import { Sandbox } from "./sandbox.js";

export { Sandbox };
export type { SandboxCodes, SandboxLogEntry, SandboxMail, SandboxRecord } from "./sandbox.js";

/** A sandbox that {@link startSandbox} has started. It ends when the process ends. */
export interface RunningSandbox extends Sandbox {
  stop(): Promise<void>;
}

export interface StartSandboxOptions {
  /** The port on 127.0.0.1. The default is 0, which selects a free one. */
  readonly port?: number;
  /** The program. The default is `sandbox`, which `cargo install` puts into the PATH. */
  readonly command?: string;
  /** The arguments before `--port`: other options of the program, or arguments of a command that starts it. */
  readonly args?: readonly string[];
  /** How long it may take until the sandbox listens. The default is 60000. */
  readonly timeoutMilliseconds?: number;
  /** Called with what the program prints. */
  readonly onOutput?: (text: string) => void;
}

/** How long the program may take to end before it is killed, in milliseconds. */
const STOP_MILLISECONDS = 3_000;

/** The children that must not outlive this process. */
const children = new Set<ChildProcessWithoutNullStreams>();

function endAll(): void {
  for (const child of children) child.kill("SIGKILL");
}

function remember(child: ChildProcessWithoutNullStreams): void {
  if (children.size === 0) process.on("exit", endAll);
  children.add(child);
  const forget = () => {
    children.delete(child);
    if (children.size === 0) process.off("exit", endAll);
  };
  child.once("close", forget);
  child.once("error", forget);
}

/** Waits until the sandbox listens. `error` says why it does not. */
function listening(
  child: ChildProcessWithoutNullStreams,
  timeoutMilliseconds: number,
  onOutput?: (text: string) => void,
): Promise<{ url: string } | { error: string; cause?: Error }> {
  let stdout = "";
  let stderr = "";
  return new Promise((resolve) => {
    const settle = (outcome: { url: string } | { error: string; cause?: Error }) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const timer = setTimeout(
      () => settle({ error: `it said nothing within ${timeoutMilliseconds / 1000} seconds ${stderr}`.trim() }),
      timeoutMilliseconds,
    );
    child.stderr.on("data", (chunk) => (stderr = (stderr + chunk).slice(-4000)));
    child.stdout.on("data", (chunk) => {
      onOutput?.(String(chunk));
      stdout = (stdout + chunk).slice(-20_000);
      const url = /^listening on (http:\S+)\r?\n/m.exec(stdout)?.[1];
      if (url !== undefined) settle({ url });
    });
    child.once("error", (cause) => settle({ error: cause.message, cause }));
    child.once("close", (code) => settle({ error: stderr.trim() || `it ended with ${code ?? "a signal"}` }));
  });
}

function stop(child: ChildProcessWithoutNullStreams): Promise<void> {
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

class StartedSandbox extends Sandbox implements RunningSandbox {
  #child: ChildProcessWithoutNullStreams;

  constructor(url: string, child: ChildProcessWithoutNullStreams) {
    super(url);
    this.#child = child;
  }

  stop(): Promise<void> {
    return stop(this.#child);
  }
}

/**
 * Starts a sandbox and waits until it listens.
 *
 * @throws Error if the program does not start. If it is not installed, the message says how to install it.
 */
export async function startSandbox(options: StartSandboxOptions = {}): Promise<RunningSandbox> {
  const { port = 0, command = "sandbox", args = [], timeoutMilliseconds = 60_000, onOutput } = bare(options);
  const child = spawn(command, [...args, "--port", String(port)], { stdio: ["pipe", "pipe", "pipe"] });
  remember(child);
  child.stdin.on("error", () => {});
  child.stdin.end();
  const outcome = await listening(child, timeoutMilliseconds, onOutput);
  if ("url" in outcome) {
    // The sandbox must not keep a test runner from ending.
    child.unref();
    for (const stream of [child.stdout, child.stderr]) {
      stream.resume();
      (stream as unknown as import("node:net").Socket).unref();
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
