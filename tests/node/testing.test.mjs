// The testing kit as a portal uses it: the real flow with scripted answers. The sandbox confirms every step.

import assert from "node:assert/strict";
import { once } from "node:events";
import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import test, { before } from "node:test";
import { PasswordPolicy, PasswordSetFlow } from "softlayer-password-set";
import { answers, fixtureStates, scriptedFetch } from "softlayer-password-set/testing";
import { Sandbox, startSandbox } from "softlayer-password-set/testing/node";
import { root } from "../../scripts/lib/paths.mjs";
import { loadEngine, PASSWORDS } from "./support.mjs";

/** @import { FlowOptions, FlowState } from "softlayer-password-set" */
/** @import { Script } from "softlayer-password-set/testing" */

/**
 * The person's input. For the script, any code and answer will do. For the sandbox, they must be the user's.
 *
 * @typedef {object} World
 * @property {string} username
 * @property {string} key
 * @property {(which: "current" | "next") => Promise<string>} code
 * @property {(answer: "approve" | "deny") => Promise<void>} answerPhone
 */

/**
 * A path of the flow: the script that plays it, the person's actions, and the sandbox's user with the same path.
 *
 * @typedef {object} Path
 * @property {Script} script
 * @property {(flow: PasswordSetFlow, world: World) => Promise<unknown>} walk
 * @property {FlowOptions} [options]
 * @property {string} [user] none where the sandbox cannot be brought to it
 * @property {string} [key] one that the fixture user has from the start
 * @property {(sandbox: Sandbox, username: string) => Promise<unknown>} [prepare]
 */

const PASSWORD = PASSWORDS.plain;
const WRONG_CODE = "000000";
const PROCESS = "processPasswordSetRequest";
const LONGEST_WAIT = 600_000;
const opened = { checkKey: answers.keyLives(), loadRequirements: answers.requirements() };
const questions = [
  { id: 11, question: "What was the name of your first pet?" },
  { id: 12, question: "In which city were you born?" },
];
const asked = { checkKey: answers.keyLives(), loadRequirements: answers.requirements({ securityQuestions: questions }) };

/** @param {PasswordSetFlow} flow @param {World} world */
async function submit(flow, world, password = PASSWORD) {
  await flow.openKey(world.key);
  return flow.submitPassword(password);
}

/** @param {PasswordSetFlow} flow @param {FlowState["kind"]} kind @returns {Promise<FlowState>} */
function reaches(flow, kind) {
  if (flow.state.kind === kind) return Promise.resolve(flow.state);
  return new Promise((resolve) => flow.subscribe((state) => state.kind === kind && resolve(state)));
}

