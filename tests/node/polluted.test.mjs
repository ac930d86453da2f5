// A page whose scripts have added members to Object.prototype. None of them counts as an option.
// tests/e2e/host.test.mjs tests the requests of such a page.

import assert from "node:assert/strict";
import test, { before } from "node:test";
import { PasswordPolicy, PasswordSetFlow, readCode, readRecoveryLink, readUsername } from "softlayer-password-set";
import { checkBreach } from "softlayer-password-set/breach";
import { answers, scriptedFetch } from "softlayer-password-set/testing";
import { loadEngine } from "./support.mjs";

before(loadEngine);

/** Every name that the package reads from objects of a portal, with a valid value. */
const MEMBERS = {
  endpoint: "https://other.test/",
  service: "SoftLayer_User_Customer_OpenIdConnect",
  gate: true,
  timeoutMilliseconds: 1,
  fetch: () => Promise.reject(new Error("of the prototype")),
  challenge: () => Promise.reject(new Error("of the prototype")),
  headers: { "X-Polluted": "yes" },
  credentials: "include",
  signal: AbortSignal.abort(),
  polling: { firstMilliseconds: 1 },
  firstMilliseconds: 1,
  greatestMilliseconds: 1,
  deadlineMilliseconds: 1,
  factors: { totp: { vendor: "polluted" } },
  verisign: { vendor: "polluted" },
  totp: { vendor: "polluted" },
  phone: { vendor: "polluted" },
  complexType: "polluted",
  vendor: "polluted",
  username: "polluted",
  resume: "[1,1,0]",
  length: 9,
  avoidLookAlikes: true,
  minimumPasswordLengthRequirement: 1,
  maximumPasswordLengthRequirement: 3,
  uppercaseCountRequirement: 0,
  lowercaseCountRequirement: 0,
  digitCountRequirement: 0,
  specialCharacterCountRequirement: 0,
  specialCharactersAllowed: "",
  retryAfterSeconds: 3600,
  onUnscripted: () => {},
  code: "polluted",
  status: 418,
  forEach: (/** @type {(value: string, name: string) => void} */ each) => each("yes", "X-Polluted"),
  entries: () => [],
};

/** @template T @param {() => T} run @param {object} [members] @returns {T} */
function polluted(run, members = MEMBERS) {
  const clean = () => Object.keys(members).forEach((name) => Reflect.deleteProperty(Object.prototype, name));
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
  }
  try {
    return run();
  } finally {
    clean();
  }
}

/** A flow that was made on a polluted page, and what it sends. @param {object} [options] */
function pollutedFlow(options) {
  /** @type {Request[]} */
  const requests = [];
  const fetch = (/** @type {Request} */ request) => {
    requests.push(request);
    return new Promise(() => {});
  };
  return { requests, flow: polluted(() => new PasswordSetFlow({ fetch, ...options })) };
}

test("no inherited member is an option of a flow", async () => {
  const { state: idle } = new PasswordSetFlow();
  const { requests, flow } = pollutedFlow({ headers: { "X-Portal": "a" }, polling: {}, factors: { totp: {} } });
  assert.deepEqual({ ...flow.state }, { ...idle });
  polluted(() => void flow.openKey("a key"));
  assert.deepEqual(requests.map(({ url, credentials }) => ({ url, credentials })), [{
    url: "https://api.softlayer.com/rest/v3.1/SoftLayer_User_Customer/getUserIdForPasswordSet.json",
    credentials: "omit",
  }]);
  assert.deepEqual(
    [...(requests[0]?.headers ?? [])],
    [["accept", "application/json"], ["content-type", "application/json"], ["x-portal", "a"]],
  );
  flow.free();
});

