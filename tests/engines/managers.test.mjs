/**
 * What password managers store after a walk. Firefox's own store must contain exactly the username and the password. A
 * person would press "Save" in a window of the browser. Here a script with the browser's rights does that. In Chromium
 * no script can. There the test reads the log of the password manager, which says which fields it uses for the username
 * and the new password, whether they are filled, and that it asks whether to save them.
 */

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import test, { after, before } from "node:test";
import firefox from "selenium-webdriver/firefox.js";
import { endOnSignals } from "../../scripts/lib/run.mjs";
import { startSandbox } from "../../scripts/lib/sandbox.mjs";
import { isSkipped } from "../../scripts/setup/skipped.mjs";
import { Sandbox } from "../e2e/sandbox.mjs";
import { PASSWORD } from "../e2e/words.mjs";
import { startChromium, startFirefox } from "./engines.mjs";
import { Person } from "./person.mjs";

/** @import { WebDriver } from "selenium-webdriver" */
/** @import { Session } from "./engines.mjs" */

const WALK_MILLISECONDS = 180_000;

/** How long the offer to save may take, in milliseconds. */
const PATIENCE_MILLISECONDS = 20_000;

const POLL_MILLISECONDS = 50;

/**
 * Goes through the flow until the password is set.
 *
 * @typedef {object} Walk
 * @property {string} title
 * @property {string} like the kind of user
 * @property {boolean} [isKnown] whether the tab knows the username
 * @property {boolean} [gives] whether the person enters the username
 * @property {boolean} [suggests] whether the element suggests the password
 * @property {string} [refused] a password that the service refuses first
 * @property {(person: Person, sandbox: Sandbox, username: string) => Promise<void>} [prove] passes what else is asked
 */

/** @type {readonly Walk[]} */
const WALKS = [
  { title: "a username that is known", like: "plain", isKnown: true },
  { title: "a username that is entered", like: "plain", gives: true },
  { title: "no username", like: "plain" },
  { title: "a username that is known, and a suggested password", like: "plain", isKnown: true, suggests: true },
  { title: "a username that is entered, and a suggested password", like: "strict", gives: true, suggests: true },
  { title: "another password was refused", like: "strict", gives: true, refused: "CorrecÉ-h0rse-12!" },
  { title: "a code after the password", like: "totp", isKnown: true, prove: enterCode },
  { title: "an answer after the password", like: "question", gives: true, prove: answerQuestion },
];

/**
 * @typedef {object} Judge
 * @property {() => Promise<Session>} start
 * @property {(driver: WebDriver) => Promise<void>} [open] makes it ready for a walk
 * @property {(driver: WebDriver, set: { username: string, password: string, origin: string }) => Promise<void>} judge
 *   without a username, that is empty
 */

/** @type {Readonly<Record<"firefox" | "chromium", Judge>>} */
const JUDGES = {
  firefox: {
    start: () => startFirefox({
      "signon.rememberSignons": true,
      "signon.autofillForms": false,
      // People cannot press too early, but a script could.
      "security.notification_enable_delay": 0,
    }),
    async judge(driver, set) {
      const privileged = /** @type {firefox.Driver} */ (driver);
      await privileged.setContext(firefox.Context.CHROME);
      try {
        await driver.manage().setTimeouts({ script: 2 * PATIENCE_MILLISECONDS });
        assert.deepEqual(await driver.executeAsyncScript(saveInFirefox, PATIENCE_MILLISECONDS), [set]);
      } finally {
        await privileged.setContext(firefox.Context.CONTENT);
      }
    },
  },
  chromium: {
    // With this switch, Chromium neither saves nor asks.
    start: () => startChromium({ excludeSwitches: ["enable-automation"] }),
    async open(driver) {
      const [first] = await driver.getAllWindowHandles();
      if (first !== undefined) await driver.switchTo().window(first);
      await driver.get(INTERNALS);
      await driver.switchTo().newWindow("tab");
    },
    async judge(driver, { username }) {
      const page = await driver.getWindowHandle();
      await driver.switchTo().window(String((await driver.getAllWindowHandles())[0]));
      const log = await readChromium(driver);
      await driver.switchTo().window(page);
      await driver.close();
      assert.equal(log.match(/Decision: ASK the user/g)?.length, 1, log);
      // Chromium also reads a later face, such as that of a code, as a form.
      const [, ...forms] = log.split("Form parsing input");
      const form = forms.findLast((each) => /^ *New password element : +password ,$/m.test(each)) ?? log;
      assert.match(form, username === "" ? /^ *Username element : +,$/m : /^ *Username element : +username ,$/m);
      assert.match(form, username === "" ? /^username: .*, empty, /m : /^username: .*, non-empty, /m);
      assert.match(form, /^password: .*, non-empty, autocomplete=new-password$/m);
    },
  },
};