/** @type {Record<string, Path>} */
const PATHS = {
  "a link is requested": {
    script: { requestLink: [answers.linkRequested(), answers.linkRequested()] },
    walk: async (flow, { username }) => {
      await flow.requestLink(username);
      await flow.requestLink();
    },
    user: "plain",
  },
  "no username arrives": {
    script: { requestLink: answers.usernameMissing() },
    walk: (flow) => flow.requestLink("nobody"),
  },
  "a key that was used": {
    script: { checkKey: answers.keyRefused() },
    walk: (flow, { key }) => flow.openKey(key),
    user: "used",
    key: "fixture-key-used",
  },
  "an account that has changed": {
    script: { checkKey: answers.keyLives(), loadRequirements: answers.requestRefused() },
    walk: (flow, { key }) => flow.openKey(key),
    user: "changed",
  },
  "the gate, a refused password, and one that will do": {
    script: {
      ...opened,
      submit: [answers.passwordRefused("contain at least one uppercase letter"), answers.passwordSet()],
    },
    options: { gate: true },
    walk: async (flow, world) => {
      await flow.openKey(world.key);
      await flow.proceed();
      await flow.submitPassword("correct-h0rse");
      await flow.submitPassword(PASSWORD);
    },
    user: "plain",
  },
  "no password arrives": {
    script: { ...opened, submit: answers.passwordMissing() },
    walk: submit,
  },
  "a security question, answered wrongly and rightly": {
    script: {
      ...asked,
      submit: [answers.securityAnswerRequired(), answers.securityAnswerRequired(), answers.passwordSet()],
    },
    walk: async (flow, world) => {
      await submit(flow, world);
      await flow.answerSecurityQuestion(11, "Felix");
      await flow.answerSecurityQuestion(11, "Rex");
    },
    user: "question",
  },
  "a VeriSign code, a wrong one and the right one": {
    script: {
      ...opened,
      submit: [answers.verisignCodeRequired(), answers.verisignCodeRequired(), answers.passwordSet()],
    },
    walk: async (flow, world) => {
      await submit(flow, world);
      await flow.submitCode(WRONG_CODE);
      await flow.submitCode(await world.code("current"));
    },
    user: "verisign",
  },
  "a VeriSign credential out of step": {
    script: {
      ...opened,
      submit: [answers.verisignCodeRequired(), answers.secondVerisignCodeRequired(), answers.passwordSet()],
    },
    walk: async (flow, world) => {
      await submit(flow, world);
      // Both at the same moment, because codes change.
      const [first, second] = [await world.code("current"), await world.code("next")];
      await flow.submitCode(first);
      await flow.submitCode(second);
    },
    user: "verisign-desync",
  },
  "a time-based code, a wrong one and the right one": {
    script: { ...opened, submit: [answers.totpCodeRequired(), answers.totpCodeRequired(), answers.passwordSet()] },
    walk: async (flow, world) => {
      await submit(flow, world);
      await flow.submitCode(WRONG_CODE);
      await flow.submitCode(await world.code("current"));
    },
    user: "totp",
  },
  "a wrong code that fails": {
    script: { ...opened, submit: [answers.totpCodeRequired(), answers.authenticationFailed()] },
    walk: async (flow, world) => {
      await submit(flow, world);
      await flow.submitCode(WRONG_CODE);
    },
    user: "totp-failed",
  },
  "a security question, then a time-based code": {
    script: {
      ...asked,
      submit: [answers.securityAnswerRequired(), answers.totpCodeRequired(), answers.passwordSet()],
    },
    walk: async (flow, world) => {
      await submit(flow, world, PASSWORDS.strict);
      await flow.answerSecurityQuestion(11, "Rex");
      await flow.submitCode(await world.code("current"));
    },
    user: "question-totp",
  },
  "the phone, approved": {
    script: {
      ...opened,
      submit: [answers.phoneRequired(), answers.awaitingPhone()],
      checkPhone: answers.passwordSet(),
    },
    options: { polling: { firstMilliseconds: 200 } },
    walk: async (flow, world) => {
      await submit(flow, world);
      await flow.startPhone();
      await world.answerPhone("approve");
      await reaches(flow, "done");
    },
    user: "phone",
  },
  "the phone, denied": {
    script: {
      ...opened,
      submit: [answers.phoneRequired(), answers.awaitingPhone()],
      checkPhone: answers.authenticationFailed(),
    },
    options: { polling: { firstMilliseconds: 200 } },
    walk: async (flow, world) => {
      await submit(flow, world);
      await flow.startPhone();
      await world.answerPhone("deny");
      await reaches(flow, "phone");
    },
    user: "phone",
  },
  "the phone, not answered in time": {
    script: {
      ...opened,
      submit: [answers.phoneRequired(), answers.awaitingPhone()],
      checkPhone: answers.awaitingPhone(),
    },
    // The only poll is at the deadline.
    options: { polling: { firstMilliseconds: LONGEST_WAIT, greatestMilliseconds: LONGEST_WAIT, deadlineMilliseconds: 20 } },
    walk: async (flow, world) => {
      await submit(flow, world);
      await flow.startPhone();
      await reaches(flow, "phone");
    },
    user: "phone",
  },
  "the phone, given up": {
    script: { ...opened, submit: [answers.phoneRequired(), answers.awaitingPhone()] },
    walk: async (flow, world) => {
      await submit(flow, world);
      await flow.startPhone();
      await flow.stopWaiting();
    },
    user: "phone",
  },
  "an account that is locked": {
    script: { ...asked, submit: answers.accountLocked() },
    walk: submit,
    user: "locked",
  },
  "a key that dies before the password is sent": {
    script: { ...opened, submit: answers.keyRefused() },
    walk: submit,
    user: "plain",
    prepare: (sandbox, username) =>
      sandbox.orderFault(PROCESS, "fault", {
        username, error: "Invalid password recovery key", code: "SoftLayer_Exception_Public",
      }),
  },
  "a password that was lost on its way": {
    script: {
      ...opened,
      checkKey: [answers.keyLives(), answers.keyLives()],
      submit: [answers.connectionLost(), answers.passwordSet()],
    },
    walk: async (flow, world) => {
      await submit(flow, world);
      await flow.retry();
    },
    user: "plain",
    prepare: (sandbox, username) => sandbox.orderFault(PROCESS, "resetBefore", { username }),
  },
  "a password whose answer was lost": {
    script: {
      ...opened,
      checkKey: [answers.keyLives(), answers.keyRefused()],
      submit: answers.connectionLost(),
    },
    walk: submit,
    user: "plain",
    prepare: (sandbox, username) => sandbox.orderFault(PROCESS, "resetAfter", { username }),
  },
  "an answer that nobody can read, and a key that cannot be asked": {
    script: {
      ...opened,
      checkKey: [answers.keyLives(), answers.unintelligible(), answers.keyRefused()],
      submit: answers.unintelligible(""),
    },
    walk: async (flow, world) => {
      await submit(flow, world);
      await flow.checkOutcome();
    },
    user: "plain",
    prepare: async (sandbox, username) => {
      await sandbox.orderFault(PROCESS, "empty", { username, when: "after" });
      // The first check of the key gets the first answer: a wait of 0 seconds.
      await sandbox.orderFault("getUserIdForPasswordSet", "delay", { milliseconds: 0 });
      await sandbox.orderFault("getUserIdForPasswordSet", "wrongType", { text: "<!doctype html>" });
    },
  },
  "a service that is busy": {
    script: { ...opened, checkKey: [answers.keyLives(), answers.keyLives()], submit: answers.busy() },
    walk: submit,
    user: "plain",
    prepare: (sandbox, username) => sandbox.orderFault(PROCESS, "tooManyRequests", { username }),
  },
  "a busy service that is asked again": {
    script: {
      checkKey: [answers.busy({ retryAfterSeconds: 0 }), answers.keyLives()],
      loadRequirements: [
        answers.busy({ retryAfterSeconds: 0 }),
        answers.serverError({ retryAfterSeconds: 0 }),
        answers.requirements(),
      ],
    },
    walk: (flow, { key }) => flow.openKey(key),
  },
  "answers that do not come in time": {
    script: { ...opened, checkKey: [answers.never(), answers.keyLives(), answers.keyLives()], submit: answers.never() },
    options: { timeoutMilliseconds: 100 },
    walk: submit,
  },
  "no connection at all": {
    script: { checkKey: Array.from({ length: 4 }, answers.connectionLost) },
    walk: (flow, { key }) => flow.openKey(key),
  },
  "a fault that no document describes": {
    script: { ...opened, submit: answers.fault({ error: "Out of cheese", code: "SoftLayer_Exception_Cheese" }) },
    walk: submit,
    user: "plain",
    prepare: (sandbox, username) =>
      sandbox.orderFault(PROCESS, "fault", { username, error: "Out of cheese", code: "SoftLayer_Exception_Cheese" }),
  },
  "rules that nobody can keep": {
    script: {
      ...opened,
      loadRequirements: answers.requirements({
        minimumPasswordLengthRequirement: 20,
        maximumPasswordLengthRequirement: 10,
      }),
    },
    walk: (flow, { key }) => flow.openKey(key),
  },
  "cancelled at the password": {
    script: opened,
    walk: async (flow, { key }) => {
      await flow.openKey(key);
      await flow.cancel();
    },
    user: "plain",
  },
  "cancelled while the password is under way": {
    script: { ...opened, submit: answers.never() },
    walk: async (flow, world) => {
      await flow.openKey(world.key);
      const submitted = flow.submitPassword(PASSWORD);
      await flow.cancel();
      await submitted;
    },
    user: "plain",
    prepare: (sandbox, username) => sandbox.orderFault(PROCESS, "delay", { username, milliseconds: 300 }),
  },
};

