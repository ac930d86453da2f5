// dist/ contains what package.json promises, npm and cargo would publish exactly that, the sizes are within their
// limits, and tools that check packages find no fault.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { SourceMap } from "node:module";
import { join, posix } from "node:path";
import process from "node:process";
import { before, test } from "node:test";
import { root, target } from "../../scripts/lib/paths.mjs";
import { capture } from "../../scripts/lib/run.mjs";
import { sizeOf } from "../../scripts/lib/sizes.mjs";
import { measureBudgets } from "../size/budgets.mjs";

/**
 * The tools that read the tarball. The package is only for `import`, which Node's `require` also understands from 22.12
 * on.
 */
const LINTERS = [
  { name: "publint", script: "publint/src/cli.js", args: ["run", "--strict"] },
  { name: "attw", script: "@arethetypeswrong/cli/dist/index.js", args: ["--profile", "esm-only", "--no-color"] },
];

/** Both licences must be included. */
const ALWAYS = ["LICENSE-APACHE", "LICENSE-MIT"];

/** What the npm package contains: the code, and what its documents link to. */
const PUBLISHED = new RegExp(`^(${[
  "dist/.+", "package\\.json", "README\\.md", "SECURITY\\.md", "LICENSE-[A-Z]+",
  "sandbox/README\\.md", "docs/[\\w-]+\\.(md|png|svg|yaml)", "docs/(bench|deployment)/.+", "docs/examples/.+\\.(css|html|js|rs)",
  "package/(index|flow|element/strings|locales/en)\\.ts", "tests/consumers/([\\w-]+/.+|take-key\\.js)", "www/(index\\.html|sign-in\\.html|page\\.js)",
].join("|")})$`);
/** What the crate contains. Cargo itself adds the dotted file and the original manifest. */
const CRATE =
  /^(src\/(.+\.rs|README\.md)|docs\/examples\/judge\.rs|Cargo\.(toml|toml\.orig|lock)|LICENSE-.+|\.cargo_vcs.+)$/;

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Runs a program that must succeed. @param {string} command @param {readonly string[]} args */
async function mustSucceed(command, args) {
  const result = await capture(command, args);
  assert.ok(result.ok, `${command} ${args.join(" ")}\n${result.stdout}\n${result.stderr}`);
  return result;
}

/** @param {string[]} args */
function npm(...args) {
  // npm sets npm_execpath to its script, which can be started even if npm itself is a batch file.
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? mustSucceed(process.execPath, [script, ...args]) : mustSucceed("npm", args);
}

/**
 * @param {readonly string[]} files that would be published
 * @param {RegExp} expected
 * @param {string} readme what the registry shows
 */
function assertPublished(files, expected, readme) {
  assert.deepEqual(files.filter((path) => !expected.test(path)), [], "files that nobody expects");
  assert.deepEqual([readme, ...ALWAYS].filter((path) => !files.includes(path)), [], "files that are missing");
}

/**
 * The files of an exports map, with its stars filled in from the existing files.
 *
 * @param {unknown} exported
 * @returns {string[]}
 */
function targets(exported) {
  if (typeof exported === "string") return exported.includes("*") ? fill(exported) : [exported];
  return Object.values(/** @type {Record<string, unknown>} */ (exported)).flatMap(targets);
}

/** @param {string} pattern `./dist/locales/*.js` */
function fill(pattern) {
  const [start = "", end = ""] = pattern.split("*");
  const directory = join(root, start);
  const names = existsSync(directory) ? readdirSync(directory) : [];
  // The scripts are listed first, so that one without types is noticed.
  const stems = names.filter((name) => name.endsWith(".js")).map((name) => name.slice(0, -".js".length));
  return stems.length === 0 ? [pattern] : stems.map((stem) => `${start}${stem}${end}`);
}

/** @type {{ filename: string, files: { path: string }[] }} */
let packed;

const directory = join(target, "package");

before(async () => {
  mkdirSync(directory, { recursive: true });
  const { stdout } = await npm("pack", "--json", "--ignore-scripts", "--pack-destination", directory);
  [packed] = JSON.parse(stdout);
});

test("dist/ holds what package.json promises", () => {
  const promised = [...targets(manifest.exports), manifest.types, manifest.customElements, manifest["web-types"], ...manifest.sideEffects];
  assert.deepEqual(promised.filter((path) => !existsSync(join(root, path))), []);
});

const budgets = await measureBudgets();

for (const { name, size, limit } of budgets) {
  test(`${name}: weighs no more than it may`, () => {
    assert.ok(size.brotli <= limit, `${size.brotli} bytes, and may weigh ${limit}`);
  });
}

