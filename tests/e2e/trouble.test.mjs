/**
 * What people read and can do while the service is busy, there is no network, or an answer is not documented. The texts
 * are true, and every face has a button to continue.
 */

import { fixtureStates } from "softlayer-password-set/testing";
import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { Portal } from "./support.mjs" */

const BUSY = { retryAfter: "20" };
const BUSY_MILLISECONDS = 20_000;
/** Longer than any code is valid. */
const CODE_MILLISECONDS = 10 * 60_000;
const OTHER_PASSWORD = "Another-h0rse";

/** The countdown as it is written, and not as it was said. @param {Portal} portal */
function countdown(portal) {
  return portal.element.locator("p:visible", { hasText: /The service is busy\. Checking again in \d+ seconds?\./ });
}

/** @param {Portal} portal */
async function secondsLeft(portal) {
  return Number(/\d+/.exec(await countdown(portal).innerText())?.[0]);
}

/** It counts down, and is said once. @param {Portal} portal */
async function expectCountdown(portal) {
  await expect(countdown(portal)).toBeVisible();
  const first = await secondsLeft(portal);
  expect(first).toBeGreaterThan(5);
  expect(first).toBeLessThanOrEqual(20);
  await portal.page.clock.runFor(3_000);
  expect(await secondsLeft(portal)).toBeLessThanOrEqual(first - 2);
  await expect(portal.liveRegion).toContainText("The service is busy. Checking again in 20 seconds.");
}

test.describe("the service is busy", () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    // The shortest wait that there can be.
    await page.addInitScript(() => (Math.random = () => 0));
  });

  for (const waits of [true, false]) {
    test(`when it is asked for the key: ${waits ? "it goes on by itself" : "waiting can be stopped"}`, async ({
      page, portal, sandbox,
    }) => {
      await sandbox.orderFault(METHOD.checkKey, "tooManyRequests", BUSY);
      await page.goto((await sandbox.mailLink("plain")).link);
      await portal.expectFace("checkingKey.heading");
      await expectCountdown(portal);
      await expect(portal.text("checkingKey.again")).toBeHidden();
      if (waits) {
        await page.clock.runFor(BUSY_MILLISECONDS);
      } else {
        await portal.button("phoneWaiting.stop").click();
        await portal.expectFace("retryable.busy");
        await expect(portal.text("retryable.checkKey")).toBeVisible();
        expect(await sandbox.requestsTo(METHOD.checkKey)).toHaveLength(1);
        await portal.button("action.retry").click();
      }
      await portal.expectFace("password.heading");
      expect(await sandbox.requestsTo(METHOD.checkKey)).toHaveLength(2);
    });

    test(`when it is asked for the rules: ${waits ? "it goes on by itself" : "waiting can be stopped"}`, async ({
      page, portal, sandbox,
    }) => {
      await sandbox.orderFault(METHOD.requirements, "tooManyRequests", BUSY);
      await page.goto((await sandbox.mailLink("plain")).link);
      await portal.expectFace("password.heading");
      await expectCountdown(portal);
      await portal.fillPassword(PASSWORD.plain);
      if (waits) {
        await page.clock.runFor(BUSY_MILLISECONDS);
      } else {
        await portal.button("phoneWaiting.stop").click();
        await expect(portal.element.locator("strong")).toHaveText(words("retryable.busy"));
        await portal.button("action.retry").click();
      }
      await portal.expectRulesOfService();
      await expect(countdown(portal)).toHaveCount(0);
      await expect(portal.password).toHaveValue(PASSWORD.plain);
      await portal.submit.click();
      await portal.expectFace("done.heading");
    });
  }

  test("when the password is sent: it is kept, and nobody is told of an answer that was lost", async ({
    page, portal, sandbox,
  }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await sandbox.orderFault(METHOD.setPassword, "tooManyRequests", BUSY);
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("verifyingOutcome.heading");
    await expectCountdown(portal);
    await expect(countdown(portal)).toContainText(words("waiting.kept"));
    await expect(portal.element).not.toContainText("clear answer");
    await page.clock.runFor(BUSY_MILLISECONDS);
    await expect(portal.element.locator("strong, h2", { hasText: words("retryable.busy") })).toBeVisible();
    await portal.button("action.retry").click();
    await portal.expectFace("done.heading");
    expect((await sandbox.record("plain")).timesSet).toBe(1);
  });

  test("when the password is sent: who stops waiting can ask again", async ({ portal, sandbox }) => {
    await portal.openLink((await sandbox.mailLink("plain")).link);
    await sandbox.orderFault(METHOD.setPassword, "tooManyRequests", BUSY);
    await portal.setPassword(PASSWORD.plain);
    await expectCountdown(portal);
    await portal.button("phoneWaiting.stop").click();
    await portal.expectFace("outcomeUnknown.heading");
    // If the outcome can still be checked, people need not try the password.
    await expect(portal.button("action.checkOutcome")).toHaveClass(/slps-primary/);
    await expect(portal.signIn).not.toHaveClass(/slps-primary/);
    await portal.button("action.checkOutcome").click();
    await portal.expectFace("retryable.over");
    await portal.button("action.retry").click();
    await portal.expectFace("done.heading");
    expect((await sandbox.record("plain")).timesSet).toBe(1);
  });
});

