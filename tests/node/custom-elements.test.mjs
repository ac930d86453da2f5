// custom-elements.json, which editors read, agrees with the code.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** @import { ClassMember, CustomElementDeclaration, Package } from "custom-elements-manifest" */

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

/** All sources of the element. */
const source = [
  read("package/element.ts"),
  ...readdirSync(join(ROOT, "package/element"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => read(join("package/element", name))),
].join("\n");

test("the attributes are those that the element observes", () => {
  assert.deepEqual(namesOf(element.attributes), [...SoftLayerPasswordSetElement.observedAttributes].sort());
  const asked = [...source.matchAll(/(?:this\.getAttribute\("|element\.closest\("\[|reflect\(this, ")([\w-]+)/g)]
    .map(([, name]) => name);
  assert.deepEqual(distinct(asked), namesOf(element.attributes));
});

test("the custom states are the kinds of state", async () => {
  const { fixtureStates } = await import("softlayer-password-set/testing");
  const kinds = Object.values(fixtureStates()).map(({ kind }) => kind);
  assert.deepEqual(namesOf(element.cssStates), distinct(kinds));
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
  ].filter((name) => !/^(constructor|\w+Callback)$/.test(name) && !(name in EventTarget.prototype));
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

/** The type of a member as TypeScript has it. @param {ClassMember} member */
function typeOf(member) {
  if (member.kind === "field") return member.type?.text;
  const parameters = (member.parameters ?? []).map(({ name, optional, type }) =>
    `${name}${optional ? "?" : ""}: ${type?.text}`);
  return `(${parameters.join(", ")}) => ${member.return?.type?.text}`;
}

test("the types are those that the package declares", async () => {
  const { members = [], events = [], attributes = [] } = element;
  const names = ["ElementState", "EstimateStrength", "ElementOptions", "HeadingLevel", "Messages", "Surroundings"]
    .concat(events.map(({ type }) => type.text));
  const service = attributes.find(({ name }) => name === "service")?.type?.text;
  const same = [
    ...members.map((member) => [`SoftLayerPasswordSetElement["${member.name}"]`, typeOf(member)]),
    ...events.map(({ name, type }) => [`SoftLayerPasswordSetEventMap["${name}"]`, type.text]),
    ["Service", service],
  ];
  assert.ok(same.length > 8);
  const directory = join(ROOT, "target", "examples", "manifest");
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "types.ts"), `
    import type { Service } from "softlayer-password-set";
    import type { ${names.join(", ")}, SoftLayerPasswordSetElement, SoftLayerPasswordSetEventMap } from
      "softlayer-password-set/element";
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
    ${same.map(([declared, described], index) => `export const same${index}: Same<${declared}, ${described}> = true;`).join("\n")}
  `);
  writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({
    compilerOptions: {
      target: "ES2022", module: "ESNext", moduleResolution: "bundler", lib: ["ES2022", "DOM"], types: [], strict: true,
      noEmit: true,
    },
    files: ["types.ts"],
  }));
  const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const said = await promisify(execFile)(process.execPath, [compiler, "--project", directory]).then(
    () => "",
    (/** @type {{ stdout: string }} */ { stdout }) => stdout,
  );
  assert.equal(said, "");
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
