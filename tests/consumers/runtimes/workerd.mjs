// Bundles the worker as such runtimes' own tools do, and asks it.

import { copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { Miniflare } from "miniflare";

const wasm = createRequire(import.meta.url).resolve("softlayer-password-set/wasm");
const bundled = { bundle: true, format: "esm", conditions: ["workerd"], external: ["*.wasm"] };
await build({ ...bundled, entryPoints: ["worker.js"], outfile: "dist/worker.js" });
copyFileSync(wasm, "dist/softlayer_password_set_bg.wasm");

const miniflare = new Miniflare({
  compatibilityDate: "2025-12-01",
  modulesRoot: "dist",
  modules: [
    { type: "ESModule", path: "dist/worker.js" },
    { type: "CompiledWasm", path: "dist/softlayer_password_set_bg.wasm" },
  ],
});
try {
  const answer = await (await miniflare.dispatchFetch("http://worker.test/")).text();
  if (answer !== "true") throw new Error(`the worker answers ${answer}`);
} finally {
  await miniflare.dispose();
}
