/**
 * What the service may ask for before a password is set: a security question, a code, a phone, and a lockout. At the
 * end of each story, the sandbox has exactly the typed password, set exactly once.
 */

import { expect, FORMER_PASSWORD, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { Locator, Page } from "@playwright/test" */
/** @import { Portal } from "./support.mjs" */
/** @import { Sandbox } from "./sandbox.mjs" */

/** The security questions of the sandbox's users, with the only answers that it accepts. */
const QUESTION = {
  pet: { text: "What was the name of your first pet?", answer: "Rex" },
  city: { text: "In which city were you born?", answer: "São Paulo" },
  book: { text: "What is the title of your favorite book?", answer: "Momo" },
};

const PHONE_METHOD = "checkPhoneFactorAuthenticationForPasswordSet";
const LOCKOUT_MINUTES = 30;
const FAILURES_ALLOWED = 5;

/** Longer than the first wait for the phone's answer, in milliseconds. */
const POLL_MILLISECONDS = 5_000;

test("one of several security questions is chosen, and stays chosen after a wrong answer, which can be mended", async ({
  page, portal, sandbox,
}) => {
  await reachFactor(portal, sandbox, "question", "securityQuestion.heading");
  const city = question(page, "city");
  const group = page.getByRole("group", { name: words("securityQuestion.choose") });
  await expect(group.getByRole("radio")).toHaveCount(3);
  // A preselected question could be mistaken for the person's choice.
  await expect(group.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(portal.heading("securityQuestion.heading")).toBeFocused();

  await portal.answer.fill(QUESTION.city.answer);
  await page.keyboard.press("Enter");
  await expect(portal.text("securityQuestion.none")).toBeVisible();
  await expect(question(page, "pet")).toBeFocused();
  await expect(question(page, "pet")).toHaveAccessibleDescription(words("securityQuestion.none"));
  await city.check();
  await expect(portal.text("securityQuestion.none")).toBeHidden();
  await portal.answer.fill("");
  await portal.button("securityQuestion.submit").click();
  await expect(portal.answer).toHaveAccessibleDescription(new RegExp(`^${words("securityQuestion.missing")} `));
  expect(await submissions(sandbox)).toBe(1);

  await answer(portal, QUESTION.pet.answer);
  await expect(portal.answer).toHaveAccessibleDescription(
    `${words("securityQuestion.wrongOfSeveral")} ${words("securityQuestion.body")}`,
  );
  await expect(portal.answer).toHaveAttribute("aria-invalid", "true");
  await expect(portal.answer).toBeFocused();
  await expect(portal.answer).toHaveValue(QUESTION.pet.answer);
  await expect(city).toBeChecked();

  // The whole text is selected, so typing replaces it.
  await page.keyboard.insertText(QUESTION.city.answer);
  await expect(portal.answer).toHaveValue(QUESTION.city.answer);
  await page.keyboard.press("Enter");
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "question", PASSWORD.plain);
  expect(await submissions(sandbox)).toBe(3);
});

for (const { username, face, label } of /** @type {const} */ ([
  { username: "verisign", face: "verisign.heading", label: "verisign.label" },
  { username: "verisign-failed", face: "verisign.heading", label: "verisign.label" },
  { username: "totp", face: "totp.heading", label: "totp.label" },
  { username: "totp-failed", face: "totp.heading", label: "totp.label" },
])) {
  test(`${username}: a wrong code is asked for again, and the right one is accepted`, async ({
    page, portal, sandbox,
  }) => {
    await reachFactor(portal, sandbox, username, face);
    const code = portal.code(label);
    await expectCodeField(portal, code);
    // No error is shown before there was a code.
    await expect(code).not.toHaveAttribute("aria-invalid");

    const { current } = await sandbox.codes(username);
    await enterCode(portal, code, anotherCode(current));
    const body = username.startsWith("totp") ? "totp.body" : "verisign.body";
    await expect(code).toHaveAccessibleDescription(`${words("code.wrong")} ${words(body)}`);
    await expect(code).toHaveAttribute("aria-invalid", "true");
    await expect(code).toHaveValue("");
    await expect(code).toBeFocused();

    // Apps show codes in groups, and people copy them so.
    const fresh = (await sandbox.codes(username)).current;
    await paste(page, code, ` ${fresh.slice(0, 3)} ${fresh.slice(3)} `);
    await portal.button("code.submit").click();
    await portal.expectFace("done.heading");
    await expectSetOnce(sandbox, username, PASSWORD.plain);
  });
}

test("a VeriSign credential out of step is asked for its next code, and not for the first again", async ({
  portal, sandbox,
}) => {
  await reachFactor(portal, sandbox, "verisign-desync", "verisign.heading");
  const { current, next } = await sandbox.codes("verisign-desync");
  await enterCode(portal, portal.code("verisign.label"), current);
  await portal.expectFace("verisign.secondHeading");
  const second = portal.code("verisign.secondLabel");
  await expectCodeField(portal, second);
  await expect(second).toHaveValue("");
  await expect(second).not.toHaveAttribute("aria-invalid");
  await expect(portal.code("verisign.label")).toHaveCount(0);

  await enterCode(portal, second, anotherCode(next));
  await expect(second).toHaveAccessibleDescription(
    `${words("verisign.secondWrong")} ${words("verisign.secondBody")}`,
  );
  await expect(portal.code("verisign.label")).toHaveCount(0);

  await enterCode(portal, second, next);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "verisign-desync", PASSWORD.plain);
});

