// The suites in order: what each needs, what it runs, and how its tests are counted.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { assembleDeployment } from "../build/deployment.mjs";
import { root, target } from "../lib/paths.mjs";
import { chromiumArguments } from "../setup/chromium.mjs";
import { cargoCounts, nodeCounts, playwrightCounts, summaryCounts } from "./counts.mjs";

/** @typedef {(output: string) => import("./counts.mjs").Counts} Count */

/** @typedef {[program: string, ...args: string[]]} Command */

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} expected about how long it takes if everything is compiled
 * @property {readonly import("./prepare.mjs").Need[]} needs
 * @property {(env: NodeJS.ProcessEnv) => Command[]} commands run one after the other until one fails
 * @property {Count} [count] missing for a check, which only passes or fails
 * @property {number} [sandboxes] how many sandboxes run meanwhile; SANDBOX_URL names them
 * @property {NodeJS.ProcessEnv} [env] further environment variables for the commands
 * @property {(env: NodeJS.ProcessEnv) => unknown} [before] runs before the commands
 * @property {RegExp} [finding] the part of the output that is shown besides the counts
 */

/**
 * The command-line tools of node packages are scripts, which start in the same way on every platform.
 *
 * @param {string} path @param {string[]} args @returns {Command}
 */
const nodeTool = (path, ...args) => [process.execPath, join(root, "node_modules", path), ...args];

/** Files under tests/`directory`, relative to it. @param {string} directory @param {RegExp} wanted */
function filesIn(directory, wanted) {
  const paths = readdirSync(join(root, "tests", directory), { recursive: true, encoding: "utf8" });
  return paths.filter((path) => wanted.test(path)).sort();
}

/**
 * The tests of directories, with Node's own test runner. Without files, the runner would also find the tests of other
 * suites.
 *
 * @param {readonly string[]} directories
 * @param {number} [concurrency] how many files run at the same time. Files that share a sandbox run one after the other
 * @returns {Pick<Suite, "commands" | "count">}
 */
const node = (directories, concurrency = 1) => ({
  commands: () => {
    const files = directories.flatMap((directory) =>
      filesIn(directory, /\.test\.mjs$/).map((path) => join(root, "tests", directory, path)));
    if (files.length === 0) throw new Error(`There is no *.test.mjs in ${directories}.`);
    return [[process.execPath, "--test", "--test-reporter=spec", `--test-concurrency=${concurrency}`, ...files]];
  },
  count: nodeCounts,
});

/** @param {string[]} args @returns {Pick<Suite, "commands" | "count">} */
const playwright = (...args) => ({
  commands: () => [nodeTool("@playwright/test/cli.js", "test", "--reporter=list", ...args)],
  count: playwrightCounts,
});

/** The names of the tests. Without them, cargo would also build the native tests for wasm. */
function selectWasmTests() {
  const files = filesIn(".", /^[^/\\]+\.rs$/).filter((name) =>
    readFileSync(join(root, "tests", name), "utf8").includes("wasm_bindgen_test"));
  if (files.length === 0) throw new Error("No file in tests/ uses wasm_bindgen_test.");
  return files.flatMap((name) => ["--test", name.replace(/\.rs$/, "")]);
}

const webdriverJson = join(target, "webdriver.json");

/** @param {NodeJS.ProcessEnv} env */
function writeWebdriverJson({ CHROMIUM: binary }) {
  const options = { binary, args: ["--headless", ...chromiumArguments] };
  mkdirSync(target, { recursive: true });
  writeFileSync(webdriverJson, `${JSON.stringify({ "goog:chromeOptions": options }, null, 2)}\n`);
}

/** The frameworks for which the package has types. */
const FRAMEWORKS = ["react", "preact", "vue", "svelte", "solid"];

