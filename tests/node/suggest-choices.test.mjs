// What a suggestion is made of, to the letter: the random numbers are given. tests/node/suggest.test.mjs tries
// thousands of policies with true random numbers.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { init, PasswordPolicy } from "softlayer-password-set";

/** @import { TestContext } from "node:test" */
/** @typedef {typeof import("softlayer-password-set/suggest")} Module */

before(() => init());

let copies = 0;
/** A copy of the module that has drawn no random number yet. @returns {Promise<Module>} */
const load = () => import(`${import.meta.resolve("softlayer-password-set/suggest")}?${(copies += 1)}`);

/** Gives random numbers. @param {TestContext} context @param {(index: number) => number} number */
function draw({ mock }, number) {
  let index = 0;
  return mock.method(crypto, "getRandomValues", (/** @type {Uint32Array} */ numbers) => {
    for (let place = 0; place < numbers.length; place += 1) numbers[place] = number(index++);
    return numbers;
  });
}

const NAMES = /** @type {const} */ ([
  "minimumPasswordLengthRequirement", "maximumPasswordLengthRequirement", "uppercaseCountRequirement",
  "lowercaseCountRequirement", "digitCountRequirement", "specialCharacterCountRequirement", "specialCharactersAllowed",
]);
/** @param {readonly unknown[]} values in the order of NAMES */
const policyOf = (values) => new PasswordPolicy(Object.fromEntries(NAMES.map((name, place) => [name, values[place]])));

/** 1,000 words of five letters. */
const MANY = [..."abcdefghij"].flatMap((one) =>
  [..."klmnopqrst"].flatMap((two) => [..."uvwxyzabcd"].map((three) => one + two + three + one + two)));
/** Eight words of three letters and eight of five. Those of other lengths are not used. */
const FEW = [
  "cat", "dog", "eel", "fox", "gnu", "hen", "jay", "owl", "otter", "tiger", "zebra", "llama", "rhino", "moose", "sloth",
  "whale", "ox", "elephants", "cat",
];
const LETTERS = [..."abcdefgh"];
/** 512 words of three letters and 4,096 of four. */
const VARIOUS = [3, 4].flatMap((length) =>
  Array.from({ length }).reduce((/** @type {string[]} */ words) =>
    words.flatMap((word) => LETTERS.map((letter) => word + letter)), [""]));
const DOCUMENTED = "_-|@.,?/!~#$%^&*(){}[]\\+=";
const U = "unknown";

/**
 * The first of everything is chosen. Each suggestion with its bits: the logarithms of the number of words for each
 * word, of the separators, of eight digits, 21 capitals and 24 small letters for each of them.
 *
 * @type {[requirements: unknown[], words: string[], ...expected: string[]][]}
 */
