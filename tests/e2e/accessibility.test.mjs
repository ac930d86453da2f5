/**
 * WCAG 2.2 in every face of the gallery and on the page itself: automatic rules, the accessibility tree, targets,
 * contrast, motion, focus, reflow, announcements, and every path with the keyboard alone.
 */

import { AxeBuilder } from "@axe-core/playwright";
import { announcements, recordAnnouncements } from "./listener.mjs";
import { FIXTURE_KEYS } from "./sandbox.mjs";
import { face, findOverflow, openGallery, stopTime, THEMES } from "./screens.mjs";
import { expect, METHOD, PASSWORD, tabTo, test, words } from "./support.mjs";

/** @import { Locator, Page } from "@playwright/test" */

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** WCAG 1.4.3 for text, and 1.4.11 for controls and drawings. */
const TEXT_CONTRAST = 4.5;
const SHAPE_CONTRAST = 3;

/** In CSS pixels. WCAG 2.5.8 requires 24. */
const TARGET_SIZE = 44;

const PHONE_METHOD = "checkPhoneFactorAuthenticationForPasswordSet";

/** How often a read is tried before the person is asked. */
const TRIES = 4;

/** Longer than the live region waits for something newer, in milliseconds. */
const PAUSE_MILLISECONDS = 1_000;

// ------------------------------------------------------------------------------------------------- rules and tree

for (const colorScheme of THEMES) {
  test(`axe finds nothing in any face, ${colorScheme}`, async ({ page }) => {
    await openGallery(page, { colorScheme });
    // Several faces of the gallery's page have the same name, but each has its own page in reality.
    const axe = () => new AxeBuilder({ page }).withTags(TAGS).disableRules(["landmark-unique"]);
    expect(brief(await axe().analyze())).toEqual([]);

    // And it would find something.
    await page.locator('[data-face="totp"] label').evaluate((label) => label.remove());
    // A description of a field is not its name.
    expect(brief(await axe().include('[data-face="totp"]').analyze())).toEqual([
      expect.stringMatching(/^label-title-only: /), expect.stringMatching(/^label: /),
    ]);
  });
}

test("axe finds nothing on the page, in either theme", async ({ page, portal, sandbox }) => {
  const expectNothing = async () => {
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(brief(await new AxeBuilder({ page }).withTags(TAGS).analyze()), colorScheme).toEqual([]);
    }
  };
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await expectNothing();
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.setPassword("short");
  await expect(portal.password).toHaveAttribute("aria-invalid", "true");
  await expectNothing();
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  await expectNothing();
});

test("the accessibility tree of every face is the one that was read and found good", async ({ page }, testInfo) => {
  // A tree is the same on every platform.
  testInfo.snapshotSuffix = "";
  await stopTime(page);
  await openGallery(page);
  const trees = [];
  for (const figure of await page.locator("figure").all()) {
    const tree = await figure.locator(".slps-card").ariaSnapshot();
    // The sandbox has another port every time.
    const anywhere = tree.replaceAll(new URL(page.url()).origin, "");
    trees.push(`# ${await figure.getAttribute("data-face")}\n${anywhere}\n`);
  }
  expect(trees.join("\n")).toMatchSnapshot("faces.yml");
});

