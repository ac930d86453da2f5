/** The settings of the element: as attributes and as properties, before and after the element is defined. */

import { expect, METHOD, PASSWORD, test } from "./support.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { SoftLayerPasswordSetElement } from "softlayer-password-set/element" */

/** @typedef {{ attributes?: Record<string, string>, properties?: Record<string, unknown> }} Settings */

/**
 * Puts an element of its own into the page, as a framework would.
 *
 * @param {Page} page
 * @param {Settings & { key?: string }} given
 */
async function place(page, { attributes = {}, properties = {}, key }) {
  await page.evaluate(({ attributes: written, properties: set, key: opened }) => {
    const element = /** @type {SoftLayerPasswordSetElement} */ (document.createElement("softlayer-password-set"));
    for (const [name, value] of Object.entries(written)) element.setAttribute(name, value);
    Object.assign(element, set);
    document.querySelector("softlayer-password-set")?.replaceWith(element);
    if (opened !== undefined) element.openKey(opened);
  }, { attributes, properties, key });
}

/** @param {Page} page @returns {string[]} the addresses of all requests from here on */
function recordRequests(page) {
  /** @type {string[]} */
  const urls = [];
  page.on("request", (request) => urls.push(request.url()));
  return urls;
}

test.beforeEach(async ({ page, portal }) => {
  await page.goto("/");
  await portal.expectFace("idle.heading");
});

test("each property is an attribute, and each attribute a property", async ({ page }) => {
  const read = await page.evaluate(() => {
    const element = /** @type {SoftLayerPasswordSetElement} */ (document.createElement("softlayer-password-set"));
    const texts = { endpoint: "endpoint", service: "service", username: "username", signInUrl: "sign-in-url",
      supportUrl: "support-url", breachCheck: "breach-check" };
    const flags = { gate: "gate", suggest: "suggest" };
    /** @type {unknown[]} */
    const wrong = [];
    /**
     * @param {string} property
     * @param {string} attribute
     * @param {unknown} set
     * @param {unknown} written
     * @param {unknown} got
     */
    const check = (property, attribute, set, written, got) => {
      Reflect.set(element, property, set);
      const found = [element.getAttribute(attribute), Reflect.get(element, property)];
      if (found[0] !== written || found[1] !== got) wrong.push([property, set, ...found]);
    };
    for (const [property, attribute] of Object.entries(texts)) {
      if (Reflect.get(element, property) !== null) wrong.push([property, "is set"]);
      check(property, attribute, "a text", "a text", "a text");
      check(property, attribute, undefined, null, null);
      check(property, attribute, "", "", "");
      check(property, attribute, null, null, null);
      element.setAttribute(attribute, "written");
      if (Reflect.get(element, property) !== "written") wrong.push([property, "written"]);
    }
    check("breachCheck", "breach-check", true, "", "");
    check("breachCheck", "breach-check", false, null, null);
    for (const [property, attribute] of Object.entries(flags)) {
      for (const on of [true, "", "true", "gate", 1]) {
        check(property, attribute, on, "", true);
        check(property, attribute, null, null, false);
      }
      for (const off of [false, undefined, "false", 0]) {
        element.setAttribute(attribute, "");
        check(property, attribute, off, null, false);
      }
      for (const value of ["", "true", attribute]) {
        element.setAttribute(attribute, value);
        if (Reflect.get(element, property) !== true) wrong.push([property, value]);
      }
      element.setAttribute(attribute, "false");
      if (Reflect.get(element, property) !== false) wrong.push([property, "false"]);
      check(property, attribute, true, "", true);
    }
    return wrong;
  });
  expect(read).toEqual([]);
});

