// The suites in their order: what each needs, what it runs, and how its tests are counted.

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { assembleDeployment } from "../build/deployment.mjs";
import { moduleName, root, target } from "../lib/paths.mjs";
import { logged } from "../lib/run.mjs";
import { startSandbox } from "../lib/sandbox.mjs";
import { engines, skippedEngines } from "../setup/skipped.mjs";
import { chromiumArguments } from "../setup/chromium.mjs";
import { cargoCounts, nodeCounts, playwrightCounts, summaryCounts } from "./counts.mjs";
import { checkPackage } from "./package.mjs";

/**
 * @typedef {object} Tools what set-up has found or made; a suite reads only what it needs
 * @property {NodeJS.ProcessEnv} wasmEnv
 * @property {string} wasmPack
 * @property {import("../setup/chromium.mjs").Chromium} chromium
 * @property {string} python one that has the vendor's client
 */

/** @typedef {"build" | "sandbox" | "wasmPack" | "chromium" | "firefox" | "webkit" | "python" | "servers"} Need */

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} expected about how long it takes where everything is compiled
 * @property {readonly Need[]} needs
 * @property {(tools: Tools) => Promise<Outcome>} run
 */

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} [log] where the full output is
 * @property {import("./counts.mjs").Counts} [counts] absent for a check, which is one thing that holds or does not
 * @property {string} [reason] why it failed, where the log does not tell
 * @property {string} [found] what the tests have found out besides
 */

/** Longer than any suite takes; a test that hangs must not hang everything. */
const timeoutMilliseconds = 30 * 60_000;

const plainOutput = { CARGO_TERM_COLOR: "never", NO_COLOR: "1", FORCE_COLOR: undefined };

/**
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(name, command, args, env = process.env) {
  return logged(`test-${name}`, command, args, { env: { ...env, ...plainOutput }, timeoutMilliseconds });
}

/**
 * Runs tests and counts them. Neither a runner that ends well without having run a test nor one that fails without
 * naming a failed one is taken at its word.
 *
 * @param {Promise<{ ok: boolean, stdout: string, stderr: string, log: string, timedOut: boolean }>} running
 * @param {(output: string) => import("./counts.mjs").Counts} count
 * @returns {Promise<Outcome>}
 */
async function counted(running, count) {
  const { ok, stdout, stderr, log, timedOut } = await running;
  const counts = count(`${stdout}\n${stderr}`);
  if (timedOut) {
    return { ok: false, log, counts: { ...counts, failed: counts.failed + 1 }, reason: "it did not end in time" };
  }
  if (!ok && counts.failed === 0) {
    return { ok: false, log, counts: { ...counts, failed: 1 }, reason: "the runner failed" };
  }
  if (counts.passed + counts.failed === 0) {
    return { ok: false, log, counts: { ...counts, failed: 1 }, reason: "there is not one test" };
  }
  return { ok: ok && counts.failed === 0, log, counts };
}

/**
 * Runs the same check with several sets of arguments and stops at the first that fails.
 *
 * @param {string} name
 * @param {readonly (readonly [string, ...string[]])[]} commands
 * @returns {Promise<Outcome>}
 */
async function check(name, commands) {
  let log = "";
  for (const [index, [command, ...args]] of commands.entries()) {
    const result = await run(commands.length === 1 ? name : `${name}-${index + 1}`, command, args);
    log = result.log;
    if (!result.ok) {
      return { ok: false, log, ...(result.timedOut ? { reason: "it did not end in time" } : {}) };
    }
  }
  return { ok: true, log };
}

/**
 * @param {(env: NodeJS.ProcessEnv) => Promise<Outcome>} action is given the environment with SANDBOX_URL
 * @returns {Promise<Outcome>}
 */
async function withSandbox(action) {
  const sandbox = await startSandbox({ port: 0 });
  try {
    return await action({ ...process.env, SANDBOX_URL: sandbox.url });
  } finally {
    await sandbox.stop();
  }
}

const testFile = /\.test\.m?js$/;

/** Files under tests/`directory` whose paths pass `wanted`. @param {string} directory @param {RegExp} wanted */
function testFiles(directory, wanted) {
  const start = join(root, "tests", directory);
  const paths = existsSync(start) ? readdirSync(start, { recursive: true, encoding: "utf8" }) : [];
  return paths.filter((path) => wanted.test(path)).sort().map((path) => join(start, path));
}

/**
 * The node packages' command-line tools are scripts, which every platform starts in the same way.
 *
 * @param {string} path
 */
const nodeTool = (path) => join(root, "node_modules", path);

