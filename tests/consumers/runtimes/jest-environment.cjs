// jsdom has none of these, and Jest hands none of Node's on.

const { TestEnvironment } = require("jest-environment-jsdom");

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    const { fetch, Headers, Request, Response, TextDecoder, TextEncoder } = globalThis;
    Object.assign(this.global, { fetch, Headers, Request, Response, TextDecoder, TextEncoder });
  }
};
