// How the engine is loaded: from where, what is said if it cannot be, and which errors are failures of the engine.
// tests/node/import.test.mjs tests what importing needs, and that the engine is loaded only once.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { register } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { pathToFileURL } from "node:url";

/** @typedef {typeof import("softlayer-password-set")} Package */
/** @import { TestContext } from "node:test" */

const script = import.meta.resolve("softlayer-password-set");
const file = new URL(import.meta.resolve("softlayer-password-set/wasm"));
const engine = await readFile(file);

let copies = 0;
/** A copy of the package that has loaded nothing yet. @param {string} [address] @returns {Promise<Package>} */
const load = (address = script) => import(`${address}?${(copies += 1)}`);

/** Fails with the code and a message that is as expected. @param {Promise<void>} loading @param {RegExp} message */
const fails = (loading, message) => assert.rejects(loading, { code: "engine_unavailable", message });

/** The lines that the console is told meanwhile. @param {TestContext} context @returns {string[]} */
function warnings({ mock }) {
  /** @type {string[]} */
  const lines = [];
  mock.method(console, "warn", (/** @type {unknown[]} */ ...words) => void lines.push(words.join(" ")));
  return lines;
}

/**
 * Replaces a global variable until the end of a call. Without a value, there is no such variable.
 *
 * @param {string} name
 * @param {unknown} value
 * @param {() => Promise<void>} run
 */
async function replaced(name, value, run) {
  const former = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(globalThis, name));
  if (value === undefined) Reflect.deleteProperty(globalThis, name);
  else Object.defineProperty(globalThis, name, { configurable: true, value });
  try {
    await run();
  } finally {
    Object.defineProperty(globalThis, name, former);
  }
}

/** What the server below answers, by the path. @type {Record<string, string | Buffer>} */
const BODIES = { "/engine.wasm": engine, "/late": "wasm <html>", "/page": "\n<!doctype html>", "/end": "more than \0asm" };
const server = createServer(({ url = "" }, response) => response.end(BODIES[url.replace(/\?.*/, "")] ?? "wasm"));
let origin = "";

before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address?.port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

/** Whether the engine of this copy works. @param {Package} it */
const works = ({ PasswordPolicy }) => new PasswordPolicy().report("Correct-h0rse").acceptable;

test("each kind of source is taken, and so is a promise of it", async (context) => {
  const lines = warnings(context);
  const address = `${origin}/engine.wasm`;
  const bytes = new Uint8Array(engine);
  for (const source of [
    address, new URL(address), new Request(address), fetch(address), await fetch(address), engine, bytes, bytes.buffer,
    new WebAssembly.Module(bytes), Promise.resolve(bytes), file, file.href, `${address}?file:`,
  ]) {
    const it = await load();
    await it.init(source);
    assert.ok(works(it), String(source));
  }
  assert.deepEqual(lines, []);
});

test("what is no source is refused by name", async () => {
  for (const [wrong, name] of /** @type {[object, string][]} */ ([
    [new URLSearchParams("a=b"), "an URLSearchParams"], [{ [Symbol.toStringTag]: "ObjectURL" }, "an ObjectURL"],
    [[0, 97, 115, 109], "an Array"], [{ [Symbol.toStringTag]: "Requests" }, "a Requests"], [{}, "an Object"],
  ])) {
    await fails((await load()).init(/** @type {any} */ (wrong)), RegExp(`^the WebAssembly .*: init takes .* and not ${name} `));
  }
});

test("without a source, the file beside the script is read, and nothing is fetched", async (context) => {
  const lines = warnings(context);
  const fetched = context.mock.method(globalThis, "fetch", () => Promise.reject(new Error("fetched")));
  const it = await load();
  await it.init();
  assert.ok(works(it));
  assert.deepEqual([lines, fetched.mock.callCount()], [[], 0]);
});

