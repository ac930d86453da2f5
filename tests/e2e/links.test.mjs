/**
 * Links as mail programs change them, and typed texts: the page uses the key, and no later script can read it.
 */

import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

const MANGLED = [
  "/?key=KEY%20", "/?key=%20KEY", "/?key=KEY%0D%0A", "/?key=%0D%0AKEY", "/?key=KEY%E2%80%8B", "/?key=%E2%80%8BKEY",
  "/#key=KEY%20", "/#key=%E2%80%8BKEY.", "/?key=KEY.", "/?key=KEY%3E", "/?key=KEY%22.", "/#key=KEY).",
  "/?lang=de&amp;key=KEY&amp;service=SoftLayer_User_Customer", "/?key=KEY&service=SoftLayer_User_Customer.",
  "/?key=KEY&service=SoftLayer_User_Customer%3E", "/#key%3DKEY%26service%3DSoftLayer_User_Customer",
];

for (const mangled of MANGLED) {
  test(`a link is taken as it was meant: ${mangled}`, async ({ portal, sandbox }) => {
    const { key } = await sandbox.mailLink("plain");
    await portal.openLink(mangled.replace("KEY", key));
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
  });
}

test("a service that does not exist is told to the portal, and the key is used", async ({
  page, portal, sandbox, watch,
}) => {
  watch.allow(/unknown_service/);
  const told = page.waitForEvent("console", (message) => message.text().includes("unknown_service"));
  const { key } = await sandbox.mailLink("plain");
  await portal.openLink(`/?key=${key}&service=SoftLayer_Nobody`);
  await told;
});

test("a username in the address that is a sentence is not shown", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/unreadable_username/);
  const { key } = await sandbox.mailLink("plain");
  await portal.openLink(`/#key=${key}&username=Call%20%2B1%20555%200100`);
  expect(await page.locator("body").textContent()).not.toContain("555");
});

for (const form of ["?", "#"]) {
  test(`no later script can read the key that came behind ${form}`, async ({ page, portal, sandbox }) => {
    const { key } = await sandbox.mailLink("plain");
    await portal.openLink(`/${form}key=${key}`);
    const found = await page.evaluate(() => JSON.stringify([
      performance.getEntries().map((entry) => entry.toJSON()), history.state, name, location.href, document.referrer,
      { ...sessionStorage }, { ...localStorage },
      Object.getOwnPropertyNames(globalThis).filter((each) => typeof Reflect.get(globalThis, each) === "string")
        .map((each) => Reflect.get(globalThis, each)),
    ]));
    expect(found).toContain("navigation");
    expect(found).not.toContain(key);
    // Other scripts can see the names of a classic script, although they are not members of the window.
    for (const name of ["link", "given", "address", "key"]) {
      expect(await page.evaluate(`typeof ${name}`), name).toBe("undefined");
    }
    expect(await page.evaluate("history.length")).toBeLessThanOrEqual(2);
  });
}

test("the detour takes no storage", async ({ page, portal, sandbox }) => {
  await page.addInitScript(() => {
    for (const storage of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(globalThis, storage, { get: () => { throw new DOMException("denied", "SecurityError"); } });
    }
  });
  const { key } = await sandbox.mailLink("plain");
  await page.goto(`/?key=${key}`);
  await portal.expectFace("password.heading");
  expect(new URL(page.url()).search).toBe("");
  await page.evaluate(() => {
    for (const storage of ["localStorage", "sessionStorage"]) Object.defineProperty(globalThis, storage, { value: {} });
  });
});

test("another key never replaces a flow under way without the person's word", async ({ page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.fillPassword(PASSWORD.plain);
  const { key } = await sandbox.mailLink("strict");
  await page.evaluate((other) => { location.hash = `key=${other}`; }, key);
  const button = page.getByRole("button", { name: "Use the other link" });
  await expect(button).toBeVisible();
  await expect(portal.password).toHaveValue(PASSWORD.plain);
  expect(page.url()).not.toContain(key);
  await button.click();
  await portal.expectFace("password.heading");
  await expect(button).toBeHidden();
  await portal.setPassword(PASSWORD.strict);
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("strict", PASSWORD.strict)).toBe(true);
  expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(false);
});

for (const file of ["index.js", "softlayer_password_set_bg.wasm"]) {
  test(`a link that is opened in the tab while ${file} is under way`, async ({ page, portal, sandbox }) => {
    const { key } = await sandbox.mailLink("plain");
    /** @type {() => void} */
    let release = () => {};
    const held = new Promise((resolve) => (release = () => resolve(undefined)));
    await page.route(`**/${file}`, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(`**/${file}`);
    await page.goto("/", { waitUntil: "commit" });
    await asked;
    await page.evaluate((link) => (location.hash = link), `key=${key}`);
    await expect(page).toHaveURL("/");
    release();
    await portal.expectFace("password.heading");
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
  });
}

test("a link that is opened in the tab after the engine could not be loaded", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/ERR_FAILED|could not be loaded/);
  const { key } = await sandbox.mailLink("plain");
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("/");
  await portal.expectFace("engineUnavailable.heading");
  await page.unroute("**/*.wasm");
  await page.evaluate((link) => (location.hash = link), `key=${key}`);
  await portal.expectFace("password.heading");
});

test("half a character is said at the field, and nothing is lost", async ({ portal, sandbox }) => {
  const half = "Correct-h0rse\uD83D";
  const { link } = await sandbox.mailLink("plain");
  await portal.openLink(link);
  await portal.password.evaluate((input, value) => {
    if (input instanceof HTMLInputElement) input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, half);
  await portal.submit.click();
  await expect(portal.password).toHaveAccessibleDescription(new RegExp(words("input.unreadable")));
  expect(await sandbox.requestsTo(METHOD.setPassword)).toEqual([]);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
});

test("a username is sent as it can be seen", async ({ page, portal, sandbox }) => {
  await page.goto("/");
  await portal.username.fill("\u200B plain\u00A0\t");
  await portal.button("idle.submit").click();
  await portal.expectFace("linkSent.heading");
  expect((await sandbox.outbox()).length).toBe(1);
  await page.reload();
  await portal.username.fill(" \u200B ");
  // The page remembers that a link was sent.
  await portal.button("action.newLink").click();
  await expect(portal.username).toHaveAccessibleDescription(new RegExp(words("username.missing")));
});

test("a code is read in any script, and what is none is not sent", async ({ portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("totp")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("totp.heading");
  const code = portal.code("totp.label");
  const sent = (await sandbox.requestsTo(METHOD.setPassword)).length;
  await code.fill("12345a");
  await portal.button("code.submit").click();
  await expect(code).toHaveAccessibleDescription(new RegExp(words("code.unreadable")));
  expect(await sandbox.requestsTo(METHOD.setPassword)).toHaveLength(sent);
  const { current } = await sandbox.codes("totp");
  const wide = [...current].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("\u200B");
  await code.fill(`\u202A${wide}\u202C`);
  await portal.button("code.submit").click();
  await portal.expectFace("done.heading");
});

test("what nobody sees in an answer is said before it is sent", async ({ portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("question-totp")).link);
  await portal.setPassword(PASSWORD.strict);
  await portal.expectFace("securityQuestion.heading");
  await portal.answer.fill("Rex ");
  await expect(portal.answer).toHaveAccessibleDescription(new RegExp(words("hidden.end")));
  await portal.answer.fill("Rex");
  await expect(portal.answer).not.toHaveAccessibleDescription(new RegExp(words("hidden.end")));
});
