/** A name server that can be told not to answer. It answers every name with the same address. */

import { createSocket } from "node:dgram";

const HEADER_BYTES = 12;
const ADDRESS_RECORD = 1;

/** The answer 127.0.0.1, valid for a second. */
const ANSWER = Buffer.from([0xc0, 12, 0, ADDRESS_RECORD, 0, 1, 0, 0, 0, 1, 0, 4, 127, 0, 0, 1]);

export async function startNames() {
  let silent = false;
  const socket = createSocket("udp4");
  socket.on("message", (query, { port, address }) => {
    if (silent) return;
    const end = query.indexOf(0, HEADER_BYTES) + 5;
    const answers = query.readUInt16BE(end - 4) === ADDRESS_RECORD ? [ANSWER] : [];
    const header = Buffer.from([...query.subarray(0, 2), 0x81, 0x80, 0, 1, 0, answers.length, 0, 0, 0, 0]);
    socket.send(Buffer.concat([header, query.subarray(HEADER_BYTES, end), ...answers]), port, address);
  });
  await new Promise((resolve) => socket.bind(0, "127.0.0.1", () => resolve(undefined)));
  return {
    port: socket.address().port,
    /** @param {boolean} keepsSilent */
    keepSilent: (keepsSilent) => void (silent = keepsSilent),
    stop: () => void socket.close(),
  };
}
