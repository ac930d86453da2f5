/** What the element tells the developers of a portal: errors and warnings. None of it is for users. */

import type { FlowEvent } from "../index.js";
import { baseAddress, describe, isPlainObject } from "../own.js";
import type { ElementOptions } from "./types.js";

const TAG = "<softlayer-password-set>";
const DOCS = "docs/element.md";

/** Reports an error as an event listener would. Some test environments lack the global function. */
export function reportError(error: unknown): void {
  (globalThis.reportError ?? console.error)(error);
}

/** Names that look like settings and are not read: what frameworks make of properties, and keys. */
const NOT_READ = /^(key|recovery-?key|options|strings|estimatestrength|signinurl|commoncheck|breachcheck)$/;

/** What the attributes hold that take few values. */
const FLAG = ["true or false", /^(true|false|)$/] as const;
const VALUES = { gate: FLAG, suggest: FLAG, "common-check": FLAG, autofocus: FLAG, "heading-level": ["1 to 6", /^[1-6]$/] } as const;

/** Warns of attributes that are not read, or hold what nobody expects. What they hold is not repeated. */
export function warnOfAttributes(element: Element): void {
  for (const [name, [expected, right]] of Object.entries(VALUES)) {
    const value = element.getAttribute(name);
    if (value !== null && value !== name && !right.test(value)) {
      console.warn(`${TAG}: ${name} must be ${expected}, and is ${describe(value)} (${DOCS})`);
    }
  }
  for (const name of element.getAttributeNames().filter((each) => NOT_READ.test(each))) {
    const advice = /key/.test(name) ? "every script can read a key there, so call openKey()" : "set the property";
    console.warn(`${TAG}: the attribute ${name} is not read; ${advice} (${DOCS})`);
  }
}

/** What the functions of the element take. */
const ARGUMENTS = {
  key: "a string, and not empty",
  state: "an object with a kind",
  locale: "a string",
  source: "messages, or a function that loads some",
  options: "an object, a plain one",
};

/** What is thrown at whoever builds the portal for an argument or option that is wrong. */
export function refused(name: "key" | "state" | "locale" | "source" | "options", value: unknown): TypeError {
  return new TypeError(`${TAG}: ${name} must be ${ARGUMENTS[name]}, and is ${describe(value)} (${DOCS})`);
}

export function noSuchState(kind: string): TypeError {
  return new TypeError(`${TAG}: there is no state "${kind}" (${DOCS})`);
}

/** Settings of the element that are not among its options. */
const SETTINGS = /^(endpoint|service|gate|username)$/;

/** What a template writes where it has no address. */
const NO_ADDRESS = /^\s*(|undefined|null|true|false|\[object \w+\])\s*$/;

/**
 * Refuses a setting that would be lost. A portal that tried to name an address must not have its keys sent to another.
 *
 * @throws TypeError
 */
export function checkSettings(endpoint: string | null, options: ElementOptions): void {
  if (endpoint !== null && NO_ADDRESS.test(endpoint)) throw new TypeError(`${TAG}: endpoint is "${endpoint}" (${DOCS})`);
  if (options && !isPlainObject(options)) throw refused("options", options);
  for (const name of Object.keys(options ?? {})) {
    if (SETTINGS.test(name)) throw new TypeError(`${TAG}: options.${name}: set the property ${name} of the element (${DOCS})`);
  }
}

/**
 * Where support is to be had. A script address would run in the portal's page, and any other might reach nobody.
 *
 * @throws TypeError for an address of no use.
 */
export function readSupportAddress(address: string | null): URL | null {
  if (address === null) return null;
  const url = parseAddress(address);
  const isOwn = url !== null && /^https?:$/.test(url.protocol) && url.origin === location.origin;
  if (url && (isOwn || /^(https|mailto|tel):$/.test(url.protocol))) return url;
  const expected = "an https:, mailto: or tel: address, or one of this page's own site (docs/element.md#attributes)";
  throw new TypeError(`${TAG}: support-url is "${address.slice(0, 100)}", and must be ${expected}`);
}

/**
 * Watches the requests of a flow. If none is answered, a user can only try again, but a developer can do something.
 * Browsers do not tell a page why there was no answer.
 */
export class Diagnostics {
  #hasWarned = false;
  readonly #endpoint: () => string;

  constructor(endpoint: () => string) {
    this.#endpoint = endpoint;
  }

  observe(event: FlowEvent): void {
    if (event.type !== "request" || this.#hasWarned) return;
    const warning = this.#explain(event.outcome);
    if (warning === null) return;
    this.#hasWarned = true;
    console.warn(`${TAG}: ${warning}`);
  }

  #explain(outcome: number | string): string | null {
    const endpoint = this.#endpoint();
    // File servers answer a POST with 405.
    if (outcome === 404 || outcome === 405) {
      return `${endpoint} answers with status ${outcome}. Is it the API's address, up to /rest/v3.1?`;
    }
    const origin = foreignOrigin(endpoint);
    if (outcome !== "connection" || origin === null) return null;
    return (
      `no answer from ${origin}. The network, CORS for ${location.origin}, or this page's connect-src may be why: ` +
      "docs/deployment.md"
    );
  }
}

/** The origin of an address, if it is another than that of the page. */
export function foreignOrigin(address: string): string | null {
  const origin = parseAddress(address)?.origin ?? null;
  return origin === location.origin ? null : origin;
}

export function parseAddress(address: string | null): URL | null {
  try {
    return address ? new URL(address, baseAddress()) : null;
  } catch {
    return null;
  }
}
