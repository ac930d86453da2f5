// What a screen reader is told without the focus: the words of the live region.

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
      // Emptied and filled again, it is said again.
      if (text !== last && text !== "") said.push({ text, at: Date.now() });
      last = text;
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** @param {Page} page @returns {Promise<{ text: string, at: number }[]>} */
export function announcements(page) {
  return page.evaluate(() => Reflect.get(globalThis, "said"));
}
