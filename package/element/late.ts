/** Modules that come late: few people need what is in them, so nobody waits for them. */

/** How many imports were tried under another address. */
let tries = 0;

/**
 * An import that is made once, and again after it has failed.
 *
 * @param load imports a literal, which bundlers follow.
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
 * Browsers may remember for as long as the page is there that a module could not be fetched, and not ask again:
 * https://github.com/whatwg/html/issues/6768. Those that do name its address in the error. With a query it is another
 * module.
 */
function importAnew(error: unknown) {
  const [, address] = /dynamically imported module: (\S+)$/.exec(String(error)) ?? [];
  if (!address) throw error;
  return importFrom(`${address}?${++tries}`);
}
