/** Requests that a proxy must not forward, as they are sent over the wire. */

import { request } from "./wire.mjs";

const BASE = "/rest/v3.1";
const SERVICE = "SoftLayer_User_Customer";

/** The addresses that it must forward, of every method and service. */
export const FORWARDED = ["", "_OpenIdConnect", "_OpenIdConnect_TrustedProfile"].flatMap((suffix) => [
  `${BASE}/${SERVICE}${suffix}/initiatePortalPasswordChange`,
  `${BASE}/${SERVICE}${suffix}/getUserIdForPasswordSet`,
  `${BASE}/${SERVICE}${suffix}/1234567/getRequirementsForPasswordSet`,
  `${BASE}/${SERVICE}${suffix}/1234567/processPasswordSetRequest`,
  `${BASE}/${SERVICE}${suffix}/1234567/checkPhoneFactorAuthenticationForPasswordSet`,
]);

/** The address of attacks that are not about addresses. */
export const GOOD = `${BASE}/${SERVICE}/getUserIdForPasswordSet.json`;

/** A body that the service understands, with any key. */
export const BODY = '{"parameters":["no-such-key"]}';

const UNTOUCHED = `${SERVICE}/getUserIdForPasswordSet`;

/** Addresses that are no method of the service, or written in another way. */
export const ADDRESSES = [
  // Other methods.
  `${BASE}/${SERVICE}/getObject`,
  `${BASE}/${SERVICE}/1234567/getObject.json`,
  `${BASE}/${SERVICE}/1234567/getApiAuthenticationKeys`,
  `${BASE}/${SERVICE}/1234567/editObject`,
  `${BASE}/${SERVICE}/initiatePortalPasswordRequest`,
  `${BASE}/${SERVICE}/getUserIdForPasswordSetX`,
  `${BASE}/${SERVICE}/XgetUserIdForPasswordSet`,
  `${BASE}/${SERVICE}/getUserIdForPasswordSet/getObject`,
  `${BASE}/${SERVICE}/getUserIdForPasswordSet/a-key`,
  `${BASE}/${SERVICE}`,
  `${BASE}/${SERVICE}/`,
  // With an id where the method has none, and without one where it has one.
  `${BASE}/${SERVICE}/1234567/getUserIdForPasswordSet`,
  `${BASE}/${SERVICE}/1234567/initiatePortalPasswordChange`,
  `${BASE}/${SERVICE}/processPasswordSetRequest`,
  `${BASE}/${SERVICE}/-1/processPasswordSetRequest`,
  `${BASE}/${SERVICE}/1e9/processPasswordSetRequest`,
  `${BASE}/${SERVICE}/name/processPasswordSetRequest`,
  `${BASE}/${SERVICE}/12345678901234567890/processPasswordSetRequest`,
  `${BASE}/${SERVICE}/1/2/processPasswordSetRequest`,
  `${BASE}/${SERVICE}//processPasswordSetRequest`,
  // Other services, and other parts of the API.
  `${BASE}/SoftLayer_Account/getObject`,
  `${BASE}/SoftLayer_Account/getUserIdForPasswordSet`,
  `${BASE}/${SERVICE}_Other/getUserIdForPasswordSet`,
  `${BASE}/${SERVICE}_TrustedProfile/getUserIdForPasswordSet`,
  `${BASE}/X${UNTOUCHED}`,
  `${BASE}/x/${UNTOUCHED}`,
  `/rest/v3/${UNTOUCHED}`,
  `/rest/v3x1/${UNTOUCHED}`,
  `/rest/v3.10/${UNTOUCHED}`,
  `/mobile/v3.1/${UNTOUCHED}`,
  `/x${BASE}/${UNTOUCHED}`,
  "/rest",
  "/rest/",
  BASE,
  // Dot segments.
  `${BASE}/SoftLayer_Account/../${UNTOUCHED}`,
  `${BASE}/${SERVICE}/../SoftLayer_Account/getObject`,
  `${BASE}/${UNTOUCHED}/../../SoftLayer_Account/getObject`,
  `/x/..${BASE}/${UNTOUCHED}`,
  `${BASE}/./${UNTOUCHED}`,
  `${BASE}/../v3.1/${UNTOUCHED}`,
  `${BASE}/${UNTOUCHED}/.`,
  `${BASE}/${UNTOUCHED}/..`,
  `/../..${BASE}/${UNTOUCHED}`,
  `${BASE}/${SERVICE}/%2e%2e/${UNTOUCHED}`,
  `${BASE}/${SERVICE}/%2E./SoftLayer_Account/getObject`,
  `${BASE}/${SERVICE}/.%2e/SoftLayer_Account/getObject`,
  `${BASE}/${SERVICE}/%252e%252e/SoftLayer_Account/getObject`,
  `${BASE}/${SERVICE}/..;/SoftLayer_Account/getObject`,
  // Slashes.
  `${BASE}/${SERVICE}%2fgetUserIdForPasswordSet`,
  `${BASE}%2F${UNTOUCHED}`,
  `/rest%2fv3.1/${UNTOUCHED}`,
  `%2frest/v3.1/${UNTOUCHED}`,
  `${BASE}/${SERVICE}/..%2fSoftLayer_Account%2fgetObject`,
  `${BASE}/${SERVICE}/..%252fSoftLayer_Account/getObject`,
  `${BASE}/${SERVICE}%5cgetUserIdForPasswordSet`,
  `${BASE}/${SERVICE}\\getUserIdForPasswordSet`,
  `/${BASE}/${UNTOUCHED}`,
  `//localhost${BASE}/${UNTOUCHED}`,
  `${BASE}//${UNTOUCHED}`,
  `${BASE}/${SERVICE}//getUserIdForPasswordSet`,
  `${BASE}/${UNTOUCHED}/`,
  `${BASE}/${UNTOUCHED}.json/`,
  // Additions and other spellings.
  `${BASE}/${UNTOUCHED};x=1`,
  `${BASE}/${SERVICE};x=1/getUserIdForPasswordSet`,
  `${BASE}/${UNTOUCHED}?`,
  `${BASE}/${UNTOUCHED}?resultLimit=1`,
  `${BASE}/${UNTOUCHED}.json?objectMask=mask[id]`,
  `${BASE}/${UNTOUCHED}#x`,
  `${BASE}/${UNTOUCHED}%3fx`,
  `${BASE}/${UNTOUCHED}.json.json`,
  `${BASE}/${UNTOUCHED}.xml`,
  `${BASE}/${UNTOUCHED}.JSON`,
  `${BASE}/${UNTOUCHED}xjson`,
  `${BASE}/${UNTOUCHED}%00`,
  `${BASE}/${UNTOUCHED}%00.json`,
  `${BASE}/${UNTOUCHED}%0a`,
  `${BASE}/${UNTOUCHED}%0d%0aX: y`,
  `${BASE}/${UNTOUCHED}%20`,
  `${BASE}/${UNTOUCHED}\u0000`,
  `${BASE}/${SERVICE}/%67etUserIdForPasswordSet`,
  `${BASE}/${SERVICE}/getuseridforpasswordset`,
  `${BASE}/${SERVICE.toLowerCase()}/getUserIdForPasswordSet`,
  `/REST/v3.1/${UNTOUCHED}`,
  `/rest/V3.1/${UNTOUCHED}`,
  `${BASE}/${SERVICE}/getUserIdForPasswordSe\u00ff`,
  `${BASE}/${SERVICE}/getUserIdForPasswordSet${"/x".repeat(20_000)}`,
];

