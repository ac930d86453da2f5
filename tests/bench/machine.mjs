// Describes the machine and the versions with which the figures were measured.

import { readFile } from "node:fs/promises";
import os from "node:os";
import process from "node:process";

const PACKAGES = [
  "zod", "joi", "joi-password-complexity", "owasp-password-strength-test", "password-sheriff", "password-validator",
  "zxcvbn", "@zxcvbn-ts/core", "@zxcvbn-ts/language-common",
];

/** @typedef {Awaited<ReturnType<typeof describeMachine>>} Machine */

/** @param {string} chromium its version */
export async function describeMachine(chromium) {
  const cpus = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus[0]?.model.trim() ?? "unknown",
    cores: cpus.length,
    system: await systemName(),
    node: process.versions.node,
    chromium,
    packages: Object.fromEntries(await Promise.all(PACKAGES.map(async (name) => [name, await versionOf(name)]))),
  };
}

async function systemName() {
  const name = await readFile("/etc/os-release", "utf8").then(
    (text) => /^PRETTY_NAME="?([^"\n]+)/m.exec(text)?.[1],
    () => undefined,
  );
  return `${name ?? os.type()}, ${os.arch()}`;
}

/** @param {string} name */
async function versionOf(name) {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return /** @type {string} */ (JSON.parse(await readFile(manifest, "utf8")).version);
}
