import { render } from "solid-js/web";
import { Tags } from "./tags.jsx";

render(() => <Tags />, document.querySelector("#app"));
await import("softlayer-password-set/element/define");
