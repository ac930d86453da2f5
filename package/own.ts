// What portals hand over as objects. Only their own members count: any script of the page can give every object inherited
// ones, by `Object.prototype`.

import { createError, type ErrorCode } from "./errors.js";

/**
 * A copy that inherits nothing, of an object that the program itself wrote.
 *
 * @internal
 */
export function bare<T extends object>(members: T): T {
  return Object.assign(Object.create(null), members);
}

/**
 * What addresses are relative to, where there is a page. An element may hide what the document says of it, by its name.
 *
 * @internal
 */
export function baseAddress(): string | undefined {
  const base: unknown = globalThis.document?.baseURI;
  return (typeof base === "string" && base) || globalThis.location?.href || undefined;
}

/**
 * Whether members may be read by name: the object is a literal's, of any realm. The members that a class's object
 * inherits would be lost.
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
 * Makes the check of a module's arguments and options: it throws a TypeError where one is wrong.
 *
 * @param section of docs/headless.md that describes the module
 * @internal
 */
export const createRequireThat = (section: string) =>
  (isRight: boolean, name: string, expected: string, value: unknown): void => {
    if (!isRight) throw new TypeError(`${name} must be ${expected}, and is ${describe(value)} (docs/headless.md#${section})`);
  };

/**
 * The name that is meant by one that is nearly written: shortened, misspelt, or in another case.
 *
 * @internal
 */
export function findMeant(name: string, known: readonly string[]): string | undefined {
  const given = squeeze(name);
  const likeness = (other: string) => (2 * countCommon(given, squeeze(other))) / (given + squeeze(other)).length;
  return known.filter((each) => likeness(each) > 0.75).sort((one, other) => likeness(other) - likeness(one))[0];
}

/** What tells names apart: their letters, without the words that many of them share. */
function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "").replace(/password|requir.*|count|imum|char(acter)?s?/g, "");
}

/** How many letters two names have in common, in the same order. */
function countCommon(one: string, other: string): number {
  let counts: number[] = Array(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    [...other].forEach((each, index) => {
      next.push(each === letter ? (counts[index] as number) + 1 : Math.max(counts[index + 1] as number, next[index] as number));
    });
    counts = next;
  }
  return counts[other.length] as number;
}

/**
 * Describes a value for a message, without the text or number itself: it may be a secret in the wrong place.
 *
 * @param isNumber whether only a number belongs there, so that one can be shown
 * @internal
 */
export function describe(value: unknown, isNumber = false): string {
  if (value == null || (isNumber && typeof value === "number")) return String(value);
  if (typeof value === "string") return value === "" ? "an empty string" : `a string of ${value.length} characters`;
  const kind = typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
  return `${/^[aeiou]/i.test(kind) ? "an" : "a"} ${kind}`;
}

/**
 * What came with an object, for a message: the names of its members, and what each is.
 *
 * @internal
 */
export function describeMembers(members: object): string {
  const given = Object.entries(members).filter(([, value]) => value != null);
  return given.map(([name, value]) => `, ${name} is ${describe(value, true)}`).join("");
}
