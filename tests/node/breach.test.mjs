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

test("what is no password is refused", async () => {
  await assert.rejects(checkBreach(/** @type {any} */ (undefined)), TypeError);
});
