// Errors for engineers: each names the argument, what came, what is expected, and the page of the docs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { findHidden, init, PasswordPolicy, PasswordSetFlow, readCode, readRecoveryLink, supportReference } from "softlayer-password-set";
import { checkBreach } from "softlayer-password-set/breach";
import { isCommonPassword } from "softlayer-password-set/common";
import { createEstimator } from "softlayer-password-set/strength";
import { registerLocale } from "softlayer-password-set/element";
import { reactive, ref } from "vue";
import { createSuggester } from "softlayer-password-set/suggest";
import { answers, fixtureStates, scriptedFetch } from "softlayer-password-set/testing";

/** What is no longer of a type, as it is in a portal written in JavaScript. @type {(value: unknown) => any} */
const wrong = (value) => value;

const endpoint = "https://api.test/rest/v3.1";

/** @param {unknown} options */
const flow = (options) => () => new PasswordSetFlow(wrong(options));
/** @param {unknown[]} given */
const policy = (...given) => () => Reflect.construct(PasswordPolicy, given);
/** @param {(flow: any) => unknown} call */
const on = (call) => () => call(new PasswordSetFlow({ endpoint }));
/**
 * Calls a method as a function of its own, as a handler that was passed on.
 *
 * @param {object} it
 * @param {string} method
 */
const detached = (it, method) => {
  const call = Reflect.get(it, method);
  return call("Correct-h0rse");
};

/** @type {[name: string, call: () => unknown, ...told: (string | RegExp)[]][]} */
const EARLY = [
  ["a policy before init", policy(), "await init()"],
  ["a flow before init", flow({ endpoint }), "await init()"],
  ["a code before init", () => readCode("123456"), "await init()"],
  ["init with a number", () => init(wrong(7)), "init", "a number", "an address", "bytes"],
  ["init with options", () => init(wrong({ url: "x.wasm" })), "init", "an Object", "an address"],
  ["init with an array of numbers", () => init(wrong([0, 97, 115, 109])), "init", "an Array"],
  ["init with a file that is not there", () => init("http://127.0.0.1:1/engine.wasm"), "http://127.0.0.1:1/engine.wasm"],
  ["init with options beside the address", () => Reflect.apply(init, null, ["engine.wasm", { integrity: "sha384-x" }]), "one argument", "Request"],
  ["init with bytes of something else", () => init(new Uint8Array(8)), "magic"],
];

