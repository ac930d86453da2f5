/** The sandbox for the end-to-end tests. */

export { Sandbox } from "softlayer-password-set/testing/node";

/** Keys that fixture users have from the start. */
export const FIXTURE_KEYS = {
  expired: "fixture-key-expired",
  used: "fixture-key-used",
  other: "fixture-key-of-other",
  changed: "fixture-key-changed",
};
