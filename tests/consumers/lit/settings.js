import { html, nothing, render } from "lit";

const FIRST = {
  endpoint: "/rest/v3.1",
  service: "SoftLayer_User_Customer_OpenIdConnect",
  gate: true,
  signInUrl: "/sign-in",
};
const LAST = {
  endpoint: "./rest/v3.1",
  service: "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile",
  gate: false,
  signInUrl: "/elsewhere",
};

const tags = ({ endpoint, service, gate, signInUrl }, isChanged = false) => html`
  <button @click=${() => show(LAST, true)}>Change</button>
  <softlayer-password-set
    id="on"
    endpoint="/rest/v3.1"
    service="SoftLayer_User_Customer_OpenIdConnect"
    gate
    sign-in-url="/sign-in"
  ></softlayer-password-set>
  <softlayer-password-set
    id="off"
    endpoint="/rest/v3.1"
    service="SoftLayer_User_Customer_OpenIdConnect"
    gate=${false}
    sign-in-url="/sign-in"
  ></softlayer-password-set>
  <softlayer-password-set
    id="changing"
    .endpoint=${endpoint}
    service=${service}
    ?gate=${gate}
    .signInUrl=${signInUrl}
  ></softlayer-password-set>
  ${isChanged
    ? html`
      <softlayer-password-set
        id="created"
        endpoint=${endpoint}
        .service=${service}
        .gate=${gate}
        sign-in-url=${signInUrl}
      ></softlayer-password-set>
    `
    : nothing}
`;
const show = (...given) => render(tags(...given), document.querySelector("#app"));

show(FIRST);
await import("softlayer-password-set/element/define");
