// Reads what people type and what mail makes of a link. The engine reads it, so that it means the same everywhere.

import { readText } from "../target/wasm-bindgen/softlayer_password_set.js";
import { deepFreeze, engineMemory } from "./engine.js";
import { type InputProblem, requireText } from "./errors.js";
import type { Service } from "./flow.js";
import { bare } from "./own.js";

/** What a reader has changed in a text. `words`: the words around a code, or the marks around a username. */
export type Change = "blanks" | "invisible" | "separators" | "digits" | "words";

/** The meaning of a text and what was changed to get it, or why the text cannot be what was asked for. */
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

/** A part of a link that is ignored. The key can be used all the same. */
export type LinkWarning =
  /** The link names a service that has no password set. */
  | "unknown_service"
  /** The username has blanks or control characters inside, or is too long for a page to show. */
  | "unreadable_username";

/** What the link of an e-mail says. */
export interface RecoveryLink {
  readonly key: string;
  readonly username: string | null;
  readonly service: Service | null;
  readonly warnings: readonly LinkWarning[];
  readonly problem?: undefined;
}

/** Why no key could be read. */
export type LinkProblem =
  /** The text holds no key. */
  | "not_found"
  /** The text holds different keys. */
  | "several_keys"
  /** Where the key ends cannot be told. */
  | "unclear"
  /** The key was cut: an ellipsis stands behind it. */
  | "truncated"
  /** The text has more than 262144 bytes. */
  | "too_long";

/** A text from which no key can be read. */
export interface UnreadLink {
  readonly problem: LinkProblem;
  readonly key?: undefined;
}

/** Half of a pair that makes up one character: no request can carry it. */
const HALF_CHARACTER: Reading = Object.freeze(bare<Reading>({ problem: "half_character" }));

/**
 * Reads a one-time code as a person types or pastes it: digits of any script, in any grouping, with words around it. A
 * text that cannot be a code (RFC 4226: six digits or more) is a problem, and should not be sent.
 */
export function readCode(text: string): Reading {
  return readInput("code", text);
}

/** Reads a username, without invisible characters around and inside it. */
export function readUsername(text: string): Reading {
  return readInput("username", text);
}

/**
 * Finds invisible characters in a password or an answer. Such texts are never changed: tell the person before they are
 * sent.
 */
export function findHidden(text: string): Hidden {
  return read("hidden", text) as Hidden;
}

/**
 * Reads the key from what a person or a page has of a link: the key alone, the link, or the whole mail with its
 * headers.
 *
 * It undoes what mail software, scanners and people do to links. If the text could hold two keys, or the end of the
 * key cannot be told, it returns a problem.
 *
 * @param text `location.search + location.hash` of a page, or what was pasted.
 * @throws PasswordSetError with code `not_initialized` before `init` has finished.
 */
export function readRecoveryLink(text: string): RecoveryLink | UnreadLink {
  return read("link", text) as RecoveryLink | UnreadLink;
}

function readInput(kind: "code" | "username", text: string): Reading {
  return /\p{Surrogate}/u.test(text) ? HALF_CHARACTER : (read(kind, text) as Reading);
}

/** What is read inherits nothing: whoever looks for `problem` or `key` must not find what a script has given all objects. */
function read(kind: string, text: string): unknown {
  engineMemory();
  return Object.freeze(bare(deepFreeze(readText(kind, requireText(text, "text")) as object)));
}
