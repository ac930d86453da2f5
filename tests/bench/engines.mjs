// The two engines that measure the same module: a new Node process, and a page in Chromium.

import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { listen } from "./server.mjs";

/** @import { Browser } from "@playwright/test" */
/** @import * as Measured from "./measured.mjs" */

/** A measurement that both engines can do. @typedef {Exclude<keyof typeof Measured, "load">} Task */

/** @template {Task} Name @typedef {ReturnType<(typeof Measured)[Name]>} Figures */

/** @typedef {<Name extends Task>(task: Name, options: Measured.Options) => Promise<Figures<Name>>} Engine */

const directory = fileURLToPath(new URL("../../target/bench/", import.meta.url));
const bundle = `${directory}measured.mjs`;

const CONTENT_TYPES = { html: "text/html", mjs: "text/javascript", wasm: "application/wasm" };

/** Bundles the measured code with everything that it imports. */
export async function bundleMeasured() {
  await mkdir(directory, { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL("measured.mjs", import.meta.url))],
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "browser",
    // Code for browsers may call the global object `self`.
    define: { self: "globalThis" },
    logLevel: "error",
  });
}

const wasm = () => readFile(new URL(import.meta.resolve("softlayer-password-set/wasm")));

/** @type {Engine} */
export async function inNode(task, options) {
  const script = `${directory}${task}.mjs`;
  await writeFile(script, `
    import { readFile } from "node:fs/promises";
    import { load, ${task} } from ${JSON.stringify(pathToFileURL(bundle).href)};
    await load(await readFile(new URL(${JSON.stringify(import.meta.resolve("softlayer-password-set/wasm"))})));
    process.stdout.write(JSON.stringify(${task}(${JSON.stringify(options)})));
  `);
  const { stdout } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}

/** @param {Browser} browser @returns {Engine} */
export function inChromium(browser) {
  return async (task, options) => {
    const server = await serve({
      "/": { type: CONTENT_TYPES.html, body: "<!doctype html><title>benchmark</title>" },
      "/measured.mjs": { type: CONTENT_TYPES.mjs, body: await readFile(bundle) },
      "/engine.wasm": { type: CONTENT_TYPES.wasm, body: await wasm() },
    });
    const page = await browser.newPage();
    try {
      await page.goto(server.url);
      const figures = await page.evaluate(async ([name, given]) => {
        if (!crossOriginIsolated) throw new Error("the page is not isolated, so its clock is coarse");
        const module = await import(new URL("/measured.mjs", location.href).href);
        const response = await fetch("/engine.wasm");
        await module.load(new Uint8Array(await response.arrayBuffer()));
        return module[name](given);
      }, /** @type {const} */ ([task, options]));
      return figures;
    } finally {
      await page.close();
      await server.close();
    }
  };
}

/** Cross-origin isolation. It gives a page a clock with a resolution of 5 microseconds. */
export const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** @param {Record<string, { type: string, body: string | Uint8Array }>} files by their paths */
function serve(files) {
  return listen((request, response) => {
    const file = files[request.url ?? ""];
    response.writeHead(file ? 200 : 404, { ...ISOLATED, "content-type": file?.type ?? "text/plain" });
    response.end(file?.body ?? "");
  });
}
