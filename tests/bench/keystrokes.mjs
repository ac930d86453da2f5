// From a key to the painted list: the real page over the sandbox, on a processor made four times slower.

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
 * The browser slows the page down by stopping it again and again for three times as long as it ran, by the clock on the
 * wall: whatever else the machine did in between counts four times. So every key is typed in several pages, and an input
 * that nothing listens to is measured in the same way.
 */
const GOES = 5;

/** Between two keys, as of somebody who types fast. */
const PAUSE_MILLISECONDS = 30;

/**
 * Milliseconds: the script of each key as the median of all goes, that of all single strokes, that of an input that
 * nothing listens to, and the time to the painted list of all single strokes.
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
      `${keys} keys typed into the password field of the page, in each of ${goes} pages that are opened anew, on a ` +
      `processor made ${slower} times slower. Script is the time from the event's arrival at the window to the end of ` +
      "all handlers and their microtasks: of each key the median of the pages, for what else the machine does in that " +
      `time is made ${slower} times slower too. How much that is shows in the single strokes, and in those of an input ` +
      "that nothing listens to. Painted is the time of single strokes until the frame that shows the list is done, which " +
      "waits for the screen's next turn.",
    columns: ["", "median", "p99"],
    rows: [
      ["script, ms", rounded(script.median), rounded(script.p99)],
      ["script of single strokes, ms", rounded(single.median), rounded(single.p99)],
      ["the same where nothing listens, ms", rounded(bare.median), rounded(bare.p99)],
      ["painted, ms", rounded(painted.median), rounded(painted.p99)],
    ],
  }),
  goals: ({ script, single, bare }) => [
    {
      goal: `script for a keystroke under ${GOAL_MILLISECONDS} ms at p99, with the processor ${SLOWER} times slower`,
      figure:
        `${rounded(script.p99)} ms; of single strokes ${rounded(single.p99)} ms, of which ${rounded(bare.p99)} ms ` +
        "where nothing listens",
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
 * Types into a page of its own.
 *
 * @param {Browser} browser
 * @param {readonly string[]} passwords
 * @param {string} address
 * @param {string} selector of the field, once it is ready
 * @param {string} [html] to be shown instead of what is at the address
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
      // By the keyboard alone: to look for the field again would leave work behind in the page.
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
      // A task that is posted while a frame is made runs once it has been made.
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
