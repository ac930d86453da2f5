import type { SoftLayerPasswordSetEventMap } from "../element.js";
import { SoftLayerPasswordSetElement } from "../element.js";

export { SoftLayerPasswordSetElement };

declare global {
  interface HTMLElementTagNameMap {
    "softlayer-password-set": SoftLayerPasswordSetElement;
  }
  // The events bubble, as far as the document and the window.
  interface HTMLElementEventMap extends SoftLayerPasswordSetEventMap {}
  interface DocumentEventMap extends SoftLayerPasswordSetEventMap {}
  interface WindowEventMap extends SoftLayerPasswordSetEventMap {}
}
