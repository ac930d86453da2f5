/** The events of the element, and what the portal may do itself. */

import { FIXTURE_KEYS } from "./sandbox.mjs";
import { expect, METHOD, PASSWORD, test } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { Portal } from "./support.mjs" */

/** @typedef {{ type: string, bubbles: boolean, composed: boolean, cancelable: boolean, members: any }} Told */

const REQUEST_LINK = "softlayer-password-set-request-link";
const SIGN_IN = "softlayer-password-set-sign-in";
const STATE = "softlayer-password-set-state";
const DONE = "softlayer-password-set-done";

/** The flags of every event of the element. */
const TRAVELS = { bubbles: true, composed: true };

/**
 * Listens at the document, as a portal would, and cancels the given events.
 * @param {Page} page
 * @param {{ prevent?: string[] }} [options]
 */
async function listen(page, { prevent = [] } = {}) {
  await page.evaluate(({ types, prevented }) => {
    /** @type {Told[]} */
    const told = [];
    Reflect.set(globalThis, "told", told);
    for (const type of types) {
      document.addEventListener(type, (event) => {
        const { bubbles, composed, cancelable, isTrusted, ...members } = event;
        told.push({ type, bubbles, composed, cancelable, members });
        if (prevented.includes(type)) event.preventDefault();
      });
    }
  }, { types: [REQUEST_LINK, SIGN_IN, STATE, DONE], prevented: prevent });
}

/** @param {Page} page @param {string} [type] @returns {Promise<Told[]>} */
async function heard(page, type) {
  /** @type {Told[]} */
  const told = await page.evaluate(() => Reflect.get(globalThis, "told"));
  return told.filter((event) => type === undefined || event.type === type);
}

/** @param {Page} page */
async function kindsHeard(page) {
  return (await heard(page, STATE)).map(({ members }) => members.state.kind);
}

/** @param {Page} page @param {Portal} portal */
async function openStart(page, portal) {
  await page.goto("/");
  await portal.expectFace("idle.heading");
}

test("the portal is told before a link is asked for, and may let it be", async ({ page, portal, sandbox }) => {
  await openStart(page, portal);
  await listen(page);
  await portal.requestLink("plain");
  expect(await heard(page, REQUEST_LINK)).toEqual([
    { type: REQUEST_LINK, ...TRAVELS, cancelable: true, members: { username: "plain" } },
  ]);
  const [first, ...others] = await heard(page);
  expect(first?.type, "it comes before anything is sent").toBe(REQUEST_LINK);
  expect(others.map(({ cancelable }) => cancelable)).toEqual([false, false]);
  expect(await kindsHeard(page)).toEqual(["requestingLink", "linkSent"]);
  expect(await sandbox.requestsTo(METHOD.requestLink)).toHaveLength(1);
});

test("a portal that asks for the link itself: nothing is sent, and what was typed stays", async ({
  page, portal, sandbox,
}) => {
  await openStart(page, portal);
  await listen(page, { prevent: [REQUEST_LINK] });
  await portal.username.fill("plain");
  await portal.button("idle.submit").click();
  await portal.button("idle.submit").click();
  expect((await heard(page)).map(({ type, members }) => [type, members])).toEqual([
    [REQUEST_LINK, { username: "plain" }],
    [REQUEST_LINK, { username: "plain" }],
  ]);
  await portal.expectFace("idle.heading");
  await expect(portal.username).toHaveValue("plain");
  await expect(portal.button("idle.submit")).not.toHaveAttribute("aria-disabled");

  // A face for a refused key that also asks for the username.
  await page.goto(`/?key=${FIXTURE_KEYS.used}`);
  await portal.expectFace("keyRejected.heading");
  await listen(page, { prevent: [REQUEST_LINK] });
  await portal.username.fill("strict");
  await portal.button("action.newLink").click();
  expect((await heard(page)).map(({ members }) => members)).toEqual([{ username: "strict" }]);
  await portal.expectFace("keyRejected.heading");
  await expect(portal.username).toHaveValue("strict");
  expect(await sandbox.requestsTo(METHOD.requestLink)).toEqual([]);
});

