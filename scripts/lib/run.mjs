// Running other programs: every child is remembered, so that none outlives the script that started it.

import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { Problem, say } from "./messages.mjs";
import { logs, root } from "./paths.mjs";

const windows = process.platform === "win32";

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();

/** Whether the person has asked to stop. */
let stopping = false;

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment; by default this process's own
 * @property {string} [cwd] by default the project's root
 * @property {number} [timeoutMilliseconds] the program is ended after this long
 * @property {string} [input] what it reads
 */

/**
 * Starts a program in a process group of its own, so that its children can be ended with it. A terminal's Ctrl-C then
 * reaches it through {@link endOnSignals} alone.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    detached: !windows,
    stdio: ["pipe", "pipe", "pipe"],
  });
  children.add(child);
  child.once("close", () => children.delete(child));
  child.once("error", () => children.delete(child));
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return child;
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) {
    return;
  }
  try {
    if (windows) {
      child.kill(signal);
    } else {
      process.kill(-child.pid, signal);
    }
  } catch {
    // It has ended meanwhile.
  }
}

/**
 * Ends a program and its children: politely, and after three seconds for good.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} [signal]
 * @returns {Promise<void>}
 */
export function end(child, signal = "SIGTERM") {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      // Its own children may have outlived it.
      signalGroup(child, "SIGKILL");
      resolve();
      return;
    }
    const timer = setTimeout(() => signalGroup(child, "SIGKILL"), 3000);
    child.once("exit", () => {
      clearTimeout(timer);
      signalGroup(child, "SIGKILL");
      resolve();
    });
    signalGroup(child, signal);
  });
}

/**
 * Makes SIGINT, SIGTERM and SIGHUP, and the end of whoever reads what is printed, end all children before this process.
 *
 * @param {() => boolean} [isExpected] whether being stopped is the regular end, so that the exit code is 0
 */
export function endOnSignals(isExpected = () => false) {
  /** @type {readonly [NodeJS.Signals, number][]} */
  const signals = [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]];
  /** @param {NodeJS.Signals} signal @param {number} code */
  const stop = async (signal, code) => {
    if (stopping) {
      return;
    }
    stopping = true;
    const exitCode = isExpected() ? 0 : code;
    await Promise.all([...children].map((child) => end(child, signal)));
    process.exit(exitCode);
  };
  for (const [signal, code] of signals) {
    process.on(signal, () => stop(signal, code));
  }
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", () => stop("SIGTERM", 141));
  }
}

/**
 * When a program has ended, with its exit code. Never settles once the person has asked to stop: nobody may take a
 * child's death for a failure of its own while the signal handler is at work.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<{ code: number | null, error: string }>}
 */
export function ended(child) {
  return new Promise((resolve) => {
    /** @param {{ code: number | null, error: string }} result */
    const settle = (result) => {
      if (!stopping) {
        resolve(result);
      }
    };
    child.once("error", (error) => settle({ code: null, error: error.message }));
    child.once("close", (code) => settle({ code, error: "" }));
  });
}

/**
 * Runs a program to its end and answers what it printed. Never rejects.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { onOutput?: (chunk: Buffer) => void }} [options]
 * @returns {Promise<{ ok: boolean, code: number | null, stdout: string, stderr: string, timedOut: boolean }>}
 */
export async function capture(command, args, options = {}) {
  const child = start(command, args, options);
  let stdout = "";
  let stderr = "";
  let timedOut = false;
  const timer = options.timeoutMilliseconds === undefined ? undefined : setTimeout(() => {
    timedOut = true;
    void end(child);
  }, options.timeoutMilliseconds);
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
    options.onOutput?.(chunk);
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
    options.onOutput?.(chunk);
  });
  const { code, error } = await ended(child);
  clearTimeout(timer);
  return { ok: code === 0 && !timedOut, code, stdout, stderr: stderr + error, timedOut };
}

/**
 * Runs a program with its output in target/logs/`name`.log.
 *
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function logged(name, command, args, options = {}) {
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${name}.log`);
  const file = createWriteStream(log);
  file.write(`$ ${[command, ...args].join(" ")}\n`);
  const result = await capture(command, args, { ...options, onOutput: (chunk) => file.write(chunk) });
  await new Promise((resolve) => file.end(() => resolve(undefined)));
  return { ...result, log };
}

/**
 * The last lines of a log.
 *
 * @param {string} log
 * @param {number} [lines]
 */
export function tail(log, lines = 30) {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
}

/**
 * As {@link logged}; where the program fails, prints the end of its log and throws a {@link Problem}.
 *
 * @param {string} name
 * @param {string} what the sentence to fail with
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { advice?: { commands?: readonly string[], hint?: string } }} [options]
 */
export async function mustRun(name, what, command, args, options = {}) {
  const result = await logged(name, command, args, options);
  if (!result.ok) {
    say(tail(result.log));
    const reason = result.timedOut ? "it took too long" : `${command} ended with ${result.code ?? "an error"}`;
    throw new Problem(`${what}: ${reason}. The full output is in ${result.log}`, options.advice);
  }
  return result;
}

/**
 * An environment with `directories` first in PATH.
 *
 * @param {readonly string[]} directories
 * @param {NodeJS.ProcessEnv} [base]
 * @returns {NodeJS.ProcessEnv}
 */
export function withPath(directories, base = process.env) {
  // Windows spells it Path.
  const key = Object.keys(base).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return { ...base, [key]: [...directories, base[key] ?? ""].join(delimiter) };
}