/** @type {[name: string, call: () => unknown, ...told: (string | RegExp)[]][]} */
const LATER = [
  ["options as an address", flow(endpoint), "options", "a string of 26 characters", "an object"],
  ["an endpoint with a query", flow({ endpoint: `${endpoint}?tenant=1` }), "endpoint", "without ?", "a string of 35"],
  ["an endpoint with credentials", flow({ endpoint: "https://a:b@api.test" }), "endpoint", "credentials"],
  ["an endpoint that is a script", flow({ endpoint: "javascript:alert(1)" }), "endpoint", "http or https"],
  ["an endpoint that is relative to nothing", flow({ endpoint: "/rest/v3.1" }), "endpoint", "where there is a page"],
  ["an endpoint with a method", flow({ endpoint: `${endpoint}/SoftLayer_User_Customer/getObject.json` }), "up to the path", "a string"],
  ["an endpoint with a service", flow({ endpoint: `${endpoint}/SoftLayer_User_Customer` }), "up to the path"],
  ["an endpoint on no host", flow({ endpoint: `https://${undefined}/rest/v3.1` }), "endpoint", "http or https"],
  ["an endpoint with a part that is missing", flow({ endpoint: `https://a.test/${null}/v3.1` }), "endpoint", "http or https"],
  ["an endpoint with an object in it", flow({ endpoint: `https://a.test/${{}}` }), "endpoint", "http or https"],
  ["an endpoint as a URL object", flow({ endpoint: new URL(endpoint) }), "endpoint", "an URL"],
  ["a service of a short name", flow({ endpoint, service: "customer" }), "service", "_OpenIdConnect", "a string of 8"],
  ["an empty service", flow({ endpoint, service: "" }), "service", "SoftLayer_User_Customer", "an empty string"],
  ["a gate of neither", flow({ endpoint, gate: "maybe" }), "gate", "true or false", "a string of 5 characters"],
  ["a time with its unit", flow({ endpoint, timeoutMilliseconds: "30s" }), "timeoutMilliseconds", "1 to 600000", "a string"],
  ["a time of no end", flow({ endpoint, timeoutMilliseconds: Infinity }), "timeoutMilliseconds", "is Infinity"],
  ["a header that is a number", flow({ endpoint, headers: { "X-Portal": 7 } }), "headers", "X-Portal", "a number"],
  ["a header of no name", flow({ endpoint, headers: { "X Portal": "7" } }), "headers", "X Portal"],
  ["a header of two lines", flow({ endpoint, headers: { "X-Portal": "a\nb" } }), "headers", "X-Portal"],
  ["headers in pairs", flow({ endpoint, headers: [["X-Portal", "a"]] }), "headers", "an Array"],
  ["a first wait over the greatest", flow({ endpoint, polling: { firstMilliseconds: 9_000, greatestMilliseconds: 5_000 } }),
    "polling.firstMilliseconds", "greatestMilliseconds", "is 9000", "is 5000"],
  ["a first wait over the documented greatest", flow({ endpoint, polling: { firstMilliseconds: 20_000 } }), "10000 by default", "is 20000"],
  ["an endpoint that no template has filled", flow({ endpoint: "https://a.test/{{ path }}" }), "endpoint", "http or https"],
  ["a service beside the options", () => Reflect.construct(PasswordSetFlow, [{ endpoint }, "SoftLayer_User_Customer"]), "one object", "all options"],
  ["options beside the address", () => Reflect.construct(PasswordSetFlow, [endpoint, { gate: true }]), "one object", "all options"],
  ["options in kebab case", flow({ endpoint, "timeout-milliseconds": 3 }), "timeout-milliseconds", "timeoutMilliseconds"],
  ["options in a Map", flow(new Map([["endpoint", endpoint]])), "options", "a plain one", "a Map"],
  ["options that are still on their way", flow(Promise.resolve({ endpoint })), "options", "a Promise"],
  ["a time as a text", flow({ endpoint, timeoutMilliseconds: "30000" }), "timeoutMilliseconds", "a whole number", "a string of 5"],
  ["the controller in place of its signal", flow({ endpoint, signal: new AbortController() }), "signal", "an AbortController"],
  ["polling as a number", flow({ endpoint, polling: 3 }), "polling", "a number", "an object"],
  ["a factor of another name", flow({ endpoint, factors: { sms: {} } }), "factors.sms", "verisign, totp, phone"],
  ["a username with half a character", flow({ endpoint, username: "a\ud800" }), "username", "half a character"],
  ["a snapshot of something else", flow({ endpoint, resume: "{}" }), "resume", "serialize()", "a string of 2"],
  ["a fetch that is no function", flow({ endpoint, fetch: "fetch" }), "fetch", "a function", "a string"],
  ["an option of another name", flow({ endpoint, baseUrl: endpoint }), "baseUrl", "endpoint, service"],
  ["a listener that is none", on((it) => it.subscribe({})), "listener", "a function", "an Object"],
  ["an observer that is none", on((it) => it.observe()), "listener", "a function", "undefined"],
  ["a key as a URL", on((it) => it.openKey(new URL(endpoint))), "key", "a string", "an URL"],
  ["a key of nothing", on((it) => it.openKey(null)), "key", "a string", "null"],
  ["a username as a number", on((it) => it.requestLink(7)), "username must be a string", "a number"],
  ["a password as a number", on((it) => it.submitPassword(7)), "password must be a string", "a number"],
  ["a code as a number", on((it) => it.submitCode(123_456)), "code must be a string", "a number"],
  ["an answer as a number", on((it) => it.answerSecurityQuestion(1, 7)), "answer must be a string", "a number"],
  ["an action of few states", on((it) => it.retry()), "retry", "idle allows requestLink, openKey, "],
  ["an empty key", on((it) => it.openKey("")), "key must not be empty"],
  ["a password with half a character", on((it) => it.submitPassword("a\ud800")), "password holds half a character"],
  ["an action after the last", on((it) => (it.cancel(), it.retry())), "retry", "cancelled allows nothing"],
  ["an action that comes too early", on((it) => it.submitPassword("Correct-h0rse")), "submitPassword", "idle allows requestLink"],
  ["a link for nobody", on((it) => it.requestLink()), "no username is known"],
  ["an answer to no question", on((it) => it.answerSecurityQuestion({}, "blue")), "id", "an Object", "a question"],
  ["a listener after the end", on((it) => (it.free(), it.subscribe(() => {}))), "freed"],
  ["an observer after the end", on((it) => (it.free(), it.observe(() => {}))), "freed"],
  ["a state without its kind", () => supportReference(wrong({})), "state", "kind", "undefined"],
  ["a time as a date", () => supportReference({ kind: "engineUnavailable" }, wrong(new Date())), "time", "a Date"],
  ["an action after the end", on((it) => (it.free(), it.openKey("key"))), "freed"],
  ["a password by a function of its own", on((it) => detached(it, "submitPassword")), "() => flow.retry()", "on undefined"],
  ["a listener by a function of its own", on((it) => detached(it, "subscribe")), "() => flow.retry()", "on undefined"],
  ["a snapshot by a function of its own", on((it) => detached(it, "serialize")), "() => flow.retry()", "on undefined"],
  ["the end by a function of its own", on((it) => detached(it, "free")), "() => flow.retry()", "on undefined"],
  ["a report by a function of its own", () => detached(new PasswordPolicy(), "report"), "on its object", "on undefined"],
  ["a new password by a function of its own", () => detached(new PasswordPolicy(), "generate"), "on its object", "on undefined"],
  ["a flow behind a proxy", on((it) => new Proxy(it, {}).openKey("key")), "a PasswordSetFlow or a proxy"],
  ["the state of a flow behind a proxy", on((it) => new Proxy(it, {}).state), "a PasswordSetFlow or a proxy"],
  ["a policy behind a proxy", () => new Proxy(new PasswordPolicy(), {}).report("Correct-h0rse"), "a PasswordPolicy or a proxy"],
  ["a method on another object", on((it) => ({ ...it, retry: it.retry }).retry()), "on an Object"],
  ["a key that is still on its way", on((it) => it.openKey(Promise.resolve("key"))), "key", "a string", "a Promise"],
  ["a flow in place of requirements", on((it) => new PasswordPolicy(it)), "requirements", "a PasswordSetFlow"],
  ["requirements that are still on their way", policy(Promise.resolve({})), "requirements", "a Promise"],
  ["a username in another case", policy(null, { userName: "ada" }), "userName", "username"],
  ["requirements as a text", policy("strict"), "requirements", "a string of 6 characters"],
  ["a requirement as a text", policy({ digitCountRequirement: "1" }), "digitCountRequirement is a string of 1 character ("],
  ["a requirement as a longer text", policy({ digitCountRequirement: "12" }), "digitCountRequirement is a string of 2 characters ("],
  ["one wrong requirement of several",
    policy({ minimumPasswordLengthRequirement: 9, maximumPasswordLengthRequirement: 2 ** 40, digitCountRequirement: 1 }),
    "whole number",
    "minimumPasswordLengthRequirement is 9, maximumPasswordLengthRequirement is 1099511627776, digitCountRequirement is 1 "],
  ["a wrong requirement beside one that is not set",
    policy({ minimumPasswordLengthRequirement: null, digitCountRequirement: -1 }), "negative, digitCountRequirement is -1 "],
  ["special characters in an array", policy({ digitCountRequirement: 1, specialCharactersAllowed: ["!"] }),
    "not a text", "specialCharactersAllowed is an Array"],
  ["a requirement below zero", policy({ digitCountRequirement: -1 }), "negative", "digitCountRequirement is -1"],
  ["requirements that contradict each other",
    policy({ minimumPasswordLengthRequirement: 20, maximumPasswordLengthRequirement: 10 }), "over the maximum",
    "minimumPasswordLengthRequirement is 20", "maximumPasswordLengthRequirement is 10"],
  ["a rule in place of a requirement", policy({ minimumLength: 12 }), "minimumLength", "minimumPasswordLengthRequirement"],
  ["a requirement that is misspelt", policy({ minLenght: 12 }), "minLenght", "minimumPasswordLengthRequirement"],
  ["a requirement that is cut", policy({ maxLen: 12 }), "maxLen", "maximumPasswordLengthRequirement"],
  ["a requirement in another case", policy({ DIGITCOUNTREQUIREMENT: 1 }), "DIGITCOUNTREQUIREMENT", "digitCountRequirement"],
  ["a requirement as Python writes it", policy({ uppercase_count: 1 }), "uppercase_count", "uppercaseCountRequirement"],
  ["a requirement by its subject", policy({ specialChars: 2 }), "specialChars", "specialCharacterCountRequirement"],
  ["a requirement with a letter too few", policy({ lowercaseCountRequirment: 1 }), "lowercaseCountRequirment", "lowercaseCountRequirement"],
  ["a requirement like two others", policy({ mxLength: 12 }), "mxLength", "but maximumPasswordLengthRequirement"],
  ["a username beside the options", policy(null, "ada"), "the second argument", "a string of 3"],
  ["a length in place of options", () => new PasswordPolicy().generate(wrong(20)), "options", "a number"],
  ["a length that is too short", () => new PasswordPolicy().generate({ length: 3 }), "length", "is 3", "9", "19"],
  ["a password that is an object", () => new PasswordPolicy().report(wrong({})), "password", "an Object"],
  ["a link as a URL", () => readRecoveryLink(wrong(new URL(endpoint))), "text", "an URL"],
  ["a text that is none", () => findHidden(wrong(7)), "text", "a number"],
];

