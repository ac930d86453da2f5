/**
 * Tells the passwords that well-known lists have and that rules like the vendor's let through, such as `P@ssw0rd1`. The
 * list is in the package, so nobody is asked. The answer is exact: no password is taken for another.
 */

// Nothing else in the package imports this file statically: pages that do not use it do not load it.

import { LIST } from "./common-list.js";
import { describe } from "./own.js";

const ENTRY = /([A-Z])([^A-Z]*)/g;

let forms: Set<string> | null = null;

/**
 * Whether the password is on the list, or differs from one there only in capital letters or in a digit at its end.
 *
 * @throws TypeError where the password is no string.
 */
export function isCommonPassword(password: string): boolean {
  if (typeof password !== "string") {
    throw new TypeError(`password must be a string, and is ${describe(password)} (docs/headless.md#common-passwords)`);
  }
  // Others are not on the list. Some of their letters are ASCII in lower case only.
  if (!/^[!-~]{1,128}$/.test(password)) return false;
  forms ??= readForms();
  return forms.has(password.toLowerCase().replace(/\d$/, ""));
}

/** Puts each entry together with what it shares with the one before. */
function readForms(): Set<string> {
  const found = new Set<string>();
  let form = "";
  for (const [, shared = "", rest = ""] of LIST.matchAll(ENTRY)) {
    form = form.slice(0, shared.charCodeAt(0) - 65) + rest;
    found.add(form);
  }
  return found;
}
