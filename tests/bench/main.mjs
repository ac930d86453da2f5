// Runs the benchmarks one after the other. `npm run bench` prepares everything and starts this file, with the sandbox
// in SANDBOX_URL and the browser in CHROMIUM. The arguments are ids: then only those benchmarks run. Only a run of all
// benchmarks without --quick writes files.

import { mkdir, writeFile } from "node:fs/promises";
import process from "node:process";
import { chromium } from "@playwright/test";
import { chromiumArguments } from "../../scripts/setup/chromium.mjs";
import { chart } from "./chart.mjs";
import { bundleMeasured, inChromium, inNode } from "./engines.mjs";
import { detour } from "./detour.mjs";
import { flow } from "./flow.mjs";
import { keystrokes } from "./keystrokes.mjs";
import { describeMachine } from "./machine.mjs";
import { markdown, plainText } from "./output.mjs";
import { navigation } from "./navigation.mjs";
import { pastes } from "./pastes.mjs";
import { rules } from "./rules.mjs";
import { verdicts } from "./verdicts.mjs";

/** @import { Browser } from "@playwright/test" */
/** @import { Engine } from "./engines.mjs" */

/**
 * What a benchmark may use.
 *
 * @typedef {object} Context
 * @property {boolean} quick
 * @property {Browser} browser
 * @property {string} sandboxUrl without a trailing slash
 * @property {Engine} inNode
 * @property {Engine} inChromium
 */

/** @typedef {{ intro: string, columns: string[], rows: string[][] }} Report in Markdown */

/** @typedef {{ goal: string, figure: string, met: boolean }} Goal */

/**
 * @template Figures
 * @typedef {object} Benchmark
 * @property {string} id of its figures in results.json
 * @property {string} title
 * @property {string} expected about how long it takes
 * @property {(context: Context) => Promise<Figures>} run
 * @property {(figures: Figures) => Report} report
 * @property {(figures: Figures) => Goal[]} goals
 */

/** @typedef {{ id: string, title: string, figures: unknown, report: Report, goals: Goal[] }} Result */

const BENCHMARKS = [rules, pastes, keystrokes, navigation, detour, flow, verdicts];

const RESULTS = new URL("../../docs/bench/", import.meta.url);

/**
 * @template Figures
 * @param {Benchmark<Figures>} benchmark
 * @param {Context} context
 * @returns {Promise<Result>}
 */
async function carryOut({ id, title, expected, run, report, goals }, context) {
  process.stdout.write(`• ${title}${context.quick ? "" : ` (${expected})`}\n`);
  const figures = await run(context);
  const result = { id, title, figures, report: report(figures), goals: goals(figures) };
  process.stdout.write(`${plainText(result)}\n`);
  return result;
}

const quick = process.argv.includes("--quick");
const ids = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const chosen = BENCHMARKS.filter(({ id }) => ids.length === 0 || ids.includes(id));
if (chosen.length < ids.length) throw new Error(`There are: ${BENCHMARKS.map(({ id }) => id).join(", ")}`);
const { SANDBOX_URL: sandboxUrl, CHROMIUM: executablePath } = process.env;
if (!sandboxUrl || !executablePath) throw new Error("Start this with `npm run bench`.");

await bundleMeasured();
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
try {
  const context = { quick, browser, sandboxUrl, inNode, inChromium: inChromium(browser) };
  /** @type {Result[]} */
  const results = [];
  for (const benchmark of chosen) {
    // Each benchmark has its own type of figures, which the list cannot express.
    results.push(await carryOut(/** @type {Benchmark<any>} */ (benchmark), context));
  }
  if (!quick && chosen.length === BENCHMARKS.length) {
    const machine = await describeMachine(browser.version());
    const figures = Object.fromEntries(results.map((result) => [result.id, result.figures]));
    const goals = results.flatMap((result) => result.goals);
    await mkdir(RESULTS, { recursive: true });
    await writeFile(new URL("results.json", RESULTS), `${JSON.stringify({ machine, goals, ...figures }, null, 2)}\n`);
    await writeFile(new URL("results.md", RESULTS), markdown(machine, results));
    await writeFile(
      new URL("chart.svg", RESULTS),
      chart(/** @type {import("./rules.mjs").Figure[]} */ (figures[rules.id]), machine),
    );
    process.stdout.write("Written to docs/bench/: results.json, results.md and chart.svg.\n");
  }
} finally {
  await browser.close();
}
