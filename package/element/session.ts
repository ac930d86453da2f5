/**
 * Decides what the element does: which face is shown, what waits for the engine, what is remembered and forgotten. A
 * session is what the element knows about one visit. {@link step} takes an event and returns the next session with its
 * effects. Pure: no DOM, no clock, no timer. The runner carries out the effects in order.
 */

import type { Action, FlowState, InputProblem } from "../index.js";
import type { LinkNote } from "./memory.js";
import type { FaceName } from "./parts.js";
import type { ElementState } from "./types.js";

/** An action of the flow with its arguments. */
export interface Command {
  readonly action: Action;
  readonly values: readonly (string | number)[];
}

export interface Session {
  /** The number of the flow. What an earlier flow began must not change a later one. */
  readonly run: number;
  readonly hasFlow: boolean;
  /** Whether the user restarted. They have already seen how the previous flow ended. */
  readonly startsOver: boolean;
  /** A key that the flow has not been given yet. */
  readonly key: string | null;
  /** What the user did before the engine was loaded. */
  readonly queued: Command | null;
  readonly typedUsername: string | null;
  /** The user for whom a link was last requested. A retry requests it for the same user. */
  readonly addressee: string | null;

  readonly state: ElementState;
  /**
   * The state that is shown. While the element waits for an answer or a face, it is the state in which the user acted.
   */
  readonly shown: ElementState;
  /** When `shown` was entered, in milliseconds since 1970. */
  readonly since: number;
  /** Whether the element waits for an answer or a face. */
  readonly busy: boolean;
  /** The face that the user has opened in place of the face of the state. */
  readonly aside: FaceName | null;
  /** The face that is shown; null until there is one. */
  readonly face: FaceName | null;
  /** Whether the next change comes from the user, and not from time or the network. */
  readonly acted: boolean;
  /**
   * What the tab knew about a link before the page was reloaded or the element was removed. `over`: the lockout of that
   * visit has ended.
   */
  readonly left: LinkNote | "over" | null;
  /** What another tab has done since the link was sent: opened a link, or set a password. */
  readonly elsewhere: "opened" | "set" | null;
  /** Set if the element is a picture of a state, without a flow: whether the browser counts as online in it. */
  readonly picture: { readonly online: boolean } | null;
}

/** What a step reads besides the session. */
export interface Context {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isMounted: boolean;
  /** Whether a key is sent only after the user has pressed a button. */
  readonly gate: boolean;
  /** The username that the portal knows. */
  readonly username: string | null;
  /** Whether a face is loaded. Some load late. */
  hasFace(face: FaceName): boolean;
  /** What is remembered about a link. */
  readonly link: LinkNote | null;
}

export type SessionEvent =
  /** The element came into a document. */
  | { readonly type: "begin" }
  /** The portal changed a setting that is read when a flow begins. */
  | { readonly type: "settingsChanged" }
  /** `anew`: the key needs a new flow with the current settings. */
  | { readonly type: "key"; readonly key: string; readonly anew?: boolean }
  | { readonly type: "restart"; readonly forgetUsername: boolean }
  | { readonly type: "picture"; readonly state: ElementState; readonly online: boolean }
  /** The element left the document. */
  | { readonly type: "end" }
  | { readonly type: "engineLoaded"; readonly run: number }
  /** The engine has failed or refuses an option. Without `run`, the event is about the current flow. */
  | { readonly type: "engineFailed"; readonly run?: number }
  | { readonly type: "flowOpened"; readonly state: FlowState }
  | { readonly type: "flowChanged"; readonly state: FlowState }
  /** The flow had moved on before the action: a double click, or an answer that was faster than the user. */
  | { readonly type: "actionRefused"; readonly state: FlowState }
  /** The text cannot be what the action asks for. The flow has not changed. */
  | { readonly type: "inputRefused"; readonly state: FlowState; readonly reason: InputProblem }
  /** `addressee`: the portal lets the element request the link for that user. */
  | { readonly type: "act"; readonly command: Command; readonly addressee?: string }
  | { readonly type: "turn"; readonly face: FaceName | null }
  | { readonly type: "newLink" }
  | { readonly type: "leaveLockout" }
  /** Another tab has sent the kind of its state. */
  | { readonly type: "heard"; readonly kind: string }
  /** The late faces for that state were loaded, or could not be. */
  | { readonly type: "facesCame"; readonly state: ElementState }
  | { readonly type: "facesLost"; readonly state: ElementState };