test("a platform without files of its own fetches them", async (context) => {
  const fetched = context.mock.method(globalThis, "fetch", async () => new Response(engine));
  for (const platform of [undefined, {}, { getBuiltinModule: () => undefined }]) {
    const it = await load();
    await replaced("process", platform, () => it.init(file));
    assert.ok(works(it));
  }
  assert.equal(fetched.mock.callCount(), 3);
});

test("a platform that lacks what is needed is told by name", async () => {
  for (const name of ["WebAssembly", "TextDecoder", "TextEncoder"]) {
    const { init } = await load();
    await fails(replaced(name, undefined, () => init(engine)), RegExp(`: this platform has no ${name} \\(`));
  }
  const { init } = await load();
  Object.defineProperty(Object.prototype, "then", { configurable: true, value() {} });
  const loading = init(engine);
  Reflect.deleteProperty(Object.prototype, "then");
  await fails(loading, /: Object\.prototype has a then \(/);
});

test("what is at an address instead is told from its beginning", async () => {
  for (const [path, told] of /** @type {[string, RegExp][]} */ ([
    ["/late", /something else in place/], ["/page", /a page \(HTML\) in place/], ["/end", /something else in place/],
  ])) await fails((await load()).init(origin + path), told);
});

test("a fetch that fails is told with its address and its cause, and the next one passes the cache by", async (context) => {
  const cause = new Error("offline");
  /** @type {unknown[][]} */
  const asked = [];
  context.mock.method(globalThis, "fetch", async (/** @type {unknown[]} */ ...given) => {
    asked.push(given);
    throw cause;
  });
  const { init } = await load();
  for (const address of ["https://portal.test/a.wasm", new Request("https://portal.test/a.wasm")]) {
    const error = await init(address).then(() => assert.fail("it was loaded"), (thrown) => thrown);
    assert.match(error.message, /could not be loaded: https:\/\/portal\.test\/a\.wasm: offline \(/);
    assert.equal(error.cause.cause, cause);
  }
  assert.deepEqual(asked.map(([, options]) => Object.entries(Object(options))), [[], [["cache", "reload"]]]);
  assert.ok(asked.every(([, options]) => Object.getPrototypeOf(options) === null));
});

test("a hash that was given once holds for every try, until there is another source", async (context) => {
  /** @type {unknown[]} */
  const asked = [];
  context.mock.method(globalThis, "fetch", async (/** @type {unknown} */ source) => {
    asked.push(source);
    throw new TypeError("failed");
  });
  const { init } = await load();
  const [first, other] = ["a", "b"].map((name) => new Request(`https://portal.test/${name}.wasm`, { integrity: "sha384-x" }));
  const told = /: failed\. If it answers, the file has another hash than integrity says \(/;
  for (const source of [first, undefined, undefined, other, undefined]) await fails(init(source), told);
  assert.deepEqual(asked, [first, first, first, other, other]);
  // A source without a hash holds for one try.
  await fails(init("https://portal.test/c.wasm"), /c\.wasm: failed \(/);
  await init();
  assert.equal(asked.length, 6);
});

test("a second source is not loaded from, and the console says so each time", async (context) => {
  const lines = warnings(context);
  const { init } = await load();
  const loading = init(engine);
  for (const source of [undefined, engine, file, undefined, file, engine]) assert.equal(init(source), loading);
  await loading;
  assert.equal(lines.length, 2);
  assert.match(String(lines[0]), /^softlayer-password-set: init\(\) has been called before, and does not load from another/);
});

test("where the file is not beside the script, a copy in a script is used, and the console says so", async (context) => {
  const lines = warnings(context);
  const directory = await mkdtemp(join(tmpdir(), `${"long".repeat(50)}-`));
  try {
    await cp(new URL(".", file), directory, { recursive: true });
    await rm(join(directory, "softlayer_password_set_bg.wasm"));
    const address = pathToFileURL(join(directory, "index.js")).href;
    const it = await load(address);
    await it.init();
    assert.ok(works(it));
    assert.equal(lines.length, 1);
    const start = address.slice(0, 200);
    assert.ok(lines[0]?.startsWith(`softlayer-password-set: ${start} cannot be read (`), lines[0]);
    assert.match(String(lines[0]), /docs\/bundlers\.md .*; a larger copy is used meanwhile$/);
    // A source that was named is not replaced.
    await fails((await load(address)).init(new URL("page", `${origin}/`)), /page \(HTML\) in place of .*docs\/bundlers\.md/);
    await rm(join(directory, "inline.js"));
    await fails((await load(address)).init(), / cannot be read .*docs\/bundlers\.md/);
    assert.equal(lines.length, 1);
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("a script that does not know where it is says so", async () => {
  const text = await readFile(new URL(script));
  const { init } = await load(`data:text/javascript;base64,${text.toString("base64")}#`);
  await fails(init(), /: the script does not know where it is\. docs\/bundlers\.md/);
});

test("on the web, only a file that is not there is replaced: where the network fails, another try may help", async (context) => {
  // Node loads the scripts of this address from dist/.
  register(`data:text/javascript,${encodeURIComponent(`
    const path = (address) => address.replace(/^https?:\\/\\/portal\\.test\\//, ${JSON.stringify(new URL(".", script).href)});
    export const resolve = (name, context, next) => {
      const url = URL.canParse(name, context.parentURL) ? new URL(name, context.parentURL).href : name;
      return path(url) === url ? next(name, context) : { url, format: "module", shortCircuit: true };
    };
    export const load = async (url, context, next) => {
      if (path(url) === url) return next(url, context);
      const { source } = await next(path(url), context);
      return { format: "module", source, shortCircuit: true };
    };
  `)}`);
  const lines = warnings(context);
  let isThere = true;
  context.mock.method(globalThis, "fetch", async () => {
    if (isThere) return new Response("gone", { status: 404 });
    throw new TypeError("offline");
  });
  for (const protocol of ["http", "https"]) {
    const it = await load(`${protocol}://portal.test/index.js`);
    isThere = false;
    await fails(it.init(), RegExp(`: ${protocol}://portal.test/softlayer_password_set_bg.wasm: offline \\(`));
    isThere = true;
    assert.deepEqual(lines, []);
    await it.init();
    assert.ok(works(it));
    assert.match(String(lines.splice(0)), /answers with status 404.* a larger copy is used/);
  }
});

test("only what the engine throws is a failure of the engine, and no error of the package is", async (context) => {
  let isBroken = false;
  const { Instance } = WebAssembly;
  Object.assign(WebAssembly, {
    Instance: function (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) {
      const exports = Object.entries(new Instance(module, imports).exports).map(([name, value]) => [
        name,
        typeof value !== "function" ? value : (/** @type {unknown[]} */ ...given) => {
          if (isBroken) throw new WebAssembly.RuntimeError("unreachable");
          return value(...given);
        },
      ]);
      return { exports: Object.fromEntries(exports) };
    },
  });
  context.after(() => Object.assign(WebAssembly, { Instance }));
  const { init, isEngineFailure, PasswordPolicy, PasswordSetFlow } = await load();
  await init(engine);
  const [policy, flow] = [new PasswordPolicy(), new PasswordSetFlow()];
  const caught = (/** @type {() => unknown} */ call) => {
    try {
      call();
    } catch (error) {
      return error;
    }
    return assert.fail("nothing was thrown");
  };
  const refused = caught(() => policy.generate({ length: 3 }));
  assert.equal(Object(refused).code, "invalid_option");
  assert.equal(policy.generate().length, 19);
  isBroken = true;
  const failures = [() => policy.report("x"), () => policy.generate(), () => flow.serialize()].map(caught);
  isBroken = false;
  assert.deepEqual(failures.map(isEngineFailure), [true, true, true]);
  assert.deepEqual(failures.map((failure) => Object(failure).message), ["unreachable", "unreachable", "unreachable"]);
  const others = [refused, new WebAssembly.RuntimeError("unreachable"), undefined, null, "unreachable", {}];
  assert.deepEqual(others.filter(isEngineFailure), []);
  flow.free();
  policy.free();
});
