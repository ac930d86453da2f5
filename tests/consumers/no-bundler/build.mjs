import { cpSync } from "node:fs";

cpSync("index.html", "dist/index.html");
cpSync("main.js", "dist/main.js");
cpSync("node_modules/softlayer-password-set/dist", "dist/softlayer-password-set", { recursive: true });
