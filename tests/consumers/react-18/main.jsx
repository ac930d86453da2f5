import "softlayer-password-set/styles.css";
import { createRoot } from "react-dom/client";
import { SetPassword } from "./set-password.jsx";

createRoot(document.querySelector("#app")).render(<SetPassword />);
