// The web servers whose configurations the documents show. Here they are ordinary programs; nothing starts a service.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { isProgram, which } from "../lib/find.mjs";
import { Problem } from "../lib/messages.mjs";
import { aptInstall, hasApt } from "./apt.mjs";
import { skippedServers } from "./skipped.mjs";

/** @typedef {{ program: string, brotli: string }} Nginx `brotli` is the path of the module */

const moduleName = "ngx_http_brotli_static_module.so";
const modulePlaces = ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/share/nginx/modules"];

/** Where Debian puts what only root is expected to start. @param {string} name @param {string | undefined} named */
function program(name, named) {
  const path = which(named || name) ?? join("/usr/sbin", name);
  return isProgram(path) ? path : named && isProgram(named) ? named : null;
}

function findModule() {
  for (const place of modulePlaces) {
    try {
      if (readdirSync(place).includes(moduleName)) return join(place, moduleName);
    } catch {
      // Another distribution's place.
    }
  }
  return null;
}

/** @returns {Nginx | null} */
export function findNginx() {
  const found = program("nginx", process.env.NGINX);
  const brotli = process.env.NGINX_BROTLI_STATIC ?? findModule();
  return found === null || brotli === null ? null : { program: found, brotli };
}

export function findCaddy() {
  return program("caddy", process.env.CADDY);
}

/**
 * @template T
 * @param {import("./skipped.mjs").Server} server
 * @param {readonly string[]} packages
 * @param {() => T | null} find
 * @param {string} how to name what is installed elsewhere
 */
async function ensure(server, packages, find, how) {
  if (find() !== null) {
    return;
  }
  const purpose = `The tests of the deployment need ${server}.`;
  if (hasApt()) {
    await aptInstall(server, packages, purpose);
    if (find() !== null) {
      return;
    }
  }
  throw new Problem(`${purpose} It was not found.`, {
    hint: `Install it${how}; SKIP_SERVERS=${server} goes on without it:`,
    commands: [`SKIP_SERVERS=${server} npm test`],
  });
}

/** Installs the servers that the person has not asked to leave out. */
export async function ensureServers() {
  const skipped = skippedServers();
  if (!skipped.includes("nginx")) {
    await ensure("nginx", ["nginx-light", "libnginx-mod-http-brotli-static", "openssl"], findNginx,
      ", or name it and its module in NGINX and NGINX_BROTLI_STATIC");
  }
  if (!skipped.includes("caddy")) {
    await ensure("caddy", ["caddy", "openssl"], findCaddy, ", or name it in CADDY");
  }
}
