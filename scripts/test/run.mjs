// Runs suites one after the other and prints a summary.

import process from "node:process";
import { Problem, duration, paint, report, say } from "../lib/messages.mjs";
import { logged, tail } from "../lib/run.mjs";
import { startSandbox } from "../lib/sandbox.mjs";
import { requireCargo } from "../setup/wasm-target.mjs";
import { prepare } from "./prepare.mjs";
import { suites } from "./suites.mjs";

/** @import { Counts } from "./counts.mjs" */
/** @import { Count, Suite } from "./suites.mjs" */

/** @typedef {{ ok: boolean, log?: string, counts?: Counts, note?: string }} Outcome */

/** How much of a failed suite's output is shown. */
const shownLines = 60;

/** Longer than any suite takes. One hanging test must not block everything. */
const timeoutMilliseconds = 30 * 60_000;

/** @param {readonly string[]} args names of suites and settings such as `FLOWS=100`. Without names, all suites run */
export async function runSuites(args) {
  const settings = args.filter((argument) => argument.includes("="));
  for (const [name = "", value = ""] of settings.map((setting) => setting.split("="))) process.env[name] ||= value;
  const selected = choose(args.filter((argument) => !settings.includes(argument)));
  say("Sets up what is missing, then runs the suites: up to 40 minutes the first time, up to 15 after that.");
  await requireCargo();
  const { prepared, failures } = await prepare(new Set(selected.flatMap(({ needs }) => needs)));
  const results = [];
  for (const suite of selected) {
    const begin = Date.now();
    const missing = suite.needs.find((need) => failures.has(need));
    const env = Object.assign({}, ...suite.needs.map((need) => prepared.get(need)));
    const outcome = missing === undefined ? await run(suite, env) : { ok: false, note: failures.get(missing) };
    results.push({ name: suite.name, outcome, milliseconds: Date.now() - begin });
  }
  say("");
  for (const { name, outcome, milliseconds } of results) {
    say(`${name.padEnd(14)} ${duration(milliseconds).padStart(12)}   ${verdict(outcome)}`);
  }
  const counts = results.map(({ outcome: { ok, counts } }) => counts ?? { passed: Number(ok), failed: Number(!ok) });
  const sum = (/** @type {"passed" | "failed"} */ name) => counts.reduce((total, each) => total + each[name], 0);
  say(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = results.every(({ outcome }) => outcome.ok) ? 0 : 1;
}

/** @param {readonly string[]} names */
function choose(names) {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const all = suites.map(({ name }) => name).join(", ");
    throw new Problem(`There is no suite ${unknown.join(", ")}. There are: ${all}.`);
  }
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}

/** @param {Suite} suite @param {NodeJS.ProcessEnv} env @returns {Promise<Outcome>} */
async function run(suite, env) {
  say(`${paint("bold", "•")} ${suite.name}${paint("dim", ` (about ${suite.expected})`)}`);
  /** @type {Awaited<ReturnType<typeof startSandbox>>[]} */
  const sandboxes = [];
  try {
    await suite.before?.(env);
    while (sandboxes.length < (suite.sandboxes ?? 0)) sandboxes.push(await startSandbox({ port: 0 }));
    const joined = (/** @type {(sandbox: Awaited<ReturnType<typeof startSandbox>>) => unknown} */ of) =>
      sandboxes.map(of).join(" ");
    const urls = sandboxes.length === 0
      ? {}
      : { SANDBOX_URL: joined(({ url }) => url), SANDBOX_PID: joined(({ pid }) => pid) };
    const outcome = await execute(suite, { ...env, ...urls, ...suite.env });
    if (!outcome.ok && outcome.log) say(`${tail(outcome.log, shownLines)}\n  The full output is in ${outcome.log}`);
    return outcome;
  } catch (error) {
    report(error);
    return { ok: false, note: error instanceof Error ? error.message : String(error) };
  } finally {
    await Promise.all(sandboxes.map((sandbox) => sandbox.stop()));
  }
}

/**
 * Runs the commands of a suite, and stops at the first that fails.
 *
 * @param {Suite} suite @param {NodeJS.ProcessEnv} extra @returns {Promise<Outcome>}
 */
async function execute({ name, commands, count, finding }, extra) {
  const env = { ...process.env, ...extra, CARGO_TERM_COLOR: "never", NO_COLOR: "1", FORCE_COLOR: undefined };
  const all = commands(env);
  /** @type {Outcome} */
  let outcome = { ok: true };
  for (const [index, [program, ...args]] of all.entries()) {
    const log = `test-${all.length === 1 ? name : `${name}-${index + 1}`}`;
    const result = await logged(log, program, args, { env, timeoutMilliseconds });
    outcome = judge(result, count);
    if (!outcome.ok) break;
    if (finding) outcome.note = finding.exec(result.stdout)?.[0];
  }
  return outcome;
}

/**
 * A runner that succeeds without having run a test, or fails without a failed test, counts as failed.
 *
 * @param {Awaited<ReturnType<typeof logged>>} result @param {Count | undefined} count @returns {Outcome}
 */
function judge({ ok, log, stdout, stderr, timedOut }, count) {
  const counts = count?.(`${stdout}\n${stderr}`);
  /** @param {string} note */
  const fail = (note) => ({ ok: false, log, counts: counts && { ...counts, failed: counts.failed + 1 }, note });
  if (timedOut) return fail("it did not end in time");
  if (counts && !ok && counts.failed === 0) return fail("the runner failed");
  if (counts && counts.passed + counts.failed === 0) return fail("there is not one test");
  return { ok: ok && !counts?.failed, log, counts };
}

/** @param {Outcome} outcome */
function verdict({ counts, ok, note }) {
  const skipped = counts?.skipped ? `, ${counts.skipped} skipped` : "";
  const word = ok ? "ok" : "failed";
  const numbers = counts === undefined ? word : `${counts.passed} passed, ${counts.failed} failed${skipped}`;
  return `${paint(ok ? "green" : "red", numbers)}${note === undefined ? "" : `: ${note}`}`;
}
