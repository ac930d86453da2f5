// Builds everything in the right order.

import { dirname } from "node:path";
import { withPath } from "../lib/run.mjs";
import { ensure, tools } from "../setup/tools.mjs";
import { ensureWasmTarget, requireCargo } from "../setup/wasm-target.mjs";
import { assembleExamples } from "./examples.mjs";
import { assemble } from "./files.mjs";
import { writeNotices } from "./notices.mjs";
import { buildWasm } from "./wasm.mjs";

/** Sets up the tools for building. @returns the environment for cargo, wasm-bindgen and wasm-pack */
export async function setUpForBuilding() {
  await requireCargo();
  const env = await ensureWasmTarget();
  const { WASM_BINDGEN } = await ensure(tools.wasmBindgen);
  return withPath([dirname(WASM_BINDGEN)], env);
}

/** Sets up what is missing and makes dist/. @returns its files */
export async function build() {
  const env = await setUpForBuilding();
  await buildWasm(env);
  await writeNotices(env);
  await assembleExamples();
  return assemble();
}