test("what is wrong with a field, and what helps there, is its description", async ({ page }) => {
  await openGallery(page);
  /** @type {Readonly<Record<string, RegExp>>} */
  const descriptions = {
    "idle missing": /^Enter your username\. Enter your username\. We will email you /,
    "password empty": /^Missing: at least 9 characters, an uppercase letter, .*, and a special character\.$/,
    "password unmet": /^Add 1 more character\. Add an uppercase letter\. Add a digit\. Add a special character\.$/,
    "password too long": /^Shorten it by 4 characters\.$/,
    "password unpromised": /^.*;.* .*space.* .*«.* .*é.* .*».* may not be accepted\.$/,
    "password breached": /^This password has appeared in known data breaches 38,211 times\. .* All rules met\.$/,
    "password breach unknown": /^We could not check whether this password was in a data breach\. .* All rules met\.$/,
    "password strength": /^Strength: weak This is similar to a commonly used password\. All rules met\.$/,
    "password refused": /^This password was not accepted\. The service says: .* Missing: /,
    "securityQuestion wrong": /^That answer was not accepted\. .* What was the name of your first pet\? Answer one /,
    "totp wrong": /^That code was not accepted\. Enter the code shown now\. Enter the code that your authenticator/,
  };
  for (const [name, description] of Object.entries(descriptions)) {
    const field = face(page, name).getByRole("textbox").or(face(page, name).locator("input[type=password]")).last();
    await expect(field, name).toHaveAccessibleDescription(description);
    const wrong = /missing|unmet|refused|wrong/.test(name);
    expect(await field.getAttribute("aria-invalid"), name).toBe(wrong ? "true" : null);
  }
  for (const name of ["idle", "verisign", "verisign second", "totp", "keyRejected", "requestRejected"]) {
    // The paragraph below the heading says what to do.
    const words = (await face(page, name).locator("h2 + p").textContent()) ?? "";
    expect(words.length, name).toBeGreaterThan(10);
    await expect(face(page, name).getByRole("textbox"), name).toHaveAccessibleDescription(words);
  }
});

test("a question that is the only one is told as such from the first moment", async ({ page }) => {
  await openGallery(page);
  const seen = await face(page, "idle").evaluate((element) => {
    const questions = [{ id: 1, question: "What was the name of your first pet?" }];
    Reflect.get(element, "renderState").call(element, {
      kind: "securityQuestion", actions: ["answerSecurityQuestion"], questions, chosen: null, wrong: false,
    });
    const description = element.querySelector("input")?.getAttribute("aria-describedby");
    return {
      choice: element.querySelector("legend")?.checkVisibility(),
      description: description ? document.getElementById(description.split(" ")[0] ?? "")?.textContent : null,
    };
  });
  expect(seen).toEqual({ choice: false, description: "What was the name of your first pet?" });
});

// ------------------------------------------------------------------------------------------------- targets, colours

