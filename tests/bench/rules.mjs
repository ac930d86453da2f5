// What one check costs, side by side.

import { byId, KINDS } from "./kinds.mjs";
import { rounded } from "./statistics.mjs";

/** @import { Kind } from "./contenders.mjs" */
/** @import { Benchmark, Context } from "./main.mjs" */
/** @import { Summary } from "./statistics.mjs" */

const CHECK_GOAL = 2;
const PEER_GOAL = 2.5;
const REPORT_GOAL = 4;

/** @typedef {{ id: string, kind: Kind, setUp: string, node: Summary, chromium: Summary }} Figure */

/** @type {Benchmark<Figure[]>} */
export const rules = {
  id: "rules",
  title: "One check",
  expected: "two to three minutes",
  run,
  report: (figures) => ({
    intro:
      "Nanoseconds for one password of 1,000: 840 of them are what a field holds while somebody types, the others " +
      "are common, not ASCII, or long. Each number is of the rounds of one run, in which all took turns. The floor is " +
      "one loop over charCodeAt, written by hand for the documented rules alone, that answers the same integer. " +
      "The peers use their own rules, and where they take regular expressions, one for the special characters that " +
      "the vendor lists; all report every rule that is broken, as far as they can. The six regular expressions do part " +
      "of the job: they know the documented policy and no other, count nothing, and take a yes or no for everything. " +
      "The estimators do another job: " +
      "they guess how long an attacker would take.",
    columns: ["", "Node median", "p99", "× floor", "Chromium median", "p99", "× floor", "set up with"],
    rows: figures.map(({ id, kind, setUp, node, chromium }) => [
      `${id}${KINDS[kind]}`,
      ...[node, chromium].flatMap((each, index) => {
        const base = byId(figures, "floor")[index === 0 ? "node" : "chromium"];
        return [rounded(each.median), rounded(each.p99), rounded(each.median / base.median)];
      }),
      setUp,
    ]),
  }),
  goals,
};

/** @param {Context} context @returns {Promise<Figure[]>} */
async function run({ inNode, inChromium, quick }) {
  // One after the other: side by side they would slow each other down.
  const node = await inNode("measureRules", { quick });
  const chromium = await inChromium("measureRules", { quick });
  return node.map((figure, index) => {
    const other = chromium[index];
    if (other?.id !== figure.id) throw new Error("the engines did not measure the same");
    const { id, kind, setUp, nanoseconds } = figure;
    return { id, kind, setUp, node: nanoseconds, chromium: other.nanoseconds };
  });
}

/** @param {Figure[]} figures */
function goals(figures) {
  const engines = /** @type {const} */ (["node", "chromium"]);
  const [check, report, floor] = ["policy.check", "policy.report", "floor"].map((id) => byId(figures, id));
  if (!check || !report || !floor) return [];
  /** @param {Figure} one @param {Figure} other */
  const ratios = (one, other) => engines.map((engine) => one[engine].median / other[engine].median);
  /** @param {readonly number[]} numbers */
  const inBoth = ([node = 0, chromium = 0]) => `${rounded(node)} in Node, ${rounded(chromium)} in Chromium`;
  const toFloor = ratios(check, floor);
  const reportToFloor = ratios(report, floor);
  const peers = figures
    .filter(({ kind }) => kind === "peer")
    .map((peer) => ({ id: peer.id, times: ratios(peer, check) }));
  return [
    {
      goal: `policy.check at most ${CHECK_GOAL} times the floor`,
      figure: inBoth(toFloor),
      met: toFloor.every((ratio) => ratio <= CHECK_GOAL),
    },
    {
      goal: `policy.report at most ${REPORT_GOAL} times the floor`,
      figure: inBoth(reportToFloor),
      met: reportToFloor.every((ratio) => ratio <= REPORT_GOAL),
    },
    ...peers.map(({ id, times }) => ({
      goal: `policy.check at least ${PEER_GOAL} times as fast as ${id}`,
      figure: inBoth(times),
      met: times.every((ratio) => ratio >= PEER_GOAL),
    })),
  ];
}