test("a security question and a code in one flow are each asked for once", async ({ page, portal, sandbox }) => {
  await reachFactor(portal, sandbox, "question-totp", "securityQuestion.heading", PASSWORD.strict);
  await question(page, "book").check();
  await answer(portal, QUESTION.book.answer);
  await portal.expectFace("totp.heading");
  const code = portal.code("totp.label");
  await enterCode(portal, code, anotherCode((await sandbox.codes("question-totp")).current));
  await expect(code).toHaveAccessibleDescription(`${words("code.wrong")} ${words("totp.body")}`);
  await enterCode(portal, code, (await sandbox.codes("question-totp")).current);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "question-totp", PASSWORD.strict);
  // The password, the answer, the wrong code and the right one: one submission each.
  expect(await submissions(sandbox)).toBe(4);
});

test("a security question, then a phone that says yes", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await reachFactor(portal, sandbox, "question-phone", "securityQuestion.heading");
  await answer(portal, QUESTION.pet.answer);
  await portal.expectFace("phone.heading");
  await stopTheClock(page);
  await callPhone(portal);
  await expect(portal.element.getByRole("timer")).toContainText(/\d:\d\d/);
  await sandbox.answerPhone("question-phone", "approve");
  await page.clock.fastForward(POLL_MILLISECONDS);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "question-phone", PASSWORD.plain, PHONE_METHOD);
});

test("a phone that says no can be called again", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await reachFactor(portal, sandbox, "phone", "phone.heading");
  await stopTheClock(page);
  await callPhone(portal);
  await sandbox.answerPhone("phone", "deny");
  await page.clock.fastForward(POLL_MILLISECONDS);
  await portal.expectFace("phone.heading");
  await expect(portal.form.getByText(words("phone.denied"))).toBeVisible();

  await callPhone(portal);
  await sandbox.answerPhone("phone", "approve");
  await page.clock.fastForward(POLL_MILLISECONDS);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "phone", PASSWORD.plain, PHONE_METHOD);
});

test("who stops waiting for the phone is asked for nothing but the phone again", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await reachFactor(portal, sandbox, "phone", "phone.heading");
  await stopTheClock(page);
  await callPhone(portal);
  // One answer "not yet", so that the wait has certainly begun.
  await page.clock.fastForward(POLL_MILLISECONDS);
  await expect.poll(() => polls(sandbox)).toBe(1);
  await portal.button("phoneWaiting.stop").click();
  await portal.expectFace("phone.heading");
  await expect(portal.form.getByText(words("phone.stopped"))).toBeVisible();
  await page.clock.fastForward("05:00");
  await expect(portal.form.getByText(words("phone.stopped"))).toBeVisible();

  await callPhone(portal);
  expect(await polls(sandbox), "polls after the waiting was stopped").toBe(1);
  await sandbox.answerPhone("phone", "approve");
  await page.clock.fastForward(POLL_MILLISECONDS);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "phone", PASSWORD.plain, PHONE_METHOD);
});

