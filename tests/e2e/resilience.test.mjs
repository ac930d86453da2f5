/**
 * Browsers that lack or lose something: scripts, WebAssembly, the network, storage, the foreground, the place in the
 * document. What is shown stays true, and dropped data stays dropped.
 */

import { expect, loseAnswer, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { Page, Route } from "@playwright/test" */
/** @import { MessageId } from "softlayer-password-set/element" */
/** @import { Portal } from "./support.mjs" */
/** @import { Sandbox } from "./sandbox.mjs" */

const API = "**/rest/v3.1/**";
const PHONE_METHOD = "checkPhoneFactorAuthenticationForPasswordSet";

/** The waits between repetitions are random, up to 3.5 seconds in all. A busy machine takes longer. */
const AFTER_TRIES = { timeout: 20_000 };

/** Twice the first wait for the phone's answer, in milliseconds. */
const TWO_POLLS_MILLISECONDS = 4_000;

// ------------------------------------------------------------------------------------------------- blocked

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs, and the key is not used up", async ({ page, sandbox, watch }) => {
    // If no script has named an icon, the browser requests one by itself.
    watch.allow(/^console: error: Failed to load resource: .* status of 404/);
    // Without scripts, none can take the key out of the address or search for it.
    await page.goto((await sandbox.mailLink("plain")).link);
    await expect(page.locator(".page-message").filter({ visible: true })).toContainText("needs JavaScript");
    await expect(page.locator(".page-message").filter({ visible: true })).toContainText("has not been used up");
    await expect(page.getByRole("alert")).toBeHidden();
    expect(await sandbox.requestsTo(METHOD.checkKey)).toEqual([]);
    await page.goto("about:blank");
  });
});

test("a policy that forbids WebAssembly: the face says so, and the key is not used up", async ({
  page, portal, sandbox, watch,
}) => {
  watch.allow(/^content security policy: script-src wasm-eval/);
  watch.allow(/^console: error: .*WebAssembly/s);
  watch.allow(/^uncaught: the WebAssembly module could not be loaded: .* Content Security Policy/i);
  const { link } = await sandbox.mailLink("plain");
  /** @param {Route} route */
  const forbid = async (route) => {
    const response = await route.fetch();
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy).toContain(" 'wasm-unsafe-eval'");
    const headers = { ...response.headers(), "content-security-policy": policy.replace(" 'wasm-unsafe-eval'", "") };
    await route.fulfill({ response, headers });
  };
  await page.route(/\/(\?.*)?$/, forbid);
  await page.goto(link);
  await portal.expectFace("engineUnavailable.heading");
  await expect(portal.text("outcomeUnknown.heading")).toBeHidden();
  await portal.button("action.retry").click();
  await portal.expectFace("engineUnavailable.heading");
  expect(await sandbox.requestsTo(METHOD.checkKey)).toEqual([]);

  await page.unroute(/\/(\?.*)?$/, forbid);
  await portal.openLink(link);
});

// ------------------------------------------------------------------------------------------------- trapped

