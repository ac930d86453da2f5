// A proxy before the sandbox that records what passes through, byte by byte.

import { createServer } from "node:http";

/**
 * @typedef {object} Recorded
 * @property {string} httpMethod
 * @property {string} path with the query, if any
 * @property {string | undefined} contentType
 * @property {string} body
 */

/** @param {string} target the sandbox's address */
export async function startRecordingProxy(target) {
  /** @type {Recorded[]} */
  const recorded = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { method: httpMethod = "", url: path = "", headers } = request;
    const contentType = headers["content-type"];
    recorded.push({ httpMethod, path, contentType, body: body.toString("utf8") });
    const answer = await fetch(target + path, {
      method: httpMethod,
      ...(contentType !== undefined && { headers: { "content-type": contentType } }),
      ...(body.length > 0 && { body }),
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the proxy has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** What has passed through since the last call. */
    take: () => recorded.splice(0),
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
