// The packages of package-lock.json in node_modules/. This runs before they are there, so it does without them.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Problem } from "../lib/messages.mjs";
import { logs, root } from "../lib/paths.mjs";
import { step } from "../lib/steps.mjs";

const modules = join(root, "node_modules");
const log = join(logs, "npm-ci.log");

/** What node_modules/ must have been installed from. esbuild and others ship one binary for each platform. */
function wanted() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json"]) hash.update(readFileSync(join(root, file)));
  return `${hash.digest("hex")} ${process.platform} ${process.arch}\n`;
}

function areInstalled() {
  const stamp = join(modules, ".installed-from");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted();
}

export async function ensureNodePackages() {
  if (!areInstalled()) await step("Installing the node packages of package-lock.json", "about 20 s", install);
}

/**
 * Installs the packages beside their place and then swaps them in. So an interrupted run leaves no half of them, and two
 * runs at the same time do not disturb each other.
 */
async function install() {
  const temporary = mkdtempSync(`${modules}-`);
  process.once("exit", () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  for (const file of ["package.json", "package-lock.json", ".npmrc"]) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(temporary, file));
  }
  const code = await runNpm(temporary);
  if (code !== 0) {
    process.stdout.write(readFileSync(log, "utf8"));
    throw new Problem(`The node packages could not be installed: npm ended with ${code ?? "an error"}.`, {
      hint: `The full output is in ${log}. It can also be done by hand:`,
      commands: ["npm ci"],
    });
  }
  writeFileSync(join(temporary, "node_modules", ".installed-from"), wanted());
  // Another run may have been faster.
  if (areInstalled()) return;
  if (existsSync(modules)) renameSync(modules, join(temporary, "former"));
  renameSync(join(temporary, "node_modules"), modules);
}

/** @param {string} cwd @returns {Promise<number | null>} */
function runNpm(cwd) {
  mkdirSync(logs, { recursive: true });
  const output = openSync(log, "w");
  // Started by npm, npm_execpath names its script, which also runs where npm itself is a batch file.
  const script = process.env.npm_execpath;
  const [command, args] = script?.endsWith(".js") ? [process.execPath, [script, "ci"]] : ["npm", ["ci"]];
  // @carbon/styles would else report that it is being installed.
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1", IBM_TELEMETRY_DISABLED: "true" };
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", output, output] });
  for (const [signal, code] of /** @type {const} */ ([["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]])) {
    process.once(signal, () => {
      child.kill(signal);
      child.once("close", () => process.exit(code));
    });
  }
  return new Promise((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
}