/** @type {[name: string, call: () => unknown, ...told: (string | RegExp)[]][]} */
const ELSEWHERE = [
  ["a password that the breach check cannot read", () => checkBreach(wrong(7)), "password", "a number"],
  ["a password that no list can have", () => isCommonPassword(wrong(7)), "password", "a number"],
  ["a context that is no list", () => createEstimator(wrong({ context: "acme" })), "context", "a string of 4"],
  ["options of the breach check as an address", () => checkBreach("a", wrong(endpoint)), "options", "a string"],
  ["an option of the breach check of another name", () => checkBreach("a", wrong({ url: endpoint })), "url", "endpoint"],
  ["a breach database that is none", () => checkBreach("a", wrong({ endpoint: 7 })), "endpoint", "a number"],
  ["a breach database without the end of its address", () => checkBreach("a", { endpoint: "https://a.test/range" }), "endpoint", "ends with /, = or ?"],
  ["a breach database by a script", () => checkBreach("a", { endpoint: "javascript:alert(1)/" }), "endpoint", "http or https"],
  ["a breach check by no function", () => checkBreach("a", wrong({ fetch: {} })), "fetch", "an Object"],
  ["a breach check in seconds of text", () => checkBreach("a", wrong({ timeoutMilliseconds: "5s" })), "timeoutMilliseconds", "a string"],
  ["a breach check in no time", () => checkBreach("a", { timeoutMilliseconds: 0 }), "timeoutMilliseconds", "from 1"],
  ["a breach check with the controller", () => checkBreach("a", wrong({ signal: new AbortController() })), "signal", "an AbortController"],
  ["a language that is misspelt", () => registerLocale("de_AT", {}), "locale", "pt-BR", "a string of 5"],
  ["a language of nothing", () => registerLocale("", {}), "locale", "an empty string"],
  ["a language that is still on its way", () => registerLocale("de", wrong(Promise.resolve({}))), "source", "a Promise"],
  ["a language as a list", () => registerLocale("de", wrong([])), "source", "an Array"],
  ["a language that is no tag", () => registerLocale(wrong(7), {}), "locale", "a number"],
  ["a language without messages", () => registerLocale("de", wrong(null)), "source", "null"],
  ["a language from an address", () => registerLocale("de", wrong("/de.json")), "source", "a string"],
  ["suggestions without a policy", () => Reflect.apply(createSuggester, null, []), "policy", "a PasswordPolicy", "undefined"],
  ["suggestions for requirements", () => createSuggester(wrong({ digitCountRequirement: 1 })), "policy", "an Object"],
  ["no script", () => scriptedFetch(wrong(undefined)), "script", "undefined"],
  ["a time of the states as a date", () => fixtureStates(wrong(new Date())), "now", "a Date", "milliseconds"],
  ["a script as a text", () => scriptedFetch(wrong("checkKey")), "script", "a string"],
];

