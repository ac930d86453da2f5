import { init, PasswordSetFlow } from "softlayer-password-set";
import { mount } from "svelte";
import SetPassword from "./SetPassword.svelte";

await init();
const flow = new PasswordSetFlow({ endpoint: "/rest/v3.1" });
const key = takeKey();
if (key) flow.openKey(key);
mount(SetPassword, { target: document.querySelector("#app"), props: { flow } });
