// `npm start`: sets up what is missing, builds, and serves the page, the package and the sandbox together.

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import process from "node:process";
import { build } from "./build/all.mjs";
import { alone } from "./lib/lock.mjs";
import { Problem, paint, say } from "./lib/messages.mjs";
import { buildSandbox, startSandbox } from "./lib/sandbox.mjs";

const defaultPort = 8080;

function wantedPort() {
  const text = process.env.PORT || String(defaultPort);
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Problem(`PORT must be a number from 0 to 65535, not "${text}".`, { commands: ["PORT=8081 npm start"] });
}

/**
 * Finds out before the build whether anybody would be able to see its result.
 *
 * @param {number} port
 * @returns {Promise<void>}
 */
function requireFree(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE";
      const message = taken ? `Port ${port} on 127.0.0.1 is taken.` : `Port ${port} cannot be used: ${error.message}.`;
      const other = port === defaultPort ? defaultPort + 1 : defaultPort;
      reject(new Problem(message, { hint: "Choose another:", commands: [`PORT=${other} npm start`] }));
    });
    server.listen(port, "127.0.0.1", () => server.close(() => resolve()));
  });
}

/** Opens a browser where somebody sits before one. @param {string} url */
function openBrowser(url) {
  const desktop = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!process.stdout.isTTY || process.env.CI || !desktop || process.env.BROWSER === "none") return;
  /** @type {Partial<Record<NodeJS.Platform, [string, string[]]>>} */
  const openers = { darwin: ["open", [url]], win32: ["cmd", ["/c", "start", "", url]] };
  const [command, args] = openers[process.platform] ?? ["xdg-open", [url]];
  // The address stands on the screen, so nothing is lost where this fails.
  spawn(command, args, { stdio: "ignore", detached: true }).on("error", () => {}).unref();
}

export async function run() {
  const port = wantedPort();
  await requireFree(port);
  say("Sets up what is missing, builds, and serves the demonstration: some minutes the first time, then seconds.");
  await alone(async () => {
    await build();
    await buildSandbox();
  });
  say("");
  const sandbox = await startSandbox({ port, onOutput: (text) => process.stdout.write(text) });
  // From here on, being stopped is the regular end.
  process.exitCode = 0;
  say(`\nThe demonstration is at ${paint("bold", `${sandbox.url}/`)}`);
  say(`The e-mails are at      ${paint("bold", `${sandbox.url}/sandbox/`)}`);
  say("Ctrl-C ends it.");
  openBrowser(`${sandbox.url}/`);
  const { code, stderr } = await sandbox.ended;
  throw new Problem(`The sandbox has ended (${code ?? "killed"}). ${stderr}`);
}
