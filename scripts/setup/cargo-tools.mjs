// wasm-bindgen, wasm-pack and geckodriver: those on PATH where they fit, else built from crates.io under target/tools/.

import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { isProgram, which } from "../lib/find.mjs";
import { Problem } from "../lib/messages.mjs";
import { root, tools } from "../lib/paths.mjs";
import { capture, mustRun } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";

const wasmPackVersion = "0.15.1";
const geckodriverVersion = "0.37.1";
const suffix = process.platform === "win32" ? ".exe" : "";

export async function requireCargo() {
  if (!(await capture("cargo", ["--version"])).ok) {
    throw new Problem("There is no working cargo on PATH. Install Rust, for instance with rustup: https://rustup.rs/");
  }
}

/** The version of a crate in Cargo.lock. @param {string} crate */
async function lockedVersion(crate) {
  const file = join(root, "Cargo.lock");
  const lock = existsSync(file) ? readFileSync(file, "utf8") : "";
  const version = new RegExp(`^name = "${crate}"\r?\nversion = "([^"]+)"`, "m").exec(lock)?.[1];
  if (version === undefined) {
    const commands = ["cargo generate-lockfile"];
    throw new Problem(`Cargo.lock names no ${crate}.`, { hint: "Write it anew:", commands });
  }
  return version;
}

/**
 * Builds a tool without debug information, which nobody here needs. An interrupted build goes on where it stopped,
 * since its target directory stays until it is done.
 *
 * @param {string} crate
 * @param {string} version
 * @param {string} directory
 * @param {string} expected
 * @param {readonly string[]} [options]
 */
async function install(crate, version, directory, expected, options = []) {
  const args = ["install", crate, "--version", version, "--debug", "--force", ...options, "--root", directory];
  const build = join(tools, `build-${crate}`);
  await step(`Building ${crate} ${version}`, expected, async () => {
    await mustRun(crate, `${crate} could not be built`, "cargo", [...args, "--target-dir", build], {
      env: { ...process.env, CARGO_PROFILE_DEV_DEBUG: "none", CARGO_INCREMENTAL: "0" },
      advice: { hint: "It can also be built by hand:", commands: [`cargo ${args.join(" ")}`] },
    });
    rmSync(build, { recursive: true, force: true });
  });
}

/**
 * The directory of wasm-bindgen and its test runner in exactly the version that the crate was locked to: the two speak
 * a private format.
 */
export async function ensureWasmBindgen() {
  const version = await lockedVersion("wasm-bindgen");
  const own = join(tools, `wasm-bindgen-${version}`);
  const found = which("wasm-bindgen");
  for (const directory of [join(own, "bin"), ...(found === null ? [] : [dirname(found)])]) {
    if (await isWasmBindgen(directory, version)) {
      return directory;
    }
  }
  // Not --locked: the tool's own lock file has named versions that the registry no longer gives.
  await install("wasm-bindgen-cli", version, own, "2 to 4 minutes, once");
  return join(own, "bin");
}

/**
 * @param {string} directory
 * @param {string} version
 */
async function isWasmBindgen(directory, version) {
  if (!isProgram(join(directory, `wasm-bindgen-test-runner${suffix}`))) {
    return false;
  }
  const result = await capture(join(directory, `wasm-bindgen${suffix}`), ["--version"]);
  return result.ok && result.stdout.trim() === `wasm-bindgen ${version}`;
}

/** The path of wasm-pack. */
export async function ensureWasmPack() {
  const own = join(tools, `wasm-pack-${wasmPackVersion}`);
  for (const candidate of [join(own, "bin", `wasm-pack${suffix}`), which("wasm-pack")]) {
    if (candidate !== null && (await capture(candidate, ["--version"])).ok) {
      return candidate;
    }
  }
  await install("wasm-pack", wasmPackVersion, own, "1 to 2 minutes, once", ["--locked"]);
  return join(own, "bin", `wasm-pack${suffix}`);
}

/** The path of geckodriver, or null. Every version since 2024 drives every Firefox that is still maintained. */
export async function findGeckodriver() {
  const own = join(tools, `geckodriver-${geckodriverVersion}`, "bin", `geckodriver${suffix}`);
  for (const candidate of [process.env.GECKODRIVER ?? own, which("geckodriver")]) {
    if (candidate !== null && (await capture(candidate, ["--version"])).ok) {
      return candidate;
    }
  }
  return null;
}

/** The path of geckodriver. */
export async function ensureGeckodriver() {
  const found = await findGeckodriver();
  if (found !== null) {
    return found;
  }
  const own = join(tools, `geckodriver-${geckodriverVersion}`);
  await install("geckodriver", geckodriverVersion, own, "1 to 3 minutes, once", ["--locked"]);
  return join(own, "bin", `geckodriver${suffix}`);
}