for (const width of [320, 1280]) {
  test(`every target is at least ${TARGET_SIZE} px large on a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openGallery(page);
    expect(await page.evaluate(findSmallTargets, TARGET_SIZE)).toEqual({ small: [], count: expect.any(Number) });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    const { small, count } = await page.evaluate(findSmallTargets, TARGET_SIZE);
    expect(small).toEqual([]);
    expect(count).toBeGreaterThan(2);
  });
}

for (const colorScheme of THEMES) {
  test(`every text and control can be told from what is behind it, ${colorScheme}`, async ({ page }) => {
    await openGallery(page, { colorScheme });
    const faint = async (/** @type {string} */ selector) => page.evaluate(findFaint, {
      selector, text: TEXT_CONTRAST, shape: SHAPE_CONTRAST,
    });
    expect(await faint("softlayer-password-set *, figcaption")).toEqual([]);

    const [password, questions] = [face(page, "password refused"), face(page, "securityQuestion")];
    const controls = {
      "the primary button": password.getByRole("button", { name: words("password.submit") }),
      "a quiet button": password.getByRole("button", { name: words("action.cancel") }),
      "show password": password.getByRole("button", { name: words("password.show") }),
      "a question": questions.locator("label.slps-question").nth(1),
      "a link": face(page, "done").getByRole("link"),
      // Busy: axe ignores the button, because it is disabled.
      "a busy button": face(page, "submitting").getByRole("button", { name: words("password.submitting") }),
    };
    for (const [name, control] of Object.entries(controls)) {
      await control.hover();
      expect(await faint(":hover, :hover *"), `${name} under the mouse`).toEqual([]);
    }
    await page.mouse.move(0, 0);
    const fields = {
      "a field": face(page, "idle").getByRole("textbox"),
      "a field that is wrong": face(page, "idle missing").getByRole("textbox"),
      "a radio button": questions.getByRole("radio").first(),
    };
    for (const [name, control] of Object.entries({ ...controls, ...fields })) {
      if (name === "a question") continue;
      await control.focus();
      // Pressing a key is what tells the browser that the focus must be seen.
      await page.keyboard.press("Shift");
      const ring = await page.evaluate(focusRing);
      expect(ring.contrast, `${name} with the focus`).toBeGreaterThanOrEqual(SHAPE_CONTRAST);
      expect(ring.width, `${name} with the focus`).toBeGreaterThanOrEqual(2);
    }
    expect(await faint(":focus, :focus *")).toEqual([]);
  });
}

test("nothing moves for those who do not want it", async ({ page }) => {
  const moving = () => page.evaluate(() => document.getAnimations().map((animation) => {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    return `${target?.className} ${animation instanceof CSSAnimation ? animation.animationName : ""}`;
  }));
  await openGallery(page, { reducedMotion: "no-preference" });
  expect(await moving()).toContain("slps-spinner slps-turn");
  await openGallery(page, { reducedMotion: "reduce" });
  await face(page, "password all met").getByLabel(words("password.label"), { exact: true }).fill("a");
  await face(page, "done").getByRole("link").hover();
  expect(await moving()).toEqual([]);
});

test("with the spacing of text that people may choose, nothing is cut off", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openGallery(page);
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  // The numbers of WCAG 1.4.12. A sheet of this kind is what extensions use, and what the page's policy allows.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(before);
  expect(await page.evaluate(findOverflow)).toEqual([]);
});

test("nothing is cut off where words are as long as the line", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openGallery(page);
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.nodeValue?.trim() && node.parentElement?.closest(".slps-face") ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT);
    while (texts.nextNode()) texts.currentNode.nodeValue += " Donaudampfschifffahrtsgesellschaftskapitän";
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await page.evaluate(findOverflow)).toEqual([]);
});

// ------------------------------------------------------------------------------------------------- announcements

test("while the phone is waited for, no more is said than the minutes, once in each", async ({
  page, portal, sandbox,
}) => {
  await page.clock.install();
  await recordAnnouncements(page);
  await portal.openLink((await sandbox.mailLink("phone")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("phone.heading");
  await page.clock.pauseAt(Date.now() + 60_000);
  await portal.button("phone.submit").click();
  await portal.expectFace("phoneWaiting.heading");
  await page.clock.runFor(PAUSE_MILLISECONDS);
  const before = (await announcements(page)).length;
  // The service is polled every few seconds meanwhile, and each answer makes a new state.
  for (let quarter = 0; quarter < 8; quarter += 1) await page.clock.runFor("00:15");
  const said = (await announcements(page)).slice(before);
  expect(said.length).toBeGreaterThanOrEqual(2);
  for (const { text } of said) expect(text).toMatch(/^About \d+ minutes? left\.$/);
  expect(new Set(said.map(({ text }) => text)).size, "nothing twice").toBe(said.length);
  for (const [index, { at }] of said.entries()) {
    if (index > 0) expect(at - (said[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(59_000);
  }

  await sandbox.answerPhone("phone", "deny");
  // Poll by poll, because the wait must not end by itself meanwhile.
  await expect(async () => {
    await page.clock.runFor("00:05");
    await expect(portal.heading("phone.heading")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.clock.runFor(PAUSE_MILLISECONDS);
  // Nobody has done anything, so the focus has stayed, and everything is announced.
  expect((await announcements(page)).at(-1)?.text).toContain(words("phone.denied"));
});

test("what goes wrong is said once, and where the focus goes is not said besides", async ({
  page, portal, sandbox,
}) => {
  await page.clock.install();
  await recordAnnouncements(page);
  const said = async () => {
    await page.clock.runFor(PAUSE_MILLISECONDS);
    return (await announcements(page)).map(({ text }) => text).slice(heard);
  };
  let heard = 0;
  await page.goto("/");
  await portal.expectFace("idle.heading");
  await page.clock.pauseAt(Date.now() + 60_000);
  expect(await said()).toEqual([]);
  // The focus is on the button. Afterwards the field has it, and is read with its description.
  await portal.button("idle.submit").click();
  expect(await said()).toEqual([]);
  await page.keyboard.press("Enter");
  expect(await said()).toEqual([words("username.missing")]);
  heard += 1;
  await page.keyboard.press("Enter");
  // A second press is answered again.
  expect(await said()).toEqual([words("username.missing")]);
  heard += 1;

  await portal.username.fill("plain");
  await sandbox.orderFault(METHOD.requestLink, "badGateway", { times: TRIES });
  /** @type {() => void} */
  let letGo = () => {};
  const held = new Promise((/** @type {(value?: unknown) => void} */ resolve) => (letGo = resolve));
  await page.route(new RegExp(METHOD.requestLink), (route) => held.then(() => route.continue()));
  await page.keyboard.press("Enter");
  await expect(portal.button("busy")).toBeVisible();
  expect(await said()).toEqual([words("busy")]);
  letGo();
  // The waits between the tries, if any, are the page's time too.
  await expect.poll(async () => {
    await page.clock.runFor(PAUSE_MILLISECONDS);
    return portal.heading("retryable.server_error").isVisible();
  }).toBe(true);
  await expect(portal.heading("retryable.server_error")).toBeFocused();
  // A screen reader reads the heading when it gets the focus.
  expect(await said()).toEqual([words("busy")]);
});

test("Caps Lock is told once, and described while it lasts", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await recordAnnouncements(page);
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.password.focus();
  await page.clock.pauseAt(Date.now() + 60_000);
  const before = (await announcements(page)).length;
  // Playwright's keyboard has no such state.
  const stroke = (/** @type {boolean} */ on) => portal.password.evaluate((input, modifierCapsLock) =>
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "a", modifierCapsLock, bubbles: true })), on);
  for (let key = 0; key < 3; key += 1) {
    await stroke(true);
    await page.clock.runFor(PAUSE_MILLISECONDS);
  }
  await expect(portal.password).toHaveAccessibleDescription(new RegExp(`^${words("password.capsLock")} `));
  expect((await announcements(page)).slice(before).map(({ text }) => text)).toEqual([words("password.capsLock")]);
  await stroke(false);
  await expect(portal.password).not.toHaveAccessibleDescription(new RegExp(words("password.capsLock")));
});

// ------------------------------------------------------------------------------------------------- keyboard

test("without a mouse: the phone, denied, stopped, and approved", async ({ page, portal, sandbox, watch }) => {
  watch.keepSecret(PASSWORD.plain);
  await page.clock.install();
  await typePassword(page, portal, (await sandbox.mailLink("phone")).link);
  await expect(portal.heading("phone.heading")).toBeFocused();
  await page.clock.pauseAt(Date.now() + 60_000);
  await press(page, portal.button("phone.submit"), "Enter");
  await expect(portal.heading("phoneWaiting.heading")).toBeFocused();
  await sandbox.answerPhone("phone", "deny");
  await page.clock.fastForward(5_000);
  // The face that had the focus is gone. The new one has the focus.
  await expect(portal.heading("phone.heading")).toBeFocused();
  await expect(portal.form.getByText(words("phone.denied"))).toBeVisible();

  await press(page, portal.button("phone.again"), "Space");
  await press(page, portal.button("phoneWaiting.stop"), "Space");
  await expect(portal.form.getByText(words("phone.stopped"))).toBeVisible();
  await expect(portal.heading("phone.heading")).toBeFocused();
  await press(page, portal.button("phone.again"), "Enter");
  await expect(portal.heading("phoneWaiting.heading")).toBeFocused();
  await sandbox.answerPhone("phone", "approve");
  await page.clock.fastForward(5_000);
  await expect(portal.heading("done.heading")).toBeFocused();
  expect((await sandbox.record("phone")).sets).toMatchObject([{ method: PHONE_METHOD }]);
});

test("without a mouse: locked out, and on when it is over", async ({ page, portal, sandbox, watch }) => {
  watch.keepSecret(PASSWORD.plain);
  await page.clock.install();
  await typePassword(page, portal, (await sandbox.mailLink("question")).link);
  await expect(portal.heading("securityQuestion.heading")).toBeFocused();
  await tabTo(page, portal.element.getByRole("radio").first(), 1);
  await page.keyboard.press("Space");
  await tabTo(page, portal.answer, 1);
  for (let failure = 1; failure <= 5; failure += 1) {
    // The refused text is selected.
    await page.keyboard.type(`wrong ${failure}`);
    await expect(portal.answer).toHaveValue(`wrong ${failure}`);
    await page.keyboard.press("Enter");
    if (failure < 5) await expect(portal.answer).toHaveJSProperty("selectionStart", 0);
  }
  await expect(portal.heading("locked.heading")).toBeFocused();
  await tabTo(page, portal.button("action.cancel"), 1);
  await sandbox.advanceClock(30 * 60);
  await page.clock.fastForward("30:01");
  await expect(portal.heading("retryable.over")).toBeFocused();
  await press(page, portal.button("action.retry"), "Enter");
  // The question is chosen already.
  await expect(portal.answer).toBeFocused();
  await page.keyboard.type("Rex");
  await page.keyboard.press("Enter");
  await expect(portal.heading("done.heading")).toBeFocused();
});

test("without a mouse: a refused key, and a new link for a username that is known", async ({
  page, portal, sandbox,
}) => {
  await page.goto(`/?key=${FIXTURE_KEYS.expired}&username=plain`);
  await portal.expectFace("keyRejected.heading");
  await press(page, portal.button("action.newLink"), "Space");
  await expect(portal.heading("linkSent.heading")).toBeFocused();
  expect((await sandbox.newestMail("plain")).username).toBe("plain");
  await press(page, portal.button("action.otherUsername"), "Enter");
  await expect(portal.username).toBeFocused();
  await press(page, portal.button("action.back"), "Enter");
  await expect(portal.heading("linkSent.heading")).toBeFocused();
});

test("without a mouse: an unknown outcome is asked for, and sign-in reached", async ({
  page, portal, sandbox, watch,
}) => {
  watch.keepSecret(PASSWORD.plain);
  await sandbox.orderFault(METHOD.setPassword, "resetAfter");
  const { link } = await sandbox.mailLink("plain");
  await typePassword(page, portal, link, () =>
    sandbox.orderFault(METHOD.checkKey, "badGateway", { times: TRIES }));
  await expect(portal.heading("outcomeUnknown.heading")).toBeFocused();
  await press(page, portal.button("action.checkOutcome"), "Enter");
  await expect(portal.heading("outcomeUnknown.headingKeyGone")).toBeFocused();
  await press(page, portal.signIn, "Enter");
  await expect(page).toHaveURL("/sign-in.html");
});

test("without a mouse: tried again where the answer was lost", async ({ page, portal, sandbox, watch }) => {
  watch.keepSecret(PASSWORD.plain);
  await sandbox.orderFault(METHOD.setPassword, "resetBefore");
  await typePassword(page, portal, (await sandbox.mailLink("plain")).link);
  await expect(portal.heading("retryable.connection")).toBeFocused();
  await press(page, portal.button("action.retry"), "Enter");
  await expect(portal.heading("done.heading")).toBeFocused();
  expect((await sandbox.record("plain")).timesSet).toBe(1);
});

// ------------------------------------------------------------------------------------------------- means

/** @param {Awaited<ReturnType<AxeBuilder["analyze"]>>} results */
function brief({ violations }) {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id}: ${target.join(" ")} ${failureSummary}`));
}

