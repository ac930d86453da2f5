// The memory of the module after many repetitions of everything that uses some, one after the other. Without a leak,
// freed memory is used again. tests/soak/ tests random people at the same time.

import assert from "node:assert/strict";
import test, { before } from "node:test";
import { PasswordPolicy, PasswordSetFlow } from "softlayer-password-set";
import { answers, scriptedFetch } from "softlayer-password-set/testing";
import { loadWatchedEngine } from "./support.mjs";

/** @import { FlowOptions } from "softlayer-password-set" */
/** @import { Script } from "softlayer-password-set/testing" */

/** The memory grows by pages of 64 KiB, so a leak of 219 bytes each time is found. All texts here are longer. */
const REPETITIONS = 300;
/** After so many repetitions, the memory no longer has to grow. */
const SETTLED = 30;

const PASSWORD = "Correct-h0rse".padEnd(1_000, "x");
const KEY = "k".repeat(1_000);
const USERNAME = "u".repeat(250);
const ANSWER = "a".repeat(1_000);

/** @type {WebAssembly.Memory | undefined} */
let memory;

before(async () => {
  memory = await loadWatchedEngine();
});

/** @param {Script} script @param {FlowOptions} [options] */
const newFlow = (script, options) => new PasswordSetFlow({ fetch: scriptedFetch(script).fetch, ...options });

/** The answers before the password. @param {Script} script @returns {Script} */
const opened = (script) => ({ checkKey: answers.keyLives(), loadRequirements: REQUIREMENTS, ...script });
const REQUIREMENTS = answers.requirements({
  securityQuestions: [{ id: 11, question: "In what city were you born?" }, { id: 12, question: "What was your first pet called?" }],
});

/** @param {Script} script @param {(flow: PasswordSetFlow) => Promise<unknown>} walk @param {FlowOptions} [options] */
async function walked(script, walk, options) {
  const flow = newFlow(script, options);
  try {
    await walk(flow);
  } finally {
    flow.free();
  }
}

/** What is thrown is as good as what is answered, here. @param {() => unknown} run */
async function refused(run) {
  await assert.rejects(async () => run());
}

/** @type {Readonly<Record<string, () => unknown>>} */
const USES = {
  "a policy": () => {
    const policy = new PasswordPolicy({ minimumPasswordLengthRequirement: 12 }, { username: USERNAME });
    policy.report(PASSWORD);
    policy.username = ANSWER;
    policy.generate({ grouped: true });
    assert.match(policy.passwordRules, /minlength/);
    policy.free();
  },
  "a policy that is refused": () => refused(() => new PasswordPolicy({ minimumPasswordLengthRequirement: 30, maximumPasswordLengthRequirement: 20 })),
  "a policy that nothing keeps": async () => {
    const policy = new PasswordPolicy({ minimumPasswordLengthRequirement: 100_000, maximumPasswordLengthRequirement: 200_000 });
    await refused(() => policy.generate());
    policy.free();
  },
  "a flow that is not used": () => new PasswordSetFlow().free(),
  "an option that is refused": () => refused(() => new PasswordSetFlow({ resume: ANSWER })),
  "a service that is refused": () => refused(() => new PasswordSetFlow({ service: /** @type {any} */ (ANSWER) })),
  "a link": () => walked({ requestLink: answers.linkRequested() }, (flow) => flow.requestLink(USERNAME)),
  "actions that are refused": () => walked({}, async (flow) => {
    await refused(() => flow.submitPassword(PASSWORD));
    await refused(() => flow.answerSecurityQuestion(11, ANSWER));
    await refused(() => flow.answerSecurityQuestion(ANSWER, ANSWER));
    await refused(() => flow.submitCode(ANSWER));
    await refused(() => flow.openKey("\u200b"));
    await refused(() => flow.openKey(/** @type {any} */ (null)));
  }),
  "a key that is refused": () => walked({ checkKey: answers.keyRefused() }, (flow) => flow.openKey(KEY)),
  "a password": () => walked(opened({ submit: answers.passwordSet() }), async (flow) => {
    await flow.openKey(KEY);
    await flow.submitPassword(PASSWORD);
  }),
  "a question, a code and a refusal": () => walked(opened({
    submit: [
      answers.passwordRefused("contain at least one digit"), answers.securityAnswerRequired(), answers.totpCodeRequired(),
      answers.passwordSet(),
    ],
  }), async (flow) => {
    await flow.openKey(KEY);
    await flow.submitPassword(PASSWORD);
    await flow.submitPassword(PASSWORD);
    await flow.answerSecurityQuestion(12, ANSWER);
    await flow.submitCode("123456");
  }),
  "a phone": () => walked(opened({
    submit: [answers.phoneRequired(), answers.awaitingPhone()], checkPhone: [answers.awaitingPhone(), answers.passwordSet()],
  }), async (flow) => {
    await flow.openKey(KEY);
    await flow.submitPassword(PASSWORD);
    await flow.startPhone();
  }, { polling: { firstMilliseconds: 1, greatestMilliseconds: 1 } }),
  "a lost answer": () => walked(opened({
    checkKey: [answers.keyLives(), answers.keyRefused()], submit: answers.unintelligible(),
  }), async (flow) => {
    await flow.openKey(KEY);
    await flow.submitPassword(PASSWORD);
  }),
  "an answer that is none": () => walked({ checkKey: answers.unintelligible("[".repeat(2_000)) }, (flow) => flow.openKey(KEY)),
  "an exception with a long text": () => walked(opened({ submit: answers.fault({ error: "é".repeat(5_000), code: ANSWER }) }), async (flow) => {
    await flow.openKey(KEY);
    await flow.submitPassword(PASSWORD);
  }),
  "a flow that is given up in the middle": () => {
    const flow = newFlow({ checkKey: answers.never() });
    void flow.openKey(KEY);
    flow.free();
  },
  "a flow that goes on after a reload": () => walked(opened({}), async (flow) => {
    await flow.openKey(KEY);
    new PasswordSetFlow({ resume: flow.serialize() }).free();
  }),
  "a flow that its own listener frees": async () => {
    const flow = newFlow({ checkKey: answers.keyRefused() });
    flow.subscribe(() => flow.free());
    await flow.openKey(KEY);
  },
};

for (const [what, use] of Object.entries(USES)) {
  test(`${what} leaves nothing behind in the module's memory`, async () => {
    const bytes = () => Number(memory?.buffer.byteLength);
    for (let count = 0; count < SETTLED; count += 1) await use();
    const settled = bytes();
    for (let count = 0; count < REPETITIONS; count += 1) await use();
    assert.equal(bytes(), settled);
  });
}