test("the headings stand at the level that the page asks for", async ({ page, portal, sandbox, watch }) => {
  watch.allow(/^console: warning: <softlayer-password-set>: heading-level must be 1 to 6/);
  for (const [given, level] of /** @type {const} */ ([
    [null, 2], ["1", 1], ["3", 3], ["6", 6], ["0", 2], ["7", 2], ["", 2], ["2.5", 2], ["h3", 2],
  ])) {
    await place(page, { attributes: given === null ? {} : { "heading-level": given } });
    await expect(portal.heading("idle.heading").and(page.getByRole("heading", { level }))).toBeVisible();
  }
  const { key } = await sandbox.mailLink("plain");
  await place(page, { attributes: { endpoint: "/rest/v3.1" }, properties: { headingLevel: 4 }, key });
  await expect(portal.heading("password.heading").and(page.getByRole("heading", { level: 4 }))).toBeVisible();
  await expect(portal.element).toHaveAttribute("heading-level", "4");
  // The typed text stays. The level is read when another face is shown.
  await portal.expectRulesOfService();
  await portal.fillPassword(PASSWORD.plain);
  await portal.element.evaluate((element) => Object.assign(element, { headingLevel: 3 }));
  await expect(portal.password).toHaveValue(PASSWORD.plain);
  await portal.submit.click();
  await expect(portal.heading("done.heading").and(page.getByRole("heading", { level: 3 }))).toBeFocused();
});

test("the focus is taken where the page asks for it, and from nobody", async ({ page, portal, sandbox }) => {
  await place(page, {});
  await portal.expectFace("idle.heading");
  await expect(page.locator("body")).toBeFocused();
  await place(page, { attributes: { autofocus: "false" } });
  await portal.expectFace("idle.heading");
  await expect(page.locator("body")).toBeFocused();
  await place(page, { properties: { autofocus: true } });
  await expect(portal.username).toBeFocused();
  const { key } = await sandbox.mailLink("plain");
  await place(page, { attributes: { autofocus: "", endpoint: "/rest/v3.1" }, key });
  await expect(portal.password).toBeFocused();
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement("input"));
    field.id = "search";
    field.focus();
  });
  await place(page, { attributes: { autofocus: "" } });
  await portal.expectFace("idle.reloadedHeading");
  await expect(page.locator("#search")).toBeFocused();
});

test("what was set before the element was defined counts, and before the key is sent", async ({
  page, portal, sandbox,
}) => {
  /** @type {() => void} */
  let letGo = () => {};
  const held = new Promise((/** @type {(value?: unknown) => void} */ resolve) => (letGo = resolve));
  await page.route("**/element/define.js", (route) => held.then(() => route.continue()));
  const { key } = await sandbox.mailLink("plain", "SoftLayer_User_Customer_OpenIdConnect");
  await page.goto("/", { waitUntil: "commit" });
  await expect(portal.element).toBeAttached();
  await portal.element.evaluate((element, given) => {
    element.removeAttribute("endpoint");
    Object.assign(element, {
      recoveryKey: given,
      endpoint: "/rest/v3.1/",
      service: "SoftLayer_User_Customer_OpenIdConnect",
      gate: true,
      username: "plain",
      signInUrl: "/elsewhere",
      suggest: true,
    });
  }, key);
  const urls = recordRequests(page);
  letGo();
  await portal.expectFace("gate.heading");
  expect(urls.filter((url) => url.includes("/rest/"))).toEqual([]);
  await portal.button("gate.submit").click();
  await portal.expectRulesOfService();
  await expect(portal.button("password.suggest")).toBeVisible();
  expect(urls.filter((url) => url.includes("/rest/")).map((url) => new URL(url).pathname.split("/")[3]))
    .toEqual(["SoftLayer_User_Customer_OpenIdConnect", "SoftLayer_User_Customer_OpenIdConnect"]);
  await portal.setPassword(PASSWORD.plain);
  await expect(portal.signIn).toHaveAttribute("href", /\/elsewhere$/);
});

