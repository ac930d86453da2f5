// Starts the servers of the measured pages.

import { createServer } from "node:http";

/** @import { RequestListener } from "node:http" */
/** @import { AddressInfo } from "node:net" */

/** Listens on a free port of the loopback interface. @param {RequestListener} answer */
export async function listen(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
