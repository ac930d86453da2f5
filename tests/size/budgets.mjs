// The files of dist/ that are used together, and how much they may weigh.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { dist, moduleName, root } from "../../scripts/lib/paths.mjs";
import { HEADLESS, PLAIN_PATH, sizeOf } from "../../scripts/lib/sizes.mjs";

/** @import { Size } from "../../scripts/lib/sizes.mjs" */

/**
 * The files that the element loads late: the faces of factors, advice and the challenge if a portal uses them, the field
 * for a link that does not work, and what connects the tabs of one origin.
 */
const LATE = ["faces/factors", "advice", "paste", "challenge", "tabs"].map((name) => `element/${name}.js`);

/**
 * The files that are used together, and how many bytes with brotli they may have. `limit` is just above the current
 * size, so that it does not grow unnoticed. `goal` is what the size should be: docs/size.md.
 */
const BUDGETS = [
  { name: "headless", measure: () => sizeOfFiles(HEADLESS), limit: 48_800, goal: 30_000 },
  { name: "plain path, before the live rules", measure: () => sizeOfFiles(PLAIN_PATH), limit: 76_980, goal: 46_000 },
  {
    name: "all, with the element, its styles and English",
    measure: () => sizeOfFiles([...PLAIN_PATH, ...LATE]),
    limit: 82_360,
    goal: 48_000,
  },
  {
    name: "common passwords, where a portal asks for them",
    measure: () => sizeOfFiles(["common.js"]),
    limit: 17_050,
    goal: 17_050,
  },
  {
    name: "estimator, where a portal asks for it",
    measure: () => sizeOfFiles(["strength.js"]),
    limit: 42_800,
    goal: 42_800,
  },
  {
    name: "suggestions with English words, where a portal asks for them",
    measure: () => sizeOfFiles(["element/suggestions.js", "suggest.js", "words/en.js"]),
    limit: 8_230,
    goal: 8_230,
  },
  { name: "all, bundled as the peers are", measure: sizeOfBundle, limit: 78_350, goal: 39_492 },
];

/** @param {readonly Size[]} sizes @returns {Size} */
export function sumOf(sizes) {
  return sizes.reduce(
    (sum, { raw, gzip, brotli }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
}

/** The files of dist/, each compressed by itself as a server sends it. @param {readonly string[]} files */
function sizeOfFiles(files) {
  return sumOf(files.map((file) => sizeOf(readFileSync(join(dist, file)))));
}

/** The same in one script, also without other languages and the breach check. */
async function sizeOfBundle() {
  const script = await bundled('import "softlayer-password-set/element/define"', {
    name: "leaves-out-what-few-load",
    setup: ({ onResolve }) => onResolve({ filter: /\/((locales|words)\/.*|suggest|suggestions|breach|common|inline|idle|paste|challenge)\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { external: true } : undefined),
  });
  return sumOf([script, sizeOfFiles([`${moduleName}_bg.wasm`, "styles.css"])]);
}

/**
 * Bundles a module with all its imports for browsers, and returns its size.
 *
 * @param {string} source
 * @param {...import("esbuild").Plugin} plugins
 */
export async function bundled(source, ...plugins) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    plugins,
  });
  return sizeOf(outputFiles[0].contents);
}

export function measureBudgets() {
  return Promise.all(BUDGETS.map(async ({ measure, ...budget }) => {
    const size = await measure();
    return { ...budget, size, exceeded: size.brotli > budget.limit };
  }));
}