/** What is compiled on its own: a framework's JSX is another language each. */
const typeProjects = [
  "tsconfig.json", "scripts/tsconfig.json", "tests/tsconfig.json",
  "tests/types/react/tsconfig.json", "tests/types/preact/tsconfig.json",
];

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "format",
    expected: "1 s",
    needs: [],
    run: () => check("format", [["cargo", "fmt", "--all", "--check"]]),
  },
  {
    name: "lint",
    expected: "a minute, 5 s when repeated",
    needs: [],
    // --locked: a Cargo.lock that does not fit must not be mended silently.
    run: () =>
      check("lint", [
        ["cargo", "clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
        // Links that lead nowhere and the like; in a setting, since cargo doc passes no options on to rustdoc.
        ["cargo", "doc", "--workspace", "--no-deps", "--locked", "--config", 'build.rustdocflags=["-D", "warnings"]'],
      ]),
  },
  {
    name: "types",
    expected: "2 s",
    needs: ["build"],
    run: () =>
      check("types", typeProjects.map((project) =>
        [process.execPath, nodeTool("typescript/bin/tsc"), "--project", project],
      )),
  },
  {
    name: "native",
    expected: "2 minutes, less when repeated",
    needs: [],
    run: testNative,
  },
  {
    name: "wasm",
    expected: "a minute, 10 s when repeated",
    needs: ["build", "wasmPack", "chromium"],
    run: testWasm,
  },
  {
    name: "node",
    expected: "5 s",
    needs: ["build", "sandbox"],
    run: () => nodeTests("node", {}, testFiles("scripts", /\.test\.m?js$/)),
  },
  {
    name: "soak",
    expected: "half a minute",
    needs: ["build", "sandbox"],
    // SEED and FLOWS in the environment choose which flows and how many.
    run: () => nodeTests("soak"),
  },
  {
    name: "parity",
    expected: "10 s",
    needs: ["build", "sandbox", "python"],
    run: ({ python }) => nodeTests("parity", { VENDOR_PYTHON: python }),
  },
  {
    name: "oracle",
    expected: "half a minute",
    needs: ["build", "python"],
    // SEED in the environment chooses the passwords and policies.
    run: ({ python }) =>
      counted(run("oracle", process.execPath, ["--test", "--test-reporter=spec", ...testFiles("oracle", testFile)], {
        ...process.env,
        PYTHON: python,
      }), nodeCounts),
  },
  {
    name: "vendor-client",
    expected: "5 s",
    needs: ["sandbox", "python"],
    run: testVendorClient,
  },
  {
    name: "browser",
    expected: "a minute",
    needs: ["build", "sandbox", "chromium"],
    run: testBrowser,
  },
  {
    name: "engines",
    expected: "a minute and a half",
    needs: ["build", "sandbox", "chromium", "firefox", "webkit"],
    run: testEngines,
  },
  {
    name: "consumers",
    expected: "20 s, a minute the first time",
    needs: ["build", "sandbox", "chromium"],
    // CONSUMERS in the environment chooses others; `npm run test:consumers` walks all.
    run: ({ chromium }) => nodeTests("consumers", { CHROMIUM: chromium.browser }),
  },
  {
    name: "deployment",
    expected: "a minute",
    needs: ["build", "sandbox", "chromium", "servers"],
    run: testDeployment,
  },
  {
    name: "wasm-pack",
    expected: "half a minute",
    needs: ["build", "wasmPack"],
    run: testWasmPack,
  },
  {
    name: "package",
    expected: "5 s",
    needs: ["build"],
    run: async () => checkPackage(),
  },
];

async function testNative() {
  const running = run("native", "cargo", ["test", "--workspace", "--no-fail-fast", "--", "--show-output"]);
  const outcome = await counted(running, cargoCounts);
  const [found] = /^explored .*(?=, in )/m.exec((await running).stdout) ?? [];
  return { ...outcome, found };
}

/** @param {Tools} tools */
async function testWasm({ wasmEnv, wasmPack, chromium }) {
  const names = testFiles(".", /^[^/\\]+\.rs$/)
    .filter((path) => readFileSync(path, "utf8").includes("wasm_bindgen_test"))
    .map((path) => /([^/\\]+)\.rs$/.exec(path)?.[1] ?? "");
  if (names.length === 0) {
    return { ok: false, reason: "no file in tests/ uses wasm_bindgen_test" };
  }
  const webdriver = join(target, "webdriver.json");
  mkdirSync(target, { recursive: true });
  writeFileSync(webdriver, `${JSON.stringify({ "goog:chromeOptions": chromeOptions(chromium) }, null, 2)}\n`);
  // Without the names, cargo would build the native tests for wasm too.
  const selected = names.flatMap((name) => ["--test", name]);
  const args = ["test", "--mode", "no-install", "--headless", "--chrome", "--chromedriver", chromium.driver];
  return counted(
    run("wasm", wasmPack, [...args, root, ...selected], {
      ...wasmEnv,
      WASM_BINDGEN_TEST_WEBDRIVER_JSON: webdriver,
      // Seconds for all tests together; its default of 20 is short for a busy machine.
      WASM_BINDGEN_TEST_TIMEOUT: "120",
      // Of the runner itself, and of no use here.
      RUST_BACKTRACE: "0",
      WASM_PACK_CACHE: join(target, "tools", "wasm-pack-cache"),
    }),
    cargoCounts,
  );
}

/** @param {import("../setup/chromium.mjs").Chromium} chromium */
function chromeOptions(chromium) {
  return {
    binary: chromium.browser,
    args: ["--headless", ...chromiumArguments],
  };
}

