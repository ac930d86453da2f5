// target/deploy/: the page and what it loads of dist/, each file but the pages under a name that holds a hash of its
// content, with its compressed forms beside it. Which names and hashes the page asks for is written into it here.
//
// A name changes when the content does, so that a browser may keep a file for good. That goes up the imports: what
// imports a file that has changed has changed too.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, posix } from "node:path";
import { brotli, gzip } from "../lib/compressed.mjs";
import { Problem } from "../lib/messages.mjs";
import { deployment, dist, moduleName, root, target } from "../lib/paths.mjs";

/** @typedef {{ path: string, raw: number, gzip: number | null, brotli: number | null, integrity: string }} Deployed */

/** @typedef {{ path: string, integrity: string }} Asset `path` is relative to target/deploy/ */

const PACKAGE = "softlayer-password-set";

const page = join(root, "www");

/** A file of the page by what the page calls it. @param {string} name */
function source(name) {
  return name.startsWith(`${PACKAGE}/`) ? join(dist, name.slice(PACKAGE.length + 1)) : join(page, name);
}

/** Compressed, a small file may be no smaller; then there is one form less to choose from. @param {Buffer} raw */
function forms(raw) {
  const smaller = (/** @type {Buffer} */ bytes) => (bytes.length < raw.length ? bytes : null);
  return { gzip: smaller(gzip(raw)), brotli: smaller(brotli(raw)) };
}

class Deployment {
  #directory;
  /** @type {Map<string, Asset>} By what the sources call them. */
  #assets = new Map();
  /** @type {Deployed[]} */
  files = [];

  /** @param {string} directory */
  constructor(directory) {
    this.#directory = directory;
  }

  /** @param {string} path @param {Buffer} raw */
  write(path, raw) {
    const file = join(this.#directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, raw);
    const compressed = forms(raw);
    if (compressed.gzip) writeFileSync(`${file}.gz`, compressed.gzip);
    if (compressed.brotli) writeFileSync(`${file}.br`, compressed.brotli);
    const integrity = `sha384-${createHash("sha384").update(raw).digest("base64")}`;
    const [gzip, brotli] = [compressed.gzip?.length ?? null, compressed.brotli?.length ?? null];
    this.files.push({ path, raw: raw.length, gzip, brotli, integrity });
    return { path, integrity };
  }

  /** @param {string} name what the sources call it @param {Buffer} raw */
  add(name, raw) {
    const hash = createHash("sha256").update(raw).digest("hex").slice(0, 12);
    const flat = name.replace(`${PACKAGE}/`, "").replaceAll("/", "-");
    const stem = basename(flat, extname(flat));
    this.#assets.set(name, this.write(`assets/${stem}-${hash}${extname(flat)}`, raw));
  }

  /** @param {string} name */
  asset(name) {
    const asset = this.#assets.get(name);
    if (!asset) throw new Problem(`${name} is not deployed, or only after what asks for it.`);
    return asset;
  }

  /** The files that a script of the page links, for it to find them. @param {string} script */
  linkedBy(script) {
    const linked = [...this.#assets].filter(([name]) => script.includes(name.replace(`${PACKAGE}/`, "")));
    return Object.fromEntries(linked.map(([name, { path, integrity }]) => [name, { href: path, integrity }]));
  }

  /**
   * A script whose imports have their new names.
   *
   * @param {string} name what the page calls it
   * @param {string} [text]
   */
  async rewritten(name, text = readFileSync(source(name), "utf8")) {
    // Imported here since set-up may only just have installed it.
    const { build } = await import("esbuild");
    const { outputFiles } = await build({
      stdin: { contents: text, sourcefile: name, loader: "js" },
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      charset: "utf8",
      minify: true,
      legalComments: "none",
      logLevel: "silent",
      plugins: [{
        name: "names-with-hashes",
        setup: ({ onResolve }) => onResolve({ filter: /^\.\.?\// }, ({ path }) => {
          const imported = this.asset(posix.join(posix.dirname(name), path));
          return { path: `./${posix.basename(imported.path)}`, external: true };
        }),
      }],
    });
    return outputFiles[0]?.text ?? "";
  }
}

/**
 * `text` with the one place that the pattern finds replaced.
 *
 * @param {string} text
 * @param {RegExp} pattern
 * @param {(...found: string[]) => string} replacement
 */
function replaceOne(text, pattern, replacement) {
  const found = [...text.matchAll(new RegExp(pattern, "g"))];
  if (found.length !== 1) throw new Problem(`Not as expected: ${pattern} is there ${found.length} times.`);
  return text.replace(pattern, replacement);
}

/** Puts target/deploy/ together beside its place and then swaps it in. @returns {Promise<Deployed[]>} */
export async function assembleDeployment() {
  const temporary = join(target, "deploy.new");
  rmSync(temporary, { recursive: true, force: true });
  const made = new Deployment(temporary);
  const inPackage = (/** @type {string} */ name) => `${PACKAGE}/${name}`;
  const locales = readdirSync(join(dist, "locales")).filter((name) => name.endsWith(".js")).sort();

  for (const name of ["page.css", "icon.svg", ...["styles.css", `${moduleName}_bg.wasm`].map(inPackage)]) {
    made.add(name, readFileSync(source(name)));
  }
  // Each after what it imports.
  const modules = [
    ...locales.map((locale) => `locales/${locale}`),
    "breach.js", "element/advice.js", "element/faces/factors.js", "index.js", "element.js", "element/define.js",
  ];
  for (const name of modules.map(inPackage)) made.add(name, Buffer.from(await made.rewritten(name)));
  const script = readFileSync(source("page.js"), "utf8");
  const files = JSON.stringify(made.linkedBy(script));
  const knowing = replaceOne(script, /const FILES = \{\};/, () => `const FILES = ${files};`);
  // It is no module, and its names are nobody else's.
  made.add("page.js", Buffer.from(`(() => {${await made.rewritten("page.js", knowing)}})();\n`));
  for (const name of ["index.html", "sign-in.html"]) {
    made.write(name, Buffer.from(withAssets(readFileSync(source(name), "utf8"), made)));
  }
  made.write("THIRD-PARTY.txt", readFileSync(join(dist, "THIRD-PARTY.txt")));

  rmSync(deployment, { recursive: true, force: true });
  renameSync(temporary, deployment);
  return made.files;
}

/** @param {string} html @param {Deployment} made */
function withAssets(html, made) {
  // The way to the sandbox is the demonstration's alone.
  const text = html.replace(/ *<footer class="page-footer">\s*<a href="\/sandbox\/">.*?<\/footer>\n/s, "");
  return text.replace(/(src|href)="([\w-]+\.(?:js|css|svg))"/g, (_, attribute, name) => {
    const { path, integrity } = made.asset(name);
    return name.endsWith(".svg") ? `${attribute}="${path}"` : `${attribute}="${path}" integrity="${integrity}"`;
  });
}
