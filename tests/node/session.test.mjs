// The element's session: the result of each event, and what must not happen.

import assert from "node:assert/strict";
import test from "node:test";
import { fixtureStates } from "softlayer-password-set/testing";
import { importSource } from "./source.mjs";

/** @import { FlowState } from "softlayer-password-set" */
/** @import { ElementState } from "softlayer-password-set/element" */
/** @import { Context, Effect, Session, SessionEvent } from "../../package/element/session.js" */

/** @type {typeof import("../../package/element/session.js")} */
const { faceOf, NEW_SESSION, step } = await importSource("element/session.ts");

const STATES = fixtureStates(0);
const STATE_NAMES = /** @type {(keyof typeof STATES)[]} */ (Object.keys(STATES));

/** @type {Context} */
const CONTEXT = { now: 1, isMounted: true, gate: false, username: null, hasFace: () => true, link: null };

/** A session and the effects of its events. */
class Visit {
  /** @type {Session} */
  session = NEW_SESSION;
  /** @type {readonly Effect[]} Of the last event. */
  effects = [];

  /** @param {Partial<Context>} [context] */
  constructor(context = {}) {
    this.context = { ...CONTEXT, ...context };
  }

  /** @param {SessionEvent} event */
  take(event) {
    const before = JSON.stringify(this.session);
    const { session, effects } = step(this.session, event, this.context);
    assert.equal(JSON.stringify(this.session), before, "a step leaves the session before it as it was");
    this.session = session;
    this.effects = effects;
    return this;
  }

  /** The element is in a document, and its engine has opened a flow. @param {FlowState} [state] */
  open(state = STATES.idle) {
    return this.take({ type: "begin" })
      .take({ type: "engineLoaded", run: this.session.run })
      .take({ type: "flowOpened", state });
  }

  /** @param {FlowState} state */
  reach(state) {
    return this.take({ type: "flowChanged", state });
  }

  /** @param {import("softlayer-password-set").Action} action @param {...(string | number)} values */
  act(action, ...values) {
    return this.take({ type: "act", command: { action, values } });
  }

  /** The last effects, without their contents. @returns {string} */
  get told() {
    return this.effects.map(({ type }) => type).join(" ");
  }

  /** @template {Effect["type"]} Type @param {Type} type */
  effect(type) {
    const found = this.effects.find((effect) => effect.type === type);
    assert.ok(found, `${type} is not among: ${this.told}`);
    return /** @type {Extract<Effect, { type: Type }>} */ (found);
  }

  get shows() {
    const { state, shown, busy, face } = this.session;
    return { state: state.kind, shown: shown.kind, busy, face };
  }
}

/** @param {Session["face"]} face @param {ElementState} state */
const resting = (face, { kind }) => ({ state: kind, shown: kind, busy: false, face });

test("a visit begins with the face at once, and the engine follows", () => {
  for (const [context, key, kind, face] of /** @type {const} */ ([
    [{}, false, "idle", "linkRequest"],
    [{ gate: true }, false, "idle", "linkRequest"],
    [{}, true, "checkingKey", "checkingKey"],
    [{ gate: true }, true, "gate", "gate"],
  ])) {
    const visit = new Visit(context);
    if (key) visit.take({ type: "key", key: "a-key" });
    if (!key) visit.take({ type: "begin" });
    assert.deepEqual(visit.shows, { state: kind, shown: kind, busy: false, face });
    assert.equal(visit.told, "endFlow present loadEngine");
    assert.equal(visit.take({ type: "engineLoaded", run: visit.session.run }).told, "openFlow draw");
  }
});

test("a key is kept until there is a flow, and given to it once", () => {
  const visit = new Visit({ isMounted: false }).take({ type: "key", key: "a-key" });
  assert.equal(visit.told, "");
  visit.context.isMounted = true;
  visit.open();
  assert.deepEqual(visit.effect("perform").commands, [{ action: "openKey", values: ["a-key"] }]);
  assert.doesNotMatch(JSON.stringify(visit.session), /a-key/);
  visit.reach(STATES.keyRejected).take({ type: "key", key: "another" });
  assert.deepEqual(visit.effect("perform").commands, [{ action: "openKey", values: ["another"] }]);
  visit.reach(STATES.enterPassword);
  assert.equal(visit.take({ type: "key", key: "a third" }).told, "endFlow present loadEngine");
  assert.equal(visit.session.hasFlow, false);
});

