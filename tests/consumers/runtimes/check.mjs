// The same in every runtime: `init` finds the module without being told where it is.

import { init, PasswordPolicy, PasswordSetFlow } from "softlayer-password-set";
import { answers, scriptedFetch } from "softlayer-password-set/testing";

await init();

const policy = new PasswordPolicy();
if (!policy.report(policy.generate()).acceptable) throw new Error("the generated password does not keep the policy");

const service = scriptedFetch({
  checkKey: answers.keyLives(),
  loadRequirements: answers.requirements(),
  submit: answers.passwordSet(),
});
const flow = new PasswordSetFlow({ endpoint: "https://portal.test/rest/v3.1", fetch: service.fetch });
await flow.openKey("the key of the link");
const { kind } = await flow.submitPassword("Correct-h0rse");
if (kind !== "done") throw new Error(`the flow is ${kind}`);
