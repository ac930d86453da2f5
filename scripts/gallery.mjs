// `npm run gallery`: photographs every face of the element in every guise, for people to look at, into target/gallery/.
// `npm run gallery -- dark 320px` photographs only these; a wrong name lists them all.

import { join } from "node:path";
import process from "node:process";
import { withDemo } from "./lib/demo.mjs";
import { report, say } from "./lib/messages.mjs";
import { root, target } from "./lib/paths.mjs";
import { capture, endOnSignals } from "./lib/run.mjs";

endOnSignals();
try {
  say("Builds, then photographs every face of the element: a minute or two where everything is set up.");
  await withDemo(async (env) => {
    const script = join(root, "tests", "gallery", "photograph.mjs");
    const { ok } = await capture(process.execPath, [script, ...process.argv.slice(2)], {
      env,
      onOutput: (chunk) => process.stdout.write(chunk),
    });
    if (ok) say(`The pictures are in ${join(target, "gallery")}`);
    else process.exitCode = 1;
  });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
