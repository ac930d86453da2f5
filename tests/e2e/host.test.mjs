/**
 * Hidden pages, and pages whose `fetch` is of another realm. Tests that need no page are in tests/node/host.test.mjs.
 */

import { expect, test } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { FlowOptions } from "softlayer-password-set" */

/** Longer than the interval at which a hidden page checks whether it is visible, in milliseconds. */
const LONGER_THAN_A_LOOK = 700;

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await page.evaluate(async () => {
    /** @type {string} */
    const module = "/softlayer-password-set/index.js";
    const { init, PasswordSetFlow } = await import(module);
    await init();
    Object.assign(globalThis, {
      /** @param {FlowOptions} options */
      startFlow: (options) => Object.assign(globalThis, { flow: new PasswordSetFlow(options) }),
    });
  });
});

test("a response of another realm is as good as one of ours", async ({ page }) => {
  const state = await page.evaluate(async () => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const { Response: Foreign } = /** @type {Window & typeof globalThis} */ (frame.contentWindow);
    const fetch = async (/** @type {Request} */ request) => {
      const response = new Foreign(request.url.includes("getUserId") ? "7" : "{}");
      if (response instanceof Response) throw new Error("the frame is of this realm");
      return response;
    };
    Reflect.get(globalThis, "startFlow")({ endpoint: "/none", fetch });
    const state = await Reflect.get(globalThis, "flow").openKey("a key");
    frame.remove();
    return state;
  });
  expect(state).toMatchObject({ kind: "enterPassword" });
});

test("an endpoint may be relative to the page, and the request is the browser's own", async ({ page }) => {
  const request = await page.evaluate(async () => {
    /** @type {Request[]} */
    const requests = [];
    const fetch = (/** @type {Request} */ request) => {
      requests.push(request);
      return new Promise(() => {});
    };
    Reflect.get(globalThis, "startFlow")({ endpoint: "/rest/v3.1/", headers: { "X-Portal": "a" }, fetch });
    void Reflect.get(globalThis, "flow").openKey('a "key"');
    const [request] = requests;
    if (!(request instanceof Request)) throw new Error("nothing was sent");
    const { url, method, mode, credentials, cache, redirect, referrerPolicy } = request;
    const [headers, body] = [[...request.headers], await request.text()];
    Reflect.get(globalThis, "flow").free();
    const { aborted } = request.signal;
    return { url, method, mode, credentials, cache, redirect, referrerPolicy, headers, body, aborted };
  });
  expect(request).toEqual({
    url: new URL("/rest/v3.1/SoftLayer_User_Customer/getUserIdForPasswordSet.json", page.url()).href,
    method: "POST",
    mode: "cors",
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
    referrerPolicy: "no-referrer",
    headers: [["accept", "application/json"], ["content-type", "application/json"], ["x-portal", "a"]],
    body: '{"parameters":["a \\"key\\""]}',
    aborted: true,
  });
});

test("a page that nobody sees does not poll", async ({ page }) => {
  await page.evaluate(async () => {
    Object.assign(globalThis, { polls: 0 });
    // The service's answers do not matter here, only the times of the requests. Every other poll is refused with
    // Retry-After.
    const fetch = async (/** @type {Request} */ { url }) => {
      if (url.includes("checkPhone")) {
        const before = Reflect.get(globalThis, "polls");
        Object.assign(globalThis, { polls: before + 1 });
        if (before % 2) return new Response("", { status: 429, headers: { "retry-after": "0" } });
      }
      if (url.includes("getUserId")) return new Response("7");
      if (url.includes("getRequirements")) return new Response("{}");
      const code = "SoftLayer_Exception_User_Customer_External_Binding_AwaitingResponse";
      return new Response(JSON.stringify({ error: "Waiting", code }), { status: 500 });
    };
    const polling = { firstMilliseconds: 10, greatestMilliseconds: 10, deadlineMilliseconds: 60_000 };
    Reflect.get(globalThis, "startFlow")({ endpoint: "/none", polling, fetch });
    const flow = Reflect.get(globalThis, "flow");
    await flow.openKey("a key");
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    const state = await flow.submitPassword("Correct-h0rse");
    if (state.kind !== "phoneWaiting") throw new Error(state.kind);
  });
  await page.waitForTimeout(LONGER_THAN_A_LOOK);
  expect(await polls(page)).toBe(0);
  await hide(page, false);
  for (const atLeast of [2, 3]) {
    await expect.poll(() => polls(page)).toBeGreaterThanOrEqual(atLeast);
    await hide(page, true);
    // The poll that was already due is over.
    await page.waitForTimeout(50);
    const before = await polls(page);
    await page.waitForTimeout(LONGER_THAN_A_LOOK);
    expect(await polls(page)).toBe(before);
    await hide(page, false);
  }
  expect(await page.evaluate(() => Reflect.get(globalThis, "flow").cancel())).toMatchObject({ kind: "cancelled" });
});

