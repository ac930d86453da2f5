// The lookup of a password in a breach database: what the database receives, what its answer means, and that the lookup
// always ends.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import process from "node:process";
import test, { after, before } from "node:test";
import { checkBreach } from "softlayer-password-set/breach";

const register = `${process.env.SANDBOX_URL}/sandbox/breaches/`;

/** @import { IncomingMessage, ServerResponse } from "node:http" */

/** What the server below answers. @type {(request: IncomingMessage, response: ServerResponse) => void} */
let answer = () => {};
const server = createServer((request, response) => answer(request, response));
let endpoint = "";

before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  endpoint = `http://127.0.0.1:${address.port}/range/`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

/** @param {string} password */
const sha1 = (password) => createHash("sha1").update(password).digest("hex").toUpperCase();

/** @param {string} body @param {number} [status] */
function answerWith(body, status = 200) {
  answer = (_, response) => response.writeHead(status).end(body);
}

test("a known password is found and another is not, among padding", async () => {
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint: register }), { status: "found", count: 38_211 });
  assert.deepEqual(await checkBreach("Summer2019!", { endpoint: register }), { status: "found", count: 1 });
  assert.deepEqual(await checkBreach("Correct-h0rse", { endpoint: register }), { status: "notFound" });
});

test("of an answer that has no end only so much is read", async () => {
  const line = `${"0".repeat(35)}:0\r\n`;
  const piece = line.repeat(1_000);
  let sent = 0;
  let isOpen = true;
  answer = (_, response) => {
    response.on("close", () => (isOpen = false));
    const send = () => {
      while (isOpen && response.write(piece)) sent += piece.length;
      response.once("drain", send);
    };
    send();
  };
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint, timeoutMilliseconds: 60_000 }), { status: "unknown" });
  while (isOpen) await new Promise((resolve) => setImmediate(resolve));
  // A request that is under way is still sent.
  assert.ok(sent < 64 * 2 ** 20, String(sent));
  // A long body that ends is read.
  answerWith(line.repeat(10_000) + `${sha1("P@ssw0rd1").slice(5)}:7`);
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint }), { status: "found", count: 7 });
});

test("five digits of the hash are told and nothing else", async () => {
  for (const password of ["P@ssw0rd1", "", "Passwört 💥"]) {
    /** @type {IncomingMessage[]} */
    const requests = [];
    answer = (request, response) => {
      requests.push(request);
      response.end(`${"0".repeat(35)}:0`);
    };
    assert.deepEqual(await checkBreach(password, { endpoint }), { status: "notFound" });
    assert.deepEqual(requests.map(({ method, url }) => [method, url]), [["GET", `/range/${sha1(password).slice(0, 5)}`]]);
    const { headers } = /** @type {IncomingMessage} */ (requests[0]);
    assert.equal(headers["add-padding"], "true");
    assert.deepEqual([headers.cookie, headers.referer, headers.authorization], [undefined, undefined, undefined]);
  }
});

test("the lines of padding count 0 and find nothing", async () => {
  const suffix = sha1("P@ssw0rd1").slice(5);
  answerWith(`${"A".repeat(35)}:3\r\n${suffix}:0\r\n`);
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint }), { status: "notFound" });
  answerWith(`${"A".repeat(35)}:3\n${suffix}:12\n`);
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint }), { status: "found", count: 12 });
  answerWith(`${suffix.toLowerCase()}:7`);
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint }), { status: "found", count: 7 });
});

test("a redirection is not followed, and half a character not taken for another", async () => {
  /** @type {(string | undefined)[]} */
  const asked = [];
  answer = ({ url }, response) => {
    asked.push(url);
    response.writeHead(302, { location: "/elsewhere" }).end();
  };
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint }), { status: "unknown" });
  assert.equal(asked.length, 1);
  assert.deepEqual(await checkBreach("x\ud83d", { endpoint }), { status: "unknown" });
  assert.equal(asked.length, 1);
});

test("whatever is no proper answer is unknown", async () => {
  const line = `${"A".repeat(35)}:3`;
  for (const [body, status] of /** @type {[string, number?][]} */ ([
    ["<html>Please sign in</html>"], [""], [`${line}\n<br>`], [`${line}\nAAAA`], [line, 429], [line, 500], [line, 404],
    [`x${line}`], [`${line}x`], [`${line}\n${sha1("P@ssw0rd1").slice(5)}:3 times`],
  ])) {
    answerWith(body, status);
    assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint }), { status: "unknown" }, `${status} ${body}`);
  }
  answer = (request) => request.socket.destroy();
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint }), { status: "unknown" });
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint: "http://127.0.0.1:1/" }), { status: "unknown" });
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint: "no address/" }), { status: "unknown" });
  for (const fetch of [() => { throw new Error("no"); }, () => Promise.reject("no"), async () => /** @type {any} */ (5)]) {
    assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint, fetch }), { status: "unknown" });
  }
});

test("a portal's own fetch gets options that tell nothing, and its answer need have no stream", async () => {
  /** @type {unknown[]} */
  const given = [];
  for (const body of [null, undefined]) {
    const text = async () => `${sha1("P@ssw0rd1").slice(5)}:7`;
    const fetch = async (/** @type {string} */ address, /** @type {RequestInit} */ { headers, signal, ...options }) => {
      given.push(address, { ...headers }, signal instanceof AbortSignal, options);
      return /** @type {any} */ ({ ok: true, body, text });
    };
    const result = await checkBreach("P@ssw0rd1", { fetch: /** @type {any} */ (fetch) });
    assert.deepEqual(result, { status: "found", count: 7 });
  }
  assert.deepEqual(given.slice(0, 4), [
    `https://api.pwnedpasswords.com/range/${sha1("P@ssw0rd1").slice(0, 5)}`, { "Add-Padding": "true" }, true,
    { credentials: "omit", redirect: "error", cache: "no-store", referrerPolicy: "no-referrer" },
  ]);
});

