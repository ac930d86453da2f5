// Installs packages of Debian and Ubuntu, if apt-get is there and may be used.

import process from "node:process";
import { isRoot, which } from "../lib/find.mjs";
import { Problem } from "../lib/messages.mjs";
import { capture, logged, mustRun } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";

export const hasApt = () => which("apt-get") !== null;

/** @param {readonly string[]} packages */
export const aptCommand = (packages) =>
  `${isRoot() ? "" : "sudo "}apt-get install --no-install-recommends ${packages.join(" ")}`;

/**
 * @param {readonly string[]} packages the first gives its name to the log
 * @param {string} purpose what cannot be done without them, as a sentence
 */
export async function aptInstall(packages, purpose) {
  if (!isRoot()) {
    const hint = "Only root may install the packages for it. Please run this, then start again:";
    throw new Problem(purpose, { hint, commands: [aptCommand(packages)] });
  }
  const name = packages[0] ?? "apt";
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const args = ["install", "--yes", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", ...packages];
  await step(`Installing ${packages.join(", ")} with apt-get`, "about a minute, once", async () => {
    if ((await logged(name, "apt-get", args, { env })).ok) return;
    // The package lists may be old or absent, or an earlier run may have been interrupted half-way.
    await capture("dpkg", ["--configure", "-a"], { env });
    await logged(`${name}-update`, "apt-get", ["update"], { env });
    const advice = { commands: ["dpkg --configure -a", "apt-get update", aptCommand(packages)] };
    await mustRun(name, purpose, "apt-get", args, { env, advice });
  });
}

/** The newest numbered package of a family: `lld-22` of `lld`. Its own name if there is none. @param {string} family */
export async function newestOf(family) {
  const { stdout } = await capture("apt-cache", ["search", "--names-only", `^${family}-[0-9]+$`]);
  const numbers = [...stdout.matchAll(new RegExp(`^${family}-(\\d+) `, "gm"))].map(([, number]) => Number(number));
  return numbers.length === 0 ? family : `${family}-${Math.max(...numbers)}`;
}