test("a different password can be chosen where the code is asked for", async ({ portal, sandbox }) => {
  const different = "Different-h0rse";
  await reachFactor(portal, sandbox, "totp", "totp.heading");
  await portal.button("action.otherPassword").click();
  await portal.expectFace("password.heading");
  await expect(portal.password).toBeFocused();
  // The person changes their mind twice.
  await portal.button("action.back").click();
  await portal.expectFace("totp.heading");
  await portal.button("action.otherPassword").click();
  await portal.setPassword(different);
  await portal.expectFace("totp.heading");
  await expect(portal.code("totp.label")).not.toHaveAttribute("aria-invalid");
  await enterCode(portal, portal.code("totp.label"), (await sandbox.codes("totp")).current);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "totp", different);
  expect(await sandbox.holds("totp", PASSWORD.plain)).toBe(false);
});

test("a password that is refused after the answer and the code costs neither", async ({ portal, sandbox }) => {
  // Only the service can judge the letter beyond ASCII, and this service does not count it.
  const refused = "CorrecÉ-h0rse-12!";
  await reachFactor(portal, sandbox, "question-totp", "securityQuestion.heading", refused);
  await answer(portal, QUESTION.pet.answer);
  await portal.expectFace("totp.heading");
  await enterCode(portal, portal.code("totp.label"), (await sandbox.codes("question-totp")).current);
  await portal.expectFace("password.heading");
  await expect(portal.rule("uppercase")).toHaveAttribute("data-status", "refused");
  await expect(portal.password).toHaveAttribute("aria-invalid", "true");
  await expect(portal.password).toHaveAccessibleDescription(new RegExp(words("password.refused")));
  await expect(portal.password).toBeFocused();

  await portal.setPassword(PASSWORD.strict);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "question-totp", PASSWORD.strict);
  // The password, the answer, the code, and the other password with both.
  expect(await submissions(sandbox)).toBe(4);
});

test("a lockout ends where it began, with the password and the chosen question kept", async ({
  page, portal, sandbox,
}) => {
  await page.clock.install();
  await reachFactor(portal, sandbox, "question", "securityQuestion.heading");
  await question(page, "book").check();
  await lockOut(portal);
  const timer = portal.element.getByRole("timer");
  await expect(timer).toHaveText(words("locked.left", { count: LOCKOUT_MINUTES }));
  await expect(portal.text("locked.estimated")).toBeVisible();
  // The lockout belongs to this flow, and leaving it early would lose the password.
  await expect(portal.button("locked.tryNow")).toBeHidden();

  await page.clock.fastForward("20:00");
  await expect(timer).toHaveText(words("locked.left", { count: 10 }));
  await page.clock.fastForward("09:00");
  await expect(timer).toHaveText(words("locked.left", { count: 1 }));
  await sandbox.advanceClock(LOCKOUT_MINUTES * 60);
  await page.clock.fastForward("01:00");
  await portal.expectFace("retryable.over");
  await expect(portal.text("retryable.overBody")).toBeVisible();
  expect(await rememberedLockout(page)).toBeNull();
  const before = await submissions(sandbox);

  await portal.button("action.retry").click();
  await portal.expectFace("securityQuestion.heading");
  await expect(question(page, "book")).toBeChecked();
  // The answer from before the lockout does not count any more.
  await expect(portal.answer).not.toHaveAttribute("aria-invalid");
  await answer(portal, QUESTION.book.answer);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "question", PASSWORD.plain);
  expect(await submissions(sandbox)).toBe(before + 2);
});