test("an answer of a megabyte is read, and a longer one is not", async () => {
  const end = `${sha1("P@ssw0rd1").slice(5)}:7`;
  /** @param {number} length */
  const ask = (length) => {
    const lines = `${"0".repeat(35)}:0\n`.repeat(Math.floor((length - 2 * end.length) / 38));
    const line = `${"0".repeat(35)}:`.padEnd(length - lines.length - end.length - 1, "0");
    return checkBreach("P@ssw0rd1", { fetch: async () => new Response(`${lines}${line}\n${end}`) });
  };
  assert.deepEqual(await ask(2 ** 20), { status: "found", count: 7 });
  assert.deepEqual(await ask(2 ** 20 + 1), { status: "unknown" });
});

/** A signal of the portal, and who listens to it. */
function listenedTo(aborted = false) {
  const listeners = new Set();
  /** @param {"add" | "delete"} change */
  const take = (change) => (/** @type {string} */ type, /** @type {unknown} */ listener) => {
    if (type === "abort") listeners[change](listener);
  };
  const signal = { aborted, addEventListener: take("add"), removeEventListener: take("delete") };
  return { signal: /** @type {any} */ (signal), listeners };
}

test("told to end, it sends nothing later and listens no more", { timeout: 30_000 }, async (context) => {
  const controller = new AbortController();
  /** @type {AbortSignal[]} */
  const signals = [];
  /** @type {() => void} */
  let arrive = () => {};
  const fetched = new Promise((resolve) => (arrive = () => resolve(undefined)));
  const fetch = /** @type {any} */ ((/** @type {string} */ _, /** @type {RequestInit} */ { signal }) => {
    signals.push(/** @type {AbortSignal} */ (signal));
    arrive();
    return new Promise(() => {});
  });
  const asked = checkBreach("P@ssw0rd1", { fetch, signal: controller.signal });
  await fetched;
  controller.abort();
  assert.equal(signals[0]?.aborted, true);
  assert.deepEqual(await asked, { status: "unknown" });

  // The hash is still being counted when the wait ends.
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  let go = () => {};
  const held = new Promise((resolve) => (go = () => resolve(undefined)));
  context.mock.method(crypto.subtle, "digest", (/** @type {any[]} */ algorithm, /** @type {any} */ data) =>
    held.then(() => Reflect.apply(digest, null, [algorithm, data])));
  const over = await checkBreach("P@ssw0rd1", { fetch, signal: listenedTo(true).signal });
  assert.deepEqual(over, { status: "unknown" });
  const counted = digest("SHA-1", new Uint8Array());
  go();
  await counted;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(signals.length, 1);
  context.mock.restoreAll();

  const { signal, listeners } = listenedTo();
  const answered = checkBreach("P@ssw0rd1", { fetch: async () => new Response(""), signal });
  assert.equal(listeners.size, 1);
  await answered;
  assert.equal(listeners.size, 0);
});

test("the wait ends: in time, when told, and at once where it was told before", async () => {
  answer = () => {};
  const timeoutMilliseconds = 50;
  assert.deepEqual(await checkBreach("P@ssw0rd1", { endpoint, timeoutMilliseconds }), { status: "unknown" });
  // A fetch that ignores the signal and never settles.
  const fetch = () => new Promise(() => {});
  assert.deepEqual(await checkBreach("P@ssw0rd1", { fetch, timeoutMilliseconds }), { status: "unknown" });
  const controller = new AbortController();
  const asked = checkBreach("P@ssw0rd1", { endpoint, signal: controller.signal });
  controller.abort();
  assert.deepEqual(await asked, { status: "unknown" });
  let fetched = 0;
  const counting = () => Promise.reject(new Error(String(++fetched)));
  assert.deepEqual(
    await checkBreach("P@ssw0rd1", { fetch: counting, signal: controller.signal }),
    { status: "unknown" },
  );
  assert.equal(fetched, 0);
});

test("what is no password and no option is refused, and told with what it must be", async () => {
  const none = /** @type {any} */ (undefined);
  const told = /^password must be a string, and is undefined \(docs\/headless\.md#breach-check\)$/;
  await assert.rejects(checkBreach(none), { name: "TypeError", message: told });
  for (const [options, message] of /** @type {[any, RegExp][]} */ ([
    [null, /^options must be an object, a plain one, and is null/],
    [new Map(), /^options must be an object, a plain one, and is a Map/],
    [{ endpoint: new URL(register) }, /^endpoint must be an http or https address that ends with .*, and is an URL/],
    [{ endpoint: null }, /^endpoint must be an http/], [{ fetch: null }, /^fetch must be a function, and is null/],
    [{ signal: null }, /^signal must be an AbortSignal, and is null/],
    [{ signal: {} }, /^signal must be an AbortSignal, and is an Object/],
    ...[0, -1, NaN, 2 ** 31, Infinity, "x"].map((timeoutMilliseconds) =>
      [{ timeoutMilliseconds }, /^timeoutMilliseconds must be a number from 1/]),
  ])) await assert.rejects(checkBreach("P@ssw0rd1", options), { name: "TypeError", message }, String(message));
  const longest = { fetch: async () => new Response(`${"0".repeat(35)}:0`), timeoutMilliseconds: 2 ** 31 - 1 };
  assert.deepEqual(await checkBreach("P@ssw0rd1", longest), { status: "notFound" });
});
