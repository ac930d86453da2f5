import { createSignal, Show } from "solid-js";

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

export function Tags() {
  const [settings, change] = createSignal(FIRST);
  return (
    <>
      <button onClick={() => change(LAST)}>Change</button>
      <softlayer-password-set
        id="on"
        endpoint="/rest/v3.1"
        service="SoftLayer_User_Customer_OpenIdConnect"
        gate={true}
        sign-in-url="/sign-in"
      />
      <softlayer-password-set
        id="off"
        endpoint="/rest/v3.1"
        service="SoftLayer_User_Customer_OpenIdConnect"
        gate={false}
        sign-in-url="/sign-in"
      />
      <softlayer-password-set
        id="changing"
        endpoint={settings().endpoint}
        service={settings().service}
        gate={settings().gate}
        sign-in-url={settings().signInUrl}
      />
      <Show when={settings() === LAST}>
        <softlayer-password-set
          id="created"
          endpoint={settings().endpoint}
          service={settings().service}
          gate={settings().gate}
          sign-in-url={settings().signInUrl}
        />
      </Show>
    </>
  );
}
