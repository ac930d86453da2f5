// The estimator: its score, its reasons as codes, the context, and the bounded time.

import assert from "node:assert/strict";
import { test } from "node:test";
import { init, PasswordPolicy } from "softlayer-password-set";
import { createEstimator } from "softlayer-password-set/strength";

/** @import { StrengthReason } from "softlayer-password-set/strength" */

const estimate = createEstimator();
const known = createEstimator({ context: ["Ada", "Lovelace", "acme", "Zürich Hönggerberg", "O'Brien"] });

test("each kind of what is easy to guess has its code", () => {
  /** @type {[password: string, reason: StrengthReason][]} */
  const table = [
    ["1qaz@WSX", "keyboard"], ["yuiop[]\\1", "keyboard"], ["8520-8520", "keyboard"], ["!@#$%^&*", "keyboard"],
    ["31.12.1999Aa", "date"], ["1987-06-05", "date"], ["Xk 2024 y", "date"], ["gr5/4/86k", "date"],
    ["Hernandez", "name"], ["Rodriguez-Q", "name"], ["zelimaxFernandez", "name"],
    ["aaaaaaaaA1!", "repetition"], ["x9!x9!x9!", "repetition"], ["-------", "repetition"],
    ["Abcdefgh1!", "sequence"], ["76543-xQ", "sequence"], ["zyxwvu", "sequence"], ["9876-mnopqr", "sequence"],
    ["P@ssw0rd1", "commonPassword"], ["drowssap", "commonPassword"], ["l3tm31n", "commonPassword"], ["Liverpool", "commonPassword"],
    ["understanding", "commonWord"], ["gnihtemoS", "commonWord"], ["yadretseY7", "commonWord"],
  ];
  for (const [password, reason] of table) assert.ok(estimate(password).reasons.includes(reason), `${password}: ${estimate(password).reasons}`);
});

test("what others know of the person and the portal is easy to guess, however it is written", () => {
  const passwords = ["Acme2026!", "ADA-1234567", "x7Ada!", "ecalevoL1!", "l0v3lac3!A9", "xx-Hönggerberg", "zürich1", "OBrien77!", "o'brien77!"];
  for (const password of passwords) {
    assert.ok(known(password).reasons.includes("context"), `${password}: ${known(password).reasons}`);
    assert.ok(!estimate(password).reasons.includes("context"), password);
    assert.ok(known(password).score <= estimate(password).score, password);
  }
  for (const password of ["Hopper99!", "grace.hopper", "navy.mil-1", "GraceHopper1"]) {
    assert.ok(estimate(password, { username: "grace.hopper@navy.mil" }).reasons.includes("context"), password);
  }
  // The username of an earlier call does not count.
  assert.ok(!estimate("Hopper99!").reasons.includes("context"));
  assert.ok(!estimate("Hopper99!", { username: null }).reasons.includes("context"));
});

test("of a long context only the beginning counts, and of a long password", () => {
  const short = Array.from({ length: 200 }, (_, index) => String(index % 10));
  const pairs = Array.from({ length: 60 }, (_, index) => `q${index}left q${index}right`);
  for (const [context, password, isKnown] of /** @type {[string[], string, boolean][]} */ ([
    [[...short.slice(1), "zanzibar"], "xx-zanzibar-9", true], [[...short, "zanzibar"], "xx-zanzibar-9", false],
    [pairs, "Q#q49right&x", true], [pairs, "Q#q50left&x", false],
    [[`${"x".repeat(62)} acme`], "Q#acme&99", false], [[`${"x".repeat(59)} acme`], "Q#acme&99", true],
    [["acme"], `${"Gl4ss;Otter~".repeat(5)}acme`, true],
    [["acme"], `${"Gl4ss;Otter~".repeat(6).slice(0, 63)}acme`, false],
  ])) assert.equal(createEstimator({ context })(password).reasons.includes("context"), isKnown, password);
});

test("the words of a context count without what separates them, and no short part does", () => {
  for (const [context, password, isKnown] of /** @type {[string, string, boolean][]} */ ([
    ["al-bo", "Q#9albo&x", true], ["al - 'bo", "Q#9albo&x", true], ["a\u0301-7b", "Q#9a\u03017b&x", true],
    ["al", "Q#9al&xw", false], ["ada al", "Q#9al&xw", false], ["ada al", "Q#9ada&xw", true],
  ])) assert.equal(createEstimator({ context: [context] })(password).reasons.includes("context"), isKnown, password);
});

