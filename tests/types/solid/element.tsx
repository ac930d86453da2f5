// What the JSX of Solid accepts of the tag, and what not.

import type {} from "softlayer-password-set/element/solid";
import "softlayer-password-set/element/define";
import type { SoftLayerPasswordSetElement } from "softlayer-password-set/element";

export function Everything(props: { recoveryKey: string; endpoint: string; gate: boolean }) {
  let element: SoftLayerPasswordSetElement | undefined;
  return (
    <softlayer-password-set
      ref={element}
      id="password"
      class="wide"
      classList={{ narrow: false }}
      lang="de"
      endpoint={props.endpoint}
      service="SoftLayer_User_Customer_OpenIdConnect"
      gate={props.gate}
      username="alice"
      sign-in-url="/sign-in"
      suggest
      heading-level={3}
      breach-check=""
      estimateStrength={(password) => ({ score: password.length > 9 ? 4 : 0 })}
      options={{ credentials: "include" }}
      strings={{ "done.heading": "Done" }}
      on:click={({ clientX }) => clientX.toFixed()}
      on:softlayer-password-set-state={({ state }) => {
        if (state.kind === "locked") state.until.toFixed();
        if (state.kind === "gate") element?.openKey(props.recoveryKey);
      }}
      on:softlayer-password-set-request-link={(event) => (event.preventDefault(), event.username.length)}
      on:softlayer-password-set-sign-in={({ url }) => new URL(url)}
    />
  );
}

export const misuse = () => [
  // @ts-expect-error no such service
  <softlayer-password-set service="SoftLayer_Account" />,
  // @ts-expect-error not a text
  <softlayer-password-set username={7} />,
  // @ts-expect-error neither true nor false
  <softlayer-password-set gate="maybe" />,
  // @ts-expect-error no such message
  <softlayer-password-set strings={{ "done.head": "Done" }} />,
  // @ts-expect-error the key must not come into an attribute
  <softlayer-password-set recoveryKey="key" />,
  // @ts-expect-error the element creates its own content
  <softlayer-password-set>text</softlayer-password-set>,
  // @ts-expect-error there is no secret in any event
  <softlayer-password-set on:softlayer-password-set-request-link={({ key }) => key} />,
];
