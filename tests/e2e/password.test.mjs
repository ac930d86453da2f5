/**
 * The password face: nothing moves while people type or press a button, no false success is shown, and the screen
 * reader says what the screen shows.
 */

import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { Portal } from "./support.mjs" */
/** @import { Sandbox } from "./sandbox.mjs" */

const WIDTHS = [320, 390, 1280];

/** Longer than the live region waits for the next keystroke, in milliseconds. */
const PAUSE_MILLISECONDS = 1_000;

/** @param {Portal} portal @param {Sandbox} sandbox */
async function open(portal, sandbox, username = "plain", query = "") {
  await portal.page.emulateMedia({ reducedMotion: "reduce" });
  await portal.openLink((await sandbox.mailLink(username)).link + query);
}

/**
 * A key that tells of Caps Lock: Playwright's keyboard has no such state.
 *
 * @param {Portal} portal
 * @param {boolean} on
 */
async function strokeWithCapsLock(portal, on) {
  await portal.password.evaluate((input, modifierCapsLock) => {
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "A", modifierCapsLock, bubbles: true }));
  }, on);
}

/** Where each part of the form begins and how high it is. @param {Portal} portal */
function places(portal) {
  return portal.form.evaluate((form) => [...form.querySelectorAll("p, li, button, input, .slps-rules-box")].map((part) => {
    const { top, height } = part.getBoundingClientRect();
    return `${part.className} ${Math.round(top + scrollY)} ${Math.round(height)}`;
  }));
}

/** Stops the clock and writes down what is said. @param {Page} page @returns {Promise<() => Promise<string[]>>} */
async function listen(page) {
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.evaluate(() => {
    /** @type {string[]} */
    const said = [];
    Reflect.set(globalThis, "said", said);
    const region = document.querySelector("softlayer-password-set [role=status]");
    if (!region) throw new Error("there is no live region");
    new MutationObserver(() => {
      const text = region.textContent ?? "";
      if (text !== "") said.push(text);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  let heard = 0;
  return async () => {
    const said = await page.evaluate(() => Reflect.get(globalThis, "said"));
    const news = said.slice(heard);
    heard = said.length;
    return news.map((/** @type {string} */ text) => text.replace(/[\u2068\u2069]/g, ""));
  };
}

// ------------------------------------------------------------------------------------------------- nothing moves

for (const width of [390, 1280]) {
  test(`with Caps Lock on, a click on the button counts, at ${width} px`, async ({ page, portal, sandbox }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(portal, sandbox);
    await portal.fillPassword(PASSWORD.plain);
    await portal.password.focus();
    await strokeWithCapsLock(portal, true);
    await expect(portal.text("password.capsLock")).toBeVisible();
    // The button is pressed near its lower edge. If it moved up, the release would miss it.
    const box = await portal.submit.boundingBox();
    if (!box) throw new Error("there is no button");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 3);
    await page.mouse.down();
    expect(await portal.submit.boundingBox()).toEqual(box);
    await page.mouse.up();
    await portal.expectFace("done.heading");
    expect((await sandbox.record("plain")).timesSet).toBe(1);
  });
}

test("nothing changes its place or height when the field is left", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox, "strict", "&username=strict");
  await page.locator("softlayer-password-set").evaluate((element) => {
    element.setAttribute("breach-check", "/sandbox/breaches/");
    element.setAttribute("suggest", "");
    Reflect.set(element, "estimateStrength", () => ({ score: 1, feedback: "Add a word or two." }));
  });
  for (const value of ["", " a ", "strict", "Zürich 7!", "x".repeat(200), "P@ssw0rdP@ssw0rd123"]) {
    await portal.password.fill(value);
    await portal.password.focus();
    await strokeWithCapsLock(portal, true);
    // The advice on the former password is replaced by that on this one.
    await expect(portal.element.locator(".slps-advice[data-stale]")).toHaveCount(0);
    if (value !== "" && value.length < 129) await expect(portal.element.locator(".slps-strength")).toBeVisible();
    const before = await places(portal);
    await portal.password.blur();
    expect(await places(portal), value.slice(0, 20)).toEqual(before);
    await portal.password.focus();
    await strokeWithCapsLock(portal, false);
  }
});

for (const username of ["plain", "strict"]) {
  for (const width of WIDTHS) {
    test(`no key stroke of ${username} moves the button at ${width} px`, async ({ page, portal, sandbox }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(portal, sandbox, username);
      for (const password of ["Zürich 7!", "ÀÉßñ", "Correct-H0rse-12ab"]) {
        await portal.password.fill("");
        await portal.password.focus();
        const tops = [await topOf(portal)];
        for (const key of password) {
          await page.keyboard.type(key);
          tops.push(await topOf(portal));
        }
        expect(new Set(tops).size, `${password}: ${tops.join(" ")}`).toBe(1);
      }
    });
  }
}

/** @param {Portal} portal */
async function topOf(portal) {
  return Math.round((await portal.submit.boundingBox())?.y ?? Number.NaN);
}

test("advice on the password before leaves nothing behind and moves nothing", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  await page.locator("softlayer-password-set").evaluate((element) => {
    Reflect.set(element, "estimateStrength", (/** @type {string} */ password) => ({ score: Math.min(4, password.length - 8) }));
  });
  const strength = portal.element.locator(".slps-strength");
  await portal.fillPassword("Abcdefg1!");
  await expect(strength).toContainText("weak");
  const before = await topOf(portal);
  await portal.password.press("End");
  await page.keyboard.type("x");
  expect(await topOf(portal)).toBe(before);
  await expect(portal.password).not.toHaveAccessibleDescription(/weak/);
  await expect(strength).toContainText("fair");
  await expect(strength).toBeVisible();
  expect(await topOf(portal)).toBe(before);
  await portal.password.fill("");
  await expect(strength).toBeHidden();
});

