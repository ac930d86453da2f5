/** Teaches Svelte 5 the tag: `import type {} from "softlayer-password-set/element/svelte"`, once in a project. */

import type { HTMLAttributes } from "svelte/elements";
import type { SoftLayerPasswordSetElement, SoftLayerPasswordSetProps } from "../element.js";

/** The element creates its own content, so it takes no children. */
type Own = Omit<HTMLAttributes<SoftLayerPasswordSetElement>, "children" | keyof SoftLayerPasswordSetProps>;

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "softlayer-password-set": Own & SoftLayerPasswordSetProps;
  }
}
