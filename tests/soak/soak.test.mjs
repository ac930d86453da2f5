// Random people, passwords, answers, clicks, tabs and faults, from one seed: the built package with the real fetch
// against the sandbox. No flow may get stuck, set a password twice, or make a statement that the sandbox does not
// confirm. The memory of the module may not grow with the number of flows.
//
//   npm test -- soak                   500 flows from a new seed
//   npm run soak                       10,000
//   SEED=7 FLOWS=100 npm test -- soak  these
//   SEED=7 FLOW=42 npm test -- soak    the one with this number, with its trace
//   npm run load                       200 side by side for five minutes: SIDE_BY_SIDE and SECONDS choose others

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import process from "node:process";
import test, { after, before } from "node:test";
import { init } from "softlayer-password-set";
import { KINDS, resetSandbox, sandbox } from "../node/support.mjs";
import { judge } from "./judge.mjs";
import { Person } from "./person.mjs";
import { randomOfFlow } from "./random.mjs";
import { number, sideBySide } from "./settings.mjs";

/** @import { StateKind } from "softlayer-password-set" */

/** How many flows are needed until every state has occurred. */
const ENOUGH_FOR_ALL = 500;
const PAGE = 64 * 1024;
/** The slices of the wait for a lockout's half hour, in milliseconds. No other wait here has slices. */
const SLICE = 5_000;
const SHORT_SLICE = 1;
/** How much memory the sandbox may need for one flow, in bytes: a user, their e-mails and the records. */
const KEPT_OF_ONE = 64 * 1024;

const seed = number("SEED", Math.floor(Math.random() * 2 ** 32));
const only = process.env.FLOW ? number("FLOW", 0) : undefined;
const flows = only === undefined ? number("FLOWS", 500) : 1;
/** How long new flows are started; 0 if their number is given instead. */
const seconds = number("SECONDS", 0);

/** When the sizes are measured, each time when nothing is under way: parts of the flows, or of the time. */
const SHARES = seconds > 0 ? [0.2, 0.4, 0.6, 0.8, 1] : [0.1, 1];
/** From which measurement on the memory may not grow, because the largest crowd is over: after two minutes of five. */
const SETTLED = seconds > 0 ? 1 : 0;

const seen = /** @type {Record<StateKind, number>} */ (Object.fromEntries(KINDS.map((kind) => [kind, 0])));

/** @type {WebAssembly.Exports} */
let engine;
const trueSetTimeout = globalThis.setTimeout;

before(async () => {
  const module = await WebAssembly.compile(await readFile(new URL(import.meta.resolve("softlayer-password-set/wasm"))));
  const { Instance } = WebAssembly;
  Object.assign(WebAssembly, {
    Instance: function (/** @type {WebAssembly.Module} */ source, /** @type {WebAssembly.Imports} */ imports) {
      const instance = new Instance(source, imports);
      engine = instance.exports;
      return instance;
    },
  });
  await init(module);
  Object.assign(WebAssembly, { Instance });
  globalThis.setTimeout = /** @type {typeof setTimeout} */ (Object.assign(
    (/** @type {() => void} */ callback, /** @type {number} */ milliseconds, /** @type {unknown[]} */ ...rest) =>
      trueSetTimeout(callback, milliseconds === SLICE ? SHORT_SLICE : milliseconds, .../** @type {[]} */ (rest)),
    trueSetTimeout,
  ));
  await resetSandbox();
});

after(() => {
  globalThis.setTimeout = trueSetTimeout;
});

/** What the module uses while no flow is under way: bytes of memory, and JavaScript values. */
async function sizes() {
  // Requests that were given up settle in a later turn.
  await new Promise((resolve) => trueSetTimeout(resolve, 500));
  // Found by their kinds, because the build shortens the names of exports.
  const memory = Object.values(engine).find((value) => value instanceof WebAssembly.Memory);
  const table = Object.values(engine).find((value) => value instanceof WebAssembly.Table);
  assert.ok(memory && table);
  const slots = Array.from({ length: table.length }, (_, index) => table.get(index));
  return {
    bytes: memory.buffer.byteLength,
    // A released slot contains null.
    values: slots.filter((value) => value !== null).length,
  };
}

