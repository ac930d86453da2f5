/** The challenge of docs/deployment.md: nginx verifies the proof of work that docs/examples makes in browsers. */

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root, target } from "../../scripts/lib/paths.mjs";
import { isSkipped } from "../../scripts/setup/skipped.mjs";
import { expect, METHOD, test } from "../e2e/support.mjs";
import { makeCertificate } from "./certificates.mjs";
import { startNames } from "./names.mjs";
import { START } from "./servers.mjs";
import { SERVICE_HOST, startService } from "./service.mjs";
import { request, send } from "./wire.mjs";

/** @import { Started } from "./servers.mjs" */

const PATH = "/rest/v3.1/SoftLayer_User_Customer/initiatePortalPasswordChange.json";
/** The same number of bits as in the example. */
const BITS = 16;
const EXAMPLE = readFileSync(join(root, "docs", "examples", "proof-of-work.js"), "utf8");

test.skip(isSkipped("nginx"), "SKIP leaves out nginx");

/** @type {Started} */
let server;
/** @type {Awaited<ReturnType<typeof startService>>} */
let service;
/** @type {Awaited<ReturnType<typeof startNames>>} */
let names;
let clients = 0;

test.beforeAll(async () => {
  const sandbox = process.env.SANDBOX_URL;
  if (!sandbox) throw new Error("SANDBOX_URL names no sandbox; `npm test -- deployment` starts one");
  const certificates = join(target, "deployment", "challenge");
  mkdirSync(certificates, { recursive: true });
  const certificate = makeCertificate(certificates, SERVICE_HOST);
  service = await startService(sandbox, certificate);
  names = await startNames();
  server = await START.nginx({
    servicePort: service.port, namePort: names.port, trusted: certificate.certificate, proofBits: BITS,
  });
});

test.afterAll(async () => {
  await server?.stop();
  await service?.stop();
  names?.stop();
});

test.beforeEach(() => void service.take());

/** How many of the first 32 bits are zero before one is not. @param {string} text */
const zerosOf = (text) => Math.clz32(createHash("sha256").update(text).digest().readUInt32BE());

/** @param {string} username @param {number} seconds @param {(zeros: number) => boolean} isWanted */
function proofFor(username, seconds, isWanted = (zeros) => zeros >= BITS) {
  for (let count = 0; ; count++) {
    if (isWanted(zerosOf(`${seconds}:${count}:${username}`))) return `${seconds}:${count}`;
  }
}

/** Sends from a new client, which has reached no rate limit. @param {string} username @param {string | null} proof */
async function ask(username, proof) {
  const headers = proof === null ? [] : [`X-Proof: ${proof}`];
  const body = JSON.stringify({ parameters: [username] });
  const { statuses } = await send(server.url, request(`POST ${PATH}`, { headers, body }), `127.0.77.${1 + (clients++ % 250)}`);
  return [statuses[0], service.take().length];
}

const now = () => Math.floor(Date.now() / 1000);

test("a link can only be requested with a proof for its username", async () => {
  const proof = proofFor("ada", now());
  expect(await ask("ada", proof)).toEqual([200, 1]);
  // The proof treats another spelling as another name, so it needs its own work.
  for (const other of ["grace", "Ada", " ada", "ada\u200b", ""]) expect(await ask(other, proof), other).toEqual([403, 0]);
  expect(await ask("jürgen 😀", proofFor("jürgen 😀", now()))).toEqual([200, 1]);
});

test("a proof that is malformed, too weak or too old is refused", async () => {
  const [seconds, count] = proofFor("ada", now()).split(":");
  for (const proof of [
    null, "", "0:0", `${seconds}`, `${seconds}:`, `:${count}`, `${seconds}:${count}:ada`, ` ${seconds}: ${count}`, `${seconds}:-1`,
    `${seconds}:${count}.0`, `${seconds}:0${count}`, `NaN:${count}`, `1e9:${count}`, `${"9".repeat(400)}:1`, `${seconds}:${count}, 1:1`,
    proofFor("ada", now(), (zeros) => zeros === BITS - 1), proofFor("ada", now() - 360), proofFor("ada", now() + 360),
  ]) {
    expect(await ask("ada", proof), String(proof)).toEqual([403, 0]);
  }
  for (const seconds of [now() - 240, now() + 240]) expect(await ask("grace", proofFor("grace", seconds))).toEqual([200, 1]);
});

test("other calls need no proof, and an ambiguous body is still refused", async () => {
  const path = `/rest/v3.1/SoftLayer_User_Customer/${METHOD.checkKey}.json`;
  const checked = await send(server.url, request(`POST ${path}`, { body: '{"parameters":["x"]}' }), "127.0.78.1");
  expect(checked.text).toContain("Invalid password recovery key");
  for (const body of ['{"parameters":["ada"],"x":1}', '{"parameters":[5]}', '{"parameters":["\\ud800x"', "null", ""]) {
    const { statuses } = await send(server.url, request(`POST ${PATH}`, { body }), "127.0.78.2");
    expect(statuses, body).toEqual([400]);
  }
});

test("the example makes the proof in a browser, under the page's Content-Security-Policy", async ({ page, portal, watch }) => {
  watch.allow(/403/);
  await page.route("**/assets/proof-of-work.js", (route) => route.fulfill({ contentType: "text/javascript", body: EXAMPLE }));
  await page.goto(server.url);
  await portal.expectFace("idle.heading");
  await portal.username.fill("plain");
  await portal.button("idle.submit").click();
  // Without a proof, the page reports the refusal and lets people try again.
  await portal.expectFace("retryable.unintelligible");
  expect(service.take()).toEqual([]);

  await page.goto(server.url);
  await portal.expectFace("idle.heading");
  await page.evaluate(async () => {
    const example = "/assets/proof-of-work.js";
    const { proveWork } = await import(example);
    Object.assign(/** @type {object} */ (document.querySelector("softlayer-password-set")), { options: { challenge: proveWork } });
  });
  await portal.requestLink("plain");
  await portal.expectFace("linkSent.heading");
  expect(service.take()).toHaveLength(1);
});
