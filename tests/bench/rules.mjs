// Measures one check of a password.

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
      "Nanoseconds for one of 1,000 passwords. 840 of them are the contents of a field while a person types; the others " +
      "are common, not ASCII, or long. All contenders took turns in the rounds of one run. The floor is a reference: one " +
      "loop over charCodeAt that is written by hand for the documented rules only and returns one integer. The peers " +
      "use their own rules, and one regular expression for the vendor's special characters if they accept one. Each " +
      "reports every broken rule, as far as it can. The six regular expressions do a part of the job: they know only " +
      "the documented policy, count nothing, and answer only yes or no. The estimators do another job: they estimate how " +
      "long an attacker would take.",
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
  // One after the other, because they would slow each other down.
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
        goal: `policy.report is faster than ${id} in both engines (aim: twice as fast)`,
        figure: `${inNode} times in Node, ${inBrowser} in Chromium`,
        met: times.every((ratio) => ratio > 1),
      };
    });
}
