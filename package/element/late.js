/** Modules that come late: few people need what is in them, so nobody waits for them. */

/** How many imports have failed under another address too. */
let failures = 0;

/**
 * Tries an import again that has failed. What bundlers follow is the literal of the first try.
 *
 * Browsers may remember for as long as the page is there that a module could not be fetched, and not ask again:
 * https://github.com/whatwg/html/issues/6768. Those that do name its address in the error. With a query it is another
 * module: the same for all who ask meanwhile.
 * @template Module
 * @param {Promise<Module>} imported
 * @returns {Promise<Module>}
 */
export async function late(imported) {
  try {
    return await imported;
  } catch (error) {
    const [, address] = /dynamically imported module: (\S+)$/.exec(String(error)) ?? [];
    if (!address) throw error;
    return importFrom(`${address}?${failures}`).catch((again) => {
      failures++;
      throw again;
    });
  }
}
