// The options of a flow: what a portal gives, checked, becomes what the engine takes.

import type { Options } from "../target/wasm-bindgen/softlayer_password_set.js";
import { createError } from "./errors.js";
import type { FlowOptions } from "./flow.js";

const DEFAULT_ENDPOINT = "https://api.softlayer.com/rest/v3.1";
/** The longest wait that a portal may choose, in milliseconds. */
const LONGEST_WAIT = 600_000;

type Check = (value: any) => boolean;

const isText: Check = (value) => typeof value === "string";
const isFunction: Check = (value) => typeof value === "function";
const isWait: Check = (value) => Number.isInteger(value) && value >= 1 && value <= LONGEST_WAIT;
/** Checks every member of an object; what is missing or null is right. */
const eachIs = (isRight: Check): Check => (value) =>
  typeof value === "object" && Object.values(value).every((member) => member == null || isRight(member));

/** What each option must be, where it is given. */
const CHECKS: Readonly<Record<keyof FlowOptions, Check>> = {
  endpoint: (value) => isText(value) && /^http/.test(new Request(value).url),
  service: isText,
  gate: (value) => typeof value === "boolean",
  timeoutMilliseconds: isWait,
  fetch: isFunction,
  headers: (value) => toHeaders(value) !== undefined,
  credentials: (value) => /^(omit|same-origin|include)$/.test(value),
  signal: (value) => isFunction(value.addEventListener),
  polling: eachIs(isWait),
  factors: eachIs(eachIs(isText)),
  username: (value) => isText(value) && value !== "",
  resume: isText,
};

/**
 * Refuses what is no option, or has the wrong type or value.
 *
 * @throws PasswordSetError with code `invalid_option`
 */
export function checkOptions(options: FlowOptions): void {
  for (const [name, value] of Object.entries(options)) {
    // A name that is mistyped, and passed over, could send the key to another service.
    if (!Object.hasOwn(CHECKS, name)) throw createError("invalid_option", `there is no option ${name}`);
    if (value != null && !passes(CHECKS[name as keyof FlowOptions], value)) {
      throw createError("invalid_option", `the option ${name} has the wrong type or value`);
    }
  }
}

function passes(check: Check, value: unknown): boolean {
  try {
    return check(value);
  } catch {
    return false;
  }
}

/** The options as the engine reads them. They have been checked. */
export function toEngineOptions(options: FlowOptions): Options {
  const { endpoint, headers, credentials, service, gate, username, resume, polling, factors } = options;
  return {
    endpoint: (endpoint ?? DEFAULT_ENDPOINT).replace(/\/+$/, ""),
    headers: toHeaders(headers) ?? new Headers(),
    credentials: credentials ?? "omit",
    service,
    gate: gate ?? false,
    username,
    resume,
    polling: polling ?? {},
    verisign: factors?.verisign ?? {},
    totp: factors?.totp ?? {},
    phone: factors?.phone ?? {},
  };
}

/** The portal's headers over the defaults, or undefined where they are none. */
function toHeaders(given: FlowOptions["headers"] | null): Headers | undefined {
  const headers = new Headers({ accept: "application/json", "content-type": "application/json" });
  const entries: [string, unknown][] = [];
  if (typeof given?.forEach === "function") given.forEach((value: unknown, name: string) => entries.push([name, value]));
  else if (typeof given === "object") entries.push(...Object.entries(given ?? {}));
  else if (given !== undefined) return undefined;
  for (const [name, value] of entries) {
    if (typeof value !== "string") return undefined;
    headers.set(name, value);
  }
  return headers;
}
