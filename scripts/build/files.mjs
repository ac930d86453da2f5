// dist/: everything that is published, and nothing else. Which source becomes which file is decided here alone.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { Problem } from "../lib/messages.mjs";
import { bindgenOutput, dist, moduleName, root, target } from "../lib/paths.mjs";

/** @typedef {{ from: string, to: string }} ShippedFile `from` is absolute, `to` is relative to dist/ */

/** Files of a directory whose paths, relative to it, pass `wanted`. @param {string} directory @param {RegExp} wanted */
function filesOf(directory, wanted) {
  const entries = existsSync(directory) ? readdirSync(directory, { recursive: true, withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(directory.length + 1).replaceAll("\\", "/"))
    .filter((path) => wanted.test(path))
    .sort()
    .map((path) => ({ from: join(directory, path), to: path }));
}

/** @returns {ShippedFile[]} */
function shippedFiles() {
  return [
    ...filesOf(join(root, "src"), /^[^/]+\.(js|d\.ts)$/),
    // The page itself (index.html, page.js and so on) is a user of the package and no part of it.
    ...filesOf(join(root, "www"), /^(element[^/]*|element\/.+|locales\/.+|styles)\.(js|d\.ts|css)$/),
    ...[`${moduleName}.js`, `${moduleName}_bg.wasm`].map((name) => ({ from: join(bindgenOutput, name), to: name })),
  ];
}

/** Puts dist/ together beside its place and then swaps it in: whoever looks never sees half of it. */
export async function assemble() {
  const files = shippedFiles();
  const temporary = join(target, "dist.new");
  const former = join(target, "dist.old");
  rmSync(temporary, { recursive: true, force: true });
  for (const { from, to } of files) {
    const place = join(temporary, to);
    mkdirSync(dirname(place), { recursive: true });
    await ship(from, place);
  }
  rmSync(former, { recursive: true, force: true });
  if (existsSync(dist)) {
    renameSync(dist, former);
  }
  renameSync(temporary, dist);
  rmSync(former, { recursive: true, force: true });
  return files.map(({ to }) => to);
}

/**
 * Minifies scripts and style sheets one by one, without bundling: the modules stay the package's contract.
 *
 * @param {string} from
 * @param {string} place
 */
async function ship(from, place) {
  const loader = extname(from).slice(1);
  if (loader !== "js" && loader !== "css") {
    cpSync(from, place);
    return;
  }
  // Imported here since set-up may only just have installed it.
  const { transform } = await import("esbuild");
  try {
    const { code } = await transform(readFileSync(from, "utf8"), {
      loader,
      minify: true,
      legalComments: "none",
      sourcefile: from,
      ...(loader === "js" ? { format: "esm", target: "es2022" } : {}),
    });
    writeFileSync(place, code);
  } catch (error) {
    throw new Problem(`${basename(from)} could not be minified: ${error instanceof Error ? error.message : error}`);
  }
}
