// Everything that the package exports, used as it is meant.

import "softlayer-password-set/element/define";
import "softlayer-password-set/styles.css";
import { init, PasswordPolicy, PasswordSetFlow } from "softlayer-password-set";
import type { FlowEvent, FlowOptions, PasswordSetError, Report, RuleId, Service } from "softlayer-password-set";
import { checkBreach } from "softlayer-password-set/breach";
import { registerLocale, SoftLayerPasswordSetElement } from "softlayer-password-set/element";
import type { ElementState, Messages } from "softlayer-password-set/element";
import de from "softlayer-password-set/locales/de";
import wasm from "softlayer-password-set/wasm";
import { say } from "./say.js";

await init(wasm);

const policy = new PasswordPolicy({ minimumPasswordLengthRequirement: 12 }, { username: "somebody" });
const report: Report = policy.report("Correct-h0rse");
for (const result of report.rules) {
  const id: RuleId = result.id;
  const required: number | undefined = "required" in result ? result.required : undefined;
  console.log(id, result.status, required, result.actual ?? 0);
}
console.log(report.acceptable, report.length, policy.generate({ length: 20 }));

const service: Service = "SoftLayer_User_Customer_OpenIdConnect";
const options: FlowOptions = { endpoint: "/rest/v3.1", service, fetch: (request) => fetch(request) };
const flow = new PasswordSetFlow(options);
const stop: () => void = flow.subscribe((state) => console.log(say(state)));
flow.observe((event: FlowEvent) => {
  if (event.type === "request") console.log(event.method, event.outcome, event.milliseconds);
});
try {
  const state = await flow.openKey("key");
  if (state.kind === "securityQuestion") await flow.answerSecurityQuestion(state.questions[0]?.id ?? 0, "answer");
} catch (error) {
  const { code } = error as PasswordSetError;
  if (code === "invalid_transition") console.log("not now");
}
stop();
flow.free();

const breach = await checkBreach("Correct-h0rse");
console.log(breach.status === "found" ? breach.count : breach.status);

const element: SoftLayerPasswordSetElement = document.createElement("softlayer-password-set");
element.openKey("key");
element.strings = { "password.heading": "A new password, please" };
element.estimateStrength = (password, { username }) => ({ score: password === username ? 0 : 4 });
element.addEventListener("softlayer-password-set-state", ({ state: reached }) => {
  const state: ElementState = reached;
  console.log(state.kind === "engineUnavailable" ? "cannot begin" : say(state));
});
const messages: Messages = de;
registerLocale("de-CH", messages);
registerLocale("fr", () => import("softlayer-password-set/locales/fr"));
