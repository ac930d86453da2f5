import { RawFlow } from "../target/wasm-bindgen/softlayer_password_set.js";
import { deepFreeze, engineMemory } from "./engine.js";
import { callEngine, createError, notItself, reportUncaught, requireSendableText } from "./errors.js";
import { Host } from "./host.js";
import { readOptions, toEngineOptions } from "./options.js";
import { describe, describeMembers } from "./own.js";
import { PasswordPolicy } from "./policy.js";
import type { CompleteRequirements, RuleId } from "./policy.js";

/** The services that have the password-set methods. */
export type Service =
  | "SoftLayer_User_Customer"
  | "SoftLayer_User_Customer_OpenIdConnect"
  | "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile";

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

/** Why there is no answer. */
export type LossCode =
  /** No answer came in time. */
  | "timeout"
  /** The connection failed or was refused, or CORS forbids the call: browsers report both in the same way. */
  | "connection"
  /** Status 429 or 503: the service asked the client to wait. */
  | "busy"
  /** Another status in the 500s without a fault in it. */
  | "server_error"
  /** An answer that is not what the API documents: HTML, cut-off JSON, another type, or too much of it. */
  | "unintelligible"
  /** Nothing was sent, because the browser says that there is no network. */
  | "offline"
  /** No mail was requested, because the option `challenge` has failed or has taken longer than ten minutes. */
  | "challenge";

/** The losses after which the flow repeats a request by itself. */
export type TransientLossCode = "timeout" | "connection" | "busy" | "server_error";

/** A question of the person's profile. It comes from the server, so show it as text. */
export interface SecurityQuestion {
  /** A text if the service's id is one, or if it is a number that JavaScript cannot represent exactly. */
  readonly id: number | string;
  readonly question: string;
}

interface StateOf<Kind extends string, Actions extends Action> {
  readonly kind: Kind;
  /** The methods that this state allows. */
  readonly actions: readonly Actions[];
  /** Whether a request is being made for the person. */
  readonly busy: boolean;
  /**
   * Whether a password may have been set, or may still be set. In that case, never say that it is not set. Also true
   * once a password is set.
   */
  readonly mayHaveBeenSet: boolean;
}

/** Nothing has happened yet. `problem`: the service has received no username. */
export interface IdleState extends StateOf<"idle", "requestLink" | "openKey" | "cancel"> {
  readonly problem: "username_missing" | null;
}
/** The link is being requested. */
export interface RequestingLinkState extends StateOf<"requestingLink", "cancel"> {}
/** The link is on its way, if the user exists. If not, the answer is the same. */
export interface LinkSentState extends StateOf<"linkSent", "requestLink" | "openKey" | "cancel"> {}
/** The flow has a key and has sent nothing, because mail scanners open links too. Only with the option `gate`. */
export interface GateState extends StateOf<"gate", "proceed" | "cancel"> {}
/** The service is asked whose key it is. */
export interface CheckingKeyState extends StateOf<"checkingKey", "stopWaiting" | "cancel"> {
  /** 1 for the first try. */
  readonly attempt: number;
  /** Why the request is repeated; null the first time. */
  readonly code: TransientLossCode | null;
  /** When it is repeated, in milliseconds since 1970; null while a request is under way. */
  readonly nextTryAt: number | null;
}
/**
 * The key is valid, and its user's policy is being fetched. If the last password got an undocumented answer, the
 * password is sent again afterwards.
 */