test("who waits for the mail learns that another tab has opened the link, and that it has set the password", () => {
  const elsewhere = (/** @type {string} */ kind) =>
    new Visit().reach(STATES.linkSent).take({ type: "heard", kind }).session.elsewhere;
  const kinds = [...new Set(Object.values(STATES).map(({ kind }) => kind))];
  assert.deepEqual(kinds.filter((kind) => elsewhere(kind) === "opened").sort(), [
    "enterPassword", "loadingRequirements", "phone", "phoneWaiting", "securityQuestion", "submitting", "totp", "verifyingOutcome",
    "verisign",
  ]);
  assert.deepEqual(kinds.filter((kind) => elsewhere(kind) === "set"), ["done"]);
});

test("what is done before the engine is there is done once it is", () => {
  const visit = new Visit().take({ type: "begin" }).act("requestLink", "jane");
  assert.deepEqual(visit.effect("offerLink").username, "jane");
  const { command } = visit.effect("offerLink");
  visit.take({ type: "act", command, addressee: "jane" });
  assert.equal(visit.told, "showBusy");
  assert.equal(visit.effect("showBusy").say, false);
  assert.deepEqual(visit.shows, { state: "idle", shown: "idle", busy: true, face: "linkRequest" });
  visit.take({ type: "engineLoaded", run: visit.session.run }).take({ type: "flowOpened", state: STATES.idle });
  assert.deepEqual(visit.effect("perform").commands, [{ action: "requestLink", values: ["jane"] }]);
  assert.equal(visit.session.queued, null);
});

test("an engine that fails before it is there leaves nothing queued", () => {
  const visit = new Visit().take({ type: "begin" }).act("requestLink", "jane");
  visit.take({ type: "act", command: visit.effect("offerLink").command, addressee: "jane" });
  visit.take({ type: "engineFailed", run: visit.session.run });
  assert.equal(visit.session.queued, null);
  // A face may still call for an action, which is not queued, because it may contain a secret.
  for (const action of /** @type {const} */ (["submitPassword", "submitCode", "requestLink"])) {
    assert.equal(visit.act(action, "secret").told, "", action);
    assert.doesNotMatch(JSON.stringify(visit.session), /secret/);
  }
});

for (const name of STATE_NAMES) {
  const state = STATES[name];
  if (state.kind === "engineUnavailable") continue;

  test(`the flow reaches ${name}`, () => {
    const visit = new Visit().open().reach(state);
    const isInPlace = state.kind === "submitting" || state.kind === "requestingLink";
    assert.deepEqual(visit.shows, isInPlace
      ? { state: state.kind, shown: "idle", busy: true, face: "linkRequest" }
      : resting(faceOf(state, "linkRequest"), state));
    assert.match(visit.told, isInPlace ? / showBusy announceState$/ : / present (?:prefetchFaces )?announceState$/);
    const isDoubt = state.mayHaveBeenSet && !/^(done|linkSent)$/.test(state.kind);
    assert.deepEqual(visit.effects[0], { type: isDoubt ? "remember" : "forget", what: "doubt" });
    const lockout = visit.effects.filter((effect) => "what" in effect && effect.what === "lockout");
    assert.deepEqual(lockout, state.kind === "locked" ? [{ type: "remember", what: "lockout" }] : []);
  });

  test(`the engine fails in ${name}: what may be said of the password stays true`, () => {
    const visit = new Visit().open().reach(state).take({ type: "engineFailed" });
    const { mayHaveBeenSet } = state;
    const unavailable = { kind: "engineUnavailable", actions: [], busy: false, mayHaveBeenSet };
    assert.deepEqual(visit.session.state, unavailable);
    assert.equal(visit.session.face, mayHaveBeenSet ? "outcomeUnknown" : "engineUnavailable");
    assert.equal(visit.told, "endFlow present announceState");
    const again = visit.take({ type: "engineFailed" });
    assert.deepEqual(again.session.state, unavailable);
  });

  test(`a visit opens in ${name}`, () => {
    for (const hasKey of [false, true]) {
      const visit = new Visit();
      if (hasKey) visit.take({ type: "key", key: "a-key" });
      visit.open(state);
      /** @type {boolean} */
      const isTold = state.kind !== "idle" && !hasKey;
      assert.match(visit.told, isTold ? /announceState$/ : /^perform$/);
      assert.equal(visit.session.key, null);
    }
  });

  test(`a picture of ${name} does nothing`, () => {
    const visit = new Visit().take({ type: "picture", state, online: false });
    const isInPlace = state.kind === "submitting" || state.kind === "requestingLink";
    const { session } = visit;
    assert.deepEqual([session.shown, session.busy, session.picture], [state, isInPlace, { online: false }]);
    assert.equal(visit.take({ type: "engineLoaded", run: session.run }).told, "draw");
    for (const action of state.actions) assert.equal(visit.act(action, "secret").told, "", action);
    assert.equal(visit.session, session);
  });
}

