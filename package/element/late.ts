/** Loads modules that few people need, so that the others do not wait for them. */

/** How many imports were tried under another address. */
let tries = 0;

/**
 * Makes a function that imports a module once, and tries again after a failure.
 *
 * @param load imports a literal address, which bundlers can follow
 */
export function late<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | null = null;
  return () => {
    loading ??= load().catch(importAnew).catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/**
 * Imports a module under another address. Browsers may remember for the lifetime of a page that a module could not be
 * fetched, and do not try again: https://github.com/whatwg/html/issues/6768. Such browsers name the module's address in
 * the error. With a query, it counts as another module.
 */
function importAnew(error: unknown) {
  const [, address] = /dynamically imported module: (\S+)$/.exec(String(error)) ?? [];
  // An import map may hold the hash of the module, and knows no other address of it.
  const isChecked = [...document.scripts].some(({ type, text }) => type === "importmap" && text.includes("integrity"));
  if (!address || isChecked) throw error;
  return importFrom(`${address}?${++tries}`);
}
