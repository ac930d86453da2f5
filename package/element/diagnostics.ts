/** What the element tells the people who build the portal: errors and warnings. None of it is for its users. */

import type { FlowEvent } from "../index.js";

const TAG = "<softlayer-password-set>";

/** Reports an error as an event listener would. Some test environments lack the global function. */
export function reportError(error: unknown): void {
  (globalThis.reportError ?? console.error)(error);
}

/** Attributes that mean something else than their author thinks, and what to do in their place. */
const MISTAKEN: Readonly<Record<string, string>> = {
  key: "a key in an attribute can be read by every script: call openKey()",
  recoverykey: "a key in an attribute can be read by every script: call openKey()",
  "recovery-key": "a key in an attribute can be read by every script: call openKey()",
  options: "set the property options",
  strings: "set the property strings",
  estimatestrength: "set the property estimateStrength",
  signinurl: "write sign-in-url",
  breachcheck: "write breach-check",
};

/** Warns of attributes that the element does not read. What they hold is not repeated. */
export function warnOfAttributes(element: Element): void {
  for (const [name, advice] of Object.entries(MISTAKEN)) {
    if (element.hasAttribute(name)) console.warn(`${TAG}: the attribute ${name} has no effect; ${advice}`);
  }
}

/**
 * Watches the requests of a flow. A user can only try again if none is answered, but a developer can do something.
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
  const { baseURI } = document;
  return address && URL.canParse(address, baseURI) ? new URL(address, baseURI) : null;
}
