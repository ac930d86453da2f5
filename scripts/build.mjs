// `npm run build`: everything that is published, in dist/.

import { build } from "./build/all.mjs";
import { alone } from "./lib/lock.mjs";
import { say } from "./lib/messages.mjs";

export async function run() {
  const files = await alone(build);
  say(`dist/ is ready: ${files.length} files. \`npm run size\` shows how large they are.`);
}
