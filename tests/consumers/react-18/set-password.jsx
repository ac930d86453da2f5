import "softlayer-password-set/element/define";
import { useEffect, useRef } from "react";

export function SetPassword() {
  const ref = useRef(null);
  useEffect(() => {
    const element = ref.current;
    const done = () => (document.title = "Your password is set");
    element.addEventListener("softlayer-password-set-done", done);
    const key = takeKey();
    if (key) element.openKey(key);
    return () => element.removeEventListener("softlayer-password-set-done", done);
  }, []);
  return <softlayer-password-set ref={ref} endpoint="/rest/v3.1" gate={false} sign-in-url="/sign-in" />;
}