/**
 * Runs files with Node's own test runner. Given no file, it would look for some on its own and find other suites'.
 *
 * @param {string} name of the suite and of its directory in tests/
 * @param {NodeJS.ProcessEnv} [extra]
 * @param {readonly string[]} [more] further files
 * @returns {Promise<Outcome>}
 */
async function nodeTests(name, extra = {}, more = []) {
  const files = testFiles(name, testFile);
  if (files.length === 0) {
    return { ok: false, reason: `there is no tests/${name}/*.test.mjs` };
  }
  const args = ["--test", "--test-reporter=spec", ...files, ...more];
  return withSandbox((env) => counted(run(name, process.execPath, args, { ...env, ...extra }), nodeCounts));
}

/** @param {Tools} tools */
function testVendorClient({ python }) {
  const script = join(root, "tests", "vendor-client", "test_vendor_client.py");
  return withSandbox((env) =>
    counted(run("vendor-client", python, [script], env), summaryCounts),
  );
}

/** @param {Tools} tools */
async function testBrowser({ chromium }) {
  const args = [nodeTool("@playwright/test/cli.js"), "test", "--reporter=list"];
  // The tests of one sandbox take turns; each of two workers has one of its own.
  return withSandbox((one) => withSandbox((other) => {
    const env = { ...other, SANDBOX_URL: `${one.SANDBOX_URL} ${other.SANDBOX_URL}`, CHROMIUM: chromium.browser };
    return counted(run("browser", process.execPath, args, env), playwrightCounts);
  }));
}

/**
 * One outcome of several runs side by side.
 *
 * @param {readonly Promise<Outcome>[]} running
 * @returns {Promise<Outcome & { counts: import("./counts.mjs").Counts }>}
 */
async function together(running) {
  const outcomes = await Promise.all(running);
  const failed = outcomes.find(({ ok }) => !ok);
  const sum = (/** @type {keyof import("./counts.mjs").Counts} */ name) =>
    outcomes.reduce((total, { counts }) => total + (counts?.[name] ?? 0), 0);
  return {
    ok: failed === undefined,
    log: failed?.log,
    counts: { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") },
    reason: failed?.reason,
  };
}

/** @param {Tools} tools */
async function testDeployment({ chromium }) {
  const config = join(root, "tests", "deployment", "playwright.config.mjs");
  const args = [nodeTool("@playwright/test/cli.js"), "test", "--config", config, "--reporter=list"];
  await assembleDeployment();
  return withSandbox((env) =>
    counted(run("deployment", process.execPath, args, { ...env, CHROMIUM: chromium.browser }), playwrightCounts),
  );
}

/**
 * The same stories in every engine: side by side, since they wait more than they work.
 *
 * @returns {Promise<Outcome>}
 */
async function testEngines() {
  const skipped = skippedEngines();
  const told = engines.filter((engine) => !skipped.includes(engine));
  const outcome = await together(told.map((engine) => {
    const args = ["--test", "--test-reporter=spec", join(root, "tests", "engines", `${engine}.test.mjs`)];
    return counted(run(`engines-${engine}`, process.execPath, args), nodeCounts);
  }));
  const left = `SKIP_ENGINES leaves out ${skipped.join(" and ")}, so nothing is known of it`;
  return {
    ...outcome,
    ok: told.length > 0 && outcome.ok,
    counts: { ...outcome.counts, skipped: skipped.length },
    reason: outcome.reason ?? (skipped.length > 0 ? left : undefined),
  };
}

/**
 * Whether the crate also builds in the way that other projects know: one command, no script of ours.
 *
 * @param {Tools} tools
 * @returns {Promise<Outcome>}
 */
async function testWasmPack({ wasmEnv, wasmPack }) {
  const output = join(target, "pkg");
  rmSync(output, { recursive: true, force: true });
  const args = ["build", "--mode", "no-install", "--target", "web", "--out-dir", output];
  const result = await run("wasm-pack", wasmPack, [...args, root], {
    ...wasmEnv,
    WASM_PACK_CACHE: join(target, "tools", "wasm-pack-cache"),
  });
  if (!result.ok) {
    return { ok: false, log: result.log };
  }
  const names = [`${moduleName}.js`, `${moduleName}.d.ts`, `${moduleName}_bg.wasm`, "package.json"];
  const missing = names.filter((name) => !existsSync(join(output, name)));
  if (missing.length > 0) {
    return { ok: false, log: result.log, reason: `it made no ${missing.join(", ")}` };
  }
  if (!isWebAssembly(readFileSync(join(output, `${moduleName}_bg.wasm`)))) {
    return { ok: false, log: result.log, reason: "the module is not valid WebAssembly" };
  }
  return { ok: true, log: result.log };
}

/** @param {Uint8Array} bytes */
function isWebAssembly(bytes) {
  // Node has it, its types do not say so.
  /** @type {{ validate(bytes: Uint8Array): boolean }} */
  const { validate } = Reflect.get(globalThis, "WebAssembly");
  return validate(bytes);
}
