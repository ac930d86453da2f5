// Whether what package.json promises is what dist/ holds, what npm would publish is that and nothing else, it is not too
// heavy, and the tools that know every way of importing a package have nothing to say about it.

import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root, target } from "../lib/paths.mjs";
import { capture, logged } from "../lib/run.mjs";
import { measureBudgets } from "../lib/sizes.mjs";

/** What reads the tarball. The package is for `import` alone, which also Node's `require` understands since 22.12. */
const linters = [
  { name: "publint", script: "publint/src/cli.js", args: ["run", "--strict"] },
  { name: "attw", script: "@arethetypeswrong/cli/dist/index.js", args: ["--profile", "esm-only", "--no-color"] },
];

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
  const heavy = measureBudgets().find(({ exceeded }) => exceeded);
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
  const published = /^(dist\/|package\.json$|README|LICEN[CS]E)/;
  const extra = files.map(({ path }) => path).filter((path) => !published.test(path));
  if (extra.length > 0) {
    return { ok: false, reason: `npm would publish ${extra.join(", ")}` };
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
