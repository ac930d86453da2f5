// Runs other programs. Every child is remembered, so that none runs longer than the script that started it.

import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { execa } from "execa";
import { Problem, say } from "./messages.mjs";
import { logs, root } from "./paths.mjs";

/** @import { ResultPromise } from "execa" */

/** @typedef {ResultPromise<{ reject: false }> & import("node:child_process").ChildProcessWithoutNullStreams} Child */

/** @typedef {{ env?: NodeJS.ProcessEnv, cwd?: string }} StartOptions by default this environment, and the project */

/** @typedef {StartOptions & { timeoutMilliseconds?: number }} RunOptions after that long the program is ended */

const windows = process.platform === "win32";

/** @type {Set<Child>} */
const children = new Set();

/** Whether the person has asked to stop. */
let stopping = false;

/**
 * Starts a program in its own process group, so that its children can be ended with it. Ctrl-C in a terminal then
 * reaches it only through {@link endOnSignals}.
 *
 * @param {string} command @param {readonly string[]} args
 * @param {StartOptions & { buffer?: boolean, log?: string }} [options] `log`: a file that its output is also added to
 */
export function start(command, args, { env = process.env, cwd = root, buffer = false, log } = {}) {
  /** @type {["pipe", ...{ file: string, append: true }[]]} */
  const output = log === undefined ? ["pipe"] : ["pipe", { file: log, append: true }];
  const where = { env, extendEnv: false, cwd, input: "", stdout: output, stderr: output };
  const how = { ...where, buffer, stripFinalNewline: false, detached: !windows };
  const child = /** @type {Child} */ (execa(command, args, { ...how, reject: false }));
  children.add(child);
  void child.then(() => children.delete(child));
  return child;
}

/** @param {Child} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  try {
    if (windows) child.kill(signal);
    else if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/**
 * Ends a program and its children with a signal, and kills them after three seconds.
 *
 * @param {Child} child @param {NodeJS.Signals} [signal]
 */
export async function end(child, signal = "SIGTERM") {
  if (child.exitCode === null && child.signalCode === null) {
    signalGroup(child, signal);
    await once(child, "exit", { signal: AbortSignal.timeout(3000) }).catch(() => {});
  }
  // Its own children may still run.
  signalGroup(child, "SIGKILL");
}

/**
 * Ends all children before this process, when it gets SIGINT, SIGTERM or SIGHUP, or when its output is closed. If
 * `process.exitCode` is already set, this process ends with it.
 */
export function endOnSignals() {
  /** @param {NodeJS.Signals} signal @param {number} code */
  const stop = async (signal, code) => {
    if (stopping) return;
    stopping = true;
    const exitCode = process.exitCode ?? code;
    await Promise.all([...children].map((child) => end(child, signal)));
    process.exit(exitCode);
  };
  process.on("SIGINT", () => stop("SIGINT", 130));
  process.on("SIGTERM", () => stop("SIGTERM", 143));
  process.on("SIGHUP", () => stop("SIGHUP", 129));
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => stop("SIGTERM", 141));
}

/**
 * Waits for a program to end and returns its exit code. Never settles after the person has asked to stop, because the
 * end of a child must not look like a failure then.
 *
 * @param {Child} child
 */
export async function ended(child) {
  const { exitCode = null, stdout = "", stderr = "", code, originalMessage } = await child;
  if (stopping) await new Promise(() => {});
  const error = exitCode === null && code !== undefined ? String(originalMessage) : "";
  return { ok: exitCode === 0, code: exitCode, error, stdout, stderr: stderr + error };
}

/**
 * Runs a program that prints to the terminal, and returns its exit code.
 *
 * @param {string} command @param {readonly string[]} args @param {StartOptions} [options]
 */
export async function shown(command, args, options) {
  const child = start(command, args, options);
  child.stdout.pipe(process.stdout);
  child.stderr.pipe(process.stderr);
  return (await ended(child)).code;
}

/**
 * Runs a program to its end and returns what it printed. Never rejects.
 *
 * @param {string} command @param {readonly string[]} args @param {RunOptions & { log?: string }} [options]
 */
export async function capture(command, args, { timeoutMilliseconds, ...options } = {}) {
  const child = start(command, args, { ...options, buffer: true });
  let timedOut = false;
  const timer = timeoutMilliseconds === undefined ? undefined : setTimeout(() => {
    timedOut = true;
    void end(child);
  }, timeoutMilliseconds);
  const result = await ended(child);
  clearTimeout(timer);
  return { ...result, ok: result.ok && !timedOut, timedOut };
}

/**
 * Runs a program with its output in target/logs/`name`.log.
 *
 * @param {string} name @param {string} command @param {readonly string[]} args @param {RunOptions} [options]
 */
export async function logged(name, command, args, options = {}) {
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${name}.log`);
  writeFileSync(log, `$ ${[command, ...args].join(" ")}\n`);
  return { ...(await capture(command, args, { ...options, log })), log };
}

/** The last lines of a log. @param {string} log @param {number} [lines] */
export function tail(log, lines = 30) {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
}

/**
 * Like {@link logged}. If the program fails, it prints the end of the log and throws a {@link Problem}.
 *
 * @param {string} name
 * @param {string} what the sentence to fail with
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { advice?: import("./messages.mjs").Advice }} [options]
 */
export async function mustRun(name, what, command, args, { advice, ...options } = {}) {
  const result = await logged(name, command, args, options);
  if (result.ok) return result;
  say(tail(result.log));
  const reason = result.timedOut ? "it took too long" : `${command} ended with ${result.code ?? "an error"}`;
  throw new Problem(`${what}: ${reason}. The full output is in ${result.log}`, advice);
}

/**
 * An environment with `directories` first in PATH.
 *
 * @param {readonly string[]} directories @param {NodeJS.ProcessEnv} [base] @returns {NodeJS.ProcessEnv}
 */
export function withPath(directories, base = process.env) {
  // Windows spells it Path.
  const key = Object.keys(base).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return { ...base, [key]: [...directories, base[key] ?? ""].join(delimiter) };
}
