// What Vue's templates know of the tag, and what not. tests/consumers/templates/ has such templates.

import type {} from "softlayer-password-set/element/vue";
import type { GlobalComponents } from "vue";

type Component = InstanceType<GlobalComponents["softlayer-password-set"]>;
type Props = Component["$props"];

// What `useTemplateRef` returns.
export const openKey = (component: Component) => component.openKey("key");

export const everything: Props = {
  id: "password",
  class: ["wide", { narrow: false }],
  lang: "de",
  endpoint: "/rest/v3.1",
  service: "SoftLayer_User_Customer_OpenIdConnect",
  gate: false,
  username: "alice",
  signInUrl: "/sign-in",
  suggest: true,
  headingLevel: 3,
  breachCheck: "",
  estimateStrength: (password) => ({ score: password.length > 9 ? 4 : 0 }),
  options: { credentials: "include" },
  strings: { "done.heading": "Done" },
  onClick: ({ clientX }) => clientX.toFixed(),
  onSoftlayerPasswordSetState: ({ state }) => void (state.kind === "locked" ? state.until.toFixed() : state.kind),
  onSoftlayerPasswordSetRequestLink: (event) => event.preventDefault(),
  onSoftlayerPasswordSetSignIn: ({ url }) => void new URL(url),
};

export const misuse: Props[] = [
  // @ts-expect-error no such service
  { service: "SoftLayer_Account" },
  // @ts-expect-error not a text
  { username: 7 },
  // @ts-expect-error neither true nor false
  { gate: "maybe" },
  // @ts-expect-error no such message
  { strings: { "done.head": "Done" } },
  // @ts-expect-error the key must not come into an attribute
  { recoveryKey: "key" },
  // @ts-expect-error the element creates its own content
  { innerHTML: "text" },
  // @ts-expect-error there is no secret in any event
  { onSoftlayerPasswordSetRequestLink: ({ key }) => key },
];
