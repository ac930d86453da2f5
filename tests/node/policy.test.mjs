// PasswordPolicy as portals call it: how a password gets into the engine, and what comes back.

import assert from "node:assert/strict";
import test, { before } from "node:test";
import { PasswordPolicy } from "softlayer-password-set";
import { loadWatchedEngine } from "./support.mjs";

/** @type {WebAssembly.Memory | undefined} */
let memory;

before(async () => {
  memory = await loadWatchedEngine();
});

const RULE_IDS = [
  "minimumLength", "maximumLength", "uppercase", "lowercase", "digit", "special", "notUsername", "acceptedCharacters",
];

/**
 * One sign a rule, in the order of RULE_IDS.
 *
 * @param {PasswordPolicy} policy which has all of them
 * @param {string} password
 */
function statuses(policy, password) {
  const signs = { met: "+", unmet: "-", unknown: "?" };
  const { rules, acceptable } = policy.report(password);
  assert.deepEqual(rules.map(({ id }) => id), RULE_IDS);
  assert.equal(acceptable, rules.every(({ status }) => status !== "unmet"));
  return rules.map(({ status }) => signs[status]).join("");
}

test("the documented policy judges as documented", () => {
  const policy = new PasswordPolicy(null, { username: "jane" });
  /** @type {[string, string][]} */
  const table = [
    ["", "-+----++"],
    ["Abcdefg1!", "++++++++"],
    ["Abcdef1!", "-+++++++"],
    ["Abcdefghijklmnop1!23", "+-++++++"],
    ["Abcdefg1;", "+++++-+?"],
    ["Éabcdefg1!", "++?++++?"],
    ["jane", "-+-+---+"],
    ["Jane", "-+++--?+"],
  ];
  for (const [password, expected] of table) {
    assert.equal(statuses(policy, password), expected, password);
  }
  policy.free();
});

test("the report counts", () => {
  const policy = new PasswordPolicy({ digitCountRequirement: 3, uppercaseCountRequirement: 0 });
  const report = policy.report("ab12!😀");
  assert.equal(report.acceptable, false);
  assert.equal(report.length, 6);
  assert.deepEqual(
    report.rules.map(({ id, status, actual }) => [id, status, actual]),
    [
      ["minimumLength", "unmet", 6],
      ["maximumLength", "met", 6],
      ["lowercase", "met", 2],
      // 😀 may count as anything.
      ["digit", "unknown", 2],
      ["special", "met", 1],
      ["notUsername", "unknown", undefined],
      ["acceptedCharacters", "unknown", undefined],
    ],
  );
  assert.equal(policy.report("abcdefg123!").acceptable, true);
  policy.free();
});

test("the characters that are not promised to be accepted are named", () => {
  const policy = new PasswordPolicy();
  /** @param {string} password */
  const named = (password) => policy.report(password).rules.find(({ id }) => id === "acceptedCharacters")?.unpromised;
  assert.deepEqual(named("Abcdefg1!"), []);
  assert.deepEqual(named("Abc; defg1!é;💥\ud83d"), [";", " ", "é", "💥", "\ud83d"]);
  assert.deepEqual(named("\0\"'`:;<>€x"), [..."\0\"'`:;<>"]);
  assert.deepEqual(named("Abcdefg1!"), []);
  // More of these characters than results are cached for.
  for (let code = 0x100; code < 0x300; code += 1) {
    const character = String.fromCharCode(0x100 + (code >> 1));
    assert.deepEqual(named(character), [character]);
    assert.deepEqual(named(`${character};${character}`), [character, ";"]);
  }
  assert.deepEqual(named("x".repeat(100)), []);
  policy.free();
});

test("passwords longer than the window, unpaired surrogates and NUL are read whole", () => {
  const policy = new PasswordPolicy({ maximumPasswordLengthRequirement: 2_000_000 });
  for (const length of [1023, 1024, 1025, 2048, 1_000_000]) {
    assert.equal(policy.report("x".repeat(length)).length, length);
    assert.equal(policy.report("x".repeat(length - 1) + "😀").length, length);
  }
  assert.equal(policy.report("\ud83d".repeat(3)).length, 3);
  assert.equal(policy.report("\ud83d\ude00\ude00").length, 2);
  assert.equal(policy.report("\0\u202e\u200d").length, 3);
  // A surrogate pair that the window splits.
  assert.equal(policy.report("x".repeat(1023) + "😀").length, 1024);
  policy.free();
});