// ------------------------------------------------------------------------------------------------- no false success

test("the list keeps its words and the count its denominator", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  const names = portal.element.locator(".slps-rule-text");
  const summary = portal.element.locator(".slps-rules-summary");
  await expect(summary).toHaveText(words("rules.longer"));
  const before = await names.allTextContents();
  await portal.password.focus();
  for (const [key, text] of [
    ["Z", words("rules.progress", { met: 1, count: 5 })],
    ["ü", words("rules.progressOpen", { met: 1, count: 5, open: 2 })],
    ["r", words("rules.progressOpen", { met: 2, count: 5, open: 1 })],
  ]) {
    await page.keyboard.type(key);
    await expect(summary).toHaveText(text);
    expect(await names.allTextContents()).toEqual(before);
  }
  await expect(portal.element.locator(".slps-rules-box .slps-meter")).toHaveCount(0);
  await portal.fillPassword(PASSWORD.plain);
  await expect(summary).toHaveText(words("rules.complete"));
});

test("limits stand below what must be added, without a tick, and keep the list from looking complete when broken", async ({
  portal, sandbox,
}) => {
  await open(portal, sandbox, "plain", "&username=plain");
  expect(await portal.rules.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-rule")))).toEqual([
    "minimumLength", "uppercase", "lowercase", "digit", "special", "maximumLength", "notUsername", "acceptedCharacters",
  ]);
  const summary = portal.element.locator(".slps-rules-summary");
  const limits = ["maximumLength", "notUsername", "acceptedCharacters"];
  await portal.fillPassword(PASSWORD.plain);
  await expect(summary).toHaveText(words("rules.complete"));
  for (const id of limits) await expect(portal.rule(id).locator("svg"), id).toBeHidden();
  await portal.fillPassword("Correct-Horse-Battery-1");
  await expect(summary).toHaveText(words("unmet.maximumLength", { count: 4 }));
  await expect(portal.rule("maximumLength").locator(".slps-mark-unmet")).toBeVisible();
  await portal.fillPassword("Gärten-1");
  await expect(portal.rule("acceptedCharacters").locator(".slps-mark-unknown")).toHaveCSS("visibility", "visible");
});

test("nothing is green while advice warns of the password", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  await page.locator("softlayer-password-set").evaluate((element) =>
    element.setAttribute("breach-check", "/sandbox/breaches/"));
  const fill = () => portal.rule("digit").locator(".slps-mark-ring").evaluate((ring) => getComputedStyle(ring).fill);
  await portal.fillPassword(PASSWORD.plain);
  const green = await fill();
  await portal.fillPassword("P@ssw0rd1");
  await expect(portal.element.locator(".slps-breach")).toContainText("38,211");
  await expect.poll(fill).not.toBe(green);
  await portal.fillPassword(PASSWORD.plain);
  await expect.poll(fill).toBe(green);
});

