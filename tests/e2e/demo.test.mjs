/** The demo without a service: `npm run build:demo`, served by a static file server. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { expect, test } from "@playwright/test";
import { assembleStaticDemo, staticDemo } from "../../scripts/build/static-demo.mjs";

/** @import { Page } from "@playwright/test" */

const PASSWORD = "Correct-h0rse";
const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".wasm": "application/wasm",
});

let address = "";

const server = createServer(async (request, response) => {
  const path = normalize(String(new URL(String(request.url), "http://host").pathname));
  try {
    const file = join(staticDemo, path === "/" ? "index.html" : path);
    const body = await readFile(file);
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

test.beforeAll(async () => {
  assembleStaticDemo();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  address = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}/`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What the page may have asked of anybody, and what it complained about. @type {string[]} */
let faults = [];

test.beforeEach(({ page }) => {
  faults = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || !/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(address)) {
      faults.push(`${request.method()} ${request.url()}`);
    }
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
});
test.afterEach(() => expect(faults).toEqual([]));

/** @param {Page} page @param {string} username */
async function openMail(page, username) {
  await page.goto(address);
  await page.getByRole("button", { name: new RegExp(`^${username}`) }).click();
  await page.locator("#mails button").first().click();
}

/** @param {Page} page @param {string} [password] */
async function submit(page, password = PASSWORD) {
  await page.getByLabel("New password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Set password" }).click();
}

/** @param {Page} page */
async function expectDone(page) {
  await expect(page.getByRole("heading", { name: "Your password is set" })).toBeVisible();
  await expect(page.locator("#record-text")).toHaveText("A new password is set.");
}

test("a link is asked for, mailed and opened, and a broken rule is refused", async ({ page }) => {
  await page.goto(address);
  await page.getByRole("button", { name: /^plain/ }).click();
  await page.getByRole("button", { name: "Email me a link" }).click();
  await expect(page.locator("#mails button")).toHaveCount(2);
  await page.locator("#mails button").first().click();
  await submit(page, "short");
  await expect(page.getByLabel("New password", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await submit(page);
  await expectDone(page);
});

test("the strict policy is the one that judges", async ({ page }) => {
  await openMail(page, "strict");
  await submit(page);
  await expect(page.getByLabel("New password", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await submit(page, "Correct-H0rs3-99!");
  await expectDone(page);
});

test("a security question", async ({ page }) => {
  await openMail(page, "question");
  await submit(page);
  await page.getByRole("radio", { name: /first pet/ }).check();
  await page.getByLabel("Your answer").fill("Rex");
  await page.getByRole("button", { name: "Continue" }).click();
  await expectDone(page);
});

for (const [username, codes] of /** @type {const} */ ([["authenticator", ["now"]], ["verisign", ["now", "next"]]])) {
  test(`codes: ${username}`, async ({ page }) => {
    await openMail(page, username);
    await submit(page);
    for (const code of codes) {
      await page.getByRole("textbox", { name: /code/i }).fill(await page.locator(`#code-${code}`).innerText());
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.locator("[data-tone=busy]")).toHaveCount(0);
    }
    await expectDone(page);
  });
}

test("a phone is denied, then approved", async ({ page }) => {
  await openMail(page, "phone");
  await submit(page);
  for (const answer of ["Deny", "Approve"]) {
    await page.locator("softlayer-password-set .slps-primary").click();
    await page.getByRole("button", { name: answer }).click();
    await expect(page.locator("#phone")).toBeHidden();
    if (answer === "Deny") await expect(page.locator("softlayer-password-set .slps-primary")).toBeVisible();
  }
  await expectDone(page);
});

for (const [username, heading] of /** @type {const} */ ([
  ["locked", "Too many attempts"],
  ["tunnel", "Your password was very probably set"],
])) {
  test(`trouble after the password: ${username}`, async ({ page }) => {
    await openMail(page, username);
    await submit(page);
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  });
}

test("trouble before the password: a late link, a changed account, a busy service", async ({ page }) => {
  await openMail(page, "late");
  await expect(page.locator("softlayer-password-set")).toContainText("link");
  await expect(page.locator("[data-tone=danger]")).toBeVisible();
  await openMail(page, "changed");
  await expect(page.locator("[data-tone=danger]")).toBeVisible();
  await openMail(page, "rush");
  await submit(page);
  await expectDone(page);
});

test("language, suggestions and the gate can be switched on", async ({ page }) => {
  await page.goto(address);
  await page.getByLabel("Language").selectOption("de");
  await page.getByLabel("Suggest passwords").check();
  await page.getByLabel("Ask before").check();
  await page.getByRole("button", { name: /^plain/ }).click();
  await page.locator("#mails button").first().click();
  await expect(page.getByRole("button", { name: "Weiter" })).toBeVisible();
});
