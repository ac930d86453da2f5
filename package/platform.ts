// Replaces some globals in wasm-bindgen's glue. The build imports them into the glue.
//
// The glue makes a decoder and an encoder when it is loaded. Those of this file are made at their first use, so that
// the import of the package needs nothing of the platform. The glue also makes objects for the browser, such as the
// settings of a `Request`. With this file's `Object`, they do not inherit what the page has put into
// `Object.prototype`.

const { create, getPrototypeOf, prototype } = Object;

const NewObject: unknown = Object.assign(function () {
  return create(null);
}, { create, getPrototypeOf, prototype });

class LateTextDecoder {
  #decoder: TextDecoder | undefined;

  decode(bytes?: Uint8Array): string {
    // The glue calls it once without bytes, when it is loaded.
    if (!bytes) return "";
    this.#decoder ??= new TextDecoder("utf-8", Object.assign(Object.create(null), { ignoreBOM: true }));
    return this.#decoder.decode(bytes);
  }
}

class LateTextEncoder {
  #encoder: TextEncoder | undefined;

  encodeInto(text: string, bytes: Uint8Array): TextEncoderEncodeIntoResult {
    this.#encoder ??= new TextEncoder();
    return this.#encoder.encodeInto(text, bytes);
  }
}

export { LateTextDecoder as TextDecoder, LateTextEncoder as TextEncoder, NewObject as Object };
