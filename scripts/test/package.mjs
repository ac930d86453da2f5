// Whether what package.json promises is what dist/ holds, what npm and cargo would publish is that and nothing else, it is
// not too heavy, and the tools that know every way of importing a package have nothing to say about it.

import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { moduleName, root, target } from "../lib/paths.mjs";
import { capture, logged } from "../lib/run.mjs";
import { measureBudgets } from "../lib/sizes.mjs";

/** What reads the tarball. The package is for `import` alone, which also Node's `require` understands since 22.12. */
const linters = [
  { name: "publint", script: "publint/src/cli.js", args: ["run", "--strict"] },
  { name: "attw", script: "@arethetypeswrong/cli/dist/index.js", args: ["--profile", "esm-only", "--no-color"] },
];

/** Both licences ask to be handed on with what they cover. */
const LICENCES = ["LICENSE-APACHE", "LICENSE-MIT"];

/** What the npm package holds. */
const PUBLISHED = /^(dist\/.+|package\.json|README\.md|LICENSE-[A-Z]+)$/;
/** What the crate holds; the dotted file and the original manifest are cargo's own. */
const CRATE = /^(src\/.+\.rs|Cargo\.(toml|toml\.orig|lock)|README\.md|LICENSE-[A-Z]+|\.cargo_vcs_info\.json)$/;

/**
 * What is wrong with the files that would be published, if anything is.
 *
 * @param {string} who would publish them
 * @param {readonly string[]} files
 * @param {RegExp} expected
 */
function strayOrMissing(who, files, expected) {
  const stray = files.filter((path) => !expected.test(path));
  if (stray.length > 0) return `${who} would publish ${stray.slice(0, 5).join(", ")}`;
  const missing = ["README.md", ...LICENCES].filter((path) => !files.includes(path));
  if (missing.length > 0) return `${who} would publish no ${missing.join(", ")}`;
  return undefined;
}

/**
 * Publishes the package and the crate without publishing them. Neither asks a registry.
 *
 * @param {string} npm
 * @param {readonly string[]} npmArguments
 * @returns {Promise<string | undefined>} what keeps them from being published
 */
async function rehearseRelease(npm, npmArguments) {
  const published = await capture(npm, [...npmArguments, "publish", "--dry-run", "--offline", "--ignore-scripts"]);
  if (!published.ok) return `npm publish --dry-run failed: ${published.stderr.trim()}`;
  const corrected = /^npm warn publish .*(?:correct|invalid|remov).*$/im.exec(published.stderr)?.[0];
  if (corrected !== undefined) return `npm would publish another package.json: ${corrected}`;
  const crate = ["package", "--package", moduleName.replaceAll("_", "-"), "--allow-dirty", "--offline"];
  const listed = await capture("cargo", [...crate, "--list"]);
  if (!listed.ok) return `cargo package --list failed: ${listed.stderr.trim()}`;
  const wrong = strayOrMissing("cargo", listed.stdout.trim().split(/\r?\n/), CRATE);
  if (wrong !== undefined) return wrong;
  // Building it once more would take a minute and tell little: its sources are those that the other suites build.
  const packaged = await capture("cargo", [...crate, "--no-verify"]);
  return packaged.ok ? undefined : `cargo package failed: ${packaged.stderr.trim()}`;
}

/**
 * The files that an exports map leads to, with its stars filled in from the files that are there.
 *
 * @param {unknown} exported
 * @returns {string[]}
 */
function targets(exported) {
  if (typeof exported === "string") {
    return exported.includes("*") ? fill(exported) : [exported];
  }
  return Object.values(/** @type {Record<string, unknown>} */ (exported)).flatMap(targets);
}

/** @param {string} pattern `./dist/locales/*.js` */
function fill(pattern) {
  const [before, after] = pattern.split("*");
  const directory = join(root, before);
  const names = existsSync(directory) ? readdirSync(directory) : [];
  // Scripts decide which there are, so that one without types is noticed.
  const stems = names.filter((name) => name.endsWith(".js")).map((name) => name.slice(0, -".js".length));
  return stems.length === 0 ? [pattern] : stems.map((stem) => `${before}${stem}${after}`);
}

/** @returns {Promise<import("./suites.mjs").Outcome>} */
export async function checkPackage() {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const promised = new Set([...targets(manifest.exports), manifest.types, manifest.customElements, ...manifest.sideEffects]);
  const missing = [...promised].filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) {
    return { ok: false, reason: `package.json promises what dist/ does not hold: ${missing.join(", ")}` };
  }
  const heavy = (await measureBudgets()).find(({ exceeded }) => exceeded);
  if (heavy) {
    return { ok: false, reason: `${heavy.name} weighs ${heavy.size.brotli} bytes, and may weigh ${heavy.limit}` };
  }
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const directory = join(target, "package");
  mkdirSync(directory, { recursive: true });
  const packed = await capture(command, [...args, "pack", "--json", "--ignore-scripts", "--pack-destination", directory]);
  if (!packed.ok) {
    return { ok: false, reason: `npm pack failed: ${packed.stderr.trim()}` };
  }
  /** @type {{ filename: string, files: { path: string }[] }[]} */
  const [{ filename, files }] = JSON.parse(packed.stdout);
  const wrong = strayOrMissing("npm", files.map(({ path }) => path), PUBLISHED) ?? (await rehearseRelease(command, args));
  if (wrong !== undefined) {
    return { ok: false, reason: wrong };
  }
  for (const { name, script, args: options } of linters) {
    const path = join(root, "node_modules", script);
    const { ok, log } = await logged(`test-${name}`, process.execPath, [path, ...options, join(directory, filename)]);
    if (!ok) {
      return { ok: false, log, reason: `${name} finds fault with the package` };
    }
  }
  return { ok: true };
}
