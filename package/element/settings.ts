/** The settings of the element. Each is an attribute and a property, which reflect each other. */

import { bare } from "../own.js";
import { checkSettings } from "./diagnostics.js";

import type { Challenge, ChallengeAnswer, ChallengeRequest, FlowOptions, Service } from "../index.js";
import type { Messages } from "../locales/messages.js";
import type { SoftLayerPasswordSetEventMap } from "./events.js";
import type { ElementOptions, EstimateStrength } from "./types.js";

const VENDOR = "https://api.softlayer.com";

/** Without a browser, the class can be imported but not used. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The listeners of the events, by their types. */
export interface PasswordSetSettings {
  addEventListener<Type extends keyof SoftLayerPasswordSetEventMap>(
    type: Type,
    listener: (this: this, event: SoftLayerPasswordSetEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: this, event: HTMLElementEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;

  removeEventListener<Type extends keyof SoftLayerPasswordSetEventMap>(
    type: Type,
    listener: (this: this, event: SoftLayerPasswordSetEventMap[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: this, event: HTMLElementEventMap[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/**
 * The settings of `<softlayer-password-set>`.
 *
 * `endpoint`, `service`, `gate` and the property `options` are read when a flow begins. A change during a flow applies
 * to the next flow. Every other setting applies at once.
 */
export class PasswordSetSettings extends Base {
  static readonly observedAttributes: string[] = [
    "endpoint",
    "service",
    "gate",
    "username",
    "sign-in-url",
    "support-url",
    "lang",
    "common-check",
    "breach-check",
    "suggest",
    "heading-level",
    "autofocus",
    "idle-minutes",
    "remember-username",
  ];

  #options: ElementOptions = {};
  #strings: Partial<Messages> = {};

  /**
   * The browser calls it for attributes. The setters below call it for properties without an attribute.
   *
   * @internal
   */
  attributeChangedCallback(_name: string): void {}

  /**
   * A function that rates the password as it is typed. `softlayer-password-set/strength` makes one, and you can use any
   * other. Its result is advice: neither a low score nor an error prevents anybody from setting the password. Not
   * called for passwords over 128 UTF-16 code units, because estimators can take seconds on them.
   */
  // It may have been set before the element was defined.
  estimateStrength: EstimateStrength | null = Reflect.get(this, "estimateStrength") ?? null;

  /**
   * How requests are sent: headers for a proxy, time limits, the names of the factors. Read when a flow begins. To
   * change one, assign a new object.
   */
  get options(): ElementOptions {
    return this.#options;
  }

  set options(options: ElementOptions) {
    this.#options = options;
    this.attributeChangedCallback("options");
  }

  /** Messages that replace those of the language. To change one, assign a new object. */
  get strings(): Partial<Messages> {
    return this.#strings;
  }

  set strings(strings: Partial<Messages>) {
    this.#strings = strings;
    this.attributeChangedCallback("strings");
  }

  /** The address of the API; null for `https://api.softlayer.com/rest/v3.1`. */
  get endpoint(): string | null {
    return this.getAttribute("endpoint");
  }

  set endpoint(value: string | null | undefined) {
    reflect(this, "endpoint", value);
  }

  /** The service that the user belongs to; null for `SoftLayer_User_Customer`. */
  get service(): Service | null {
    return this.getAttribute("service") as Service | null;
  }

  set service(value: Service | null | undefined) {
    reflect(this, "service", value);
  }

  /** Whether a key is sent only after the user has pressed a button. */
  get gate(): boolean {
    return isOn(this.getAttribute("gate"));
  }

  set gate(value: boolean | string | null | undefined) {
    reflect(this, "gate", writeFlag(value));
  }

  /** The user to request a link for. */
  get username(): string | null {
    return this.getAttribute("username");
  }

  set username(value: string | null | undefined) {
    reflect(this, "username", value);
  }

  /** The address where the user signs in once the password is set. */
  get signInUrl(): string | null {
    return this.getAttribute("sign-in-url");
  }

  set signInUrl(value: string | null | undefined) {
    reflect(this, "sign-in-url", value);
  }

  /** The address of support: `https:`, `mailto:`, `tel:`, or a page of the portal's own site. */
  get supportUrl(): string | null {
    return this.getAttribute("support-url");
  }

  set supportUrl(value: string | null | undefined) {
    reflect(this, "support-url", value);
  }

  /** Whether a button suggests random passwords. */
  get suggest(): boolean {
    return isOn(this.getAttribute("suggest"));
  }

  set suggest(value: boolean | string | null | undefined) {
    reflect(this, "suggest", writeFlag(value));
  }

  /** The level of the element's headings. */
  get headingLevel(): HeadingLevel {
    const value = this.getAttribute("heading-level") ?? "";
    return /^[1-6]$/.test(value) ? (Number(value) as HeadingLevel) : 2;
  }

  set headingLevel(value: HeadingLevel | string | null | undefined) {
    reflect(this, "heading-level", value?.toString());
  }

  /** Whether a password is looked up in a list of common ones. */
  get commonCheck(): boolean {
    return isOn(this.getAttribute("common-check"));
  }

  set commonCheck(value: boolean | string | null | undefined) {
    reflect(this, "common-check", writeFlag(value));
  }

  /** The address of a breach database, empty for Pwned Passwords; null if passwords are not looked up. */
  get breachCheck(): string | null {
    const value = this.getAttribute("breach-check");
    if (value === "true") return "";
    return value === "false" ? null : value;
  }

  set breachCheck(value: string | boolean | null | undefined) {
    reflect(this, "breach-check", typeof value === "boolean" ? writeFlag(value) : value);
  }

  /** Whether the tab that requests a link stores the username for the tab that opens the link. */
  get rememberUsername(): boolean {
    return isOn(this.getAttribute("remember-username"));
  }

  set rememberUsername(value: boolean | string | null | undefined) {
    reflect(this, "remember-username", writeFlag(value));
  }

  /** After so many minutes without activity, what was typed is deleted; null if it never is. */
  get idleMinutes(): number | null {
    const value = Number(this.getAttribute("idle-minutes") || NaN);
    // The notice comes a minute before, and the user must have had some time before the notice.
    return value > 0 && value < Infinity ? Math.max(value, 2) : null;
  }

  set idleMinutes(value: number | string | null | undefined) {
    reflect(this, "idle-minutes", value?.toString());
  }
}

/**
 * All properties that may have been set before the element was defined. The key comes last, because it needs the
 * others.
 */
const PROPERTIES = [
  "endpoint",
  "service",
  "gate",
  "username",
  "signInUrl",
  "supportUrl",
  "suggest",
  "headingLevel",
  "commonCheck",
  "breachCheck",
  "idleMinutes",
  "rememberUsername",
  "strings",
  "options",
  "recoveryKey",
] as const;

/**
 * Sets properties again through their accessors. A property that was set before the element was defined hides its
 * accessor.
 */
export function upgradeProperties(element: PasswordSetSettings): void {
  const record = element as unknown as Record<string, unknown>;
  for (const name of PROPERTIES) {
    if (!Object.hasOwn(element, name)) continue;
    const value = record[name];
    delete record[name];
    record[name] = value;
  }
}

/**
 * Whether a boolean setting is on. An attribute without a value is an empty text, and frameworks may write `false` into
 * it.
 */
export function isOn(value: unknown): boolean {
  return value === "" || (Boolean(value) && value !== "false");
}

/** The address to which requests are sent. */
export function readAddress({ endpoint }: PasswordSetSettings): string {
  return endpoint ?? VENDOR;
}

/** @throws TypeError for a setting that would have no effect. */
export function readFlowOptions(
  settings: PasswordSetSettings,
  passChallenge: (challenge: Challenge, request: ChallengeRequest) => ChallengeAnswer | Promise<ChallengeAnswer>,
): FlowOptions {
  checkSettings(settings);
  const { endpoint, service, gate, options } = settings;
  const own: FlowOptions = bare({
    ...options, ...(endpoint !== null && { endpoint }), service: service ?? undefined, gate,
  });
  const { challenge } = own;
  // The flow refuses a challenge that is not a function.
  return typeof challenge === "function"
    ? bare({ ...own, challenge: (request: ChallengeRequest) => passChallenge(challenge, request) })
    : own;
}

function writeFlag(value: unknown): string | null {
  return isOn(value) ? "" : null;
}

function reflect(element: Element, name: string, value: string | null | undefined): void {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
