// `npm start`: sets up what is missing, builds, and serves the page, the package and the sandbox together.

import { once } from "node:events";
import { createServer } from "node:net";
import process from "node:process";
import { build } from "./build/all.mjs";
import { alone } from "./lib/lock.mjs";
import { Problem, paint, say } from "./lib/messages.mjs";
import { buildSandbox, startSandbox } from "./lib/sandbox.mjs";

/** Checks that the port is free, before the build takes its time. */
async function freePort() {
  const wanted = process.env.PORT || "8080";
  const port = Number(wanted);
  const advice = { hint: "Choose another:", commands: [`PORT=${wanted === "8081" ? 8080 : 8081} npm start`] };
  if (!/^\d+$/.test(wanted) || port > 65535) {
    throw new Problem(`PORT must be a number from 0 to 65535, not "${wanted}".`, advice);
  }
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening").catch(({ code, message }) => {
    const why = code === "EADDRINUSE" ? "is taken" : `cannot be used: ${message}`;
    throw new Problem(`Port ${port} on 127.0.0.1 ${why}.`, advice);
  });
  server.close();
  return port;
}

export async function run() {
  const port = await freePort();
  say("Installs what is missing, builds, and serves the demo. First run: a few minutes. Later: seconds.");
  await alone(async () => {
    await build();
    await buildSandbox();
  });
  const sandbox = await startSandbox({ port });
  // From here on, stopping is the normal end.
  process.exitCode = 0;
  say(`
The demo:              ${paint("bold", `${sandbox.url}/`)}
Its mail and accounts: ${paint("bold", `${sandbox.url}/sandbox/`)}

Request a link as "plain", "strict" or "totp", then open the mail. Press Ctrl+C to stop.`);
  const { code, stderr } = await sandbox.ended;
  throw new Problem(`The sandbox has ended (${code ?? "killed"}). ${stderr}`);
}
