// What Svelte's templates know of the tag, and what not. tests/consumers/templates/ has such templates.

import type {} from "softlayer-password-set/element/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

type Attributes = SvelteHTMLElements["softlayer-password-set"];

export const everything: Attributes = {
  id: "password",
  class: ["wide", { narrow: false }],
  lang: "de",
  endpoint: "/rest/v3.1",
  service: "SoftLayer_User_Customer_OpenIdConnect",
  gate: false,
  username: "alice",
  "sign-in-url": "/sign-in",
  suggest: true,
  "heading-level": 3,
  "breach-check": "",
  estimateStrength: (password) => ({ score: password.length > 9 ? 4 : 0 }),
  options: { credentials: "include" },
  strings: { "done.heading": "Done" },
  onclick: ({ currentTarget }) => currentTarget.openKey("key"),
  "onsoftlayer-password-set-state": ({ state }) => (state.kind === "locked" ? state.until.toFixed() : state.kind),
  "onsoftlayer-password-set-request-link": (event) => event.preventDefault(),
  "onsoftlayer-password-set-sign-in": ({ url }) => new URL(url),
};

export const misuse: Attributes[] = [
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
  { children: () => {} },
  // @ts-expect-error there is no secret in any event
  { "onsoftlayer-password-set-request-link": ({ key }) => key },
];
