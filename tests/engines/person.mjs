/**
 * A person in front of a browser: finds things by their names, clicks and types, and waits for results. All waits have
 * an aim and a bound; nothing here knows one engine from another.
 */

import assert from "node:assert/strict";
import process from "node:process";
import { By, error as failures, Key, WebElement } from "selenium-webdriver";
import { words } from "../e2e/words.mjs";
import { MARK } from "../translator.mjs";

/** @import { MessageId } from "softlayer-password-set/element" */
/** @import { Session } from "./engines.mjs" */

/** Far longer than anything takes, even on a busy machine: the wait ends as soon as the result is there. */
const PATIENCE_MILLISECONDS = 30_000;

const POLL_MILLISECONDS = 40;

const ELEMENT = "softlayer-password-set";

/** Where things of a kind are looked for; what they are called then tells which is meant. */
const KINDS = {
  heading: `${ELEMENT} h2`,
  button: `${ELEMENT} button`,
  field: `${ELEMENT} :is(input:not([type=radio]), textarea)`,
  radio: `${ELEMENT} input[type=radio]`,
  link: `${ELEMENT} a`,
  summary: `${ELEMENT} summary`,
};

/** @typedef {keyof typeof KINDS} Kind */

const COMMAND = process.platform === "darwin" ? Key.COMMAND : Key.CONTROL;

/** What browsers say of an answer with a status over 399, and of none: the stories order such answers. */
const EXPECTED_COMPLAINTS = [
  /\/rest\/v3\.1\/.*Failed to load resource/,
  // The tab's icon comes when the browser finds time for it, which may be after a story has stopped the service.
  /\/icon\.svg - Failed to load resource: net::ERR_/,
  // The driver looks for elements while a page is still loading. The sign-in page has no script that could.
  /^Layout: Layout was forced before the page was fully loaded\..*\/sign-in\.html$/,
  // An engine that does not know trusted types says so.
  /unknown directive ‘require-trusted-types-for’/,
];

/** How long a page is given before it is left, in milliseconds. */
const SETTLE_MILLISECONDS = 5_000;

export class Person {
  #session;
  #driver;
  #origin;
  /** @type {string[]} */
  #complaints = [];

  /** @param {Session} session @param {string} origin where the portal is */
  constructor(session, origin) {
    this.#session = session;
    this.#driver = session.driver;
    this.#origin = origin;
  }

  /** The same person at another portal. @param {string} origin */
  at(origin) {
    return new Person(this.#session, origin);
  }

  // -------------------------------------------------------------------------------------------- going

  /** @param {string} address a path of the portal, or a whole address. */
  async go(address) {
    await this.#settle();
    await this.#driver.get(new URL(address, this.#origin).href);
  }

  async back() {
    await this.#settle();
    await this.#driver.navigate().back();
  }

  async forward() {
    await this.#settle();
    await this.#driver.navigate().forward();
  }

  /** Opens a link of an e-mail and waits until the service has sent its rules. @param {string} link */
  async openLink(link) {
    await this.go(link);
    await this.readyForPassword();
  }

  async readyForPassword() {
    await this.seesHeading("password.heading");
    await this.seesAttribute(await this.field("password.label"), "passwordrules", /minlength/);
  }

  /** Looks at a frame of the page. @param {string} name */
  async turnToFrame(name) {
    await this.#listen();
    await this.#driver.switchTo().defaultContent();
    await this.#driver.switchTo().frame(await this.#driver.findElement(By.css(`iframe[name=${name}]`)));
  }

  /** Opens an address in a frame of the page, and looks at that. @param {string} name @param {string} path */
  async goInFrame(name, path) {
    await this.#settle();
    await this.#driver.switchTo().defaultContent();
    await this.run(openInFrame, name, path);
    await this.#until(`${path} in the frame`, async () => (await this.run(isOpenInFrame, name)) === true || null);
    await this.turnToFrame(name);
  }

  /** The address without the origin. @param {string} path */
  async isAt(path) {
    const address = new URL(path, this.#origin).href;
    await this.#until(`the address ${address}`, async () => (await this.#driver.getCurrentUrl()) === address || null);
  }

  /** As if this browser had never been at the portal. */
  async forgetPortal() {
    await this.go("/sign-in.html");
    await this.run("localStorage.clear(); sessionStorage.clear();");
  }

  // -------------------------------------------------------------------------------------------- seeing

  /** @param {MessageId} id */
  seesHeading(id) {
    return this.#find("heading", words(id));
  }

  /** @param {MessageId} id */
  button(id) {
    return this.#find("button", words(id));
  }

  /** @param {MessageId} id of its label. */
  field(id) {
    return this.#find("field", words(id));
  }

  /** @param {string} label */
  radio(label) {
    return this.#find("radio", label);
  }

  /** @param {MessageId} id */
  link(id) {
    return this.#find("link", words(id));
  }

  /**
   * Waits until a text can be read.
   *
   * @param {MessageId} id
   * @param {Readonly<Record<string, string | number>>} [values]
   */
  async sees(id, values) {
    await this.seesText(words(id, values));
  }

  /** @param {string} text */
  async seesText(text) {
    await this.#until(`the text "${text}"`, async () => (await this.#visibleText()).includes(text) || null);
  }

  /** Waits until no such thing is on the page, visible or not. @param {string} selector */
  async seesNo(selector) {
    await this.#until(`no ${selector}`, async () => (await this.#all(selector)).length === 0 || null);
  }

  async seesNoButton() {
    await this.#until("no button", async () => {
      const shown = await Promise.all((await this.#all(KINDS.button)).map((button) => button.isDisplayed()));
      return !shown.includes(true) || null;
    });
  }

  /** @param {WebElement} element @param {string} name @param {string | RegExp | null} expected null: absent */
  async seesAttribute(element, name, expected) {
    await this.#until(`${name}=${expected}`, async () => {
      const value = await element.getDomAttribute(name);
      const fits = expected instanceof RegExp ? expected.test(value ?? "") : value === expected;
      return fits || null;
    });
  }

