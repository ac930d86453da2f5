/**
 * Starts the servers with the configurations of docs/deployment/. Only the values that a portal has to set are
 * replaced, and the places of the service, the logs and the certificates on this machine.
 */

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { deployment, root, target } from "../../scripts/lib/paths.mjs";
import { find, tools } from "../../scripts/setup/tools.mjs";
import { makeCertificate } from "./certificates.mjs";
import { portOf } from "./service.mjs";

/** @import { Server as Name } from "../../scripts/setup/skipped.mjs" */

/** @typedef {{ url: string, plainUrl: string, logs: () => string, stop: () => Promise<void> }} Started */

/**
 * @typedef {object} Wanted
 * @property {number} servicePort
 * @property {number} namePort the port of the name server
 * @property {string} trusted the path of the certificates that the server trusts
 * @property {string} [rate] nginx's limit for calls, in place of the documented one
 * @property {number} [proofBits] how much proof of work nginx requires for a mail
 */

/** Clients whose X-Forwarded-For nginx accepts here. */
export const LOAD_BALANCER = "127.9.9.9";

const START_MILLISECONDS = 20_000;

/** @param {string} name */
function directoryOf(name) {
  const directory = join(target, "deployment", name);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  return directory;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const port = portOf(server);
  await new Promise((resolve) => server.close(() => resolve(undefined)));
  return port;
}

/**
 * Replaces texts in a configuration. Each must occur exactly the stated number of times.
 *
 * @param {string} file
 * @param {readonly [from: string, to: string, times?: number][]} replacements
 */
function configured(file, replacements) {
  let text = readFileSync(join(root, "docs", "deployment", file), "utf8");
  for (const [from, to, times = 1] of replacements) {
    const found = text.split(from).length - 1;
    if (found !== times) throw new Error(`${file}: "${from}" is there ${found} times, and not ${times}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/**
 * Starts a program that stays in the foreground, and waits until its port is open.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {number} port
 * @param {NodeJS.ProcessEnv} [env]
 */
async function started(program, args, port, env = process.env) {
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => {
      output += error.message;
      resolve();
    });
    child.once("close", () => resolve());
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(timer);
  };
  // No process that a test starts outlives the tests.
  process.once("exit", () => child.kill("SIGKILL"));
  const deadline = Date.now() + START_MILLISECONDS;
  while (!(await isOpen(port))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() > deadline) {
      await stop();
      throw new Error(`${program} did not start:\n${output}`);
    }
  }
  return { output: () => output, stop };
}

/** @param {number} port @returns {Promise<boolean>} */
function isOpen(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => socket.destroy());
    socket.once("error", () => {});
    socket.once("close", (failed) => setTimeout(resolve, failed ? 50 : 0, !failed));
  });
}

/** What Debian's nginx.conf has around the sites. @param {string} directory @param {readonly string[]} modules */
function nginxMain(directory, modules) {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `    ${name}_temp_path ${directory}/temporary-${name};`);
  return `${process.getuid?.() === 0 ? "user root;\n" : ""}${modules.map((path) => `load_module ${path};`).join("\n")}
pid ${directory}/nginx.pid;
error_log ${directory}/main-error.log;
events {}
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    sendfile on;
    gzip on;
    access_log ${directory}/main-access.log;
    set_real_ip_from ${LOAD_BALANCER};
    real_ip_header X-Real-IP;
${temporary.join("\n")}
    include ${directory}/site.conf;
}
`;
}

/** @param {Wanted} wanted @returns {Promise<Started>} */
async function startNginx({ servicePort, namePort, trusted, rate = "2r/s", proofBits = 0 }) {
  const nginx = await find(tools.nginx);
  if (nginx === null) throw new Error("nginx is not installed; `npm test -- deployment` does that");
  const directory = directoryOf(`nginx-${rate.replace("/", "-")}-${proofBits}`);
  const own = makeCertificate(directory, "localhost");
  const [port, plainPort] = [await freePort(), await freePort()];
  writeFileSync(join(directory, "site.conf"), configured("nginx.conf", [
    ["listen 80;", `listen 127.0.0.1:${plainPort};`],
    ["listen 443 ssl http2;", `listen 127.0.0.1:${port} ssl http2;`],
    ["server_name portal.example.com;", "server_name localhost;", 2],
    ["https://portal.example.com$", `https://localhost:${port}$`],
    ["/etc/nginx/softlayer.js", join(root, "docs", "deployment", "softlayer.js")],
    ["resolver 127.0.0.53;", `resolver 127.0.0.1:${namePort};`],
    ["/etc/ssl/certs/portal.example.com.pem", own.certificate],
    ["/etc/ssl/private/portal.example.com.key", own.key],
    ["root /srv/portal;", `root ${deployment};`],
    ["/var/log/nginx/", `${directory}/`, 3],
    ["set $softlayer_api api.softlayer.com:443;", `set $softlayer_api api.softlayer.com:${servicePort};`],
    ["/etc/ssl/certs/ca-certificates.crt", trusted],
    ["rate=2r/s", `rate=${rate}`],
    ["js_var $softlayer_proof_bits 0;", `js_var $softlayer_proof_bits ${proofBits};`],
  ]));
  writeFileSync(join(directory, "nginx.conf"), nginxMain(directory, [nginx.NGINX_BROTLI_STATIC, nginx.NGINX_JS]));
  const args = ["-p", directory, "-c", join(directory, "nginx.conf"), "-e", join(directory, "main-error.log")];
  const { output, stop } = await started(nginx.NGINX, [...args, "-g", "daemon off;"], port);
  const logs = ["softlayer-access.log", "softlayer-error.log", "main-access.log", "main-error.log"];
  return {
    url: `https://localhost:${port}`,
    plainUrl: `http://localhost:${plainPort}`,
    logs: () => output() + logs.map((name) => readFileSync(join(directory, name), "utf8")).join(""),
    stop,
  };
}

