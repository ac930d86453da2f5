// The contenders. Each is set up as well as possible for the vendor's documented policy: with its own rules, and, if it
// takes regular expressions, one for the special characters that the vendor lists. A callback that does the check
// itself would measure our code and not the library's.
//
// Each contender has its own loop. The engine could not optimise a shared loop for any of them.

import Joi from "joi";
import joiPasswordComplexity from "joi-password-complexity";
import owasp from "owasp-password-strength-test";
import { charsets, PasswordPolicy as SheriffPolicy } from "password-sheriff";
import PasswordValidator from "password-validator";
import { PasswordPolicy } from "softlayer-password-set";
import { z } from "zod";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import zxcvbn from "zxcvbn";
import { floor } from "./floor.mjs";
import { USERNAME } from "./telling.mjs";

/** @typedef {"accept" | "reject" | "open"} Verdict `open`: the vendor's text does not decide. */

/**
 * `ours`: this package. `floor`: written by hand for these rules only. `peer`: does the same job. `part`: knows only
 * the documented policy, and has neither counts nor an unknown status. `estimator`: does another job: it estimates how
 * long an attacker would take.
 *
 * @typedef {"ours" | "floor" | "peer" | "part" | "estimator"} Kind
 */

/**
 * @typedef {object} Contender
 * @property {string} id
 * @property {Kind} kind
 * @property {string} setUp its settings, for people
 * @property {(passwords: readonly string[]) => number} pass checks each password, and returns a number that depends on
 *   all of them
 * @property {(password: string) => Verdict} judge
 */

