// Builds tools from crates.io, each under target/tools/ in a directory that names its version.

import { rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { tools } from "../lib/paths.mjs";
import { mustRun } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";

/** @typedef {{ program: string, version: string, expected: string, name?: string, locked?: boolean }} Crate */

/** @param {Crate} crate */
const directoryOf = ({ program, version }) => join(tools, `${program}-${version}`);

/** Where a crate's program is once it is built. @param {Crate} crate */
export const builtProgram = (crate) =>
  join(directoryOf(crate), "bin", `${crate.program}${process.platform === "win32" ? ".exe" : ""}`);

/** Builds a tool without debug information, which nobody here needs. @param {Crate} crate */
export async function buildCrate(crate) {
  const { program, version, expected, name = program, locked = true } = crate;
  const args = ["install", name, "--version", version, "--debug", "--force", "--root", directoryOf(crate)];
  if (locked) args.push("--locked");
  // The target directory stays until the build is done, so that an interrupted one goes on where it stopped.
  const build = join(tools, `build-${name}`);
  await step(`Building ${name} ${version}`, expected, async () => {
    await mustRun(name, `${name} could not be built`, "cargo", [...args, "--target-dir", build], {
      env: { ...process.env, CARGO_PROFILE_DEV_DEBUG: "none", CARGO_INCREMENTAL: "0" },
      advice: { hint: "It can also be built by hand:", commands: [`cargo ${args.join(" ")}`] },
    });
    rmSync(build, { recursive: true, force: true });
  });
}
