// Reads objects that portals pass. Only their own members count, because any script of the page can add members to all
// objects by `Object.prototype`.

import { createError, type ErrorCode } from "./errors.js";

/**
 * Copies an object that this package made. The copy inherits nothing.
 *
 * @internal
 */
export function bare<T extends object>(members: T): T {
  return Object.assign(Object.create(null), members);
}

/**
 * The base of relative addresses, if there is a page. An element of the page can hide `document.baseURI` by its name.
 *
 * @internal
 */
export function baseAddress(): string | undefined {
  const base: unknown = globalThis.document?.baseURI;
  return (typeof base === "string" && base) || globalThis.location?.href || undefined;
}

/**
 * Whether a value is a plain object, of any realm. Of an instance of a class, the inherited members would be lost.
 *
 * @internal
 */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype, "isPrototypeOf");
}

/**
 * Copies the object's own members.
 *
 * @param name the portal's name for the object
 * @throws PasswordSetError if it is not a plain object
 * @internal
 */
export function ownMembers<T extends object>(value: T, name: string, code: ErrorCode): T {
  if (!isPlainObject(value)) {
    throw createError(code, `${name} must be an object, a plain one, and is ${describe(value)}`);
  }
  return bare(value);
}

/**
 * Makes the function that checks a module's arguments and options. It throws a TypeError for a wrong one.
 *
 * @param section the section of docs/headless.md about the module
 * @internal
 */
export const createRequireThat = (section: string) =>
  (isRight: boolean, name: string, expected: string, value: unknown): void => {
    if (!isRight) {
      throw new TypeError(`${name} must be ${expected}, and is ${describe(value)} (docs/headless.md#${section})`);
    }
  };

/**
 * Finds the known name that a shortened or misspelt name means, or one in another case.
 *
 * @internal
 */
export function findMeant(name: string, known: readonly string[]): string | undefined {
  const given = squeeze(name);
  const likeness = (other: string) => (2 * countCommon(given, squeeze(other))) / (given + squeeze(other)).length;
  return known.filter((each) => likeness(each) > 0.75).sort((one, other) => likeness(other) - likeness(one))[0];
}

/** The letters by which names differ: without the words that many names share. */
function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "").replace(/password|requir.*|count|imum|char(acter)?s?/g, "");
}

/** How many letters two names have in common, in the same order. */
function countCommon(one: string, other: string): number {
  let counts: number[] = Array(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    [...other].forEach((each, index) => {
      next.push(
        each === letter
          ? (counts[index] as number) + 1
          : Math.max(counts[index + 1] as number, next[index] as number),
      );
    });
    counts = next;
  }
  return counts[other.length] as number;
}

/**
 * Describes a value for a message. Does not show a text or number itself, because it may be a misplaced secret.
 *
 * @param isNumber whether a number is expected. Then it cannot be a secret and is shown
 * @internal
 */
export function describe(value: unknown, isNumber = false): string {
  if (value == null || (isNumber && typeof value === "number")) return String(value);
  if (typeof value === "string") {
    if (value.length > 1) return `a string of ${value.length} characters`;
    return value ? "a string of 1 character" : "an empty string";
  }
  const kind = typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
  return `${/^[aeiou]/i.test(kind) ? "an" : "a"} ${kind}`;
}

/**
 * Describes the members of an object for a message.
 *
 * @internal
 */
export function describeMembers(members: object): string {
  const given = Object.entries(members).filter(([, value]) => value != null);
  return given.map(([name, value]) => `, ${name} is ${describe(value, true)}`).join("");
}
