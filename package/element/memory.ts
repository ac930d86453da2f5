/**
 * What outlives a flow: a lockout, that a password may have been set without an answer, and that there was a link. What
 * is stored names neither the user nor the key.
 *
 * Where storage is denied, the page remembers until it is left.
 */

export interface Memory {
  /** @param text what the flow's `serialize()` returned */
  remember(text: string): void;
  forget(): void;
  /** For the flow's option `resume`. */
  recall(): string | null;
}

/** A lockout belongs to the account, whichever tab asks. */
export const lockout: Memory = createMemory("lockout", () => localStorage);

/** Other users of the same browser are not told. */
export const doubt: Memory = createMemory("doubt", () => sessionStorage);

/** How far a tab has come with a link: it was asked for, or opened and found to work. Neither says whose it is. */
export type LinkNote = "sent" | "open";

const link = createMemory("link", () => sessionStorage);

/** Links live for 24 hours. */
export const LINK_MILLISECONDS = 86_400_000;

/** @param now milliseconds since 1970. */
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