const FIRST = [
  [[9, 19, 1, 1, 1, 1, DOCUMENTED], MANY, "Akuak-akuak-akuak-2 34", "Aaaaaa-aaaaaa-aaaa2 76",
    "a2-AAAAAAAAAAAAAAAA 103"],
  [[9, 19, 1, 1, 1, 1, DOCUMENTED], FEW, "Cat-cat-cat-2222 22", "Aaaaaa-aaaaaa-aaaa2 76", "a2-AAAAAAAAAAAAAAAA 103"],
  [[U, U, U, U, U, U, DOCUMENTED], FEW, "Cat-cat-cat-2222 22", "Aaaaaa-aaaaaa-aaaa2 76", "a2-AAAAAAAAAAAAAAAA 103"],
  // A word more would be longer and is not needed, and a digit less would be too few bits.
  [[9, 128, 1, 1, 1, 1, DOCUMENTED], MANY, "Akuak-akuak-akuak-akuak-akuak-222 60", "Aaaaaa-aaaaaa-aaaaa2 80",
    "a2-AAAAAAAAAAAAAAAAA 109"],
  [[9, 128, 1, 1, 1, 1, DOCUMENTED], FEW, "Cat-cat-cat-cat-cat-cat-2222 37", "Aaaaaa-aaaaaa-aaaaa2 80",
    "a2-AAAAAAAAAAAAAAAAA 109"],
  [[9, 64, 5, 3, 6, 4, DOCUMENTED], MANY, "Akuak-Akuak-Akuak-Akuak-Akuak-222222 69", "AAAAAa-aaaa222222--- 62",
    "AAAAaaa222222----AAA 77"],
  [[9, 64, 5, 3, 6, 4, DOCUMENTED], FEW, "Cat-Cat-Cat-Cat-Cat-cat-222222 43", "AAAAAa-aaaa222222--- 62",
    "AAAAaaa222222----AAA 77"],
  // Without a separator, capitals show where a word begins.
  [[9, 40, 1, 1, 1, 2, "#%"], MANY, "AkuakAkuakAkuakAkuakAkuak##222 60", "Aaaaaaaaaaaaaaaaa2## 80",
    "a2##AAAAAAAAAAAAAAAA 100"],
  [[9, 40, 12, 1, 0, 0, ""], MANY, "AKUAKAKUAkAkuakAkuakAkuak2222 61", "AAAAAAAAAAAAaaaaaaaa 89",
    "AAAAAAAAAAAaAAAAAAAA 97"],
  [[9, 40, 12, 1, 0, 0, ""], FEW, "CATCATCATCatCatCat2222 36", "AAAAAAAAAAAAaaaaaaaa 89", "AAAAAAAAAAAaAAAAAAAA 97"],
  [[20, 20, 4, 4, 4, 4, "!?*+="], MANY, "AKUakAkuak!!!!222222 41", "AAAAaa!aaaaaa2222!!! 66",
    "AAAaaaa2222!!!!AAAAA 80"],
  [[20, 20, 4, 4, 4, 4, "!?*+="], FEW, "CatCatCatCat!!!!2222 33", "AAAAaa!aaaaaa2222!!! 66", "AAAaaaa2222!!!!AAAAA 80"],
  // A long password has more words, and then digits up to its least length.
  [[40, 60, 1, 1, 1, 1, "-"], MANY, "Akuak-akuak-akuak-akuak-akuak-2222222222 61",
    "Aaaaaa-aaaaaa-aaaaaa-aaaaaa-aaaaaa-aaaa2 158", `a2-${"A".repeat(37)} 219`],
  [[40, 60, 1, 1, 1, 1, "-"], FEW, "Cat-cat-cat-cat-cat-cat-cat-222222222222 40",
    "Aaaaaa-aaaaaa-aaaaaa-aaaaaa-aaaaaa-aaaa2 158", `a2-${"A".repeat(37)} 219`],
  [[U, 10, U, U, U, U, DOCUMENTED], MANY, "Aaaaaa-aa2 39", "a2-AAAAAAA 50"],
  [[U, 10, U, U, U, U, DOCUMENTED], FEW, "Cat-cat-22 13", "Aaaaaa-aa2 39", "a2-AAAAAAA 50"],
  [[1, 7, 0, 0, 0, 0, DOCUMENTED], FEW, "aaaaaa2 30", "AAAAAAA 41"],
  [[9, 20, 0, 0, 1, 8, "-"], MANY, "Akuak-akuak-------22 25", "aaaaaa-aaaaa2------- 53", "--------AAAAAAAAAAA2 66"],
  [[9, 20, 0, 0, 1, 8, "-"], FEW, "Cat-cat-------2222 18", "aaaaaa-aaaaa2------- 53", "--------AAAAAAAAAAA2 66"],
  // Too few small letters, unless each character is drawn for its class.
  [[9, 30, 2, 20, 1, 1, "-"], FEW, "Aaaaaaaaaaaaaaaaaaaaa2-A 103"],
  // Of the allowed characters, only special ones of ASCII are used, and those that are easy to type if there are any.
  [[9, 19, 1, 1, 1, 1, "\u00e9-~"], MANY, "Akuak-akuak-akuak-2 32", "Aaaaaa-aaaaaa-aaaa2 76", "a2-AAAAAAAAAAAAAAAA 98"],
  [[8, 30, 1, 1, 1, 1, "aA1 ~~"], MANY, "AkuakAkuakAkuakAkuakAkuak~2222 61", "Aaaaaaaaaaaaaaaaaa2~ 85",
    "a2~AAAAAAAAAAAAAAAAA 104"],
  // As many words as the capitals and small letters need. Without a separator, each word has a capital.
  [[9, 64, 2, 28, 1, 1, "-"], MANY, "Akuak-Akuak-akuak-akuak-akuak-akuak-2 62", `A${"a".repeat(28)}2-A 140`],
  [[9, 64, 2, 24, 1, 1, "-"], MANY, "Akuak-Akuak-akuak-akuak-akuak-akuak-2 62", `A${"a".repeat(24)}2-A 121`],
  [[9, 64, 1, 25, 1, 1, "-"], MANY, "Akuak-akuak-akuak-akuak-akuak-akuak-2 62", `${"a".repeat(25)}2-A 122`],
  [[9, 64, 1, 24, 1, 0, ""], MANY, "AkuakAkuakAkuakAkuakAkuakAkuak2 62", `${"a".repeat(24)}2A 117`],
  // Four of many longer words are shorter than six of fewer short ones.
  [[9, 64, 1, 1, 1, 1, DOCUMENTED], VARIOUS, "Aaa-aaa-aaa-aaa-2222 62", "Aaaaaa-aaaaaa-aaaaa2 80",
    "a2-AAAAAAAAAAAAAAAAA 109"],
  [[9, 64, 1, 1, 1, 1, DOCUMENTED], ["abcdefgh", "bcdefghi", "cdefghij", "abcdefghi"],
    `Abcdefgh-${"abcdefgh-".repeat(5)}2222 23`, "Aaaaaa-aaaaaa-aaaaa2 80", "a2-AAAAAAAAAAAAAAAAA 109"],
  [[U, 4, U, U, U, U, DOCUMENTED], FEW, "Aa2- 11", "a2-A 14"],
  [[9, 14, 1, 1, 10, 1, "_"], FEW, "Aaa2222222222_ 43", "a2222222222_AA 44"],
  [[1, 1, 0, 0, 0, 0, ""], FEW, "a 4", "A 5"],
  // Four classes do not fit into three characters, so that nothing is demanded of what is unknown.
  [[U, 3, U, U, U, U, DOCUMENTED], FEW, "aaa 13", "AAA 17"],
  [[9, 19, U, 1, 1, 30, DOCUMENTED], FEW],
  [[9, 19, 1, 1, 1, 1, ""], FEW],
  [[9, 19, 1, 1, 1, 1, "\u00e9 "], FEW],
  [[20_000, 30_000, 0, 0, 0, 0, ""], FEW],
];

