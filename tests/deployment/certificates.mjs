/** Self-signed certificates. Only a program that is told to trust them does so. */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ certificate: string, key: string }} Certificate paths of PEM files */

/**
 * Makes a self-signed certificate.
 *
 * @param {string} directory
 * @param {string} host its subject
 * @param {string} [name] of the files
 * @returns {Certificate}
 */
export function makeCertificate(directory, host, name = host) {
  const certificate = join(directory, `${name}.pem`);
  const key = join(directory, `${name}.key`);
  execFileSync("openssl", [
    "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
    "-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`, "-keyout", key, "-out", certificate,
  ], { stdio: "pipe" });
  return { certificate, key };
}

/** @param {Certificate} paths */
export function contents({ certificate, key }) {
  return { cert: readFileSync(certificate), key: readFileSync(key) };
}
