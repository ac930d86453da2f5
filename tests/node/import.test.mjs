// Imports have no effects, and the engine is loaded at most once.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && error.name === "PasswordSetError" ? Reflect.get(error, "code") : error);

const globalsBefore = Reflect.ownKeys(globalThis);
let fetched = 0;
const trueFetch = globalThis.fetch;
globalThis.fetch = (...args) => (fetched++, trueFetch(...args));

const { init, PasswordPolicy, PasswordSetFlow } = await import("softlayer-password-set");
const { SoftLayerPasswordSetElement } = await import("softlayer-password-set/element");
await import("softlayer-password-set/element/define");

test("importing loads nothing and leaves no trace", () => {
  assert.equal(fetched, 0);
  assert.deepEqual(Reflect.ownKeys(globalThis), globalsBefore);
  assert.equal(typeof SoftLayerPasswordSetElement, "function");
});

test("before init, constructing says so", () => {
  for (const construct of [() => new PasswordPolicy(), () => new PasswordSetFlow()]) {
    assert.throws(construct, (error) => codeOf(error) === "not_initialized");
  }
});

test("a module that cannot be loaded is a clear error, and init may be tried again", async () => {
  for (const source of [
    () => new Uint8Array([0, 1, 2]),
    () => new URL("file:///nowhere.wasm"),
    () => Promise.reject(new Error("no")),
  ]) {
    await assert.rejects(init(source()), (error) => codeOf(error) === "engine_unavailable");
  }
  assert.throws(() => new PasswordPolicy(), (error) => codeOf(error) === "not_initialized");
});

const file = new URL(import.meta.resolve("softlayer-password-set/wasm"));
/** @type {typeof WebAssembly.Module} */
const Module = Reflect.get(globalThis, "WebAssembly").Module;

