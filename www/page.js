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
const ENGINE = `${PACKAGE}softlayer_password_set_bg.wasm`;

/**
 * Names with a hash in them, and what the files must hash to: `npm run build:deploy` puts them in place of the global.
 * @type {Readonly<Record<string, Partial<HTMLLinkElement>>>}
 */
const FILES = /** @type {any} */ (globalThis).FILES ?? {};

/**
 * @param {"stylesheet" | "icon" | "modulepreload" | "preload"} rel
 * @param {string} href
 * @param {Partial<HTMLLinkElement>} [more]
 */
function addLink(rel, href, more) {
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement("link"), { rel, href, ...FILES[href], ...more });
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

/**
 * Has the engine load the file whose hash is known, before the element has it load the one beside it.
 * @param {typeof import("./softlayer-password-set/index.js").init} init
 * @param {Partial<HTMLLinkElement>} file
 */
function loadEngine(init, { href = "", integrity }) {
  const request = new Request(href, { integrity });
  // That it has failed is for the element to say.
  const load = () => void init(request).catch(() => {});
  load();
  // After a failure the element tries again when the person clicks. Once the engine is there, this loads nothing.
  addEventListener("click", load, { capture: true });
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
  // Checked is not what is loaded ahead for a request, but the request that takes it.
  void addLink("preload", ENGINE, { as: "fetch", crossOrigin: "anonymous", integrity: "" });
  void addLink("icon", "icon.svg");
  try {
    const engine = FILES[ENGINE];
    if (engine) loadEngine((await import("./softlayer-password-set/index.js")).init, engine);
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