export type Effect =
  | { readonly type: "endFlow" }
  | { readonly type: "loadEngine" }
  | { readonly type: "openFlow" }
  /** Performs the commands one after the other, as long as the flow is the same. */
  | { readonly type: "perform"; readonly commands: readonly Command[] }
  /** Lets the portal request the link itself. If it does not, the same command comes back with the addressee. */
  | { readonly type: "offerLink"; readonly command: Command; readonly username: string }
  | { readonly type: "fetchFaces"; readonly state: ElementState }
  /** Loads the faces that will be needed soon. Nothing waits for them. */
  | { readonly type: "prefetchFaces" }
  | { readonly type: "remember" | "forget"; readonly what: "doubt" | "lockout" }
  | { readonly type: "noteLink"; readonly note: LinkNote | null }
  /** Draws what has changed. */
  | { readonly type: "draw" }
  /** Shows at the button that the element waits for an answer. `say`: the live region says it too. */
  | { readonly type: "showBusy"; readonly say: boolean }
  /** Shows another state. `answered`: the user waited for it. `acted`: the user caused it. */
  | { readonly type: "present"; readonly answered: boolean; readonly acted: boolean }
  | { readonly type: "announceState" }
  /** Says that another tab is using the same key, so nothing was sent. */
  | { readonly type: "tellOtherTab" }
  /** Says at the field why its text was not sent. */
  | { readonly type: "refuseInput"; readonly reason: InputProblem };

export interface Turn {
  readonly session: Session;
  readonly effects: readonly Effect[];
}

const IDLE: ElementState = {
  kind: "idle",
  actions: ["requestLink", "openKey", "cancel"],
  busy: false,
  mayHaveBeenSet: false,
  problem: null,
};
const GATE: ElementState = { kind: "gate", actions: ["proceed", "cancel"], busy: false, mayHaveBeenSet: false };
const CHECKING_KEY: ElementState = {
  kind: "checkingKey",
  actions: ["cancel"],
  busy: true,
  mayHaveBeenSet: false,
  attempt: 1,
  code: null,
  nextTryAt: null,
};

export const NEW_SESSION: Session = {
  run: 0,
  hasFlow: false,
  startsOver: false,
  key: null,
  queued: null,
  typedUsername: null,
  addressee: null,
  state: IDLE,
  shown: IDLE,
  since: 0,
  busy: false,
  aside: null,
  face: null,
  acted: false,
  left: null,
  elsewhere: null,
  picture: null,
};

/** Takes an event and returns the next session with its effects. */
export function step(session: Session, event: SessionEvent, context: Context): Turn {
  switch (event.type) {
    case "begin":
      return session.picture ? turn(session, { type: "draw" }, { type: "loadEngine" }) : begin(session, context);
    case "settingsChanged":
      return context.isMounted && hasNotBegun(session) ? begin(session, context) : turn(session);
    case "key":
      return takeKey(session, event.key, event.anew ?? false, context);
    case "restart":
      return restart(session, event.forgetUsername, context);
    case "picture":
      return picture(session, event.state, event.online, context);
    case "end":
      return turn({ ...NEW_SESSION, run: session.run + 1 }, { type: "endFlow" });
    case "engineLoaded":
      if (event.run !== session.run) return turn(session);
      return session.picture ? turn(session, { type: "draw" }) : turn(session, { type: "openFlow" }, { type: "draw" });
    case "engineFailed":
      return event.run === undefined || event.run === session.run ? giveUp(session, context) : turn(session);
    case "flowOpened":
      return flowOpened({ ...session, hasFlow: true }, event.state, context);
    case "flowChanged":
      return flowChanged(session, event.state, context);
    case "actionRefused":
      return turn({ ...session, busy: isInPlace(event.state) }, { type: "draw" });
    case "inputRefused":
      return inputRefused(session, event.state, event.reason, context);
    case "act":
      return act(session, event.command, event.addressee, context);
    case "turn":
      return turnTo(session, event.face);
    case "newLink":
      // A user who requests a new link does not read about the one before.
      return usernameOf(session, context) === null
        ? turnTo({ ...session, left: null }, "linkRequest")
        : act(session, { action: "requestLink", values: [] }, undefined, context);
    case "leaveLockout":
      // The remembered link may be of another account.
      return turnTo({ ...session, left: null }, "linkRequest");
    case "heard":
      return heard(session, event.kind);
    case "facesCame":
      return event.state === session.state ? display(session, event.state, context) : turn(session);
    case "facesLost":
      return event.state === session.state ? display(session, facesLost(session.state), context) : turn(session);
  }
}