test("a link that is asked for before the engine is there is told of, once", async ({ page, portal, sandbox }) => {
  /** @type {() => void} */
  let letGo = () => {};
  const held = new Promise((/** @type {(value?: unknown) => void} */ resolve) => (letGo = resolve));
  await page.route("**/*.wasm", (route) => held.then(() => route.continue()));
  await openStart(page, portal);
  await listen(page);
  await portal.username.fill("plain");
  await portal.button("idle.submit").click();
  expect(await heard(page, REQUEST_LINK)).toHaveLength(1);
  letGo();
  await portal.expectFace("linkSent.heading");
  expect(await heard(page, REQUEST_LINK)).toHaveLength(1);
  expect(await sandbox.requestsTo(METHOD.requestLink)).toHaveLength(1);
});

test("trying again asks for a link too", async ({ context, page, portal, sandbox }) => {
  await openStart(page, portal);
  await page.waitForLoadState("networkidle");
  await listen(page);
  await context.setOffline(true);
  await portal.username.fill("plain");
  await portal.button("idle.submit").click();
  await portal.expectFace("retryable.offline");
  await context.setOffline(false);
  // A retry repeats the former request, whatever the portal has set since.
  await portal.element.evaluate((element) => element.setAttribute("username", "strict"));
  await page.evaluate((type) => {
    document.addEventListener(type, (event) => event.preventDefault(), { once: true });
  }, REQUEST_LINK);
  await portal.button("action.retry").click();
  expect((await heard(page, REQUEST_LINK)).map(({ members }) => members.username)).toEqual(["plain", "plain"]);
  await expect(portal.button("action.retry")).not.toHaveAttribute("aria-disabled");
  expect(await sandbox.requestsTo(METHOD.requestLink)).toEqual([]);
  await portal.button("action.retry").click();
  await portal.expectFace("linkSent.heading");
  expect((await heard(page, REQUEST_LINK)).map(({ members }) => members.username)).toEqual(["plain", "plain", "plain"]);
  expect((await sandbox.outbox()).map(({ username }) => username)).toEqual(["plain"]);
});

test("a listener that has a key after all: it is opened, and no link is asked for", async ({
  page, portal, sandbox,
}) => {
  await openStart(page, portal);
  const { key } = await sandbox.mailLink("plain");
  await page.evaluate(({ type, given }) => {
    document.addEventListener(type, () => document.querySelector("softlayer-password-set")?.openKey(given));
  }, { type: REQUEST_LINK, given: key });
  await portal.username.fill("strict");
  await portal.button("idle.submit").click();
  await portal.expectRulesOfService();
  expect((await sandbox.outbox()).map(({ username }) => username)).toEqual(["plain"]);
});

