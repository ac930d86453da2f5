// Fetch and the options, through the public API. Whatever a portal's own `fetch` does, no flow hangs, traps or makes a
// false statement. Tests that need a page are in tests/e2e/host.test.mjs.

import assert from "node:assert/strict";
import test, { before } from "node:test";
import { PasswordSetFlow } from "softlayer-password-set";
import { answers, scriptedFetch } from "softlayer-password-set/testing";
import { loadEngine } from "./support.mjs";

const ENDPOINT = "https://portal.test/rest/v3.1";

before(loadEngine);

/** A flow over a `fetch` that may be anything. @param {unknown} fetch @param {object} [options] */
const flowOver = (fetch, options) =>
  new PasswordSetFlow(/** @type {any} */ ({ endpoint: ENDPOINT, fetch, ...options }));

/** @type {readonly (readonly [fetch: () => unknown, code: string])[]} */
const MISBEHAVING = [
  [() => { throw new Error("at once"); }, "connection"],
  [() => { throw "a string"; }, "connection"],
  [() => Promise.reject("a string"), "connection"],
  [() => Promise.reject(), "connection"],
  [() => new Promise(() => {}), "timeout"],
  [() => ({ then: () => {} }), "timeout"],
  [() => undefined, "unintelligible"],
  [() => null, "unintelligible"],
  [() => 42, "unintelligible"],
  [() => ({}), "unintelligible"],
  [() => ({ status: 200 }), "unintelligible"],
  [() => ({ status: 200, text: "true" }), "unintelligible"],
  [() => ({ status: 200, text: () => { throw 1; } }), "unintelligible"],
  [() => ({ status: 200, text: () => Promise.reject(1) }), "connection"],
  [() => ({ status: 200, text: () => new Promise(() => {}) }), "timeout"],
  [() => ({ status: 200, text: () => 5 }), "unintelligible"],
  [() => ({ status: "fine", text: () => "1" }), "unintelligible"],
  [() => ({ status: 200.5, text: () => "1" }), "unintelligible"],
  [() => ({ status: -1, text: () => "1" }), "unintelligible"],
  [() => ({ status: 65_736, text: () => "1" }), "unintelligible"],
  [() => ({ status: Infinity, text: () => "1" }), "unintelligible"],
  [() => ({ get status() { throw 1; }, text: () => "1", headers: new Headers() }), "connection"],
  [() => ({ status: 429, headers: null, text: () => "" }), "busy"],
  [() => ({ status: 429, headers: { get() { throw 1; } }, text: () => "" }), "busy"],
  [() => ({ status: 429, headers: { get: () => 5 }, text: () => "" }), "busy"],
  [async () => new Response("<html>", { status: 404 }), "unintelligible"],
  [async () => Response.error(), "unintelligible"],
];

test("no fetch makes it hang or trap", async () => {
  await Promise.all(MISBEHAVING.map(async ([fetch, code]) => {
    const flow = flowOver(fetch, { timeoutMilliseconds: 50 });
    assert.deepEqual(
      await flow.openKey("a key"),
      {
        kind: "retryable", actions: ["requestLink", "retry", "cancel"], busy: false, mayHaveBeenSet: false,
        from: "checkKey", code,
      },
      String(fetch),
    );
    flow.free();
  }));
});

test("what a fetch does after it was given up is not heard", async () => {
  /** @type {((response: Response) => void)[]} */
  const late = [];
  const flow = flowOver(() => new Promise((resolve) => late.push(resolve)), { timeoutMilliseconds: 20 });
  assert.equal((await flow.requestLink("jane")).kind, "retryable");
  const { state } = flow;
  late[0]?.(new Response("true"));
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(flow.state, state);
  flow.free();
});