export interface LoadingRequirementsState extends StateOf<"loadingRequirements", "stopWaiting" | "cancel"> {
  readonly attempt: number;
  readonly code: TransientLossCode | null;
  readonly nextTryAt: number | null;
}
/** A password is needed. */
export interface EnterPasswordState extends StateOf<"enterPassword", "submitPassword" | "cancel"> {
  readonly requirements: CompleteRequirements;
  /** `password_refused`: the service named rules. `password_missing`: it received no password. null the first time. */
  readonly problem: "password_refused" | "password_missing" | null;
  /** The rules that the service says the last password broke. */
  readonly violations: readonly RuleId[];
  /** The service's own message about them, at most 500 characters. Show it as text. */
  readonly serverMessage: string | null;
}
/** The password is being set. */
export interface SubmittingState extends StateOf<"submitting", "cancel"> {}
/** One of the person's security questions must be answered. `wrong`: the last answer was wrong. */
export interface SecurityQuestionState
  extends StateOf<"securityQuestion", "answerSecurityQuestion" | "submitPassword" | "cancel"> {
  readonly questions: readonly SecurityQuestion[];
  /** The id of the question that was answered last. Offer it again. */
  readonly chosen: number | string | null;
  readonly wrong: boolean;
}
/** A VeriSign code is needed. `second`: the next code is needed too, because the credential is out of step. */
export interface VerisignState extends StateOf<"verisign", "submitCode" | "submitPassword" | "cancel"> {
  readonly second: boolean;
  readonly wrong: boolean;
}
/** A time-based code is needed (RFC 6238). */
export interface TotpState extends StateOf<"totp", "submitCode" | "submitPassword" | "cancel"> {
  readonly wrong: boolean;
}
/** The person must confirm by phone. `problem` is the reason for another attempt. */
export interface PhoneState extends StateOf<"phone", "startPhone" | "submitPassword" | "cancel"> {
  readonly problem: "denied" | "timed_out" | "stopped" | null;
}
/** The flow waits for the confirmation by phone and polls the service. Times are milliseconds since 1970. */
export interface PhoneWaitingState extends StateOf<"phoneWaiting", "stopWaiting" | "cancel"> {
  /** How often the service was polled so far. */
  readonly attempt: number;
  readonly nextPollAt: number | null;
  /** null while the last poll is under way. */
  readonly deadline: number | null;
}
/**
 * Too many attempts. `until` is an estimate, because the service says 30 minutes but not when they began. A lockout
 * that was resumed after a reload may be another person's, so it also allows `openKey` and `requestLink`.
 */
export interface LockedState extends StateOf<"locked", "requestLink" | "openKey" | "cancel"> {
  readonly until: number;
}
/**
 * The service refused the key. It does not say whether the key was wrong, expired or used. With `mayHaveBeenSet`, the
 * key was valid before and was refused when the password was submitted. Browsers repeat a request whose connection
 * broke, so the password may have been set: advise the person to try it before requesting a new link.
 */
export interface KeyRejectedState extends StateOf<"keyRejected", "requestLink" | "openKey" | "cancel"> {
  /**
   * What is known about the cause. `unknown`: the key was never valid here. `expired`: it was opened more than 24 hours
   * ago, which is the lifetime of a key. `expired_or_used`: it was valid when it was opened, and has expired or was
   * used since, perhaps in another tab.
   */
  readonly problem: "unknown" | "expired" | "expired_or_used";
}
/** The account has changed since the link was sent. A new link or support is needed. */
export interface RequestRejectedState extends StateOf<"requestRejected", "requestLink" | "openKey" | "cancel"> {
  readonly serverMessage: string;
}
/**
 * There was no answer, or a lockout is over. Trying again is safe. The flow itself repeats requests that only read,
 * once there is a network again.
 */
export interface RetryableState extends StateOf<"retryable", "retry" | "submitPassword" | "requestLink" | "cancel"> {
  readonly from: "requestLink" | "checkKey" | "loadRequirements" | "submit";
  /** Why there was no answer; null after a lockout, and after `checkOutcome` has found that nothing was set. */
  readonly code: LossCode | null;
}
/** The answer to a password was lost. The flow asks whether the key is still valid, which tells the outcome. */
export interface VerifyingOutcomeState extends StateOf<"verifyingOutcome", "stopWaiting" | "cancel"> {
  /** 0 while the flow waits before the first try, because the service asked for a pause. */
  readonly attempt: number;
  /**
   * `busy`: the service refused to look at the password or the key for now. Otherwise an answer was lost. Null if the
   * key is checked for another reason.
   */
  readonly code: TransientLossCode | "unintelligible" | null;
  readonly nextTryAt: number | null;
}
/**
 * The password may have been set. With `keyGone`, the key is used up, so the password very probably was set. Sign in
 * with the new password to find out. `checkOutcome` is allowed while the flow has the key, and runs by itself once
 * there is a network again. After a reload, the person has to open the link again.
 */
export interface OutcomeUnknownState
  extends StateOf<"outcomeUnknown", "checkOutcome" | "requestLink" | "openKey" | "cancel"> {
  readonly keyGone: boolean;
}
/** The password is set. */
export interface DoneState extends StateOf<"done", never> {}
/**
 * The service sent an answer that is not documented. `serverMessage` is the service's text: show it as text. From
 * `submit`, `submitPassword` takes another password. The next submission first checks the key and fetches the
 * requirements again.
 */
