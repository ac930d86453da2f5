/** A portal's own content in the faces: its places, and that it stays the same nodes. */

import { expect, PASSWORD, test } from "./support.mjs";
import { words } from "./words.mjs";

/** @import { Page } from "@playwright/test" */

/** Puts an element with templates in place of the page's. @param {Page} page @param {string} [key] */
async function place(page, key) {
  await page.goto("/");
  await page.evaluate(async (opened) => {
    await customElements.whenDefined("softlayer-password-set");
    const element = document.createElement("softlayer-password-set");
    element.setAttribute("endpoint", "/rest/v3.1");
    for (const [faces, where, text] of [
      ["password securityQuestion", "before", "Before"],
      ["password", "actions", "Action"],
      ["password linkRequest", "after", "After"],
      ["done", null, "Well done"],
      ["password", "nowhere", "Lost"],
    ]) {
      const template = document.createElement("template");
      template.dataset.for = String(faces);
      if (where !== null) template.dataset.place = where;
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: text });
      button.addEventListener("click", () => (button.dataset.pressed = "yes"));
      template.content.append(button);
      element.append(template);
    }
    document.querySelector("softlayer-password-set")?.replaceWith(element);
    if (opened !== undefined) Reflect.get(element, "openKey").call(element, opened);
  }, key);
}

test("each stands in its place, and is read there", async ({ page, portal, sandbox }) => {
  await place(page, (await sandbox.mailLink("plain")).key);
  await portal.expectFace("password.heading");
  const names = await portal.form.locator("h2, input:not([tabindex='-1']), button:visible").evaluateAll((parts) =>
    parts.map((part) => part.textContent?.trim() || part.getAttribute("name")));
  expect(names).toEqual([
    words("password.heading"), "Before", "username", "password", words("password.show"), words("password.submit"),
    words("action.cancel"), "Action", "After",
  ]);
  await expect(page.getByText("Lost")).toHaveCount(0);
});

test("they are the same nodes through every change of language and state", async ({ page, portal, sandbox }) => {
  await place(page, (await sandbox.mailLink("plain")).key);
  await portal.expectFace("password.heading");
  const before = page.getByRole("button", { name: "Before" });
  await before.click();
  await expect(before).toHaveAttribute("data-pressed", "yes");
  await portal.element.evaluate((element) => element.setAttribute("lang", "de"));
  await expect(page.locator(".slps-card")).toHaveAttribute("lang", "de");
  await expect(before).toHaveAttribute("data-pressed", "yes");
  // The portal's content has the language of the portal, which is set as an attribute here.
  await portal.element.evaluate((element) => element.removeAttribute("lang"));
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  await expect(before).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Well done" })).toBeVisible();
});

test("an element that is removed and comes back has them again, and newer ones count", async ({ page, portal }) => {
  await place(page);
  const after = page.getByRole("button", { name: "After" });
  await after.click();
  await portal.element.evaluate(async (element) => {
    const parent = element.parentNode;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parent?.append(element);
  });
  await expect(after).toHaveAttribute("data-pressed", "yes");
  await portal.element.evaluate(async (element) => {
    const template = element.querySelector("template[data-place=after]");
    if (template instanceof HTMLTemplateElement) template.content.append("Newer words");
    const parent = element.parentNode;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parent?.append(element);
  });
  await expect(portal.element.getByText("Newer words")).toBeVisible();
  await expect(after).toHaveCount(0);
});

test("a translator of pages, and the ticks of a countdown, leave them where they are", async ({ page, portal }) => {
  await place(page);
  await portal.element.evaluate((element) => {
    const template = document.createElement("template");
    template.dataset.for = "linkSent";
    template.dataset.place = "before";
    template.content.append(Object.assign(document.createElement("p"), { textContent: "Ours" }));
    element.append(template);
  });
  await portal.requestLink("plain");
  const wait = page.locator(".slps-wait").filter({ visible: true });
  const first = await wait.innerText();
  await expect(wait).not.toHaveText(first);
  await expect(page.getByText("Ours", { exact: true })).toBeVisible();
});

test("a field of the portal's is not where the focus goes, and is not asked about", async ({ page, portal, sandbox }) => {
  await place(page, (await sandbox.mailLink("plain")).key);
  await portal.expectFace("password.heading");
  await portal.element.evaluate((element) => {
    const input = Object.assign(document.createElement("input"), { ariaLabel: "Theirs", value: "typed" });
    element.querySelector(".slps-own")?.append(input);
  });
  await portal.submit.click();
  await expect(portal.password).toBeFocused();
  await page.getByRole("button", { name: words("action.cancel") }).click();
  await portal.expectFace("cancelled.heading");
});
