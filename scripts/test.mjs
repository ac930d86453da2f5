// `npm test`: sets up what is missing, runs every suite and sums up. `npm test -- native browser` runs only those.

import process from "node:process";
import { build } from "./build.mjs";
import { alone } from "./lib/lock.mjs";
import { Problem, duration, paint, report, say } from "./lib/messages.mjs";
import { endOnSignals, tail } from "./lib/run.mjs";
import { buildSandbox } from "./lib/sandbox.mjs";
import { setUpForBuilding } from "./setup.mjs";
import { ensureWasmPack, requireCargo } from "./setup/cargo-tools.mjs";
import { ensureChromium } from "./setup/chromium.mjs";
import { ensureFirefox } from "./setup/firefox.mjs";
import { ensureVendorClient } from "./setup/python.mjs";
import { ensureServers } from "./setup/servers.mjs";
import { skippedEngines, skippedServers } from "./setup/skipped.mjs";
import { ensureWebKit } from "./setup/webkit.mjs";
import { suites } from "./test/suites.mjs";

/** @typedef {import("./test/suites.mjs").Need} Need */
/** @typedef {import("./test/suites.mjs").Outcome} Outcome */
/** @typedef {import("./test/suites.mjs").Suite} Suite */
/** @typedef {import("./test/suites.mjs").Tools} Tools */

/** How much of a failed suite's output is shown. */
const shownLines = 60;

/** @param {readonly string[]} names */
function chosen(names) {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const all = suites.map(({ name }) => name).join(", ");
    throw new Problem(`There is no suite ${unknown.join(", ")}. There are: ${all}.`);
  }
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}

/** @type {{ [need in Need]: () => Promise<Partial<Tools>> }} */
const preparations = {
  build: async () => {
    const { wasmEnv } = await setUpForBuilding();
    await build(wasmEnv);
    return { wasmEnv };
  },
  sandbox: async () => {
    await buildSandbox();
    return {};
  },
  wasmPack: async () => ({ wasmPack: await ensureWasmPack() }),
  chromium: async () => ({ chromium: await ensureChromium() }),
  firefox: () => prepareEngine("firefox", ensureFirefox),
  webkit: () => prepareEngine("webkit", ensureWebKit),
  python: async () => ({ python: await ensureVendorClient() }),
  servers: async () => {
    for (const server of skippedServers()) {
      say(`${paint("red", "Left out:")} ${server} is not tested, as SKIP_SERVERS says.`);
    }
    await ensureServers();
    return {};
  },
};

/**
 * Installs what an engine needs, unless the person has asked to leave it out.
 *
 * @param {import("./setup/skipped.mjs").Engine} engine
 * @param {() => Promise<unknown>} ensure
 */
async function prepareEngine(engine, ensure) {
  if (skippedEngines().includes(engine)) {
    say(`${paint("red", "Left out:")} ${engine} is not tested, as SKIP_ENGINES says.`);
  } else {
    await ensure();
  }
  return {};
}

/**
 * Prepares everything before the first suite. What fails here fails the suites that need it and no other.
 *
 * @param {ReadonlySet<Need>} needs
 */
async function prepare(needs) {
  /** @type {Partial<Tools>} */
  const tools = {};
  /** @type {Map<Need, string>} */
  const failures = new Map();
  await alone(async () => {
    for (const need of needs) {
      try {
        Object.assign(tools, await preparations[need]());
      } catch (error) {
        report(error);
        failures.set(need, error instanceof Error ? error.message : String(error));
      }
    }
  });
  return { tools: /** @type {Tools} */ (tools), failures };
}

/**
 * @param {Suite} suite
 * @param {Tools} tools
 * @param {ReadonlyMap<Need, string>} failures
 * @returns {Promise<Outcome & { milliseconds: number }>}
 */
async function run(suite, tools, failures) {
  const begin = Date.now();
  const missing = suite.needs.find((need) => failures.has(need));
  /** @type {Outcome} */
  let outcome;
  if (missing !== undefined) {
    outcome = { ok: false, reason: failures.get(missing) };
  } else {
    say(`${paint("bold", "•")} ${suite.name}${paint("dim", ` (about ${suite.expected})`)}`);
    try {
      outcome = await suite.run(tools);
    } catch (error) {
      report(error);
      outcome = { ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
    if (!outcome.ok && outcome.log !== undefined) {
      say(`${tail(outcome.log, shownLines)}\n  The full output is in ${outcome.log}`);
    }
  }
  return { ...outcome, milliseconds: Date.now() - begin };
}

/** @param {Outcome} outcome */
function totals({ ok, counts }) {
  return counts ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** @param {Outcome} outcome */
function verdict(outcome) {
  const { counts, ok, reason, found } = outcome;
  const skipped = counts?.skipped ? `, ${counts.skipped} skipped` : "";
  const word = ok ? "ok" : "failed";
  const numbers = counts === undefined ? word : `${counts.passed} passed, ${counts.failed} failed${skipped}`;
  const more = reason ?? found;
  return `${paint(ok ? "green" : "red", numbers)}${more === undefined ? "" : `: ${more}`}`;
}

endOnSignals();
try {
  const selected = chosen(process.argv.slice(2));
  say("Sets up what is missing, then runs the suites: up to 15 minutes the first time, a few minutes after that.");
  await requireCargo();
  const { tools, failures } = await prepare(new Set(selected.flatMap(({ needs }) => needs)));
  const results = [];
  for (const suite of selected) {
    results.push({ name: suite.name, outcome: await run(suite, tools, failures) });
  }
  say("");
  for (const { name, outcome } of results) {
    say(`${name.padEnd(14)} ${duration(outcome.milliseconds).padStart(12)}   ${verdict(outcome)}`);
  }
  const passed = results.reduce((sum, { outcome }) => sum + totals(outcome).passed, 0);
  const failed = results.reduce((sum, { outcome }) => sum + totals(outcome).failed, 0);
  say(`\n${passed} passed, ${failed} failed`);
  process.exitCode = results.every(({ outcome }) => outcome.ok) ? 0 : 1;
} catch (error) {
  report(error);
  process.exitCode = 1;
}
