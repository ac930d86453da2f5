/** The page of the demo: who the customer is, and what happens behind the element. */

import { people } from "./people.js";
import { codeOf, DemoService } from "./service.js";
import "./softlayer-password-set/element/define.js";
import { init } from "./softlayer-password-set/index.js";

/** @import { Person } from "./people.js" */

const LANGUAGES = {
  "": "of the browser",
  en: "English",
  ar: "العربية",
  cs: "Čeština",
  de: "Deutsch",
  es: "Español",
  fr: "Français",
  he: "עברית",
  it: "Italiano",
  nl: "Nederlands",
  pl: "Polski",
  "pt-BR": "Português",
  sv: "Svenska",
  tr: "Türkçe",
  uk: "Українська",
  ja: "日本語",
  ko: "한국어",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

/** @template {HTMLElement} Wanted @param {string} id @returns {Wanted} */
const byId = (id) => /** @type {Wanted} */ (document.getElementById(id));

/** @type {Person | undefined} */
let chosen;

/** @type {HTMLElementTagNameMap["softlayer-password-set"]} */
let element;

const service = new DemoService(people, { onMail: deliver, onChange: update });

/** Opens the page anew: an element whose `fetch` reaches this page alone. */
function openPage() {
  element?.remove();
  element = document.createElement("softlayer-password-set");
  element.options = { fetch: service.fetch };
  element.setAttribute("sign-in-url", "#signed-in");
  if (chosen) element.setAttribute("username", chosen.username);
  setUp();
  byId("portal").append(element);
}

/** Sets the attributes as the options say. */
function setUp() {
  const language = /** @type {HTMLSelectElement} */ (byId("language")).value;
  if (language) element.setAttribute("lang", language);
  else element.removeAttribute("lang");
  for (const name of ["suggest", "gate"]) {
    element.toggleAttribute(name, /** @type {HTMLInputElement} */ (byId(name)).checked);
  }
}

/** @param {string} tag @param {string} [text] */
function node(tag, text = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** @param {Person} person */
function choose(person) {
  chosen = person;
  byId("mails").replaceChildren();
  openPage();
  service.sendLink(person.username);
  update();
}

/** @param {Person} person @param {string} key */
function deliver(person, key) {
  chosen = person;
  const link = node("button", "Set a new password");
  link.setAttribute("type", "button");
  link.addEventListener("click", () => element.openKey(key));
  const mail = node("li", "A new password for your account. ");
  mail.append(link);
  byId("mails").prepend(mail);
  update();
}

function update() {
  const account = chosen && service.account(chosen);
  for (const button of byId("people").querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.name === chosen?.username));
  }
  byId("mail").hidden = byId("mails").childElementCount === 0;
  byId("phone").hidden = !account?.ringing;
  byId("answers").hidden = !chosen?.questions;
  byId("answer-list").replaceChildren(
    ...(chosen?.questions ?? []).map(({ question, answer }) => node("li", `${question} ${answer}`)),
  );
  byId("record").hidden = !account;
  const times = account?.timesSet ?? 0;
  byId("record-text").textContent = times ? "A new password is set." : "The old password. Nothing has been set yet.";
  showCode();
}

function showCode() {
  const generates = chosen?.factor === "Totp" || chosen?.factor === "Verisign";
  byId("code").hidden = !generates;
  if (!chosen || !generates) return;
  byId("code-now").textContent = codeOf(chosen);
  byId("code-next").textContent = codeOf(chosen, 1);
}

function build() {
  for (const person of people) {
    const button = /** @type {HTMLButtonElement} */ (node("button", person.username));
    button.type = "button";
    button.name = person.username;
    button.append(node("small", person.about));
    button.addEventListener("click", () => choose(person));
    const item = node("li");
    item.append(button);
    byId("people").append(item);
  }
  for (const [tag, name] of Object.entries(LANGUAGES)) byId("language").append(new Option(name, tag));
  for (const id of ["language", "suggest", "gate"]) byId(id).addEventListener("change", setUp);
  for (const [id, approved] of /** @type {const} */ ([["approve", true], ["deny", false]])) {
    byId(id).addEventListener("click", () => chosen && service.account(chosen).answerPhone(approved));
  }
  setInterval(showCode, 1_000);
  openPage();
  update();
}

// The service judges passwords with the engine.
await init();
build();
