// Measures the time from the navigation to a usable page: ours with live rules, and a peer's with its field.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { Sandbox } from "../e2e/sandbox.mjs";
import { listen } from "./server.mjs";
import { rounded, summary } from "./statistics.mjs";

/** @import { IncomingMessage, ServerResponse } from "node:http" */
/** @import { Browser } from "@playwright/test" */
/** @import { Benchmark, Context } from "./main.mjs" */
/** @import { Summary } from "./statistics.mjs" */

const GOAL = 0.6;
const USER = "plain";
const PEER = "@teamhanko/hanko-elements";

/** @typedef {{ field: Summary, live: Summary, peer: Summary }} Figures milliseconds */

/** @type {Benchmark<Figures>} */
export const navigation = {
  id: "navigation",
  title: "From the navigation to live rules",
  expected: "a minute",
  run,
  report: ({ field, live, peer }) => ({
    intro:
      "Milliseconds from the start of a navigation, in turns, each in a new browser context with empty caches. One " +
      "server on the loopback interface serves both pages, uncompressed. Ours opens the link of an e-mail. Its field " +
      "appears first. The rules are live when the engine has started and the service has answered twice. The peer is " +
      `\`<hanko-auth>\` of ${PEER}: its first field is there when its service has answered once.`,
    columns: ["", "median", "p99"],
    rows: [
      ["the field of `<softlayer-password-set>`", rounded(field.median), rounded(field.p99)],
      ["the live rules of `<softlayer-password-set>`", rounded(live.median), rounded(live.p99)],
      ["the field of `<hanko-auth>`", rounded(peer.median), rounded(peer.p99)],
    ],
  }),
  goals: ({ live, peer }) => [
    {
      goal: `live rules in at most ${GOAL} times the time of \`<hanko-auth>\``,
      figure: rounded(live.median / peer.median),
      met: live.median <= GOAL * peer.median,
    },
  ],
};

/** @param {Context} context @returns {Promise<Figures>} */
async function run({ browser, sandboxUrl, quick }) {
  const sandbox = new Sandbox(sandboxUrl);
  await sandbox.reset();
  const link = new URL((await sandbox.mailLink(USER)).link);
  const server = await serve(sandboxUrl);
  const ours = { url: `${server.url}${link.search}${link.hash}`, first: FIELD, ready: RULES };
  const theirs = { url: `${server.url}hanko/`, first: PEER_FIELD, ready: PEER_FIELD };
  /** @type {Arrival[]} */
  const our = [];
  /** @type {Arrival[]} */
  const their = [];
  try {
    // The first round warms up the servers and the browser's processes.
    for (let round = quick ? 3 : 41; round > 0; round--) {
      our.push(await navigate(browser, ours));
      their.push(await navigate(browser, theirs));
    }
  } finally {
    await server.close();
  }
  return {
    field: summary(our.slice(1).map(({ first }) => first)),
    live: summary(our.slice(1).map(({ ready }) => ready)),
    peer: summary(their.slice(1).map(({ ready }) => ready)),
  };
}

/** Selectors. Each is looked for in the shadow root of the one before. */
const FIELD = ["softlayer-password-set input[type=password]"];
/** The attribute is set when the service has sent its rules and the engine has read them. */
const RULES = ["softlayer-password-set input[passwordrules*=minlength]"];
const PEER_FIELD = ["hanko-auth", "input"];

/** @typedef {{ first: number, ready: number }} Arrival milliseconds */

/**
 * @param {Browser} browser
 * @param {{ url: string, first: string[], ready: string[] }} what
 * @returns {Promise<Arrival>}
 */
async function navigate(browser, { url, first, ready }) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFor, { first, ready });
    await page.goto(url);
    const arrival = await page.waitForFunction(() => {
      /** @type {Partial<Arrival> | undefined} */
      const seen = Reflect.get(globalThis, "arrival");
      return seen?.first !== undefined && seen.ready !== undefined && { first: seen.first, ready: seen.ready };
    });
    const seen = await arrival.jsonValue();
    if (!seen) throw new Error("the page has no arrival");
    return seen;
  } finally {
    await context.close();
  }
}

/** Looks for the elements once in each frame. Runs in the page. @param {Record<string, string[]>} waited */
function watchFor(waited) {
  /** @type {Record<string, number>} */
  const seen = {};
  Reflect.set(globalThis, "arrival", seen);
  /** @param {string[]} path */
  const isThere = (path) => {
    /** @type {ParentNode | null | undefined} */
    let within = document;
    for (const [depth, selector] of path.entries()) {
      /** @type {Element | null | undefined} */
      const found = within?.querySelector(selector);
      if (!found) return false;
      within = depth < path.length - 1 ? found.shadowRoot : found;
    }
    return within !== null && within !== undefined;
  };
  const look = () => {
    for (const [name, path] of Object.entries(waited)) {
      if (seen[name] === undefined && isThere(path)) seen[name] = performance.now();
    }
    if (Object.keys(seen).length < Object.keys(waited).length) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const PEER_PAGE = `<!doctype html><html lang="en"><title>peer</title><hanko-auth></hanko-auth>
<script type="module">import { register } from "./elements.js"; await register(location.origin);</script>`;

/** The response of the peer's service to the first request of its element. */
const PEER_STATE = {
  name: "login_init",
  status: 200,
  payload: {},
  csrf_token: "token",
  actions: {
    continue_with_login_identifier: {
      action: "continue_with_login_identifier",
      href: "/login?action=continue_with_login_identifier",
      inputs: { email: { name: "email", type: "email", required: true, max_length: 120 } },
      description: "",
    },
  },
};

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** One server for both pages. It forwards requests for the service to the sandbox. @param {string} sandboxUrl */
function serve(sandboxUrl) {
  const require = createRequire(import.meta.url);
  const folder = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}/`, import.meta.url));
  const folders = { "/softlayer-password-set/": folder("dist"), "/": folder("www") };

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function answer(request, response) {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    /** @param {string} type @param {string | Uint8Array} body */
    const send = (type, body) => response.writeHead(200, { "content-type": type }).end(body);
    if (path === "/hanko/") return send("text/html", PEER_PAGE);
    if (path === "/hanko/elements.js") return send("text/javascript", await readFile(require.resolve(PEER)));
    if (path === "/login") return send("application/json", JSON.stringify(PEER_STATE));
    if (path.startsWith("/rest/")) return pass(request, response);
    for (const [prefix, directory] of Object.entries(folders)) {
      if (!path.startsWith(prefix) || path.includes("..")) continue;
      const file = path === "/" ? "index.html" : path.slice(prefix.length);
      return send(CONTENT_TYPES[extname(file)] ?? "text/plain", await readFile(directory + file));
    }
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function pass(request, response) {
    const { status, headers, body } = await fetch(new URL(request.url ?? "/", sandboxUrl), {
      method: request.method ?? "GET",
      headers: { "content-type": request.headers["content-type"] ?? "application/json" },
      body: await text(request),
    });
    response.writeHead(status, { "content-type": headers.get("content-type") ?? "application/json" });
    await pipeline(body === null ? [] : Readable.fromWeb(/** @type {any} */ (body)), response);
  }

  return listen((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
}

/** @param {IncomingMessage} request */
async function text(request) {
  let all = "";
  for await (const part of request) all += part;
  return all;
}
