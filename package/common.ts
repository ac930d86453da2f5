/**
 * Recognises common passwords that meet rules like the vendor's, such as `P@ssw0rd1`. The list is in the package, so no
 * request is sent. The result is exact: no other password is mistaken for a common one.
 */

// Nothing else in the package imports this file statically, so pages that do not use it do not load it.

import { LIST } from "./common-list.js";
import { describe } from "./own.js";

const ENTRY = /([A-Z])([^A-Z]*)/g;

let forms: Set<string> | null = null;

/**
 * Whether the password is on the list, or differs from one there only in capital letters or in a digit at its end.
 *
 * @throws TypeError if the password is not a string.
 */
export function isCommonPassword(password: string): boolean {
  if (typeof password !== "string") {
    throw new TypeError(`password must be a string, and is ${describe(password)} (docs/headless.md#common-passwords)`);
  }
  // The list has only ASCII. The lower case of some other letters is ASCII, so they are excluded first.
  if (!/^[!-~]{1,128}$/.test(password)) return false;
  forms ??= readForms();
  return forms.has(password.toLowerCase().replace(/\d$/, ""));
}

/** Decodes the list: each entry says how much of the entry before it repeats. */
function readForms(): Set<string> {
  const found = new Set<string>();
  let form = "";
  for (const [, shared = "", rest = ""] of LIST.matchAll(ENTRY)) {
    form = form.slice(0, shared.charCodeAt(0) - 65) + rest;
    found.add(form);
  }
  return found;
}
