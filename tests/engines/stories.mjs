/**
 * The stories that every engine must live through: plain functions of a person and a world, so that all engines meet
 * precisely the same. Each has users of its own, and ends with what the sandbox holds.
 */

import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";
import { startSandbox } from "../../scripts/lib/sandbox.mjs";
import { expectedStatuses, STRICT } from "../e2e/oracle.mjs";
import { FIXTURE_KEYS, Sandbox } from "../e2e/sandbox.mjs";
import { FORMER_PASSWORD, METHOD, PASSWORD } from "../e2e/words.mjs";

/** @import { MessageId } from "softlayer-password-set/element" */
/** @import { Translator } from "../translator.mjs" */
/** @import { Person } from "./person.mjs" */

/**
 * @typedef {object} World
 * @property {Sandbox} sandbox
 * @property {string} page the directory with the portal's page.
 * @property {(like: string) => Promise<string>} newUser answers the name of a user like a fixture user.
 */

/** @typedef {(person: Person, world: World) => Promise<void>} Story */

/** The sandbox's security questions that are answered here. */
export const PET = { question: "What was the name of your first pet?", answer: "Rex" };
const CITY = { question: "In which city were you born?", answer: "São Paulo" };

const LOCKOUT_MINUTES = 30;
const FAILURES_ALLOWED = 5;