test("every face but those of shared states is named after its state", () => {
  for (const name of STATE_NAMES) {
    const { kind } = STATES[name];
    const shared = { idle: "linkRequest", requestingLink: "linkRequest", enterPassword: "password",
      loadingRequirements: "password", submitting: "password" };
    const isDoubted = name.endsWith("MayHaveBeenSet");
    const expected = isDoubted ? "outcomeUnknown" : Reflect.get(shared, kind) ?? kind;
    assert.equal(faceOf(STATES[name], null), expected, name);
  }
  // The person can try again in the form, which still has what was typed.
  assert.equal(faceOf(STATES.retryableSubmit, "password"), "password");
  assert.equal(faceOf(STATES.retryableSubmit, "totp"), "retryable");
  assert.equal(faceOf(STATES.retryable, "password"), "retryable");
});

test("while an answer is awaited, only cancelling counts", () => {
  const visit = new Visit().open().reach(STATES.enterPassword).act("submitPassword", "one").reach(STATES.submitting);
  const { session } = visit;
  assert.equal(session.busy, true);
  assert.equal(visit.act("submitPassword", "two").told, "");
  assert.equal(visit.take({ type: "turn", face: "linkRequest" }).told, "");
  assert.equal(visit.session, session);
  assert.deepEqual(visit.act("cancel").effect("perform").commands, [{ action: "cancel", values: [] }]);
});

test("an answer is presented as one, and moves the focus only where the user acted", () => {
  const visit = new Visit().open().reach(STATES.enterPassword);
  visit.act("submitPassword", "one").reach(STATES.submitting).reach(STATES.enterPasswordRefused);
  assert.deepEqual(visit.effect("present"), { type: "present", answered: true, acted: true });
  visit.reach(STATES.checkingKey);
  assert.deepEqual(visit.effect("present"), { type: "present", answered: false, acted: false });
});

test("an action that comes too late changes nothing but what is busy", () => {
  const visit = new Visit().open().reach(STATES.totp).act("submitCode", "000000");
  visit.take({ type: "actionRefused", state: STATES.totp });
  assert.deepEqual([visit.shows, visit.told], [resting("totp", STATES.totp), "draw"]);
  visit.take({ type: "actionRefused", state: STATES.submitting });
  assert.equal(visit.session.busy, true);
});

test("what an earlier flow began does not touch a later one", () => {
  const visit = new Visit().take({ type: "begin" });
  const { run } = visit.session;
  visit.take({ type: "restart", forgetUsername: true });
  const { session } = visit;
  assert.notEqual(session.run, run);
  assert.equal(visit.take({ type: "engineLoaded", run }).told, "");
  assert.equal(visit.take({ type: "engineFailed", run }).told, "");
  assert.equal(visit.session, session);
});