test("whatever a username begins with, it and what may be the same to the service are found", () => {
  const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
  for (const username of ["jane", "Jane", "@ane", "`ane", "5ane", " ane", "éane"]) {
    const policy = new PasswordPolicy(null, { username });
    for (const beginning of printable) {
      const password = `${beginning}ane`;
      const expected =
        password === username ? "unmet" : password.toLowerCase() === username.toLowerCase() ? "unknown" : "met";
      const { rules } = policy.report(password);
      assert.equal(rules.find(({ id }) => id === "notUsername")?.status, expected, `${password} for ${username}`);
    }
    policy.free();
  }
});

test("a policy takes a username, and gives it up, without being made anew", () => {
  const policy = new PasswordPolicy({ minimumPasswordLengthRequirement: 1, maximumPasswordLengthRequirement: 1,
    uppercaseCountRequirement: 0, lowercaseCountRequirement: 0, digitCountRequirement: 0,
    specialCharacterCountRequirement: 1, specialCharactersAllowed: "ab" });
  const status = () => policy.report("a").rules.find(({ id }) => id === "notUsername")?.status;
  assert.deepEqual([policy.username, status()], [null, "unknown"]);
  policy.username = "a";
  assert.deepEqual([policy.username, status()], ["a", "unmet"]);
  // The generator uses it too.
  const generated = new Set(Array.from({ length: 40 }, () => policy.generate({ length: 1 })));
  assert.deepEqual([...generated], ["b"]);
  policy.username = "b";
  assert.equal(status(), "met");
  for (const wrong of [5, {}, ["a"]]) {
    assert.throws(() => (policy.username = /** @type {any} */ (wrong)), { code: "invalid_argument" });
    assert.deepEqual([policy.username, status()], ["b", "met"]);
  }
  policy.username = null;
  assert.deepEqual([policy.username, status()], [null, "unknown"]);
  policy.free();
  assert.throws(() => (policy.username = "a"), { code: "disposed" });
});

test("of a password that the engine has read or made nothing is left in its memory", () => {
  const policy = new PasswordPolicy(null, { username: "somebody" });
  /** @param {string} text */
  const held = (text) => {
    const bytes = Buffer.from(memory?.buffer ?? new ArrayBuffer(0));
    // Also in the form in which the engine gets it: a number of 32 bits for each code unit.
    const numbers = Uint32Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    const forms = [Buffer.from(text), Buffer.from(text, "utf16le"), Buffer.from(numbers.buffer)];
    return forms.some((form) => bytes.includes(form));
  };
  assert.ok(held("somebody"));
  const password = "My;Usual Secret-h0rse9";
  // The report overwrites the beginning of the text, so the end is checked.
  const end = password.slice(-8);
  for (const text of [password, `${"x".repeat(200)}${password}`, `${"x".repeat(1000)}${password}${"x".repeat(2000)}`]) {
    policy.report(text);
    assert.equal(held(password) || held(end), false);
  }
  const demanding = new PasswordPolicy({ digitCountRequirement: 16 });
  for (const maker of [policy, demanding]) {
    for (let count = 0; count < 50; count += 1) assert.equal(held(maker.generate().slice(0, 12)), false);
  }
  demanding.free();
  policy.free();
});

test("around the counts up to which results are kept, nothing is lost", () => {
  const policy = new PasswordPolicy({ maximumPasswordLengthRequirement: 1000 }, { username: "x".repeat(20) });
  for (const length of [1, 19, 20, 21, 62, 63, 64, 65, 126, 127, 128, 129, 255, 256, 257]) {
    for (const [character, index] of /** @type {const} */ ([["X", 2], ["x", 3], ["7", 4], ["!", 5]])) {
      const { rules } = policy.report(character.repeat(length));
      const counts = rules.slice(0, 6).map(({ actual }) => actual);
      assert.deepEqual(counts, [length, length, 0, 0, 0, 0].map((count, at) => (at === index ? length : count)));
      const asUsername = { x: "unmet", X: "unknown" }[character.toString()] ?? "met";
      assert.equal(rules[6]?.status, length === 20 ? asUsername : "met");
    }
  }
  policy.free();
});

test("many policies at once, and memory that grows under them", () => {
  const first = new PasswordPolicy();
  const before = statuses(first, "Abcdefg1!");
  const report = first.report("Abcdefg1!");
  const others = Array.from({ length: 2000 }, (_, count) => new PasswordPolicy({ digitCountRequirement: count }));
  assert.equal(statuses(first, "Abcdefg1!"), before);
  assert.deepEqual(first.report("Abcdefg1!"), report);
  assert.deepEqual(
    others.filter((policy, count) => policy.requirements.digitCountRequirement !== count),
    [],
  );
  for (const policy of [first, ...others]) policy.free();
});

