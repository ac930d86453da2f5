// The driver with the real fetch against the sandbox. The sandbox's own record says what really happened.

import assert from "node:assert/strict";
import test, { before, beforeEach } from "node:test";
import { PasswordPolicy, PasswordSetFlow } from "softlayer-password-set";
import { answers, scriptedFetch } from "softlayer-password-set/testing";
import {
  callsOf, endpoint, holds, injectFault, loadEngine, newFlow, PASSWORDS, requestKey, resetSandbox, sandbox, timesSet,
} from "./support.mjs";

/** @import { ScriptedContainer } from "softlayer-password-set/testing" */

const PROCESS = "processPasswordSetRequest";
const GET_USER_ID = "getUserIdForPasswordSet";
const GET_REQUIREMENTS = "getRequirementsForPasswordSet";

before(loadEngine);
beforeEach(resetSandbox);

/**
 * A flow at the password of a user.
 *
 * @param {"plain" | "strict"} username
 * @param {import("softlayer-password-set").FlowOptions} [options]
 */
async function atPassword(username, options) {
  const flow = newFlow(options);
  const state = await flow.openKey(await requestKey(username, options));
  assert.equal(state.kind, "enterPassword");
  return flow;
}

/** @param {import("softlayer-password-set").PasswordSetFlow} flow */
function kindsOf(flow) {
  /** @type {string[]} */
  const kinds = [];
  flow.subscribe((state) => kinds.push(state.kind));
  return kinds;
}

for (const service of /** @type {const} */ ([
  "SoftLayer_User_Customer",
  "SoftLayer_User_Customer_OpenIdConnect",
  "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile",
])) {
  for (const username of /** @type {const} */ (["plain", "strict"])) {
    test(`from the e-mailed key to the new password: ${username} at ${service}`, async () => {
      const key = await requestKey(username, { service });
      const flow = newFlow({ service });
      const kinds = kindsOf(flow);
      const state = await flow.openKey(key);
      assert.ok(state.kind === "enterPassword");
      assert.equal(state.requirements.minimumPasswordLengthRequirement, username === "plain" ? 9 : 8);
      assert.equal((await flow.submitPassword(PASSWORDS[username])).kind, "done");
      assert.deepEqual(kinds, ["checkingKey", "loadingRequirements", "enterPassword", "submitting", "done"]);
      assert.ok(await holds(username, PASSWORDS[username]));
      assert.ok(!(await holds(username, `${PASSWORDS[username]} `)));
      assert.equal(await timesSet(username), 1);

      const again = newFlow({ service });
      assert.equal((await again.openKey(key)).kind, "keyRejected");
      flow.free();
      again.free();
    });
  }
}

/** The compiler takes a property that was compared to stay as it was. @param {PasswordSetFlow} flow */
const policyOf = (flow) => flow.policy;

for (const username of /** @type {const} */ (["plain", "strict"])) {
  test(`the flow has the policy that the service sent: ${username}`, async () => {
    const flow = newFlow();
    assert.equal(policyOf(flow), null);
    const opening = flow.openKey(await requestKey(username));
    assert.equal(policyOf(flow), null);
    const state = await opening;
    assert.ok(state.kind === "enterPassword");
    const { policy } = flow;
    assert.ok(policy);
    assert.deepEqual(policy.requirements, state.requirements);
    const same = new PasswordPolicy(state.requirements);
    for (const password of ["", "a", "Abcdefg1!", "Correct-h0rse", PASSWORDS[username], `Grüße 1! ${"x".repeat(40)}`]) {
      assert.deepEqual(policy.report(password), same.report(password));
    }
    assert.equal(policy.passwordRules, same.passwordRules);
    same.free();

    assert.equal((await flow.submitPassword(PASSWORDS[username])).kind, "done");
    assert.equal(flow.policy, policy);
    flow.free();
    assert.equal(policyOf(flow), null);
    assert.throws(() => policy.report("x"), { code: "disposed" });
  });
}

/**
 * A flow whose service sends these requirements, one set for each key that is opened.
 *
 * @param {ScriptedContainer[]} requirements
 */
function scriptedFlow(requirements, options = {}) {
  const service = scriptedFetch({
    requestLink: answers.linkRequested(),
    checkKey: requirements.map(() => answers.keyLives()),
    loadRequirements: requirements.map((each) => answers.requirements(each)),
    submit: requirements.map(() => answers.keyRefused()),
  });
  return newFlow({ fetch: service.fetch, ...options });
}

