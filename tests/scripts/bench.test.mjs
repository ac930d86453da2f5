// The benchmark checks the same strings and counts in the same way in every run. Otherwise its figures could not be
// compared.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PasswordPolicy } from "softlayer-password-set";
import { corpus, paste, typing } from "../bench/corpus.mjs";
import { floor } from "../bench/floor.mjs";
import { percentile, rounded, summary } from "../bench/statistics.mjs";
import { PASSWORDS, USERNAME } from "../bench/telling.mjs";
import { loadEngine } from "../node/support.mjs";

test("percentiles are samples, the order of which does not matter", () => {
  const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.equal(percentile(samples, 50), 50);
  assert.equal(percentile(samples, 99), 99);
  assert.equal(percentile(samples, 100), 100);
  assert.equal(percentile([7], 1), 7);
  assert.deepEqual(summary([3, 1, 2]), { median: 2, p99: 3, samples: 3 });
  assert.throws(() => percentile([], 50), RangeError);
});

test("numbers are rounded to what is worth reading", () => {
  const numbers = [0, 0.01234, 1.234, 12.34, 123.4, 1_234_567];
  assert.deepEqual(numbers.map(rounded), ["0", "0.012", "1.2", "12.3", "123", "1,234,567"]);
});

test("the corpus is 1,000 strings, most of them beginnings of another, and the same in every run", () => {
  const strings = corpus();
  assert.equal(strings.length, 1000);
  const beginnings = strings.filter((one) =>
    strings.some((other) => other.length === one.length + 1 && other.startsWith(one)),
  );
  assert.ok(beginnings.length > 600, `${beginnings.length}`);
  assert.ok(strings.some((each) => /[^\0-\x7f]/.test(each)));
  assert.ok(strings.some((each) => each.length > 40));
  const hash = createHash("sha256").update(JSON.stringify(strings)).digest("hex");
  assert.equal(hash.slice(0, 16), "20d165b541886c3b");
});

test("pastes are as long as they say, and typing never needs more than a keyboard", () => {
  assert.equal(paste(1_000).length, 1_000);
  assert.equal(paste(12_345).length, 12_345);
  const passwords = typing(300);
  assert.ok(passwords.join("").length >= 300);
  assert.ok(passwords.every((password) => /^[\x20-\x7e]+$/.test(password)));
});

test("the floor gives the same statuses as a report", async () => {
  await loadEngine();
  const policy = new PasswordPolicy(null, { username: USERNAME });
  const telling = PASSWORDS.map(({ password }) => password);
  for (const password of [...corpus(), ...telling, "ǅ", "ª", "𝐀𝐚𝟏", "\uDC00a"]) {
    const statuses = policy.report(password).rules.map(({ status }) => ["unknown", "met", "unmet"].indexOf(status));
    const expected = statuses.reduce((bits, status, place) => bits | (status << (2 * place)), 0);
    assert.equal(floor(password, USERNAME), expected, password);
  }
  policy.free();
});

test("the documents give the figures of the last run", () => {
  /** @param {string} name */
  const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8").replaceAll(/\s+/g, " ");
  const { goals, keystrokes, detour, flow } = JSON.parse(read("docs/bench/results.json"));
  const missed = goals.filter((/** @type {{ met: boolean }} */ { met }) => !met).length;
  for (const [document, sentence] of [
    ["README.md", `${["No", "One", "Two", "Three"][missed]} goals are missed.`],
    ["README.md", `A flow takes ${(flow.ours.median / flow.byHand.median).toFixed(2)} times as long`],
    ["README.md", `the script of a keystroke takes ${rounded(keystrokes.script.p99)} ms at p99`],
    ["README.md", `An input with no listeners takes ${rounded(keystrokes.bare.p99)} ms there.`],
    ["docs/security.md", `The reload took ${detour.cost.toFixed(0)} ms at the median`],
  ]) assert.ok(read(String(document)).includes(String(sentence)), `${document} does not say: ${sentence}`);
});
