import { init, PasswordSetFlow } from "softlayer-password-set";
import { mount } from "svelte";
import SetPassword from "./SetPassword.svelte";

const key = new URLSearchParams(location.search).get("key");
history.replaceState(null, "", location.pathname);

await init();
const flow = new PasswordSetFlow({ endpoint: "/rest/v3.1" });
if (key) flow.openKey(key);
mount(SetPassword, { target: document.querySelector("#app"), props: { flow } });
