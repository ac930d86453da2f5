import { createRoot } from "react-dom/client";
import { init, PasswordSetFlow } from "softlayer-password-set";
import { SetPassword } from "./set-password.jsx";

await init();
const flow = new PasswordSetFlow({ endpoint: "/rest/v3.1" });
const key = takeKey();
if (key) flow.openKey(key);
createRoot(document.querySelector("#app")).render(<SetPassword flow={flow} />);
