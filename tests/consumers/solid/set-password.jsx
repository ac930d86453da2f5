import "softlayer-password-set/element/define";
import { onMount } from "solid-js";

const done = () => (document.title = "Your password is set");

export function SetPassword() {
  let element;
  onMount(() => {
    const key = takeKey();
    if (key) element.openKey(key);
  });
  return (
    <softlayer-password-set
      ref={element}
      endpoint="/rest/v3.1"
      gate={false}
      sign-in-url="/sign-in"
      on:softlayer-password-set-done={done}
    />
  );
}