/**
 * @param {string} name @param {() => unknown} call @param {readonly (string | RegExp)[]} told
 * @param {{ name?: RegExp, page: string }} expected
 */
function tells(name, call, told, expected) {
  test(name, async () => {
    const error = await Promise.resolve().then(call).then(() => assert.fail("nothing was refused"), (cause) => cause);
    assert.match(error.name, expected.name ?? /^PasswordSetError$/, error.message);
    for (const each of [...told, expected.page]) {
      assert.ok(error.message.includes(each), `${JSON.stringify(error.message)} does not say ${JSON.stringify(each)}`);
    }
  });
}

for (const [name, call, ...told] of EARLY) tells(name, call, told, { page: "docs/" });

test("a failure to load has its cause", () =>
  assert.rejects(init("http://127.0.0.1:1/engine.wasm"), ({ cause }) => cause instanceof TypeError));

test("init loads", () => init());

for (const [name, call, ...told] of LATER) tells(name, call, told, { page: "(docs/headless.md#errors)" });
for (const [name, call, ...told] of ELSEWHERE) tells(name, call, told, { name: /^(TypeError|RangeError|ScriptError)$/, page: "docs/" });

test("an answer of a script that was not called is told by name, and so is an option that there is not", async () => {
  /** @type {Error[]} */
  const errors = [];
  const onUnscripted = (/** @type {Error} */ error) => void errors.push(error);
  const { fetch } = scriptedFetch({ checkKey: wrong(answers.keyLives) }, { onUnscripted });
  assert.equal((await new PasswordSetFlow({ endpoint, fetch }).openKey("key")).kind, "failed");
  assert.match(String(errors), /an answer of checkKey is a function of `answers` that was not called/);
  assert.throws(() => scriptedFetch({}, wrong({ onUnscriptd: onUnscripted })), /there is no option onUnscriptd, but onUnscripted/);
});

