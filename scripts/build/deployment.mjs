// target/deploy/: the page and the files of dist/ that it loads. Each file but the pages has a hash of its content in
// its name, and its compressed forms beside it. The page's references to names and hashes are written here. A name
// changes with the content, so browsers may cache a file for ever. A file that imports a changed file changes too.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, posix } from "node:path";
import { Problem } from "../lib/messages.mjs";
import { deployment, dist, moduleName, root, target } from "../lib/paths.mjs";
import { PLAIN_PATH, compressed } from "../lib/sizes.mjs";

/**
 * @typedef {{ path: string, size: import("../lib/sizes.mjs").Size, integrity: string }} Deployed below target/deploy/
 */

const PACKAGE = "softlayer-password-set";

const page = join(root, "www");

/** The file for a name that the page uses. @param {string} name */
function source(name) {
  return name.startsWith(`${PACKAGE}/`) ? join(dist, name.slice(PACKAGE.length + 1)) : join(page, name);
}

class Deployment {
  #directory;
  /** @type {Map<string, Deployed>} by the names in the sources */
  #assets = new Map();
  /** @type {Map<string, Promise<void>>} by the names in the sources */
  #scripts = new Map();
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

  /** @param {string} name what the sources call it @param {Buffer} raw */
  add(name, raw) {
    const hash = createHash("sha256").update(raw).digest("hex").slice(0, 12);
    const flat = name.replace(`${PACKAGE}/`, "").replaceAll("/", "-");
    const stem = basename(flat, extname(flat));
    this.#assets.set(name, this.write(`assets/${stem}-${hash}${extname(flat)}`, raw));
  }

  /**
   * Adds a script after those that it imports.
   *
   * @param {string} name what the page calls it
   * @param {import("esbuild").BuildOptions} [how]
   */
  addScript(name, how) {
    const added = this.#scripts.get(name) ?? this.rewritten(name, how).then((script) => this.add(name, script));
    this.#scripts.set(name, added);
    return added;
  }

  /**
   * Whether a script is the other one, or imports it, perhaps by way of others.
   *
   * @param {string} name @param {string} other @returns {boolean}
   */
  needs(name, other) {
    return name === other || (this.#imports.get(name) ?? []).some((imported) => this.needs(imported, other));
  }

  /** @param {string} name */
  asset(name) {
    const asset = this.#assets.get(name);
    if (!asset) throw new Problem(`${name} is not deployed.`);
    return asset;
  }

  /**
   * The addresses of files by the names that the page uses. Its script links them. @param {readonly string[]} names
   */
  links(names) {
    return Object.fromEntries(names.map((name) => {
      const { path: href, integrity } = this.asset(name);
      return [name, { href, integrity }];
    }));
  }

  /**
   * Makes a script whose imports have their new names.
   *
   * @param {string} name what the page calls it
   * @param {import("esbuild").BuildOptions} [how]
   */
  async rewritten(name, how) {
    // Imported here, because set-up may have installed it only now.
    const { build } = await import("esbuild");
    const { outputFiles } = await build({
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
            if (imported.endsWith(".js")) {
              // Each hash would depend on the other, and each would wait for the other.
              if (this.needs(imported, name)) throw new Problem(`${imported} and ${name} import each other.`);
              this.#imports.set(name, [...(this.#imports.get(name) ?? []), imported]);
              await this.addScript(imported);
            }
            return { path: `./${posix.basename(this.asset(imported).path)}`, external: true };
          });
          onLoad({ filter: /./, namespace: "left-out" }, () => ({ contents: "throw new Error('not deployed')" }));
        },
      }],
      ...how,
      write: false,
    });
    return Buffer.from(outputFiles[0]?.contents ?? []);
  }

  /**
   * Makes a page that loads its files under their new names, without the parts that are only for the demonstration.
   *
   * @param {string} name what the page calls it
   */
  page(name) {
    const [before = "", demo = "", after = ""] = readFileSync(source(name), "utf8").split("    <!-- demo -->\n");
    let html = after === "" ? before + demo : before + after;
    for (const [asset, { path, integrity }] of this.#assets) {
      const checked = asset.endsWith(".svg") ? "" : ` integrity="${integrity}"`;
      for (const attribute of ["src", "href"]) {
        html = html.replaceAll(`${attribute}="${asset}"`, `${attribute}="${path}"${checked}`);
      }
    }
    return Buffer.from(html);
  }
}

/** Makes target/deploy/ in another directory and then moves it to its place. @returns {Promise<Deployed[]>} */
export async function assembleDeployment() {
  const temporary = join(target, "deploy.new");
  rmSync(temporary, { recursive: true, force: true });
  const made = new Deployment(temporary);
  const inPackage = (/** @type {string} */ name) => `${PACKAGE}/${name}`;

  for (const name of ["page.css", "icon.svg", ...["styles.css", `${moduleName}_bg.wasm`].map(inPackage)]) {
    made.add(name, readFileSync(source(name)));
  }
  await made.addScript(inPackage("element/define.js"));
  // It is not a module, so a function hides its names from other scripts.
  const links = made.links(["page.css", "icon.svg", ...PLAIN_PATH.map(inPackage)]);
  await made.addScript("page.js", {
    define: { "globalThis.FILES": JSON.stringify(links) }, banner: { js: "(() => {" }, footer: { js: "})();" },
  });
  for (const name of ["index.html", "sign-in.html"]) made.write(name, made.page(name));
  made.write("THIRD-PARTY.txt", readFileSync(join(dist, "THIRD-PARTY.txt")));

  rmSync(deployment, { recursive: true, force: true });
  renameSync(temporary, deployment);
  return made.files;
}
