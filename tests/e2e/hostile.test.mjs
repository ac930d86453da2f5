/**
 * The page against a malicious service. Every call gets every answer of the tables in hostile.mjs, over a real
 * connection. The test goes on until the page is not busy, and then continues with a working service. A worker does all
 * of it in one page. The timers of that page run a hundred times as fast, and no wait is random.
 */

import { HostileService, KEY, METHODS, PASSWORD, SECRETS, scenariosOf } from "./hostile.mjs";
import { expect, test } from "./support.mjs";

/** @import { ConsoleMessage, Page, Request } from "@playwright/test" */
/** @import { Method, Scenario } from "./hostile.mjs" */

/** By how much the engine's memory may grow, in bytes. */
const MOST_GROWTH = 4 * 2 ** 20;
/** How long a task may take, in milliseconds: many times what it takes on an idle machine. */
const LONGEST_TASK = 1_000;
/** How long a request may take, in milliseconds of the page. */
const [PATIENCE, IMPATIENCE] = [600_000, 10_000];

/** What the page makes of an answer. @typedef {Awaited<ReturnType<typeof walk>>} Walked */

// A trace of so many answers would take longer than the test.
test.use({ trace: "off" });

for (const call of METHODS) {
  test(`whatever ${call} is answered, the page keeps its head`, async ({ baseURL, context, page, watch }) => {
    // A machine that does much else at once takes its time for so many.
    test.setTimeout(600_000);
    watch.keepSecret(KEY);
    watch.keepSecret(PASSWORD);
    // A warning for developers, because file servers answer so.
    watch.allow(DOCUMENTED);
    const service = new HostileService(String(baseURL));
    const origin = await service.start();
    try {
      const seen = listen(page, origin);
      await open(page, origin);
      const before = await page.evaluate(() => Reflect.get(globalThis, "hostile").memory.buffer.byteLength);
      const scenarios = scenariosOf(call);
      /** @type {string[]} */
      const findings = [];
      let [longest, longestOf] = [0, ""];
      for (const scenario of scenarios) {
        const { found, task } = await live(page, service, scenario);
        if (task > longest) [longest, longestOf] = [task, scenario.name];
        findings.push(...[...found, ...seen.splice(0)].map((finding) => `${scenario.name}: ${finding}`));
      }
      const after = await page.evaluate(() => Reflect.get(globalThis, "hostile").memory.buffer.byteLength);
      console.log(`${call}: ${scenarios.length} answers, the longest task took ${longest} ms (${longestOf}), the memory grew by ${after - before} bytes`);
      expect(findings).toEqual([]);
      expect(longest).toBeLessThan(LONGEST_TASK);
      expect(after - before).toBeLessThanOrEqual(MOST_GROWTH);
      expect(await context.cookies()).toEqual([]);
    } finally {
      service.stop();
    }
  });
}

const DOCUMENTED = /^console: warning: <softlayer-password-set>: \S+ answers with status 40[45]\./;