for (const [how, settings, gate] of /** @type {[string, Settings, boolean][]} */ ([
  ['gate=""', { attributes: { gate: "" } }, true],
  ['gate="true"', { attributes: { gate: "true" } }, true],
  ['gate="false"', { attributes: { gate: "false" } }, false],
  ["gate = true", { properties: { gate: true } }, true],
  ["gate = false", { properties: { gate: false } }, false],
])) {
  test(`${how} ${gate ? "holds a key back" : "does not hold a key back"}`, async ({ page, portal, sandbox }) => {
    const { key } = await sandbox.mailLink("plain");
    await place(page, { ...settings, attributes: { endpoint: "/rest/v3.1", ...settings.attributes }, key });
    await portal.expectFace(gate ? "gate.heading" : "password.heading");
    expect((await sandbox.requestsTo(METHOD.checkKey)).length).toBe(gate ? 0 : 1);
  });
}

for (const settings of /** @type {Settings[]} */ ([
  { attributes: { endpoint: "" } },
  { attributes: { endpoint: " " } },
  { attributes: { endpoint: "undefined" } },
  { attributes: { endpoint: "[object Object]" } },
  { attributes: { endpoint: "https://[" } },
  { attributes: { endpoint: "ftp://127.0.0.1/rest/v3.1" } },
  { attributes: { endpoint: "javascript:0" } },
  { attributes: { service: "SoftLayer_Account" } },
  { properties: { endpoint: {} } },
  { properties: { options: { endpoint: "/rest/v3.1" } } },
  { properties: { options: { service: "SoftLayer_User_Customer_OpenIdConnect" } } },
  { properties: { options: { gate: true } } },
  { properties: { options: { username: "jane" } } },
  { properties: { options: { endpiont: "/rest/v3.1" } } },
  { attributes: { "end-point": "/rest/v3.1" } },
  { attributes: { "api-endpoint": "/rest/v3.1" } },
  { attributes: { endpiont: "/rest/v3.1" } },
  { properties: { endPoint: "/rest/v3.1" } },
  { properties: { apiEndpoint: "/rest/v3.1" } },
  { attributes: { endpoint: "/rest/v3.1/SoftLayer_User_Customer" } },
  { attributes: { endpoint: "https://undefined/rest/v3.1" } },
])) {
  test(`a setting that cannot be read is refused, and the key is not sent: ${JSON.stringify(settings)}`, async ({
    page, portal, sandbox, watch,
  }) => {
    const { key } = await sandbox.mailLink("plain");
    watch.allow(/^uncaught: .*(endpoint|endpiont|service|gate|username|option)/i);
    watch.allow(/^console: warning: .*: the setting \S+ is not read, but endpoint/);
    const urls = recordRequests(page);
    await place(page, { ...settings, key });
    await portal.expectFace("engineUnavailable.heading");
    await portal.button("action.retry").click();
    await portal.expectFace("engineUnavailable.heading");
    expect(urls.filter((url) => /rest|softlayer\.com|getUserId/.test(url))).toEqual([]);
    // Nothing is lost: with the right settings, the same key is used.
    await page.evaluate(() => {
      const element = /** @type {SoftLayerPasswordSetElement | null} */ (document.querySelector("softlayer-password-set"));
      if (!element) return;
      element.removeAttribute("service");
      element.options = {};
      element.endpoint = "/rest/v3.1";
    });
    await portal.expectRulesOfService();
  });
}

test("attributes that are not read are warned of, and what they hold is not repeated", async ({ page, watch }) => {
  watch.allow(/^console: warning: <softlayer-password-set>: the attribute /);
  /** @type {string[]} */
  const warnings = [];
  page.on("console", (message) => void (message.type() === "warning" && warnings.push(message.text())));
  const attributes = { endpoint: "/rest/v3.1", key: "written-key", recoverykey: "written-key", options: "[object Object]" };
  await place(page, { attributes });
  await expect.poll(() => warnings.length).toBe(3);
  for (const name of ["key", "recoverykey", "options"]) {
    expect(warnings.filter((warning) => warning.includes(`the attribute ${name} is not read`))).toHaveLength(1);
  }
  expect(warnings.join(" ")).not.toContain("written-key");
  expect(warnings[0]).toContain("openKey()");
});

