// The reference for support, for every state and for manipulated states.

import assert from "node:assert/strict";
import test from "node:test";
import { supportReference } from "softlayer-password-set";
import { fixtureStates } from "softlayer-password-set/testing";

const TIME = Date.UTC(2031, 4, 4, 9, 26, 53, 589);
const STATES = fixtureStates(TIME);

test("every state has a reference of names of this package and the vendor, and the time", () => {
  for (const [name, state] of Object.entries(STATES)) {
    assert.match(supportReference(state, TIME), /^\w+( \w+)* 2031-05-04T09:26:53Z$/, name);
    assert.ok(supportReference(state, TIME).startsWith(state.kind), name);
  }
  const { failed, keyRejectedExpired, retryableSubmit, engineUnavailable, failedPolicyImpossible } = STATES;
  for (const [state, expected] of /** @type {const} */ ([
    [failed, "failed submit unknown_fault SoftLayer_Exception_User_Customer_Unexpected"],
    [failedPolicyImpossible, "failed loadRequirements policy_impossible"],
    [keyRejectedExpired, "keyRejected expired"],
    [retryableSubmit, "retryable submit busy"],
    [engineUnavailable, "engineUnavailable"],
  ])) {
    assert.equal(supportReference(state, TIME), `${expected} 2031-05-04T09:26:53Z`);
  }
});

test("no text of the service is in it, whatever the service sends for a code", () => {
  for (const faultCode of [
    "jane", "the key is abc", "SoftLayer_Exception jane@example.com", "SoftLayer_Exception\njane", "SoftLayer_", "", 5, {},
    `SoftLayer_${"x".repeat(101)}`, "softlayer_exception", "<b>SoftLayer_Exception</b>", "SoftLayer_Exception\u202e",
    "jane SoftLayer_Exception", "of_SoftLayer_Exception",
  ]) {
    const state = { ...STATES.failed, serverMessage: "jane", faultCode: /** @type {any} */ (faultCode) };
    assert.equal(supportReference(state, TIME), "failed submit unknown_fault 2031-05-04T09:26:53Z", String(faultCode));
  }
  for (const name of ["kind", "from", "problem", "code"]) {
    for (const text of ["", "jane@example.com", "failed jane", "jane\nfailed", "j\u00e4ne", "j".repeat(41)]) {
      const state = /** @type {any} */ ({ kind: "failed", [name]: text });
      assert.equal(supportReference(state, TIME), `${name === "kind" ? "" : "failed "}2031-05-04T09:26:53Z`, text);
    }
  }
  // Questions and messages are texts of the service too.
  assert.equal(supportReference(STATES.securityQuestionWrong, TIME), "securityQuestion 2031-05-04T09:26:53Z");
  assert.equal(supportReference(STATES.requestRejected, TIME), "requestRejected 2031-05-04T09:26:53Z");
});

test("without a time it is now", () => {
  const [, time = ""] = supportReference(STATES.engineUnavailable).split(" ");
  assert.ok(Math.abs(Date.parse(time) - Date.now()) < 60_000, time);
});

test("what is no state, or no time, is refused", () => {
  for (const wrong of [undefined, null, "failed", 5, [], new Map(), () => {}, {}, { kind: 5 }, { kind: null }]) {
    assert.throws(() => supportReference(/** @type {any} */ (wrong)), { code: "invalid_argument" });
  }
  for (const wrong of [NaN, Infinity, "yesterday", {}, 8.7e15]) {
    assert.throws(() => supportReference(STATES.failed, /** @type {any} */ (wrong)), { code: "invalid_argument" });
  }
});
