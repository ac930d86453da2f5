/**
 * The page around `<softlayer-password-set>`, and all that a portal needs besides the package.
 *
 * It runs before anything else loads and takes the recovery key out of the address, so that no other request, no later
 * script and no history entry sees it. It keeps the key in a variable only, and never in an attribute or in storage.
 */

/** What the link says: `key` from the e-mail, and optionally whose it is and in which service. */
function takeLink() {
  const query = new URLSearchParams(location.search);
  const fragment = new URLSearchParams(location.hash.slice(1));
  /** @param {string} name */
  const read = (name) => fragment.get(name) || query.get(name);
  const link = { key: read("key"), service: read("service"), username: read("username") };
  if (location.search || location.hash) history.replaceState(null, "", location.pathname);
  return link;
}

const PACKAGE = "softlayer-password-set/";

/**
 * Names with a hash in them, and what the files must hash to; `npm run build:deploy` fills it in.
 * @type {Readonly<Record<string, Partial<HTMLLinkElement>>>}
 */
const FILES = {};

/**
 * @param {"stylesheet" | "icon" | "modulepreload" | "preload"} rel
 * @param {string} href
 * @param {Partial<HTMLLinkElement>} [more]
 */
function addLink(rel, href, more) {
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement("link"), { rel, href, ...more, ...FILES[href] });
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

/** @param {ReturnType<typeof takeLink>} link */
function hand(link) {
  const element = document.querySelector("softlayer-password-set");
  if (!element) return;
  if (link.service) element.setAttribute("service", link.service);
  if (link.username) element.setAttribute("username", link.username);
  if (link.key) element.openKey(link.key);
}

async function start() {
  const root = document.documentElement;
  // Nothing is shown before its styles are there.
  root.hidden = true;
  const styles = ["page.css", `${PACKAGE}styles.css`].map((href) => addLink("stylesheet", href));
  void Promise.all(styles).then(() => (root.hidden = false));
  // All at once, and not each when the one before has named it.
  const modules = ["element/define.js", "element.js", "index.js", "locales/en.js"];
  for (const module of modules) void addLink("modulepreload", PACKAGE + module);
  const wasm = `${PACKAGE}softlayer_password_set_bg.wasm`;
  void addLink("preload", wasm, { as: "fetch", crossOrigin: "anonymous" });
  void addLink("icon", "icon.svg");
  try {
    await import("./softlayer-password-set/element/define.js");
    hand(link);
    // A link opened in the same tab may change nothing but the fragment.
    addEventListener("hashchange", () => hand(takeLink()));
  } catch (error) {
    reportError(error);
    document.querySelector("#load-error")?.removeAttribute("hidden");
  }
}

const link = takeLink();
void start();