const LISTED_SPECIAL = /[_\-|@.,?/!~#$%^&*(){}[\]\\+=]/;
const NOT_THE_USERNAME = /^(?!Jane\.Doe-1978$)/;

/** From this score on, of 0 to 4, zxcvbn's authors call a password safely unguessable. */
const STRONG_SCORE = 3;

/** The last result. An optimiser might not make a result that nobody keeps. @type {unknown} */
export let last;

/** @param {boolean} accepted @returns {Verdict} */
const verdict = (accepted) => (accepted ? "accept" : "reject");

/** The status met of all rules in the vendor's text, as bits of the floor. */
const UNKNOWN_DOCUMENTED = 0b01_01_01_01_01_01_01;

/** @returns {readonly Contender[]} `init` must have been awaited */
export function contenders() {
  return [
    ours(), theFloor(), sixRegularExpressions(), passwordValidator(), owaspTest(), joi(), zod(), sheriff(),
    zxcvbnOriginal(), zxcvbnTs(),
  ];
}

/** @returns {Contender} */
function ours() {
  const policy = new PasswordPolicy(null, { username: USERNAME });
  return {
    id: "policy.report",
    kind: "ours",
    setUp: "an object for each rule, with counts",
    pass(passwords) {
      let sum = 0;
      for (const password of passwords) {
        const report = policy.report(password);
        last = report;
        sum += report.length;
      }
      return sum;
    },
    judge(password) {
      const { acceptable, rules } = policy.report(password);
      if (!acceptable) return "reject";
      return rules.some(({ id, status }) => status === "unknown" && id !== "acceptedCharacters") ? "open" : "accept";
    },
  };
}

/** @returns {Contender} */
function theFloor() {
  return {
    id: "floor",
    kind: "floor",
    setUp: "one loop by hand, only these rules; one integer, two bits for each rule",
    pass(passwords) {
      let sum = 0;
      for (const password of passwords) sum = (sum + floor(password, USERNAME)) | 0;
      return sum;
    },
    judge(password) {
      const answer = floor(password, USERNAME);
      if (answer & (UNKNOWN_DOCUMENTED << 1)) return "reject";
      return (answer & UNKNOWN_DOCUMENTED) === UNKNOWN_DOCUMENTED ? "accept" : "open";
    },
  };
}

/** @returns {Contender} */
function sixRegularExpressions() {
  const length = /^.{9,19}$/su;
  const uppercase = /[A-Z]/;
  const lowercase = /[a-z]/;
  const digit = /[0-9]/;
  /** One bit for each rule. @param {string} password */
  const check = (password) =>
    Number(length.test(password)) |
    (Number(uppercase.test(password)) << 1) |
    (Number(lowercase.test(password)) << 2) |
    (Number(digit.test(password)) << 3) |
    (Number(LISTED_SPECIAL.test(password)) << 4) |
    (Number(NOT_THE_USERNAME.test(password)) << 5);
  return {
    id: "six regular expressions",
    kind: "part",
    setUp: "length (by code points), uppercase, lowercase, digit, listed special, username",
    pass(passwords) {
      let sum = 0;
      for (const password of passwords) sum = (sum + check(password)) | 0;
      return sum;
    },
    judge: (password) => verdict(check(password) === 0b11_1111),
  };
}

/** @returns {Contender} */
function passwordValidator() {
  const schema = new PasswordValidator()
    .is().min(9).is().max(19).has().uppercase().has().lowercase().has().digits().has(LISTED_SPECIAL)
    .is().not().oneOf([USERNAME]);
  /** @param {string} password */
  const check = (password) => /** @type {unknown[]} */ (schema.validate(password, { list: true }));
  return {
    id: "password-validator",
    kind: "peer",
    setUp: "min, max, uppercase, lowercase, digits, has(listed special), not oneOf(username); a list of the failures",
    pass(passwords) {
      let sum = 0;
      for (const password of passwords) {
        const failures = check(password);
        last = failures;
        sum += failures.length;
      }
      return sum;
    },
    judge: (password) => verdict(check(password).length === 0),
  };
}

/** @returns {Contender} */
function owaspTest() {
  owasp.config({ allowPassphrases: false, minLength: 9, maxLength: 19, minOptionalTestsToPass: 4 });
  return {
    id: "owasp-password-strength-test",
    kind: "peer",
    setUp: "minLength, maxLength, all four optional tests, no passphrases; no rule for usernames",
    pass(passwords) {
      let sum = 0;
      for (const password of passwords) {
        const result = owasp.test(password);
        last = result;
        sum += result.errors.length;
      }
      return sum;
    },
    judge: (password) => verdict(owasp.test(password).strong),
  };
}

/** @returns {Contender} */
function joi() {
  const complexity = { min: 9, max: 19, lowerCase: 1, upperCase: 1, numeric: 1, symbol: 1, requirementCount: 4 };
  const schema = /** @type {Joi.StringSchema} */ (joiPasswordComplexity(complexity))
    .pattern(LISTED_SPECIAL)
    .invalid(USERNAME);
  const options = { abortEarly: false };
  return {
    id: "joi-password-complexity",
    kind: "peer",
    setUp: "min, max, one of each class, pattern(listed special), invalid(username); all errors",
    pass(passwords) {
      let sum = 0;
      for (const password of passwords) {
        const { error } = schema.validate(password, options);
        last = error;
        sum += error?.details.length ?? 0;
      }
      return sum;
    },
    judge: (password) => verdict(schema.validate(password, options).error === undefined),
  };
}

/** @returns {Contender} */
function zod() {
  const schema = z.string().min(9).max(19).regex(/[A-Z]/).regex(/[a-z]/).regex(/[0-9]/).regex(LISTED_SPECIAL)
    .regex(NOT_THE_USERNAME);
  return {
    id: "zod",
    kind: "peer",
    setUp: "string().min.max and five regex; safeParse",
    pass(passwords) {
      let sum = 0;
      for (const password of passwords) {
        const result = schema.safeParse(password);
        last = result;
        sum += result.error?.issues.length ?? 0;
      }
      return sum;
    },
    judge: (password) => verdict(schema.safeParse(password).success),
  };
}

/** @returns {Contender} */
function sheriff() {
  const policy = new SheriffPolicy({
    length: { minLength: 9 },
    maxLength: { maxBytes: 19 },
    contains: { expressions: [charsets.upperCase, charsets.lowerCase, charsets.numbers, charsets.specialCharacters] },
  });
  return {
    id: "password-sheriff",
    kind: "peer",
    setUp: "length, maxLength (in bytes), contains its four charsets; missing(); no rule for usernames",
    pass(passwords) {
      let sum = 0;
      for (const password of passwords) {
        const result = policy.missing(password);
        last = result;
        sum += Number(result.verified);
      }
      return sum;
    },
    judge: (password) => verdict(policy.missing(password).verified),
  };
}

/** @returns {Contender} */
function zxcvbnOriginal() {
  return {
    id: "zxcvbn",
    kind: "estimator",
    setUp: "username as user input; accepts from score 3 on",
    pass(passwords) {
      let sum = 0;
      for (const password of passwords) sum += zxcvbn(password, [USERNAME]).score;
      return sum;
    },
    judge: (password) => verdict(zxcvbn(password, [USERNAME]).score >= STRONG_SCORE),
  };
}

/** @returns {Contender} */
function zxcvbnTs() {
  const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return {
    id: "@zxcvbn-ts/core",
    kind: "estimator",
    setUp: "language-common, username as user input; accepts from score 3 on",
    pass(passwords) {
      let sum = 0;
      for (const password of passwords) sum += estimator.check(password, [USERNAME]).score;
      return sum;
    },
    judge: (password) => verdict(estimator.check(password, [USERNAME]).score >= STRONG_SCORE),
  };
}
