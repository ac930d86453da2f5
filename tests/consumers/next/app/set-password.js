"use client";

import { useEffect, useRef } from "react";
import { takeKey } from "./link";

export function SetPassword() {
  const element = useRef(null);
  useEffect(() => {
    // The element fills itself, which it must not before React has found it as the server has rendered it.
    import("softlayer-password-set/element/define").then(() => {
      const key = takeKey();
      if (key) element.current?.openKey(key);
    });
  }, []);
  return <softlayer-password-set ref={element} endpoint="/rest/v3.1" sign-in-url="/sign-in" />;
}
