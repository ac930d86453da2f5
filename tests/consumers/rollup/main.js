import "softlayer-password-set/element/define";

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
