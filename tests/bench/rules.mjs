// What one check costs, side by side.

import { byId, KINDS } from "./kinds.mjs";
import { rounded } from "./statistics.mjs";

/** @import { Kind } from "./contenders.mjs" */
/** @import { Benchmark, Context } from "./main.mjs" */
/** @import { Summary } from "./statistics.mjs" */


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
      "one loop over charCodeAt, written by hand for the documented rules alone, that answers one integer: a yardstick. " +
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
  const report = byId(figures, "policy.report");
  return figures
    .filter(({ kind }) => kind === "peer")
    .map(({ id, node, chromium }) => {
      const times = [node.median / report.node.median, chromium.median / report.chromium.median];
      const [inNode, inBrowser] = times.map(rounded);
      return {
        goal: `policy.report faster than ${id}, in both engines (aim: twice)`,
        figure: `${inNode} times in Node, ${inBrowser} in Chromium`,
        met: times.every((ratio) => ratio > 1),
      };
    });
}
