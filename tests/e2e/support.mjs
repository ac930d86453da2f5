/**
 * What the end-to-end tests share: the page's parts by their names, and checks for every story. Nothing here is about a
 * single story.
 */

import process from "node:process";
import { test as base, expect } from "@playwright/test";
import en from "softlayer-password-set/locales/en";
import { FIXTURE_KEYS, Sandbox } from "./sandbox.mjs";
import { words } from "./words.mjs";

/** @import { BrowserContext, ConsoleMessage, Locator, Page, Request } from "@playwright/test" */
/** @import { PlaywrightTestArgs, PlaywrightTestOptions, PlaywrightWorkerArgs } from "@playwright/test" */
/** @import { PlaywrightWorkerOptions, TestInfo, TestType } from "@playwright/test" */
/** @import { MessageId } from "softlayer-password-set/element" */
/** @import { Status } from "./oracle.mjs" */

export { expect };
export { FORMER_PASSWORD, METHOD, PASSWORD, words } from "./words.mjs";

/** The page's parts by their names. */
export class Portal {
  #watch;

  /**
   * @param {Page} page
   * @param {Watch} watch
   */
  constructor(page, watch) {
    this.page = page;
    this.#watch = watch;
    this.element = page.locator("softlayer-password-set");
    this.form = page.locator("form");
    this.username = this.element.getByRole("textbox", { name: words("username.label"), exact: true });
    this.password = this.element.getByLabel(words("password.label"), { exact: true });
    this.reveal = this.button("password.show");
    this.submit = this.button("password.submit");
    this.answer = this.element.getByLabel(words("securityQuestion.label"), { exact: true });
    this.liveRegion = this.element.getByRole("status");
    this.signIn = this.element.getByRole("link", { name: words("action.signIn"), exact: true });
    this.rules = this.element.locator("[data-rule]");
  }

  /** @param {MessageId} id */
  heading(id) {
    return this.element.getByRole("heading", { name: words(id), exact: true });
  }

  /** @param {MessageId} id */
  button(id) {
    return this.element.getByRole("button", { name: words(id), exact: true });
  }

  /**
   * A visible text of the page. The live region says the same text a moment later.
   * @param {MessageId} id
   * @param {Readonly<Record<string, string | number>>} [values]
   */
  text(id, values) {
    return this.element.getByText(words(id, values), { exact: true }).and(this.page.locator(":not([role=status])"));
  }

  /** @param {"verisign.label" | "verisign.secondLabel" | "totp.label"} label */
  code(label) {
    return this.element.getByLabel(words(label), { exact: true });
  }

  /** One row of the list of rules. @param {string} rule */
  rule(rule) {
    return this.element.locator(`[data-rule="${rule}"]`);
  }

  /**
   * Waits until the face with this heading is shown.
   * @param {MessageId} id
   */
  async expectFace(id) {
    await expect(this.heading(id)).toBeVisible();
  }

  /** Opens a link of an e-mail and waits for the place to type the password. @param {string} link */
  async openLink(link) {
    await this.page.goto(link);
    await this.expectFace("password.heading");
    await this.expectRulesOfService();
  }

  /** The attribute for password managers, which is set once the service has sent its rules. */
  async expectRulesOfService() {
    await expect(this.password).toHaveAttribute("passwordrules", /minlength/);
  }

  /** @param {string} username */
  async requestLink(username) {
    await this.username.fill(username);
    await this.button("idle.submit").click();
    await this.expectFace("linkSent.heading");
  }

  /** Fills in the password as a password manager would. @param {string} password */
  async fillPassword(password) {
    this.#watch.keepSecret(password);
    await this.password.fill(password);
  }

  /** @param {string} password */
  async setPassword(password) {
    await this.fillPassword(password);
    await this.submit.click();
  }

  /**
   * The status of each row by the rule's id. The mark and the text of a row must agree.
   * @returns {Promise<Record<string, string>>}
   */
  async ruleStatuses() {
    const rows = await this.rules.evaluateAll((elements) =>
      elements.map((row) => ({
        rule: row.getAttribute("data-rule") ?? "",
        drawn: row.getAttribute("data-status") ?? "",
        written: row.textContent ?? "",
      })),
    );
    return Object.fromEntries(rows.map(({ rule, drawn, written }) => {
      const said = Object.entries(STATUS_WORDS).filter(([, words]) => written.trimEnd().endsWith(words));
      // "met" also ends the words for "not met".
      const longest = said.sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? "neutral";
      return [rule, longest === drawn ? drawn : `drawn ${drawn}, written "${written}"`];
    }));
  }
}

/** @type {Record<Exclude<Status, "neutral"> | "refused", string>} */
const STATUS_WORDS = {
  met: en["status.met"],
  unmet: en["status.unmet"],
  unknown: en["status.unknown"],
  refused: en["status.refused"],
};

/**
 * Watches every page of a test: nothing may go wrong silently, and no secret may be where others could read it.
 */
export class Watch {
  /** @type {string[]} What must not have happened. */
  #findings = [];
  /** @type {string[]} Every line of every console. */
  #lines = [];
  /** @type {Request[]} */
  #requests = [];
  /** @type {Set<string>} */
  #secrets = new Set(Object.values(FIXTURE_KEYS));
  /** @type {RegExp[]} */
  #allowed = [];

