/**
 * The package for runtimes such as workerd. These cannot compile WebAssembly at run time, so they import the module.
 */

// @ts-expect-error: the file is beside this one only in dist/, and the runtime compiles it.
import compiled from "./softlayer_password_set_bg.wasm";
import { init as load, type WasmSource } from "./index.js";

export * from "./index.js";

export function init(from: WasmSource | Promise<WasmSource> = compiled): Promise<void> {
  return load(from);
}
