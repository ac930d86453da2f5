/**
 * What a screen reader receives on each path, as checked-in text: the accessibility tree after each step, the focus
 * with its description, and the announcements of the live region. So reviews show each change of a text.
 *
 *   UPDATE=1 npm test -- browser     writes tests/e2e/transcripts/ anew
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { announcements, recordAnnouncements } from "./listener.mjs";
import { FIXTURE_KEYS } from "./sandbox.mjs";
import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { MessageId } from "softlayer-password-set/element" */
/** @import { Sandbox } from "./sandbox.mjs" */
/** @import { Portal } from "./support.mjs" */

/** Longer than the live region waits for something newer, in milliseconds. */
const PAUSE_MILLISECONDS = 1_000;
/** Longer than the first wait for the phone's answer, and than any wait before a repetition. */
const WAIT_MILLISECONDS = 5_000;
const TRIES = 4;
const FAILURES_ALLOWED = 5;

/** @typedef {(what: string, isThere: MessageId | (() => Promise<void>)) => Promise<void>} Note */

/** @typedef {{ page: Page, portal: Portal, sandbox: Sandbox, note: Note }} Given */

/**
 * The paths: what they are called, and what is done on them.
 *
 * @type {Record<string, (given: Given) => Promise<void>>}
 */
const PATHS = {
  "a link is requested": async ({ page, portal, note }) => {
    await page.goto("/");
    await note("The page is opened.", "idle.heading");
    await portal.button("idle.submit").click();
    await note("The form is sent without a username.", () => expect(portal.username).toBeFocused());
    await portal.username.fill("plain");
    await page.keyboard.press("Enter");
    await note("It is sent with one.", "linkSent.heading");
  },
  "a password is set": async ({ page, portal, sandbox, note }) => {
    await begin(portal, sandbox, "plain", note);
    await portal.fillPassword("short");
    await note("A short password is typed.", () => expect(portal.password).toHaveValue("short"));
    await page.keyboard.press("Enter");
    await note("It is sent all the same.", () => expect(portal.password).toHaveAttribute("aria-invalid", "true"));
    await portal.fillPassword(PASSWORD.plain);
    await note("One is typed that keeps all rules.", () => expect(portal.password).not.toHaveAttribute("aria-invalid"));
    await page.keyboard.press("Enter");
    await note("It is sent.", "done.heading");
  },
  "a security question is answered": async ({ page, portal, sandbox, note }) => {
    await begin(portal, sandbox, "question", note);
    await portal.setPassword(PASSWORD.plain);
    await note("The password is sent.", "securityQuestion.heading");
    await portal.element.getByRole("radio").first().check();
    await portal.answer.fill("wrong");
    await page.keyboard.press("Enter");
    await note("A wrong answer is given.", () => expect(portal.answer).toHaveAttribute("aria-invalid", "true"));
    await portal.answer.fill("Rex");
    await page.keyboard.press("Enter");
    await note("The right one is given.", "done.heading");
  },
  "a code of an app is given": async ({ page, portal, sandbox, note }) => {
    await begin(portal, sandbox, "totp", note);
    await portal.setPassword(PASSWORD.plain);
    await note("The password is sent.", "totp.heading");
    const code = portal.code("totp.label");
    await code.fill(anotherCode((await sandbox.codes("totp")).current));
    await page.keyboard.press("Enter");
    await note("A wrong code is given.", () => expect(code).toHaveAttribute("aria-invalid", "true"));
    await code.fill((await sandbox.codes("totp")).current);
    await page.keyboard.press("Enter");
    await note("The right one is given.", "done.heading");
  },
  "two codes of a VeriSign credential are given": async ({ page, portal, sandbox, note }) => {
    await begin(portal, sandbox, "verisign-desync", note);
    await portal.setPassword(PASSWORD.plain);
    await note("The password is sent.", "verisign.heading");
    const { current, next } = await sandbox.codes("verisign-desync");
    await portal.code("verisign.label").fill(current);
    await page.keyboard.press("Enter");
    await note("A code is given.", "verisign.secondHeading");
    await portal.code("verisign.secondLabel").fill(next);
    await page.keyboard.press("Enter");
    await note("The next one is given.", "done.heading");
  },
  "a phone is answered": async ({ page, portal, sandbox, note }) => {
    await begin(portal, sandbox, "phone", note);
    await portal.setPassword(PASSWORD.plain);
    await note("The password is sent.", "phone.heading");
    await portal.button("phone.submit").click();
    await note("The phone is asked.", "phoneWaiting.heading");
    await sandbox.answerPhone("phone", "deny");
    await passUntil(page, portal, "phone.heading");
    await note("The phone says no.", "phone.heading");
    await portal.button("phone.again").click();
    await portal.expectFace("phoneWaiting.heading");
    await sandbox.answerPhone("phone", "approve");
    await passUntil(page, portal, "done.heading");
    await note("It is asked again, and says yes.", "done.heading");
  },
  "the account is locked": async ({ page, portal, sandbox, note }) => {
    await begin(portal, sandbox, "question", note);
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("securityQuestion.heading");
    await portal.element.getByRole("radio").first().check();
    for (let failure = 1; failure <= FAILURES_ALLOWED; failure += 1) {
      await portal.answer.fill(`wrong ${failure}`);
      await page.keyboard.press("Enter");
      if (failure < FAILURES_ALLOWED) await expect(portal.answer).toHaveJSProperty("selectionEnd", 7);
    }
    await note("Wrong answers are given until no more are taken.", "locked.heading");
    await sandbox.advanceClock(30 * 60);
    await page.clock.fastForward("30:01");
    await note("Half an hour passes.", "retryable.over");
  },
  "a link has run out": async ({ page, portal, note }) => {
    await page.goto(`/?key=${FIXTURE_KEYS.expired}&username=plain`);
    await note("The link is opened.", "keyRejected.heading");
    await portal.button("action.newLink").click();
    await note("Another is asked for.", "linkSent.heading");
  },
  "the account has changed": async ({ page, note }) => {
    await page.goto(`/?key=${FIXTURE_KEYS.changed}`);
    await note("The link is opened.", "requestRejected.heading");
  },
  "the answer to the password is lost": async ({ page, portal, sandbox, note }) => {
    await begin(portal, sandbox, "plain", note);
    await sandbox.orderFault(METHOD.setPassword, "resetAfter");
    await sandbox.orderFault(METHOD.checkKey, "badGateway", { times: TRIES });
    await portal.fillPassword(PASSWORD.plain);
    await note("A password is typed.", () => expect(portal.password).toHaveValue(PASSWORD.plain));
    await portal.submit.click();
    await passUntil(page, portal, "outcomeUnknown.heading");
    await note("It is sent, and nothing comes back.", "outcomeUnknown.heading");
    await portal.button("action.checkOutcome").click();
    await note("It is asked what has become of it.", "outcomeUnknown.headingKeyGone");
  },
  "the service cannot be reached": async ({ portal, sandbox, note }) => {
    await begin(portal, sandbox, "plain", note);
    await sandbox.orderFault(METHOD.setPassword, "resetBefore");
    await portal.setPassword(PASSWORD.plain);
    await note("The password is sent, and does not arrive.", "retryable.connection");
    await portal.button("action.retry").click();
    await note("It is tried again.", "done.heading");
  },
};

