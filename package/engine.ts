import { initSync } from "../target/wasm-bindgen/softlayer_password_set.js";
import { createError } from "./errors.js";

/** What {@link init} can load the WebAssembly from; by default the file beside this module. */
export type WasmSource = URL | string | Request | Response | BufferSource | WebAssembly.Module;

let loading: Promise<void> | undefined;
let memory: WebAssembly.Memory | undefined;

/**
 * Loads the WebAssembly module. Calling it again, even while the first call is under way, loads nothing twice;
 * after a failure it may be called again.
 *
 * @throws PasswordSetError with code `engine_unavailable` where the module cannot be fetched or WebAssembly is blocked.
 */
export function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  loading ??= load(source).catch((cause: unknown) => {
    loading = undefined;
    throw createError("engine_unavailable", "the WebAssembly module could not be loaded", cause);
  });
  return loading;
}

async function load(
  source: WasmSource | Promise<WasmSource> = new URL("softlayer_password_set_bg.wasm", import.meta.url),
): Promise<void> {
  let given = await source;
  if (typeof given === "string" || given instanceof URL || given instanceof Request) given = await fetch(given);
  if (given instanceof Response) {
    if (!given.ok) throw new TypeError(`${given.url} answers with status ${given.status}`);
    given = await given.arrayBuffer();
  }
  const module = given instanceof WebAssembly.Module ? given : await WebAssembly.compile(given);
  ({ memory } = initSync({ module }));
}

/**
 * The engine's memory.
 *
 * @throws PasswordSetError with code `not_initialized` before {@link init} has finished.
 * @internal
 */
export function engineMemory(): WebAssembly.Memory {
  if (!memory) throw createError("not_initialized", "await init() before constructing anything");
  return memory;
}

/**
 * What the engine has answered, as frozen plain objects: its own inherit nothing.
 *
 * @internal
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(deepFreeze)) as T;
  const members = Object.entries(value).map(([name, member]) => [name, deepFreeze(member)]);
  return Object.freeze(Object.fromEntries(members)) as T;
}
