// The package against an implementation in Python that shares nothing with it: the same verdict, the same counts and
// the same characters named for every password, or the test fails and says for which.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { text } from "node:stream/consumers";
import test, { before } from "node:test";
import { fileURLToPath } from "node:url";
import { init, PasswordPolicy } from "softlayer-password-set";
import { Random } from "../soak/random.mjs";
import { anyRequirements, commonPasswords, mutated, nastyPassword } from "./corpus.mjs";

/** @import { Requirements } from "softlayer-password-set" */

const SEED = Number(process.env.SEED ?? 20_190_913);
const POLICIES = 400;
const NASTY_PASSWORDS = 60_000;
const GENERATED_PASSWORDS = 30_000;
const LEAST_PASSWORDS = 200_000;
/** That nothing was done to after they had been generated. */
const RAW_PASSWORDS = 100_000;
const DEMANDING_ROUNDS = 9;
const USERNAMES = ["jane", "Jane.Doe@example.com", "j\u00fcrgen", ""];

before(async () => init(await readFile(new URL(import.meta.resolve("softlayer-password-set/wasm")))));

/** @param {Requirements} requirements @param {string | null} username */
function policyOrCode(requirements, username) {
  try {
    return new PasswordPolicy(requirements, { username });
  } catch (error) {
    return String(Reflect.get(/** @type {object} */ (error), "code"));
  }
}

/** @param {PasswordPolicy} policy @param {boolean} avoidLookAlikes */
function generatedOrNull(policy, avoidLookAlikes) {
  try {
    return policy.generate({ avoidLookAlikes });
  } catch (error) {
    assert.equal(Reflect.get(/** @type {object} */ (error), "code"), "policy_impossible");
    return null;
  }
}

/** Whether hardly any random password keeps the policy. @param {PasswordPolicy} policy */
function isDemanding({ rules }) {
  return rules.some((rule) => "required" in rule && !rule.id.endsWith("Length") && rule.required > 3);
}

/** @param {PasswordPolicy} policy @param {string} password */
function said(policy, password) {
  const { rules, acceptable, length } = policy.report(password);
  const unpromised = rules.find(({ id }) => id === "acceptedCharacters")?.unpromised;
  return [rules.map(({ id, status, actual }) => [id, [status, actual ?? null]]), unpromised, acceptable, length];
}

test("no disagreement with the oracle", async (context) => {
  const random = new Random(SEED);
  const python = spawn(process.env.PYTHON ?? "python3", [fileURLToPath(new URL("oracle.py", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  context.after(() => python.kill());
  const output = text(python.stdout);
  /** @type {string[]} */
  let batch = [];
  const flush = async () => {
    const written = python.stdin.write(batch.join(""));
    batch = [];
    if (!written) await new Promise((resolve) => python.stdin.once("drain", resolve));
  };
  /** @param {object} record */
  const tell = (record) => batch.push(`${JSON.stringify(record)}\n`);

  /** @type {{ index: number, username: string | null, policy: PasswordPolicy }[]} */
  const policies = [];
  for (let index = 0; index < POLICIES; index++) {
    const requirements = index === 0 ? {} : anyRequirements(random);
    const username = index === 0 || random.chance(0.3) ? null : (USERNAMES[index % USERNAMES.length] ?? null);
    const policy = policyOrCode(requirements, username);
    tell({ requirements, code: typeof policy === "string" ? policy : null });
    if (typeof policy !== "string") policies.push({ index, username, policy });
  }
  assert.ok(policies.length > POLICIES / 3 && policies.length < POLICIES, "policies of both kinds");

  let passwords = 0;
  /** @param {string} password @param {{ index: number, username: string | null, policy: PasswordPolicy }} asked */
  const ask = async (password, asked) => {
    passwords++;
    tell({ policy: asked.index, username: asked.username, password, said: said(asked.policy, password) });
    if (batch.length >= 5_000) await flush();
  };
  const anyPolicy = () => random.pick(policies);
  const documented = /** @type {typeof policies[number]} */ (policies[0]);

  for (const password of commonPasswords()) {
    await ask(password, documented);
    await ask(mutated(random, password), documented);
    await ask(mutated(random, password), anyPolicy());
  }
  for (let count = 0; count < NASTY_PASSWORDS; count++) await ask(nastyPassword(random), anyPolicy());
  for (let count = 0; count < GENERATED_PASSWORDS; count++) {
    await ask(mutated(random, documented.policy.generate()), anyPolicy());
  }
  let generated = 0;
  let refused = 0;
  for (let round = 0, generating = policies; generated < RAW_PASSWORDS; round++) {
    /** @type {typeof policies} */
    const easy = [];
    for (const each of generating) {
      const password = generatedOrNull(each.policy, round % 2 === 0);
      if (password === null) refused++;
      else generated++;
      tell({ policy: each.index, username: each.username, generated: password });
      if (password !== null && !isDemanding(each.policy)) easy.push(each);
    }
    await flush();
    // What cannot be or takes long is asked for a few times only.
    if (round === DEMANDING_ROUNDS) generating = easy;
  }
  for (const each of policies) {
    for (const username of [each.username ?? "", each.username?.toUpperCase() ?? "", `${each.username}x`]) {
      await ask(username, each);
    }
  }
  await flush();
  python.stdin.end();

  const lines = (await output).trim().split("\n");
  const { compared, disagreements } = JSON.parse(lines.at(-1) ?? "{}");
  context.diagnostic(`${passwords} and ${generated} generated passwords, ${POLICIES} policies, seed ${SEED}, ${disagreements} disagreements`);
  assert.equal(disagreements, 0, lines.slice(0, 5).join("\n"));
  assert.equal(compared, passwords + generated + refused + POLICIES);
  assert.ok(passwords >= LEAST_PASSWORDS, `${passwords} are not enough`);
  for (const { policy } of policies) policy.free();
});
