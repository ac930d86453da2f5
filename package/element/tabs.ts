/**
 * Connects the tabs of one origin: they send each other the kind of their state, and no two tabs use one key at the
 * same time.
 *
 * This module loads late, and nothing waits for it.
 */

const NAME = "softlayer-password-set";

type Hear = (kind: string) => void;

let channel: BroadcastChannel | null = null;
/** The kind that this tab has sent last. */
let told = "";
const hearers = new Set<Hear>();

function open(): BroadcastChannel | null {
  if (!("BroadcastChannel" in globalThis)) return null;
  if (channel !== null) return channel;
  channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => {
    for (const hear of hearers) if (typeof data === "string") hear(data);
  };
  return channel;
}

// A page with an open channel, or with a lock, may be kept out of the back/forward cache.
addEventListener("pagehide", () => {
  // The flow of this tab ends without a result, unless the password is set or a link was sent.
  if (told !== "" && told !== "done" && told !== "linkSent") channel?.postMessage("idle");
  channel?.close();
  channel = null;
});
addEventListener("pageshow", () => {
  if (hearers.size > 0) open();
});

/** Sends a kind of state to the other tabs. */
export function tell(kind: string): void {
  told = kind;
  open()?.postMessage(kind);
}

/** Receives the kinds of the other tabs. @returns the function that stops this */
export function hear(hearer: Hear): () => void {
  hearers.add(hearer);
  open();
  return () => hearers.delete(hearer);
}

const LEFT_NAME = `${NAME}:username`;

/** The kinds of state that end a flow. */
const ENDS: readonly string[] = ["done", "keyRejected", "requestRejected", "outcomeUnknown", "cancelled"];

/**
 * Stores the username for the tab that opens the link, or reads it there. Only one tab reads it, within the lifetime of
 * a link.
 *
 * @param kind the kind of this tab's state
 * @param name the username, if this tab knows it
 * @param lifetime the lifetime of a link, in milliseconds
 * @returns the username that another tab has stored, if this tab needs it now
 */
export function passName(kind: string, name: string | null, lifetime: number): string | null {
  try {
    const [, since, left] = /^(\d+) ([^]+)$/.exec(localStorage.getItem(LEFT_NAME) ?? "") ?? [];
    const age = Date.now() - Number(since);
    const isFresh = age >= 0 && age < lifetime;
    const isWanted = kind === "enterPassword";
    if (!isFresh || isWanted || ENDS.includes(kind)) localStorage.removeItem(LEFT_NAME);
    if (kind === "linkSent" && name) localStorage.setItem(LEFT_NAME, `${Date.now()} ${name}`);
    return isFresh && isWanted ? left! : null;
  } catch {
    // Storage is denied or full.
    return null;
  }
}

export interface KeyLock {
  /** @returns whether no other tab is using the key. Always true in a browser without locks */
  take(): Promise<boolean>;
  release(): void;
}

/**
 * Makes the lock of a key. Other scripts of the origin can read the names of locks, so the name is a digest of the key.
 */
export function createLock(key: string): KeyLock {
  const name = digest(key);
  let release: (() => void) | null = null;
  let taken: Promise<boolean> | null = null;

  const request = async () => {
    const { locks } = navigator;
    const found = locks && (await name);
    if (!found) return true;
    return new Promise<boolean>((resolve) => {
      locks
        .request(found, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          if (!lock) return;
          addEventListener("pagehide", held.release);
          return new Promise<void>((end) => (release = end));
        })
        .catch(() => resolve(true));
    });
  };
  const held = {
    async take() {
      const isOurs = await (taken ??= request());
      if (!isOurs) taken = null;
      return isOurs;
    },
    release() {
      globalThis.removeEventListener?.("pagehide", held.release);
      release?.();
      release = taken = null;
    },
  };
  return held;
}

async function digest(key: string): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key)));
    return `${NAME}:${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  } catch {
    // The page is not a secure context.
    return null;
  }
}