test("cancelling aborts the request and silences the flow", async () => {
  for (const end of /** @type {const} */ (["cancel", "free"])) {
    /** @type {Request[]} */
    const requests = [];
    const flow = flowOver((/** @type {Request} */ request) => {
      requests.push(request);
      return new Promise(() => {});
    });
    const opened = flow.openKey("a key");
    assert.equal(requests[0]?.signal.aborted, false);
    await flow[end]();
    assert.equal(requests[0]?.signal.aborted, true, end);
    const cancelled = { kind: "cancelled", actions: [], busy: false, mayHaveBeenSet: false };
    assert.deepEqual(await opened, cancelled);
    assert.deepEqual(flow.state, cancelled);
    await assert.rejects(flow.cancel(), { code: end === "free" ? "disposed" : "invalid_transition" });
    assert.equal(requests.length, 1);
    flow.free();
  }
});

test("a request that takes too long is aborted", async () => {
  /** @type {Request[]} */
  const requests = [];
  const flow = flowOver((/** @type {Request} */ request) => {
    requests.push(request);
    return new Promise(() => {});
  }, { timeoutMilliseconds: 20 });
  assert.equal((await flow.requestLink("jane")).kind, "retryable");
  assert.equal(requests[0]?.signal.aborted, true);
  flow.free();
});

test("a fetch may call back into the flow", async () => {
  // A portal's own wrapper that gives up at once.
  for (const end of /** @type {const} */ (["cancel", "free"])) {
    let called = 0;
    /** @type {PasswordSetFlow} */
    const flow = flowOver(() => {
      called += 1;
      void flow[end]();
      return new Promise(() => {});
    });
    assert.equal((await flow.openKey("a key")).kind, "cancelled", end);
    assert.equal(called, 1);
    flow.free();
  }
  // A wrapper that continues with another call, and throws too.
  const { fetch } = scriptedFetch({ checkKey: answers.keyRefused(), requestLink: answers.linkRequested() });
  /** @type {PasswordSetFlow} */
  const flow = flowOver((/** @type {Request} */ request) => {
    if (request.url.includes("getUserId")) void flow.cancel();
    if (request.url.includes("getUserId")) throw new Error("of the portal");
    return fetch(request);
  });
  assert.equal((await flow.openKey("a key")).kind, "cancelled");
  flow.free();
});

test("the request carries what was asked for and nothing else", async () => {
  /** @type {Request[]} */
  const requests = [];
  const flow = flowOver((/** @type {Request} */ request) => {
    requests.push(request);
    return new Promise(() => {});
  }, { endpoint: "https://portal.test/rest/v3.1//", headers: { "X-Portal": "a", Accept: "text/json" } });
  void flow.openKey('a "key"');
  const [request] = requests;
  assert.ok(request);
  const { url, method, credentials, cache, redirect, referrerPolicy } = request;
  assert.deepEqual({ url, method, credentials, cache, redirect, referrerPolicy }, {
    url: "https://portal.test/rest/v3.1/SoftLayer_User_Customer/getUserIdForPasswordSet.json",
    method: "POST", credentials: "omit", cache: "no-store", redirect: "error", referrerPolicy: "no-referrer",
  });
  assert.deepEqual(
    [...request.headers],
    [["accept", "text/json"], ["content-type", "application/json"], ["x-portal", "a"]],
  );
  assert.equal(await request.text(), '{"parameters":["a \\"key\\""]}');
  flow.free();
});

test("without endpoint and service the documented ones are asked", async () => {
  /** @type {Request[]} */
  const requests = [];
  const fetch = (/** @type {Request} */ request) => {
    requests.push(request);
    return Promise.resolve(new Response("true"));
  };
  const flow = new PasswordSetFlow({ fetch });
  await flow.requestLink("jane");
  assert.deepEqual(requests.map(({ url }) => url), [
    "https://api.softlayer.com/rest/v3.1/SoftLayer_User_Customer/initiatePortalPasswordChange.json",
  ]);
  flow.free();
});

