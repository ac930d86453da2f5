// Draws the chart of the rules benchmark: bars on a logarithmic scale, two for each contender, as SVG.

import { rounded } from "./statistics.mjs";

/** @import { Figure } from "./rules.mjs" */
/** @import { Machine } from "./machine.mjs" */

const WIDTH = 760;
const LABELS = 210;
const VALUES = 70;
const BAR = 9;
const ROW = 34;
const TOP = 74;
const BOTTOM = 58;

const STYLE = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #24292f }
  .title { font-size: 16px; font-weight: 600 }
  .small { font-size: 11px; fill: #57606a }
  .strong { font-weight: 600 }
  .value { font-size: 11px; font-variant-numeric: tabular-nums }
  .grid { stroke: #8c959f; stroke-opacity: .3 }
  .node { fill: #9aa4af } .chromium { fill: #6e7781 }
  .ours .node { fill: #54aeff } .ours .chromium { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .small { fill: #9198a1 }
    .node { fill: #6e7681 } .chromium { fill: #9198a1 }
    .ours .node { fill: #1f6feb } .ours .chromium { fill: #58a6ff }
  }
`;

/** @type {Record<import("./contenders.mjs").Kind, string>} */
const NOTES = {
  ours: "this package",
  floor: "one loop by hand, only these rules",
  peer: "",
  part: "no counts, only these rules",
  estimator: "estimates strength: another job",
};

/**
 * @param {readonly Figure[]} figures
 * @param {Machine} machine
 */
export function chart(figures, { date, processor, node, chromium }) {
  const sorted = [...figures].sort((one, other) => one.chromium.median - other.chromium.median);
  const medians = sorted.flatMap((figure) => [figure.node.median, figure.chromium.median]);
  const least = 10 ** Math.floor(Math.log10(Math.min(...medians)));
  const most = 10 ** Math.ceil(Math.log10(Math.max(...medians)));
  const room = WIDTH - LABELS - VALUES;
  /** @param {number} nanoseconds */
  const span = (nanoseconds) => (Math.log10(nanoseconds / least) / Math.log10(most / least)) * room;
  const height = TOP + sorted.length * ROW + BOTTOM;
  const bottom = TOP + sorted.length * ROW;

  const decades = Array.from({ length: Math.round(Math.log10(most / least)) + 1 }, (_, index) => least * 10 ** index);
  const grid = decades.map((decade) => {
    const x = shown(LABELS + span(decade));
    return `<path class="grid" d="M${x} ${TOP - 6}V${bottom}"/>` +
      `<text class="small" x="${x}" y="${bottom + 16}" text-anchor="middle">${unit(decade)}</text>`;
  });
  const rows = sorted.map((figure, index) => row(figure, TOP + index * ROW, span));
  const described = sorted
    .map((figure) => `${figure.id}: ${unit(figure.node.median)} in Node, ${unit(figure.chromium.median)} in Chromium`)
    .join("; ");

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" \
width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">The time of one password check</title>
<desc id="description">Median time of one check, shorter is better. ${escaped(described)}.</desc>
<style>${STYLE}</style>
<text class="title" x="12" y="24">One password check: median time, logarithmic, shorter is better</text>
<rect class="node" x="12" y="38" width="22" height="${BAR}"/><text class="small" x="40" y="47">Node ${node}</text>
<rect class="chromium" x="132" y="38" width="22" height="${BAR}"/>\
<text class="small" x="160" y="47">Chromium ${escaped(chromium)}</text>
${grid.join("\n")}
${rows.join("\n")}
<text class="small" x="12" y="${height - 12}">${escaped(`${date}, ${processor}; 1,000 passwords, most of them \
half typed`)}</text>
</svg>
`;
}

/**
 * @param {Figure} figure
 * @param {number} top
 * @param {(nanoseconds: number) => number} span
 */
function row({ id, kind, node, chromium }, top, span) {
  const note = NOTES[kind];
  const bar = (/** @type {string} */ name, /** @type {number} */ median, /** @type {number} */ y) =>
    `<rect class="${name}" x="${LABELS}" y="${y}" width="${shown(span(median))}" height="${BAR}" rx="1"/>` +
    `<text class="value" x="${shown(LABELS + span(median) + 6)}" y="${y + BAR - 1}">${unit(median)}</text>`;
  return [
    `<g class="${kind}">`,
    `<text${kind === "ours" ? ' class="strong"' : ""} x="${LABELS - 10}" y="${top + (note ? 9 : 15)}" ` +
      `text-anchor="end">${escaped(id)}</text>`,
    note && `<text class="small" x="${LABELS - 10}" y="${top + 22}" text-anchor="end">${escaped(note)}</text>`,
    bar("node", node.median, top),
    bar("chromium", chromium.median, top + BAR + 2),
    "</g>",
  ].join("");
}

/** @param {number} nanoseconds */
function unit(nanoseconds) {
  if (nanoseconds < 1000) return `${rounded(nanoseconds)} ns`;
  if (nanoseconds < 1_000_000) return `${rounded(nanoseconds / 1000)} µs`;
  return `${rounded(nanoseconds / 1_000_000)} ms`;
}

/** @param {number} coordinate */
const shown = (coordinate) => String(Number(coordinate.toFixed(1)));

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