const INTERNALS = "chrome://password-manager-internals";

for (const [name, { start, open, judge }] of Object.entries(JUDGES)) {
  if (isSkipped(/** @type {keyof typeof JUDGES} */ (name))) {
    test(`${name}: its password manager`, { skip: "SKIP leaves it out, so nothing is known of it" });
    continue;
  }
  test.describe(`${name}: its password manager takes the pair`, () => {
    endOnSignals();
    /** @type {Session} */
    let session;
    /** @type {Awaited<ReturnType<typeof startSandbox>>} */
    let service;

    before(async () => {
      service = await startSandbox({ port: 0 });
      session = await start();
    });

    after(async () => {
      await session?.stop();
      await service?.stop();
    });

    for (const [index, walk] of WALKS.entries()) {
      test(`${name}: ${walk.title}`, { timeout: WALK_MILLISECONDS }, async () => {
        const username = `saved-${index}`;
        const sandbox = new Sandbox(service.url);
        await sandbox.addUser(username, walk.like);
        await open?.(session.driver);
        const password = await take(new Person(session, service.url), sandbox, username, walk);
        assert.equal(await sandbox.holds(username, password), true);
        await judge(session.driver, { username: walk.isKnown || walk.gives ? username : "", password, origin: service.url });
      });
    }
  });
}

/** @param {Person} person @param {Sandbox} sandbox @param {string} username @param {Walk} walk */
async function take(person, sandbox, username, { isKnown, gives, suggests, refused, prove }) {
  const { link } = await sandbox.mailLink(username);
  await person.openLink(isKnown ? `${link}&username=${username}` : link);
  if (gives) await person.fill("password.username", username);
  if (refused) {
    await person.setPassword(refused);
    await person.sees("password.refused");
  }
  if (suggests) {
    await person.run("document.querySelector('softlayer-password-set').suggest = true");
    await person.press("password.suggest");
    await person.sees("suggestions.made", { count: 3 });
    await person.run("document.querySelector('.slps-suggestion button').click()");
  } else {
    await person.fill("password.label", PASSWORD.strict);
  }
  const password = String(await (await person.field("password.label")).getProperty("value"));
  await person.press("password.submit");
  await prove?.(person, sandbox, username);
  await person.seesHeading("done.heading");
  return password;
}

/** @param {Person} person @param {Sandbox} sandbox @param {string} username */
async function enterCode(person, sandbox, username) {
  await person.seesHeading("totp.heading");
  await person.fill("totp.label", (await sandbox.codes(username)).current);
  await person.press("code.submit");
}

/** @param {Person} person */
async function answerQuestion(person) {
  await person.seesHeading("securityQuestion.heading");
  await (await person.radio("What was the name of your first pet?")).click();
  await person.fill("securityQuestion.label", "Rex");
  await person.press("securityQuestion.submit");
}

/** What Chromium's password manager has said of the walk, up to its question. @param {WebDriver} driver */
async function readChromium(driver) {
  const read = async () => String(await driver.executeScript("return document.body.innerText"));
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const log = await read();
    if (log.includes("Show password prompt") || Date.now() > deadline) return log;
    await pause(POLL_MILLISECONDS);
  }
}

/**
 * Opens what Firefox offers to save, as a person does with the key in its bar, and presses its button; answers what is
 * in its store then, and empties that. It runs with Firefox's rights.
 */
const saveInFirefox = `
  const [patience, answer] = arguments;
  const until = async (read) => {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = await read();
      if (found || Date.now() > deadline) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  (async () => {
    const offer = await until(() => PopupNotifications.getNotification("password", gBrowser.selectedBrowser));
    if (!offer) return answer("nothing was offered");
    offer.reshow();
    const panel = await until(() => PopupNotifications.isPanelOpen && document.getElementById("password-notification"));
    panel.button.click();
    const held = await until(async () => {
      const logins = await Services.logins.getAllLogins();
      return logins.length > 0 && logins.map(({ username, password, origin }) => ({ username, password, origin }));
    });
    Services.logins.removeAllLogins();
    answer(held);
  })().catch((error) => answer(String(error)));
`;