/** The username, if it is known: the one that the user typed, otherwise the portal's. */
export function usernameOf(session: Session, { username }: Pick<Context, "username">): string | null {
  return session.typedUsername ?? username;
}

/** Whether nothing has been done yet, so that new settings apply at once. */
function hasNotBegun({ state, busy, picture }: Session): boolean {
  return (state.kind === "idle" || state.kind === "engineUnavailable") && !busy && picture === null;
}

/** @param shown the face that is shown now */
export function faceOf(state: ElementState, shown: FaceName | null): FaceName {
  switch (state.kind) {
    case "keyRejected":
    case "cancelled":
    case "engineUnavailable":
      // If a password may have been set, the user needs the same advice after each of these.
      return state.mayHaveBeenSet ? "outcomeUnknown" : state.kind;
    case "idle":
    case "requestingLink":
      return "linkRequest";
    case "loadingRequirements":
      // The password is sent again without the user. An empty form would ask for another one.
      return shown === "verifyingOutcome" || (shown === "failed" && state.mayHaveBeenSet)
        ? "verifyingOutcome"
        : "password";
    case "enterPassword":
    case "submitting":
      return "password";
    case "retryable":
      // If the form still shows what was typed, the user can try again there.
      return shown === "password" && (state.from === "loadRequirements" || state.from === "submit")
        ? "password"
        : "retryable";
    default:
      return state.kind;
  }
}

function turn(session: Session, ...effects: Effect[]): Turn {
  return { session, effects };
}

/** Whether the face in which the user acted stays and shows that it is busy. */
function isInPlace({ kind }: ElementState): boolean {
  return kind === "requestingLink" || kind === "submitting";
}

function allows({ state }: Session, action: Action): boolean {
  return (state.actions as readonly Action[]).includes(action);
}

// ------------------------------------------------------------------------------------ beginning and ending

/** The session without its flow and without what waited for it. The key stays for the next flow. */
function withoutFlow(session: Session): Session {
  return {
    ...session,
    run: session.run + 1,
    hasFlow: false,
    startsOver: false,
    queued: null,
    busy: false,
  };
}

/** Starts from nothing, or from the key. The face is shown at once, and the engine loads meanwhile. */
function begin(former: Session, context: Context): Turn {
  const first = former.key === null ? IDLE : context.gate ? GATE : CHECKING_KEY;
  const left = first === IDLE ? context.link : null;
  const session = { ...withoutFlow(former), state: first, left };
  // A form that is already shown keeps what was typed into it.
  const { session: shown, effects } = first === session.shown && session.face !== null
    ? turn(session, { type: "draw" })
    : display(session, first, context);
  return turn(shown, { type: "endFlow" }, ...effects, { type: "loadEngine" });
}

function takeKey(session: Session, key: string, anew: boolean, context: Context): Turn {
  if (session.hasFlow && !anew && allows(session, "openKey")) {
    return turn(session, { type: "perform", commands: [{ action: "openKey", values: [key] }] });
  }
  return context.isMounted ? begin({ ...session, key }, context) : turn({ ...session, key });
}

function restart(session: Session, forgetUsername: boolean, context: Context): Turn {
  const typedUsername = forgetUsername ? null : session.typedUsername;
  const { session: begun, effects } = begin({ ...session, face: null, typedUsername, acted: true }, context);
  return turn({ ...begun, startsOver: true, left: null }, ...effects, { type: "announceState" });
}

