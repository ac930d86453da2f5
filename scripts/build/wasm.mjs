// Builds the optimised WebAssembly and its JavaScript glue from the crate, in target/wasm-bindgen/.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Problem } from "../lib/messages.mjs";
import { bindgenOutput, moduleName, root, target } from "../lib/paths.mjs";
import { mustRun } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";
import { wasmTarget } from "../setup/wasm-target.mjs";

/**
 * The size of the stack in bytes. With LLVM's default of a megabyte, every visitor's browser would allocate 17 pages of
 * memory.
 */
const stackSize = 32768;

/** Measured: a higher threshold costs bytes, a lower one saves none. */
const inlineThreshold = 10;

// The compiler writes into the module which features of WebAssembly it uses. Both tools read that.
const bindgenOptions = ["--target", "web", "--out-name", moduleName, "--remove-producers-section"];
// The names end in hashes, which do not compress, and each name is in the module and in the glue.
const shortNames = "--minify-imports-and-exports-and-modules";
// Measured: flattening between two rounds helps the second round, and inlining more functions than the compiler costs
// bytes. The first kilobyte of the memory has no values: only the end of the stack is there, and a stack that long is
// about to trap.
const optimizerOptions = [
  "--low-memory-unused", "--flexible-inline-max-function-size=0",
  "-O3", "--flatten", "--rereloop", "-O3", "--converge", "--strip-target-features",
];

/** wasm-opt of the npm package binaryen, which is a script for Node. */
const optimizer = join(root, "node_modules", "binaryen", "bin", "wasm-opt");

/** @param {NodeJS.ProcessEnv} wasmEnv */
export async function buildWasm(wasmEnv) {
  const compiled = await step("Compiling the crate to WebAssembly", "up to a minute the first time", () =>
    compile(wasmEnv),
  );
  const stamp = join(bindgenOutput, "made-from");
  const wanted = fingerprint(compiled);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    return;
  }
  await step("Generating the JavaScript glue and optimising the module", "about 5 s", () =>
    bindAndOptimise(compiled, wanted, wasmEnv),
  );
}

/** @param {NodeJS.ProcessEnv} wasmEnv */
async function compile(wasmEnv) {
  // --crate-type cdylib: cargo builds a crate of two types without link-time optimisation.
  const args = ["rustc", "--lib", "--crate-type", "cdylib", "--release", "--locked", "--target", wasmTarget];
  const options = [
    "--", "-C", `link-arg=-zstack-size=${stackSize}`, "-C", `llvm-args=-inline-threshold=${inlineThreshold}`,
  ];
  const failure = "The crate could not be compiled to WebAssembly";
  await mustRun("wasm", failure, "cargo", [...args, ...options], { env: wasmEnv });
  return join(wasmEnv.CARGO_TARGET_DIR ?? target, wasmTarget, "release", `${moduleName}.wasm`);
}

/**
 * A hash of everything from which the output is made: the module, in which the version of wasm-bindgen is, the other
 * tools, and what is done with them.
 *
 * @param {string} compiled
 */
function fingerprint(compiled) {
  const hash = createHash("sha256");
  const files = [compiled, join(root, "package-lock.json"), new URL(import.meta.url)];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * @param {string} compiled
 * @param {string} wanted
 * @param {NodeJS.ProcessEnv} wasmEnv
 */
async function bindAndOptimise(compiled, wanted, wasmEnv) {
  const temporary = `${bindgenOutput}.new`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  await mustRun("wasm-bindgen", "The JavaScript glue could not be generated", "wasm-bindgen", [
    ...bindgenOptions, "--out-dir", temporary, compiled,
  ], { env: wasmEnv });
  const module = join(temporary, `${moduleName}_bg.wasm`);
  await trapWithoutMessages(module);
  /** @param {readonly string[]} options */
  const optimise = (options) => mustRun("wasm-opt", "The module could not be optimised", process.execPath, [
    optimizer, ...options, module, "-o", module,
  ]);
  // Rename before optimising: `--converge` would rename again on every pass. Keep the feature section until the second
  // run, which needs it.
  const { stdout } = await optimise([shortNames]);
  await optimise(optimizerOptions);
  writeFileSync(join(temporary, "build"), nameBuild(module, join(temporary, `${moduleName}.js`)));
  writeFileSync(join(temporary, "names.json"), JSON.stringify(shortNamesByName(JSON.parse(stdout))));
  writeFileSync(join(temporary, "made-from"), wanted);
  rmSync(bindgenOutput, { recursive: true, force: true });
  renameSync(temporary, bindgenOutput);
}

/**
 * Puts the name of the build into the module's section `build`. The scripts contain the name and refuse any other
 * module, because a cache may still have an older one.
 *
 * @param {string} file
 * @param {string} glue
 */
function nameBuild(file, glue) {
  const module = readFileSync(file);
  const name = createHash("sha256").update(module).update(readFileSync(glue)).digest("hex").slice(0, 8);
  // A custom section: its id, its length, and its own name with its length.
  const content = Buffer.from(`\x05build${name}`);
  writeFileSync(file, Buffer.concat([module, Buffer.from([0, content.length]), content]));
  return name;
}

/** The functions of the standard library that only make the message of a panic and then stop the program. */
const PANICS = new RegExp([
  "core::panicking::panic(_\\w+)?",
  "core::(option|result)::(unwrap|expect)_failed",
  "core::(slice|str)::.*fail(_\\w+)?",
  "core::cell::panic_already_\\w+",
  "alloc::raw_vec::(handle_error|capacity_overflow)",
  "alloc::alloc::handle_alloc_error",
].map((name) => `^${name}$`).join("|"));

/**
 * Lets panics trap at once. Nobody could read their messages, because the module aborts, and browsers report a trap
 * either way. All checks and traps stay. Only the code that would make the messages is removed.
 *
 * @param {string} file
 */
async function trapWithoutMessages(file) {
  const { default: binaryen } = await import("binaryen");
  const module = binaryen.readBinary(readFileSync(file));
  let replaced = 0;
  for (let index = 0; index < module.getNumFunctions(); index++) {
    const handle = module.getFunctionByIndex(index);
    const { name, results, body } = binaryen.getFunctionInfo(handle);
    // Names contain a hash of their crate: core[c5930c85a12de822]::panicking::panic_fmt.
    const plainName = name.replaceAll(/\[\w+\]|::h[0-9a-f]{16}$/g, "");
    if (!PANICS.test(plainName)) continue;
    if (results !== binaryen.none || binaryen.getExpressionType(body) !== binaryen.unreachable) {
      throw new Problem(`${plainName} was expected never to return, and does.`);
    }
    // The declarations of binaryen lack this.
    Reflect.get(binaryen, "Function").setBody(handle, module.unreachable());
    replaced += 1;
  }
  if (replaced === 0) {
    throw new Problem("The module has no function that panics: the standard library has other names for them.");
  }
  writeFileSync(file, module.emitBinary());
  module.dispose();
}

/**
 * The new names of wasm-opt by the old ones. The bundler renames the same names in wasm-bindgen's glue.
 *
 * @param {{ imports: [string, string, string][], exports: [string, string][] }} renamed each with its new name last
 */
function shortNamesByName({ imports, exports }) {
  // wasm-opt gives one name to all the modules that are imported.
  const modules = imports.map(([module]) => [module, "a"]);
  return Object.fromEntries([...modules, ...imports.map(([, name, short]) => [name, short]), ...exports]);
}
