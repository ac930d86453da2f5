/** A link that does not work: pasted alone or with its mail, it is read, opened, and stored nowhere. */

import { FIXTURE_KEYS } from "./sandbox.mjs";
import { expect, PASSWORD, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { Portal } from "./support.mjs" */

/** @param {Portal} portal */
const field = (portal) => portal.element.getByLabel(words("paste.label"), { exact: true });

/** @param {Portal} portal */
async function openField(portal) {
  await portal.element.getByText(words("paste.summary"), { exact: true }).click();
  await expect(field(portal)).toBeFocused();
}

/** Pastes as the keyboard does. @param {Page} page @param {string} text */
async function paste(page, text) {
  await page.evaluate((value) => {
    const data = new DataTransfer();
    data.setData("text/plain", value);
    const target = /** @type {Element} */ (document.activeElement);
    if (target.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data }))) {
      document.execCommand("insertText", false, value);
      // A text that a script inserts does not count as pasted.
      target.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    }
  }, text);
}

/** @param {string} key */
const mail = (key) => [
  "From: Portal <noreply@portal.example>", "Subject: Set your password", "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable", "", "Hello,", "", "open this link:",
  `https://portal.example/?key=3D${key}&service=3DSoftLayer_User_=\nCustomer`, "", "Yours", "",
].join("\n");

/** @type {readonly (readonly [where: string, reach: (portal: Portal) => Promise<void>])[]} */
const PLACES = [
  ["before anything was asked for", async (portal) => {
    await portal.page.goto("/");
    await portal.expectFace("idle.heading");
  }],
  ["while the mail is awaited", async (portal) => {
    await portal.page.goto("/");
    await portal.requestLink("plain");
  }],
  ["where a link is refused", async (portal) => {
    await portal.page.goto(`/?key=${FIXTURE_KEYS.used}`);
    await portal.expectFace("keyRejected.heading");
  }],
];

for (const [where, reach] of PLACES) {
  test(`a whole mail is pasted ${where}, and its link sets a password`, async ({ page, portal, sandbox }) => {
    await reach(portal);
    const { key } = await sandbox.mailLink("plain");
    await openField(portal);
    await paste(page, mail(key));
    await expect(portal.text("paste.found")).toBeVisible();
    await expect(portal.liveRegion).toHaveText(words("paste.found"));
    await expect(field(portal)).toHaveValue("");
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(key);
    await portal.button("paste.submit").click();
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
  });
}

test("what is typed is read on Enter, and is not interrupted before", async ({ page, portal, sandbox }) => {
  const { key } = await sandbox.mailLink("plain");
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await openField(portal);
  await page.keyboard.type(key.slice(0, 12));
  await expect(field(portal)).toHaveValue(key.slice(0, 12));
  await page.keyboard.type(key.slice(12));
  await page.keyboard.press("Enter");
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
});

test("what holds no link is refused at the field, in words for each reason", async ({ page, portal }) => {
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await openField(portal);
  await portal.button("paste.submit").click();
  await expect(portal.text("paste.missing")).toBeVisible();
  const link = "https://portal.example/?key=";
  for (const [text, id] of /** @type {const} */ ([
    ["Hello, see you on Friday at noon.", "paste.not_found"],
    ["   \n\t ", "paste.missing"],
    [`${link}abcdefghijkl ${link}mnopqrstuvwx`, "paste.several_keys"],
    [`${link}abc\ndef`, "paste.unclear"],
    [`${link}abcdefghij…`, "paste.truncated"],
    [`${link}${"a".repeat(262_200)}`, "paste.too_long"],
  ])) {
    await field(portal).fill("");
    await field(portal).focus();
    await page.evaluate((value) => {
      const area = /** @type {HTMLTextAreaElement} */ (document.activeElement);
      area.value = value;
      area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    }, text);
    await expect(portal.text(id), id).toBeVisible();
    await expect(portal.liveRegion).toHaveText(words(id));
    await expect(field(portal)).toHaveAttribute("aria-invalid", "true");
    await expect(field(portal)).toHaveAccessibleDescription(words(id));
  }
});

test("nothing that was pasted survives: closed, left, or gone back to", async ({ page, portal }) => {
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await openField(portal);
  await field(portal).fill("a text with the key of somebody");
  const summary = portal.element.getByText(words("paste.summary"), { exact: true });
  await summary.click();
  await expect(field(portal)).toBeHidden();
  await summary.click();
  await expect(field(portal)).toHaveValue("");
  await field(portal).fill("a text with the key of somebody");
  await page.goto("/sign-in.html");
  await page.goBack();
  await portal.expectFace("idle.heading");
  expect(await page.evaluate(() => [...document.querySelectorAll("textarea")].map(({ value }) => value).join(""))).toBe("");
  await portal.username.fill("plain");
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain("somebody");
});

test("a link for another service begins a flow with that service", async ({ page, portal, sandbox }) => {
  await page.goto("/");
  await portal.requestLink("plain");
  const { key } = await sandbox.mailLink("plain");
  await openField(portal);
  const asked = page.waitForRequest(/getUserIdForPasswordSet/);
  await paste(page, `/?key=${key}&service=SoftLayer_User_Customer_OpenIdConnect&username=grace`);
  await portal.button("paste.submit").click();
  expect((await asked).url()).toContain("/SoftLayer_User_Customer_OpenIdConnect/");
  await expect(portal.element).toHaveAttribute("username", "grace");
});

test("where the field does not load, that is said, and opening it again tries again", async ({ page, portal, watch }) => {
  watch.allow(/Failed to load resource|dynamically imported module/);
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await page.route("**/element/paste.js*", (route) => route.abort(), { times: 2 });
  const summary = portal.element.getByText(words("paste.summary"), { exact: true });
  await summary.click();
  await expect(portal.text("retryable.connection")).toBeVisible();
  await summary.click();
  await summary.click();
  await expect(field(portal)).toBeVisible();
  await expect(portal.text("retryable.connection")).toBeHidden();
});
