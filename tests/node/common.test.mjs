// The list of common passwords: it recognises every entry, also with other capitals and another digit, and no other
// password.

import assert from "node:assert/strict";
import { test } from "node:test";
import { init, PasswordPolicy } from "softlayer-password-set";
import { isCommonPassword } from "softlayer-password-set/common";
import { commonPasswords } from "./lists.mjs";

await init();

const COMMON = commonPasswords();

/** What is the same password for someone who guesses. @param {string} password */
const form = (password) => password.toLowerCase().replace(/\d$/, "");
const FORMS = new Set(COMMON.map(form));

test("more than 3,000 of those known keep rules like the vendor's", () => {
  const policy = new PasswordPolicy({ minimumPasswordLengthRequirement: 8, maximumPasswordLengthRequirement: 128 });
  const kept = [...FORMS].filter((each) => policy.report(`${each.replace(/[a-z]/, (letter) => letter.toUpperCase())}1`).acceptable);
  assert.ok(kept.length > 3_000, `${kept.length} of ${FORMS.size}`);
});

test("each is known, in any letters and with any digit at the end", () => {
  for (const password of COMMON) {
    const capital = password[0]?.toUpperCase() + password.slice(1);
    for (const variant of [password, capital, password.toUpperCase(), password.toLowerCase()]) {
      assert.ok(isCommonPassword(variant), variant);
    }
    for (let digit = 0; digit < 10; digit += 1) assert.ok(isCommonPassword(form(capital) + digit), form(capital) + digit);
  }
});

test("what people make of a common password is known", () => {
  for (const password of ["P@ssw0rd", "P@ssw0rd1", "p@SSW0RD7", "Password!1", "1qaz@WSX", "Welcome@123", "Pa$$w0rd9"]) {
    assert.ok(isCommonPassword(password), password);
  }
});

test("no password is taken for another", () => {
  // A password that differs in one character is common only if it is on the list itself.
  for (const password of COMMON) {
    for (const other of [`${password}x`, `x${password}`, password.slice(1), `${password}12`, password.replace(/.$/, "x")]) {
      assert.equal(isCommonPassword(other), FORMS.has(form(other)), other);
    }
  }
  for (const other of ["", "1", "\u212Appa_1", "P@ssw0rd\u0661", " P@ssw0rd1", "P@ssw0rd1\n", "__proto__", "P@ssw0rd1".repeat(20_000)]) {
    assert.equal(isCommonPassword(other), false, JSON.stringify(other.slice(0, 20)));
  }
});

test("the sign for kelvin, which is a k in small letters, is none", () => {
  const kelvin = COMMON.filter((password) => /k/i.test(password)).map((password) => password.replace(/k/i, "\u212A"));
  assert.ok([/^\u212A/, /.\u212A./].every((place) => kelvin.some((password) => place.test(password))));
  for (const password of kelvin) assert.equal(isCommonPassword(password), false, password);
});

test("of 100,000 passwords that are made at random none is known, under any policy", () => {
  const policies = [[9, 19], [8, 8], [1, 20], [64, 128]].map(([minimum = 0, maximum = 0]) => new PasswordPolicy({
    minimumPasswordLengthRequirement: minimum, maximumPasswordLengthRequirement: maximum,
  }));
  for (const policy of policies) {
    for (let count = 0; count < 12_500; count += 1) {
      for (const options of [{}, { avoidLookAlikes: true, grouped: true }]) {
        const password = policy.generate(options);
        assert.equal(isCommonPassword(password), false, password);
      }
    }
  }
});

test("what is no text is refused, and not shown", () => {
  for (const wrong of [undefined, null, 7, {}, ["P@ssw0rd1"]]) {
    assert.throws(() => isCommonPassword(/** @type {any} */ (wrong)), { name: "TypeError", message: /^password must be a string, and is/ });
  }
});
