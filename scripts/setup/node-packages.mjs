// The packages of package-lock.json in node_modules/.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "../lib/paths.mjs";
import { mustRun } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";

// npm ci begins by removing node_modules/ and with it the stamp, so an interrupted run is done again.
const stamp = join(root, "node_modules", ".installed-from");

/** What node_modules/ must have been installed from. esbuild and others ship one binary for each platform. */
function wanted() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json"]) {
    hash.update(readFileSync(join(root, file)));
  }
  return `${hash.digest("hex")} ${process.platform} ${process.arch}\n`;
}

export async function ensureNodePackages() {
  const hash = wanted();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) {
    return;
  }
  await step("Installing the node packages of package-lock.json", "about 20 s", async () => {
    // Started by npm, npm_execpath names its script, which also runs where npm itself is a batch file.
    const npm = process.env.npm_execpath;
    const [command, args] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
    await mustRun("npm-ci", "The node packages could not be installed", command, [...args, "ci"], {
      // @carbon/styles would else report that it is being installed.
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1", IBM_TELEMETRY_DISABLED: "true" },
      advice: { commands: ["npm ci"] },
    });
    writeFileSync(stamp, hash);
  });
}