/** The cells of the tables in a document, row by row. @param {string} document */
function rowsOf(document) {
  const lines = readFileSync(join(root, document), "utf8").split("\n").filter((line) => line.startsWith("| "));
  return lines.map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}

/**
 * Asserts that a figure is what was measured. Another compiler may make a module of a few bytes more.
 *
 * @param {string | undefined} cell @param {number} measured bytes @param {number} unit in bytes, of the figure
 */
function assertFigure(cell, measured, unit) {
  const figure = Number(cell?.replaceAll(",", "")) * unit;
  const most = Math.max(unit, 100);
  assert.ok(Math.abs(figure - measured) <= most, `${cell} is not ${measured}, with at most ${most} of difference`);
}

test("README.md and docs/size.md say how much this build weighs", () => {
  const [inReadme, inSize] = [rowsOf("README.md"), rowsOf("docs/size.md")];
  for (const [names, place] of /** @type {const} */ ([
    ["without the element", 0],
    ["with the element, its styles and English: what is loaded before the rules work", 1],
    ["plain path: what is loaded before the rules work", 1],
    ["the same, with what loads later", 2],
    ["all: also", 2],
    ["all, bundled", -1],
  ])) {
    const { size } = budgets.at(place) ?? assert.fail();
    const [row] = inReadme.filter(([name]) => name?.startsWith(names));
    const [exact] = inSize.filter(([name]) => name?.startsWith(names));
    assert.ok(row || exact, `no row of ${names}`);
    if (row) [size.raw, size.gzip, size.brotli].forEach((bytes, index) => assertFigure(row[1 + index], bytes, 1_000));
    if (exact) assertFigure(exact[2], size.brotli, 1);
  }
});

