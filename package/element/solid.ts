/** Adds the tag to Solid's types: `import type {} from "softlayer-password-set/element/solid"`, once in a project. */

import type { JSX } from "solid-js";
import type {
  SoftLayerPasswordSetElement,
  SoftLayerPasswordSetListeners,
  SoftLayerPasswordSetSettings,
} from "../element.js";

type Settings = SoftLayerPasswordSetSettings & SoftLayerPasswordSetListeners<"on:">;
/** The element creates its own content, so it takes no children. */
type Own = Omit<
  JSX.HTMLAttributes<SoftLayerPasswordSetElement>,
  "children" | "innerHTML" | "textContent" | keyof Settings
>;

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "softlayer-password-set": Own & Settings;
    }
  }
}
