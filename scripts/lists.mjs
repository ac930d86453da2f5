// `npm run build:lists`: writes package/common-list.ts, package/strength-words.ts and package/words/ anew. They are checked in,
// so only other lists need it.

import { writeLists } from "./build/lists.mjs";
import { say } from "./lib/messages.mjs";

export async function run() {
  writeLists();
  say("package/common-list.ts, package/strength-words.ts and package/words/ are written.");
}