test("the way to sign in is the portal's, if it wants", async ({ context, page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  await listen(page, { prevent: [SIGN_IN] });
  const address = page.url();
  const url = new URL("sign-in.html", address).href;
  const told = { type: SIGN_IN, ...TRAVELS, cancelable: true, members: { url } };
  await portal.signIn.click();
  await portal.signIn.press("Enter");
  expect(await heard(page)).toEqual([told, told]);
  await expect(page).toHaveURL(address);
  await portal.expectFace("done.heading");

  // The person opens another tab, which the portal does not handle.
  const opened = context.waitForEvent("page");
  const asked = context.waitForEvent("request", (request) => request.url() === url);
  await portal.signIn.click({ modifiers: ["ControlOrMeta"] });
  await asked;
  await (await opened).close();
  expect(await heard(page)).toHaveLength(2);
});

test("a portal that listens without a wish of its own lets the browser go", async ({ page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  await listen(page);
  await portal.signIn.click();
  await expect(page).toHaveURL("/sign-in.html");
});

test("an address that would run as a script is no place to sign in", async ({ page, portal, watch }) => {
  watch.allow(/sign-in-url is/);
  await openStart(page, portal);
  await page.evaluate(() => {
    const done = /** @type {const} */ ({ kind: "done", actions: [], busy: false, mayHaveBeenSet: true });
    document.querySelector("softlayer-password-set")?.renderState(done);
  });
  await expect(portal.signIn).toBeVisible();
  for (const address of ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "blob:x", "https://["]) {
    await portal.element.evaluate((element, value) => element.setAttribute("sign-in-url", value), address);
    const link = portal.element.locator("a");
    await expect(link, address).toBeHidden();
    await expect(link, address).not.toHaveAttribute("href");
  }
  await portal.element.evaluate((element) => element.setAttribute("sign-in-url", "/sign-in"));
  await expect(portal.signIn).toBeVisible();
});

test("who starts again is told of as a change, like every other", async ({ page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await listen(page);
  await portal.button("action.cancel").click();
  await portal.button("action.newLink").click();
  await portal.expectFace("idle.heading");
  expect(await kindsHeard(page)).toEqual(["cancelled", "idle"]);
});

test("options go with every request of the flow that begins next", async ({ page, portal, sandbox }) => {
  await page.goto("/");
  await portal.expectFace("idle.heading");
  /** @param {string} value */
  const setHeader = (value) =>
    portal.element.evaluate((element, header) => {
      const { options } = /** @type {import("softlayer-password-set/element").SoftLayerPasswordSetElement} */ (element);
      Object.assign(element, { options: { ...options, headers: { "X-Portal": header } } });
    }, value);
  /** @type {string[]} */
  const sent = [];
  page.on("request", (request) => {
    if (request.url().includes("/rest/v3.1/")) sent.push(request.headers()["x-portal"] ?? "none");
  });
  await setHeader("first");
  await portal.requestLink("plain");
  await setHeader("second");
  const { key } = await sandbox.newestMail("plain");
  const open = () => page.evaluate((given) => document.querySelector("softlayer-password-set")?.openKey(given), key);
  await open();
  await portal.expectRulesOfService();
  expect(sent).toEqual(["first", "first", "first"]);
  await open();
  await expect.poll(() => sent.length).toBe(5);
  expect(sent.slice(3)).toEqual(["second", "second"]);
});

test("properties that were set before the class was known are kept", async ({ page, portal, sandbox }) => {
  /** @type {() => void} */
  let letGo = () => {};
  const held = new Promise((/** @type {(value?: unknown) => void} */ resolve) => (letGo = resolve));
  await page.route("**/element/define.js", (route) => held.then(() => route.continue()));
  await page.goto("/", { waitUntil: "commit" });
  await expect(portal.element).toBeAttached();
  const { key } = await sandbox.mailLink("plain");
  await portal.element.evaluate((element, given) => {
    const early = /** @type {import("softlayer-password-set/element").SoftLayerPasswordSetElement} */ (element);
    if ("openKey" in early) throw new Error("the class is known already");
    Object.assign(early, {
      estimateStrength: () => ({ score: 3, feedback: "Said by the portal" }),
      strings: { "password.heading": "Named by the portal" },
      options: { headers: { "X-Portal": "early" } },
      recoveryKey: given,
    });
  }, key);
  const asked = page.waitForRequest((request) => request.url().includes(METHOD.checkKey));
  letGo();
  expect((await asked).headers()["x-portal"]).toBe("early");
  await expect(portal.element.getByRole("heading", { name: "Named by the portal" })).toBeVisible();
  await portal.expectRulesOfService();
  await portal.fillPassword(PASSWORD.plain);
  await expect(portal.element.getByText("Said by the portal")).toBeVisible();
});

test("style sheets see the kind of the state, one at a time", async ({ page, portal, sandbox }) => {
  await page.goto((await sandbox.mailLink("plain")).link);
  await portal.expectFace("password.heading");
  const seen = (/** @type {string} */ kind) => page.locator(`softlayer-password-set:state(${kind})`);
  await expect(seen("enterPassword")).toHaveCount(1);
  for (const kind of ["idle", "checkingKey", "loadingRequirements"]) await expect(seen(kind), kind).toHaveCount(0);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  await expect(seen("done")).toHaveCount(1);
  await expect(seen("enterPassword")).toHaveCount(0);
});

for (const [how, breakIt] of /** @type {const} */ ([
  ["no internals", "delete HTMLElement.prototype.attachInternals"],
  ["no states", "delete ElementInternals.prototype.states"],
  ["states that must begin with dashes", `
    const add = CustomStateSet.prototype.add;
    CustomStateSet.prototype.add = function (name) {
      if (!name.startsWith("--")) throw new DOMException("dashes", "SyntaxError");
      return add.call(this, name);
    };`],
])) {
  test(`the way goes on in a browser that has ${how}`, async ({ page, portal, sandbox }) => {
    await page.addInitScript(breakIt);
    await page.goto((await sandbox.mailLink("plain")).link);
    await portal.expectFace("password.heading");
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
  });
}
