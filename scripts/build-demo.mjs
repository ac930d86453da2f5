// `npm run build:demo`: a demo in target/demo/ that any static host serves.

import { build } from "./build/all.mjs";
import { assembleStaticDemo } from "./build/static-demo.mjs";
import { alone } from "./lib/lock.mjs";
import { say } from "./lib/messages.mjs";

export async function run() {
  await alone(async () => {
    await build();
    assembleStaticDemo();
  });
  say("target/demo/ is ready: any static host can serve it.");
}
