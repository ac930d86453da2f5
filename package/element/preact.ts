/** Adds the tag to Preact's types: `import type {} from "softlayer-password-set/element/preact"`, once in a project. */

import type { ClassAttributes, HTMLAttributes } from "preact";
import type { SoftLayerPasswordSetElement, SoftLayerPasswordSetProps } from "../element.js";

/** The element creates its own content, so it takes no children. */
type Own = Omit<HTMLAttributes<SoftLayerPasswordSetElement>, "children" | "dangerouslySetInnerHTML">;
type Props = Own & ClassAttributes<SoftLayerPasswordSetElement> & SoftLayerPasswordSetProps;

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "softlayer-password-set": Props;
    }
  }
}