function picture(former: Session, state: ElementState, online: boolean, context: Context): Turn {
  const session = { ...withoutFlow(former), picture: { online } };
  const { session: shown, effects } = show(session, state, context);
  const loading: Effect[] = context.isMounted ? [{ type: "loadEngine" }] : [];
  return turn({ ...shown, busy: shown.busy || isInPlace(state) }, { type: "endFlow" }, ...effects, ...loading);
}

/** Shows that the engine has failed or refuses an option. No state of the flow says that. */
function giveUp(session: Session, context: Context): Turn {
  const { mayHaveBeenSet } = session.state;
  const state: ElementState = { kind: "engineUnavailable", actions: [], busy: false, mayHaveBeenSet };
  const { session: shown, effects } = show(withoutFlow(session), state, context);
  return turn(shown, { type: "endFlow" }, ...effects, { type: "announceState" });
}

// ------------------------------------------------------------------------------------------------ the flow

function flowOpened(session: Session, state: FlowState, context: Context): Turn {
  // If the user has done nothing yet, the element says at once how the last visit ended. Otherwise it says so when it
  // matters.
  const goesOn = session.startsOver || session.queued !== null;
  // Only the service can say whether the key belongs to the locked account.
  if (session.key !== null || (state.kind !== "locked" && (state.kind === "idle" || goesOn))) return goOn(session);
  const { session: shown, effects } = show(session, state, context);
  return turn(shown, ...effects, { type: "announceState" });
}

/** Does what had to wait for the engine. */
function goOn(session: Session): Turn {
  // Not `push`: it could call a setter that the page gave all arrays.
  const commands: Command[] = [
    ...(session.key === null ? [] : [{ action: "openKey", values: [session.key] } as const]),
    ...(session.queued === null ? [] : [session.queued]),
  ];
  return turn({ ...session, key: null, queued: null }, { type: "perform", commands });
}

function flowChanged(former: Session, state: FlowState, context: Context): Turn {
  // The lockout was remembered from an earlier visit, whose link is gone.
  const isOver = former.face === "locked" && state.kind === "idle";
  const session: Session = isOver ? { ...former, left: "over" } : former;
  const shown = isInPlace(state)
    ? turn({ ...session, state, busy: true }, { type: "showBusy", say: true })
    : show(session, state, context);
  return turn(shown.session, ...memories(session, state), ...shown.effects, { type: "announceState" });
}

function inputRefused(session: Session, state: FlowState, reason: InputProblem, context: Context): Turn {
  // If a key was refused, the face that waited for it is replaced.
  const shown = state.kind === session.state.kind
    ? turn({ ...session, busy: isInPlace(state) }, { type: "draw" })
    : show(session, state, context);
  return turn(shown.session, ...shown.effects, { type: "refuseInput", reason });
}

/** The effects that remember a lockout, the doubt whether a password was set, and the link. */
function memories(session: Session, { kind, mayHaveBeenSet }: FlowState): Effect[] {
  // A new link has another key, about which there is no doubt.
  const doubts = mayHaveBeenSet && kind !== "done" && kind !== "linkSent";
  const effects: Effect[] = [{ type: doubts ? "remember" : "forget", what: "doubt" }];
  if (kind === "locked") effects.push({ type: "remember", what: "lockout" });
  else if (session.state.kind === "locked") effects.push({ type: "forget", what: "lockout" });
  const note = linkNote(kind);
  if (note !== undefined) effects.push({ type: "noteLink", note });
  return effects;
}

/** What a state says about the link; undefined if it says nothing new. */
function linkNote(kind: FlowState["kind"]): LinkNote | null | undefined {
  switch (kind) {
    case "linkSent":
      return "sent";
    case "loadingRequirements":
    case "enterPassword":
      return "open";
    case "done":
    case "keyRejected":
    case "requestRejected":
    case "outcomeUnknown":
      return null;
    default:
      return undefined;
  }
}

/** The kinds of state in which another tab has not opened the link, or cannot use its key any more. */
const NOT_UNDER_WAY: readonly string[] = [
  "idle", "gate", "checkingKey", "locked", "keyRejected", "requestRejected", "retryable", "outcomeUnknown", "failed",
  "cancelled", "engineUnavailable",
] satisfies ElementState["kind"][];

