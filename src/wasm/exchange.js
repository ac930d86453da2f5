/**
 * Has `fetch` send the request and reads the answer. `settle` is called once, later than this returns: with the status,
 * `Retry-After` and the text, or with `null` where no answer came.
 *
 * A portal's own `fetch` may do anything: throw, reject with no `Error`, answer a `Response` of another realm or none.
 *
 * @param {((request: Request) => any) | undefined} fetch the page's own where it is missing
 * @param {Request} request
 * @param {(status: unknown, retryAfter?: unknown, text?: unknown) => void} settle
 */
export function exchange(fetch, request, settle) {
  read(fetch ?? globalThis.fetch, request).then((answer) => settle(...answer), () => settle(null));
}

/**
 * @param {(request: Request) => any} fetch
 * @param {Request} request
 * @returns {Promise<[unknown, unknown, unknown]>}
 */
async function read(fetch, request) {
  const response = Object(await fetch(request));
  let text;
  let retryAfter;
  try {
    text = response.text();
    retryAfter = response.headers.get("retry-after");
  } catch {
    // What is missing is judged by the receiver.
  }
  return [response.status, retryAfter, await text];
}
