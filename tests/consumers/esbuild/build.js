import { argv, env } from "node:process";
import { build, context } from "esbuild";

const options = {
  entryPoints: ["main.js", "index.html"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  loader: { ".html": "copy", ".wasm": "file" },
};

if (argv.includes("--serve")) {
  const app = await context(options);
  await app.serve({ servedir: "dist", host: "127.0.0.1", port: Number(env.PORT) });
} else {
  await build(options);
}
