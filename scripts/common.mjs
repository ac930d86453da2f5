// `npm run build:common`: writes package/common-list.ts anew. It is checked in, so only another list needs it.

import { writeCommonList } from "./build/common.mjs";
import { say } from "./lib/messages.mjs";

export async function run() {
  writeCommonList();
  say("package/common-list.ts is written.");
}
