import { useState } from "preact/hooks";

const FIRST = {
  endpoint: "/rest/v3.1",
  service: "SoftLayer_User_Customer_OpenIdConnect",
  gate: true,
  "sign-in-url": "/sign-in",
};
const LAST = {
  endpoint: "./rest/v3.1",
  service: "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile",
  gate: false,
  "sign-in-url": "/elsewhere",
};

export function Tags() {
  const [settings, change] = useState(FIRST);
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
      <softlayer-password-set id="changing" {...settings} />
      {settings === LAST && <softlayer-password-set id="created" {...settings} />}
    </>
  );
}
