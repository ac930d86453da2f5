/**
 * Refusals, broken answers, a slow or missing service, and impatient people. In every case, the page says the truth,
 * and the password is set at most once.
 */

import { DOCUMENTED, expectedStatuses } from "./oracle.mjs";
import { FIXTURE_KEYS } from "./sandbox.mjs";
import { expect, loseAnswer, METHOD, PASSWORD, Portal, test, words } from "./support.mjs";

/** @import { BrowserContext, Page, Request } from "@playwright/test" */
/** @import { MessageId } from "softlayer-password-set/element" */
/** @import { Sandbox } from "./sandbox.mjs" */

const API = "**/rest/v3.1/**";
const ENGINE = "**/*.wasm";

/** The user ids of the sandbox's `plain`, for a service that confuses two users. */
const PLAIN_USER_ID = 100_001;

const DAY_SECONDS = 24 * 60 * 60;

/** How often a read is tried before the person is asked. */
const TRIES = 4;

/** The waits between these tries are random and up to 3.5 seconds in all; a busy machine adds its own. */
const AFTER_TRIES = { timeout: 15_000 };

/** @param {Sandbox} sandbox @param {number} times how often the password was sent and how often it was set. */
async function expectSentAndSet(sandbox, times, set = times) {
  await expect.poll(async () => (await sandbox.requestsTo(METHOD.setPassword)).length).toBe(times);
  expect((await sandbox.record("plain")).timesSet).toBe(set);
}

/** Text of the service is shown as it is. @param {Portal} portal @param {string | RegExp} message */
async function expectServerWords(portal, message) {
  await expect(portal.text("server.said")).toBeVisible();
  await expect(portal.element.locator("blockquote").filter({ visible: true })).toHaveText(message);
  await expect(portal.element.locator("b, i, img, script")).toHaveCount(0);
}

/**
 * The message why there was no answer: the heading of a face, or a notice in the form. The live region may say the
 * same.
 * @param {Portal} portal @param {MessageId} id
 */
function reason(portal, id) {
  return portal.element.locator("h2, strong").filter({ hasText: words(id), visible: true });
}

/**
 * Continues from a face that offers a new link until the password is set.
 * @param {Portal} portal @param {Sandbox} sandbox @param {string} username
 */
