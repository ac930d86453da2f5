// Measures the time from a key to the painted list, in the real page with the sandbox, on a throttled processor.

import { Sandbox } from "../e2e/sandbox.mjs";
import { typing } from "./corpus.mjs";
import { ISOLATED } from "./engines.mjs";
import { percentile, rounded, summary } from "./statistics.mjs";

/** @import { Browser } from "@playwright/test" */
/** @import { Benchmark, Context } from "./main.mjs" */
/** @import { Summary } from "./statistics.mjs" */

const SLOWER = 4;
const GOAL_MILLISECONDS = 2;
const USER = "plain";

/**
 * In how many pages each key is typed. To throttle a page, the browser stops it again and again for three times as long
 * as it ran, by the wall clock. So other work of the machine counts four times. The median of several pages removes
 * that, and an input without listeners shows how much it is.
 */
const GOES = 5;

/** Between two keys. This is fast typing. */
const PAUSE_MILLISECONDS = 30;

/**
 * Milliseconds. `script`: for each key, the median of all pages. `single`: all keystrokes. `bare`: all keystrokes in an
 * input without listeners. `painted`: the time to the painted list, all keystrokes.
 *
 * @typedef {{ script: Summary, single: Summary, bare: Summary, painted: Summary }} Times
 */

/** @typedef {{ keys: number, goes: number, slower: number } & Times} Figures */

/** @typedef {{ script: number, painted: number }} Keystroke */

/** @type {Benchmark<Figures>} */
export const keystrokes = {
  id: "keystrokes",
  title: "From the key to the painted list",
  expected: "three minutes",
  run,
  report: ({ keys, goes, slower, script, single, bare, painted }) => ({
    intro:
      `${keys} keys are typed into the password field, in each of ${goes} new pages, on a processor that is throttled ` +
      `to a ${slower}th. Script is the time from the event's arrival at the window to the end of all handlers and their ` +
      "microtasks. The first row shows the median of the pages for each key, because throttling multiplies other work " +
      `of the machine by ${slower} too. The second and the third row show how much that is. Painted is the time until ` +
      "the frame with the list is done, which includes the wait for the next frame.",
    columns: ["", "median", "p99"],
    rows: [
      ["script, ms", rounded(script.median), rounded(script.p99)],
      ["script, all keystrokes, ms", rounded(single.median), rounded(single.p99)],
      ["the same in an input without listeners, ms", rounded(bare.median), rounded(bare.p99)],
      ["painted, all keystrokes, ms", rounded(painted.median), rounded(painted.p99)],
    ],
  }),
  goals: ({ script, single, bare }) => [
    {
      goal: `the script of a keystroke takes under ${GOAL_MILLISECONDS} ms at p99 on a processor throttled to a ${SLOWER}th`,
      figure:
        `${rounded(script.p99)} ms; all keystrokes ${rounded(single.p99)} ms, and ${rounded(bare.p99)} ms without ` +
        "listeners",
      met: script.p99 < GOAL_MILLISECONDS,
    },
  ],
};

/** @param {Context} context @returns {Promise<Figures>} */
async function run({ browser, sandboxUrl, quick }) {
  const passwords = typing(quick ? 60 : 400);
  /** @type {Keystroke[][]} */
  const goes = [];
  /** @type {Keystroke[]} */
  const bare = [];
  const sandbox = new Sandbox(sandboxUrl);
  while (goes.length < (quick ? 1 : GOES)) {
    await sandbox.reset();
    const { link } = await sandbox.mailLink(USER);
    // The attribute is there once the service has sent its rules.
    goes.push(await type(browser, passwords, link, "input[passwordrules*=minlength]"));
    bare.push(...(await type(browser, passwords, sandboxUrl, "input", "<!doctype html><title>An input</title><input>")));
  }
  const [first = []] = goes;
  const all = goes.flat();
  return {
    keys: first.length,
    goes: goes.length,
    slower: SLOWER,
    script: summary(first.map((_, key) => percentile(goes.flatMap((strokes) => strokes[key]?.script ?? []), 50))),
    single: summary(all.map(({ script }) => script)),
    bare: summary(bare.map(({ script }) => script)),
    painted: summary(all.map(({ painted }) => painted)),
  };
}

/**
 * Types into a new page.
 *
 * @param {Browser} browser
 * @param {readonly string[]} passwords
 * @param {string} address
 * @param {string} selector of the field, once it is ready
 * @param {string} [html] shown in place of the page at the address
 * @returns {Promise<Keystroke[]>}
 */
async function type(browser, passwords, address, selector, html) {
  const page = await browser.newPage();
  try {
    await page.addInitScript(watchInput);
    await page.route((url) => url.pathname === "/", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), ...ISOLATED };
      await route.fulfill({ response, headers, ...(html === undefined ? {} : { body: html }) });
    });
    await page.goto(address);
    await page.locator(selector).focus();
    if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error("the page's clock is coarse");
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    for (const password of passwords) {
      // Only the keyboard is used, because finding the field again would run code in the page.
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.press("Backspace");
      await page.waitForTimeout(PAUSE_MILLISECONDS);
      await page.keyboard.type(password, { delay: PAUSE_MILLISECONDS });
    }
    const strokes = await page.evaluate(() => Reflect.get(globalThis, "settledKeystrokes")());
    if (strokes.length !== passwords.join("").length) throw new Error("a key was lost");
    return strokes;
  } finally {
    await page.close();
  }
}

/** Runs in the page before its own scripts, so that its listeners are the first in capture. */
function watchInput() {
  /** @type {Promise<Keystroke>[]} */
  const keystrokes = [];
  let begin = 0;
  addEventListener("input", () => (begin = performance.now()), { capture: true });
  addEventListener("input", (event) => {
    if (!(event instanceof InputEvent) || event.inputType !== "insertText") return;
    const since = begin;
    const finished = Promise.resolve().then(() => performance.now() - since);
    /** @type {Promise<number>} */
    const shown = new Promise((resolve) => {
      // A task that is posted while a frame is made runs after that frame.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - since);
        port2.postMessage(null);
      });
    });
    keystrokes.push(Promise.all([finished, shown]).then(([script, painted]) => ({ script, painted })));
  });
  Reflect.set(globalThis, "settledKeystrokes", () => Promise.all(keystrokes));
}
