/** The main story, with both policies and both services: from the request for a link to the new password, and after. */

import { DOCUMENTED, expectedStatuses, STRICT } from "./oracle.mjs";
import { expect, FORMER_PASSWORD, METHOD, PASSWORD, test, words } from "./support.mjs";

const SERVICES = ["SoftLayer_User_Customer", "SoftLayer_User_Customer_OpenIdConnect"];

/**
 * Keystrokes with mistakes: too long, a letter beyond ASCII, and corrections.
 * @type {readonly { username: string, policy: typeof DOCUMENTED, keys: readonly string[], password: string }[]}
 */
const USERS = [
  {
    username: "plain",
    policy: DOCUMENTED,
    keys: [..."troubadouré", "Backspace", ..."&3-and-X-", ...Array(9).fill("Backspace"), ..."&3-aX"],
    password: "troubadour&3-aX",
  },
  {
    username: "strict",
    policy: STRICT,
    keys: [..."CorreT ", "Backspace", "Backspace", ..."ct4-", ..."Horse.", ..."09"],
    password: "Correct4-Horse.09",
  },
];

for (const service of SERVICES) {
  for (const { username, policy, keys, password } of USERS) {
    test(`${username} sets a password through ${service}`, async ({ page, portal, sandbox, watch }) => {
      watch.keepSecret(password);
      await page.goto(`/?service=${service}`);
      await portal.expectFace("idle.heading");
      await portal.requestLink(username);
      await expect(portal.text("linkSent.body")).toContainText("24 hours");
      await expect(portal.element).toContainText(username);

      await page.goto("/sandbox/");
      await expect(page.getByText(service, { exact: true })).toBeVisible();
      await page.getByRole("link", { name: "Follow the link", exact: true }).click();

      // The whole list is shown before the first keystroke, without verdicts.
      await portal.expectFace("password.heading");
      await portal.expectRulesOfService();
      const rules = Object.keys(expectedStatuses(policy, "x", null));
      expect(await portal.ruleStatuses()).toEqual(Object.fromEntries(rules.map((rule) => [rule, "neutral"])));
      await expect(portal.rule("minimumLength")).toContainText(`at least ${policy.minimum} characters`);
      await expect(portal.rule("maximumLength")).toContainText(`at most ${policy.maximum} characters`);

      await portal.password.focus();
      let typed = "";
      for (const key of keys) {
        // One key at a time. A letter without a key comes as from an input method.
        if (key === "Backspace") await page.keyboard.press(key);
        else await page.keyboard.type(key);
        typed = key === "Backspace" ? typed.slice(0, -1) : typed + key;
        await expect(portal.password).toHaveValue(typed);
        expect(await portal.ruleStatuses(), `after "${typed}"`).toEqual(expectedStatuses(policy, typed, null));
      }
      expect(typed).toBe(password);

      await portal.submit.click();
      await portal.expectFace("done.heading");
      await expect(portal.form).toHaveCount(0);
      await expect(page.locator("input")).toHaveCount(0);
      await expect(portal.signIn).toBeVisible();

      expect(await sandbox.holds(username, password)).toBe(true);
      for (const nearMiss of [`${password} `, password.slice(0, -1), password.toLowerCase(), FORMER_PASSWORD]) {
        expect(await sandbox.holds(username, nearMiss), nearMiss).toBe(false);
      }
      expect(await sandbox.record(username)).toMatchObject({
        timesSet: 1,
        sets: [{ method: METHOD.setPassword, service }],
      });
      for (const method of Object.values(METHOD)) {
        const requests = await sandbox.requestsTo(method);
        expect(requests.map((request) => request.service), method).toEqual([service]);
      }
    });
  }
}

test("the same link again is refused honestly, and leads to a new one", async ({ page, portal, sandbox }) => {
  const { link } = await sandbox.mailLink("plain");
  await portal.openLink(link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");

  await page.goto(link);
  await portal.expectFace("keyRejected.heading");
  // The service does not distinguish used, expired and mistyped links, so the page must not either.
  await expect(portal.text("keyRejected.body")).toContainText("may have expired, been used already");
  await portal.username.fill("plain");
  await portal.button("action.newLink").click();
  await portal.expectFace("linkSent.heading");

  const renewed = await sandbox.newestMail("plain");
  expect(renewed.link).not.toBe(link);
  await portal.openLink(renewed.link);
  await portal.setPassword("Another-h0rse");
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("plain", "Another-h0rse")).toBe(true);
  expect((await sandbox.record("plain")).timesSet).toBe(2);
});

