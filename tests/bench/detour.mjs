// Measures the detour of www/page.js: the reload that removes the key from the address that the browser records.

import { readFile } from "node:fs/promises";
import { listen } from "./server.mjs";
import { rounded, summary } from "./statistics.mjs";

/** @import { Browser } from "@playwright/test" */
/** @import { Benchmark, Context } from "./main.mjs" */
/** @import { Summary } from "./statistics.mjs" */

const GOAL = 50;

/** The condition of the detour in www/page.js, and its replacement for the page without the detour. */
const DETOUR = 'const gives = isFresh && /key/i.test(given);';
const NONE = "const gives = false;";

/** @typedef {{ without: Summary, with: Summary, cost: number }} Figures milliseconds */

/** @type {Benchmark<Figures>} */
export const detour = {
  id: "detour",
  title: "The detour that hides the key from later scripts",
  expected: "20 s",
  run,
  report: (figures) => ({
    intro:
      "Milliseconds from the start of the navigation until the page knows the key, in turns, each in a new browser " +
      "context: with `www/page.js` as it is, which loads a new document, and without that detour.",
    columns: ["", "median", "p99"],
    rows: [
      ["without the detour", rounded(figures.without.median), rounded(figures.without.p99)],
      ["with the detour", rounded(figures.with.median), rounded(figures.with.p99)],
    ],
  }),
  goals: ({ cost }) => [{ goal: `the detour takes less than ${GOAL} ms`, figure: `${rounded(cost)} ms`, met: cost < GOAL }],
};

/** @param {Context} context @returns {Promise<Figures>} */
async function run({ browser, quick }) {
  const [html, script] = await Promise.all(["index.html", "page.js"].map((name) =>
    readFile(new URL(`../../www/${name}`, import.meta.url), "utf8")));
  if (!html || !script?.includes(DETOUR)) throw new Error("www/page.js has another detour");
  /** @type {number[]} */
  const withIt = [];
  /** @type {number[]} */
  const without = [];
  // The first round warms up the server and the browser's processes.
  for (let round = quick ? 4 : 21; round > 0; round--) {
    withIt.push(await open(browser, html, script));
    without.push(await open(browser, html, script.replace(DETOUR, NONE)));
  }
  const figures = { with: summary(withIt.slice(1)), without: summary(without.slice(1)) };
  return { ...figures, cost: figures.with.median - figures.without.median };
}

/**
 * Milliseconds until the page that knows the key asks for its styles.
 *
 * @param {Browser} browser @param {string} html @param {string} script
 */
async function open(browser, html, script) {
  /** @type {(time: number) => void} */
  let arrive = () => {};
  const arrival = new Promise((/** @type {(time: number) => void} */ resolve) => (arrive = resolve));
  const server = await listen(({ url = "" }, response) => {
    if (url.endsWith("/styles.css")) arrive(performance.now());
    // The same headers as with the configurations of docs/deployment: browsers store no response to an address with a
    // query.
    response.setHeader("cache-control", url.includes("?") ? "no-store" : "no-cache");
    if (url === "/page.js") return void response.setHeader("content-type", "text/javascript").end(script);
    if (/^\/(?:\?|$)/.test(url)) return void response.setHeader("content-type", "text/html").end(html);
    response.writeHead(404).end();
  });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const begin = performance.now();
    // Another document replaces the one that was requested. Playwright may report that as a failure.
    void page.goto(`${server.url}?key=0f9d3c5ab7e14286a1c4d0e85b6f7293`, { waitUntil: "commit" }).catch(() => {});
    return (await arrival) - begin;
  } finally {
    await context.close();
    await server.close();
  }
}
