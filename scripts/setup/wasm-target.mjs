// A Rust toolchain with the standard library for wasm32-unknown-unknown. Uses the first that works: the cargo on PATH,
// the same after `rustup target add`, or Debian's rustc-web, which builds the standard library from Debian's own
// sources.

import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { isRoot, namesIn, which } from "../lib/find.mjs";
import { Problem, say } from "../lib/messages.mjs";
import { target as projectTarget, tools } from "../lib/paths.mjs";
import { capture, logged, tail, withPath } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";
import { aptCommand, aptInstall, hasApt, newestOf } from "./apt.mjs";
import { registrySources } from "./cargo.mjs";

export const wasmTarget = "wasm32-unknown-unknown";
/**
 * The Rust version for the tools and the tests. The crate itself compiles with the `rust-version` of its Cargo.toml.
 */
const oldestRust = "1.88";
const systemBin = "/usr/bin";
const rustupCommand = `rustup target add ${wasmTarget}`;

export async function requireCargo() {
  const { ok, stdout } = await capture("cargo", ["--version"]);
  if (!ok) {
    throw new Problem("There is no working cargo on PATH. Install Rust, for instance with rustup: https://rustup.rs/");
  }
  if (!(await isRecent(process.env))) {
    throw new Problem(`Rust ${oldestRust} or later is needed, and there is ${stdout.trim()}. With rustup:`, {
      commands: ["rustup update stable"],
    });
  }
}

/**
 * The environment for building wasm with cargo and wasm-pack. It has its own target directory, because the toolchain
 * may differ from that of native builds, and each would discard the other's output.
 */
export async function ensureWasmTarget() {
  const env = await ensureToolchain();
  // The messages of panics contain paths of source files, so the builder's home directory is removed from them. It may
  // also contain the sources of the standard library, which editors install.
  const flags = [
    ...(env.RUSTFLAGS ?? "").split(" ").filter(Boolean),
    `--remap-path-prefix=${registrySources}=registry`,
    `--remap-path-prefix=${join(await sysrootOf(env), "lib", "rustlib", "src", "rust")}=rust`,
  ];
  return {
    ...env,
    CARGO_ENCODED_RUSTFLAGS: env.CARGO_ENCODED_RUSTFLAGS ?? flags.join("\x1f"),
    CARGO_TARGET_DIR: join(env.CARGO_TARGET_DIR ?? projectTarget, "wasm"),
  };
}

/** @returns {Promise<NodeJS.ProcessEnv>} */
async function ensureToolchain() {
  if (await works()) return process.env;
  const before = await findDebianToolchain();
  if (before !== null) return before;
  if (await addWithRustup()) return process.env;
  return installDebianToolchain();
}

/** @param {NodeJS.ProcessEnv} env */
async function sysrootOf(env) {
  return (await capture("rustc", ["--print=sysroot"], { env })).stdout.trim();
}

/** Whether rustc can use the standard library for wasm32. One of another compiler version does not work. */
async function works() {
  const scratch = join(tools, "probe");
  mkdirSync(scratch, { recursive: true });
  const args = ["-", "--crate-name=probe", "--crate-type=lib", `--target=${wasmTarget}`, "--emit=metadata"];
  return (await capture("rustc", [...args, `--out-dir=${scratch}`])).ok;
}

/** @param {NodeJS.ProcessEnv} env */
async function isRecent(env) {
  const { stdout } = await capture("cargo", ["--version"], { env });
  const version = /^cargo (\d+\.\d+)/.exec(stdout)?.[1] ?? "";
  return version.localeCompare(oldestRust, "en", { numeric: true }) >= 0;
}

async function addWithRustup() {
  if (which("rustup") === null) return false;
  return step("Adding the wasm32 standard library with rustup", "about 10 s, once", async () => {
    const [program = "", ...args] = rustupCommand.split(" ");
    const { ok, stderr, log, timedOut } = await logged("rustup", program, args, { timeoutMilliseconds: 120_000 });
    if (ok) return works();
    const reason = timedOut ? "no answer within 2 minutes" : /^error: (.*)$/m.exec(stderr)?.[1] ?? tail(log, 1);
    say(`  rustup could not: ${reason}`);
    return false;
  });
}

/**
 * Debian's toolchain, first in PATH, with the newest installed linker for wasm. Null if one of them or the sources of
 * the standard library are missing.
 */
async function findDebianToolchain() {
  const numbers = namesIn(systemBin).flatMap((name) => /^wasm-ld-(\d+)$/.exec(name)?.[1] ?? []);
  const env = {
    ...withPath([systemBin]),
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: `wasm-ld-${Math.max(...numbers.map(Number))}`,
    // Debian has no standard library for wasm32, and building one is an unstable feature.
    CARGO_UNSTABLE_BUILD_STD: "std panic_abort test",
    RUSTC_BOOTSTRAP: "1",
  };
  const sources = join(await sysrootOf(env), "lib", "rustlib", "src", "rust", "library", "std");
  const isWhole = numbers.length > 0 && existsSync(join(systemBin, "rustc")) && existsSync(sources);
  return isWhole && (await isRecent(env)) ? env : null;
}

async function installDebianToolchain() {
  if (!hasApt()) {
    throw new Problem("The wasm32 standard library of Rust is missing. Please run:", { commands: [rustupCommand] });
  }
  const packages = ["rustc-web", "cargo-web", "rust-web-src", await newestOf("lld")];
  if (!isRoot()) {
    throw new Problem("The wasm32 standard library of Rust is missing and rustup could not add it.", {
      hint: "Where rustup can download, run the first command, otherwise the second; then start again.",
      commands: [rustupCommand, aptCommand(packages)],
    });
  }
  await aptInstall(packages, "Without rustup's help, WebAssembly needs Debian's Rust packages.");
  const after = await findDebianToolchain();
  if (after !== null) return after;
  throw new Problem("Debian's Rust packages are too old, or not what was expected.", { commands: [rustupCommand] });
}