test("a lockout by wrong codes is over for the next code", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await reachFactor(portal, sandbox, "totp", "totp.heading");
  const code = portal.code("totp.label");
  for (let failure = 1; failure <= FAILURES_ALLOWED; failure += 1) {
    await enterCode(portal, code, anotherCode((await sandbox.codes("totp")).current));
    if (failure < FAILURES_ALLOWED) await expect(code).toHaveValue("");
  }
  await portal.expectFace("locked.heading");
  await sandbox.advanceClock(LOCKOUT_MINUTES * 60);
  await page.clock.fastForward("30:01");
  await portal.expectFace("retryable.over");
  await portal.button("action.retry").click();
  await portal.expectFace("totp.heading");
  await enterCode(portal, code, (await sandbox.codes("totp")).current);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "totp", PASSWORD.plain);
});

test("a lockout survives a reload, and holds back no link that is opened meanwhile", async ({
  page, portal, sandbox,
}) => {
  await page.clock.install();
  const { link } = await reachFactor(portal, sandbox, "question", "securityQuestion.heading");
  await lockOut(portal);
  const remembered = await rememberedLockout(page);
  expect(Object.keys(remembered ?? {}).sort()).toEqual(["kind", "mayHaveBeenSet", "until", "version"]);
  expect(remembered).toMatchObject({ kind: "locked", mayHaveBeenSet: false });
  // And that a link was open, but not whose it was.
  expect(await page.evaluate(() => [localStorage.length, Object.keys(sessionStorage)])).toEqual(
    [1, ["softlayer-password-set:link"]],
  );

  await page.clock.fastForward("10:00");
  await page.reload();
  await portal.expectFace("locked.heading");
  await expect(portal.element.getByRole("timer")).toHaveText(words("locked.left", { count: 20 }));

  await expect(portal.text("locked.reloadedBody")).toBeVisible();
  await expect(portal.text("locked.others")).toBeVisible();

  // Only the service can say whose link it is, and so whether it has to wait.
  await page.goto(link);
  await portal.expectFace("password.heading");
  await portal.expectRulesOfService();
  await sandbox.advanceClock(LOCKOUT_MINUTES * 60);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("securityQuestion.heading");
  await answer(portal, QUESTION.pet.answer);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "question", PASSWORD.plain);
});

test("after a reload, the page says when a lockout is over, and what to do then", async ({ page, portal, sandbox }) => {
  await page.clock.install();
  await reachFactor(portal, sandbox, "question", "securityQuestion.heading");
  await lockOut(portal);
  await page.reload();
  await portal.expectFace("locked.heading");
  await sandbox.advanceClock(LOCKOUT_MINUTES * 60);
  await page.clock.fastForward("30:01");
  await portal.expectFace("retryable.over");
  await expect(portal.text("idle.overBody")).toBeVisible();
  await portal.username.fill("question");
  await portal.button("action.newLink").click();
  await portal.expectFace("linkSent.heading");
});

test("a remembered lockout can be tried early: for another account it never was one", async ({
  page, portal, sandbox,
}) => {
  await page.clock.install();
  const { link } = await reachFactor(portal, sandbox, "question", "securityQuestion.heading");
  await lockOut(portal);

  // Without a link, the person can request one.
  await page.goto("/");
  await portal.expectFace("locked.heading");
  await portal.button("locked.tryNow").click();
  await portal.requestLink("plain");
  await portal.openLink((await sandbox.newestMail("plain")).link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "plain", PASSWORD.plain);
  expect((await sandbox.record("question")).timesSet).toBe(0);

  // The service says again whose lockout it is.
  await portal.openLink(link);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("locked.heading");
  await page.goto(link);
  await portal.expectFace("password.heading");
  await portal.expectRulesOfService();
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("locked.heading");
  await sandbox.advanceClock(LOCKOUT_MINUTES * 60);
  await page.clock.fastForward("30:01");
  await portal.button("action.retry").click();
  await portal.expectFace("securityQuestion.heading");
  await answer(portal, QUESTION.pet.answer);
  await portal.expectFace("done.heading");
  await expectSetOnce(sandbox, "question", PASSWORD.plain);
});

/**
 * Follows a new link and sends the password, up to the face with this heading.
 *
 * @param {Portal} portal
 * @param {Sandbox} sandbox
 * @param {string} username
 * @param {"securityQuestion.heading" | "verisign.heading" | "totp.heading" | "phone.heading"} face
 * @param {string} [password]
 */
