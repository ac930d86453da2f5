import { wasm } from "./wasm.js";

const element = document.querySelector("softlayer-password-set");
const link = location.search;
const { key } = history.state ?? {};
if (link) {
  // Every script can read which address a document came from. So this one gives way to another, without the key in it.
  history.replaceState({ key: new URLSearchParams(link).get("key") }, "", location.pathname);
  location.reload();
} else {
  try {
    const { init } = await import("softlayer-password-set");
    // Before the element is defined, because a defined element loads the engine at once.
    init(new Request(wasm.url, { integrity: wasm.integrity })).catch(() => {});
    await import("softlayer-password-set/element/define");
    history.replaceState(null, "");
    if (key) element.openKey(key);
  } catch (error) {
    element.textContent = "A part of this page did not load. Reload the page: the link in your email has not been used up.";
    throw error;
  }
}