/** What must not happen beside what is shown. @param {Page} page @param {string} origin */
function listen(page, origin) {
  /** @type {string[]} */
  const seen = [];
  page.on("dialog", (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => seen.push(`uncaught: ${error.stack}`));
  page.on("console", (/** @type {ConsoleMessage} */ message) => {
    const line = `console: ${message.type()}: ${message.text()}`;
    const isOfBrowser = line.startsWith("console: error: Failed to load resource") && message.location().url.includes("/rest/v3.1/");
    if (!isOfBrowser && !DOCUMENTED.test(line)) seen.push(line);
  });
  page.on("request", (/** @type {Request} */ request) => {
    const { origin: to, pathname } = new URL(request.url());
    const isCall = pathname.startsWith("/rest/");
    if (to !== origin || request.redirectedFrom() || isCall !== (request.method() === "POST")) {
      seen.push(`${request.method()} ${request.url()}`);
    }
  });
  page.on("download", (download) => seen.push(`a download of ${download.url()}`));
  page.on("popup", (popup) => seen.push(`a window with ${popup.url()}`));
  return seen;
}

/** Loads the page, ready to be walked. @param {Page} page @param {string} origin */
async function open(page, origin) {
  await page.addInitScript(prepare);
  await page.goto(origin);
  await page.evaluate(async () => {
    await customElements.whenDefined("softlayer-password-set");
    /** @type {string} */
    const module = "/softlayer-password-set/index.js";
    await (await import(module)).init();
  });
}

/**
 * Goes through one scenario to the end.
 * @param {Page} page @param {HostileService} service @param {Scenario} scenario
 */
async function live(page, service, scenario) {
  const { call, isEndless = false, isNever } = scenario;
  /** @type {string[]} */
  const found = [];
  const given = { call, key: KEY, password: PASSWORD, methods: METHODS, patience: isEndless ? IMPATIENCE : PATIENCE };
  service.scenario = null;
  await page.evaluate(reset, given);
  service.scenario = scenario;
  const walked = await page.evaluate(walk, given);
  service.scenario = null;
  judge(walked, found);
  if (isNever?.test(walked.kind)) found.push(`the page took it for an answer and is in ${walked.kind}`);
  const left = await page.evaluate(leave, given);
  if (left.problem) found.push(`from ${walked.kind}: ${left.problem}`);
  judge(left, found);
  return { found, task: Math.max(walked.task, left.task) };
}

/**
 * @param {{ problem: string | null, ran: boolean, foreign: string[], places: Record<string, string> }} walked
 * @param {string[]} found
 */
function judge({ problem, ran, foreign, places }, found) {
  if (problem) found.push(problem);
  if (ran) found.push("a script ran");
  if (foreign.length > 0) found.push(`there is ${foreign.join()} in the element`);
  for (const [place, text] of Object.entries(places)) {
    for (const secret of SECRETS) {
      const at = text.toLowerCase().indexOf(secret.toLowerCase());
      if (at >= 0) found.push(`a secret in ${place}: ${text.slice(Math.max(0, at - 80), at + 80)}`);
    }
  }
}

// ------------------------------------------------------------------------------------------------- in the page

/** @typedef {{ call: Method, key: string, password: string, methods: Method[], patience: number }} Given */
/** @typedef {import("softlayer-password-set/element").SoftLayerPasswordSetElement} SoftLayerPasswordSetElement */

/** Runs before all scripts of the page. */
function prepare() {
  const clock = globalThis.setTimeout;
  const random = { value: 0 };
  Math.random = () => random.value;
  Object.assign(globalThis, {
    /** @param {TimerHandler} handler @param {number} [milliseconds] @param {unknown[]} rest */
    setTimeout: (handler, milliseconds = 0, ...rest) => clock(handler, milliseconds / 100, ...rest),
  });

  const hostile = {
    memory: /** @type {WebAssembly.Memory | null} */ (null),
    /** The states in the order of their events. */
    states: /** @type {unknown[]} */ ([]),
    signedIn: false,
    task: 0,
    get element() {
      const element = document.querySelector("softlayer-password-set");
      if (!element) throw new Error("there is no element");
      return element;
    },
    /** @param {() => unknown} isSo @param {string} what */
    async until(isSo, what) {
      const begin = performance.now();
      while (!isSo()) {
        if (performance.now() - begin > 20_000) return `waited in vain until ${what}`;
        await new Promise((resolve) => clock(resolve, 2));
      }
      return null;
    },
    /** Whether nothing is under way. */
    isAtRest() {
      const { element } = hostile;
      const waits = /^(requestingLink|checkingKey|loadingRequirements|submitting|verifyingOutcome|phoneWaiting)$/.test(element.state.kind);
      return !waits && element.querySelector("h2") !== null && !element.querySelector("button[aria-disabled=true]");
    },
    /** @param {string} selector */
    visible: (selector) => [.../** @type {NodeListOf<HTMLElement>} */ (hostile.element.querySelectorAll(selector))]
      .filter((each) => each.getClientRects().length > 0 && getComputedStyle(each).visibility === "visible"),
    /**
     * A password that meets the policy.
     * @param {{ [name: string]: any }} requirements
     */
    fit({ specialCharactersAllowed: allowed = "", ...counts }) {
      const times = (/** @type {string} */ text, /** @type {string} */ rule) => text.repeat(counts[`${rule}CountRequirement`] ?? 1);
      const special = allowed.includes(" ") ? " " : [...allowed][0] ?? "-";
      const all = times("A", "uppercase") + times("1", "digit") + times(special, "specialCharacter") + times("a", "lowercase");
      return all.padEnd(counts.minimumPasswordLengthRequirement ?? 9, "a");
    },
    /** Fills in what there is to fill in, and sends it. @param {Given} given */
    submit({ password }) {
      hostile.send(password);
      const { element } = hostile;
      const isRefused = element.querySelector("input[name=password][aria-invalid=true]");
      if (isRefused && element.state.kind === "enterPassword") hostile.send(hostile.fit(element.state.requirements));
    },
    /** @param {string} password */
    send(password) {
      for (const input of /** @type {HTMLInputElement[]} */ (hostile.visible("input"))) {
        if (input.type === "radio") {
          if (!hostile.element.querySelector("input:checked")) input.click();
          continue;
        }
        input.value = { username: "jane", password, answer: "Rex the dog" }[input.name] ?? "123456";
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }
      hostile.visible(".slps-primary")[0]?.click();
    },
    /** The current state. */
    async look() {
      // All announcements have been made.
      await new Promise((resolve) => clock(resolve, 8));
      const { element } = hostile;
      const { task } = hostile;
      hostile.task = 0;
      return {
        kind: String(element.state.kind),
        task,
        ran: "ran" in globalThis || "polluted" in {},
        foreign: [...element.querySelectorAll("script, iframe, img, object, embed, style, link, textarea, [onload], [onerror]")]
          .map(({ localName }) => localName),
        places: {
          "what is shown": document.documentElement.outerHTML,
          "what a listener is told": JSON.stringify(hostile.states),
          "the state": JSON.stringify(element.state),
          address: location.href,
          history: JSON.stringify(history.state),
          performance: performance.getEntries().map(({ name }) => name).join(),
          storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
          cookies: document.cookie,
          title: document.title,
        },
      };
    },
  };
  Object.assign(globalThis, { hostile });
  addEventListener("softlayer-password-set-state", (event) => void hostile.states.push(Reflect.get(event, "state")));
  addEventListener("softlayer-password-set-sign-in", (event) => {
    event.preventDefault();
    hostile.signedIn = true;
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) hostile.task = Math.max(hostile.task, Math.round(duration));
  }).observe({ type: "longtask" });

  const { Instance } = WebAssembly;
  Object.assign(WebAssembly, {
    Instance: function (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) {
      const instance = new Instance(module, imports);
      // The build shortens the names of exports.
      const memory = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory);
      hostile.memory = /** @type {WebAssembly.Memory} */ (memory);
      return instance;
    },
  });
}

