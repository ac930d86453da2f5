/**
 * The page and the API behind the configurations that docs/deployment/ holds: a person's way through each server, and
 * what each must refuse. The service writes down all that gets through to it.
 */

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { deployment, target } from "../../scripts/lib/paths.mjs";
import { servers, skippedServers } from "../../scripts/setup/skipped.mjs";
import { expect, METHOD, PASSWORD, test } from "../e2e/support.mjs";
import { ADDRESSES, BODY, FORWARDED, GOOD, LARGE_BODIES, SMUGGLING, VERBS, WHOLE_ADDRESSES } from "./attacks.mjs";
import { makeCertificate } from "./certificates.mjs";
import { START } from "./servers.mjs";
import { SERVICE_HOST, startService, UNWANTED_HEADERS } from "./service.mjs";
import { request, send } from "./wire.mjs";

/** @import { Server as Name } from "../../scripts/setup/skipped.mjs" */
/** @import { Certificate } from "./certificates.mjs" */
/** @import { Started } from "./servers.mjs" */

/** Every attack comes from a client of its own, whom no limit of the rate has met yet. */
let clients = 0;
const newClient = () => `127.0.${1 + Math.floor(++clients / 250)}.${1 + (clients % 250)}`;

/** Refused by the server itself, and with no answer of the service. */
const REFUSALS = [400, 404, 405, 411, 413, 414, 421, 431, 501, 505];

/** Whose hashes the page knows, from its script to the module of the engine. */
const CHECKED_FILES = [
  "page", "element-define", "element", "index", "locales-en", "softlayer_password_set_bg", "styles",
];

const skipped = skippedServers();

for (const name of servers) describe(name);

