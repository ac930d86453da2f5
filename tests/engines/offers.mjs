/**
 * Stories of what a portal may turn on, and of what people find besides the plain way: a link to paste, a username to
 * enter, an answer to show, a reference for support, the portal's own words and suggestions.
 */

import assert from "node:assert/strict";
import { FIXTURE_KEYS } from "../e2e/sandbox.mjs";
import { METHOD, PASSWORD } from "../e2e/words.mjs";
import { ELEMENT, finishes, PET, reachFactor } from "./stories.mjs";

/** @import { Story } from "./stories.mjs" */

const SUPPORT = "mailto:help@portal.example";

/** @type {Readonly<Record<string, Story>>} */
export const offers = {
  "a link that does not work is pasted with the whole mail": async (person, world) => {
    const username = await world.newUser("plain");
    await person.go(`/?key=${FIXTURE_KEYS.used}`);
    await person.seesHeading("keyRejected.heading");
    const { key } = await world.sandbox.mailLink(username);
    await person.copyElsewhere(mail(key));
    await person.unfold("paste.summary");
    const field = await person.field("paste.label");
    await person.seesFocusOn(field);
    await person.command("v");
    await person.sees("paste.found");
    await person.seesValue(field, "");
    assert.equal(await person.run("return document.documentElement.outerHTML.includes(arguments[0])", key), false);
    await person.press("paste.submit");
    await person.readyForPassword();
    await person.setPassword(PASSWORD.plain);
    await finishes(person, world, username, PASSWORD.plain);
  },

  "what holds no link is refused at its field, and stays there": async (person) => {
    await person.go("/");
    await person.seesHeading("idle.heading");
    await person.unfold("paste.summary");
    const field = await person.field("paste.label");
    await person.seesFocusOn(field);
    await person.type("my link");
    await person.press("paste.submit");
    await person.seesAttribute(field, "aria-invalid", "true");
    await person.seesFocusOn(field);
    await person.seesValue(field, "my link");
    await person.seesHeading("idle.heading");
  },

  "a username that is entered is a rule for the password": async (person, world) => {
    const username = await world.newUser("plain");
    await person.openLink((await world.sandbox.mailLink(username)).link);
    await person.fill("password.label", PASSWORD.plain);
    await person.fill("password.username", PASSWORD.plain);
    await person.press("password.submit");
    await person.sees("unmet.notUsername");
    await person.seesHeading("password.heading");
    await person.fill("password.username", username);
    await person.press("password.submit");
    await finishes(person, world, username, PASSWORD.plain);
  },

  "an answer to a question is drawn masked until it is shown": async (person, world) => {
    const username = await reachFactor(person, world, "question", "securityQuestion.heading");
    await (await person.radio(PET.question)).click();
    const answer = await person.fill("securityQuestion.label", PET.answer);
    const reveal = await person.button("securityQuestion.show");
    await person.seesAttribute(reveal, "aria-pressed", "false");
    await person.seesAttribute(answer, "data-masked", "");
    await reveal.click();
    await person.seesAttribute(reveal, "aria-pressed", "true");
    await person.seesAttribute(answer, "data-masked", null);
    await person.seesValue(answer, PET.answer);
    await person.press("securityQuestion.submit");
    await finishes(person, world, username, PASSWORD.plain);
  },

  "support is told a reference, and nothing that is secret": async (person, world) => {
    const username = await world.newUser("plain");
    const { link, key } = await world.sandbox.mailLink(username);
    await person.openLink(link);
    await person.run(`${ELEMENT}.supportUrl = arguments[0]`, SUPPORT);
    await world.sandbox.orderFault(METHOD.setPassword, "fault", {
      error: `No change for ${username}`,
      code: "SoftLayer_Exception_User_Customer_Unexpected",
    });
    await person.setPassword(PASSWORD.plain);
    await person.seesHeading("failed.headingSubmit");
    const address = (await (await person.link("support.contact")).getAttribute("href")) ?? "";
    assert.match(address, /^mailto:help@portal\.example\?subject=\w+/);
    for (const secret of [key, PASSWORD.plain, username]) {
      assert.equal(decodeURIComponent(address).includes(secret), false, secret);
    }
  },

  "a portal's own words stay the same nodes while the language changes": async (person, world) => {
    const username = await world.newUser("plain");
    const { key } = await world.sandbox.mailLink(username);
    await person.go("/");
    await person.seesHeading("idle.heading");
    await person.run(placeOwnWords, key);
    await person.readyForPassword();
    await person.seesText("Ask the help desk");
    await person.run(`document.getElementById("own").dataset.kept = "yes"; ${ELEMENT}.lang = "de"`);
    await person.until("German", `return ${ELEMENT}.querySelector("[lang=de]") !== null`);
    await person.seesText("Ask the help desk");
    assert.equal(await person.run("return document.getElementById('own').dataset.kept"), "yes");
  },

  "a suggested password is used, and the others leave the page": async (person, world) => {
    const username = await world.newUser("strict");
    await person.openLink((await world.sandbox.mailLink(username)).link);
    await person.run(`${ELEMENT}.suggest = true`);
    await person.press("password.suggest");
    await person.sees("suggestions.made", { count: 3 });
    /** @type {string[]} */
    const offered = await person.run(
      `return [...document.querySelectorAll(".slps-suggestion-password")].map((each) => each.textContent)`,
    );
    assert.equal(new Set(offered).size, 3);
    await person.run(`document.querySelectorAll(".slps-suggestion-actions button")[0].click()`);
    const [used = ""] = offered;
    await person.seesValue(await person.field("password.label"), used);
    await person.seesNo(".slps-suggestion");
    const html = /** @type {string} */ (await person.run("return document.documentElement.outerHTML"));
    for (const password of offered) assert.equal(html.includes(password), false, "a suggestion in the page");
    await person.press("password.submit");
    await finishes(person, world, username, used);
  },
};

/** A mail as its source shows it. @param {string} key */
const mail = (key) => [
  "Subject: Set your password", "Content-Transfer-Encoding: quoted-printable", "", "Hello,", "", "open this link:",
  `https://portal.example/?key=3D${key}&service=3DSoftLayer_User_=\nCustomer`, "", "Yours", "",
].join("\n");

/** Puts an element with a template in place of the page's, and gives it the key. */
const placeOwnWords = `
  const element = document.createElement("softlayer-password-set");
  element.setAttribute("endpoint", "/rest/v3.1");
  const template = document.createElement("template");
  template.dataset.for = "password";
  template.dataset.place = "after";
  const words = document.createElement("p");
  words.id = "own";
  words.textContent = "Ask the help desk";
  template.content.append(words);
  element.append(template);
  ${ELEMENT}.replaceWith(element);
  element.openKey(arguments[0]);
`;
