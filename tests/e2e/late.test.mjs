/**
 * The files that load late: the faces of the factors, and advice. They are fetched while the person types, nothing
 * waits for them, and nothing is lost if they cannot be fetched.
 */

import { fixtureStates } from "softlayer-password-set/testing";
import { FIXTURE_KEYS } from "./sandbox.mjs";
import { expect, METHOD, PASSWORD, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { SoftLayerPasswordSetElement } from "softlayer-password-set/element" */
/** @import { Portal, Watch } from "./support.mjs" */
/** @import { Sandbox } from "./sandbox.mjs" */

const FACTORS = /\/factors\.js(\?|$)/;
const ADVICE = /\/advice\.js(\?|$)/;

/** What the service asks each user for after the password. */
const FACES = /** @type {const} */ ({
  question: "securityQuestion.heading",
  verisign: "verisign.heading",
  totp: "totp.heading",
  phone: "phone.heading",
});

/** The addresses of all scripts that are asked for from here on. @param {Page} page */
function scriptsAsked(page) {
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.push(request.url());
  });
  return asked;
}

/** Lets no factor's face come. @param {Page} page @param {Watch} watch @param {number} [times] */
async function withhold(page, watch, times) {
  watch.allow(/Failed to load resource|dynamically imported module/);
  await page.route(FACTORS, (route) => route.abort(), times === undefined ? {} : { times });
}

/**
 * Opens a link and types the password; the service will ask for a code.
 *
 * @param {Portal} portal
 * @param {Sandbox} sandbox
 */
async function typePassword(portal, sandbox) {
  await portal.openLink((await sandbox.mailLink("totp")).link);
  await portal.fillPassword(PASSWORD.plain);
}

/** @param {Portal} portal @param {Sandbox} sandbox @param {string} [password] */
async function finish(portal, sandbox, password = PASSWORD.plain) {
  await portal.code("totp.label").fill((await sandbox.codes("totp")).current);
  await portal.button("code.submit").click();
  await portal.expectFace("done.heading");
  expect(await sandbox.holds("totp", password)).toBe(true);
  expect((await sandbox.record("totp")).timesSet).toBe(1);
}

/** How many submissions have reached the service. @param {Sandbox} sandbox */
const submissions = async (sandbox) => (await sandbox.requestsTo(METHOD.setPassword)).length;

// ------------------------------------------------------------------------------------------------- the plain path

test("nothing late is asked for before the service has sent its rules, and advice not at all", async ({
  page, portal, sandbox,
}) => {
  const asked = scriptsAsked(page);
  /** @type {string[]} */
  let before = [];
  page.on("response", (response) => {
    if (response.url().includes(METHOD.requirements)) before = [...asked];
  });
  const came = page.waitForResponse(FACTORS);
  await portal.openLink((await sandbox.mailLink("plain")).link);
  await came;
  expect(before.some((url) => url.endsWith("/element.js"))).toBe(true);
  expect(before.filter((url) => FACTORS.test(url))).toEqual([]);
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  expect(asked.filter((url) => FACTORS.test(url))).toHaveLength(1);
  expect(asked.filter((url) => ADVICE.test(url))).toEqual([]);
});

test("on the way to the password, no face needs what comes late", async ({ page, portal }) => {
  const asked = scriptsAsked(page);
  await page.goto("/");
  await portal.requestLink("plain");
  await page.goto(`/?key=${FIXTURE_KEYS.expired}`);
  await portal.expectFace("keyRejected.heading");
  expect(asked.filter((url) => FACTORS.test(url) || ADVICE.test(url))).toEqual([]);
});

// ------------------------------------------------------------------------------------------------- the network goes
// away

for (const [username, face] of Object.entries(FACES)) {
  test(`${username}: nothing can be fetched after the rules, and the face is there`, async ({ page, portal, sandbox }) => {
    const came = page.waitForResponse(FACTORS);
    await portal.openLink((await sandbox.mailLink(username)).link);
    await portal.fillPassword(PASSWORD.plain);
    await (await came).finished();
    const asked = scriptsAsked(page);
    await page.route(/\.js(\?|$)/, (route) => route.abort());
    await portal.submit.click();
    await portal.expectFace(face);
    expect(asked).toEqual([]);
  });
}

test("fetched in vain at first, the face comes when it is needed", async ({ page, portal, sandbox, watch }) => {
  await withhold(page, watch, 2);
  const asked = scriptsAsked(page);
  const failed = page.waitForEvent("requestfailed");
  await typePassword(portal, sandbox);
  await failed;
  await expect.poll(() => asked.filter((url) => FACTORS.test(url)).length).toBe(2);
  await portal.submit.click();
  await portal.expectFace("totp.heading");
  await expect(portal.code("totp.label")).toBeFocused();
  await finish(portal, sandbox);
  expect(await submissions(sandbox)).toBe(2);
});

