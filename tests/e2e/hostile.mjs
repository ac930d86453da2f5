/**
 * A malicious or broken service: its answers, as tables. It serves the page as the sandbox does. In place of the API's
 * answers, it sends its own as bytes on a real connection.
 */

import { createServer } from "node:http";
import { constants, deflateRawSync, gzipSync } from "node:zlib";

/** @import { IncomingMessage, Server, ServerResponse } from "node:http" */

/** What no text may show. The key has no letter twice, so a list of its characters is the key itself. */
export const KEY = "k3Y-hostilE.Zq81";
export const PASSWORD = "Correct-h0rse-Zq8";
export const SECRETS = [KEY, PASSWORD];

/** The calls in order, each with the answer of a working service. */
export const GOOD = {
  initiatePortalPasswordChange: "true",
  getUserIdForPasswordSet: "7",
  getRequirementsForPasswordSet: "{}",
  processPasswordSetRequest: "true",
  checkPhoneFactorAuthenticationForPasswordSet: "true",
};

/** @typedef {keyof typeof GOOD} Method */
/** @typedef {(response: ServerResponse, origin: string) => void} Send */

/**
 * One answer of the service, and the answers before it that lead there.
 * @typedef {object} Scenario
 * @property {string} name
 * @property {Method} call
 * @property {Send} send
 * @property {Partial<Record<Method, string>>} [others] faults and bodies of the other calls.
 * @property {boolean} [isEndless] whether the answer never ends: then the page waits for a short time.
 * @property {RegExp} [isNever] the states in which the page must not come to rest.
 */

// ------------------------------------------------------------------------------------------------- the server

export class HostileService {
  /** @type {Scenario | null} The one that goes on; null while the service is in good health. */
  scenario = null;
  /**
   * What is served in place of the sandbox's own, by path.
   *
   * @type {Map<string, { headers: Record<string, string>, body: string }>}
   */
  pages = new Map();
  /** What each call was sent, as it came. @type {{ method: Method, body: string }[]} */
  received = [];
  /** @type {Server} */
  #server;

  /** @param {string} sandbox where the page comes from. */
  constructor(sandbox) {
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (text) => (body += text));
      request.on("end", () => void this.#answer(sandbox, request, response, body));
      request.on("error", () => {});
      response.on("error", () => {});
    });
  }

  /** @returns {Promise<string>} the origin. */
  async start() {
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", () => resolve(undefined)));
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    return `http://127.0.0.1:${address.port}`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** @param {string} sandbox @param {IncomingMessage} request @param {ServerResponse} response @param {string} sent */
  async #answer(sandbox, { url = "/", headers }, response, sent) {
    const own = this.pages.get(url);
    if (own) return void response.writeHead(200, own.headers).end(own.body);
    const method = /** @type {Method | undefined} */ (/\/rest\/v3\.1\/.*?(\w+)\.json$/.exec(url)?.[1]);
    if (method === undefined || !(method in GOOD)) {
      const page = await fetch(sandbox + url);
      const kept = ["content-type", "content-security-policy"];
      const named = kept.map((name) => [name, page.headers.get(name) ?? ""]).filter(([, value]) => value !== "");
      response.writeHead(page.status, Object.fromEntries(named)).end(Buffer.from(await page.arrayBuffer()));
      return;
    }
    this.received.push({ method, body: sent });
    const { scenario } = this;
    if (scenario?.call === method) return scenario.send(response, `http://${headers.host}`);
    const body = scenario?.others?.[method] ?? GOOD[method];
    response.writeHead(body.includes('"error"') ? 500 : 200, JSON_TYPE).end(body);
  }
}

const JSON_TYPE = { "content-type": "application/json" };

/**
 * @param {string | Buffer} body
 * @param {number} [status]
 * @param {Record<string, string | string[]>} [headers]
 * @returns {Send}
 */
