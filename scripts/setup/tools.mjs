// The tools for building and testing: the places of each, and how to install it if it is missing.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { candidates, isProgram, namesIn } from "../lib/find.mjs";
import { Problem } from "../lib/messages.mjs";
import { root } from "../lib/paths.mjs";
import { capture } from "../lib/run.mjs";
import { aptInstall, hasApt } from "./apt.mjs";
import { buildCrate, builtProgram } from "./cargo.mjs";
import { findBrowsers } from "./chromium.mjs";

/**
 * @template {string} Part
 * @typedef {object} Tool
 * @property {string} purpose what needs it, as a sentence
 * @property {{ [part in Part]: (named: string | undefined) => string[] }} parts the programs of the tool, each with all
 *   its places. The environment variable of that name may name one
 * @property {(path: string, others: NodeJS.ProcessEnv) => Promise<boolean>} [accepts] whether a part works and fits the
 *   parts before it
 * @property {readonly string[]} [packages] Debian's packages that have it
 * @property {import("./cargo.mjs").Crate} [crate] the crate from which it is built
 * @property {string} [skip] the setting with which the tests continue without it
 */

/** The version that a program prints, `152.0.7000.1`, or null. @param {string} path */
async function versionOf(path) {
  const { stdout } = await capture(path, ["--version"], { timeoutMilliseconds: 20_000 });
  return /\d+(\.\d+)+/.exec(stdout)?.[0] ?? null;
}

/** @param {string} path */
const runs = async (path) => (await versionOf(path)) !== null;

/** The version is exactly that of the locked crate, because the two use a private format. */
const wasmBindgenVersion =
  /^name = "wasm-bindgen"\r?\nversion = "([^"]+)"/m.exec(readFileSync(join(root, "Cargo.lock"), "utf8"))?.[1] ?? "";

/** The possible paths of MiniBrowser, in the layouts of distributions and versions of GTK. */
function miniBrowsers() {
  const places = ["/usr/lib", "/usr/libexec"].flatMap((place) =>
    [place, ...namesIn(place).filter((name) => name.includes("-linux-")).map((name) => join(place, name))]);
  const builds = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
  return places.flatMap((place) => builds.map((build) => join(place, build, "MiniBrowser")));
}