  /** Begins to watch. @param {BrowserContext} context */
  async start(context) {
    await context.exposeBinding("reportViolation", (_, /** @type {string} */ violation) => {
      this.#findings.push(`content security policy: ${violation}`);
    });
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        /** @type {(violation: string) => void} */
        const report = Reflect.get(globalThis, "reportViolation");
        report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
      });
    });
    context.on("console", (message) => this.#readConsole(message));
    context.on("weberror", (error) => this.#findings.push(`uncaught: ${error.error().message}`));
    context.on("request", (request) => this.#requests.push(request));
  }

  /** @param {ConsoleMessage} message */
  #readConsole(message) {
    const line = `${message.type()}: ${message.text()}`;
    this.#lines.push(line);
    // The browser itself logs every response with a status over 399, and the API's faults have such.
    const isFault = line.startsWith("error: Failed to load resource") && message.location().url.includes("/rest/v3.1/");
    if (isFault) return;
    if (["error", "warning", "assert"].includes(message.type()) || message.text().startsWith("[DOM]")) {
      this.#findings.push(`console: ${line}`);
    }
  }

  /** What is expected to go wrong in this test. @param {RegExp} finding */
  allow(finding) {
    this.#allowed.push(finding);
  }

  /** @param {string} secret */
  keepSecret(secret) {
    // An empty text is everywhere, and the first letters of a password are in many words.
    if (secret.length >= 6) this.#secrets.add(secret);
  }

  /** @param {BrowserContext} context @param {Sandbox} sandbox */
  async finish(context, sandbox) {
    for (const { key } of await sandbox.outbox()) this.#secrets.add(key);
    const secrets = [...this.#secrets];
    /** @param {string} text */
    const hasSecret = (text) => secrets.some((secret) => text.includes(secret) || decoded(text).includes(secret));

    const leaks = this.#lines.filter(hasSecret).map((line) => `a secret in the console: ${line}`);
    for (const request of this.#requests) {
      const { referer = "" } = request.headers();
      if (hasSecret(referer)) leaks.push(`a secret in the Referer of ${request.url()}`);
      if (hasSecret(request.url()) && !request.isNavigationRequest()) leaks.push(`a secret in ${request.url()}`);
    }
    for (const page of context.pages()) {
      // The control page shows the e-mails.
      if (page.url() === "about:blank" || new URL(page.url()).pathname.startsWith("/sandbox")) continue;
      for (const [place, text] of Object.entries(await page.evaluate(readablePlaces))) {
        if (hasSecret(text)) leaks.push(`a secret in ${place}: ${text}`);
      }
    }
    const findings = this.#findings.filter((finding) => !this.#allowed.some((allowed) => allowed.test(finding)));
    expect([...findings, ...leaks]).toEqual([]);
  }
}

/** Everything that scripts, extensions and other people at the same machine could read. Runs in the page. */
function readablePlaces() {
  const attributes = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
  return {
    address: location.href,
    "document.referrer": document.referrer,
    "history.state": JSON.stringify(history.state),
    "window.name": window.name,
    performance: performance.getEntries().map((entry) => entry.name).join("\n"),
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    cookies: document.cookie,
    attributes: attributes.map(({ name, value }) => `${name}=${value}`).join("\n"),
  };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @typedef {{ sandbox: Sandbox, watch: Watch, portal: Portal }} Fixtures */

/**
 * @type {TestType<
 *   PlaywrightTestArgs & PlaywrightTestOptions & Fixtures,
 *   PlaywrightWorkerArgs & PlaywrightWorkerOptions
 * >}
 */
export const test = base.extend({
  /**
   * @param {PlaywrightTestOptions} options
   * @param {(url: string | undefined) => Promise<void>} use
   * @param {TestInfo} testInfo
   */
  baseURL: async ({ baseURL }, use, { parallelIndex }) => {
    await use(process.env.SANDBOX_URL?.split(" ")[parallelIndex] ?? baseURL);
  },

  sandbox: [
    /** @param {PlaywrightTestOptions} options @param {(sandbox: Sandbox) => Promise<void>} use */
    async ({ baseURL }, use) => {
      if (!baseURL) throw new Error("the configuration names no sandbox");
      const sandbox = new Sandbox(baseURL);
      await sandbox.reset();
      await use(sandbox);
    },
    { auto: true },
  ],

  watch: [
    /**
     * @param {PlaywrightTestArgs & Fixtures} fixtures
     * @param {(watch: Watch) => Promise<void>} use
     * @param {TestInfo} testInfo
     */
    async ({ context, sandbox }, use, testInfo) => {
      const watch = new Watch();
      await watch.start(context);
      await use(watch);
      // A test that has already failed says why.
      if (testInfo.status === testInfo.expectedStatus) await watch.finish(context, sandbox);
    },
    { auto: true },
  ],

  /** @param {PlaywrightTestArgs & Fixtures} fixtures @param {(portal: Portal) => Promise<void>} use */
  portal: async ({ page, watch }, use) => {
    await use(new Portal(page, watch));
  },
});

/**
 * Lets the next request for a method reach the service, but drops the answer.
 *
 * @param {Page} page
 * @param {string} method
 */
export async function loseAnswer(page, method) {
  await page.route(`**/*${method}*`, async (route) => void (await page.request.fetch(route.request())), { times: 1 });
}

/**
 * Presses the Tab key until the element has the focus, as a person without a mouse does.
 *
 * @param {Page} page
 * @param {Locator} target
 * @param {number} [atMost] how many stops there may be before it.
 */
export async function tabTo(page, target, atMost = 6) {
  for (let stop = 0; stop < atMost; stop += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(target).toBeFocused();
}