test("each key has its own policy, also where the service sends the same one", async () => {
  const flow = scriptedFlow([{}, { minimumPasswordLengthRequirement: 12 }, { minimumPasswordLengthRequirement: 12 }]);
  await flow.openKey("first");
  const first = flow.policy;
  assert.ok(first);
  first.username = "ada";
  await flow.submitPassword("Correct-h0rse");
  assert.equal(flow.policy, first);

  flow.openKey("second");
  assert.equal(policyOf(flow), null);
  await new Promise((resolve) => flow.subscribe(({ kind }) => kind === "enterPassword" && resolve(null)));
  const second = flow.policy;
  assert.equal(second?.requirements.minimumPasswordLengthRequirement, 12);
  assert.ok(first.report("Correct-h0rse").acceptable, "a page may still show the former one");
  second.username = "grace";

  await flow.submitPassword("Correct-h0rse");
  await flow.openKey("third");
  assert.notEqual(flow.policy, second);
  assert.equal(flow.policy?.username, null, "nobody has said whose the third key is");
  flow.free();
  assert.ok(!second.report("Correct-h0rse-1").rules.some(({ status }) => status === "unmet"));
});

test("the policy is of the user that the flow knows", async () => {
  const statusIn = (/** @type {PasswordSetFlow} */ flow) =>
    flow.policy?.report("Ada-lov3lace").rules.find(({ id }) => id === "notUsername")?.status;
  for (const [options, asked, username, status] of /** @type {const} */ ([
    [{}, undefined, null, "unknown"],
    [{ username: " Ada-lov3lace " }, undefined, "Ada-lov3lace", "unmet"],
    [{ username: "grace" }, undefined, "grace", "met"],
    [{ username: "grace" }, "Ada-lov3lace", "Ada-lov3lace", "unmet"],
  ])) {
    const flow = scriptedFlow([{}], options);
    if (asked) await flow.requestLink(asked);
    await flow.openKey("the key");
    assert.equal(flow.policy?.username, username);
    assert.equal(statusIn(flow), status);
    flow.free();
  }
});

test("a member of the policy that cannot be read is unknown in the flow's policy", async () => {
  for (const unreadable of ["", false, 8.5, "eight", {}, []]) {
    const flow = scriptedFlow([{ digitCountRequirement: /** @type {any} */ (unreadable), uppercaseCountRequirement: 2 }]);
    const state = await flow.openKey("the key");
    assert.ok(state.kind === "enterPassword" && flow.policy);
    assert.equal(flow.policy.requirements.digitCountRequirement, "unknown");
    assert.deepEqual(flow.policy.requirements, state.requirements);
    assert.deepEqual(flow.policy.rules.find(({ id }) => id === "digit"), { id: "digit" });
    assert.deepEqual(flow.policy.rules.find(({ id }) => id === "uppercase"), { id: "uppercase", required: 2 });
    assert.ok(flow.policy.report("AA-correct").acceptable);
    flow.free();
  }
});

test("a policy that was freed by mistake is made anew", async () => {
  const flow = scriptedFlow([{}]);
  await flow.openKey("the key");
  const former = flow.policy;
  former?.free();
  assert.notEqual(flow.policy, former);
  assert.ok(flow.policy?.report("Correct-h0rse").acceptable);
  flow.free();
});

test("a listener that frees the flow finds no policy in it", async () => {
  const flow = scriptedFlow([{}]);
  /** @type {(PasswordPolicy | null)[]} */
  const found = [];
  flow.subscribe(({ kind }) => {
    if (kind === "enterPassword") {
      found.push(flow.policy);
      flow.free();
    }
    found.push(flow.policy);
  });
  await flow.openKey("the key");
  assert.equal(found[0], null, "while the key is checked");
  assert.ok(found.some(Boolean));
  assert.equal(found.at(-1), null);
  assert.equal(policyOf(flow), null);
});

test("known and unknown users are answered alike", async () => {
  const [known, unknown] = [newFlow(), newFlow()];
  assert.deepEqual(await known.requestLink("plain"), await unknown.requestLink("nobody at all"));
  assert.equal((await sandbox("outbox")).length, 1);
});