for (const [requirements, words, ...expected] of FIRST) {
  test(`${requirements.join(" ")} of ${words.length} words, each choice the first`, async (context) => {
    draw(context, () => 0);
    const { createSuggester } = await load();
    const policy = policyOf(requirements);
    assert.deepEqual(createSuggester(policy, { words })().map(({ password, bits }) => `${password} ${bits}`), expected);
    policy.free();
  });
}

const DIGITS = "23456789";
const CAPITALS = "ACDEFGHJKLMNPQRTUVWXY";
const SMALL = "abcdefghijkmnpqrstuvwxyz";
const EASY = "-_.!?*+=";

test("each choice has a random number of its own, and all results are possible", async (context) => {
  // Multiples of a large odd number, which differ in all digits.
  const number = (/** @type {number} */ index) => Math.imul(index + 1, 2_654_435_761) >>> 0;
  const source = draw(context, number);
  let used = 0;
  const below = (/** @type {number} */ bound) => number(used++) % bound;
  const pick = (/** @type {string | string[]} */ from) => from[below(from.length)] ?? "";
  /** @param {number} count @param {string | string[]} from */
  const times = (count, from) => Array.from({ length: count }, () => pick(from));
  const { createSuggester } = await load();
  const policy = policyOf([9, 19, 1, 1, 1, 1, DOCUMENTED]);
  const suggest = createSuggester(policy, { words: FEW });
  for (let time = 0; time < 20; time += 1) {
    const separator = pick("-_.");
    const words = times(3, FEW.slice(0, 8)).join(separator);
    const first = [words[0]?.toUpperCase() + words.slice(1), times(4, DIGITS).join("")].join(separator);
    const letters = [...times(1, CAPITALS), ...times(15, SMALL)].join("").replaceAll(/.{6}/g, "$&-");
    const second = letters + times(1, DIGITS).join("");
    const third = [CAPITALS, SMALL, DIGITS, EASY].map(pick);
    third.push(...times(15, CAPITALS + SMALL + DIGITS + EASY));
    for (let index = 18; index > 0; index -= 1) {
      const other = below(index + 1);
      [third[index], third[other]] = [third[other] ?? "", third[index] ?? ""];
    }
    assert.deepEqual(suggest().map(({ password }) => password), [first, second, third.join("")]);
  }
  // 64 numbers at a time, and each is erased once it was used.
  assert.equal(source.mock.callCount(), Math.ceil(used / 64));
  const stock = /** @type {Uint32Array} */ (source.mock.calls[0]?.arguments[0]);
  assert.deepEqual([...stock].map(Boolean), Array.from({ length: 64 }, (_, place) => place >= (used - 1) % 64 + 1));
  policy.free();
});