/** @type {Readonly<Record<string, Story>>} */
export const stories = {
  "rules answer every key stroke, the service refuses what only it can judge, and the password is set":
    async (person, world) => {
      const username = await world.newUser("strict");
      await person.openLink((await world.sandbox.mailLink(username)).link);
      const rules = Object.keys(expectedStatuses(STRICT, "x", null));
      await person.seesRules(Object.fromEntries(rules.map((rule) => [rule, "neutral"])));

      const password = await person.field("password.label");
      await password.click();
      // The letter beyond ASCII may or may not count: the page leaves it to the service, which does not count it.
      const refused = "CorrecÉ-h0rse-12!";
      let typed = "";
      for (const key of [..."CorrecÉ-h0r ", Key.BACK_SPACE, ..."se-12!"]) {
        await person.type(key);
        typed = key === Key.BACK_SPACE ? typed.slice(0, -1) : typed + key;
        await person.seesValue(password, typed);
        await person.seesRules(expectedStatuses(STRICT, typed, null));
      }
      assert.equal(typed, refused);
      await person.press("password.submit");

      await person.sees("password.refused");
      await person.sees("server.said");
      await person.seesRules({ ...expectedStatuses(STRICT, refused, null), uppercase: "refused" });
      // One rule is left to the service, and a person without a username only reads not to use it.
      await person.sees("rules.progressOpen", { met: 4, count: 5, open: 1 });
      await person.seesAttribute(password, "aria-invalid", "true");
      await person.seesFocusOn(password);
      assert.equal((await world.sandbox.record(username)).timesSet, 0);

      await person.command("a");
      await person.type(PASSWORD.strict);
      await person.seesRules(expectedStatuses(STRICT, PASSWORD.strict, null));
      await person.seesAttribute(password, "aria-invalid", null);
      await person.type(Key.ENTER);
      await finishes(person, world, username, PASSWORD.strict);
    },

  "a link is asked for, sent and followed": async (person, world) => {
    const username = await world.newUser("plain");
    await person.go("/");
    await person.seesHeading("idle.heading");
    await person.press("idle.submit");
    await person.sees("username.missing");
    await person.seesFocusOn(await person.field("username.label"));
    await person.fill("username.label", username);
    await person.press("idle.submit");
    await person.seesHeading("linkSent.heading");
    await person.seesText(username);
    const { link } = await world.sandbox.newestMail(username);
    await person.openLink(link);
    await person.setPassword(PASSWORD.plain);
    await finishes(person, world, username, PASSWORD.plain);
  },

  "the key leaves the address, and back and forward do not bring it back": async (person, world) => {
    const username = await world.newUser("plain");
    const { key } = await world.sandbox.mailLink(username);
    await person.go("/sign-in.html");
    const entries = await person.run("return history.length");
    await person.go(`/#key=${key}`);
    await person.readyForPassword();
    await person.isAt("/");
    assert.equal(await person.run("return document.documentElement.outerHTML.includes(arguments[0])", key), false);
    await person.setPassword(PASSWORD.plain);
    await finishes(person, world, username, PASSWORD.plain);
    const after = await person.run("return history.length");
    assert.ok(after <= entries + 1, `${after} entries in the history after ${entries}`);
    await person.back();
    await person.isAt("/sign-in.html");
    await person.forward();
    await person.isAt("/");
    await person.seesNo("input[type=password]");
    assert.equal((await world.sandbox.record(username)).timesSet, 1);
  },

  "a password that is left and come back to is never in the clear": async (person, world) => {
    const username = await world.newUser("plain");
    await person.openLink((await world.sandbox.mailLink(username)).link);
    await person.fill("password.label", PASSWORD.plain);
    await person.press("password.show");
    await person.go("/sign-in.html");
    await person.isAt("/sign-in.html");
    await person.back();
    await person.isAt("/");
    // The page as it was, or a new one: the browser chooses.
    await person.until("the portal", "return document.querySelector('softlayer-password-set h2') !== null");
    const inTheClear = "return [...document.querySelectorAll('input')].some((input) => input.type === 'text'" +
      " && input.value === arguments[0])";
    assert.equal(await person.run(inTheClear, PASSWORD.plain), false);
  },

  "a security question: one of several, wrong, then right": async (person, world) => {
    const username = await reachFactor(person, world, "question", "securityQuestion.heading");
    const city = await person.radio(CITY.question);
    await person.seesFocusOn(await person.seesHeading("securityQuestion.heading"));
    assert.equal(await (await person.radio(PET.question)).isSelected(), false);
    await city.click();
    const answer = await person.fill("securityQuestion.label", PET.answer);
    await person.press("securityQuestion.submit");
    await person.sees("securityQuestion.wrongOfSeveral");
    await person.seesAttribute(answer, "aria-invalid", "true");
    await person.seesValue(answer, PET.answer);
    await person.seesFocusOn(answer);
    assert.ok(await city.isSelected());
    // The whole of it is selected, so that typing replaces it.
    await person.type(CITY.answer, Key.ENTER);
    await finishes(person, world, username, PASSWORD.plain);
  },

  "a time-based code: wrong, then right, in two groups": async (person, world) => {
    const username = await reachFactor(person, world, "totp", "totp.heading");
    const code = await person.field("totp.label");
    await person.seesFocusOn(code);
    const { current } = await world.sandbox.codes(username);
    await person.fill("totp.label", anotherCode(current));
    await person.press("code.submit");
    await person.sees("code.wrong");
    await person.seesValue(code, "");
    await person.seesFocusOn(code);
    const fresh = (await world.sandbox.codes(username)).current;
    await person.fill("totp.label", `${fresh.slice(0, 3)} ${fresh.slice(3)}`);
    await person.press("code.submit");
    await finishes(person, world, username, PASSWORD.plain);
  },

  "a VeriSign credential out of step is asked for its next code": async (person, world) => {
    const username = await reachFactor(person, world, "verisign-desync", "verisign.heading");
    const { current, next } = await world.sandbox.codes(username);
    await person.fill("verisign.label", current);
    await person.press("code.submit");
    await person.seesHeading("verisign.secondHeading");
    const second = await person.field("verisign.secondLabel");
    await person.seesFocusOn(second);
    await person.seesValue(second, "");
    await person.fill("verisign.secondLabel", next);
    await person.type(Key.ENTER);
    await finishes(person, world, username, PASSWORD.plain);
  },

  "a phone that says yes": async (person, world) => {
    const username = await reachFactor(person, world, "phone", "phone.heading");
    await person.press("phone.submit");
    await person.seesHeading("phoneWaiting.heading");
    await person.sees("phoneWaiting.left");
    await world.sandbox.answerPhone(username, "approve");
    await finishes(person, world, username, PASSWORD.plain);
  },

  "a phone that says no, and then yes": async (person, world) => {
    const username = await reachFactor(person, world, "phone", "phone.heading");
    await person.press("phone.submit");
    await person.seesHeading("phoneWaiting.heading");
    await world.sandbox.answerPhone(username, "deny");
    await person.seesHeading("phone.heading");
    await person.sees("phone.denied");
    await person.press("phone.again");
    await person.seesHeading("phoneWaiting.heading");
    await world.sandbox.answerPhone(username, "approve");
    await finishes(person, world, username, PASSWORD.plain);
  },

  "a lockout is counted down, survives a reload, and the link goes on at its end": async (person, world) => {
    const { sandbox } = world;
    const username = await reachFactor(person, world, "question", "securityQuestion.heading");
    await (await person.radio(PET.question)).click();
    for (let failure = 1; failure <= FAILURES_ALLOWED; failure += 1) {
      await person.fill("securityQuestion.label", `wrong ${failure}`);
      await person.press("securityQuestion.submit");
      if (failure < FAILURES_ALLOWED) await person.until("the wrong answer to be selected", selectsWholeAnswer);
    }
    await person.seesHeading("locked.heading");
    await person.sees("locked.left", { count: LOCKOUT_MINUTES });

    await person.run(shortenLockout, 62_000);
    await person.go("/");
    await person.seesHeading("locked.heading");
    // The page's own clock turns the two minutes into one.
    await person.sees("locked.left", { count: 1 });

    await sandbox.advanceClock(LOCKOUT_MINUTES * 60);
    const { link } = await sandbox.mailLink(username);
    await person.run(shortenLockout, 3_000);
    await person.openLink(link);
    await person.setPassword(PASSWORD.plain);
    await person.seesHeading("securityQuestion.heading");
    await (await person.radio(PET.question)).click();
    await person.fill("securityQuestion.label", PET.answer);
    await person.press("securityQuestion.submit");
    await finishes(person, world, username, PASSWORD.plain);
  },

  "a link that is refused leads to a new one": async (person, world) => {
    const username = await world.newUser("plain");
    await person.go(`/?key=${FIXTURE_KEYS.expired}`);
    await person.seesHeading("keyRejected.heading");
    await person.sees("keyRejected.body");
    await person.isAt("/");
    await person.fill("username.label", username);
    await person.press("action.newLink");
    await person.seesHeading("linkSent.heading");
    await person.openLink((await world.sandbox.newestMail(username)).link);
    await person.setPassword(PASSWORD.plain);
    await finishes(person, world, username, PASSWORD.plain);
  },

  "an answer is lost after the password was set: it is not sent again": async (person, world) => {
    const { sandbox } = world;
    const username = await world.newUser("plain");
    await person.openLink((await sandbox.mailLink(username)).link);
    await sandbox.orderFault(METHOD.setPassword, "resetAfter", { username });
    await person.setPassword(PASSWORD.plain);
    await person.seesHeading("outcomeUnknown.headingKeyGone");
    await person.link("action.signIn");
    await expectSetOnce(sandbox, username, PASSWORD.plain);
    assert.equal(await sandbox.faultsLeft(), 0);
  },

  "an answer is lost before the password was set: it is sent again when asked for": async (person, world) => {
    const { sandbox } = world;
    const username = await world.newUser("plain");
    await person.openLink((await sandbox.mailLink(username)).link);
    await sandbox.orderFault(METHOD.setPassword, "resetBefore", { username });
    await person.setPassword(PASSWORD.plain);
    await person.sees("retryable.connection");
    await person.sees("retryable.submit");
    assert.equal((await sandbox.record(username)).timesSet, 0);
    await person.press("action.retry");
    await finishes(person, world, username, PASSWORD.plain);
    assert.equal(await sandbox.faultsLeft(), 0);
  },

  "a service that cannot be reached is asked again when it can": async (person, world) => {
    let service = await startSandbox({ port: 0, page: world.page });
    const port = Number(new URL(service.url).port);
    try {
      await person.go(`${service.url}/`);
      await person.seesHeading("idle.heading");
      // A fetch proves nothing, because the page preloads it. The module is the element's own, and loads it once.
      await person.until("the engine", `return import("/softlayer-password-set/index.js")
        .then(({ init }) => init()).then(() => true)`);
      await service.stop();
      await person.fill("username.label", "plain");
      await person.press("idle.submit");
      await person.sees("retryable.connection");
      await person.sees("retryable.requestLink");
      service = await startSandbox({ port, page: world.page });
      await person.press("action.retry");
      await person.seesHeading("linkSent.heading");
      assert.equal((await new Sandbox(service.url).newestMail("plain")).username, "plain");
      // A page that is still open may fetch a late module from the service that has stopped.
      await person.go("about:blank");
    } finally {
      await service.stop();
    }
  },

  "a password is shown and masked, and the caret stays": async (person, world) => {
    const username = await world.newUser("plain");
    await person.openLink((await world.sandbox.mailLink(username)).link);
    const password = await person.fill("password.label", "Crrect-h0rse");
    await person.type(Key.HOME, Key.ARROW_RIGHT);
    const reveal = await person.button("password.show");
    for (const [type, pressed] of [["text", "true"], ["password", "false"], ["text", "true"]]) {
      await reveal.click();
      await person.seesAttribute(password, "type", /** @type {string} */ (type));
      await person.seesAttribute(reveal, "aria-pressed", /** @type {string} */ (pressed));
      await person.seesValue(password, "Crrect-h0rse");
      await person.seesCaretAt(password, 1);
    }
    await person.run("arguments[0].focus()", password);
    await person.type("o");
    await person.seesValue(password, PASSWORD.plain);
    await person.press("password.submit");
    await finishes(person, world, username, PASSWORD.plain);
  },

  "everything can be done with the keyboard alone": async (person, world) => {
    const { sandbox } = world;
    const username = await world.newUser("question-totp");
    await person.go("/");
    await person.tabTo(await person.field("username.label"));
    await person.type(username, Key.ENTER);
    await person.seesFocusOn(await person.seesHeading("linkSent.heading"));

    await person.openLink((await sandbox.newestMail(username)).link);
    const password = await person.field("password.label");
    await person.tabTo(password);
    await person.type("Short", Key.ENTER);
    await person.seesAttribute(password, "aria-invalid", "true");
    await person.seesFocusOn(password);
    await person.command("a");
    await person.type(PASSWORD.strict);
    const reveal = await person.button("password.show");
    await person.tabTo(reveal, 1);
    await person.type(Key.SPACE);
    await person.seesAttribute(password, "type", "text");
    await person.seesFocusOn(reveal);
    await person.type(Key.ENTER);
    await person.seesAttribute(password, "type", "password");
    await person.shiftTab();
    await person.seesFocusOn(password);
    await person.type(Key.ENTER);

    await person.seesHeading("securityQuestion.heading");
    await person.seesFocusOn(await person.seesHeading("securityQuestion.heading"));
    await person.tabTo(await person.radio(PET.question), 1);
    await person.type(Key.ARROW_DOWN);
    const city = await person.radio(CITY.question);
    await person.seesFocusOn(city);
    assert.ok(await city.isSelected());
    await person.tabTo(await person.field("securityQuestion.label"), 1);
    await person.type(CITY.answer, Key.ENTER);

    await person.seesFocusOn(await person.field("totp.label"));
    await person.type((await sandbox.codes(username)).current, Key.ENTER);
    await person.seesFocusOn(await person.seesHeading("done.heading"));
    await person.tabTo(await person.link("action.signIn"), 1);
    await person.type(Key.ENTER);
    await person.isAt("/sign-in.html");
    await expectSetOnce(sandbox, username, PASSWORD.strict);
  },

  "a long password is pasted whole": async (person, world) => {
    const username = await world.newUser("strict");
    const longest = `AAaa123-_${"x".repeat(STRICT.maximum - 9)}`;
    await person.go("/");
    // Any field will do for a person to copy from.
    const source = await person.field("username.label");
    await source.sendKeys(`${longest}y`);
    await person.seesValue(source, `${longest}y`);
    await person.command("a", "c");

    await person.openLink((await world.sandbox.mailLink(username)).link);
    const password = await person.field("password.label");
    await password.click();
    await person.command("v");
    await person.seesValue(password, `${longest}y`);
    await person.press("password.submit");
    await person.seesAttribute(password, "aria-invalid", "true");
    await person.seesFocusOn(password);
    await person.seesValue(password, `${longest}y`);
    await person.type(Key.END, Key.BACK_SPACE);
    await person.press("password.submit");
    await finishes(person, world, username, longest);
  },

  "an element that is moved keeps what was typed, and one that was away starts anew": async (person, world) => {
    const username = await world.newUser("plain");
    const { link, key } = await world.sandbox.mailLink(username);
    await person.openLink(link);
    await person.fill("password.label", PASSWORD.plain);
    await person.run(`document.querySelector("footer").after(${ELEMENT})`);
    await person.seesValue(await person.field("password.label"), PASSWORD.plain);

    await person.run(`window.away = ${ELEMENT}; window.away.remove()`);
    await person.until("an empty element", "return window.away.childNodes.length === 0");
    await person.run(`document.querySelector("main").append(window.away)`);
    await person.seesHeading("idle.reloadedHeading");
    await person.seesNo("input[type=password]");
    await person.run("window.away.openKey(arguments[0])", key);
    await person.readyForPassword();
    await person.seesValue(await person.field("password.label"), "");
    await person.setPassword(PASSWORD.plain);
    await finishes(person, world, username, PASSWORD.plain);
  },

  // All stories end with the browser having complained of nothing; this one shows that a complaint would be heard.
  "the policy of the page is in force, and what breaks it is reported": async (person) => {
    await person.go("/");
    await person.seesHeading("idle.heading");
    assert.deepEqual(await person.complaints(), []);
    await person.run("document.body.setAttribute('style', 'color: red')");
    await person.hears(/style-src/);
    await person.run("setTimeout(() => { throw new Error('provoked'); })");
    await person.hears(/provoked/);
    await person.run("console.error('said aloud')");
    await person.hears(/said aloud/);
    assert.deepEqual(await person.complaints(), []);
  },
};

