// Secrets may be in the bodies of requests, and nowhere else. Flows go through every state with marked secrets, and
// everything that a portal, a log or a server's access log could see is searched for the marks.

import assert from "node:assert/strict";
import process from "node:process";
import test, { after, before } from "node:test";
import { inspect } from "node:util";
import { injectFault, KINDS, loadEngine, newFlow, resetSandbox, sandbox } from "./support.mjs";

/** @import { FlowOptions, FlowState, PasswordSetFlow, StateKind } from "softlayer-password-set" */

const PROCESS = "processPasswordSetRequest";
const GET_USER_ID = "getUserIdForPasswordSet";
const GET_REQUIREMENTS = "getRequirementsForPasswordSet";

/** The marked secrets. They cannot occur by chance. The policies of the sandbox accept the first two. */
const MARK = {
  password: "Mark-Passw0rd",
  otherPassword: "Other-M4rk-pass",
  badPassword: "markedbadpassword",
  key: "marked-key-of-nobody",
  answer: "marked wrong answer",
  rightAnswer: "São Paulo",
  // Longer than the sandbox's codes of six digits, so that it cannot occur by chance.
  code: "719304862",
};

/** The keys and codes that the sandbox has made up, and the marks. @type {Set<string>} */
const secrets = new Set(Object.values(MARK));
/** What was found where. @type {string[]} */
const leaks = [];
/** @type {Set<StateKind>} */
const seen = new Set();
/** How many texts were searched in each place: evidence that the search happened. @type {Record<string, number>} */
const searched = {};
let bodies = "";
/** @type {(() => void)[]} */
const undo = [];

/** A secret as itself, in JSON, in a URL and in Base64. @param {string} secret */
const forms = (secret) => [
  secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), encodeURIComponent(secret).replaceAll("%20", "+"),
  btoa(String.fromCodePoint(...Buffer.from(secret))).replace(/=*$/, ""),
];

/** @param {string} text @param {string} secret */
function contains(text, secret) {
  // Six digits also occur in longer numbers, such as times.
  if (/^\d{6}$/.test(secret)) return new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(text);
  return forms(secret).some((form) => text.includes(form));
}

/** @param {string} place @param {...unknown} things */
function search(place, ...things) {
  searched[place] = (searched[place] ?? 0) + 1;
  for (const thing of things) {
    const text = typeof thing === "string" ? thing : inspect(thing, { depth: null, showHidden: true, maxStringLength: null });
    for (const secret of secrets) if (contains(text, secret)) leaks.push(`${secret} in ${place}: ${text.slice(0, 300)}`);
  }
}

/** @param {unknown} error */
function searchError(error) {
  const { name, message, stack, code, cause } = /** @type {Error & { code?: string }} */ (error);
  search("errors", String(error), error, JSON.stringify(error), name, message, stack ?? "", String(code), cause);
}

/** The true fetch, but for a look at what goes out. @param {Request} request */
async function searchingFetch(request) {
  const { url, method, referrer, referrerPolicy, mode, credentials, cache, redirect, integrity } = request;
  search("URLs", url);
  search("headers", JSON.stringify([...request.headers]));
  search("other parts of requests", method, referrer, referrerPolicy, mode, credentials, cache, redirect, integrity);
  bodies += await request.clone().text();
  return fetch(request);
}

before(async () => {
  await loadEngine();
  await resetSandbox();
  for (const level of /** @type {const} */ (["log", "info", "warn", "error", "debug", "trace", "dir", "table"])) {
    const original = console[level];
    console[level] = (/** @type {unknown[]} */ ...parts) => search("console", ...parts);
    undo.push(() => (console[level] = original));
  }
  for (const stream of [process.stdout, process.stderr]) {
    const { write } = stream;
    stream.write = /** @type {typeof write} */ ((/** @type {any[]} */ ...parts) => {
      search("output", String(parts[0]));
      return Reflect.apply(write, stream, parts);
    });
    undo.push(() => (stream.write = write));
  }
  const onWarning = (/** @type {Error} */ warning) => searchError(warning);
  process.on("warning", onWarning);
  undo.push(() => process.off("warning", onWarning));
});
after(() => undo.forEach((restore) => restore()));

/** @param {FlowOptions} [options] */
function watchedFlow(options) {
  const flow = newFlow({
    fetch: searchingFetch,
    timeoutMilliseconds: 5_000,
    polling: { firstMilliseconds: 20, greatestMilliseconds: 20, deadlineMilliseconds: 400 },
    ...options,
  });
  look(flow);
  flow.subscribe((state) => {
    search("states", state, JSON.stringify(state));
    look(flow);
  });
  flow.observe((event) => search("events", event, JSON.stringify(event)));
  return flow;
}