test("a link can be requested again, for the same user without naming them", async () => {
  const flow = newFlow();
  await flow.openKey("a wrong key");
  await assert.rejects(flow.requestLink(), { code: "invalid_argument" });
  assert.equal(flow.state.kind, "keyRejected");
  assert.equal((await flow.requestLink("plain")).kind, "linkSent");
  assert.equal((await flow.requestLink()).kind, "linkSent");
  assert.equal((await sandbox("outbox")).length, 2);
  flow.free();
});

test("with the gate nothing is sent before the person goes on", async () => {
  const key = await requestKey("plain");
  const flow = newFlow({ gate: true });
  assert.equal((await flow.openKey(key)).kind, "gate");
  assert.equal(await callsOf(GET_USER_ID), 0);
  assert.equal((await flow.proceed()).kind, "enterPassword");
  flow.free();
});

test("refused keys and changed accounts", async () => {
  const users = await sandbox("users");
  /** @param {string} username */
  const fixtureKey = (username) => users.find((/** @type {any} */ user) => user.username === username).keys[0]?.key;
  for (const key of [fixtureKey("expired"), fixtureKey("used"), "unknown", "ümlaut \u0000 \"'<>", "x".repeat(10_000)]) {
    const flow = newFlow();
    const state = await flow.openKey(key);
    assert.deepEqual(state, {
      kind: "keyRejected", actions: ["requestLink", "openKey", "cancel"], busy: false, mayHaveBeenSet: false,
      problem: "unknown",
    });
    flow.free();
  }
  const flow = newFlow();
  const state = await flow.openKey(await requestKey("changed"));
  assert.ok(state.kind === "requestRejected");
  assert.match(state.serverMessage, /^Your request cannot be processed/);
  flow.free();
});

test("a key that expires while its owner thinks", async () => {
  const flow = await atPassword("plain");
  await sandbox("clock", { advanceSeconds: 24 * 60 * 60 + 1 });
  assert.deepEqual(await flow.submitPassword(PASSWORDS.plain), {
    kind: "keyRejected", actions: ["requestLink", "openKey", "cancel"], busy: false, mayHaveBeenSet: true,
    problem: "expired_or_used",
  });
  assert.equal(await timesSet("plain"), 0);
  flow.free();
});

test("rules that the service finds violated land on the rules, and the key lives on", async () => {
  const flow = await atPassword("strict");
  const state = await flow.submitPassword("abc1");
  assert.ok(state.kind === "enterPassword");
  assert.equal(state.problem, "password_refused");
  assert.deepEqual(state.violations, ["minimumLength", "uppercase", "digit", "special"]);
  assert.match(state.serverMessage ?? "", /^Your portal password must/);
  assert.equal((await flow.submitPassword(PASSWORDS.strict)).kind, "done");
  assert.ok(await holds("strict", PASSWORDS.strict));
  flow.free();
});

for (const username of ["bare", "length-only", "round-trip"]) {
  test(`the container comes back to the letter: ${username}`, async () => {
    const flow = newFlow();
    await flow.openKey(await requestKey(username));
    const state = await flow.submitPassword(username === "length-only" ? "abcd" : PASSWORDS.plain);
    assert.equal(state.kind, "done", JSON.stringify(state));
    flow.free();
  });
}

test("reads are tried again through every passing trouble", async () => {
  for (const [fault, details] of /** @type {[string, object][]} */ ([
    ["serverError", {}],
    ["badGateway", {}],
    ["tooManyRequests", { retryAfter: "1" }],
    ["resetBefore", {}],
    ["resetAfter", {}],
  ])) {
    const key = await requestKey("plain");
    await injectFault(GET_USER_ID, fault, details);
    await injectFault(GET_REQUIREMENTS, fault, details);
    const flow = newFlow();
    assert.equal((await flow.openKey(key)).kind, "enterPassword", fault);
    flow.free();
  }
});