/** The possible paths of a module of nginx. @param {string} name @returns {(named: string | undefined) => string[]} */
const nginxModule = (name) => (named) => (named ? [named] :
  ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/share/nginx/modules"].map((place) => join(place, name)))
  .filter(existsSync);

/** Lets the compiler check a row of the table below. @template {string} Part @param {Tool<Part>} tool */
const tool = (tool) => tool;

/**
 * A row for a program that cargo builds, unless the machine has it.
 *
 * @template {string} Part
 * @param {Part} part @param {import("./cargo.mjs").Crate} crate
 * @param {Omit<Tool<Part>, "parts" | "crate">} row
 * @returns {Tool<Part>}
 */
const built = (part, crate, row) => ({
  parts: /** @type {Tool<Part>["parts"]} */ ({
    [part]: (/** @type {string | undefined} */ named) => candidates(named, [crate.program], [builtProgram(crate)]),
  }),
  accepts: runs,
  crate,
  ...row,
});

export const tools = {
  wasmBindgen: built("WASM_BINDGEN", {
    name: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: wasmBindgenVersion,
    expected: "2 to 4 minutes, once",
    // Not every registry has the version in the tool's own lock file. Only the tool's test runner uses this crate.
    instead: ["webpki-roots", "1.0.10"],
  }, {
    purpose: "Building needs wasm-bindgen and its test runner.",
    accepts: async (path) => isProgram(path.replace(/wasm-bindgen(\.exe)?$/, "wasm-bindgen-test-runner$1")) &&
      (await versionOf(path)) === wasmBindgenVersion,
  }),
  wasmPack: built("WASM_PACK", { program: "wasm-pack", version: "0.15.1", expected: "1 to 2 minutes, once" }, {
    purpose: "The tests of the WebAssembly need wasm-pack.",
  }),
  cargoDeny: built("CARGO_DENY", { program: "cargo-deny", version: "0.20.2", expected: "1 to 2 minutes, once" }, {
    purpose: "Checking what the crates may be needs cargo-deny.",
  }),
  cargoMutants: built("CARGO_MUTANTS", {
    program: "cargo-mutants",
    version: "27.1.0",
    expected: "1 to 2 minutes, once",
  }, {
    purpose: "Changing the core on purpose needs cargo-mutants.",
    // It has a version only as a command of cargo.
    accepts: async (path) => (await capture(path, ["mutants", "--version"])).stdout.includes("mutants"),
  }),
  chromium: tool({
    purpose: "The browser tests need Chromium and its driver in the same version.",
    parts: {
      CHROMIUM: findBrowsers,
      CHROMEDRIVER: (named) => candidates(named, ["chromedriver", "chromium.chromedriver"],
        ["/usr/lib/chromium-browser/chromedriver", "/usr/lib/chromium/chromedriver"]),
    },
    accepts: async (path, { CHROMIUM = path }) => {
      const [version, other] = await Promise.all([path, CHROMIUM].map(versionOf));
      return version !== null && version.split(".")[0] === other?.split(".")[0];
    },
    // The last is not necessary: it makes the tests faster.
    packages: ["chromium", "chromium-driver", "chromium-headless-shell"],
  }),
  firefox: tool({
    purpose: "The tests in three engines need Firefox.",
    parts: {
      FIREFOX: (named) => candidates(named, ["firefox-esr", "firefox"],
        ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"]),
    },
    accepts: runs,
    packages: ["firefox-esr"],
    skip: "SKIP=firefox",
  }),
  // Every version since 2024 drives every Firefox that is still maintained.
  geckodriver: built("GECKODRIVER", { program: "geckodriver", version: "0.37.1", expected: "1 to 3 minutes, once" }, {
    purpose: "The tests in three engines need geckodriver.",
    skip: "SKIP=firefox",
  }),
  // The driver, the smallest browser with this engine, and the virtual screen that it needs.
  webkit: tool({
    purpose: "The tests in three engines need WebKitGTK's WebKitWebDriver and MiniBrowser, and Xvfb.",
    parts: {
      WEBKIT_DRIVER: (named) => candidates(named, ["WebKitWebDriver"]),
      MINIBROWSER: (named) => candidates(named, [], miniBrowsers()),
      XVFB: (named) => candidates(named, ["Xvfb"]),
    },
    packages: ["webkit2gtk-driver", "xvfb"],
    skip: "SKIP=webkit",
  }),
  // Chromium asks only on a screen whether to save a password, and only a key of that screen's keyboard answers.
  xdotool: tool({
    purpose: "The tests of Chromium's password manager need xdotool and Xvfb.",
    parts: {
      XDOTOOL: (named) => candidates(named, ["xdotool"]),
      XVFB: (named) => candidates(named, ["Xvfb"]),
    },
    packages: ["xdotool", "xvfb"],
    skip: "SKIP=xdotool",
  }),
  // The web servers run as ordinary programs and not as services. Debian installs them in a directory for root.
  nginx: tool({
    purpose: "The tests of the deployment need nginx and its modules for brotli and JavaScript.",
    parts: {
      NGINX: (named) => candidates(named, ["nginx"], ["/usr/sbin/nginx"]),
      NGINX_BROTLI_STATIC: nginxModule("ngx_http_brotli_static_module.so"),
      NGINX_JS: nginxModule("ngx_http_js_module.so"),
    },
    packages: ["nginx-light", "libnginx-mod-http-brotli-static", "libnginx-mod-http-js", "openssl"],
    skip: "SKIP=nginx",
  }),
  caddy: tool({
    purpose: "The tests of the deployment need caddy.",
    parts: { CADDY: (named) => candidates(named, ["caddy"], ["/usr/sbin/caddy"]) },
    packages: ["caddy", "openssl"],
    skip: "SKIP=caddy",
  }),
};

/**
 * Finds a tool on this machine: the first places whose parts fit each other. Null if there are none.
 *
 * @template {string} Part @param {Tool<Part>} tool @returns {Promise<{ [part in Part]: string } | null>}
 */
export async function find({ parts, accepts = async () => true }) {
  /** @param {string[]} left @param {NodeJS.ProcessEnv} found @returns {Promise<NodeJS.ProcessEnv | null>} */
  async function search([part, ...left], found) {
    if (part === undefined) return found;
    for (const path of parts[/** @type {Part} */ (part)](process.env[part])) {
      const all = (await accepts(path, found)) ? await search(left, { ...found, [part]: path }) : null;
      if (all !== null) return all;
    }
    return null;
  }
  return /** @type {{ [part in Part]: string } | null} */ (await search(Object.keys(parts), {}));
}

/**
 * Like {@link find}, but installs what is missing.
 *
 * @template {string} Part @param {Tool<Part>} tool
 */
export async function ensure(tool) {
  const before = await find(tool);
  if (before !== null) return before;
  if (tool.crate) await buildCrate(tool.crate);
  else if (tool.packages && hasApt()) await aptInstall(tool.packages, tool.purpose);
  const after = await find(tool);
  if (after !== null) return after;
  throw await problemWith(tool);
}

/** @param {Tool<string>} tool */
async function problemWith({ purpose, parts, skip }) {
  const seen = [];
  for (const [part, placesOf] of Object.entries(parts)) {
    const places = placesOf(process.env[part]);
    if (places.length === 0) seen.push(`no ${part}`);
    for (const path of places) seen.push(`${path} ${(await versionOf(path)) ?? "of no version"}`);
  }
  const naming = Object.keys(parts).map((part) => `${part}=/path/to/${part.toLowerCase()}`).join(" ");
  return new Problem(`${purpose} Found: ${seen.join(", ")}.`, {
    hint: `Install what is missing, or name it in the environment${skip ? ", or go on without it" : ""}:`,
    commands: [...(skip ? [`${skip} npm test`] : []), `${naming} npm test`],
  });
}
