// Installs the packages of package-lock.json into node_modules/. It uses no packages itself.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import * as fs from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { Problem } from "../lib/messages.mjs";
import { logs, root } from "../lib/paths.mjs";
import { step } from "../lib/steps.mjs";

const modules = join(root, "node_modules");
const log = join(logs, "npm-ci.log");

/**
 * Identifies what node_modules/ must have been installed from. esbuild and others have a binary for each platform.
 */
function wanted() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json"]) hash.update(fs.readFileSync(join(root, file)));
  return `${hash.digest("hex")} ${process.platform} ${process.arch}\n`;
}

function areInstalled() {
  const stamp = join(modules, ".installed-from");
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted();
}

export async function ensureNodePackages() {
  if (!areInstalled()) await step("Installing the node packages of package-lock.json", "about 20 s", install);
}

/**
 * Installs the packages in another directory and then moves them to their place. So an interrupted run leaves nothing
 * unfinished, and two runs at the same time do not disturb each other.
 */
async function install() {
  const temporary = fs.mkdtempSync(`${modules}-`);
  process.once("exit", () => fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  for (const file of ["package.json", "package-lock.json", ".npmrc"]) {
    if (fs.existsSync(join(root, file))) fs.cpSync(join(root, file), join(temporary, file));
  }
  await runNpm(temporary);
  fs.writeFileSync(join(temporary, "node_modules", ".installed-from"), wanted());
  // Another run may have been faster.
  if (areInstalled()) return;
  if (fs.existsSync(modules)) fs.renameSync(modules, join(temporary, "former"));
  fs.renameSync(join(temporary, "node_modules"), modules);
}

/** @param {string} cwd */
async function runNpm(cwd) {
  fs.mkdirSync(logs, { recursive: true });
  const output = fs.openSync(log, "w");
  // No package needs its own script to be installed, so no such script may run.
  const how = ["ci", "--ignore-scripts"];
  // npm sets npm_execpath to its script, which can be started even if npm itself is a batch file.
  const script = process.env.npm_execpath;
  const [command, args] = script?.endsWith(".js") ? [process.execPath, [script, ...how]] : ["npm", how];
  const child = spawn(command, args, { cwd, stdio: ["ignore", output, output] });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(signal, () => child.kill(signal) && process.exit(128 + constants.signals[signal]));
  }
  const [code] = await once(child, "close").catch((error) => [error.message]);
  if (code === 0) return;
  process.stdout.write(fs.readFileSync(log, "utf8"));
  throw new Problem(`The node packages could not be installed: npm ended with ${code}.`, {
    hint: `The full output is in ${log}. They can also be installed by hand:`,
    commands: ["npm ci --ignore-scripts"],
  });
}