/** Absolute addresses, which servers must understand and may forward. */
export const WHOLE_ADDRESSES = [
  `https://elsewhere.example${GOOD}`,
  `http://localhost${GOOD}`,
  `https://api.softlayer.com${BASE}/SoftLayer_Account/getObject`,
  `http://localhost/x/..${BASE}/${UNTOUCHED}`,
  `http://localhost${BASE}/${SERVICE}/getObject`,
  "http://169.254.169.254/latest/meta-data",
];

export const VERBS = [
  "GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "post", "POSTX",
];

const TOO_MUCH = "x".repeat(40_000);

/** Bodies that are too large. Not even a part may be forwarded. @type {readonly [string, string][]} */
export const LARGE_BODIES = [
  ["40 KB", request(`POST ${GOOD}`, { body: TOO_MUCH })],
  ["40 KB in one chunk", request(`POST ${GOOD}`, {
    length: false, headers: ["Transfer-Encoding: chunked"], body: `9c40\r\n${TOO_MUCH}\r\n0\r\n\r\n`,
  })],
  ["40 KB in many chunks", request(`POST ${GOOD}`, {
    length: false,
    headers: ["Transfer-Encoding: chunked"],
    body: `${`64\r\n${"x".repeat(100)}\r\n`.repeat(400)}0\r\n\r\n`,
  })],
  ["10 GB announced", request(`POST ${GOOD}`, { length: false, headers: ["Content-Length: 10000000000"], body: "{" })],
];

