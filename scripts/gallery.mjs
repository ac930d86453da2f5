// `npm run gallery`: photographs every face of the element in every guise, for people to look at, into target/gallery/.
// `npm run gallery -- dark 320px` photographs only these; a wrong name lists them all.
// `npm run gallery -- examples` photographs the examples of docs/theming.md instead, into docs/examples/.

import { join } from "node:path";
import process from "node:process";
import { runWithDemo } from "./build/demo.mjs";
import { say } from "./lib/messages.mjs";
import { root, target } from "./lib/paths.mjs";

/** @param {readonly string[]} names */
export async function run(names) {
  const gallery = names[0] === "examples"
    ? { what: "the examples", script: "examples.mjs", args: [], output: join(root, "docs", "examples") }
    : { what: "every face of the element", script: "photograph.mjs", args: names, output: join(target, "gallery") };
  say(`Builds, then photographs ${gallery.what}: a minute or two where everything is set up.`);
  const ok = await runWithDemo(join(root, "tests", "gallery", gallery.script), gallery.args);
  if (ok) say(`The pictures are in ${gallery.output}`);
  else process.exitCode = 1;
}
