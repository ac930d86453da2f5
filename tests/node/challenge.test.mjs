// The option `challenge`, which is awaited before mail is sent. tests/e2e/challenge.test.mjs tests it in the element.

import assert from "node:assert/strict";
import test, { before } from "node:test";
import { PasswordSetFlow } from "softlayer-password-set";
import { answers, scriptedFetch } from "softlayer-password-set/testing";
import { loadEngine } from "./support.mjs";

/** @import { ChallengeRequest } from "softlayer-password-set" */

before(loadEngine);

/** @param {unknown} challenge @param {object} [options] */
function flowWith(challenge, options) {
  const service = scriptedFetch({ requestLink: [answers.linkRequested(), answers.linkRequested()] });
  /** @type {Headers[]} */
  const sent = [];
  const fetch = (/** @type {Request} */ request) => {
    sent.push(request.headers);
    return service.fetch(request);
  };
  const flow = new PasswordSetFlow(/** @type {any} */ ({ endpoint: "https://portal.test/rest/v3.1", fetch, challenge, ...options }));
  return { flow, service, sent };
}

const LOST = {
  kind: "retryable", actions: ["requestLink", "retry", "cancel"], busy: false, mayHaveBeenSet: false,
  from: "requestLink", code: "challenge",
};

test("the headers of a challenge go with the one request that it was for", async () => {
  /** @type {ChallengeRequest[]} */
  const asked = [];
  const challenge = async (/** @type {ChallengeRequest} */ request) => {
    asked.push(request);
    return { headers: { "X-Proof": `number ${asked.length}`, accept: "application/json;v=2" } };
  };
  const { flow, sent } = flowWith(challenge, { headers: { "x-portal": "customers" } });
  assert.equal((await flow.requestLink(" jane ")).kind, "linkSent");
  assert.equal((await flow.requestLink()).kind, "linkSent");
  assert.deepEqual(sent.map((headers) => headers.get("x-proof")), ["number 1", "number 2"]);
  assert.deepEqual(sent.map((headers) => headers.get("x-portal")), ["customers", "customers"]);
  assert.equal(sent[0]?.get("accept"), "application/json;v=2");
  // The request that was announced is the one that is sent.
  assert.deepEqual(asked.map(({ username, place }) => [username, place]), [["jane", null], ["jane", null]]);
  assert.ok(asked.every(({ signal }) => signal instanceof AbortSignal && !signal.aborted));
  flow.free();
});

test("a challenge answers headers in each of the forms of the option, or none", async () => {
  for (const [answer, expected] of /** @type {const} */ ([
    [{}, null],
    [{ headers: undefined }, null],
    [{ headers: {} }, null],
    [{ headers: { "x-proof": "a" } }, "a"],
    [{ headers: new Headers({ "x-proof": "b" }) }, "b"],
    [{ headers: new Map([["x-proof", "c"]]) }, "c"],
    [Promise.resolve({ headers: { "x-proof": "d" } }), "d"],
    [Object.assign(Object.create(null), { headers: { "x-proof": "e" } }), "e"],
  ])) {
    const { flow, sent } = flowWith(() => answer);
    assert.equal((await flow.requestLink("jane")).kind, "linkSent");
    assert.equal(sent[0]?.get("x-proof"), expected);
    flow.free();
  }
});

test("a challenge that fails sends nothing, tells the portal why, and can be retried", async (context) => {
  const warn = context.mock.method(console, "warn", () => {});
  for (const fail of [
    () => { throw new Error("at once"); },
    () => Promise.reject(new Error("later")),
    () => Promise.reject(),
    () => undefined,
    () => null,
    () => "x-proof: 1",
    () => [["x-proof", "1"]],
    () => new Map([["headers", {}]]),
    () => ({ header: { "x-proof": "1" } }),
    () => ({ headers: "x-proof: 1" }),
    () => ({ headers: { "x-proof": 1 } }),
    () => ({ headers: { "not a name": "1" } }),
    () => ({ headers: { "x-proof": "two\nlines" } }),
    // Inherited members are not the portal's.
    () => Object.create({ headers: { "x-proof": "1" } }),
    () => { throw { toString() { throw new Error("no words"); } }; },
  ]) {
    let isBroken = true;
    const { flow, service, sent } = flowWith(() => (isBroken ? fail() : { headers: { "x-proof": "1" } }));
    assert.deepEqual(await flow.requestLink("jane"), LOST, String(fail));
    assert.deepEqual(service.requests, []);
    assert.match(String(warn.mock.calls.at(-1)?.arguments[0]), /^softlayer-password-set: the option challenge has failed: /);
    isBroken = false;
    assert.equal((await flow.retry()).kind, "linkSent");
    assert.equal(sent[0]?.get("x-proof"), "1");
    flow.free();
  }
  // The message names the kind of value, but never quotes it.
  const told = warn.mock.calls.map(({ arguments: [line] }) => String(line)).join("\n");
  assert.match(told, /challenge\(\) must be an object, a plain one, and is undefined/);
  assert.match(told, /there is no option challenge\(\)\.header, but headers/);
  assert.doesNotMatch(told, /x-proof: 1/);
});

