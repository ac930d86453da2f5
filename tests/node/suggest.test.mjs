// Suggestions: three at once, each meets the policy, none occurs twice, and the bits are those of the random choices.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { init, PasswordPolicy } from "softlayer-password-set";
import { isCommonPassword } from "softlayer-password-set/common";
import { createSuggester } from "softlayer-password-set/suggest";
import english from "softlayer-password-set/words/en";
import { root } from "../../scripts/lib/paths.mjs";
import { LEFT_OUT, WORD_LISTS } from "./lists.mjs";

/** @import { CompleteRequirements } from "softlayer-password-set" */
/** @import { Suggestion } from "softlayer-password-set/suggest" */

await init();

/** How many policies are tried, and how often each. */
const { POLICIES = 1_000, TIMES = 4 } = process.env;

let seed = 18;
/**
 * A number below the bound: always the same ones, so that a policy that fails can be found again.
 *
 * @param {number} bound
 */
function random(bound) {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * bound);
}

/** @template T @param {readonly T[]} from @returns {T} */
const pick = (from) => /** @type {T} */ (from[random(from.length)]);

const SPECIALS = [
  "_-|@.,?/!~#$%^&*(){}[]\\+=", "-", "_", "!", "|", "#", "%&", "-_.", "", " ", " -", "é", "ß€", "💥", "aA1", "a-", "\u0000", "\u202e!",
  "\\", "]^-", "\"'`<>:;", "0123456789!", "-".repeat(500), "\ud800",
];
/** Sometimes a very long password, which takes time. */
const VAST = [200, 4_294_967_295];
const COUNTS = [0, 0, 1, 1, 1, 2, 3, 5, 8, 20, 200, 4_294_967_295, "unknown"];

/** @returns {CompleteRequirements} */
const anyRequirements = () => /** @type {any} */ ({
  minimumPasswordLengthRequirement: pick([0, 1, 4, 8, 9, 9, 12, 15, 16, 19, 20, 40, 64, 128, "unknown", ...VAST]),
  maximumPasswordLengthRequirement: pick([1, 3, 8, 10, 12, 14, 16, 19, 19, 20, 30, 64, 128, 128, 1_000, 20_000, 4_294_967_295, "unknown"]),
  uppercaseCountRequirement: pick(COUNTS),
  lowercaseCountRequirement: pick(COUNTS),
  digitCountRequirement: pick(COUNTS),
  specialCharacterCountRequirement: pick(COUNTS),
  specialCharactersAllowed: pick(SPECIALS),
});

/** Null where the requirements contradict themselves. @param {object} requirements @param {string | null} [username] */
function policyOf(requirements, username = null) {
  try {
    return new PasswordPolicy(/** @type {any} */ (requirements), { username });
  } catch {
    return null;
  }
}

/** @param {readonly Suggestion[]} suggestions */
const kinds = (suggestions) => suggestions.map(({ kind }) => kind).join();

test("under the documented policy there are three, of words, of letters and of any characters", () => {
  const policy = new PasswordPolicy();
  const suggestions = createSuggester(policy, { words: english })();
  assert.equal(kinds(suggestions), "words,letters,characters");
  const [words, letters, characters] = suggestions.map(({ password }) => password);
  assert.match(words ?? "", /^[A-Z][a-z]+([-_.])[a-z]+\1([a-z]+\1)?[2-9]+$/);
  assert.match(letters ?? "", /^[A-Z][a-z]{5}-[a-z]{6}-[a-z]*[2-9]+$/);
  assert.match(characters ?? "", /^.{19}$/);
  for (const { bits, password } of suggestions) {
    assert.ok(bits >= 35, `${password}: ${bits}`);
    assert.equal(isCommonPassword(password), false);
  }
});

test("the bits are those of the choices: of words, separators and digits", () => {
  /** @type {[maximum: number, least: number, most: number][]} */
  const table = [[19, 35, 45], [24, 45, 60], [40, 60, 75], [128, 60, 75]];
  for (const [maximumPasswordLengthRequirement, least, most] of table) {
    const policy = new PasswordPolicy({ maximumPasswordLengthRequirement });
    const [{ password, bits, kind } = assert.fail()] = createSuggester(policy, { words: english })();
    assert.equal(kind, "words");
    assert.ok(bits >= least && bits <= most, `${password}: ${bits}`);
    // At most what its words and digits can give.
    const words = password.match(/[a-z]+/gi) ?? [];
    const digits = password.match(/\d/g) ?? [];
    assert.ok(bits <= words.length * 11 + digits.length * 3 + Math.log2(3), `${password}: ${bits}`);
    assert.ok(words.every((word) => english.includes(word.toLowerCase())), password);
  }
});

test("few choices are called few bits, and no word is made of nothing", () => {
  const policy = new PasswordPolicy({ maximumPasswordLengthRequirement: 128 });
  const [few] = createSuggester(policy, { words: ["otter", "lamp"] })();
  assert.equal(few?.kind, "words");
  assert.ok((few?.bits ?? 99) <= 20, String(few?.bits));
  assert.equal(kinds(createSuggester(policy, { words: ["otter"] })()), "letters,characters");
  assert.equal(kinds(createSuggester(policy)()), "letters,characters");
  // Too short for two words.
  const short = new PasswordPolicy({ minimumPasswordLengthRequirement: 6, maximumPasswordLengthRequirement: 7 });
  assert.equal(kinds(createSuggester(short, { words: english })()), "letters,characters");
});