test("what a listener throws is reported as the platform does, and the flow goes on", async (context) => {
  const cause = new Error("of a listener");
  const { fetch } = scriptedFetch({ checkKey: [answers.keyRefused(), answers.keyRefused()] });
  const it = new PasswordSetFlow({ endpoint, fetch });
  it.subscribe(({ kind }) => {
    if (kind === "checkingKey") throw cause;
  });
  /** @type {(() => void)[]} */
  const later = [];
  const queue = context.mock.method(globalThis, "queueMicrotask", (/** @type {() => void} */ run) => later.push(run));
  const opened = it.openKey("key");
  queue.mock.restore();
  assert.equal((await opened).kind, "keyRejected");
  assert.equal(later.length, 1);
  assert.throws(() => later[0]?.(), cause);
  /** @type {unknown[]} */
  const reported = [];
  Object.assign(globalThis, { reportError: (/** @type {unknown} */ error) => reported.push(error) });
  context.after(() => Reflect.deleteProperty(globalThis, "reportError"));
  assert.equal((await it.openKey("key")).kind, "keyRejected");
  assert.deepEqual([reported, later.length], [[cause], 1]);
});

test("each error says what kind it is", async () => {
  const it = new PasswordSetFlow({ endpoint });
  for (const [call, code, reason] of /** @type {[() => unknown, string, string?][]} */ ([
    [() => it.openKey(""), "invalid_argument", "empty"],
    [() => it.openKey("a\ud800"), "invalid_argument", "half_character"],
    [() => it.openKey(wrong(7)), "invalid_argument"],
    [() => detached(it, "submitPassword"), "invalid_argument"],
    [() => detached(new PasswordPolicy(), "report"), "invalid_argument"],
    [() => it.submitPassword("Correct-h0rse"), "invalid_transition"],
    [flow({ endpoint: 7 }), "invalid_option"],
    [() => Reflect.construct(PasswordSetFlow, [{ endpoint }, {}]), "invalid_argument"],
    [() => it.answerSecurityQuestion(wrong({}), "blue"), "invalid_argument"],
    [() => it.requestLink(), "invalid_argument", "empty"],
  ])) {
    const error = await Promise.resolve().then(call).then(() => assert.fail("nothing was refused"), (thrown) => thrown);
    const said = { code: error.code, reason: error.reason, hasCause: "cause" in error };
    assert.deepEqual(said, { code, reason, hasCause: false });
    assert.equal(error.message.includes(" allows "), code === "invalid_transition", error.message);
  }
});

