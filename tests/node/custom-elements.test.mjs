// custom-elements.json, which editors believe: that it says what the code does, and nothing else.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

/** @import { CustomElementDeclaration, Package } from "custom-elements-manifest" */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path), "utf8");

/** What `customElements.define` was given. @type {[tag: string, constructor: Function][]} */
const defined = [];
Reflect.set(globalThis, "customElements", {
  get: () => undefined,
  define: (/** @type {string} */ tag, /** @type {Function} */ constructor) => defined.push([tag, constructor]),
});

const { SoftLayerPasswordSetElement } = await import("softlayer-password-set/element");
await import("softlayer-password-set/element/define");

const packageJson = JSON.parse(read("package.json"));
/** @type {Package} */
const manifest = JSON.parse(read(packageJson.customElements));
const element = /** @type {CustomElementDeclaration} */ (
  manifest.modules.flatMap(({ declarations = [] }) => declarations).find((each) => "customElement" in each)
);

/** @param {readonly { name: string }[]} [described] */
const namesOf = (described = []) => described.map(({ name }) => name).sort();

/** Each once, in order. @param {Iterable<string | undefined>} found */
const distinct = (found) => [...new Set(found)].sort();

/** Everything that the element is made of. */
const source = [
  read("package/element.ts"),
  ...readdirSync(join(ROOT, "package/element"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => read(join("package/element", name))),
].join("\n");

test("the attributes are those that the element observes", () => {
  assert.deepEqual(namesOf(element.attributes), [...SoftLayerPasswordSetElement.observedAttributes].sort());
  const asked = [...source.matchAll(/(?:this\.(?:getAttribute\("|closest\("\[)|reflect\(this, ")([\w-]+)/g)]
    .map(([, name]) => name);
  assert.deepEqual(distinct(asked), namesOf(element.attributes));
});

test("the events are those that the source dispatches, each by a class that is exported", async () => {
  const dispatched = [...source.matchAll(/dispatchEvent\(new (PasswordSet\w+)/g)].map(([, type]) => type);
  assert.deepEqual((element.events ?? []).map(({ type }) => type.text).sort(), distinct(dispatched));
  const exported = await import("softlayer-password-set/element");
  for (const { name, type } of element.events ?? []) {
    const event = new (Reflect.get(exported, type.text))("given");
    assert.ok(event instanceof Event, name);
    assert.deepEqual([event.type, event.bubbles, event.composed], [name, true, true]);
  }
});

test("the members are those that an element has beyond what is everybody's", () => {
  const own = [
    ...Object.getOwnPropertyNames(SoftLayerPasswordSetElement.prototype),
    ...Object.getOwnPropertyNames(Object.getPrototypeOf(SoftLayerPasswordSetElement.prototype)),
    ...Object.keys(new SoftLayerPasswordSetElement()),
  ].filter((name) => !/^(constructor|\w+Callback)$/.test(name));
  assert.deepEqual(namesOf(element.members), own.sort());
  for (const member of element.members ?? []) {
    const property = [SoftLayerPasswordSetElement.prototype, Object.getPrototypeOf(SoftLayerPasswordSetElement.prototype)]
      .map((prototype) => Object.getOwnPropertyDescriptor(prototype, member.name)).find((found) => found);
    assert.equal(typeof property?.value === "function", member.kind === "method", member.name);
    // A field has no descriptor on the prototype and is written freely.
    const writable = property === undefined || property.set !== undefined;
    if (member.kind === "field") assert.equal(writable, member.readonly !== true, member.name);
  }
});

test("the custom properties are those of the style sheet, each with its default", () => {
  const styles = read("package/styles.css");
  const properties = element.cssProperties ?? [];
  assert.deepEqual(namesOf(properties), distinct(styles.match(/--slps-[\w-]*\w/g) ?? []));
  for (const { name, default: value } of properties) {
    assert.ok(value, name);
    const written = value.replace(/^var\(--slps-(.+)\)$/, "var(--_$1)");
    assert.ok(styles.includes(`var(${name}, ${written})`), `${name}: ${value}`);
  }
});

test("everything is described", () => {
  const { attributes = [], events = [], members = [], cssProperties = [] } = element;
  assert.ok(element.summary && element.description);
  for (const { name, description } of [...attributes, ...events, ...members, ...cssProperties]) {
    assert.match(description ?? "", /^\p{Lu}.+\.$/su, name);
    assert.doesNotMatch(description ?? "", /\{@|\*\/|^\s*\*/m, name);
  }
});

test("the modules export what it says, and the tag is registered", async () => {
  assert.deepEqual(defined, [[element.tagName, SoftLayerPasswordSetElement]]);
  for (const { path, exports = [] } of manifest.modules) {
    const published = Object.values(packageJson.exports).some((each) => each.default === `./${path}`);
    assert.ok(published, `${path} is not exported`);
    const module = await import(join(ROOT, path));
    assert.deepEqual(namesOf(exports.filter(({ kind }) => kind === "js")), Object.keys(module).sort(), path);
  }
  const definitions = manifest.modules.flatMap(({ exports = [] }) => exports)
    .filter(({ kind }) => kind === "custom-element-definition");
  assert.deepEqual(namesOf(definitions), [element.tagName]);
});