test("the message says from where, and what is there instead", async () => {
  const server = createServer(({ url }, response) => {
    if (url === "/404") response.writeHead(404).end("<h1>not here</h1>");
    else if (url === "/page") response.end("\n<!doctype html>");
    else if (url === "/wifi") response.end("\ufeff<html>");
    else response.end(url === "/empty" ? "" : "wasm");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address?.port}`;
  for (const [path, said] of /** @type {[string, RegExp][]} */ ([
    ["/404", /answers with status 404/],
    ["/page", /answers with a page \(HTML\) in place of the WebAssembly file/],
    ["/wifi", /answers with a page \(HTML\)/],
    ["/text", /answers with something else/],
    ["/empty", /answers with something else/],
  ])) {
    for (const source of [origin + path, new URL(path, origin), new Request(origin + path), fetch(origin + path)]) {
      await assert.rejects(init(source), ({ code, message }) => {
        assert.equal(code, "engine_unavailable");
        assert.ok(message.includes(origin + path), message);
        assert.match(message, said);
        assert.match(message, /docs\/bundlers\.md/);
        return true;
      });
    }
  }
  server.closeAllConnections();
  server.close();
});

test("after a failure, the next try passes the cache by", async (context) => {
  /** @type {unknown[]} */
  const caches = [];
  context.mock.method(globalThis, "fetch", async (/** @type {unknown} */ _, /** @type {RequestInit} */ { cache }) => {
    caches.push(cache);
    throw new TypeError("offline");
  });
  for (let count = 0; count < 2; count += 1) {
    await assert.rejects(init("https://portal.test/x.wasm"), { message: /could not be loaded: https:\/\/portal\.test\/x\.wasm: offline \(/ });
  }
  assert.ok(caches.every((cache) => cache === "reload"));
});

test("a module of another build is refused by name, and leaves nothing behind", async () => {
  const bytes = await readFile(file);
  const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  await assert.rejects(init(new Module(empty)), { code: "engine_unavailable", message: /is of build unknown, and this script of build [0-9a-f]{8}/ });
  const place = bytes.lastIndexOf("build");
  const other = Buffer.from(bytes);
  other.write("deadbeef", place + 5);
  await assert.rejects(init(other), { code: "engine_unavailable", message: /is of build deadbeef, and this script of build [0-9a-f]{8}/ });
  assert.throws(() => new PasswordPolicy(), (error) => codeOf(error) === "not_initialized");
});

/** Runs a script in a Node of its own. @param {string} script @param {string} [cwd] */
async function run(script, cwd) {
  const args = ["--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: cwd ?? fileURLToPath(new URL("../..", import.meta.url)) });
  return stdout.trim();
}

test("importing needs nothing of the platform, and init names what is missing", async () => {
  for (const name of ["TextDecoder", "TextEncoder", "WebAssembly"]) {
    const said = await run(`
      const all = ["TextDecoder", "TextEncoder", "WebAssembly", "Request", "Response", "Headers", "AbortController", "Intl",
        "reportError", "fetch", "URL", "FinalizationRegistry", "crypto"];
      const value = globalThis.${name};
      for (const name of all) delete globalThis[name];
      const { init } = await import("softlayer-password-set");
      await import("softlayer-password-set/element/define");
      await import("softlayer-password-set/breach");
      await import("softlayer-password-set/common");
      await import("softlayer-password-set/strength");
      await import("softlayer-password-set/suggest");
      await import("softlayer-password-set/testing");
      await import("softlayer-password-set/inline");
      if ("${name}" !== "WebAssembly") globalThis.WebAssembly = { Module: class {} };
      if ("${name}" === "TextEncoder") globalThis.TextDecoder = class {};
      await init().catch(({ code, message }) => console.log(code, message));
    `);
    assert.equal(said, `engine_unavailable the WebAssembly module could not be loaded: this platform has no ${name} (docs/headless.md#errors)`);
  }
});

test("init needs no argument, and copes with what is missing or names it", async () => {
  assert.equal(await run(`
    delete globalThis.reportError;
    const { init, PasswordSetFlow, PasswordPolicy } = await import("softlayer-password-set");
    await init();
    console.log(new PasswordPolicy().rules.length);
    const flow = new PasswordSetFlow({ fetch: async () => new Response("true") });
    console.log((await flow.requestLink("jane")).kind);
    for (const name of ["Request", "Headers"]) {
      delete globalThis[name];
      try { new PasswordSetFlow(); } catch ({ code, message }) { console.log(code, message); }
    }
  `), [
    "8",
    "linkSent",
    "engine_unavailable this platform has no Request (docs/headless.md#errors)",
    "engine_unavailable this platform has no Request (docs/headless.md#errors)",
  ].join("\n"));
});

test("init says so if every object is a promise", async () => {
  assert.equal(await run(`
    const { init } = await import("softlayer-password-set");
    Object.defineProperty(Object.prototype, "then", { configurable: true, value() {} });
    const ending = init().catch(({ code, message }) => console.log(code, message));
    delete Object.prototype.then;
    await ending;
    console.log(await init());
  `), [
    "engine_unavailable the WebAssembly module could not be loaded: Object.prototype has a then (docs/headless.md#errors)",
    "undefined",
  ].join("\n"));
});

test("where the file is not beside the script, a copy is loaded, and the console says so", async () => {
  const directory = await mkdtemp(join(tmpdir(), "moved-"));
  try {
    await cp(new URL(".", file), directory, { recursive: true });
    await rm(join(directory, "softlayer_password_set_bg.wasm"));
    const script = `
      const lines = [];
      console.warn = (line) => lines.push(line);
      const { init, PasswordPolicy } = await import("./index.js");
      try { await init(); lines.push(new PasswordPolicy().rules.length); } catch ({ code, message }) { lines.push(code + " " + message); }
      console.log(lines.join("\\n"));
    `;
    const [warning = "", rules, ...more] = (await run(script, directory)).split("\n");
    assert.match(warning, /^softlayer-password-set: file:.*softlayer_password_set_bg\.wasm cannot be read .*docs\/bundlers\.md/);
    assert.deepEqual([rules, more], ["8", []]);
    await rm(join(directory, "inline.js"));
    assert.match(await run(script, directory), /^engine_unavailable the WebAssembly .*_bg\.wasm cannot be read .*docs\/bundlers\.md/);
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("the module in a script is the same", async () => {
  const { default: inline } = await import("softlayer-password-set/inline");
  assert.deepEqual(Buffer.from(inline()), await readFile(file));
});

test("init loads once, however often it is called", async (context) => {
  const warn = context.mock.method(console, "warn", () => {});
  const bytes = await readFile(file);
  const module = new Module(bytes);
  const [first, second] = [init(module), init(module)];
  assert.equal(first, second);
  await first;
  assert.equal(init(), first);
  assert.equal(warn.mock.callCount(), 0);
  assert.equal(init(bytes), first);
  assert.equal(warn.mock.callCount(), 1);
  assert.equal(new PasswordPolicy().rules.length, 8);
});
