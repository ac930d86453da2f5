// Random faults of the network and of the service. They may lose, delay, corrupt and refuse. They may not lie about
// whether a password was set, because no client could notice that.

import { FAULTS, METHOD } from "./protocol.mjs";

/** @import { Random } from "./random.mjs" */

/**
 * The longest ordered wait, in milliseconds. A request may still set a password that long after it was sent.
 */
export const LONGEST_DELAY = 400;

/**
 * Undocumented values in place of the result, by method. None is a number that could be a user's id, because the flow
 * would use it.
 */
const WRONG_TYPES = {
  [METHOD.initiate]: ["null", "17", '"true"', "[]", "{}"],
  [METHOD.userId]: ['"nobody"', '"-7"', "null", "1.5", "-7", "true", "[1]", "1e999"],
  [METHOD.requirements]: [
    "null", "true", "[]", "17", '"text"',
    '{"minimumPasswordLengthRequirement":"nine"}',
    '{"minimumPasswordLengthRequirement":20,"maximumPasswordLengthRequirement":10}',
    '{"uppercaseCountRequirement":-1}',
    '{"digitCountRequirement":1e30}',
  ],
  [METHOD.process]: ["null", "1", '"true"', "[true]", '{"unexpected":true}'],
  [METHOD.phone]: ["null", "1", '"true"', "[true]", '{"unexpected":true}'],
  "*": ["null", '"text"', "[]", "<html>Welcome to the hotel's network</html>", '{"error":', "\u0000", "\ufeff"],
};

/**
 * @typedef {object} Order a body of `POST /sandbox/faults`
 * @property {string} method
 * @property {string} fault
 * @property {number} times
 * @property {string} username
 * @property {string} [when]
 * @property {number} [milliseconds]
 * @property {string} [retryAfter]
 * @property {string} [text]
 * @property {string} [error]
 * @property {string} [code]
 * @property {number} [status]
 */

/**
 * @param {Random} random
 * @param {string} username
 * @returns {{ order: Order, invalidKey: boolean }} `invalidKey`: a good key is called a bad one
 */
export function randomFault(random, username) {
  const method = random.weighted([
    [METHOD.process, 8], [METHOD.userId, 6], [METHOD.requirements, 3], [METHOD.phone, 4], [METHOD.initiate, 2], ["*", 3],
  ]);
  const fault = random.weighted([
    ["delay", 3], ["tooManyRequests", 2], ["serverError", 2], ["badGateway", 2], ["empty", 2], ["fault", 4], ["cutOff", 2],
    ["wrongType", 2], ["resetBefore", 2], ["resetAfter", 4], ["resetMidway", 2], ["corsOff", 1],
  ]);
  /** @type {Order} */
  const order = { method, fault, times: random.weighted([[1, 6], [2, 2], [4, 1]]), username };
  if (fault === "delay" || random.chance(0.15)) order.milliseconds = random.whole(5, LONGEST_DELAY);
  if (random.chance(0.3)) order.when = random.pick(["before", "after"]);
  if (fault === "tooManyRequests" && random.chance(0.7)) {
    order.retryAfter = random.pick(["0", "1", "3600", "soon", "Thu, 01 Jan 1970 00:00:00 GMT", inSeconds(1), inSeconds(7200)]);
  }
  if (fault === "wrongType") {
    order.text = random.pick(WRONG_TYPES[random.chance(0.5) ? "*" : method] ?? []);
  }
  if (fault !== "fault") return { order, invalidKey: false };

  if (random.chance(0.3)) {
    order.error = "Out of cheese. <b>Redo from start</b>";
    if (random.chance(0.5)) order.code = "SoftLayer_Exception_Cheese";
  } else {
    const [name, message] = random.pick(Object.values(FAULTS));
    order.error = `${message}.`;
    if (random.chance(0.8)) order.code = `SoftLayer_Exception_${name}`;
    // After the request was carried out, a refusal would be a lie.
    delete order.when;
  }
  order.status = random.pick([200, 401, 404, 500, 503]);
  return { order, invalidKey: order.error.startsWith(FAULTS.invalidKey[1]) };
}

/** @param {number} seconds */
const inSeconds = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString();
