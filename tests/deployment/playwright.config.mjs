// The page behind real servers. As for the other stories in Chromium, `npm test -- deployment` starts the sandbox.

import { defineConfig } from "@playwright/test";
import base from "../../playwright.config.mjs";

export default defineConfig({
  ...base,
  testDir: ".",
  outputDir: "../../target/playwright-deployment",
  // The servers' certificate is their own.
  use: { ...base.use, ignoreHTTPSErrors: true },
});
