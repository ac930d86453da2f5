// Measures whether the time for a long paste is proportional to its length.

import { byId } from "./kinds.mjs";
import { rounded } from "./statistics.mjs";

/** @import { Benchmark, Context } from "./main.mjs" */
/** @import { Summary } from "./statistics.mjs" */

/** How many times as long a character of the longest paste may take as one of a short paste. */
const GOAL = 1.5;

/** @typedef {{ id: string, length: number, node: Summary, chromium: Summary }} Figure */

/** @type {Benchmark<Figure[]>} */
export const pastes = {
  id: "pastes",
  title: "Long pastes",
  expected: "half a minute",
  run,
  report: (figures) => ({
    intro:
      "Nanoseconds that policy.report takes for one UTF-16 code unit of a text, medians. One word in ten of the text is " +
      "not ASCII.",
    columns: ["code units", "Node", "Chromium", "whole paste in Chromium, ms"],
    rows: figures.map(({ length, node, chromium }) => [
      length.toLocaleString("en-US"),
      rounded(node.median),
      rounded(chromium.median),
      rounded((chromium.median * length) / 1e6),
    ]),
  }),
  goals(figures) {
    const [short, long] = [byId(figures, "1000"), byId(figures, "1000000")];
    const growth = [long.node.median / short.node.median, long.chromium.median / short.chromium.median];
    const worst = Math.max(...growth);
    return [
      {
        goal: `a character of a paste of 1 MB takes at most ${GOAL} times as long as one of 1 KB`,
        figure: `${rounded(worst)} at most`,
        met: worst <= GOAL,
      },
    ];
  },
};

/** @param {Context} context @returns {Promise<Figure[]>} */
async function run({ inNode, inChromium, quick }) {
  const node = await inNode("measurePastes", { quick });
  const chromium = await inChromium("measurePastes", { quick });
  return node.map(({ nanoseconds, ...paste }) => ({
    ...paste,
    node: nanoseconds,
    chromium: byId(chromium, paste.id).nanoseconds,
  }));
}
