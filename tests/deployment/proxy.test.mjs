/**
 * The page and the API behind the configurations of docs/deployment/: a person sets a password through each server, and
 * each server refuses attacks. The service records everything that reaches it.
 */

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { deployment, target } from "../../scripts/lib/paths.mjs";
import { isSkipped, servers } from "../../scripts/setup/skipped.mjs";
import { expect, METHOD, PASSWORD, test } from "../e2e/support.mjs";
import {
  ADDRESSES, BODY, FORWARDED, GOOD, LARGE_BODIES, OTHER_SITES, pathsWithKey, SMUGGLING, THIS_ORIGIN, VERBS,
  WHOLE_ADDRESSES,
} from "./attacks.mjs";
import { makeCertificate } from "./certificates.mjs";
import { startNames } from "./names.mjs";
import { LOAD_BALANCER, START } from "./servers.mjs";
import { SERVICE_HOST, startService, UNWANTED_HEADERS } from "./service.mjs";
import { request, send } from "./wire.mjs";

/** @import { Server as Name } from "../../scripts/setup/skipped.mjs" */
/** @import { Certificate } from "./certificates.mjs" */
/** @import { Started } from "./servers.mjs" */

/** Every attack comes from a new client, which has reached no rate limit. */
let clients = 0;
const newClient = () => `127.0.${1 + Math.floor(++clients / 250)}.${1 + (clients % 250)}`;

/** The headers of every answer. */
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining("camera=()"),
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
};

const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The statuses with which the server itself refuses a request. */
const REFUSALS = [400, 404, 405, 411, 413, 414, 421, 431, 501, 505];

/** The files whose hashes the page knows, from its script to the engine's module. */
const CHECKED_FILES = [
  "page", "element-define", "element", "index", "locales-en", "softlayer_password_set_bg", "styles",
];

for (const name of servers) describe(name);