test("an outcome that is unknown is found out by itself once there is a network", async ({
  context, page, portal, sandbox,
}) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await page.route(`**/*${METHOD.setPassword}*`, async (route) => {
    await page.request.fetch(route.request());
    await context.setOffline(true);
    await route.abort("connectionreset");
  }, { times: 1 });
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("outcomeUnknown.heading");
  await expect(portal.text("outcomeUnknown.body")).toBeVisible();
  expect((await sandbox.record("plain")).timesSet).toBe(1);
  await context.setOffline(false);
  await portal.expectFace("outcomeUnknown.headingKeyGone");
  await expect(portal.signIn).toHaveClass(/slps-primary/);
});

test("an answer that no document describes: another password can be chosen, and is the one that is set", async ({
  portal, sandbox,
}) => {
  const message = "The moon is in the wrong phase.";
  await sandbox.orderFault(METHOD.setPassword, "fault", { error: message, code: "SoftLayer_Exception_Moon" });
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("failed.headingSubmit");
  await expect(portal.liveRegion).toContainText(message);
  await expect(portal.element.locator("blockquote")).toHaveText(message);
  await expect(portal.button("action.otherPassword")).toHaveClass(/slps-primary/);
  await expect(portal.button("action.retry")).not.toHaveClass(/slps-primary/);
  await portal.button("action.otherPassword").click();
  await portal.expectFace("password.heading");
  await portal.button("action.back").click();
  await portal.expectFace("failed.headingSubmit");
  await portal.button("action.otherPassword").click();
  await portal.setPassword(OTHER_PASSWORD);
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("plain", OTHER_PASSWORD)).toBe(true);
  expect((await sandbox.record("plain")).timesSet).toBe(1);
});

test("a code that has grown too old is asked for again, and not called wrong", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await portal.openLink((await sandbox.mailLink("totp")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("totp.heading");
  await sandbox.orderFault(METHOD.setPassword, "resetBefore");
  await portal.code("totp.label").fill((await sandbox.codes("totp")).current);
  await portal.button("code.submit").click();
  await portal.expectFace("retryable.connection");
  await page.clock.fastForward(CODE_MILLISECONDS);
  await portal.button("action.retry").click();
  await portal.expectFace("totp.heading");
  await expect(portal.text("code.wrong")).toBeHidden();
  await expect(portal.code("totp.label")).not.toHaveAttribute("aria-invalid");
  await expect(portal.code("totp.label")).toHaveValue("");
  await portal.code("totp.label").fill((await sandbox.codes("totp")).current);
  await portal.button("code.submit").click();
  await portal.expectFace("done.heading");
});

test("a rule whose number is not known is shown only where the service names it, and then without a number", async ({
  page, portal,
}) => {
  await page.goto("/");
  await portal.expectFace("idle.heading");
  const { enterPassword } = fixtureStates();
  const requirements = {
    ...enterPassword.requirements,
    minimumPasswordLengthRequirement: "unknown",
    uppercaseCountRequirement: "unknown",
    digitCountRequirement: "unknown",
  };
  /** @param {object} more */
  const render = (more) => portal.element.evaluate((element, state) => {
    /** @type {{ renderState(state: object): void }} */ (/** @type {unknown} */ (element)).renderState(state);
  }, { ...enterPassword, requirements, ...more });

  await render({});
  for (const id of ["minimumLength", "uppercase", "digit"]) await expect(portal.rule(id)).toBeHidden();
  await expect(portal.rule("lowercase")).toBeVisible();
  await render({
    problem: "password_refused", violations: ["minimumLength", "digit"], serverMessage: "Too short, and no digit.",
  });
  await expect(portal.rule("digit")).toContainText(words("rule.digit", { count: 1 }));
  await expect(portal.rule("minimumLength")).toBeHidden();
  await expect(portal.rule("uppercase")).toBeHidden();
  await expect(portal.element).not.toContainText(/\{\w+\}/);
});

for (const [name, id] of /** @type {const} */ ([
  ["keyRejectedExpired", "keyRejected.expired"],
  ["keyRejectedMayHaveBeenSet", "keyRejected.expired_or_used"],
  ["failedPolicyImpossible", "failed.policy_impossible"],
])) {
  test(`the picture ${name} says what is known`, async ({ page, portal }) => {
    await page.goto("/");
    await portal.expectFace("idle.heading");
    await portal.element.evaluate((element, state) => {
      /** @type {{ renderState(state: object): void }} */ (/** @type {unknown} */ (element)).renderState(state);
    }, fixtureStates()[name]);
    await expect(portal.text(id)).toBeVisible();
    await expect(portal.heading("outcomeUnknown.heading")).toBeHidden();
  });
}
