/**
 * The headless face of the package: password rules and the password-set flow of the SoftLayer API.
 *
 * Nothing happens on import. Await {@link init} once before constructing anything.
 */

/** What {@link init} can load the WebAssembly from; by default the file beside this module. */
export type WasmSource = URL | string | Request | Response | BufferSource | WebAssembly.Module;

/**
 * Loads the WebAssembly module. Calling it again, even while the first call is under way, loads nothing twice;
 * after a failure it may be called again.
 *
 * @throws PasswordSetError with code `engine_unavailable` where the module cannot be fetched or WebAssembly is blocked.
 */
export function init(source?: WasmSource | Promise<WasmSource>): Promise<void>;

/** The services that have the password-set methods. */
export type Service =
  | "SoftLayer_User_Customer"
  | "SoftLayer_User_Customer_OpenIdConnect"
  | "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile";

// ---------------------------------------------------------------------------------------------- errors

/** The stable code of a {@link PasswordSetError}. */
export type ErrorCode =
  /** `init` has not finished. */
  | "not_initialized"
  /** The WebAssembly module could not be loaded. */
  | "engine_unavailable"
  /** An argument has the wrong type, or is empty where something is needed. */
  | "invalid_argument"
  /** An option of the flow has the wrong type or value. */
  | "invalid_option"
  /** The action is not among the `actions` of the current state. Nothing has changed. */
  | "invalid_transition"
  /** The object has been freed. */
  | "disposed"
  /** The minimum length is over the maximum length. */
  | "policy_minimum_over_maximum"
  /** A count of the policy is negative. */
  | "policy_negative_count"
  /** A member of the policy is not a whole number up to 4294967295, or not a string. */
  | "policy_wrong_type"
  /** No password of at most 16384 characters is known to keep the policy. */
  | "policy_impossible"
  /** The platform's source of random numbers failed, so that a generated password could be guessed. */
  | "random_unavailable";

/** Every error that this package throws or rejects with. */
export interface PasswordSetError extends Error {
  readonly name: "PasswordSetError";
  readonly code: ErrorCode;
}

// ---------------------------------------------------------------------------------------------- policy

/**
 * The policy members of `SoftLayer_Container_User_Customer_PasswordSet`, in the vendor's spelling. A missing or null
 * member falls back to the documented text: 9 to 19 characters, one of each class, the documented special characters.
 */
export interface Requirements {
  minimumPasswordLengthRequirement?: number | null;
  maximumPasswordLengthRequirement?: number | null;
  uppercaseCountRequirement?: number | null;
  lowercaseCountRequirement?: number | null;
  digitCountRequirement?: number | null;
  specialCharacterCountRequirement?: number | null;
  specialCharactersAllowed?: string | null;
}

/** {@link Requirements} with every member known. */
export interface CompleteRequirements {
  readonly minimumPasswordLengthRequirement: number;
  readonly maximumPasswordLengthRequirement: number;
  readonly uppercaseCountRequirement: number;
  readonly lowercaseCountRequirement: number;
  readonly digitCountRequirement: number;
  readonly specialCharacterCountRequirement: number;
  readonly specialCharactersAllowed: string;
}

export type RuleId =
  | "minimumLength"
  | "maximumLength"
  | "uppercase"
  | "lowercase"
  | "digit"
  | "special"
  | "notUsername"
  | "acceptedCharacters";

/** `unknown`: only the server can judge, so it must be shown neither as met nor as unmet. */
export type RuleStatus = "unknown" | "met" | "unmet";

/** One rule of a policy. A policy lists only the rules that can fail: a count of 0 is no rule. */
export type Rule =
  | { readonly id: "minimumLength" | "maximumLength" | "uppercase" | "lowercase" | "digit"; readonly required: number }
  | { readonly id: "special"; readonly required: number; readonly allowed: string }
  | { readonly id: "notUsername" }
  | { readonly id: "acceptedCharacters"; readonly allowed: string };

/** A rule with what the checked password makes of it. Frozen: another report may hold the same object. */
export type RuleResult = Rule & {
  readonly status: RuleStatus;
  /** How many characters count for the rule: code points for the lengths, absent where nothing is counted. */
  readonly actual?: number;
  /**
   * For `acceptedCharacters` alone: the different characters that the service does not promise to accept, the first eight
   * in the order of their appearance, each a code point.
   */
  readonly unpromised?: readonly string[];
};

export interface Report {
  readonly rules: readonly RuleResult[];
  /** Whether no rule is unmet; rules that only the server can judge do not count against it. */
  readonly acceptable: boolean;
  /** The password's length in Unicode code points. */
  readonly length: number;
}

