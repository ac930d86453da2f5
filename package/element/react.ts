/** Adds the tag to React's types: `import type {} from "softlayer-password-set/element/react"`, once in a project. */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { SoftLayerPasswordSetElement, SoftLayerPasswordSetProps } from "../element.js";

/** The element creates its own content, so it takes no children. */
type Own = Omit<HTMLAttributes<SoftLayerPasswordSetElement>, "children" | "dangerouslySetInnerHTML">;
type Props = DetailedHTMLProps<Own, SoftLayerPasswordSetElement> & SoftLayerPasswordSetProps;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "softlayer-password-set": Props;
    }
  }
}
