// The announcements of the live region.

/** @import { Page } from "@playwright/test" */

/** Writes down what the live region says, and when by the page's clock. @param {Page} page */
export async function recordAnnouncements(page) {
  await page.addInitScript(() => {
    /** @type {{ text: string, at: number }[]} */
    const said = [];
    Reflect.set(globalThis, "said", said);
    let last = "";
    new MutationObserver(() => {
      const text = document.querySelector("softlayer-password-set [role=status]")?.textContent ?? "";
      // The region is emptied and filled again, so that the text is said again.
      if (text !== last && text !== "") said.push({ text, at: Date.now() });
      last = text;
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** @param {Page} page @returns {Promise<{ text: string, at: number }[]>} */
export function announcements(page) {
  return page.evaluate(() => Reflect.get(globalThis, "said"));
}
