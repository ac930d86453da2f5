import "softlayer-password-set/styles.css";
import { render } from "preact";
import { SetPassword } from "./set-password.jsx";

render(<SetPassword />, document.querySelector("#app"));