/** @type {readonly Suite[]} */
export const suites = [
  { name: "format", expected: "1 s", needs: [], commands: () => [["cargo", "fmt", "--all", "--check"]] },
  {
    name: "lint",
    expected: "a minute, 5 s when repeated",
    needs: [],
    // --locked: a wrong Cargo.lock must not be changed silently.
    commands: () => [
      ["cargo", "clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
      ["cargo", "clippy", "--no-default-features", "--locked", "--", "-D", "warnings"],
      // Finds broken links and the like. It is an environment variable, because cargo doc passes no options to rustdoc.
      ["cargo", "doc", "--workspace", "--no-deps", "--locked", "--config", 'build.rustdocflags=["-D", "warnings"]'],
    ],
  },
  {
    name: "deny",
    expected: "5 s",
    needs: ["cargoDeny"],
    commands: ({ CARGO_DENY = "" }) =>
      [[CARGO_DENY, "--locked", "--workspace", "check", "--hide-inclusion-graph", "licenses", "sources", "bans"]],
  },
  {
    name: "types",
    expected: "2 s",
    needs: ["build"],
    // They are compiled separately, because the templates of each framework are another language.
    commands: () => [".", "www", "scripts", "tests", ...FRAMEWORKS.map((name) => `tests/types/${name}`)].map((project) =>
      nodeTool("typescript/bin/tsc", "--project", join(project, "tsconfig.json"))),
  },
  {
    name: "native",
    expected: "2 minutes, one when repeated",
    needs: [],
    commands: () => [["cargo", "test", "--workspace", "--locked", "--no-fail-fast", "--", "--show-output"]],
    // Nine targets: about a minute of fuzzing in all.
    env: { FUZZ_SECONDS: process.env.FUZZ_SECONDS ?? "7" },
    count: cargoCounts,
    finding: /^explored .*(?=, in )/m,
  },
  {
    name: "wasm",
    expected: "a minute, 10 s when repeated",
    needs: ["build", "wasmPack", "chromium"],
    before: writeWebdriverJson,
    commands: ({ WASM_PACK = "", CHROMEDRIVER = "" }) => {
      const how = ["--mode", "no-install", "--headless", "--chrome", "--chromedriver", CHROMEDRIVER];
      return [[WASM_PACK, "test", ...how, root, "--locked", ...selectWasmTests()]];
    },
    env: {
      WASM_BINDGEN_TEST_WEBDRIVER_JSON: webdriverJson,
      // Seconds for all tests together. The default of 20 is too short on a busy machine.
      WASM_BINDGEN_TEST_TIMEOUT: "120",
      // This warning is about the runner itself.
      RUST_BACKTRACE: "0",
    },
    count: cargoCounts,
  },
  { name: "node", expected: "5 s", needs: ["build", "sandbox"], sandboxes: 1, ...node(["node", "scripts"]) },
  // SEED, FLOWS, SIDE_BY_SIDE and SECONDS in the environment choose which flows and how many.
  { name: "soak", expected: "half a minute", needs: ["build", "sandbox"], sandboxes: 1, ...node(["soak"]) },
  { name: "parity", expected: "10 s", needs: ["build", "sandbox", "python"], sandboxes: 1, ...node(["parity"]) },
  // SEED in the environment chooses the passwords and policies.
  { name: "oracle", expected: "half a minute", needs: ["build", "python"], ...node(["oracle"]) },
  {
    name: "vendor-client",
    expected: "5 s",
    needs: ["sandbox", "python"],
    sandboxes: 1,
    commands: ({ PYTHON = "" }) => [[PYTHON, join(root, "tests", "vendor-client", "test_vendor_client.py")]],
    count: summaryCounts,
  },
  // Each of three workers has its own sandbox, because tests that share one run one after the other.
  { name: "browser", expected: "8 minutes", needs: ["build", "sandbox", "chromium"], sandboxes: 3, ...playwright() },
  {
    name: "engines",
    expected: "a minute and a half",
    needs: ["build", "sandbox", "chromium", "firefox", "webkit", "xdotool"],
    // Each engine has its own sandbox, and all of them wait more than they work.
    ...node(["engines"], 3),
  },
  {
    name: "consumers",
    expected: "20 s, a minute the first time",
    needs: ["build", "sandbox", "chromium"],
    sandboxes: 1,
    // CONSUMERS in the environment selects others. `npm run test:consumers` runs all.
    ...node(["consumers"]),
  },
  {
    name: "deployment",
    expected: "a minute",
    needs: ["build", "sandbox", "chromium", "nginx", "caddy"],
    before: assembleDeployment,
    sandboxes: 1,
    ...playwright("--config", join(root, "tests", "deployment", "playwright.config.mjs")),
  },
  { name: "wasm-pack", expected: "half a minute", needs: ["build", "wasmPack"], ...node(["wasm-pack"]) },
  { name: "reproducible", expected: "a minute", needs: ["build"], ...node(["reproducible"]) },
  { name: "package", expected: "5 s", needs: ["build"], ...node(["package"]) },
];
