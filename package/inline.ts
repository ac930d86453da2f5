/**
 * The WebAssembly module in a script, for `init`: for when one file must do or a tool does not find the other. It is
 * larger by a third.
 */

import module from "../target/wasm-bindgen/softlayer_password_set_bg.wasm";

// Nothing else in the package imports this file statically.

/** The build makes a text of the file, in base64. */
const base64 = module as unknown as string;

/** The bytes of the module: `await init(inline())`. */
export default function inline(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
