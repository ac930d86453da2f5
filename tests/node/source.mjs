// Imports modules of the package's source that the package does not export.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SOURCES = fileURLToPath(new URL("../../package", import.meta.url));

/**
 * Imports a module with all its own imports. Each call makes another copy.
 *
 * @param {string} path below package/
 * @returns {Promise<any>}
 */
export async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [join(SOURCES, path)],
    bundle: true,
    write: false,
    format: "esm",
    target: "node20",
    logLevel: "silent",
  });
  const [{ contents }] = /** @type {[import("esbuild").OutputFile]} */ (outputFiles);
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString("base64")}`);
}