test.describe("the engine traps", () => {
  test.beforeEach(async ({ page, watch }) => {
    watch.allow(/^uncaught: unreachable$/);
    await holdEngine(page);
  });

  test("while the password is typed", async ({ page, portal, sandbox }) => {
    const { link } = await sandbox.mailLink("plain");
    await portal.openLink(link);
    await breakEngine(page);
    await portal.password.fill(PASSWORD.plain);
    await portal.expectFace("engineUnavailable.heading");
    await expect(page.locator("input")).toHaveCount(0);
    expect(await stateOf(portal)).toEqual({ kind: "engineUnavailable", actions: [], busy: false, mayHaveBeenSet: false });

    // The face does not say that a failing engine works.
    await portal.button("action.retry").click();
    await portal.expectFace("engineUnavailable.heading");
    // Nothing was used up, so the link works after a reload.
    await portal.openLink(link);
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
    expect((await sandbox.record("plain")).timesSet).toBe(1);
  });

  test("as the password is submitted: it is neither sent nor kept for later", async ({ page, portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await portal.fillPassword(PASSWORD.plain);
    await breakEngine(page);
    await portal.submit.click();
    await portal.expectFace("engineUnavailable.heading");
    await expect(portal.button("action.retry")).not.toHaveAttribute("aria-disabled");
    expect(await stateOf(portal)).toMatchObject({ mayHaveBeenSet: false });
    await mendEngine(page);
    await portal.button("action.retry").click();
    await portal.expectFace("idle.heading");
    expect(await sandbox.requestsTo(METHOD.setPassword)).toEqual([]);
  });

  for (const { method, mayHaveBeenSet } of [
    { method: METHOD.checkKey, mayHaveBeenSet: false },
    { method: METHOD.setPassword, mayHaveBeenSet: true },
  ]) {
    test(`as the answer to ${method} comes: nobody waits for ever`, async ({ page, portal, sandbox }) => {
      await page.goto("/");
      await portal.expectFace("idle.heading");
      const { key } = await sandbox.mailLink("plain");
      const held = await holdRequests(page, method);
      await openKey(page, key);
      if (method === METHOD.setPassword) {
        await portal.expectRulesOfService();
        await portal.setPassword(PASSWORD.plain);
      }
      await held.begun;
      await breakEngine(page);
      held.release();
      await portal.expectFace(mayHaveBeenSet ? "outcomeUnknown.heading" : "engineUnavailable.heading");
      expect(await stateOf(portal)).toEqual({ kind: "engineUnavailable", actions: [], busy: false, mayHaveBeenSet });
      const said = mayHaveBeenSet ? "outcomeUnknown.bodyLost" : "engineUnavailable.body";
      await expect(portal.text(said)).toBeVisible();
      await expect(portal.text("outcomeUnknown.heading")).toBeVisible({ visible: mayHaveBeenSet });
      await expect(portal.signIn).toBeVisible({ visible: mayHaveBeenSet });
      await mendEngine(page);
      await portal.button(mayHaveBeenSet ? "action.newLink" : "action.retry").click();
      await portal.expectFace("idle.heading");
    });
  }

  test("as one tries again after a lost answer: the warning stays", async ({ page, portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await page.route(API, (route) =>
      route.request().url().includes(METHOD.setPassword) ? route.abort("connectionreset") : route.fallback());
    await portal.setPassword(PASSWORD.plain);
    await expect(portal.button("action.retry")).toBeVisible();
    await breakEngine(page);
    await portal.button("action.retry").click();
    await portal.expectFace("outcomeUnknown.heading");
    expect(await stateOf(portal)).toMatchObject({ kind: "engineUnavailable", mayHaveBeenSet: true });
  });

  for (const method of [METHOD.checkKey, METHOD.setPassword]) {
    test(`in somebody else's module, while ${method} is under way: nothing ends`, async ({ page, portal, sandbox, watch }) => {
      watch.allow(/^uncaught: (unreachable|the engine has failed)$/);
      await page.goto("/");
      await portal.expectFace("idle.heading");
      const { key } = await sandbox.mailLink("plain");
      const held = await holdRequests(page, method);
      await openKey(page, key);
      if (method === METHOD.setPassword) {
        await portal.expectRulesOfService();
        await portal.setPassword(PASSWORD.plain);
      }
      await held.begun;
      await page.evaluate(() => {
        const error = new WebAssembly.RuntimeError("unreachable");
        reportError(error);
        void Promise.reject(error);
        // A second copy of the package on the page may fail, too.
        const failure = Object.assign(new Error("the engine has failed"), { name: "PasswordSetError", code: "engine_failed" });
        reportError(failure);
      });
      held.release();
      await portal.expectFace(method === METHOD.setPassword ? "done.heading" : "password.heading");
    });
  }

  test("in somebody else's module: a form that waits for nothing is left alone", async ({ page, portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await portal.fillPassword(PASSWORD.plain);
    await page.evaluate(() => reportError(new WebAssembly.RuntimeError("unreachable")));
    await expect(portal.password).toHaveValue(PASSWORD.plain);
    await portal.submit.click();
    await portal.expectFace("done.heading");
  });
});

// -------------------------------------------------------------------------------------------------- lacking

test("where the browser lacks what test environments lack, nothing is thrown", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/^console: error: .*endpoint/s);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
    Reflect.deleteProperty(globalThis, "reportError");
  });
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  await page.goto("/");
  await portal.element.evaluate((element) => element.setAttribute("endpoint", "https://["));
  await portal.expectFace("engineUnavailable.heading");
});

