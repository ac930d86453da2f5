// dist/: everything that is published. Only this file decides which source becomes which file. Each module of the
// package's exports becomes one minified file, so a page with the element loads only a few files. The modules that the
// element loads late become files too. An import from one of these files to another stays an import, so nothing is
// shipped twice.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { Problem } from "../lib/messages.mjs";
import { bindgenOutput, declarations, dist, moduleName, notices, root, sources, target } from "../lib/paths.mjs";
import { mustRun } from "../lib/run.mjs";
import { describeForEditors } from "./editors.mjs";

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

/**
 * The modules that the element loads late. Nothing else imports them, and the package does not export them. Each
 * imports at most a few constants of the element's file.
 */
const LATE = ["faces/factors", "advice", "idle", "paste", "challenge", "suggestions", "tabs"].map((name) => `element/${name}.ts`);

/** The files without a source map, because they have only texts or bytes. */
const UNMAPPED = /^(inline|element\/nothing|(locales|words)\/.*)\.js$/;

/** The modules that become files. @returns {ShippedFile[]} */
function modules() {
  const names = [
    "index|inline|workerd|breach|common|strength|suggest|words/[^/]+|testing|testing/node",
    "element|element/(define|nothing)|locales/(?!messages)[^/]+",
  ];
  return filesOf(sources, new RegExp(`^(${names.join("|")})\\.ts$`))
    .concat(LATE.map((path) => ({ from: join(sources, path), to: path })))
    .map(({ from, to }) => ({ from, to: to.replace(/\.ts$/, ".js") }));
}

/** The files that are copied unchanged. @returns {ShippedFile[]} */
function copies() {
  return [
    ...filesOf(sources, /^(wasm\.d\.ts|styles\.d\.ts)$/),
    // Only those parts of the element that a portal can name.
    ...filesOf(declarations, /^((?!common-list|strength-words|zxcvbn)[^/]+|(locales|testing|words)\/[^/]+)\.d\.ts$/),
    ...filesOf(declarations, /^element\/(define|events|preact|react|settings|solid|strings|svelte|types|vue)\.d\.ts$/),
    { from: join(bindgenOutput, `${moduleName}_bg.wasm`), to: `${moduleName}_bg.wasm` },
    ...filesOf(notices, /./),
  ];
}

/** Makes dist/ in another directory and then moves it to its place, so that nobody sees an unfinished one. */
export async function assemble() {
  const temporary = join(target, "dist.new");
  const former = join(target, "dist.old");
  rmSync(temporary, { recursive: true, force: true });
  await declare();
  for (const { from, to } of copies()) {
    mkdirSync(dirname(join(temporary, to)), { recursive: true });
    cpSync(from, join(temporary, to));
  }
  await bundle(temporary);
  // The testing kit has a state of each kind. The number makes Node load the file again after another build.
  const { fixtureStates } = await import(`${pathToFileURL(join(temporary, "testing.js"))}?${Date.now()}`);
  const kinds = Object.values(fixtureStates()).map(({ kind }) => kind);
  for (const [name, text] of Object.entries(describeForEditors(kinds))) writeFileSync(join(temporary, name), text);
  rmSync(former, { recursive: true, force: true });
  if (existsSync(dist)) {
    renameSync(dist, former);
  }
  renameSync(temporary, dist);
  rmSync(former, { recursive: true, force: true });
  return filesOf(dist, /./).map(({ to }) => to);
}

/** Lets the compiler write the declarations of the TypeScript files. */
async function declare() {
  rmSync(declarations, { recursive: true, force: true });
  await mustRun("declarations", "The declarations could not be written", process.execPath, [
    join(root, "node_modules", "typescript", "bin", "tsc"), "--project", join(sources, "tsconfig.json"),
  ]);
}