const answer = (body, status = 200, headers = {}) => (response) =>
  void response.writeHead(status, { ...JSON_TYPE, ...headers }).end(body);

/** Bytes in the place of a whole answer. @param {string | Buffer} bytes @param {boolean} [ends] @returns {Send} */
const raw = (bytes, ends = true) => ({ socket }) => void (ends ? socket?.end(bytes) : socket?.write(bytes));

const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/** @param {string} text @param {string} [code] */
export const fault = (text, code = "SoftLayer_Exception_Public") => JSON.stringify({ error: text, code });
const OF_USER = "SoftLayer_Exception_User_Customer_";
export const FAULTS = {
  question: fault("Invalid answer provided for security question", `${OF_USER}InvalidSecurityQuestionAnswer`),
  phone: fault("Phone-based authentication is required", `${OF_USER}External_Binding_PhoneAuthenticationRequired`),
  waiting: fault("Waiting on the external authentication response", `${OF_USER}External_Binding_AwaitingResponse`),
};

// ------------------------------------------------------------------------------------------------- what hurts

/** Blanks, compressed: a thousandth of what they become. @param {number} megabytes */
function bomb(megabytes) {
  const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  const block = deflateRawSync(Buffer.alloc(2 ** 20, " "), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([header, ...Array.from({ length: megabytes }, () => block)]);
}

/** Every character from the first to the last. @param {number} first @param {number} last */
function characters(first, last) {
  let all = "";
  for (let code = first; code <= last; code += 1) if (code < 0xd800 || code > 0xdfff) all += String.fromCodePoint(code);
  return all;
}

const MANY = characters(0x21, 0xf4240);
const GZIP = { "content-encoding": "gzip" };

/** Texts that must stay texts. */
const TEXTS = {
  "a script": "<script>globalThis.ran = true; alert(1)</script>",
  "an image with a handler": "<img src=x onerror='globalThis.ran = true'>",
  "a drawing with a handler": "<svg/onload=globalThis.ran=true>",
  "a frame": "<iframe srcdoc='<script>parent.ran = true</script>'></iframe>",
  "the end of an attribute": "\"'><b onmouseover=globalThis.ran=true autofocus onfocus=globalThis.ran=true tabindex=1>",
  "the end of a comment": "--></style></title></textarea><style>*{display:none}</style>",
  "an address that runs": "javascript:globalThis.ran=true",
  "a template": "{{constructor.constructor('globalThis.ran=true')()}}${globalThis.ran=true}",
  "right-to-left overrides": "\u202e\u202e\u2067gnihtyna\u202d\u2066",
  "a thousand marks on one letter": `e${"\u0301".repeat(1_000)}`,
  "nothing but what cannot be seen": "\u200b\u2060\ufeff\u00ad",
  "control characters": "\u0000\u0001\u0007\u001b[2J\u007f\u0085\u2028\u2029",
  "half a character": "\ud83d and \udc00",
  "one word of 100 KB": "x".repeat(100_000),
  "one word of 100 KB of wide letters": "漢".repeat(33_000),
  "100 KB of line ends": "\n".repeat(100_000),
  "100 KB of letters joined by ZWJ": "👩\u200d".repeat(12_000),
  "names of the prototype": "__proto__ constructor toString hasOwnProperty",
  "a placeholder": "{count} {rules} $& $1 %s %c %o",
};

const upper = (/** @type {string} */ text) => text.toUpperCase();
const encoded = (/** @type {string} */ text) => [...text].map((each) => `%${each.charCodeAt(0).toString(16)}`).join("");

/**
 * The secrets as a service may quote them that was given them.
 *
 * @param {string[]} secrets
 * @returns {Record<string, string>}
 */
const quotes = (secrets) => ({
  "as they are": secrets.join(" and "),
  "in capitals": secrets.map(upper).join(),
  "in an address": secrets.map((secret) => `https://other.test/?k=${encodeURIComponent(secret)}`).join(" "),
  "percent-encoded": secrets.map(encoded).join(" "),
  "inside a word": `abc${secrets.join("def")}ghi`,
  "behind 480 letters": "y".repeat(480) + secrets.join(""),
  "many times": `${secrets.join("")} `.repeat(200),
  "as JSON in JSON": JSON.stringify({ parameters: secrets }),
});

// ------------------------------------------------------------------------------------------------- bodies of any call

const DEEP = 100_000;

/** @type {Record<string, string | Buffer>} Bodies that are no answer to any call, or at least none that hurts. */
const BODIES = {
  "nothing": "",
  "blanks": " \r\n\t ",
  "HTML": "<!doctype html><title>Maintenance</title><script>globalThis.ran = true</script>",
  "null": "null",
  "a list": "[true]",
  "an empty list": "[]",
  "a text": '"true"',
  "a maintenance page in JSON": '{"message":"down for maintenance"}',
  "an error that is no text": '{"error":{"message":"x"},"code":5}',
  "an error that is empty": '{"error":"","code":""}',
  "an error among others": '{"__proto__":{"error":"x"},"error":null,"error":"two","code":"A","code":"B"}',
  "a prototype": '{"__proto__":{"kind":"done","error":"x"},"constructor":{"prototype":{"kind":"done"}}}',
  "a fraction": "0.5",
  "a number with an exponent": "1e400",
  "a number of 200 KB": "9".repeat(200_000),
  "not a number": "NaN",
  "true, cut off": "tru",
  "a container, cut off": '{"minimumPasswordLengthRequirement": 9, "securityQuestions": [{"id": 1, "quest',
  "two documents": "true true",
  "two documents in two lines": '{}\n{"error":"x"}',
  "true in capitals": "TRUE",
  "true with a comment": "true // yes",
  "a byte order mark alone": "\ufeff",
  "three byte order marks": "\ufeff\ufeff\ufefftru",
  "UTF-16, little-endian": Buffer.from("\ufefftrue", "utf16le"),
  "UTF-16, big-endian": Buffer.from("\ufefftrue", "utf16le").swap16(),
  "no UTF-8": Buffer.from([0x22, 0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0x22]),
  "zeros": Buffer.alloc(1_000),
  "JSON that is run": "while(1);alert(1);true",
  "JSON with a prefix": ")]}',\ntrue",
  "lists in lists, 100,000 deep": "[".repeat(DEEP) + "]".repeat(DEEP),
  "lists in lists, never closed": "[".repeat(DEEP),
  "objects in objects, 40,000 deep": '{"a":'.repeat(40_000) + "1" + "}".repeat(40_000),
  "100,000 ones": `[${"1,".repeat(100_000)}1]`,
  "20,000 members": `{${Array.from({ length: 20_000 }, (_, index) => `"m${index}":1`).join()}}`,
  "20,000 times the same member": `{${'"error":"x",'.repeat(20_000)}"code":"y"}`,
  "a text of 5 MB": `"${"a".repeat(5_000_000)}"`,
  "an error of 5 MB": fault("b".repeat(5_000_000)),
  "an error of 250 KB of escapes": `{"error":"${"\\u0041".repeat(42_000)}"}`,
  "a code of 200 KB": fault("x", "Y".repeat(200_000)),
  "a key of 200 KB": `{"${"k".repeat(200_000)}":1}`,
  "200 KB of blanks before": " ".repeat(200_000) + "maybe",
};

/** @type {Record<string, Send>} What never ends, and says nothing more. */
const SILENCES = {
  "no answer at all": () => {},
  "nothing but the beginning": raw(HEAD, false),
  "a head without a body": raw(`${HEAD}Content-Length: 4\r\n\r\n`, false),
  "a drip": (response) => {
    const drip = setInterval(() => response.write(" "), 5);
    response.on("close", () => clearInterval(drip));
  },
};

/** @type {Record<string, Send>} What is wrong below the body. */
const CONNECTIONS = {
  "a body without end": (response) => {
    const chunk = Buffer.alloc(2 ** 16, "[");
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  },
  "hung up at once": raw(""),
  "hung up within the head": raw(HEAD),
  "hung up within the body": raw(`${HEAD}Content-Length: 400\r\n\r\ntrue`),
  "a length that is too short": raw(`${HEAD}Content-Length: 2\r\n\r\ntrue`),
  "a length of 2^60": raw(`${HEAD}Content-Length: 1152921504606846976\r\n\r\ntr`),
  "two lengths": raw(`${HEAD}Content-Length: 4\r\nContent-Length: 5\r\n\r\ntrue`),
  "a length below zero": raw(`${HEAD}Content-Length: -1\r\n\r\ntru`),
  "a length that is no number": raw(`${HEAD}Content-Length: four\r\n\r\ntru`),
  "chunks of nonsense": raw(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\ntrue\r\n0\r\n\r\n`),
  "a chunk below zero": raw(`${HEAD}Transfer-Encoding: chunked\r\n\r\n-4\r\ntrue\r\n0\r\n\r\n`),
  "a chunk without end": raw(`${HEAD}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n[`),
  "500 MB of blanks, compressed": answer(bomb(500), 200, GZIP),
  "500 MB of blanks, compressed, as an error": answer(bomb(500), 500, GZIP),
  "compressed, cut off": answer(gzipSync("true").subarray(0, 15), 200, GZIP),
  "said to be compressed": answer("true", 200, GZIP),
  "compressed twice": answer(gzipSync(gzipSync("true")), 200, GZIP),
  "compressed in a way that nobody knows": answer("tr", 200, { "content-encoding": "br, zstd, x-unknown" }),
  "no HTTP": raw("SSH-2.0-OpenSSH_9.6\r\n"),
  "HTTP of tomorrow": raw("HTTP/9.9 999 Whatever\r\n\r\ntru"),
  "a status that is none": raw("HTTP/1.1 2x0 OK\r\nContent-Length: 3\r\n\r\ntru"),
  "300 KB of headers": raw(`${HEAD}X-Large: ${"a".repeat(300_000)}\r\n\r\ntru`),
  "a thousand headers": raw(`${HEAD}${"X-Many: a\r\n".repeat(1_000)}Content-Length: 3\r\n\r\ntru`),
  "a header with a zero in it": raw(`${HEAD}X-Zero: a\u0000b\r\nContent-Length: 3\r\n\r\ntru`),
  "headers that steer": answer("tru", 200, {
    "set-cookie": `key=${KEY}; Path=/`, refresh: "0; url=https://other.test/",
    "content-security-policy": "default-src *", location: "https://other.test/", "content-disposition": "attachment",
    "www-authenticate": "Basic",
  }),
  "100 Continue, and no more": raw("HTTP/1.1 100 Continue\r\n\r\n"),
  "101 Switching Protocols": raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\ntrue"),
  "a hundred 103s": raw(`${"HTTP/1.1 103 Early Hints\r\nLink: <https://other.test/>; rel=preload\r\n\r\n".repeat(100)}${HEAD}Content-Length: 3\r\n\r\ntru`),
  "204 with a body": raw("HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\ntrue"),
  "205 with a body": answer("tru", 205),
  "304 with a body": raw("HTTP/1.1 304 Not Modified\r\nContent-Length: 4\r\n\r\ntrue"),
};
for (const status of [301, 302, 303, 307, 308]) {
  CONNECTIONS[`${status} to another site`] = answer("true", status, { location: "https://other.test/rest/v3.1/key" });
  CONNECTIONS[`${status} to itself`] = (response, origin) =>
    answer("true", status, { location: `${origin}/rest/v3.1/SoftLayer_User_Customer/getUserIdForPasswordSet.json` })(response, origin);
}

const RETRY_AFTER = {
  "nothing": "", "0": "0", "a second": "1", "30 seconds": "30", "31 seconds": "31", "a century": "3153600000", "20 digits": "9".repeat(20),
  "300 digits": "9".repeat(300), "below zero": "-5", "a fraction": "1.5", "an exponent": "1e9", "hexadecimal": "0x10",
  "Infinity": "Infinity", "NaN": "NaN", "two of them": "1, 2", "a date that is over": "Thu, 01 Jan 1970 00:00:00 GMT",
  "a date to come": "Fri, 31 Dec 9999 23:59:59 GMT", "a date that is none": "Thu, 99 Foo 2099 99:99:99 GMT", "words": "soon",
  "a script": "<script>globalThis.ran = true</script>", "100 KB": "1".repeat(100_000),
};

const STATUSES = Object.fromEntries([
  200, 201, 202, 203, 206, 207, 208, 226, 299, 300, 305, 306, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414,
  415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511, 520,
  599, 600, 999,
].map((status) => [String(status), status]));

// ------------------------------------------------------------------------------------------------- bodies of one call

const IDS = {
  "zero": "0", "minus zero": "-0", "below zero": "-7", "over 2^53": "9007199254740993", "over 2^64": "18446744073709551617",
  "40 digits": "1".repeat(40), "41 digits": "1".repeat(41), "in quotes": '"100001"', "a fraction of zero": "100001.0",
  "an exponent": "1e5", "a huge exponent": "1e99999999999", "a small exponent": "1e-99999999999", "in quotes, with a path": '"7/../../8"',
  "in quotes, with a key": JSON.stringify(KEY), "a text in a list": '["7"]', "true": "true", "false": "false", "digits of another script": '"٧"',
  "with blanks in quotes": '" 7 "', "hexadecimal": '"0x7"', "a sign": '"+7"', "an object": '{"id":7}', "an empty text": '""',
};

/** @param {object} members */
const container = (members) => JSON.stringify({ digitCountRequirement: 1, ...members });
const ask = (/** @type {unknown[]} */ securityQuestions) => container({ securityQuestions });

/** @type {Record<string, string>} */
const CONTAINERS = {
  "a question of one word of 100 KB": ask([{ id: 1, question: "x".repeat(100_000) }]),
  "a question of 1,999 letters": ask([{ id: 1, question: "x".repeat(1_999) }]),
  "fifty long questions": ask(Array.from({ length: 50 }, (_, id) => ({ id, question: "漢".repeat(600) }))),
  "200,000 questions": ask(Array.from({ length: 200_000 }, (_, id) => ({ id, question: "q" }))),
  "5,000 questions": ask(Array.from({ length: 5_000 }, (_, id) => ({ id, question: "q" }))),
  "20,000 empty questions": `{"securityQuestions":[${"{},".repeat(20_000)}{}]}`,
  "a million special characters, ascending": container({ specialCharactersAllowed: MANY }),
  "a million special characters, descending": container({ specialCharactersAllowed: [...MANY].reverse().join("") }),
  "60,000 special characters, ascending": container({ specialCharactersAllowed: characters(0x21, 60_000) }),
  "1,300 special characters, descending": container({ specialCharactersAllowed: [...characters(0x2100, 0x2600)].reverse().join("") }),
  "special characters that cannot be seen": container({ specialCharactersAllowed: characters(0, 0x20) + characters(0x200b, 0x206f) }),
  "special characters with halves": '{"specialCharactersAllowed":"\\ud83d!\\udc00\\ud800"}',
  "special characters, a list": container({ specialCharactersAllowed: ["!", "?"] }),
  "special characters, letters and digits": container({ specialCharactersAllowed: "abcABC123" }),
  "special characters, none": container({ specialCharactersAllowed: "" }),
  "special characters, the key": container({ specialCharactersAllowed: KEY }),
  "questions that are none": container({ securityQuestions: "who?" }),
  "questions of every shape": ask([null, 1, "q", [], {}, { id: 1 }, { question: "a" }, { id: {}, question: [] }, { id: null, question: "b" }]),
  "questions without an order": ask([3, 2, 1].map((id) => ({ id, question: `q${id}`, displayOrder: `${id}` }))),
  "questions in every order": ask([-1, 1e300, 0.5, "NaN", null, [], {}].map((displayOrder, id) => ({ id, question: "q", displayOrder }))),
  "questions with the same id": ask([1, 1, 1].map((id) => ({ id, question: "q" }))),
  "an id over 2^53": '{"securityQuestions":[{"id":9007199254740993,"question":"q"},{"id":9007199254740992,"question":"r"}]}',
  "an id of 100 digits": `{"securityQuestions":[{"id":${"9".repeat(100)},"question":"q"}]}`,
  "an id of 101 digits": `{"securityQuestions":[{"id":${"9".repeat(101)},"question":"q"}]}`,
  "ids that are texts": ask(["a b", "\"]", "<b>", "__proto__", "", " "].map((id) => ({ id, question: "q" }))),
  "an id with half a character": '{"securityQuestions":[{"id":"\\ud83d","question":"q"},{"id":"\\udc00","question":"r"}]}',
  "an id that is the key": ask([{ id: KEY, question: "q" }, { id: 2, question: "r" }]),
  "an id with the key in an address": ask([{ id: `/?k=${KEY}`, question: "q" }, { id: `k=${encoded(KEY)}`, question: "r" }]),
  "the same members twice": '{"minimumPasswordLengthRequirement":9,"minimumPasswordLengthRequirement":12,"securityQuestions":[],"securityQuestions":[{"id":1,"question":"q"}]}',
  "a prototype": '{"__proto__":{"minimumPasswordLengthRequirement":1},"digitCountRequirement":1,"constructor":null}',
  "the secrets echoed": container({ key: KEY, password: PASSWORD, securityAnswer: KEY, userId: KEY }),
  "another key": container({ key: "another", password: "x".repeat(10_000), authenticationMethods: [[[[]]]] }),
  "members that nobody knows": container(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`unknown${index}`, { a: [index] }]))),
  "10,000 members that nobody knows": container(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`unknown${index}`, 1]))),
  "an unknown member of 200 KB": container({ unknown: "u".repeat(200_000) }),
  "an unknown member, 64 deep": `{"digitCountRequirement":1,"unknown":${"[".repeat(62)}${"]".repeat(62)}}`,
  "a least length of 2^32": container({ minimumPasswordLengthRequirement: 2 ** 32 }),
  "a least length over the greatest": container({ minimumPasswordLengthRequirement: 20, maximumPasswordLengthRequirement: 10 }),
  "a greatest length of 0": container({ maximumPasswordLengthRequirement: 0 }),
  "a greatest length of 1": container({ maximumPasswordLengthRequirement: 1 }),
  "more digits than letters fit": container({ digitCountRequirement: 19, uppercaseCountRequirement: 19 }),
  "a million digits": container({ digitCountRequirement: 1_000_000, maximumPasswordLengthRequirement: 2_000_000 }),
  "16,000 digits": container({ digitCountRequirement: 16_000, maximumPasswordLengthRequirement: 16_384 }),
};
const NUMBERS = ["0", "-1", "-0", "1.0", "1.5", "1e0", "1e400", "1e-400", '"1"', '"one"', '""', "true", "false", "null", "[]", "{}", "4294967295", "4294967296", "9".repeat(400)];
for (const number of NUMBERS) {
  const members = ["minimumPasswordLengthRequirement", "maximumPasswordLengthRequirement", "uppercaseCountRequirement", "specialCharacterCountRequirement"];
  CONTAINERS[`${number.slice(0, 20)} in the place of every count`] = `{${members.map((name) => `"${name}":${number}`).join()}}`;
}

// ------------------------------------------------------------------------------------------------- scenarios

export const METHODS = /** @type {Method[]} */ (Object.keys(GOOD));
const [REQUEST_LINK, CHECK_KEY, REQUIREMENTS, SUBMIT, PHONE] = /** @type {[Method, Method, Method, Method, Method]} */ (METHODS);
const TO_PHONE = { [SUBMIT]: FAULTS.phone };
const TO_QUESTION = { [SUBMIT]: FAULTS.question };
/** The state of the page after a body that counts as a good answer. */
const TAKEN = /^(done|linkSent)$/;

/** @param {Method} call @returns {Pick<Scenario, "call" | "others">} */
const at = (call) => ({ call, ...(call === PHONE ? { others: TO_PHONE } : {}), ...(call === REQUIREMENTS ? { others: TO_QUESTION } : {}) });

/**
 * The rows of a table for one call. What lies between the answer and its meaning is the same for all calls, so that
 * each row goes to one of them, or to some.
 * @template T
 * @param {Record<string, T>} table @param {Method} call @param {Method[]} [calls]
 * @returns {[name: string, T][]}
 */
const dealt = (table, call, calls = METHODS) =>
  Object.entries(table).filter((_, index) => calls[index % calls.length] === call);

/** @param {Method} call @returns {Scenario[]} */
export function scenariosOf(call) {
  const setsPassword = call === SUBMIT || call === PHONE;
  /** @type {Scenario[]} */
  const all = [];
  /** @type {<T>(kind: string, rows: [string, T][], send: (row: T) => Send, more?: Partial<Scenario>) => void} */
  const add = (kind, rows, send, more = {}) => {
    for (const [name, row] of rows) all.push({ name: `${kind}: ${name}`, send: send(row), ...at(call), ...more });
  };
  const whole = Object.entries;
  const quoted = whole(quotes(setsPassword ? SECRETS : [KEY]));
  add("body", call === REQUEST_LINK || call === SUBMIT ? whole(BODIES) : dealt(BODIES, call, [CHECK_KEY, REQUIREMENTS, PHONE]), (body) => answer(body), { isNever: TAKEN });
  add("connection", call === SUBMIT ? whole(CONNECTIONS) : dealt(CONNECTIONS, call), (send) => send);
  add("silence", whole(SILENCES), (send) => send, { isEndless: true });
  add("fault", setsPassword ? whole(TEXTS) : dealt(TEXTS, call), (text) => answer(fault(text), 500));
  add("fault that quotes secrets", call === REQUEST_LINK ? [] : quoted, (text) => answer(fault(text, text), 500));
  add("status", dealt(STATUSES, call), (status) => answer(status % 2 ? fault("no") : "", status));
  add("Retry-After", dealt(RETRY_AFTER, call), (value) => answer("", 503, { "retry-after": value }));
  if (call === CHECK_KEY) add("id", whole(IDS), (id) => answer(id));
  if (call === REQUIREMENTS) {
    add("container", whole(CONTAINERS), (body) => answer(body));
    add("question", [...whole(TEXTS), ...quoted], (question) => answer(ask([{ id: 1, question }, { id: 2, question: "q" }])));
  }
  if (setsPassword) {
    add("refusal", dealt(TEXTS, call, [SUBMIT, PHONE]), (text) => answer(fault(`Your portal password must ${text}`), 200));
    add("refusal for good", dealt(TEXTS, call, [PHONE, SUBMIT]), (text) => answer(fault(`Your request cannot be processed ${text}`)));
    add("refusal that quotes secrets", quoted, (text) => answer(fault(`Your portal password must ${text}`)));
    add("refusal for good that quotes secrets", quoted, (text) => answer(fault(`Your request cannot be processed ${text}`)));
  }
  if (call === SUBMIT) {
    // Nor does any text mention the key.
    const others = { [CHECK_KEY]: "maybe" };
    add("doubt", dealt(BODIES, call, [SUBMIT, PHONE]), (body) => answer(body), { others, isNever: TAKEN });
  }
  return all;
}
