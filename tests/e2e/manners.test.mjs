/**
 * The element for people with a keyboard, a password manager, a screen reader or a small screen, and on the page around
 * it. Other files test the flow.
 */

import { DOCUMENTED, STRICT } from "./oracle.mjs";
import { readPasswordRules } from "./passwordrules.mjs";
import { FIXTURE_KEYS } from "./sandbox.mjs";
import { findOverflow } from "./screens.mjs";
import { expect, METHOD, PASSWORD, tabTo, test, words } from "./support.mjs";

/** @import { Locator, Page } from "@playwright/test" */

const SPECIAL = "_-|@.,?/!~#$%^&*(){}[]\\+=";

/** How long a person takes from one key to the next, in milliseconds. */
const KEY_STROKE_MILLISECONDS = 100;

/** Longer than the live region waits for the next keystroke, in milliseconds. */
const PAUSE_MILLISECONDS = 1_000;

// ------------------------------------------------------------------------------------------------- keyboard

test("the whole story needs no mouse", async ({ page, portal, sandbox, watch }) => {
  const username = "question-totp";
  watch.keepSecret(PASSWORD.strict);
  await page.clock.install();
  await page.goto(`/?key=${FIXTURE_KEYS.used}`);
  await portal.expectFace("keyRejected.heading");
  await tabTo(page, portal.username);
  // The message about a missing value moves the focus to its field.
  await page.keyboard.press("Enter");
  await expect(portal.username).toBeFocused();
  await expect(portal.username).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.type(username);
  await tabTo(page, portal.button("action.newLink"));
  await page.keyboard.press("Space");
  await expect(portal.heading("linkSent.heading")).toBeFocused();

  await page.clock.fastForward("00:31");
  await tabTo(page, portal.button("linkSent.submit"));
  await page.keyboard.press("Enter");
  await expect(portal.element.getByText(/^You can send it again in \d+ seconds?$/)).toBeVisible();
  expect((await sandbox.outbox()).filter((mail) => mail.username === username)).toHaveLength(2);
  await expectFocusInside(portal.element);

  await page.goto((await sandbox.newestMail(username)).link);
  await portal.expectFace("password.heading");
  await portal.expectRulesOfService();
  await tabTo(page, portal.password);
  await page.keyboard.type("Short");
  await page.keyboard.press("Enter");
  await expect(portal.password).toBeFocused();
  await expect(portal.password).toHaveAccessibleDescription(/Add 3 more characters\./);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(PASSWORD.strict);

  await tabTo(page, portal.reveal, 1);
  await page.keyboard.press("Space");
  await expect(portal.password).toHaveAttribute("type", "text");
  await expect(portal.reveal).toHaveAttribute("aria-pressed", "true");
  await expect(portal.reveal).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(portal.password).toHaveAttribute("type", "password");
  await expect(portal.reveal).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Shift+Tab");
  await expect(portal.password).toBeFocused();
  await page.keyboard.press("Enter");

  await portal.expectFace("securityQuestion.heading");
  const questions = portal.element.getByRole("radio");
  await expect(portal.heading("securityQuestion.heading")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(questions.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(questions.nth(1)).toBeChecked();
  await tabTo(page, portal.answer, 1);
  await page.keyboard.type("Lisbon");
  await page.keyboard.press("Enter");
  await expect(portal.answer).toHaveAttribute("aria-invalid", "true");
  await expect(portal.answer).toBeFocused();
  await page.keyboard.insertText("São Paulo");
  await page.keyboard.press("Enter");

  await expect(portal.code("totp.label")).toBeFocused();
  await page.keyboard.type((await sandbox.codes(username)).current);
  await page.keyboard.press("Enter");
  await expect(portal.heading("done.heading")).toBeFocused();
  await tabTo(page, portal.signIn, 1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/sign-in.html");
  expect(await sandbox.holds(username, PASSWORD.strict)).toBe(true);
  expect((await sandbox.record(username)).timesSet).toBe(1);
});

test("the focus goes where the next action is, and nowhere by itself", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  // An embedded element must not take the focus from the page around it.
  await page.goto((await sandbox.mailLink("phone")).link);
  await portal.expectFace("password.heading");
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await portal.expectRulesOfService();

  await portal.setPassword(PASSWORD.plain);
  await expect(portal.heading("phone.heading")).toBeFocused();
  await tabTo(page, portal.button("phone.submit"), 1);
  await page.keyboard.press("Enter");
  await expect(portal.heading("phoneWaiting.heading")).toBeFocused();
  await tabTo(page, portal.button("phoneWaiting.stop"), 1);
  await page.keyboard.press("Space");
  await expect(portal.heading("phone.heading")).toBeFocused();
  // A person who has stopped waiting may want to leave, so there is a link beside the button.
  await tabTo(page, portal.element.getByRole("link", { name: words("action.toSignIn"), exact: true }), 2);
  await tabTo(page, portal.button("action.otherPassword"), 1);
  await page.keyboard.press("Enter");
  await expect(portal.password).toBeFocused();
  await portal.button("action.cancel").focus();
  await page.keyboard.press("Enter");
  await expect(portal.heading("outcomeUnknown.heading")).toBeFocused();
  await portal.button("action.newLink").focus();
  await page.keyboard.press("Enter");
  await expect(portal.username).toBeFocused();
});

// ------------------------------------------------------------------------------------------------- password managers

for (const { username, policy } of [
  { username: "plain", policy: DOCUMENTED },
  { username: "strict", policy: STRICT },
]) {
  test(`password managers find what they need for ${username}`, async ({ page, portal, sandbox }) => {
    const { link } = await sandbox.mailLink(username);
    await portal.openLink(`${link}&username=${username}`);
    await expect(portal.form).toHaveCount(1);
    const account = portal.form.locator("input[autocomplete=username]");
    await expect(account).toHaveCount(1);
    await expect(account).toHaveValue(username);
    await expect(account).toHaveAttribute("readonly");
    // Password managers ignore fields that are not rendered. People must not see this one.
    await expect(account).toBeVisible();
    await expect(account).toHaveAttribute("tabindex", "-1");
    await expect(portal.element.getByRole("textbox")).toHaveCount(1);
    const names = await portal.form.locator("input").evaluateAll((inputs) => inputs.map((input) =>
      input.getAttribute("autocomplete")));
    expect(names).toEqual(["username", "new-password"]);

    await expect(portal.password).toHaveAttribute("type", "password");
    const rules = readPasswordRules((await portal.password.getAttribute("passwordrules")) ?? "");
    expect(rules).toMatchObject({ minlength: policy.minimum, maxlength: policy.maximum });
    expect(rules.required.map((classes) => classes.map(charactersOf).join(""))).toEqual(
      expect.arrayContaining(["upper", "lower", "digit", charactersOf(`[${SPECIAL}`)]),
    );
    expect(rules.required).toHaveLength(4);
    // A password manager must use only characters that the service promises to accept.
    const promised = ["upper", "lower", "digit", charactersOf(`[${SPECIAL}`)];
    expect(promised).toEqual(expect.arrayContaining(rules.allowed.map(charactersOf)));

    const long = "Paste-0f a manager ".repeat(16).slice(0, 300);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate((text) => navigator.clipboard.writeText(text), long);
    await portal.password.focus();
    await page.keyboard.press("ControlOrMeta+V");
    await expect(portal.password).toHaveValue(long);
    await expect(page.locator("[maxlength]")).toHaveCount(0);
    await portal.submit.click();
    await expect(portal.password).toHaveAttribute("aria-invalid", "true");
    await expect(portal.password).toHaveValue(long);
  });
}

test("what was shown is masked again on submit and when the page comes back", async ({ page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.fillPassword("Correct-h0rs\u00e9");
  for (const type of ["pagehide", "pageshow"]) {
    await portal.reveal.click();
    await expect(portal.password).toHaveAttribute("type", "text");
    await page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type);
    await expect(portal.password).toHaveAttribute("type", "password");
    await expect(portal.reveal).toHaveAttribute("aria-pressed", "false");
  }
  await portal.fillPassword(PASSWORD.plain);
  await portal.reveal.click();
  // While the answer is under way.
  /** @type {() => void} */
  let letGo = () => {};
  const held = new Promise((/** @type {(value?: unknown) => void} */ resolve) => (letGo = resolve));
  await page.route(new RegExp(METHOD.setPassword), (route) => held.then(() => route.continue()));
  await portal.submit.click();
  await expect(portal.button("password.submitting")).toBeVisible();
  await expect(portal.password).toHaveAttribute("type", "password");
  letGo();
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
});

// ------------------------------------------------------------------------------------------------- screen readers

test("every face says what it is, what is wrong and what can be done", async ({ page }) => {
  await openGallery(page);
  const refused = face(page, "password refused").getByLabel(words("password.label"), { exact: true });
  await expect(refused).toHaveAccessibleDescription(/^This password was not accepted\. The service says:/);
  // The rules follow as a list, each with its state.
  await expect(face(page, "password refused").getByRole("listitem").filter({ hasText: "not your username" })).toContainText(
    words("status.refused"));
  const unmet = face(page, "password unmet").getByLabel(words("password.label"), { exact: true });
  await expect(unmet).toHaveAccessibleDescription(/^Add 1 more character\. Add an uppercase letter\. Add a digit\./);
  const empty = face(page, "password empty").getByLabel(words("password.label"), { exact: true });
  await expect(empty).not.toHaveAttribute("aria-invalid");
  await expect(empty).toHaveAccessibleDescription(/at least 9 characters.*a special character/);
  // A single question is not a choice, and is read with the field.
  await expect(face(page, "securityQuestion wrong").getByRole("radio")).toHaveCount(0);
  await expect(face(page, "securityQuestion wrong").getByRole("textbox")).toHaveAccessibleDescription(
    /What was the name of your first pet\?/,
  );

  // A repeated id would give a field a wrong name.
  const ids = await page.locator("[id]").evaluateAll((elements) => elements.map((element) => element.id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const attribute of ["aria-describedby", "aria-labelledby", "aria-controls", "for"]) {
    const named = await page.locator(`[${attribute}]`).evaluateAll(
      (elements, name) => elements.flatMap((element) => element.getAttribute(name)?.split(" ") ?? []), attribute,
    );
    expect(ids, attribute).toEqual(expect.arrayContaining(named));
  }
});

test("one live region is there from the start, and says changes only, and late", async ({
  page, portal, sandbox, watch,
}) => {
  watch.keepSecret(PASSWORD.plain);
  const { link } = await sandbox.mailLink("totp");
  await page.clock.install();
  await recordAnnouncements(page);
  await page.goto(link);
  await portal.expectFace("password.heading");
  await portal.expectRulesOfService();
  await expect(portal.liveRegion).toHaveCount(1);
  await expect(portal.element.locator("[aria-live], [role=status], [role=alert], [role=log], output")).toHaveCount(1);
  // Those of the page itself are hidden until the page has something to say.
  await expect(page.locator("[role=alert]:visible")).toHaveCount(0);
  await page.clock.pauseAt(Date.now() + 60_000);
  const before = await announcements(page);
  expect(before.first, "what it held when it came into the document").toBe("");
  // The check of the link is announced only if it takes long.
  expect(before.said.filter((text) => text !== words("checkingKey.heading"))).toEqual([words("password.heading")]);
  const said = async () => (await announcements(page)).said.slice(before.said.length);

  // Five key strokes in a row are one news.
  await portal.password.focus();
  for (const key of "Corre") {
    await page.keyboard.type(key);
    await page.clock.runFor(KEY_STROKE_MILLISECONDS);
  }
  expect(await said()).toEqual([]);
  await page.clock.runFor(PAUSE_MILLISECONDS);
  const two = words("rules.announcement", { met: 2, count: 5 });
  expect(await said()).toEqual([two]);

  // One more letter changes nothing that has been said.
  await page.keyboard.type("c");
  await page.clock.runFor(PAUSE_MILLISECONDS);
  expect(await said()).toEqual([two]);

  await page.keyboard.type("t-h0rse");
  await page.clock.runFor(PAUSE_MILLISECONDS);
  expect(await said()).toEqual([two, words("rules.complete")]);

  await portal.reveal.click();
  await page.clock.runFor(PAUSE_MILLISECONDS);
  await portal.reveal.click();
  await page.clock.runFor(PAUSE_MILLISECONDS);
  expect((await said()).slice(2)).toEqual([words("password.shown"), words("password.hidden")]);

  await portal.submit.click();
  const code = portal.code("totp.label");
  await expect(code).toBeFocused();
  await page.clock.runFor(PAUSE_MILLISECONDS);
  // Where the focus is is read anyway; what the field is for is not.
  expect((await said()).slice(4)).toEqual([`${words("totp.heading")} ${words("totp.body")}`]);

  await code.fill("000000");
  await portal.button("code.submit").click();
  await expect(code).toHaveAttribute("aria-invalid", "true");
  await page.clock.runFor(PAUSE_MILLISECONDS);
  const { current } = await sandbox.codes("totp");
  await code.fill(current);
  await portal.button("code.submit").click();
  await expect(portal.heading("done.heading")).toBeFocused();
  await page.clock.runFor(PAUSE_MILLISECONDS);

  const everything = (await announcements(page)).said;
  for (const secret of [PASSWORD.plain, "Corre", current, "000000"]) {
    expect(everything.filter((text) => text.includes(secret)), secret).toEqual([]);
  }
  await expect(portal.liveRegion).toHaveCount(1);
});

test("a countdown is said when the minutes change, and not at every tick", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await recordAnnouncements(page);
  await portal.openLink((await sandbox.mailLink("locked")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("locked.heading");
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.clock.runFor(PAUSE_MILLISECONDS);
  const before = (await announcements(page)).said.length;
  // A tick a second for eleven minutes.
  await page.clock.runFor("11:00");
  const said = (await announcements(page)).said.slice(before);
  expect(said).toEqual([words("locked.left", { count: 25 }), words("locked.left", { count: 20 })]);
});

// ------------------------------------------------------------------------------------------------- screens

test("no face scrolls sideways or is cut off at 320 px, 390 px and 1280 px", async ({ page }) => {
  await openGallery(page);
  for (const width of [320, 390, 1280]) await expectToFit(page, width);
  await page.goto("/");
  for (const width of [320, 390, 1280]) await expectPageToFit(page, width);
});

test.describe("a screen of 1280 px at 200 %", () => {
  test.use({ deviceScaleFactor: 2 });

  test("no face scrolls sideways or is cut off", async ({ page }) => {
    await openGallery(page);
    await expectToFit(page, 640);
  });
});

// ------------------------------------------------------------------------------------------------- the page around

test("two elements on one page do not meet", async ({ page, portal, sandbox }) => {
  const first = (await sandbox.mailLink("plain")).key;
  const second = (await sandbox.mailLink("strict")).key;
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await page.evaluate((keys) => {
    const one = document.querySelector("softlayer-password-set");
    const other = document.createElement("softlayer-password-set");
    other.setAttribute("endpoint", "/rest/v3.1");
    one?.after(other);
    one?.openKey(keys[0] ?? "");
    other.openKey(keys[1] ?? "");
  }, [first, second]);
  const [one, other] = [portal.element.nth(0), portal.element.nth(1)];
  const label = words("password.label");
  for (const element of [one, other]) {
    await expect(element.getByLabel(label, { exact: true })).toHaveAttribute("passwordrules", /minlength/);
    await expect(element.getByRole("status")).toHaveCount(1);
  }
  const ids = await portal.element.locator("[id]").evaluateAll((elements) => elements.map((element) => element.id));
  expect(new Set(ids).size).toBe(ids.length);

  // A label that named the other's field would send the text there.
  await one.getByText(label, { exact: true }).click();
  await page.keyboard.insertText(PASSWORD.plain);
  await other.getByText(label, { exact: true }).click();
  await page.keyboard.insertText(PASSWORD.strict);
  await expect(one.locator("input[type=password]")).toHaveValue(PASSWORD.plain);
  await expect(other.locator("input[type=password]")).toHaveValue(PASSWORD.strict);
  await one.getByRole("button", { name: words("password.show") }).click();
  await expect(other.locator("input[type=password]")).toHaveCount(1);

  await other.getByRole("button", { name: words("password.submit") }).click();
  await expect(other.getByRole("heading", { name: words("done.heading") })).toBeVisible();
  await expect(one.getByRole("heading", { name: words("password.heading") })).toBeVisible();
  await one.getByRole("button", { name: words("password.submit") }).click();
  await expect(one.getByRole("heading", { name: words("done.heading") })).toBeVisible();
  expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
  expect(await sandbox.holds("strict", PASSWORD.strict)).toBe(true);
});

test("an element that is moved goes on where it was", async ({ page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("totp")).link);
  await portal.fillPassword(PASSWORD.plain);
  await moveElement(page);
  await expect(portal.password).toHaveValue(PASSWORD.plain);
  await expect(portal.rule("uppercase")).toHaveAttribute("data-status", "met");
  await portal.submit.click();
  await portal.expectFace("totp.heading");
  await moveElement(page);
  await expect(portal.liveRegion).toHaveCount(1);
  await portal.code("totp.label").fill((await sandbox.codes("totp")).current);
  await portal.button("code.submit").click();
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("totp", PASSWORD.plain)).toBe(true);
  expect((await sandbox.record("totp")).timesSet).toBe(1);
});

test("an element that is removed lets go of everything, and starts anew when it is back", async ({
  page, portal, sandbox,
}) => {
  const { link, key } = await sandbox.mailLink("plain");
  await portal.openLink(link);
  await portal.fillPassword(PASSWORD.plain);
  const element = await portal.element.elementHandle();
  const emptied = await element?.evaluate(async (removed) => {
    removed.remove();
    // A task later.
    await new Promise((resolve) => setTimeout(resolve));
    return removed.childElementCount === 0;
  });
  expect(emptied).toBe(true);
  await element?.evaluate((removed) => document.querySelector("main")?.append(removed));
  // It has forgotten the link, and says that the link still works.
  await portal.expectFace("idle.reloadedHeading");
  await expect(portal.liveRegion).toHaveCount(1);
  await expect(portal.username).toHaveValue("");

  await page.evaluate((again) => document.querySelector("softlayer-password-set")?.openKey(again), key);
  await portal.expectFace("password.heading");
  await portal.expectRulesOfService();
  await expect(portal.password).toHaveValue("");
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
  expect((await sandbox.record("plain")).timesSet).toBe(1);
});

// ------------------------------------------------------------------------------------------------- means

/** One element of the gallery. @param {Page} page @param {string} name */
function face(page, name) {
  return page.locator(`figure[data-face="${name}"] softlayer-password-set`);
}

/** @param {Page} page */
async function openGallery(page) {
  await page.goto("/gallery.html");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
}

/** @param {Page} page @param {number} width */
async function expectToFit(page, width) {
  await expectPageToFit(page, width);
  for (const each of FACES_ON_SCREENS) await expect(face(page, each), each).toBeVisible();
  expect(await page.evaluate(findOverflow), `${width} px`).toEqual([]);
}

/** @param {Page} page @param {number} width */
async function expectPageToFit(page, width) {
  await page.setViewportSize({ width, height: 800 });
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

/** @param {Locator} element */
async function expectFocusInside(element) {
  expect(await element.evaluate((each) => each.contains(document.activeElement))).toBe(true);
}

/** The characters of a class in an order of no meaning. @param {string} characterClass */
function charactersOf(characterClass) {
  return characterClass.startsWith("[") ? `[${[...characterClass.slice(1)].sort().join("")}` : characterClass;
}

/** Into another place of the document, within one task. @param {Page} page */
async function moveElement(page) {
  await page.evaluate(() => {
    const element = document.querySelector("softlayer-password-set");
    const place = document.createElement("section");
    document.querySelector("main")?.append(place);
    if (element) place.append(element);
  });
}

/** Writes down, from the first moment on, what the live region holds. @param {Page} page */
async function recordAnnouncements(page) {
  await page.addInitScript(() => {
    /** @type {{ first: string | null, said: string[] }} */
    const record = { first: null, said: [] };
    Reflect.set(globalThis, "announcements", record);
    new MutationObserver(() => {
      const region = document.querySelector("softlayer-password-set [role=status]");
      if (!region) return;
      const text = region.textContent ?? "";
      record.first ??= text;
      if (text !== "" && text !== record.said.at(-1)) record.said.push(text);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** @param {Page} page @returns {Promise<{ first: string | null, said: string[] }>} */
function announcements(page) {
  return page.evaluate(() => Reflect.get(globalThis, "announcements"));
}

const FACES_ON_SCREENS = [
  "idle", "password typing", "password all met", "password refused", "securityQuestion", "verisign", "totp wrong",
  "phone", "phoneWaiting", "locked", "keyRejected", "outcomeUnknown", "done",
];
