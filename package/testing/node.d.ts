/**
 * For tests in Node: starts the sandbox, a stand-in for the service that is walked by the real requests, and plays its
 * users' mailboxes and phones. What each call means stands in the sandbox's README.
 */

import type { Service } from "../index.js";

/** The e-mail with a link. */
export interface SandboxMail {
  readonly to: string;
  readonly username: string;
  readonly service: string;
  readonly link: string;
  readonly key: string;
}

/** A request that the sandbox got, with `"…"` in place of secrets. */
export interface SandboxLogEntry {
  /** When it was answered, in milliseconds since 1970 by the sandbox's clock. */
  readonly time: number;
  readonly service: string | null;
  readonly method: string | null;
  readonly status: number | null;
  readonly fault: string | null;
  readonly body: { readonly parameters?: readonly any[] } | null;
}

/** How often, how and where a user's password was set. */
export interface SandboxRecord {
  readonly timesSet: number;
  readonly sets: readonly { readonly method: string; readonly service: string }[];
}

/** What an authenticator app or a VeriSign credential shows, and what it shows next. */
export interface SandboxCodes {
  readonly current: string;
  readonly next: string;
}

/** A sandbox that runs already. */
export class Sandbox {
  constructor(url: string);
  /** Without a trailing slash. */
  readonly url: string;
  /** For the option or attribute `endpoint`. */
  readonly endpoint: string;
  /** Everything as at the start. */
  reset(): Promise<void>;
  /** Adds a user like one of the fixture users, so that tests side by side do not meet. */
  addUser(username: string, like: string): Promise<void>;
  /** Every e-mail, oldest first. */
  outbox(): Promise<SandboxMail[]>;
  /** Has the API e-mail a link, as somebody else's request would, and answers the e-mail. */
  mailLink(username: string, service?: Service): Promise<SandboxMail>;
  /** The newest e-mail to a user. */
  newestMail(username: string): Promise<SandboxMail>;
  /** Whether the user's password is exactly this one. */
  holds(username: string, password: string): Promise<boolean>;
  record(username: string): Promise<SandboxRecord>;
  /** The requests to one method of the API, oldest first. */
  requestsTo(method: string): Promise<SandboxLogEntry[]>;
  /**
   * Orders a fault for the next requests to a method of the API, or to `"*"`: once, unless `details` has `times`. The
   * sandbox's README lists the faults and their details.
   */
  orderFault(method: string, fault: string, details?: object): Promise<void>;
  /** How many requests have still to meet an ordered fault. */
  faultsLeft(): Promise<number>;
  advanceClock(seconds: number): Promise<void>;
  codes(username: string): Promise<SandboxCodes>;
  answerPhone(username: string, answer: "approve" | "deny"): Promise<void>;
}

/** A sandbox that {@link startSandbox} has started; it ends with the process at the latest. */
export interface RunningSandbox extends Sandbox {
  stop(): Promise<void>;
}

export interface StartSandboxOptions {
  /** The port on 127.0.0.1; default 0, which picks a free one. */
  readonly port?: number;
  /** The program; default `sandbox`, as `cargo install` puts it into the PATH. */
  readonly command?: string;
  /** What comes before `--port`: the program's further options, or what leads to the program. */
  readonly args?: readonly string[];
  /** How long it may take until it listens; default 60000. */
  readonly timeoutMilliseconds?: number;
  /** What it prints. */
  readonly onOutput?: (text: string) => void;
}

/**
 * Starts a sandbox and waits until it listens.
 *
 * @throws Error where the program is not installed, saying how it is, or does not start.
 */
export function startSandbox(options?: StartSandboxOptions): Promise<RunningSandbox>;