test("what a portal's own fetch does wrong reaches the portal, once a flow, and no secret with it", async (context) => {
  const warn = context.mock.method(console, "warn", () => {});
  let heard = 0;
  const said = () => {
    const lines = warn.mock.calls.slice(heard).map(({ arguments: given }) => given.join(" "));
    heard += lines.length;
    return lines;
  };
  class Strange extends Error {
    request = "the key";
    /** @override */
    toString() {
      return "the key";
    }
  }
  for (const [fetch, pattern] of /** @type {[() => unknown, RegExp][]} */ ([
    [() => { throw new TypeError("x is not a function"); }, /the option fetch has failed: x is not a function$/],
    [() => Promise.reject(new Strange("proxy refused")), /the option fetch has failed: proxy refused$/],
    [() => Promise.reject(Object.create(null)), /the option fetch has failed: an Object$/],
    [() => Promise.reject("a string"), /the option fetch has failed: a string$/],
    [() => Promise.reject(Symbol("sign")), /the option fetch has failed: Symbol\(sign\)$/],
    [() => ({ data: true }), /the option fetch has answered with no Response$/],
  ])) {
    const flow = flowOver(fetch);
    await flow.requestLink("jane");
    await flow.retry();
    flow.free();
    const lines = said();
    assert.equal(lines.length, 1, String(fetch));
    assert.doesNotMatch(lines.join(), /the key/);
    assert.match(String(lines[0]), pattern);
  }
  // The platform itself reports failures of its own fetch, and a cancelled request has not failed.
  const flow = new PasswordSetFlow({ endpoint: "http://127.0.0.1:1" });
  await flow.requestLink("jane");
  flow.free();
  const cancelled = flowOver((/** @type {Request} */ { signal }) => new Promise((_, reject) => signal.addEventListener("abort", reject)));
  void cancelled.openKey("a key");
  await cancelled.cancel();
  cancelled.free();
  await settle();
  assert.deepEqual(said(), []);
});

