// The web server of a portal: one origin for its app and the API. The API is the sandbox.

import { createReadStream, existsSync } from "node:fs";
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { extname, join, normalize } from "node:path";

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

/** Some tools put styles and scripts before the page's own referrer policy. */
const UNTOLD = { "referrer-policy": "no-referrer" };

/** The paths that the sandbox answers: the API, and a breach database. */
const API = /^\/(rest\/v3\.1|sandbox\/breaches)\//;

/**
 * @typedef {object} Origin
 * @property {string} url
 * @property {() => Promise<void>} close
 */

/**
 * @param {object} options
 * @param {string} options.sandbox
 * @param {string} options.app a directory, or the address of a server
 * @param {string | null} options.policy the Content-Security-Policy of what comes from a directory
 * @returns {Promise<Origin>}
 */
export async function serve({ sandbox, app, policy }) {
  const isServer = app.startsWith("http:");
  const server = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? "/", "http://origin");
    if (API.test(pathname)) pass(incoming, response, sandbox);
    else if (isServer) pass(incoming, response, app);
    else send(join(app, normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname)), policy, response);
  });
  // Development servers speak to their pages through a socket.
  server.on("upgrade", (incoming, socket, head) => {
    const { hostname, port } = new URL(app);
    const upstream = connect(Number(port), hostname, () => {
      const { rawHeaders } = incoming;
      const headers = rawHeaders.flatMap((name, index) => index % 2 ? [] : [`${name}: ${rawHeaders[index + 1]}`]);
      upstream.write([`GET ${incoming.url} HTTP/1.1`, ...headers, "", ""].join("\r\n"));
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [upstream, socket]) end.on("error", () => [upstream, socket].forEach((each) => each.destroy()));
  });
  return listen(server);
}

/**
 * Starts another origin, from which pages may load files.
 *
 * @param {string} directory
 * @returns {Promise<Origin>}
 */
export function serveFiles(directory) {
  return listen(createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? "/", "http://origin");
    response.setHeader("access-control-allow-origin", "*");
    send(join(directory, normalize(pathname)), null, response);
  }));
}

/** @param {import("node:http").Server} server @returns {Promise<Origin>} */
async function listen(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/**
 * @param {import("node:http").IncomingMessage} incoming
 * @param {import("node:http").ServerResponse} response
 * @param {string} to
 */
function pass(incoming, response, to) {
  const { method, headers } = incoming;
  const outgoing = request(new URL(incoming.url ?? "/", to), { method, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, { ...UNTOLD, ...answer.headers });
    answer.pipe(response);
  });
  outgoing.on("error", () => response.writeHead(502).end());
  incoming.pipe(outgoing);
}

/**
 * @param {string} file
 * @param {string | null} policy
 * @param {import("node:http").ServerResponse} response
 */
function send(file, policy, response) {
  const type = TYPES[extname(file)];
  if (type === undefined || !existsSync(file)) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  const headers = { ...UNTOLD, "content-type": type, ...(policy === null ? {} : { "content-security-policy": policy }) };
  createReadStream(file).pipe(response.writeHead(200, headers));
}
