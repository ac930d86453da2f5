/**
 * A page that the browser translates: whatever the translator does to the texts, later changes are shown once, and
 * typed text and focus are kept.
 */

import { MARK, translatorScript, TRANSLATORS } from "../translator.mjs";
import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { MessageId } from "softlayer-password-set/element" */
/** @import { Portal } from "./support.mjs" */
/** @import { Sandbox } from "./sandbox.mjs" */

const LOCKOUT_MINUTES = 30;
const FAILURES_ALLOWED = 5;
/** How often a read is tried before the person is asked. */
const TRIES = 4;

const POLL_MILLISECONDS = 2_000;

/** The parts that a translator must leave unchanged. */
const LEFT = ".slps-account-name, .slps-fault, .slps-rule-characters, .slps-countdown-value[translate]";

for (const translator of TRANSLATORS) {
  test.describe(`a translator that does "${translator}"`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(translatorScript(translator));
    });

    test.afterEach(async ({ page }) => {
      const texts = await page.evaluate((left) => ({
        heading: document.querySelector("softlayer-password-set h2")?.textContent,
        left: [...document.querySelectorAll(left)].map(({ textContent }) => textContent).join(),
      }), LEFT);
      expect(texts.heading, "the translator was at work").toContain(MARK);
      expect(texts.left, "words that must stay").not.toContain(MARK);
    });

    test("a link, refused passwords, another language", async ({ page, portal, sandbox }) => {
      await page.clock.install();
      await page.goto("/");
      await portal.button("idle.submit").click();
      await seesError(portal, "username.missing");
      await portal.requestLink("strict");
      await seesText(portal, "linkSent.wait", { count: 30 });
      await page.clock.fastForward(10_000);
      await seesText(portal, "linkSent.wait", { count: 20 });
      await page.clock.fastForward(30_000);
      await portal.button("linkSent.submit").click();
      await seesText(portal, "linkSent.wait", { count: 30 });

      await portal.openLink((await sandbox.newestMail("strict")).link);
      await portal.submit.click();
      await seesError(portal, "password.missing");
      await portal.fillPassword("CorrecÉ-h0rse-12!");
      await expect(portal.rule("digit")).toContainText(words("status.met"));
      await portal.submit.click();
      await seesError(portal, "password.refused");
      await expect(portal.rule("uppercase")).toContainText(words("status.refused"));
      await expect(portal.password).toBeFocused();
      await expect(portal.password).toHaveValue("CorrecÉ-h0rse-12!");

      await portal.element.evaluate((element) => element.setAttribute("lang", "de"));
      await expect(portal.element.getByRole("heading")).toHaveText("Neues Passwort wählen");
      await portal.element.evaluate((element) => element.setAttribute("lang", "en"));
      await portal.expectFace("password.heading");
      await expect(portal.password).toBeFocused();
      await portal.setPassword(PASSWORD.strict);
      await portal.expectFace("done.heading");
    });

    test("a service that is away, has a problem, and says what nobody knows", async ({ page, portal, sandbox }) => {
      const notice = portal.element.locator(".slps-notice").filter({ visible: true });
      for (const [fault, id] of /** @type {const} */ ([["resetBefore", "connection"], ["badGateway", "server_error"]])) {
        await sandbox.orderFault(METHOD.requirements, fault, { times: TRIES });
        if (fault === "resetBefore") await page.goto((await sandbox.mailLink("plain")).link);
        else await portal.button("action.retry").click();
        await expect(notice).toContainText(words(`retryable.${id}`));
      }
      // Nothing of the translated texts is left.
      await expect(notice).toHaveText(`${words("retryable.server_error")} ${words("retryable.loadRequirements")}`);
      await portal.button("action.retry").click();
      await portal.expectRulesOfService();
      await portal.fillPassword(PASSWORD.plain);
      await sandbox.orderFault(METHOD.setPassword, "fault", { error: "Nobody knows this.", code: "Nobody" });
      await portal.submit.click();
      await portal.expectFace("failed.headingSubmit");
      await expect(portal.element.locator(".slps-server").filter({ visible: true })).toContainText("Nobody knows this.");
      await expect(portal.element.locator(".slps-fault")).toHaveText(/^failed submit unknown_fault [\dT:-]+Z$/);
    });

    test("a question, answered wrongly until the account is locked", async ({ page, portal, sandbox }) => {
      await page.clock.install();
      await reach(portal, sandbox, "question");
      await portal.expectFace("securityQuestion.heading");
      await page.getByRole("radio").first().check();
      await portal.button("securityQuestion.submit").click();
      await seesError(portal, "securityQuestion.missing");
      for (let failure = 1; failure <= FAILURES_ALLOWED; failure += 1) {
        await portal.answer.fill(`wrong ${failure}`);
        await portal.button("securityQuestion.submit").click();
        if (failure < FAILURES_ALLOWED) await seesError(portal, "securityQuestion.wrongOfSeveral");
        if (failure < FAILURES_ALLOWED) await expect(portal.answer).toBeFocused();
        await expect.poll(async () => (await sandbox.requestsTo(METHOD.setPassword)).length).toBe(failure + 1);
      }
      await portal.expectFace("locked.heading");
      const timer = portal.element.getByRole("timer");
      await expect(timer).toHaveText(words("locked.left", { count: LOCKOUT_MINUTES }));
      await page.clock.fastForward("20:00");
      await expect(timer).toHaveText(words("locked.left", { count: 10 }));
      await sandbox.advanceClock(LOCKOUT_MINUTES * 60);
      await page.clock.fastForward("10:01");
      await portal.expectFace("retryable.over");
      await portal.button("action.retry").click();
      await portal.expectFace("securityQuestion.heading");
      await portal.answer.fill("Rex");
      await portal.button("securityQuestion.submit").click();
      await portal.expectFace("done.heading");
    });

    test("two VeriSign codes, the second of them twice", async ({ portal, sandbox }) => {
      await reach(portal, sandbox, "verisign-desync");
      await portal.expectFace("verisign.heading");
      const { current, next } = await sandbox.codes("verisign-desync");
      await portal.button("code.submit").click();
      await seesError(portal, "code.missing");
      await enterCode(portal, "verisign.label", current);
      await portal.expectFace("verisign.secondHeading");
      await seesText(portal, "verisign.secondBody");
      await expect(portal.code("verisign.secondLabel")).toBeFocused();
      await enterCode(portal, "verisign.secondLabel", next);
      await portal.expectFace("done.heading");
    });

    test("a time-based code, at first a wrong one", async ({ portal, sandbox }) => {
      await reach(portal, sandbox, "totp");
      await portal.expectFace("totp.heading");
      const { current } = await sandbox.codes("totp");
      await enterCode(portal, "totp.label", current.replace(/\d/g, (digit) => String((Number(digit) + 5) % 10)));
      await seesError(portal, "code.wrong");
      await portal.button("action.otherPassword").click();
      await portal.expectFace("password.heading");
      await portal.button("action.back").click();
      await enterCode(portal, "totp.label", (await sandbox.codes("totp")).current);
      await portal.expectFace("done.heading");
    });

    test("a phone that says no, is given up, and says yes", async ({ page, portal, sandbox }) => {
      await page.clock.install();
      await reach(portal, sandbox, "phone");
      await portal.expectFace("phone.heading");
      await page.clock.pauseAt(Date.now() + 60_000);
      await callPhone(portal);
      await sandbox.answerPhone("phone", "deny");
      await page.clock.fastForward(POLL_MILLISECONDS);
      await seesText(portal, "phone.denied");
      await callPhone(portal);
      const left = await portal.element.getByRole("timer").textContent();
      await page.clock.runFor(POLL_MILLISECONDS);
      await expect(portal.element.getByRole("timer")).not.toHaveText(left ?? "");
      await portal.button("phoneWaiting.stop").click();
      await seesText(portal, "phone.stopped");
      await callPhone(portal);
      await sandbox.answerPhone("phone", "approve");
      await page.clock.fastForward(POLL_MILLISECONDS);
      await portal.expectFace("done.heading");
    });
  });
}

/** @param {Portal} portal @param {MessageId} id @param {Record<string, number>} [values] */
async function seesText(portal, id, values) {
  await expect(portal.text(id, values).filter({ visible: true })).toHaveCount(1);
}

/** @param {Portal} portal @param {MessageId} id */
async function seesError(portal, id) {
  await expect(portal.element.locator(".slps-error").filter({ visible: true })).toHaveText([words(id)]);
}

/** @param {Portal} portal @param {Sandbox} sandbox @param {string} username */
async function reach(portal, sandbox, username) {
  await portal.openLink((await sandbox.mailLink(username)).link);
  await portal.setPassword(PASSWORD.plain);
}

/**
 * @param {Portal} portal
 * @param {"verisign.label" | "verisign.secondLabel" | "totp.label"} label
 * @param {string} code
 */
async function enterCode(portal, label, code) {
  await portal.code(label).fill(code);
  await portal.button("code.submit").click();
}

/** @param {Portal} portal */
async function callPhone(portal) {
  // Its name is another when it was tried before.
  await portal.button("phone.submit").or(portal.button("phone.again")).click();
  await portal.expectFace("phoneWaiting.heading");
}
