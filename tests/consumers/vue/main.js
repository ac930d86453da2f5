import { init, PasswordSetFlow, readRecoveryLink } from "softlayer-password-set";
import { createApp } from "vue";
import SetPassword from "./SetPassword.vue";

const given = location.search + location.hash;
history.replaceState(null, "", location.pathname);

await init();
const flow = new PasswordSetFlow({ endpoint: "/rest/v3.1" });
const { key } = readRecoveryLink(given);
if (key) flow.openKey(key);
createApp(SetPassword, { flow }).mount(document.querySelector("#app"));