test("docs/size.md says how much each file weighs", () => {
  let found = 0;
  for (const [name = "", bytes] of rowsOf("docs/size.md")) {
    const files = [...name.matchAll(/`([^`]+\.(?:js|css))`/g)].map(([, file]) => join(root, "dist", String(file)));
    if (files.length === 0 || !files.every(existsSync)) continue;
    assertFigure(bytes, files.reduce((sum, file) => sum + sizeOf(readFileSync(file)).brotli, 0), 1);
    found += files.length;
  }
  assert.ok(found >= 16, `only ${found} files were found`);
});

test("npm packs what is published, and nothing else", () => {
  assertPublished(packed.files.map(({ path }) => path), PUBLISHED, "README.md");
});

/**
 * Addresses in a document that are not absolute. What proves docs/security.md and docs/accessibility.md is in the
 * repository's tests, as they say themselves, and the pictures of the examples are left out for their weight.
 *
 * @param {string} document
 */
function linksOf(document) {
  const text = readFileSync(join(root, document), "utf8").replace(/^ *```[^]*?^ *```$/gm, "").replace(/`[^`\n]*`/g, "");
  const links = [...text.matchAll(/\[(?:[^\]]|\n)*\]\(([^)\s]+)\)|<img src="([^"]+)"/g)]
    .map(([, link, picture]) => (link ?? picture ?? "").replace(/#.*/, ""))
    .filter((address) => address !== "" && !/^https?:/.test(address))
    .filter((address) => !(/^docs\/(security|accessibility)\.md$/.test(document) && /^\.\.\/(sandbox\/)?tests\//.test(address)));
  return links.map((address) => posix.join(posix.dirname(document), address)).filter((path) => !/^docs\/examples\/.*\.png$/.test(path));
}

test("every link in what is published leads to something that is published", () => {
  const paths = packed.files.map(({ path }) => path);
  const documents = paths.filter((path) => path.endsWith(".md"));
  assert.ok(documents.length > 12);
  const dead = documents.flatMap((document) => linksOf(document)
    .filter((path) => !paths.some((each) => each === path || each.startsWith(`${path.replace(/\/$/, "")}/`)))
    .map((path) => `${document}: ${path}`));
  assert.deepEqual(dead, []);
});

/** @param {string} path */
const readMap = (path) => JSON.parse(readFileSync(join(root, `${path}.map`), "utf8"));

test("the scripts have maps, which hold the sources as they are and find the right line", () => {
  const scripts = packed.files.map(({ path }) => path).filter((path) => path.endsWith(".js") && path.startsWith("dist/"));
  const mapped = scripts.filter((path) => packed.files.some((file) => file.path === `${path}.map`));
  assert.deepEqual(scripts.filter((path) => !mapped.includes(path) && !/inline|nothing|(locales|words)\//.test(path)), []);
  for (const path of scripts) {
    const [, named] = /^\/\/# sourceMappingURL=(.*)$/m.exec(readFileSync(join(root, path), "utf8")) ?? [];
    assert.equal(named, mapped.includes(path) ? posix.basename(`${path}.map`) : undefined, path);
  }
  for (const path of mapped) {
    const { sources, sourcesContent } = readMap(path);
    assert.ok(!JSON.stringify(sourcesContent).includes(root), `${path} tells where it was built`);
    assert.ok(sources.length > 0 && sources.length === sourcesContent.length, path);
    sources.forEach((/** @type {string} */ source, /** @type {number} */ index) => {
      const named = posix.join(posix.dirname(path), source);
      // The build makes and changes the glue.
      assert.match(named, /^(package\/[\w/-]+\.ts|target\/wasm-bindgen\/\w+\.js|node_modules\/(@zxcvbn-ts|fastest-levenshtein)\/.+)$/, path);
      if (named.startsWith("package/")) assert.equal(sourcesContent[index], readFileSync(join(root, named), "utf8"), named);
    });
  }
});

/** What stands in one source alone, and survives minifying. @type {[script: string, source: string, text: string][]} */
const PLACES = [
  ["dist/index.js", "package/engine.ts", "await init() before constructing anything"],
  ["dist/index.js", "package/flow.ts", "the flow has been freed"],
  ["dist/element.js", "package/element/diagnostics.ts", "every script can read a key there"],
  ["dist/element/faces/factors.js", "package/element/faces/factors.ts", "one-time-code"],
  ["dist/breach.js", "package/breach.ts", "Add-Padding"],
];

for (const [script, source, text] of PLACES) {
  test(`the map of ${script} leads to ${source}`, () => {
    const lines = readFileSync(join(root, script), "utf8").split("\n");
    const line = lines.findIndex((each) => each.includes(text));
    const map = new SourceMap(readMap(script));
    const entry = map.findEntry(line, lines[line]?.indexOf(text) ?? -1);
    assert.ok("originalSource" in entry, text);
    assert.equal(posix.join(posix.dirname(script), entry.originalSource), source);
    const original = readFileSync(join(root, source), "utf8").split("\n");
    assert.ok(original[entry.originalLine]?.includes(text), original[entry.originalLine]);
  });
}

test("npm would publish package.json as it is, for everybody and with provenance", async () => {
  assert.deepEqual(manifest.publishConfig, { access: "public", provenance: true });
  const { stderr } = await npm("publish", "--dry-run", "--offline", "--ignore-scripts");
  assert.doesNotMatch(stderr, /^npm warn publish .*(?:correct|invalid|remov).*$/im);
});

test("both packages have one version, and all that registries show but what only the owner knows", async () => {
  const { stdout } = await mustSucceed("cargo", ["metadata", "--no-deps", "--offline", "--format-version", "1"]);
  const crates = /** @type {{ name: string, [field: string]: any }[]} */ (JSON.parse(stdout).packages);
  const crate = crates.find(({ name }) => name === "softlayer-password-set-engine") ?? assert.fail("no crate");
  assert.equal(crate.version, manifest.version);

  const shown = (/** @type {Record<string, any>} */ from, /** @type {readonly string[]} */ fields) =>
    fields.filter((field) => !from[field]?.length && !Object.keys(from[field] ?? {}).length);
  const missing = {
    npm: shown(manifest, ["description", "keywords", "license", "engines", "repository", "homepage", "bugs", "author"]),
    cargo: shown(crate, [
      "description", "keywords", "categories", "license", "readme", "rust_version", "repository", "homepage", "authors",
    ]),
  };
  // docs/releasing.md lists them as missing. Once they exist, that list has to go.
  const releasing = readFileSync(join(root, "docs", "releasing.md"), "utf8");
  const named = (/** @type {string} */ file) =>
    [...(releasing.match(new RegExp(`^\\| \`${file}.*\\| (.*) \\|$`, "m"))?.[1] ?? "").matchAll(/`(\w+)`/g)]
      .map(([, field]) => field);
  assert.deepEqual(missing, { npm: named("package.json"), cargo: named("Cargo.toml") });
});

test("cargo packs the crate, and nothing else", async () => {
  const args = ["package", "--package", "softlayer-password-set-engine", "--allow-dirty", "--offline"];
  const { stdout } = await mustSucceed("cargo", [...args, "--list"]);
  assertPublished(stdout.trim().split(/\r?\n/), CRATE, "src/README.md");
  // Not built again: that would take a minute, and the other suites build the same sources.
  await mustSucceed("cargo", [...args, "--no-verify"]);
});

for (const { name, script, args } of LINTERS) {
  test(`${name} finds no fault`, async () => {
    const tarball = join(directory, packed.filename);
    await mustSucceed(process.execPath, [join(root, "node_modules", script), ...args, tarball]);
  });
}