// ------------------------------------------------------------------------------------------------- offline

test.describe("offline", () => {
  /**
   * Each step, begun offline: what it says, and what the same button does online.
   * @type {{ name: string, username: string, reach?: MessageId, says: MessageId, then: MessageId,
   *   act: (portal: Portal, sandbox: Sandbox) => Promise<void> }[]}
   */
  const steps = [
    {
      name: "a link is asked for", username: "plain",
      says: "retryable.offline", then: "linkSent.heading",
      act: async (portal) => {
        await portal.username.fill("plain");
        await portal.button("idle.submit").click();
      },
    },
    {
      name: "a security question is answered", username: "question", reach: "securityQuestion.heading",
      says: "retryable.offline", then: "done.heading",
      act: async (portal) => {
        await portal.element.getByRole("radio").first().check();
        await portal.answer.fill("Rex");
        await portal.button("securityQuestion.submit").click();
      },
    },
    {
      name: "a code is entered", username: "totp", reach: "totp.heading",
      says: "retryable.offline", then: "done.heading",
      act: async (portal, sandbox) => {
        await portal.code("totp.label").fill((await sandbox.codes("totp")).current);
        await portal.button("code.submit").click();
      },
    },
    {
      name: "the phone is called", username: "phone", reach: "phone.heading",
      says: "retryable.offline", then: "phoneWaiting.heading",
      act: (portal) => portal.button("phone.submit").click(),
    },
  ];
  for (const { name, username, reach, act, says, then } of steps) {
    test(`when ${name}`, async ({ context, page, portal, sandbox }) => {
      if (reach) {
        await portal.openLink((await sandbox.mailLink(username)).link);
        await portal.setPassword(PASSWORD.plain);
        await portal.expectFace(reach);
      } else {
        await page.goto("/");
        await portal.expectFace("idle.heading");
        await engineLoaded(page);
      }
      await context.setOffline(true);
      await act(portal, sandbox);
      await portal.expectFace(says);
      await expect(portal.text(reach ? "retryable.offlineSubmit" : "retryable.offlineNothing")).toBeVisible();
      await context.setOffline(false);
      expect((await sandbox.record(username)).timesSet).toBe(0);
      // What was entered is kept, and sent.
      await portal.button("action.retry").click();
      await portal.expectFace(then);
      if (!reach) return;
      if (username === "phone") await sandbox.answerPhone(username, "approve");
      await expect(portal.heading("done.heading")).toBeVisible(AFTER_TRIES);
      expect((await sandbox.record(username)).timesSet).toBe(1);
    });
  }

  test("while the rules are being loaded: what was typed stays", async ({ context, page, portal, sandbox }) => {
    const held = await holdRequests(page, METHOD.requirements);
    await page.goto((await sandbox.mailLink("plain")).link);
    await portal.expectFace("password.heading");
    await held.begun;
    await portal.fillPassword(PASSWORD.plain);
    await context.setOffline(true);
    held.drop();
    await expect(portal.element.locator("strong")).toHaveText(words("retryable.offline"), AFTER_TRIES);
    await expect(portal.password).toHaveValue(PASSWORD.plain);
    await page.unroute(API);
    // Requests that only read are repeated by themselves.
    await context.setOffline(false);
    await portal.expectRulesOfService();
    await expect(portal.password).toHaveValue(PASSWORD.plain);
    await portal.submit.click();
    await portal.expectFace("done.heading");
  });
});

// ------------------------------------------------------------------------------------------------- storage

