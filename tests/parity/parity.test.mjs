// The driver sends the same as the vendor's own Python client for the same arguments: HTTP method, path, content type
// and JSON. The arguments here come from the sandbox's answers and from the documentation.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import process from "node:process";
import test, { after, before } from "node:test";
import { endpoint, loadEngine, newFlow, sandbox } from "../node/support.mjs";
import { startRecordingProxy } from "./proxy.mjs";

/** @import { PasswordSetFlow, Service } from "softlayer-password-set" */
/** @import { Recorded } from "./proxy.mjs" */

const python = process.env.PYTHON;
if (!python) throw new Error("PYTHON must name a Python with the vendor's client; `npm test -- parity` sets it");

/** @type {readonly Service[]} */
const SERVICES = [
  "SoftLayer_User_Customer",
  "SoftLayer_User_Customer_OpenIdConnect",
  "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile",
];
const INITIATE = "initiatePortalPasswordChange";
const GET_USER_ID = "getUserIdForPasswordSet";
const GET_REQUIREMENTS = "getRequirementsForPasswordSet";
const PROCESS = "processPasswordSetRequest";
const CHECK_PHONE = "checkPhoneFactorAuthenticationForPasswordSet";
const BINDING = "SoftLayer_Container_User_Customer_External_Binding";

const PASSWORD = "CorrT-h0rs12!é \"\\";
const ANSWER = "São Paulo";
const QUESTION_ID = 12;

/**
 * @typedef {object} Call
 * @property {string} method
 * @property {number | null} id
 * @property {string} parameters as JSON, so that no number changes on its way
 */

/** @type {Awaited<ReturnType<typeof startRecordingProxy>>} */
let proxy;

before(async () => {
  await loadEngine();
  proxy = await startRecordingProxy(new URL(endpoint).origin);
});
after(() => proxy.stop());

/** JSON with its numbers as they are written. @param {string} text @returns {unknown} */
function parse(text) {
  const literals = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  return JSON.parse(text.replaceAll(literals, (literal) => (literal.startsWith('"') ? literal : `{"number":"${literal}"}`)));
}

/** @param {readonly Recorded[]} recorded */
const comparable = (recorded) => recorded.map((request) => ({ ...request, body: parse(request.body) }));

/** A container with members set. @param {string} container as JSON @param {object} members */
function withMembers(container, members) {
  const names = Object.keys(members);
  const inner = container.trim().slice(1, -1);
  assert.ok(!names.some((name) => name in JSON.parse(container)));
  return `{${inner},${JSON.stringify(members).slice(1)}`;
}

/** @param {Service} service @param {readonly Call[]} calls */
async function callWithVendorClient(service, calls) {
  const child = spawn(/** @type {string} */ (python), [new URL("vendor_client.py", import.meta.url).pathname], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  const ended = new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  const list = calls.map(({ method, id, parameters }) =>
    `{"service":"${service}","method":"${method}","id":${id},"parameters":${parameters}}`,
  );
  child.stdin.end(`{"endpoint":"${proxy.url}/rest/v3.1","calls":[${list}]}`);
  assert.equal(await ended, 0);
}

/**
 * @typedef {object} Submission the arguments of a call that may set the password
 * @property {string} [method]
 * @property {string} container as JSON
 * @property {object} binding
 */

/**
 * Walks a user's flow through the proxy, and compares with the vendor's client.
 *
 * @param {Service} service
 * @param {string} like
 * @param {(flow: PasswordSetFlow, username: string, container: string) => Promise<readonly Submission[]>} submit goes from
 *   the first password to the end, and answers what that should have sent
 */
async function compare(service, like, submit) {
  const username = `parity-${like}-${SERVICES.indexOf(service)}-${Date.now()}`;
  const { userId } = await sandbox("users", { username, like });
  const flow = newFlow({ service, endpoint: `${proxy.url}/rest/v3.1`, polling: { firstMilliseconds: 500 } });
  assert.equal((await flow.requestLink(username)).kind, "linkSent");
  const [{ key }] = await sandbox(`outbox?username=${username}`);
  const response = await fetch(`${endpoint}/${service}/${userId}/${GET_REQUIREMENTS}.json`, {
    method: "POST", body: JSON.stringify({ parameters: [{ key }] }),
  });
  const container = await response.text();
  assert.equal((await flow.openKey(key)).kind, "enterPassword");
  const submissions = await submit(flow, username, container);
  assert.equal(flow.state.kind, "done");
  flow.free();
  const sent = proxy.take();

  const calls = [
    { method: INITIATE, id: null, parameters: JSON.stringify([username]) },
    { method: GET_USER_ID, id: null, parameters: JSON.stringify([key]) },
    { method: GET_REQUIREMENTS, id: userId, parameters: JSON.stringify([{ key }]) },
    ...submissions.map(({ method = PROCESS, container, binding }) => ({
      method, id: userId, parameters: `[${container},${JSON.stringify(binding)}]`,
    })),
  ];
  await callWithVendorClient(service, calls);
  const vendors = proxy.take();
  assert.equal(vendors.length, calls.length);
  assert.deepEqual(comparable(sent), comparable(vendors));
  assert.ok(sent.every(({ contentType }) => contentType === "application/json"));
}

for (const service of SERVICES) {
  test(`a security question, then a time-based code: ${service}`, () =>
    compare(service, "question-totp", async (flow, username, container) => {
      const { current } = await sandbox(`code?username=${username}`);
      await flow.submitPassword(PASSWORD);
      await flow.answerSecurityQuestion(QUESTION_ID, ANSWER);
      await flow.submitCode("000000");
      await flow.submitCode(current);
      const asked = withMembers(container, { password: PASSWORD });
      const answered = withMembers(asked, { answeredSecurityQuestionId: QUESTION_ID, securityAnswer: ANSWER });
      return [
        { container: asked, binding: {} },
        { container: answered, binding: {} },
        { container: answered, binding: { complexType: `${BINDING}_Totp`, securityCode: "000000" } },
        { container: answered, binding: { complexType: `${BINDING}_Totp`, securityCode: current } },
      ];
    }));

  test(`VeriSign codes out of step: ${service}`, () =>
    compare(service, "verisign-desync", async (flow, username, container) => {
      const { current, next } = await sandbox(`code?username=${username}`);
      await flow.submitPassword(PASSWORD);
      await flow.submitCode(current);
      await flow.submitCode(next);
      const asked = withMembers(container, { password: PASSWORD });
      const binding = { complexType: `${BINDING}_Verisign`, securityCode: current };
      return [
        { container: asked, binding: {} },
        { container: asked, binding },
        { container: asked, binding: { ...binding, secondSecurityCode: next } },
      ];
    }));

  test(`the phone: ${service}`, () =>
    compare(service, "phone", async (flow, username, container) => {
      await flow.submitPassword(PASSWORD);
      await flow.startPhone();
      await sandbox("phone", { username, answer: "approve" });
      await new Promise((resolve) => flow.subscribe((state) => state.kind === "done" && resolve(state)));
      const asked = withMembers(container, { password: PASSWORD });
      const binding = { complexType: `${BINDING}_Phone` };
      return [
        { container: asked, binding: {} },
        { container: asked, binding },
        { method: CHECK_PHONE, container: asked, binding },
      ];
    }));
}
