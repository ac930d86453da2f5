/**
 * What password managers store after a walk. The browser's own store must contain exactly the username and the
 * password. A person would press "Save" in a window of the browser. In Firefox, a script with the browser's rights does
 * that. In Chromium, keys do, on a screen.
 */

import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import firefox from "selenium-webdriver/firefox.js";
import { endOnSignals } from "../../scripts/lib/run.mjs";
import { startSandbox } from "../../scripts/lib/sandbox.mjs";
import { isSkipped } from "../../scripts/setup/skipped.mjs";
import { Sandbox } from "../e2e/sandbox.mjs";
import { PASSWORD } from "../e2e/words.mjs";
import { startFirefox, startSavingChromium } from "./engines.mjs";
import { Person } from "./person.mjs";

/** @import { Session } from "./engines.mjs" */

/** A part of the title of every window with the portal. */
const PORTAL = "Account portal";

const WALK_MILLISECONDS = 180_000;

/** How long the offer to save may take, in milliseconds. */
const PATIENCE_MILLISECONDS = 20_000;

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
 * A password with its username, and where it is for.
 *
 * @typedef {{ username: string, password: string, origin: string }} Login
 */

/**
 * @typedef {object} Judge
 * @property {string[]} needs what SKIP may leave out
 * @property {() => Promise<{ session: Session, save: () => Promise<Login[] | string> }>} start `save` answers what is
 *   in the store after "Save" was pressed, and empties that
 */

/** @type {Readonly<Record<"firefox" | "chromium", Judge>>} */
const JUDGES = {
  firefox: {
    needs: ["firefox"],
    async start() {
      const session = await startFirefox({
        "signon.rememberSignons": true,
        "signon.autofillForms": false,
        // People cannot press too early, but a script could.
        "security.notification_enable_delay": 0,
      });
      const driver = /** @type {firefox.Driver} */ (session.driver);
      return {
        session,
        async save() {
          await driver.setContext(firefox.Context.CHROME);
          try {
            await driver.manage().setTimeouts({ script: 2 * PATIENCE_MILLISECONDS });
            return await driver.executeAsyncScript(saveInFirefox, PATIENCE_MILLISECONDS);
          } finally {
            await driver.setContext(firefox.Context.CONTENT);
          }
        },
      };
    },
  },
  chromium: {
    needs: ["chromium", "xdotool"],
    async start() {
      const { press, ...session } = await startSavingChromium();
      const { driver } = session;
      // Only Chromium's own page may read the store. It has a window of its own, because the question belongs to a tab
      // that is in front.
      await driver.get("chrome://password-manager/passwords");
      const store = await driver.getWindowHandle();
      await driver.switchTo().newWindow("window");
      return {
        session,
        async save() {
          const page = await driver.getWindowHandle();
          await driver.switchTo().window(store);
          try {
            const deadline = Date.now() + PATIENCE_MILLISECONDS;
            for (;;) {
              /** @type {Login[]} */
              const held = await driver.executeAsyncScript(readChromiumStore);
              if (held.length > 0 || Date.now() > deadline) return held;
              // The first keys turn to the browser's question, if it has come. Its main button saves.
              for (const key of ["alt+shift+a", "Return"]) await press(PORTAL, key);
            }
          } finally {
            await driver.executeAsyncScript(emptyChromiumStore);
            await driver.switchTo().window(page);
          }
        },
      };
    },
  },
};

for (const [name, { needs, start }] of Object.entries(JUDGES)) {
  if (needs.some(isSkipped)) {
    test(`${name}: its password manager`, { skip: "SKIP leaves it out, so nothing is known of it" });
    continue;
  }
  test.describe(`${name}: its password manager takes the pair`, () => {
    endOnSignals();
    /** @type {Awaited<ReturnType<Judge["start"]>>} */
    let browser;
    /** @type {Awaited<ReturnType<typeof startSandbox>>} */
    let service;

    before(async () => {
      service = await startSandbox({ port: 0 });
      browser = await start();
    });

    after(async () => {
      await browser?.session.stop();
      await service?.stop();
    });

    for (const [index, walk] of WALKS.entries()) {
      test(`${name}: ${walk.title}`, { timeout: WALK_MILLISECONDS }, async () => {
        const named = `saved-${index}`;
        const sandbox = new Sandbox(service.url);
        await sandbox.addUser(named, walk.like);
        const password = await take(new Person(browser.session, service.url), sandbox, named, walk);
        assert.equal(await sandbox.holds(named, password), true);
        const username = walk.isKnown || walk.gives ? named : "";
        assert.deepEqual(await browser.save(), [{ username, password, origin: service.url }]);
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

/** What is in Chromium's store. */
const readChromiumStore = `
  const [answer] = arguments;
  (async () => {
    const { passwordsPrivate } = chrome;
    const ids = (await passwordsPrivate.getSavedPasswordList()).map(({ id }) => id);
    const logins = ids.length > 0 ? await passwordsPrivate.requestCredentialsDetails(ids) : [];
    return logins.map(({ username, password, affiliatedDomains: [{ signonRealm }] }) =>
      ({ username, password, origin: new URL(signonRealm).origin }));
  })().then(answer, (error) => answer([String(error)]));
`;

const emptyChromiumStore = `
  const [answer] = arguments;
  (async () => {
    const { passwordsPrivate } = chrome;
    for (;;) {
      const logins = await passwordsPrivate.getSavedPasswordList();
      if (logins.length === 0) return;
      for (const { id, storedIn } of logins) await passwordsPrivate.removeCredential(id, storedIn);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })().finally(answer);
`;

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