test("an option of the wrong type or value is refused", () => {
  for (const options of [
    { service: "SoftLayer_Account" },
    { service: 1 },
    { endpoint: "http://" },
    { endpoint: 5 },
    { endpoint: "ftp://portal.test/rest/v3.1" },
    { gate: "yes" },
    { fetch: "fetch" },
    { headers: { "a b": "c" } },
    { headers: { a: 1 } },
    { headers: "a: b" },
    { headers: 5 },
    { credentials: "all" },
    { timeoutMilliseconds: 0 },
    { timeoutMilliseconds: 600_001 },
    { timeoutMilliseconds: 1.5 },
    { timeoutMilliseconds: "50" },
    { timeoutMilliseconds: Number.NaN },
    { timeoutMilliseconds: 50n },
    { username: 7 },
    { polling: 5 },
    { polling: { firstMilliseconds: 600_001 } },
    { factors: "totp" },
    { factors: { totp: 5 } },
    { factors: { totp: { complexType: 5 } } },
    { resume: 5 },
    { signal: 5 },
    { endpoint: "" },
    { endpoint: " " },
    { endpoint: "https://a.test/rest/v3.1?tenant=1" },
    { endpoint: "https://a.test/rest/v3.1?" },
    { endpoint: "https://a.test/rest/v3.1#x" },
    { endpoint: "https://a.test/rest/v3.1#" },
    { endpoint: "https://user:secret@a.test/rest/v3.1" },
    { endpoint: "//user@a.test/rest" },
    { endpoint: "javascript:alert(1)" },
    { endpoint: "data:text/plain,x" },
    { endpoint: ["https://a.test"] },
    { headers: ["x"] },
    { headers: [["a", "b"]] },
    { headers: new Set(["x"]) },
    { headers: new Map([[1, "x"]]) },
    { polling: 3 },
    { polling: [] },
    { polling: { first: 5 } },
    { factors: { nope: 1 } },
    { factors: { totp: { name: "x" } } },
    { factors: new Map() },
    { endPoint: "https://a.test" },
    "https://a.test/rest/v3.1",
    5,
    true,
    null,
    ["https://a.test"],
    new Map([["endpoint", "https://a.test"]]),
    new URL("https://a.test"),
    () => ({}),
    // An inherited member would be ignored, and the key would go to another address.
    Object.create({ endpoint: "https://a.test" }),
    new (class { get endpoint() { return "https://a.test"; } })(),
  ]) {
    assert.throws(
      () => new PasswordSetFlow(/** @type {any} */ (options)),
      (error) => {
        assert.ok(error instanceof Error);
        assert.equal(error.name, "PasswordSetError");
        assert.equal(Reflect.get(error, "code"), "invalid_option");
        // The message names the option, what came, what is expected, and the docs. It does not quote a value that may
        // be a secret.
        assert.match(error.message, /^(options must|the option \w+(\.\w+)* must|there is no option \w+(\.\w+)*, but) .* \(docs\/headless\.md#errors\)$/);
        assert.doesNotMatch(error.message, /tenant|secret/);
        return true;
      },
      JSON.stringify(options, (_, value) => (typeof value === "bigint" ? `${value}n` : value)),
    );
  }
});

test("an option that is null or missing takes its default", () => {
  for (const options of [
    undefined,
    {},
    { endpoint: null, service: undefined, fetch: null, headers: null, credentials: undefined },
    { gate: null, timeoutMilliseconds: null, signal: null, username: null, resume: null },
    { polling: null, factors: null },
    { polling: { firstMilliseconds: null }, factors: { totp: null, phone: { vendor: null } } },
  ]) {
    const flow = new PasswordSetFlow(/** @type {any} */ (options));
    assert.equal(flow.state.kind, "idle");
    flow.free();
  }
});

test("Retry-After is read in both of its forms", async ({ mock }) => {
  // The shortest possible wait.
  const random = mock.method(Math, "random", () => 0);
  // Whole seconds, because a date is not more precise.
  const now = 1_800_000_000_000;
  const date = (/** @type {number} */ milliseconds) => new Date(now + milliseconds).toUTCString();
  for (const [retryAfter, milliseconds] of /** @type {[string, number | null][]} */ ([
    ["0", 0],
    ["2", 2_000],
    [" 2 ", 2_000],
    ["30", 30_000],
    [date(2_000), 2_000],
    [date(30_000), 30_000],
    // The moment is in the past.
    [date(-60_000), 0],
    ["Sun, 06 Nov 1994 08:49:37 GMT", 0],
    // The flow does not wait for so long.
    ["31", null],
    [date(31_000), null],
    ["99999999999999999999", null],
    [date(2 ** 40), null],
  ])) {
    mock.timers.enable({ apis: ["setTimeout", "Date"], now });
    let asked = 0;
    const flow = flowOver(async () => {
      asked += 1;
      const busy = new Response("", { status: 503, headers: { "retry-after": retryAfter } });
      return asked === 1 ? busy : new Response("<html>");
    });
    const opened = flow.openKey("a key");
    await settle();
    assert.equal(asked, 1, retryAfter);
    if (milliseconds === null) {
      assert.deepEqual(Reflect.get(flow.state, "code"), "busy", retryAfter);
    } else {
      if (milliseconds > 0) mock.timers.tick(milliseconds - 1);
      assert.equal(asked, 1, retryAfter);
      mock.timers.tick(1);
      assert.equal(asked, 2, retryAfter);
    }
    mock.timers.reset();
    assert.equal((await opened).kind, "retryable");
    flow.free();
  }
  random.mock.restore();
  // A header that cannot be read is ignored. The flow then waits half a second at most.
  for (const retryAfter of ["soon", "-1", "1.5", ""]) {
    mock.timers.enable({ apis: ["setTimeout", "Date"], now });
    let asked = 0;
    const flow = flowOver(async () => {
      asked += 1;
      const busy = new Response("", { status: 503, headers: { "retry-after": retryAfter } });
      return asked === 1 ? busy : new Response("<html>");
    });
    const opened = flow.openKey("a key");
    await settle();
    mock.timers.tick(500);
    assert.equal(asked, 2, retryAfter);
    mock.timers.reset();
    assert.equal((await opened).kind, "retryable");
    flow.free();
  }
});

/**
 * A browser's network, as far as a page can ask about it.
 *
 * @param {import("node:test").TestContext} context
 */
function browserNetwork(context) {
  const network = { onLine: false };
  const page = new EventTarget();
  const members = {
    navigator: network,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  };
  for (const [name, value] of Object.entries(members)) {
    const former = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { configurable: true, value });
    context.after(() => {
      if (former) Object.defineProperty(globalThis, name, former);
      else Reflect.deleteProperty(globalThis, name);
    });
  }
  return {
    network,
    back() {
      network.onLine = true;
      page.dispatchEvent(new Event("online"));
    },
  };
}

test("without a network nothing is sent and nothing is claimed, and the second press sends all the same", async (context) => {
  const { network, back } = browserNetwork(context);
  network.onLine = true;
  const service = scriptedFetch({
    checkKey: answers.keyLives(),
    loadRequirements: answers.requirements(),
    submit: answers.passwordSet(),
  });
  const flow = flowOver(service.fetch);
  await flow.openKey("a key");
  network.onLine = false;
  const sent = service.requests.length;
  const state = await flow.submitPassword("Correct-h0rse");
  assert.deepEqual(state, {
    kind: "retryable",
    actions: ["requestLink", "submitPassword", "retry", "cancel"],
    busy: false,
    mayHaveBeenSet: false,
    from: "submit",
    code: "offline",
  });
  assert.equal(service.requests.length, sent, "nothing is sent");
  assert.equal(JSON.parse(flow.serialize()).mayHaveBeenSet, false);
  /** @type {string[]} */
  const told = [];
  const stop = flow.subscribe(({ kind }) => void told.push(kind));
  back();
  stop();
  assert.equal(flow.state, state, "a password is the person's to send");
  assert.deepEqual(told, [], "where nothing changes, nothing is told");
  network.onLine = false;
  assert.equal((await flow.retry()).kind, "retryable", "without a network once more");
  assert.equal((await flow.retry()).kind, "done", "the browser may be wrong");
  flow.free();
});

test("what only reads is asked again by itself once the network is back", async (context) => {
  const { network, back } = browserNetwork(context);
  const service = scriptedFetch({
    checkKey: [answers.keyLives(), answers.keyLives()],
    loadRequirements: answers.requirements(),
    submit: answers.connectionLost(),
  });
  let reachable = true;
  const flow = flowOver((/** @type {Request} */ request) =>
    reachable ? service.fetch(request) : Promise.reject(new TypeError("no network")));
  /** @param {string} kind */
  const reaches = (kind) => new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
    if (flow.state.kind === kind) return resolve();
    const stop = flow.subscribe((state) => {
      if (state.kind !== kind) return;
      stop();
      resolve();
    });
  });
  assert.deepEqual(Reflect.get(await flow.openKey("a key"), "code"), "offline");
  back();
  await reaches("enterPassword");
  // The password was sent, and then there is no network to check the outcome.
  const submitted = flow.submitPassword("Correct-h0rse");
  reachable = false;
  network.onLine = false;
  assert.equal((await submitted).kind, "outcomeUnknown");
  reachable = true;
  back();
  await reaches("retryable");
  assert.deepEqual([Reflect.get(flow.state, "from"), Reflect.get(flow.state, "code")], ["submit", null]);
  flow.free();
  back();
});

