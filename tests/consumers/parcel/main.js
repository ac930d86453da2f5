import "softlayer-password-set/element/define";
import "softlayer-password-set/styles.css";

const key = new URLSearchParams(location.search).get("key");
history.replaceState(null, "", location.pathname);
if (key) document.querySelector("softlayer-password-set").openKey(key);
