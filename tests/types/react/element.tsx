// What the JSX of React accepts of the tag, and what not.

import type {} from "softlayer-password-set/element/react";
import "softlayer-password-set/element/define";
import type { SoftLayerPasswordSetElement } from "softlayer-password-set/element";
import { useRef } from "react";

export function Everything({ recoveryKey }: { recoveryKey: string }) {
  const element = useRef<SoftLayerPasswordSetElement>(null);
  return (
    <softlayer-password-set
      ref={element}
      id="password"
      className="wide"
      lang="de"
      endpoint="/rest/v3.1"
      service="SoftLayer_User_Customer_OpenIdConnect"
      gate
      username="alice"
      sign-in-url="/sign-in"
      suggest={false}
      breach-check=""
      estimateStrength={(password) => ({ score: password.length > 9 ? 4 : 0 })}
      options={{ credentials: "include" }}
      strings={{ "done.heading": "Done" }}
      onsoftlayer-password-set-state={({ state }) => {
        if (state.kind === "locked") state.until.toFixed();
        if (state.kind === "gate") element.current?.openKey(recoveryKey);
      }}
      onsoftlayer-password-set-request-link={(event) => (event.preventDefault(), event.username.length)}
      onsoftlayer-password-set-sign-in={({ url }) => new URL(url)}
    />
  );
}

export const withSpread = (
  <softlayer-password-set {...{ "onsoftlayer-password-set-state": ({ state }) => state.kind }} />
);

export const misuse = [
  // @ts-expect-error no such service
  <softlayer-password-set service="SoftLayer_Account" />,
  // @ts-expect-error not a text
  <softlayer-password-set username={7} />,
  // @ts-expect-error no such message
  <softlayer-password-set strings={{ "done.head": "Done" }} />,
  // @ts-expect-error the key must not come into an attribute
  <softlayer-password-set recoveryKey="key" />,
  // @ts-expect-error the element creates its own content
  <softlayer-password-set>text</softlayer-password-set>,
  // @ts-expect-error there is no secret in any event
  <softlayer-password-set onsoftlayer-password-set-request-link={({ key }) => key} />,
];
