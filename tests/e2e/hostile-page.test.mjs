/**
 * The element on pages that are hostile, old, or careful beyond measure: the worlds of hostile-page.mjs, each made
 * before our scripts run and once more after them. In each the person sets a password, or the page says that it cannot;
 * and neither the key nor the password is where a script, an error report or a later visitor could find it. The checks
 * use the browser's debugger, because the page may have spoiled everything else.
 */

import process from "node:process";
import { test as base, expect } from "@playwright/test";
import { WORLDS } from "./hostile-page.mjs";
import { HostileService, KEY, PASSWORD, SECRETS } from "./hostile.mjs";
import { METHOD, words } from "./words.mjs";

/** @import { CDPSession, Page } from "@playwright/test" */
/**
 * @import { PlaywrightTestArgs, PlaywrightTestOptions, PlaywrightWorkerArgs, PlaywrightWorkerOptions, TestInfo,
 *   TestType } from "@playwright/test"
 */

const HTML = { "content-type": "text/html; charset=utf-8" };
const SCRIPT = { "content-type": "text/javascript; charset=utf-8" };
/** The strictest policy: no policy of Trusted Types may be created. */
const STRICT = {
  "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
    "img-src 'self'; frame-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const DEFINE = "/softlayer-password-set/element/define.js";
const ELEMENT = '<softlayer-password-set endpoint="/rest/v3.1" suggest></softlayer-password-set>';

/** A page of a portal, with what runs before our scripts and after them. */
class HostilePage {
  /** What the browser has reported: errors that nobody caught, and the lines of the console. @type {string[]} */
  reported = [];

  /** @param {Page} page @param {HostileService} service @param {string} origin */
  constructor(page, service, origin) {
    this.page = page;
    this.service = service;
    this.origin = origin;
    this.element = page.locator("softlayer-password-set").first();
    this.password = this.element.getByLabel(words("password.label"), { exact: true });
    this.submit = this.element.getByRole("button", { name: words("password.submit"), exact: true });
    page.on("console", (message) => this.reported.push(`console ${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => this.reported.push(`uncaught: ${error.stack}`));
  }

  /** @param {{ before?: string, after?: string, body?: string, headers?: Record<string, string> }} world */
  async open({ before = "", after = "", body = ELEMENT, headers = {} }) {
    const { pages } = this.service;
    pages.set("/favicon.ico", { headers: {}, body: "" });
    pages.set("/before.js", { headers: SCRIPT, body: before });
    // Found before the page's script has changed the document.
    pages.set("/portal.js", {
      headers: SCRIPT,
      body: `const all = document.getElementsByTagName("softlayer-password-set");
        const [element] = [all[0]];
        await import(${JSON.stringify(DEFINE)});
        ${after}
        element.openKey(${JSON.stringify(KEY)});`,
    });
    pages.set("/portal", {
      headers: { ...HTML, ...STRICT, ...headers },
      body: `<!doctype html><html lang="en"><title>A portal</title><body>${body}
        <script src="/before.js"></script><script type="module" src="/portal.js"></script>`,
    });
    await this.page.goto(`${this.origin}/portal`);
  }

  /** Sets the password as a person does. */
  async setPassword() {
    await expect(this.password).toHaveAttribute("passwordrules", /minlength/);
    await this.password.fill(PASSWORD);
    await this.submit.click();
    await this.expectText("done.heading");
    const submissions = this.service.received.filter(({ method }) => method === METHOD.setPassword);
    expect(submissions.map(({ body }) => JSON.parse(body).parameters[0])).toEqual([{ key: KEY, password: PASSWORD }]);
  }

  /** @param {import("softlayer-password-set/element").MessageId} id */
  async expectText(id) {
    await expect(this.element).toContainText(words(id));
  }

  /** Checks that nothing that a script, a report or a later visitor can read contains the key or the password. */
  async expectNoSecret() {
    expect(await this.findSecrets()).toEqual([]);
  }

  async findSecrets() {
    const debug = await this.page.context().newCDPSession(this.page);
    const places = [...this.reported, ...await readDocument(debug), ...await readGlobals(debug)];
    await debug.detach();
    return places.filter((text) => SECRETS.some((secret) => text.includes(secret)));
  }
}

/**
 * What every script shares with every other: read in a world of its own, where nothing is spoiled.
 *
 * @param {CDPSession} debug
 */
async function readDocument(debug) {
  const { frameTree } = await debug.send("Page.getFrameTree");
  const { executionContextId } = await debug.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const { result } = await debug.send("Runtime.evaluate", {
    contextId: executionContextId, returnByValue: true, expression: `(${readPlaces})()`,
  });
  return /** @type {string[]} */ (result.value);
}

function readPlaces() {
  const all = [...Document.prototype.querySelectorAll.call(document, "*")];
  const attributes = all.flatMap((element) => [...element.attributes].map(({ name, value }) => `attribute ${name}: ${value}`));
  const storage = [localStorage, sessionStorage].map((each) => `storage: ${JSON.stringify({ ...each })}`);
  const entries = performance.getEntries().map(({ name }) => `performance: ${name}`);
  return [
    ...attributes, ...storage, ...entries, `address: ${location.href}`, `state: ${JSON.stringify(history.state)}`,
    `window.name: ${window.name}`, ...all.filter(({ tagName }) => tagName !== "INPUT").map(({ textContent }) => `text: ${textContent}`),
  ];
}

/** How deep the search from the window goes. */
const DEPTH = 4;

/** What the page's scripts have put into the window, as far as one gets by names. @param {CDPSession} debug */
async function readGlobals(debug) {
  /** @type {string[]} */
  const found = [];
  const visited = new Set();
  /** @param {string} objectId @param {string} path @param {number} depth */
  const read = async (objectId, path, depth) => {
    const { result } = await debug.send("Runtime.getProperties", { objectId, ownProperties: true });
    for (const { name, value, enumerable } of result) {
      if (value?.type === "string") found.push(`${path}.${name}: ${value.value}`);
      // What the window has of its own is not enumerable, or is known by its class.
      const isOurs = path !== "window" || (enumerable && value?.type !== "function" && !/^(Window|HTML|Navigator|Location|History|Screen|Storage|BarProp|Crypto|Performance)/.test(value?.className ?? ""));
      if (!value?.objectId || depth === 0 || !isOurs || visited.has(`${path}.${name}`)) continue;
      visited.add(`${path}.${name}`);
      await read(value.objectId, `${path}.${name}`, depth - 1);
    }
  };
  const { result } = await debug.send("Runtime.evaluate", { expression: "globalThis" });
  await read(String(result.objectId), "window", DEPTH);
  return found;
}

/**
 * @type {TestType<PlaywrightTestArgs & PlaywrightTestOptions & { portal: HostilePage }, PlaywrightWorkerArgs &
 *   PlaywrightWorkerOptions>}
 */
const test = base.extend({
  /**
   * @param {PlaywrightTestArgs & PlaywrightTestOptions} fixtures
   * @param {(portal: HostilePage) => Promise<void>} use
   * @param {TestInfo} testInfo
   */
  portal: async ({ page, baseURL }, use, testInfo) => {
    const service = new HostileService(process.env.SANDBOX_URL?.split(" ")[testInfo.parallelIndex] ?? String(baseURL));
    const origin = await service.start();
    const portal = new HostilePage(page, service, origin);
    try {
      await use(portal);
    } finally {
      if (testInfo.errors.length > 0) console.log(portal.reported.join("\n"));
      service.stop();
    }
  },
});

test.use({ trace: "off" });

for (const [name, world] of Object.entries(WORLDS)) {
  for (const when of /** @type {const} */ (["before", "after"])) {
    if (world.only && world.only !== when) continue;
    test(`${name}, ${when === "before" ? "before our scripts run" : "once the element is there"}`, async ({ portal }) => {
      await portal.open({ [when]: `(${world.spoil})();` });
      if (world.says) await portal.expectText(world.says);
      else await portal.setPassword();
      await portal.expectNoSecret();
    });
  }
}

/** Makes every object of the page a promise that never ends, and keeps each that is awaited. */
const PROMISING = `globalThis.seen = [];
  const keep = function () { Object.defineProperty(seen, seen.length, { value: this }); };
  Object.defineProperty(Object.prototype, "then", { value: keep });`;

test("every object becomes a promise while the engine loads: the page says that it takes long", async ({ portal }) => {
  await portal.open({ after: PROMISING });
  await portal.expectText("checkingKey.slow");
  await portal.expectNoSecret();
});

test("every object becomes a promise before the password is sent: nobody knows the outcome", async ({ portal }) => {
  await portal.open({ after: "element.options = { timeoutMilliseconds: 2_000 };" });
  await expect(portal.password).toHaveAttribute("passwordrules", /minlength/);
  await portal.page.evaluate(`(() => { ${PROMISING} })()`);
  await portal.password.fill(PASSWORD);
  await portal.submit.click();
  await portal.expectText("outcomeUnknown.heading");
  await portal.expectNoSecret();
});

test("what looks for secrets finds each that a page has kept", async ({ portal }) => {
  await portal.open({ after: `globalThis.kept = { deep: [{ key: "${KEY}" }] }; document.body.dataset.kept = "${PASSWORD}";
    localStorage.kept = "${KEY}"; console.log("${PASSWORD}");` });
  await portal.setPassword();
  const found = await portal.findSecrets();
  expect(found.map((text) => text.replace(/:.*/, "")).sort()).toEqual([
    "attribute data-kept", "console log", "storage", "window.kept.deep.0.key",
  ]);
});

// ------------------------------------------------------------------------------------------------- names and documents

test("another element has taken the name: it stays, and whoever builds the page is told", async ({ portal }) => {
  const before = `customElements.define("softlayer-password-set", class extends HTMLElement {
    openKey() { this.textContent = "Another element"; }
  });`;
  await portal.open({ before });
  await expect(portal.element).toHaveText("Another element");
  expect(portal.reported).toEqual(["console warning: <softlayer-password-set>: another script has defined it before, and it is used"]);
  await portal.expectNoSecret();
});

test("the module is loaded twice, and a second copy of it too", async ({ portal }) => {
  await portal.open({ after: `await import("${DEFINE}"); await import("${DEFINE}?again");` });
  await portal.setPassword();
  await portal.expectNoSecret();
});

test("nobody can define elements: nothing breaks, and whoever builds the page is told", async ({ portal }) => {
  await portal.open({ before: 'customElements.define = () => { throw new Error("not here"); };' });
  await expect.poll(() => portal.reported.join("\n")).toContain("not here");
  await portal.expectNoSecret();
});

test("an element that moves to the document of a frame goes on there", async ({ portal }) => {
  portal.service.pages.set("/frame", { headers: { ...HTML, ...STRICT }, body: "<!doctype html><title>A frame</title><body>" });
  await portal.open({
    body: `${ELEMENT}<iframe src="/frame" title="A frame"></iframe>`,
    after: `const frame = document.querySelector("iframe");
      if (frame.contentDocument.readyState !== "complete" || frame.contentDocument.URL === "about:blank") {
        await new Promise((resolve) => frame.addEventListener("load", resolve));
      }
      frame.contentDocument.body.append(element);`,
  });
  const frame = portal.page.frameLocator("iframe");
  portal.element = frame.locator("softlayer-password-set");
  portal.password = portal.element.getByLabel(words("password.label"), { exact: true });
  portal.submit = portal.element.getByRole("button", { name: words("password.submit"), exact: true });
  await portal.setPassword();
  await portal.expectNoSecret();
});

test("an element that moves to a frame with a password in its field goes on with it", async ({ portal }) => {
  portal.service.pages.set("/frame", { headers: { ...HTML, ...STRICT }, body: "<!doctype html><title>A frame</title><body>" });
  await portal.open({ body: `${ELEMENT}<iframe src="/frame" title="A frame"></iframe>` });
  await expect(portal.password).toHaveAttribute("passwordrules", /minlength/);
  await portal.password.fill(PASSWORD);
  await portal.page.evaluate(() => {
    const element = document.querySelector("softlayer-password-set");
    const other = document.querySelector("iframe")?.contentDocument;
    if (element) other?.body.append(other.adoptNode(element));
  });
  const moved = portal.page.frameLocator("iframe").locator("softlayer-password-set");
  const password = moved.getByLabel(words("password.label"), { exact: true });
  await expect(password).toHaveValue(PASSWORD);
  await moved.getByRole("button", { name: words("password.submit"), exact: true }).click();
  await expect(moved).toContainText(words("done.heading"));
  await portal.expectNoSecret();
});

test("document.open in the middle: the element lets go, and one that is written then works", async ({ portal }) => {
  await portal.open({ headers: { "content-security-policy": "" } });
  await expect(portal.password).toHaveAttribute("passwordrules", /minlength/);
  await portal.password.fill(PASSWORD);
  const left = await portal.page.evaluate(async (written) => {
    const element = document.querySelector("softlayer-password-set");
    document.open();
    document.write(`<!doctype html><title>Another page</title><body>${written}`);
    document.close();
    await new Promise((resolve) => setTimeout(resolve));
    return element?.querySelectorAll("input").length;
  }, ELEMENT);
  expect(left).toBe(0);
  await portal.expectNoSecret();
  await portal.page.evaluate((key) => {
    /** @type {any} */ (document.querySelector("softlayer-password-set")).openKey(key);
  }, KEY);
  await portal.setPassword();
  await portal.expectNoSecret();
});

test("fifty elements on a page: each has names of its own, and one of them sets a password", async ({ portal }) => {
  const COUNT = 50;
  await portal.open({ body: ELEMENT.repeat(COUNT) });
  await expect(portal.password).toHaveAttribute("passwordrules", /minlength/);
  const ids = await portal.page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(COUNT);
  expect(new Set(ids).size).toBe(ids.length);
  await portal.setPassword();
  await expect(portal.page.getByRole("textbox", { name: words("username.label"), exact: true })).toHaveCount(COUNT - 1);
  await portal.expectNoSecret();
});

// ------------------------------------------------------------------------------------------------- service workers

/** @type {Readonly<Record<string, { answer: string, says?: import("softlayer-password-set/element").MessageId }>>} */
const WORKERS = {
  "passes everything on": { answer: "fetch(event.request)" },
  "fetches everything anew, by its address alone": {
    answer: 'fetch(event.request.url, { method: event.request.method, headers: event.request.headers, body: await event.request.text() })',
  },
  "has the answers of another service": { answer: 'new Response("<!doctype html>Welcome", { headers: { "content-type": "text/html" } })', says: "retryable.unintelligible" },
  "has no answer": { answer: "Response.error()", says: "retryable.connection" },
  "breaks": { answer: 'Promise.reject(new Error("not here"))', says: "retryable.connection" },
  "has a text of its own in which the key stands": {
    answer: 'new Response(JSON.stringify({ error: "No such key: " + await event.request.text(), code: "SoftLayer_Exception_Public" }), { status: 500 })',
    says: "failed.heading",
  },
};

for (const [what, { answer, says }] of Object.entries(WORKERS)) {
  test(`a service worker that ${what}`, async ({ portal }) => {
    portal.service.pages.set("/worker.js", {
      headers: SCRIPT,
      body: `addEventListener("activate", (event) => event.waitUntil(clients.claim()));
        addEventListener("fetch", (event) => {
          if (event.request.url.includes("/rest/")) event.respondWith((async () => ${answer})());
        });`,
    });
    await portal.open({
      headers: { "content-security-policy": STRICT["content-security-policy"].replace("require-trusted-types-for 'script'; trusted-types 'none'", "") },
      after: `await navigator.serviceWorker.register("/worker.js");
        await new Promise((resolve) => {
          if (navigator.serviceWorker.controller) resolve();
          navigator.serviceWorker.addEventListener("controllerchange", resolve);
        });`,
    });
    if (says) await portal.expectText(says);
    else await portal.setPassword();
    await portal.expectNoSecret();
  });
}