for (const [settings, given, meant] of /** @type {[Settings, string, string][]} */ ([
  [{ attributes: { signinurl: "/in" } }, "signinurl", "sign-in-url"],
  [{ attributes: { "signin-url": "/in" } }, "signin-url", "sign-in-url"],
  [{ attributes: { supporturl: "https://a.test" } }, "supporturl", "support-url"],
  [{ attributes: { headinglevel: "3" } }, "headinglevel", "heading-level"],
  [{ attributes: { idleminutes: "5" } }, "idleminutes", "idle-minutes"],
  [{ attributes: { commoncheck: "" } }, "commoncheck", "common-check"],
  [{ attributes: { "user-name": "jane" } }, "user-name", "username"],
  [{ properties: { signinUrl: "/in" } }, "signinUrl", "sign-in-url"],
  [{ properties: { signInURL: "/in" } }, "signInURL", "sign-in-url"],
  [{ properties: { breach_check: true } }, "breach_check", "breach-check"],
])) {
  test(`a setting under a name that is nearly right is warned of: ${given}`, async ({ page, watch }) => {
    watch.allow(/^console: warning: <softlayer-password-set>: the setting /);
    const warning = page.waitForEvent("console", (message) => message.type() === "warning");
    await place(page, { ...settings, attributes: { endpoint: "/rest/v3.1", ...settings.attributes } });
    expect((await warning).text()).toBe(`<softlayer-password-set>: the setting ${given} is not read, but ${meant} (docs/element.md)`);
  });
}

test("what every element may have is not warned of", async ({ page, portal }) => {
  const attributes = {
    endpoint: "/rest/v3.1", id: "a", class: "b", title: "c", role: "main", slot: "d", tabindex: "-1", dir: "ltr",
    hidden: "false", "data-service": "e", "aria-label": "f", "data-v-1a2b3c": "", "_ngcontent-abc": "", part: "g", name: "h", is: "i",
    "client:load": "", nonce: "n", translate: "no", inert: "false", lang: "en",
  };
  await place(page, { attributes, properties: { __reactProps$x: {}, _vnode: {}, $$click: {}, onclick: null, customData: 1 } });
  // The fixture fails the test for any message on the console.
  await portal.expectFace("idle.heading");
});