/** Everything that can be seen of a flow without an action. @param {PasswordSetFlow} flow */
function look(flow) {
  seen.add(flow.state.kind);
  search("states", flow.state, JSON.stringify(flow.state));
  search("flows", flow, JSON.stringify(flow), String(flow), Object.getOwnPropertyNames(flow));
  try {
    search("snapshots", flow.serialize());
  } catch (error) {
    // Here free() has changed the state.
    assert.equal(/** @type {{ code?: string }} */ (error).code, "disposed");
    searchError(error);
  }
}

/** @param {string} username */
async function keyOf(username) {
  const flow = watchedFlow();
  assert.equal((await flow.requestLink(username)).kind, "linkSent");
  flow.free();
  const [{ key }] = await sandbox(`outbox?limit=1&username=${username}`);
  secrets.add(key);
  return /** @type {string} */ (key);
}

/** @param {string} username @param {FlowOptions} [options] */
async function atPassword(username, options) {
  const flow = watchedFlow(options);
  assert.equal((await flow.openKey(await keyOf(username))).kind, "enterPassword");
  return flow;
}

/** @param {string} username */
async function codesOf(username) {
  const { current, next } = await sandbox(`code?username=${username}`);
  secrets.add(current).add(next);
  return { current: /** @type {string} */ (current), next: /** @type {string} */ (next) };
}

/** @param {FlowState} state @param {StateKind} kind */
const expect = (state, kind) => assert.equal(state.kind, kind, JSON.stringify(state));

/** @param {PasswordSetFlow} flow @param {StateKind} kind */
const reaches = (flow, kind) =>
  new Promise((resolve) => flow.state.kind === kind ? resolve(null) : flow.subscribe((state) => state.kind === kind && resolve(null)));

/** Gives secrets to every action that the state refuses, and searches the errors. @param {PasswordSetFlow} flow */
async function searchRefusals(flow) {
  const attempts = [
    () => flow.openKey(MARK.key), () => flow.submitPassword(MARK.password),
    () => flow.answerSecurityQuestion(1, MARK.answer), () => flow.submitCode(MARK.code),
  ];
  for (const attempt of attempts) await assert.rejects(attempt(), (error) => (searchError(error), true));
}