for (const [name, deny] of /** @type {[string, () => void][]} */ ([
  ["denied", denyStorage],
  ["full", fillStorage],
])) {
  test(`storage ${name}: a lockout counts down and ends all the same`, async ({ page, portal, sandbox, watch }) => {
    watch.allow(/^uncaught: storage is denied$/);
    await page.addInitScript(deny);
    await page.clock.install();
    const { link } = await sandbox.mailLink("locked");
    await portal.openLink(link);
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("locked.heading");
    await page.clock.fastForward("31:00");
    await sandbox.advanceClock(31 * 60);
    await portal.expectFace("retryable.over");
    await portal.button("action.retry").click();
    await portal.element.getByRole("radio").first().check();
    await portal.answer.fill("Rex");
    await portal.button("securityQuestion.submit").click();
    await portal.expectFace("done.heading");
    expect(await sandbox.holds("locked", PASSWORD.plain)).toBe(true);
    await page.goto("about:blank");
  });

  test(`storage ${name}: the same link again while the password is being set`, async ({
    page, portal, sandbox, watch,
  }) => {
    watch.allow(/^uncaught: storage is denied$/);
    await page.addInitScript(deny);
    const { link, key } = await sandbox.mailLink("plain");
    await portal.openLink(link);
    await loseAnswer(page, METHOD.setPassword);
    await portal.setPassword(PASSWORD.plain);
    await expect.poll(async () => (await sandbox.record("plain")).timesSet).toBe(1);
    await page.goto(`/#key=${key}`);
    // A flow under way is not replaced without asking.
    await page.getByRole("alert").getByRole("button").click();
    await portal.expectFace("outcomeUnknown.headingKeyGone");
    await page.goto("about:blank");
  });
}

// ------------------------------------------------------------------------------------------------- the document

test("moved while an answer is awaited: it arrives, and the password is sent once", async ({
  page, portal, sandbox,
}) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  const held = await holdRequests(page, METHOD.setPassword);
  await portal.setPassword(PASSWORD.plain);
  await held.begun;
  await page.evaluate(() => {
    const element = document.querySelector("softlayer-password-set");
    if (element) document.querySelector("header")?.append(element);
  });
  await expect(portal.button("password.submitting")).toBeVisible();
  await expect(portal.password).toHaveValue(PASSWORD.plain);
  held.release();
  await portal.expectFace("done.heading");
  expect((await sandbox.record("plain")).timesSet).toBe(1);
});

test("removed while an answer is awaited: the request is broken off, and nothing follows it", async ({
  page, portal, sandbox,
}) => {
  await page.goto("/");
  await portal.expectFace("idle.heading");
  const { key } = await sandbox.mailLink("plain");
  const held = await holdRequests(page, METHOD.checkKey);
  await openKey(page, key);
  await held.begun;
  const states = await recordStates(page);
  const broken = page.waitForEvent("requestfailed", (request) => request.url().includes(METHOD.checkKey));
  await portal.element.evaluate((element) => element.remove());
  expect((await broken).failure()?.errorText).toBe("net::ERR_ABORTED");
  held.drop();
  // After another whole flow, nothing of the former one has happened.
  await page.evaluate(() => {
    const element = document.createElement("softlayer-password-set");
    element.setAttribute("endpoint", "/rest/v3.1");
    document.querySelector("main")?.append(element);
  });
  await page.unroute(API);
  await portal.requestLink("strict");
  expect(await sandbox.requestsTo(METHOD.checkKey)).toEqual([]);
  expect(await sandbox.requestsTo(METHOD.requirements)).toEqual([]);
  expect(await states()).toEqual(["requestingLink", "linkSent"]);
});

test("of two elements, the end of one is nothing to the other", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/Failed to load resource: .* status of 405|answers with status 405/);
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.fillPassword(PASSWORD.plain);
  await page.evaluate(() => {
    const other = document.createElement("softlayer-password-set");
    other.setAttribute("endpoint", "/no-such-api");
    other.id = "other";
    document.querySelector("main")?.append(other);
  });
  const other = page.locator("#other");
  // This tab has an open link, and the other element cannot know that the link is not its own.
  await expect(other.getByRole("heading", { level: 2 })).toHaveText(words("idle.reloadedHeading"));
  await other.getByRole("textbox").fill("nobody");
  await other.getByRole("button", { name: words("action.newLink"), exact: true }).click();
  await expect(other.getByRole("heading", { level: 2 })).not.toHaveText(words("idle.reloadedHeading"));
  await other.evaluate((element) => element.remove());
  await expect(portal.password).toHaveValue(PASSWORD.plain);
  await expect(portal.rule("uppercase")).toHaveAttribute("data-status", "met");
  await portal.submit.click();
  await portal.expectFace("done.heading");
});