export interface GeneratorOptions {
  /** In code points, at most 16384; default 20, or the nearest that the policy allows. */
  readonly length?: number;
  /**
   * Leaves out characters that are easily taken for another, such as `l`, `1` and `O`, where the policy leaves any else.
   * Default false.
   */
  readonly avoidLookAlikes?: boolean;
}

/** The position of each rule in the integer that {@link PasswordPolicy.check} answers: two bits a rule, from bit 0. */
export const RULE_IDS: readonly RuleId[];

/** Reads one rule out of the integer that {@link PasswordPolicy.check} answered. */
export function ruleStatus(verdict: number, id: RuleId): RuleStatus;

/** A password policy: the documented one, or the one the server has sent. */
export class PasswordPolicy {
  /**
   * @param requirements the server's container or any part of it; the documented policy without it.
   * @param options `username`: without it the rule `notUsername` stays unknown.
   * @throws PasswordSetError with a `policy_…` code where the requirements contradict themselves.
   */
  constructor(requirements?: Requirements | null, options?: { readonly username?: string | null });
  /** What the policy asks, every member known. */
  readonly requirements: CompleteRequirements;
  /** The rules in the order they should be shown. */
  readonly rules: readonly Rule[];
  /** The fast path: reads the password once and answers two bits a rule: 0 unknown, 1 met, 2 unmet. */
  check(password: string): number;
  /** The same verdict as an object, with the counts. */
  report(password: string): Report;
  /**
   * The value of the attribute `passwordrules`, by which password managers learn what to generate. Its grammar knows no
   * counts and no characters beyond ASCII.
   */
  readonly passwordRules: string;
  /**
   * A random password (crypto.getRandomValues, unbiased) that keeps the policy.
   *
   * @throws PasswordSetError with code `policy_impossible`, `random_unavailable`, or `invalid_option` for a length that the
   *   policy does not allow.
   */
  generate(options?: GeneratorOptions): string;
  /** Releases the WebAssembly memory; a later call answers `disposed`. Safe to call twice. */
  free(): void;
}

// ---------------------------------------------------------------------------------------------- flow

/** What the person, or the portal for them, can do. Each is a method of {@link PasswordSetFlow}. */
export type Action =
  | "requestLink"
  | "openKey"
  | "proceed"
  | "submitPassword"
  | "answerSecurityQuestion"
  | "submitCode"
  | "startPhone"
  | "stopWaiting"
  | "retry"
  | "checkOutcome"
  | "cancel";

/** Why an answer is not to be had. */
export type LossCode =
  /** No answer within the time allowed. */
  | "timeout"
  /** The connection failed or was refused; also what a browser reports where CORS forbids the call. */
  | "connection"
  /** Status 429 or 503: the service asked for patience. */
  | "busy"
  /** Another status in the 500s without a fault in it. */
  | "server_error"
  /** An answer that is not what the API documents: HTML, cut-off JSON, another type. */
  | "unintelligible";

/** A question of the person's profile. The text is the server's: show it as text. */
export interface SecurityQuestion {
  readonly id: number;
  readonly question: string;
}

interface StateOf<Kind extends string, Actions extends Action> {
  readonly kind: Kind;
  /** The methods that this state allows. */
  readonly actions: readonly Actions[];
}

/** Nothing has happened yet. `problem`: the service said that no username was given. */
export interface IdleState extends StateOf<"idle", "requestLink" | "openKey" | "cancel"> {
  readonly problem: "username_missing" | null;
}
/** The link is being requested. */
export interface RequestingLinkState extends StateOf<"requestingLink", "cancel"> {}
/** The link is on its way, if there is such a user: the answer is the same where there is none. */
export interface LinkSentState extends StateOf<"linkSent", "requestLink" | "openKey" | "cancel"> {}
/** A key is at hand and nothing has been sent: mail scanners open links too. Only with the option `gate`. */
export interface GateState extends StateOf<"gate", "proceed" | "cancel"> {}
/** The service is asked whose key it is. */
export interface CheckingKeyState extends StateOf<"checkingKey", "cancel"> {
  /** 1 for the first try. */
  readonly attempt: number;
}
/** The key lives; its user's policy is being fetched. */
export interface LoadingRequirementsState extends StateOf<"loadingRequirements", "cancel"> {
  readonly attempt: number;
}
/** A password is needed. */
export interface EnterPasswordState extends StateOf<"enterPassword", "submitPassword" | "cancel"> {
  readonly requirements: CompleteRequirements;
  /** `password_refused`: the service named rules; `password_missing`: it saw no password; null the first time. */
  readonly problem: "password_refused" | "password_missing" | null;
  /** The rules that the service says the last password broke. */
  readonly violations: readonly RuleId[];
  /** The service's own words about them, at most 500 characters; show as text. */
  readonly serverMessage: string | null;
}
/** The password is being set. */
export interface SubmittingState extends StateOf<"submitting", "cancel"> {}
/** One of the person's security questions must be answered. `wrong`: the last answer was. */
export interface SecurityQuestionState extends StateOf<"securityQuestion", "answerSecurityQuestion" | "submitPassword" | "cancel"> {
  readonly questions: readonly SecurityQuestion[];
  /** The question answered last, to be offered again. */
  readonly chosen: number | null;
  readonly wrong: boolean;
}
/** A VeriSign code is needed; with `second`, the next one, since the credential is out of step. */
export interface VerisignState extends StateOf<"verisign", "submitCode" | "submitPassword" | "cancel"> {
  readonly second: boolean;
  readonly wrong: boolean;
}
/** A time-based code is needed (RFC 6238). */
export interface TotpState extends StateOf<"totp", "submitCode" | "submitPassword" | "cancel"> {
  readonly wrong: boolean;
}
/** The person must confirm by phone; `problem` says why once more. */
export interface PhoneState extends StateOf<"phone", "startPhone" | "submitPassword" | "cancel"> {
  readonly problem: "denied" | "timed_out" | "stopped" | null;
}
/** The phone has been asked; the service is polled for the answer. Times are milliseconds since 1970. */
export interface PhoneWaitingState extends StateOf<"phoneWaiting", "stopWaiting" | "cancel"> {
  /** How many times the service has been asked so far. */
  readonly attempt: number;
  readonly nextPollAt: number | null;
  /** null while the last poll is under way. */
  readonly deadline: number | null;
}
/**
 * Too many attempts. `until` is an estimate: the service says 30 minutes and not since when. A lockout that was resumed
 * after a reload also allows `openKey` and `requestLink`: it may have been another person's.
 */