/** @param {Page} page @param {Locator} button @param {"Enter" | "Space"} key */
async function press(page, button, key) {
  await tabTo(page, button);
  await page.keyboard.press(key);
}

/**
 * @param {Page} page
 * @param {import("./support.mjs").Portal} portal
 * @param {string} link
 * @param {() => Promise<void>} [before] what is to happen before the password is sent.
 */
async function typePassword(page, portal, link, before) {
  await page.goto(link);
  await portal.expectFace("password.heading");
  await portal.expectRulesOfService();
  await before?.();
  await tabTo(page, portal.password);
  await page.keyboard.type(PASSWORD.plain);
  await page.keyboard.press("Enter");
}

/** What can be pressed or filled in, and is smaller than it should be. Runs in the page. @param {number} least */
function findSmallTargets(least) {
  const targets = [...document.querySelectorAll("button, a, input:not([type=radio]), label.slps-question")].filter(
    (element) => element.checkVisibility() && !element.matches(".slps-visually-hidden"),
  );
  const small = targets.filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return Math.round(width) < least || Math.round(height) < least;
  });
  return { count: targets.length, small: small.map((element) => `${element.className} ${element.textContent}`) };
}

/**
 * Finds the selected texts, drawings and borders whose contrast is too low. Runs in the page.
 * @param {{ selector: string, text: number, shape: number }} wanted
 */
