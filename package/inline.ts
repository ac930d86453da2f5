/**
 * The WebAssembly module in a script, for pages that must be a single file and for tools that do not find the
 * WebAssembly file. It is a third larger.
 */

import module from "../target/wasm-bindgen/softlayer_password_set_bg.wasm";

// Nothing else in the package imports this file statically.

/** The build encodes the file as a text in base64. */
const base64 = module as unknown as string;

/** The bytes of the module: `await init(inline())`. */
export default function inline(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