/**
 * Replaces a global variable for one test.
 *
 * @param {import("node:test").TestContext} context
 * @param {string} name
 * @param {unknown} value
 */
function replace(context, name, value) {
  const former = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { configurable: true, value });
  context.after(() => {
    if (former) Object.defineProperty(globalThis, name, former);
    else Reflect.deleteProperty(globalThis, name);
  });
}

test("a flow waits for the network after a request that it may have stopped, until its end", async (context) => {
  const listeners = new Set();
  replace(context, "addEventListener", (/** @type {string} */ type, /** @type {unknown} */ each) =>
    type === "online" && listeners.add(each));
  replace(context, "removeEventListener", (/** @type {string} */ type, /** @type {unknown} */ each) =>
    type === "online" && listeners.delete(each));
  const lost = () => Promise.reject(new Error("lost"));
  for (const [what, count, fetch, options] of /** @type {[string, number, () => unknown, object?][]} */ ([
    ["connection", 1, lost],
    ["timeout", 1, () => new Promise(() => {}), { timeoutMilliseconds: 1 }],
    ["unintelligible", 0, () => 5],
    ["server_error", 0, async () => new Response("", { status: 500 })],
    ["challenge", 0, lost, { challenge: lost }],
  ])) {
    const flow = flowOver(fetch, options);
    assert.equal(Reflect.get(await flow.requestLink("jane"), "code"), what);
    assert.equal(listeners.size, count, what);
    flow.free();
    assert.equal(listeners.size, 0, what);
  }
  const flow = flowOver(lost);
  await flow.requestLink("jane");
  for (const listener of listeners) /** @type {() => void} */ (listener)();
  assert.equal(listeners.size, 0, "once there is a network");
  flow.free();
});

