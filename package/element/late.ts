/** Modules that load late: few people need them, so nobody waits for them. */

/** How many imports were tried under another address. */
let tries = 0;

/**
 * An import that is made once, and tried again after a failure.
 *
 * @param load imports a literal, which bundlers can follow.
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
 * As long as the page lives, a browser may remember that a module could not be fetched, and not ask again:
 * https://github.com/whatwg/html/issues/6768. Such browsers name the module's address in the error. With a query it is
 * another module.
 */
function importAnew(error: unknown) {
  const [, address] = /dynamically imported module: (\S+)$/.exec(String(error)) ?? [];
  if (!address) throw error;
  return importFrom(`${address}?${++tries}`);
}
