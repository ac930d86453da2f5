// target/deploy/: the page and the files of dist/ that it loads. Each file but the pages has a hash of its content in
// its name, and its compressed forms beside it. The page's references to names and hashes are written here. A name
// changes with the content, so browsers may cache a file for ever. A file that imports a changed file changes too.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { Problem } from "../lib/messages.mjs";
import { deployment, dist, root, target } from "../lib/paths.mjs";
import { PLAIN_PATH, compressed } from "../lib/sizes.mjs";

/**
 * @typedef {{ path: string, size: import("../lib/sizes.mjs").Size, integrity: string }} Deployed below target/deploy/
 */

const PACKAGE = "softlayer-password-set/";

/** The file for a name that the page uses. @param {string} name */
const source = (name) => name.startsWith(PACKAGE) ? join(dist, name.slice(PACKAGE.length)) : join(root, "www", name);

class Deployment {
  #directory;
  /** @type {Map<string, Promise<Deployed>>} by the names in the sources */
  #assets = new Map();
  /** @type {Map<string, string[]>} which scripts each imports, by the names in the sources */
  #imports = new Map();
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
    const { gzip, brotli } = compressed(raw);
    // A small file may not become smaller. Then that form is left out.
    if (gzip.length < raw.length) writeFileSync(`${file}.gz`, gzip);
    if (brotli.length < raw.length) writeFileSync(`${file}.br`, brotli);
    const integrity = `sha384-${createHash("sha384").update(raw).digest("base64")}`;
    const deployed = { path, size: { raw: raw.length, gzip: gzip.length, brotli: brotli.length }, integrity };
    this.files.push(deployed);
    return deployed;
  }

  /**
   * The file with a hash in its name. A script is made after those that it imports.
   *
   * @param {string} name what the page calls it
   * @param {import("esbuild").BuildOptions} [how] if it is a script
   */
  asset(name, how) {
    const asset = this.#assets.get(name) ?? this.#make(name, how);
    this.#assets.set(name, asset);
    return asset;
  }

  /** @param {string} name @param {import("esbuild").BuildOptions} [how] */
  async #make(name, how) {
    const raw = name.endsWith(".js") ? await this.#rewritten(name, how) : readFileSync(source(name));
    const hash = createHash("sha256").update(raw).digest("hex").slice(0, 12);
    const { name: stem, ext } = posix.parse(name.replace(PACKAGE, "").replaceAll("/", "-"));
    return this.write(`assets/${stem}-${hash}${ext}`, raw);
  }

  /**
   * Whether a script is the other one, or imports it, perhaps by way of others.
   *
   * @param {string} name @param {string} other @returns {boolean}
   */
  #needs(name, other) {
    return name === other || (this.#imports.get(name) ?? []).some((imported) => this.#needs(imported, other));
  }

  /**
   * Makes a script whose imports have their new names.
   *
   * @param {string} name what the page calls it
   * @param {import("esbuild").BuildOptions} [how]
   */
  async #rewritten(name, how) {
    // Imported here, because set-up may have installed it only now.
    const { build } = await import("esbuild");
    const { outputFiles: [script] } = await build({
      entryPoints: [source(name)],
      bundle: true,
      format: "esm",
      target: "es2022",
      charset: "utf8",
      minify: true,
      legalComments: "none",
      logLevel: "silent",
      plugins: [{
        name: "names-with-hashes",
        setup: ({ onLoad, onResolve }) => {
          onResolve({ filter: /^\.\.?\// }, async ({ path, kind }) => {
            if (kind === "entry-point") return undefined;
            // The copy of the module in a script is left out, because the page could not check its hash.
            if (path === "./inline.js") return { path, namespace: "left-out" };
            const imported = posix.join(posix.dirname(name), path);
            // Each hash would depend on the other, and each would wait for the other.
            if (this.#needs(imported, name)) throw new Problem(`${imported} and ${name} import each other.`);
            this.#imports.set(name, [...(this.#imports.get(name) ?? []), imported]);
            return { path: `./${posix.basename((await this.asset(imported)).path)}`, external: true };
          });
          onLoad({ filter: /./, namespace: "left-out" }, () => ({ contents: "throw new Error('not deployed')" }));
        },
      }],
      ...how,
      write: false,
    });
    return Buffer.from(script?.contents ?? []);
  }

  /**
   * Writes a page that loads its files under their new names, without the parts that are only for the demonstration.
   *
   * @param {string} name what the page calls it
   */
  async page(name) {
    let html = readFileSync(source(name), "utf8").replace(/ *<!-- demo -->\n.*<!-- demo -->\n/s, "");
    for (const [asset, deployed] of this.#assets) {
      const { path, integrity } = await deployed;
      const checked = asset.endsWith(".svg") ? "" : ` integrity="${integrity}"`;
      for (const attribute of ["src", "href"]) {
        html = html.replaceAll(`${attribute}="${asset}"`, `${attribute}="${path}"${checked}`);
      }
    }
    this.write(name, Buffer.from(html));
  }
}

/** Makes target/deploy/ in another directory and then moves it to its place. @returns {Promise<Deployed[]>} */
export async function assembleDeployment() {
  const temporary = join(target, "deploy.new");
  rmSync(temporary, { recursive: true, force: true });
  const made = new Deployment(temporary);

  /** @type {Record<string, { href: string, integrity: string }>} what the page's script links */
  const links = {};
  for (const name of ["page.css", "icon.svg", ...PLAIN_PATH.map((file) => PACKAGE + file)]) {
    const { path: href, integrity } = await made.asset(name);
    links[name] = { href, integrity };
  }
  // It is not a module, so a function hides its names from other scripts.
  await made.asset("page.js", {
    define: { "globalThis.FILES": JSON.stringify(links) }, banner: { js: "(() => {" }, footer: { js: "})();" },
  });
  for (const name of ["index.html", "sign-in.html"]) await made.page(name);
  made.write("THIRD-PARTY.txt", readFileSync(join(dist, "THIRD-PARTY.txt")));

  rmSync(deployment, { recursive: true, force: true });
  renameSync(temporary, deployment);
  return made.files;
}
