// Builds the changed package in Stryker's copy of the project, which has neither node_modules/ nor target/.

import { mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { assemble } from "../../scripts/build/files.mjs";

const project = resolve("../../..");
mkdirSync("target");
for (const name of ["node_modules", "target/wasm-bindgen", "target/notices"]) {
  symlinkSync(join(project, name), name, "junction");
}
await assemble();