/** @param {Wanted} wanted @returns {Promise<Started>} */
async function startCaddy({ servicePort, namePort, trusted }) {
  const caddy = await find(tools.caddy);
  if (caddy === null) throw new Error("Caddy is not installed; `npm test -- deployment` does that");
  const directory = directoryOf("caddy");
  const own = makeCertificate(directory, "localhost");
  const [port, plainPort] = [await freePort(), await freePort()];
  writeFileSync(join(directory, "Caddyfile"), configured("Caddyfile", [
    ["\tservers {", "\tadmin off\n\tauto_https disable_redirects\n\tservers {"],
    ["\nportal.example.com {", `\nhttps://localhost:${port} {\n\tbind 127.0.0.1\n\ttls ${own.certificate} ${own.key}`],
    ["root * /srv/portal", `root * ${deployment}`],
    ["\nhttp://portal.example.com {", `\nhttp://localhost:${plainPort} {\n\tbind 127.0.0.1`],
    ["https://portal.example.com{", `https://localhost:${port}{`],
    ["reverse_proxy https://api.softlayer.com {", `reverse_proxy https://api.softlayer.com:${servicePort} {`],
    ["tls_server_name", `resolvers udp/127.0.0.1:${namePort}\n\t\t\t\ttls_trusted_ca_certs ${trusted}\n\t\t\t\ttls_server_name`],
  ]));
  const env = { ...process.env, HOME: directory, XDG_CONFIG_HOME: directory, XDG_DATA_HOME: directory };
  const args = ["run", "--adapter", "caddyfile", "--config", join(directory, "Caddyfile")];
  const { output, stop } = await started(caddy.CADDY, args, port, env);
  return { url: `https://localhost:${port}`, plainUrl: `http://localhost:${plainPort}`, logs: output, stop };
}

/** @type {Readonly<Record<Name, (wanted: Wanted) => Promise<Started>>>} */
export const START = { nginx: startNginx, caddy: startCaddy };
