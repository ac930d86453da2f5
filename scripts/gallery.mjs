// `npm run gallery`: photographs every face of the element in every guise, for people to look at, into target/gallery/.
// `npm run gallery -- dark 320px` photographs only these; a wrong name lists them all.
// `npm run gallery -- examples` photographs the examples of docs/theming.md instead, into docs/examples/.

import { join } from "node:path";
import process from "node:process";
import { withDemo } from "./lib/demo.mjs";
import { report, say } from "./lib/messages.mjs";
import { root, target } from "./lib/paths.mjs";
import { capture, endOnSignals } from "./lib/run.mjs";

const faces = join(target, "gallery");
const examples = join(root, "docs", "examples");

endOnSignals();
try {
  const names = process.argv.slice(2);
  const ofExamples = names[0] === "examples";
  const [what, output] = ofExamples ? ["the examples", examples] : ["every face of the element", faces];
  say(`Builds, then photographs ${what}: a minute or two where everything is set up.`);
  await withDemo(async (env) => {
    const script = join(root, "tests", "gallery", ofExamples ? "examples.mjs" : "photograph.mjs");
    const { ok } = await capture(process.execPath, [script, ...(ofExamples ? [] : names)], {
      env,
      onOutput: (chunk) => process.stdout.write(chunk),
    });
    if (ok) say(`The pictures are in ${output}`);
    else process.exitCode = 1;
  });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
