import { readFileSync, writeFileSync } from "node:fs";
import { renderToString } from "react-dom/server";
import { Tags } from "./tags.jsx";

const page = readFileSync("dist/settings.html", "utf8");
writeFileSync("dist/settings.html", page.replace("<!-- rendered -->", renderToString(<Tags />)));
