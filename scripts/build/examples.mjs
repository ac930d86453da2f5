// target/examples/: the pages of docs/examples/ with the style sheets of the frameworks. They are not published.

import { cpSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../lib/messages.mjs";
import { examples, root } from "../lib/paths.mjs";

const sources = join(root, "docs", "examples");

export async function assembleExamples() {
  // Imported here, because set-up may have installed it only now.
  const { build } = await import("esbuild");
  const { default: postcss } = await import("postcss");
  rmSync(examples, { recursive: true, force: true });
  cpSync(sources, examples, { recursive: true, filter: (path) => !/\.(css|png|rs)$/.test(path) });
  const sheets = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css"));
  await build({
    entryPoints: sheets.map((path) => join(sources, path)),
    outbase: sources,
    outdir: examples,
    bundle: true,
    legalComments: "none",
    logLevel: "silent",
    plugins: [leaveFontsOut(postcss)],
  }).catch((error) => {
    throw new Problem(`The examples could not be bundled: ${error.message}`);
  });
}

/**
 * Removes the fonts from Carbon's style sheet. It loads them from another host, which the pages'
 * Content-Security-Policy refuses. A font that is installed on the machine is used all the same.
 *
 * @param {import("postcss").Postcss} postcss
 * @returns {import("esbuild").Plugin}
 */
const leaveFontsOut = ({ parse }) => ({
  name: "leave-fonts-out",
  setup(build) {
    build.onLoad({ filter: /[\\/]@carbon[\\/]styles[\\/].*\.css$/ }, ({ path }) => {
      const sheet = parse(readFileSync(path, "utf8"));
      sheet.walkAtRules("font-face", (rule) => void rule.remove());
      return { contents: sheet.toString(), loader: "css" };
    });
  },
});