/** @param {string} outdir */
async function bundle(outdir) {
  // Imported here, because set-up may have installed it only now.
  const { build, transform } = await import("esbuild");
  const shipped = modules();
  const names = JSON.parse(readFileSync(join(bindgenOutput, "names.json"), "utf8"));
  try {
    const unminified = await transform(readFileSync(join(sources, "element", "import.ts"), "utf8"), { loader: "ts" });
    for (const { from, to } of shipped) {
      const { outputFiles = [] } = await build({
        entryPoints: [from],
        // The final place, so that the source map has the right relative paths.
        outfile: join(dist, to),
        write: false,
        sourcemap: UNMAPPED.test(to) ? false : "linked",
        bundle: true,
        // The maps name packages by their place in node_modules/, even if that is a link to another folder.
        preserveSymlinks: true,
        format: "esm",
        target: "es2022",
        // Modules are always read as UTF-8, and escapes would double the weight of most languages.
        charset: "utf8",
        // The testing kit need not be small, and the traces of failed tests show its lines.
        minify: !to.startsWith("testing"),
        legalComments: "none",
        banner: to === "element.js" ? { js: unminified.code } : {},
        logLevel: "silent",
        // Only the module that is not for browsers imports modules of Node.
        external: to === "testing/node.js" ? ["node:*"] : [],
        ...(to === "index.js" ? renaming(names) : {}),
        loader: { ".wasm": "base64" },
        define: { BUILD: JSON.stringify(readFileSync(join(bindgenOutput, "build"), "utf8")) },
        plugins: [keepApart(to, shipped), platformOfGlue],
      });
      for (const { path, contents } of outputFiles) {
        const file = join(outdir, relative(dist, path));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, contents);
      }
    }
    await build({
      entryPoints: [join(sources, "styles.css")],
      outfile: join(outdir, "styles.css"),
      minify: true,
      legalComments: "none",
      logLevel: "silent",
    });
  } catch (error) {
    throw new Problem(`The scripts could not be bundled: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Renames names in wasm-bindgen's glue as in the module.
 *
 * @param {Record<string, string>} names the new names by the old ones
 */
function renaming(names) {
  const pattern = Object.keys(names).map((name) => name.replaceAll(/\W/g, "\\$&")).join("|");
  return { mangleProps: new RegExp(`^(${pattern})$`), mangleQuoted: true, mangleCache: names };
}

/**
 * Lets wasm-bindgen's glue import from package/platform.ts what it would otherwise take from the platform.
 *
 * @type {import("esbuild").Plugin}
 */
const platformOfGlue = {
  name: "platform-of-glue",
  setup(build) {
    build.onLoad({ filter: new RegExp(`${moduleName}\\.js$`) }, ({ path }) => {
      // A relative path, because the map shows it, and the place of the build must not be published.
      const address = relative(dirname(path), join(sources, "platform.ts")).replaceAll("\\", "/");
      const platform = JSON.stringify(posix.normalize(address));
      const glue = readFileSync(path, "utf8");
      const contents = `import { Object, TextDecoder, TextEncoder } from ${platform};\n${glue}`;
      return { contents, loader: "js", resolveDir: dirname(path) };
    });
  },
};

/**
 * Keeps imports of other shipped modules as imports.
 *
 * @param {string} importer
 * @param {readonly ShippedFile[]} shipped
 * @returns {import("esbuild").Plugin}
 */
function keepApart(importer, shipped) {
  return {
    name: "keep-shipped-modules-apart",
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
        if (kind === "entry-point") return undefined;
        const named = resolve(resolveDir, path);
        // TypeScript imports a module by its name after compilation.
        const found = [named, named.replace(/\.js$/, ".ts")].find(existsSync);
        const other = shipped.find(({ from }) => from === found);
        // The WebAssembly file is only in dist/.
        if (found === undefined && path.endsWith(".wasm")) return { path, external: true };
        if (other === undefined) return { path: found };
        const address = posix.relative(posix.dirname(importer), other.to);
        return { path: address.startsWith(".") ? address : `./${address}`, external: true };
      });
    },
  };
}