  /** @param {WebElement} field @param {string} expected */
  async seesValue(field, expected) {
    await this.#until(`the value "${expected}"`, async () => (await field.getProperty("value")) === expected || null);
  }

  /** @param {WebElement} field @param {number} expected */
  async seesCaretAt(field, expected) {
    await this.#until(`the caret at ${expected}`, async () =>
      Number(await field.getProperty("selectionStart")) === expected || null);
  }

  /**
   * What each row of the list of rules shows. What is drawn and what is written must be the same.
   *
   * @param {Readonly<Record<string, string>>} expected the status by the rule's id.
   */
  async seesRules(expected) {
    const wanted = JSON.stringify(Object.entries(expected).sort());
    let seen = "";
    try {
      await this.#until("the rules", async () => {
        seen = JSON.stringify(Object.entries(await this.#rules()).sort());
        return seen === wanted || null;
      });
    } catch {
      assert.equal(seen, wanted);
    }
  }

  async #rules() {
    /** @type {[rule: string, drawn: string, written: string][]} */
    const rows = await this.run(
      `return [...document.querySelectorAll("[data-rule]")].map((row) =>
        [row.dataset.rule, row.dataset.status, row.textContent.trim()])`,
    );
    return Object.fromEntries(rows.map(([rule, drawn, written]) => {
      const said = STATUSES.filter((status) => unmarked(written).endsWith(words(`status.${status}`)));
      // "met" also ends the words for other statuses; the longest is the one that is meant.
      const meant = said.sort((one, other) => words(`status.${other}`).length - words(`status.${one}`).length)[0];
      return [rule, (meant ?? "neutral") === drawn ? drawn : `drawn ${drawn}, written "${written}"`];
    }));
  }

  /** @param {WebElement} element */
  async seesFocusOn(element) {
    await this.#until("the focus there", async () => {
      const active = await this.#driver.switchTo().activeElement();
      return (await WebElement.equals(active, element)) || null;
    });
  }

  // -------------------------------------------------------------------------------------------- acting

  /** @param {MessageId} id */
  async press(id) {
    await (await this.button(id)).click();
  }

  /** Opens what is folded away behind these words. @param {MessageId} id */
  async unfold(id) {
    await (await this.#find("summary", words(id))).click();
  }

  /** Copies a text, of several lines too, as from another program. @param {string} text */
  async copyElsewhere(text) {
    await this.run(
      `const source = document.body.appendChild(document.createElement("textarea"));
      source.id = "elsewhere";
      source.value = arguments[0];
      source.focus();`,
      text,
    );
    await this.command("a", "c");
    await this.run(`document.getElementById("elsewhere").remove()`);
  }

  /** Types over what is in the field. @param {MessageId} label @param {string} text */
  async fill(label, text) {
    const field = await this.field(label);
    await field.click();
    await this.command("a");
    await this.type(text);
    await this.seesValue(field, text);
    return field;
  }

  /** With the keys, wherever the focus is. @param {...string} keys texts, or keys of `Key`. */
  async type(...keys) {
    await this.#driver.actions().sendKeys(...keys).perform();
  }

  /** A key together with the one for commands: `a` selects all, `c` copies, `v` pastes. @param {...string} keys */
  async command(...keys) {
    await this.#driver.actions().keyDown(COMMAND).sendKeys(...keys).keyUp(COMMAND).perform();
  }

  async shiftTab() {
    await this.#driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform();
  }

  /** Goes on with the Tab key until the element has the focus. @param {WebElement} element @param {number} [atMost] */
  async tabTo(element, atMost = 6) {
    for (let stop = 0; stop < atMost; stop += 1) {
      await this.type(Key.TAB);
      if (await WebElement.equals(await this.#driver.switchTo().activeElement(), element)) return;
    }
    assert.fail(`not reached with ${atMost} presses of the Tab key`);
  }

  /** @param {string} password */
  async setPassword(password) {
    await this.fill("password.label", password);
    await this.press("password.submit");
  }

  /**
   * Runs a script in the page, for what no person can do or see.
   *
   * @template T
   * @param {string} script
   * @param {...unknown} values
   * @returns {Promise<T>}
   */
  run(script, ...values) {
    return this.#driver.executeScript(script, ...values);
  }

  /** Waits until a script answers true. @param {string} what @param {string} script */
  async until(what, script) {
    await this.#until(what, async () => (await this.run(script)) === true || null);
  }

  // -------------------------------------------------------------------------------------------- reporting

  /** Browsers complain of modules that were on their way when a page was left. The page defines the element last. */
  async #settle() {
    const isDefined = `const name = "softlayer-password-set";
      return !document.querySelector(name) || Boolean(customElements.get(name));`;
    // A page that could not start defines nothing, and is left all the same.
    await this.#driver.wait(() => this.run(isDefined), SETTLE_MILLISECONDS).catch(() => {});
    await this.#listen();
  }

  async #listen() {
    this.#complaints.push(...(await this.#session.complaints()));
  }

  /** The browser's complaints since the last call, without those that the stories cause. */
  async complaints() {
    await this.#listen();
    return this.#complaints.splice(0).filter((line) => !EXPECTED_COMPLAINTS.some((expected) => expected.test(line)));
  }

  /** Waits for a complaint. @param {RegExp} expected */
  async hears(expected) {
    const heard = /** @type {string[]} */ ([]);
    await this.#until(`the complaint ${expected}`, async () => {
      heard.push(...(await this.complaints()));
      return heard.some((line) => expected.test(line)) || null;
    });
  }

  async picture() {
    return Buffer.from(await this.#driver.takeScreenshot(), "base64");
  }

  async #visibleText() {
    return (await this.#driver.findElement(By.css(ELEMENT))).getText();
  }

  /** @param {string} selector */
  #all(selector) {
    return this.#driver.findElements(By.css(selector));
  }

  /** @param {Kind} kind @param {string} name */
  #find(kind, name) {
    return this.#until(`the ${kind} "${name}"`, async () => {
      for (const element of await this.#all(KINDS[kind])) {
        if (unmarked(await element.getAccessibleName()) === name && (await element.isDisplayed())) return element;
      }
      return null;
    });
  }

  /**
   * Asks again and again until there is an answer. The page may change under the question.
   *
   * @template T
   * @param {string} what
   * @param {() => Promise<T | null>} ask
   * @returns {Promise<T>}
   */
  async #until(what, ask) {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const answer = await ask().catch((problem) => {
        const passing = [failures.StaleElementReferenceError, failures.NoSuchElementError];
        if (!passing.some((kind) => problem instanceof kind)) throw problem;
        return null;
      });
      if (answer !== null) return answer;
      if (Date.now() > deadline) {
        const text = await this.#visibleText().catch(String);
        throw new Error(`waited in vain for ${what}; the page says:\n${text}`);
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
    }
  }
}

const openInFrame = `
  const [name, path] = arguments;
  const frame = document.querySelector("iframe[name=" + name + "]");
  frame.contentDocument.left = true;
  frame.src = path;
`;

/** The portal's page replaces itself by one whose address has no key. Only the second has a face. */
const isOpenInFrame = `
  const page = document.querySelector("iframe[name=" + arguments[0] + "]").contentDocument;
  return !page.left && page.readyState === "complete" &&
    !page.querySelector("softlayer-password-set:not(:has(h2))");
`;

/** Without the mark of a translator. @param {string} text */
function unmarked(text) {
  return text.replaceAll(MARK, "").trim();
}

const STATUSES = /** @type {const} */ (["met", "unmet", "unknown", "refused"]);
