/** The types that the element shares with a portal: state, options and texts. */

import type { FlowOptions, FlowState, Service } from "../index.js";
import type { Messages } from "../locales/messages.js";
import type { SoftLayerPasswordSetEventMap } from "./events.js";
import type { StrengthReason } from "../strength.js";
import type { HeadingLevel } from "./settings.js";

/** The WebAssembly module could not be loaded, has failed, or refuses an option. The face offers to try again. */
export interface EngineUnavailableState {
  readonly kind: "engineUnavailable";
  readonly actions: readonly never[];
  readonly busy: false;
  /** Whether the engine failed while a password was being sent. It may have been set, so advise the user to try it. */
  readonly mayHaveBeenSet: boolean;
}

/** The state of the element: that of its flow, or that there can be no flow. */
export type ElementState = FlowState | EngineUnavailableState;

/** The options of the flow that a portal may set and that are not attributes. */
export type ElementOptions = Pick<
  FlowOptions,
  "challenge" | "headers" | "credentials" | "fetch" | "timeoutMilliseconds" | "polling" | "factors"
>;

/** The surroundings of a state that is only shown. */
export interface Surroundings {
  /** Whether the browser counts as online. The default is true. */
  readonly online?: boolean;
}

/**
 * Messages of one language, or a function that loads them, also as the default export of a module. Missing messages
 * come from the shipped ones of the language, and then from English.
 */
export type LocaleSource = Partial<Messages> | (() => Promise<Partial<Messages> | { default: Partial<Messages> }>);

/** The result of an estimator. */
export interface StrengthEstimate {
  /** From 0, guessed at once, to 4, practically unguessable: the scale of zxcvbn. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** What is easy to guess. Below a score of 3, the element shows up to two reasons in its language. */
  readonly reasons?: readonly StrengthReason[] | null;
  /** Advice in the language of the page. It is shown as text. */
  readonly feedback?: string | null;
}

/**
 * Estimates the strength of a password, for example with `softlayer-password-set/strength`. `username` is null if the
 * page does not know it. */
export type EstimateStrength = (
  password: string,
  context: { readonly username: string | null },
) => StrengthEstimate | Promise<StrengthEstimate>;

/**
 * The settings for templates, under the names of the attributes. `element/react` and similar modules add them to their
 * frameworks.
 *
 * The key is not one of them: before the element is defined, and on a server, frameworks write values into attributes.
 * Pass it to `openKey` on a reference to the element.
 */
export interface SoftLayerPasswordSetSettings {
  endpoint?: string | undefined;
  service?: Service | undefined;
  gate?: boolean | "" | undefined;
  username?: string | undefined;
  "sign-in-url"?: string | undefined;
  "support-url"?: string | undefined;
  suggest?: boolean | "" | undefined;
  "heading-level"?: HeadingLevel | `${HeadingLevel}` | undefined;
  autofocus?: boolean | "" | undefined;
  "common-check"?: boolean | "" | undefined;
  "breach-check"?: string | undefined;
  "idle-minutes"?: number | `${number}` | undefined;
  "remember-username"?: boolean | "" | undefined;
  estimateStrength?: EstimateStrength | null | undefined;
  options?: ElementOptions | undefined;
  strings?: Partial<Messages> | undefined;
}

/** The listeners for templates. `Prefix` is what a framework puts before the name of an event. */
export type SoftLayerPasswordSetListeners<Prefix extends string> = {
  [Type in keyof SoftLayerPasswordSetEventMap as `${Prefix}${Type}`]?:
    | ((event: SoftLayerPasswordSetEventMap[Type]) => void)
    | undefined;
};

/** The properties of the element in JSX. */
export type SoftLayerPasswordSetProps = SoftLayerPasswordSetSettings & SoftLayerPasswordSetListeners<"on">;
