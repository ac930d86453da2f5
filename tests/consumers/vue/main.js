import { init, PasswordSetFlow } from "softlayer-password-set";
import { createApp } from "vue";
import SetPassword from "./SetPassword.vue";

const key = new URLSearchParams(location.search).get("key");
history.replaceState(null, "", location.pathname);

await init();
const flow = new PasswordSetFlow({ endpoint: "/rest/v3.1" });
if (key) flow.openKey(key);
createApp(SetPassword, { flow }).mount(document.querySelector("#app"));
