// Writes the page with the hash of every file that it loads from the other origin, whose address is in CDN.

import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const cdn = process.env.CDN ?? "https://cdn.example/softlayer-password-set@0.1.0/";
const files = "node_modules/softlayer-password-set/dist/";

const hash = (kind, content) => `${kind}-${createHash(kind).update(content).digest("base64")}`;
const integrity = (file) => hash("sha384", readFileSync(files + file));
const modules = readdirSync(files, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".js") && !file.startsWith("testing"));

const importMap = JSON.stringify({
  imports: {
    "softlayer-password-set": `${cdn}index.js`,
    "softlayer-password-set/element": `${cdn}element.js`,
    "softlayer-password-set/element/define": `${cdn}element/define.js`,
  },
  integrity: Object.fromEntries(modules.map((file) => [cdn + file, integrity(file)])),
}, null, 2);
const wasm = { url: `${cdn}softlayer_password_set_bg.wasm`, integrity: integrity("softlayer_password_set_bg.wasm") };

const { origin } = new URL(cdn);
const policy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${origin} '${hash("sha256", importMap)}'`,
  `style-src ${origin}`,
  `connect-src 'self' ${origin}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">
    <link rel="stylesheet" href="${cdn}styles.css" integrity="${integrity("styles.css")}" crossorigin>
    <script type="importmap">${importMap}</script>`;

mkdirSync("dist", { recursive: true });
writeFileSync("dist/index.html", readFileSync("index.html", "utf8").replace("<!-- head -->", () => head));
writeFileSync("dist/wasm.js", `export const wasm = ${JSON.stringify(wasm, null, 2)};\n`);
cpSync("main.js", "dist/main.js");
// What the other origin serves.
cpSync(files, "cdn", { recursive: true });
