import "softlayer-password-set/styles.css";
import { render } from "solid-js/web";
import { SetPassword } from "./set-password.jsx";

render(() => <SetPassword />, document.querySelector("#app"));
