// Formats the results for a terminal and in Markdown.

/** @import { Goal, Result } from "./main.mjs" */
/** @import { Machine } from "./machine.mjs" */

/** Longer cells are cut on a terminal. The file has the explanations. */
const WIDEST_CELL = 34;

/** @param {string} text */
const withoutMarks = (text) => text.replace(/\*\*|`` | ``|`/g, "");

/** @param {Goal} goal */
const verdict = ({ goal, figure, met }) => `${met ? "met" : "MISSED"}: ${goal} (${figure})`;

/** @param {Result} result */
export function plainText({ report: { columns, rows }, goals }) {
  const cells = [columns, ...rows].map((row) => row.map((cell) => withoutMarks(cell).slice(0, WIDEST_CELL)));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return /^[\d.,]+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
    }).join("  ").trimEnd(),
  );
  return [...lines, ...goals.map(verdict), ""].map((line) => `  ${line}`.trimEnd()).join("\n");
}

/**
 * @param {Machine} machine
 * @param {readonly Result[]} results
 */
export function markdown(machine, results) {
  const { date, processor, cores, system, node, chromium, packages } = machine;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`).join(", ");
  const goals = results.flatMap((result) => result.goals);
  return [
    "# Benchmarks",
    "`npm run bench` writes this file, and `results.json` with all figures. Nothing in them is written by hand.",
    "![The time of one check, for each contender](chart.svg)",
    `${date}, ${processor}, ${cores} cores, ${system}, Node ${node}, Chromium ${chromium}. ${versions}.`,
    "## Goals",
    table(["goal", "measured", ""], goals.map(({ goal, figure, met }) => [goal, figure, met ? "met" : "**missed**"])),
    ...results.flatMap(({ title, report: { intro, columns, rows } }) => [`## ${title}`, intro, table(columns, rows)]),
  ].join("\n\n") + "\n";
}

/** @param {readonly string[]} columns @param {readonly (readonly string[])[]} rows */
function table(columns, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
