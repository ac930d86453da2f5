// What wasm-bindgen's glue takes from the platform, in place of the globals of these names: the build imports them into it.
//
// The glue makes a decoder and an encoder when it is loaded. These are made when they are first used, so that importing
// the package needs nothing of the platform. The glue also makes objects that go to the browser, such as the settings
// of a `Request`. These inherit nothing, whatever the page has put into `Object.prototype`.

const { create, getPrototypeOf, prototype } = Object;

const NewObject: unknown = Object.assign(function () {
  return create(null);
}, { create, getPrototypeOf, prototype });

class LateTextDecoder {
  #decoder: TextDecoder | undefined;

  decode(bytes?: Uint8Array): string {
    // The glue only warms it up.
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