export interface LockedState extends StateOf<"locked", "requestLink" | "openKey" | "cancel"> {
  readonly until: number;
  readonly estimated: true;
}
/** The service refused the key. It does not say whether it was wrong, expired or used. */
export interface KeyRejectedState extends StateOf<"keyRejected", "requestLink" | "openKey" | "cancel"> {
  /**
   * The key was alive before and was refused when the password was submitted. Browsers repeat a request whose connection
   * broke, so the password may have been set all the same: advise to try it before asking for a new link.
   */
  readonly mayHaveBeenSet: boolean;
}
/** The account has changed since the link was sent; a new link or support is needed. */
export interface RequestRejectedState extends StateOf<"requestRejected", "requestLink" | "openKey" | "cancel"> {
  readonly serverMessage: string;
}
/** An answer was not to be had, or a lockout is over; trying again is safe and nothing was lost. */
export interface RetryableState extends StateOf<"retryable", "retry" | "submitPassword" | "cancel"> {
  readonly from: "requestLink" | "checkKey" | "loadRequirements" | "submit";
  /** What was lost; null after a lockout, and after `checkOutcome` has found that nothing was set. */
  readonly code: LossCode | null;
}
/** The answer to a password was lost; the service is asked whether the key still lives, which tells. */
export interface VerifyingOutcomeState extends StateOf<"verifyingOutcome", "cancel"> {
  readonly attempt: number;
}
/**
 * The password may have been set. With `keyGone` the key is spent, so it very probably was; without, the service could
 * not even be asked. Sign in with the new password to find out. `checkOutcome` is allowed while the key is at hand; after
 * a reload the link has to be opened again.
 */
export interface OutcomeUnknownState extends StateOf<"outcomeUnknown", "checkOutcome" | "requestLink" | "openKey" | "cancel"> {
  readonly keyGone: boolean;
}
/** The password is set. */
export interface DoneState extends StateOf<"done", never> {}
/** Something that the documents do not describe. `serverMessage` is the service's text; show it as text. */
export interface FailedState extends StateOf<"failed", "retry" | "requestLink" | "cancel"> {
  readonly code: "unknown_fault" | "policy_invalid" | "security_questions_missing";
  readonly from: "requestLink" | "checkKey" | "loadRequirements" | "submit";
  /** The service's exception code, null where it sent none. */
  readonly faultCode: string | null;
  readonly serverMessage: string | null;
}
/** The flow was cancelled or freed. `mayHaveBeenSet`: the key at hand may have set a password without our being told. */
export interface CancelledState extends StateOf<"cancelled", never> {
  readonly mayHaveBeenSet: boolean;
}

/** Where the flow stands. No state holds a password, an answer, a code or a key. */
export type FlowState =
  | IdleState
  | RequestingLinkState
  | LinkSentState
  | GateState
  | CheckingKeyState
  | LoadingRequirementsState
  | EnterPasswordState
  | SubmittingState
  | SecurityQuestionState
  | VerisignState
  | TotpState
  | PhoneState
  | PhoneWaitingState
  | LockedState
  | KeyRejectedState
  | RequestRejectedState
  | RetryableState
  | VerifyingOutcomeState
  | OutcomeUnknownState
  | DoneState
  | FailedState
  | CancelledState;

