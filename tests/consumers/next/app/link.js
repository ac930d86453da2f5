let key = globalThis.location ? new URLSearchParams(location.search).get("key") : null;
if (key) history.replaceState(null, "", location.pathname);

/** The key of the e-mailed link, once. */
export function takeKey() {
  const taken = key;
  key = null;
  return taken;
}
