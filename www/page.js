/**
 * The page around `<softlayer-password-set>`, and all that a portal needs besides the package.
 *
 * It runs before anything else loads and takes the recovery key out of the address, so that no other request, no later
 * script and no history entry sees it. It keeps the key in a variable only, and never in an attribute or in storage.
 */

/**
 * Takes away what the address says behind the path.
 *
 * The browser notes the address that a document was loaded from, for every later script to read
 * (`performance.getEntriesByType("navigation")`). So a document whose address had a key gives way to a fresh one, which is
 * loaded from the clean address. Between the two the key is in `history.state`, which no other script gets to see: the
 * first document loads none, and the second takes it out before anything else.
 *
 * @param {boolean} isFresh whether the document is just being loaded from this address.
 * @returns {string | null} null where this document gives way.
 */
function takeAddress(isFresh) {
  const given = location.search + location.hash;
  const gives = isFresh && /key/i.test(given);
  const kept = history.state?.link;
  if (given || kept) history.replaceState(gives ? { link: given } : null, "", location.pathname);
  if (gives) location.reload();
  return gives ? null : given || String(kept ?? "");
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

/** @param {string} id @param {boolean} [isShown] */
function show(id, isShown = true) {
  document.querySelector(`#${id}`)?.toggleAttribute("hidden", !isShown);
}

/**
 * Gives the element what an address says. A flow under way is not replaced before the person says so: any window that
 * has opened this one can change its address.
 *
 * @param {string} given
 * @param {typeof import("./softlayer-password-set/index.js").readRecoveryLink} readRecoveryLink
 */
function hand(given, readRecoveryLink) {
  const element = document.querySelector("softlayer-password-set");
  if (!element) return;
  const { kind } = element.state;
  /** @type {readonly string[]} */
  const actions = element.state.actions;
  const read = readRecoveryLink(given);
  const hasKey = read.problem !== "not_found";
  // What names a key and holds none is a link that was mangled.
  if (!hasKey && /\bkey\b/i.test(given)) return show("link-error");
  // Without a key, an address may still name the service and the person, for whoever has done nothing yet.
  if (!hasKey && kind !== "idle") return;
  const link = hasKey ? read : readRecoveryLink(`${given}&key=none`);
  show("link-error", link.problem !== undefined);
  for (const problem of link.problem ? [link.problem] : link.warnings) console.warn(`the link of this page: ${problem}`);
  if (link.problem !== undefined) return;
  const open = () => {
    show("other-link", false);
    if (link.service) element.setAttribute("service", link.service);
    if (link.username) element.setAttribute("username", link.username);
    if (hasKey) element.openKey(link.key);
  };
  // Where a key can be opened, another takes nothing away, unless the one at hand can still tell whether a password was set.
  if (actions.length === 0 || (actions.includes("openKey") && !actions.includes("checkOutcome"))) return open();
  const button = document.querySelector("#other-link button");
  if (button instanceof HTMLButtonElement) button.onclick = open;
  show("other-link");
}

/**
 * Has the engine ready, tried again when the person clicks.
 * @param {() => Promise<void>} init
 * @param {() => void} onFailure
 */
async function ready(init, onFailure) {
  for (;;) {
    try {
      return await init();
    } catch {
      // The element says so, and offers to try again.
      onFailure();
      await new Promise((resolve) => addEventListener("click", resolve, { capture: true, once: true }));
    }
  }
}

/** "Error" in the languages of the element: it goes before the title while a field is refused. */
const ERRORS = {
  en: "Error", de: "Fehler", es: "Error", fr: "Erreur", it: "Errore", ja: "エラー", ko: "오류", pt: "Erro", zh: "错误",
};

/** What the page does for the element before there is one. @param {boolean} hasLink */
function prepare(hasLink) {
  const element = document.querySelector("softlayer-password-set");
  if (!element) return;
  const [, portal] = document.title.split(" – ");
  // Who has a link waits for more to load.
  if (hasLink && !element.firstChild) element.textContent = "Checking your link…";
  // The page's own few words are English; where the element speaks a language of the browser's, it does. A page whose words
  // were translated says its language itself.
  const language = navigator.languages.find((tag) => /** @type {string} */ (tag.split("-")[0]) in ERRORS);
  if (language && !element.lang && document.documentElement.lang === "en") element.lang = language;
  const menu = document.querySelector("#language");
  if (menu instanceof HTMLSelectElement) {
    const current = element.lang || document.documentElement.lang || language || "";
    menu.value = [...menu.options].find(({ value }) => current.startsWith(value))?.value ?? "en";
    menu.onchange = () => (element.lang = menu.value);
  }
  new MutationObserver(() => {
    const heading = element.querySelector(".slps-heading");
    if (!heading?.textContent) return;
    const spoken = /** @type {keyof typeof ERRORS} */ (heading.closest("[lang]")?.getAttribute("lang")?.slice(0, 2));
    const error = element.querySelector("[aria-invalid=true]") ? `${ERRORS[spoken] ?? ERRORS.en}: ` : "";
    const title = `${error}${heading.textContent} – ${portal}`;
    if (document.title !== title) document.title = title;
  }).observe(element, { attributeFilter: ["aria-invalid"], characterData: true, childList: true, subtree: true });
}

/** @param {string} given what the address said. */
async function start(given) {
  let latest = given;
  let hasFailed = false;
  let handLatest = () => {};
  // A link opened in the same tab may change nothing but the fragment. No document is loaded then. One is needed where the
  // engine could not be loaded, and the network is there to load it.
  addEventListener("hashchange", () => {
    const address = takeAddress(hasFailed && navigator.onLine);
    if (!address) return;
    latest = address;
    handLatest();
  });
  const root = document.documentElement;
  // Nothing is shown before its styles are there.
  root.hidden = true;
  const styles = addLink("stylesheet", `${PACKAGE}styles.css`);
  void addLink("stylesheet", "page.css").then(() => (root.hidden = false));
  addEventListener("DOMContentLoaded", () => prepare(/key/i.test(given)));
  // All at once, and not each when the one before has named it.
  const modules = ["element/define.js", "element.js", "index.js", "locales/en.js"];
  for (const module of modules) void addLink("modulepreload", PACKAGE + module);
  // Checked is not what is loaded ahead for a request, but the request that takes it.
  void addLink("preload", ENGINE, { as: "fetch", crossOrigin: "anonymous", integrity: "" });
  void addLink("icon", "icon.svg");
  try {
    const { init, readRecoveryLink } = await import("./softlayer-password-set/index.js");
    const engine = FILES[ENGINE];
    if (engine) loadEngine(init, engine);
    // The element begins where the link leads, if the engine comes at all.
    if (given) await init().catch(() => {});
    await styles;
    await import("./softlayer-password-set/element/define.js");
    void ready(init, () => (hasFailed = true)).then(() => {
      hasFailed = false;
      handLatest = () => void (latest && hand(latest, readRecoveryLink));
      handLatest();
    });
  } catch (error) {
    reportError(error);
    show("load-error");
  }
}

// The braces keep the key from all other scripts.
{
  const given = takeAddress(true);
  if (given !== null) void start(given);
}
