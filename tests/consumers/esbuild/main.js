import { init } from "softlayer-password-set";
import { SoftLayerPasswordSetElement } from "softlayer-password-set/element";
import "softlayer-password-set/styles.css";
import wasm from "softlayer-password-set/wasm";

init(new URL(wasm, import.meta.url));
customElements.define("softlayer-password-set", SoftLayerPasswordSetElement);

const link = location.search;
const { key } = history.state ?? {};
if (link) {
  // Every script can read which address a document came from. So this one gives way to another, without the key in it.
  history.replaceState({ key: new URLSearchParams(link).get("key") }, "", location.pathname);
  location.reload();
} else if (key) {
  history.replaceState(null, "");
  document.querySelector("softlayer-password-set").openKey(key);
}
