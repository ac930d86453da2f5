// target/demo/: the page of www/demo/ with the package. Any static host can serve it, and it needs no service.

import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { dist, root, target } from "../lib/paths.mjs";

export const staticDemo = join(target, "demo");

export async function assembleStaticDemo() {
  rmSync(staticDemo, { recursive: true, force: true });
  cpSync(join(root, "www", "demo"), staticDemo, { recursive: true });
  cpSync(dist, join(staticDemo, "softlayer-password-set"), { recursive: true });
}
