// The sandbox as a test knows it: its control API, which plays the user's mailbox and phone and a world in which things go
// wrong.

/** @import { SandboxCodes, SandboxLogEntry, SandboxMail, SandboxRecord } from "./node.js" */

export class Sandbox {
  /** @param {string} url */
  constructor(url) {
    this.url = url.replace(/\/+$/, "");
    this.endpoint = `${this.url}/rest/v3.1`;
  }

  /**
   * @param {string} path
   * @param {object} [body] posted as JSON; without it the path is read.
   */
  async #call(path, body) {
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

  async reset() {
    await this.#call("reset", {});
  }

  /**
   * @param {string} username
   * @param {string} like
   */
  async addUser(username, like) {
    await this.#call("users", { username, like });
  }

  /** @returns {Promise<SandboxMail[]>} */
  outbox() {
    return this.#call("outbox");
  }

  /**
   * @param {string} username
   * @param {string} [service]
   */
  async mailLink(username, service = "SoftLayer_User_Customer") {
    const response = await fetch(`${this.endpoint}/${service}/initiatePortalPasswordChange`, {
      method: "POST",
      body: JSON.stringify({ parameters: [username] }),
    });
    if (!response.ok) throw new Error(`initiatePortalPasswordChange: ${response.status}`);
    return this.newestMail(username);
  }

  /** @param {string} username */
  async newestMail(username) {
    const [mail] = /** @type {SandboxMail[]} */ (
      await this.#call(`outbox?limit=1&username=${encodeURIComponent(username)}`)
    );
    if (!mail) throw new Error(`no e-mail to ${username}`);
    return mail;
  }

  /**
   * @param {string} username
   * @param {string} password
   * @returns {Promise<boolean>}
   */
  async holds(username, password) {
    return (await this.#call("verify", { username, password })).matches;
  }

  /** @param {string} username @returns {Promise<SandboxRecord>} */
  record(username) {
    return this.#call(`record?username=${encodeURIComponent(username)}`);
  }

  /** @param {string} method */
  async requestsTo(method) {
    const log = /** @type {SandboxLogEntry[]} */ (await this.#call("log"));
    return log.filter((entry) => entry.method === method);
  }

  /**
   * @param {string} method
   * @param {string} fault
   * @param {object} [details]
   */
  async orderFault(method, fault, details) {
    await this.#call("faults", { method, fault, ...details });
  }

  async faultsLeft() {
    const orders = /** @type {{ timesLeft: number }[]} */ (await this.#call("faults"));
    return orders.reduce((sum, order) => sum + order.timesLeft, 0);
  }

  /** @param {number} seconds */
  async advanceClock(seconds) {
    await this.#call("clock", { advanceSeconds: seconds });
  }

  /** @param {string} username @returns {Promise<SandboxCodes>} */
  codes(username) {
    return this.#call(`code?username=${encodeURIComponent(username)}`);
  }

  /** @param {string} username @param {"approve" | "deny"} answer */
  async answerPhone(username, answer) {
    await this.#call("phone", { username, answer });
  }
}
