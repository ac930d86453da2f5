import { SoftLayerPasswordSetElement } from "../element.js";

export { SoftLayerPasswordSetElement };

declare global {
  interface HTMLElementTagNameMap {
    "softlayer-password-set": SoftLayerPasswordSetElement;
  }
}