test("what is no answer to a read is told, and can be tried again", async () => {
  for (const [fault, details, code] of /** @type {[string, object, string][]} */ ([
    ["empty", {}, "unintelligible"],
    ["cutOff", {}, "unintelligible"],
    ["wrongType", { value: ["100001"] }, "unintelligible"],
    ["wrongType", { value: null }, "unintelligible"],
    ["wrongType", { text: "1".repeat(41) }, "unintelligible"],
    ["wrongType", { text: "<html>Welcome to the hotel's network</html>" }, "unintelligible"],
    ["serverError", { times: 4 }, "server_error"],
    ["tooManyRequests", { retryAfter: "3600" }, "busy"],
    ["tooManyRequests", { retryAfter: new Date(Date.now() + 3_600_000).toUTCString() }, "busy"],
  ])) {
    const key = await requestKey("plain");
    await injectFault(GET_USER_ID, fault, details);
    const flow = newFlow();
    const state = await flow.openKey(key);
    assert.ok(state.kind === "retryable", `${fault}: ${state.kind}`);
    assert.deepEqual([state.from, state.code], ["checkKey", code], fault);
    assert.equal((await flow.retry()).kind, "enterPassword", fault);
    flow.free();
  }
});

test("an answer that never comes ends in time", async () => {
  const key = await requestKey("plain");
  await injectFault(GET_REQUIREMENTS, "delay", { milliseconds: 5_000, times: 4 });
  const flow = newFlow({ timeoutMilliseconds: 100 });
  const state = await flow.openKey(key);
  assert.ok(state.kind === "retryable");
  assert.deepEqual([state.from, state.code], ["loadRequirements", "timeout"]);
  flow.free();
});

test("options are read or refused, never passed over", async () => {
  for (const options of [{ endpont: "/rest/v3.1" }, { headers: [["x-portal", "a"]] }, { username: "" }, { fetsh: undefined }]) {
    assert.throws(() => newFlow(/** @type {any} */ (options)), { name: "PasswordSetError", code: "invalid_option" });
  }
  for (const headers of [{ "x-portal": "a" }, new Headers({ "x-portal": "a" }), new Map([["x-portal", "a"]])]) {
    /** @type {Request[]} */
    const requests = [];
    const fetch = async (/** @type {Request} */ request) => {
      requests.push(request);
      return new Response("true");
    };
    const flow = newFlow({ headers, fetch, username: "plain" });
    assert.equal((await flow.requestLink()).kind, "linkSent");
    assert.equal(requests[0]?.headers.get("x-portal"), "a");
    assert.deepEqual(await requests[0]?.json(), { parameters: ["plain"] });
    flow.free();
  }
});

test("a lockout ends on time on a machine that slept meanwhile", async ({ mock }) => {
  const { fetch } = scriptedFetch({
    checkKey: answers.keyLives(),
    loadRequirements: answers.requirements(),
    submit: answers.accountLocked(),
  });
  const flow = new PasswordSetFlow({ fetch });
  await flow.openKey("a-key");
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: Date.now() });
  assert.equal((await flow.submitPassword("Correct-h0rse")).kind, "locked");
  mock.timers.setTime(Date.now() + 60 * 60_000);
  mock.timers.tick(30_000);
  assert.equal(flow.state.kind, "retryable");
  mock.timers.reset();
  flow.free();
});

test("a request for a link is not repeated unasked", async () => {
  await injectFault("initiatePortalPasswordChange", "serverError");
  const flow = newFlow();
  const state = await flow.requestLink("plain");
  assert.ok(state.kind === "retryable");
  assert.equal(await callsOf("initiatePortalPasswordChange"), 1);
  assert.equal((await flow.retry()).kind, "linkSent");
  flow.free();
});

test("a submission that was lost before it was carried out is offered again and sets the password once", async () => {
  for (const [fault, details] of /** @type {[string, object][]} */ ([
    ["resetBefore", {}],
    ["serverError", {}],
    ["badGateway", {}],
    ["tooManyRequests", {}],
  ])) {
    await resetSandbox();
    const flow = await atPassword("plain");
    await injectFault(PROCESS, fault, details);
    const state = await flow.submitPassword(PASSWORDS.plain);
    assert.ok(state.kind === "retryable", `${fault}: ${state.kind}`);
    assert.equal(state.from, "submit");
    assert.equal(await callsOf(PROCESS), 1);
    assert.equal((await flow.retry()).kind, "done", fault);
    assert.equal(await timesSet("plain"), 1);
    flow.free();
  }
});

