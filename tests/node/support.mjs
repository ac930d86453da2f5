// Access to the sandbox for the tests of the built package. The runner starts one and sets SANDBOX_URL.

import { readFile } from "node:fs/promises";
import process from "node:process";
import { init, PasswordSetFlow } from "softlayer-password-set";
import { fixtureStates } from "softlayer-password-set/testing";

const url = process.env.SANDBOX_URL;
if (!url) throw new Error("SANDBOX_URL must name a running sandbox; `npm test -- node` starts one");

export const endpoint = `${url}/rest/v3.1`;

/** The codes and answers of each fixture user. */
export const PASSWORDS = { plain: "Correct-h0rse", strict: "CorrecT-h0rse-12!" };

/** The kinds of a flow's states. The testing kit has a state of each, or does not compile. */
export const KINDS = /** @type {import("softlayer-password-set").StateKind[]} */ (
  [...new Set(Object.values(fixtureStates()).map(({ kind }) => kind))].filter((kind) => kind !== "engineUnavailable")
);

export async function loadEngine() {
  await init(await readFile(new URL(import.meta.resolve("softlayer-password-set/wasm"))));
}

/** The same, with the memory of the module. */
export async function loadWatchedEngine() {
  /** @type {WebAssembly.Memory | undefined} */
  let memory;
  const { Instance } = WebAssembly;
  class Watched extends Instance {
    /** @param {WebAssembly.Module} module @param {WebAssembly.Imports} [imports] */
    constructor(module, imports) {
      super(module, imports);
      memory = Object.values(this.exports).find((value) => value instanceof WebAssembly.Memory);
    }
  }
  Object.assign(WebAssembly, { Instance: Watched });
  await loadEngine();
  Object.assign(WebAssembly, { Instance });
  return memory;
}

/**
 * @param {string} path
 * @param {object} [body] posted as JSON; without it the path is read
 */
export async function sandbox(path, body) {
  const response = await fetch(`${url}/sandbox/${path}`, {
    ...(body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`/sandbox/${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

export const resetSandbox = () => sandbox("reset", {});

/**
 * Injects a fault into the next calls of a method.
 *
 * @param {string} method
 * @param {string} fault
 * @param {object} [details]
 */
export const injectFault = (method, fault, details) => sandbox("faults", { method, fault, times: 1, ...details });

/** How often the API set the user's password. @param {string} username @returns {Promise<number>} */
export async function timesSet(username) {
  const users = await sandbox("users");
  return users.find((/** @type {{ username: string }} */ user) => user.username === username).timesSet;
}

/** @param {string} username @param {string} password @returns {Promise<boolean>} */
export const holds = async (username, password) => (await sandbox("verify", { username, password })).matches;

/** How often the API was called by the method's name. @param {string} method */
export async function callsOf(method) {
  const log = await sandbox("log");
  return log.filter((/** @type {{ method: string }} */ entry) => entry.method === method).length;
}

/** @param {import("softlayer-password-set").FlowOptions} [options] */
export const newFlow = (options) => new PasswordSetFlow({ endpoint, ...options });

/**
 * Requests a link as the page does, and returns the key of the newest e-mail to the user.
 *
 * @param {string} username
 * @param {import("softlayer-password-set").FlowOptions} [options]
 */
export async function requestKey(username, options) {
  const flow = newFlow(options);
  const state = await flow.requestLink(username);
  flow.free();
  if (state.kind !== "linkSent") throw new Error(`no link was sent: ${state.kind}`);
  const mails = await sandbox("outbox");
  return mails.findLast((/** @type {{ username: string }} */ mail) => mail.username === username).key;
}
