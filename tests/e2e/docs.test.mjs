/**
 * Runs the documents' examples for Playwright with Playwright itself.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { expect, test } from "./support.mjs";
import { root, target } from "../../scripts/lib/paths.mjs";
import { DOCUMENTS, examplesOf } from "../examples.mjs";

const config = join(target, "examples", "playwright.config.mjs");
const examples = DOCUMENTS.flatMap(examplesOf).filter(({ runner }) => runner === "playwright");

test.beforeAll(() => {
  // This project's own tsconfig resolves imports of the package to its sources.
  writeFileSync(join(target, "examples", "tsconfig.json"), "{}\n");
  writeFileSync(config, `
    import { chromiumArguments, findBrowsers } from "../../scripts/setup/chromium.mjs";
    export default {
      tsconfig: "tsconfig.json",
      timeout: 60_000,
      outputDir: "results",
      workers: 1,
      use: {
        baseURL: process.env.BASE_URL,
        launchOptions: { executablePath: findBrowsers()[0], args: [...chromiumArguments] },
      },
    };
  `);
});

test("there are examples for Playwright", () => {
  expect(examples.length).toBeGreaterThan(0);
});

for (const { name, file } of examples) {
  test(name, async ({ baseURL }) => {
    const own = Object.entries(process.env).filter(([variable]) => !/^(TEST_|PW_|PLAYWRIGHT_|PWTEST_)/.test(variable));
    const env = {
      ...Object.fromEntries(own),
      BASE_URL: baseURL,
      PATH: [join(target, "debug"), process.env.PATH ?? ""].join(delimiter),
    };
    const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
    const pattern = file.slice(file.lastIndexOf("/") + 1).replaceAll(".", "\\.");
    const args = [cli, "test", "--config", config, "--reporter=line", pattern];
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    const [code] = await once(child, "close");
    expect(code, output).toBe(0);
  });
}
