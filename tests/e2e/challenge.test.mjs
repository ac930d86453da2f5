/** The portal's own challenge before mail is sent: its place in the face, its texts, and its results. */

import { expect, test, words } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { ChallengeRequest } from "softlayer-password-set" */

/**
 * @typedef {object} Challenged
 * @property {ChallengeRequest[]} asked
 * @property {(answer: object) => void} pass
 * @property {(reason: Error) => void} fail
 */

/** Begins with a challenge that the test answers. @param {Page} page */
async function begin(page) {
  await page.goto("/");
  await expect(page.locator("softlayer-password-set h2")).toBeVisible();
  await page.evaluate(() => {
    /** @type {ChallengeRequest[]} */
    const asked = [];
    const challenged = { asked, pass: () => {}, fail: () => {} };
    Object.assign(globalThis, { challenged });
    const challenge = (/** @type {ChallengeRequest} */ request) => {
      asked.push(request);
      return new Promise((resolve, reject) => Object.assign(challenged, { pass: resolve, fail: reject }));
    };
    Object.assign(/** @type {object} */ (document.querySelector("softlayer-password-set")), { options: { challenge } });
  });
}

/** @template T @param {Page} page @param {(challenged: Challenged) => T} use */
const during = (page, use) => page.evaluate(`(${use})(globalThis.challenged)`);

test("a challenge is asked in the face, announced, and its headers go with the request", async ({ page, portal }) => {
  await begin(page);
  /** @type {string[]} */
  const requests = [];
  page.on("request", (request) => {
    if (/initiatePortal/.test(request.url())) requests.push(request.headers()["x-proof"] ?? "");
  });
  await portal.username.fill(" plain ");
  await portal.button("idle.submit").click();
  const box = portal.element.getByRole("group", { name: words("challenge.busy"), exact: true });
  await expect(box).toBeVisible();
  await expect(portal.liveRegion).toHaveText(words("challenge.busy"));
  await expect(portal.button("phoneWaiting.stop")).toBeHidden();

  await during(page, ({ asked: [request] }) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "I am a person" });
    request?.place?.append(button);
  });
  await expect(portal.element.getByRole("group", { name: words("challenge.needed"), exact: true })).toBeVisible();
  await expect(portal.liveRegion).toHaveText(words("challenge.needed"));
  await expect(portal.button("phoneWaiting.stop")).toBeVisible();
  await expect(portal.element.getByRole("button", { name: "I am a person" })).toBeEnabled();
  expect(await during(page, ({ asked }) => asked.map(({ username, signal }) => [username, signal.aborted]))).toEqual([["plain", false]]);
  expect(requests).toEqual([]);

  await during(page, ({ pass }) => pass({ headers: { "X-Proof": "made" } }));
  await portal.expectFace("linkSent.heading");
  expect(requests).toEqual(["made"]);
  await expect(portal.element.locator(".slps-challenge")).toHaveCount(0);
});

test("a challenge that fails is told, nothing is sent, and trying again asks it again", async ({ page, portal, watch }) => {
  watch.allow(/the option challenge has failed/);
  await begin(page);
  await portal.username.fill("plain");
  await portal.button("idle.submit").click();
  await expect(portal.element.locator(".slps-challenge")).toBeVisible();
  await during(page, ({ fail }) => fail(new Error("it was a program")));
  await portal.expectFace("retryable.challenge");
  await expect(portal.heading("retryable.challenge")).toBeFocused();
  await expect(portal.text("retryable.challengeBody")).toBeVisible();
  await portal.button("action.retry").click();
  await expect(portal.element.locator(".slps-challenge")).toBeVisible();
  await during(page, ({ pass }) => pass({}));
  await portal.expectFace("linkSent.heading");
});

test("a challenge that hangs is told after a while, and can be left", async ({ page, portal, watch }) => {
  watch.allow(/the option challenge has failed/);
  await page.clock.install();
  await begin(page);
  await portal.username.fill("plain");
  await portal.button("idle.submit").click();
  await expect(portal.element.locator(".slps-challenge")).toBeVisible();
  await page.clock.runFor(10_500);
  await expect(portal.text("challenge.slow")).toBeVisible();
  await expect(portal.liveRegion).toHaveText(words("challenge.slow"));
  await portal.button("phoneWaiting.stop").click();
  await portal.expectFace("retryable.challenge");
  expect(await during(page, ({ asked }) => asked[0]?.signal.aborted)).toBe(true);
});

test("an element that is taken away aborts its challenge, and nothing is sent", async ({ page, portal }) => {
  await begin(page);
  page.on("request", (request) => expect(request.url()).not.toContain("initiatePortal"));
  await portal.username.fill("plain");
  await portal.button("idle.submit").click();
  await expect(portal.element.locator(".slps-challenge")).toBeVisible();
  await page.evaluate(() => document.querySelector("softlayer-password-set")?.remove());
  await expect.poll(() => during(page, ({ asked }) => asked[0]?.signal.aborted)).toBe(true);
  await during(page, ({ pass }) => pass({}));
  await page.evaluate(() => new Promise(requestAnimationFrame));
});