const SMUGGLED = request("POST /rest/v3.1/SoftLayer_Account/getObject", { body: "smuggled" });
const CHUNKED = `${Buffer.byteLength(BODY).toString(16)}\r\n${BODY}\r\n0\r\n\r\n`;

/**
 * Request smuggling: proxies and servers have disagreed about the end of these requests, so a second one was hidden in
 * the first.
 *
 * @type {readonly [string, string][]}
 */
export const SMUGGLING = [
  ["a length, and chunks", request(`POST ${GOOD}`, {
    length: false, headers: ["Content-Length: 5", "Transfer-Encoding: chunked"], body: `0\r\n\r\n${SMUGGLED}`,
  })],
  ["a length of all, and chunks", request(`POST ${GOOD}`, {
    length: false,
    headers: [`Content-Length: ${CHUNKED.length + SMUGGLED.length}`, "Transfer-Encoding: chunked"],
    body: CHUNKED + SMUGGLED,
  })],
  ["chunks by a name with a space", request(`POST ${GOOD}`, {
    length: false, headers: ["Content-Length: 5", "Transfer-Encoding : chunked"], body: `0\r\n\r\n${SMUGGLED}`,
  })],
  ["chunks on a folded line", request(`POST ${GOOD}`, {
    length: false, headers: ["Content-Length: 5", "Transfer-Encoding:\r\n chunked"], body: `0\r\n\r\n${SMUGGLED}`,
  })],
  ["chunks of an unknown kind", request(`POST ${GOOD}`, {
    length: false, headers: ["Content-Length: 5", "Transfer-Encoding: xchunked"], body: `0\r\n\r\n${SMUGGLED}`,
  })],
  ["chunks within identity", request(`POST ${GOOD}`, {
    length: false, headers: ["Transfer-Encoding: chunked, identity"], body: CHUNKED + SMUGGLED,
  })],
  ["two lengths", request(`POST ${GOOD}`, {
    length: false, headers: ["Content-Length: 5", `Content-Length: ${5 + SMUGGLED.length}`], body: `{"p":${SMUGGLED}`,
  })],
  ["a length with a sign", request(`POST ${GOOD}`, {
    length: false, headers: ["Content-Length: +5"], body: `{"p":${SMUGGLED}`,
  })],
  ["a negative length", request(`POST ${GOOD}`, {
    length: false, headers: ["Content-Length: -5"], body: SMUGGLED,
  })],
  ["lines that end in a line feed only", request(`POST ${GOOD}`, {
    headers: ["X: y\n\nPOST /rest/v3.1/SoftLayer_Account/getObject HTTP/1.1\nHost: localhost\nX: smuggled"], body: BODY,
  })],
  ["a header with a null", request(`POST ${GOOD}`, { headers: ["X: y\u0000smuggled"], body: BODY })],
  ["a second request behind the first", request(`POST ${GOOD}`, { body: BODY })
    .replace("Connection: close", "Connection: keep-alive") + SMUGGLED],
];

/**
 * The headers of requests that other sites can send without a preflight, each by itself.
 *
 * @type {[string, string[]][]}
 */
