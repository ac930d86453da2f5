/**
 * `<softlayer-password-set>` as a class. Importing this module registers nothing: `element/define` does.
 */

import type { FlowOptions, FlowState, Service } from "./index.js";
import type { MessageId, Messages, PluralForms } from "./locales/messages.js";

export type { MessageId, Messages, PluralForms };

/** The WebAssembly module could not be loaded, has failed, or refuses an option. The face offers to try again. */
export interface EngineUnavailableState {
  readonly kind: "engineUnavailable";
  readonly actions: readonly never[];
  /** It failed when a password was on its way, which may have been set: advise to try it. */
  readonly mayHaveBeenSet: boolean;
}

/** Where the element stands: the state of its flow, or that there can be none. */
export type ElementState = FlowState | EngineUnavailableState;

/** What of the flow is for the portal to choose, and is no attribute. */
export type ElementOptions = Pick<
  FlowOptions,
  "headers" | "credentials" | "fetch" | "timeoutMilliseconds" | "polling" | "factors"
>;

/**
 * Messages of one language, or how to load them, also as the default export of a module. What is missing is taken from
 * the shipped messages of the language, and what these lack, from English.
 */
export type LocaleSource = Partial<Messages> | (() => Promise<Partial<Messages> | { default: Partial<Messages> }>);

/**
 * Makes a language available to every element on the page, or changes some texts of a shipped one. Elements that are
 * there already follow. Registered again, the tag's earlier messages are forgotten.
 *
 * @param locale a language tag (BCP 47).
 * @throws RangeError where it is none.
 */
export function registerLocale(locale: string, source: LocaleSource): void;

/** What an estimator makes of a password. */
export interface StrengthEstimate {
  /** From 0, guessed at once, to 4, beyond guessing: the scale of zxcvbn. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** Advice in the language of the page; shown as text. */
  readonly feedback?: string | null;
}

/** Estimates the strength of a password, say with zxcvbn. `username` is null where the page does not know it. */
export type EstimateStrength = (
  password: string,
  context: { readonly username: string | null },
) => StrengthEstimate | Promise<StrengthEstimate>;

/** The events of the element. They bubble and are composed, and no detail holds a secret. */
export interface SoftLayerPasswordSetEventMap {
  /** After every change of {@link SoftLayerPasswordSetElement.state}. */
  "softlayer-password-set:state": CustomEvent<{ readonly state: ElementState }>;
  /**
   * Before a link is asked for, the first time or again. After `preventDefault()` the element sends nothing and stays as
   * it is, with what was typed: the portal asks for the link itself, and says so itself.
   */
  "softlayer-password-set:request-link": CustomEvent<{ readonly username: string }>;
  /**
   * When the person follows the link to `sign-in-url`. After `preventDefault()` the browser does not: the portal does, say
   * with its router. Opening the link in another tab or window is no such event.
   */
  "softlayer-password-set:sign-in": CustomEvent<{ readonly url: string }>;
}

/**
 * What JSX may say of the element; the modules `element/react` and `element/preact` lend it to their frameworks.
 *
 * The key is not among it: before the element is defined, and on a server, frameworks write what they are given into
 * attributes. Give it by {@link SoftLayerPasswordSetElement.openKey}, on a ref.
 */
export type SoftLayerPasswordSetProps = {
  endpoint?: string | undefined;
  service?: Service | undefined;
  gate?: boolean | "" | undefined;
  username?: string | undefined;
  "sign-in-url"?: string | undefined;
  suggest?: boolean | "" | undefined;
  "breach-check"?: string | undefined;
  estimateStrength?: EstimateStrength | null | undefined;
  options?: ElementOptions | undefined;
  strings?: Partial<Messages> | undefined;
} & {
  [Type in keyof SoftLayerPasswordSetEventMap as `on${Type}`]?:
    | ((event: SoftLayerPasswordSetEventMap[Type]) => void)
    | undefined;
};

