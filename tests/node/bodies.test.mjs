// Bodies that are too long, too slow or invalid: reading stops at the limit.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import test, { after, before } from "node:test";
import { gzipSync } from "node:zlib";
import { PasswordSetFlow } from "softlayer-password-set";
import { loadWatchedEngine } from "./support.mjs";

const BOUND = 2 ** 18;

/** @import { IncomingMessage, ServerResponse } from "node:http" */

/** @type {(request: IncomingMessage, response: ServerResponse) => void} */
let answer = () => {};
const server = createServer((request, response) => answer(request, response));
// A test may keep this thread busy for longer than a server keeps a connection. Then the next request would be sent
// over a connection that is just being closed.
server.keepAliveTimeout = 0;
let endpoint = "";
/** @type {WebAssembly.Memory | undefined} */
let memory;

before(async () => {
  memory = await loadWatchedEngine();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  endpoint = `http://127.0.0.1:${address.port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

/** The result of a call that is not repeated by itself. @param {object} [options] */
const askForLink = (options) => stateAfter((flow) => flow.requestLink("jane"), options);

/** @param {object} [options] */
const openKey = (options) => stateAfter((flow) => flow.openKey("a key"), options);

/**
 * @param {(flow: PasswordSetFlow) => Promise<import("softlayer-password-set").FlowState>} act
 * @param {object} [options]
 */
async function stateAfter(act, options) {
  const flow = new PasswordSetFlow({ endpoint, ...options });
  const state = await act(flow);
  flow.free();
  return "code" in state ? `${state.kind} ${state.code}` : state.kind;
}

test("a body over the bound is no answer, however it comes, and the rest is not fetched", async () => {
  const chunk = Buffer.alloc(2 ** 16, " ");
  const bodies = /** @type {[string, (response: ServerResponse) => void][]} */ ([
    ["with its length", (response) => {
      response.writeHead(200, { "content-length": 2 ** 30 });
      response.write("7");
    }],
    ["without end", (response) => {
      const more = () => {
        while (response.write(chunk));
      };
      response.on("drain", more);
      more();
    }],
    ["compressed", (response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.write(gzipSync(Buffer.concat([Buffer.alloc(2 ** 26, " "), Buffer.from("true")])));
    }],
    ["one byte over", (response) => response.end("true".padStart(BOUND + 1))],
  ]);
  for (const [name, send] of bodies) {
    const closed = new Promise((resolve) => {
      answer = (_, response) => {
        response.on("close", () => resolve(undefined));
        send(response);
      };
    });
    assert.equal(await askForLink(), "retryable unintelligible", name);
    // The server does not keep sending.
    await closed;
  }
});

test("a body up to the bound is read, whatever its pieces are", async () => {
  let asked = 0;
  answer = ({ url }, response) => {
    asked += 1;
    if (!url?.includes("getUserId")) return void response.end(`{"digitCountRequirement":1}`);
    response.write(" ".repeat(BOUND - 2));
    response.end("7 ");
  };
  assert.equal(await openKey(), "enterPassword");
  assert.equal(asked, 2);
  answer = (_, response) => response.writeHead(200, { "content-length": BOUND }).end("true".padStart(BOUND));
  assert.equal(await askForLink(), "linkSent");
  // A character of several bytes may be split between chunks, and a byte order mark may come first.
  const bytes = new TextEncoder().encode('\ufeff{"error":"Größe 💥","code":"SoftLayer_Exception_X"}');
  const fetch = async () => new Response(new ReadableStream({
    start: (controller) => {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  }), { status: 500 });
  const flow = new PasswordSetFlow({ endpoint, fetch });
  assert.equal(Reflect.get(await flow.openKey("a key"), "serverMessage"), "Größe 💥");
  flow.free();
});

test("a stream of empty pieces ends", async () => {
  const fetch = async () => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array()) }));
  assert.equal(await askForLink({ fetch }), "retryable unintelligible");
});

test("an error page over the bound is told by its status", async () => {
  answer = (_, response) => response.writeHead(503, { "retry-after": "3600" }).end(" ".repeat(2 ** 20));
  assert.equal(await askForLink(), "retryable busy");
});

test("a slow drip ends when the time is over, and is then read no further", async () => {
  /** @type {unknown[]} */
  const cancelled = [];
  let asked = 0;
  const fetch = async () => (asked += 1, new Response(new ReadableStream({
    pull: (controller) => new Promise((resolve) => setTimeout(resolve, 5)).then(() => controller.enqueue(new Uint8Array([32]))),
    cancel: (reason) => void cancelled.push(reason),
  })));
  assert.equal(await askForLink({ fetch, timeoutMilliseconds: 100 }), "retryable timeout");
  assert.deepEqual([asked, cancelled.length], [1, 1]);
  // A response that comes too late is not read.
  /** @type {(response: Response) => void} */
  let late = () => {};
  assert.equal(
    await askForLink({ fetch: () => new Promise((resolve) => (late = resolve)), timeoutMilliseconds: 20 }),
    "retryable timeout",
  );
  late(await fetch());
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(cancelled.length, asked);
});

test("a response of a portal's own making need have no stream, and is bounded too", async () => {
  /** @param {unknown} text @param {object} [more] */
  const over = (text, more) => askForLink({ fetch: async () => ({ status: 200, text: async () => text, ...more }) });
  assert.equal(await over("true"), "linkSent");
  assert.equal(await over("true".padStart(BOUND)), "linkSent");
  assert.equal(await over("true".padStart(BOUND + 1)), "retryable unintelligible");
  assert.equal(await over("true", { body: null, headers: new Headers() }), "linkSent");
  assert.equal(await over("true", { body: { on() {} } }), "linkSent");
  for (const body of [
    { getReader: () => ({ read: async () => ({ done: false, value: "7" }), cancel: () => {} }) },
    { getReader: () => ({ read: async () => ({ done: false, value: 5 }), cancel: () => {} }) },
    { getReader: () => ({ read: async () => ({ done: false, value: { length: NaN } }) }) },
    { getReader: () => { throw new Error("locked"); } },
    { getReader: () => ({ read: () => Promise.reject(new Error("broken")) }) },
  ]) {
    assert.match(await over("true", { body }), /^retryable (unintelligible|connection)$/);
  }
});

test("no body makes the engine's memory grow for good", async () => {
  /** @param {string} text */
  const padded = (text) => text.repeat(BOUND / text.length);
  for (const body of [
    " ".repeat(BOUND), padded("["), `[${padded("1,").slice(2)}1]`, `"${padded("é".repeat(64)).slice(2, BOUND / 2)}"`,
    `{"error":"${padded("\\u00e9aa").slice(0, -20)}"}`,
    `{"specialCharactersAllowed":"${padded("abcdefgh").slice(0, -40)}"}`,
    `{"securityQuestions":[${padded('{"id":1},       ').slice(0, -64)}{}]}`,
  ]) {
    const fetch = async (/** @type {Request} */ { url }) => new Response(url.includes("getUserId") ? "7" : body);
    for (let count = 0; count < 3; count += 1) {
      await askForLink({ fetch });
      if (body.includes("special") || body.includes("error")) await openKey({ fetch });
    }
  }
  assert.ok(Number(memory?.buffer.byteLength) <= 4 * 2 ** 20, `${memory?.buffer.byteLength} bytes`);
});