test("a request lasts as long as it lasts", async () => {
  const flow = flowOver(() => new Promise((resolve) => setTimeout(() => resolve(new Response("true")), 20)));
  /** @type {number[]} */
  const lasted = [];
  flow.observe((event) => event.type === "request" && lasted.push(event.milliseconds));
  const begin = Date.now();
  await flow.requestLink("jane");
  assert.equal(lasted.length, 1);
  assert.ok(Number(lasted[0]) >= 15 && Number(lasted[0]) <= Date.now() - begin, String(lasted));
  flow.free();
});

test("where no request can be made, that is said and told to the console, and nothing is claimed", async (context) => {
  const warn = context.mock.method(console, "warn", () => {});
  const flow = flowOver(async () => new Response("true"));
  replace(context, "Request", class {
    constructor() {
      throw new TypeError("replaced");
    }
  });
  const state = await flow.requestLink("jane");
  assert.deepEqual([state.kind, Reflect.get(state, "code"), state.mayHaveBeenSet], ["retryable", "connection", false]);
  assert.deepEqual(warn.mock.calls.map(({ arguments: [line] }) => line),
    ["softlayer-password-set: this platform could not make the request"]);
  flow.free();
});

for (const name of ["Request", "Headers", "URL"]) {
  test(`without ${name}, there is no flow, and the error names it`, (context) => {
    const value = Reflect.get(globalThis, name);
    context.after(() => void Reflect.set(globalThis, name, value));
    Reflect.deleteProperty(globalThis, name);
    const message = `this platform has no ${name} (docs/headless.md#errors)`;
    assert.throws(() => flowOver(undefined), { code: "engine_unavailable", message });
  });
}

test("without an AbortController, requests are sent, end in time and can be given up", async (context) => {
  replace(context, "AbortController", undefined);
  // The Request of Node needs an AbortController itself.
  replace(context, "Request", class {
    constructor(/** @type {string} */ url, /** @type {object} */ options) {
      Object.assign(this, options, { url });
    }
  });
  const sent = flowOver(async () => new Response("true"));
  assert.equal((await sent.requestLink("jane")).kind, "linkSent");
  sent.free();
  const late = flowOver(() => new Promise(() => {}), { timeoutMilliseconds: 20 });
  assert.equal(Reflect.get(await late.requestLink("jane"), "code"), "timeout");
  const again = late.retry();
  await late.cancel();
  assert.equal((await again).kind, "cancelled");
  late.free();
});

test("a request ends in time on a hidden page too", async (context) => {
  replace(context, "document", { hidden: true });
  const flow = flowOver(() => new Promise(() => {}), { timeoutMilliseconds: 20 });
  assert.equal(Reflect.get(await flow.requestLink("jane"), "code"), "timeout");
  flow.free();
});

/**
 * A flow that asks about the phone after six seconds each time. How often it has asked is counted.
 *
 * @param {import("node:test").TestContext} context
 */
