/**
 * The sandbox's control API, for playing the part of the user's mailbox and phone and of a world in which things go
 * wrong. What a call means stands in sandbox/README.md.
 */

/**
 * @typedef {object} Mail
 * @property {string} username
 * @property {string} service
 * @property {string} link
 * @property {string} key
 */

/**
 * @typedef {object} LogEntry
 * @property {number} time when it was answered, in milliseconds since 1970.
 * @property {string | null} service
 * @property {string | null} method
 * @property {number | null} status
 * @property {string | null} fault
 * @property {{ parameters?: unknown[] } | null} body
 */

/** @typedef {{ timesSet: number, sets: { method: string, service: string }[] }} PasswordRecord */

/** @typedef {{ current: string, next: string }} Codes */

/** Keys that fixture users have from the start. */
export const FIXTURE_KEYS = {
  expired: "fixture-key-expired",
  used: "fixture-key-used",
  other: "fixture-key-of-other",
  changed: "fixture-key-changed",
};

export class Sandbox {
  #origin;

  /** @param {string} origin */
  constructor(origin) {
    this.#origin = origin;
  }

  /**
   * @param {string} path
   * @param {object} [body] posted as JSON; without it the path is read.
   */
  async #call(path, body) {
    const response = await fetch(`${this.#origin}/sandbox/${path}`, {
      ...(body && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    if (!response.ok) throw new Error(`/sandbox/${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  async reset() {
    await this.#call("reset", {});
  }

  /**
   * Adds a user that nobody else knows, like a fixture user.
   *
   * @param {string} username
   * @param {string} like
   */
  async addUser(username, like) {
    await this.#call("users", { username, like });
  }

  /** @returns {Promise<Mail[]>} oldest first. */
  outbox() {
    return this.#call("outbox");
  }

  /**
   * Has the API e-mail a link, as somebody else's request would.
   *
   * @param {string} username
   * @param {string} [service]
   * @returns {Promise<Mail>}
   */
  async mailLink(username, service = "SoftLayer_User_Customer") {
    const response = await fetch(`${this.#origin}/rest/v3.1/${service}/initiatePortalPasswordChange`, {
      method: "POST",
      body: JSON.stringify({ parameters: [username] }),
    });
    if (!response.ok) throw new Error(`initiatePortalPasswordChange: ${response.status}`);
    return this.newestMail(username);
  }

  /** @param {string} username @returns {Promise<Mail>} */
  async newestMail(username) {
    const mail = (await this.outbox()).findLast((each) => each.username === username);
    if (!mail) throw new Error(`no e-mail to ${username}`);
    return mail;
  }

  /** Whether the user's password is exactly this one. @param {string} username @param {string} password */
  async holds(username, password) {
    /** @type {{ matches: boolean }} */
    const { matches } = await this.#call("verify", { username, password });
    return matches;
  }

  /** How often, how and where the user's password was set. @param {string} username @returns {Promise<PasswordRecord>} */
  record(username) {
    return this.#call(`record?username=${encodeURIComponent(username)}`);
  }

  /** The requests to one method, oldest first. @param {string} method @returns {Promise<LogEntry[]>} */
  async requestsTo(method) {
    /** @type {LogEntry[]} */
    const log = await this.#call("log");
    return log.filter((entry) => entry.method === method);
  }

  /**
   * Orders a fault for the next requests to a method.
   *
   * @param {string} method
   * @param {string} fault
   * @param {object} [details] `times`, `when`, `milliseconds` and what the fault needs.
   */
  async orderFault(method, fault, details) {
    await this.#call("faults", { method, fault, ...details });
  }

  /** How many requests have still to meet an ordered fault. @returns {Promise<number>} */
  async faultsLeft() {
    /** @type {{ timesLeft: number }[]} */
    const orders = await this.#call("faults");
    return orders.reduce((sum, order) => sum + order.timesLeft, 0);
  }

  /** @param {number} seconds */
  async advanceClock(seconds) {
    await this.#call("clock", { advanceSeconds: seconds });
  }

  /** What the user's authenticator app or VeriSign credential shows. @param {string} username @returns {Promise<Codes>} */
  codes(username) {
    return this.#call(`code?username=${encodeURIComponent(username)}`);
  }

  /** @param {string} username @param {"approve" | "deny"} answer */
  async answerPhone(username, answer) {
    await this.#call("phone", { username, answer });
  }
}
