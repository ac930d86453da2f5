// The options of a flow: checks what a portal gives, and makes of it what the engine takes.

import type { Options } from "../target/wasm-bindgen/softlayer_password_set.js";
import { createError } from "./errors.js";
import type { ChallengeAnswer, FlowOptions, RequestHeaders } from "./flow.js";
import { bare, describe, isPlainObject, ownMembers } from "./own.js";

const DEFAULT_ENDPOINT = "https://api.softlayer.com/rest/v3.1";
/** The longest wait that a portal may choose, in milliseconds. */
const LONGEST_WAIT = 600_000;

/** What an option must be: in words, and as a check, which may also throw. */
type Rule = readonly [expected: string, isRight: (value: any) => boolean];
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
  (value) => !!toHeaders(value),
];
const NAMES = { complexType: TEXT, vendor: TEXT };

const RULES: Rules<FlowOptions> = {
  endpoint: [
    "an http or https address up to the path of the API, relative to the page or not, without ?, # and credentials",
    (value) => {
      const { protocol, username, password } = resolve(value);
      return isText(value) && /^[^?#]*[^?#\s][^?#]*$/.test(value) && /^https?:$/.test(protocol) && !username && !password;
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
  factors: { verisign: NAMES, totp: NAMES, phone: NAMES },
  username: ["a string, and not empty", (value) => isText(value) && value !== ""],
  resume: ["what serialize() has answered", isText],
};

const ANSWER_RULES: Rules<ChallengeAnswer> = { headers: HEADERS };

/**
 * The headers that a portal's challenge has answered.
 *
 * @throws PasswordSetError with code `invalid_option` for what is none of its answers
 */
export function readChallengeAnswer(answer: ChallengeAnswer): Headers {
  return toHeaders(read(answer, ANSWER_RULES, "challenge().").headers ?? {}, []) as Headers;
}

/**
 * The options that are a portal's own, each checked.
 *
 * @throws PasswordSetError with code `invalid_option` for what is no option, or has the wrong type or value
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
    if (value == null) delete members[name];
    else if (!Array.isArray(rule)) members[name] = read(value, rule as Rules<any>, `${path}${name}.`);
    else if (!passes(rule as unknown as Rule, value)) {
      const came = typeof value === "number" ? value : describe(value);
      throw createError("invalid_option", `the option ${path}${name} must be ${rule[0]}, and is ${came}`);
    }
  }
  return members;
}

function passes([, isRight]: Rule, value: unknown): boolean {
  try {
    return isRight(value);
  } catch {
    return false;
  }
}

/** The address. In a page, and wherever else there is a base, it may be relative. */
function resolve(endpoint: string): URL {
  return new URL(endpoint, globalThis.document?.baseURI || globalThis.location?.href || undefined);
}

/** The options as the engine reads them. */
export function toEngineOptions(options: FlowOptions): Options {
  const { endpoint, headers, credentials, service, gate, username, resume, polling, factors } = options;
  return {
    endpoint: endpoint === undefined ? DEFAULT_ENDPOINT : resolve(endpoint).href.replace(/\/+$/, ""),
    headers: toHeaders(headers ?? {}) as Headers,
    credentials: credentials ?? "omit",
    service,
    gate: gate ?? false,
    username,
    resume,
    polling: polling ?? bare({}),
    verisign: factors?.verisign ?? bare({}),
    totp: factors?.totp ?? bare({}),
    phone: factors?.phone ?? bare({}),
  };
}

const JSON_HEADERS = [["accept", "application/json"], ["content-type", "application/json"]] as [string, string][];

/** The portal's headers over the defaults, or undefined where they are none. */
function toHeaders(given: RequestHeaders, defaults: [string, string][] = JSON_HEADERS): Headers | undefined {
  const headers = new Headers(defaults);
  const entries: [unknown, unknown][] = [];
  const map = given as Headers;
  if (isPlainObject(given)) entries.push(...Object.entries(given));
  else if (isFunction(map.get)) map.forEach((value: unknown, name: unknown) => entries.push([name, value]));
  else return undefined;
  for (const [name, value] of entries) {
    if (typeof name !== "string" || typeof value !== "string") return undefined;
    headers.set(name, value);
  }
  return headers;
}
