/**
 * The package for runtimes such as workerd, which compile no WebAssembly at run time: they import the module.
 */

// @ts-expect-error: the file is beside this one only in dist/, and the runtime makes a module of it.
import compiled from "./softlayer_password_set_bg.wasm";
import { init as load, type WasmSource } from "./index.js";

export * from "./index.js";

export function init(from: WasmSource | Promise<WasmSource> = compiled): Promise<void> {
  return load(from);
}
