// Tests that the package, as npm would publish it, works in each consumer. The environment variable CONSUMERS names
// consumers, or is `all`. Without it, only those that every run tests are tested.

import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { end } from "../../scripts/lib/run.mjs";
import { chromiumArguments, findBrowsers } from "../../scripts/setup/chromium.mjs";
import { Sandbox } from "../e2e/sandbox.mjs";
import { consumers } from "./consumers.mjs";
import { install, pack, runScript, startScript } from "./prepare.mjs";
import { checkSettings } from "./settings.mjs";
import { serve, serveFiles } from "./server.mjs";
import { meetChangedFile, walk } from "./walk.mjs";

const { CONSUMERS, SANDBOX_URL } = process.env;
if (!SANDBOX_URL) throw new Error("SANDBOX_URL must name a running sandbox; `npm test -- consumers` starts one");
const sandbox = new Sandbox(SANDBOX_URL);
const named = CONSUMERS?.split(/[\s,]+/).filter(Boolean);
const chosen = consumers.filter(({ name, always }) => named ? named.includes(name) || named[0] === "all" : always);

/** How long a server may take to answer. */
const startMilliseconds = 120_000;

/** @type {import("@playwright/test").Browser} */
let browser;
/** @type {import("./prepare.mjs").Tarball} */
let tarball;

before(async () => {
  tarball = await pack();
  browser = await chromium.launch({ executablePath: findBrowsers()[0], args: [...chromiumArguments] });
});

after(async () => {
  await browser?.close();
});

test("every consumer that was named is there", () => {
  const known = new Set(["all", ...consumers.map(({ name }) => name)]);
  assert.deepEqual(named?.filter((name) => !known.has(name)) ?? [], []);
  assert.ok(chosen.length > 0);
});

for (const consumer of chosen) {
  describe(consumer.title, () => {
    /** @type {string} */
    let directory;
    before(async () => {
      directory = await install(consumer, tarball);
    });
    for (const script of consumer.runs ?? []) {
      test(`npm run ${script}`, () => runScript(consumer.name, directory, script));
    }
    for (const serving of consumer.serves) {
      test(serving.way, () => walkServed(consumer, serving, directory));
    }
  });
}

/**
 * @param {import("./consumers.mjs").Consumer} consumer
 * @param {import("./consumers.mjs").Serving} serving
 * @param {string} directory
 */
async function walkServed({ name, uses, says }, serving, directory) {
  const { way, build, start, rendered, writesKey = false, copied, settings, cdn, tampered, policy } = serving;
  const other = cdn && await serveFiles(join(directory, "cdn"));
  if (build !== undefined) await runScript(name, directory, build, other ? { CDN: `${other.url}/` } : {});
  // The file still works: an additional custom section, or an empty line.
  const change = Buffer.from(tampered?.file.endsWith(".wasm") ? [0, 2, 1, 120] : [10]);
  if (tampered) appendFileSync(join(directory, "cdn", tampered.file), change);
  const port = start && await freePort();
  const child = start && port !== undefined ? startScript(directory, port, start(port)) : undefined;
  const app = child ? `http://127.0.0.1:${port}` : join(directory, "dist");
  const origin = await serve({ sandbox: String(SANDBOX_URL), app, policy });
  try {
    if (child) await answers(child, app);
    if (child) assert.equal(await rendersKey(app), writesKey);
    if (settings !== undefined) {
      await checkSettings({ browser, sandbox, url: `${origin.url}/${settings}`, says });
      return;
    }
    if (rendered !== undefined) assert.ok((await (await fetch(app)).text()).includes(rendered));
    const username = `${name} ${way}`.replaceAll(/[^\w.]+/g, "-");
    await sandbox.addUser(username, uses === "headless" ? "plain" : "totp");
    if (tampered) {
      await meetChangedFile({ browser, sandbox, url: origin.url, username, ...tampered });
      return;
    }
    await walk({ browser, sandbox, url: origin.url, username, uses, copied, says });
  } finally {
    await origin.close();
    if (other) await other.close();
    if (child) await end(child);
  }
}

/** Every script of the page can read what a server writes into it. @param {string} app */
async function rendersKey(app) {
  const answer = await fetch(`${app}/?key=SECRETKEY`, { headers: { accept: "text/html" } });
  return (await answer.text()).includes("SECRETKEY");
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * Waits until a server answers. The browser checks the answer.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} url
 */
async function answers(child, url) {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => (said = (said + chunk).slice(-4000)));
  }
  const deadline = Date.now() + startMilliseconds;
  while (Date.now() < deadline && child.exitCode === null) {
    try {
      await fetch(url);
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new Error(`the server at ${url} does not answer: ${said}`);
}