/** @param {Name} name */
function describe(name) {
  test.describe(name, () => {
    test.skip(skipped.includes(name), `SKIP_SERVERS leaves out ${name}`);

    /** @type {Started} */
    let server;
    /** @type {Awaited<ReturnType<typeof startService>>} */
    let service;
    /** @type {Certificate} */
    let certificate;
    /** @type {Certificate} Trusted as well, but not as the service's. */
    let other;
    /** @type {string} */
    let trusted;
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
      server = await START[name]({ servicePort: service.port, trusted });
    });

    test.afterAll(async () => {
      await server?.stop();
      await service?.stop();
    });

    test.beforeEach(() => void service.take());

    /** @param {string} link */
    const here = (link) => `${server.url}/${new URL(link).search}`;

    /** @param {string} text from a client that nothing was refused yet */
    const ask = (text) => send(server.url, text, newClient());

    test("a person gets from the link to the new password", async ({ page, portal, sandbox }) => {
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

      // Nothing is loaded twice: what is loaded ahead is what is used.
      const files = asked.filter((url) => url.includes("/assets/"));
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

    test("exactly the methods of the services are forwarded", async () => {
      for (const path of FORWARDED.flatMap((each) => [each, `${each}.json`])) {
        const { statuses, headers } = await ask(request(`POST ${path}`, { body: '{"parameters":["x"]}' }));
        const arrived = service.take();
        expect(arrived.map((each) => `${each.method} ${each.path}`), path).toEqual([`POST ${path}`]);
        expect(arrived[0]?.body).toBe('{"parameters":["x"]}');
        expect(statuses, path).toHaveLength(1);
        // What the servers themselves say is no JSON.
        expect(headers["content-type"], path).toBe("application/json");
      }
    });

    test("no other address is", async () => {
      for (const path of ADDRESSES) {
        for (const verb of ["POST", "GET"]) {
          const { statuses } = await ask(request(`${verb} ${path}`, { body: BODY }));
          expect(service.take(), `${verb} ${path}`).toEqual([]);
          // A dot segment may also lead out of the API and to the page.
          expect(verb === "GET" ? [...REFUSALS, 200, 301, 308] : REFUSALS, `${verb} ${path}`).toContain(statuses[0]);
        }
      }
    });

    test("no other verb is", async () => {
      for (const verb of VERBS) {
        const { statuses, headers } = await ask(request(`${verb} ${GOOD}`, { body: BODY }));
        expect(service.take(), verb).toEqual([]);
        expect(REFUSALS, verb).toContain(statuses[0]);
        if (statuses[0] === 405 && verb !== "TRACE" && verb !== "CONNECT") expect(headers.allow, verb).toBe("POST");
      }
    });

    test("no large body is, not even in part", async () => {
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

    test("no second request is within the first", async () => {
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

    test("a whole address leads nowhere else", async () => {
      for (const address of WHOLE_ADDRESSES) {
        await ask(request(`POST ${address}`, { body: BODY }));
        for (const { path, headers } of service.take()) {
          expect(path).toBe(GOOD);
          expect(headers.host).toBe(SERVICE_HOST);
        }
      }
    });

    test("neither cookies nor anything else of the client's reaches the service, nor the other way", async () => {
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
        Origin: "https://of-the-client.example",
        Referer: "https://of-the-client.example/?key=a-key",
        "Sec-Fetch-Site": "cross-site",
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
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "content-type": "application/json",
        "referrer-policy": "no-referrer",
        "strict-transport-security": "max-age=31536000",
        "x-content-type-options": "nosniff",
      });
    });

    test("a service that cannot prove its name gets nothing", async () => {
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

    test("the files are compressed, and kept as long as they hold", async () => {
      for (const path of readdirSync(deployment, { recursive: true, encoding: "utf8" })) {
        if (!/\.(html|js|css|svg|wasm)$/.test(path)) continue;
        for (const coding of ["br", "gzip", "identity"]) {
          const { headers, statuses } = await ask(request(`GET /${path}`, { headers: [`Accept-Encoding: ${coding}`] }));
          // Caddy leads from /index.html to /.
          if (path === "index.html" && statuses[0] === 308) continue;
          expect(statuses, path).toEqual([200]);
          expect(headers["content-encoding"] ?? "identity", path).toBe(coding);
          expect(headers.vary ?? "", path).toContain("Accept-Encoding");
          expect(headers["cache-control"], path).toBe(
            path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        }
      }
      const wasm = readdirSync(join(deployment, "assets")).find((file) => file.endsWith(".wasm"));
      expect((await ask(request(`GET /assets/${wasm}`))).headers["content-type"]).toBe("application/wasm");
      const page = await ask(request("GET /?key=a-key"));
      expect(page.statuses).toEqual([200]);
      expect(page.headers).toMatchObject({
        "cache-control": "no-cache",
        "content-security-policy": expect.stringContaining("script-src 'self' 'wasm-unsafe-eval'; style-src 'self'"),
        "referrer-policy": "no-referrer",
        "strict-transport-security": "max-age=31536000",
        "x-content-type-options": "nosniff",
      });
      const missing = await ask(request("GET /assets/of-yesterday-0123456789ab.js"));
      expect(missing.statuses).toEqual([404]);
      expect(missing.headers["cache-control"] ?? "").not.toContain("immutable");
      expect((await ask(request("POST /", { body: "x" }))).statuses).toEqual([405]);
      const change = await ask(request("GET /.well-known/change-password"));
      expect([change.statuses[0], new URL(change.headers.location ?? "", server.url).pathname]).toEqual([302, "/"]);
    });

    test("no key gets into a log, whatever becomes of the request", async () => {
      const body = '{"parameters":["secret-of-the-mail"]}';
      const paths = ["/", "/missing", "/assets", "/assets/", GOOD, "/rest/", "/%00", "/../etc/passwd"];
      for (const path of paths) {
        const headers = ["Referer: https://mail.example/?key=secret-of-the-mail"];
        await ask(request(`GET ${path}?key=secret-of-the-mail`, { headers }));
        await ask(request(`POST ${path}?key=secret-of-the-mail`, { headers, body }));
      }
      await ask(request(`POST ${GOOD}`, { body }));
      expect(server.logs()).toContain("missing");
      expect(server.logs()).not.toContain("secret-of-the-mail");
    });

    if (name === "nginx") {
      test("who calls too often is told when to go on, and others are not slowed down", async () => {
        const client = newClient();
        const calls = await Promise.all(
          Array.from({ length: 60 }, () => send(server.url, request(`POST ${GOOD}`, { body: BODY }), client)),
        );
        const refused = calls.filter(({ statuses }) => statuses[0] === 429);
        // 21 at once, and two more in each second.
        expect(calls.length - refused.length).toBeGreaterThanOrEqual(21);
        expect(refused.length).toBeGreaterThan(0);
        expect(service.take()).toHaveLength(calls.length - refused.length);
        expect(refused[0]?.headers).toMatchObject({ "retry-after": "5", "cache-control": "no-store" });
        expect((await ask(request(`POST ${GOOD}`, { body: BODY }))).statuses[0]).not.toBe(429);
      });

      test("a page that is told to wait goes on by itself", async ({ page, portal, sandbox }) => {
        // Slow enough that what is used up stays so until the page asks.
        const slow = await START.nginx({ servicePort: service.port, trusted, rate: "12r/m" });
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

      test("links are sent less often", async () => {
        const client = newClient();
        const path = FORWARDED[0];
        const statuses = [];
        for (let call = 0; call < 8; call += 1) {
          const answer = await send(server.url, request(`POST ${path}`, { body: '{"parameters":["nobody"]}' }), client);
          statuses.push(answer.statuses[0]);
        }
        expect(statuses.slice(0, 6)).not.toContain(429);
        expect(statuses.at(-1)).toBe(429);
      });

      test("who comes by HTTP is sent on to HTTPS", async () => {
        const response = await fetch(`${server.plainUrl}/?key=a-key`, { redirect: "manual" });
        expect(response.status).toBe(301);
        expect(response.headers.get("location")).toBe(`${server.url}/?key=a-key`);
      });
    }

    for (const file of CHECKED_FILES) {
      test(`nothing runs that is not what was built: ${file}`, async ({ page, portal, watch }) => {
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
          // Not when the person asks for it either; and once it is what was built, that is enough.
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

/** Whether the headers are those that the service needs. @param {Record<string, string>} headers */
function expectNoMoreThan(headers) {
  const needed = ["accept", "accept-encoding", "accept-language", "cache-control", "connection", "content-length",
    "content-type", "host", "pragma", "priority", "user-agent"];
  expect(Object.keys(headers).filter((header) => !needed.includes(header))).toEqual([]);
}