test("attributes that change mid-flow: some count at once, the others from the next flow", async ({
  page, portal, sandbox,
}) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  const { key } = await sandbox.mailLink("strict");
  await portal.fillPassword(PASSWORD.plain);
  await page.evaluate(async (username) => {
    const element = document.querySelector("softlayer-password-set");
    /** @type {string} */
    const module = "/softlayer-password-set/element.js";
    const { registerLocale } = await import(module);
    registerLocale("la", { "password.heading": "Tessera nova" });
    element?.setAttribute("lang", "la");
    element?.setAttribute("username", username);
    element?.setAttribute("sign-in-url", "/elsewhere");
    element?.setAttribute("service", "SoftLayer_User_Customer_OpenIdConnect");
    element?.setAttribute("gate", "");
  }, "not-the-user");
  await expect(portal.element.getByRole("heading", { name: "Tessera nova" })).toBeVisible();
  await expect(portal.password).toHaveValue(PASSWORD.plain);
  await expect(portal.form.locator("[autocomplete=username]")).toHaveValue("not-the-user");
  await expect(portal.rule("notUsername")).toHaveAttribute("data-status", "met");
  await portal.password.fill("plain");
  await expect(portal.rule("notUsername")).toHaveAttribute("data-status", "met");
  await portal.element.evaluate((element) => element.setAttribute("username", "plain"));
  await expect(portal.rule("notUsername")).toHaveAttribute("data-status", "unmet");

  await portal.button("action.cancel").click();
  await portal.button("action.stop").click();
  await expect(portal.signIn).toHaveAttribute("href", /\/elsewhere$/);
  expect(new Set(await servicesAsked(sandbox))).toEqual(new Set(["SoftLayer_User_Customer"]));
  await portal.button("action.newLink").click();
  await portal.expectFace("idle.heading");
  await openKey(page, key);
  await portal.expectFace("gate.heading");
  await portal.button("gate.submit").click();
  await portal.expectRulesOfService();
  expect((await servicesAsked(sandbox)).at(-1)).toBe("SoftLayer_User_Customer_OpenIdConnect");
});

// ------------------------------------------------------------------------------------------------- the background

