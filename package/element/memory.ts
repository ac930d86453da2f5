/**
 * Remembers what outlives a flow: a lockout, the doubt whether a password was set, and that there was a link. The
 * stored texts contain neither the username nor the key.
 *
 * If storage is denied, the page remembers until it is left.
 */

export interface Memory {
  /** @param text what the flow's `serialize()` returned */
  remember(text: string): void;
  forget(): void;
  /** Returns the text for the flow's option `resume`. */
  recall(): string | null;
}

/** A lockout. It is the same in every tab, because it belongs to the account. */
export const lockout: Memory = createMemory("lockout", () => localStorage);

/** The doubt whether a password was set. It stays in this tab, so other users of the browser do not see it. */
export const doubt: Memory = createMemory("doubt", () => sessionStorage);

/** What a tab knows about a link: it was requested, or it was opened and was valid. Neither says whose link it is. */
export type LinkNote = "sent" | "open";

const link = createMemory("link", () => sessionStorage);

/** Links live for 24 hours. */
export const LINK_MILLISECONDS = 86_400_000;

/** @param now milliseconds since 1970 */
export function noteLink(note: LinkNote | null, now: number): void {
  if (note === null) link.forget();
  else if (recallLink(now) !== note) link.remember(`${note} ${now}`);
}

export function recallLink(now: number): LinkNote | null {
  const [note, since] = link.recall()?.split(" ") ?? [];
  const age = now - Number(since);
  return (note === "sent" || note === "open") && age >= 0 && age < LINK_MILLISECONDS ? note : null;
}

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