test("a restart begins from nothing, and does not tell of the last flow again", () => {
  const visit = new Visit().open().act("requestLink", "jane");
  visit.take({ type: "act", command: visit.effect("offerLink").command, addressee: "jane" });
  visit.reach(STATES.requestingLink).reach(STATES.cancelledMayHaveBeenSet);
  visit.take({ type: "restart", forgetUsername: true });
  assert.equal(visit.told, "endFlow present loadEngine announceState");
  assert.equal(visit.effect("present").acted, true);
  assert.deepEqual([visit.session.typedUsername, visit.shows], [null, resting("linkRequest", STATES.idle)]);
  visit.take({ type: "engineLoaded", run: visit.session.run });
  assert.equal(visit.take({ type: "flowOpened", state: STATES.outcomeUnknown }).told, "perform");
});

test("settings that change before anything was done keep the form", () => {
  const visit = new Visit().open();
  const { run } = visit.session;
  visit.take({ type: "settingsChanged" });
  assert.equal(visit.told, "endFlow draw loadEngine");
  const { session } = visit;
  assert.deepEqual([session.run, session.hasFlow, session.busy], [run + 1, false, false]);
});

test("settings that change later count for the next flow", () => {
  for (const visit of [
    new Visit({ isMounted: false }),
    new Visit().open().reach(STATES.checkingKey),
    new Visit().open().reach(STATES.enterPassword),
    new Visit().take({ type: "picture", state: STATES.idle, online: true }),
  ]) {
    const { session } = visit;
    assert.equal(visit.take({ type: "settingsChanged" }).told, "");
    assert.equal(visit.session, session);
  }
});

test("a key that needs the settings as they are now begins another flow, and any other does not", () => {
  const visit = new Visit().open().reach(STATES.linkSent);
  const { run } = visit.session;
  assert.equal(visit.take({ type: "key", key: "a key" }).told, "perform");
  assert.equal(visit.take({ type: "key", key: "a key", anew: true }).told, "endFlow present loadEngine");
  assert.equal(visit.session.run, run + 1);
  visit.take({ type: "flowOpened", state: STATES.idle });
  assert.deepEqual(visit.effect("perform").commands, [{ action: "openKey", values: ["a key"] }]);
});

test("a picture is drawn again when the element comes into a document", () => {
  const visit = new Visit({ isMounted: false }).take({ type: "picture", state: STATES.done, online: true });
  assert.equal(visit.told, "endFlow present");
  visit.context.isMounted = true;
  assert.equal(visit.take({ type: "begin" }).told, "draw loadEngine");
  assert.equal(visit.session.shown, STATES.done);
});

test("a link is requested for who is known, and again for the same", () => {
  const visit = new Visit({ username: "portal" }).open();
  assert.equal(visit.take({ type: "newLink" }).effect("offerLink").username, "portal");
  assert.equal(visit.act("requestLink", "typed").effect("offerLink").username, "typed");
  visit.take({ type: "act", command: visit.effect("offerLink").command, addressee: "typed" });
  assert.deepEqual(visit.effect("perform").commands, [{ action: "requestLink", values: ["typed"] }]);
  visit.reach(STATES.requestingLink).reach({ ...STATES.retryable, from: "requestLink" });
  assert.equal(visit.act("retry").effect("offerLink").username, "typed");
  // Without a username, there is nothing to offer to the portal.
  const unknown = new Visit().open();
  assert.deepEqual(unknown.act("requestLink").effect("perform").commands, [{ action: "requestLink", values: [] }]);
  assert.equal(new Visit().open().take({ type: "newLink" }).session.face, "linkRequest");
});

test("a face that is asked for stays until the state changes or the user turns back", () => {
  const visit = new Visit().open().reach(STATES.retryableSubmit).take({ type: "turn", face: "password" });
  assert.deepEqual([visit.session.face, visit.session.aside], ["password", "password"]);
  assert.deepEqual(visit.effects, [{ type: "present", answered: false, acted: true }]);
  visit.take({ type: "turn", face: null });
  assert.equal(visit.session.aside, null);
  visit.take({ type: "turn", face: "linkRequest" }).reach(STATES.done);
  assert.deepEqual([visit.session.face, visit.session.aside], ["done", null]);
});