test("characters that may not be accepted keep the end from looking and sounding complete", async ({
  page, portal, sandbox,
}) => {
  await page.clock.install();
  await open(portal, sandbox);
  const said = await listen(page);
  for (const [password, names] of [["Müllérin 77!", "ü, é, and space"], ["Abcdefg1;!", ";"], ["Abcdef 1!x", "space"]]) {
    await portal.fillPassword(password);
    await page.clock.runFor(PAUSE_MILLISECONDS);
    const news = await said();
    expect(news.at(-1), password).toBe(words("rules.unpromised", { characters: names }));
    const row = portal.rule("acceptedCharacters");
    await expect(row).toHaveAttribute("data-status", "unknown");
    const shown = (await row.locator(".slps-rule-count").innerText()).replace(/[\u2068\u2069]/g, "");
    expect(shown).toBe(words("rules.unpromised", { characters: names }));
    await expect(portal.element.locator(".slps-rules-summary")).not.toHaveText(words("rules.complete"));
  }
  await portal.fillPassword(PASSWORD.plain);
  await page.clock.runFor(PAUSE_MILLISECONDS);
  // The list can be complete although the username is unknown.
  expect(await said()).toEqual([words("rules.complete")]);
});

test("without a username the rule about it is told, and not judged", async ({ portal, sandbox }) => {
  await open(portal, sandbox);
  await portal.fillPassword(PASSWORD.plain);
  const row = portal.rule("notUsername");
  await expect(row).toHaveText(words("rules.avoidUsername"));
  await expect(row.locator("svg")).toBeHidden();
});

// ------------------------------------------------------------------------------------------------- what is said

test("a rule that typing on only breaks more is said at once, also in place of another", async ({
  page, portal, sandbox,
}) => {
  await page.clock.install();
  await open(portal, sandbox, "plain", "&username=plain-and-longer-than-nineteen");
  const said = await listen(page);
  await portal.fillPassword("Correct-h0rse-Batte");
  await page.clock.runFor(PAUSE_MILLISECONDS);
  expect(await said()).toEqual([words("rules.complete")]);
  await portal.password.press("End");
  await page.keyboard.type("r");
  // Not after the pause.
  await page.clock.runFor(200);
  expect(await said()).toEqual([words("unmet.maximumLength", { count: 1 })]);
  await page.keyboard.type("y");
  await page.clock.runFor(PAUSE_MILLISECONDS);
  expect(await said(), "no more of the same").toEqual([]);
});

test("that a password is the username is said at once, and then that it is too long", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  const username = "Plain-and-1-longerx";
  await open(portal, sandbox, "plain", `&username=${encodeURIComponent(username)}`);
  const said = await listen(page);
  await portal.password.fill(username);
  await page.clock.runFor(200);
  expect(await said()).toEqual([words("unmet.notUsername")]);
  await portal.password.press("End");
  await page.keyboard.type("r");
  await page.clock.runFor(200);
  expect(await said()).toEqual([words("unmet.maximumLength", { count: 1 })]);
  await expect(portal.rule("maximumLength")).toHaveAttribute("data-mistake", "");
});

test("the last rules that are yet to be kept are named as they are reached", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await open(portal, sandbox);
  const said = await listen(page);
  await portal.fillPassword("abc");
  await page.clock.runFor(PAUSE_MILLISECONDS);
  expect(await said()).toEqual([words("rules.announcement", { met: 1, count: 5 })]);
  await portal.fillPassword("Abcdefghi!");
  await page.clock.runFor(PAUSE_MILLISECONDS);
  expect(await said()).toEqual([`${words("rules.announcement", { met: 4, count: 5 })} ${words("rules.missing", { rules: "a digit" })}`]);
});

test("whoever listens is told why the password was refused", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await open(portal, sandbox);
  const said = await listen(page);
  const message = "Your portal password must contain one of the special characters, not match your username.";
  await sandbox.orderFault(METHOD.setPassword, "fault", { error: message, code: "SoftLayer_Exception_Public" });
  await portal.fillPassword(PASSWORD.plain);
  await page.clock.runFor(PAUSE_MILLISECONDS);
  await said();
  await portal.password.press("Enter");
  await expect(portal.text("password.refused")).toBeVisible();
  await page.clock.runFor(PAUSE_MILLISECONDS);
  expect((await said()).at(-1)).toBe(`${words("password.refused")} ${words("server.said")} ${message}`);
});

