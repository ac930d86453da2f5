// When the listeners of a flow are called, and with what, whatever a listener or the portal's own fetch does meanwhile.

import assert from "node:assert/strict";
import test, { before } from "node:test";
import { init, PasswordSetFlow } from "softlayer-password-set";
import { answers, scriptedFetch } from "softlayer-password-set/testing";

const endpoint = "https://portal.test/rest/v3.1";

before(() => init());

/** A flow whose key is refused. @param {object} [options] */
function flowWith(options) {
  const { fetch } = scriptedFetch({ checkKey: answers.keyRefused() });
  return new PasswordSetFlow({ endpoint, fetch, ...options });
}

test("after a listener has changed the state, the others hear only of the later state", async () => {
  const flow = flowWith();
  /** @type {string[]} */
  const heard = [];
  flow.subscribe(({ kind }) => {
    if (kind === "checkingKey") void flow.cancel();
  });
  flow.subscribe(({ kind }) => void heard.push(kind));
  assert.equal((await flow.openKey("key")).kind, "cancelled");
  assert.deepEqual(heard, ["cancelled"]);
  flow.free();
});

test("a listener that was removed meanwhile is not called, and a new one only from the next state on", async () => {
  const flow = flowWith();
  /** @type {string[]} */
  const heard = [];
  const stop = flow.subscribe(() => {
    stop();
    stopOther();
    flow.subscribe(({ kind }) => void heard.push(`new: ${kind}`));
  });
  const stopOther = flow.subscribe(({ kind }) => void heard.push(`other: ${kind}`));
  await flow.openKey("key");
  assert.deepEqual(heard, ["new: keyRejected"]);
  flow.free();
});

test("a function that was added twice is called twice, and each is removed alone", async () => {
  const flow = flowWith();
  /** @type {string[]} */
  const heard = [];
  const listener = (/** @type {{ kind: string }} */ { kind }) => void heard.push(kind);
  flow.subscribe(listener);
  const stop = flow.subscribe(listener);
  const opened = flow.openKey("key");
  stop();
  await opened;
  assert.deepEqual(heard, ["checkingKey", "checkingKey", "keyRejected"]);
  flow.free();
});

test("no listener is called for an action that was refused", async () => {
  const flow = flowWith();
  let called = 0;
  flow.subscribe(() => void (called += 1));
  flow.observe(() => void (called += 1));
  for (const act of [() => flow.retry(), () => flow.openKey(""), () => flow.requestLink()]) {
    await assert.rejects(act());
  }
  assert.equal(called, 0);
  flow.free();
});

for (const end of /** @type {const} */ (["cancel", "free"])) {
  test(`where a fetch calls ${end}, listeners are called once it is over`, async () => {
    /** @type {string[]} */
    const log = [];
    /** @type {PasswordSetFlow} */
    const flow = flowWith({
      fetch: () => {
        log.push("begins");
        void flow[end]();
        if (end === "free") assert.throws(() => flow.serialize(), { code: "disposed" });
        log.push("ends");
        return new Promise(() => {});
      },
    });
    flow.subscribe(({ kind }) => void log.push(kind));
    const opened = flow.openKey("key");
    assert.equal((await opened).kind, "cancelled");
    assert.deepEqual(log, ["begins", "ends", "cancelled"]);
    flow.free();
  });
}

test("a flow listens to its signal until its end", async () => {
  const listeners = new Set();
  const signal = {
    aborted: false,
    /** @param {string} type @param {unknown} listener */
    addEventListener: (type, listener) => void (type === "abort" && listeners.add(listener)),
    /** @param {string} type @param {unknown} listener */
    removeEventListener: (type, listener) => void (type === "abort" && listeners.delete(listener)),
  };
  const flow = flowWith({ signal });
  await flow.openKey("key");
  assert.equal(listeners.size, 1);
  flow.free();
  assert.equal(listeners.size, 0);
});

test("an answer is sent with the id of its question, which may be a number or a text", async () => {
  for (const id of [1, "1"]) {
    const service = scriptedFetch({
      checkKey: answers.keyLives(),
      loadRequirements: answers.requirements({ securityQuestions: [{ id: 1, question: "Which?" }] }),
      submit: [answers.securityAnswerRequired(), answers.passwordSet()],
    });
    const flow = flowWith({ fetch: service.fetch });
    await flow.openKey("key");
    assert.equal((await flow.submitPassword("Correct-h0rse")).kind, "securityQuestion");
    assert.equal((await flow.answerSecurityQuestion(id, "a blue one")).kind, "done");
    const [last] = service.requests.slice(-1);
    assert.match(JSON.stringify(service.reveal(last ?? assert.fail())), /"a blue one"/);
    flow.free();
  }
});

test("a policy that was freed by mistake stops no later state", async () => {
  const { fetch } = scriptedFetch({
    checkKey: answers.keyLives(),
    loadRequirements: answers.requirements(),
    submit: answers.passwordSet(),
  });
  const flow = flowWith({ fetch });
  await flow.openKey("key");
  flow.policy?.free();
  assert.equal((await flow.submitPassword("Correct-h0rse")).kind, "done");
  assert.ok(flow.policy?.report("Correct-h0rse").acceptable);
  flow.free();
});
