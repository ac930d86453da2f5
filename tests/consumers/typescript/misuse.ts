// What must not compile. Where one of these does, the comment above it does not.

import { PasswordPolicy, PasswordSetFlow } from "softlayer-password-set";
import type { FlowState, PasswordSetError } from "softlayer-password-set";
import { registerLocale } from "softlayer-password-set/element";
import type { SoftLayerPasswordSetElement } from "softlayer-password-set/element";
// @ts-expect-error: the engine is no part of the interface.
import { RawFlow } from "softlayer-password-set";
// @ts-expect-error: nor are the files of the package, but for those that it exports.
import "softlayer-password-set/dist/index.js";
// @ts-expect-error: there is no Latin.
import "softlayer-password-set/locales/la";

declare const state: FlowState;
declare const element: SoftLayerPasswordSetElement;
declare const error: PasswordSetError;
const flow = new PasswordSetFlow();
const policy = new PasswordPolicy();

// @ts-expect-error: only some states have violations.
state.violations;
(given: FlowState) => {
  // @ts-expect-error: states are read.
  given.kind = "done";
};
// @ts-expect-error: there is no such state.
if (state.kind === "finished") console.log();
if (state.kind === "done") {
  // @ts-expect-error: after the end nothing can be done.
  state.actions.includes("submitPassword");
}
if (state.kind === "totp") {
  // @ts-expect-error: only VeriSign asks for a second code.
  state.second;
}

// @ts-expect-error: the service is one of three.
new PasswordSetFlow({ service: "SoftLayer_Account" });
// @ts-expect-error: an option is given or left out, but not undefined.
new PasswordSetFlow({ endpoint: undefined });
// @ts-expect-error: no option of ours.
new PasswordSetFlow({ baseUrl: "/rest/v3.1" });
// @ts-expect-error: a password is needed.
flow.submitPassword();
// @ts-expect-error: the question's id comes first.
flow.answerSecurityQuestion("answer", 1);
// @ts-expect-error: the state changes by actions alone.
flow.state = state;
// @ts-expect-error: the promise is of a state and not of success.
if ((await flow.proceed()) === true) console.log();

// @ts-expect-error: the vendor's spelling.
new PasswordPolicy({ minimumLength: 9 });
// @ts-expect-error: a number.
new PasswordPolicy({ digitCountRequirement: "1" });
// @ts-expect-error: what is reported is not written to.
policy.report("").rules.push({ id: "digit", required: 1, status: "met" });
// @ts-expect-error: a report is an object and no boolean.
const verdict: boolean = policy.report("");
// @ts-expect-error: no such code.
if (error.code === "timeout") console.log(verdict);

// @ts-expect-error: a key is a text.
element.openKey(null);
// @ts-expect-error: can be set and not read.
const key: string = element.recoveryKey();
// @ts-expect-error: the scale ends at 4.
element.estimateStrength = () => ({ score: 5 });
// @ts-expect-error: no message of ours.
registerLocale("en", { "no.such.message": key });
