// `npm run build`: builds everything that is published, in dist/. `npm run build:deploy` also puts the page and the
// package for a server into target/deploy/. `npm run build:demo` puts a demo into target/demo/.

import { build } from "./build/all.mjs";
import { assembleDeployment } from "./build/deployment.mjs";
import { assembleStaticDemo } from "./build/static-demo.mjs";
import { alone } from "./lib/lock.mjs";
import { say } from "./lib/messages.mjs";
import { table } from "./lib/sizes.mjs";

/** @param {readonly string[]} more `deploy` or `demo` */
export async function run(more) {
  const files = await alone(build);
  say(`dist/ is ready: ${files.length} files. \`npm run size\` shows how large they are.`);
  if (more.includes("demo")) {
    await alone(assembleStaticDemo);
    say("target/demo/ is ready: any static host can serve it.");
  }
  if (more.includes("deploy")) {
    const deployed = await alone(assembleDeployment);
    say("");
    table("target/deploy/", deployed.map(({ path, size }) => ({ name: path, size })));
    for (const { path, integrity } of deployed) if (path.startsWith("assets/")) say(`${path}\n  ${integrity}`);
  }
}
