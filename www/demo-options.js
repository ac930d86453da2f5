/** What the sandbox's control page has chosen for the demonstration. No deployment has this file. */

{
  const element = document.querySelector("softlayer-password-set");
  const root = document.documentElement;
  /** @type {{ lang?: string, dir?: string, scheme?: string, suggest?: boolean, breaches?: boolean, gate?: boolean }} */
  let chosen = Object.create(null);
  try {
    // Its own members only.
    chosen = Object.assign(Object.create(null), JSON.parse(localStorage.getItem("softlayer-password-set-demo") ?? "{}"));
  } catch {
    // Storage is denied, or holds what is not ours.
  }
  const { lang, dir, scheme, suggest, breaches, gate } = chosen;
  if (lang) element?.setAttribute("lang", lang);
  if (suggest) element?.setAttribute("suggest", "");
  if (breaches) element?.setAttribute("breach-check", "/sandbox/breaches/");
  if (gate) element?.setAttribute("gate", "");
  if (dir) root.dir = dir;
  if (scheme) root.style.colorScheme = scheme;
}
