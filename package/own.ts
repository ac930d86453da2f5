// What portals hand over as objects. Only their own members count: any script of the page can give every object inherited
// ones, by `Object.prototype`.

import { createError, type ErrorCode } from "./errors.js";

/**
 * A copy that inherits nothing, of an object that a program has written down itself.
 *
 * @internal
 */
export function bare<T extends object>(members: T): T {
  return Object.assign(Object.create(null), members);
}

/**
 * Whether members may be read by name: an object as a literal makes one, of any realm. A class's would be passed over
 * where it inherits them.
 *
 * @internal
 */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype, "isPrototypeOf");
}

/**
 * A copy of the object's own members.
 *
 * @param name what the portal calls the object
 * @throws PasswordSetError where it is no plain object
 * @internal
 */
export function ownMembers<T extends object>(value: T, name: string, code: ErrorCode): T {
  if (!isPlainObject(value)) throw createError(code, `${name} must be an object, a plain one, and is ${describe(value)}`);
  return bare(value);
}

/**
 * What came, for a message: never the text or number itself, which may be a secret in the wrong place.
 *
 * @internal
 */
export function describe(value: unknown): string {
  if (value == null) return String(value);
  if (typeof value === "string") return value === "" ? "an empty string" : `a string of ${value.length} characters`;
  const kind = typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
  return `${/^[aeiou]/i.test(kind) ? "an" : "a"} ${kind}`;
}
