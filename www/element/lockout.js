/**
 * A lockout outlives the page. What is stored is when it is thought to end, and never whose it is or with which key.
 *
 * Where storage is denied the lockout is forgotten, and the service says it again.
 */

const KEY = "softlayer-password-set:lockout";

/** @param {string} text what the flow's `serialize()` answered */
export function rememberLockout(text) {
  withStorage((storage) => storage.setItem(KEY, text));
}

export function forgetLockout() {
  withStorage((storage) => storage.removeItem(KEY));
}

/** @returns {string | undefined} for the flow's option `resume` */
export function recallLockout() {
  return withStorage((storage) => storage.getItem(KEY)) ?? undefined;
}

/**
 * @template T
 * @param {(storage: Storage) => T} use
 */
function withStorage(use) {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
