// What a portal meets before anything works: imports without effects, and an engine that is loaded once or not at all.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

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

test("init loads once, however often it is called", async () => {
  const bytes = await readFile(new URL(import.meta.resolve("softlayer-password-set/wasm")));
  const module = new (Reflect.get(globalThis, "WebAssembly").Module)(bytes);
  const [first, second] = [init(module), init(module)];
  assert.equal(first, second);
  await first;
  assert.equal(init(), first);
  assert.equal(new PasswordPolicy().rules.length, 8);
});