async function reachFactor(portal, sandbox, username, face, password = PASSWORD.plain) {
  const mail = await sandbox.mailLink(username);
  await portal.openLink(mail.link);
  await portal.setPassword(password);
  await portal.expectFace(face);
  return mail;
}

/** @param {Page} page @param {keyof typeof QUESTION} name */
function question(page, name) {
  return page.getByRole("radio", { name: QUESTION[name].text, exact: true });
}

/** To the chosen question, or to the first, which is that for the pet. @param {Portal} portal @param {string} text */
async function answer(portal, text) {
  const questions = portal.element.getByRole("radio");
  if ((await questions.count()) > 0 && (await questions.and(portal.page.locator(":checked")).count()) === 0) {
    await questions.first().check();
  }
  await portal.answer.fill(text);
  await portal.button("securityQuestion.submit").click();
}

/** @param {Portal} portal @param {Locator} field @param {string} code */
async function enterCode(portal, field, code) {
  await field.fill(code);
  await portal.button("code.submit").click();
}

/** From here on the page's time is the test's: no poll comes unasked. @param {Page} page */
async function stopTheClock(page) {
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** @param {Portal} portal */
async function callPhone(portal) {
  // Its name is another when it was tried before.
  await portal.button("phone.submit").or(portal.button("phone.again")).click();
  await portal.expectFace("phoneWaiting.heading");
}

/** Answers wrongly until the service has had enough. @param {Portal} portal */
async function lockOut(portal) {
  for (let failure = 1; failure <= FAILURES_ALLOWED; failure += 1) {
    await answer(portal, `wrong ${failure}`);
    // The answer stays in the field, and is refused.
    if (failure < FAILURES_ALLOWED) await expect(portal.answer).toHaveAttribute("aria-invalid", "true");
    if (failure < FAILURES_ALLOWED) await expect(portal.button("securityQuestion.submit")).toBeVisible();
  }
  await portal.expectFace("locked.heading");
}

/**
 * What browsers and apps need to offer the code, and what people need to paste it.
 * @param {Portal} portal @param {Locator} code
 */
async function expectCodeField(portal, code) {
  await expect(code).toHaveCount(1);
  await expect(portal.element.locator("input")).toHaveCount(1);
  await expect(code).toHaveAttribute("autocomplete", "one-time-code");
  await expect(code).toHaveAttribute("inputmode", "numeric");
  await expect(code).toHaveAttribute("type", "text");
  await expect(code).not.toHaveAttribute("maxlength");
  await expect(code).toBeFocused();
}

/** With the keys that people press. @param {Page} page @param {Locator} field @param {string} text */
async function paste(page, field, text) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field.focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(field).toHaveValue(text);
}

/** A code that differs from this one in every digit. @param {string} code */
function anotherCode(code) {
  return code.replace(/\d/g, (digit) => String((Number(digit) + 5) % 10));
}

/** What the page stores of a lockout. @param {Page} page @returns {Promise<Record<string, unknown> | null>} */
function rememberedLockout(page) {
  return page.evaluate(() => JSON.parse(localStorage.getItem("softlayer-password-set:lockout") ?? "null"));
}

/** @param {Sandbox} sandbox */
async function submissions(sandbox) {
  return (await sandbox.requestsTo(METHOD.setPassword)).length;
}

/** @param {Sandbox} sandbox */
async function polls(sandbox) {
  return (await sandbox.requestsTo(PHONE_METHOD)).length;
}

/**
 * @param {Sandbox} sandbox
 * @param {string} username
 * @param {string} password
 * @param {string} [method] by which it is to have been set.
 */
async function expectSetOnce(sandbox, username, password, method = METHOD.setPassword) {
  expect(await sandbox.holds(username, password)).toBe(true);
  for (const nearMiss of [`${password} `, password.slice(0, -1), FORMER_PASSWORD]) {
    expect(await sandbox.holds(username, nearMiss), nearMiss).toBe(false);
  }
  expect(await sandbox.record(username)).toMatchObject({ timesSet: 1, sets: [{ method }] });
}