/**
 * Takes a person from the e-mailed link to a new password.
 *
 * `endpoint`, `service`, `gate` and the property `options` are read when a flow begins: a change during one counts from
 * the next. Every other attribute counts at once.
 *
 * @attribute {string} endpoint - Where the API is: `https://api.softlayer.com/rest/v3.1` unless given, or a reverse proxy of
 *   the portal's own.
 * @attribute {"SoftLayer_User_Customer" | "SoftLayer_User_Customer_OpenIdConnect" |
 *   "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile"} service - The service that the person belongs to;
 *   `SoftLayer_User_Customer` unless given.
 * @attribute {boolean} gate - When present, a key is not sent before the person goes on: mail scanners open links too.
 * @attribute {string} username - Whom to ask a link for. It is shown, handed to password managers, and what the password
 *   must not be.
 * @attribute {string} sign-in-url - Where the person signs in once the password is set (http or https).
 * @attribute {string} lang - The language (BCP 47); without it, that of the nearest element around it with a `lang`, else the
 *   browser's. Read when the element is connected and when its own `lang` changes, and not when that around it does.
 * @attribute {boolean} suggest - When present, a button fills in a random password that keeps the rules.
 * @attribute {string} breach-check - When present, a password that keeps the rules is looked up in a register of breaches, of
 *   which only the first five digits of its SHA-1 learn. The value is the register's address; empty for Pwned Passwords. What
 *   is found is advice: it keeps nobody from setting the password.
 *
 * @cssprop --slps-accent - The colour of the button that goes on and of what has the focus.
 * @cssprop --slps-accent-hover - The same under the pointer.
 * @cssprop --slps-on-accent - What is written on the accent.
 * @cssprop --slps-surface - What the card and the fields are made of.
 * @cssprop --slps-sunken - What lies lower than the card, such as the list of rules.
 * @cssprop --slps-text - The colour of the text.
 * @cssprop --slps-muted - The colour of text that matters less.
 * @cssprop --slps-border - The line around the card and between its parts.
 * @cssprop --slps-control-surface - Within fields.
 * @cssprop --slps-control-border - The line around fields and buttons.
 * @cssprop --slps-focus - The ring around what has the focus.
 * @cssprop --slps-success - The colour of what is met or done.
 * @cssprop --slps-danger - The colour of what is wrong.
 * @cssprop --slps-warning - The colour of what is to be minded.
 * @cssprop --slps-radius - The corners of fields and buttons.
 * @cssprop --slps-card-radius - The corners of the card.
 * @cssprop --slps-card-padding - The space between the card and what is in it.
 * @cssprop --slps-card-shadow - The shadow of the card.
 * @cssprop --slps-control-height - The height of fields and of the button that goes on, in rem or px.
 * @cssprop --slps-control-padding - The space beside the text of a field.
 * @cssprop --slps-gap - The space between the parts of the card.
 * @cssprop --slps-font - The typeface.
 * @cssprop --slps-font-size - The size of fields, buttons and text; the rest is larger or smaller in proportion.
 * @cssprop --slps-font-mono - The typeface of codes and of passwords that are shown.
 * @cssprop --slps-inline-size - The greatest width.
 */
export class SoftLayerPasswordSetElement extends HTMLElement {
  static readonly observedAttributes: string[];

  /** Where things stand, as the event `softlayer-password-set:state` tells it. */
  readonly state: ElementState;

  /**
   * Shows what an estimator makes of the password as it is typed. None is shipped. What it says is advice: it keeps nobody
   * from setting the password, and nor does an error of its own. Of what is longer than 128 UTF-16 code units it is not
   * asked, for estimators can take seconds of it.
   */
  estimateStrength: EstimateStrength | null;

  /**
   * How the service is spoken to: headers for a proxy, time limits, the names of the factors. Read when a flow begins;
   * assign a new object to change any.
   */
  options: ElementOptions;

  /** Messages that replace those of the language. Assign a new object to change any. */
  strings: Partial<Messages>;

  /** Write-only; the same as {@link openKey}, for frameworks that set properties. */
  set recoveryKey(key: string);

  /**
   * Starts with the key of an e-mailed link, in place of whatever was under way. A key belongs in no attribute.
   *
   * @throws TypeError where the key is empty or no string.
   */
  openKey(key: string): void;

  /**
   * Shows a state without any service behind it, for stories and visual tests: nothing that is pressed has an effect
   * beyond the page. The element stays a picture until it is removed from the document.
   *
   * @param surroundings `online`: whether the browser is to be taken for online, as it is unless said otherwise.
   */
  renderState(state: ElementState, surroundings?: { readonly online?: boolean }): void;

  addEventListener<Type extends keyof SoftLayerPasswordSetEventMap>(
    type: Type,
    listener: (this: SoftLayerPasswordSetElement, event: SoftLayerPasswordSetEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: SoftLayerPasswordSetElement, event: HTMLElementEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;

  removeEventListener<Type extends keyof SoftLayerPasswordSetEventMap>(
    type: Type,
    listener: (this: SoftLayerPasswordSetElement, event: SoftLayerPasswordSetEventMap[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: SoftLayerPasswordSetElement, event: HTMLElementEventMap[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;

  /** @internal */
  connectedCallback(): void;
  /** @internal */
  disconnectedCallback(): void;
  /** @internal */
  attributeChangedCallback(name: string): void;
}
