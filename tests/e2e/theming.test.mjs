/**
 * The example portals of docs/theming.md: the element beside the framework's own controls, and a portal's rules over
 * the element's.
 */

import { AxeBuilder } from "@axe-core/playwright";
import { expect, PASSWORD, test } from "./support.mjs";

/** @import { Locator } from "@playwright/test" */
/** @import { Portal } from "./support.mjs" */
/** @import { Sandbox } from "./sandbox.mjs" */

const EXAMPLES = /** @type {const} */ (["plain", "bootstrap", "carbon"]);
const COLOR_SCHEMES = /** @type {const} */ (["light", "dark"]);

/** The styles that two controls of a portal share, whatever their content is. */
const SHARED = [
  "height", "fontFamily", "fontSize", "fontWeight", "letterSpacing", "color", "backgroundColor", "borderTopWidth",
  "borderBottomWidth", "borderBottomStyle", "borderTopLeftRadius", "borderBottomRightRadius",
];

/** A border in the colour of the button counts as none. */
const SHARED_BY_FIELDS = [...SHARED, "borderBottomColor", "paddingLeft"];

/** In other cases the text is centred, and the space beside it is invisible. */
const SHARED_BY_BUTTONS = { plain: SHARED, bootstrap: SHARED, carbon: [...SHARED, "paddingLeft"] };

for (const example of EXAMPLES) {
  for (const colorScheme of COLOR_SCHEMES) {
    test(`${example}, ${colorScheme}: field and button are those of the portal`, async ({ page, portal, sandbox }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openExample(portal, sandbox, example);
      // A control with the focus looks different.
      await portal.password.evaluate((input) => input.blur());
      const field = page.locator("aside").getByRole("textbox");
      expect(await styles(portal.password, SHARED_BY_FIELDS)).toEqual(await styles(field, SHARED_BY_FIELDS));
      const button = page.locator("aside").getByRole("button");
      const shared = SHARED_BY_BUTTONS[example];
      expect(await styles(portal.submit, shared)).toEqual(await styles(button, shared));
    });
  }

  test(`${example}: from the link to the new password, and nothing for axe to find`, async ({
    page, portal, sandbox,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const findings = async () => {
      // Carbon fades between the colours of its fields, so the contrast must not be measured halfway.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      return (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) =>
        `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    };
    await openExample(portal, sandbox, example);
    await portal.fillPassword("Correct-h");
    await portal.submit.click();
    await expect(portal.password).toHaveAttribute("aria-invalid", "true");
    for (const colorScheme of COLOR_SCHEMES) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(), `${colorScheme}, a rule is not met`).toEqual([]);
    }
    await portal.setPassword(PASSWORD.plain);
    await portal.expectFace("done.heading");
    for (const colorScheme of COLOR_SCHEMES) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(), `${colorScheme}, done`).toEqual([]);
    }
    expect(await sandbox.holds("plain", PASSWORD.plain)).toBe(true);
    await portal.signIn.click();
    await expect(page).toHaveURL("/sign-in.html");
  });

  test(`${example}: nothing is cut off at 320 pixels`, async ({ page, portal, sandbox }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openExample(portal, sandbox, example);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test("any rule of the portal wins, but not what a framework in an earlier layer says of a tag", async ({
  page, portal, sandbox,
}) => {
  await page.goto((await sandbox.mailLink("plain")).link);
  await portal.expectFace("password.heading");
  const names = ["borderTopLeftRadius", "textTransform"];
  const before = await styles(portal.submit, names);
  expect(before.borderTopLeftRadius).not.toBe("0px");
  await page.evaluate(async () => {
    // A style element would need more of the Content-Security-Policy.
    const sheet = new CSSStyleSheet();
    // The element's layer exists already. Within it, a nested layer comes before the rules without one.
    await sheet.replace(`
      @layer softlayer-password-set.framework { button { text-transform: uppercase } }
      button { border-radius: 0 }
    `);
    document.adoptedStyleSheets = [sheet];
  });
  expect(await styles(portal.submit, names)).toEqual({ ...before, borderTopLeftRadius: "0px" });
});

test("the properties reach what they are named for", async ({ page, portal, sandbox }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto((await sandbox.mailLink("plain")).link);
  await portal.expectFace("password.heading");
  await portal.password.focus();
  const set = (/** @type {Record<string, string>} */ properties) => portal.element.evaluate((element, wanted) => {
    const { style } = /** @type {HTMLElement} */ (element);
    for (const [name, value] of Object.entries(wanted)) style.setProperty(name, value);
  }, properties);
  await set({
    "--slps-control-height": "40px", "--slps-control-padding": "21px", "--slps-control-surface": "rgb(1, 2, 3)",
    "--slps-focus": "rgb(4, 5, 6)", "--slps-font-size": "14px", "--slps-inline-size": "300px",
  });
  expect(await styles(portal.password, ["height", "paddingLeft", "backgroundColor", "outlineColor", "fontSize"]))
    .toEqual({
      height: "40px", paddingLeft: "21px", backgroundColor: "rgb(1, 2, 3)", outlineColor: "rgb(4, 5, 6)",
      fontSize: "14px",
    });
  expect(await styles(portal.submit, ["height"])).toEqual({ height: "40px" });
  expect(await styles(portal.element, ["width"])).toEqual({ width: "300px" });
});

/** @param {Portal} portal @param {Sandbox} sandbox @param {string} example */
async function openExample(portal, sandbox, example) {
  const { key } = await sandbox.mailLink("plain");
  await portal.page.goto(`/examples/${example}/?key=${encodeURIComponent(key)}`);
  await portal.expectFace("password.heading");
  await portal.expectRulesOfService();
}

/**
 * @param {Locator} locator
 * @param {readonly string[]} names
 * @returns {Promise<Record<string, string>>}
 */
function styles(locator, names) {
  return locator.evaluate((element, wanted) => {
    const style = getComputedStyle(element);
    return Object.fromEntries(wanted.map((name) => [name, String(Reflect.get(style, name))]));
  }, names);
}
