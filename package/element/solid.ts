/** Teaches Solid the tag: `import type {} from "softlayer-password-set/element/solid"`, once in a project. */

import type { JSX } from "solid-js";
import type {
  SoftLayerPasswordSetElement,
  SoftLayerPasswordSetListeners,
  SoftLayerPasswordSetSettings,
} from "../element.js";

type Settings = SoftLayerPasswordSetSettings & SoftLayerPasswordSetListeners<"on:">;
/** The element fills itself, so it takes no children. */
type Own = Omit<JSX.HTMLAttributes<SoftLayerPasswordSetElement>, "children" | "innerHTML" | "textContent" | keyof Settings>;

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "softlayer-password-set": Own & Settings;
    }
  }
}
