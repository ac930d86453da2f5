// Makes an app that can be served: a copy of a consumer's directory under target/consumers/, in which the consumer's
// own packages and the tarball that npm would publish are installed. Only what has changed is installed again.

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root, target } from "../../scripts/lib/paths.mjs";
import { capture, mustRun, start } from "../../scripts/lib/run.mjs";

const work = join(target, "consumers");

/** Long enough for a slow connection. A command that hangs must not block everything. */
const timeoutMilliseconds = 10 * 60_000;

// The settings of the project's npm must not reach the npm of the consumers.
const outer = /^(npm_(?!config_)|INIT_CWD$|NODE_ENV$|NODE_TEST_CONTEXT$)/;
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name))),
  ASTRO_TELEMETRY_DISABLED: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
};
const { npm_execpath: npmScript } = process.env;
/** npm sets npm_execpath to its script, which can be started even if npm itself is a batch file. */
const npm = npmScript?.endsWith(".js") ? [process.execPath, npmScript] : ["npm"];

/** @param {readonly string[]} args @returns {[string, string[]]} */
function npmCommand(args) {
  const [command = "npm", ...before] = npm;
  return [command, [...before, ...args]];
}

/** @typedef {{ file: string, integrity: string }} Tarball */

/** Packs the package as for publishing. @returns {Promise<Tarball>} */
export async function pack() {
  mkdirSync(work, { recursive: true });
  // Bundlers look for one in all parent directories, and the project's own one names the sources.
  writeFileSync(join(work, "tsconfig.json"), "{}\n");
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", work];
  const packed = await capture(...npmCommand(args), { env, timeoutMilliseconds });
  if (!packed.ok) throw new Error(`npm pack failed: ${packed.stderr.trim()}`);
  /** @type {{ filename: string, integrity: string }[]} */
  const [{ filename, integrity }] = JSON.parse(packed.stdout);
  return { file: join(work, filename), integrity };
}

/** @param {string} name */
const sourceOf = (name) => join(root, "tests", "consumers", name);

/**
 * Copies a consumer and installs its packages. Returns the directory.
 *
 * @param {Pick<import("./consumers.mjs").Consumer, "name" | "like" | "scripted" | "takeKey">} consumer
 * @param {Tarball} tarball
 */
export async function install({ name, like = name, scripted, takeKey }, tarball) {
  const source = sourceOf(name);
  const directory = join(work, name);
  mkdirSync(directory, { recursive: true });
  for (const entry of readdirSync(directory)) {
    if (!/^(node_modules|installed)$/.test(entry)) rmSync(join(directory, entry), { recursive: true });
  }
  for (const from of [sourceOf(like), source]) {
    cpSync(from, directory, { recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path) });
  }
  if (takeKey !== undefined) cpSync(sourceOf("take-key.js"), join(directory, takeKey, "take-key.js"));

  const stamp = join(directory, "installed");
  const wanted = `${ownPackages(source)} ${tarball.integrity}`;
  const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (installed === wanted) return directory;
  rmSync(stamp, { force: true });
  const hasLock = existsSync(join(source, "package-lock.json"));
  if (installed.split(" ")[0] !== wanted.split(" ")[0]) {
    rmSync(join(directory, "node_modules"), { recursive: true, force: true });
    if (hasLock) await runNpm(name, directory, ["ci", "--ignore-scripts"]);
    if (scripted !== undefined) await runNpm(name, directory, ["rebuild", scripted]);
  }
  // The same as `npm install softlayer-password-set`.
  await runNpm(name, directory, ["install", "--no-save", "--no-package-lock", tarball.file]);
  writeFileSync(stamp, wanted);
  return directory;
}

/** Tools ship one binary for each platform. @param {string} source */
function ownPackages(source) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const file of ["package.json", "package-lock.json"]) {
    if (existsSync(join(source, file))) hash.update(readFileSync(join(source, file)));
  }
  return hash.digest("hex");
}

/**
 * @param {string} name
 * @param {string} directory
 * @param {readonly string[]} args
 * @param {Record<string, string>} [further] additional environment variables
 */
async function runNpm(name, directory, args, further) {
  const [command, rest] = npmCommand([...args, "--no-audit", "--no-fund", "--no-update-notifier"]);
  const what = `npm ${args.join(" ")} failed in ${directory}`;
  const log = `consumer-${name}-${args[args[0] === "run" ? 1 : 0]}`.replaceAll(":", "-");
  await mustRun(log, what, command, rest, { cwd: directory, env: { ...env, ...further }, timeoutMilliseconds });
}

/**
 * Runs a script of the consumer's package.json to its end.
 *
 * @param {string} name
 * @param {string} directory
 * @param {string} script
 * @param {Record<string, string>} [further] additional environment variables
 */
export async function runScript(name, directory, script, further) {
  await runNpm(name, directory, ["run", script], further);
}

/**
 * Starts a script that serves.
 *
 * @param {string} directory
 * @param {number} port
 * @param {readonly string[]} script its name and arguments
 */
export function startScript(directory, port, [script, ...args]) {
  const [command, rest] = npmCommand(["run", String(script), "--", ...args]);
  return start(command, rest, { cwd: directory, env: { ...env, PORT: String(port) } });
}
