/**
 * The service as a proxy sees it: by TLS, under the vendor's name. It records everything that reaches it, passes it on
 * to the sandbox, and says in its answers what a service should not be able to say about a portal's origin.
 */

import { createServer } from "node:https";
import { contents } from "./certificates.mjs";

/** @import { Certificate } from "./certificates.mjs" */
/** @import { IncomingMessage, Server } from "node:http" */
/** @import { TLSSocket } from "node:tls" */

export const SERVICE_HOST = "api.softlayer.com";

/**
 * @typedef {object} Arrived
 * @property {string} method
 * @property {string} path
 * @property {string | false} host the server name that the proxy sent in TLS
 * @property {Record<string, string>} headers
 * @property {string} body
 */

/** Headers that must not reach a browser. */
export const UNWANTED_HEADERS = {
  "set-cookie": "session=of-the-service; Path=/",
  "www-authenticate": "Basic realm=\"service\"",
  location: "https://elsewhere.example/",
  refresh: "0; url=https://elsewhere.example/",
  link: "<https://elsewhere.example/x.js>; rel=preload; as=script",
  "alt-svc": "h2=\"elsewhere.example:443\"",
  "clear-site-data": "\"*\"",
  "access-control-allow-credentials": "true",
  "x-accel-redirect": "/sign-in.html",
  "cross-origin-opener-policy": "unsafe-none",
  "cross-origin-resource-policy": "cross-origin",
  "content-security-policy-report-only": "default-src 'self'; report-uri https://elsewhere.example/",
  "permissions-policy": "camera=*",
  "reporting-endpoints": "default=\"https://elsewhere.example/\"",
  nel: "{\"report_to\":\"default\",\"max_age\":2592000}",
  expires: "Thu, 31 Dec 2099 23:59:59 GMT",
};

/**
 * @param {string} sandbox its address
 * @param {Certificate} certificate
 */
export async function startService(sandbox, certificate) {
  /** @type {Arrived[]} */
  let arrived = [];
  /** @type {Promise<void>} */
  let answering = Promise.resolve();
  const server = createServer(contents(certificate), async (request, response) => {
    /** @type {Arrived} */
    const record = {
      method: request.method ?? "",
      path: request.url ?? "",
      host: /** @type {TLSSocket & { servername?: string | false }} */ (request.socket).servername ?? false,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      body: "",
    };
    arrived.push(record);
    record.body = await read(request);
    await answering;
    const answer = await fetch(sandbox + record.path, {
      method: record.method,
      headers: { "content-type": "application/json" },
      ...(record.body && { body: record.body }),
    });
    response.writeHead(answer.status, {
      ...UNWANTED_HEADERS,
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=31536000",
      "content-type": answer.headers.get("content-type") ?? "",
    });
    response.end(await answer.text());
  });
  // Bytes that are no HTTP request count too.
  server.on("clientError", (error, socket) => {
    arrived.push({ method: "", path: error.message, host: false, headers: {}, body: "" });
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  return {
    port: portOf(server),
    /** The requests that have arrived since the last call. */
    take: () => {
      const taken = arrived;
      arrived = [];
      return taken;
    },
    /** Holds back all answers until the returned function is called. */
    hold: () => {
      /** @type {() => void} */
      let release = () => {};
      answering = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    /** @param {Certificate} other */
    present: (other) => server.setSecureContext(contents(other)),
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** Reads a body, which may be incomplete. @param {IncomingMessage} request */
async function read(request) {
  let body = "";
  try {
    for await (const chunk of request) body += chunk;
  } catch {
    body += "…";
  }
  return body;
}

/** @param {Pick<Server, "address">} server */
export function portOf(server) {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return address.port;
}
