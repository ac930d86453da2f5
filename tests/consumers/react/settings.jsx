import { hydrateRoot } from "react-dom/client";
import { Tags } from "./tags.jsx";

hydrateRoot(document.querySelector("#app"), <Tags />);
