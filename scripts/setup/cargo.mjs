// Builds tools from crates.io, each under target/tools/ in a directory that names its version.

import { appendFileSync, cpSync, existsSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { namesIn } from "../lib/find.mjs";
import { Problem } from "../lib/messages.mjs";
import { tools } from "../lib/paths.mjs";
import { mustRun } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";

/**
 * @typedef {object} Crate
 * @property {string} program
 * @property {string} version
 * @property {string} expected how long building it takes
 * @property {string} [name] the crate's name, if it differs from the program's
 * @property {[name: string, version: string]} [instead] a dependency, and the version that replaces that of the crate's
 *   lock file
 */

/** @param {Crate} crate */
const directoryOf = ({ program, version }) => join(tools, `${program}-${version}`);

/** The path of a crate's built program. @param {Crate} crate */
export const builtProgram = (crate) =>
  join(directoryOf(crate), "bin", `${crate.program}${process.platform === "win32" ? ".exe" : ""}`);

/** The directory with the sources of the crates that cargo has downloaded. */
export const registrySources = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry", "src");

/**
 * The sources of a crate with one version of its lock file replaced. @param {string} name @param {string} version
 * @param {[name: string, version: string]} instead @param {string} copy where they are put
 */
async function relocked(name, version, instead, copy) {
  await mustRun(`${name}-sources`, `${name} could not be downloaded`, "cargo", ["info", `${name}@${version}`]);
  const places = namesIn(registrySources).map((registry) => join(registrySources, registry, `${name}-${version}`));
  const place = places.find(existsSync);
  if (place === undefined) throw new Problem(`cargo has downloaded ${name} ${version}, but not to ${registrySources}.`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(place, copy, { recursive: true });
  // It is in this workspace's directory, but not part of the workspace.
  appendFileSync(join(copy, "Cargo.toml"), "\n[workspace]\n");
  await mustRun(`${name}-lock`, `${name} could not be locked`, "cargo", [
    "update", "--manifest-path", join(copy, "Cargo.toml"), "--package", instead[0], "--precise", instead[1],
  ]);
}

/** Builds a tool without debug information. @param {Crate} crate */
export async function buildCrate(crate) {
  const { program, version, expected, name = program, instead } = crate;
  // The target directory stays until the build is done, so that an interrupted build continues where it stopped.
  const [build, copy] = [join(tools, `build-${name}`), join(tools, `sources-${name}`)];
  const which = instead ? ["--path", copy] : [name, "--version", version];
  const args = ["install", ...which, "--locked", "--debug", "--force", "--root", directoryOf(crate)];
  await step(`Building ${name} ${version}`, expected, async () => {
    if (instead) await relocked(name, version, instead, copy);
    await mustRun(name, `${name} could not be built`, "cargo", [...args, "--target-dir", build], {
      env: { ...process.env, CARGO_PROFILE_DEV_DEBUG: "none", CARGO_INCREMENTAL: "0" },
      advice: { hint: "It can also be built by hand:", commands: [`cargo ${args.join(" ")}`] },
    });
    for (const directory of [build, copy]) rmSync(directory, { recursive: true, force: true });
  });
}