test("a submission whose answer was lost is told as very probably carried out, and is not repeated", async () => {
  for (const [fault, details] of /** @type {[string, object][]} */ ([
    ["resetAfter", {}],
    ["empty", {}],
    ["cutOff", {}],
    ["wrongType", { value: { unexpected: true } }],
  ])) {
    await resetSandbox();
    const flow = await atPassword("plain");
    await injectFault(PROCESS, fault, details);
    const state = await flow.submitPassword(PASSWORDS.plain);
    const set = await timesSet("plain");
    assert.equal(await callsOf(PROCESS), 1, fault);
    if (set === 1) assert.deepEqual([state.kind, Reflect.get(state, "keyGone")], ["outcomeUnknown", true], fault);
    else assert.equal(state.kind, "retryable", fault);
    flow.free();
  }
});

test("where not even the key can be asked, that is said too, and can be asked again", async () => {
  const flow = await atPassword("plain");
  await injectFault(PROCESS, "resetAfter");
  await injectFault(GET_USER_ID, "empty");
  const state = await flow.submitPassword(PASSWORDS.plain);
  assert.ok(state.kind === "outcomeUnknown");
  assert.equal(state.keyGone, false);
  assert.deepEqual(await flow.checkOutcome(), {
    kind: "outcomeUnknown", actions: ["requestLink", "openKey", "cancel"], busy: false, mayHaveBeenSet: true,
    keyGone: true,
  });
  assert.equal(await callsOf(PROCESS), 1);
  flow.free();
});

test("a fault that no document describes is shown in the service's words", async () => {
  const flow = await atPassword("plain");
  await injectFault(PROCESS, "fault", { error: "<b>Out of cheese</b>", code: "SoftLayer_Exception_Cheese" });
  const state = await flow.submitPassword(PASSWORDS.plain);
  assert.ok(state.kind === "failed");
  assert.deepEqual(
    [state.code, state.faultCode, state.serverMessage],
    ["unknown_fault", "SoftLayer_Exception_Cheese", "<b>Out of cheese</b>"],
  );
  assert.equal((await flow.retry()).kind, "done");
  flow.free();
});

test("actions that the state does not allow are refused and change nothing", async () => {
  const flow = await atPassword("plain");
  const before = flow.state;
  for (const illegal of [
    () => flow.requestLink("plain"),
    () => flow.openKey("k"),
    () => flow.proceed(),
    () => flow.submitCode("1"),
    () => flow.answerSecurityQuestion(1, "x"),
    () => flow.startPhone(),
    () => flow.stopWaiting(),
    () => flow.retry(),
    () => flow.checkOutcome(),
  ]) {
    await assert.rejects(illegal(), { name: "PasswordSetError", code: "invalid_transition" });
  }
  for (const misuse of [undefined, null, 5, "", "half \ud800 a character"]) {
    await assert.rejects(flow.submitPassword(/** @type {any} */ (misuse)), { code: "invalid_argument" });
  }
  for (const misuse of [undefined, null, {}]) {
    assert.throws(() => flow.subscribe(/** @type {any} */ (misuse)), { code: "invalid_argument" });
    assert.throws(() => flow.observe(/** @type {any} */ (misuse)), { code: "invalid_argument" });
  }
  assert.equal(flow.state, before);
  flow.free();
});

test("a double click submits once", async () => {
  const flow = await atPassword("plain");
  const results = await Promise.allSettled([1, 2, 3].map(() => flow.submitPassword(PASSWORDS.plain)));
  assert.deepEqual(results.map(({ status }) => status), ["fulfilled", "rejected", "rejected"]);
  assert.equal(await callsOf(PROCESS), 1);
  assert.equal(await timesSet("plain"), 1);
  flow.free();
});

test("cancel and free settle every promise at any moment, and send nothing more", async () => {
  const key = await requestKey("plain");
  await injectFault("*", "delay", { milliseconds: 300, times: 20 });
  for (const [end, mayHaveBeenSet] of /** @type {const} */ ([["cancel", true], ["free", true]])) {
    const flow = newFlow();
    await flow.openKey(key);
    const submitted = flow.submitPassword("not good enough");
    const sent = await callsOf(PROCESS);
    flow[end]();
    assert.deepEqual(await submitted, { kind: "cancelled", actions: [], busy: false, mayHaveBeenSet });
    await assert.rejects(flow.submitPassword("x"), { code: end === "free" ? "disposed" : "invalid_transition" });
    flow.free();
    assert.ok((await callsOf(PROCESS)) <= sent + 1);
  }
  const reading = newFlow();
  const opened = reading.openKey(key);
  reading.free();
  assert.deepEqual(await opened, { kind: "cancelled", actions: [], busy: false, mayHaveBeenSet: false });
});

