// Where things are. Nothing here creates or changes anything.

import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root directory. */
export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** Everything that the scripts make is in here, except dist/ and node_modules/. */
export const target = join(root, "target");

/** The full output of every step, one file each. */
export const logs = join(target, "logs");

/** Tools that set-up had to build, each in a directory that names its version. */
export const tools = join(target, "tools");

/** The sources of the package, except the crate. */
export const sources = join(root, "package");

/** What wasm-bindgen generates. The package imports it from there. */
export const bindgenOutput = join(target, "wasm-bindgen");

/** The declarations that the compiler writes of the package's TypeScript. */
export const declarations = join(target, "declarations");

/** The notices about foreign code in the module. */
export const notices = join(target, "notices");

export const dist = join(root, "dist");

/** The page and the package as a server should serve them. */
export const deployment = join(target, "deploy");

/** The stem of the generated files' names. */
export const moduleName = "softlayer_password_set";

/** The pages of docs/examples/, ready to be served. */
export const examples = join(target, "examples");
