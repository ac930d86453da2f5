/**
 * `<softlayer-password-set>` as a class. Importing this module registers nothing: `element/define` does.
 */

import type { FlowState } from "./index.js";
import type { MessageId, Messages, PluralForms } from "./locales/messages.js";

export type { MessageId, Messages, PluralForms };

/** The WebAssembly module could not be loaded, or refuses an option. The face offers to try again. */
export interface EngineUnavailableState {
  readonly kind: "engineUnavailable";
  readonly actions: readonly never[];
}

/** Where the element stands: the state of its flow, or that there can be none. */
export type ElementState = FlowState | EngineUnavailableState;

/** Messages of one language, or how to load them. What is missing is shown in English. */
export type LocaleSource = Partial<Messages> | (() => Promise<Partial<Messages>>);

/** Makes a language available to every element on the page; `locale` is a language tag (BCP 47). */
export function registerLocale(locale: string, source: LocaleSource): void;

/** The events of the element. They bubble, and no detail holds a secret. */
export interface SoftLayerPasswordSetEventMap {
  /** After every change of {@link SoftLayerPasswordSetElement.state}. */
  "softlayer-password-set:state": CustomEvent<{ readonly state: ElementState }>;
}

/**
 * Attributes:
 *
 * - `endpoint`: where the API is, as in `FlowOptions`.
 * - `service`: one of `Service`.
 * - `gate`: when present, a key is not sent before the person goes on: mail scanners open links too.
 * - `username`: shown, handed to password managers, and what the password must not be.
 * - `sign-in-url`: where the person can sign in afterwards (http or https).
 * - `lang`: the language; by default that of the surrounding document.
 *
 * `endpoint`, `service` and `gate` are read when a flow begins: a change during one counts from the next.
 */
export class SoftLayerPasswordSetElement extends HTMLElement {
  static readonly observedAttributes: string[];

  readonly state: ElementState;

  /** Messages that replace those of the language. Assign a new object to change any. */
  strings: Partial<Messages>;

  /** The same as {@link openKey}, for frameworks that set properties. */
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
   */
  renderState(state: ElementState): void;

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
