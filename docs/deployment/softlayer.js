/** Reads for nginx.conf what nginx itself cannot read. This runs in nginx (njs), not in a browser. */

import crypto from "crypto";

/** The body of a request for a link. Refuses a body that two programs could read differently. */
const LINK = /^\s*\{\s*"parameters"\s*:\s*\[\s*("(?:[^"\\]|\\.)*")\s*\]\s*\}\s*$/;

/** Characters that are ignored when usernames are compared, as is the case of letters. */
const INVISIBLE = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** How far the time of a proof may be from the current time, in seconds. */
const PROOF_SECONDS = 300;

/** The username in a request for a link; null if the body is not one. */
function usernameIn(body) {
  const found = LINK.exec(body);
  try {
    return found && JSON.parse(found[1]);
  } catch (error) {
    return null;
  }
}

/** How many zero bits a hash begins with. */
function zerosOf(hash) {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]) - 24;
}

/** Whether the request has the proof of work that nginx.conf requires: docs/examples/proof-of-work.js makes it. */
function isProven(request, username) {
  const bits = Number(request.variables.softlayer_proof_bits);
  if (bits === 0) return true;
  const proof = /^(\d{1,12}):(\d{1,12})$/.exec(request.headersIn["X-Proof"] || "");
  if (proof === null || !(Math.abs(Date.now() / 1000 - Number(proof[1])) <= PROOF_SECONDS)) return false;
  return zerosOf(crypto.createHash("sha256").update(`${proof[0]}:${username}`).digest()) >= bits;
}

/** Sets the username for the rate limits, and forwards the call. */
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
    // Hashed, so that long usernames need no more of nginx's memory than short ones.
    request.variables.softlayer_username = crypto.createHash("sha256").update(spelling).digest("hex");
  }
  request.internalRedirect("@softlayer");
}

export default { call };
