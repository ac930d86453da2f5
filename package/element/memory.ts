/**
 * What of a flow outlives it: a lockout, and that a password may have been set without our having been told. What is
 * stored is the answer of the flow's `serialize()`, which says neither whose it is nor with which key.
 *
 * Where storage is denied, the page remembers until it is left.
 */

export interface Memory {
  /** @param text what the flow's `serialize()` answered */
  remember(text: string): void;
  forget(): void;
  /** For the flow's option `resume`. */
  recall(): string | null;
}

/** A lockout is the account's, whatever tab asks. */
export const lockout: Memory = createMemory("lockout", () => localStorage);

/** Others at the same browser are not told. */
export const doubt: Memory = createMemory("doubt", () => sessionStorage);

function createMemory(name: string, storage: () => Storage): Memory {
  const key = `softlayer-password-set:${name}`;
  let held: string | null = null;
  const attempt = <T>(use: (storage: Storage) => T) => {
    try {
      return use(storage());
    } catch {
      return null;
    }
  };
  return {
    remember(text) {
      held = text;
      attempt((where) => where.setItem(key, text));
    },
    forget() {
      held = null;
      attempt((where) => where.removeItem(key));
    },
    recall: () => held ?? attempt((where) => where.getItem(key)),
  };
}
