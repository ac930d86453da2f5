// Whatever a person types or pastes is either sent or refused. There are no other errors, and a refused text changes
// nothing.

import assert from "node:assert/strict";
import process from "node:process";
import test, { before } from "node:test";
import { PasswordSetFlow } from "softlayer-password-set";
import { answers, scriptedFetch } from "softlayer-password-set/testing";
import { Random } from "../soak/random.mjs";
import { loadEngine } from "./support.mjs";

/** @import { FlowState } from "softlayer-password-set" */
/** @import { ScriptedAnswer } from "softlayer-password-set/testing" */

const SEED = Number(process.env.SEED ?? 20_260_101);
const REASONS = ["empty", "not_digits", "too_short", "too_long", "blank_inside", "half_character"];

const MEGABYTE = 2 ** 20;
const ODD_TEXTS = [
  "", " ", "\t\r\n", "\0", "\u007f\u0085\u2028\u2029", "\ufeff\u200b\u00ad", "\ud800", "\udfff", "123456\udc00", "\ud83d\ude00".repeat(9),
  "123456", " 12 34 56 ", "\u0661\u0662\u0663\u0664\u0665\u0666", "1".repeat(MEGABYTE), " ".repeat(MEGABYTE), "k".repeat(MEGABYTE),
  "\u{10ffff}", "\uffff\ufffe", "e\u0301".repeat(300), "\u202e321\u202c", "[object Object]", "__proto__", "%00", "%", "%ud800", "?key=",
  "https://example.invalid/?key=%FF%FE", "\"}],\"\\u0000", "null", "NaN", "a\tb", "ada\u00a0lovelace", "ada@example.invalid",
];
const PIECES = [...ODD_TEXTS.filter((text) => text.length < 30), "7", "-", "key", "=", "&", "#", "\u0e51", "\u200d", "\ud83d", "\ude00"];

/**
 * How to reach each action that takes a text, and how to take it.
 *
 * @type {Record<string, { submit?: ScriptedAnswer, act(flow: PasswordSetFlow, text: string): Promise<FlowState> }>}
 */
const ACTIONS = {
  requestLink: { act: (flow, text) => flow.requestLink(text) },
  openKey: { act: (flow, text) => flow.openKey(text) },
  submitPassword: { act: (flow, text) => flow.submitPassword(text) },
  "submitCode, time-based": { submit: answers.totpCodeRequired(), act: (flow, text) => flow.submitCode(text) },
  "submitCode, VeriSign": { submit: answers.verisignCodeRequired(), act: (flow, text) => flow.submitCode(text) },
  answerSecurityQuestion: {
    submit: answers.securityAnswerRequired(),
    act: (flow, text) => flow.answerSecurityQuestion(1, text),
  },
  "answerSecurityQuestion, by any id": {
    submit: answers.securityAnswerRequired(),
    act: (flow, text) => flow.answerSecurityQuestion(text, "an answer"),
  },
};

/** A flow that stands where the action is allowed. @param {string} name @param {ScriptedAnswer} [submit] */
async function standing(name, submit) {
  const service = scriptedFetch({
    requestLink: answers.usernameMissing(),
    checkKey: answers.keyLives(),
    loadRequirements: answers.requirements({ securityQuestions: [{ id: 1, question: "Which?" }] }),
    submit: [...(submit ? [submit] : []), answers.accountLocked()],
  });
  const flow = new PasswordSetFlow({ fetch: service.fetch });
  if (!/^(requestLink|openKey)/.test(name)) await flow.openKey("a-key");
  if (submit) await flow.submitPassword("Correct-h0rse");
  return { flow, service };
}

function* texts() {
  yield* ODD_TEXTS;
  const random = new Random(SEED);
  for (let count = 0; count < 150; count++) {
    yield Array.from({ length: random.whole(1, 12) }, () =>
      random.chance(0.6) ? random.pick(PIECES) : String.fromCharCode(random.whole(0, 0xffff))).join("");
  }
}

before(loadEngine);

for (const [name, { submit, act }] of Object.entries(ACTIONS)) {
  test(`any text is sent or refused: ${name}`, async () => {
    let { flow, service } = await standing(name, submit);
    const counts = { sent: 0, refused: 0 };
    for (const text of texts()) {
      const told = JSON.stringify(text.slice(0, 80));
      const { state } = flow;
      const requests = service.requests.length;
      try {
        const next = await act(flow, text);
        assert.ok(["idle", "enterPassword", "locked"].includes(next.kind), `${told}: ${next.kind}`);
        assert.ok(service.requests.length > requests, `${told}: nothing was sent`);
        counts.sent++;
        flow.free();
        ({ flow, service } = await standing(name, submit));
      } catch (cause) {
        const { name: kind, code, reason } = /** @type {any} */ (cause);
        assert.deepEqual([kind, code], ["PasswordSetError", "invalid_argument"], `${told}: ${cause}`);
        assert.ok(reason === undefined ? name.endsWith("by any id") : REASONS.includes(reason), `${told}: ${reason}`);
        assert.equal(flow.state, state, `${told}: the state has changed`);
        assert.equal(service.requests.length, requests, `${told}: something was sent`);
        counts.refused++;
      }
    }
    assert.ok(counts.refused > 0, "nothing was refused");
    assert.ok(counts.sent > 0 || name.endsWith("by any id"), "nothing was sent");
    flow.free();
  });
}
