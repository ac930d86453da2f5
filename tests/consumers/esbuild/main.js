import { init } from "softlayer-password-set";
import { SoftLayerPasswordSetElement } from "softlayer-password-set/element";
import "softlayer-password-set/styles.css";
import wasm from "softlayer-password-set/wasm";

init(new URL(wasm, import.meta.url));
customElements.define("softlayer-password-set", SoftLayerPasswordSetElement);

const key = new URLSearchParams(location.search).get("key");
history.replaceState(null, "", location.pathname);
if (key) document.querySelector("softlayer-password-set").openKey(key);
