/**
 * What the tabs of one origin have to do with each other: they tell the kind of their state, and no two use one key at a time.
 *
 * This module comes late: nobody waits for it.
 */

const NAME = "softlayer-password-set";

type Hear = (kind: string) => void;

let channel: BroadcastChannel | null = null;
/** What this tab has told last. */
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
  // Nothing more comes of what was begun here. What is done stays done.
  if (told !== "" && told !== "done" && told !== "linkSent") channel?.postMessage("idle");
  channel?.close();
  channel = null;
});
addEventListener("pageshow", () => {
  if (hearers.size > 0) open();
});

/** Tells the other tabs. */
export function tell(kind: string): void {
  told = kind;
  open()?.postMessage(kind);
}

/** Hears the other tabs. @returns stops it. */
export function hear(hearer: Hear): () => void {
  hearers.add(hearer);
  open();
  return () => hearers.delete(hearer);
}

const LEFT_NAME = `${NAME}:username`;

/** What a flow ends with. */
const ENDS: readonly string[] = ["done", "keyRejected", "requestRejected", "outcomeUnknown", "cancelled"];

/**
 * Leaves the username for the tab that opens the link, and takes it there. It is for one tab, and for no longer than a link
 * lives.
 *
 * @param kind the state of this tab
 * @param name the username as this tab knows it
 * @param lifetime of a link, in milliseconds
 * @returns the username that another tab has left, where it is wanted now
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
  /** @returns whether no other tab is using the key. Where the browser has no locks, none is known of. */
  take(): Promise<boolean>;
  release(): void;
}

/** Other scripts of the origin can read the names of locks, so this one is a digest of the key. */
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
    // Not in a secure context.
    return null;
  }
}
