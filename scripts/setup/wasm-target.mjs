// A Rust toolchain with the standard library for wasm32-unknown-unknown.
//
// The first that works is taken: the cargo on PATH, the same after `rustup target add`, and Debian's rustc-web, whose
// wasm32 standard library is built here from Debian's own sources.

import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { isRoot, namesIn, which } from "../lib/find.mjs";
import { Problem, say } from "../lib/messages.mjs";
import { target as projectTarget, tools } from "../lib/paths.mjs";
import { capture, logged, mustRun, tail, withPath } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";
import { aptCommand, aptInstall, hasApt, newestOf } from "./apt.mjs";

export const wasmTarget = "wasm32-unknown-unknown";
const oldestRust = [1, 85];
const systemBin = "/usr/bin";
const rustupCommand = `rustup target add ${wasmTarget}`;

export async function requireCargo() {
  if (!(await capture("cargo", ["--version"])).ok) {
    throw new Problem("There is no working cargo on PATH. Install Rust, for instance with rustup: https://rustup.rs/");
  }
}

/**
 * The environment for everything that builds wasm: cargo, wasm-pack. Its target directory is its own, since it may be
 * another toolchain than the one for native builds, and each would throw away what the other has built.
 */
export async function ensureWasmTarget() {
  const env = await ensureToolchain();
  // The messages of panics name source files: keep the builder's home out of what is published. Those of the standard
  // library are in it where its sources are installed too, as editors do.
  const registry = join(env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry", "src");
  const flags = [
    ...(env.RUSTFLAGS ?? "").split(" ").filter(Boolean),
    `--remap-path-prefix=${registry}=registry`,
    `--remap-path-prefix=${join(await sysrootOf("rustc", env), "lib", "rustlib", "src", "rust")}=rust`,
  ];
  return {
    ...env,
    CARGO_ENCODED_RUSTFLAGS: env.CARGO_ENCODED_RUSTFLAGS ?? flags.join("\x1f"),
    CARGO_TARGET_DIR: join(env.CARGO_TARGET_DIR ?? projectTarget, "wasm"),
  };
}

/** @returns {Promise<NodeJS.ProcessEnv>} */
async function ensureToolchain() {
  if (await works(process.env)) return process.env;
  const system = systemEnvironment();
  if (await works(system)) return system;
  if (await addWithRustup()) return process.env;
  await installDebianToolchain();
  return systemEnvironment();
}

/** @param {string} rustc @param {NodeJS.ProcessEnv} env */
async function sysrootOf(rustc, env) {
  return (await capture(rustc, ["--print=sysroot"], { env })).stdout.trim();
}

/**
 * Whether rustc can use a standard library for wasm32: one of another compiler version is there but of no use.
 *
 * @param {NodeJS.ProcessEnv} env
 */
async function works(env) {
  const scratch = join(tools, "probe");
  mkdirSync(scratch, { recursive: true });
  const args = ["-", "--crate-name=probe", "--crate-type=lib", `--target=${wasmTarget}`, "--emit=metadata"];
  return (await capture("rustc", [...args, `--out-dir=${scratch}`], { env })).ok && (await isRecent(env));
}

/** @param {NodeJS.ProcessEnv} env */
async function isRecent(env) {
  const { stdout } = await capture("cargo", ["--version"], { env });
  const [, major, minor] = /^cargo (\d+)\.(\d+)/.exec(stdout) ?? [];
  return Number(major) > oldestRust[0] || (Number(major) === oldestRust[0] && Number(minor) >= oldestRust[1]);
}

async function addWithRustup() {
  if (which("rustup") === null) return false;
  return step("Adding the wasm32 standard library with rustup", "about 10 s, once", async () => {
    const [program = "", ...args] = rustupCommand.split(" ");
    const { ok, stderr, log, timedOut } = await logged("rustup", program, args, { timeoutMilliseconds: 120_000 });
    if (ok) return works(process.env);
    const reason = timedOut ? "no answer within 2 minutes" : /^error: (.*)$/m.exec(stderr)?.[1] ?? tail(log, 1);
    say(`  rustup could not: ${reason}`);
    return false;
  });
}

// ------------------------------------------------------------------------------------- Debian's toolchain

/** Debian's toolchain before all others, with the newest linker for wasm that is installed. */
function systemEnvironment() {
  const env = withPath([systemBin]);
  const linker = wasmLinker();
  return linker === undefined ? env : { ...env, CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: linker };
}

function wasmLinker() {
  const numbers = namesIn(systemBin).flatMap((name) => /^wasm-ld-(\d+)$/.exec(name)?.[1] ?? []);
  return numbers.length === 0 ? undefined : `wasm-ld-${Math.max(...numbers.map(Number))}`;
}

async function installDebianToolchain() {
  if (!hasApt()) {
    throw new Problem("The wasm32 standard library of Rust is missing. Please run:", { commands: [rustupCommand] });
  }
  if (!(await hasDebianToolchain())) {
    const packages = ["rustc-web", "cargo-web", "rust-web-src", await newestOf("lld")];
    if (!isRoot()) {
      throw new Problem("The wasm32 standard library of Rust is missing and rustup could not add it.", {
        hint: "Where rustup can download, run the first command, otherwise the second; then start again.",
        commands: [rustupCommand, aptCommand(packages)],
      });
    }
    await aptInstall(packages, "Without rustup's help, WebAssembly needs Debian's Rust packages.");
  }
  await step("Building the wasm32 standard library for Debian's Rust", "about a minute, once", buildStandardLibrary);
}

async function hasDebianToolchain() {
  const env = systemEnvironment();
  const sysroot = await sysrootOf(join(systemBin, "rustc"), env);
  const sources = join(sysroot, "lib", "rustlib", "src", "rust", "library", "std");
  return sysroot !== "" && existsSync(sources) && (await isRecent(env)) && wasmLinker() !== undefined;
}

async function buildStandardLibrary() {
  const env = systemEnvironment();
  const crate = join(tools, "wasm-std");
  mkdirSync(join(crate, "src"), { recursive: true });
  writeFileSync(join(crate, "src", "lib.rs"), "#![no_std]\n");
  const manifest = `[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n`;
  writeFileSync(join(crate, "Cargo.toml"), manifest);
  const output = join(crate, "target");
  const args = ["build", "--release", `--target=${wasmTarget}`, "-Zbuild-std=std,panic_abort,test"];
  await mustRun("wasm-std", "The wasm32 standard library could not be built", "cargo", args, {
    cwd: crate,
    // -Zbuild-std is not stable; the embedded bitcode lets later builds optimise across the standard library.
    env: { ...env, RUSTC_BOOTSTRAP: "1", RUSTFLAGS: "-Cembed-bitcode=yes", CARGO_TARGET_DIR: output },
  });
  const built = join(output, wasmTarget, "release", "deps");
  const libraries = join(crate, "lib");
  rmSync(libraries, { recursive: true, force: true });
  mkdirSync(libraries);
  for (const name of readdirSync(built)) {
    const isWanted = name.endsWith(".rlib") && !name.startsWith("libempty-");
    if (isWanted) cpSync(join(built, name), join(libraries, name));
  }
  await putIntoSysroot(libraries, env);
  rmSync(crate, { recursive: true, force: true });
}

/** @param {string} libraries @param {NodeJS.ProcessEnv} env */
async function putIntoSysroot(libraries, env) {
  const { stdout } = await capture("rustc", ["--print=target-libdir", `--target=${wasmTarget}`], { env });
  const place = stdout.trim();
  if (!isRoot()) {
    throw new Problem("The wasm32 standard library is built, but only root may put it into Debian's Rust.", {
      hint: "Please run this, then start again:",
      commands: [`sudo mkdir -p ${dirname(place)} && sudo cp -rT ${libraries} ${place}`],
    });
  }
  // Copied beside its place and renamed, so that an interrupted copy is never taken for the library.
  const temporary = `${place}.new`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  cpSync(libraries, temporary, { recursive: true });
  rmSync(place, { recursive: true, force: true });
  renameSync(temporary, place);
}