test("the field is described in a sentence, and the list stays a list", async ({ portal, sandbox }) => {
  await open(portal, sandbox);
  const described = async () => {
    const id = await portal.password.getAttribute("aria-describedby");
    const texts = await Promise.all((id ?? "").split(" ").map((each) => portal.page.locator(`#${each}`).textContent()));
    return texts.join(" ");
  };
  expect(await described()).toBe(words("rules.missing", {
    rules: "at least 9 characters, an uppercase letter, a lowercase letter, a digit, and a special character",
  }));
  await portal.fillPassword("Abcdefghi");
  expect(await described()).toBe(
    `${words("rules.announcement", { met: 3, count: 5 })} ${words("rules.missing", { rules: "a digit and a special character" })}`);
  await portal.fillPassword(PASSWORD.plain);
  expect(await described()).toBe(words("rules.complete"));
  await expect(portal.element.getByRole("list")).toHaveCount(1);
  await expect(portal.element.getByRole("listitem")).toHaveCount(8);
});

// ------------------------------------------------------------------------------------------------- while the rules
// load

test("while the rules load, none of anybody else's are shown", async ({ page, portal, sandbox }) => {
  let release = () => {};
  const released = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route(`**/${METHOD.requirements}*`, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto((await sandbox.mailLink("strict")).link);
  await portal.expectFace("password.heading");
  const box = portal.element.locator(".slps-rules-box");
  await expect(box.locator(".slps-rules-summary")).toHaveText(words("password.loading"));
  await expect(portal.password).toHaveAccessibleDescription(words("password.loading"));
  await portal.password.focus();
  await page.keyboard.type("abc");
  await expect(box).not.toContainText(/\d|character/);
  await expect(portal.rules).toHaveCount(8);
  release();
  await portal.expectRulesOfService();
  await expect(portal.rule("digit")).toContainText("at least 3 digits");
  await expect(box.locator(".slps-rules-summary")).toHaveText(words("rules.progress", { met: 1, count: 5 }));
});

// ------------------------------------------------------------------------------------------------- suggestions

/** Takes the suggestion of letters. @param {Portal} portal */
async function useSuggestion({ element }) {
  await element.locator(".slps-suggestion").nth(1).getByRole("button").first().click();
}

test("a suggestion says what to do with it, and can be copied", async ({ page, portal, sandbox, watch }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 320, height: 800 });
  for (const username of ["plain", "strict"]) {
    await open(portal, sandbox, username);
    await page.locator("softlayer-password-set").evaluate((element) => element.setAttribute("suggest", ""));
    await expect(portal.button("password.copy")).toBeHidden();
    await portal.button("password.suggest").click();
    await useSuggestion(portal);
    const advice = portal.text("password.suggested");
    await expect(advice).toBeVisible();
    await expect(portal.password).toHaveAccessibleDescription(new RegExp(words("password.suggested")));
    await expect(portal.button("password.suggest")).toBeHidden();
    await expect(portal.button("password.suggestAnother")).toBeVisible();
    const first = await portal.password.inputValue();
    watch.keepSecret(first);
    expect(await portal.password.evaluate((input) => input.scrollWidth <= input.clientWidth), "seen whole").toBe(true);
    await portal.button("password.copy").click();
    await expect(portal.liveRegion).toHaveText(words("password.copied"));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);
    await portal.button("password.suggestAnother").click();
    await useSuggestion(portal);
    expect(await portal.password.inputValue()).not.toBe(first);
    await expect(advice).toBeVisible();
    await portal.password.press("End");
    await page.keyboard.type("x");
    // Now it is the person's own password.
    await expect(advice).toBeHidden();
    await expect(portal.button("password.copy")).toBeHidden();
    await page.keyboard.press("Backspace");
    await expect(advice).toBeVisible();
  }
});

test("where the browser does not let it be copied, it is selected", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  await page.locator("softlayer-password-set").evaluate((element) => element.setAttribute("suggest", ""));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await portal.button("password.suggest").click();
  await useSuggestion(portal);
  await portal.button("password.copy").click();
  const length = (await portal.password.inputValue()).length;
  await expect.poll(() => portal.password.evaluate((input) => {
    const { selectionStart, selectionEnd } = /** @type {HTMLInputElement} */ (input);
    return Number(selectionEnd) - Number(selectionStart);
  })).toBe(length);
});

