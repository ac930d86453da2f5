import "softlayer-password-set/element/define";
import { useEffect, useRef } from "preact/hooks";

const done = () => (document.title = "Your password is set");

export function SetPassword() {
  const element = useRef(null);
  useEffect(() => {
    const key = takeKey();
    if (key) element.current.openKey(key);
  }, []);
  return (
    <softlayer-password-set
      ref={element}
      endpoint="/rest/v3.1"
      gate={false}
      sign-in-url="/sign-in"
      onsoftlayer-password-set-done={done}
    />
  );
}