/** Whether these are said depends on how fast the service answers between two steps of the clock. */
const HASTE = [words("busy"), words("verifyingOutcome.slow")];

for (const [name, walk] of Object.entries(PATHS)) {
  test(`what a screen reader is told: ${name}`, async ({ page, portal, sandbox, watch }) => {
    watch.keepSecret(PASSWORD.plain);
    // Time passes only when the test says so, so the announcements do not depend on the machine.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await recordAnnouncements(page);
    /** @type {string[]} */
    const steps = [];
    let heard = 0;
    /** @type {Note} */
    const note = async (what, isThere) => {
      await (typeof isThere === "string" ? portal.expectFace(isThere) : isThere());
      await page.clock.runFor(PAUSE_MILLISECONDS);
      const all = await announcements(page);
      const said = all.slice(heard).map(({ text }) => text).filter((text) => !HASTE.includes(text));
      heard = all.length;
      steps.push(await told(page, portal, what, said));
    };
    await walk({ page, portal, sandbox, note });
    compare(name, `# What a screen reader is told: ${name}\n\n${steps.join("\n")}`);
  });
}

// ------------------------------------------------------------------------------------------------- means

/** @param {Portal} portal @param {Sandbox} sandbox @param {string} username @param {Note} note */
async function begin(portal, sandbox, username, note) {
  await portal.openLink((await sandbox.mailLink(username)).link);
  await note("The link of the email is opened.", "password.heading");
}

/** Lets time pass until a face is there. @param {Page} page @param {Portal} portal @param {MessageId} heading */
async function passUntil(page, portal, heading) {
  await expect(async () => {
    await page.clock.runFor(WAIT_MILLISECONDS);
    await expect(portal.heading(heading)).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** One step of a transcript. @param {Page} page @param {Portal} portal @param {string} what @param {string[]} said */
async function told(page, portal, what, said) {
  const focused = portal.element.locator(":focus");
  const focus = (await focused.count()) > 0 ? (await focused.ariaSnapshot()).split("\n")[0]?.slice(2) : "elsewhere";
  const description = await page.evaluate(() => {
    const ids = document.activeElement?.getAttribute("aria-describedby")?.split(" ") ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ").replace(/\s+/g, " ").trim();
  });
  const lines = [
    `## ${what}`,
    "",
    `* Focus: ${focus?.replace(/:$/, "")}`,
    ...(description ? [`* Described as: ${description}`] : []),
    ...said.map((text) => `* Said: ${text}`),
    "",
    "```yaml",
    await portal.element.ariaSnapshot(),
    "```",
    "",
  ];
  // The sandbox has another port every time, and the clock another hour.
  const moment = /\b\d{4}-\d\d-\d\dT[\d:.]+Z|\b\d{1,2}:\d\d\s?[AP]M\b/g;
  return lines.join("\n").replaceAll(new URL(page.url()).origin, "").replace(moment, "(a time)");
}

/** @param {string} name @param {string} transcript */
function compare(name, transcript) {
  const directory = new URL("transcripts/", import.meta.url);
  const file = new URL(`${name.replaceAll(" ", "-").toLowerCase()}.md`, directory);
  if (process.env.UPDATE === "1") {
    mkdirSync(directory, { recursive: true });
    writeFileSync(file, transcript);
  }
  expect(transcript).toBe(readFileSync(file, "utf8"));
}

/** Six other digits. @param {string} code */
function anotherCode(code) {
  return code.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
}