function findFaint({ selector, text, shape }) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("there is no canvas");
  /** What the eye meets where these colours lie one over the other. @param {string[]} colours */
  const luminance = (colours) => {
    for (const colour of ["white", ...colours]) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** @param {Element | null} element @returns {string[]} */
  const behind = (element) =>
    element === null ? [] : [...behind(element.parentElement), getComputedStyle(element).backgroundColor];
  /** @param {string} colour @param {Element | null} element */
  const contrast = (colour, element) => {
    const [low = 0, high = 0] = [luminance([...behind(element), colour]), luminance(behind(element))].sort(
      (one, other) => one - other);
    return (high + 0.05) / (low + 0.05);
  };

  /** @type {string[]} */
  const faint = [];
  for (const element of document.querySelectorAll(selector)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".slps-visually-hidden")) continue;
    const { color, stroke, borderTopColor } = getComputedStyle(element);
    const name = `${element.closest("figure")?.dataset.face}: ${element.getAttribute("class") ?? element.localName}`;
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if ((hasText || element.matches("input")) && contrast(color, element) < text) {
      faint.push(`${name} text ${contrast(color, element).toFixed(2)}`);
    }
    // Within a filled ring, the drawing is on the colour of the ring.
    const ring = element.matches(".slps-mark-met") ? element.parentElement?.querySelector(".slps-mark-ring") : null;
    const ground = ring ? luminance([getComputedStyle(ring).fill]) : null;
    const drawn = ground === null
      ? contrast(stroke, element)
      : (Math.max(ground, luminance([stroke])) + 0.05) / (Math.min(ground, luminance([stroke])) + 0.05);
    if (element.matches("path") && drawn < shape) faint.push(`${name} drawing ${drawn.toFixed(2)}`);
    if (element.matches(".slps-input") && contrast(borderTopColor, element.parentElement) < shape) {
      faint.push(`${name} border ${contrast(borderTopColor, element.parentElement).toFixed(2)}`);
    }
  }
  return faint;
}

/** The contrast of the focus ring. Runs in the page. */
function focusRing() {
  const focused = document.activeElement;
  // A radio button is one target with its label.
  const element = focused?.closest("label") ?? focused;
  const card = element?.closest(".slps-card");
  if (!element || !card) throw new Error("the focus is not in a face");
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("there is no canvas");
  /** @param {string[]} colours */
  const luminance = (...colours) => {
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
  const surface = getComputedStyle(card).backgroundColor;
  const [low = 0, high = 0] = [luminance(surface), luminance(surface, outlineColor)].sort((a, b) => a - b);
  return {
    contrast: outlineStyle === "none" ? 1 : (high + 0.05) / (low + 0.05),
    width: Number.parseFloat(outlineWidth),
  };
}