test("an address to sign in at that is refused is reported, and there is no link to it", async ({ page, watch }) => {
  watch.allow(/sign-in-url is/);
  for (const address of ["javascript:alert(1)", "mailto:a@b.test", "undefined", "[object Object]", "https://[", ""]) {
    const errors = Promise.all([page.waitForEvent("pageerror")]);
    await place(page, { attributes: { endpoint: "/rest/v3.1", "sign-in-url": address } });
    expect((await errors)[0]?.message).toMatch(/sign-in-url is ".*", and must be an http: or https: address.*\(docs\/element\.md#attributes\)/);
  }
  const later = page.waitForEvent("pageerror");
  await page.locator("softlayer-password-set").evaluate((node) => Reflect.set(node, "signInUrl", "ftp://a.test/"));
  expect((await later).message).toContain('sign-in-url is "ftp://a.test/"');
});

test("a listener of an event that there is not is warned of", async ({ page, watch }) => {
  watch.allow(/^console: warning: <softlayer-password-set>: there is no event /);
  /** @type {string[]} */
  const warnings = [];
  page.on("console", (message) => void (message.type() === "warning" && warnings.push(message.text())));
  await place(page, { attributes: { endpoint: "/rest/v3.1" } });
  const wrong = ["softlayer-password-set:state", "softlayer-password-set-finished", "softlayerPasswordSetDone", "done", "State", "signIn"];
  const right = ["softlayer-password-set-state", "softlayer-password-set-done", "click", "input", "statechange"];
  await page.locator("softlayer-password-set").evaluate((node, types) => {
    for (const type of types) node.addEventListener(type, () => {});
  }, [...right, ...wrong]);
  await expect.poll(() => warnings.length).toBe(wrong.length);
  wrong.forEach((type, index) => expect(warnings[index]).toContain(`there is no event ${type}, but softlayer-password-set-state`));
  expect(warnings[0]).toContain("(docs/element.md#events)");
});

test("messages of a name that there is not are warned of", async ({ page, watch }) => {
  watch.allow(/^console: warning: <softlayer-password-set>: there is no message /);
  const warning = page.waitForEvent("console", (message) => message.type() === "warning");
  await place(page, { attributes: { endpoint: "/rest/v3.1" }, properties: { strings: { "pasword.heading": "New" } } });
  expect((await warning).text()).toBe("<softlayer-password-set>: there is no message pasword.heading with such a text (docs/translating.md)");
});

for (const what of ["a Map", "a string of 3 characters", "a Promise"]) {
  test(`texts that are ${what} are refused, and the page keeps its own`, async ({ page, portal, watch }) => {
    watch.allow(/^uncaught: .*strings must be an object with messages/);
    const error = page.waitForEvent("pageerror");
    await page.evaluate((given) => {
      const element = document.createElement("softlayer-password-set");
      const strings = { "a Map": new Map([["idle.heading", "New"]]), "a Promise": Promise.resolve({}) }[given] ?? "New";
      Reflect.set(element, "strings", strings);
      document.querySelector("softlayer-password-set")?.replaceWith(element);
    }, what);
    expect((await error).message).toContain(`strings must be an object with messages, and is ${what} (docs/element.md)`);
    await portal.expectFace("idle.heading");
  });
}

test("a message that is no text is warned of, and ours is shown", async ({ page, portal, watch }) => {
  watch.allow(/^console: warning: <softlayer-password-set>: there is no message /);
  /** @type {string[]} */
  const warnings = [];
  page.on("console", (message) => void (message.type() === "warning" && warnings.push(message.text())));
  const strings = { "idle.heading": 7, "idle.body": null, "idle.submit": { one: "Send" }, "breach.found": { other: 7 }, "username.label": ["a"] };
  await place(page, { properties: { strings } });
  await expect.poll(() => warnings.length).toBe(4);
  for (const id of ["idle.heading", "idle.submit", "breach.found", "username.label"]) {
    expect(warnings.join(" ")).toContain(`there is no message ${id} with such a text (docs/translating.md)`);
  }
  await portal.expectFace("idle.heading");
  await expect(portal.button("idle.submit")).toBeVisible();
});

for (const [what, told] of [
  ["nothing", "undefined"], ["a response", "a Response"], ["a module without messages", "a string of 2 characters"],
]) {
  test(`a language whose source answers ${what} is refused, and the page is in English`, async ({ page, portal, watch }) => {
    watch.allow(/^uncaught: .*source must be messages/);
    const error = page.waitForEvent("pageerror");
    await page.evaluate(async (given) => {
      const { registerLocale } = await import(/** @type {any} */ ("/softlayer-password-set/element.js"));
      registerLocale("tlh", async () => given === "nothing" ? undefined : given === "a response" ? new Response("{}") : { default: "de" });
      const element = document.createElement("softlayer-password-set");
      element.lang = "tlh";
      document.querySelector("softlayer-password-set")?.replaceWith(element);
    }, what);
    expect((await error).message).toContain(`source must be messages, or a function that loads some, and is ${told} (`);
    await portal.expectFace("idle.heading");
  });
}

test("a key that is given by a function of its own is refused by name", async ({ page }) => {
  const said = await page.evaluate(() => {
    const { openKey } = /** @type {SoftLayerPasswordSetElement} */ (document.querySelector("softlayer-password-set"));
    try {
      openKey("key");
      return "";
    } catch (error) {
      return String(error);
    }
  });
  expect(said).toBe("TypeError: <softlayer-password-set>: this must be the element itself, and is undefined (docs/element.md)");
});

test("a class of the portal that extends ours works under a tag of its own", async ({ page }) => {
  await page.evaluate(async () => {
    const { SoftLayerPasswordSetElement: Ours } = await import(/** @type {any} */ ("/softlayer-password-set/element.js"));
    customElements.define("portal-password-set", class extends Ours {});
    document.querySelector("softlayer-password-set")?.replaceWith(document.createElement("portal-password-set"));
  });
  await expect(page.locator("portal-password-set").getByRole("heading")).toBeVisible();
});

test("a clone is an element of its own", async ({ page, portal }) => {
  await page.evaluate(() => {
    const element = /** @type {SoftLayerPasswordSetElement} */ (document.querySelector("softlayer-password-set"));
    const ids = [...element.querySelectorAll("[id]")].map(({ id }) => id);
    const clone = /** @type {SoftLayerPasswordSetElement} */ (element.cloneNode(true));
    element.replaceWith(clone);
    if (ids.some((id) => document.getElementById(id))) throw new Error("the clone kept what it was copied with");
  });
  await portal.expectFace("idle.heading");
});

test("attributes with a value that nobody expects are warned of, and others are not", async ({ page, watch }) => {
  watch.allow(/^console: warning: <softlayer-password-set>: /);
  /** @type {string[]} */
  const warnings = [];
  page.on("console", (message) => void (message.type() === "warning" && warnings.push(message.text())));
  const right = { endpoint: "/rest/v3.1", gate: "false", suggest: "", autofocus: "autofocus", "heading-level": "3" };
  await place(page, { attributes: right });
  const wrong = {
    gate: "maybe", suggest: "on", autofocus: "1", "heading-level": "h2", "idle-minutes": "ten", "breach-check": "yes", username: "undefined",
  };
  await place(page, { attributes: { ...right, ...wrong } });
  await expect.poll(() => warnings.length).toBeGreaterThan(6);
  expect(warnings.map((warning) => warning.replace(/.*>: (\S+) must .*/, "$1"))).toEqual(Object.keys(wrong));
  expect(warnings[3]).toContain("heading-level must be 1 to 6, and is a string of 2 characters (docs/element.md)");
});

test("what an element is given in the wrong place is refused by name, and nothing is shown of it", async ({ page, watch }) => {
  watch.allow(/^uncaught: <softlayer-password-set>: there is no state "finished"/);
  await place(page, { attributes: { endpoint: "/rest/v3.1" } });
  const said = await page.locator("softlayer-password-set").evaluate((node) => {
    /** @type {any} */
    const element = node;
    /** @param {() => unknown} call */
    const tell = (call) => {
      try {
        return String(call());
      } catch (error) {
        return String(error);
      }
    };
    return [
      tell(() => element.openKey(new URL("https://portal.test/?key=a"))),
      tell(() => element.openKey("")),
      tell(() => element.renderState({})),
      tell(() => element.renderState("done")),
      tell(() => element.renderState(null)),
    ];
  });
  expect(said).toEqual([
    "an URL", "an empty string", "an Object", "a string of 4 characters", "null",
  ].map((came) => expect.stringMatching(new RegExp(`^TypeError: <softlayer-password-set>: (key|state) must be .* is ${came} \\(docs/element\\.md\\)$`))));
  const uncaught = page.waitForEvent("pageerror");
  await page.locator("softlayer-password-set").evaluate((node) => Reflect.get(node, "renderState").call(node, { kind: "finished", actions: [] }));
  expect((await uncaught).message).toContain('there is no state "finished"');
});

test("options whose members could be passed over are refused, and the key is not sent", async ({ page, portal, watch }) => {
  watch.allow(/^uncaught: .*options must be an object, a plain one/);
  const urls = recordRequests(page);
  for (const kind of ["map", "class", "prototype"]) {
    await page.evaluate((wanted) => {
      const endpoint = "/rest/v3.1";
      const made = {
        map: new Map([["endpoint", endpoint]]),
        class: new (class { get endpoint() { return endpoint; } })(),
        prototype: Object.create({ endpoint }),
      };
      const element = /** @type {SoftLayerPasswordSetElement} */ (document.createElement("softlayer-password-set"));
      element.options = Reflect.get(made, wanted);
      document.querySelector("softlayer-password-set")?.replaceWith(element);
      element.openKey("a-key");
    }, kind);
    await portal.expectFace("engineUnavailable.heading");
  }
  expect(urls.filter((url) => /rest|softlayer\.com|getUserId/.test(url))).toEqual([]);
});
