// Measures the driver: a whole flow beside the same four calls by hand, and the memory after 10,000 flows in a page.

import { ISOLATED } from "./engines.mjs";
import { rounded, summary } from "./statistics.mjs";

/** @import { Benchmark, Context } from "./main.mjs" */
/** @import { Summary } from "./statistics.mjs" */

const GOAL = 1.05;
/** In pages of 64 KiB. */
const GOAL_PAGES = 4;
const PAGE_BYTES = 65_536;

/**
 * @typedef {object} Figures
 * @property {Summary} ours milliseconds
 * @property {Summary} byHand milliseconds
 * @property {number} flows how many flows the page has completed when its memory is read the last time
 * @property {{ start: number, tenth: number, end: number }} memory bytes
 * @property {{ ours: number, byHand: number }} requests of one flow
 */

/** @type {Benchmark<Figures>} */
export const flow = {
  id: "flow",
  title: "A flow through the driver",
  expected: "two to three minutes",
  run,
  report: ({ ours, byHand, flows, memory, requests }) => ({
    intro:
      "Milliseconds to request a link, open its key, load the requirements and set the password, in turns, in " +
      "Chromium over the loopback interface. The time of the person is left out. By hand means four plain fetches " +
      "without checks of the status, timeouts or retries. " +
      `After ${flows.toLocaleString("en-US")} flows in one page, the module's memory has ${memory.end / PAGE_BYTES} ` +
      `pages of 64 KiB. At the start it had ${memory.start / PAGE_BYTES}, after a tenth ${memory.tenth / PAGE_BYTES}.`,
    columns: ["", "median", "p99", "requests"],
    rows: [
      ["PasswordSetFlow", rounded(ours.median), rounded(ours.p99), String(requests.ours)],
      ["by hand", rounded(byHand.median), rounded(byHand.p99), String(requests.byHand)],
    ],
  }),
  goals: ({ ours, byHand, memory, requests }) => [
    {
      goal: `a flow takes at most ${GOAL} times as long as the same calls by hand`,
      figure: (ours.median / byHand.median).toFixed(3),
      met: ours.median <= GOAL * byHand.median,
    },
    {
      goal: "no more requests than by hand",
      figure: `${requests.ours} and ${requests.byHand}`,
      met: requests.ours <= requests.byHand,
    },
    {
      goal: `at most ${GOAL_PAGES} pages of memory more than at the start, and none more after a tenth of the flows`,
      figure: `${(memory.end - memory.start) / PAGE_BYTES} and ${(memory.end - memory.tenth) / PAGE_BYTES}`,
      met: memory.end - memory.start <= GOAL_PAGES * PAGE_BYTES && memory.end === memory.tenth,
    },
  ],
};

/** @param {Context} context @returns {Promise<Figures>} */
async function run({ browser, sandboxUrl, quick }) {
  const page = await browser.newPage();
  try {
    const address = `${sandboxUrl}/sign-in.html`;
    await page.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...ISOLATED } });
    });
    await page.goto(address);
    // A route or a listener would slow down the measured requests.
    await page.unrouteAll();
    const walked = await page.evaluate(walk, quick ? { pairs: 30, flows: 400 } : { pairs: 500, flows: 10_000 });
    return { ...walked, ours: summary(walked.ours), byHand: summary(walked.byHand) };
  } finally {
    await page.close();
  }
}

/** Runs in the page. @param {{ pairs: number, flows: number }} counts */
async function walk({ pairs, flows }) {
  if (!crossOriginIsolated) throw new Error("the page is not isolated, so its clock is coarse");
  const folder = `${location.origin}/softlayer-password-set/`;
  const username = "plain";
  const password = "Correct-h0rse";
  const service = "/rest/v3.1/SoftLayer_User_Customer";

  /** @type {WebAssembly.Memory | undefined} */
  let memory;
  const { Instance } = WebAssembly;
  Object.assign(WebAssembly, {
    Instance: function (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) {
      const instance = new Instance(module, imports);
      // The build shortens the names of exports.
      memory = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory);
      return instance;
    },
  });
  /** @type {typeof import("softlayer-password-set")} */
  const { init, PasswordSetFlow } = await import(`${folder}index.js`);
  await init(await (await fetch(`${folder}softlayer_password_set_bg.wasm`)).arrayBuffer());
  const bytes = () => memory?.buffer.byteLength ?? 0;

  /** @param {string} path @param {object} [body] */
  const control = async (path, body) =>
    (await fetch(`/sandbox/${path}`, body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    })).json();
  const mailedKey = async () => (await control("outbox")).at(-1).key;

  /** @param {{ timesSet: number }} record */
  const requireSet = ({ timesSet }) => {
    if (timesSet !== 1) throw new Error(`the password has been set ${timesSet} times`);
  };

  /** @param {(time: <T>(part: () => Promise<T>) => Promise<T>) => Promise<void>} walkOne */
  const timed = async (walkOne) => {
    await control("reset", {});
    let milliseconds = 0;
    await walkOne(async (part) => {
      const begin = performance.now();
      const result = await part();
      milliseconds += performance.now() - begin;
      return result;
    });
    requireSet(await control(`record?username=${username}`));
    return milliseconds;
  };

  const ours = () => timed(async (time) => {
    const flow = await time(async () => {
      const begun = new PasswordSetFlow({ endpoint: `${location.origin}/rest/v3.1` });
      await begun.requestLink(username);
      return begun;
    });
    const key = await mailedKey();
    await time(async () => {
      await flow.openKey(key);
      await flow.submitPassword(password);
      if (flow.state.kind !== "done") throw new Error(flow.state.kind);
      flow.free();
    });
  });

  /** @param {string} path @param {unknown[]} parameters */
  const call = async (path, parameters) =>
    (await fetch(`${service}/${path}.json`, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({ parameters }),
    })).json();
  const byHand = () => timed(async (time) => {
    await time(() => call("initiatePortalPasswordChange", [username]));
    const key = await mailedKey();
    await time(async () => {
      const id = await call("getUserIdForPasswordSet", [key]);
      const container = await call(`${id}/getRequirementsForPasswordSet`, [{ key }]);
      const set = await call(`${id}/processPasswordSetRequest`, [{ ...container, password }, {}]);
      if (set !== true) throw new Error(JSON.stringify(set));
    });
  });

  const requestsOf = async (/** @type {() => Promise<number>} */ one) => {
    await one();
    /** @type {{ method: string | null }[]} */
    const log = await control("log");
    return log.filter(({ method }) => method !== null).length;
  };
  const requests = { ours: await requestsOf(ours), byHand: await requestsOf(byHand) };

  const start = bytes();
  /** @type {{ ours: number[], byHand: number[] }} */
  const figures = { ours: [], byHand: [] };
  let walked = 1;
  let tenth = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const turns = [async () => figures.ours.push(await ours()), async () => figures.byHand.push(await byHand())];
    for (const turn of pair % 2 === 0 ? turns : turns.reverse()) await turn();
    walked++;
  }
  for (; walked < flows; walked++) {
    if (walked === flows / 10) tenth = bytes();
    await ours();
  }
  if (start === 0) throw new Error("the module's memory was not found");
  return { ...figures, flows: walked, memory: { start, tenth, end: bytes() }, requests };
}