/** @param {Name} name */
function describe(name) {
  test.describe(name, () => {
    test.skip(isSkipped(name), `SKIP leaves out ${name}`);

    /** @type {Started} */
    let server;
    /** @type {Awaited<ReturnType<typeof startService>>} */
    let service;
    /** @type {Certificate} */
    let certificate;
    /** @type {Certificate} Trusted too, but for another name. */
    let other;
    /** @type {string} */
    let trusted;
    /** @type {Awaited<ReturnType<typeof startNames>>} */
    let names;
    const wanted = () => ({ servicePort: service.port, namePort: names.port, trusted });
    const certificates = join(target, "deployment", "certificates");

    test.beforeAll(async () => {
      const sandbox = process.env.SANDBOX_URL;
      if (!sandbox) throw new Error("SANDBOX_URL names no sandbox; `npm test -- deployment` starts one");
      mkdirSync(certificates, { recursive: true });
      certificate = makeCertificate(certificates, SERVICE_HOST);
      service = await startService(sandbox, certificate);
      other = makeCertificate(certificates, "elsewhere.example");
      trusted = join(certificates, "trusted.pem");
      writeFileSync(trusted, [certificate, other].map((each) => readFileSync(each.certificate, "utf8")).join(""));
      names = await startNames();
      server = await START[name](wanted());
    });

    test.afterAll(async () => {
      await server?.stop();
      await service?.stop();
      names?.stop();
    });

    test.beforeEach(() => void service.take());

    /** @param {string} link */
    const here = (link) => `${server.url}/${new URL(link).search}`;

    /** @param {string} text sent from a new client */
    const ask = (text) => send(server.url, text, newClient());

    test("a person can set a password", async ({ page, portal, sandbox }) => {
      const mail = await sandbox.mailLink("question-totp");
      await page.context().addCookies([{ name: "portal", value: "session-of-the-portal", url: server.url }]);
      /** @type {string[]} */
      const asked = [];
      page.on("request", (each) => asked.push(each.url()));
      await portal.openLink(here(mail.link));
      await expect(page).toHaveURL(`${server.url}/`);
      await portal.setPassword(PASSWORD.strict);
      await portal.expectFace("securityQuestion.heading");
      await portal.element.getByRole("radio").nth(1).check();
      await portal.answer.fill("São Paulo");
      await portal.button("code.submit").click();
      await portal.code("totp.label").fill((await sandbox.codes("question-totp")).current);
      await portal.button("code.submit").click();
      await portal.expectFace("done.heading");
      expect(await sandbox.holds("question-totp", PASSWORD.strict)).toBe(true);
      expect((await sandbox.record("question-totp")).timesSet).toBe(1);

      // The page loads again at an address without the key. Each file is loaded once: the preloaded files are used, and
      // the first document loads only the page's own script.
      const start = asked.findLastIndex((url) => new URL(url).pathname === "/");
      const [first = [], files = []] = [asked.slice(0, start), asked.slice(start)].map((urls) =>
        urls.filter((url) => url.includes("/assets/")));
      expect(first.filter((url) => !url.includes("/page-"))).toEqual([]);
      expect(files).toHaveLength(new Set(files).size);
      expect(files.filter((url) => url.endsWith(".wasm"))).toHaveLength(1);
      expect(files.at(-1)).toContain("/element-faces-factors-");

      const arrived = service.take();
      expect(arrived.map(({ path }) => path.split("/").at(-1))).toEqual([
        `${METHOD.checkKey}.json`, `${METHOD.requirements}.json`,
        ...Array(3).fill(`${METHOD.setPassword}.json`),
      ]);
      for (const { host, headers } of arrived) {
        expect(host).toBe(SERVICE_HOST);
        expect(headers.host).toBe(SERVICE_HOST);
        expectNoMoreThan(headers);
      }
      expect((await page.context().cookies()).map((cookie) => cookie.name)).toEqual(["portal"]);
      for (const secret of [mail.key, PASSWORD.strict, "session-of-the-portal"]) {
        expect(server.logs()).not.toContain(secret);
      }
      expect(server.logs()).toContain("processPasswordSetRequest.json");
    });

    test("the methods of the services are forwarded", async () => {
      for (const path of FORWARDED.flatMap((each) => [each, `${each}.json`])) {
        const body = `{"parameters":["${path}"]}`;
        const { statuses, headers } = await ask(request(`POST ${path}`, { body }));
        const arrived = service.take();
        expect(arrived.map((each) => `${each.method} ${each.path}`), path).toEqual([`POST ${path}`]);
        expect(arrived[0]?.body).toBe(body);
        expect(statuses, path).toHaveLength(1);
        // The servers' own answers are not JSON.
        expect(headers["content-type"], path).toBe("application/json");
      }
    });

    test("no other address is forwarded", async () => {
      for (const path of ADDRESSES) {
        for (const verb of ["POST", "GET"]) {
          const { statuses } = await ask(request(`${verb} ${path}`, { body: BODY }));
          expect(service.take(), `${verb} ${path}`).toEqual([]);
          // A dot segment may also lead from the API to the page.
          expect(verb === "GET" ? [...REFUSALS, 200, 301, 308] : REFUSALS, `${verb} ${path}`).toContain(statuses[0]);
        }
      }
    });

    test("no other HTTP method is forwarded", async () => {
      for (const verb of VERBS) {
        const { statuses, headers } = await ask(request(`${verb} ${GOOD}`, { body: BODY }));
        expect(service.take(), verb).toEqual([]);
        expect(REFUSALS, verb).toContain(statuses[0]);
        if (statuses[0] === 405 && verb !== "TRACE" && verb !== "CONNECT") expect(headers.allow, verb).toBe("POST");
      }
    });

    test("no part of a large body is forwarded", async () => {
      for (const [what, text] of LARGE_BODIES) {
        const { statuses } = await ask(text);
        expect(statuses[0], what).toBe(413);
        expect(service.take(), what).toEqual([]);
      }
      const body = JSON.stringify({ parameters: ["x".repeat(30_000)] });
      const { statuses } = await ask(request(`POST ${GOOD}`, { body }));
      expect(service.take()).toHaveLength(1);
      expect(statuses[0]).not.toBe(413);
    });

    test("no request can be hidden in another", async () => {
      for (const [what, text] of SMUGGLING) {
        await ask(text);
        const arrived = service.take();
        expect(arrived.length, what).toBeLessThanOrEqual(1);
        for (const each of arrived) {
          expect(`${each.method} ${each.path}`, what).toBe(`POST ${GOOD}`);
          expect(JSON.stringify(each), what).not.toContain("smuggled");
        }
      }
    });

    test("an absolute address leads to no other host", async () => {
      for (const address of WHOLE_ADDRESSES) {
        await ask(request(`POST ${address}`, { body: BODY }));
        for (const { path, headers } of service.take()) {
          expect(path).toBe(GOOD);
          expect(headers.host).toBe(SERVICE_HOST);
        }
      }
    });

    test("no cookies and no other headers of the client reach the service, and none of the service reach the client", async () => {
      const foreign = {
        Cookie: "session=of-the-client",
        Authorization: "Basic of-the-client",
        "Proxy-Authorization": "Basic of-the-client",
        "X-Forwarded-For": "203.0.113.7",
        "X-Forwarded-Host": "of-the-client.example",
        "X-Real-IP": "203.0.113.7",
        "X-HTTP-Method-Override": "DELETE",
        "X-Original-URL": "/rest/v3.1/SoftLayer_Account/getObject",
        "X-Rewrite-URL": "/rest/v3.1/SoftLayer_Account/getObject",
        "X-Auth-Token": "of-the-client",
        Forwarded: "for=203.0.113.7",
        Via: "1.1 of-the-client",
        Referer: "https://of-the-client.example/?key=a-key",
        "Sec-Fetch-Site": "same-origin",
        "Sec-Fetch-Mode": "cors",
        Connection: "Host, Content-Length",
      };
      const headers = Object.entries(foreign).map(([header, value]) => `${header}: ${value}`);
      const answer = await ask(request(`POST ${GOOD}`, { headers: ["User-Agent: Browser/1", ...headers], body: BODY }));
      const [arrived] = service.take();
      expect(arrived?.body).toBe(BODY);
      expect(arrived?.headers["user-agent"]).toBe("Browser/1");
      expect(arrived?.headers["content-type"]).toBe("application/json");
      expectNoMoreThan(arrived?.headers ?? {});
      expect(JSON.stringify(arrived)).not.toMatch(/of-the-client|203\.0\.113|127\.0/);

      expect(answer.text).toContain("Invalid password recovery key");
      for (const [header, value] of Object.entries(UNWANTED_HEADERS)) {
        expect(answer.headers[header] ?? "", header).not.toBe(value);
      }
      expect(Object.keys(answer.headers).filter((header) => header.startsWith("access-control-"))).toEqual([]);
      expect(answer.headers).toMatchObject({
        ...HEADERS, "cache-control": "no-store", "content-security-policy": API_POLICY, "content-type": "application/json",
      });
    });

    test("no page of another site can make a call", async () => {
      for (const [what, headers] of OTHER_SITES) {
        for (const path of FORWARDED.slice(0, 5)) {
          const answer = await ask(request(`POST ${path}`, { headers, body: BODY }));
          expect(service.take(), what).toEqual([]);
          expect(answer.statuses, what).toEqual([what.startsWith("the type") ? 415 : 403]);
          expect(answer.headers, what).toMatchObject(HEADERS);
        }
      }
      for (const [what, headers] of THIS_ORIGIN) {
        const { statuses } = await ask(request(`POST ${GOOD}`, { headers, body: BODY }));
        expect(service.take(), what).toHaveLength(1);
        expect([401, 403, 415], what).not.toContain(statuses[0]);
      }
    });

    test("no page of another site can make a call in a browser, in whatever way", async ({ page, watch }) => {
      watch.allow(/.*/);
      await page.route("https://elsewhere.example/", (route) =>
        route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" }));
      await page.goto("https://elsewhere.example/");
      const tried = page.evaluate(async ({ url, body }) => {
        const types = ["text/plain", "application/json", "application/x-www-form-urlencoded"];
        const how = types.map((type) => new Blob([body], { type }));
        for (const blob of [...how, body]) {
          await fetch(url, { method: "POST", mode: "no-cors", body: blob }).catch(() => {});
          await fetch(url, { method: "POST", body: blob, headers: { "content-type": "application/json" } }).catch(() => {});
          navigator.sendBeacon(url, blob);
        }
        const sandboxed = document.createElement("iframe");
        sandboxed.setAttribute("sandbox", "allow-scripts allow-forms");
        sandboxed.srcdoc = `<script>fetch("${url}", { method: "POST", mode: "no-cors", body: "{}" })</` + "script>";
        document.body.append(sandboxed);
        await new Promise((resolve) => (sandboxed.onload = resolve));
        document.body.insertAdjacentHTML("beforeend",
          `<form method="post" enctype="text/plain" action="${url}"><input name='{"parameters":["x' value='"]}'></form>`);
      }, { url: server.url + GOOD, body: BODY });
      await tried;
      const [answer] = await Promise.all([
        page.waitForResponse(server.url + GOOD),
        page.evaluate(() => document.querySelector("form")?.submit()),
      ]);
      expect([403, 415]).toContain(answer.status());
      expect(service.take()).toEqual([]);
    });

    test("a service without a valid certificate receives nothing", async () => {
      try {
        for (const wrong of [makeCertificate(certificates, SERVICE_HOST, "untrusted"), other]) {
          service.present(wrong);
          expect((await ask(request(`POST ${GOOD}`, { body: BODY }))).statuses).toEqual([502]);
        }
      } finally {
        service.present(certificate);
      }
      expect(service.take().filter(({ method }) => method !== "")).toEqual([]);
      await ask(request(`POST ${GOOD}`, { body: BODY }));
      expect(service.take()).toHaveLength(1);
    });

    test("the files are compressed and cached, those with a hash in their names for ever", async () => {
      for (const path of readdirSync(deployment, { recursive: true, encoding: "utf8" })) {
        if (!/\.(html|js|css|svg|wasm)$/.test(path)) continue;
        for (const coding of ["br", "gzip", "identity"]) {
          const { headers, statuses } = await ask(request(`GET /${path}`, { headers: [`Accept-Encoding: ${coding}`] }));
          // Caddy redirects from /index.html to /.
          if (path === "index.html" && statuses[0] === 308) continue;
          expect(statuses, path).toEqual([200]);
          expect(headers["content-encoding"] ?? "identity", path).toBe(coding);
          expect(headers.vary ?? "", path).toContain("Accept-Encoding");
          expect(headers["cache-control"], path).toBe(
            path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        }
        // Any query may contain a key.
        const { headers, statuses } = await ask(request(`GET /${path}?key=a-key`));
        expect(headers["cache-control"], `${path} ${statuses}`).toBe("no-store");
      }
      const wasm = readdirSync(join(deployment, "assets")).find((file) => file.endsWith(".wasm"));
      expect((await ask(request(`GET /assets/${wasm}`))).headers["content-type"]).toBe("application/wasm");
      for (const [path, cached] of [["/", "no-cache"], ["/?key=a-key", "no-store"]]) {
        const page = await ask(request(`GET ${path}`));
        expect(page.statuses).toEqual([200]);
        expect(page.headers).toMatchObject({
          ...HEADERS,
          "cache-control": cached,
          "content-security-policy": expect.stringContaining("script-src 'self' 'wasm-unsafe-eval'; style-src 'self'"),
        });
      }
      const missing = await ask(request("GET /assets/of-yesterday-0123456789ab.js"));
      expect(missing.statuses).toEqual([404]);
      expect(missing.headers["cache-control"] ?? "").not.toContain("immutable");
      expect((await ask(request("POST /", { body: "x" }))).statuses).toEqual([405]);
      const change = await ask(request("GET /.well-known/change-password"));
      expect([change.statuses[0], new URL(change.headers.location ?? "", server.url).pathname]).toEqual([302, "/"]);
    });

    test("no log contains a key, whatever happens to the request", async () => {
      const key = "secret-of-the-mail";
      const body = `{"parameters":["${key}"]}`;
      const headers = ["Referer", "X-Original-URL", "X-Forwarded-Uri", "User-Agent"].map((each) =>
        `${each}: https://mail.example/?key=${key}`);
      /** @type {Set<number | undefined>} */
      const met = new Set();
      /** @param {string} text @param {Parameters<typeof send>[3]} [how] @param {string} [client] */
      const meet = async (text, how, client = newClient()) =>
        void met.add((await send(server.url, text, client, how)).statuses[0]);
      for (const path of pathsWithKey(key)) {
        for (const verb of ["GET", "POST", "HEAD", "OPTIONS"]) await meet(request(`${verb} ${path}`, { headers, body }));
      }
      await meet(request(`POST ${GOOD}`, { headers, body }));
      await meet(request(`POST ${GOOD}`, { headers: [...headers, "Sec-Fetch-Site: cross-site"], body }));
      await meet(request(`POST ${GOOD}`, { headers: [...headers, "Content-Type: text/plain"], body }));
      await meet(request(`POST ${GOOD}`, { headers, body: body.padEnd(40_000) }));
      await meet(request(`POST ${GOOD}`, { headers: [...headers, `X: ${"x".repeat(2_000_000)}`], body }));
      await meet(`GET /?key=${key} ${key}\r\nReferer: /?key=${key}\r\n\r\n`);
      await meet(request(`GET /?key=${key}`, { headers: [...headers, `Bad ${key}`] }));
      await meet(request(`POST ${GOOD}`, { headers, body }).replace("Host: localhost", `Host: ${key}:x y`));
      // Plain HTTP on the TLS port, and on its own port.
      await fetch(server.url.replace("https:", "http:") + `/?key=${key}`, { headers: { referer: `http://x/?key=${key}` } });
      await fetch(`${server.plainUrl}/?key=${key}`, { headers: { referer: `http://x/?key=${key}` }, redirect: "manual" });
      // A client that leaves before the answer, one that leaves before it has sent everything, and one over its rate
      // limit.
      const release = service.hold();
      await meet(request(`POST ${GOOD}`, { headers, body }), { leave: true });
      release();
      await meet(request(`POST ${GOOD}`, { headers, body }).slice(0, -5), { leave: true });
      const quick = newClient();
      await Promise.all(Array.from({ length: 40 }, () => meet(request(`POST ${GOOD}`, { headers, body }), {}, quick)));
      names.keepSilent(true);
      service.present(other);
      await meet(request(`POST ${GOOD}`, { headers, body }));
      service.present(certificate);
      names.keepSilent(false);

      const limited = name === "nginx" ? [429] : [];
      for (const status of [200, 400, 403, 404, 405, 413, 415, 502, ...limited]) expect([...met]).toContain(status);
      await expect.poll(server.logs).toMatch(name === "nginx" ? / 499 / : /getUserIdForPasswordSet[.]json/);
      expect(server.logs()).toContain("getUserIdForPasswordSet.json");
      expect(server.logs()).toContain(name === "nginx" ? "(other)" : '"path:"');
      // The log still contains the outcome of each call.
      for (const told of name === "nginx" ? ["limit=REJECTED", 'service="502 '] : ['"status":502']) {
        expect(server.logs()).toContain(told);
      }
      expect(server.logs()).not.toMatch(new RegExp(`${key}|key=`));
    });

    test("it starts while the name server is silent, and finds the service later", async () => {
      names.keepSilent(true);
      const early = await START[name]({ ...wanted(), rate: "3r/s" });
      try {
        expect((await send(early.url, request("GET /"))).statuses).toEqual([200]);
        const call = await send(early.url, request(`POST ${GOOD}`, { body: BODY }), newClient());
        expect(call.statuses).toEqual([502]);
        expect(call.headers).toMatchObject({ ...HEADERS, "cache-control": "no-store" });
        names.keepSilent(false);
        await expect.poll(async () =>
          (await send(early.url, request(`POST ${GOOD}`, { body: BODY }), newClient())).text, { timeout: 20_000 })
          .toContain("Invalid password recovery key");
      } finally {
        names.keepSilent(false);
        await early.stop();
      }
    });

    test("the server's own answers have the same headers", async () => {
      const answers = [
        [404, request("GET /missing")], [404, request("GET /rest/")], [405, request("POST /")],
        [405, request(`GET ${GOOD}`)], [403, request(`POST ${GOOD}`, { headers: ["Origin: null"], body: BODY })],
        [415, request(`POST ${GOOD}`, { headers: ["Content-Type: text/plain"], body: BODY })],
        [413, request(`POST ${GOOD}`, { body: "x".repeat(40_000) })], [405, request("GET /csp-report")],
        ...(name === "nginx" ? [
          [400, request("GET /").replace("Host: localhost", "Host:")], [400, request(`GET /%00`)],
          [400, request("GET /", { headers: [`X: ${"x".repeat(40_000)}`] })], [505, "GET / HTTP/9.9\r\n\r\n"],
        ] : []),
      ];
      for (const [status, text] of answers) {
        const answer = await ask(String(text));
        expect(answer.statuses, String(text).slice(0, 40)).toEqual([status]);
        expect(answer.headers, String(text).slice(0, 40)).toMatchObject({
          ...HEADERS, "cache-control": "no-store", "content-security-policy": expect.stringContaining("default-src 'none'"),
        });
      }
      if (name === "caddy") {
        const { statuses, headers } = await ask("GET / HTTP/9.9\r\n\r\n");
        expect(statuses).toEqual([505]);
        expect(Object.keys(headers)).not.toContain("x-content-type-options");
      }
    });

    test("violations of the Content-Security-Policy are reported", async ({ page, watch }) => {
      watch.allow(/.*/);
      expect((await ask(request("POST /csp-report", { headers: ["Content-Type: application/csp-report"], body: "{}" })))
        .statuses).toEqual([204]);
      await page.goto(`${server.url}/`);
      const reported = page.waitForEvent("request", (each) => each.url() === `${server.url}/csp-report`);
      await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: "https://elsewhere.example/" })));
      expect((await reported).postData()).toContain("elsewhere.example");
      expect(service.take()).toEqual([]);
    });

    test("a window that opened the page cannot control it", async ({ page, watch }) => {
      watch.allow(/.*/);
      await page.route("https://elsewhere.example/", (route) =>
        route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" }));
      await page.goto("https://elsewhere.example/");
      const [opened] = await Promise.all([
        page.waitForEvent("popup"),
        page.evaluate((url) => void Reflect.set(window, "opened", window.open(url)), server.url),
      ]);
      await opened.waitForLoadState();
      expect(await opened.evaluate(() => window.opener)).toBeNull();
      expect(await page.evaluate(() => Reflect.get(window, "opened").closed)).toBe(true);
      await page.evaluate(() => void (Reflect.get(window, "opened").location = "about:blank"));
      expect(opened.url()).toBe(`${server.url}/`);
    });

    test("an incomplete body is not forwarded as a call", async () => {
      const text = request(`POST ${GOOD}`, { length: false, headers: [`Content-Length: ${BODY.length + 5}`], body: BODY });
      const answer = await send(server.url, text, newClient(), { end: true });
      // nginx closes the connection.
      expect(answer.statuses).toEqual(name === "nginx" ? [] : [400]);
      expect(service.take().filter(({ body }) => body === BODY)).toEqual([]);
    });

    test("requests for another host name are refused", async () => {
      for (const host of ["elsewhere.example", "localhost.elsewhere.example", "api.softlayer.com", "127.0.0.1", "[::1]"]) {
        const headers = [`Origin: https://${host}`, "Sec-Fetch-Site: same-origin"];
        const answer = await ask(request(`POST ${GOOD}`, { headers, body: BODY }).replace("localhost", host));
        expect(service.take(), host).toEqual([]);
        expect(answer.statuses, host).toEqual([name === "nginx" ? 421 : 200]);
        if (name === "caddy") expect(answer.headers["content-length"], host).toBe("0");
      }
    });

    test("only pages are redirected from HTTP to HTTPS", async () => {
      const response = await fetch(`${server.plainUrl}/?key=a-key`, { redirect: "manual" });
      expect(response.status).toBe(301);
      expect(response.headers.get("location")).toBe(`${server.url}/?key=a-key`);
      expect(response.headers.get("cache-control")).toBe("no-store");
      for (const path of [GOOD, "/rest", "/rest/v3.1/SoftLayer_Account/getObject", "/%72est/v3.1/x", "/x/../rest/x", "/"]) {
        for (const method of path === "/" ? ["POST", "PUT"] : ["POST", "GET"]) {
          const headers = { "content-type": "application/json" };
          const refused = await fetch(server.plainUrl + path, {
            method, headers, redirect: "manual", ...(method === "GET" ? {} : { body: BODY }),
          });
          expect(refused.status, `${method} ${path}`).toBe(403);
          expect(refused.headers.get("location")).toBeNull();
        }
      }
      expect(service.take()).toEqual([]);
    });

    if (name === "nginx") {
      test("a client over its rate limit reads when to try again, and others are not slowed down", async () => {
        const client = newClient();
        const calls = await Promise.all(
          Array.from({ length: 60 }, () => send(server.url, request(`POST ${GOOD}`, { body: BODY }), client)),
        );
        const refused = calls.filter(({ statuses }) => statuses[0] === 429);
        // 21 at once, and two more each second.
        expect(calls.length - refused.length).toBeGreaterThanOrEqual(21);
        expect(refused.length).toBeGreaterThan(0);
        expect(service.take()).toHaveLength(calls.length - refused.length);
        expect(refused[0]?.headers).toMatchObject({ "retry-after": "5", "cache-control": "no-store" });
        expect((await ask(request(`POST ${GOOD}`, { body: BODY }))).statuses[0]).not.toBe(429);
      });

      test("a page that has to wait continues by itself", async ({ page, portal, sandbox }) => {
        // So slow that the limit is still reached when the page sends its request.
        const slow = await START.nginx({ ...wanted(), rate: "12r/m" });
        try {
          await page.route(`${slow.url}${GOOD}`, async (route) => {
            await Promise.all(
              Array.from({ length: 30 }, () => send(slow.url, request(`POST ${GOOD}`, { body: BODY }))),
            );
            await route.continue();
          }, { times: 1 });
          const answered = page.waitForResponse((response) => response.url().endsWith(GOOD));
          await page.goto(`${slow.url}/${new URL((await sandbox.mailLink("plain")).link).search}`);
          expect((await answered).status()).toBe(429);
          await portal.expectRulesOfService();
        } finally {
          await slow.stop();
        }
      });

      test("the limit for links is lower", async () => {
        const client = newClient();
        const path = FORWARDED[0];
        const statuses = [];
        for (let call = 0; call < 8; call += 1) {
          const body = `{"parameters":["nobody-${call}"]}`;
          const answer = await send(server.url, request(`POST ${path}`, { body }), client);
          statuses.push(answer.statuses[0]);
        }
        expect(statuses.slice(0, 6)).not.toContain(429);
        expect(statuses.at(-1)).toBe(429);
      });

      test("many addresses together cannot fill one mailbox", async () => {
        /** @param {string} body @param {string} path */
        const link = async (body, path = FORWARDED[0] ?? "") =>
          (await ask(request(`POST ${path}`, { body }))).statuses[0];
        const spellings = [
          "Flooded", " flooded ", "FLOODED", "\\u0066looded", "\\tflooded", "flooded\u00a0", "flo\u200boded\u2003",
        ];
        const statuses = [];
        for (const spelling of [...spellings, ...spellings]) {
          statuses.push(await link(`{ "parameters" : ["${spelling}"] }`, FORWARDED[statuses.length % 3 * 5]));
        }
        expect(statuses.slice(0, 5)).not.toContain(429);
        expect(new Set(statuses.slice(5))).toEqual(new Set([429]));
        expect(service.take()).toHaveLength(5);
        const refused = await ask(request(`POST ${FORWARDED[0]}`, { body: '{"parameters":["flooded"]}' }));
        expect(service.take()).toEqual([]);
        expect(refused.headers).toMatchObject({ ...HEADERS, "retry-after": "60", "cache-control": "no-store" });
        expect(await link('{"parameters":["somebody-else"]}')).not.toBe(429);
      });

      test("a request for a link has only one spelling, so that it cannot count for another user", async () => {
        const bodies = [
          "", "{}", "[]", "null", '"x"', '{"parameters":[]}', '{"parameters":"x"}', '{"parameters":[1]}', '{"parameters":[null]}',
          '{"parameters":[["x"]]}', '{"parameters":["x","y"]}', '{"parameters":["x"],"parameters":["y"]}',
          '{"parameters":["x"],"p\\u0061rameters":["y"]}', '{"p\\u0061rameters":["x"]}', '{"parameters":["x"]}{}',
          '{"a":1,"parameters":["x"]}', '{"parameters":["x"]', '{"parameters":["x\\"]}', '{"parameters":["\\x"]}',
          '{"parameters":["a\nb"]}', "parameters=x",
        ];
        for (const body of bodies) {
          expect((await ask(request(`POST ${FORWARDED[0]}`, { body }))).statuses, body).toEqual([400]);
        }
        expect(service.take()).toEqual([]);
      });

      test("all addresses of an IPv6 customer count as one client", async () => {
        let host = 0;
        /** @param {(host: number) => string} address */
        const statusesFrom = async (address) => {
          const calls = await Promise.all(Array.from({ length: 60 }, () => send(server.url, request(`POST ${GOOD}`, {
            headers: [`X-Real-IP: ${address(++host)}`], body: BODY,
          }), LOAD_BALANCER)));
          return calls.filter(({ statuses }) => statuses[0] === 429).length;
        };
        expect(await statusesFrom((each) => `2001:db8:1:2:${each.toString(16)}:${each}::1`)).toBeGreaterThan(0);
        expect(await statusesFrom((each) => `2001:db8:1:${each.toString(16)}::1`)).toBe(0);
        expect(await statusesFrom((each) => `::ffff:192.0.2.${each % 250}`)).toBe(0);
        expect(await statusesFrom(() => "::ffff:192.0.2.251")).toBeGreaterThan(0);
      });
    }

    for (const file of CHECKED_FILES) {
      test(`a changed file does not run: ${file}`, async ({ page, portal, watch }) => {
        watch.allow(/integrity|digest|subresource|Failed to (load|fetch)|uncaught/i);
        const tampered = new RegExp(`/assets/${file}-[0-9a-f]{12}\\.`);
        await page.route(tampered, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from(" ")]) });
        });
        const met = page.waitForRequest(tampered);
        await page.goto(`${server.url}/`);
        await met;
        if (file === "styles") {
          await expect(portal.heading("idle.heading")).toBeVisible();
          expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
        } else if (file === "page") {
          await expect(page.locator("softlayer-password-set")).toBeEmpty();
        } else if (file === "softlayer_password_set_bg") {
          await portal.expectFace("engineUnavailable.heading");
          // A retry does not run it either. Once the file is right again, the retry succeeds.
          await portal.button("action.retry").click();
          await portal.expectFace("engineUnavailable.heading");
          await page.unroute(tampered);
          await portal.button("action.retry").click();
          await portal.requestLink("plain");
        } else {
          await expect(page.locator("#load-error")).toBeVisible();
        }
      });
    }
  });
}

/** Checks that there are only headers that the service needs. @param {Record<string, string>} headers */
function expectNoMoreThan(headers) {
  const needed = ["accept", "accept-encoding", "accept-language", "cache-control", "connection", "content-length",
    "content-type", "host", "pragma", "priority", "user-agent"];
  expect(Object.keys(headers).filter((header) => !needed.includes(header))).toEqual([]);
}
