/** Registers `<softlayer-password-set>`. No other module of the package has an effect when it is imported. */

import type { SoftLayerPasswordSetEventMap } from "../element.js";
import { SoftLayerPasswordSetElement } from "../element.js";

declare global {
  interface HTMLElementTagNameMap {
    "softlayer-password-set": SoftLayerPasswordSetElement;
  }
  // The events bubble to the document and the window.
  interface HTMLElementEventMap extends SoftLayerPasswordSetEventMap {}
  interface DocumentEventMap extends SoftLayerPasswordSetEventMap {}
  interface WindowEventMap extends SoftLayerPasswordSetEventMap {}
}

const TAG = "softlayer-password-set";

const known = globalThis.customElements?.get(TAG);
if (!known) globalThis.customElements?.define(TAG, SoftLayerPasswordSetElement);
else if (known !== SoftLayerPasswordSetElement) {
  console.warn(`<${TAG}>: another script has defined it before, and it is used`);
}

export { SoftLayerPasswordSetElement };
