/** Sends requests as bytes, because HTTP clients would correct most of them. */

import { connect } from "node:net";
import { connect as secure } from "node:tls";

/**
 * @typedef {{ statuses: number[], headers: Record<string, string>, text: string }} Answers `headers`: those of the
 *   first answer
 */

/** After so many milliseconds without an answer, the server counts as silent. */
const PATIENCE_MILLISECONDS = 6_000;

/** How long a client that leaves stays connected. Its request arrives in that time. */
const LEAVING_MILLISECONDS = 300;

/**
 * Sends bytes and reads the answers until the server closes the connection or is silent.
 *
 * @param {string} url
 * @param {string | Buffer} bytes
 * @param {string} [from] the client's address
 * @param {{ leave?: boolean, end?: boolean }} [how] `leave`: does not wait for the answer; `end`: half-closes the
 *   connection after sending
 * @returns {Promise<Answers>}
 */
export function send(url, bytes, from = "127.0.0.1", { leave = false, end = false } = {}) {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const connection = connect({ host: "127.0.0.1", port: Number(port), localAddress: from });
    const socket = secure({ socket: connection, servername: "localhost", rejectUnauthorized: false });
    connection.on("error", reject);
    /** @type {Buffer[]} */
    const chunks = [];
    let connected = false;
    socket.setTimeout(PATIENCE_MILLISECONDS, () => socket.destroy());
    socket.on("secureConnect", () => {
      connected = true;
      socket.write(bytes);
      if (end) socket.end();
      if (leave) setTimeout(() => socket.destroy(), LEAVING_MILLISECONDS);
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server that refuses a request may reset the connection.
    socket.on("error", (error) => (connected ? undefined : reject(error)));
    socket.on("close", () => resolve(parsed(Buffer.concat(chunks).toString("latin1"))));
  });
}

/** @param {string} text @returns {Answers} */
function parsed(text) {
  const statuses = [...text.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status));
  const [head = ""] = text.split("\r\n\r\n");
  const headers = head.split("\r\n").slice(1).map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { statuses, headers: Object.fromEntries(headers), text };
}

/**
 * A request as text, for {@link send}. Its content type is JSON unless the headers name another.
 *
 * @param {string} line method and target
 * @param {{ headers?: readonly string[], body?: string, length?: boolean }} [parts] `length`: whether to add
 *   Content-Length
 */
export function request(line, { headers = [], body = "", length = true } = {}) {
  const lengths = length ? [`Content-Length: ${Buffer.byteLength(body)}`] : [];
  const types = headers.some((header) => /^content-type:/i.test(header)) ? [] : ["Content-Type: application/json"];
  return [`${line} HTTP/1.1`, "Host: localhost", "Connection: close", ...types, ...lengths, ...headers, "", body]
    .join("\r\n");
}
