"use client";

import { useEffect, useRef } from "react";
import { takeKey } from "./link";

export function SetPassword() {
  const element = useRef(null);
  useEffect(() => {
    // A defined element creates its content. React must first find the empty tag that the server has rendered.
    import("softlayer-password-set/element/define").then(() => {
      const key = takeKey();
      if (key) element.current?.openKey(key);
    });
  }, []);
  return <softlayer-password-set ref={element} endpoint="/rest/v3.1" sign-in-url="/sign-in" />;
}