async function goOnWithNewLink(portal, sandbox, username) {
  await portal.username.fill(username);
  await portal.button("action.newLink").click();
  await portal.expectFace("linkSent.heading");
  await portal.openLink((await sandbox.newestMail(username)).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  expect(await sandbox.holds(username, PASSWORD.plain)).toBe(true);
}

/**
 * Continues from a password that may have been set until one is set. Afterwards nothing is remembered.
 * @param {Portal} portal @param {Sandbox} sandbox
 */
async function goOnFromUnknownOutcome(portal, sandbox) {
  await portal.button("action.newLink").click();
  await portal.requestLink("plain");
  expect(await portal.page.evaluate(() => sessionStorage.getItem("softlayer-password-set:doubt"))).toBeNull();
  await portal.openLink((await sandbox.newestMail("plain")).link);
  await portal.setPassword("Another-h0rse");
  await portal.expectFace("done.heading");
  await expectSentAndSet(sandbox, 2);
  expect(await portal.page.evaluate(() => sessionStorage.getItem("softlayer-password-set:doubt"))).toBeNull();
}

/**
 * The addresses in the browser's own history of this tab.
 * @param {BrowserContext} context @param {Page} page
 */
async function historyOf(context, page) {
  const session = await context.newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  await session.detach();
  return entries.map((entry) => entry.url);
}

test.describe("the service refuses the password", () => {
  test("by a rule that is met here: its row is refused until the password is edited", async ({ portal, sandbox }) => {
    const message = "Your portal password must contain at least one number, <b>be nice</b>.";
    await sandbox.orderFault(METHOD.setPassword, "fault", { error: message, code: "SoftLayer_Exception_Public" });
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await portal.fillPassword(PASSWORD.plain);
    const met = expectedStatuses(DOCUMENTED, PASSWORD.plain, null);
    expect(await portal.ruleStatuses()).toEqual(met);
    await portal.submit.click();

    await expect(portal.rule("digit")).toContainText(words("status.refused"));
    expect(await portal.ruleStatuses()).toEqual({ ...met, digit: "refused" });
    await expectServerWords(portal, message);
    await expect(portal.password).toHaveAttribute("aria-invalid", "true");
    await expect(portal.password).toHaveAccessibleDescription(new RegExp(`${words("password.refused")}.*be nice`, "s"));
    await expect(portal.password).toBeFocused();
    await expect(portal.password).toHaveValue(PASSWORD.plain);
    await expectSentAndSet(sandbox, 1, 0);

    await portal.page.keyboard.press("End");
    await portal.page.keyboard.type("2");
    expect(await portal.ruleStatuses()).toEqual(expectedStatuses(DOCUMENTED, `${PASSWORD.plain}2`, null));
    await expect(portal.password).not.toHaveAttribute("aria-invalid");
    await expect(portal.text("server.said")).toBeHidden();

    await portal.page.keyboard.press("Enter");
    await portal.expectFace("done.heading");
    expect(await sandbox.holds("plain", `${PASSWORD.plain}2`)).toBe(true);
    await expectSentAndSet(sandbox, 2, 1);
  });

  test("by a rule that nobody knows: no row is blamed, and its words are shown", async ({ portal, sandbox }) => {
    const message = "Your portal password must please the moon.";
    await sandbox.orderFault(METHOD.setPassword, "fault", { error: message });
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await portal.setPassword(PASSWORD.plain);
    await expectServerWords(portal, message);
    await expect(portal.password).toHaveAttribute("aria-invalid", "true");
    expect(await portal.ruleStatuses()).toEqual(expectedStatuses(DOCUMENTED, PASSWORD.plain, null));
    await portal.setPassword("Full-Moon-1848");
    await portal.expectFace("done.heading");
    await expectSentAndSet(sandbox, 2, 1);
  });
});

test.describe("the service refuses the link", () => {
  for (const username of /** @type {const} */ (["expired", "used"])) {
    test(`because its key is ${username}, and a new one works`, async ({ page, portal, sandbox }) => {
      await page.goto(`/?key=${FIXTURE_KEYS[username]}`);
      await portal.expectFace("keyRejected.heading");
      await expect(portal.text("keyRejected.body")).toBeVisible();
      await expect(portal.password).toHaveCount(0);
      expect(await sandbox.requestsTo(METHOD.requirements)).toEqual([]);
      await goOnWithNewLink(portal, sandbox, username);
    });
  }

  test("because nobody has such a key, and a new one works", async ({ page, portal, sandbox, watch }) => {
    const key = "no-such-key-0123456789";
    watch.keepSecret(key);
    await page.goto(`/#key=${key}`);
    await portal.expectFace("keyRejected.heading");
    await expect(portal.text("keyRejected.body")).toBeVisible();
    await expect(page).toHaveURL("/");
    await portal.button("action.newLink").click();
    await expect(portal.username).toHaveAccessibleDescription(new RegExp(`^${words("username.missing")}`));
    await expect(portal.username).toBeFocused();
    await goOnWithNewLink(portal, sandbox, "plain");
  });

  for (const mangled of ["", "<b>no-such-key</b>&/%", "<i>"]) {
    test(`before it is asked: "${mangled}" is no key, and a new link works`, async ({ page, portal, sandbox, watch }) => {
      watch.allow(/^console: warning: the link of this page: /);
      await page.goto(`/#key=${encodeURIComponent(mangled)}`);
      await portal.expectFace("idle.heading");
      await expect(page.getByRole("alert")).toContainText("did not arrive whole");
      await expect(page).toHaveURL("/");
      expect(await sandbox.requestsTo(METHOD.checkKey)).toEqual([]);
      await portal.requestLink("plain");
      await portal.openLink((await sandbox.newestMail("plain")).link);
      await expect(page.getByRole("alert")).toBeHidden();
    });
  }

  test("because it is another user's, and a new one works", async ({ page, portal, sandbox }) => {
    await sandbox.orderFault(METHOD.checkKey, "wrongType", { value: PLAIN_USER_ID });
    await page.goto(`/?key=${FIXTURE_KEYS.other}`);
    await portal.expectFace("keyRejected.headingUsed");
    // The key is valid, and the request after it is refused.
    const refused = await sandbox.requestsTo(METHOD.requirements);
    expect(refused.map(({ fault, status }) => ({ fault, status }))).toEqual([{ fault: null, status: 500 }]);
    await goOnWithNewLink(portal, sandbox, "other");
  });

  test("because the account has changed, and a new one is sent", async ({ page, portal, sandbox }) => {
    await page.goto(`/?key=${FIXTURE_KEYS.changed}`);
    await portal.expectFace("requestRejected.heading");
    await expect(portal.text("requestRejected.body")).toBeVisible();
    await expectServerWords(portal, /^Your request cannot be processed/);
    await portal.username.fill("changed");
    await portal.button("action.newLink").click();
    await portal.expectFace("linkSent.heading");
    expect((await sandbox.newestMail("changed")).key).not.toBe(FIXTURE_KEYS.changed);
  });

  test("only when the password comes: the account has changed meanwhile", async ({ portal, sandbox }) => {
    const message = "Your request cannot be processed <i>now</i>.";
    await sandbox.orderFault(METHOD.setPassword, "fault", { error: message });
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("requestRejected.heading");
    await expectServerWords(portal, message);
    await expectSentAndSet(sandbox, 1, 0);
    await goOnWithNewLink(portal, sandbox, "plain");
    await expectSentAndSet(sandbox, 2, 1);
  });

  test("only when the password comes: the key has expired meanwhile", async ({ portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await sandbox.advanceClock(DAY_SECONDS + 1);
    await portal.setPassword(PASSWORD.plain);
    // The service answers a repeated password in the same way, so the page must not claim that nothing was set.
    await expect(portal.text("keyRejected.expired_or_used")).toBeVisible();
    await expect(portal.signIn).toBeVisible();
    await expectSentAndSet(sandbox, 1, 0);
    await portal.button("action.newLink").click();
    await portal.requestLink("plain");
    await portal.openLink((await sandbox.newestMail("plain")).link);
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
    await expectSentAndSet(sandbox, 2, 1);
  });
});

test.describe("a fault that no document describes", () => {
  const message = `Backend <b>broken</b> & <img src=x onerror="alert(1)"> \u202Eback`;
  const code = "SoftLayer_Exception_<i>Strange</i>";

  for (const { when, retried } of [{ when: "before", retried: true }, { when: "after", retried: false }]) {
    test(`${when} the password is set: the key is asked first`, async ({ portal, sandbox }) => {
      await sandbox.orderFault(METHOD.setPassword, "fault", { error: message, code, when });
      await portal.openLink((await sandbox.mailLink("plain")).link);
      await portal.setPassword(PASSWORD.plain);
      await portal.expectFace("failed.headingSubmit");
      await expect(portal.text("failed.bodySubmit")).toBeVisible();
      await expectServerWords(portal, message);
      // A code with another format than the documented ones could contain anything, so it is not part of the reference.
      await expect(portal.element.locator("code")).toHaveText(/^failed submit unknown_fault [\dT:-]+Z$/);
      expect(await sandbox.requestsTo(METHOD.checkKey)).toHaveLength(1);

      await portal.button("action.retry").click();
      await portal.expectFace(retried ? "done.heading" : "outcomeUnknown.headingKeyGone");
      const sent = await sandbox.requestsTo(METHOD.setPassword);
      const [, asked, ...more] = await sandbox.requestsTo(METHOD.checkKey);
      expect(more).toEqual([]);
      expect(asked?.time).toBeGreaterThanOrEqual(sent[0]?.time ?? Infinity);
      if (retried) expect(sent[1]?.time).toBeGreaterThanOrEqual(asked?.time ?? Infinity);
      await expectSentAndSet(sandbox, retried ? 2 : 1, 1);
      expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
    });
  }

  test("to a key: the same face, and trying again works", async ({ page, portal, sandbox }) => {
    const { link } = await sandbox.mailLink("plain");
    await sandbox.orderFault(METHOD.checkKey, "fault", { error: message, code });
    await page.goto(link);
    await portal.expectFace("failed.heading");
    await expectServerWords(portal, message);
    await portal.button("action.retry").click();
    await portal.expectFace("password.heading");
    await portal.expectRulesOfService();
  });
});

/** @type {readonly { method: string, name: string, lost: MessageId }[]} */
const READS = [
  { method: METHOD.checkKey, name: "whose key it is", lost: "retryable.checkKey" },
  { method: METHOD.requirements, name: "for the rules", lost: "retryable.loadRequirements" },
];

for (const { method, name, lost } of READS) {
  test.describe(`the page asks ${name}`, () => {
    /** @param {Portal} portal @param {Sandbox} sandbox */
    async function expectStoryToGoOn(portal, sandbox) {
      await expect(portal.password).toHaveAttribute("passwordrules", /minlength/, AFTER_TRIES);
      await portal.setPassword(PASSWORD.plain);
      await portal.expectFace("done.heading");
      await expectSentAndSet(sandbox, 1);
    }

    test("500, 502 in HTML and a reset connection heal by themselves", async ({ page, portal, sandbox }) => {
      const { link } = await sandbox.mailLink("plain");
      for (const fault of ["serverError", "badGateway", "resetBefore"]) await sandbox.orderFault(method, fault);
      await page.goto(link);
      await expectStoryToGoOn(portal, sandbox);
      expect(await sandbox.faultsLeft()).toBe(0);
      expect(await sandbox.requestsTo(method)).toHaveLength(4);
    });

    test("429 heals by itself, not before Retry-After", async ({ page, portal, sandbox }) => {
      const { link } = await sandbox.mailLink("plain");
      await sandbox.orderFault(method, "tooManyRequests", { retryAfter: "1" });
      await sandbox.orderFault(method, "resetMidway");
      await page.goto(link);
      await expectStoryToGoOn(portal, sandbox);
      const [first, second, ...more] = await sandbox.requestsTo(method);
      expect(first?.status).toBe(429);
      expect((second?.time ?? 0) - (first?.time ?? 0)).toBeGreaterThanOrEqual(1000);
      expect(more).toHaveLength(1);
    });

    test("502 again and again: the person is asked", async ({ page, portal, sandbox }) => {
      const { link } = await sandbox.mailLink("plain");
      await sandbox.orderFault(method, "badGateway", { times: TRIES });
      await page.goto(link);
      await expect(reason(portal, "retryable.server_error")).toBeVisible(AFTER_TRIES);
      await expect(portal.text(lost)).toBeVisible();
      expect(await sandbox.requestsTo(method)).toHaveLength(TRIES);
      await portal.button("action.retry").click();
      await expectStoryToGoOn(portal, sandbox);
    });

    test("what cannot be understood is not asked for again unasked", async ({ page, portal, sandbox }) => {
      const { link } = await sandbox.mailLink("plain");
      /** @type {readonly [fault: string, details: object, heading: MessageId][]} */
      const answers = [
        ["empty", {}, "retryable.unintelligible"],
        ["cutOff", {}, "retryable.unintelligible"],
        ["wrongType", { value: ["<b>", {}] }, "retryable.unintelligible"],
        ["tooManyRequests", { retryAfter: "3600" }, "retryable.busy"],
        ["wrongType", { value: null }, "retryable.unintelligible"],
      ];
      for (const [index, [fault, details, heading]] of answers.entries()) {
        await sandbox.orderFault(method, fault, details);
        if (index === 0) await page.goto(link);
        else await portal.button("action.retry").click();
        // The former reason is on the page until the new request is sent.
        await expect.poll(async () => (await sandbox.requestsTo(method)).length, fault).toBe(index + 1);
        await expect(reason(portal, heading)).toBeVisible();
        await expect(portal.text(lost)).toBeVisible();
      }
      await portal.button("action.retry").click();
      await expectStoryToGoOn(portal, sandbox);
      expect(await sandbox.requestsTo(method)).toHaveLength(answers.length + 1);
    });
  });
}

test.describe("the answer to the password is lost", () => {
  test("and nothing was set: what was entered is kept, and sent again when asked for", async ({ portal, sandbox }) => {
    /** @type {readonly [fault: string, details: object, heading: MessageId][]} */
    const answers = [
      ["resetBefore", {}, "retryable.connection"],
      ["badGateway", {}, "retryable.server_error"],
      ["tooManyRequests", { retryAfter: "1" }, "retryable.busy"],
      ["empty", {}, "retryable.unintelligible"],
      ["wrongType", { value: false, when: "before" }, "retryable.unintelligible"],
    ];
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await portal.fillPassword(PASSWORD.plain);
    for (const [index, [fault, details, heading]] of answers.entries()) {
      await sandbox.orderFault(METHOD.setPassword, fault, details);
      await (index === 0 ? portal.submit : portal.button("action.retry")).click();
      await expect(reason(portal, heading)).toBeVisible();
      await expect(portal.text("retryable.submit")).toBeVisible();
      // The password is not sent again, and the service was asked whether the key is valid.
      await expectSentAndSet(sandbox, index + 1, 0);
      expect(await sandbox.requestsTo(METHOD.checkKey), fault).toHaveLength(index + 2);
    }
    await portal.button("action.retry").click();
    await portal.expectFace("done.heading");
    await expectSentAndSet(sandbox, answers.length + 1, 1);
    expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
  });

  /** @type {readonly [answer: string, fault: string, details: object][]} */
  const after = [
    ["a reset connection", "resetAfter", {}],
    ["a connection reset midway", "resetMidway", {}],
    ["502", "badGateway", { when: "after" }],
    ["nothing", "empty", { when: "after" }],
    ["another type", "wrongType", { value: "true" }],
  ];
  for (const [answer, fault, details] of after) {
    test(`${answer}, and it was set: the advice is to sign in`, async ({ portal, sandbox }) => {
      await portal.openLink((await sandbox.mailLink("plain")).link);
      await sandbox.orderFault(METHOD.setPassword, fault, details);
      await portal.setPassword(PASSWORD.plain);
      await portal.expectFace("outcomeUnknown.headingKeyGone");
      await expect(portal.text("outcomeUnknown.bodyKeyGone")).toContainText("Sign in");
      await expect(portal.signIn).toBeVisible();
      await expect(portal.button("action.retry")).toHaveCount(0);
      await expect(portal.button("action.checkOutcome")).toBeHidden();
      expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
      await expectSentAndSet(sandbox, 1);
    });
  }

  test("and the key cannot be asked either: it can be later", async ({ portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await sandbox.orderFault(METHOD.setPassword, "resetAfter");
    await sandbox.orderFault(METHOD.checkKey, "badGateway", { times: TRIES });
    await portal.setPassword(PASSWORD.plain);
    await expect(portal.heading("outcomeUnknown.heading")).toBeVisible(AFTER_TRIES);
    await expect(portal.text("outcomeUnknown.body")).toBeVisible();
    await expect(portal.signIn).toBeVisible();
    await portal.button("action.checkOutcome").click();
    await portal.expectFace("outcomeUnknown.headingKeyGone");
    await expectSentAndSet(sandbox, 1);
  });
});

/**
 * Without locks. With locks, the second tab of a browser sends nothing (tabs.test.mjs).
 * @param {BrowserContext} context
 */
const asOnTwoDevices = (context) =>
  context.addInitScript(() => Object.defineProperty(Navigator.prototype, "locks", { value: undefined }));

test.describe("impatience", () => {
  const slow = { milliseconds: 800 };

  test("a double click and the Enter key five times send the password once", async ({ page, portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await portal.fillPassword(PASSWORD.plain);
    await sandbox.orderFault(METHOD.setPassword, "delay", slow);
    await portal.submit.dblclick();
    // The button keeps the focus.
    for (let press = 0; press < 5; press += 1) await page.keyboard.press("Enter");
    await portal.expectFace("done.heading");
    await expectSentAndSet(sandbox, 1);
  });

  test("Enter five times and a double click send the password once", async ({ page, portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await portal.fillPassword(PASSWORD.plain);
    let release = () => {};
    const held = new Promise((resolve) => (release = () => resolve(null)));
    await page.route(`**/*${METHOD.setPassword}*`, async (route) => {
      await held;
      await route.continue();
    });
    await portal.password.focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press("Enter");
    const submitting = portal.button("password.submitting");
    await expect(submitting).toHaveAttribute("aria-disabled", "true");
    // Playwright by itself would wait until the button is enabled.
    await submitting.dblclick({ force: true });
    await expect(portal.password).toHaveAttribute("readonly");
    release();
    await portal.expectFace("done.heading");
    await expectSentAndSet(sandbox, 1);
  });

  test("of two tabs with one link, the second is told the truth", async ({ context, portal, sandbox, watch }) => {
    await asOnTwoDevices(context);
    const { link } = await sandbox.mailLink("plain");
    await portal.openLink(link);
    const second = new Portal(await context.newPage(), watch);
    await second.openLink(link);
    // A tab in the background gets little time on a busy machine.
    await portal.page.bringToFront();
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");

    await second.page.bringToFront();
    await second.setPassword("Another-h0rse");
    await second.expectFace("keyRejected.headingUsed");
    await expect(second.text("keyRejected.expired_or_used")).toBeVisible();
    await expect(second.heading("done.heading")).toHaveCount(0);
    expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
    expect(await sandbox.holds("plain", "Another-h0rse")).toBe(false);
    await expectSentAndSet(sandbox, 2, 1);
  });

  test("of two tabs at the same moment, one sets its password", async ({ context, portal, sandbox, watch }) => {
    await asOnTwoDevices(context);
    const { link } = await sandbox.mailLink("plain");
    await portal.openLink(link);
    const second = new Portal(await context.newPage(), watch);
    await second.openLink(link);
    await sandbox.orderFault(METHOD.setPassword, "delay", { ...slow, times: 2 });
    await portal.setPassword(PASSWORD.plain);
    await second.setPassword("Another-h0rse");
    for (const tab of [second, portal]) {
      await tab.page.bringToFront();
      await expect(tab.heading("done.heading").or(tab.heading("keyRejected.headingUsed"))).toBeVisible();
    }
    const done = await Promise.all([portal, second].map((tab) => tab.heading("done.heading").count()));
    expect(done.toSorted()).toEqual([0, 1]);
    // Each page that says that the password is set has set one.
    const kept = done[0] === 1 ? PASSWORD.plain : "Another-h0rse";
    expect(await sandbox.holds("plain", kept)).toBe(true);
    await expectSentAndSet(sandbox, 2, 1);
  });

  /** @type {readonly [name: string, leave: (page: Page) => Promise<void>][]} */
  const departures = [
    ["a reload", async (page) => void (await page.reload())],
    ["back and forward", async (page) => void ((await page.goBack()), (await page.goForward()))],
  ];
  for (const [name, leave] of departures) {
    test(`${name} while the password is being set never sends it again`, async ({ context, page, portal, sandbox }) => {
      const { link, key } = await sandbox.mailLink("plain");
      await page.goto("/sign-in.html");
      await portal.openLink(link);
      await sandbox.orderFault(METHOD.setPassword, "delay", slow);
      await portal.setPassword(PASSWORD.plain);
      // The service has the request and carries it out although nobody waits for the answer.
      await expect.poll(() => sandbox.faultsLeft()).toBe(0);
      await leave(page);
      await portal.expectFace("outcomeUnknown.heading");
      await expect(portal.text("outcomeUnknown.bodyLost")).toBeVisible();
      await expect(portal.signIn).toBeVisible();
      await expect(page).toHaveURL("/");
      await expectSentAndSet(sandbox, 1);
      expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
      expect((await historyOf(context, page)).join(" ")).not.toContain(key);

      await page.goto(link);
      await portal.expectFace("outcomeUnknown.headingKeyGone");
      await expectSentAndSet(sandbox, 1);
      await goOnFromUnknownOutcome(portal, sandbox);
    });
  }

  test("the same link again while the password is being set: the advice is to sign in", async ({
    page, portal, sandbox,
  }) => {
    const { link, key } = await sandbox.mailLink("plain");
    await portal.openLink(link);
    await loseAnswer(page, METHOD.setPassword);
    await portal.setPassword(PASSWORD.plain);
    await expect.poll(async () => (await sandbox.record("plain")).timesSet).toBe(1);
    await page.goto(`/#key=${key}`);
    // Any window that has opened this one can change its address, so a flow under way is not replaced without asking.
    await expect(page.getByRole("alert")).toContainText("Another link");
    await expectSentAndSet(sandbox, 1);
    await page.getByRole("alert").getByRole("button").click();
    await portal.expectFace("outcomeUnknown.headingKeyGone");
    await expect(page.getByRole("alert")).toBeHidden();
    await expect(portal.text("outcomeUnknown.bodyKeyGone")).toContainText("Sign in");
    await expectSentAndSet(sandbox, 1);
    await page.reload();
    await portal.expectFace("outcomeUnknown.headingKeyGone");
    await goOnFromUnknownOutcome(portal, sandbox);
  });

  test("back within the page keeps what was typed", async ({ context, page, portal, sandbox }) => {
    await page.goto("/");
    await portal.requestLink("plain");
    const { key } = await sandbox.newestMail("plain");
    await page.goto(`/#key=${key}`);
    await portal.expectFace("password.heading");
    await portal.expectRulesOfService();
    await portal.fillPassword(PASSWORD.plain);
    await page.goBack();
    await expect(page).toHaveURL("/");
    await expect(portal.password).toHaveValue(PASSWORD.plain);
    await page.goForward();
    await expect(page).toHaveURL("/");
    await portal.submit.click();
    await portal.expectFace("done.heading");
    await expectSentAndSet(sandbox, 1);
    expect((await historyOf(context, page)).join(" ")).not.toContain(key);
  });
});

test.describe("the service cannot be reached", () => {
  test("offline when the link is opened", async ({ context, page, portal, sandbox, watch }) => {
    // The browser may still be loading the icon.
    watch.allow(/^console: error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED$/);
    const { key } = await sandbox.mailLink("plain");
    const engine = page.waitForEvent("requestfinished", (request) => request.url().endsWith(".wasm"));
    await page.goto("/");
    await engine;
    await context.setOffline(true);
    await page.goto(`/#key=${key}`);
    await portal.expectFace("retryable.offline");
    await expect(portal.text("retryable.offlineRead")).toBeVisible();
    expect(await sandbox.requestsTo(METHOD.checkKey)).toEqual([]);
    // Still offline, the button leads to the same face.
    await portal.button("action.retry").click();
    await portal.expectFace("retryable.offline");
    await expect(portal.button("action.retry")).not.toHaveAttribute("aria-disabled");
    // Once there is a network, nobody has to press it.
    await context.setOffline(false);
    await portal.expectFace("password.heading");
    await portal.expectRulesOfService();
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
    await expectSentAndSet(sandbox, 1);
  });

  test("offline when the password is sent", async ({ context, portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await context.setOffline(true);
    await portal.setPassword(PASSWORD.plain);
    await expect(portal.element.locator("strong")).toHaveText(words("retryable.offline"));
    await expect(portal.text("retryable.offlineSubmit")).toBeVisible();
    await expect(portal.liveRegion).toContainText(words("retryable.offlineSubmit"));
    await expect(portal.password).toHaveValue(PASSWORD.plain);
    await expect(portal.text("outcomeUnknown.heading")).toBeHidden();
    await context.setOffline(false);
    // A password is not sent without the person, who may have left the screen.
    await expectSentAndSet(sandbox, 0);
    await portal.button("action.retry").click();
    await portal.expectFace("done.heading");
    await expectSentAndSet(sandbox, 1);
  });

  test("stopped while the browser is online", async ({ page, portal, sandbox }) => {
    await page.route(API, (route) => route.abort("connectionrefused"));
    await page.goto((await sandbox.mailLink("plain")).link);
    await expect(portal.heading("retryable.connection")).toBeVisible(AFTER_TRIES);
    await expect(portal.text("retryable.checkKey")).toBeVisible();
    await page.unroute(API);
    await portal.button("action.retry").click();
    await portal.expectFace("password.heading");
    await portal.expectRulesOfService();

    await page.route(API, (route) => route.abort("connectionrefused"));
    await portal.setPassword(PASSWORD.plain);
    await expect(portal.heading("outcomeUnknown.heading")).toBeVisible(AFTER_TRIES);
    await page.unroute(API);
    await portal.button("action.checkOutcome").click();
    await portal.expectFace("retryable.over");
    await portal.button("action.retry").click();
    await portal.expectFace("done.heading");
    await expectSentAndSet(sandbox, 1);
  });
});

test.describe("a part of the page does not load", () => {
  test("the engine is blocked, then let through", async ({ page, portal, sandbox, watch }) => {
    watch.allow(/^console: error: Failed to load resource: net::ERR_BLOCKED_BY_CLIENT(\.Inspector)?$/);
    watch.allow(/^uncaught: the WebAssembly module could not be loaded: http:.*\.wasm: Failed to fetch/);
    await page.route(ENGINE, (route) => route.abort("blockedbyclient"));
    await page.goto((await sandbox.mailLink("plain")).link);
    await portal.expectFace("engineUnavailable.heading");
    await expect(portal.text("engineUnavailable.body")).toBeVisible();
    await portal.button("action.retry").click();
    await portal.expectFace("engineUnavailable.heading");
    expect(await sandbox.requestsTo(METHOD.checkKey)).toEqual([]);

    await page.unroute(ENGINE);
    await portal.button("action.retry").click();
    await portal.expectFace("password.heading");
    await portal.expectRulesOfService();
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
    await expectSentAndSet(sandbox, 1);
  });

  test("another file comes in place of the engine", async ({ page, portal, sandbox, watch }) => {
    watch.allow(/^uncaught: the WebAssembly module could not be loaded: .* answers with a page \(HTML\)/);
    watch.allow(/^console: error: Failed to load module script/);
    const wifi = /\.wasm$|\/inline\.js$/;
    await page.route(wifi, (route) => route.fulfill({ contentType: "text/html", body: "<h1>Sign in to Wi-Fi</h1>" }));
    await page.goto((await sandbox.mailLink("plain")).link);
    await portal.expectFace("engineUnavailable.heading");
    await page.unroute(wifi);
    await portal.button("action.retry").click();
    await portal.expectFace("password.heading");
    await portal.expectRulesOfService();
  });

  test("a page comes in place of the engine alone: a copy in a script takes its place", async ({ page, portal, sandbox, watch }) => {
    watch.allow(/^console: warning: softlayer-password-set: http.*_bg\.wasm answers with a page \(HTML\).*docs\/bundlers\.md/);
    await page.route(ENGINE, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
    await page.goto((await sandbox.mailLink("plain")).link);
    await portal.expectFace("password.heading");
    await portal.expectRulesOfService();
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
  });

  test("the engine of another build comes from a cache: it is refused, then passed by", async ({ page, portal, sandbox, watch }) => {
    watch.allow(/^uncaught: the WebAssembly module could not be loaded: the module is of build 0{8}, and this script of build/);
    await page.route(ENGINE, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body.write("00000000", body.lastIndexOf("build") + 5);
      await route.fulfill({ response, body, headers: { ...response.headers(), "cache-control": "max-age=86400" } });
    });
    const { link } = await sandbox.mailLink("plain");
    await page.goto(link);
    await portal.expectFace("engineUnavailable.heading");
    await page.unroute(ENGINE);
    await portal.button("action.retry").click();
    await portal.expectFace("password.heading");
    await portal.expectRulesOfService();
  });

  for (const script of ["define.js", "element.js"]) {
    test(`${script} is blocked: the page's own message`, async ({ page, portal, sandbox, watch }) => {
      watch.allow(/^console: error: Failed to load resource: net::ERR_BLOCKED_BY_CLIENT(\.Inspector)?$/);
      watch.allow(/^uncaught: Failed to fetch dynamically imported module/);
      const { link } = await sandbox.mailLink("plain");
      await page.route(`**/${script}`, (route) => route.abort("blockedbyclient"));
      await page.goto(link);
      await expect(page.getByRole("alert")).toContainText("did not load");
      await expect(page.getByRole("alert")).toContainText("has not been used up");
      await expect(page).toHaveURL("/");
      await page.unroute(`**/${script}`);
      await portal.openLink(link);
      await expect(page.getByRole("alert")).toBeHidden();
    });
  }
});

test.describe("the key leaves the address first", () => {
  for (const place of ["?", "#"]) {
    test(`from behind the ${place}`, async ({ context, page, portal, sandbox }) => {
      const { key } = await sandbox.mailLink("plain");
      await page.goto("/sign-in.html");
      const entries = await page.evaluate(() => history.length);
      /** @type {{ request: Request, from: string }[]} */
      const sent = [];
      page.on("request", (request) => sent.push({ request, from: request.frame().url() }));
      await portal.openLink(`/${place}key=${key}`);
      await portal.setPassword(PASSWORD.plain);
      await portal.expectFace("done.heading");

      const whileInAddress = sent
        .filter(({ request, from }) => from.includes(key) && !request.isNavigationRequest())
        .map(({ request }) => new URL(request.url()).pathname);
      expect(whileInAddress.filter((path) => path !== "/page.js")).toEqual([]);
      // The engine, the style sheets and the calls have come after it.
      expect(sent.length).toBeGreaterThan(10);
      for (const { request } of sent) {
        const { referer = "" } = await request.allHeaders();
        expect(referer, request.url()).not.toContain(key);
        if (!request.isNavigationRequest()) expect(request.url()).not.toContain(key);
      }

      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(entries + 1);
      expect((await historyOf(context, page)).join(" ")).not.toContain(key);
      await page.goBack();
      await expect(page).toHaveURL("/sign-in.html");
      await page.goForward();
      await expect(page).toHaveURL("/");
      await portal.expectFace("idle.heading");
      await expectSentAndSet(sandbox, 1);
    });
  }
});

test("who has built the portal is told of an endpoint that is none", async ({ page, portal, watch }) => {
  watch.allow(/status of 40[45]|answers with status 40[45]/);
  const warned = page.waitForEvent("console", (message) => message.type() === "warning");
  await page.goto("/");
  await portal.element.evaluate((element) => element.setAttribute("endpoint", "/rst/v3.1"));
  await portal.username.fill("plain");
  await portal.button("idle.submit").click();
  await portal.expectFace("retryable.unintelligible");
  expect((await warned).text()).toMatch(/: http:\/\/\S+\/rst\/v3\.1 answers with status 40[45]\./);
});
