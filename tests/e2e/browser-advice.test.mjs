/** What only the full browser does: the headless shell gives no advice about forms. */

import config from "../../playwright.config.mjs";
import { findBrowsers } from "../../scripts/setup/chromium.mjs";
import { openGallery } from "./screens.mjs";
import { expect, PASSWORD, test } from "./support.mjs";

test.use({ launchOptions: { ...config.use?.launchOptions, executablePath: findBrowsers()[0] } });

test("Chromium has no advice for any face, and on success no form is left", async ({
  page, portal, sandbox, watch,
}) => {
  // This test also causes advice, to be sure that it would have appeared.
  watch.allow(/^console: \w+: \[DOM\]/);
  /** @type {string[]} */
  const advice = [];
  page.on("console", (message) => {
    if (message.text().startsWith("[DOM]")) advice.push(message.text());
  });
  await page.goto("/");
  await portal.requestLink("totp");
  await portal.openLink((await sandbox.newestMail("totp")).link);
  await expect(portal.form).toHaveCount(1);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("totp.heading");
  await expect(portal.form).toHaveCount(1);
  await portal.code("totp.label").fill((await sandbox.codes("totp")).current);
  await portal.button("code.submit").click();
  await portal.expectFace("done.heading");
  await expect(page.locator("form, input")).toHaveCount(0);

  await openGallery(page);
  expect(advice).toEqual([]);
  await page.evaluate(() => {
    const astray = document.createElement("input");
    astray.type = "password";
    document.body.append(astray);
  });
  await expect.poll(() => advice).toEqual([expect.stringContaining("Password field is not contained in a form")]);
});