test("a face that is fetched late: the one before stays, and trying again fetches it again", () => {
  const visit = new Visit({ hasFace: (face) => face !== "totp" }).open().reach(STATES.enterPassword).reach(STATES.totp);
  const waiting = { state: "totp", shown: "enterPassword", busy: true, face: "password" };
  assert.deepEqual([visit.shows, visit.effect("fetchFaces").state], [waiting, STATES.totp]);
  visit.take({ type: "facesLost", state: STATES.totp });
  assert.deepEqual(visit.shows, { state: "totp", shown: "retryable", busy: false, face: "password" });
  assert.equal(visit.act("retry").told, "draw fetchFaces");
  visit.context.hasFace = () => true;
  visit.take({ type: "facesCame", state: STATES.totp });
  assert.deepEqual(visit.shows, resting("totp", STATES.totp));
  assert.equal(visit.effect("present").acted, true);
  // The user may have continued meanwhile.
  visit.reach(STATES.done);
  for (const type of /** @type {const} */ (["facesCame", "facesLost"])) {
    assert.equal(visit.take({ type, state: STATES.totp }).told, "");
  }
});

test("a lockout that is remembered is told who comes without a key, and a key is opened at once", () => {
  const opened = new Visit().take({ type: "key", key: "a-key" }).open(STATES.locked);
  assert.deepEqual(opened.effect("perform").commands, [{ action: "openKey", values: ["a-key"] }]);
  // The link may belong to another account.
  assert.doesNotMatch(opened.reach(STATES.enterPassword).told, /lockout/);
  const empty = new Visit().open(STATES.locked);
  assert.deepEqual(empty.shows, resting("locked", STATES.locked));
  assert.equal(empty.take({ type: "leaveLockout" }).session.face, "linkRequest");
});

test("the end of a lockout that is remembered is told, unless the user did not wait for it", () => {
  for (const link of /** @type {const} */ (["open", "sent", null])) {
    const waiting = new Visit({ link }).open(STATES.locked);
    assert.equal(waiting.session.left, link);
    waiting.reach(STATES.idle);
    assert.deepEqual(waiting.shows, resting("linkRequest", STATES.idle));
    assert.equal(waiting.session.left, "over");
    const left = new Visit({ link }).open(STATES.locked).take({ type: "leaveLockout" }).reach(STATES.idle);
    assert.equal(left.session.left, null);
  }
});

test("what was known of a link is said after a reload, until something is done", () => {
  for (const link of /** @type {const} */ (["open", "sent", null])) {
    assert.equal(new Visit({ link }).open().session.left, link);
    assert.equal(new Visit({ link }).take({ type: "key", key: "a-key" }).open().session.left, null);
    assert.equal(new Visit({ link }).open().act("requestLink", "jane").take({
      type: "act", command: { action: "requestLink", values: ["jane"] }, addressee: "jane",
    }).session.left, null);
    assert.equal(new Visit({ link }).open().take({ type: "restart", forgetUsername: true }).session.left, null);
  }
  /** @param {FlowState} state */
  const noteOf = (state) => new Visit().open().reach(state).effects.find(({ type }) => type === "noteLink");
  for (const [state, note] of /** @type {const} */ ([
    [STATES.linkSent, "sent"], [STATES.enterPassword, "open"], [STATES.done, null], [STATES.keyRejected, null],
  ])) {
    assert.deepEqual(noteOf(state), { type: "noteLink", note });
  }
  // These states neither use the link up nor prove that it works.
  for (const state of [STATES.checkingKey, STATES.locked, STATES.cancelled]) assert.equal(noteOf(state), undefined);
});

test("an element that is taken away keeps nothing", () => {
  const visit = new Visit().take({ type: "key", key: "a-key" }).open().act("requestLink", "jane");
  const { run } = visit.session;
  visit.take({ type: "end" });
  assert.equal(visit.told, "endFlow");
  assert.deepEqual(visit.session, { ...NEW_SESSION, run: run + 1 });
});

