import { init, PasswordSetFlow } from "softlayer-password-set";
import { createApp } from "vue";
import SetPassword from "./SetPassword.vue";

await init();
const flow = new PasswordSetFlow({ endpoint: "/rest/v3.1" });
const key = takeKey();
if (key) flow.openKey(key);
createApp(SetPassword, { flow }).mount(document.querySelector("#app"));