// ------------------------------------------------------------------------------------------------- the field

test("whoever has yet to put something right goes on seeing it", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  await portal.fillPassword("short");
  await portal.reveal.click();
  await portal.password.press("Enter");
  await expect(portal.password).toHaveAttribute("aria-invalid", "true");
  await expect(portal.password).toHaveAttribute("type", "text");
  await portal.fillPassword(PASSWORD.plain);
  await page.route(new RegExp(METHOD.setPassword), () => {});
  await portal.password.press("Enter");
  await expect(portal.password).toHaveAttribute("type", "password");
});

test("the eye leaves the focus in the field to the mouse, and takes it from the keyboard", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  await portal.password.focus();
  await portal.fillPassword("abc");
  await portal.reveal.click();
  await expect(portal.password).toBeFocused();
  await expect(portal.password).toHaveAttribute("type", "text");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(portal.reveal).toBeFocused();
  await expect(portal.reveal).toHaveAttribute("title", words("password.show"));
  await expect(portal.password).toHaveAttribute("enterkeyhint", "go");
});

test("spaces at the ends are said before they are sent, and sent", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  const note = portal.element.locator(".slps-note");
  /** @type {[string, string][]} */
  const cases = [
    [" Sunflower-7x", words("hidden.start")],
    ["Sunflower-7x ", words("hidden.end")],
    [" Sunflower-7x ", words("hidden.both")],
    ["\u00a0Sunflower-7x\t", words("hidden.both")],
    ["Sunflower-7x\u3000", words("hidden.end")],
  ];
  for (const [password, said] of cases) {
    await portal.fillPassword(password);
    await expect(note).toHaveText(said);
    await expect(note).toBeVisible();
    await expect(portal.password).toHaveAccessibleDescription(new RegExp(`^${said}`));
  }
  await portal.fillPassword("Sun flower-7x");
  await expect(note).toBeHidden();
  await portal.setPassword(" Sunflower-7x ");
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("plain", " Sunflower-7x ")).toBe(true);
  await expect(page.locator("input")).toHaveCount(0);
});

test("half a character is said at the field, and nothing is lost", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox);
  for (const broken of ["Correct-h0rse\ud83d", "\ude00Correct-h0rse", "Corr\udc00ect-h0\ud800rse"]) {
    await portal.password.evaluate((input, value) => {
      /** @type {HTMLInputElement} */ (input).value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, broken);
    await portal.submit.click();
    await expect(portal.text("input.unreadable")).toBeVisible();
    await expect(portal.password).toBeFocused();
    await expect(portal.password).toHaveAccessibleDescription(new RegExp(words("input.unreadable")));
  }
  expect(await sandbox.requestsTo(METHOD.setPassword)).toEqual([]);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  await expect(page.locator("input")).toHaveCount(0);
});

test("what must stay as it is is not for translators", async ({ page, portal, sandbox }) => {
  await open(portal, sandbox, "plain", "&username=plain");
  await portal.fillPassword("Garten;1é!");
  for (const text of ["_-|@.,?/!~#$%^&*(){}[]\\+=", "plain"]) {
    expect(await page.evaluate((wanted) => {
      const holders = [...document.querySelectorAll("softlayer-password-set *")].filter((each) =>
        each.childElementCount === 0 && each.textContent === wanted);
      return holders.length > 0 && holders.every((each) => /** @type {HTMLElement} */ (each).translate === false);
    }, text), text).toBe(true);
  }
  const names = portal.rule("acceptedCharacters").locator(".slps-rule-count [translate=no]");
  await expect(names).toHaveText(/;.*é/);
});

test("the full list can be told from the empty one in forced colours", async ({ page, portal, sandbox }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(portal, sandbox);
  const tick = portal.rule("digit").locator(".slps-mark-met");
  await expect(tick).toHaveCSS("visibility", "hidden");
  await portal.fillPassword(PASSWORD.plain);
  await expect(tick).toHaveCSS("visibility", "visible");
  const colours = await tick.evaluate((path) => {
    const canvas = getComputedStyle(document.body).color;
    return { tick: getComputedStyle(path).stroke, text: canvas };
  });
  expect(colours.tick).toBe(colours.text);
});
