// A client for the sandbox's control API, with which a test reads e-mails, answers phones and orders faults.

import type { Service } from "../index.js";

/** The e-mail with a link. */
export interface SandboxMail {
  readonly to: string;
  readonly username: string;
  readonly service: string;
  readonly link: string;
  readonly key: string;
}

/** A request that the sandbox has received, with `"…"` in place of secrets. */
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

/** A running sandbox. */
export class Sandbox {
  /** Without a trailing slash. */
  readonly url: string;
  /** For the option or attribute `endpoint`. */
  readonly endpoint: string;

  constructor(url: string) {
    this.url = url.replace(/\/+$/, "");
    this.endpoint = `${this.url}/rest/v3.1`;
  }

  /** Posts the body as JSON. Without a body, reads the path. */
  async #call(path: string, body?: object): Promise<any> {
    const response = await fetch(`${this.url}/sandbox/${path}`, {
      ...(body && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    if (!response.ok) throw new Error(`/sandbox/${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  /** Resets everything. */
  async reset(): Promise<void> {
    await this.#call("reset", {});
  }

  /** Adds a copy of a fixture user, so that parallel tests do not share one. */
  async addUser(username: string, like: string): Promise<void> {
    await this.#call("users", { username, like });
  }

  /** Every e-mail, oldest first. */
  outbox(): Promise<SandboxMail[]> {
    return this.#call("outbox");
  }

  /** Requests a link through the API and returns the e-mail. */
  async mailLink(username: string, service: Service = "SoftLayer_User_Customer"): Promise<SandboxMail> {
    const response = await fetch(`${this.endpoint}/${service}/initiatePortalPasswordChange`, {
      method: "POST",
      body: JSON.stringify({ parameters: [username] }),
    });
    if (!response.ok) throw new Error(`initiatePortalPasswordChange: ${response.status}`);
    return this.newestMail(username);
  }

  /** The newest e-mail to a user. */
  async newestMail(username: string): Promise<SandboxMail> {
    const [mail] = await this.#call(`outbox?limit=1&username=${encodeURIComponent(username)}`);
    if (!mail) throw new Error(`no e-mail to ${username}`);
    return mail;
  }

  /** Whether the user's password is exactly this one. */
  async holds(username: string, password: string): Promise<boolean> {
    return (await this.#call("verify", { username, password })).matches;
  }

  record(username: string): Promise<SandboxRecord> {
    return this.#call(`record?username=${encodeURIComponent(username)}`);
  }

  /** The requests to one method of the API, oldest first. */
  async requestsTo(method: string): Promise<SandboxLogEntry[]> {
    const log: SandboxLogEntry[] = await this.#call("log");
    return log.filter((entry) => entry.method === method);
  }

  /**
   * Orders a fault for the next request to a method of the API, or to any method with `"*"`. `times` in `details`
   * orders it for several requests. The sandbox's README lists the faults and their details.
   */
  async orderFault(method: string, fault: string, details?: object): Promise<void> {
    await this.#call("faults", { method, fault, ...details });
  }

  /** How many ordered faults are left. */
  async faultsLeft(): Promise<number> {
    const orders: { timesLeft: number }[] = await this.#call("faults");
    return orders.reduce((sum, order) => sum + order.timesLeft, 0);
  }

  async advanceClock(seconds: number): Promise<void> {
    await this.#call("clock", { advanceSeconds: seconds });
  }

  codes(username: string): Promise<SandboxCodes> {
    return this.#call(`code?username=${encodeURIComponent(username)}`);
  }

  async answerPhone(username: string, answer: "approve" | "deny"): Promise<void> {
    await this.#call("phone", { username, answer });
  }
}
