/**
 * Pages that are hostile, old, or very cautious: how their scripts change the browser before our scripts run, or
 * meanwhile. Each is a function that runs in the page, so it must not use anything from outside. A page can always read
 * what people type, and no package can prevent that. Here the page only breaks things. What it has seen without asking
 * for it is in `globalThis.seen`.
 */

/**
 * @typedef {object} World
 * @property {() => void} spoil
 * @property {import("softlayer-password-set/element").MessageId} [says] what the page says in place of working
 * @property {"before" | "after"} [only] where it can only be one: before our scripts run, or once the element is there
 */

/** @type {Readonly<Record<string, World>>} */
export const WORLDS = {
  // ------------------------------------------------------------------------------------------- primordials, frozen
  "Object.prototype is frozen": { spoil: () => void Object.freeze(Object.prototype) },
  "everything that the language has is frozen": {
    spoil: () => {
      const seen = new Set();
      const freeze = (/** @type {unknown} */ value) => {
        if (Object(value) !== value || value === globalThis || seen.has(value)) return;
        seen.add(value);
        for (const member of Object.values(Object.getOwnPropertyDescriptors(value))) {
          for (const each of [member.value, member.get, member.set]) freeze(each);
        }
        freeze(Object.getPrototypeOf(value));
        Object.freeze(value);
      };
      for (const name of [
        "Object", "Function", "Array", "String", "Number", "Boolean", "Symbol", "BigInt", "RegExp", "Date", "Math", "JSON",
        "Reflect", "Proxy", "Map", "Set", "WeakMap", "WeakSet", "WeakRef", "FinalizationRegistry", "Promise", "Error", "TypeError",
        "RangeError", "ArrayBuffer", "DataView", "Uint8Array", "Uint32Array", "Float64Array", "Intl", "WebAssembly",
      ]) freeze(Reflect.get(globalThis, name));
    },
  },
  "what errors inherit is frozen": {
    spoil: () => [Error, TypeError, RangeError].forEach(({ prototype }) => Object.freeze(prototype)),
  },

  // ------------------------------------------------------------------------------------------- primordials, polluted
  "every object inherits setters that keep what they get": {
    spoil: () => {
      const seen = Reflect.set(globalThis, "seen", []) && Reflect.get(globalThis, "seen");
      for (const name of [
        "key", "password", "answer", "code", "text", "body", "username", "headers", "fetch", "endpoint", "action",
        "values", "command", "state", "kind", "actions", "requirements", "signal", "number", "status", "method", "parameters",
        "queued", "message", "name", "reason", "stop", "due", "type", "run", "session", "effects", "address", "link",
      ]) {
        const member = { __proto__: null, configurable: true, get: () => undefined, set: (/** @type {unknown} */ value) => void seen.push(value) };
        Object.defineProperty(Object.prototype, name, member);
      }
    },
  },
  "every object inherits setters and getters that throw": {
    spoil: () => {
      const fail = () => { throw new Error("a member that no program wanted"); };
      for (const name of ["key", "password", "queued", "command", "endpoint", "gate", "resume", "challenge", "polling", "reason", "due"]) {
        Object.defineProperty(Object.prototype, name, { configurable: true, enumerable: true, get: fail, set: fail });
      }
    },
  },
  "every object inherits members of every kind": {
    spoil: () => {
      for (const [index, name] of ["then_", "once", "capture", "passive", "toJSON", "length", "code", "cause", "0", "raw", "default", "free", "writable", "value_"].entries()) {
        Object.defineProperty(Object.prototype, name, { configurable: true, writable: true, enumerable: true, value: index % 2 ? true : "polluted" });
      }
    },
  },
  "every object has a kind of its own": {
    spoil: () => void Object.defineProperty(Object.prototype, Symbol.toStringTag, { value: "Polluted", configurable: true }),
  },
  "objects are written as the page likes it": {
    spoil: () => void (Object.prototype.toString = () => "an object"),
  },
  "every array inherits setters of its first places": {
    spoil: () => {
      const seen = Reflect.set(globalThis, "seen", []) && Reflect.get(globalThis, "seen");
      for (const place of [0, 1, 2, 3]) {
        Object.defineProperty(Array.prototype, place, {
          configurable: true, set(value) {
            Object.defineProperty(this, place, { value, writable: true, enumerable: true, configurable: true });
            Object.defineProperty(seen, seen.length, { value, configurable: true });
          },
        });
      }
    },
  },
  "arrays and strings have members that the page has put there, as a loop finds them": {
    spoil: () => {
      Object.assign(Array.prototype, { last() { return 0; }, toJSON() { return "polluted"; }, contains: true });
      Object.assign(String.prototype, { toJSON() { return "polluted"; }, capitalize() { return ""; } });
    },
  },
  "Array.from is the one of an old library": {
    spoil: () => void (Array.from = (/** @type {any} */ item) => (item == null ? [] : Array.isArray(item) ? item : [item])),
  },
  "functions are bound and called in the page's own way": {
    spoil: () => {
      const { call, apply, bind } = Function.prototype;
      const through = (/** @type {Function} */ method) => function (/** @type {any[]} */ ...given) {
        // @ts-expect-error it is one of the three
        return Reflect.apply(method, this, given);
      };
      Object.assign(Function.prototype, { call: through(call), apply: through(apply), bind: through(bind) });
    },
  },
  "arrays are iterated in the page's own way": {
    spoil: () => {
      const { values } = Array.prototype;
      Array.prototype[Symbol.iterator] = function () {
        return values.call(this);
      };
    },
  },

  // ------------------------------------------------------------------------------------------- promises
  "promises are a class of the page's, as zone.js does it": {
    spoil: () => {
      const { then } = Promise.prototype;
      const Native = /** @type {any} */ (Promise);
      Object.assign(globalThis, { Promise: class extends Native {} });
      Native.prototype.then = function (/** @type {any[]} */ ...given) {
        return Reflect.apply(then, this, given);
      };
    },
  },
  "promises have no finally, no any and no withResolvers": {
    spoil: () => {
      Reflect.deleteProperty(Promise.prototype, "finally");
      for (const name of ["any", "allSettled", "withResolvers", "try"]) Reflect.deleteProperty(Promise, name);
    },
  },
  "every object is a promise that never ends": {
    spoil: () => {
      const seen = Reflect.set(globalThis, "seen", []) && Reflect.get(globalThis, "seen");
      const keep = function () {
        // @ts-expect-error it is any object
        Object.defineProperty(seen, seen.length, { value: this });
      };
      Object.defineProperty(Object.prototype, "then", { value: keep });
    },
    only: "before",
    says: "engineUnavailable.heading",
  },
  "every object is a promise that ends with nothing": {
    spoil: () => {
      const then = (/** @type {() => void} */ resolve) => resolve();
      Object.defineProperty(Object.prototype, "then", { value: then });
    },
    says: "engineUnavailable.heading",
  },
  "every object is a promise that fails": {
    spoil: () => void Object.defineProperty(Object.prototype, "then", { value() { throw new Error("not here"); } }),
    says: "engineUnavailable.heading",
  },

  // ------------------------------------------------------------------------------------------- what sends
  "fetch is missing": { spoil: () => void Reflect.deleteProperty(globalThis, "fetch"), only: "after", says: "retryable.connection" },
  "fetch was missing before": { spoil: () => void Reflect.deleteProperty(globalThis, "fetch"), only: "before", says: "engineUnavailable.heading" },
  "fetch throws": {
    spoil: () => void (globalThis.fetch = () => { throw new Error("no network here"); }), only: "after", says: "retryable.connection",
  },
  "fetch is wrapped, as monitoring does it": {
    spoil: () => {
      const own = globalThis.fetch;
      globalThis.fetch = async function (...given) {
        const response = await own.apply(globalThis, given);
        void response.clone().text();
        return response;
      };
    },
  },
  "fetch answers with a response of the page's own": {
    spoil: () => {
      const own = globalThis.fetch;
      globalThis.fetch = async (...given) => {
        const response = await own(...given);
        if (!response.url.includes("/rest/")) return response;
        const text = await response.text();
        return /** @type {any} */ ({ status: response.status, ok: response.ok, text: async () => text });
      };
    },
  },
  "Request is a class of the page's": {
    spoil: () => {
      const Native = Request;
      globalThis.Request = class extends Native {};
    },
  },
  "Request is missing": { spoil: () => void Reflect.deleteProperty(globalThis, "Request"), says: "engineUnavailable.heading" },
  "Headers are missing": { spoil: () => void Reflect.deleteProperty(globalThis, "Headers"), says: "engineUnavailable.heading" },
  "AbortController is missing": { spoil: () => void Reflect.deleteProperty(globalThis, "AbortController") },
  "AbortController throws": {
    spoil: () => void Object.assign(globalThis, { AbortController: class { constructor() { throw new Error("not here"); } } }),
  },
  "AbortController makes signals of the page's own": {
    spoil: () => void Object.assign(globalThis, {
      AbortController: class {
        signal = { aborted: false, addEventListener() {}, removeEventListener() {} };
        abort() {}
      },
    }),
  },
  "JSON is missing": { spoil: () => void Reflect.deleteProperty(globalThis, "JSON") },
  "JSON throws": {
    spoil: () => {
      JSON.parse = JSON.stringify = () => { throw new Error("not here"); };
    },
  },
  "URL is missing": { spoil: () => void Reflect.deleteProperty(globalThis, "URL"), says: "engineUnavailable.heading" },
  "TextDecoder and TextEncoder are missing": {
    spoil: () => ["TextDecoder", "TextEncoder"].forEach((name) => Reflect.deleteProperty(globalThis, name)),
    says: "engineUnavailable.heading", only: "before",
  },
  "WebAssembly is missing": {
    spoil: () => void Reflect.deleteProperty(globalThis, "WebAssembly"), says: "engineUnavailable.heading", only: "before",
  },
  "crypto is missing": { spoil: () => void Reflect.deleteProperty(globalThis, "crypto") },
  "crypto gives no random numbers": {
    spoil: () => void (crypto.getRandomValues = () => { throw new Error("not here"); }),
  },

  // ------------------------------------------------------------------------------------------- languages and clocks
  "Intl is missing": { spoil: () => void Reflect.deleteProperty(globalThis, "Intl") },
  "Intl throws": {
    spoil: () => {
      for (const name of ["PluralRules", "NumberFormat", "DateTimeFormat", "ListFormat"]) {
        Object.assign(Intl, { [name]: class { constructor() { throw new RangeError("not here"); } } });
      }
      Intl.getCanonicalLocales = () => { throw new RangeError("not here"); };
    },
  },
  "the browser names no language": {
    spoil: () => {
      document.documentElement.removeAttribute("lang");
      for (const name of ["language", "languages"]) Object.defineProperty(navigator, name, { value: undefined, configurable: true });
    },
  },
  "the clock gives no number": { spoil: () => void (Date.now = () => NaN) },
  "the clock gives a text": { spoil: () => void (Date.now = () => /** @type {any} */ ("soon")) },
  "the clock stands still": { spoil: () => void (Date.now = () => 0) },
  "the clock jumps by years": {
    spoil: () => {
      let now = 0;
      Date.now = () => (now = 4e12 - now);
    },
  },
  "performance is missing": {
    spoil: () => void Object.defineProperty(globalThis, "performance", { value: undefined, configurable: true }),
  },
  "performance has no clock": { spoil: () => void Object.defineProperty(performance, "now", { value: undefined, configurable: true }) },
  "the steady clock throws": { spoil: () => void (performance.now = () => { throw new Error("not here"); }) },
  "timers are wrapped, and their numbers are objects": {
    spoil: () => {
      const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
      Object.assign(globalThis, {
        /** @param {() => void} callback @param {number} milliseconds */
        setTimeout: (callback, milliseconds) => ({ id: set(() => callback(), milliseconds) }),
        clearTimeout: (/** @type {{ id: number } | undefined} */ timer) => clear(timer?.id),
      });
    },
  },

  // ------------------------------------------------------------------------------------------- what else is missing
  "structuredClone, queueMicrotask and reportError are missing": {
    spoil: () => ["structuredClone", "queueMicrotask", "reportError"].forEach((name) => Reflect.deleteProperty(globalThis, name)),
  },
  "weak references and registries are missing": {
    spoil: () => ["WeakRef", "FinalizationRegistry"].forEach((name) => Reflect.deleteProperty(globalThis, name)),
  },
  "observers are missing": {
    spoil: () => ["MutationObserver", "ResizeObserver", "IntersectionObserver"].forEach((name) => Reflect.deleteProperty(globalThis, name)),
  },
  "storage throws": {
    spoil: () => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(globalThis, name, { configurable: true, get() { throw new DOMException("denied", "SecurityError"); } });
      }
    },
  },
  "there is no storage": {
    spoil: () => ["localStorage", "sessionStorage"].forEach((name) =>
      Object.defineProperty(globalThis, name, { configurable: true, value: null })),
  },
  "storage is full": {
    spoil: () => void (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }),
  },
  "the console is missing": {
    spoil: () => void Object.defineProperty(globalThis, "console", { value: undefined, configurable: true }),
  },

  // ------------------------------------------------------------------------------------------- the document
  "listeners are wrapped, and their removal finds none": {
    spoil: () => {
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        const wrapped = typeof listener === "function" ? (/** @type {Event} */ event) => listener.call(this, event) : listener;
        return addEventListener.call(this, type, wrapped, options);
      };
      EventTarget.prototype.removeEventListener = () => {};
    },
  },
  "attachShadow is wrapped": {
    spoil: () => void (Element.prototype.attachShadow = () => { throw new Error("no shadows here"); }),
  },
  "elements are changed in the page's own way": {
    spoil: () => {
      const { setAttribute, append, replaceChildren } = Element.prototype;
      Object.assign(Element.prototype, {
        /** @this {Element} @param {string} name @param {string} value */
        setAttribute(name, value) { return setAttribute.call(this, name, `${value}`); },
        /** @this {Element} @param {Node[]} nodes */
        append(...nodes) { return append.apply(this, nodes); },
        /** @this {Element} @param {Node[]} nodes */
        replaceChildren(...nodes) { return replaceChildren.apply(this, nodes); },
      });
    },
  },
  "names of elements hide the window's own": {
    spoil: () => {
      const place = document.createElement("div");
      for (const name of [
        "process", "WebAssembly", "fetch", "reportError", "seen", "importFrom", "init", "engine", "BUILD", "loading", "memory",
        "performance", "crypto", "navigator", "customElements", "localStorage", "queueMicrotask", "softlayer", "origin", "Bun", "Deno",
      ]) {
        const anchor = document.createElement("a");
        anchor.id = name;
        place.append(anchor);
      }
      document.documentElement.append(place);
    },
  },
  "names of images hide what the document tells": {
    spoil: () => {
      for (const name of [
        "baseURI", "hidden", "visibilityState", "activeElement", "body", "head", "prerendering", "location", "defaultView", "forms",
        "currentScript", "cookie", "referrer", "title", "documentElement", "readyState",
      ]) {
        const image = document.createElement("img");
        image.setAttribute("name", name);
        document.documentElement.append(image);
      }
    },
  },
  "names of images hide what makes elements": {
    spoil: () => {
      for (const name of ["createElementNS", "createTextNode", "createElement"]) {
        const image = Document.prototype.createElement.call(document, "img");
        image.setAttribute("name", name);
        Document.prototype.querySelector.call(document, "html")?.append(image);
      }
    },
    says: "engineUnavailable.heading",
  },
  "names of images hide what listens to the document": {
    spoil: () => {
      for (const name of ["removeEventListener", "addEventListener"]) {
        const image = document.createElement("img");
        image.setAttribute("name", name);
        document.documentElement.append(image);
      }
    },
    says: "engineUnavailable.heading",
    only: "before",
  },
  "names of elements are given away in the page's own way": {
    spoil: () => {
      const { define } = CustomElementRegistry.prototype;
      CustomElementRegistry.prototype.define = function (name, constructor, options) {
        if (this.get(name)) return;
        define.call(this, name, constructor, options);
      };
    },
    only: "before",
  },
};
