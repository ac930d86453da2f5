// Keeps two runs of the scripts from setting up or building at the same time.
//
// The lock is a file that its holder touches every two seconds: one that has not been touched for longer belongs to a
// run that was killed.

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { say } from "./messages.mjs";
import { target } from "./paths.mjs";

const touchEvery = 2_000;
const abandonedAfter = 15_000;

/** @param {string} file */
function take(file) {
  try {
    const descriptor = openSync(file, "wx");
    writeSync(descriptor, `${process.pid}\n`);
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") {
      return false;
    }
    throw error;
  }
}

/** @param {string} file */
function isAbandoned(file) {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    const age = Date.now() - statSync(file).mtimeMs;
    return age > abandonedAfter || (age > touchEvery && pid > 0 && !isAlive(pid));
  } catch {
    // It was released this moment.
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Runs `action` while no other run of the scripts does so.
 *
 * @template T
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function alone(action) {
  const file = join(target, "scripts.lock");
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    if (isAbandoned(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) {
      say("Another run of these scripts is setting up or building; waiting for it to finish.");
      told = true;
    }
    await sleep(500);
  }
  const release = () => rmSync(file, { force: true });
  const timer = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // Somebody has removed it by hand.
    }
  }, touchEvery);
  process.once("exit", release);
  try {
    return await action();
  } finally {
    clearInterval(timer);
    process.removeListener("exit", release);
    release();
  }
}
