import { init, PasswordSetFlow, readRecoveryLink } from "softlayer-password-set";
import { mount } from "svelte";
import SetPassword from "./SetPassword.svelte";

const given = location.search + location.hash;
history.replaceState(null, "", location.pathname);

await init();
const flow = new PasswordSetFlow({ endpoint: "/rest/v3.1" });
const { key } = readRecoveryLink(given);
if (key) flow.openKey(key);
mount(SetPassword, { target: document.querySelector("#app"), props: { flow } });