test("a username that is known is not asked for again", async ({ page, portal, sandbox }) => {
  await page.goto("/?key=no-such-key&username=plain");
  await portal.expectFace("keyRejected.heading");
  await expect(portal.username).toBeHidden();
  await expect(portal.element).toContainText("plain");
  await portal.button("action.newLink").click();
  await portal.expectFace("linkSent.heading");
  expect((await sandbox.newestMail("plain")).username).toBe("plain");
});

test("a link opened where it was requested knows whose it is", async ({ page, portal, sandbox }) => {
  await page.goto("/");
  await portal.requestLink("plain");
  const { key } = await sandbox.newestMail("plain");
  // Only the fragment changes, so the page is not loaded again.
  await page.goto(`/#key=${key}`);
  await portal.expectFace("password.heading");
  await portal.expectRulesOfService();
  await portal.fillPassword("plain");
  expect(await portal.ruleStatuses()).toEqual(expectedStatuses(DOCUMENTED, "plain", "plain"));
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
});

test("an address without a key may name the person, and no sentence", async ({ page, portal, watch }) => {
  watch.allow(/unreadable_username/);
  await page.goto("/?username=plain");
  await expect(portal.username).toHaveValue("plain");
  await page.goto("/?username=Call%20%2B1%20555%200100");
  await portal.expectFace("idle.heading");
  await expect(portal.username).toHaveValue("");
  await expect(page).toHaveURL("/");
});

test("the page says the same to a username that nobody has", async ({ page, portal, sandbox }) => {
  await page.goto("/");
  await portal.requestLink("plain");
  const known = await portal.element.innerText();
  // As in another tab, because this one knows that it has requested a link.
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("/");
  await portal.requestLink("nobody");
  // The time passes until the link can be sent again.
  const told = (/** @type {string} */ text) => text.replace(/\d+ seconds?/, "");
  expect(told(await portal.element.innerText())).toBe(told(known).replace("plain", "nobody"));
  expect((await sandbox.outbox()).map((mail) => mail.username)).toEqual(["plain"]);
});

test("nothing is trimmed, normalised or cut on the way", async ({ page, portal, sandbox }) => {
  // Decomposed and composed é look the same, and the spaces at the ends are invisible.
  const password = "  CafÉ\u0301-e\u0301\u00e9 12345 Ab😀! ";
  await portal.openLink((await sandbox.mailLink("strict")).link);
  await portal.setPassword(password);
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("strict", password)).toBe(true);
  for (const nearMiss of [password.trim(), password.normalize("NFC"), password.normalize("NFD")]) {
    expect(await sandbox.holds("strict", nearMiss), nearMiss).toBe(false);
  }
  await expect(page).toHaveURL("/");
});

test("the longest password is set whole, and one character more is not even sent", async ({ portal, sandbox }) => {
  const longest = `AAaa123-_${"x".repeat(STRICT.maximum - 9)}`;
  await portal.openLink((await sandbox.mailLink("strict")).link);
  await portal.setPassword(`${longest}y`);
  await expect(portal.password).toHaveAttribute("aria-invalid", "true");
  await expect(portal.password).toHaveAccessibleDescription(words("unmet.maximumLength", { count: 1 }));
  await expect(portal.password).toHaveValue(`${longest}y`);
  expect(await sandbox.requestsTo(METHOD.setPassword)).toEqual([]);

  await portal.setPassword(longest);
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("strict", longest)).toBe(true);
  expect(await sandbox.holds("strict", longest.slice(0, -1))).toBe(false);
});

test("an empty password and an empty username are told before anything is sent", async ({ page, portal, sandbox }) => {
  await page.goto("/");
  await portal.button("idle.submit").click();
  await expect(portal.username).toHaveAccessibleDescription(
    `${words("username.missing")} ${words("idle.body")}`);
  await expect(portal.username).toBeFocused();
  expect(await sandbox.requestsTo(METHOD.requestLink)).toEqual([]);

  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.submit.click();
  await expect(portal.password).toHaveAccessibleDescription(new RegExp(words("password.missing")));
  await expect(portal.password).toBeFocused();
  expect(await sandbox.requestsTo(METHOD.setPassword)).toEqual([]);
});
