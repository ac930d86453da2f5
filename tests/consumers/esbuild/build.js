import { build } from "esbuild";

await build({
  entryPoints: ["main.js", "index.html"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  loader: { ".html": "copy", ".wasm": "file" },
});
