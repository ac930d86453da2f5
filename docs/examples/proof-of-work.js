/**
 * A challenge that needs no third party and asks the person nothing: before mail is sent, the browser has to find a
 * number by trying. That takes a second or two for one mail, and hours for ten thousand. `softlayer.js` of
 * docs/deployment verifies it.
 *
 * ```js
 * import { proveWork } from "./proof-of-work.js";
 *
 * document.querySelector("softlayer-password-set").options = { challenge: proveWork };
 * ```
 */

/** How many zero bits the hash must begin with: the number in `$softlayer_proof_bits` of nginx.conf. */
const BITS = 16;

/** How many numbers are tried at the same time. */
const BATCH = 256;

/** @param {Uint8Array} hash */
function zerosOf(hash) {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first] ?? 0) - 24;
}

/**
 * @param {{ readonly username: string, readonly signal: AbortSignal }} request
 * @returns {Promise<{ headers: Record<string, string> }>}
 */
export async function proveWork({ username, signal }) {
  // The time of the portal's server, because the clock of this computer may be wrong.
  const { headers } = await fetch("/", { method: "HEAD", cache: "no-store", signal });
  const seconds = Math.floor(Date.parse(headers.get("date") ?? "") / 1000);
  if (Number.isNaN(seconds)) throw new Error("the portal does not say what time it is");
  const encoder = new TextEncoder();
  for (let first = 0; ; first += BATCH) {
    signal.throwIfAborted();
    const proofs = Array.from({ length: BATCH }, (_, index) => `${seconds}:${first + index}`);
    const hashes = await Promise.all(
      proofs.map((proof) => crypto.subtle.digest("SHA-256", encoder.encode(`${proof}:${username}`))),
    );
    const found = hashes.findIndex((hash) => zerosOf(new Uint8Array(hash)) >= BITS);
    if (found >= 0) return { headers: { "X-Proof": /** @type {string} */ (proofs[found]) } };
  }
}