/** The memory of the sandbox in bytes, if the system reports it. */
async function sandboxBytes() {
  const status = await readFile(`/proc/${process.env.SANDBOX_PID}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

test(`${seconds > 0 ? `${seconds} seconds of` : flows} flows from seed ${seed}`, async () => {
  console.log(`seed ${seed}, ${seconds > 0 ? `${seconds} seconds of` : flows} flows, ${sideBySide} side by side`);
  const begin = Date.now();
  const fixtures = (await sandbox("users")).map((/** @type {{ username: string }} */ user) => user.username);
  /** @type {string[]} */
  const failures = [];
  let [next, finished, requests, timesSet] = [only ?? 0, 0, 0, 0];
  const first = next;
  /** How long each answer took. @type {number[]} */
  const latencies = [];

  /** @param {number} share of the flows, or of the time */
  const liveUntil = async (share) => {
    const isOver = () => seconds > 0
      ? Date.now() - begin >= share * seconds * 1_000
      : next >= first + Math.ceil(flows * share);
    while (!isOver() && failures.length === 0) {
      const index = next++;
      const random = randomOfFlow(seed, index);
      const username = `soak-${seed}-${index}`;
      const like = random.pick(fixtures);
      await sandbox("users", { username, like });
      const [profile] = await sandbox(`users?username=${username}`);
      const person = new Person(profile, random, index.toString(36));
      await person.live();
      const wrong = await judge(person);
      if (only !== undefined) console.log(person.trace.join("\n"));
      if (wrong.length > 0) {
        failures.push(`flow ${index} of seed ${seed} (like ${like}): ${wrong.join("; ")}\n${person.trace.join("\n")}`);
      }
      for (const kind of person.seen) seen[kind]++;
      requests += person.tabs.reduce((sum, { recorder }) => sum + recorder.exchanges.length, 0);
      for (const { recorder } of person.tabs) latencies.push(...recorder.latencies);
      const record = await sandbox(`record?username=${username}`);
      timesSet += record.timesSet;
      finished++;
    }
  };
  /** @param {number} share */
  const allUntil = (share) => Promise.all(Array.from({ length: sideBySide }, () => liveUntil(share)));
  const marks = [];
  for (const share of SHARES) {
    await allUntil(share);
    marks.push({ ...(await sizes()), sandbox: await sandboxBytes(), finished });
    console.log(`after ${share * 100} %: ${JSON.stringify(marks.at(-1))}`);
  }
  const [early, late] = /** @type {typeof marks} */ ([marks[SETTLED], marks.at(-1)]);

  console.log(`${finished} flows, ${requests} requests, ${timesSet} passwords set, ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  console.log(`flows by state: ${JSON.stringify(seen)}`);
  latencies.sort((one, other) => one - other);
  const percentile = (/** @type {number} */ share) => latencies[Math.floor((latencies.length - 1) * share)];
  console.log(`an answer took ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms, delays that were ordered included`);
  assert.equal(failures.length, 0, failures.join("\n\n"));
  // The memory of a module never shrinks, so it is as large as the largest crowd has needed. A leak would grow with the
  // number of flows. A larger crowd than before may need one page more, once.
  assert.ok(late.bytes - early.bytes <= PAGE, "the module's memory grew");
  assert.equal(late.values, early.values, "the module has kept JavaScript values");
  assert.ok(late.sandbox - early.sandbox <= KEPT_OF_ONE * (late.finished - early.finished), "the sandbox's memory grew");
  if (finished >= ENOUGH_FOR_ALL) {
    assert.deepEqual(Object.entries(seen).filter(([, count]) => count === 0), [], "states that never came up");
  }
});