/** @type {[string, () => Promise<void>][]} */
const walks = [
  ["a wrong key, through the gate", async () => {
    const flow = watchedFlow({ gate: true });
    expect(await flow.openKey(MARK.key), "gate");
    await searchRefusals(flow);
    expect(await flow.proceed(), "keyRejected");
    flow.free();
    await searchRefusals(flow);
  }],
  ["a refused password, then another", async () => {
    const flow = await atPassword("plain");
    expect(await flow.submitPassword(MARK.badPassword), "enterPassword");
    expect(await flow.submitPassword(MARK.password), "done");
    await searchRefusals(flow);
    flow.free();
  }],
  ["an account that has changed", async () => {
    const flow = watchedFlow();
    expect(await flow.openKey(await keyOf("changed")), "requestRejected");
    flow.free();
  }],
  ["a question and a time-based code, each wrong and right", async () => {
    const flow = await atPassword("totp");
    expect(await flow.submitPassword(MARK.password), "totp");
    expect(await flow.submitCode(MARK.code), "totp");
    expect(await flow.submitCode((await codesOf("totp")).current), "done");
    flow.free();
    const asked = await atPassword("question");
    expect(await asked.submitPassword(MARK.otherPassword), "securityQuestion");
    await assert.rejects(asked.answerSecurityQuestion(99, MARK.answer), (error) => (searchError(error), true));
    expect(await asked.answerSecurityQuestion(12, MARK.answer), "securityQuestion");
    expect(await asked.answerSecurityQuestion(12, MARK.rightAnswer), "done");
    asked.free();
  }],
  ["VeriSign codes out of step", async () => {
    const flow = await atPassword("verisign-desync");
    const { current, next } = await codesOf("verisign-desync");
    expect(await flow.submitPassword(MARK.password), "verisign");
    expect(await flow.submitCode(MARK.code), "verisign");
    expect(await flow.submitCode(current), "verisign");
    expect(await flow.submitCode(next), "done");
    flow.free();
  }],
  ["the phone, left, denied and approved", async () => {
    const flow = await atPassword("phone");
    expect(await flow.submitPassword(MARK.password), "phone");
    expect(await flow.startPhone(), "phoneWaiting");
    await searchRefusals(flow);
    expect(await flow.stopWaiting(), "phone");
    for (const [answer, kind] of /** @type {const} */ ([["deny", "phone"], ["approve", "done"]])) {
      expect(await flow.startPhone(), "phoneWaiting");
      await sandbox("phone", { username: "phone", answer });
      await reaches(flow, kind);
    }
    flow.free();
  }],
  ["a lockout", async () => {
    const flow = await atPassword("question-totp");
    expect(await flow.submitPassword("CorrecT-M4rk-12!"), "securityQuestion");
    while (flow.state.kind === "securityQuestion") await flow.answerSecurityQuestion(12, MARK.answer);
    expect(flow.state, "locked");
    flow.free();
  }],
  ["a lost answer before and after it was carried out", async () => {
    const flow = await atPassword("strict");
    await injectFault(PROCESS, "badGateway");
    expect(await flow.submitPassword(MARK.badPassword), "retryable");
    await injectFault(PROCESS, "resetAfter");
    await injectFault(GET_USER_ID, "empty");
    expect(await flow.submitPassword("CorrecT-M4rk-12!"), "outcomeUnknown");
    expect(await flow.checkOutcome(), "outcomeUnknown");
    flow.free();
  }],
  ["faults that no document describes", async () => {
    const flow = await atPassword("bare");
    await injectFault(PROCESS, "fault", { error: "Out of cheese", code: "SoftLayer_Exception_Cheese" });
    expect(await flow.submitPassword(MARK.password), "failed");
    await flow.cancel();
    flow.free();
    const nameless = watchedFlow();
    await injectFault("initiatePortalPasswordChange", "fault", {
      error: "Invalid value provided for Username.", code: "SoftLayer_Exception_InvalidValue",
    });
    expect(await nameless.requestLink("plain"), "idle");
    nameless.free();
  }],
  ["reads that fail", async () => {
    for (const method of [GET_USER_ID, GET_REQUIREMENTS]) {
      const key = await keyOf("other");
      await injectFault(method, "wrongType", { text: "<html>" });
      const flow = watchedFlow();
      expect(await flow.openKey(key), "retryable");
      flow.free();
    }
    const flow = watchedFlow({ endpoint: "http://127.0.0.1:9/rest/v3.1" });
    expect(await flow.openKey(MARK.key), "retryable");
    flow.free();
  }],
  ["a fetch that throws what it was given", async () => {
    const flow = watchedFlow({
      fetch: (request) => {
        throw new Error(`no connection for ${request.method}`);
      },
    });
    expect(await flow.openKey(MARK.key), "retryable");
    flow.free();
  }],
  ["cancelled and freed while a password is under way", async () => {
    for (const end of /** @type {const} */ (["cancel", "free"])) {
      const flow = await atPassword("length-only");
      await injectFault(PROCESS, "delay", { milliseconds: 100 });
      const submitted = flow.submitPassword(MARK.password);
      void flow[end]();
      expect(await submitted, "cancelled");
      flow.free();
    }
  }],
  ["arguments and options that are refused", async () => {
    const flow = watchedFlow();
    const wrong = /** @type {any} */ ({ toString: () => MARK.password, password: MARK.password });
    for (const attempt of [() => flow.openKey(wrong), () => flow.submitPassword(wrong), () => flow.submitCode(wrong)]) {
      await assert.rejects(attempt(), (error) => (searchError(error), true));
    }
    for (const options of [{ resume: MARK.key }, { resume: JSON.stringify({ key: MARK.key }) }, { endpoint: `http://[${MARK.key}` }]) {
      assert.throws(() => newFlow(options), (error) => (searchError(error), true));
    }
    flow.free();
  }],
];

for (const [name, walk] of walks) {
  test(name, async () => {
    await walk();
    assert.deepEqual(leaks, []);
  });
}

test("every state was seen, every place was searched, and every secret was used", () => {
  assert.deepEqual(KINDS.filter((kind) => !seen.has(kind)), []);
  for (const place of ["states", "flows", "snapshots", "events", "errors", "URLs", "headers"]) {
    assert.ok((searched[place] ?? 0) > 20, `${place}: ${searched[place]}`);
  }
  const unused = [...secrets].filter((secret) => !contains(bodies, secret));
  assert.ok(unused.every((secret) => /^\d{6}$/.test(secret)), `never sent: ${unused}`);
  console.log(MARK.password);
  assert.equal(leaks.length, 1, "the search finds what is there");
});