export interface FailedState extends StateOf<"failed", "retry" | "submitPassword" | "requestLink" | "cancel"> {
  /** `policy_impossible`: no password can meet the rules that the service has sent. */
  readonly code: "unknown_fault" | "policy_impossible" | "security_questions_missing";
  readonly from: "requestLink" | "checkKey" | "loadRequirements" | "submit";
  /** The service's exception code; null if it sent none. */
  readonly faultCode: string | null;
  readonly serverMessage: string | null;
}
/** The flow was cancelled or freed. `mayHaveBeenSet`: a password may have been set, although no answer said so. */
export interface CancelledState extends StateOf<"cancelled", never> {}

/** A state of the flow. No state contains a password, an answer, a code or a key. */
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
  /** The address of the API. The default is `https://api.softlayer.com/rest/v3.1`. It may be relative to the page. */
  readonly endpoint?: string;
  /** The default is `SoftLayer_User_Customer`. */
  readonly service?: Service;
  /** Whether to wait for {@link PasswordSetFlow.proceed} before a key is sent. The default is false. */
  readonly gate?: boolean;
  /** How long one request may take, in milliseconds. The default is 30000, and the maximum 600000. */
  readonly timeoutMilliseconds?: number;
  /** Used in place of the global `fetch`, and called with one `Request`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request. */
  readonly headers?: RequestHeaders;
  /** A function that is awaited before mail is sent. */
  readonly challenge?: Challenge;
  /** The default is `omit`, because the methods need no cookies. */
  readonly credentials?: RequestCredentials;
  /** Cancels the flow when it aborts. */
  readonly signal?: AbortSignal;
  /**
   * How often the flow polls for the confirmation by phone. Every wait is shortened by a random share of up to a
   * quarter.
   */
  readonly polling?: PollingOptions;
  /** The names of the second factors in requests. */
  readonly factors?: FactorOptions;
  /** The user who gets a link if {@link PasswordSetFlow.requestLink} is called without an argument. */
  readonly username?: string;
  /** What {@link PasswordSetFlow.serialize} returned before the page was left. */
  readonly resume?: string;
}

/** Headers by their names. */
export type RequestHeaders = Readonly<Record<string, string>> | Headers | ReadonlyMap<string, string>;

/** The argument of a challenge. */
export interface ChallengeRequest {
  /** The user to whom mail will be sent. */
  readonly username: string;
  /** An element where the portal may ask the person something; null without `<softlayer-password-set>`. */
  readonly place: HTMLElement | null;
  /** Aborts when nobody waits for the challenge any more. */
  readonly signal: AbortSignal;
}

/** The result of a challenge: headers for the one request that it was for. */
export interface ChallengeAnswer {
  readonly headers?: RequestHeaders;
}

/**
 * Awaited before each request that makes the service send mail, so that a program cannot cause thousands of mails. The
 * portal's own proxy has to verify the headers. If the function throws, nothing is sent, and the person may try again.
 */
export type Challenge = (request: ChallengeRequest) => ChallengeAnswer | Promise<ChallengeAnswer>;

/** Milliseconds, each from 1 to 600000. */
export interface PollingOptions {
  /**
   * The first wait, at most the longest. Each wait is half as long again as the one before. The default is 2000, or the
   * longest wait if that is less.
   */
  readonly firstMilliseconds?: number;
  /** The longest wait. The default is 10000. */
  readonly greatestMilliseconds?: number;
  /** When to give up, after one last poll. The default is 180000. */
  readonly deadlineMilliseconds?: number;
}

/** The names in a factor's `SoftLayer_Container_User_Customer_External_Binding`. */
export interface BindingNames {
  /**
   * The default is the subtype: `SoftLayer_Container_User_Customer_External_Binding_Verisign`, `…_Totp` or `…_Phone`.
   */
  readonly complexType?: string;
  /** By default it is not sent, because its spelling is not documented. */
  readonly vendor?: string;
}

export interface FactorOptions {
  readonly verisign?: BindingNames;
  readonly totp?: BindingNames;
  readonly phone?: BindingNames;
}

/** An event for telemetry. Contains no secret and no text of the service. */
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
 * Goes through the calls from the e-mailed key to the new password.
 *
 * Every action returns a promise of the next state in which nothing is being sent. It rejects with `invalid_transition`
 * if the current state does not allow the action. It never rejects because of the service or the network: the states
 * report those. Secrets are dropped as soon as no state can need them.
 */