/** Has the element begin anew, with nothing left of what was before. Runs in the page. @param {Given} given */
async function reset({ patience }) {
  const hostile = Reflect.get(globalThis, "hostile");
  /** @type {{ element: SoftLayerPasswordSetElement }} */
  const { element } = hostile;
  const parent = element.parentElement;
  element.remove();
  await Promise.resolve();
  localStorage.clear();
  sessionStorage.clear();
  performance.clearResourceTimings();
  const polling = { firstMilliseconds: 100, greatestMilliseconds: 1_000, deadlineMilliseconds: 5_000 };
  element.options = { timeoutMilliseconds: patience, polling };
  parent?.append(element);
  Object.assign(hostile, { states: [], signedIn: false, task: 0 });
  await hostile.until(() => element.state.kind === "idle" && hostile.isAtRest(), "a fresh start");
}

/** Goes to where the call is made, and waits for what comes of its answer. Runs in the page. @param {Given} given */
async function walk(given) {
  const hostile = Reflect.get(globalThis, "hostile");
  /** @type {{ element: SoftLayerPasswordSetElement }} */
  const { element } = hostile;
  const [requestLink, , requirements, submit, phone] = given.methods;
  /** @param {() => void} act */
  const act = async (act) => {
    const before = hostile.states.length;
    act();
    return hostile.until(() => hostile.states.length > before && hostile.isAtRest(), `the page is at rest, and not in ${element.state.kind}`);
  };
  /** @type {string | null} */
  let problem;
  // Time runs faster here, so on a slow machine even a working service may seem too slow. That is not what is tested.
  const insist = async () => {
    for (let tries = 0; tries < 20 && element.state.kind === "retryable"; tries += 1) {
      problem = await act(() => element.querySelector(".slps-primary")?.dispatchEvent(new MouseEvent("click", { bubbles: true })));
    }
  };
  if (given.call === requestLink) {
    problem = await act(() => hostile.submit(given));
  } else {
    problem = await act(() => (location.hash = `key=${encodeURIComponent(given.key)}`));
    if (given.call === submit || given.call === phone) await insist();
    const isAfter = given.methods.indexOf(given.call) >= given.methods.indexOf(/** @type {Method} */ (requirements));
    if (isAfter && element.state.kind === "enterPassword") problem ??= await act(() => hostile.submit(given));
    if (given.call === phone) {
      await insist();
      if (element.state.kind !== "phone") throw new Error(`not at the phone, but in ${element.state.kind}`);
      problem ??= await act(() => hostile.submit(given));
    }
  }
  return { problem, ...(await hostile.look()) };
}

/**
 * Goes on from there until a password is set, a link is sent, or the person signs in. Runs in the page.
 *
 * @param {Given} given
 */
async function leave(given) {
  const hostile = Reflect.get(globalThis, "hostile");
  /** @type {{ element: SoftLayerPasswordSetElement }} */
  const { element } = hostile;
  /** @type {string | null} */
  let problem = null;
  /** @type {string[]} */
  const way = [];
  const isOut = () => hostile.signedIn || /^(done|linkSent)$/.test(element.state.kind);
  while (problem === null && !isOut()) {
    way.push(element.state.kind);
    const before = hostile.states.length;
    const heading = element.querySelector("h2")?.textContent;
    const [first] = hostile.visible(".slps-actions button.slps-primary, form button.slps-primary");
    const [other] = hostile.visible(".slps-actions button, .slps-actions a[href]");
    if (way.length > 8) problem = `no way out leads anywhere: ${way.join(", ")}`;
    else if (first) hostile.submit(given);
    else if (other) other.click();
    else problem = `there is no way out of "${heading}"`;
    const isElsewhere = () => hostile.signedIn || hostile.states.length > before || element.querySelector("h2")?.textContent !== heading;
    problem ??= await hostile.until(() => isElsewhere() && (isOut() || hostile.isAtRest()), `"${first?.textContent ?? other?.textContent}" led out of "${heading}" (${way.join(", ")})`);
  }
  return { problem, ...(await hostile.look()) };
}
