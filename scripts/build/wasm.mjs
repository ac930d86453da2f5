// From the crate to the optimised WebAssembly and its JavaScript glue, in target/wasm-bindgen/.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { Problem } from "../lib/messages.mjs";
import { bindgenOutput, moduleName, target } from "../lib/paths.mjs";
import { capture, mustRun } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";
import { wasmTarget } from "../setup/wasm-target.mjs";

/** Bytes of stack: LLVM's default of a megabyte would make every visitor's browser commit 17 pages of memory. */
const stackSize = 32768;

/** What the compiled module calls its glue. */
const glueModule = `./${moduleName}_bg.js`;

/** By measure: brotli finds again what is inlined a little more than the compiler would for size. */
const inlineThreshold = 25;

// Which features of WebAssembly the module uses, the compiler has written into it for both tools.
const bindgenOptions = ["--target", "web", "--out-name", moduleName, "--remove-producers-section"];
// The names end in hashes, which do not compress, and each would be sent twice: in the module and in the glue.
const shortNames = "--minify-imports-and-exports-and-modules";
const optimizerOptions = ["-O3", "--converge", "--strip-target-features"];

/** @param {NodeJS.ProcessEnv} wasmEnv */
export async function buildWasm(wasmEnv) {
  const compiled = await step("Compiling the crate to WebAssembly", "up to a minute the first time", () =>
    compile(wasmEnv),
  );
  const stamp = join(bindgenOutput, "made-from");
  const wanted = await fingerprint(compiled, wasmEnv);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    return;
  }
  await step("Generating the JavaScript glue and optimising the module", "about 5 s", () =>
    bindAndOptimise(compiled, wanted, wasmEnv),
  );
}

/** @param {NodeJS.ProcessEnv} wasmEnv */
async function compile(wasmEnv) {
  // --crate-type cdylib: as a crate of two types, cargo would build it without link-time optimisation.
  const args = ["rustc", "--lib", "--crate-type", "cdylib", "--release", "--target", wasmTarget];
  const options = [
    "--", "-C", `link-arg=-zstack-size=${stackSize}`, "-C", `llvm-args=-inline-threshold=${inlineThreshold}`,
  ];
  const failure = "The crate could not be compiled to WebAssembly";
  await mustRun("wasm", failure, "cargo", [...args, ...options], { env: wasmEnv });
  return join(wasmEnv.CARGO_TARGET_DIR ?? target, wasmTarget, "release", `${moduleName}.wasm`);
}

/**
 * What the output is made from: the module and the tools.
 *
 * @param {string} compiled
 * @param {NodeJS.ProcessEnv} wasmEnv
 */
async function fingerprint(compiled, wasmEnv) {
  const bindgen = await capture("wasm-bindgen", ["--version"], { env: wasmEnv });
  const made = [bindgen.stdout, bindgenOptions, optimizer().version, optimizerOptions, shortNames];
  return `${createHash("sha256").update(readFileSync(compiled)).update(JSON.stringify(made)).digest("hex")}\n`;
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
  /** @param {readonly string[]} options */
  const optimise = (options) => mustRun("wasm-opt", "The module could not be optimised", process.execPath, [
    optimizer().script, ...options, module, "-o", module,
  ]);
  // Short names come first: they would be given anew in each round until the optimised module converges. The features
  // that the second run must know are stripped only there.
  const { stdout } = await optimise([shortNames]);
  await optimise(optimizerOptions);
  const glue = join(temporary, `${moduleName}.js`);
  writeFileSync(glue, withShortNames(readFileSync(glue, "utf8"), JSON.parse(stdout)));
  writeFileSync(join(temporary, "made-from"), wanted);
  rmSync(bindgenOutput, { recursive: true, force: true });
  renameSync(temporary, bindgenOutput);
}

/**
 * The glue with the names that wasm-opt gave to what the module imports and exports.
 *
 * @param {string} glue
 * @param {{ imports: [string, string, string][], exports: [string, string][] }} renamed each with its new name last
 */
function withShortNames(glue, { imports, exports }) {
  /** @param {RegExp} pattern @param {string} replacement */
  const replace = (pattern, replacement) => {
    if (!pattern.test(glue)) throw new Problem(`wasm-bindgen's glue is not as expected: nothing in it is ${pattern}`);
    glue = glue.replace(pattern, () => replacement);
  };
  const literal = (/** @type {string} */ text) => text.replace(/\W/g, "\\$&");
  for (const [module, name, short] of imports) {
    if (module === glueModule) {
      replace(new RegExp(`(?<=\\s)${name}(?=: function\\()`), short);
    } else {
      // Imported from a file of ours as it is: its function moves to the rest.
      const file = literal(module);
      const [, variable] = new RegExp(`import \\* as (\\w+) from "${file}"`).exec(glue) ?? [];
      replace(/const import0 = \{/, `const import0 = { ${short}: ${variable}.${name},`);
      replace(new RegExp(`"${file}": ${variable},`), "");
    }
  }
  // wasm-opt gives one name to all the modules that are imported.
  replace(new RegExp(`"${literal(glueModule)}"(?=: import0)`), '"a"');
  // Not replaced once and for all as above: some exports are not called, and some in several places.
  for (const [name, short] of exports) {
    glue = glue.replace(new RegExp(`\\bwasm\\.${name}\\b`, "g"), () => `wasm.${short}`);
  }
  return glue;
}

/** wasm-opt of the npm package binaryen, which is a script for Node. */
function optimizer() {
  const manifest = createRequire(import.meta.url).resolve("binaryen/package.json");
  const { version, bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return { version, script: join(dirname(manifest), bin["wasm-opt"]) };
}