/** @type {World} */
const SCRIPTED_WORLD = {
  username: "somebody",
  key: "a-key",
  code: async (which) => (which === "current" ? "123456" : "234567"),
  answerPhone: async () => {},
};

/**
 * Every state from the first one on.
 *
 * @param {Path} path
 * @param {World} world
 * @param {FlowOptions} more
 */
async function walked({ walk, options }, world, more) {
  const flow = new PasswordSetFlow({ ...options, ...more });
  const states = [flow.state];
  flow.subscribe((state) => states.push(state));
  await walk(flow, world);
  flow.free();
  return states;
}

/** The path by its script. @param {Path} path */
async function played(path) {
  const service = scriptedFetch(path.script);
  const states = await walked(path, SCRIPTED_WORLD, { fetch: service.fetch });
  service.assertPlayed();
  return states;
}

/** Where a state stands, without times and the user's own texts. @param {FlowState} state */
function essence(state) {
  const dropped = new Set(["until", "nextPollAt", "nextTryAt", "deadline", "attempt", "questions", "requirements"]);
  return Object.fromEntries(Object.entries(state).filter(([name]) => !dropped.has(name)));
}

/** @param {readonly FlowState[]} states */
function essences(states) {
  return states.map(essence).filter((each, index, all) => JSON.stringify(each) !== JSON.stringify(all[index - 1]));
}

