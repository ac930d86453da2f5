// Every script can read which address a document came from. So a document that has a key in its address gives way to
// another one.
let key = null;
if (globalThis.location) {
  const given = new URLSearchParams(location.search).get("key");
  if (given) {
    history.replaceState({ key: given }, "", location.pathname);
    location.reload();
  } else if (history.state?.key) {
    ({ key } = history.state);
    history.replaceState(null, "");
  }
}

/** The key of the e-mailed link, once. */
export function takeKey() {
  const taken = key;
  key = null;
  return taken;
}
