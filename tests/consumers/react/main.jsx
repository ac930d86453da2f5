import { createRoot } from "react-dom/client";
import { init, PasswordSetFlow } from "softlayer-password-set";
import { SetPassword } from "./set-password.jsx";

const key = new URLSearchParams(location.search).get("key");
history.replaceState(null, "", location.pathname);

await init();
const flow = new PasswordSetFlow({ endpoint: "/rest/v3.1" });
if (key) flow.openKey(key);
createRoot(document.querySelector("#app")).render(<SetPassword flow={flow} />);