test("what is shown before there is a flow is what the flow would say", () => {
  const opened = (/** @type {Partial<Context>} */ context) =>
    new Visit(context).take({ type: "key", key: "a-key" }).session.state;
  assert.deepEqual(new Visit().take({ type: "begin" }).session.state, STATES.idle);
  assert.deepEqual(opened({ gate: true }), STATES.gate);
  // But nothing has been sent yet whose answer one could stop waiting for.
  assert.deepEqual(opened({}), { ...STATES.checkingKey, actions: ["cancel"] });
  const { hasFlow, startsOver, busy, acted } = NEW_SESSION;
  assert.deepEqual([hasFlow, startsOver, busy, acted], [false, false, false, false]);
});

test("a text that is refused is said at its field, or at the face that it came from", () => {
  const visit = new Visit().open().reach(STATES.totp).act("submitCode", "x");
  visit.take({ type: "inputRefused", state: STATES.totp, reason: "not_digits" });
  assert.deepEqual(visit.effects, [{ type: "draw" }, { type: "refuseInput", reason: "not_digits" }]);
  assert.deepEqual(visit.shows, resting("totp", STATES.totp));
  visit.reach(STATES.submitting).take({ type: "inputRefused", state: STATES.submitting, reason: "empty" });
  assert.equal(visit.session.busy, true);
  const keyed = new Visit().take({ type: "key", key: "a-key" });
  keyed.take({ type: "inputRefused", state: STATES.idle, reason: "too_long" });
  assert.equal(keyed.told, "present refuseInput");
  assert.deepEqual(keyed.shows, resting("linkRequest", STATES.idle));
});

test("who wants a new link and has no name is asked for it, and reads nothing about the former link", () => {
  const visit = new Visit({ link: "open" }).open().reach(STATES.keyRejected).take({ type: "newLink" });
  assert.equal(visit.told, "present");
  assert.deepEqual(visit.shows, { ...resting("linkRequest", STATES.keyRejected) });
  assert.deepEqual([visit.session.left, visit.session.acted], [null, false]);
});

test("settings that change after the engine has failed are tried", () => {
  const visit = new Visit().open().take({ type: "engineFailed" });
  assert.equal(visit.take({ type: "settingsChanged" }).told, "endFlow present loadEngine");
});

test("the face of a password that is sent again is the one before", () => {
  const again = STATES.loadingRequirements;
  const doubted = { ...again, mayHaveBeenSet: true };
  assert.equal(faceOf(again, "verifyingOutcome"), "verifyingOutcome");
  assert.equal(faceOf(again, "failed"), "password");
  assert.equal(faceOf(doubted, "failed"), "verifyingOutcome");
  assert.equal(faceOf(doubted, "password"), "password");
  assert.equal(faceOf({ ...STATES.retryable, from: "loadRequirements" }, "password"), "password");
});

test("a flow that begins anew has forgotten what the one before waited for", () => {
  const over = new Visit().open().take({ type: "restart", forgetUsername: true }).take({ type: "settingsChanged" });
  assert.match(over.take({ type: "flowOpened", state: STATES.outcomeUnknown }).told, /announceState$/);
  const busy = new Visit().open().reach(STATES.enterPassword).act("submitPassword", "one").reach(STATES.submitting);
  assert.equal(busy.effect("showBusy").say, true);
  assert.equal(busy.take({ type: "key", key: "a-key" }).session.busy, false);
});

test("what waits for the engine goes on whatever the last visit left, but for a lockout", () => {
  const queued = () => {
    const visit = new Visit().take({ type: "begin" });
    return visit.take({ type: "act", command: { action: "requestLink", values: ["jane"] }, addressee: "jane" });
  };
  assert.equal(queued().take({ type: "flowOpened", state: STATES.outcomeUnknown }).told, "perform");
  assert.match(queued().take({ type: "flowOpened", state: STATES.locked }).told, /announceState$/);
});

