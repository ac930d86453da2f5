/**
 * The package without the element: password rules and the password-set flow of the SoftLayer API.
 *
 * Importing it has no effect. Await {@link init} once before you construct anything.
 */

export { init, isEngineFailure, type WasmSource } from "./engine.js";
export type { ErrorCode, InputProblem, PasswordSetError } from "./errors.js";
export * from "./flow.js";
export * from "./policy.js";
export {
  type Change,
  findHidden,
  type Hidden,
  type LinkProblem,
  type LinkWarning,
  readCode,
  type Reading,
  readRecoveryLink,
  type RecoveryLink,
  readUsername,
  type UnreadLink,
} from "./reading.js";
export { supportReference } from "./support.js";
