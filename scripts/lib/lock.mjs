// Prevents two runs of the scripts from setting up or building at the same time.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { check, lock } from "proper-lockfile";
import { say } from "./messages.mjs";
import { target } from "./paths.mjs";

// The library touches the lock as long as its holder runs. An old lock belongs to a run that was killed.
const options = { lockfilePath: join(target, "lock"), stale: 15_000 };

/**
 * Runs `action` while no other run of the scripts does so.
 *
 * @template T
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function alone(action) {
  mkdirSync(target, { recursive: true });
  if (await check(target, options)) {
    say("Another run of these scripts is setting up or building; waiting for it to finish.");
  }
  const release = await lock(target, {
    ...options,
    retries: { forever: true, minTimeout: 500, maxTimeout: 500 },
    // Somebody has removed the lock, or the machine was asleep. The action continues either way.
    onCompromised: () => {},
  });
  try {
    return await action();
  } finally {
    await release().catch(() => {});
  }
}
