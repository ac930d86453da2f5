/** The sandbox's control page as a demonstration: each path with one press of a button. */

import { expect, PASSWORD, test } from "./support.mjs";

/** @import { Page } from "@playwright/test" */

/** Presses the button of a path and waits for the tab. @param {Page} page @param {string} username */
async function walk(page, username) {
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("button", { name: `Walk the path of ${username}`, exact: true }).click(),
  ]);
  return tab;
}

test("one button walks a path, and the code that the service asks for is at the top", async ({ page }) => {
  const username = "totp";
  await page.goto("/sandbox/");
  await expect(page.locator("#codes")).toBeHidden();
  const tab = await walk(page, username);
  await tab.getByLabel("New password", { exact: true }).fill(PASSWORD.plain);
  expect(await tab.evaluate(() => opener)).toBe(null);
  await tab.getByRole("button", { name: "Set password" }).click();
  await tab.locator(".slps-code").waitFor();
  await page.bringToFront();
  const shown = page.locator("#codes li", { hasText: username });
  const code = await shown.getByRole("status").first().innerText();
  await tab.bringToFront();
  await tab.locator(".slps-code").fill(code);
  await tab.getByRole("button", { name: "Continue" }).click();
  await expect(tab.getByRole("heading", { name: "Your password is set" })).toBeVisible();
  await page.bringToFront();
  await expect(shown).toHaveCount(0);
});

test("a path that begins with a key of its own is walked with that key", async ({ page }) => {
  await page.goto("/sandbox/");
  const tab = await walk(page, "expired");
  await expect(tab.locator(".slps-badge[data-tone=danger]")).toBeVisible();
});

test("the options of the page take effect when it is opened the next time", async ({ page }) => {
  await page.goto("/sandbox/");
  await page.getByLabel("Language").selectOption("de");
  await page.getByLabel("Direction").selectOption("rtl");
  await page.getByLabel("Colours").selectOption("dark");
  for (const name of ["Suggest passwords", "known breaches", "Ask before"]) await page.getByLabel(name).check();
  await page.reload();
  await expect(page.getByLabel("Language")).toHaveValue("de");
  await expect(page.getByLabel("Ask before")).toBeChecked();
  await page.goto("/");
  const element = page.locator("softlayer-password-set");
  await expect(element.locator(".slps-heading")).toHaveText("Neues Passwort festlegen");
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  for (const [name, value] of [["suggest", ""], ["gate", ""], ["breach-check", "/sandbox/breaches/"]]) {
    await expect(element).toHaveAttribute(String(name), String(value));
  }
});

test("an unreadable entry in the storage changes nothing", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("softlayer-password-set-demo", "{broken"));
  await page.goto("/");
  await expect(page.locator(".slps-heading")).toHaveText("Set a new password");
  await page.goto("/sandbox/");
  await expect(page.getByLabel("Language")).toHaveValue("");
});