/**
 * What is told once more, on a page that is being translated.
 *
 * @type {[title: string, translator: Translator][]}
 */
export const translated = [
  ["rules answer every key stroke, the service refuses what only it can judge, and the password is set", "wrap"],
  ["a link is asked for, sent and followed", "data"],
  ["a security question: one of several, wrong, then right", "wrap"],
  ["a time-based code: wrong, then right, in two groups", "data"],
  ["a VeriSign credential out of step is asked for its next code", "wrap"],
  ["a VeriSign credential out of step is asked for its next code", "data"],
  ["a phone that says no, and then yes", "wrap"],
  ["a lockout is counted down, survives a reload, and the link goes on at its end", "wrap"],
  ["an answer is lost before the password was set: it is sent again when asked for", "rebuild"],
  ["a service that cannot be reached is asked again when it can", "move"],
];

export const ELEMENT = `document.querySelector("softlayer-password-set")`;

/** A face answers a wrong answer by selecting it. Before that the field holds the same text, not selected. */
const selectsWholeAnswer = `
  const { value, selectionStart, selectionEnd } = document.querySelector("input[name=answer]");
  return selectionStart === 0 && selectionEnd === value.length;
`;

/** Has the lockout that the page remembers end so many milliseconds from now. */
const shortenLockout = `
  const name = "softlayer-password-set:lockout";
  localStorage.setItem(name, JSON.stringify({ ...JSON.parse(localStorage[name]), until: Date.now() + arguments[0] }));
`;

