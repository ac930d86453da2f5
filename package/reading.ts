// Reads texts that people type or paste. The engine reads them, so they mean the same everywhere.

import { readText } from "../target/wasm-bindgen/softlayer_password_set.js";
import { deepFreeze, engineMemory } from "./engine.js";
import { type InputProblem, requireText } from "./errors.js";
import type { Service } from "./flow.js";
import { bare } from "./own.js";

/** What a reader has changed in a text. `words`: it removed the words around a code, or the marks around a username. */
export type Change = "blanks" | "invisible" | "separators" | "digits" | "words";

/** The meaning of a text and what was changed to get it, or why the text cannot be what is asked for. */
export type Reading =
  | { readonly text: string; readonly changes: readonly Change[]; readonly problem?: undefined }
  | { readonly problem: InputProblem; readonly text?: undefined };

/** Invisible characters of a text. */
export interface Hidden {
  /** It starts with a space, a tab or a line end. */
  readonly start: boolean;
  /** It ends with one. */
  readonly end: boolean;
  /** It has a character that takes no room, or a space other than that of the space bar. */
  readonly inside: boolean;
}

/** A part of a link that is ignored. The key can still be used. */
export type LinkWarning =
  /** The link names a service without the password-set methods. */
  | "unknown_service"
  /** The username has blanks or control characters inside, or is too long for a page to show. */
  | "unreadable_username";

/** The content of an e-mailed link. */
export interface RecoveryLink {
  readonly key: string;
  readonly username: string | null;
  readonly service: Service | null;
  readonly warnings: readonly LinkWarning[];
  readonly problem?: undefined;
}

/** Why no key could be read. */
export type LinkProblem =
  /** The text contains no key. */
  | "not_found"
  /** The text contains different keys. */
  | "several_keys"
  /** The end of the key cannot be determined. */
  | "unclear"
  /** The key was cut off: an ellipsis follows it. */
  | "truncated"
  /** The text has more than 262144 bytes. */
  | "too_long";

/** A text from which no key can be read. */
export interface UnreadLink {
  readonly problem: LinkProblem;
  readonly key?: undefined;
}

/** The result for a text with an unpaired surrogate, which the engine could not receive. */
const HALF_CHARACTER: Reading = Object.freeze(bare<Reading>({ problem: "half_character" }));

/**
 * Reads a one-time code as a person types or pastes it: digits of any script, in any grouping, with words around them.
 * Returns a problem for a text that cannot be a code (RFC 4226: six digits or more). Do not send such a text.
 */
export function readCode(text: string): Reading {
  return readInput("code", text);
}

/** Reads a username. Removes invisible characters, and the marks with which it was copied. */
export function readUsername(text: string): Reading {
  return readInput("username", text);
}

/**
 * Finds invisible characters in a password or an answer. Such texts are never changed, so tell the person before you
 * send one.
 */
export function findHidden(text: string): Hidden {
  return read("hidden", text) as Hidden;
}

/**
 * Reads the key from the key alone, from a link, or from a whole mail with its headers.
 *
 * It undoes what mail software, scanners and people do to links. It returns a problem if the text could contain two
 * keys, or if the end of the key cannot be determined.
 *
 * @param text `location.search + location.hash` of a page, or a pasted text
 * @throws PasswordSetError with code `not_initialized` before `init` has finished.
 */
export function readRecoveryLink(text: string): RecoveryLink | UnreadLink {
  return read("link", text) as RecoveryLink | UnreadLink;
}

function readInput(kind: "code" | "username", text: string): Reading {
  return /\p{Surrogate}/u.test(text) ? HALF_CHARACTER : (read(kind, text) as Reading);
}

/**
 * Calls the engine. The result inherits nothing, so `problem` and `key` are never members that a script gave all
 * objects.
 */
function read(kind: string, text: string): unknown {
  engineMemory();
  return Object.freeze(bare(deepFreeze(readText(kind, requireText(text, "text")) as object)));
}