for (const [what, answer] of /** @type {const} */ ([["lost", null], ["missing", 404], ["no script", 200]])) {
  test(`the faces are ${what}: the person can try again, and nothing is lost or sent twice`, async ({
    context, page, portal, sandbox, watch,
  }) => {
    watch.allow(/Failed to load|dynamically imported module/);
    await page.route(FACTORS, (route) =>
      answer === null ? route.abort() : route.fulfill({ status: answer, contentType: "text/html", body: "" }));
    await typePassword(portal, sandbox);
    await portal.submit.click();
    const notice = portal.element.locator(".slps-notice:not([hidden])");
    await expect(notice).toContainText(words("retryable.connection"));
    await expect(notice).toContainText(words("retryable.submit"));
    await expect(portal.liveRegion).toContainText(words("retryable.submit"));
    await expect(portal.password).toHaveValue(PASSWORD.plain);
    // The event has the state of the flow.
    expect(await portal.element.evaluate((/** @type {SoftLayerPasswordSetElement} */ element) => element.state.kind)).toBe("totp");

    await context.setOffline(true);
    await portal.button("action.retry").click();
    await expect(notice).toContainText(words("retryable.offline"));
    await page.unroute(FACTORS);
    await context.setOffline(false);
    // The page may continue by itself before the button is pressed.
    await portal.button("action.retry").click({ timeout: 3000 }).catch(() => {});
    await portal.expectFace("totp.heading");
    await expect(portal.code("totp.label")).toBeFocused();
    await finish(portal, sandbox);
    expect(await submissions(sandbox)).toBe(2);
  });
}

test("without the faces, another password can be chosen all the same", async ({ page, portal, sandbox, watch }) => {
  await withhold(page, watch);
  await typePassword(portal, sandbox);
  await portal.submit.click();
  await portal.button("action.retry").waitFor();
  await page.unroute(FACTORS);
  const different = "Different-h0rse";
  await portal.setPassword(different);
  await portal.expectFace("totp.heading");
  await finish(portal, sandbox, different);
});

test("while a face is awaited, the page says that it is busy and can be left", async ({ page, portal, sandbox }) => {
  /** @type {(value?: unknown) => void} */
  let release = () => {};
  const released = new Promise((resolve) => (release = resolve));
  await page.route(FACTORS, async (route) => {
    await released;
    await route.continue();
  });
  await typePassword(portal, sandbox);
  const asked = page.waitForEvent("console", (message) => message.text() === "totp");
  await page.evaluate(() => addEventListener("softlayer-password-set-state", (event) => {
    console.log(Reflect.get(event, "state").kind);
  }));
  await portal.submit.click();
  await asked;
  await expect(portal.button("password.submitting")).toHaveAttribute("aria-disabled", "true");
  await expect(portal.password).toHaveValue(PASSWORD.plain);
  await portal.button("action.cancel").click();
  // What was typed would be lost.
  await portal.button("action.stop").click();
  await portal.expectFace("cancelled.heading");
  const came = page.waitForResponse(FACTORS);
  release();
  await (await came).finished();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await portal.expectFace("cancelled.heading");
});

// ------------------------------------------------------------------------------------------------- pictures of states

const pictures = fixtureStates();
for (const [name, heading] of /** @type {const} */ ([
  ["securityQuestion", "securityQuestion.heading"],
  ["verisignSecond", "verisign.secondHeading"],
  ["totpWrong", "totp.heading"],
  ["phoneDenied", "phone.heading"],
  ["phoneWaiting", "phoneWaiting.heading"],
])) {
  test(`renderState shows ${name}, also before the element is in the page`, async ({ page, portal }) => {
    await page.goto("/");
    await portal.expectFace("idle.heading");
    await portal.element.evaluate((node, state) => {
      /** @type {SoftLayerPasswordSetElement} */ (node).renderState(state);
    }, pictures[name]);
    await portal.expectFace(heading);

    // Nothing is shown yet, and no other face is shown before this one.
    await page.goto("/");
    const headings = await portal.element.evaluate(async (former, state) => {
      await customElements.whenDefined(former.localName);
      const element = /** @type {SoftLayerPasswordSetElement} */ (document.createElement(former.localName));
      element.renderState(state);
      /** @type {Set<string | null>} */
      const seen = new Set();
      const watch = new MutationObserver(() => {
        for (const heading of element.querySelectorAll("h2")) seen.add(heading.textContent);
      });
      watch.observe(element, { childList: true, subtree: true, characterData: true });
      former.replaceWith(element);
      while (seen.size === 0) await new Promise(requestAnimationFrame);
      return [...seen];
    }, pictures[name]);
    expect(headings).toEqual([words(heading)]);
  });
}

// ------------------------------------------------------------------------------------------------- advice

test("advice is fetched as soon as the portal asks for it", async ({ page, portal, sandbox }) => {
  await portal.openLink((await sandbox.mailLink("plain")).link);
  const asked = page.waitForRequest(ADVICE);
  await portal.element.evaluate((element) => element.setAttribute("breach-check", "/sandbox/breaches/"));
  await asked;
  await portal.fillPassword("P@ssw0rd1");
  await expect(portal.element.locator(".slps-breach")).toContainText("38,211 times");
});

test("advice that cannot be fetched is no obstacle", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/Failed to load resource|dynamically imported module/);
  await page.route(ADVICE, (route) => route.abort());
  await portal.openLink((await sandbox.mailLink("plain")).link);
  const reported = page.waitForEvent("pageerror");
  await portal.element.evaluate((element) => element.setAttribute("breach-check", "/sandbox/breaches/"));
  await reported;
  const asked = scriptsAsked(page);
  await portal.fillPassword("unsuitable");
  await portal.submit.click();
  await expect(portal.rule("uppercase")).toHaveAttribute("data-mistake");
  await portal.setPassword(PASSWORD.plain);
  await portal.expectFace("done.heading");
  // Not at each keystroke.
  expect(asked).toEqual([]);
});
