/** The page and the API on different origins: what CORS and the Content-Security-Policy must allow. */

import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import process from "node:process";
import { deployment } from "../../scripts/lib/paths.mjs";
import { expect, METHOD, PASSWORD, test, words } from "../e2e/support.mjs";
import { portOf } from "./service.mjs";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** The API's address, on another port than the page's. The sandbox allows every origin by default. */
const API = process.env.SANDBOX_URL ?? "";

const WARNING = /no answer from .*CORS.*connect-src.*docs\/deployment\.md/;

/** @type {ReturnType<typeof createServer>} */
let server;
/** @type {string} */
let portal;
let allowed = API;

/** The page of a portal that calls the service directly. */
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.replace(/\/$/, "/index.html");
    const file = join(deployment, name);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": Object.entries(TYPES).find(([extension]) => extension === extname(name))?.[1] ?? "",
      "content-security-policy":
        `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self' ${allowed}; ` +
        "img-src 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    });
    if (name.endsWith("index.html")) {
      response.end(readFileSync(file, "utf8").replace('endpoint="/rest/v3.1"', `endpoint="${API}/rest/v3.1"`));
    } else {
      createReadStream(file).pipe(response);
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  portal = `http://127.0.0.1:${portOf(server)}`;
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test.afterEach(() => void (allowed = API));

/** @param {string} link */
const here = (link) => `${portal}/${new URL(link).search}`;

test("with CORS, a person can set a password", async ({ page, portal: form, sandbox }) => {
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await form.openLink(here((await sandbox.mailLink("totp")).link));
  await form.setPassword(PASSWORD.plain);
  await form.code("totp.label").fill((await sandbox.codes("totp")).current);
  await form.button("code.submit").click();
  await form.expectFace("done.heading");
  expect((await sandbox.record("totp")).timesSet).toBe(1);
  expect(asked.some((each) => each.startsWith(`POST ${API}/rest/v3.1/`))).toBe(true);
});

test("without CORS, the person and the portal's engineer read what they can do", async ({
  page, portal: form, sandbox, watch,
}) => {
  watch.allow(/blocked by CORS policy/);
  watch.allow(WARNING);
  /** @type {string[]} */
  const warnings = [];
  page.on("console", (message) => void (message.type() === "warning" && warnings.push(message.text())));
  const { link, key } = await sandbox.mailLink("plain");
  await sandbox.orderFault("*", "corsOff", { times: 100 });
  await page.goto(here(link));
  await form.expectFace("retryable.connection");
  await expect(form.text("retryable.checkKey")).toBeVisible();
  await expect(form.element.locator("p", { hasText: words("failed.support") })).toContainText(API);
  // Only once, even after several attempts.
  expect(warnings.filter((text) => WARNING.test(text))).toHaveLength(1);
  expect(warnings[0]).toContain(`no answer from ${API}.`);
  expect(warnings[0]).toContain(portal);
  expect(warnings.join()).not.toContain(key);
  await form.button("action.retry").click();
  await form.expectFace("retryable.connection");
  expect(warnings.filter((text) => WARNING.test(text))).toHaveLength(1);

  // The browser did not send the request, so the key is still valid.
  expect(await sandbox.requestsTo(METHOD.checkKey)).toEqual([]);
});

test("a Content-Security-Policy that forbids the connection is reported in the same way", async ({
  page, portal: form, sandbox, watch,
}) => {
  allowed = "";
  watch.allow(/content security policy/i);
  watch.allow(/Refused to connect|Fetch API cannot load|violates/);
  watch.allow(WARNING);
  const warned = page.waitForEvent("console", (message) => WARNING.test(message.text()));
  await page.goto(here((await sandbox.mailLink("plain")).link));
  await form.expectFace("retryable.connection");
  await warned;
});

test("a person who is offline reads that, and the console has no warning", async ({ page, context, portal: form, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  watch.allow(WARNING);
  await page.goto(`${portal}/`);
  await form.expectFace("idle.heading");
  await context.setOffline(true);
  await form.username.fill("plain");
  await form.button("idle.submit").click();
  await form.expectFace("retryable.offline");
  await expect(form.element.getByText(words("failed.support"))).toBeHidden();
});
