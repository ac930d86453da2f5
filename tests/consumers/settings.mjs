// Tests how a framework sets the settings of a tag, on a page with four tags. `on` and `off` have constant settings.
// `changing` and `created` get settings that a button changes, and `created` only appears then. A key may only be sent
// to the endpoint that the page has set.

import { expect, Watch } from "../e2e/support.mjs";

/** @import { Browser, Page } from "@playwright/test" */
/** @import { Sandbox } from "../e2e/sandbox.mjs" */
/** @import { SoftLayerPasswordSetElement } from "softlayer-password-set/element" */

/** The key of no user. The service refuses it. */
const KEY = "0123456789abcdef";

const FIRST = {
  endpoint: "/rest/v3.1",
  service: "SoftLayer_User_Customer_OpenIdConnect",
  gate: true,
  signInUrl: "/sign-in",
};
const LAST = {
  endpoint: "./rest/v3.1",
  service: "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile",
  gate: false,
  signInUrl: "/elsewhere",
};

/**
 * @param {object} options
 * @param {Browser} options.browser
 * @param {Sandbox} options.sandbox
 * @param {string} options.url of the page
 * @param {RegExp} [options.says] the framework's own messages in the console
 */
export async function checkSettings({ browser, sandbox, url, says }) {
  const context = await browser.newContext({ locale: "en" });
  try {
    const watch = new Watch();
    await watch.start(context);
    watch.keepSecret(KEY);
    if (says) watch.allow(says);
    const page = await context.newPage();
    /** @type {string[]} */
    const requests = [];
    await page.route(/^https?:/, (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== new URL(url).origin) requests.push(origin);
      else if (pathname.includes("/SoftLayer_")) requests.push(pathname.slice(0, pathname.lastIndexOf("/")));
      return origin === new URL(url).origin ? route.continue() : route.abort();
    });
    await page.goto(url);
    await page.waitForFunction(() => customElements.get("softlayer-password-set"));

    expect(await read(page, "on")).toEqual(FIRST);
    expect(await read(page, "off")).toEqual({ ...FIRST, gate: false });
    expect(await read(page, "changing")).toEqual(FIRST);
    expect(await open(page, "on")).toBe("gate");
    expect(await open(page, "changing")).toBe("gate");
    expect(requests).toEqual([]);
    expect(await open(page, "off")).not.toBe("gate");
    expect(new Set(requests)).toEqual(new Set([`/rest/v3.1/${FIRST.service}`]));

    await page.getByRole("button", { name: "Change", exact: true }).click();
    await page.locator("#created").waitFor();
    for (const id of ["changing", "created"]) {
      requests.length = 0;
      expect(await read(page, id)).toEqual(LAST);
      expect(await open(page, id)).not.toBe("gate");
      expect(new Set(requests)).toEqual(new Set([`/rest/v3.1/${LAST.service}`]));
    }
    await watch.finish(context, sandbox);
  } finally {
    await context.close();
  }
}

/** The settings of the element, by its properties. @param {Page} page @param {string} id */
function read(page, id) {
  return page.locator(`softlayer-password-set#${id}`).evaluate((element) => {
    const { endpoint, service, gate, signInUrl } = /** @type {SoftLayerPasswordSetElement} */ (element);
    return { endpoint, service, gate, signInUrl };
  });
}

/** Opens the key and waits until the element is no longer busy. @param {Page} page @param {string} id */
function open(page, id) {
  return page.locator(`softlayer-password-set#${id}`).evaluate((found, key) => new Promise((resolve) => {
    const element = /** @type {SoftLayerPasswordSetElement} */ (found);
    element.addEventListener("softlayer-password-set-state", ({ state: { kind, busy } }) => {
      if (!busy && kind !== "idle") resolve(kind);
    });
    element.openKey(key);
  }), KEY);
}