test("what a portal has given counts, each member on a page that inherits another", () => {
  for (const [name, value] of Object.entries(MEMBERS)) {
    const { flow, requests } = polluted(() => pollutedFlow({ endpoint: "https://portal.test/rest" }), { [name]: value });
    void flow.openKey("a key");
    assert.match(String(requests[0]?.url), /^https:\/\/portal\.test\/rest\/SoftLayer_User_Customer\//, name);
    flow.free();
  }
});

test("no inherited name is sent for a factor, nor an inherited username asked for", async () => {
  const service = scriptedFetch({
    checkKey: answers.keyLives(),
    loadRequirements: answers.requirements(),
    submit: [answers.totpCodeRequired(), answers.passwordSet()],
  });
  const flow = polluted(() => new PasswordSetFlow({ fetch: service.fetch }));
  await assert.rejects(flow.requestLink(), { code: "invalid_argument" });
  await flow.openKey("a key");
  await flow.submitPassword("Correct-h0rse");
  const state = await flow.submitCode("123456");
  assert.equal(state.kind, "done");
  assert.doesNotMatch(JSON.stringify(service.requests), /polluted/);
  flow.free();
});

test("no inherited member is a requirement, nor an option of a policy or of a generated password", () => {
  const honest = new PasswordPolicy();
  for (const given of [[], [null], [{}], [{}, {}]]) {
    const policy = polluted(() => new PasswordPolicy(...given));
    assert.deepEqual(policy.requirements, honest.requirements);
    assert.deepEqual(policy.rules, honest.rules);
    assert.equal(polluted(() => policy.report("polluted")).rules.find(({ id }) => id === "notUsername")?.status, "unknown");
    assert.equal(polluted(() => policy.generate({})).length, 19);
    policy.free();
  }
  honest.free();
});

test("no setter of the page sees what the engine makes, and what it makes is plain", () => {
  const names = ["kind", "actions", "required", "minimumPasswordLengthRequirement", "problem"];
  /** @type {unknown[]} */
  const seen = [];
  for (const name of names) {
    Object.defineProperty(Object.prototype, name, { set: (value) => seen.push(value), configurable: true });
  }
  try {
    const policy = new PasswordPolicy();
    const { flow } = pollutedFlow();
    void flow.openKey("a key");
    for (const made of [flow.state, policy.requirements, ...policy.rules]) {
      assert.equal(Object.getPrototypeOf(made), Object.prototype);
    }
    assert.equal(flow.state.kind, "checkingKey");
    flow.free();
    policy.free();
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  }
  assert.deepEqual(seen, []);
});

test("what is read of a text has no member but its own", () => {
  const members = { problem: "too_long", key: "polluted", text: "000000", username: "polluted", changes: ["words"] };
  const readings = polluted(() => [
    readRecoveryLink("?key=abc"), readRecoveryLink("no link"), readCode("123456"), readCode("x"), readCode("\ud800"),
    readUsername("ada"), readUsername(" "),
  ].map((read) => [read.problem, Reflect.get(read, "key") ?? Reflect.get(read, "text")]), members);
  assert.deepEqual(readings, [
    [undefined, "abc"], ["not_found", undefined], [undefined, "123456"], ["not_digits", undefined],
    ["half_character", undefined], [undefined, "ada"], ["empty", undefined],
  ]);
});

test("no inherited member is an option of the question about breaches", async () => {
  /** @type {unknown[]} */
  const asked = [];
  const fetch = /** @type {any} */ ((/** @type {unknown[]} */ ...given) => {
    asked.push(...given);
    return Promise.reject(new Error("enough"));
  });
  const members = { ...MEMBERS, mode: "no-cors", method: "POST", body: "x", keepalive: true, integrity: "sha256-x" };
  const trueFetch = globalThis.fetch;
  globalThis.fetch = fetch;
  try {
    const answer = polluted(() => checkBreach("P@ssw0rd1", {}), members);
    assert.deepEqual(await answer, { status: "unknown" });
  } finally {
    globalThis.fetch = trueFetch;
  }
  assert.match(String(asked[0]), /^https:\/\/api\.pwnedpasswords\.com\/range\/[0-9A-F]{5}$/);
  assert.equal(Object.getPrototypeOf(asked[1]), null);
  assert.equal(Object.getPrototypeOf(Reflect.get(/** @type {object} */ (asked[1]), "headers")), null);
});

test("no inherited member is an option of the scripted service", async () => {
  const busy = polluted(() => answers.busy());
  const fault = polluted(() => answers.fault({ error: "x" }));
  const request = new Request("https://portal.test/");
  assert.equal((await busy(request)).headers.get("retry-after"), null);
  assert.deepEqual(await (await fault(request)).json(), { error: "x" });
  assert.equal((await fault(request)).status, 500);
});
