/** The events of the element. They bubble and are composed, and none holds a secret. */

import type { ElementState } from "./types.js";

/** Without a browser the classes can still be imported, though not used. */
const Base: typeof Event = globalThis.Event ?? class {};

/** After every change of the element's `state`. */
export class PasswordSetStateEvent extends Base {
  readonly state: ElementState;

  constructor(state: ElementState) {
    super("softlayer-password-set-state", { bubbles: true, composed: true });
    this.state = state;
  }
}

/** Once the password is set, after the event of that state. */
export class PasswordSetDoneEvent extends Base {
  constructor() {
    super("softlayer-password-set-done", { bubbles: true, composed: true });
  }
}

/**
 * Before a link is requested, the first time or again. After `preventDefault()` the element sends nothing and stays as it
 * is, with what was typed. The portal requests the link itself, and says so itself.
 */
export class PasswordSetRequestLinkEvent extends Base {
  readonly username: string;

  constructor(username: string) {
    super("softlayer-password-set-request-link", { bubbles: true, composed: true, cancelable: true });
    this.username = username;
  }
}

/**
 * When the user follows the link to `sign-in-url`. After `preventDefault()` the browser does not: the portal does, for
 * example with its router. A link that is opened in another tab or window is no such event.
 */
export class PasswordSetSignInEvent extends Base {
  readonly url: string;

  constructor(url: string) {
    super("softlayer-password-set-sign-in", { bubbles: true, composed: true, cancelable: true });
    this.url = url;
  }
}

/** The events of the element by their names. */
export interface SoftLayerPasswordSetEventMap {
  "softlayer-password-set-state": PasswordSetStateEvent;
  "softlayer-password-set-done": PasswordSetDoneEvent;
  "softlayer-password-set-request-link": PasswordSetRequestLinkEvent;
  "softlayer-password-set-sign-in": PasswordSetSignInEvent;
}
