// Installs Debian and Ubuntu packages, where there is apt-get and the right to use it.

import process from "node:process";
import { isRoot, which } from "../lib/find.mjs";
import { Problem } from "../lib/messages.mjs";
import { capture, logged, mustRun } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";

const options = ["install", "--yes", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"];

export const hasApt = () => which("apt-get") !== null;

/**
 * @param {string} name the log's name
 * @param {readonly string[]} packages
 * @param {string} purpose what cannot be done without them, as a sentence
 */
export async function aptInstall(name, packages, purpose) {
  if (!isRoot()) {
    throw new Problem(purpose, {
      hint: "Only root may install the packages for it. Please run this, then start again:",
      commands: [aptCommand(packages)],
    });
  }
  const what = `Installing ${packages.join(", ")} with apt-get`;
  await step(what, "about a minute, once", () => install(name, packages, purpose));
}

/**
 * @param {string} name
 * @param {readonly string[]} packages
 * @param {string} purpose
 */
async function install(name, packages, purpose) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const first = await logged(name, "apt-get", [...options, ...packages], { env });
  if (first.ok) {
    return;
  }
  // The package lists may be old or absent, or an earlier run may have been interrupted half-way.
  await capture("dpkg", ["--configure", "-a"], { env });
  await logged(`${name}-update`, "apt-get", ["update"], { env });
  await mustRun(name, purpose, "apt-get", [...options, ...packages], {
    env,
    advice: { commands: ["dpkg --configure -a", "apt-get update", aptCommand(packages)] },
  });
}

/** @param {readonly string[]} packages */
export function aptCommand(packages) {
  return `${isRoot() ? "" : "sudo "}apt-get install --no-install-recommends ${packages.join(" ")}`;
}

/**
 * The newest numbered package of a family, say `lld-22` of `lld`; the bare name where there is none.
 *
 * @param {string} family
 */
export async function newestOf(family) {
  const result = await capture("apt-cache", ["search", "--names-only", `^${family}-[0-9]+$`]);
  const numbers = [...result.stdout.matchAll(new RegExp(`^${family}-(\\d+) `, "gm"))].map((match) => Number(match[1]));
  return numbers.length === 0 ? family : `${family}-${Math.max(...numbers)}`;
}
