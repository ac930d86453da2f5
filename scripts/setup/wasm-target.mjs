// A Rust toolchain with the standard library for wasm32-unknown-unknown.
//
// The first that works is taken: the cargo on PATH, the same after `rustup target add`, and Debian's rustc-web, whose
// wasm32 standard library is built here from Debian's own sources.

import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { isRoot, which } from "../lib/find.mjs";
import { Problem, say } from "../lib/messages.mjs";
import { target as projectTarget, tools } from "../lib/paths.mjs";
import { capture, mustRun, tail, logged, withPath } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";
import { aptCommand, aptInstall, hasApt, newestOf } from "./apt.mjs";

export const wasmTarget = "wasm32-unknown-unknown";
const oldestRust = [1, 85];
const systemBin = "/usr/bin";

/**
 * The environment for everything that builds wasm: cargo, wasm-pack. Its target directory is its own, since it may be
 * another toolchain than the one for native builds, and each would throw away what the other has built.
 *
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function ensureWasmTarget() {
  if (await works(process.env)) {
    return finish(process.env);
  }
  const system = systemEnvironment();
  if (await works(system)) {
    return finish(system);
  }
  if (await addWithRustup()) {
    return finish(process.env);
  }
  await installDebianToolchain();
  return finish(systemEnvironment());
}

/** @param {NodeJS.ProcessEnv} env */
async function finish(env) {
  // The messages of panics name source files: keep the builder's home out of what is published. Those of the standard
  // library are in it where its sources are installed too, as editors do.
  const registry = join(env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry", "src");
  const sysroot = (await capture("rustc", ["--print=sysroot"], { env })).stdout.trim();
  const flags = [
    ...(env.RUSTFLAGS ?? "").split(" ").filter(Boolean),
    `--remap-path-prefix=${registry}=registry`,
    `--remap-path-prefix=${join(sysroot, "lib", "rustlib", "src", "rust")}=rust`,
  ];
  return {
    ...env,
    CARGO_ENCODED_RUSTFLAGS: env.CARGO_ENCODED_RUSTFLAGS ?? flags.join("\x1f"),
    CARGO_TARGET_DIR: join(env.CARGO_TARGET_DIR ?? projectTarget, "wasm"),
  };
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
  const result = await capture("rustc", [...args, `--out-dir=${scratch}`], { env, input: "" });
  return result.ok && (await isRecent(env));
}

/** @param {NodeJS.ProcessEnv} env */
async function isRecent(env) {
  const result = await capture("cargo", ["--version"], { env });
  const [, major, minor] = /^cargo (\d+)\.(\d+)/.exec(result.stdout) ?? [];
  return Number(major) > oldestRust[0] || (Number(major) === oldestRust[0] && Number(minor) >= oldestRust[1]);
}

async function addWithRustup() {
  if (which("rustup") === null) {
    return false;
  }
  return step("Adding the wasm32 standard library with rustup", "about 10 s, once", async () => {
    const result = await logged("rustup", "rustup", ["target", "add", wasmTarget], { timeoutMilliseconds: 120_000 });
    if (!result.ok) {
      const reason = /^error: (.*)$/m.exec(result.stderr)?.[1] ?? tail(result.log, 1);
      say(`  rustup could not: ${result.timedOut ? "no answer within 2 minutes" : reason}`);
    }
    return result.ok && (await works(process.env));
  });
}

// ------------------------------------------------------------------------------------- Debian's toolchain

const debianPackages = ["rustc-web", "cargo-web", "rust-web-src"];

/** Debian's toolchain before all others, with the newest linker for wasm that is installed. */
function systemEnvironment() {
  const env = withPath([systemBin]);
  const linker = wasmLinker();
  return linker === null ? env : { ...env, CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: linker };
}

function wasmLinker() {
  if (!existsSync(systemBin)) {
    return null;
  }
  const numbers = readdirSync(systemBin).flatMap((name) => /^wasm-ld-(\d+)$/.exec(name)?.[1] ?? []);
  const newest = Math.max(...numbers.map(Number));
  return Number.isFinite(newest) ? `wasm-ld-${newest}` : null;
}

async function installDebianToolchain() {
  const rustup = `rustup target add ${wasmTarget}`;
  if (!hasApt()) {
    throw new Problem(`The wasm32 standard library of Rust is missing. Please run:`, { commands: [rustup] });
  }
  if (!(await hasDebianToolchain())) {
    const packages = [...debianPackages, await newestOf("lld")];
    if (!isRoot()) {
      throw new Problem("The wasm32 standard library of Rust is missing and rustup could not add it.", {
        hint: "Where rustup can download, run the first command, otherwise the second; then start again.",
        commands: [rustup, aptCommand(packages)],
      });
    }
    await aptInstall("rustc-web", packages, "Without rustup's help, WebAssembly needs Debian's Rust packages.");
  }
  await step("Building the wasm32 standard library for Debian's Rust", "about a minute, once", buildStandardLibrary);
}

async function hasDebianToolchain() {
  const env = systemEnvironment();
  const sysroot = (await capture(join(systemBin, "rustc"), ["--print=sysroot"], { env })).stdout.trim();
  const sources = join(sysroot, "lib", "rustlib", "src", "rust", "library", "std");
  return sysroot !== "" && existsSync(sources) && (await isRecent(env)) && wasmLinker() !== null;
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
    if (name.endsWith(".rlib") && !name.startsWith("libempty-")) {
      cpSync(join(built, name), join(libraries, name));
    }
  }
  await putIntoSysroot(libraries, env);
  rmSync(crate, { recursive: true, force: true });
}

/**
 * @param {string} libraries
 * @param {NodeJS.ProcessEnv} env
 */
async function putIntoSysroot(libraries, env) {
  const result = await capture("rustc", ["--print=target-libdir", `--target=${wasmTarget}`], { env });
  const place = result.stdout.trim();
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