test("a class without new is refused by the language", () => {
  for (const called of [PasswordSetFlow, PasswordPolicy]) assert.throws(() => Reflect.apply(called, null, [{}]), /without 'new'/);
});

test("a class of the portal may extend ours", async () => {
  const { fetch } = scriptedFetch({ checkKey: answers.keyRefused() });
  class Flow extends PasswordSetFlow {
    constructor() {
      super({ endpoint, fetch });
    }

    /** @param {string} link @override */
    openKey(link) {
      return super.openKey(link.replace("key:", ""));
    }
  }
  assert.equal((await new Flow().openKey("key:abc")).kind, "keyRejected");
  class Policy extends PasswordPolicy {}
  assert.equal(new Policy({ digitCountRequirement: 2 }).report("Correct-h0rse").acceptable, false);
});

test("consoles and frameworks read the name of a class, whatever a build makes of it", () => {
  assert.equal(String(new PasswordPolicy()), "[object PasswordPolicy]");
  assert.equal(String(new PasswordSetFlow({ endpoint })), "[object PasswordSetFlow]");
});

test("Vue makes no proxy of a flow or a policy", () => {
  const [it, judge] = [new PasswordSetFlow({ endpoint }), new PasswordPolicy()];
  assert.equal(ref(it).value, it);
  assert.equal(reactive({ judge }).judge.report("Correct-h0rse").acceptable, true);
});

test("a greatest wait under the first that is documented is no contradiction", () => {
  new PasswordSetFlow({ endpoint, polling: { greatestMilliseconds: 500 } });
  new PasswordSetFlow({ endpoint, polling: { firstMilliseconds: 500, greatestMilliseconds: 500 } });
});

test("what a secret may be is in no message", async () => {
  const secret = "S3cret-in-the-wrong-place";
  const wrongly = [flow(secret), flow({ endpoint: secret }), flow({ endpoint, service: secret }), flow({ endpoint, resume: secret }),
    flow({ endpoint, headers: { Authorization: `${secret}\na` } }), policy(secret), policy({ digitCountRequirement: secret }), policy(null, secret)];
  for (const call of wrongly) assert.throws(call, (error) => error instanceof Error && !error.message.includes(secret));
});

const HEADERS = "an object, a Headers or a Map, with the name and the text of each header, and";
const ENDPOINT = "an http or https address up to the path of the API, relative where there is a page, without ?, # and " +
  "credentials, and";

/** @type {[options: object, told: string][]} */
const REFUSED = [
  [{ service: 7 }, "service must be a string, and is 7"],
  [{ resume: 7 }, "resume must be what serialize() has answered, and is 7"],
  [{ gate: 1 }, "gate must be true or false, and is 1"],
  [{ fetch: {} }, "fetch must be a function, and is an Object"],
  [{ challenge: {} }, "challenge must be a function, and is an Object"],
  [{ signal: {} }, "signal must be an AbortSignal, and is an Object"],
  [{ factors: { totp: { vendor: 7 } } }, "factors.totp.vendor must be a string, and is 7"],
  [{ factors: { phone: { complexType: {} } } }, "factors.phone.complexType must be a string, and is an Object"],
  [{ headers: 7 }, `headers must be ${HEADERS} is 7`],
  [{ headers: [["X-Portal", "a"]] }, `headers must be ${HEADERS} is an Array`],
  [{ headers: new Map([[7, "a"]]) }, `headers must be ${HEADERS} has a number, which is a string`],
  ...[0, 600_001].map((value) => /** @type {[object, string]} */ ([
    { timeoutMilliseconds: value }, `timeoutMilliseconds must be a whole number from 1 to 600000, and is ${value}`,
  ])),
  ...["", "not-omit", "omitted", 7].map((value) => /** @type {[object, string]} */ ([
    { credentials: value }, "credentials must be omit, same-origin or include, and is ",
  ])),
  ...["", "\ud800a", "a\ud800", 7].map((value) => /** @type {[object, string]} */ ([
    { username: value }, "username must be a string, not empty and without half a character, and is ",
  ])),
  ...["https://a@api.test", "https://:b@api.test", "xhttps://api.test", "https://api.test/?"].map((value) =>
    /** @type {[object, string]} */ ([{ endpoint: value }, `endpoint must be ${ENDPOINT} is a string of ${value.length}`])),
];

