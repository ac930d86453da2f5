// The attribute `passwordrules`, read by the rules of its grammar, against the policy's requirements; and whether the
// service would accept what a password manager generates from it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import process from "node:process";
import test, { before } from "node:test";
import { init, PasswordPolicy } from "softlayer-password-set";
import { readPasswordRules } from "../e2e/passwordrules.mjs";
import { Random } from "../soak/random.mjs";
import { anyRequirements } from "./corpus.mjs";

/** @import { CompleteRequirements } from "softlayer-password-set" */
/** @import { PasswordRules } from "../e2e/passwordrules.mjs" */

/**
 * The requirements of a policy that leaves nothing to the service.
 * @typedef {{ readonly [Member in keyof CompleteRequirements]: Exclude<CompleteRequirements[Member], "unknown"> }} Known
 */

const SEED = Number(process.env.SEED ?? 20_190_913);
const POLICIES = 5_000;
const LEAST_MANAGED = 200;
/** What nobody's password manager makes. */
const TOO_LONG = 1_000;

const UPPER = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const LOWER = [..."abcdefghijklmnopqrstuvwxyz"];
const DIGITS = [..."0123456789"];
const DOCUMENTED_SPECIAL = [..."_-|@.,?/!~#$%^&*(){}[]\\+="];

before(async () => init(await readFile(new URL(import.meta.resolve("softlayer-password-set/wasm")))));

/** The characters of a class as the reader gives it. @param {string} characterClass */
function members(characterClass) {
  const named = { upper: UPPER, lower: LOWER, digit: DIGITS }[characterClass];
  if (named) return named;
  assert.ok(characterClass.startsWith("["), characterClass);
  const characters = [...characterClass.slice(1)];
  assert.equal(new Set(characters).size, characters.length, `twice in ${characterClass}`);
  return characters;
}

/** @param {Iterable<string>} characters */
const inOrder = (characters) => [...new Set(characters)].sort().join("");

/** The characters that count as special, as far as the attribute can tell. @param {Known} policy */
function tellable(policy) {
  if (policy.specialCharactersAllowed !== "") return policy.specialCharactersAllowed.match(/[ -~]/gu) ?? [];
  // Required, but not named.
  return policy.specialCharacterCountRequirement > 0 ? DOCUMENTED_SPECIAL : [];
}

/** What the attribute must say, each class as its characters. @param {Known} policy */
function meaningOf(policy) {
  /** @type {[characters: readonly string[], required: number][]} */
  const all = [
    [UPPER, policy.uppercaseCountRequirement],
    [LOWER, policy.lowercaseCountRequirement],
    [DIGITS, policy.digitCountRequirement],
    [tellable(policy), policy.specialCharacterCountRequirement],
  ];
  const classes = all.filter(([characters]) => characters.length > 0);
  return {
    minlength: policy.minimumPasswordLengthRequirement || null,
    // The greatest number that the client holds is no maximum.
    maxlength: policy.maximumPasswordLengthRequirement === 2 ** 32 - 1 ? null : policy.maximumPasswordLengthRequirement,
    required: classes.filter(([, required]) => required > 0).map(([characters]) => inOrder(characters)),
    allowed: inOrder(classes.filter(([, required]) => required === 0).flatMap(([characters]) => characters)),
  };
}

/** @param {PasswordRules} rules */
function meaningOfRules({ minlength, maxlength, required, allowed }) {
  return {
    minlength,
    maxlength,
    required: required.map((classes) => inOrder(classes.flatMap(members))),
    allowed: inOrder(allowed.flatMap(members)),
  };
}

/** A password as a manager makes it: one of each class that is required, the rest from all of them. @param {Random} random @param {ReturnType<typeof meaningOf>} rules */
function managed(random, { minlength, maxlength, required, allowed }) {
  const alphabet = [...required.join(""), ...allowed];
  const length = Math.min(Math.max(minlength ?? 1, required.length, 16), maxlength ?? Infinity);
  const first = required.map((characters) => random.pick([...characters]));
  return [...first, ...Array.from({ length: length - first.length }, () => random.pick(alphabet))].join("");
}

test("the attribute says what the policy asks, and what managers make of it is accepted", (context) => {
  const random = new Random(SEED);
  let policies = 0;
  let passwords = 0;
  while (policies < POLICIES) {
    /** @type {PasswordPolicy} */
    let policy;
    try {
      policy = new PasswordPolicy(anyRequirements(random));
    } catch {
      continue;
    }
    policies++;
    const requirements = /** @type {Known} */ (policy.requirements);
    const rules = meaningOfRules(readPasswordRules(policy.passwordRules));
    assert.deepEqual(rules, meaningOf(requirements), policy.passwordRules);

    const { uppercaseCountRequirement, lowercaseCountRequirement, digitCountRequirement } = requirements;
    const { specialCharacterCountRequirement: special, specialCharactersAllowed: characters } = requirements;
    // The grammar knows neither counts nor characters beyond ASCII.
    const counts = [uppercaseCountRequirement, lowercaseCountRequirement, digitCountRequirement, special];
    const tells = counts.every((count) => count <= 1) && (special === 0 || tellable(requirements).length > 0);
    if (tells && rules.required.length <= (rules.maxlength ?? Infinity) && (rules.minlength ?? 0) <= TOO_LONG) {
      const password = managed(random, rules);
      const report = policy.report(password);
      assert.ok(report.acceptable, `${password} for ${policy.passwordRules}`);
      const promised = report.rules.find(({ id }) => id === "acceptedCharacters")?.status === "met";
      assert.ok(promised || (characters === "" && special > 0), `${password} for ${policy.passwordRules}`);
      passwords++;
    }
    policy.free();
  }
  assert.ok(passwords >= LEAST_MANAGED, `${passwords} are not enough`);
  context.diagnostic(`${policies} policies, ${passwords} passwords, seed ${SEED}`);
});
