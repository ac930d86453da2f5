/** Makes the model, which is everything that a face may show. */

import { foreignOrigin, readSignInAddress, readSupportAddress } from "./diagnostics.js";
import { readAddress } from "./settings.js";

import type { Model } from "./parts.js";
import type { Runner } from "./runner.js";
import type { PasswordSetSettings } from "./settings.js";
import type { Strings } from "./strings.js";

export function readModel(
  settings: PasswordSetSettings,
  { session, policy, username, name, clock, enteredAt }: Runner,
  strings: Strings,
): Model {
  return {
    state: session.shown,
    busy: session.busy,
    now: Date.now(),
    since: session.since,
    clock: clock(),
    enteredAt,
    online: session.picture ? session.picture.online : navigator.onLine,
    username,
    name,
    signInUrl: orNull(() => readSignInAddress(settings.signInUrl)),
    supportUrl: orNull(() => readSupportAddress(settings.supportUrl)),
    foreignOrigin: foreignOrigin(readAddress(settings)),
    policy,
    aside: session.aside !== null,
    left: session.left,
    elsewhere: session.elsewhere,
    strings,
  };
}

/** Returns null for an invalid address, which was reported when it was set. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
