/**
 * The headless face of the package: password rules and the password-set flow of the SoftLayer API.
 *
 * Nothing happens on import. Await {@link init} once before constructing anything.
 */

export { init, isEngineFailure, type WasmSource } from "./engine.js";
export type { ErrorCode, PasswordSetError } from "./errors.js";
export * from "./flow.js";
export * from "./policy.js";