/** @param {Portal} portal @param {Sandbox} sandbox */
async function waitForPhone(portal, sandbox) {
  await portal.openLink((await sandbox.mailLink("phone")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("phone.heading");
}

test("a tab that was frozen goes on when it is thawed", async ({ context, page, portal, sandbox }) => {
  await waitForPhone(portal, sandbox);
  await portal.button("phone.submit").click();
  await portal.expectFace("phoneWaiting.heading");
  // A headless browser hides no tab and freezes no visible one. Its debugger also stops every task of the page.
  const browser = await context.newCDPSession(page);
  await browser.send("Debugger.enable");
  const frozen = new Promise((resolve) => browser.once("Debugger.paused", resolve));
  await browser.send("Debugger.pause");
  await frozen;
  // Meanwhile, polls become due.
  await new Promise((resolve) => setTimeout(resolve, TWO_POLLS_MILLISECONDS));
  await sandbox.answerPhone("phone", "approve");
  await browser.send("Debugger.resume");
  await browser.send("Debugger.disable");
  await portal.expectFace("done.heading");
  expect((await sandbox.record("phone")).timesSet).toBe(1);
});

test("a tab that nobody sees asks nothing, and goes on when it is seen", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await waitForPhone(portal, sandbox);
  await page.clock.pauseAt(Date.now() + 60_000);
  await portal.button("phone.submit").click();
  await portal.expectFace("phoneWaiting.heading");
  await page.evaluate(() => Object.defineProperty(document, "hidden", { value: true, configurable: true }));
  await page.clock.runFor("01:00");
  expect(await sandbox.requestsTo(PHONE_METHOD)).toEqual([]);
  await sandbox.answerPhone("phone", "approve");
  await page.evaluate(() => Object.defineProperty(document, "hidden", { value: false, configurable: true }));
  await page.clock.runFor(TWO_POLLS_MILLISECONDS);
  await portal.expectFace("done.heading");
  expect((await sandbox.record("phone")).timesSet).toBe(1);
});

// ------------------------------------------------------------------------------------------------- what is left behind

test("a thousand elements come and go and leave nothing", async ({ context, page, portal, sandbox }) => {
  // A busy machine needs time for four thousand tasks.
  test.setTimeout(240_000);
  await holdEngine(page);
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await engineLoaded(page);
  const { key } = await sandbox.mailLink("plain");
  const browser = await context.newCDPSession(page);
  await browser.send("Performance.enable");
  const weigh = async () => {
    // Objects that finalizers release are collected in another round.
    for (let round = 0; round < 3; round += 1) {
      await browser.send("HeapProfiler.collectGarbage");
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    }
    const { metrics } = await browser.send("Performance.getMetrics");
    const read = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {
      listeners: read("JSEventListeners"),
      nodes: read("Nodes"),
      heap: read("JSHeapUsedSize"),
      engine: await page.evaluate(() => Reflect.get(globalThis, "engine").memory.buffer.byteLength),
      alive: await page.evaluate(() =>
        Reflect.get(globalThis, "mounted").filter((/** @type {WeakRef<object>} */ each) => each.deref()).length),
    };
  };

  // Warm-up: objects that are made once and kept, such as compiled code, are made here.
  await page.evaluate(mountAndRemove, { count: 500, key });
  const before = await weigh();
  await page.evaluate(mountAndRemove, { count: 1_000, key });
  const after = await weigh();
  expect(after.alive).toBe(0);
  expect(after.listeners).toBe(before.listeners);
  expect(after.nodes).toBe(before.nodes);
  expect(after.engine).toBeGreaterThan(0);
  expect(after.engine).toBe(before.engine);
  // A flow or a face is many kilobytes. Smaller amounts belong to the browser itself.
  expect((after.heap - before.heap) / 1_000, JSON.stringify({ before, after })).toBeLessThan(256);
  expect(await sandbox.requestsTo(METHOD.setPassword)).toEqual([]);
});

// ------------------------------------------------------------------------------------------------- means

/**
 * Adds elements one after the other and removes each at another point of its life. Runs in the page.
 * @param {{ count: number, key: string }} options
 */
async function mountAndRemove({ count, key }) {
  /** @type {WeakRef<Element>[]} */
  const mounted = [];
  Reflect.set(globalThis, "mounted", mounted);
  for (let index = 0; index < count; index += 1) {
    const element = document.createElement("softlayer-password-set");
    element.setAttribute("endpoint", "/rest/v3.1");
    mounted.push(new WeakRef(element));
    /** @param {string} kind */
    const reached = (kind) => new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
      element.addEventListener("softlayer-password-set-state", ({ state }) => {
        if (state.kind === kind) resolve();
      });
    });
    document.body.append(element);
    // At once; with its engine; with a request under way; with the form, a password, and timers of its own.
    if (index % 4 > 0) await new Promise((resolve) => setTimeout(resolve));
    if (index % 4 === 2) {
      const sent = reached("checkingKey");
      element.openKey(key);
      await sent;
    }
    if (index % 40 === 3) {
      const ready = reached("enterPassword");
      element.openKey(key);
      await ready;
      const input = element.querySelector("input[name=password]");
      if (!(input instanceof HTMLInputElement)) throw new Error("there is no form");
      input.value = "Gone-w1th-it";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    if (element.childElementCount > 0) throw new Error("something is left in the element");
  }
}

/** Has the page tell of its engine, and be able to break it. @param {Page} page */
async function holdEngine(page) {
  await page.addInitScript(() => {
    const engine = { broken: false, memory: /** @type {unknown} */ (null) };
    Reflect.set(globalThis, "engine", engine);
    const { Instance } = WebAssembly;
    Object.assign(WebAssembly, {
      Instance: function (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) {
        const instance = new Instance(module, imports);
        // The build shortens the names of exports.
        engine.memory = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory);
        /** @type {Record<string, WebAssembly.ExportValue>} */
        const exports = {};
        for (const [name, value] of Object.entries(instance.exports)) {
          exports[name] = typeof value !== "function" ? value : (/** @type {unknown[]} */ ...given) => {
            if (engine.broken) throw new WebAssembly.RuntimeError("unreachable");
            return value(...given);
          };
        }
        return { exports };
      },
    });
  });
}