/**
 * Follows a new link and sends the password, up to the face with this heading.
 *
 * @param {Person} person
 * @param {World} world
 * @param {string} like
 * @param {MessageId} face
 */
export async function reachFactor(person, world, like, face) {
  const username = await world.newUser(like);
  await person.openLink((await world.sandbox.mailLink(username)).link);
  await person.setPassword(PASSWORD.plain);
  await person.seesHeading(face);
  return username;
}

/**
 * The story's good end, on the page and in the service.
 *
 * @param {Person} person
 * @param {Pick<World, "sandbox">} world
 * @param {string} username
 * @param {string} password
 */
export async function finishes(person, { sandbox }, username, password) {
  await person.seesHeading("done.heading");
  // Password managers take a form that leaves for one that was successful.
  await person.seesNo("form, input");
  await person.link("action.signIn");
  await expectSetOnce(sandbox, username, password);
}

/** @param {Sandbox} sandbox @param {string} username @param {string} password */
export async function expectSetOnce(sandbox, username, password) {
  assert.equal(await sandbox.holds(username, password), true);
  for (const nearMiss of [`${password} `, password.slice(0, -1), FORMER_PASSWORD]) {
    assert.equal(await sandbox.holds(username, nearMiss), false, nearMiss);
  }
  assert.equal((await sandbox.record(username)).timesSet, 1);
}

/** A code that differs from this one in every digit. @param {string} code */
function anotherCode(code) {
  return code.replace(/\d/g, (digit) => String((Number(digit) + 5) % 10));
}
