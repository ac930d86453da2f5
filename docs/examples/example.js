/**
 * What the example pages do besides looking native: the framework's dark theme where the person prefers the dark, and
 * the link of the e-mail. www/page.js shows how a portal takes the key before anything else may load.
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

const key = new URLSearchParams(location.search).get("key");
if (location.search) history.replaceState(null, "", location.pathname);

await import("/softlayer-password-set/element/define.js");
const element = document.querySelector("softlayer-password-set");
if (key) element?.openKey(key);

export {};
