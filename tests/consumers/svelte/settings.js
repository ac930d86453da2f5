import { mount } from "svelte";
import Tags from "./Tags.svelte";

mount(Tags, { target: document.querySelector("#app") });
await import("softlayer-password-set/element/define");