test("a number that would make some results likelier is not used", async (context) => {
  // 2 ** 32 is 4 more than a multiple of 21, and 16 more than one of 24.
  const numbers = [2 ** 32 - 1, 2 ** 32 - 4, 2 ** 32 - 5, 2 ** 32 - 16, 2 ** 32 - 17];
  draw(context, (index) => numbers[index] ?? 0);
  const { createSuggester } = await load();
  const policy = policyOf([2, 2, 1, 1, 0, 0, ""]);
  assert.equal(createSuggester(policy)()[0]?.password, "Yz");
  policy.free();
});

/** Stands in for a policy that judges as it is told. @param {(password: string) => boolean} isAcceptable */
function judging(isAcceptable) {
  const policy = policyOf([9, 19, 1, 1, 1, 1, DOCUMENTED]);
  const { requirements } = policy;
  policy.free();
  const report = (/** @type {string} */ password) => ({ acceptable: isAcceptable(password) });
  return /** @type {PasswordPolicy} */ (/** @type {unknown} */ ({ requirements, report }));
}

test("a password that is not acceptable is drawn again, five times at most", async () => {
  const { createSuggester } = await load();
  /** @type {string[]} */
  const judged = [];
  const never = createSuggester(judging((password) => !judged.push(password)), { words: FEW });
  assert.deepEqual(never(), []);
  assert.equal(judged.length, 15);
  assert.equal(new Set(judged).size, 15);
  let count = 0;
  const fifth = createSuggester(judging(() => (count += 1) % 5 === 0), { words: FEW })();
  assert.deepEqual(fifth.map(({ kind }) => kind), ["words", "letters", "characters"]);
  assert.equal(count, 15);
});

test("of one call, no two suggestions are the same", async (context) => {
  // The only password that the policy allows is made in two ways.
  draw(context, () => 0);
  const { createSuggester } = await load();
  for (const [requirements, expected] of /** @type {[unknown[], string[]][]} */ ([
    [[2, 2, 1, 1, 0, 0, ""], ["letters Aa", "characters aA"]], [[1, 1, 1, 0, 0, 0, ""], ["letters A"]],
  ])) {
    const policy = policyOf(requirements);
    assert.deepEqual(createSuggester(policy)().map(({ kind, password }) => `${kind} ${password}`), expected);
    policy.free();
  }
});

test("what is no policy, no option or no word is refused, and told with what it must be", async () => {
  const { createSuggester } = await load();
  const policy = judging(() => true);
  for (const [given, message] of /** @type {[any[], RegExp][]} */ ([
    [[], /^policy must be a PasswordPolicy, and is undefined \(docs\/headless\.md#suggestions\)$/],
    [[null], /^policy must be a PasswordPolicy, and is null/],
    [[{ report: true }], /^policy must be a PasswordPolicy, and is an Object/],
    [[policy, null], /^options must be an object, a plain one, and is null/],
    [[policy, []], /^options must be an object, a plain one/],
    [[policy, { length: 20 }], /^length must be no option: the only one is words, and is a number/],
    ...[null, "cat", [7], [""], ["Cat"], ["cat1"], ["1cat"], ["c\u00e4t"], ["cat", "dog "], [["cat"]]].map((words) =>
      [[policy, { words }], /^words must be a list of words of the letters a to z, and is/]),
  ])) assert.throws(() => Reflect.apply(createSuggester, null, given), { name: "TypeError", message });
});