test("each option that is refused is told with what it must be", () => {
  for (const [options, told] of REFUSED) {
    const message = new RegExp(`^the option ${told.replaceAll(/[?.()]/g, "\\$&")}`);
    assert.throws(flow({ endpoint, ...options }), { code: "invalid_option", message }, JSON.stringify(options));
  }
});

test("each option at the edge of what is allowed is taken, and nothing is warned of", (context) => {
  const warn = context.mock.method(console, "warn", () => {});
  for (const options of [
    { timeoutMilliseconds: 1 }, { timeoutMilliseconds: 600_000 }, { gate: true }, { gate: false }, { username: "j d" },
    { credentials: "omit" }, { credentials: "same-origin" }, { credentials: "include" }, { endpoint: "http://api.test" },
    { signal: new AbortController().signal }, { factors: { phone: { vendor: "v", complexType: "c" } } }, { gate: undefined },
  ]) assert.doesNotThrow(flow({ endpoint, ...options }), JSON.stringify(options));
  assert.equal(warn.mock.calls.length, 0);
  for (const [gate, kind] of /** @type {const} */ ([[true, "gate"], [false, "checkingKey"], [undefined, "checkingKey"]])) {
    const it = flow({ endpoint, gate, fetch: () => new Promise(() => {}) })();
    void it.openKey("key");
    assert.equal(it.state.kind, kind);
    it.free();
  }
});

test("a request has what the options say, and else the defaults", async () => {
  /** @param {object} options */
  const sent = async (options) => {
    /** @type {Request[]} */
    const requests = [];
    const fetch = (/** @type {Request} */ request) => (requests.push(request), new Promise(() => {}));
    const it = flow({ endpoint, ...options, fetch })();
    void it.openKey("key");
    it.free();
    const [request] = requests;
    return [request?.url.replace(/SoftLayer.*/, ""), request?.credentials, Object.fromEntries(request?.headers ?? [])];
  };
  const json = { accept: "application/json", "content-type": "application/json" };
  assert.deepEqual(await sent({}), [`${endpoint}/`, "omit", json]);
  assert.deepEqual(await sent({ credentials: "include" }), [`${endpoint}/`, "include", json]);
  assert.deepEqual(await sent({ endpoint: "https://api.test//a///" }), ["https://api.test//a/", "omit", json]);
  for (const headers of [{ "x-portal": "a" }, new Headers({ "x-portal": "a" }), new Map([["x-portal", "a"]])]) {
    assert.deepEqual(await sent({ headers }), [`${endpoint}/`, "omit", { ...json, "x-portal": "a" }]);
  }
});

/** @param {string} key */
const open = (key) => () => {
  const { fetch } = scriptedFetch({ checkKey: answers.keyRefused() });
  return new PasswordSetFlow({ endpoint, fetch }).openKey(key);
};

