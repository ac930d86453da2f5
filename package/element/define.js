/** Registers `<softlayer-password-set>`: the only module of the package that has an effect when it is imported. */

import { SoftLayerPasswordSetElement } from "../element.js";

const TAG = "softlayer-password-set";

if (globalThis.customElements && !customElements.get(TAG)) customElements.define(TAG, SoftLayerPasswordSetElement);

export { SoftLayerPasswordSetElement };
