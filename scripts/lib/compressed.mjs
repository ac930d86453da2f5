// What servers send in place of a file: the smallest that gzip and brotli make of it.

import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** @param {Uint8Array} bytes */
export function gzip(bytes) {
  return gzipSync(bytes, { level: 9 });
}

/** @param {Uint8Array} bytes */
export function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}
