/**
 * The script of the example pages: sets the framework's dark theme if the person prefers it, and opens the link of the
 * e-mail. www/page.js shows how a portal takes the key before anything else loads.
 */

const { documentElement: root } = document;
const dark = matchMedia("(prefers-color-scheme: dark)");

function followColorScheme() {
  const { lightClass, darkClass } = root.dataset;
  if (lightClass && darkClass) root.className = dark.matches ? darkClass : lightClass;
  root.dataset.bsTheme = dark.matches ? "dark" : "light";
}

dark.addEventListener("change", followColorScheme);
followColorScheme();

const given = location.search + location.hash;
const kept = history.state?.link;
if (given) {
  // Every script can read which address a document came from. So this one gives way to another, without the key in it.
  history.replaceState({ link: given }, "", location.pathname);
  location.reload();
} else {
  if (kept) history.replaceState(null, "");
  await import("/softlayer-password-set/element/define.js");
  const { init, readRecoveryLink } = await import("/softlayer-password-set/index.js");
  await init();
  const { key } = readRecoveryLink(String(kept ?? ""));
  if (key) document.querySelector("softlayer-password-set")?.openKey(key);
}

export {};
