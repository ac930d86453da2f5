// Loads the engine, which is the WebAssembly module behind wasm-bindgen's glue, at most once.

import { initSync, RawFlow, RawPolicy } from "../target/wasm-bindgen/softlayer_password_set.js";
import { createError, reasonOf } from "./errors.js";
import { bare, describe } from "./own.js";

/** A source from which {@link init} can load the WebAssembly. By default it loads the file beside this module. */
export type WasmSource = URL | string | Request | Response | BufferSource | WebAssembly.Module;

/** The result of opening a source: the module or its bytes, or a description of what is there instead. */
type Opened = BufferSource | WebAssembly.Module | string;

/** The name of the build of this script. The build also writes it into the module's section `build`. */
declare const BUILD: string;
/** The part of Node that is used. Deno and Bun have it too. */
type Process = { getBuiltinModule?(name: string): { readFile(url: URL): Promise<BufferSource> } };

let loading: Promise<void> | undefined;
let source: WasmSource | Promise<WasmSource> | undefined;
/** Whether loading has failed. The failed response may be in a cache, so the next try bypasses it. */
let hasFailed = false;
let memory: WebAssembly.Memory | undefined;
/** The errors that were thrown because the engine itself failed. */
const failures = new WeakSet<object>();

/**
 * Loads the WebAssembly module. Further calls, even during the first one, load nothing again. After a failure it may be
 * called again.
 *
 * @throws PasswordSetError with code `engine_unavailable` if the module cannot be fetched, WebAssembly is blocked, or
 *   the module is of another build than this script.
 */
export function init(from?: WasmSource | Promise<WasmSource>): Promise<void> {
  if (loading && from !== undefined && from !== source) {
    console.warn("softlayer-password-set: init() has been called before, and does not load from another source now");
  }
  // A hash that was given once holds for every try, also for those of an element.
  if (!loading && (from !== undefined || !integrityOf(source))) source = from;
  loading ??= load(source, arguments).catch((cause: unknown) => {
    loading = undefined;
    hasFailed = true;
    throw createError("engine_unavailable", `the WebAssembly module could not be loaded: ${reasonOf(cause)}`, cause);
  });
  return loading;
}

async function load(from: WasmSource | Promise<WasmSource> | undefined, given: IArguments): Promise<void> {
  // An option such as `integrity` would be lost.
  if (given.length > 1) throw new TypeError("init takes one argument; options of the request belong into a Request");
  const missing = ["WebAssembly", "TextDecoder", "TextEncoder"].find((name) => !(name in globalThis));
  if (missing) throw new TypeError(`this platform has no ${missing}`);
  // Awaiting would call it with the response and the module, and they may never arrive.
  if ("then" in Object.prototype) throw new TypeError("Object.prototype has a then");
  const place = await from;
  let opened = place === undefined ? await openBeside() : await open(place);
  if (typeof opened === "string") opened = await openInstead(opened, place === undefined);
  const module = opened instanceof WebAssembly.Module ? opened : await WebAssembly.compile(opened);
  // Checked before the glue gets the module, because the glue never takes another one.
  const [section] = WebAssembly.Module.customSections(module, "build");
  const build = section ? String.fromCharCode(...new Uint8Array(section)) : "unknown";
  if (build !== BUILD) {
    throw new TypeError(
      `the module is of build ${build}, and this script of build ${BUILD}: one of them is from a cache`,
    );
  }
  ({ memory } = initSync({ module }));
  for (const { prototype } of [RawFlow, RawPolicy]) noteFailures(prototype);
}

/** Opens the file beside this script. */
async function openBeside(): Promise<Opened> {
  let url: URL;
  try {
    url = new URL("softlayer_password_set_bg.wasm", import.meta.url);
  } catch {
    return "the script does not know where it is";
  }
  try {
    return await fetchModule(url);
  } catch (cause) {
    // On the web, the network may be the reason, and another try may help.
    if (/^http/.test(url.protocol)) throw cause;
    return `${url.href.slice(0, 200)} cannot be read (${reasonOf(cause)})`;
  }
}

/** The hash that a Request asks for. */
const integrityOf = (given: unknown): string => Object(given).integrity ?? "";

async function open(given: WasmSource): Promise<Opened> {
  // They are distinguished by their tags, because each may be of another realm, and the platform may lack its class.
  const kind = Object.prototype.toString.call(given).slice(8, -1);
  if (/^(String|URL|Request)$/.test(kind)) return fetchModule(given as string | URL | Request);
  if (kind === "Response") return readModule(given as Response);
  if (/.Array|Buffer|DataView|Module/.test(kind)) return given as Opened;
  throw new TypeError(`init takes an address, a Request, a Response, bytes or a module, and not ${describe(given)}`);
}

async function fetchModule(address: string | URL | Request): Promise<Opened> {
  // Node's `fetch` does not read files.
  const { process } = globalThis as { process?: Process };
  const files = /^file:/.test(String(address)) && process?.getBuiltinModule?.("node:fs/promises");
  if (files) return files.readFile(new URL(String(address)));
  const response = await fetch(address, bare<RequestInit>(hasFailed ? { cache: "reload" } : {})).catch((cause) => {
    const hash = integrityOf(address) && ". If it answers, the file has another hash than integrity says";
    throw new TypeError(`${(address as Request).url ?? address}: ${reasonOf(cause)}${hash}`, { cause });
  });
  return readModule(response);
}

async function readModule(response: Response): Promise<Opened> {
  const { url, ok, status } = response;
  if (!ok) return `${url} answers with status ${status}`;
  const bytes = await response.arrayBuffer();
  const start = String.fromCharCode(...new Uint8Array(bytes).subarray(0, 64));
  if (start.startsWith("\0asm")) return bytes;
  return `${url} answers with ${/^\W*</.test(start) ? "a page (HTML)" : "something else"} ` +
    "in place of the WebAssembly file";
}

/**
 * Opens the copy of the module in a script. If the file is not beside the script, a tool may have moved the script, and
 * every tool moves the copy too.
 *
 * @param what what is there instead of the file
 */
async function openInstead(what: string, isDefault: boolean): Promise<BufferSource> {
  const help = `${what}. docs/bundlers.md explains how each tool finds the file`;
  const inline = isDefault && (await import("./inline.js").catch(() => undefined));
  if (!inline) throw new TypeError(help);
  console.warn(`softlayer-password-set: ${help}; a larger copy is used meanwhile`);
  return inline.default();
}

/** Remembers the errors that calls of the engine throw because the engine failed. */
function noteFailures(prototype: any): void {
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const call = prototype[name];
    prototype[name] = function (...given: unknown[]) {
      try {
        return call.apply(this, given);
      } catch (error) {
        if (Object(error).name !== "PasswordSetError") failures.add(Object(error));
        throw error;
      }
    };
  }
}

/**
 * Whether an error is a failure of the engine itself, such as a trap. After one, a flow's pending promises may never
 * settle. The function returns false for errors of other WebAssembly modules.
 */
export function isEngineFailure(error: unknown): boolean {
  return failures.has(Object(error));
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
 * Freezes what the engine returned. Its objects are plain and inherit nothing.
 *
 * @internal
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(deepFreeze)) as T;
  const members = Object.entries(value).map(([name, member]) => [name, deepFreeze(member)]);
  return Object.freeze(Object.fromEntries(members)) as T;
}
