/** Errors and warnings for the developers of a portal, not for users. */

import type { FlowEvent } from "../index.js";
import { baseAddress, describe, findMeant, isPlainObject } from "../own.js";
import type { PasswordSetSettings } from "./settings.js";

const TAG = "<softlayer-password-set>";
const DOCS = "docs/element.md";

/** Reports an error as an event listener would. Some test environments lack the global function. */
export function reportError(error: unknown): void {
  (globalThis.reportError ?? console.error)(error);
}

/** Names that are not attributes: of properties, and of the key. */
const NOT_READ = /^(key|recovery-?key|options|strings|estimate-?strength)$/;

/** Names that frameworks and portals use for themselves. */
const FOREIGN = /^(data-|aria-|on|[_$])/;

/** The valid values of attributes. */
const FLAG = ["true or false", /^(true|false|)$/] as const;
const VALUES = {
  gate: FLAG,
  suggest: FLAG,
  "common-check": FLAG,
  autofocus: FLAG,
  "heading-level": ["1 to 6", /^[1-6]$/],
  "idle-minutes": ["a number of minutes", /^\d*\.?\d+$/],
  "breach-check": ["an address, true or false", /^(?!undefined$|null$|\[object |yes$|on$|1$)/],
  username: ["a name", /^(?!undefined$|null$|\[object )/],
} as const;

/** Finds attributes and properties whose names are nearly those of settings. */
function findMisspelt(element: PasswordSetSettings): [given: string, meant: string][] {
  const { observedAttributes } = element.constructor as typeof PasswordSetSettings;
  const given = [
    ...element.getAttributeNames().filter((name) => !observedAttributes.includes(name) && !NOT_READ.test(name)),
    ...Object.keys(element).filter((name) => name !== "estimateStrength"),
  ].filter((name) => !FOREIGN.test(name));
  return given.flatMap((name) => {
    const meant = findMeant(name, observedAttributes);
    return meant ? [[name, meant]] : [];
  });
}

/** Warns of attributes that are not read or have an invalid value. Does not repeat the values. */
export function warnOfAttributes(element: PasswordSetSettings): void {
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
  for (const [name, meant] of findMisspelt(element)) {
    console.warn(`${TAG}: the setting ${name} is not read, but ${meant} (${DOCS})`);
  }
}

/** Warns of a listener for an event that the element does not have. */
export function warnOfEvent(type: string): void {
  if (!/^softlayer|^(state|done|request-?link|sign-?in)$/i.test(type)) return;
  if (/^softlayer-password-set-(state|done|request-link|sign-in)$/.test(type)) return;
  const names = "softlayer-password-set-state, -done, -request-link and -sign-in";
  console.warn(`${TAG}: there is no event ${type}, but ${names} (docs/element.md#events)`);
}

/** Warns of an unknown message, or one of the wrong type, which would never be shown. */
export function warnOfMessage(id: string): void {
  console.warn(`${TAG}: there is no message ${id} with such a text (docs/translating.md)`);
}

/** The language of the last warning. */
let missing: string | null = null;

/**
 * Warns once if there are no texts in the language of the page. Not called for languages that only the browser prefers.
 */
export function warnOfLanguage(wanted: string | null): void {
  // Without the browser's own list of tags, none is known.
  if (!wanted || wanted === missing || /^en/i.test(wanted)) return;
  missing = wanted;
  console.warn(
    `${TAG}: no texts for lang="${wanted}", so in English; ` +
      "registerLocale() adds a language (docs/translating.md)",
  );
}

/** The valid arguments of the element's functions. */
const ARGUMENTS = {
  key: "a string, and not empty",
  this: "the element itself",
  state: "an object with a kind",
  locale: "a language tag such as pt-BR",
  source: "messages, or a function that loads some",
  options: "an object, a plain one",
  strings: "an object with messages",
};

/** The error for a wrong argument or option. */
export function refused(name: keyof typeof ARGUMENTS, value: unknown): TypeError {
  return new TypeError(`${TAG}: ${name} must be ${ARGUMENTS[name]}, and is ${describe(value)} (${DOCS})`);
}

export function noSuchState(kind: string): TypeError {
  return new TypeError(`${TAG}: there is no state "${kind}" (${DOCS})`);
}

/** Settings of the element that are not among its options. */
const SETTINGS = /^(endpoint|service|gate|username)$/;

/** The text of a template's missing address. */
const NO_ADDRESS = /^\s*(|undefined|null|true|false|\[object \w+\])\s*$/;

/** If one of these is lost, keys go to another server, or are sent at once. */
const OF_FLOW = /^(endpoint|service|gate)$/;

/**
 * Refuses a setting that would have no effect. If a portal tried to name an address, no key may go to another one.
 *
 * @throws TypeError
 */
export function checkSettings(element: PasswordSetSettings): void {
  const { endpoint, options } = element;
  for (const [name, meant] of findMisspelt(element)) {
    if (OF_FLOW.test(meant) && !element.hasAttribute(meant)) {
      throw new TypeError(`${TAG}: the setting ${name} is not read, but ${meant} (${DOCS})`);
    }
  }
  if (endpoint !== null && NO_ADDRESS.test(endpoint)) throw new TypeError(`${TAG}: endpoint is "${endpoint}" (${DOCS})`);
  if (options && !isPlainObject(options)) throw refused("options", options);
  for (const name of Object.keys(options ?? {})) {
    if (SETTINGS.test(name)) {
      throw new TypeError(`${TAG}: options.${name}: set the property ${name} of the element (${DOCS})`);
    }
  }
}

/**
 * Reads the address where the user signs in. A script address would run in the portal's page.
 *
 * @throws TypeError for an invalid address.
 */
export function readSignInAddress(address: string | null): string | null {
  if (address === null) return null;
  const url = NO_ADDRESS.test(address) ? null : parseAddress(address);
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw noAddress("sign-in-url", address, "an http: or https: address, or one of this page's own site");
}

function noAddress(name: string, address: string, expected: string): TypeError {
  return new TypeError(
    `${TAG}: ${name} is "${address.slice(0, 100)}", and must be ${expected} (docs/element.md#attributes)`,
  );
}

/**
 * Reads the address of support. A script address would run in the portal's page, and other kinds might reach nobody.
 *
 * @throws TypeError for an invalid address.
 */
export function readSupportAddress(address: string | null): URL | null {
  if (address === null) return null;
  const url = parseAddress(address);
  const isOwn = url !== null && /^https?:$/.test(url.protocol) && url.origin === location.origin;
  if (url && (isOwn || /^(https|mailto|tel):$/.test(url.protocol))) return url;
  throw noAddress("support-url", address, "an https:, mailto: or tel: address, or one of this page's own site");
}

/**
 * Watches the requests of a flow and warns developers if there are no answers. Browsers do not tell a page why there
 * was no answer.
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
      return `${parseAddress(endpoint)?.href} answers with status ${outcome}. ` +
        "Is it the API's address, up to /rest/v3.1?";
    }
    const origin = foreignOrigin(endpoint);
    if (outcome !== "connection" || origin === null) return null;
    return (
      `no answer from ${origin}. The network, CORS for ${location.origin}, or this page's connect-src may be why: ` +
      "docs/deployment.md"
    );
  }
}

/** The origin of an address; null if it is that of the page. */
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
