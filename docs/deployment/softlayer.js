/** For nginx.conf: what nginx cannot read by itself. It runs in nginx (njs), not in a browser. */

import crypto from "crypto";

/** All that asks for a link, and nothing that two readers could understand differently. */
const LINK = /^\s*\{\s*"parameters"\s*:\s*\[\s*("(?:[^"\\]|\\.)*")\s*\]\s*\}\s*$/;

/** What nobody sees, and a mailbox is told apart by as little as by the case of its letters. */
const INVISIBLE = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** How far the time of a proof may be from now, in seconds. */
const PROOF_SECONDS = 300;

/** The username that a body asks a link for; null where it is no such body. */
function usernameIn(body) {
  const found = LINK.exec(body);
  try {
    return found && JSON.parse(found[1]);
  } catch (error) {
    return null;
  }
}

/** How many bits of a hash are zero before the first that is not. */
function zerosOf(hash) {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]) - 24;
}

/** Whether as much work was done for this username as nginx.conf asks: docs/examples/proof-of-work.js does it. */
function isProven(request, username) {
  const bits = Number(request.variables.softlayer_proof_bits);
  if (bits === 0) return true;
  const proof = /^(\d{1,12}):(\d{1,12})$/.exec(request.headersIn["X-Proof"] || "");
  if (proof === null || !(Math.abs(Date.now() / 1000 - Number(proof[1])) <= PROOF_SECONDS)) return false;
  return zerosOf(crypto.createHash("sha256").update(`${proof[0]}:${username}`).digest()) >= bits;
}

/** Tells the limits whose mailbox a call fills, and sends the call on. */
function call(request) {
  if (request.variables.softlayer_method === "link") {
    const username = usernameIn(request.requestText || "");
    if (username === null) {
      request.return(400);
      return;
    }
    if (!isProven(request, username)) {
      request.return(403);
      return;
    }
    const spelling = username.replace(INVISIBLE, "").trim().toLowerCase();
    // Hashed, so that a long name takes no more of nginx's memory than a short one.
    request.variables.softlayer_username = crypto.createHash("sha256").update(spelling).digest("hex");
  }
  request.internalRedirect("@softlayer");
}

export default { call };