test("listeners may throw, unsubscribe, act and free", async (context) => {
  const key = await requestKey("plain");
  /** @type {unknown[]} */
  const reported = [];
  // As in browsers, an exception of a listener becomes an error event of the page.
  context.mock.method(/** @type {any} */ (Object.assign(globalThis, { reportError() {} })), "reportError",
    (/** @type {unknown} */ error) => reported.push(error));
  const flow = newFlow();
  /** @type {string[]} */
  const heard = [];
  flow.subscribe(() => {
    if (flow.state.kind === "checkingKey") throw new Error("of a listener");
  });
  const stop = flow.subscribe((state) => {
    heard.push(state.kind);
    stop();
  });
  flow.subscribe((state) => {
    if (state.kind === "enterPassword" && state.problem === null) void flow.submitPassword("short");
    else if (state.kind === "enterPassword") flow.free();
  });
  const cancelled = new Promise((resolve) => {
    flow.subscribe((state) => state.kind === "cancelled" && resolve(state));
  });
  void flow.openKey(key);
  assert.deepEqual(await cancelled, { kind: "cancelled", actions: [], busy: false, mayHaveBeenSet: false });
  assert.deepEqual(heard, ["checkingKey"]);
  assert.match(String(reported), /^Error: of a listener$/);
});

test("states are frozen through and through, and the same object until they change", async () => {
  const flow = await atPassword("plain");
  const { state } = flow;
  assert.equal(flow.state, state);
  assert.ok(state.kind === "enterPassword");
  assert.ok([state, state.actions, state.requirements, state.violations].every(Object.isFrozen));
  flow.free();
});

test("an endpoint where nobody listens", async () => {
  const flow = newFlow({ endpoint: "http://127.0.0.1:9/rest/v3.1" });
  const state = await flow.openKey("a key");
  assert.deepEqual(state, {
    kind: "retryable", actions: ["requestLink", "retry", "cancel"], busy: false, mayHaveBeenSet: false,
    from: "checkKey", code: "connection",
  });
  flow.free();
});

test("a redirect is not followed: it would carry the key away", async () => {
  /** @type {Request[]} */
  const requests = [];
  const flow = newFlow({ fetch: (request) => (requests.push(request), fetch(request)) });
  await flow.openKey("a key");
  assert.deepEqual(requests.map(({ redirect, url }) => [redirect, url.startsWith(endpoint)]), [["error", true]]);
  flow.free();
});

test("an AbortSignal cancels, also one that has fired already", async () => {
  const controller = new AbortController();
  const flow = newFlow({ signal: controller.signal });
  const opened = flow.openKey("a key");
  controller.abort();
  assert.equal((await opened).kind, "cancelled");
  assert.equal(newFlow({ signal: AbortSignal.abort() }).state.kind, "cancelled");
  assert.throws(() => newFlow({ signal: /** @type {any} */ ({}) }), { code: "invalid_option" });
  flow.free();
});

test("telemetry hears of actions, requests and states, and of nothing else", async () => {
  const key = await requestKey("plain");
  const flow = newFlow();
  /** @type {import("softlayer-password-set").FlowEvent[]} */
  const events = [];
  flow.observe((event) => events.push(event));
  await flow.openKey(key);
  const request = (/** @type {string} */ method) => ({ type: "request", method, outcome: 200 });
  assert.deepEqual(
    events.map((event) => (event.type === "request" ? request(event.method) : event)),
    [
      { type: "action", action: "openKey" },
      { type: "state", from: "idle", to: "checkingKey" },
      request(GET_USER_ID),
      { type: "state", from: "checkingKey", to: "loadingRequirements" },
      request(GET_REQUIREMENTS),
      { type: "state", from: "loadingRequirements", to: "enterPassword" },
    ],
  );
  assert.ok(events.every((event) => event.type !== "request" || event.milliseconds >= 0));
  assert.ok(!JSON.stringify(events).includes(key));
  flow.free();
});

/** @param {number} until */
const lockedUntil = (until) => JSON.stringify({ version: 1, kind: "locked", until, mayHaveBeenSet: false });

