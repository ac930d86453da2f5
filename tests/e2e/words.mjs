/** Texts of the page, names of the API and data of the sandbox's users, for tests in any runner. */

import en from "softlayer-password-set/locales/en";

/** @import { MessageId } from "softlayer-password-set/element" */

/** The methods of the API. */
export const METHOD = {
  requestLink: "initiatePortalPasswordChange",
  checkKey: "getUserIdForPasswordSet",
  requirements: "getRequirementsForPasswordSet",
  setPassword: "processPasswordSetRequest",
};

/** Passwords that the policies of the sandbox's users accept. */
export const PASSWORD = { plain: "Correct-h0rse", strict: "CorrecT-h0rse-12!" };

/** What every user of the sandbox starts with. */
export const FORMER_PASSWORD = "Before-Change-1";

/**
 * A visible text of the page.
 *
 * @param {MessageId} id
 * @param {Readonly<Record<string, string | number>>} [values]
 */
export function words(id, values = {}) {
  const message = en[id];
  const form = typeof message === "string" ? message : (values.count === 1 && message.one) || message.other;
  return form.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
