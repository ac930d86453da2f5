/**
 * A page translator like those of browsers: it changes every text that is there or comes, again and again. Its text
 * reads the same, with an invisible mark behind it.
 */

/** How translators put their words in place of the page's. */
export const TRANSLATORS = /** @type {const} */ (["wrap", "data", "move", "rebuild"]);

/** @typedef {typeof TRANSLATORS[number]} Translator */

/** Behind every word that was translated: a space without width. */
export const MARK = "\u200b";

/**
 * The script of a translator, to run before anything else does.
 *
 * `wrap` puts elements of its own in place of text nodes. `data` changes what text nodes hold. `move` puts all words of
 * neighbours into the first of them. `rebuild` puts neighbours into another order, and a copy beside each, once.
 *
 * A text that is there twice is written to the console as an error.
 *
 * @param {Translator} translator
 */
export function translatorScript(translator) {
  return `(${translate})(${JSON.stringify(translator)}, ${JSON.stringify(MARK)});`;
}

/** Runs in the page. @param {Translator} translator @param {string} mark */
function translate(translator, mark) {
  const OBSERVED = { childList: true, characterData: true, subtree: true };
  const LEFT = "script, style, noscript, title, input, textarea, svg, [translate=no]";
  const INLINE = "span, strong, em, b, i, a, code, bdi";

  /** @param {Text} text */
  const isToDo = (text) =>
    text.data.trim() !== "" && !text.data.endsWith(mark) && text.parentElement?.closest(LEFT) === null;

  /** @param {Text} text */
  const wrap = (text) => {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data + mark;
    outer.append(inner);
    text.replaceWith(outer);
  };

  /** The elements in a line of text of which two or more have words. @param {Element} parent */
  const neighbours = (parent) =>
    [...parent.children].filter((child) =>
      child.matches(INLINE) && !child.matches(LEFT) && child.childElementCount === 0 && child.textContent?.trim());

  /** @type {WeakSet<Element>} */
  const rebuilt = new WeakSet();

  /** @param {Element} parent */
  const share = (parent) => {
    const [first, ...others] = neighbours(parent);
    if (!first || others.length === 0 || others.every(({ textContent }) => textContent?.endsWith(mark))) return;
    if (translator === "move") {
      for (const other of others) {
        first.textContent += " " + other.textContent;
        other.textContent = "";
      }
    } else if (!rebuilt.has(parent)) {
      rebuilt.add(parent);
      for (const other of others) {
        if (!other.textContent?.endsWith(mark)) other.append(mark);
        first.before(other, other.cloneNode(true));
      }
    }
  };

  const work = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    /** @type {Text[]} */
    const texts = [];
    while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
    const todo = texts.filter(isToDo);
    const parents = new Set(todo.map((text) => text.parentElement?.parentElement));
    if (translator === "move" || translator === "rebuild") for (const parent of parents) if (parent) share(parent);
    for (const text of todo) {
      if (!text.isConnected || !isToDo(text)) continue;
      if (translator === "wrap") wrap(text);
      else text.data += mark;
    }
    observer.takeRecords();
    for (const element of document.querySelectorAll("softlayer-password-set *")) {
      const own = [...element.childNodes].filter((node) => node.nodeName === "FONT" || node.nodeName === "#text");
      const written = own.filter(({ textContent }) => textContent?.replaceAll(mark, "").trim());
      if (written.length > 1) console.error(`doubled: ${element.textContent}`);
    }
  };

  const observer = new MutationObserver(work);
  observer.observe(document, OBSERVED);
}