export class PasswordSetFlow {
  #raw: RawFlow | undefined;
  #host: Host;
  #state: FlowState;
  /** The policy that {@link policy} last returned; undefined if it has to be read again. */
  #policy: PasswordPolicy | null | undefined;
  #listeners = new Set<(state: FlowState) => void>();
  #observers = new Set<(event: FlowEvent) => void>();
  /** The promises of actions, each settled at the next state in which nothing is being sent. */
  #waiting: ((state: FlowState) => void)[] = [];
  /** How many calls into the engine are on the stack. Listeners run when there are none, so they may do anything. */
  #depth = 0;
  #changed = false;
  #freed = false;
  #signal: AbortSignal | null | undefined;
  #abort = () => {
    if (!this.#freed) this.#cancel();
  };

  /** @throws PasswordSetError with code `invalid_option`. */
  constructor(options: FlowOptions = {}) {
    if (arguments.length > 1) {
      throw createError("invalid_argument", "a PasswordSetFlow takes one object with all options");
    }
    engineMemory();
    const own = readOptions(options);
    this.#host = new Host(own, {
      answered: (...answer) => this.#enter((raw) => raw.answered(...answer)),
      fired: (number) => this.#enter((raw) => raw.fired(number)),
      online: () => this.#enter((raw) => raw.online()),
      changed: () => this.#enter(() => {}),
      report: (event) => this.#report(event),
    });
    const { service, resume, polling } = own;
    this.#raw = callEngine(
      () => new RawFlow(toEngineOptions(own), this.#host),
      () => describeMembers({ service, resume, ...polling }),
    );
    this.#state = deepFreeze(this.#raw.state());
    this.#signal = own.signal;
    this.#signal?.addEventListener("abort", this.#abort);
    if (this.#signal?.aborted) this.#abort();
  }

  /** The current state. It is frozen, and the same object until it changes. */
  get state(): FlowState {
    return PasswordSetFlow.#checked(this).#state;
  }

  /**
   * The name of the class. Frameworks that make proxies, such as Vue, make none for an object with such a name.
   *
   * @internal
   */
  get [Symbol.toStringTag](): string {
    return "PasswordSetFlow";
  }

  /**
   * The policy that the service has sent for the current key, with the username that the flow knows; null before it has
   * come, and after {@link free}. It is the same object until the flow gets another policy. Do not free it: the flow
   * frees its last policy, and leaves the others to the garbage collector, because a page may still use them.
   */
  get policy(): PasswordPolicy | null {
    if (this.#policy === undefined || this.#policy?.isFreed) {
      const raw = this.#raw?.policy();
      this.#policy = raw ? new PasswordPolicy(raw) : null;
    }
    return this.#policy;
  }

  /** Calls `listener` after every change of the state. Returns a function that stops this. */
  subscribe(listener: (state: FlowState) => void): () => void {
    PasswordSetFlow.#engine(this);
    return addListener(this.#listeners, listener);
  }

  /** Calls `observer` with events for telemetry. Returns a function that stops this. */
  observe(observer: (event: FlowEvent) => void): () => void {
    PasswordSetFlow.#engine(this);
    return addListener(this.#observers, observer);
  }

  /**
   * The part of the flow that survives a reload, as a text for the option `resume`: the step and its deadlines, never a
   * secret. If a password may have been set, the resumed flow says so.
   */
  serialize(): string {
    return PasswordSetFlow.#engine(this).serialize();
  }

  /** Makes the service e-mail a link. Without `username`, to the user that was given before. */
  requestLink(username?: string): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "requestLink", username === undefined ? [] : [username, "username"]);
  }

  /** Starts with the key of an e-mailed link. */
  openKey(key: string): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "openKey", [key, "key"]);
  }

  /** Continues from the state `gate`. */
  proceed(): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "proceed");
  }

  submitPassword(password: string): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "submitPassword", [password, "password"]);
  }

  /** @param id the id of one of the state's questions */
  answerSecurityQuestion(id: number | string, answer: string): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "answerSecurityQuestion", [answer, "answer"], id);
  }

  submitCode(code: string): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "submitCode", [code, "code"]);
  }

  startPhone(): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "startPhone");
  }

  /** Stops waiting for the phone, or for a slow answer. Then the person decides when to try again. */
  stopWaiting(): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "stopWaiting");
  }

  /** Repeats the request that the state names, with the same values. */
  retry(): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "retry");
  }

  /** Asks again whether the key is valid, after an unknown outcome. */
  checkOutcome(): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "checkOutcome");
  }

  /** Ends the flow: nothing more is sent, and the secrets are dropped. */
  cancel(): Promise<FlowState> {
    return PasswordSetFlow.#act(this, "cancel");
  }

  /** Cancels the flow and releases its WebAssembly memory. Safe to call at any time, also twice. */
  free(): void {
    const flow = PasswordSetFlow.#checked(this);
    if (flow.#freed) return;
    flow.#freed = true;
    flow.#cancel();
    flow.#release();
  }

  /** @throws PasswordSetError where a method was called on something else */
  static #checked(flow: PasswordSetFlow): PasswordSetFlow {
    if (#raw in Object(flow)) return flow;
    throw notItself(flow);
  }

  static #engine(flow: PasswordSetFlow): RawFlow {
    const raw = PasswordSetFlow.#checked(flow).#raw;
    if (!raw || flow.#freed) throw createError("disposed", "the flow has been freed");
    return raw;
  }

  #cancel(): void {
    if ((this.#state.actions as readonly Action[]).includes("cancel")) this.#enter((raw) => raw.act("cancel"));
  }

  static async #act(
    flow: PasswordSetFlow,
    action: Action,
    [text, name]: Given = [],
    id?: number | string,
  ): Promise<FlowState> {
    const raw = PasswordSetFlow.#engine(flow);
    let resolve: (state: FlowState) => void = () => {};
    const settled = new Promise<FlowState>((resolver) => (resolve = resolver));
    // Before the call, because its listeners may already settle the flow.
    flow.#waiting.push(resolve);
    try {
      if (id !== undefined && typeof id !== "string" && !Number.isSafeInteger(id)) {
        throw createError("invalid_argument", `id must be that of a question, and is ${describe(id)}`);
      }
      const given = name === undefined ? undefined : requireSendableText(text, name);
      flow.#enter(() => {
        callEngine(() => raw.act(action, given, id?.toString()), (code) => {
          const { kind, actions } = raw.state() as FlowState;
          return code === "invalid_transition" ? `: ${kind} allows ${actions.join(", ") || "nothing"}` : "";
        });
        flow.#report({ type: "action", action });
      });
    } catch (cause) {
      flow.#waiting = flow.#waiting.filter((waiting) => waiting !== resolve);
      throw cause;
    }
    return settled;
  }

  /** Calls the engine and carries out its orders. If the call returns `false`, the state has not changed. */
  #enter(call: (raw: RawFlow) => boolean | void): void {
    if (!this.#raw) return;
    this.#depth++;
    try {
      this.#raw.elapse(this.#host.elapsed());
      if (call(this.#raw) !== false) this.#changed = true;
      this.#host.perform();
    } finally {
      this.#depth--;
      this.#publish();
    }
  }

  #publish(): void {
    if (this.#depth > 0) return;
    while (this.#changed && this.#raw) {
      this.#changed = false;
      const from = this.#state.kind;
      const state: FlowState = deepFreeze(this.#raw.state());
      this.#state = state;
      if (!this.#policy?.isOf(this.#raw)) this.#policy = undefined;
      this.#report({ type: "state", from, to: state.kind });
      // If a listener has changed the state, all listeners already know the later state.
      notify(this.#listeners, state, () => this.#state === state);
    }
    this.#settle();
    this.#release();
  }

  #report(event: FlowEvent): void {
    notify(this.#observers, Object.freeze(event));
  }

  #settle(): void {
    if (this.#state.busy) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(this.#state);
  }

  /** Releases the memory once no call into the engine is on the stack. */
  #release(): void {
    if (!this.#freed || this.#depth > 0) return;
    this.#host.free();
    this.#raw?.free();
    this.#raw = undefined;
    this.#policy?.free();
    this.#policy = null;
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#listeners.clear();
    this.#observers.clear();
    this.#settle();
  }
}

/** A text and its name, if the action takes one. */
type Given = [] | [text: string, name: string];

function addListener<T>(listeners: Set<(value: T) => void>, listener: (value: T) => void): () => void {
  if (typeof listener !== "function") {
    throw createError("invalid_argument", `the listener must be a function, and is ${describe(listener)}`);
  }
  // A separate wrapper, so that a function that was added twice is called twice and removed separately.
  const entry = (value: T) => listener(value);
  listeners.add(entry);
  return () => void listeners.delete(entry);
}

/** Calls each listener, as an event target would: if one throws, that is reported, and the others are called. */
function notify<T>(listeners: Set<(value: T) => void>, value: T, isNews = () => true): void {
  for (const listener of [...listeners]) {
    if (!listeners.has(listener) || !isNews()) continue;
    try {
      listener(value);
    } catch (cause) {
      reportUncaught(cause);
    }
  }
}