test("a picture loads the engine where it is seen, and no faces that nobody needs", () => {
  const visit = new Visit().take({ type: "picture", state: STATES.enterPassword, online: true });
  assert.equal(visit.told, "endFlow present loadEngine");
  assert.match(new Visit().open().reach(STATES.enterPassword).told, / present prefetchFaces announceState$/);
});

test("a lockout that ends is forgotten, and only its own end is told", () => {
  const visit = new Visit().open(STATES.locked).reach(STATES.enterPassword);
  assert.equal(visit.session.left, null);
  assert.deepEqual(visit.effects.find((effect) => "what" in effect && effect.what === "lockout"),
    { type: "forget", what: "lockout" });
});

test("a new link leaves no doubt about its key, and each state says what it knows of the link", () => {
  const { effects } = new Visit().open().reach({ ...STATES.linkSent, mayHaveBeenSet: true });
  assert.deepEqual(effects[0], { type: "forget", what: "doubt" });
  for (const [state, note] of /** @type {[FlowState, string | null | undefined][]} */ ([
    [STATES.loadingRequirements, "open"], [STATES.requestRejected, null], [STATES.outcomeUnknown, null],
    [STATES.totp, undefined], [STATES.retryable, undefined],
  ])) {
    const found = new Visit().open().reach(state).effects.find(({ type }) => type === "noteLink");
    assert.deepEqual(found, note === undefined ? undefined : { type: "noteLink", note }, state.kind);
  }
});

test("a message of another tab counts once, only for who waits for the mail, and what is done stays done", () => {
  const heard = (/** @type {Visit} */ visit, /** @type {string} */ kind) => visit.take({ type: "heard", kind });
  const visit = heard(new Visit().open().reach(STATES.linkSent), "enterPassword");
  assert.deepEqual(visit.effects, [{ type: "present", answered: true, acted: false }]);
  assert.equal(heard(visit, "totp").told, "");
  assert.equal(heard(heard(visit, "done"), "enterPassword").session.elsewhere, "set");
  assert.equal(heard(new Visit().open().reach(STATES.enterPassword), "done").told, "");
  const picture = new Visit().take({ type: "picture", state: STATES.linkSent, online: true });
  assert.equal(heard(picture, "done").told, "");
});

test("while an answer is awaited, a user may stop waiting", () => {
  const visit = new Visit().open().reach(STATES.enterPassword).act("submitPassword", "one").reach(STATES.submitting);
  assert.deepEqual(visit.act("stopWaiting").effect("perform").commands, [{ action: "stopWaiting", values: [] }]);
});

test("only what requests a link is offered to the portal, for the user who was meant", () => {
  const visit = new Visit({ username: "portal" }).open();
  visit.take({ type: "act", command: { action: "requestLink", values: [] }, addressee: "portal" });
  assert.deepEqual(visit.effect("perform").commands, [{ action: "requestLink", values: ["portal"] }]);
  assert.equal(visit.session.typedUsername, null);
  visit.context.username = "changed";
  visit.reach({ ...STATES.retryable, from: "requestLink" });
  assert.equal(visit.act("retry").effect("offerLink").username, "portal");
  assert.equal(visit.act("cancel").told, "perform");
  visit.reach({ ...STATES.retryable, from: "checkKey" });
  assert.equal(visit.act("retry").told, "perform");
  const typed = new Visit().open();
  typed.take({ type: "act", command: { action: "requestLink", values: ["typed"] }, addressee: "typed" });
  assert.equal(typed.session.typedUsername, "typed");
});

test("faces that cannot be loaded are told as a lost connection, and everything can be tried again", () => {
  const visit = new Visit({ hasFace: (face) => face !== "totp" }).open().reach(STATES.totp);
  assert.deepEqual(visit.take({ type: "facesLost", state: STATES.totp }).session.shown, {
    kind: "retryable", actions: ["retry", "submitPassword", "cancel"], busy: false, mayHaveBeenSet: false,
    from: "submit", code: "connection",
  });
});
