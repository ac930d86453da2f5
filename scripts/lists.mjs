// `npm run build:lists`: writes package/common-list.ts, package/strength-words.ts and package/words/. These files are
// checked in, so it is needed only for other lists.

import { writeLists } from "./build/lists.mjs";
import { say } from "./lib/messages.mjs";

export async function run() {
  writeLists();
  say("package/common-list.ts, package/strength-words.ts and package/words/ are written.");
}