/** Whatever is called in the engine from here on traps, as everything does after a first trap. @param {Page} page */
async function breakEngine(page) {
  await page.evaluate(() => Reflect.set(Reflect.get(globalThis, "engine"), "broken", true));
}

/** @param {Page} page */
async function mendEngine(page) {
  await page.evaluate(() => Reflect.set(Reflect.get(globalThis, "engine"), "broken", false));
}

/** @param {Page} page */
async function engineLoaded(page) {
  await page.evaluate(async () => {
    /** @type {string} */
    const module = "/softlayer-password-set/index.js";
    await (await import(module)).init();
  });
}

/** @param {Page} page @param {string} key */
async function openKey(page, key) {
  await page.evaluate((given) => document.querySelector("softlayer-password-set")?.openKey(given), key);
}

/** @param {Portal} portal */
function stateOf(portal) {
  return portal.element.evaluate((/** @type {SoftLayerPasswordSetElement} */ element) => element.state);
}

/** @typedef {import("softlayer-password-set/element").SoftLayerPasswordSetElement} SoftLayerPasswordSetElement */

/** The kinds of all states from here on. @param {Page} page @returns {Promise<() => Promise<string[]>>} */
async function recordStates(page) {
  await page.evaluate(() => {
    /** @type {string[]} */
    const states = [];
    Reflect.set(globalThis, "states", states);
    addEventListener("softlayer-password-set-state", (event) => {
      states.push(Reflect.get(event, "state").kind);
    });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, "states"));
}

/**
 * Holds back the requests to one method until they are released or dropped.
 * @param {Page} page @param {string} method
 */
async function holdRequests(page, method) {
  /** @type {(value: "release" | "drop") => void} */
  let decide = () => {};
  /** @type {Promise<"release" | "drop">} */
  const decided = new Promise((resolve) => (decide = resolve));
  /** @type {() => void} */
  let begin = () => {};
  const begun = new Promise((/** @type {(value?: unknown) => void} */ resolve) => (begin = resolve));
  await page.route(API, async (route) => {
    if (!route.request().url().includes(method)) return route.fallback();
    begin();
    return (await decided) === "release" ? route.continue() : route.abort("internetdisconnected").catch(() => {});
  });
  return { begun, release: () => decide("release"), drop: () => decide("drop") };
}

/** The services of all requests, oldest first. @param {Sandbox} sandbox */
async function servicesAsked(sandbox) {
  return (await sandbox.requestsTo(METHOD.requirements)).map((request) => request.service);
}

/** Denies storage, as browsers do when cookies are blocked. Runs in the page. */
function denyStorage() {
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException("storage is denied", "SecurityError");
      },
    });
  }
}

/** Makes storage full, as in some private windows. Runs in the page. */
function fillStorage() {
  Storage.prototype.setItem = () => {
    throw new DOMException("the quota is exceeded", "QuotaExceededError");
  };
}

for (const [how, milliseconds] of /** @type {const} */ ([["back", -3_600_000], ["forward", 3_600_000]])) {
  test(`a clock that is set ${how} lengthens no wait, and brings none back`, async ({ page, portal }) => {
    await page.clock.install();
    await page.goto("/");
    await portal.requestLink("plain");
    const wait = portal.element.locator(".slps-wait");
    const seconds = async () => Number(/\d+/.exec(await wait.textContent() ?? "")?.[0]);
    await expect(wait).toHaveText(words("linkSent.wait", { count: 30 }));
    await page.clock.setSystemTime(Date.now() + milliseconds);
    await page.clock.runFor(2_000);
    if (milliseconds < 0) expect(await seconds()).toBeLessThan(30);
    else await expect(wait).toBeHidden();
    await page.clock.runFor(30_000);
    await expect(portal.button("linkSent.submit")).toBeVisible();
    await page.clock.setSystemTime(Date.now());
    await page.clock.runFor(2_000);
    await expect(portal.button("linkSent.submit")).toBeVisible();
  });
}
