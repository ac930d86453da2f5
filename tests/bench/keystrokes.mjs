// From a key to the painted list: the real page over the sandbox, on a processor made four times slower.

import { Sandbox } from "../e2e/sandbox.mjs";
import { typing } from "./corpus.mjs";
import { ISOLATED } from "./engines.mjs";
import { rounded, summary } from "./statistics.mjs";

/** @import { Benchmark, Context } from "./main.mjs" */
/** @import { Summary } from "./statistics.mjs" */

const SLOWER = 4;
const GOAL_MILLISECONDS = 2;
const USER = "plain";

/** Between two keys, as of somebody who types fast. */
const PAUSE_MILLISECONDS = 30;

/** @typedef {{ keys: number, slower: number, script: Summary, painted: Summary }} Figures milliseconds */

/** @typedef {{ script: number, painted: number }} Keystroke */

/** @type {Benchmark<Figures>} */
export const keystrokes = {
  id: "keystrokes",
  title: "From the key to the painted list",
  expected: "half a minute",
  run,
  report: ({ keys, slower, script, painted }) => ({
    intro:
      `${keys} keys typed into the password field of the page, on a processor made ${slower} times slower. Script is ` +
      "the time from the event's arrival at the window to the end of all handlers and their microtasks; painted is " +
      "the time until the frame that shows the list is done, which waits for the screen's next turn.",
    columns: ["", "median", "p99"],
    rows: [
      ["script, ms", rounded(script.median), rounded(script.p99)],
      ["painted, ms", rounded(painted.median), rounded(painted.p99)],
    ],
  }),
  goals: ({ script }) => [
    {
      goal: `script for a keystroke under ${GOAL_MILLISECONDS} ms at p99, with the processor ${SLOWER} times slower`,
      figure: `${rounded(script.p99)} ms`,
      met: script.p99 < GOAL_MILLISECONDS,
    },
  ],
};

/** @param {Context} context @returns {Promise<Figures>} */
async function run({ browser, sandboxUrl, quick }) {
  const sandbox = new Sandbox(sandboxUrl);
  await sandbox.reset();
  const { link } = await sandbox.mailLink(USER);
  const page = await browser.newPage();
  try {
    await page.addInitScript(watchInput);
    await page.route((url) => url.pathname === "/", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...ISOLATED } });
    });
    await page.goto(link);
    // The attribute is there once the service has sent its rules.
    const field = page.locator("input[passwordrules*=minlength]");
    await field.waitFor();
    if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error("the page's clock is coarse");
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    for (const password of typing(quick ? 60 : 400)) {
      await field.press("ControlOrMeta+a");
      await field.press("Backspace");
      await field.pressSequentially(password, { delay: PAUSE_MILLISECONDS });
    }
    /** @type {Keystroke[]} */
    const measured = await page.evaluate(() => Reflect.get(globalThis, "settledKeystrokes")());
    return {
      keys: measured.length,
      slower: SLOWER,
      script: summary(measured.map(({ script }) => script)),
      painted: summary(measured.map(({ painted }) => painted)),
    };
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