test("what is handed out is frozen", () => {
  const policy = new PasswordPolicy();
  assert.ok(Object.isFrozen(policy.requirements) && Object.isFrozen(policy.rules) && policy.rules.every(Object.isFrozen));
  policy.free();
});

/** What a call throws. @param {() => unknown} call @returns {Error} */
function caught(call) {
  try {
    call();
  } catch (error) {
    return /** @type {Error} */ (error);
  }
  return assert.fail("nothing was refused");
}

test("misuse is a clear error", () => {
  const policy = new PasswordPolicy();
  for (const misuse of [undefined, null, 5, {}, ["Abcdefg1!"], new String("Abcdefg1!")]) {
    assert.throws(() => policy.report(/** @type {any} */ (misuse)), { name: "PasswordSetError", code: "invalid_argument" });
  }
  assert.throws(() => new PasswordPolicy({}, { username: /** @type {any} */ (5) }), { code: "invalid_argument" });
  for (const given of [
    ["strict"], [""], [5], [true], [[]], ['{"digitCountRequirement":2}'], [new Map()], [new (class { digitCountRequirement = 2; })()],
    [null, "ada"], [null, 5], [{}, ["ada"]], [{}, { name: "ada" }], [{ minimumLength: 12 }], [{ digit: 2 }],
  ]) {
    assert.throws(
      () => new PasswordPolicy(.../** @type {[any, any]} */ (given)),
      { code: "invalid_argument", message: / \(docs\/headless\.md#errors\)$/ },
      JSON.stringify(given),
    );
  }
  for (const given of [20, "20", [20], { size: 20 }, { length: "20" }, { avoidLookAlikes: "no" }]) {
    assert.throws(() => policy.generate(/** @type {any} */ (given)), { code: "invalid_option" }, JSON.stringify(given));
  }
  for (const length of [0, -1, 1.5, NaN, "9", 2 ** 32]) {
    const { message } = caught(() => policy.generate(/** @type {any} */ ({ length })));
    const is = typeof length === "string" ? "a string of 1 character" : length;
    assert.match(message, RegExp(`^length must be a whole number over 0, and is ${is} `));
  }
  for (const length of [8, 20, 2 ** 32 - 1]) {
    assert.match(caught(() => policy.generate({ length })).message, RegExp(`does not allow .*, length is ${length}, `));
  }
  const misspelt = caught(() => policy.generate(/** @type {any} */ ({ lenght: 9 })));
  assert.match(misspelt.message, /no option lenght, but length, avoidLookAlikes, grouped /);
  for (const name of ["avoidLookAlikes", "grouped"]) {
    const { message } = caught(() => policy.generate({ [name]: "no" }));
    assert.match(message, RegExp(`^${name} must be true or false, and is a string`));
  }
  const nameless = caught(() => new PasswordPolicy({}, { username: /** @type {any} */ (5) }));
  assert.match(nameless.message, /^username must be a string/);
  // A container has members that are not requirements.
  new PasswordPolicy(/** @type {any} */ ({ key: null, securityQuestions: [] })).free();
  const contradiction = { minimumPasswordLengthRequirement: 20, maximumPasswordLengthRequirement: 19 };
  assert.throws(() => new PasswordPolicy(contradiction), { code: "policy_minimum_over_maximum" });
  policy.free();
  policy.free();
  assert.throws(() => policy.report("x"), { code: "disposed", message: /^the policy has been freed / });
});

/** @type {readonly [letter: string, uppercase: string, lowercase: string][]} */
const CASES = [
  ["A", "met", "unmet"], ["a", "unmet", "met"], ["\u0080", "unmet", "unmet"], ["\u4e2d", "unmet", "unmet"],
  ["\u00c4", "unknown", "unmet"], ["\u01c5", "unknown", "unmet"], ["\u{1d400}", "unknown", "unmet"],
  ["\u00e4", "unmet", "unknown"], ["\u00df", "unmet", "unknown"], ["\u{1d41a}", "unmet", "unknown"],
];

test("whether a letter of another alphabet counts is unknown, and only for its own case", () => {
  const policy = new PasswordPolicy();
  // Twice, because the cases are remembered.
  for (const [letter, ...statuses] of [...CASES, ...CASES]) {
    const { rules } = policy.report(letter);
    const judged = ["uppercase", "lowercase"].map((name) => rules.find(({ id }) => id === name)?.status);
    assert.deepEqual(judged, statuses, letter);
  }
  policy.free();
});

test("a result that is the same is the same object, so that a page can compare it", () => {
  const policy = new PasswordPolicy();
  const [one, other] = [policy.report("Abc"), policy.report("Xyz")];
  assert.ok(one.rules.every((result, place) => result === other.rules[place]));
  policy.free();
});

test("a policy keeps the username as it was given", () => {
  for (const username of ["jane", "", "a\ud800"]) {
    assert.equal(new PasswordPolicy(null, { username }).username, username);
  }
});

test("a generated password has groups or look-alikes only as the options say", () => {
  const policy = new PasswordPolicy();
  const all = (/** @type {object} */ options) => Array.from({ length: 200 }, () => policy.generate(options));
  assert.ok(all({ grouped: true }).every((password) => /^(\w+-)+\w+$/.test(password)));
  for (const options of [{}, { grouped: false, avoidLookAlikes: false }]) {
    assert.ok(all(options).some((password) => !/^(\w+-)+\w+$/.test(password)));
    assert.ok(all(options).some((password) => /[Il1O0|]/.test(password)));
  }
  policy.free();
});

test("generated passwords keep the live policy, and password managers learn of it", () => {
  for (const requirements of [{}, { digitCountRequirement: 3, maximumPasswordLengthRequirement: 128 }]) {
    const policy = new PasswordPolicy(requirements, { username: "jane" });
    const generated = Array.from({ length: 1000 }, () => policy.generate({ avoidLookAlikes: true }));
    assert.ok(generated.every((password) => policy.report(password).acceptable && !/[Il1O0|]/.test(password)));
    assert.equal(new Set(generated).size, 1000);
    assert.equal([...policy.generate({ length: 12 })].length, 12);
    policy.free();
  }
  const policy = new PasswordPolicy();
  assert.equal(
    policy.passwordRules,
    "minlength: 9; maxlength: 19; required: upper; required: lower; required: digit; " +
      "required: [-_|@.,?/!~#$%^&*(){}[\\+=]]",
  );
  for (const length of [8, 20, 0, -1, 1.5, NaN, 2 ** 40]) {
    assert.throws(() => policy.generate({ length }), { name: "PasswordSetError", code: "invalid_option" });
  }
  const impossible = new PasswordPolicy({ specialCharactersAllowed: "" });
  assert.throws(() => impossible.generate(), { name: "PasswordSetError", code: "policy_impossible" });
  policy.free();
  impossible.free();
});

test("without random numbers there is an error, and not a password that anybody could guess", (context) => {
  const policy = new PasswordPolicy({ maximumPasswordLengthRequirement: 128 });
  const impossible = new PasswordPolicy({ specialCharactersAllowed: "" });
  const cause = new Error("no entropy");
  /** @param {number} calls that are answered @param {() => string} generate */
  const refuses = (calls, generate) => {
    const source = context.mock.method(crypto, "getRandomValues");
    source.mock.mockImplementationOnce(() => { throw cause; }, calls);
    assert.throws(generate, { name: "PasswordSetError", code: "random_unavailable", cause });
    source.mock.restore();
  };
  refuses(0, () => policy.generate());
  refuses(1, () => policy.generate({ length: 128 }));
  refuses(0, () => impossible.generate());
  // Sources that only look random, which would make passwords such as `a3_AAAAAAAA…`.
  /** @type {((numbers: Uint32Array) => void)[]} */
  const fakes = [
    () => {},
    (numbers) => numbers.fill(0),
    (numbers) => numbers.fill(7),
    (numbers) => numbers.fill(0xffffffff),
    (numbers) => numbers.forEach((_, index) => (numbers[index] = index)),
    (numbers) => numbers.forEach((_, index) => (numbers[index] = index * 2654435761)),
    (numbers) => numbers.forEach((_, index) => (numbers[index] = Math.random() * 256)),
    (numbers) => new Uint8Array(numbers.buffer, numbers.byteOffset, 16).fill(1),
  ];
  for (const fake of fakes) {
    const source = context.mock.method(crypto, "getRandomValues", fake);
    for (const length of [undefined, 9, 128]) {
      const options = length === undefined ? {} : { length };
      assert.throws(() => policy.generate(options), { code: "random_unavailable" }, String(fake));
    }
    source.mock.restore();
  }
  assert.ok(policy.report(policy.generate({ length: 128 })).acceptable);
  policy.free();
  impossible.free();
});