/** Handles a message of another tab, in which the user may have opened the link of the mail. */
function heard(session: Session, kind: string): Turn {
  const elsewhere = kind === "done" ? "set" : NOT_UNDER_WAY.includes(kind) ? null : "opened";
  // It does not matter that another tab waits for a link too.
  const matters =
    session.state.kind === "linkSent" && !session.picture && session.elsewhere !== "set" && !/link/i.test(kind);
  if (!matters || elsewhere === session.elsewhere) return turn(session);
  return turn({ ...session, elsewhere }, { type: "present", answered: true, acted: false });
}

// ------------------------------------------------------------------------------------------------ the user

function act(session: Session, command: Command, addressee: string | undefined, context: Context): Turn {
  const { action } = command;
  if (session.picture || (session.busy && action !== "cancel" && action !== "stopWaiting")) return turn(session);
  // The shown state differs from that of the flow because the face could not be loaded.
  if (action === "retry" && session.shown !== session.state) return fetchFaces({ ...session, acted: true });
  // The engine may just have failed. An action that is not possible is not queued, because it may contain a secret.
  if (!session.hasFlow && !allows(session, action)) return turn(session);
  if (asksForLink(session, action) && allows(session, action)) {
    const username = addressee ?? addresseeOf(session, command, context);
    if (addressee === undefined && username !== null) return turn(session, { type: "offerLink", command, username });
    session = { ...session, addressee: username, left: null };
  }
  const given = action === "requestLink" ? withUsername(session, command, context) : { session, command };
  const acted = { ...given.session, acted: true };
  if (session.hasFlow) return turn(acted, { type: "perform", commands: [given.command] });
  return turn({ ...acted, queued: given.command, busy: true }, { type: "showBusy", say: false });
}

/** Whether the action requests a link. A retry may do that too. */
function asksForLink({ state }: Session, action: Action): boolean {
  return action === "requestLink" || (action === "retry" && "from" in state && state.from === "requestLink");
}

function addresseeOf(session: Session, { action, values: [typed] }: Command, context: Context): string | null {
  if (action === "retry") return session.addressee;
  return typeof typed === "string" ? typed : usernameOf(session, context);
}

function withUsername(former: Session, { action, values: [typed] }: Command, context: Context) {
  const session = typeof typed === "string" ? { ...former, typedUsername: typed } : former;
  const username = usernameOf(session, context);
  return { session, command: { action, values: username === null ? [] : [username] } };
}

function turnTo(session: Session, aside: FaceName | null): Turn {
  if (session.busy) return turn(session);
  const face = aside ?? faceOf(session.shown, session.face);
  return turn({ ...session, aside, face, acted: false }, { type: "present", answered: false, acted: true });
}

// ------------------------------------------------------------------------------------------ what is shown

function show(session: Session, state: ElementState, context: Context): Turn {
  const entered = { ...session, state };
  return context.hasFace(faceOf(state, session.face)) ? display(entered, state, context) : fetchFaces(entered);
}

/** Loads the faces. The former face stays meanwhile. */
function fetchFaces(session: Session): Turn {
  return turn({ ...session, busy: true }, { type: "draw" }, { type: "fetchFaces", state: session.state });
}

/**
 * The state to show if faces could not be loaded. The user can try again, and the flow keeps everything that was
 * entered.
 */
function facesLost({ mayHaveBeenSet }: ElementState): ElementState {
  return {
    kind: "retryable",
    actions: ["retry", "submitPassword", "cancel"],
    busy: false,
    mayHaveBeenSet,
    from: "submit",
    code: "connection",
  };
}

function display(session: Session, shown: ElementState, { now }: Context): Turn {
  const face = faceOf(shown, session.face);
  const next = { ...session, shown, since: now, busy: false, aside: null, face, acted: false, elsewhere: null };
  const effects: Effect[] = [{ type: "present", answered: session.busy, acted: session.acted }];
  // The faces of factors load while the user types, so that they are there when the service asks for one.
  if (shown.kind === "enterPassword" && !session.picture) effects.push({ type: "prefetchFaces" });
  return turn(next, ...effects);
}