async function atPhone({ mock }) {
  const { fetch, requests } = scriptedFetch({
    checkKey: answers.keyLives(),
    loadRequirements: answers.requirements(),
    submit: [answers.phoneRequired(), answers.awaitingPhone()],
    checkPhone: Array.from({ length: 9 }, () => answers.awaitingPhone()),
  });
  mock.method(Math, "random", () => 0);
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_800_000_000_000 });
  const flow = flowOver(fetch, { polling: { firstMilliseconds: 8_000, greatestMilliseconds: 8_000 } });
  await flow.openKey("a key");
  await flow.submitPassword("Correct-h0rse");
  assert.equal((await flow.startPhone()).kind, "phoneWaiting");
  return {
    flow,
    asked: () => requests.filter(({ call }) => call === "checkPhone").length,
    /** Time passes in steps, each no longer than a slice of a timer. @param {...number} steps */
    pass: async (...steps) => {
      for (const step of steps) {
        mock.timers.tick(step);
        await settle();
      }
    },
  };
}

test("without a page, the phone is asked about in time", async (context) => {
  const { flow, asked, pass } = await atPhone(context);
  await pass(5_000, 999);
  assert.equal(asked(), 0);
  await pass(1);
  assert.equal(asked(), 1);
  await pass(5_000, 999);
  assert.equal(asked(), 1);
  await pass(1);
  assert.equal(asked(), 2);
  flow.free();
});

test("a hidden page does not ask about the phone, and asks soon after it is shown", async (context) => {
  const page = { hidden: true };
  replace(context, "document", page);
  const { flow, asked, pass } = await atPhone(context);
  await pass(5_000, 1_000, 500, 500, 499);
  assert.equal(asked(), 0);
  page.hidden = false;
  await pass(1);
  assert.equal(asked(), 1);
  flow.free();
});

test("a page that is hidden only for a while asks no sooner", async (context) => {
  const page = { hidden: true };
  replace(context, "document", page);
  const { flow, asked, pass } = await atPhone(context);
  await pass(5_000);
  page.hidden = false;
  await pass(500, 499);
  assert.equal(asked(), 0);
  await pass(1);
  assert.equal(asked(), 1);
  flow.free();
});

/** A flow that waits for the password. @param {Parameters<typeof scriptedFetch>[0]} script */
async function atPassword(script) {
  const { fetch } = scriptedFetch({
    checkKey: answers.keyLives(),
    loadRequirements: answers.requirements(),
    ...script,
  });
  const flow = flowOver(fetch);
  await flow.openKey("a key");
  return flow;
}

test("a countdown is told anew only if the clock was set by a second or more", async ({ mock }) => {
  const flow = await atPassword({ submit: answers.accountLocked() });
  let clock = 1_800_000_000_000;
  mock.method(Date, "now", () => clock);
  mock.timers.enable({ apis: ["setTimeout"] });
  await flow.submitPassword("Correct-h0rse");
  let told = 0;
  flow.subscribe(() => void (told += 1));
  const jumps = /** @type {const} */ ([[0, 0], [-1_000, 1], [0, 0], [-999, 0], [0, 0], [-86_400_000, 1]]);
  for (const [jump, times] of jumps) {
    told = 0;
    clock += 5_000 + jump;
    mock.timers.tick(5_000);
    assert.equal(told, times, String(jump));
  }
  mock.timers.reset();
  flow.free();
});

test("how old a key is, is counted by the time that has passed, however many calls there were", async (context) => {
  const HOUR = 3_600_000;
  const ages = /** @type {const} */ ([[20, "expired_or_used"], [23, "expired_or_used"], [25, "expired"]]);
  for (const [hours, problem] of ages) {
    let clock = 1_800_000_000_000;
    const now = context.mock.method(Date, "now", () => clock);
    const flow = await atPassword({ submit: answers.keyRefused() });
    for (let hour = 0; hour < hours; hour += 1) {
      clock += HOUR;
      await assert.rejects(flow.proceed(), { code: "invalid_transition" });
    }
    assert.equal(Reflect.get(await flow.submitPassword("Correct-h0rse"), "problem"), problem, `${hours} hours`);
    flow.free();
    now.mock.restore();
  }
});