test(`all of ${POLICIES} policies are kept, hostile ones too, and nothing is suggested twice`, async (t) => {
  let policies = 0;
  let made = 0;
  let without = 0;
  for (let count = 0; count < Number(POLICIES); count += 1) {
    const requirements = anyRequirements();
    const policy = policyOf(requirements, pick([null, "alice", "Otter-lamp-5"]));
    if (!policy) continue;
    policies += 1;
    /** @type {Set<string>} */
    const seen = new Set();
    const suggest = createSuggester(policy, { words: english });
    for (let time = 0; time < Number(TIMES); time += 1) {
      const suggestions = suggest();
      if (suggestions.length === 0) without += 1;
      for (const { password, bits, kind } of suggestions) {
        assert.ok(policy.report(password).acceptable, JSON.stringify({ requirements, kind, password }));
        assert.ok(Number.isInteger(bits) && bits > 0, JSON.stringify({ requirements, kind, bits }));
        // A policy of one character has no thousand passwords.
        if (bits >= 38) assert.ok(!seen.has(password), JSON.stringify({ requirements, kind, password }));
        seen.add(password);
        made += 1;
      }
    }
    policy.free();
    // The test runner remembers each call for random bytes until the event loop turns. Millions of them fill its Map.
    await turn();
  }
  t.diagnostic(`${made} suggestions for ${policies} policies`);
  assert.ok(made > without, `${made} made, and ${without} times none`);
});

test("where the generator makes a password of plain characters, so does this", () => {
  let compared = 0;
  for (let count = 0; count < 2_000; count += 1) {
    const requirements = { ...anyRequirements(), specialCharactersAllowed: "-_!#" };
    const policy = policyOf(requirements);
    if (!policy) continue;
    try {
      policy.generate();
    } catch {
      continue;
    }
    compared += 1;
    assert.ok(createSuggester(policy)().some(({ kind }) => kind === "characters"), JSON.stringify(requirements));
    policy.free();
  }
  assert.ok(compared > 100, String(compared));
});

test("each word of a list tells itself apart", async () => {
  for (const [tag, list] of Object.entries(WORD_LISTS)) {
    const words = /** @type {string[]} */ ((await import(`softlayer-password-set/words/${tag}`)).default);
    assert.deepEqual(words, list.words, tag);
    assert.equal(new Set(words.map((word) => word.slice(0, 4))).size, words.length, tag);
    assert.ok(words.length === 2_048 || (tag in LEFT_OUT && words.length >= 600), `${tag}: ${words.length}`);
    assert.equal(createSuggester(new PasswordPolicy({ maximumPasswordLengthRequirement: 64 }), { words })()[0]?.kind, "words");
  }
});

test("the element has the words of every list, under its language", () => {
  const source = readFileSync(join(root, "package", "element", "suggestions.ts"), "utf8");
  const named = [...source.matchAll(/\["(\w+)", \(\) => import\("\.\.\/words\/([\w-]+)\.js"\)\]/g)];
  for (const [, language = "", tag = ""] of named) assert.equal(tag.replace(/-.*/, ""), language);
  assert.deepEqual([...named.map(([, , tag]) => tag), "en"].sort(), Object.keys(WORD_LISTS).sort());
});

test("under the documented policy, a password of words has enough bits in every language", () => {
  for (const [tag, { words }] of Object.entries(WORD_LISTS)) {
    const [documented] = createSuggester(new PasswordPolicy(), { words })();
    assert.ok(documented?.kind === "words" && documented.bits > 30, `${tag}: ${documented?.bits}`);
    // One of three separators and four digits, besides the words.
    const roomy = new PasswordPolicy({ maximumPasswordLengthRequirement: 31 });
    const { password = "", bits = 0 } = createSuggester(roomy, { words })()[0] ?? {};
    const most = password.split(/[^A-Za-z]+/).filter(Boolean).length * Math.log2(words.length) + Math.log2(3) + 12;
    assert.ok(bits <= most, `${tag}: ${password} has at most ${most} bits, not ${bits}`);
  }
});

test("no word of the lists that this project chose is rude in its language or in English", () => {
  for (const tag of Object.keys(LEFT_OUT)) {
    const rude = [tag, "en"].flatMap((each) => JSON.parse(readFileSync(join(root, "node_modules", "naughty-words", `${each}.json`), "utf8")));
    assert.deepEqual(WORD_LISTS[tag]?.words.filter((word) => rude.includes(word)), [], tag);
  }
});

test("options that are wrong are refused by name", () => {
  const policy = new PasswordPolicy();
  /** @type {[options: any, message: RegExp][]} */
  const table = [
    [null, /^options/], ["otter", /^options/], [{ words: "otter" }, /^words must be .* a string of 5/],
    [{ words: ["Otter"] }, /^words/], [{ words: ["öl"] }, /^words/], [{ words: [7] }, /^words/], [{ length: 20 }, /^length must be no option/],
  ];
  for (const [options, message] of table) assert.throws(() => createSuggester(policy, options), { name: "TypeError", message });
});
