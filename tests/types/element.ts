// What TypeScript knows of the element and its events, and what it refuses. It is compiled and never run.

import "softlayer-password-set/element/define";
import type { Service } from "softlayer-password-set";
import type {
  PasswordSetRequestLinkEvent,
  SoftLayerPasswordSetElement,
  SoftLayerPasswordSetProps,
} from "softlayer-password-set/element";

/** Whether two types are the same, not only alike. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends (<T>() => T extends Other ? 1 : 2) ? true : false;
const proved: <Proof extends true>(proof?: Proof) => void = () => {};

const made = document.createElement("softlayer-password-set");
proved<Same<typeof made, SoftLayerPasswordSetElement>>();
const found = document.querySelector("softlayer-password-set");
proved<Same<typeof found, SoftLayerPasswordSetElement | null>>();

made.addEventListener("softlayer-password-set-state", function (event) {
  proved<Same<typeof this, SoftLayerPasswordSetElement>>();
  const { state } = event;
  if (state.kind === "engineUnavailable") proved<Same<typeof state.mayHaveBeenSet, boolean>>();
  if (state.kind === "locked") proved<Same<typeof state.until, number>>();
});
made.addEventListener("softlayer-password-set-request-link", (event) => {
  event.preventDefault();
  proved<Same<typeof event.username, string>>();
  proved<Same<typeof event, PasswordSetRequestLinkEvent>>();
});
made.addEventListener("softlayer-password-set-sign-in", ({ url }) => proved<Same<typeof url, string>>());
made.addEventListener("click", ({ clientX }) => proved<Same<typeof clientX, number>>());

// Where they bubble to, they are known too.
document.addEventListener("softlayer-password-set-sign-in", ({ url }) => proved<Same<typeof url, string>>());
document.body.addEventListener("softlayer-password-set-state", ({ state }) => state.actions);
addEventListener("softlayer-password-set-request-link", ({ username }) => username);

const listener = (event: HTMLElementEventMap["softlayer-password-set-state"]) => event.state.kind;
made.addEventListener("softlayer-password-set-state", listener, { once: true });
made.removeEventListener("softlayer-password-set-state", listener);

made.estimateStrength = async (password, { username }) => ({ score: username === password ? 0 : 4, feedback: null });
made.options = { headers: { "X-Portal": "customers" }, polling: { firstMilliseconds: 1000 } };
made.recoveryKey = "key";
made.endpoint = "/rest/v3.1";
made.endpoint = undefined;
made.gate = "";
made.breachCheck = true;
proved<Same<typeof made.gate, boolean>>();
proved<Same<typeof made.service, Service | null>>();
made.openKey("key");

export const misuse = () => {
  // @ts-expect-error there is no secret in any event
  made.addEventListener("softlayer-password-set-request-link", ({ key }) => key);
  // @ts-expect-error another event's member
  made.addEventListener("softlayer-password-set-sign-in", ({ state }) => state);
  // @ts-expect-error a state without a deadline
  made.addEventListener("softlayer-password-set-state", ({ state }) => state.until);
  // @ts-expect-error only the element changes it
  made.state = { kind: "done", actions: [], busy: false, mayHaveBeenSet: true };
  // @ts-expect-error a scale of five steps
  made.estimateStrength = () => ({ score: 5 });
  // @ts-expect-error an attribute
  made.options = { endpoint: "/rest/v3.1" };
  // @ts-expect-error no such service
  made.service = "SoftLayer_Account";
  // @ts-expect-error no such message
  made.strings = { "done.head": "Done" };
  // @ts-expect-error a key is a string
  made.openKey(7);
};

// Everything that JSX may say is an attribute, a property or an event.
proved<Same<
  Exclude<keyof SoftLayerPasswordSetProps, keyof SoftLayerPasswordSetElement | `on${string}`>,
  "sign-in-url" | "support-url" | "common-check" | "breach-check" | "heading-level"
>>();