test("no countdown grows when the clock is set back, and none ends twice", async ({ mock }) => {
  const flow = await atPassword({ submit: answers.accountLocked() });
  let clock = 1_800_000_000_000;
  mock.method(Date, "now", () => clock);
  mock.timers.enable({ apis: ["setTimeout"] });
  await flow.submitPassword("Correct-h0rse");
  const left = () => (flow.state.kind === "locked" ? flow.state.until - clock : 0);
  /** @param {number} milliseconds */
  const pass = (milliseconds) => {
    for (let passed = 0; passed < milliseconds; passed += 5_000) {
      clock += 5_000;
      mock.timers.tick(5_000);
    }
  };
  assert.equal(left(), 30 * 60_000);
  pass(60_000);
  assert.equal(left(), 29 * 60_000);
  for (const [jump, expected] of [[-86_400_000, 28], [-3_600_000, 27], [-5, 26]]) {
    clock += jump ?? 0;
    pass(60_000);
    assert.ok(Math.abs(left() - (expected ?? 0) * 60_000) <= 15_000, `${jump}: ${left()}`);
  }
  let ends = 0;
  flow.subscribe(({ kind }) => { if (kind === "retryable") ends += 1; });
  clock += 86_400_000;
  mock.timers.tick(5_000);
  assert.equal(flow.state.kind, "retryable");
  clock -= 86_400_000;
  pass(40 * 60_000);
  assert.equal(ends, 1);
  mock.timers.reset();
  flow.free();
});

test("a date in Retry-After is counted from the service's own clock", async ({ mock }) => {
  mock.method(Math, "random", () => 0);
  const now = 1_800_000_000_000;
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: now + 3_600_000 });
  const headers = { date: new Date(now).toUTCString(), "retry-after": new Date(now + 20_000).toUTCString() };
  const flow = flowOver(async () => new Response("", { status: 503, headers }));
  const opened = flow.openKey("a key");
  await settle();
  assert.deepEqual([Reflect.get(flow.state, "code"), Reflect.get(flow.state, "nextTryAt")], ["busy", Date.now() + 20_000]);
  void flow.stopWaiting();
  assert.equal((await opened).kind, "retryable");
  mock.timers.reset();
  flow.free();
});

/** Lets all promises settle. The clock stands still meanwhile. */
async function settle() {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const location = { href: "https://page.test/b/" };
/** @type {[what: string, page: object, base: string][]} */
const PAGES = [
  ["the page names a base", { document: { baseURI: "https://base.test/a/" }, location }, "https://base.test/a/"],
  ["an element hides the base", { document: { baseURI: {} }, location }, location.href],
  ["there is only an address, as in a worker", { location }, location.href],
];

for (const [what, page, base] of PAGES) {
  test(`a relative endpoint where ${what}`, () => {
    Object.assign(globalThis, page);
    try {
      /** @type {Request[]} */
      const requests = [];
      const fetch = (/** @type {Request} */ request) => (requests.push(request), new Promise(() => {}));
      const flow = flowOver(fetch, { endpoint: "rest/v3.1" });
      void flow.openKey("a key");
      assert.equal(requests[0]?.url, `${base}rest/v3.1/SoftLayer_User_Customer/getUserIdForPasswordSet.json`);
      flow.free();
    } finally {
      for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name);
    }
  });
}

test("which relative endpoints there are", () => {
  Object.assign(globalThis, { location });
  try {
    for (const endpoint of ["a", "/", "rest v3"]) flowOver(undefined, { endpoint }).free();
    for (const endpoint of ["", " ", "?a", "a?", "#", "{a}", "undefined", "null/rest", "SoftLayer_User_Customer"]) {
      assert.throws(() => flowOver(undefined, { endpoint }), { code: "invalid_option" }, endpoint);
    }
  } finally {
    Reflect.deleteProperty(globalThis, "location");
  }
});
