// The first script of the page. Every later script can read which address a document came from, and routers keep it. So
// a document that has a key in its address gives way to another one, and nothing more of it is read.
{
  const given = new URLSearchParams(location.search).get("key");
  let key = history.state?.key ?? null;
  if (given) {
    history.replaceState({ key: given }, "", location.pathname);
    stop();
    location.reload();
  } else if (key) {
    history.replaceState(null, "");
  }

  /** The key of the e-mailed link, once. */
  globalThis.takeKey = () => {
    const taken = given ? null : key;
    key = null;
    return taken;
  };
}