before(loadEngine);

test("without a policy of its own, the kit answers with the documented one", async () => {
  const documented = new PasswordPolicy();
  const response = await answers.requirements()(new Request("https://portal.test/"));
  assert.deepEqual(await /** @type {Response} */ (response).json(), documented.requirements);
  documented.free();
});

test("scripts bring the flow to every kind of state, and to every fixture", async (context) => {
  // Retries wait for a random share of some time, which is zero here.
  context.mock.method(Math, "random", () => 0);
  const reached = [...(await Promise.all(Object.values(PATHS).map(played)))].flat();

  // A lockout ends after half an hour.
  const service = scriptedFetch({ ...asked, submit: answers.accountLocked() });
  const flow = new PasswordSetFlow({ fetch: service.fetch });
  await flow.openKey("a-key");
  context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const locked = flow.submitPassword(PASSWORD);
  assert.equal((await locked).kind, "locked");
  context.mock.timers.tick(30 * 60_000);
  reached.push(flow.state);
  flow.free();

  // A key is valid for a day.
  const late = new PasswordSetFlow({
    fetch: scriptedFetch({
      checkKey: answers.keyLives(), loadRequirements: [answers.unintelligible(), answers.keyRefused()],
    }).fetch,
  });
  await late.openKey("a-key");
  context.mock.timers.tick(24 * 60 * 60_000);
  reached.push(await late.retry());
  late.free();
  context.mock.timers.reset();

  // Without a network nothing is sent, so a script has nothing to answer.
  const online = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  Object.defineProperty(globalThis, "navigator", { configurable: true, value: { onLine: true } });
  const challenged = new PasswordSetFlow({ fetch: scriptedFetch({}).fetch, challenge: () => Promise.reject() });
  reached.push(await challenged.requestLink("somebody"));
  challenged.free();
  const offline = new PasswordSetFlow({ fetch: scriptedFetch(opened).fetch });
  await offline.openKey("a-key");
  Object.assign(navigator, { onLine: false });
  reached.push(await offline.submitPassword(PASSWORD));
  offline.free();
  const unopened = new PasswordSetFlow({ fetch: scriptedFetch({}).fetch });
  reached.push(await unopened.openKey("a-key"));
  unopened.free();
  if (online) Object.defineProperty(globalThis, "navigator", online);
  else Reflect.deleteProperty(globalThis, "navigator");

  const { engineUnavailable, ...fixtures } = fixtureStates();
  assert.equal(engineUnavailable.kind, "engineUnavailable");
  const kinds = [...new Set(reached.map(({ kind }) => kind))].sort();
  assert.deepEqual(kinds, [...new Set(Object.values(fixtures).map(({ kind }) => kind))].sort());

  // The texts and the chosen question are those of the fixture.
  const shape = (/** @type {FlowState} */ state) => {
    const own = new Set(["serverMessage", "faultCode", "chosen", "violations"]);
    const kept = Object.entries(essence(state)).filter(([name]) => !own.has(name));
    return JSON.stringify([Object.keys(state).sort(), Object.fromEntries(kept), [...state.actions].sort()], (name, value) =>
      name === "actions" ? undefined : value);
  };
  const shapes = new Set(reached.map(shape));
  for (const [name, state] of Object.entries(fixtures)) {
    assert.ok(shapes.has(shape(state)), `no script reaches the fixture ${name}: ${shape(state)}`);
  }
});

