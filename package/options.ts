// Checks the options of a flow, and converts them for the engine.

import type { Options } from "../target/wasm-bindgen/softlayer_password_set.js";
import { createError } from "./errors.js";
import type { ChallengeAnswer, FlowOptions, RequestHeaders } from "./flow.js";
import { bare, baseAddress, describe, isPlainObject, ownMembers } from "./own.js";

const DEFAULT_ENDPOINT = "https://api.softlayer.com/rest/v3.1";
/** The longest wait that a portal may choose, in milliseconds. */
const LONGEST_WAIT = 600_000;

/** What an option must be: in words, and as a check. The check may throw, or return a text that says what is wrong. */
type Rule = readonly [expected: string, isRight: (value: any) => boolean | string];
type Rules<T> = { readonly [Name in keyof Required<T>]: Rule | Rules<NonNullable<T[Name]>> };

const isText = (value: unknown) => typeof value === "string";
const isFunction = (value: unknown) => typeof value === "function";

const TEXT: Rule = ["a string", isText];
const WAIT: Rule = [
  `a whole number from 1 to ${LONGEST_WAIT}`,
  (value) => Number.isInteger(value) && value >= 1 && value <= LONGEST_WAIT,
];
const HEADERS: Rule = [
  "an object, a Headers or a Map, with the name and the text of each header",
  (value) => findWrongHeader(value) ?? true,
];
const NAMES = { complexType: TEXT, vendor: TEXT };

const BINDINGS = { verisign: NAMES, totp: NAMES, phone: NAMES };
const FACTORS = Object.keys(BINDINGS) as (keyof typeof BINDINGS)[];

const RULES: Rules<FlowOptions> = {
  endpoint: [
    "an http or https address up to the path of the API, relative where there is a page, without ?, # and credentials",
    (value) => {
      const { protocol, username, password } = resolve(value);
      // Refuses an address that contains a method of the API or a missing value, because it would lead nowhere.
      return isText(value) && /^[^?#{}]*[^?#{}\s][^?#{}]*$/.test(value) &&
        !/(^|\/)(SoftLayer_|undefined|null|\[object )/.test(value) &&
        /^https?:$/.test(protocol) && !username && !password;
    },
  ],
  service: TEXT,
  gate: ["true or false", (value) => typeof value === "boolean"],
  timeoutMilliseconds: WAIT,
  fetch: ["a function", isFunction],
  headers: HEADERS,
  challenge: ["a function", isFunction],
  credentials: ["omit, same-origin or include", (value) => /^(omit|same-origin|include)$/.test(value)],
  signal: ["an AbortSignal", (value) => isFunction(value.addEventListener)],
  polling: { firstMilliseconds: WAIT, greatestMilliseconds: WAIT, deadlineMilliseconds: WAIT },
  factors: BINDINGS,
  username: [
    "a string, not empty and without half a character",
    (value) => isText(value) && /^\P{Surrogate}+$/u.test(value),
  ],
  resume: ["what serialize() has answered", isText],
};

const ANSWER_RULES: Rules<ChallengeAnswer> = { headers: HEADERS };

/**
 * Reads the headers that a portal's challenge has returned.
 *
 * @throws PasswordSetError with code `invalid_option` for an invalid result
 */
export function readChallengeAnswer(answer: ChallengeAnswer): Headers {
  return toHeaders(read(answer, ANSWER_RULES, "challenge().").headers ?? {}, []);
}

/**
 * Reads and checks the options.
 *
 * @throws PasswordSetError with code `invalid_option` for an unknown option, or a wrong type or value
 */
export function readOptions(options: FlowOptions): FlowOptions {
  const missing = ["Request", "Headers", "URL"].find((name) => !(name in globalThis));
  if (missing) throw createError("engine_unavailable", `this platform has no ${missing}`);
  return read(options, RULES, "");
}

function read<T extends object>(given: T, rules: Rules<T>, path: string): T {
  const members = ownMembers(given, path ? `the option ${path.slice(0, -1)}` : "options", "invalid_option");
  for (const name of Object.keys(members) as (keyof T & string)[]) {
    // A mistyped name that is ignored could send the key to another service.
    if (!Object.hasOwn(rules, name)) {
      throw createError("invalid_option", `there is no option ${path}${name}, but ${Object.keys(rules).join(", ")}`);
    }
    const value: any = members[name];
    const rule = rules[name];
    const wrong = Array.isArray(rule) && findWrong(rule as unknown as Rule, value);
    if (value == null) {
      // If the portal's own setting is missing, the key may go to another server than the portal wants.
      if (name === "endpoint" && !path) {
        console.warn(`softlayer-password-set: the option endpoint is ${value}, so keys go to ${DEFAULT_ENDPOINT}`);
      }
      delete members[name];
    } else if (!Array.isArray(rule)) members[name] = read(value, rule as Rules<any>, `${path}${name}.`);
    else if (wrong) throw createError("invalid_option", `the option ${path}${name} must be ${rule[0]}, and ${wrong}`);
  }
  return members;
}

/** Says what is wrong with the value; false if it is right. */
function findWrong([, isRight]: Rule, value: unknown): string | false {
  let answer: boolean | string = false;
  try {
    answer = isRight(value);
  } catch {
    // A value that cannot be read is wrong.
  }
  return typeof answer === "string" ? answer : !answer && `is ${describe(value, true)}`;
}

/** Resolves the address, which may be relative if there is a base, as in a page. */
function resolve(endpoint: string): URL {
  return new URL(endpoint, baseAddress());
}

/** Converts the options for the engine. */
export function toEngineOptions(options: FlowOptions): Options {
  const { endpoint, headers, credentials, service, gate, username, resume, polling, factors } = options;
  return {
    endpoint: endpoint === undefined ? DEFAULT_ENDPOINT : resolve(endpoint).href.replace(/\/+$/, ""),
    headers: toHeaders(headers ?? {}),
    credentials: credentials ?? "omit",
    service,
    gate: gate ?? false,
    username,
    resume,
    polling: polling ?? bare({}),
    factors: Object.fromEntries(FACTORS.map((name) => [name, factors?.[name] ?? bare({})])),
  };
}

const JSON_HEADERS = [["accept", "application/json"], ["content-type", "application/json"]] as [string, string][];

/** The default headers, overridden by the portal's. */
function toHeaders(given: RequestHeaders, defaults: [string, string][] = JSON_HEADERS): Headers {
  const headers = new Headers(defaults);
  for (const [name, value] of entriesOf(given)) headers.set(name as string, value as string);
  return headers;
}

/** Says what is wrong with the portal's headers. */
function findWrongHeader(given: RequestHeaders): string | undefined {
  for (const [name, value] of entriesOf(given)) {
    try {
      if (typeof name === "string" && typeof value === "string" && new Headers([[name, value]])) continue;
    } catch {
      // Headers cannot have this name or value.
    }
    return `has ${isText(name) ? JSON.stringify(name) : describe(name)}, which is ${describe(value)}`;
  }
  return undefined;
}

/** @throws TypeError if the value cannot contain headers */
function entriesOf(given: RequestHeaders): [name: unknown, value: unknown][] {
  if (isPlainObject(given)) return Object.entries(given);
  const entries: [unknown, unknown][] = [];
  if (!isFunction((given as Headers).get)) throw new TypeError();
  (given as Headers).forEach((value: unknown, name: unknown) => entries.push([name, value]));
  return entries;
}
