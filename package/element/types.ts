/** What a portal and the element say to each other: its state, options and texts. */

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
  /** It failed when a password was on its way, which may have been set: advise to try it. */
  readonly mayHaveBeenSet: boolean;
}

/** Where the element stands: the state of its flow, or that it can have no flow. */
export type ElementState = FlowState | EngineUnavailableState;

/** The options of the flow that a portal may set and that are no attributes. */
export type ElementOptions = Pick<
  FlowOptions,
  "challenge" | "headers" | "credentials" | "fetch" | "timeoutMilliseconds" | "polling" | "factors"
>;

/** The surroundings of a state that is only shown. */
export interface Surroundings {
  /** Whether the browser counts as online; by default it does. */
  readonly online?: boolean;
}

/**
 * Messages of one language, or a function that loads them, also as the default export of a module. Missing ones are
 * taken from the shipped messages of the language, and then from English.
 */
export type LocaleSource = Partial<Messages> | (() => Promise<Partial<Messages> | { default: Partial<Messages> }>);

/** An estimator's opinion of a password. */
export interface StrengthEstimate {
  /** From 0, guessed at once, to 4, practically unguessable: the scale of zxcvbn. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** What is easy to guess; the element says it in its language where the score is under 3, at most two of it. */
  readonly reasons?: readonly StrengthReason[] | null;
  /** Advice in the language of the page; shown as text. */
  readonly feedback?: string | null;
}

/** Estimates the strength of a password, say with `softlayer-password-set/strength`. `username` is null where the page does not know it. */
export type EstimateStrength = (
  password: string,
  context: { readonly username: string | null },
) => StrengthEstimate | Promise<StrengthEstimate>;

/**
 * What a template may set, under the names of the attributes; the modules `element/react` and its like lend it to their
 * frameworks.
 *
 * The key is not among it: before the element is defined, and on a server, frameworks write what they are given into
 * attributes. Give it by `openKey`, on a ref.
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

/** The listeners that a template may set. `Prefix` is what a framework puts before the name of an event. */
export type SoftLayerPasswordSetListeners<Prefix extends string> = {
  [Type in keyof SoftLayerPasswordSetEventMap as `${Prefix}${Type}`]?:
    | ((event: SoftLayerPasswordSetEventMap[Type]) => void)
    | undefined;
};

/** What JSX may say of the element. */
export type SoftLayerPasswordSetProps = SoftLayerPasswordSetSettings & SoftLayerPasswordSetListeners<"on">;