test("the fixture states are frozen, of the kind they are called by, and count from the time that they are given", () => {
  const states = fixtureStates(1_000_000);
  for (const [name, state] of Object.entries(states)) {
    assert.ok(name.startsWith(state.kind), name);
    assert.ok(Object.isFrozen(state) && Object.isFrozen(state.actions), name);
  }
  assert.ok(states.locked.until > 1_000_000 && states.locked.until < 1_000_000 + 30 * 60_000);
  assert.deepEqual(fixtureStates(1_000_000), states);
});

for (const [name, path] of Object.entries(PATHS)) {
  if (path.user === undefined) continue;
  const like = path.user;
  test(`the sandbox answers as the script does: ${name}`, async () => {
    const sandbox = new Sandbox(process.env.SANDBOX_URL ?? "");
    await sandbox.reset();
    // Keys that exist from the start belong to the fixture user.
    const username = path.key === undefined ? `testing-${like}` : like;
    if (path.key === undefined) await sandbox.addUser(username, like);
    const key = path.key ?? (await sandbox.mailLink(username)).key;
    await path.prepare?.(sandbox, username);
    const states = await walked(
      path,
      {
        username,
        key,
        code: async (which) => (await sandbox.codes(username))[which],
        answerPhone: (answer) => sandbox.answerPhone(username, answer),
      },
      { endpoint: sandbox.endpoint },
    );
    assert.deepEqual(essences(await played(path)), essences(states));
  });
}

test("a request that has no answer in the script ends the flow and is told", async () => {
  /** @type {Error[]} */
  const errors = [];
  const service = scriptedFetch(opened, { onUnscripted: (error) => errors.push(error) });
  const flow = new PasswordSetFlow({ fetch: service.fetch });
  const state = await submit(flow, SCRIPTED_WORLD);
  assert.ok(state.kind === "failed");
  assert.match(String(state.serverMessage), /^no answer is scripted for the 1st call of submit \(processPasswordSetRequest\)/);
  assert.deepEqual(errors.map(({ message }) => message), [state.serverMessage]);
  assert.equal(errors[0]?.name, "ScriptError");
  flow.free();

  await service.fetch("http://127.0.0.1/rest/v3.1/SoftLayer_Account/getObject.json");
  assert.match(String(errors[1]?.message), /no method of the password set: .*getObject/);
});