/** @param {Page} page @returns {Promise<number>} */
const polls = (page) => page.evaluate(() => Reflect.get(globalThis, "polls"));

/** @param {Page} page @param {boolean} hidden */
async function hide(page, hidden) {
  await page.evaluate((value) => {
    if (value) Object.defineProperty(document, "hidden", { value, configurable: true });
    else Reflect.deleteProperty(document, "hidden");
  }, hidden);
}

test("nothing that the page has put into Object.prototype reaches a request", async ({ page }) => {
  const made = await page.evaluate(async () => {
    const members = {
      method: "PUT", mode: "no-cors", credentials: "include", cache: "force-cache", redirect: "follow",
      referrer: "/elsewhere", referrerPolicy: "unsafe-url", integrity: "sha256-x", keepalive: true, priority: "low",
      duplex: "none", window: "other", signal: AbortSignal.abort(), headers: { "X-Polluted": "yes" }, body: "polluted",
      targetAddressSpace: "local", browsingTopics: true, endpoint: "https://other.test", service: "x", gate: true,
      fetch: () => { throw new Error("of the prototype"); }, ignoreBOM: false, fatal: true,
      [Symbol.iterator]: function* () { yield ["X-Polluted", "yes"]; },
    };
    /** @type {Request[]} */
    const requests = [];
    /** @type {unknown[]} */
    const seen = [];
    const fetch = (/** @type {Request} */ request) => {
      requests.push(request);
      return new Promise(() => {});
    };
    const start = () => {
      Reflect.get(globalThis, "startFlow")({ endpoint: "/rest/v3.1", headers: { "X-Portal": "a" }, fetch });
      void Reflect.get(globalThis, "flow").openKey("a kéy");
    };
    for (const name of Reflect.ownKeys(members)) {
      const value = Reflect.get(members, name);
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: true });
    }
    try {
      start();
    } finally {
      for (const name of Reflect.ownKeys(members)) Reflect.deleteProperty(Object.prototype, name);
    }
    for (const name of Object.keys(members)) {
      Object.defineProperty(Object.prototype, name, { set: (value) => seen.push(value), configurable: true });
    }
    try {
      start();
    } finally {
      for (const name of Object.keys(members)) Reflect.deleteProperty(Object.prototype, name);
    }
    const sent = await Promise.all(requests.map(async (request) => {
      const { method, mode, credentials, cache, redirect, referrer, referrerPolicy, integrity, keepalive } = request;
      const told = { method, mode, credentials, cache, redirect, referrer, referrerPolicy, integrity, keepalive };
      const { pathname } = new URL(request.url);
      const aborted = request.signal.aborted;
      return { ...told, pathname, aborted, headers: [...request.headers], body: await request.text() };
    }));
    return { sent, seen: seen.map(String) };
  });
  const request = {
    method: "POST", mode: "cors", credentials: "omit", cache: "no-store", redirect: "error", referrer: "about:client",
    referrerPolicy: "no-referrer", integrity: "", keepalive: false, aborted: false,
    pathname: "/rest/v3.1/SoftLayer_User_Customer/getUserIdForPasswordSet.json",
    headers: [["accept", "application/json"], ["content-type", "application/json"], ["x-portal", "a"]],
    body: '{"parameters":["a kéy"]}',
  };
  expect(made).toEqual({ sent: [request, request], seen: [] });
});

test("on a polluted page the element asks whom its portal has named, and walks to the end", async ({ page, portal, sandbox }) => {
  await page.addInitScript(() => {
    const members = {
      endpoint: "https://other.test", service: "SoftLayer_User_Customer_OpenIdConnect", gate: true, headers: { "X-Polluted": "yes" },
      credentials: "include", timeoutMilliseconds: 1, fetch: () => Promise.reject(new Error("of the prototype")),
      polling: { firstMilliseconds: 1 }, factors: { totp: { vendor: "polluted" } }, resume: "polluted",
      signal: AbortSignal.abort(), once: true, online: false, username: "polluted", vendor: "polluted",
      complexType: "polluted", specialCharactersAllowed: "", minimumPasswordLengthRequirement: 1, mode: "no-cors",
      keepalive: true, window: "other", problem: "too_long", key: "polluted", hidden: true, primary: true, busy: true,
      className: "polluted", needs: "retry", intro: null, below: ["polluted"], saysHidden: true, leave: () => { throw new Error(); },
    };
    for (const [name, value] of Object.entries(members)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    }
  });
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => {
    if (request.method() === "POST") asked.push(`${new URL(request.url()).pathname} ${request.headers()["x-polluted"]}`);
  });
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.setPassword("Correct-h0rse");
  await portal.expectFace("done.heading");
  expect(asked.map((each) => each.replace(/\/\d+\//, "/ID/"))).toEqual([
    "getUserIdForPasswordSet", "getRequirementsForPasswordSet", "processPasswordSetRequest",
  ].map((method) => expect.stringMatching(`^/rest/v3\\.1/SoftLayer_User_Customer/(ID/)?${method}\\.json undefined$`)));
});