export type StateKind = FlowState["kind"];

export interface FlowOptions {
  /** Where the API is, without a trailing slash; default `https://api.softlayer.com/rest/v3.1`. May be relative to the page. */
  readonly endpoint?: string;
  /** Default `SoftLayer_User_Customer`. */
  readonly service?: Service;
  /** Wait for {@link PasswordSetFlow.proceed} before anything is sent for a key; default false. */
  readonly gate?: boolean;
  /** How long one request may take, in milliseconds; default 30000, at most 600000. */
  readonly timeoutMilliseconds?: number;
  /** Used in place of the global `fetch`; called with one `Request`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | Headers | ReadonlyMap<string, string>;
  /** Default `omit`: the methods need no cookies. */
  readonly credentials?: RequestCredentials;
  /** Cancels the flow when it aborts. */
  readonly signal?: AbortSignal;
  /** How the service is asked whether the phone was answered. Every wait is shortened by a random share of up to a quarter. */
  readonly polling?: PollingOptions;
  /** What the second factors are called on the wire. */
  readonly factors?: FactorOptions;
  /** For whom {@link PasswordSetFlow.requestLink} without an argument has a link e-mailed. */
  readonly username?: string;
  /** What {@link PasswordSetFlow.serialize} answered before the page was left. */
  readonly resume?: string;
}

/** Milliseconds, each from 1 to 600000. */
export interface PollingOptions {
  /** The first wait; each next one is half as long again. Default 2000. */
  readonly firstMilliseconds?: number;
  /** The longest wait. Default 10000. */
  readonly greatestMilliseconds?: number;
  /** When to give up, after one last poll. Default 180000. */
  readonly deadlineMilliseconds?: number;
}

/** How a factor's `SoftLayer_Container_User_Customer_External_Binding` is named. */
export interface BindingNames {
  /** Default: the subtype, `SoftLayer_Container_User_Customer_External_Binding_Verisign`, `…_Totp` or `…_Phone`. */
  readonly complexType?: string;
  /** Default: not sent, since its spelling is not documented. */
  readonly vendor?: string;
}

export interface FactorOptions {
  readonly verisign?: BindingNames;
  readonly totp?: BindingNames;
  readonly phone?: BindingNames;
}

/** What telemetry may know of a flow. Holds no secret and no text of the service. */
export type FlowEvent =
  | { readonly type: "action"; readonly action: Action }
  | { readonly type: "state"; readonly from: StateKind; readonly to: StateKind }
  /** `outcome`: the HTTP status, or why there was no answer. */
  | {
      readonly type: "request";
      readonly method: string;
      readonly outcome: number | LossCode;
      readonly milliseconds: number;
    };

/**
 * Walks the calls from the e-mailed key to the new password.
 *
 * Every action answers a promise of the next state in which nothing is being sent, and rejects with
 * `invalid_transition` where the current state does not allow it. It never rejects because of the service or the
 * network: that is what the states are for. Secrets are dropped as soon as no state can need them.
 */
export class PasswordSetFlow {
  /** @throws PasswordSetError with code `invalid_option`. */
  constructor(options?: FlowOptions);
  /** The current state: frozen, and the same object until it changes. */
  readonly state: FlowState;
  /** Calls `listener` after every change; answers a function that stops it. */
  subscribe(listener: (state: FlowState) => void): () => void;
  /** Calls `observer` with what telemetry may know; answers a function that stops it. */
  observe(observer: (event: FlowEvent) => void): () => void;
  /**
   * What of the flow survives a reload, as a text for the option `resume`: the step and its deadlines, never a secret.
   * Where a password may have been set meanwhile, the resumed flow says so and does not submit before the key was asked.
   */
  serialize(): string;
  /** Has a one-time link e-mailed. Without `username`, the one given before. */
  requestLink(username?: string): Promise<FlowState>;
  /** Starts with the key of an e-mailed link. */
  openKey(key: string): Promise<FlowState>;
  /** Goes on from the gate. */
  proceed(): Promise<FlowState>;
  submitPassword(password: string): Promise<FlowState>;
  answerSecurityQuestion(id: number, answer: string): Promise<FlowState>;
  submitCode(code: string): Promise<FlowState>;
  startPhone(): Promise<FlowState>;
  stopWaiting(): Promise<FlowState>;
  /** Tries again what the state names, with what was given before. */
  retry(): Promise<FlowState>;
  /** Asks again whether the key lives, after an outcome that is unknown. */
  checkOutcome(): Promise<FlowState>;
  /** Ends the flow for good: nothing more is sent and the secrets are dropped. */
  cancel(): Promise<FlowState>;
  /** Cancels and releases the WebAssembly memory. Safe to call at any time, and twice. */
  free(): void;
}