test("by default that fails the test, whatever the test itself makes of it", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", `
    import { scriptedFetch } from "softlayer-password-set/testing";
    await scriptedFetch({}).fetch("http://127.0.0.1/SoftLayer_User_Customer/getUserIdForPasswordSet.json", {
      method: "POST", body: '{"parameters":["a"]}',
    });
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  `], { cwd: root });
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const [code] = await once(child, "close");
  assert.equal(code, 1);
  assert.match(stderr, /ScriptError: no answer is scripted for the 1st call of checkKey/);
});

test("a script that names no call, or holds no answer, is refused; answers that are left are told", async () => {
  assert.throws(() => scriptedFetch(/** @type {any} */ ({ process: answers.passwordSet() })), /there is no call "process"/);
  assert.throws(() => scriptedFetch(/** @type {any} */ ({ submit: true })), /submit holds something that is no answer/);
  const service = scriptedFetch({ ...opened, submit: [answers.passwordSet(), answers.passwordSet()] });
  const flow = new PasswordSetFlow({ fetch: service.fetch });
  await submit(flow, SCRIPTED_WORLD);
  assert.deepEqual(service.left, ["submit"]);
  assert.throws(() => service.assertPlayed(), /never asked for: 1 of submit/);
  flow.free();
});

test("requests are recorded without their secrets, which have to be asked for", async () => {
  const { script } = PATHS["a security question, then a time-based code"] ?? assert.fail();
  const service = scriptedFetch(script);
  const flow = new PasswordSetFlow({ fetch: service.fetch, service: "SoftLayer_User_Customer_OpenIdConnect" });
  await submit(flow, SCRIPTED_WORLD);
  await flow.answerSecurityQuestion(11, "Rex");
  await flow.submitCode("123456");
  assert.deepEqual(service.requests.map(({ call }) => call), ["checkKey", "loadRequirements", "submit", "submit", "submit"]);
  for (const secret of ["a-key", PASSWORD, "Rex", "123456"]) {
    assert.ok(!JSON.stringify(service.requests).includes(secret), secret);
  }
  const last = service.requests.at(-1) ?? assert.fail();
  assert.deepEqual([last.method, last.service, last.userId], [PROCESS, "SoftLayer_User_Customer_OpenIdConnect", 100_001]);
  assert.deepEqual(last.parameters[0], {
    securityQuestions: questions, key: "…", password: "…", answeredSecurityQuestionId: 11, securityAnswer: "…",
  });
  assert.deepEqual(service.reveal(last)[1], {
    complexType: "SoftLayer_Container_User_Customer_External_Binding_Totp", securityCode: "123456",
  });
  assert.deepEqual(service.reveal(service.requests[0] ?? assert.fail()), ["a-key"]);
  assert.throws(() => service.reveal({ ...last }), /not recorded here/);
  flow.free();
});

test("an answer can be held back, delayed and withheld", async () => {
  const held = answers.held(answers.passwordSet());
  const service = scriptedFetch({ ...opened, checkKey: [answers.delayed(30, answers.keyLives())], submit: held });
  const flow = new PasswordSetFlow({ fetch: service.fetch });
  const submitted = submit(flow, SCRIPTED_WORLD);
  assert.equal((await reaches(flow, "submitting")).kind, "submitting");
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(flow.state.kind, "submitting");
  held.release();
  assert.equal((await submitted).kind, "done");
  flow.free();

  const late = new PasswordSetFlow({
    fetch: scriptedFetch({ requestLink: answers.never() }).fetch, timeoutMilliseconds: 20,
  });
  const state = await late.requestLink("somebody");
  assert.ok(state.kind === "retryable" && state.code === "timeout");
  late.free();
});

// ---------------------------------------------------------------------------------------------- sandbox

const command = join(root, "target", "debug", "sandbox");

test("a sandbox is started, walked and stopped", async () => {
  const sandbox = await startSandbox({ command });
  const { key, link } = await sandbox.mailLink("plain");
  assert.ok(link.startsWith(`${sandbox.url}/?`));
  const flow = new PasswordSetFlow({ endpoint: sandbox.endpoint });
  await flow.openKey(key);
  assert.equal((await flow.submitPassword(PASSWORD)).kind, "done");
  assert.ok(await sandbox.holds("plain", PASSWORD));
  assert.equal((await sandbox.record("plain")).timesSet, 1);
  assert.equal((await sandbox.requestsTo(PROCESS)).length, 1);
  flow.free();
  await sandbox.stop();
  await assert.rejects(sandbox.outbox());
  // A second stop has no effect.
  await sandbox.stop();
});

test("a port of one's choice, and one that is taken", async () => {
  const first = await startSandbox({ command });
  const port = Number(new URL(first.url).port);
  await assert.rejects(startSandbox({ command, port }), new RegExp(`did not start: sandbox: port ${port} on 127.0.0.1 is taken`));
  await first.stop();
  const second = await startSandbox({ command, port });
  assert.equal(second.url, first.url);
  await second.stop();
});

test("a program that is not installed, is none, or says nothing", async () => {
  await assert.rejects(startSandbox({ command: "no-such-sandbox" }), /There is no program "no-such-sandbox".*cargo install --path sandbox/);
  await assert.rejects(
    startSandbox({ command: process.execPath, args: ["--eval", "setTimeout(() => {}, 60_000)", "--"], timeoutMilliseconds: 300 }),
    /it said nothing within 0.3 seconds/,
  );
});

test("a sandbox that nobody has stopped ends with its process, and does not keep it alive", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", `
    import { startSandbox } from "softlayer-password-set/testing/node";
    console.log((await startSandbox({ command: ${JSON.stringify(command)} })).url);
  `], { cwd: root });
  let stdout = "";
  child.stdout.on("data", (chunk) => (stdout += chunk));
  const [code] = await once(child, "close");
  assert.equal(code, 0);
  await assert.rejects(new Sandbox(stdout.trim()).outbox());
});
