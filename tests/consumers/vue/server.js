import { readFileSync, writeFileSync } from "node:fs";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import Tags from "./Tags.vue";

const page = readFileSync("dist/settings.html", "utf8");
const tags = await renderToString(createSSRApp(Tags));
writeFileSync("dist/settings.html", page.replace("<!-- rendered -->", tags));
