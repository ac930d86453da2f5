import { createRoot } from "react-dom/client";
import { init, PasswordSetFlow, readRecoveryLink } from "softlayer-password-set";
import { SetPassword } from "./set-password.jsx";

const given = location.search + location.hash;
history.replaceState(null, "", location.pathname);

await init();
const flow = new PasswordSetFlow({ endpoint: "/rest/v3.1" });
const { key } = readRecoveryLink(given);
if (key) flow.openKey(key);
createRoot(document.querySelector("#app")).render(<SetPassword flow={flow} />);
