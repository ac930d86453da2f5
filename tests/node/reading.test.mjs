// The readers of typed and pasted texts, as portals call them. tests/reading.rs and tests/recovery_link.rs test what
// they read.

import assert from "node:assert/strict";
import test from "node:test";
import { findHidden, init, readCode, readRecoveryLink, readUsername } from "softlayer-password-set";

test("before init, each reader says so", () => {
  for (const read of [readCode, readUsername, findHidden, readRecoveryLink]) {
    assert.throws(() => read("text"), { name: "PasswordSetError", code: "not_initialized" });
  }
});

test("each reader answers what it read and what it changed, or why it cannot", async () => {
  await init();
  const own = (/** @type {object} */ answer) => Object.fromEntries(Object.entries(answer));
  for (const [answer, expected] of /** @type {[answer: object, expected: object][]} */ ([
    [readCode("123456"), { text: "123456", changes: [] }],
    [readCode("code: 123 456"), { text: "123456", changes: ["blanks", "words"] }],
    [readCode("12345"), { problem: "too_short" }],
    [readUsername(" ada "), { text: "ada", changes: ["blanks"] }],
    [readUsername(""), { problem: "empty" }],
    [findHidden(" a\u200bb"), { start: true, end: false, inside: true }],
    [findHidden("ab\t"), { start: false, end: true, inside: false }],
    [readRecoveryLink("?key=abc&username=ada"), { key: "abc", username: "ada", service: null, warnings: [] }],
    [readRecoveryLink("no link"), { problem: "not_found" }],
  ])) {
    assert.deepEqual(own(answer), expected);
    assert.equal(Object.getPrototypeOf(answer), null);
    for (const each of [answer, ...Object.values(answer)]) assert.ok(Object.isFrozen(each), JSON.stringify(answer));
  }
});

test("half a character is refused where it would be sent, and is no obstacle elsewhere", async () => {
  await init();
  for (const text of ["\ud800", "123456\udc00", "\ud83d123456"]) {
    for (const read of [readCode, readUsername]) {
      const answer = read(text);
      assert.deepEqual([answer.problem, answer.text, Object.isFrozen(answer)], ["half_character", undefined, true]);
    }
    assert.equal(findHidden(text).start, false);
  }
  assert.equal(readUsername("\ud83d\ude00").text, "\ud83d\ude00");
  assert.equal(readRecoveryLink("?key=abc&x=\ud800").key, "abc");
});

test("what is no text is refused", async () => {
  await init();
  for (const read of [readCode, readUsername, findHidden, readRecoveryLink]) {
    for (const wrong of [undefined, null, 7, {}, ["text"]]) {
      assert.throws(() => read(/** @type {any} */ (wrong)), { code: "invalid_argument" });
    }
  }
});
