// Prepares what suites need before they run.

import { join } from "node:path";
import { build, setUpForBuilding } from "../build/all.mjs";
import { alone } from "../lib/lock.mjs";
import { paint, report, say } from "../lib/messages.mjs";
import { target } from "../lib/paths.mjs";
import { buildSandbox } from "../lib/sandbox.mjs";
import { ensureVendorClient } from "../setup/python.mjs";
import { isSkipped } from "../setup/skipped.mjs";
import { ensure, tools } from "../setup/tools.mjs";

/** @import { Tool } from "../setup/tools.mjs" */

/** @typedef {keyof typeof preparations} Need */

/** Sets up tools, unless the person skips what they are for. @param {(keyof typeof tools)[]} names */
async function ensureUnlessSkipped(...names) {
  const [name = ""] = names;
  if (isSkipped(name)) say(`${paint("red", "Left out:")} ${name} is not tested, as SKIP says.`);
  else for (const each of names) await ensure(/** @type {Tool<string>} */ (tools[each]));
}

/** Each preparation returns environment variables for the suites. */
const preparations = {
  build: async () => void (await build()),
  sandbox: buildSandbox,
  wasmPack: async () => ({
    ...(await setUpForBuilding()),
    ...(await ensure(tools.wasmPack)),
    WASM_PACK_CACHE: join(target, "tools", "wasm-pack-cache"),
  }),
  cargoDeny: () => ensure(tools.cargoDeny),
  chromium: () => ensure(tools.chromium),
  firefox: () => ensureUnlessSkipped("firefox", "geckodriver"),
  webkit: () => ensureUnlessSkipped("webkit"),
  xdotool: () => ensureUnlessSkipped("xdotool"),
  nginx: () => ensureUnlessSkipped("nginx"),
  caddy: () => ensureUnlessSkipped("caddy"),
  python: async () => ({ PYTHON: await ensureVendorClient() }),
};

/** @type {readonly Need[]} What testing needs beyond building, but for the vendor's client. */
export const testingTools = ["wasmPack", "cargoDeny", "firefox", "webkit", "xdotool", "nginx", "caddy", "chromium"];

/**
 * Prepares everything before the first suite. A failed preparation fails only the suites that need it.
 *
 * @param {Iterable<Need>} needs
 */
export async function prepare(needs) {
  /** @type {Map<Need, NodeJS.ProcessEnv | void>} */
  const prepared = new Map();
  /** @type {Map<Need, string>} */
  const failures = new Map();
  await alone(async () => {
    for (const need of needs) {
      try {
        prepared.set(need, await preparations[need]());
      } catch (error) {
        report(error);
        failures.set(need, error instanceof Error ? error.message : String(error));
      }
    }
  });
  return { prepared, failures };
}
