/** The events of the element. They bubble and are composed. None contains a secret. */

import type { ElementState } from "./types.js";

/** Without a browser, the classes can be imported but not used. */
const Base: typeof Event = globalThis.Event ?? class {};

/** Dispatched after every change of the element's `state`. */
export class PasswordSetStateEvent extends Base {
  readonly state: ElementState;

  constructor(state: ElementState) {
    super("softlayer-password-set-state", { bubbles: true, composed: true });
    this.state = state;
  }
}

/** Dispatched once the password is set, after the event of that state. */
export class PasswordSetDoneEvent extends Base {
  constructor() {
    super("softlayer-password-set-done", { bubbles: true, composed: true });
  }
}

/**
 * Dispatched before a link is requested, the first time or again. After `preventDefault()`, the element sends nothing
 * and keeps what was typed. The portal has to request the link and tell the user.
 */
export class PasswordSetRequestLinkEvent extends Base {
  readonly username: string;

  constructor(username: string) {
    super("softlayer-password-set-request-link", { bubbles: true, composed: true, cancelable: true });
    this.username = username;
  }
}

/**
 * Dispatched when the user follows the link to `sign-in-url`. After `preventDefault()`, the browser does not follow it,
 * and the portal can use its router. There is no event if the link is opened in another tab or window.
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
