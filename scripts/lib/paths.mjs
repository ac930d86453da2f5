// Paths. This file creates and changes nothing.

import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root directory. */
export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** Contains everything that the scripts make, except dist/ and node_modules/. */
export const target = join(root, "target");

/** The full output of every step, one file each. */
export const logs = join(target, "logs");

/** The tools that set-up has built, each in a directory with its version in the name. */
export const tools = join(target, "tools");

/** The TypeScript sources of the package. */
export const sources = join(root, "package");

/** The output of wasm-bindgen. The package imports it from here. */
export const bindgenOutput = join(target, "wasm-bindgen");

/** The declarations that the compiler generates from the package's TypeScript. */
export const declarations = join(target, "declarations");

/** The notices about foreign code in the module. */
export const notices = join(target, "notices");

export const dist = join(root, "dist");

/** The page and the package for a server. */
export const deployment = join(target, "deploy");

/** The stem of the generated files' names. */
export const moduleName = "softlayer_password_set";

/** The pages of docs/examples/, ready to be served. */
export const examples = join(target, "examples");