test("a lockout survives a reload, and nothing secret does", async () => {
  const key = await requestKey("locked");
  const flow = newFlow();
  await flow.openKey(key);
  const locked = await flow.submitPassword(PASSWORDS.plain);
  assert.ok(locked.kind === "locked");
  assert.ok(Math.abs(locked.until - (Date.now() + 30 * 60_000)) < 5_000);
  const text = flow.serialize();
  assert.deepEqual(Object.keys(JSON.parse(text)).sort(), ["kind", "mayHaveBeenSet", "until", "version"]);
  flow.free();

  const resumed = newFlow({ resume: text });
  assert.ok(resumed.state.kind === "locked");
  assert.ok(Math.abs(resumed.state.until - locked.until) < 1_000);
  resumed.free();

  const over = newFlow({ resume: lockedUntil(Date.now() + 50) });
  await new Promise((resolve) => over.subscribe((state) => state.kind === "idle" && resolve(state)));
  assert.equal((await over.openKey(key)).kind, "enterPassword");
  over.free();
  assert.equal(newFlow({ resume: lockedUntil(5) }).state.kind, "idle");
});

test("a page that was left while a password was under way does not submit blindly", async () => {
  const key = await requestKey("plain");
  await injectFault(PROCESS, "delay", { milliseconds: 200, when: "after" });
  const flow = newFlow();
  await flow.openKey(key);
  const submitted = flow.submitPassword(PASSWORDS.plain);
  const text = flow.serialize();
  while ((await timesSet("plain")) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  flow.free();
  await submitted;

  const resumed = newFlow({ resume: text });
  assert.deepEqual(resumed.state, {
    kind: "outcomeUnknown", actions: ["requestLink", "openKey", "cancel"], busy: false, mayHaveBeenSet: true,
    keyGone: false,
  });
  assert.deepEqual(await resumed.openKey(key), {
    kind: "outcomeUnknown", actions: ["requestLink", "openKey", "cancel"], busy: false, mayHaveBeenSet: true,
    keyGone: true,
  });
  assert.equal(await timesSet("plain"), 1);
  resumed.free();
});

test("what serialize() did not make is refused", () => {
  for (const resume of ["", "{}", "null", "[]", '{"version":2,"kind":"idle"}', '{"version":1,"kind":"enterPassword"}',
    '{"version":1,"kind":"locked","until":"soon"}', '{"version":1,"kind":"outcomeUnknown"}']) {
    assert.throws(() => newFlow({ resume }), { name: "PasswordSetError", code: "invalid_option" }, resume);
  }
});

test("the phone is polled as the options say, and the factors are named as they say", async () => {
  const flow = newFlow({
    polling: { firstMilliseconds: 20, greatestMilliseconds: 30, deadlineMilliseconds: 300 },
    factors: { phone: { vendor: "PHONE_FACTOR" } },
  });
  await flow.openKey(await requestKey("phone"));
  assert.equal((await flow.submitPassword(PASSWORDS.plain)).kind, "phone");
  const waiting = await flow.startPhone();
  assert.ok(waiting.kind === "phoneWaiting");
  assert.ok(waiting.deadline !== null && waiting.deadline - Date.now() <= 300);
  const over = await new Promise((resolve) => flow.subscribe((state) => state.kind === "phone" && resolve(state)));
  assert.equal(over.problem, "timed_out");
  const polls = await callsOf("checkPhoneFactorAuthenticationForPasswordSet");
  assert.ok(polls >= 5 && polls <= 20, `${polls} polls`);
  const log = await sandbox("log");
  const binding = log.find((/** @type {any} */ entry) => entry.method === PROCESS && entry.body.parameters[1].complexType).body.parameters[1];
  assert.deepEqual(binding, {
    complexType: "SoftLayer_Container_User_Customer_External_Binding_Phone", vendor: "PHONE_FACTOR",
  });
  flow.free();
  for (const polling of [{ firstMilliseconds: 0 }, { deadlineMilliseconds: 1.5 }, { greatestMilliseconds: "5" }]) {
    assert.throws(() => newFlow({ polling: /** @type {any} */ (polling) }), { code: "invalid_option" });
  }
  assert.throws(() => newFlow({ factors: /** @type {any} */ ({ totp: { vendor: 5 } }) }), { code: "invalid_option" });
});