/** @type {[what: string, call: () => unknown, ...told: string[]][]} */
const WARNED = [
  ["a requirement of another name", policy({ symbols: 2 }), "symbols", "specialCharacterCountRequirement", "docs/headless.md#errors"],
  ["characters by a name turned round", policy({ allowedSpecialCharacters: "!" }), "allowedSpecialCharacters is not read"],
  ["a requirement of another name beside the known ones", policy({ symbols: 2 }),
    "there are minimumPasswordLengthRequirement, maximumPasswordLengthRequirement, "],
  ["a member that only ends as one of the vendor's", policy({ otherkey: "k" }), "otherkey is not read"],
  ["requirements in a further object", policy({ requirements: { digitCountRequirement: 2 } }), "requirements is not read", "docs/"],
  ["a key that is its link", open("https://portal.test/?key=abc"), "readRecoveryLink()", "a string of 28", "docs/headless.md#errors"],
  ["a key that is its link without encryption", open("http://portal.test/?key=abc"), "readRecoveryLink()"],
  ["a key that is a query", open("?key=abc"), "readRecoveryLink()", "a string of 8"],
  ["a key that was missing", open(String(new URLSearchParams("").get("key"))), "readRecoveryLink()", "a string of 4"],
  ["a key that was an object", open(`${{}}`), "readRecoveryLink()", "a string of 15"],
  ["an endpoint that was not set", flow({ endpoint: undefined }), "endpoint is undefined", "https://api.softlayer.com/rest/v3.1"],
  ["an endpoint that is null", flow({ endpoint: null }), "endpoint is null", "https://api.softlayer.com/rest/v3.1"],
];

for (const [what, call, ...told] of WARNED) {
  test(`${what}: the console says so`, async (context) => {
    const warn = context.mock.method(console, "warn", () => {});
    await call();
    const said = warn.mock.calls.map(({ arguments: words }) => words.join(" "));
    assert.equal(said.length, 1, String(said));
    for (const each of told) assert.ok(said[0]?.includes(each), said[0]);
  });
}

test("what only begins like a missing key, and what is no key, is not warned of", async (context) => {
  const warn = context.mock.method(console, "warn", () => {});
  for (const key of ["nullable", "undefined-7", "a?key=b", "see https://portal.test/"]) await open(key)();
  const { fetch } = scriptedFetch({ requestLink: answers.linkRequested() });
  await new PasswordSetFlow({ endpoint, fetch }).requestLink("https://portal.test/?key=abc");
  assert.deepEqual(warn.mock.calls.map(({ arguments: words }) => words.join(" ")), []);
});

test("what the vendor's container holds besides is neither refused nor warned of", (context) => {
  const warn = context.mock.method(console, "warn", () => {});
  const container = { complexType: "SoftLayer_Container_User_Customer_PasswordSet", key: "k", userId: 7, password: "p",
    authenticationMethods: [1], securityQuestions: [], answeredSecurityQuestionId: 1, securityAnswer: "a" };
  new PasswordPolicy(wrong({ ...container, digitCountRequirement: 2, minimumLength: null }));
  // A member that the vendor adds later must not break anything.
  new PasswordPolicy(wrong({ minimumPasswordAge: 1, passwordHistory: 5, maximumSessionTime: 9, lettersOfName: true, digest: "x", dig: 1 }));
  assert.equal(warn.mock.calls.length, 6);
});

/** @type {[what: string, fetch: (request: Request) => any, told: string][]} */
const FETCHES = [
  ["throws", () => { throw new TypeError("the token is gone"); }, "the token is gone"],
  ["rejects", () => Promise.reject(new Error("the token is gone")), "the token is gone"],
  ["rejects with a text", () => Promise.reject("the token is gone"), "the token is gone"],
  ["rejects with what has no text", () => Promise.reject(Object.create(null)), "an Object"],
  ["answers nothing", () => undefined, "no Response"],
  ["answers what was read", async () => ({ ok: true, json: async () => ({}) }), "no Response"],
  ["answers a status that is a text", async () => ({ status: "200", text: async () => "1" }), "no Response"],
];

for (const [what, fetch, told] of FETCHES) {
  test(`a fetch of the portal that ${what}: the console says so, and the flow goes on`, async (context) => {
    const warn = context.mock.method(console, "warn", () => {});
    const it = new PasswordSetFlow({ endpoint, fetch: wrong(fetch) });
    const asked = new Promise((resolve) => it.observe(({ type }) => type === "request" && setImmediate(resolve)));
    void it.openKey("key");
    await asked;
    it.free();
    const said = warn.mock.calls.map(({ arguments: words }) => words.join(" "));
    assert.equal(said.length, 1, String(said));
    assert.ok(said[0]?.includes("the option fetch") && said[0].includes(told), said[0]);
  });
}
