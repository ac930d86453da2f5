/**
 * The script of the page around `<softlayer-password-set>`, and everything that a portal needs besides the package.
 *
 * It runs before anything else loads and takes the recovery key out of the address, so that no other request, no later
 * script and no history entry contains it. It keeps the key only in a variable, never in an attribute or in storage.
 */

/**
 * Removes the query and the fragment from the address, and returns them.
 *
 * The browser records the address from which a document was loaded, and every later script can read it
 * (`performance.getEntriesByType("navigation")`). So a document whose address had a key is replaced by a new one from
 * the clean address. In between, the key is in `history.state`. No other script sees it there: the first document loads
 * none, and the second removes the key before anything else.
 *
 * @param {boolean} isFresh whether the document has just been loaded from this address
 * @returns {string | null} null if this document is being replaced
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
 * The addresses and hashes of the files. `npm run build:deploy` puts them in place of the global.
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
 * Loads into the engine the file whose hash is known, before the element loads the one beside it.
 * @param {typeof import("./softlayer-password-set/index.js").init} init
 * @param {Partial<HTMLLinkElement>} file
 */
function loadEngine(init, { href = "", integrity }) {
  const request = new Request(href, { integrity });
  // The element reports the failure.
  const load = () => void init(request).catch(() => {});
  load();
  // After a failure the element tries again when the person clicks. Once the engine is loaded, this loads nothing.
  addEventListener("click", load, { capture: true });
}

/** @param {string} id @param {boolean} [isShown] */
function show(id, isShown = true) {
  document.querySelector(`#${id}`)?.toggleAttribute("hidden", !isShown);
}

/**
 * Passes the link in an address to the element. A flow that is under way is replaced only if the person agrees, because
 * any window that opened this one can change its address.
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
  // A link that names a key but contains none was damaged.
  if (!hasKey && /\bkey\b/i.test(given)) return show("link-error");
  // Without a key, an address may still name the service and the person, for people who have done nothing yet.
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
  // If a key can be opened now, it replaces nothing, unless the current key can still tell whether a password was set.
  if (actions.length === 0 || (actions.includes("openKey") && !actions.includes("checkOutcome"))) return open();
  const button = document.querySelector("#other-link button");
  if (button instanceof HTMLButtonElement) button.onclick = open;
  show("other-link");
}

/**
 * Loads the engine, and again after a failure when the person clicks.
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

/** "Error" in the languages of the element. It is put before the title while a field is refused. */
const ERRORS = {
  en: "Error", ar: "خطأ", cs: "Chyba", de: "Fehler", es: "Error", fr: "Erreur", he: "שגיאה", it: "Errore", ja: "エラー",
  ko: "오류", nl: "Fout", pl: "Błąd", pt: "Erro", sv: "Fel", tr: "Hata", uk: "Помилка", zh: "错误",
};

/** Language and script of a tag, which say what a person can read. @param {string} tag */
function readable(tag) {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll("_", "-")).maximize();
    return { language, written: `${language}-${script}` };
  } catch {
    return { language: "", written: "" };
  }
}

/** Prepares the element before it is loaded. @param {boolean} hasLink */
function prepare(hasLink) {
  const element = document.querySelector("softlayer-password-set");
  if (!element) return;
  const [, portal] = document.title.split(" – ");
  // Whoever has a link waits for more to load.
  if (hasLink && !element.firstChild) element.textContent = "Checking your link…";
  // The page's own few words are in English; the element speaks a language of the browser's if it can. A page with
  // translated words states its language itself.
  const language = navigator.languages.find((tag) => readable(tag).language in ERRORS);
  if (language && !element.lang && document.documentElement.lang === "en") element.lang = language;
  const menu = document.querySelector("#language");
  if (menu instanceof HTMLSelectElement) {
    const current = element.lang || document.documentElement.lang || language || "";
    menu.value = [...menu.options].find(({ value }) => readable(value).written === readable(current).written)?.value ?? "en";
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

/** Runs the page's other modules. None may run before the key has left the address. */
async function runLaterModules() {
  if (document.readyState === "loading") await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve));
  for (const script of document.querySelectorAll("script[type=later]")) {
    await import(new URL(script.getAttribute("src") ?? "", document.baseURI).href).catch(console.error);
  }
}

/** @param {string} given what the address said. */
async function start(given) {
  let latest = given;
  let hasFailed = false;
  let handLatest = () => {};
  // A link that is opened in the same tab may change only the fragment. Then no document is loaded. A new one is needed
  // if the engine could not be loaded and there is a network to load it.
  addEventListener("hashchange", () => {
    const address = takeAddress(hasFailed && navigator.onLine);
    if (!address) return;
    latest = address;
    handLatest();
  });
  const root = document.documentElement;
  // Nothing is shown before its styles are loaded.
  root.hidden = true;
  const styles = addLink("stylesheet", `${PACKAGE}styles.css`);
  void addLink("stylesheet", "page.css").then(() => (root.hidden = false));
  addEventListener("DOMContentLoaded", () => prepare(/key/i.test(given)));
  // All at once, and not one after the other.
  const modules = ["element/define.js", "element.js", "index.js", "locales/en.js"];
  for (const module of modules) void addLink("modulepreload", PACKAGE + module);
  // The integrity is checked in the request that uses the file, not when it is loaded ahead.
  void addLink("preload", ENGINE, { as: "fetch", crossOrigin: "anonymous", integrity: "" });
  void addLink("icon", "icon.svg");
  try {
    const { init, readRecoveryLink } = await import("./softlayer-password-set/index.js");
    const engine = FILES[ENGINE];
    if (engine) loadEngine(init, engine);
    // The element begins where the link leads, if the engine can be loaded.
    if (given) await init().catch(() => {});
    await Promise.all([styles, runLaterModules()]);
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

// The braces hide the key from all other scripts.
{
  const given = takeAddress(true);
  if (given !== null) void start(given);
}
