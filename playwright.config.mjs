// The end-to-end tests of the page. `npm test -- browser` starts a sandbox for each worker and names them in SANDBOX_URL;
// without that, say in an editor, one is started here, over what the last build left in dist/.

import process from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromiumArguments, findTestBrowser } from "./scripts/setup/chromium.mjs";

const ownPort = 8199;
const urls = process.env.SANDBOX_URL?.split(" ") ?? [`http://127.0.0.1:${ownPort}`];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "target/playwright",
  // The tests of a worker share one sandbox, its clock and its users.
  workers: urls.length,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A picture that is missing is no picture that is right. UPDATE=1 takes them anew (visual.test.mjs).
  updateSnapshots: process.env.UPDATE ? "all" : "none",
  // On a machine that does much else at once a page takes its time; what is there is never waited for.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: urls[0],
    // Without pictures: they double what a test costs, and the snapshots show the page too.
    trace: { mode: "retain-on-failure", screenshots: false, sources: false },
    launchOptions: {
      executablePath: findTestBrowser(),
      args: [...chromiumArguments],
      // Text looks the same whatever the machine's settings for it are.
      env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL("tests/e2e/fonts.conf", import.meta.url)) },
    },
  },
  ...(process.env.SANDBOX_URL === undefined ? {
    webServer: {
      command: "cargo run --quiet --package sandbox -- --page www --package dist --examples target/examples " +
        `--port ${ownPort}`,
      url: `${urls[0]}/sandbox/`,
      timeout: 120_000,
    },
  } : {}),
});