test("each reason is given once, that of the longest part first, and none for a short word", () => {
  for (const [password, reasons] of /** @type {[string, StrengthReason[]][]} */ ([
    ["abcd#31.12.1999", ["date", "sequence"]], ["31.12.1999#abcd", ["date", "sequence"]],
    ["1999#hernandez", ["name", "date"]], ["hernandez#1999", ["name", "date"]],
    ["xQ7abc#Lm", ["sequence"]], ["Q#the&Z", []], ["love", ["name"]], ["Hernandez-Rodriguez", ["name"]],
  ])) assert.deepEqual(estimate(password).reasons.filter((reason) => reasons.includes(reason)), reasons, password);
  for (const password of ["Q#the&Z", "amy", "kim", "tim", "the"]) assert.deepEqual(estimate(password).reasons, []);
  for (const password of ["4d4", "@d@#Q9", "q#ada&K", "Acme2026!"]) {
    assert.deepEqual(known(password).reasons.filter((reason) => reason === "context"), ["context"], password);
  }
});

test("further words of a language count", () => {
  const german = createEstimator({ words: ["passwort", "sommerurlaub"] });
  assert.ok(german("Sommerurlaub").reasons.includes("commonWord"));
  assert.ok(german("Sommerurlaub1!").score < estimate("Sommerurlaub1!").score);
});

test("what is made at random is strong, and nothing in it is called easy", async () => {
  await init();
  const policy = new PasswordPolicy();
  let named = 0;
  for (let count = 0; count < 200; count += 1) {
    const { score, reasons } = known(policy.generate({ avoidLookAlikes: true, grouped: true }));
    assert.equal(score, 4);
    named += reasons.length;
  }
  assert.ok(named <= 20, `${named} reasons`);
});

test("any text is judged, and only so much of it", () => {
  for (const text of ["", " ", "\ud800", "\u202e", "💥".repeat(40), "密码密码密码", "كلمةالسر", "\0", "__proto__", "constructor", "toString1!"]) {
    const { score, reasons } = estimate(text, { username: "__proto__" });
    assert.ok([0, 1, 2, 3, 4].includes(score) && Array.isArray(reasons), text);
  }
  assert.deepEqual(estimate("").reasons, []);
  const start = "Gl4ss;Otter~".repeat(6).slice(0, 64);
  assert.deepEqual(estimate(start + "x".repeat(1_000_000)), estimate(start));
  // Even a very long context does not block the page.
  const much = createEstimator({ context: Array.from({ length: 100_000 }, (_, index) => `word${index}`.repeat(100)) });
  assert.equal(much("gK7-tPq4-wZn9").score, 4);
});

test("an inherited member is neither a reason nor an option", () => {
  Object.assign(Object.prototype, { context: ["gK7-tPq4"], username: "gK7-tPq4", bruteforce: "date" });
  try {
    assert.deepEqual(createEstimator({})("gK7-tPq4-wZn9", {}).reasons, []);
  } finally {
    for (const name of ["context", "username", "bruteforce"]) Reflect.deleteProperty(Object.prototype, name);
  }
});

test("options that are wrong are refused by name, and nothing is shown of them", () => {
  /** @type {[options: any, name: RegExp][]} */
  const table = [
    [null, /^options must be an object, a plain one, and is null \(docs\/headless\.md#strength\)$/],
    ["Ada", /^options must be .* a string of 3/], [["Ada"], /^options/],
    [{ context: "Ada" }, /^context must be a list of texts, and is a string of 3/], [{ context: [7] }, /^context/],
    [{ words: null }, /^words must be a list of texts, and is null/],
    [{ dictionary: {} }, /^dictionary must be none of the options/],
  ];
  for (const [options, message] of table) assert.throws(() => createEstimator(options), { name: "TypeError", message });
  assert.throws(() => estimate(/** @type {any} */ (undefined)), { name: "TypeError", message: /^password must be a string/ });
});
