// The measured code. It is bundled into one module, so Node and Chromium run the same code.

import { init, PasswordPolicy } from "softlayer-password-set";
import { contenders } from "./contenders.mjs";
import { corpus, paste } from "./corpus.mjs";
import { floor } from "./floor.mjs";
import { FULL, QUICK, sideBySide } from "./rounds.mjs";
import { PASSWORDS, USERNAME } from "./telling.mjs";

/** @import { Summary } from "./statistics.mjs" */

const PASTE_LENGTHS = [1_000, 10_000, 100_000, 1_000_000];

/** @typedef {{ quick: boolean }} Options */

/** @param {Uint8Array<ArrayBuffer>} wasm */
export async function load(wasm) {
  await init(wasm);
}

/** Nanoseconds for one password of the corpus. @param {Options} options */
export function measureRules({ quick }) {
  const all = contenders();
  const runners = all.map(({ pass }) => {
    // Each contender has its own strings. A string that was used as a key of an object is slower to read from then on.
    const passwords = corpus();
    return { run: () => pass(passwords), units: passwords.length };
  });
  const nanoseconds = sideBySide(runners, quick ? QUICK : FULL);
  // Afterwards, because other callers would change how the engine optimises the floor.
  requireSameAnswers(corpus());
  return all.map(({ id, kind, setUp }, index) => ({ id, kind, setUp, nanoseconds: at(nanoseconds, index) }));
}

const STATUSES = ["unknown", "met", "unmet"];

/** Checks that the floor does the whole job. @param {readonly string[]} passwords */
function requireSameAnswers(passwords) {
  const policy = new PasswordPolicy(null, { username: USERNAME });
  for (const password of [...passwords, ...PASSWORDS.map((telling) => telling.password)]) {
    const statuses = policy.report(password).rules.map(({ status }) => STATUSES.indexOf(status));
    const answer = statuses.reduce((bits, status, place) => bits | (status << (2 * place)), 0);
    const expected = floor(password, USERNAME);
    if (answer === expected && statuses.length === 8) continue;
    throw new Error(`report and floor differ on ${JSON.stringify(password)}: ${statuses}, ${expected}`);
  }
  policy.free();
}

/** Nanoseconds for one code unit of pastes. @param {Options} options */
export function measurePastes({ quick }) {
  const policy = new PasswordPolicy(null, { username: USERNAME });
  const runners = PASTE_LENGTHS.map((length) => {
    const text = paste(length);
    return { run: () => policy.report(text).length, units: length };
  });
  const nanoseconds = sideBySide(runners, quick ? QUICK : { ...FULL, rounds: 100 });
  return PASTE_LENGTHS.map((length, index) => ({ id: `${length}`, length, nanoseconds: at(nanoseconds, index) }));
}

/** The verdict of each contender on each password of telling.mjs, in their order. @param {Options} _options */
export function judgeAll(_options) {
  return contenders().map(({ id, kind, judge }) => ({
    id, kind, verdicts: PASSWORDS.map(({ password }) => judge(password)),
  }));
}

/** @param {readonly Summary[]} summaries @param {number} index */
function at(summaries, index) {
  const found = summaries[index];
  if (found === undefined) throw new RangeError("a contender has no figures");
  return found;
}
