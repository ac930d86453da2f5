/**
 * What of a flow outlives it: a lockout, and that a password may have been set without our having been told. What is
 * stored is the answer of the flow's `serialize()`, which says neither whose it is nor with which key.
 *
 * Where storage is denied, the page remembers until it is left.
 */

/** A lockout is the account's, whatever tab asks. */
export const lockout = createMemory("lockout", () => localStorage);

/** Others at the same browser are not told. */
export const doubt = createMemory("doubt", () => sessionStorage);

/**
 * @param {string} name
 * @param {() => Storage} storage
 */
function createMemory(name, storage) {
  const key = `softlayer-password-set:${name}`;
  /** @type {string | null} */
  let held = null;
  /** @template T @param {(storage: Storage) => T} use */
  const attempt = (use) => {
    try {
      return use(storage());
    } catch {
      return null;
    }
  };
  return {
    /** @param {string} text what the flow's `serialize()` answered */
    remember(text) {
      held = text;
      attempt((where) => where.setItem(key, text));
    },
    forget() {
      held = null;
      attempt((where) => where.removeItem(key));
    },
    /** For the flow's option `resume`. */
    recall: () => held ?? attempt((where) => where.getItem(key)),
  };
}