test("members that every object inherits are no headers of a challenge", async () => {
  const clean = () => Reflect.deleteProperty(Object.prototype, "headers");
  const service = scriptedFetch({ requestLink: answers.linkRequested() });
  let evil = null;
  const fetch = (/** @type {Request} */ request) => {
    clean();
    evil = request.headers.get("x-evil");
    return service.fetch(request);
  };
  const { flow } = flowWith(() => {
    Object.defineProperty(Object.prototype, "headers", { configurable: true, value: { "x-evil": "1" } });
    return {};
  }, { fetch });
  try {
    assert.equal((await flow.requestLink("jane")).kind, "linkSent");
  } finally {
    clean();
  }
  assert.equal(evil, null);
  flow.free();
});

test("a challenge that hangs ends after ten minutes, and what comes later is not heard", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  /** @type {((answer: object) => void)[]} */
  const late = [];
  /** @type {AbortSignal[]} */
  const signals = [];
  const { flow, sent } = flowWith((/** @type {ChallengeRequest} */ { signal }) => {
    signals.push(signal);
    return new Promise((resolve) => late.push(resolve));
  });
  const ended = flow.requestLink("jane");
  context.mock.timers.tick(599_999);
  assert.equal(flow.state.kind, "requestingLink");
  context.mock.timers.tick(1);
  assert.deepEqual(await ended, LOST);
  assert.equal(signals[0]?.aborted, true);
  late[0]?.({ headers: { "x-proof": "1" } });
  context.mock.timers.reset();
  await new Promise(setImmediate);
  assert.deepEqual([flow.state.kind, sent.length], ["retryable", 0]);
  flow.free();
});

test("cancelling and freeing abort a challenge, and nothing is sent after it", async () => {
  for (const end of /** @type {const} */ (["cancel", "free"])) {
    /** @type {ChallengeRequest[]} */
    const asked = [];
    /** @type {((answer: object) => void)[]} */
    const late = [];
    const { flow, sent } = flowWith((/** @type {ChallengeRequest} */ request) => {
      asked.push(request);
      return new Promise((resolve) => late.push(resolve));
    });
    const ended = flow.requestLink("jane");
    void flow[end]();
    assert.equal((await ended).kind, "cancelled");
    assert.equal(asked[0]?.signal.aborted, true);
    late[0]?.({ headers: {} });
    await new Promise(setImmediate);
    assert.deepEqual(sent, []);
    flow.free();
  }
});

test("a challenge that fails after the end is not told", async (context) => {
  const warn = context.mock.method(console, "warn", () => {});
  let fail = () => {};
  const { flow } = flowWith(() => new Promise((_, reject) => (fail = () => reject(new Error("too late")))));
  const ended = flow.requestLink("jane");
  await flow.cancel();
  await ended;
  fail();
  await new Promise(setImmediate);
  assert.equal(warn.mock.callCount(), 0);
  flow.free();
});

test("after a challenge, the request has its own time", async () => {
  const { flow } = flowWith(() => ({}), { fetch: () => new Promise(() => {}), timeoutMilliseconds: 20 });
  assert.deepEqual(await flow.requestLink("jane"), { ...LOST, code: "timeout" });
  flow.free();
});

test("the time of a challenge is not that of the request", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  /** @type {((answer: object) => void)[]} */
  const answer = [];
  const { flow } = flowWith(() => new Promise((resolve) => answer.push(resolve)), { timeoutMilliseconds: 1000 });
  const ended = flow.requestLink("jane");
  context.mock.timers.tick(60_000);
  answer[0]?.({});
  assert.equal((await ended).kind, "linkSent");
  flow.free();
});

test("no other request is challenged, and none without a network", async () => {
  let asked = 0;
  const service = scriptedFetch({ checkKey: answers.keyRefused() });
  const flow = new PasswordSetFlow({ fetch: service.fetch, challenge: () => (asked++, {}) });
  assert.equal((await flow.openKey("a key")).kind, "keyRejected");
  assert.equal(asked, 0);
  const own = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  Object.defineProperty(globalThis, "navigator", { configurable: true, value: { onLine: false } });
  try {
    const state = await flow.requestLink("jane");
    assert.equal(state.kind === "retryable" && state.code, "offline");
    assert.equal(asked, 0);
  } finally {
    if (own) Object.defineProperty(globalThis, "navigator", own);
    else Reflect.deleteProperty(globalThis, "navigator");
  }
  flow.free();
});
