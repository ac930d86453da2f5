import { createError } from "./errors.js";
import type { FlowState } from "./flow.js";
import { describe, ownMembers } from "./own.js";

/** A name that this package chose. */
const NAME = /^\w{1,40}$/;

/** The name of a vendor's exception. */
const EXCEPTION = /^SoftLayer_\w{1,100}$/;

/**
 * Makes the line about a state that a person can send to support: its kind, its codes, the service's exception and the
 * time. It is the same in every language, and never contains a key, a name, or the service's own words.
 *
 * ```text
 * failed submit unknown_fault SoftLayer_Exception 2031-05-04T09:26:53Z
 * ```
 *
 * @param state the state of a flow or of the element
 * @param time when the state was entered, in milliseconds since 1970. The default is the current time
 */
export function supportReference(
  state: FlowState | { readonly kind: "engineUnavailable" },
  time: number = Date.now(),
): string {
  const members = ownMembers<object>(state, "state", "invalid_argument") as Record<string, unknown>;
  if (typeof members.kind !== "string") {
    throw createError(
      "invalid_argument",
      `state must be that of a flow, with its kind, and its kind is ${describe(members.kind)}`,
    );
  }
  if (typeof time !== "number" || Number.isNaN(new Date(time).getTime())) {
    throw createError("invalid_argument", `time must be milliseconds since 1970, and is ${describe(time)}`);
  }
  const parts = ["kind", "from", "problem", "code", "faultCode"]
    .map((name) => [members[name], name === "faultCode" ? EXCEPTION : NAME] as const)
    .filter(([value, pattern]) => typeof value === "string" && pattern.test(value))
    .map(([value]) => value);
  return [...parts, new Date(time).toISOString().replace(/\.\d+/, "")].join(" ");
}
