/** For nginx.conf: what nginx cannot read by itself. It runs in nginx (njs), not in a browser. */

import crypto from "crypto";

/** All that asks for a link, and nothing that two readers could understand differently. */
const LINK = /^\s*\{\s*"parameters"\s*:\s*\[\s*("(?:[^"\\]|\\.)*")\s*\]\s*\}\s*$/;

/** What nobody sees, and a mailbox is told apart by as little as by the case of its letters. */
const INVISIBLE = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** The username that a body asks a link for, in one spelling of it; null where it is no such body. */
function usernameIn(body) {
  const found = LINK.exec(body);
  if (found === null) return null;
  try {
    return JSON.parse(found[1]).replace(INVISIBLE, "").trim().toLowerCase();
  } catch (error) {
    return null;
  }
}

/** Tells the limits whose mailbox a call fills, and sends the call on. */
function call(request) {
  if (request.variables.softlayer_method === "link") {
    const username = usernameIn(request.requestText || "");
    if (username === null) {
      request.return(400);
      return;
    }
    // Hashed, so that a long name takes no more of nginx's memory than a short one.
    request.variables.softlayer_username = crypto.createHash("sha256").update(username).digest("hex");
  }
  request.internalRedirect("@softlayer");
}

export default { call };