export const OTHER_SITES = [
  ["a form of another site", ["Sec-Fetch-Site: cross-site", "Origin: https://elsewhere.example",
    "Content-Type: text/plain"]],
  ["a beacon", ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Origin: https://elsewhere.example",
    "Content-Type: text/plain;charset=UTF-8"]],
  ["the browser's word alone: another site", ["Sec-Fetch-Site: cross-site"]],
  ["the browser's word alone: a neighbour", ["Sec-Fetch-Site: same-site"]],
  ["the browser's word alone: no page", ["Sec-Fetch-Site: none"]],
  ["a word that there is not yet", ["Sec-Fetch-Site: same-planet"]],
  ["the browser's word in other letters", ["Sec-Fetch-Site: Cross-Site"]],
  ["two words", ["Sec-Fetch-Site: cross-site, same-origin"]],
  ["the origin alone: another site", ["Origin: https://elsewhere.example"]],
  ["the origin alone: without TLS", ["Origin: http://localhost"]],
  ["the origin alone: another port", ["Origin: https://localhost:1"]],
  ["the origin alone: a name that ends so", ["Origin: https://elsewhere.localhost"]],
  ["the origin alone: a name that begins so", ["Origin: https://localhost.elsewhere.example"]],
  ["the origin alone: two", ["Origin: https://localhost https://elsewhere.example"]],
  ["the origin alone: a frame without one", ["Origin: null"]],
  ["the origin alone: a frame without one, in this origin", ["Origin: null", "Sec-Fetch-Site: same-origin"]],
  ["a frame without an origin, of another site", ["Origin: null", "Sec-Fetch-Site: cross-site"]],
  ["this origin, but not by the browser's word", ["Origin: https://localhost", "Sec-Fetch-Site: cross-site"]],
  ["another origin, but not by the browser's word", ["Origin: https://elsewhere.example",
    "Sec-Fetch-Site: same-origin"]],
  ...[
    "", "text/plain", "text/plain; application/json", "text/plain;application/json", "multipart/form-data",
    "multipart/form-data; boundary=application/json", "application/x-www-form-urlencoded", "application/jsonp",
    "application/json-patch", "application/ json", "xapplication/json", "text/json", "*/*", ", application/json",
  ].map((type) => /** @type {[string, string[]]} */ ([`the type alone: "${type}"`, [`Content-Type: ${type}`]])),
];

/** The headers of a page of this origin, in new and old browsers, and of a program. @type {[string, string[]][]} */
export const THIS_ORIGIN = [
  ["a browser", ["Sec-Fetch-Site: same-origin", "Origin: https://localhost"]],
  ["a browser without the newer header", ["Origin: https://localhost"]],
  ["a browser that sends no origin to its own", ["Sec-Fetch-Site: same-origin"]],
  ["a program", []],
  ["another spelling of the type", ["Content-Type: Application/JSON ; charset=utf-8"]],
];

/** Addresses that contain the key, as mail programs and people make them of a link. @param {string} key */
export const pathsWithKey = (key) => [
  ...["/", "/index.html", "/missing", "/assets", "/assets/", GOOD, "/rest/", "/%00", "/../etc/passwd", "/csp-report",
    "/.well-known/change-password"].map((path) => `${path}?key=${key}`),
  `/%3Fkey=${key}`, `/%3fkey%3D${key}`, `/%253Fkey=${key}`, `/index.html%3Fkey=${key}`, `/?%6bey=${key}`,
  `/;key=${key}`, `/&key=${key}`, `/&amp;key=${key}`, `/%23key=${key}`, `/key=${key}`, `/key/${key}`, `/${key}`,
  `/${key}/`, `/${key}.js`, `/assets/${key}`, `/assets/${key}.js`, `/rest/${key}`, `${GOOD}/${key}`, `${GOOD}%3F${key}`,
  `${BASE}/${SERVICE}/${key}/getUserIdForPasswordSet`, `https://localhost/?key=${key}`, `//${key}/`, `/x/../${key}`,
];
